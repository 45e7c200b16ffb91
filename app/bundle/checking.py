"""What the document of a bundle says, believed in nothing: times in order, texts storable, names that lead to
something, steps whose bodies are what such steps have.

A document that passes can be written into a library as it is, and every step of its history taken back and
done again.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from app import cleaning, journal
from app.bundle import BundleBroken
from app.bundle.document import Alignment, Meeting, Segment, TextRun, Track, Word
from app.bundle.document import Heard as HeardDocument
from app.bundle.steps import BODIES, Wrong
from app.bundle.steps import check as check_body
from app.ingest import MAX_SPEAKERS, MAX_TRACKS, MAX_WORD
from app.store.words import CERTAIN, MAX_TICKS

_ULID: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_MOST_ROWS: Final = 5_000_000
_MOST_STEPS: Final = 200_000
_MOST_KEYS: Final = 1 << 62


def check(meeting: Meeting) -> None:
    """See that a meeting can be taken in.

    Raises:
        BundleBroken
    """
    try:
        _meeting(meeting)
        for run in meeting.text_runs:
            _text_run(run)
        for voices in meeting.voice_runs:
            _need(len(voices.turns) <= MAX_TRACKS, "too many tracks")
            for turns in voices.turns:
                _words(turns, "turns", spaces=True)
            _created(voices.created)
            _texts(*voices.engine, *voices.engine.values())
        for alignment in meeting.alignments:
            _alignment(meeting, alignment)
        _journal(meeting)
    except Wrong as error:
        raise BundleBroken(str(error)) from error


def _need(holds: object, what: str) -> None:
    if not holds:
        raise Wrong(what)


def _meeting(meeting: Meeting) -> None:
    _need(_ULID.fullmatch(meeting.id), "no id")
    _need(meeting.origin in ("imported", "recorded"), "another origin")
    _need(meeting.sha256 is None or _SHA256.fullmatch(meeting.sha256), "no hash")
    _created(meeting.created)
    if meeting.sound_removed is not None:
        _created(meeting.sound_removed)
    _texts(meeting.title, meeting.first_title, meeting.source, meeting.folder, *meeting.tags)
    _need(0 <= meeting.duration <= MAX_TICKS, "no length")
    _need(len(meeting.tracks) <= MAX_TRACKS and len(meeting.tags) <= 1_000, "too much")
    _need(
        [track.number for track in meeting.tracks] == list(range(len(meeting.tracks))), "tracks out of turn"
    )
    for track in meeting.tracks:
        _track(meeting, track)
    if meeting.recording is not None:
        facts = meeting.recording
        _created(facts.started, aware=False)
        _texts(facts.reason, *facts.damage)
        _texts(*(text for track in facts.tracks for text in (track.device, track.device_name)))
        _need(len(facts.tracks) <= MAX_TRACKS, "too many tracks")
    limit = MAX_TICKS / 10_000
    for gap in meeting.gaps:
        _need(0 <= gap.start <= gap.end <= limit and 0 <= gap.length <= 10 * limit, "a gap out of time")
        _need(gap.track is None or 0 <= gap.track < MAX_TRACKS, "a gap of no track")
        _texts(gap.why)
    _need((meeting.alignments == ()) or meeting.text_runs, "no words")


def _track(meeting: Meeting, track: Track) -> None:
    base = f"meetings/{meeting.id}/track-{track.number}"
    _need(track.audio in ("", f"{base}.flac") and track.peaks in ("", f"{base}.peaks"), "sound elsewhere")
    original = track.original.removeprefix(f"meetings/{meeting.id}/")
    _need(not original or original.startswith(f"original-{track.number}"), "sound elsewhere")
    _need(0 <= track.duration <= MAX_TICKS, "no length")
    _texts(track.label)


def _text_run(run: TextRun) -> None:
    _created(run.created)
    _texts(run.language, *run.engine, *run.engine.values())
    _need(len(run.tracks) <= MAX_TRACKS, "too many tracks")
    for track in run.tracks:
        _need(0 <= track.duration <= MAX_TICKS, "no length")
        for low, high in (*track.speech, *track.skipped):
            _span(low, high)
        _words(track.words, "words")
        for item in (*track.removed, *track.languages):
            _heard(item)


def _heard(item: HeardDocument) -> None:
    _span(item.start, item.end)
    _texts(item.kind, item.text)
    _need(0 <= item.probability <= CERTAIN, "no probability")


def _alignment(meeting: Meeting, found: Alignment) -> None:
    _created(found.created)
    _need(found.text_run in {run.key for run in meeting.text_runs}, "a run that is not there")
    _need(found.voice_run in {run.key for run in meeting.voice_runs}, "a run that is not there")
    labels = [label for label, _, _ in found.speakers]
    keys = {key for _, key, _ in found.speakers}
    _need(len(labels) == len(set(labels)) == len(keys) <= 2 * MAX_SPEAKERS, "speakers twice")
    for label, key, number in found.speakers:
        _texts(label)
        _need(0 < key <= _MOST_KEYS and 0 < number <= 1_000_000, "no speaker")
    for segment in found.segments:
        _segment(segment, set(labels))


def _segment(segment: Segment, labels: set[str]) -> None:
    _need(0 <= segment.track < MAX_TRACKS, "a paragraph of no track")
    _span(segment.start, segment.end)
    _need(segment.words, "a paragraph without words")
    _words(segment.words, "words")
    _need(segment.label is None or segment.label in labels, "nobody's paragraph")
    _need(set(segment.overlap) <= labels, "nobody's paragraph")


def _journal(meeting: Meeting) -> None:
    entries = meeting.journal
    _need(len(entries) <= _MOST_STEPS, "too many steps")
    sequence = [entry.seq for entry in entries]
    _need(all(low < high for low, high in itertools.pairwise(sequence)), "steps out of turn")
    known, alignments = set[int](), {item.key for item in meeting.alignments}
    runs = 0
    for entry in entries:
        _need(0 < entry.seq <= _MOST_KEYS and entry.kind in BODIES, "a step of no kind")
        _need(isinstance(entry.body, dict), "a step without a body")
        _created(entry.created)
        _texts(entry.label)
        check_body(entry.kind, entry.body)
        body: Any = entry.body
        if entry.kind in journal.RUNS:
            _need(body["alignment"] in alignments, "a run that is not there")
            _need((entry.kind == "first-run") == (runs == 0), "runs out of turn")
            runs += 1
        if entry.kind in ("undo", "redo"):
            _need(body["step"] in known, "a step that is not there")
        known.add(entry.seq)
    try:
        journal.standing((entry.seq, entry.kind, entry.label) for entry in entries)
    except IndexError as error:
        raise Wrong("undone more than was done") from error
    _need(bool(runs) or not alignments, "a run that nobody adopted")


def _words(words: Sequence[Word], what: str, *, spaces: bool = False) -> None:
    _need(len(words) <= _MOST_ROWS, f"too many {what}")
    for start, end, text, probability in words:
        if not (0 <= start <= end <= MAX_TICKS and 0 <= probability <= CERTAIN):
            raise Wrong(f"{what} out of time")
        plain = text if not spaces else text.replace(" ", "")
        if not 0 < len(text) <= MAX_WORD or not plain.isprintable() or (" " in plain):
            _odd_word(plain)


def _odd_word(text: str) -> None:
    """What is not printable may still be a word: it must be storable, and one."""
    _need(0 < len(text) <= MAX_WORD and cleaning.spoken(text) == text and len(text.split()) == 1, "no word")


def _span(low: int, high: int) -> None:
    _need(0 <= low <= high <= MAX_TICKS, "a span out of time")


def _texts(*texts: str) -> None:
    for text in texts:
        _need(len(text) <= cleaning.MAX_TEXT and cleaning.storable(text) == text, "text that cannot be kept")
        _need("\0" not in text, "text that cannot be kept")


def _created(moment: str, *, aware: bool = True) -> None:
    try:
        found = datetime.fromisoformat(moment)
        if aware and found.utcoffset() is None:
            raise Wrong("a moment of no place")
        if aware:
            found.timestamp()
    except (ValueError, OverflowError) as error:
        if aware or moment:
            raise Wrong("no moment") from error
