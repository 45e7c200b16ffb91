"""What the engine hands over, checked: nonsense is clipped and counted, never stored and never fatal.

Pure. The wire already refuses what is not a finite number; times may still be negative, reversed or past
the end, texts huge or unstorable, and speakers countless.
"""

from __future__ import annotations

import itertools
import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app import cleaning
from app.retime import spread
from app.store.passages import Heard
from app.store.runs import Labelled, TrackText
from app.store.values import Piece
from app.store.words import CERTAIN, MAX_TICKS, TICKS_PER_SECOND, Timed
from engine import protocol

log = logging.getLogger(__name__)

MAX_WORD: Final = 500  # characters; the longest word of any language is far below
MAX_SEGMENT_WORDS: Final = 2_000  # a quarter of an hour without a pause
MAX_SPEAKERS: Final = 200
MAX_TRACKS: Final = 64
MAX_PASSAGE: Final = 10_000  # characters of words taken out
MAX_PASSAGES: Final = 10_000  # of a track; one for every few seconds of a day


@dataclass(frozen=True, slots=True)
class Ingested:
    """A result in stored units. ``turns`` per track, with the label as text; ``clipped`` counts what was
    wrong, by kind."""

    language: str
    engine: dict[str, str]
    tracks: tuple[TrackText, ...]
    turns: tuple[tuple[Timed, ...], ...]
    segments: tuple[Labelled, ...]
    clipped: Counter[str]


def ingest(result: protocol.Result) -> Ingested:
    """The result as it can be stored."""
    clip = _Clipper(result)
    tracks: list[TrackText] = []
    turns: list[tuple[Timed, ...]] = []
    for number, track in enumerate(result.tracks[:MAX_TRACKS]):
        speech = tuple(clip.span(start, end, number) for start, end in track.speech)
        skipped = tuple(clip.span(start, end, number) for start, end in track.skipped)
        words = clip.words(track.words, number)
        heard = clip.removed(track.removed, number), clip.languages(track.languages, number)
        tracks.append(TrackText(clip.durations[number], speech, words, skipped, *heard))
        spans = (
            Timed(*clip.span(turn.start, turn.end, number), label)
            for turn in track.turns
            if (label := clip.label(turn.speaker)) is not None
        )
        turns.append(tuple(sorted(spans)))
    segments = [piece for segment in result.segments for piece in clip.segment(segment)]
    segments.sort(key=lambda item: (item.piece.start, item.piece.track, item.piece.end))
    if clip.found:
        log.warning("result clipped: %s", ", ".join(f"{kind} {n}" for kind, n in sorted(clip.found.items())))
    engine = {cleaning.name(key): cleaning.name(value) for key, value in result.engine.items()}
    return Ingested(
        cleaning.name(result.language), engine, tuple(tracks), tuple(turns), tuple(segments), clip.found
    )


def _sure(probability: float) -> int:
    return min(CERTAIN, max(0, round(probability * CERTAIN)))


