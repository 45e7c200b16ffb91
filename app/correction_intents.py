"""What a user can want of a transcript beyond single edits: words given away, many texts at once, acceptance,
the history. Each edit is one step, with one name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app import history, journal, several
from app.changes import Change
from app.corrections import Difference, HistoryStep, WordRange
from app.library_base import LibraryBase
from app.store import edits, meetings
from app.transcript import MeetingId, SegmentId, SpeakerId


class CorrectionIntents(LibraryBase):
    """The part of :class:`app.library.Library` that corrects more than one paragraph, or less."""

    def give_words(self, meeting: MeetingId, segment: SegmentId, at: int, to: SegmentId) -> Change:
        """Give the words of ``segment`` on the side of character ``at`` that faces the paragraph ``to``, with
        their times, to that paragraph. All of them: nothing is left of ``segment``."""
        return self._edit(meeting, lambda tx, key: several.give_words(tx, key, segment, at, to))

    def assign_words(
        self, meeting: MeetingId, segment: SegmentId, first: int, last: int, speaker: SpeakerId | None
    ) -> Change:
        """Make a paragraph of the words ``first`` up to, not including, ``last``, spoken by ``speaker``;
        ``None`` for a new one."""
        where = WordRange(segment, first, last)
        return self._edit(meeting, lambda tx, key: several.assign_words(tx, key, where, speaker))

    def replace_texts(self, meeting: MeetingId, texts: Mapping[SegmentId, str], label: str) -> Change:
        """Correct many texts as one step that is called ``label``. A blank text removes its segment."""
        new = {int(key): text for key, text in texts.items()}
        return self._edit(meeting, lambda tx, key: several.replace_texts(tx, key, new, label))

    def remove_segments(self, meeting: MeetingId, segments: Sequence[SegmentId]) -> Change:
        """Remove segments."""
        return self._edit(meeting, lambda tx, key: several.remove_segments(tx, key, segments))

    def accept(self, meeting: MeetingId, places: Sequence[WordRange], *, speaker: bool = False) -> Change:
        """Make words certain (an empty range makes none); with ``speaker``, what was found about who speaks
        those segments is settled as well, as if it had been given by hand."""
        return self._edit(meeting, lambda tx, key: several.accept(tx, key, places, speaker=speaker))

    def restore_rows(self, meeting: MeetingId, before: int, differences: Sequence[Difference]) -> Change:
        """Make stretches of the transcript as they were just before step ``before``; ``differences`` are some
        of those of :meth:`differences`.

        Raises:
            NoSuchPlace: the transcript has changed since they were listed.
        """
        return self._edit(meeting, lambda tx, key: several.restore_rows(tx, key, before, differences))

    def steps(self, meeting: MeetingId) -> list[HistoryStep]:
        """Everything done to a meeting, the newest first."""
        with self._store.read() as view:
            return history.steps(view, meetings.key_of(view, meeting))

    def differences(self, meeting: MeetingId, before: int) -> list[Difference]:
        """Where the transcript differs from what it was just before step ``before``, in order of time. Plays
        the history of the whole meeting: a second for a very long one. Any thread."""
        with self._store.read() as view:
            return history.differences(view, meetings.key_of(view, meeting), before)

    def step_weight(self, meeting: MeetingId, *, back: bool) -> int:
        """How much undo (or redo, not ``back``) would have to do: bytes, compressed; very many where the text
        must be made anew for it, none where there is no such step."""
        with self._store.read() as view:
            undo, redo = journal.next_of(view, meetings.key_of(view, meeting))
            entry = undo if back else redo
            return edits.step_size(view, entry.seq) if entry is not None else 0

    def given_by_hand(self, meeting: MeetingId) -> frozenset[SegmentId]:
        """Segments whose speaker the user has given or confirmed."""
        with self._store.read() as view:
            return history.given_by_hand(view, meetings.key_of(view, meeting))
