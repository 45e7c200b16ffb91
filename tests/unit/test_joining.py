"""Two tracks become one transcript: echo once, a person once, words to whoever is heard best."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.diarize.clustering import Tuning
from engine.diarize.grouping import arrays_kept
from engine.errors import Unreadable
from engine.joining import Echo, Joined, join, kept_echoes
from engine.protocol import SpeakerHint, TrackResult, Turn, Word
from engine.tracks import share

DIM = 16
Floats = npt.NDArray[np.float32]


def voice(number: int) -> Floats:
    """A voice that is unlike every other."""
    return np.eye(DIM, dtype=np.float32)[number]


def words(text: str, start: float, length: float = 0.4) -> list[Word]:
    return [
        Word(start + place * length, start + (place + 0.9) * length, part, 0.9)
        for place, part in enumerate(text.split())
    ]


def track(said: list[Word], turns: list[Turn]) -> TrackResult:
    speech = tuple((turn.start, turn.end) for turn in turns)
    return TrackResult(60.0, speech, tuple(said), tuple(turns))


def arrays(
    path: Path,
    turns: list[Turn],
    voices: dict[str, Floats],
    exclusive: list[Turn] | None = None,
    neural: bool = True,
) -> Path:
    """What a diarizer keeps: windows of 1.5 s over the turns, noisy embeddings, centroids."""
    rng = np.random.default_rng(len(turns))
    rows = [
        (start, start + 1.5, voices[turn.speaker] + rng.normal(0, 0.1, DIM))
        for turn in turns
        for start in np.arange(turn.start, turn.end - 1.5, 0.75)
    ]
    more = arrays_kept(Tuning(), [(turn.start, turn.end) for turn in turns], None) if neural else {}
    if exclusive is not None:
        more["exclusive"] = np.array([(t.start, t.end, int(t.speaker[1:]) - 1) for t in exclusive])
    np.savez(
        path,
        embeddings=np.array([row[2] for row in rows], np.float32).reshape(-1, DIM),
        windows=np.array([row[:2] for row in rows], np.float32).reshape(-1, 2),
        centroids=np.array([voices[f"S{number + 1}"] for number in range(len(voices))], np.float32),
        **more,
    )
    return path


# The far side says something, its echo is heard in the room, then somebody in the room answers.
FAR = [Turn(1.0, 9.0, "S1"), Turn(30.0, 38.0, "S2")]
ROOM = [Turn(1.2, 9.3, "S1"), Turn(12.0, 24.0, "S2"), Turn(30.2, 38.3, "S1")]
ECHOES = [Echo(1.1, 9.4, 0.95, 0.2), Echo(30.1, 38.4, 0.95, 0.2)]
FAR_WORDS = words("shall we begin with the budget", 1.2) + words("that is fine with me", 30.4)
OWN_WORDS = words("yes the budget is fine and so is the rest of it", 12.2)
ECHO_WORDS = words("shall we begin with the bud get", 1.4) + words("that was fine with me", 30.6)


def conversation(tmp_path: Path, echoes: list[Echo], said: list[Word]) -> Joined:
    microphone = arrays(tmp_path / "mic.npz", ROOM, {"S1": voice(1), "S2": voice(0)})
    system = arrays(tmp_path / "system.npz", FAR, {"S1": voice(1), "S2": voice(2)})
    return join(
        [track(said, ROOM), track(FAR_WORDS, FAR)],
        [microphone, system],
        tmp_path / "out.npz",
        [echoes, []] if echoes else (),
    )


def spoken(joined: Joined) -> str:
    return " ".join(segment.text for segment in joined.segments)


def test_what_the_far_side_said_is_there_once(tmp_path: Path) -> None:
    joined = conversation(tmp_path, ECHOES, [*ECHO_WORDS[:7], *OWN_WORDS, *ECHO_WORDS[7:]])
    assert spoken(joined) == (
        "shall we begin with the budget yes the budget is fine and so is the rest of it that is fine with me"
    )
    removed = joined.tracks[0].removed
    assert [part.text for part in removed] == ["shall we begin with the bud get", "that was fine with me"]
    assert {part.reason for part in removed} == {"echo"}
    assert all(part.probability == pytest.approx(0.9) for part in removed)
    assert joined.tracks[1].removed == ()


def test_speakers_that_are_echo_vanish_and_the_others_are_counted_once(tmp_path: Path) -> None:
    joined = conversation(tmp_path, ECHOES, [*ECHO_WORDS[:7], *OWN_WORDS, *ECHO_WORDS[7:]])
    room, far = ({turn.speaker for turn in part.turns} for part in joined.tracks)
    assert room == {"S2"}, "the one who is really there, second to speak"
    assert far == {"S1", "S3"}
    assert [segment.speaker for segment in joined.segments] == ["S1", "S2", "S3"]


def test_words_said_over_an_echo_stay(tmp_path: Path) -> None:
    """At 5 s somebody in the room interrupts: there the track is no longer nothing but echo."""
    interrupted = [Echo(1.1, 4.9, 0.95, 0.2), Echo(6.4, 9.4, 0.95, 0.2), ECHOES[1]]
    turns = [*ROOM, Turn(4.9, 6.4, "S2")]
    aside = words("wait a moment", 5.0)
    microphone = arrays(tmp_path / "mic.npz", turns, {"S1": voice(1), "S2": voice(0)})
    system = arrays(tmp_path / "system.npz", FAR, {"S1": voice(1), "S2": voice(2)})
    joined = join(
        [track([*ECHO_WORDS[:7], *aside, *OWN_WORDS], turns), track(FAR_WORDS, FAR)],
        [microphone, system],
        tmp_path / "out.npz",
        [interrupted, []],
    )
    room = [segment for segment in joined.segments if segment.track == 0]
    assert "wait a moment" in " ".join(segment.text for segment in room)
    assert len({segment.speaker for segment in room}) == 1


def test_a_word_of_ones_own_in_an_unsure_echo_stays(tmp_path: Path) -> None:
    unsure = [Echo(1.1, 9.4, 0.55, 0.2)]
    joined = conversation(tmp_path, unsure, [*words("completely different", 1.4), *OWN_WORDS])
    assert "completely different" in spoken(joined)
    assert joined.tracks[0].removed == ()


def test_without_a_look_for_echo_nothing_is_taken_out(tmp_path: Path) -> None:
    joined = conversation(tmp_path, [], [*ECHO_WORDS[:7], *OWN_WORDS, *ECHO_WORDS[7:]])
    assert "bud get" in spoken(joined)
    assert joined.tracks[0].removed == ()


def test_echo_is_kept_for_joining_again_without_the_audio(tmp_path: Path) -> None:
    conversation(tmp_path, ECHOES, OWN_WORDS)
    assert kept_echoes(tmp_path / "out.npz", 2) == [ECHOES, []]
    assert kept_echoes(tmp_path / "out.npz", 3) == [ECHOES, [], []]
    (tmp_path / "cut.npz").write_bytes(b"PK\x03\x04")
    for name in ("cut.npz", "missing.npz"):
        with pytest.raises(Unreadable):
            kept_echoes(tmp_path / name, 2)
    with np.load(tmp_path / "out.npz") as kept:
        assert kept["t0_speakers"].tolist() == ["S0-0-1", "S2"], "the echo's voice has no name"
        assert {"t0_embeddings", "t0_windows", "t0_centroids", "t0_tuning", "t1_speech"} <= set(kept)


# -- one voice on two tracks -------------------------------------------------------------------------


def two(
    tmp_path: Path, one: list[Turn], other: list[Turn], voices: dict[str, Floats], neural: bool = True
) -> list[set[str]]:
    """Names on both tracks; the other track's speakers are ``voices``, the first one's are 0 and 1."""
    first = arrays(tmp_path / "0.npz", one, {"S1": voice(0), "S2": voice(1)}, neural=neural)
    second = arrays(tmp_path / "1.npz", other, voices, neural=neural)
    joined = join([track([], one), track([], other)], [first, second], tmp_path / "out.npz")
    return [{turn.speaker for turn in part.turns} for part in joined.tracks]


ONE = [Turn(0.0, 8.0, "S1"), Turn(10.0, 18.0, "S2")]
LATER = [Turn(20.0, 28.0, "S1"), Turn(30.0, 38.0, "S2")]


def test_the_same_voice_on_both_tracks_is_one_person(tmp_path: Path) -> None:
    assert two(tmp_path, ONE, LATER, {"S1": voice(5), "S2": voice(0)}) == [{"S1", "S2"}, {"S3", "S1"}]


def test_a_voice_that_is_a_little_like_is_somebody_else(tmp_path: Path) -> None:
    alike = (voice(0) * 0.6 + voice(5) * 0.8).astype(np.float32)
    assert two(tmp_path, ONE, LATER, {"S1": alike, "S2": voice(6)}) == [{"S1", "S2"}, {"S3", "S4"}]


def test_a_voice_like_two_others_is_neither(tmp_path: Path) -> None:
    between = ((voice(0) + voice(1)) / np.sqrt(2)).astype(np.float32)
    assert two(tmp_path, ONE, LATER, {"S1": between, "S2": voice(6)}) == [{"S1", "S2"}, {"S3", "S4"}]


def test_people_who_talk_at_the_same_time_are_two(tmp_path: Path) -> None:
    together = [Turn(2.0, 10.0, "S1"), Turn(30.0, 38.0, "S2")]
    assert two(tmp_path, ONE, together, {"S1": voice(0), "S2": voice(6)})[1] == {"S2", "S4"}


def test_embeddings_of_one_recording_only_are_not_compared(tmp_path: Path) -> None:
    found = two(tmp_path, ONE, LATER, {"S1": voice(0), "S2": voice(1)}, neural=False)
    assert found == [{"S1", "S2"}, {"S3", "S4"}]


def test_tracks_without_speech(tmp_path: Path) -> None:
    empty = arrays(tmp_path / "none.npz", [], {"S1": voice(0)})
    joined = join([track([], []), track(FAR_WORDS, FAR)], [empty, empty], tmp_path / "out.npz", [[], []])
    assert joined.tracks[0].turns == ()
    assert {segment.track for segment in joined.segments} == {1}


# -- turns for words ---------------------------------------------------------------------------------


def test_words_go_to_whoever_is_heard_best_and_overlap_is_told(tmp_path: Path) -> None:
    """Both talk from 4 to 8 s; the one who began is louder until 7 s."""
    full = [Turn(0.0, 8.0, "S1"), Turn(4.0, 12.0, "S2")]
    exclusive = [Turn(0.0, 7.0, "S1"), Turn(7.0, 12.0, "S2")]
    said = words("one two three four five six seven eight nine ten eleven twelve", 0.0, 1.0)
    path = arrays(tmp_path / "0.npz", full, {"S1": voice(0), "S2": voice(1)}, exclusive)
    first, second = join([track(said, full)], [path], tmp_path / "out.npz").segments
    assert (first.speaker, len(first.words), first.overlap) == ("S1", 7, ("S2",))
    assert (second.speaker, len(second.words)) == ("S2", 5)


def test_turns_for_words_that_do_not_fit_are_left_aside(tmp_path: Path) -> None:
    """They are of another grouping: after finding speakers again the numbers mean others."""
    full = [Turn(0.0, 6.0, "S1"), Turn(6.0, 12.0, "S2")]
    stale = [Turn(0.0, 6.0, "S2"), Turn(6.0, 12.0, "S1")]
    said = words("one two three four five six seven eight nine ten eleven twelve", 0.0, 1.0)
    path = arrays(tmp_path / "0.npz", full, {"S1": voice(0), "S2": voice(1)}, stale)
    first, second = join([track(said, full)], [path], tmp_path / "out.npz").segments
    assert (first.speaker, second.speaker) == ("S1", "S2")


@pytest.mark.parametrize(
    ("asked", "tracks", "each"),
    [
        (SpeakerHint(3, 3), 1, SpeakerHint(3, 3)),
        (SpeakerHint(2, 4), 1, SpeakerHint(2, 4)),
        (SpeakerHint(3, 3), 2, SpeakerHint(None, 2)),
        (SpeakerHint(2, 2), 2, SpeakerHint(None, 1)),
        (SpeakerHint(1, 1), 2, SpeakerHint(None, 1)),
        (SpeakerHint(2, None), 2, SpeakerHint()),
        (SpeakerHint(), 2, SpeakerHint()),
    ],
)
def test_how_many_speak_on_one_track(asked: SpeakerHint, tracks: int, each: SpeakerHint) -> None:
    """Two people on two sides of a call are one on each, when voices are found again, too."""
    assert share(asked, tracks) == each
