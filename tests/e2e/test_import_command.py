"""``hansard import`` of transcripts: by their content, alone and with their sound, as a process."""

from __future__ import annotations

import json
from pathlib import Path

from resources import sample_meeting
from tests import foreign_samples
from tests.e2e.conftest import Run


def test_a_transcript_with_its_sound(hansard: Run, inside: Run, tmp_path: Path) -> None:
    """The sample meeting as Zoom would have written it down; nobody listens to its sound."""
    truth = json.loads(sample_meeting().with_suffix(".json").read_text())["turns"]
    cues = []
    for number, turn in enumerate(truth, 1):
        times = " --> ".join(f"00:{int(at) // 60:02d}:{at % 60:06.3f}" for at in (turn["start"], turn["end"]))
        cues.append(f"{number}\n{times}\n{turn['speaker']} Jones: {turn['text']}\n")
    written = tmp_path / "no ending that says anything"
    written.write_text("WEBVTT\n\n" + "\n".join(cues))
    library = ("--library", tmp_path / "library")
    done = hansard(*library, "import", written, "--sound", sample_meeting(), "--progress", "json")
    assert done.returncode == 0, done.stderr
    assert {json.loads(line)["stage"] for line in done.stderr.splitlines()} == {"decode"}
    meeting = done.stdout.strip()
    shown = json.loads(inside("show", meeting, "--json", *library).stdout)
    assert [segment["text"] for segment in shown["segments"]] == [turn["text"] for turn in truth]
    assert {speaker["name"] for speaker in shown["speakers"]} == {
        f"{turn['speaker']} Jones" for turn in truth
    }
    assert shown["engine"]["imported-from"] == "Zoom"
    (listed,) = json.loads(inside("list", "--json", *library).stdout)
    assert (listed["id"], listed["state"]) == (meeting, "ready")
    folder = tmp_path / "library" / "meetings" / meeting
    assert sorted(path.suffix for path in folder.iterdir()) == [".flac", ".peaks"]
    assert not list((tmp_path / "library" / "jobs").iterdir())
    assert len(list((tmp_path / "library" / "backups").glob("*.sqlite3"))) == 1, "no window was needed for it"
    again = inside(*library, "import", written)
    assert "already in your library" in again.stderr
    taken = inside("export", meeting, *library, "--format", "json", "--output", tmp_path / "out")
    assert taken.returncode == 0, taken.stderr


def test_several_kinds_at_once(inside: Run, tmp_path: Path) -> None:
    kinds = ("whisperx", "otter", "teams-docx", "eaf", "noscribe")
    samples = foreign_samples.samples()
    for name in kinds:
        (tmp_path / f"{name}.bin").write_bytes(samples[name])
    library = ("--library", tmp_path / "library")
    done = inside(*library, "import", *(tmp_path / f"{name}.bin" for name in kinds))
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == len(kinds)
    found = json.loads(inside("search", "second page", "--json", *library).stdout)
    assert found["total"] == len(kinds)


def test_what_is_none(inside: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": 1}')
    library = ("--library", tmp_path / "library")
    done = inside(*library, "import", tmp_path / "a.json")
    assert (done.returncode, done.stdout) == (3, "")
    assert "not a transcript that Hansard can read" in done.stderr
    assert inside(*library, "import", "a", "b", "--sound", "c").returncode == 2
    assert json.loads(inside("list", "--json", *library).stdout) == []
