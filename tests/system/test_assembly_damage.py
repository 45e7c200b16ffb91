"""Damage of every kind in a recording's folder: told with its place, and all that can be heard is kept."""

import os
import shutil
import zlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.assembled import Assembled
from engine.assembly.assemble import Changing, NoAudio, NotARecording, assemble
from engine.assembly.command import _failure, main
from engine.assembly.writing import NotVerified
from engine.errors import Unreadable
from engine.takes import JOURNAL, SESSION, Moment
from tests.assembling import run, samples, simple
from tests.made_takes import MadePiece, MadeTake, at, noise, write_take

RATE = 16_000


def codes(told: Assembled) -> list[str]:
    return [damage.code for damage in told.damage]


def test_changed_audio_is_told_and_kept(tmp_path):
    made, folder = simple(tmp_path / "take")
    path = made.segments[0]
    data = bytearray(path.read_bytes())
    data[44 + 2 * (2 * RATE + 100)] ^= 0x40
    path.write_bytes(data)
    told = run(folder, tmp_path / "out")
    assert [(item.code, item.segment, item.start, item.end) for item in told.damage] == [("crc", 0, 2.0, 3.0)]
    assert samples(tmp_path / "out", "mic").astype("<i2").tobytes() == bytes(data[44:])


def test_a_tail_of_zeros_is_cut(tmp_path):
    made, folder = simple(tmp_path / "take")
    with made.segments[0].open("ab") as file:
        file.write(bytes(40_000))
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["zeros"]
    assert told.duration == 5.0


def test_a_last_second_of_zeros(tmp_path):
    """The journal came to the disk and the audio it vouches for did not."""
    made, folder = simple(tmp_path / "take")
    path = made.segments[0]
    path.write_bytes(path.read_bytes()[: 44 + 9 * RATE].ljust(44 + 10 * RATE, b"\0"))
    told = run(folder, tmp_path / "out")
    assert "crc" in codes(told)
    assert told.duration == pytest.approx(4.5, abs=0.01)


def test_audio_the_journal_does_not_know_yet_is_kept(tmp_path):
    made, folder = simple(tmp_path / "take")
    more = noise(0.4, seed=9)
    with made.segments[0].open("ab") as file:
        file.write(more.tobytes() + b"\x01")  # and half a frame
    told = run(folder, tmp_path / "out")
    assert told.duration == pytest.approx(5.4)
    assert np.array_equal(samples(tmp_path / "out", "mic")[-len(more) :], more)


def test_a_missing_segment_is_silence_of_its_length(tmp_path):
    sound = noise(150.0)
    made = MadeTake({"mic": [MadePiece(0.0, sound)]}, jitter=0.001)
    folder = write_take(tmp_path / "take", made)
    made.segments[1].unlink()
    told = run(folder, tmp_path / "out")
    assert [(item.code, item.segment) for item in told.damage] == [("missing", 1)]
    [hole] = told.tracks[0].holes
    assert (hole.start, hole.end, hole.why) == (60.0, pytest.approx(120.0, abs=0.002), "missing")
    heard = samples(tmp_path / "out", "mic")
    assert np.array_equal(heard[: 60 * RATE], sound[: 60 * RATE])
    assert np.array_equal(heard[-30 * RATE :], sound[-30 * RATE :])


def test_without_a_journal_the_files_say_how_long_it_was(tmp_path):
    sound = noise(150.0)
    made = MadeTake({"mic": [MadePiece(0.0, sound)], "system": [MadePiece(0.0, noise(20.0, 8000), 8000)]})
    folder = write_take(tmp_path / "take", made)
    (folder / JOURNAL).unlink()
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["no-journal"]
    assert not told.closed
    assert np.array_equal(samples(tmp_path / "out", "mic"), sound)
    made.segments[1].unlink()
    told = run(folder, tmp_path / "again")
    assert told.duration == pytest.approx(150.0)
    assert ("missing", 1, 60.0, 120.0) in [
        (item.code, item.segment, item.start, item.end) for item in told.damage
    ]


def test_without_a_session(tmp_path):
    _, folder = simple(tmp_path / "take")
    (folder / SESSION).unlink()
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["session"]
    assert (told.id, told.title, told.started, told.duration) == ("take", "", "", 5.0)
    (folder / JOURNAL).unlink()
    told = run(folder, tmp_path / "again")
    assert sorted(codes(told)) == ["no-journal", "session"]
    assert told.duration == 5.0
    assert told.tracks[0].rate == RATE


def test_torn_and_damaged_journal_lines(tmp_path):
    _, folder = simple(tmp_path / "take", 8.0)
    lines = (folder / JOURNAL).read_bytes().split(b"\n")
    lines[3] = lines[3][:20] + b"x" + lines[3][21:]
    (folder / JOURNAL).write_bytes(b"\n".join(lines)[:-40])
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["journal"]
    assert told.duration == 8.0
    assert not told.closed


@pytest.mark.parametrize("header", [b"", b"RIFF", bytes(44), b"\xff" * 44])
def test_absurd_headers(tmp_path, header):
    made, folder = simple(tmp_path / "take")
    path = made.segments[0]
    path.write_bytes(header.ljust(44, b"\x7f") + path.read_bytes()[44:])
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["header"]
    assert told.duration == 5.0
    (folder / JOURNAL).unlink()
    run(folder, tmp_path / "again")


def test_foreign_files_and_links_are_passed_over(tmp_path):
    made, folder = simple(tmp_path / "take")
    (folder / "mic" / "notes.txt").write_text("hello")
    (folder / "mic" / "000007.wav").mkdir()
    secret = tmp_path / "secret.wav"
    shutil.copy(made.segments[0], secret)
    (folder / "mic" / "000001.wav").symlink_to(secret)
    (folder / "taken.json").write_text("{}")
    told = run(folder, tmp_path / "out")
    assert codes(told) == ["foreign"]
    assert told.duration == 5.0


