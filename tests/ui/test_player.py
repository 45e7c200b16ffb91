"""The player over a real file. Needs the multimedia backend, not a sound card."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.player import Player
from tests.ui import scenes


@pytest.fixture
def player(qapp, tmp_path: Path):
    player = Player()
    player.open([scenes.tone(tmp_path / "a.wav", 4.0), scenes.tone(tmp_path / "b.wav", 4.0, seed=2)], 4.0)
    yield player
    player.close()
    player.deleteLater()
    qapp.processEvents()


def test_seek_play_pause_and_end(player: Player, qtbot) -> None:
    moved: list[float] = []
    player.moved.connect(moved.append)
    assert player.ready
    player.seek(2.0)
    assert player.position == pytest.approx(2.0)
    player.set_speed(2.0)
    player.play()
    assert player.playing
    qtbot.waitUntil(lambda: player.position > 2.5, timeout=8000)
    player.pause()
    where = player.position
    qtbot.wait(120)
    assert player.position == where
    assert moved == sorted(moved)
    player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=12000)
    assert player.position == pytest.approx(4.0, abs=0.2)


def test_a_sample_stops_by_itself(player: Player, qtbot) -> None:
    player.play_span(1.0, 1.4)
    qtbot.waitUntil(lambda: not player.playing, timeout=8000)
    assert 1.4 <= player.position < 2.5


def test_nothing_to_play(qapp) -> None:
    player = Player()
    player.open([], 10.0)
    player.play()
    assert not player.playing
    player.seek(3.0)
    assert player.position == pytest.approx(3.0)
