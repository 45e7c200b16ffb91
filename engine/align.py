"""Words and turns become segments: who said which word. Pure functions.

Each word gets its own speaker, because giving a whole recognised segment to its majority speaker puts
some 10 % of the words of AMI under the wrong name (``tests/bench/alignment.py``). In order:

1. a word belongs to whoever talks longest during it; in overlap, to the one who was already talking;
   outside all turns, to the nearest turn;
2. a single word that interrupts another speaker, without a turn of its own to show for it, goes back;
3. each unit (words of one turn) is compared with the speakers' voices and moved if another fits clearly
   better (:mod:`engine.align_voices`);
4. runs of one speaker are cut into segments of a length people can read (:mod:`engine.align_reading`).
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from engine.align_reading import answered, segment_bounds
from engine.align_voices import DEFAULT_MARGIN, Voices, recheck
from engine.protocol import Segment, Turn, Word
from engine.turns import BoolArray, FloatArray, IntArray, TurnIndex

LONE_SPEAKER: Final = "S1"
SHORTEST_WORD: Final = 0.02  # s; recognisers give some words no length at all
TIE: Final = 0.1  # two speakers within this share of a word talk equally long during it
FLIP_COVER: Final = 0.25  # a lone word stays with its speaker if this share of it lies in their turns,
FLIP_RIVAL: Final = 0.8  # and if the speaker around it talks less than this share of that
UNIT_PAUSE: Final = 0.5  # s of silence that end a unit
OVERLAP_SECONDS: Final = 1.0  # of another's talking during a segment that are worth telling
OVERLAP_SHARE: Final = 0.25  # or this share of a short segment


@dataclass(frozen=True, slots=True)
class TrackSpeech:
    """What was heard on one track.

    Attributes:
        words: of one track; out of order or with ``start > end`` they are put right.
        turns: may overlap; empty when nobody was told apart, then all words get one speaker.
        voices: embeddings to check the words against; ``None`` skips that step.
        track: number that the segments will carry.
        exclusive: turns of the same speakers that do not overlap, made for words: each moment belongs to
            whoever is heard best. Where given, they say whose a word is, and ``turns`` who speaks meanwhile.
    """

    words: Sequence[Word]
    turns: Sequence[Turn]
    voices: Voices | None = None
    track: int = 0
    exclusive: Sequence[Turn] = ()


def align(tracks: Sequence[TrackSpeech], margin: float = DEFAULT_MARGIN) -> tuple[Segment, ...]:
    """Segments of all tracks in order of time; every word is in exactly one of them.

    Args:
        tracks: each is aligned on its own. A person heard on two tracks must already have one name.
        margin: see :func:`engine.align_voices.recheck`.
    """
    segments: list[Segment] = []
    for speech in tracks:
        elsewhere = [word.start for other in tracks if other is not speech for word in other.words]
        segments += align_track(speech, margin, elsewhere)
    return tuple(sorted(segments, key=operator.attrgetter("start")))  # stable: each track keeps its order


def align_track(
    speech: TrackSpeech, margin: float = DEFAULT_MARGIN, elsewhere: Sequence[float] = ()
) -> list[Segment]:
    """Segments of one track, in order of time.

    Args:
        speech: the track.
        margin: see :func:`engine.align_voices.recheck`.
        elsewhere: starts of words on other tracks, in seconds; an answer there ends a segment here.
    """
    words = ordered(speech.words)
    if not words:
        return []
    starts = np.fromiter((word.start for word in words), np.float64, len(words))
    ends = np.fromiter((word.end for word in words), np.float64, len(words))
    turns = TurnIndex(speech.turns)
    if not turns:
        turns = TurnIndex([Turn(starts[0], max(ends.max(), starts[0] + SHORTEST_WORD), LONE_SPEAKER)])
    heard = np.maximum(ends, starts + SHORTEST_WORD)
    spoken = turns.overlap(starts, heard)
    labels = assign(_leading(speech.exclusive, spoken, starts, heard, turns), starts, heard, turns)
    if speech.voices is not None:
        before = labels
        labels = _by_voice(labels, starts, heard, spoken, turns, speech.voices, margin)
        _swap(spoken, before, labels)
    firsts = segment_bounds(words, labels, answered(starts, ends, elsewhere))
    return _segments(words, labels, firsts, heard - starts, spoken, turns.speakers, speech.track)


def _leading(
    exclusive: Sequence[Turn], spoken: FloatArray, starts: FloatArray, ends: FloatArray, turns: TurnIndex
) -> FloatArray:
    """How long each speaker is the one heard best during each word; ``spoken`` where nobody said."""
    index = TurnIndex(exclusive)
    known = [name for name in index.speakers if name in turns.speakers]
    if not known:
        return spoken
    leading = np.zeros_like(spoken)
    found = index.overlap(starts, ends)
    for name in known:
        leading[:, turns.speakers.index(name)] = found[:, index.speakers.index(name)]
    unsaid = leading.max(axis=1) <= 0.0
    leading[unsaid] = spoken[unsaid]
    return leading


def _swap(spoken: FloatArray, before: IntArray, after: IntArray) -> None:
    """A turn that went to another speaker is no longer the first one's, who then does not overlap."""
    moved = np.flatnonzero(before != after)
    own, other = spoken[moved, before[moved]], spoken[moved, after[moved]]
    spoken[moved, after[moved]], spoken[moved, before[moved]] = own, other


