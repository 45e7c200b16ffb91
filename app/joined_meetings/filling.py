"""Two recordings made at the same time, on two devices, as one: the first whole, and of the second what falls
where the first has nothing, so that nobody is written down twice.

Where the first has nothing is told by its words: those that stand now, and those that recognition heard and
the user took out, since what somebody removed does not come back by another way. Recognisers differ by some
tenths of a second about when a word is said, so around each word of the first there is nothing to fill; and
a word that the first has too, a moment earlier or later, is that word.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Final

from app.joined_meetings.bodies import kept
from app.joined_meetings.story import Step, Story
from app.projection import set_apart
from app.store.runs import TrackText
from app.store.values import Piece
from app.store.words import Timed

#: Ticks (0.1 ms) on either side of a word of the first in which there is nothing to fill.
_AROUND: Final = 3_000
#: Within which a word that reads the same is the same.
_SLIP: Final = 12_000
#: Words that a part of a paragraph must have to be more than what one recogniser heard and the other did not.
_FEWEST: Final = 3
#: Ticks that two people must talk at the same time to be compared, and the share of what the one says that
#: must be the other's.
_TOGETHER: Final = 10_000
_SHARE: Final = 0.6

Span = tuple[int, int]


class Cover:
    """What a recording says, and when."""

    def __init__(self, story: Story) -> None:
        words = [word for piece in story.pieces for word in piece.words]
        words += [word for item in story.segments for word in item.piece.words]
        spans = [(word.start - _AROUND, word.end + _AROUND) for word in words]
        self.spans = _merged(spans)
        self._said: dict[str, list[int]] = defaultdict(list)
        for word in words:
            self._said[_folded(word.text)].append(_middle(word))
        for places in self._said.values():
            places.sort()

    def says(self, word: Timed) -> bool:
        """Whether it says this word, or another one meanwhile."""
        middle = _middle(word)
        if _is_in(middle, self.spans):
            return True
        places = self._said.get(_folded(word.text), [])
        at = bisect.bisect_left(places, middle - _SLIP)
        return at < len(places) and places[at] <= middle + _SLIP


@dataclass(frozen=True, slots=True)
class Filled:
    """What fills the gaps of the first.

    Attributes:
        story: of the second, nothing but that.
        filling: paragraphs (or parts of them) that go in.
        left: paragraphs of which nothing goes in.
        spans: when that is, by track of ``story``'s pieces, in ticks.
    """

    story: Story
    filling: int
    left: int
    spans: Mapping[int, Sequence[Span]]


def filling(first: Story, second: Story) -> Filled:
    """What of ``second`` fills gaps of ``first``; both where they belong already, on tracks of their own."""
    cover = Cover(first)
    parts = [(piece, _parts(piece, cover)) for piece in second.pieces]
    pieces = [part for _, found in parts for part in found]
    spans: dict[int, list[Span]] = defaultdict(list)
    for piece in pieces:
        spans[piece.track].append((piece.start, piece.end))
    merged = {track: _merged(found) for track, found in spans.items()}

    def inside(low: int, high: int) -> bool:
        return any(True for found in merged.values() for _ in _common([(low, high + 1)], found))

    def filled(word: Timed, track: int) -> bool:
        return _is_in(_middle(word), merged.get(track, ()))

    segments = tuple(
        replace(item, piece=part)
        for item in second.segments
        for part in _cut(item.piece, [filled(word, item.piece.track) for word in item.piece.words])
    )
    there = {key for piece in pieces for key in (piece.speaker, *piece.overlap) if key is not None}
    heard = {label for item in segments for label in (item.label, *item.overlap)}
    steps = tuple(step for one in second.steps if (step := _step(one, inside)) is not None)
    story = replace(
        second,
        speakers=tuple(item for item in second.speakers if item[0] in heard or item[1] in there),
        segments=segments,
        guessed={key: name for key, name in second.guessed.items() if key in there},
        steps=steps,
        pieces=tuple(pieces),
        voices={key: voice for key, voice in second.voices.items() if key in there},
    )
    return Filled(story, len(pieces), sum(not found for _, found in parts), merged)


def only(text: TrackText, spans: Sequence[Span]) -> TrackText:
    """What was heard on one track, in ``spans`` alone; its length and languages stay."""
    return TrackText(
        text.duration,
        tuple(_common(text.speech, spans)),
        tuple(word for word in text.words if _is_in(_middle(word), spans)),
        tuple(_common(text.skipped, spans)),
        tuple(item for item in text.removed if _is_in((item.start + item.end) // 2, spans)),
        text.languages,
    )


def only_turns(turns: Iterable[Timed], spans: Sequence[Span]) -> tuple[Timed, ...]:
    """Turns, as far as they lie in ``spans``."""
    return tuple(
        turn._replace(start=low, end=high)
        for turn in turns
        for low, high in _common([(turn.start, turn.end)], spans)
    )


def same_time(first: Story, second: Story) -> dict[int, int]:
    """Who of the second is somebody of the first, going by who talks at the same time: most of what the one
    says is said while the other talks. Nobody is two people whom the user gave other names."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    talked: dict[int, int] = defaultdict(int)
    ours = sorted((low, high, key) for key, low, high in _talk(first))
    ends = [high for _, high, _ in ours]
    reach = max((high - low for low, high, _ in ours), default=0)
    for key, low, high in _talk(second):
        at = bisect.bisect_left(ours, (low - reach, 0, 0))
        while at < len(ours) and ours[at][0] < high:
            both = min(high, ends[at]) - max(low, ours[at][0])
            if both > 0:
                shared[key, ours[at][2]] += both
                talked[key] += both
            at += 1
    found: dict[int, int] = {}
    for (key, other), ticks in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if key in found or ticks < _TOGETHER or ticks < _SHARE * talked[key]:
            continue
        names = {second.voices[key].name, first.voices[other].name} - {None, ""}
        taken = {second.voices[one].name for one, who in found.items() if who == other} - {None, ""}
        if len({name.casefold() for name in names | taken if name}) <= 1:
            found[key] = other
    return found


