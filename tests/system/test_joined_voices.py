"""How people sound stays with what is joined and split, so that speakers can be found again."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from app.joined_meetings import voices as kept_voices
from app.library import Library, VoicesNotKept
from app.same_time_intents import Placed
from app.transcript import MeetingId
from engine.diarize.activity_frames import Activity
from engine.diarize.clustering import Tuning
from engine.diarize.grouping import arrays_kept
from engine.diarize.regroup import regroup
from engine.joining.removal import without_echo
from engine.protocol import SpeakerHint
from tests.builders import dialogue, import_meeting, make_meeting

DIM = 16
#: Who talks in which of the six stretches of ten seconds.
FIRST, SECOND = "ABABAB", "BABABA"


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def arrays(who: str, seed: int, *, frames: bool = True) -> dict[str, np.ndarray]:
    """What a neural run keeps of a minute: a window a second, two voices that hardly vary."""
    rng = np.random.default_rng(seed)
    voice = {"A": np.eye(DIM)[0], "B": np.eye(DIM)[5]}
    starts = np.arange(60.0)
    vectors = np.stack([voice[who[int(at) // 10]] for at in starts]) + rng.normal(0, 0.05, (60, DIM))
    speaks = np.repeat([letter == "A" for letter in who], 500)
    activity = None
    if frames:
        local = np.zeros((30, 2, 500), bool)
        for stretch in range(30):
            part = speaks[stretch * 100 : stretch * 100 + 500]
            local[stretch, 0, : len(part)], local[stretch, 1, : len(part)] = part, ~part
        activity = Activity(np.ones(3000, np.uint8), local, 100)
    return {
        "embeddings": vectors.astype(np.float32),
        "windows": np.stack([starts, starts + 1], axis=1).astype(np.float32),
        "centroids": np.stack([voice["A"], voice["B"]]).astype(np.float32),
        "speakers": np.array(["S1", "S2"]),
        "echo": np.zeros((0, 4)),
        **arrays_kept(Tuning(), [(0.0, 60.0)], activity),
    }


def meeting(library: Library, name: str, kept: dict[str, np.ndarray]) -> MeetingId:
    """A meeting of a minute with these voices."""
    id_, job = import_meeting(library, name)
    library.move_job(job, "running")
    path = library.job_folder(job) / "embeddings.npz"
    np.savez(path, **{f"t0_{key}": array for key, array in kept.items()})  # type: ignore[arg-type]
    library.finish_job(job, dialogue(), Path(path.name))
    return id_


def of(library: Library, id_: MeetingId, track: int = 0) -> dict[str, np.ndarray]:
    return kept_voices.read(library.embeddings(id_))[track]


def again(tmp_path: Path, voices: dict[str, np.ndarray]) -> list[tuple[int, int, str]]:
    """The turns that finding speakers again gives, in whole seconds."""
    path = tmp_path / "track.npz"
    np.savez(path, **voices)  # type: ignore[arg-type]
    found = regroup(path, [], SpeakerHint(2, 2), "onnx")
    return [(round(turn.start), round(turn.end), turn.speaker) for turn in found.turns]


@pytest.mark.parametrize("frames", [True, False])
def test_joined(library: Library, tmp_path: Path, frames: bool) -> None:
    pair = [
        meeting(library, f"{at}.wav", arrays(who, at, frames=frames))
        for at, who in enumerate((FIRST, SECOND))
    ]
    whole = library.join_meetings(*pair, silence=3.37).meeting
    turns = again(tmp_path, of(library, whole))
    assert [who for *_, who in turns] == ["S1", "S2", "S1", "S2", "S1", "S2"] * 2 or [
        who for *_, who in turns
    ] == ["S1", "S2"] * 3 + ["S2", "S1"] * 3
    assert {who for start, _, who in turns if start < 60 and start // 10 % 2 == 0} == {"S1"}
    assert {who for start, _, who in turns if start > 62 and round(start - 63.4) // 10 % 2 == 0} == {"S2"}
    assert library.find_speakers_again(whole, SpeakerHint(2, 2)), "they can be asked for"
    # Into the very parts again.
    library.move_job(library.jobs()[-1].id, "cancelled")
    parts = library.split_meeting(whole, 61.0).meetings[:2]
    first = of(library, parts[0])
    assert np.allclose(first["windows"], of(library, pair[0])["windows"])
    assert np.allclose(first["embeddings"], of(library, pair[0])["embeddings"])
    assert again(tmp_path, of(library, parts[1]))[0][2] == "S1"
    assert len(again(tmp_path, of(library, parts[1]))) == 6


def test_split_between_windows(library: Library, tmp_path: Path) -> None:
    whole = meeting(library, "a.wav", arrays(FIRST, 1))
    before = of(library, whole)
    parts = [of(library, id_) for id_ in library.split_meeting(whole, 24.6).meetings[:2]]
    assert len(parts[0]["windows"]) + len(parts[1]["windows"]) == len(before["windows"])
    assert parts[0]["windows"].max() <= 24.6
    assert parts[1]["windows"].min() >= 0
    assert again(tmp_path, parts[1]) == [(0, 5, "S1"), (5, 15, "S2"), (15, 25, "S1"), (25, 35, "S2")]
    assert np.allclose(parts[0]["speech"], [[0.0, 24.6]])
    frames = Activity.unpacked(parts[1])
    assert frames is not None
    assert frames.count.sum() == pytest.approx(35.4 * 50, abs=1)


def test_at_the_same_time_only_the_gaps_count(library: Library, tmp_path: Path) -> None:
    pair = [meeting(library, f"{at}.wav", arrays(FIRST, at)) for at in range(2)]
    whole = library.join_same_time(*pair, Placed(30.0)).meeting
    second = of(library, whole, 1)
    assert second["windows"].min() == pytest.approx(30.0)
    recognised = library.recognition(whole)
    assert recognised is not None
    rows = [row for row in library.outline(whole) if row.track == 1]
    assert len(rows) == 4
    # The first has text to 18 s only, so all that the second has fills a gap; between its paragraphs
    # nothing does.
    turns = recognised.tracks[1].turns
    spans = [(row.start - 0.01, row.end + 0.01) for row in rows]
    assert all(any(low <= turn.start and turn.end <= high for low, high in spans) for turn in turns)
    from engine.joining.echo import Echo

    echoes = [Echo(*row) for row in second["echo"].tolist()]
    assert sum(echo.end - echo.start for echo in echoes) == pytest.approx(
        90 - sum(row.end - row.start for row in rows), abs=0.01
    )
    left = without_echo(recognised.tracks[1], echoes, [recognised.tracks[0].words])
    assert left.words == recognised.tracks[1].words


def test_voices_that_do_not_compare_are_not_kept(library: Library) -> None:
    other = arrays(SECOND, 2) | {"embeddings": np.ones((60, DIM + 1), np.float32)}
    pair = meeting(library, "a.wav", arrays(FIRST, 1)), meeting(library, "b.wav", other)
    whole = library.join_meetings(*pair).meeting
    with pytest.raises(VoicesNotKept):
        library.find_speakers_again(whole, SpeakerHint())
    library.undo_arrangement()
    mute = make_meeting(library, dialogue(), "c.wav")
    assert library.embeddings(library.join_meetings(pair[0], mute.id).meeting) is None


def test_damaged_voices_are_left_behind(library: Library, tmp_path: Path) -> None:
    kept = arrays(FIRST, 1)
    assert kept_voices.read(None) == {}
    broken = tmp_path / "broken.npz"
    broken.write_bytes(b"nothing")
    assert kept_voices.read(broken) == {}
    np.savez(broken, t0_embeddings=kept["embeddings"], t0_windows=kept["windows"][:5])
    assert kept_voices.read(broken) == {}
    whole = kept_voices.packed({0: kept})
    with np.load(io.BytesIO(whole)) as read:
        assert set(read.files) == {f"t0_{name}" for name in kept}


def test_built_in_voices_are_measured_in_the_same_units(tmp_path: Path) -> None:
    """Each recording turned its embeddings in a way of its own; its voices it kept as they are."""
    rng = np.random.default_rng(3)
    people = {"A": rng.normal(0, 1, 19), "B": rng.normal(0, 1, 19)}
    parts = []
    for number, who in enumerate((FIRST, SECOND)):
        starts = np.arange(60.0)
        voice = np.stack([people[who[int(at) // 10]] for at in starts]) + rng.normal(0, 0.1, (60, 19))
        turned = voice @ rng.normal(0, 1, (19, 40))
        kept = {
            "embeddings": turned.astype(np.float32),
            "voice": voice.astype(np.float16),
            "windows": np.stack([starts, starts + 1], axis=1).astype(np.float32),
            "echo": np.zeros((0, 4)),
        }
        parts.append(kept_voices.moved(kept, kept_voices.Place(60.0 * number, 0.0, 120.0)))
    whole = kept_voices.together(parts)
    assert whole is not None
    path = tmp_path / "track.npz"
    np.savez(path, **whole)  # type: ignore[arg-type]
    found = regroup(path, [], SpeakerHint(2, 2), "acoustic")
    who_talks = [
        next(turn.speaker for turn in found.turns if turn.start <= at < turn.end)
        for at in np.arange(5.0, 120.0, 10.0)
    ]
    names = {"A": who_talks[0], "B": who_talks[1]}
    assert who_talks == [names[letter] for letter in FIRST + SECOND]
    assert whole["voice"].shape == (120, 19)
    assert kept_voices.together(
        [{**part, "voice": part["voice"][:0], "windows": part["windows"][:0]} for part in parts]
    )
