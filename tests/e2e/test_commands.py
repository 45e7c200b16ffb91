"""The command line on real recordings: transcribe, and the way through a library."""

from __future__ import annotations

import json
from pathlib import Path

import jiwer
import pytest

from app.export import formats
from resources import sample_meeting
from tests.e2e.conftest import Run
from tests.e2e.media import beginning, tone, write_wav

KATIE = Path(__file__).parents[3] / "shared" / "audio" / "katiesteve.wav"
FORMATS = tuple(formats())
SPOKEN = jiwer.Compose(
    [jiwer.ToLowerCase(), jiwer.RemovePunctuation(), jiwer.RemoveMultipleSpaces(), jiwer.Strip()]
)


def word_error_rate(said: str, written: str) -> float:
    return jiwer.wer(SPOKEN(said), SPOKEN(written))


def test_the_sample_meeting_in_every_format(hansard: Run, tmp_path: Path) -> None:
    done = hansard("transcribe", sample_meeting(), "--format", ",".join(FORMATS), "--output", "out")
    assert done.returncode == 0, done.stderr
    endings = sorted(exporter.extension for exporter in formats().values())
    assert sorted(path.name[len("meeting") :] for path in (tmp_path / "out").iterdir()) == endings
    written = json.loads((tmp_path / "out" / "meeting.json").read_text())
    truth = json.loads(sample_meeting().with_suffix(".json").read_text())
    said = " ".join(turn["text"] for turn in truth["turns"])
    assert written["version"] == 1
    assert len(written["speakers"]) == 3
    assert word_error_rate(said, " ".join(segment["text"] for segment in written["segments"])) <= 0.20


@pytest.mark.skipif(not KATIE.exists(), reason="the recordings beside the project are not here")
def test_a_real_conversation_through_a_library(hansard: Run, inside: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library")
    imported = hansard(*library, "import", KATIE, "--progress", "json")
    assert imported.returncode == 0, imported.stderr
    stages = {json.loads(line)["stage"] for line in imported.stderr.splitlines()}
    assert stages == {"decode", "vad", "asr", "speakers", "align"}
    identity = imported.stdout.strip()
    listed = json.loads(inside("list", "--json", *library).stdout)
    assert [(meeting["id"], meeting["state"]) for meeting in listed] == [(identity, "ready")]
    shown = json.loads(hansard("show", identity, "--json", *library).stdout)
    assert [segment["speaker"] for segment in shown["segments"]][:3] == [1, 2, 1]
    assert len(shown["speakers"]) == 2
    found = json.loads(inside("search", "batch trans", "--json", *library).stdout)
    assert found["total"] == 1
    exported = inside("export", identity[:10], *library, "--format", ",".join(FORMATS), "--output", "x")
    assert exported.returncode == 0, exported.stderr
    assert len(exported.stdout.split()) == len(FORMATS)


def test_transcribe_prints_to_the_terminal_and_leaves_nothing(
    hansard: Run, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sound = beginning(tmp_path_factory.mktemp("sound") / "meeting.flac")
    done = hansard("transcribe", sound, "--speakers", "2")
    assert done.returncode == 0, done.stderr
    assert "Speaker 2" in done.stdout
    assert "Speaker 3" not in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_meeting_is_named_by_its_title_or_the_end_of_its_number(
    hansard: Run, inside: Run, tmp_path: Path
) -> None:
    library = ("--library", tmp_path / "library")
    first = hansard(*library, "import", write_wav(tmp_path / "first.wav", tone(0.3))).stdout.strip()
    second = hansard(*library, "import", write_wav(tmp_path / "second.wav", tone(0.4))).stdout.strip()
    for name in (first, first[-4:], "first", "FIRST"):
        assert inside("show", name, *library).stdout.startswith("first\n")
    both = inside("show", first[:3], *library)
    assert second[:3] == first[:3]
    assert (both.returncode, "name of 2 meetings" in both.stderr) == (2, True)
    assert inside("show", "third", *library).returncode == 2
