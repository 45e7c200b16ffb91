"""Two recorded tracks: echo found and kept apart from speech. ``python -m tests.bench echo``

Generator: :mod:`tests.two_tracks` over LibriSpeech utterances (``../shared/audio/librispeech``; without the
folder, synthetic utterances of ``tests/models/data``): one near voice, two far ones, eight utterances a side
in random order, a quarter of the changes overlapping, the far side through a simulated room.
Reference: the parts it was mixed from, per frame of 20 ms. ``found`` is the share of frames with echo alone
that are taken for echo, ``lost`` that of frames in which the near side speaks alone, ``both`` that of frames
in which it speaks over an echo. The second table moves the limit of the excess: a line for each point of the
curve. Each is the mean over conversations.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.diarize.clustering import Tuning
from engine.joining import echo as under_test
from engine.joining.echo import RATE, find_echoes
from engine.protocol import Turn
from engine.stages import AudioArray, Make
from tests.bench.meetings import LIBRISPEECH
from tests.two_tracks import Room, TwoTracks, conversation

ROOMS: dict[str, Room | None] = {
    "-10 dB": Room(gain=-10),
    "-20 dB": Room(gain=-20),
    "-30 dB": Room(gain=-30),
    "late, 450 ms": Room(delay=0.45),
    "early, 10 ms": Room(delay=0.01),
    "live room, 0.7 s": Room(reverberation=0.7),
    "drift, 100 ppm": Room(gain=-15, drift=100),
    "noise, -30 dB": Room(noise=-30),
    "headphones": None,
}
ECAPA = Path(__file__).parents[1] / "models" / "weights" / "ecapa"
Bits = npt.NDArray[np.bool_]


@cache
def voices() -> dict[str, list[AudioArray]]:
    """Utterances by voice."""
    if LIBRISPEECH.is_dir():
        from tests.bench.meetings import utterances

        return dict(utterances(LIBRISPEECH))
    from tests.models.heldout import load

    recording, found = load("utterances"), {}
    for said in recording.utterances:
        part = recording.samples[round(said.start * 16000) : round(said.end * 16000)]
        found.setdefault(said.speaker, []).append(part)
    return found


def pair(seed: int, room: Room | None, together: float = 0.25, utterances: int = 8) -> TwoTracks:
    """The conversation of ``seed``: always the same."""
    rng = np.random.default_rng(seed)
    library = voices()
    near, *far = (str(name) for name in rng.choice(sorted(library), 3, replace=False))

    def some(name: str, count: int) -> list[tuple[str, AudioArray]]:
        chosen = rng.choice(len(library[name]), min(count, len(library[name])), replace=False)
        return [(name, library[name][place]) for place in chosen.tolist()]

    said = [item for name in far for item in some(name, utterances // 2)]
    return conversation(some(near, utterances), said, room, rng, together)


def frames(tracks: TwoTracks) -> tuple[Bits, Bits]:
    """Near side speaks, echo is audible: per frame of 20 ms."""
    near, echo = (
        part[: len(part) // 2 * 2].reshape(-1, 2).any(axis=1) for part in (tracks.near, tracks.echo)
    )
    return near, echo


def mask(echoes: Iterable[under_test.Echo], number: int) -> Bits:
    found = np.zeros(number, bool)
    for part in echoes:
        found[round(part.start * RATE) : round(part.end * RATE)] = True
    return found


def shares(found: Bits, near: Bits, echo: Bits) -> tuple[float, float, float]:
    """Found of echo alone, of near alone (lost), of both."""
    parts = (echo & ~near, near & ~echo, near & echo)
    return tuple(float(found[part].mean()) if part.any() else float("nan") for part in parts)  # type: ignore[return-value]


def by_room(seeds: Sequence[int]) -> None:
    print(f"{'room':18s} {'found':>6s} {'lost':>6s} {'both':>6s} {'microphone taken for the source':>33s}")
    for name, room in ROOMS.items():
        rows, wrong = [], 0
        for seed in seeds:
            tracks = pair(seed, room)
            near, echo = frames(tracks)
            mine, theirs = find_echoes([tracks.microphone, tracks.system])
            rows.append(shares(mask(mine, len(near)), near, echo))
            wrong += bool(theirs)
        found, lost, both = np.array(
            [np.nanmean(column) if np.isfinite(column).any() else np.nan for column in np.array(rows).T]
        )
        print(f"{name:18s} {found:6.3f} {lost:6.3f} {both:6.3f} {wrong:25d} of {len(seeds):d}")


def curve(seeds: Sequence[int]) -> None:
    rooms = [Room(gain=gain, delay=delay) for gain, delay in ((-10, 0.05), (-20, 0.12), (-30, 0.3))]
    judged = []
    for room in rooms:
        for seed in seeds:
            tracks = pair(seed, room, together=0.6)
            levels = [under_test.band_levels(samples) for samples in (tracks.microphone, tracks.system)]
            number = min(map(len, levels))
            judged.append((under_test.judge(levels[0][:number], levels[1][:number]), *frames(tracks)))
    print(f"\n{'limit, dB':>9s} {'found':>6s} {'lost':>6s} {'both':>6s}   ({len(judged)} with more overlap)")
    for limit in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0):
        rows = []
        for one, near, echo in judged:
            length = min(len(near), len(one.excess))
            found = one.audible & (one.excess < limit)
            rows.append(shares(found[:length], near[:length], echo[:length]))
        print(f"{limit:9.1f} " + " ".join(f"{value:6.3f}" for value in np.nanmean(rows, axis=0)))


def cost() -> None:
    tracks = pair(1, Room(), utterances=8)
    repeated = [np.tile(part, 4) for part in (tracks.microphone, tracks.system)]
    start = time.process_time()
    find_echoes(repeated)
    spent = time.process_time() - start
    minutes = len(repeated[0]) / 16000 / 60
    print(f"\n{spent / minutes * 60:.0f} s of processor time for an hour of two tracks")


def one_voice_on_two_tracks() -> None:
    """Cosine of voices through a room with themselves and with others as recorded; micro ECAPA, synthetic."""
    from engine.diarize.ecapa import EcapaEmbedder
    from engine.joining.people import MARGIN, STRICTER, TrackVoices, _cosines
    from tests.models.heldout import load
    from tests.two_tracks import heard_through

    recording, rng = load("utterances"), np.random.default_rng(0)
    embedder = EcapaEmbedder(Make(model=str(ECAPA), batch=8))
    sides: list[list[tuple[npt.NDArray[np.float64], float, int]]] = [[], []]
    for name in sorted({said.speaker for said in recording.utterances}):
        said = [u for u in recording.utterances if u.speaker == name]
        halves = [said[: len(said) // 2], said[len(said) // 2 :]]  # other words on the other track
        for side, part in enumerate(halves):
            sound = np.concatenate(
                [recording.samples[round(u.start * 16000) : round(u.end * 16000)] for u in part]
            )
            if side:
                room = Room(gain=0, delay=0, reverberation=0.5)
                sound = heard_through(sound, room, rng) + rng.normal(0, 0.002, len(sound)).astype(np.float32)
            windows = np.lib.stride_tricks.sliding_window_view(sound, 24000)[::6000]
            embeddings = embedder.embed(windows)
            starts = np.arange(len(windows)) * 0.375
            bounds = np.stack([starts, starts + 1.5], axis=1)
            arrays = {"embeddings": embeddings, "windows": bounds}
            sides[side].append(TrackVoices(arrays, [Turn(0.0, 999.0, name)]).voices[name])
    cosines = _cosines(*sides)
    own, others = np.diagonal(cosines), cosines[~np.eye(len(cosines), dtype=bool)].reshape(len(cosines), -1)
    same = Tuning().same + STRICTER
    right = (own >= same) & (own >= others.max(axis=1) + MARGIN)
    wrong = (cosines >= same).sum() - (own >= same).sum()
    print(f"\n{len(own)} voices on both tracks, one of them through a room. Cosine with themselves")
    print(f"{own.min():.2f} to {own.max():.2f}, with others {others.min():.2f} to {others.max():.2f}.")
    print(f"One speaker a track: {wrong} of {others.size} pairs of two people would be taken for one.")
    print(f"All of them on both tracks: {right.sum()} of {len(own)} people are found to be one.")


def main() -> int:
    quick = "--quick" in sys.argv
    seeds = range(2) if quick else range(12)
    print(f"voices: {'LibriSpeech' if LIBRISPEECH.is_dir() else 'synthetic'}, {len(seeds)} seeds")
    by_room(seeds)
    curve(range(1) if quick else range(4))
    cost()
    if importlib.util.find_spec("speechbrain") is not None and ECAPA.is_dir():
        one_voice_on_two_tracks()
    return 0


if __name__ == "__main__":
    sys.exit(main())
