"""Who speaks at each moment, and who else: windows say whose voice it is, frames say when and how many.

Where a segmentation model followed single voices through some seconds, each of them is one of the speakers:
the one whose windows it fills best, no two the same. Frames then vote (after Bredin 2023, "pyannote.audio
2.1 speaker diarization pipeline", but without embedding anything again). Where only the number is known, or
its voices do not say, the second speaker is the one that explains what the first leaves over in the windows
around, and rather one who speaks next to it: people talk into each other's ends and beginnings.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import RATE, Activity, Bits, runs
from engine.diarize.clustering_refine import unit_rows
from engine.diarize.windows import Cells

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Piece = tuple[float, float, int]

LONGEST: Final = 1.5  # s; overlap longer than this is judged in parts
_BLOCK: Final = RATE * 600  # frames at a time: bounds memory
# Chosen on AMI train (every fortieth meeting) and with a micro segmentation model on spoken meetings: with a
# perfect one 0.8 would be 0.15 points better, with one that mixes two voices up it doubles the errors.
_OWN: Final = 2.0  # weight of a window's voice, in usual gaps, against the vote of its stretches
_NEXT: Final = 0.5  # what speaking right beside an overlap is worth, in usual gaps between voices
_FAR: Final = 1.5  # s; at this distance half of the logarithm's unit is lost
_SHORTEST: Final = 0.1  # s; shorter overlaps are noise of the frames


@dataclass(frozen=True, slots=True)
class Voices:
    """What clustering found.

    Attributes:
        embeddings: float32 ``(num_windows, dim)``; windows: seconds ``(num_windows, 2)``.
        centroids: float32 ``(num_speakers, dim)``, unit length.
        cells: time in pieces; labels: int ``(num_cells,)``, the speaker of each.
    """

    embeddings: Floats
    windows: Floats
    centroids: Floats
    cells: Cells
    labels: npt.NDArray[np.integer]

    def likeness(self) -> Floats:
        """Cosine of each window with each speaker: float32 ``(num_windows, num_speakers)``."""
        cosines: Floats = unit_rows(self.embeddings) @ self.centroids.T
        return cosines


class Speaking(NamedTuple):
    """Pieces of speech, by speaker: all of them, and those of the first speaker at each moment alone."""

    everyone: list[Piece]
    first: list[Piece]


def speaking(voices: Voices, activity: Activity) -> Speaking:
    """Who speaks when; two at once where the frames say so."""
    number = len(activity.count)
    cell = _cell_of_frames(voices.cells, number)
    count = np.where(cell >= 0, _cleaned(activity.count), 0)
    like = voices.likeness()
    gap = _usual_gap(like)
    owner = _owners(voices, activity, like)
    first = np.full(number, -1, dtype=np.int64)
    second = np.full(number, -1, dtype=np.int64)
    for start, vote in _votes(activity, owner, len(voices.centroids)):
        part = slice(start, start + len(vote))
        spoken = np.flatnonzero(count[part] > 0)
        place = cell[part][spoken]
        own = like[voices.cells.window[place]]
        score = vote[spoken] + _OWN * np.maximum((own - own.max(axis=1, keepdims=True)) / gap, -2.0)
        if not owner.size:
            score[np.arange(len(spoken)), voices.labels[place]] += 10.0
        first[start + spoken] = score.argmax(axis=1)
        if vote.shape[1] > 1:
            vote[spoken, first[start + spoken]] = -1.0
            other = vote.argmax(axis=1)
            sure = (count[part] > 1) & (vote[np.arange(len(vote)), other] >= 0.5)
            second[start + np.flatnonzero(sure)] = other[sure]
    if len(voices.centroids) > 1:
        _guess(voices, like / gap, first, second, count > 1)
    alone = [first == speaker for speaker in range(len(voices.centroids))]
    everyone = [mask | (second == speaker) for speaker, mask in enumerate(alone)]
    return Speaking(_pieces(everyone, voices.cells), _pieces(alone, voices.cells))


def _cell_of_frames(cells: Cells, number: int) -> Labels:
    """Cell of each frame; -1 outside the spans."""
    times = (np.arange(number) + 0.5) / RATE
    cell = np.searchsorted(cells.bounds[:, 0], times, side="right") - 1
    inside = (cell >= 0) & (times < cells.bounds[cell.clip(0), 1])
    found: Labels = np.where(inside, cell, -1)
    return found


def _cleaned(count: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Without overlaps so short that they are nothing anybody said."""
    cleaned = count.copy()
    for start, end in runs(count > 1):
        if end - start < _SHORTEST * RATE:
            cleaned[start:end] = 1
    return cleaned


