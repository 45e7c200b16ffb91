"""Whatever is given: one clear sentence (or it simply works), the right exit status, nothing left behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.e2e.conftest import Run
from tests.e2e.media import tone, write_silent_video, write_wav


def one_sentence(stderr: str) -> str:
    lines = stderr.splitlines()
    assert len(lines) == 1, stderr
    return lines[0]


def empty(folder: Path) -> Path:
    path = folder / "empty.wav"
    path.touch()
    return path


def text(folder: Path) -> Path:
    path = folder / "notes.wav"
    path.write_text("Dear diary, today I renamed a text file.\n" * 50)
    return path


def playlist(folder: Path) -> Path:
    path = folder / "song.mp3"
    path.write_text("#EXTM3U\n#EXTINF:10,\nhttp://localhost:9/x.ts\n")
    return path


def directory(folder: Path) -> Path:
    path = folder / "folder.wav"
    path.mkdir()
    return path


def missing(folder: Path) -> Path:
    return folder / "nowhere.wav"


def unreadable(folder: Path) -> Path:
    if sys.platform == "win32" or os.geteuid() == 0:
        pytest.skip("this user may read everything")
    path = write_wav(folder / "secret.wav", tone(1.0))
    path.chmod(0)
    return path


def silent_video(folder: Path) -> Path:
    return write_silent_video(folder / "film.mp4")


@pytest.mark.parametrize("make", [empty, text, playlist, directory, missing, unreadable, silent_video])
def test_what_cannot_be_read_ends_with_3(hansard: Run, tmp_path: Path, make: object) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    before = sorted(tmp_path.rglob("*"))
    done = hansard("transcribe", path, "--format", "srt,json")
    assert done.returncode == 3, done.stderr
    assert path.name in one_sentence(done.stderr)
    assert done.stdout == ""
    assert sorted(tmp_path.rglob("*")) == before


def many_channels(folder: Path) -> Path:
    rng = np.random.default_rng(0)
    return write_wav(folder / "eight.wav", rng.uniform(-0.1, 0.1, (192_000, 8)), 192_000)


def very_short(folder: Path) -> Path:
    return write_wav(folder / "short.wav", tone(0.2))


def silence(folder: Path) -> Path:
    return write_wav(folder / "silence.wav", np.zeros(60 * 16_000))


@pytest.mark.parametrize("make", [many_channels, very_short, silence])
def test_what_has_no_speech_simply_works(hansard: Run, tmp_path: Path, make: object) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    done = hansard("transcribe", path, "--format", "srt,json,txt,md,docx,csv,vtt,rttm")
    assert done.returncode == 0, done.stderr
    assert "No speech was found" in done.stderr
    assert len(done.stdout.splitlines()) == 8


@pytest.mark.parametrize(
    "name",
    [
        "meeting 🎉🧑‍🤝‍🧑.wav",
        "line\nbreak.wav",
        "\u202eright-to-left\u202c.wav",
        "-rf.wav",
        "x" * 250 + ".wav",
        "Ünïcödé ﷺ.wav",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot exist there")
def test_odd_names_work(hansard: Run, inside: Run, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    path = write_wav(folder / name, tone(0.3))
    library = tmp_path / "Bücherei 📚"
    done = hansard("--library", library, "import", path)
    assert done.returncode == 0, done.stderr
    identity = done.stdout.strip()
    shown = inside("export", identity, "--library", library, "--format", "json,docx", "--output", "out")
    assert shown.returncode == 0, shown.stderr
    assert len(list((tmp_path / "out").iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--language", "fr"), 4, "whisper"),
        (("--profile", "accurate"), 4, "accurate"),
        (("--speakers", "0"), 2, "1 to 50"),
        (("--speakers", "2", "--max-speakers", "3"), 2, "exact"),
        (("--min-speakers", "3", "--max-speakers", "2"), 2, "larger"),
        (("--format", "exe"), 2, "docx"),
        (("--wrong",), 2, "unrecognized"),
    ],
)
def test_what_cannot_be_asked_for(
    inside: Run, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    path = write_wav(tmp_path / "a.wav", tone(0.3))
    done = inside("transcribe", path, *arguments)
    assert done.returncode == status, done.stderr
    assert said in done.stderr


def test_a_good_file_after_a_bad_one_is_still_written(hansard: Run, tmp_path: Path) -> None:
    good = write_wav(tmp_path / "good.wav", tone(0.3))
    done = hansard("transcribe", tmp_path / "nowhere.wav", good, "--format", "txt")
    assert done.returncode == 3
    assert (tmp_path / "good.txt").exists()