@pytest.mark.parametrize("name", [SESSION, JOURNAL, "mic"])
def test_a_link_in_a_file_s_place_is_refused(tmp_path, name):
    _, folder = simple(tmp_path / "take")
    (folder / name).rename(tmp_path / "elsewhere")
    (folder / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Unreadable):
        run(folder, tmp_path / "out")


def test_a_folder_that_is_no_recording(tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(NotARecording):
        run(empty, tmp_path / "out")
    with pytest.raises(Unreadable):
        run(tmp_path / "none", tmp_path / "out")
    _, folder = simple(tmp_path / "take")
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(Unreadable):
        run(tmp_path / "link", tmp_path / "out")
    shutil.rmtree(folder / "mic")
    with pytest.raises(NoAudio):
        run(folder, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("hours", [30.0, 250_000.0])
def test_a_journal_whose_clock_is_absurd(tmp_path, hours):
    first, second = noise(5, seed=1), noise(5, seed=2)
    late = MadePiece(hours * 3600, second)
    made = MadeTake({"mic": [MadePiece(0.0, first, why="lost"), late]}, entries=[Moment(at(late.start + 2))])
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    assert told.duration == pytest.approx(10.0)
    assert np.array_equal(samples(tmp_path / "out", "mic"), np.concatenate([first, second]))
    assert 0.0 <= told.moments[0].seconds <= 10.0
    if hours < 72:
        assert "journal" in codes(told)
        assert told.moments[0].seconds == pytest.approx(7.0)


def test_a_huge_empty_segment_is_no_more_than_a_minute(tmp_path):
    made, folder = simple(tmp_path / "take")
    (folder / JOURNAL).unlink()
    os.truncate(made.segments[0], 1 << 27)
    told = run(folder, tmp_path / "out")
    assert told.duration <= 60.0


def test_one_that_is_still_recorded_is_refused(tmp_path):
    _, folder = simple(tmp_path / "take")

    def grow(_progress):
        with (folder / "mic" / "000000.wav").open("ab") as file:
            file.write(b"\x01\x02" * 100)

    with pytest.raises(Changing):
        assemble([folder], tmp_path / "out", grow)


def test_what_was_written_is_compared(tmp_path, monkeypatch):
    """A disk that gives back something else than what was written."""
    from engine.assembly import assemble as module

    made, folder = simple(tmp_path / "take")
    real = module.verify

    def tampered(row, audio, pcm, advance):
        data = bytearray(audio.read_bytes())
        data[len(data) // 2] ^= 1
        audio.write_bytes(data)
        real(row, audio, pcm, advance)

    monkeypatch.setattr(module, "verify", tampered)
    with pytest.raises(NotVerified):
        run(folder, tmp_path / "out")
    monkeypatch.setattr(
        module, "verify", lambda row, audio, pcm, advance: real(row, audio, "0" * 64, advance)
    )
    with pytest.raises(NotVerified):
        run(folder, tmp_path / "out")
    data = bytearray(made.segments[0].read_bytes())

    def changed(row, audio, pcm, advance):
        data[5000] ^= 1
        made.segments[0].write_bytes(data)
        real(row, audio, pcm, advance)

    monkeypatch.setattr(module, "verify", changed)
    with pytest.raises(NotVerified, match="segments"):
        run(folder, tmp_path / "out")


def test_nothing_is_written_into_the_recording(tmp_path):
    _, folder = simple(tmp_path / "take")
    with pytest.raises(SystemExit) as ended:
        main(["--folder", str(folder), "--output", str(folder / "mic" / ".." / "out")])
    assert ended.value.code == 2


def test_failures_have_codes():
    assert _failure(OSError(28, "No space left on device")).code == "disk-full"
    assert _failure(PermissionError(13, "Permission denied")).code == "folder-unwritable"
    assert _failure(MemoryError()).code == "out-of-memory"
    assert _failure(NoAudio()).code == "no-audio"


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_gets_further_than_a_code(tmp_path, data):
    """Bytes changed, cut off and added anywhere: a result or an error that has a code."""
    folder = tmp_path / "take"
    shutil.rmtree(folder, ignore_errors=True)
    made = MadeTake(
        {"mic": [MadePiece(0.0, noise(2, 8000), 8000, why="lost"), MadePiece(3.0, noise(1, 8000), 8000)]},
        pauses=[(4.5, 5.0)],
        entries=[Moment(at(1.0))],
    )
    write_take(folder, made)
    for path in (folder / SESSION, folder / JOURNAL, *made.segments):
        content = bytearray(path.read_bytes())
        match data.draw(st.sampled_from(["keep", "keep", "flip", "cut", "zeros", "remove", "rubbish"])):
            case "flip":
                for _ in range(data.draw(st.integers(1, 5))):
                    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
            case "cut":
                del content[data.draw(st.integers(0, len(content))) :]
            case "zeros":
                content += bytes(data.draw(st.integers(1, 5000)))
            case "rubbish":
                content = bytearray(data.draw(st.binary(max_size=200)))
            case "remove":
                path.unlink()
                continue
        path.write_bytes(content)
    before = {path: zlib.crc32(path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    try:
        told = run(folder, tmp_path / "out")
    except (NoAudio, NotARecording):
        pass
    else:
        assert told.duration < 120.0
    assert {path: zlib.crc32(path.read_bytes()) for path in folder.rglob("*") if path.is_file()} == before
