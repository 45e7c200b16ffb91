"""What the history says: names of steps and of what was before them, and how two passages differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.corrections import Difference, HistoryStep
from app.retime import hunks
from app.transcript import SpeakerId
from app.translation import listed, noop, tr
from app.ui.phrases import numbered, step_title, step_words, when
from app.ui.ports import SegmentRow

Ranges = list[tuple[int, int]]

#: What was before a step that changed many rows at once.
_BEFORE = {
    "Find Speakers Again": noop("Before finding speakers again, {time}"),
    "Transcribe Again": noop("Before transcribing again, {time}"),
    "Merge": noop("Before merging speakers, {time}"),
    "Change Speaker": noop("Before changing speakers, {time}"),
    "Remove": noop("Before removing paragraphs, {time}"),
    "Restore": noop("Before restoring rows, {time}"),
    "Replace": noop("Before replacing, {time}"),
    "Change": noop("Before changing words everywhere, {time}"),
}


def step_line(step: HistoryStep) -> str:
    """The step as a line of a list, with a capital."""
    return step_title(step.label)


def snapshot_line(step: HistoryStep, today: date) -> str:
    """What was before a step: ``Before finding speakers again, Today 14:02``."""
    time = when(step.made, today)
    known = next((words for start, words in _BEFORE.items() if step.label.startswith(start)), "")
    if known:
        return tr(known, time=time)
    return tr("Before: {step}, {time}", step=step_words(step.label), time=time)


def kind_of(difference: Difference) -> str:
    """In words, so that no colour is needed: what is different."""
    then, now = difference.then, difference.now
    if not now:
        return tr("Only there then")
    if not then:
        return tr("Only there now")
    words = _words(then) != _words(now)
    speakers = _speakers(then) != _speakers(now)
    if words and speakers:
        return tr("Other words, other speaker")
    if words:
        return tr("Other words")
    return tr("Other speaker") if speakers else tr("Other paragraphs")


def changed(then: str, now: str) -> tuple[Ranges, Ranges]:
    """Characters of either text that the other one has not, as ranges of whole words."""
    old, new = _spans(then), _spans(now)
    left: Ranges = []
    right: Ranges = []
    for hunk in hunks([then[a:b] for a, b in old], [now[a:b] for a, b in new]):
        if hunk.i < hunk.j:
            left.append((old[hunk.i][0], old[hunk.j - 1][1]))
        if hunk.k < hunk.m:
            right.append((new[hunk.k][0], new[hunk.m - 1][1]))
    return left, right


def text_of(rows: Sequence[SegmentRow]) -> str:
    """All that is said in them."""
    return " ".join(row.text for row in rows)


def people(rows: Sequence[SegmentRow], known: dict[SpeakerId, tuple[int, str | None]], unknown: str) -> str:
    """Who speaks in them, in order, each once. ``known``: number and name by key."""
    names: list[str] = []
    for row in rows:
        number, name = known.get(row.speaker, (0, None)) if row.speaker is not None else (0, None)
        said = name or (numbered(number) if number else unknown)
        if said not in names:
            names.append(said)
    return listed(names)


def _words(rows: Sequence[SegmentRow]) -> list[str]:
    return text_of(rows).split()


def _speakers(rows: Sequence[SegmentRow]) -> set[SpeakerId | None]:
    return {row.speaker for row in rows}


def _spans(text: str) -> Ranges:
    spans, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        spans.append((at, at + len(word)))
        at += len(word)
    return spans
