"""Intents of reviewing: which passages are probably wrong, and which paragraphs sound like others.

Both only read, and at ten hours take part of a second: the window asks on a thread of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import history
from app.corrections import Doubt, Similar
from app.library_base import LibraryBase
from app.store import meetings, reading
from app.transcript import MeetingId, SegmentId, SpeakerId

if TYPE_CHECKING:
    from app.review.material import Material


class ReviewIntents(LibraryBase):
    """What the window's review asks of a library."""

    def doubts(self, meeting: MeetingId, most: int | None = None) -> list[Doubt]:
        """Passages worth a look, the most likely wrong first; nothing that was edited or accepted. ``most``:
        only the first so many."""
        from app.review.ranking import ranked

        return ranked(self.review_material(meeting), most)

    def extent(self, meeting: MeetingId) -> tuple[int, float]:
        """How many words a meeting's text has, and when the last of them ends (seconds)."""
        with self._store.read() as view:
            return reading.extent(view, meetings.key_of(view, meeting))

    def similar(
        self, meeting: MeetingId, segments: Sequence[SegmentId], owner: SpeakerId | None = None
    ) -> list[Similar]:
        """Other segments of the same speakers that sound more like ``segments`` than like the rest of their
        speaker, the most alike first; none where the voices were not kept. ``owner``: whose they were, when
        they have been given away already."""
        from app.review.alike import sounding_like

        return sounding_like(self.review_material(meeting), segments, owner)

    def review_material(self, meeting: MeetingId) -> Material:
        """Everything the ranking reads of a meeting."""
        import numpy as np  # here and below: a fifth of a second that opening the library can do without

        from app.review.kept_voices import read_voices
        from app.review.material import Material

        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            rows = reading.outline(view, key)
            kept = reading.embeddings(view, key)
            settled = history.given_by_hand(view, key)
            speech = reading.speech(view, key)
        path: Path | None = self.meeting_folder(meeting) / kept[0] if kept else None
        spans = {track: np.array(found, np.float64).reshape(-1, 2) for track, found in speech.items()}
        return Material(rows, spans, read_voices(path), settled)