def ordered(words: Sequence[Word]) -> list[Word]:
    """The words by start (those that start together keep their order), none ending before it starts."""
    if any(word.start > word.end for word in words):
        words = [
            Word(word.end, word.start, word.text, word.probability) if word.start > word.end else word
            for word in words
        ]
    return sorted(words, key=operator.attrgetter("start"))


def assign(spoken: FloatArray, starts: FloatArray, ends: FloatArray, turns: TurnIndex) -> IntArray:
    """The speaker of each word by time alone: int64 ``(num_words,)``, an index into ``turns.speakers``.

    Args:
        spoken: float64 ``(num_words, num_speakers)``, from :meth:`TurnIndex.overlap`.
        starts, ends: float64 ``(num_words,)``, seconds, ordered by start.
        turns: not empty.
    """
    lengths = ends - starts
    top = spoken.max(axis=1)
    likely: BoolArray = spoken >= (top - TIE * lengths)[:, None]
    labels = spoken.argmax(axis=1).astype(np.int64)
    silent = top <= 0.0
    if silent.any():
        labels[silent] = turns.nearest(starts[silent], ends[silent])
    clear = silent | (likely.sum(axis=1) == 1)
    labels = _continue(labels, likely, clear)
    return _smooth(labels, spoken, lengths)


def _continue(labels: IntArray, likely: BoolArray, clear: BoolArray) -> IntArray:
    """In overlap, whoever was already talking keeps the word; else whoever talks on afterwards."""
    unclear = np.flatnonzero(~clear)
    if not len(unclear) or not clear.any():
        return labels
    known = np.flatnonzero(clear)
    place = np.searchsorted(known, unclear)
    before = labels[known[np.maximum(place - 1, 0)]]
    after = labels[known[np.minimum(place, len(known) - 1)]]
    result = labels.copy()
    result[unclear] = np.where(
        (place > 0) & likely[unclear, before],
        before,
        np.where((place < len(known)) & likely[unclear, after], after, labels[unclear]),
    )
    return result


def _smooth(labels: IntArray, spoken: FloatArray, lengths: FloatArray) -> IntArray:
    """Gives back one-word flips that the turns do not bear out.

    Many true turns are a single word ("yes"), so a lone word stays when most of it lies in its
    speaker's turns and little of it in those of the speaker around it.
    """
    lone = np.flatnonzero((labels[1:-1] != labels[:-2]) & (labels[:-2] == labels[2:])) + 1
    if not len(lone):
        return labels
    around = labels[lone - 1]
    own = spoken[lone, labels[lone]]
    weak = (own < FLIP_COVER * lengths[lone]) | (spoken[lone, around] >= FLIP_RIVAL * own)
    result = labels.copy()
    for index in lone[weak].tolist():  # one after the other: in A B A B A only the Bs may move
        if result[index - 1] == result[index + 1]:
            result[index] = result[index - 1]
    return result


def _by_voice(
    labels: IntArray,
    starts: FloatArray,
    ends: FloatArray,
    spoken: FloatArray,
    turns: TurnIndex,
    voices: Voices,
    margin: float,
) -> IntArray:
    """Cuts the words into units and lets their voices correct the labels."""
    stretch = np.searchsorted(turns.bounds, (starts + ends) / 2)
    cut = (labels[1:] != labels[:-1]) | (starts[1:] - ends[:-1] > UNIT_PAUSE) | (stretch[1:] != stretch[:-1])
    firsts = np.concatenate([[0], np.flatnonzero(cut) + 1])
    sizes = np.diff(firsts, append=len(labels))
    # Where two people talk at once the voices are mixed and prove nothing.
    alone = np.add.reduceat(spoken.sum(axis=1), firsts) <= 1.2 * np.add.reduceat(ends - starts, firsts)
    units = labels[firsts]
    moved = recheck(units, starts[firsts], np.maximum.reduceat(ends, firsts), turns.speakers, voices, margin)
    return np.repeat(np.where(alone, moved, units), sizes)


def _segments(
    words: list[Word],
    labels: IntArray,
    firsts: IntArray,
    lengths: FloatArray,
    spoken: FloatArray,
    speakers: tuple[str, ...],
    track: int,
) -> list[Segment]:
    others = _others(
        np.add.reduceat(spoken, firsts, axis=0), np.add.reduceat(lengths, firsts), labels[firsts]
    )
    named: list[bool] = np.any(others, axis=1).tolist()
    owners = labels[firsts].tolist()
    bounds = [*firsts.tolist(), len(words)]
    result = []
    for row, (first, after) in enumerate(pairwise(bounds)):
        part = tuple(words[first:after])
        end = max(word.end for word in part)
        also = tuple(speakers[k] for k in others[row].nonzero()[0]) if named[row] else ()
        result.append(Segment(track, part[0].start, end, speakers[owners[row]], part, also))
    return result


def _others(talk: FloatArray, lengths: FloatArray, own: IntArray) -> BoolArray:
    """Who else talks during each segment, long enough to be told: ``(num_segments, num_speakers)``.

    Only time under words counts: an answer that falls into a pause does not overlap.
    """
    told: BoolArray = np.greater_equal(talk, np.minimum(OVERLAP_SECONDS, OVERLAP_SHARE * lengths)[:, None])
    told[np.arange(len(own)), own] = False  # they are no others
    return told