def _talk(story: Story) -> Iterable[tuple[int, int, int]]:
    for piece in story.pieces:
        if piece.speaker in story.voices:
            assert piece.speaker is not None
            for word in piece.words:
                yield piece.speaker, word.start, word.end


def _parts(piece: Piece, cover: Cover) -> list[Piece]:
    new = [not cover.says(word) for word in piece.words]
    if all(new):
        return [piece]
    return [part for part in _cut(piece, new) if len(part.words) >= _FEWEST]


def _cut(piece: Piece, wanted: Sequence[bool]) -> list[Piece]:
    """The parts of a paragraph whose words are wanted, each run of them one."""
    if all(wanted):
        return [piece]
    found: list[Piece] = []
    at = 0
    while at < len(wanted):
        end = at
        while end < len(wanted) and wanted[end]:
            end += 1
        if end > at:
            parts, which = set_apart(piece, at, end)
            found.append(parts[which])
        at = max(end, at + 1)
    return found


def _step(step: Step, inside: Callable[[int, int], bool]) -> Step | None:
    if step.kind in ("moment", "note"):
        return step
    body = kept(step.kind, step.body, inside)
    return None if body is None else replace(step, body=body)


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1]:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return found


def _common(one: Iterable[Span], other: Sequence[Span]) -> Iterable[Span]:
    """What lies in both; ``other`` in order and apart."""
    ends = [high for _, high in other]
    for low, high in one:
        at = bisect.bisect_right(ends, low)
        while at < len(other) and other[at][0] < high:
            yield max(low, other[at][0]), min(high, other[at][1])
            at += 1


def _is_in(tick: int, spans: Sequence[Span]) -> bool:
    at = bisect.bisect_right(spans, tick, key=itemgetter(0)) - 1
    return at >= 0 and tick <= spans[at][1]


def _middle(word: Timed) -> int:
    return (word.start + word.end) // 2


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum()) or text
