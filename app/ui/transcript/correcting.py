"""Corrections of more than a paragraph's text: to whom its words belong, and taking it out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.transcript import SegmentId, SpeakerId
from app.translation import plural
from app.ui.transcript.words import words_between

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


def register(view: TranscriptView) -> None:
    """What the commands of this module are called."""
    view.commands.on("give-before", partial(give, view, -1))
    view.commands.on("give-after", partial(give, view, 1))
    view.commands.on("remove-paragraph", partial(remove, view))


def give(view: TranscriptView, direction: int) -> None:
    """The words before (-1) or after (1) the caret go to the neighbour. While reading, the editor opens
    first: only there one sees where the caret is."""
    if view.editing.row is None:
        row = view.current_row()
        view.editing.begin(row, view.caret.char if view.caret.row == row else 0)
        return
    view.editing.give(direction)


def touched(view: TranscriptView) -> list[int]:
    """The rows a command is meant for: those selected, else the current one."""
    ranges = view.selected_ranges()
    rows = [row for row in (view.rows.row_of(segment) for segment, _, _ in ranges) if row is not None]
    if rows:
        return rows
    row = view.editing.row if view.editing.row is not None else view.current_row()
    return [row] if 0 <= row < len(view.rows.rows) else []


def remove(view: TranscriptView) -> bool:
    """Take the current paragraph, or all that are selected, out of the text; a toast takes it back."""
    rows = touched(view)
    if not rows:
        return False
    view.editing.leave(back=False)  # what was typed is there again when the removal is undone
    segments = [view.rows.rows[row].id for row in rows]
    done = view.meeting.do(
        lambda library, meeting: library.remove_segments(meeting, segments), paragraphs=len(segments)
    )
    if done:
        said = plural("Removed {n} paragraph.", "Removed {n} paragraphs.", len(segments))
        view.meeting.told.emit(said, True)
        if view.rows.rows:
            row = min(rows[0], len(view.rows.rows) - 1)
            view.set_current(row, by_keyboard=True)
            view.scrollTo(view.rows.index(row))
    return done


def part_of_paragraph(view: TranscriptView) -> tuple[SegmentId, int, int] | None:
    """Segment, first word and the one after the last of what is selected, where that is a part of the words
    of one paragraph."""
    ranges = view.selected_ranges()
    if len(ranges) != 1:
        return None
    segment, first_char, last_char = ranges[0]
    row = view.rows.row_of(segment)
    if row is None:
        return None
    spans = view.row_layout(row).spans
    first, last = words_between(spans, first_char, last_char)
    return (segment, first, last) if 0 < last - first < len(spans) else None


def assign_selected(view: TranscriptView, speaker: SpeakerId | None) -> bool:
    """Give what is selected (words of a paragraph, or paragraphs), else the current paragraph, to a speaker;
    ``None`` is a new one."""
    part = part_of_paragraph(view)
    if part is not None:
        return assign_part(view, part, speaker)
    rows = [view.rows.rows[row] for row in touched(view)]
    segments = [row.id for row in rows if speaker is None or row.speaker != speaker]
    return bool(segments) and view.meeting.assign(segments, speaker)


def assign_part(view: TranscriptView, part: tuple[SegmentId, int, int], speaker: SpeakerId | None) -> bool:
    """Give words of a paragraph to a speaker: they become a paragraph of their own."""
    segment, first, last = part
    done = view.meeting.do(
        lambda library, meeting: library.assign_words(meeting, segment, first, last, speaker)
    )
    if done:
        many = last - first
        if speaker is None:
            said = plural("Gave {n} word to a new speaker.", "Gave {n} words to a new speaker.", many)
        else:
            name = view.rows.name(speaker)
            said = plural("Gave {n} word to {name}.", "Gave {n} words to {name}.", many, name=name)
        view.meeting.told.emit(said, True)
    return done
