"""A meeting in which nobody is named: codes for names, a mark for words not to be read, and the places in
the sound where they are said.

What was said is changed in the text and in its words alike, so that every format and the times stay true.
The name of the source file and what the program knows of its origin are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.export.material import Material, material
from app.export.pseudonyms.codes import Codes
from app.export.pseudonyms.finding import Finder, Found, Term, apart, folded, replaced
from app.export.pseudonyms.terms import is_name, of_names
from app.transcript import Segment, Speaker, Transcript, Word
from app.translation import tr

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Hidden:
    """``material`` names nobody. ``spans``: seconds of the recording in which names and redacted words are
    said, in order; ``places``: how often something was replaced in what is said."""

    material: Material
    spans: tuple[Span, ...]
    places: int


def redacted() -> str:
    """What is read where a word was taken out."""
    return tr("[redacted]")


def people(transcript: Transcript) -> list[str]:
    """The names of those who speak, in the order of their numbers."""
    ordered = sorted(transcript.speakers, key=lambda speaker: speaker.number)
    return [speaker.name for speaker in ordered if speaker.name and is_name(speaker.name)]


def hide(
    transcript: Transcript, codes: Codes, names: Sequence[str] = (), words: Iterable[str] = ()
) -> Hidden:
    """``transcript`` with codes for all names that ``codes`` knows, for those who speak in it, and for
    ``names``; ``words`` (a ``*`` at the end stands for any ending) become :func:`redacted`."""
    whole = material(transcript)
    near = people(whole)
    codes.add((*near, *names))
    terms = of_names(codes.key, near)
    terms += [Term(word, redacted(), whole=False) for word in words]
    finder = Finder(terms, whole.language)
    spans: list[Span] = []
    segments, places = [], 0
    for segment in whole.segments:
        hidden, said, count = _segment(segment, finder)
        segments.append(hidden)
        spans += said
        places += count
    return Hidden(
        replace(
            whole,
            title=finder.replace(apart(whole.title, {folded(term.text) for term in terms})),
            source="",
            engine={key: finder.replace(value) for key, value in whole.engine.items()},
            speakers=tuple(_coded(speaker, codes) for speaker in whole.speakers),
            segments=tuple(segments),
            notes=tuple(replace(note, text=finder.replace(note.text)) for note in whole.notes),
            moments=tuple(replace(item, text=finder.replace(item.text)) for item in whole.moments),
        ),
        tuple(_joined(spans)),
        places,
    )


def _coded(speaker: Speaker, codes: Codes) -> Speaker:
    """Somebody without a name keeps the number: that names nobody."""
    if speaker.name is None or not is_name(speaker.name):
        return speaker
    return replace(speaker, name=codes.code(speaker.name))


def _segment(segment: Segment, finder: Finder) -> tuple[Segment, list[Span], int]:
    found = finder.find(segment.text)
    placed = _places(segment.text, segment.words)
    if placed is not None and not found:
        return segment, [], 0
    if placed is not None:
        words, spans = _replaced_words(segment.text, segment.words, placed, found)
        missed = len(spans) == 0 and bool(found)
    else:  # the words are not those of the text: each is looked through for itself
        line = " ".join(word.text for word in segment.words)
        among = finder.find(line)
        if not found and not among:
            return segment, [], 0
        inside = _places(line, segment.words)
        assert inside is not None
        words, spans = _replaced_words(line, segment.words, inside, among)
        missed = len(among) < len(found)
    if missed:  # it is read in the text, but nobody knows when it is said: all of this is
        spans = [(segment.start, segment.end)]
    return replace(segment, text=replaced(segment.text, found), words=tuple(words)), spans, len(found)


def _places(text: str, words: Sequence[Word]) -> list[tuple[int, int]] | None:
    """Where each word stands in ``text``; ``None`` when they do not fit."""
    places, at = [], 0
    for word in words:
        start = text.find(word.text, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(word.text)
        places.append((start, at))
    return None if text[at:].strip() else places


def _replaced_words(
    text: str, words: Sequence[Word], places: Sequence[tuple[int, int]], found: Sequence[Found]
) -> tuple[list[Word], list[Span]]:
    """The words with the finds in them replaced, and when those were said. A find over several words makes
    one stretch of them, which is cut again at the spaces of what stands there now."""
    made: list[Word] = []
    spans: list[Span] = []
    index = 0
    for group, finds in _groups(places, found):
        made += words[index : group[0]]
        covered = words[group[0] : group[-1] + 1]
        start = min(min(word.start, word.end) for word in covered)
        end = max(max(word.start, word.end) for word in covered)
        begin, stop = min(places[group[0]][0], finds[0].start), max(places[group[-1]][1], finds[-1].end)
        shifted = [Found(item.start - begin, item.end - begin, item.replacement) for item in finds]
        sure = min(word.probability for word in covered)
        made += _spread(replaced(text[begin:stop], shifted), start, end, sure)
        spans.append((start, end))
        index = group[-1] + 1
    made += words[index:]
    return made, spans


def _groups(
    places: Sequence[tuple[int, int]], found: Sequence[Found]
) -> Iterator[tuple[list[int], list[Found]]]:
    """Runs of words that finds touch, with those finds."""
    group: list[int] = []
    finds: list[Found] = []
    at = 0
    for item in found:
        while at < len(places) and places[at][1] <= item.start:
            at += 1
        touched = []
        index = at
        while index < len(places) and places[index][0] < item.end:
            touched.append(index)
            index += 1
        if not touched:
            continue
        if group and touched[0] <= group[-1]:
            group = list(range(group[0], max(group[-1], touched[-1]) + 1))
            finds.append(item)
            continue
        if group:
            yield group, finds
        group, finds = touched, [item]
    if group:
        yield group, finds


def _spread(text: str, start: float, end: float, sure: float) -> Iterator[Word]:
    """``text`` as words between two times, each as long as its letters."""
    parts = text.split() or [text]
    total = sum(map(len, parts)) or 1
    done = 0
    for part in parts:
        first = start + (end - start) * done / total
        done += len(part)
        yield Word(first, start + (end - start) * done / total, part, sure)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """In order, overlapping ones as one."""
    current: Span | None = None
    for start, end in sorted(spans):
        if current is not None and start <= current[1]:
            current = current[0], max(current[1], end)
            continue
        if current is not None:
            yield current
        current = start, end
    if current is not None:
        yield current
