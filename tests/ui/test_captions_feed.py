"""The window's captions: a real process that follows a folder, into the real model."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import captions_client
from app.settings import LANGUAGE, LIVE_CAPTIONS, PROFILE, Settings
from app.ui.recording.captions_feed import CaptionsFeed
from app.ui.recording.captions_model import CaptionsModel
from resources import sample_meeting
from tests.bench.caption_runs import int16
from tests.bench.meetings import decode
from tests.growing import GrowingTake, Line

PATIENCE = 120_000  # ms; the machine may be busy


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def take(tmp_path: Path) -> GrowingTake:
    """The first sentence of the sample meeting, all of it there."""
    sound = int16(decode(sample_meeting())[: 6 * 16_000])
    take = GrowingTake(tmp_path / "take", {"mic": Line(sound)})
    take.grow(6.0)
    return take


@pytest.fixture
def model(qtbot: QtBot) -> CaptionsModel:
    return CaptionsModel()


@pytest.fixture
def feed(settings: Settings, qtbot: QtBot) -> Iterator[CaptionsFeed]:
    feed = CaptionsFeed(settings, None)
    yield feed
    feed.end()


def wait(qtbot: QtBot, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(done, timeout=PATIENCE)


def test_captions_arrive_and_leave_no_tail(
    feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake, qtbot: QtBot
) -> None:
    tails: list[str] = []
    model.tails_changed.connect(lambda: tails.extend(text for _, text in model.tails.values()))
    feed.begin(take.folder, model)
    assert model.sentence == captions_client.LOADING
    wait(qtbot, lambda: bool(model.paragraphs))
    take.close()
    wait(qtbot, lambda: "new office" in " ".join(part.text for part in model.paragraphs))
    assert model.paragraphs[0].track == "mic"
    assert model.paragraphs[0].text.startswith("good morning everyone")
    wait(qtbot, lambda: not model.tails)
    assert model.sentence == ""
    feed.end()


def test_off_means_no_process(
    settings: Settings, feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake
) -> None:
    settings.set(LIVE_CAPTIONS, value=False)
    feed.begin(take.folder, model)
    assert feed._run is None
    assert model.sentence == ""


def test_ending_kills_the_process_at_once(
    feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake, qtbot: QtBot
) -> None:
    feed.begin(take.folder, model)
    process = _process(feed)
    wait(qtbot, lambda: process.processId() > 0)
    pid = process.processId()
    feed.end()
    assert not Path(f"/proc/{pid}").exists() or os.name == "nt"
    assert model.sentence == ""
    assert not model.tails


def test_a_model_that_is_not_here_gives_way_to_the_built_in_one(
    settings: Settings, feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake, qtbot: QtBot
) -> None:
    settings.set(PROFILE, "fast")
    feed.begin(take.folder, model)
    assert feed._run is not None
    wait(qtbot, lambda: feed._run is not None and feed._run._wish.profile == captions_client.BUILTIN)
    assert model.sentence == captions_client.LOADING


def test_no_captions_have_a_reason(
    settings: Settings, feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake, qtbot: QtBot
) -> None:
    settings.set(LANGUAGE, "fr")
    feed.begin(take.folder, model)
    wait(qtbot, lambda: "do not know this language" in model.sentence)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_process_that_dies_is_told(
    feed: CaptionsFeed, model: CaptionsModel, take: GrowingTake, qtbot: QtBot
) -> None:
    feed.begin(take.folder, model)
    wait(qtbot, lambda: bool(model.paragraphs))
    os.kill(_process(feed).processId(), signal.SIGKILL)
    wait(qtbot, lambda: model.sentence.startswith("Live captions have stopped"))
    assert not model.tails
    assert model.paragraphs  # what is settled stays


def _process(feed: CaptionsFeed):
    assert feed._run is not None
    assert feed._run._process is not None
    return feed._run._process