def _usual_gap(like: Floats) -> float:
    """How much more a window usually is like its speaker than like the next best."""
    if like.shape[1] < 2:
        return 1.0
    best = np.partition(like, -2, axis=1)[:, -2:]
    return max(float(np.median(best[:, 1] - best[:, 0])), 1e-3)


def _owners(voices: Voices, activity: Activity, like: Floats) -> Labels:
    """The speaker that each voice of each stretch is, -1 for none: ``(num_stretches, num_voices)``."""
    from scipy.optimize import linear_sum_assignment

    stretches, heard, length = activity.local.shape
    owners = np.full((stretches, heard), -1, dtype=np.int64)
    frames = np.rint(voices.windows * RATE).astype(np.int64)
    firsts = np.searchsorted(frames[:, 1], np.arange(stretches) * activity.hop, side="right")
    afters = np.searchsorted(frames[:, 0], np.arange(stretches) * activity.hop + length, side="left")
    for stretch in range(stretches):
        voice = activity.local[stretch]
        place = np.arange(firsts[stretch], afters[stretch])
        if not len(place) or not voice.any():
            continue
        begin = (frames[place, 0] - stretch * activity.hop).clip(0, length)
        end = (frames[place, 1] - stretch * activity.hop).clip(0, length)
        share = _share(voice & (voice.sum(axis=0) == 1), begin, end)
        talked = voice.any(axis=1)
        hidden = talked & (share.max(axis=1) < 0.3)  # never alone for long: take it as it is
        share[hidden] = _share(voice, begin, end)[hidden]
        weight = share**2  # a window all its own says more than two halves
        seconds = voice.sum(axis=1) / RATE
        evidence = weight @ like[place] / np.maximum(weight.sum(axis=1, keepdims=True), 1e-6)
        rows, columns = linear_sum_assignment(-(evidence * seconds[:, None])[talked])
        owners[stretch, np.flatnonzero(talked)[rows]] = columns
    return owners


def _share(voice: Bits, begin: Labels, end: Labels) -> Floats:
    """Which part of each window each voice fills: ``(num_voices, num_windows)``."""
    total = np.zeros((len(voice), voice.shape[1] + 1), dtype=np.float32)
    np.cumsum(voice, axis=1, out=total[:, 1:])
    filled: Floats = (total[:, end] - total[:, begin]) / np.maximum(end - begin, 1)
    return filled