class _Clipper:
    """Knows each track's length and the labels that count, and counts what it had to change."""

    def __init__(self, result: protocol.Result) -> None:
        self.found: Counter[str] = Counter()
        self.durations = [self._ticks(track.duration, MAX_TICKS) for track in result.tracks[:MAX_TRACKS]]
        if len(result.tracks) > MAX_TRACKS:
            self.found["tracks"] += len(result.tracks) - MAX_TRACKS
        talk: Counter[str] = Counter()
        for segment in result.segments:
            talk[segment.speaker] += len(segment.words)
        labels = [label for label, _ in talk.most_common()]
        labels += [
            turn.speaker for track in result.tracks for turn in track.turns if turn.speaker not in talk
        ]
        unique = [label for label in dict.fromkeys(labels) if label]
        if len(unique) > MAX_SPEAKERS:
            self.found["speakers"] += len(unique) - MAX_SPEAKERS
        self._labels = {label: cleaning.name(label) or "?" for label in unique[:MAX_SPEAKERS]}

    def label(self, label: str) -> str | None:
        """The label as stored; ``None`` for nobody and for one too many."""
        return self._labels.get(label)

    def span(self, start: float, end: float, track: int) -> tuple[int, int]:
        """In ticks, inside the track, and not backwards."""
        limit = self.durations[track]
        low, high = self._ticks(start, limit), self._ticks(end, limit)
        if high < low:
            self.found["backwards"] += 1
            high = low
        return low, high

    def words(self, words: Iterable[protocol.Word], track: int) -> tuple[Timed, ...]:
        """Words in ticks; one that holds white space becomes several."""
        made: list[Timed] = []
        limit = self.durations[track]
        for word in words:
            start, end, text = word.start * TICKS_PER_SECOND, word.end * TICKS_PER_SECOND, word.text
            # All but a few words of a long meeting are in order, and must not cost what the others do.
            # What is printable holds no white space but " ", no control character and no lone surrogate.
            if (
                0 <= start <= end <= limit
                and 0 < len(text) <= MAX_WORD
                and text.isprintable()
                and " " not in text
                and 0 <= word.probability <= 1
            ):
                made.append(Timed(round(start), round(end), text, round(word.probability * CERTAIN)))
                continue
            low, high = self.span(word.start, word.end, track)
            parts = [self._cut(part) for part in cleaning.spoken(word.text).split()]
            if not parts:
                self.found["empty"] += 1
                continue
            sure = _sure(word.probability)
            made += [part._replace(probability=sure) for part in spread(parts, low, high)]
        return tuple(made)

    def removed(self, passages: Iterable[protocol.Removed], track: int) -> tuple[Heard, ...]:
        """What was taken out, in ticks; a passage that says nothing is none."""
        made: list[Heard] = []
        for item in passages:
            text = " ".join(cleaning.spoken(item.text).split())[:MAX_PASSAGE]
            if text:
                span = self.span(item.start, item.end, track)
                made.append(Heard(*span, cleaning.name(item.reason), _sure(item.probability), text))
        return tuple(sorted(made[:MAX_PASSAGES], key=lambda item: (item.start, item.end)))

    def languages(self, spans: Iterable[protocol.LanguageSpan], track: int) -> tuple[Heard, ...]:
        """Which language was heard where."""
        return tuple(
            Heard(
                *self.span(item.start, item.end, track), cleaning.name(item.language), _sure(item.probability)
            )
            for item in itertools.islice(spans, MAX_PASSAGES)
        )

    def segment(self, segment: protocol.Segment) -> list[Labelled]:
        """The segment, in pieces if it is endless; none if it says nothing."""
        if not 0 <= segment.track < len(self.durations):
            self.found["no such track"] += 1
            return []
        words = self.words(segment.words, segment.track)
        if not words:
            self.found["wordless"] += 1
            return []
        low, high = self.span(segment.start, segment.end, segment.track)
        low, high = min(low, *(word.start for word in words)), max(high, *(word.end for word in words))
        label = self.label(segment.speaker)
        others = (self.label(other) for other in segment.overlap)
        overlap = tuple(dict.fromkeys(other for other in others if other is not None and other != label))
        made: list[Labelled] = []
        for at in range(0, len(words), MAX_SEGMENT_WORDS):
            part = words[at : at + MAX_SEGMENT_WORDS]
            start = low if at == 0 else min(word.start for word in part)
            end = high if at + MAX_SEGMENT_WORDS >= len(words) else max(word.end for word in part)
            text = " ".join(word.text for word in part)
            made.append(
                Labelled(Piece(segment.track, start, max(start, end), None, text, part), label, overlap)
            )
        if len(made) > 1:
            self.found["endless"] += 1
        return made

    def _ticks(self, seconds: float, limit: int) -> int:
        if seconds != seconds:  # noqa: PLR0124 -- NaN
            self.found["not a number"] += 1
            return 0
        # Compared as floats first: rounding infinity raises.
        scaled = min(max(seconds * TICKS_PER_SECOND, 0.0), float(limit))
        # Decoders and recognisers round to frames, so a little beyond the end is no news.
        if abs(scaled - seconds * TICKS_PER_SECOND) > TICKS_PER_SECOND / 10:
            self.found["out of range"] += 1
        return round(scaled)

    def _cut(self, text: str) -> str:
        if len(text) > MAX_WORD:
            self.found["giant word"] += 1
        return text[:MAX_WORD]
