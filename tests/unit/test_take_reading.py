"""Reading a recording's folder after anything happened to it: what can be used, and what is wrong."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from engine.recorder.recording import Options, Recording
from engine.take_reading import Reader, Take, read_take
from engine.takes import (
    HEADER,
    Began,
    Ended,
    Restarted,
    Second,
    journal_line,
    read_journal,
    segment_name,
    wav_header,
)
from tests.fakes.disk import FakeClock, FakeDisk
from tests.recordings import CHANNELS, MIC, NS, SYSTEM, counted, plans, wrong_frames

RATE = 8000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five seconds of both tracks in segments of two, with a mark; its recorder died half a second later."""
    return recorded(tmp_path)


def recorded(root: Path, *, silent_after: int = 1 << 30) -> Path:
    clock = FakeClock()
    options = Options(segment=2, ballast=0, threads=False, check_every=9, space_every=9)
    recording = Recording.begin(
        root, plans(RATE), lambda told: None, title="Weekly", disk=FakeDisk(), clock=clock, options=options
    )
    sources = {"mic": recording.source("mic", MIC), "system": recording.source("system", SYSTEM)}
    for name, source in sources.items():
        source.opened(RATE, CHANNELS[name])  # type: ignore[index]
    for tenth in range(55):
        for name, source in sources.items():
            data = counted(name, tenth * 800, 800, CHANNELS[name])  # type: ignore[arg-type, index]
            data = data if tenth < silent_after else data * 0
            source.deliver(memoryview(data), clock.now)
        clock.now += NS // 10
        recording.pump()
        if tenth == 30:
            recording.mark()
    return recording.folder


FIRST_AT = FakeClock().now


def frames(take: Take) -> dict[str, int]:
    return {track.name: sum(piece.frames for piece in track.pieces) for track in take.tracks}


def wrong(take: Take) -> int:
    return sum(wrong_frames(piece, FIRST_AT) for track in take.tracks for piece in track.pieces)


def test_interrupted(folder: Path) -> None:
    take = read_take(folder)
    assert not take.closed
    assert take.seconds == pytest.approx(5.5)
    assert take.moments == (pytest.approx(3.1),)
    assert frames(take) == {"mic": 44_000, "system": 44_000}
    assert wrong(take) == 0
    assert take.damage == ()
    mic = take.tracks[0].pieces[0]
    assert (mic.verified, mic.why) == (40_000, "")
    assert [(part.number, part.first, part.frames, part.verified) for part in mic.parts] == [
        (0, 0, 16_000, 16_000),
        (1, 16_000, 16_000, 16_000),
        (2, 32_000, 12_000, 8_000),
    ]
    assert [anchor.frame for anchor in mic.anchors] == [8000, 16_000, 24_000, 32_000, 40_000]
    assert mic.anchors[0].at == FIRST_AT + NS


def test_without_its_session(folder: Path) -> None:
    (folder / "session.json").unlink()
    take = read_take(folder)
    assert take.damage == ("no-session",)
    assert frames(take) == {"mic": 44_000, "system": 44_000}
    assert take.id == folder.name
    assert wrong(take) == 0
    (folder / "session.json").write_bytes(b'{"version": 99}')
    assert read_take(folder).damage == ("bad-session",)


def test_without_its_journal(folder: Path) -> None:
    """The segments' headers tell what they are."""
    (folder / "journal.jsonl").unlink()
    take = read_take(folder)
    assert take.damage == ("no-journal",)
    assert frames(take) == {"mic": 44_000, "system": 44_000}
    assert [piece.channels for track in take.tracks for piece in track.pieces] == [1, 2]
    assert take.seconds == pytest.approx(5.5)


def test_a_torn_line(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-9])
    take = read_take(folder)
    assert take.damage == ("torn-journal",)
    assert take.seconds == pytest.approx(5.5)