def _votes(activity: Activity, owner: Labels, speakers: int) -> Iterator[tuple[int, Floats]]:
    """First frame of a block, and for its frames which share of the stretches says that each speaker talks:
    float32 ``(num_frames, num_speakers)``; zero where there are no stretches."""
    number, (stretches, _, length) = len(activity.count), activity.local.shape
    for start in range(0, number, _BLOCK):
        end = min(start + _BLOCK, number)
        votes = np.zeros((end - start, speakers), dtype=np.float32)
        heard = np.zeros(end - start, dtype=np.float32)
        lowest = max(0, (start - length) // activity.hop)
        for stretch in range(lowest, min(stretches, -(-end // activity.hop))):
            begin, after = stretch * activity.hop, stretch * activity.hop + length
            here = slice(max(begin, start) - start, min(after, end) - start)
            there = slice(max(begin, start) - begin, min(after, end) - begin)
            if here.stop <= here.start:
                continue
            heard[here] += 1
            for voice, who in enumerate(owner[stretch].tolist()):
                if who >= 0:
                    votes[here, who] += activity.local[stretch, voice, there]
        votes /= np.maximum(heard, 1)[:, None]
        yield start, votes


def _guess(voices: Voices, like: Floats, first: Labels, second: Labels, overlapped: Bits) -> None:
    """Names the second speaker, in ``second``, of overlaps that nobody voted on."""
    parts = _parts(overlapped & (second < 0) & (first >= 0), first)
    if not len(parts):
        return
    rest = _left_over(voices, like, parts, first[parts[:, 0]])
    rest += _NEXT * _beside(first, parts, len(voices.centroids))
    rest[np.arange(len(parts)), first[parts[:, 0]]] = -np.inf
    for (start, end), who in zip(parts.tolist(), rest.argmax(axis=1).tolist(), strict=True):
        second[start:end] = who


def _parts(mask: Bits, first: Labels) -> Labels:
    """Stretches of ``mask`` with one first speaker, not too long: frames ``(num_parts, 2)``."""
    changed = np.diff(first, prepend=first[:1]) != 0
    parts = []
    for start, end in runs(mask).tolist():
        cuts = [start, *(start + 1 + np.flatnonzero(changed[start + 1 : end])).tolist(), end]
        for begin, after in itertools.pairwise(cuts):
            pieces = max(1, round((after - begin) / (LONGEST * RATE)))
            edges = np.linspace(begin, after, pieces + 1).round().astype(int).tolist()
            parts += list(itertools.pairwise(edges))
    return np.array(parts, dtype=np.int64).reshape(-1, 2)


def _left_over(voices: Voices, like: Floats, parts: Labels, owner: Labels) -> Doubles:
    """What each speaker explains of the windows over each part that its first one does not.

    In usual gaps: ``(num_parts, num_speakers)``, the mean over windows by how much of the part they hold.
    """
    begin, end = parts[:, 0] / RATE, parts[:, 1] / RATE
    lowest = np.searchsorted(voices.windows[:, 1], begin, side="right")
    lowest = np.minimum(lowest, len(voices.windows) - 1)
    after = np.maximum(np.searchsorted(voices.windows[:, 0], end, side="left"), lowest + 1)
    counts = after - lowest
    part = np.repeat(np.arange(len(parts)), counts)
    window = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + lowest[part]
    held = np.minimum(voices.windows[window, 1], end[part]) - np.maximum(
        voices.windows[window, 0], begin[part]
    )
    held = np.maximum(held, 1e-3)
    total = np.zeros((len(parts), like.shape[1]))
    np.add.at(total, part, like[window] * held[:, None])
    mean = total / np.bincount(part, weights=held)[:, None]
    alike = np.clip(voices.centroids @ voices.centroids.T, -0.95, 0.95)[owner]
    own = mean[np.arange(len(parts)), owner]
    rest: Doubles = (mean - own[:, None] * alike) / np.sqrt(1 - alike**2)
    return rest


def _beside(first: Labels, parts: Labels, speakers: int) -> Doubles:
    """How near to each part each speaker talks, 0 right beside it, falling with the logarithm of seconds."""
    near = np.zeros((len(parts), speakers))
    for speaker in range(speakers):
        talk = runs(first == speaker)
        if not len(talk):
            near[:, speaker] = -10.0
            continue
        after = np.searchsorted(talk[:, 0], parts[:, 1] - 1, side="right")
        until = talk[after.clip(max=len(talk) - 1), 0] - parts[:, 1]
        until = np.where(after < len(talk), until, np.inf)
        since = np.where(after > 0, parts[:, 0] - talk[(after - 1).clip(0), 1], np.inf)
        distance = np.maximum(np.minimum(since, until), 0) / RATE
        near[:, speaker] = -np.log1p(distance / _FAR)
    return near


def _pieces(talking: Sequence[Bits], cells: Cells) -> list[Piece]:
    """Runs of each speaker in seconds. A frame is 20 ms, so edges that a span made are put back on it."""
    edges = np.unique(cells.bounds)
    pieces: list[Piece] = []
    for speaker, mask in enumerate(talking):
        bounds = _snapped(runs(mask) / RATE, edges)
        pieces += [(start, end, speaker) for start, end in bounds.tolist() if end > start]
    return pieces


def _snapped(times: Doubles, edges: Doubles) -> Doubles:
    """The times, those within half a frame of an edge moved there."""
    place = np.searchsorted(edges, times)
    below, above = edges[(place - 1).clip(0)], edges[place.clip(max=len(edges) - 1)]
    nearest = np.where(np.abs(times - below) <= np.abs(times - above), below, above)
    snapped: Doubles = np.where(np.abs(nearest - times) <= 0.5 / RATE, nearest, times)
    return snapped
