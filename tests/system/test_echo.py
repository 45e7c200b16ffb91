"""Echo of the far side in the microphone: found where it is alone, and never where somebody speaks here."""

import itertools
from functools import cache

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.joining.echo import BANDS, band_levels, find_echoes
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from tests.bench.echo import frames, mask, shares
from tests.models.heldout import load
from tests.two_tracks import Room, TwoTracks, conversation


@cache
def utterances() -> dict[str, list[AudioArray]]:
    recording = load("utterances")
    found: dict[str, list[AudioArray]] = {}
    for said in recording.utterances:
        part = recording.samples[round(said.start * SAMPLE_RATE) : round(said.end * SAMPLE_RATE)]
        found.setdefault(said.speaker, []).append(part)
    return found


def pair(room: Room | None, seed: int = 0, together: float = 0.3) -> TwoTracks:
    """Two synthetic voices of the committed ones; about half a minute."""
    library = utterances()
    names = sorted(library)
    near, far = names[seed % len(names)], names[(seed + 5) % len(names)]
    return conversation(
        [(near, part) for part in library[near]],
        [(far, part) for part in library[far]],
        room,
        np.random.default_rng(seed),
        together,
    )


@pytest.mark.parametrize(
    "room",
    [
        Room(gain=-10),
        Room(gain=-20, delay=0.4),
        Room(gain=-30, delay=0.02),
        Room(drift=100, reverberation=0.6),
    ],
    ids=["loud", "late", "faint", "drifting"],
)
def test_echo_is_found_and_speech_is_kept(room: Room) -> None:
    tracks = pair(room)
    near, echo = frames(tracks)
    mine, theirs = find_echoes([tracks.microphone, tracks.system])
    found, lost, _ = shares(mask(mine, len(near)), near, echo)
    assert found > 0.85
    assert lost < 0.01
    assert theirs == [], "the far side's own track is no echo"
    assert all(part.delay == pytest.approx(room.delay, abs=0.05) for part in mine)
    assert all(0.5 <= part.confidence <= 1.0 for part in mine)
    assert all(one.end <= other.start for one, other in itertools.pairwise(mine))


def test_who_speaks_over_an_echo_is_kept() -> None:
    tracks = pair(Room(gain=-15), seed=1, together=1.0)
    near, echo = frames(tracks)
    mine, _ = find_echoes([tracks.microphone, tracks.system])
    assert (near & echo).sum() > 50, "the test needs both at once"
    assert shares(mask(mine, len(near)), near, echo)[2] < 0.35


def test_the_order_of_the_tracks_does_not_matter() -> None:
    tracks = pair(Room())
    mine, theirs = find_echoes([tracks.microphone, tracks.system])
    assert find_echoes([tracks.system, tracks.microphone]) == [theirs, mine]


@pytest.mark.parametrize("seed", range(4))
def test_headphones_make_no_echo(seed: int) -> None:
    tracks = pair(None, seed, together=0.8)
    assert find_echoes([tracks.microphone, tracks.system]) == [[], []]


def test_nothing_comes_of_silence_noise_and_very_little() -> None:
    rng = np.random.default_rng(0)
    noise = [rng.normal(0, 0.01, 40 * SAMPLE_RATE).astype(np.float32) for _ in range(2)]
    silence = np.zeros(40 * SAMPLE_RATE, np.float32)
    short = np.zeros(300, np.float32)
    for tracks in (
        noise,
        [silence, noise[0]],
        [silence, silence],
        [short, noise[0]],
        [short, short],
        [noise[0]],
    ):
        assert find_echoes(tracks) == [[] for _ in tracks]


def test_a_track_that_ends_early_is_judged_as_far_as_it_goes() -> None:
    tracks = pair(Room())
    half = len(tracks.system) // 2
    mine, _ = find_echoes([tracks.microphone, tracks.system[:half]])
    assert mine
    assert max(part.end for part in mine) <= half / SAMPLE_RATE


def test_levels_are_what_the_sound_has() -> None:
    sine = np.sin(2 * np.pi * 1000 * np.arange(SAMPLE_RATE) / SAMPLE_RATE).astype(np.float32)
    levels = band_levels(sine)
    assert levels.shape == (49, BANDS)
    loudest = levels.max(axis=1) / 2 - 100.0
    assert loudest == pytest.approx(0.0, abs=6.0)  # spread over neighbouring bands
    halved = band_levels(sine * np.float32(0.1)).max(axis=1) / 2 - 100.0
    assert loudest - halved == pytest.approx(20.0, abs=1.0)


def test_it_can_be_cancelled() -> None:
    def report(_done: float, _total: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_echoes([np.zeros(SAMPLE_RATE, np.float32)] * 2, report)