def test_a_piece_whose_beginning_was_lost(folder: Path) -> None:
    lines = (folder / "journal.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "journal.jsonl").write_bytes(b"".join(line for line in lines if b'"began"' not in line))
    take = read_take(folder)
    assert frames(take) == {"mic": 44_000, "system": 44_000}
    assert wrong(take) == 0


def test_two_recorders_died(folder: Path) -> None:
    """The second before a line of its journal told of what it wrote."""
    at = FIRST_AT + 9 * NS
    with (folder / "journal.jsonl").open("ab") as file:
        file.write(journal_line(Restarted(at)))
    data = counted("mic", 9 * RATE, 4000, 1).tobytes()
    (folder / segment_name("mic", 4)).write_bytes(wav_header(RATE, 1) + data)
    take = read_take(folder)
    assert [(piece.start, piece.end) for piece in take.tracks[0].pieces] == [(0, 5.5), (9, 9.5)]
    assert [gap.why for gap in take.tracks[0].holes] == ["died"]
    assert wrong(take) == 0


def test_a_missing_segment_leaves_a_hole(folder: Path) -> None:
    (folder / segment_name("mic", 1)).unlink()
    take = read_take(folder)
    assert take.damage == ("missing-segment",)
    assert [(piece.start, piece.end) for piece in take.tracks[0].pieces] == [(0, 2), (4, 5.5)]
    assert [(gap.start, gap.end) for gap in take.tracks[0].holes] == [(2, 4)]
    assert wrong(take) == 0


def test_a_short_segment(folder: Path) -> None:
    path = folder / segment_name("system", 0)
    os.truncate(path, HEADER.size + 12_000 * 4 + 3)
    take = read_take(folder)
    assert take.damage == ("short-segment",)
    assert wrong(take) == 0
    assert [(gap.start, gap.end) for gap in take.tracks[1].holes] == [(1.5, 2)]


def test_zeros_that_were_never_recorded(folder: Path) -> None:
    path = folder / segment_name("mic", 2)
    data = path.read_bytes()
    path.write_bytes(data[: HEADER.size + 9000 * 2] + bytes(6000))
    take = read_take(folder)
    assert take.damage == ("zero-tail",)
    assert take.tracks[0].pieces[0].frames == 32_000 + 9000
    assert wrong(take) == 0


def test_a_few_zeros_up_to_the_end_of_a_sector(folder: Path) -> None:
    """Left by ext4 after a power cut, three times in two hundred."""
    path = folder / segment_name("mic", 2)
    data = path.read_bytes()[: 512 * 40]
    path.write_bytes(data[:-200] + bytes(200))
    take = read_take(folder)
    assert take.damage == ("zero-tail",)
    assert take.tracks[0].pieces[0].frames == 32_000 + (512 * 40 - HEADER.size - 200) // 2
    assert wrong(take) == 0


def test_zeros_where_the_journal_knows_better(folder: Path) -> None:
    path = folder / segment_name("mic", 2)
    path.write_bytes(path.read_bytes()[: HEADER.size + 5000 * 2] + bytes(14_000))
    take = read_take(folder)
    assert take.damage == ("bad-crc",)
    assert take.tracks[0].pieces[0].frames == 32_000 + 5000
    assert wrong(take) == 0


def test_true_silence_is_kept(tmp_path: Path) -> None:
    take = read_take(recorded(tmp_path, silent_after=45))
    assert frames(take) == {"mic": 44_000, "system": 44_000}
    assert take.damage == ()


def test_one_flipped_byte_is_noticed(folder: Path) -> None:
    path = folder / segment_name("mic", 2)
    data = bytearray(path.read_bytes())
    data[HEADER.size + 5000] ^= 4
    path.write_bytes(data)
    assert read_take(folder).damage == ("bad-crc",)


def test_moments_of_another_age(folder: Path) -> None:
    with (folder / "journal.jsonl").open("ab") as file:
        file.write(journal_line(Began("mic", 2, RATE, 1, "mic-id", "Mic", FIRST_AT * 900, 0)))
    take = read_take(folder)
    assert "bad-moment" in take.damage
    assert take.seconds == pytest.approx(5.5)


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    for name in ("session.json", "journal.jsonl", "mic/000000.wav", "system"):
        path = folder / name
        path.rename(tmp_path / path.name)
        path.symlink_to(tmp_path / path.name)
    take = read_take(folder)
    assert set(take.damage) >= {"no-session", "no-journal", "foreign"}
    assert [track.name for track in take.tracks] == ["mic"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_a_pipe_blocks_nobody(folder: Path) -> None:
    (folder / "journal.jsonl").unlink()
    os.mkfifo(folder / "journal.jsonl")
    assert "no-journal" in read_take(folder).damage


def test_nothing_at_all(tmp_path: Path) -> None:
    for path in (tmp_path / "absent", tmp_path):
        take = read_take(path)
        assert take.tracks == ()
        assert take.seconds == 0
        assert set(take.damage) == {"no-session", "no-journal"}


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_done_to_it(folder: Path, seed: int) -> None:
    """Cut, zeroed, overwritten, swapped: never an exception, never a sound at a wrong place."""
    rng = random.Random(seed)
    zeroed = False
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in rng.sample(files, 2):
        data = bytearray(path.read_bytes())
        place = rng.randrange(len(data))
        what = rng.randrange(4)
        if what == 0:
            data = data[:place]
        elif what == 1:
            data[place:] = bytes(len(data) - place)  # only assembling reads every second of it
            zeroed = True
        elif what == 2 and path.suffix != ".wav":
            data[place : place + 20] = rng.randbytes(20)
        else:
            path.unlink()
            continue
        path.write_bytes(data)
    take = read_take(folder)
    assert 0 <= take.seconds < 12
    if not zeroed and not {"no-journal", "torn-journal"} & set(take.damage):
        assert wrong(take) == 0


def test_following_reads_only_what_is_new(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    lines = data.splitlines(keepends=True)
    reader = Reader(folder)
    for count in range(len(lines) + 1):
        journal.write_bytes(b"".join(lines[:count]) + (lines[count][:20] if count < len(lines) else b""))
        take = reader.read()
        assert [(p.frames, p.at) for t in take.tracks for p in t.pieces] == [
            (p.frames, p.at) for t in read_take(folder).tracks for p in t.pieces
        ]
    assert take == read_take(folder)
    journal.write_bytes(b"x" * len(data))
    assert reader.read() == take, "it does not look back"


def test_the_last_word_on_a_piece_holds(folder: Path) -> None:
    """What was written once more elsewhere does not count twice."""
    entries, _ = read_journal((folder / "journal.jsonl").read_bytes())
    assert sum(isinstance(entry, Second) for entry in entries) == 10
    line = journal_line(Ended("mic", FIRST_AT, "folder", segment=0, keep=20_000))
    with (folder / "journal.jsonl").open("ab") as file:
        file.write(line)
    take = read_take(folder)
    assert take.tracks[0].pieces[0].frames == 20_000
    assert [part.frames for part in take.tracks[0].pieces[0].parts] == [16_000, 4000]
