"""What works on a library's files works on encrypted ones: decoding, recordings, exports, copies, checks."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.library import Library
from app.recordings import take_in, taking
from app.recordings.saving import save_audio
from app.ui.left_over import LeftOver
from app.vault import held, unlocking
from engine import sealed
from engine.audio.decode import decode
from engine.audio.pcm import Pcm
from engine.errors import BadAudio, ForbiddenFormat
from engine.launch import environment
from engine.progress import silent
from tests import vaults
from tests.media_files import tone, write_wav
from tests.taken import FakeAssembler, take
from tests.vaults import CANARY, filled, found_in, plain_pieces

KEY = sealed.FolderKey(bytes(range(32)))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """With a meeting, and encrypted."""
    vaults.use_keyring(monkeypatch)
    filled(tmp_path / "library")
    opened = Library.open(tmp_path / "library")
    opened.begin_vault(opened.new_recovery_code())
    opened.proceed_with_vault()
    yield opened
    opened.close()


@pytest.fixture
def results() -> Iterator[None]:
    """What the engine writes is sealed."""
    sealed.scratch.hold("11" * 32)
    yield
    sealed.scratch.hold("")


def sealed_file(path: Path, content: bytes) -> str:
    """The key of a new sealed file."""
    path.write_bytes(sealed.seal(content, KEY, path.name))
    return KEY.subkey(sealed.salt_of(path), path.name).hex()


@pytest.mark.usefixtures("results")
def test_the_engine_decodes_it(tmp_path: Path) -> None:
    plain = write_wav(tmp_path / "plain.wav", tone(3.0, 44_100), 44_100)
    key = sealed_file(tmp_path / "secret", plain.read_bytes())
    job = tmp_path / "job"
    job.mkdir()
    found = decode(tmp_path / "secret", job, 0, True, silent, key)
    assert found.duration == pytest.approx(3.0, abs=0.01)
    assert sorted(path.name for path in job.iterdir()) == ["audio-0.flac", "peaks-0.bin", "track-0.pcm"]
    assert all(sealed.is_sealed(path) for path in job.iterdir())
    with Pcm(job / "track-0.pcm") as secret:
        heard = secret[1000:40_000]
        assert len(secret) == 48_000
        assert np.array_equal(secret[2000:1000:-3], heard[:1001][::-3])
    sealed.scratch.hold("")
    other = tmp_path / "other"
    other.mkdir()
    decode(plain, other, 0, True, silent)
    with Pcm(other / "track-0.pcm") as samples:
        assert np.array_equal(samples[1000:40_000], heard)


@pytest.mark.usefixtures("results")
def test_the_engine_is_not_led_anywhere_by_it(tmp_path: Path) -> None:
    canary = write_wav(tmp_path / "other.wav", tone(1.0, 16_000), 16_000)
    for content in (
        f"ffconcat version 1.0\nfile '{canary}'\n".encode(),
        b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.mp3\n",
    ):
        key = sealed_file(tmp_path / "secret", content)
        with pytest.raises((ForbiddenFormat, BadAudio)):
            decode(tmp_path / "secret", tmp_path, 0, False, silent, key)


@pytest.mark.usefixtures("results")
def test_damage_is_the_files_fault(tmp_path: Path) -> None:
    plain = write_wav(tmp_path / "plain.wav", tone(3.0, 44_100), 44_100)
    key = sealed_file(tmp_path / "secret", plain.read_bytes())
    data = bytearray((tmp_path / "secret").read_bytes())
    data[100_000] ^= 1
    (tmp_path / "secret").write_bytes(data)
    with pytest.raises(BadAudio):
        decode(tmp_path / "secret", tmp_path, 0, False, silent, key)
    with pytest.raises(BadAudio):
        decode(tmp_path / "secret", tmp_path, 0, False, silent, "00" * 32)


def test_a_recording_is_encrypted_when_it_comes_in(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "assemble", FakeAssembler())
    folder = take(library.recordings_folder)
    raw = next(folder.glob("mic/*.wav")).read_bytes()[5000:5032]
    assert found_in(library.folder, raw)
    meeting = take_in(library, folder)
    assert library.has_recording(meeting)
    assert all(track.audio for track in library.tracks(meeting))
    files = [path for path in library.meeting_folder(meeting).iterdir() if path.is_file()]
    assert files
    assert all(sealed.is_sealed(path) for path in files)
    assert found_in(library.folder, raw) == [], "the raw sound does not wait in the trash"


def test_a_copy_of_the_sound_is_plain(library: Library, tmp_path: Path) -> None:
    meeting = next(item.id for item in library.meetings() if library.tracks(item.id)[0].audio)
    (track,) = library.tracks(meeting)
    (copy,) = save_audio(library, meeting, tmp_path)
    assert copy.read_bytes() == held.read_bytes(library.meeting_folder(meeting) / str(track.audio))


def test_checks_and_backups_work(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    assert not library.check().findings
    backup = library.backup()
    assert backup in [item.path for item in library.backups() if item.verified]
    assert found_in(library.folder, *plain_pieces()) == []
    (sound,) = (path for path in library.folder.glob("meetings/*/track-0.flac"))
    data = bytearray(sound.read_bytes())
    data[len(data) // 2] ^= 1
    sound.write_bytes(data)
    with caplog.at_level(logging.WARNING):
        assert library.check().findings, "damage in sound is noticed"


def test_the_exporter_is_told_the_key_over_its_input(library: Library) -> None:
    meeting = next(item.id for item in library.meetings() if library.transcript(item.id).segments)
    secret = unlocking.to_hand_over(library.folder)
    question = {"id": 1, "do": "copy", "meeting": meeting, "format": "txt", "options": {}}

    def ask(*lines: object) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "app.exporting", str(library.folder)],
            input="".join(json.dumps(line) + "\n" for line in lines),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env=environment(),
            cwd=ROOT,
        )
        return done.stdout

    assert CANARY in ask({"unlock": secret}, question)
    refused = ask(question)
    assert CANARY not in refused
    assert "error" in refused


def test_words_that_wait_elsewhere_are_concealed(library: Library) -> None:
    hidden = held.concealed(library.folder, f"the {CANARY}")
    assert CANARY not in hidden
    assert held.revealed(library.folder, hidden) == f"the {CANARY}"
    with pytest.raises(held.SealBroken):
        held.revealed(library.folder, hidden[:-8])
    assert held.revealed(library.folder, "plain words") == "plain words"


def test_words_that_could_not_be_saved_are_concealed(library: Library, tmp_path: Path) -> None:
    kept = LeftOver(tmp_path / "settings", library.folder)
    assert kept.read() == []
    kept.keep([])
    assert not kept.path.exists()
    kept.keep([["meeting", 1, f"the {CANARY}", "base"]])
    assert CANARY.encode() not in kept.path.read_bytes()
    assert kept.path.stat().st_mode & 0o077 == 0
    assert LeftOver(tmp_path / "settings", library.folder).read() == [
        ["meeting", 1, f"the {CANARY}", "base"],
    ]
    assert LeftOver(tmp_path / "settings", tmp_path / "other").read() == []
