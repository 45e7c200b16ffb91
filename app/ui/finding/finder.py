"""What is found in the open transcript, where one stands in it, and what it is replaced by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.translation import plural
from app.ui.finding.folding import Found, Haystack, Wanted

if TYPE_CHECKING:
    from app.transcript import SegmentId
    from app.ui.transcript.selection import Caret
    from app.ui.transcript.view import TranscriptView

DELAY_MS = 120  # after the text has changed or something was typed


class Finder(QObject):
    """Signals:
    changed: other places are found, or another one is the current one.
    """

    changed = Signal()

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._haystack: Haystack | None = None
        self.wanted = Wanted("")
        self.found = Found()
        self.at = -1  # the current place among those found
        self.active = False
        self._again = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._again.timeout.connect(self._search_again)
        self._waiting: tuple[int | None, Caret | None] | None = None  # for the text to be read
        view.rows.modelReset.connect(self.forget)
        for signal in (view.rows.rowsInserted, view.rows.rowsRemoved, view.rows.dataChanged):
            signal.connect(self._stale)

    def _stale(self, *_what: object) -> None:
        self._haystack = None
        if self.active:
            # What is marked stands elsewhere now, or is gone: better nothing for a moment than nonsense.
            self._again.start()

    @property
    def reading(self) -> bool:
        """Whether the text is still being read: what is in it is found when it is there."""
        return self._waiting is not None

    def _search_again(self) -> None:
        row, caret = self._waiting or (None, None)
        self.search(self.wanted, row, go=caret is not None and caret == self._view.caret)

    def forget(self) -> None:
        """Nothing is found any more."""
        self._haystack, self.active, self._waiting = None, False, None
        self._again.stop()
        self._take(Found(), -1)

    def search(self, wanted: Wanted, row: int | None = None, *, go: bool = True) -> None:
        """Find every place; the current one is the first from ``row`` (from the caret where it is not given)
        on. ``go``: show it. While the text is still being read, it is found later, and shown if the reader
        has not gone elsewhere meanwhile."""
        self._again.stop()
        self.active, self.wanted = True, wanted
        if not self._view.rows.complete:  # a little at a time: all at once takes longer than a frame
            self._waiting = row, self._view.caret if go else None
            self._again.start()
            self._take(Found(), -1)
            return
        self._waiting = None
        if self._haystack is None:
            self._haystack = Haystack([item.text for item in self._view.rows.rows])
        found = self._haystack.find(wanted)
        caret = self._view.caret if row is None and self._view.currentIndex().isValid() else None
        start = self._view.current_row() if row is None else row
        at = found.from_row(start) if len(found) else -1
        # In the caret's own paragraph, what stands before the caret has been passed.
        while caret is not None and at >= 0 and found[at][0] == caret.row and found[at][1][1] <= caret.char:
            at = at + 1 if at + 1 < len(found) else 0
            if at == 0:
                break
        self._take(found, at)
        if go:
            self.show_current()

    def step(self, by: int) -> None:
        """To the next place, or the one before; around the ends."""
        if len(self.found):
            self._take(self.found, (self.at + by) % len(self.found))
            self.show_current()

    def show_current(self) -> None:
        """Bring the current place into view."""
        if 0 <= self.at < len(self.found):
            row, (first, _last) = self.found[self.at]
            self._view.set_current(row, first)
            self._view.bring(row, first)

    def _take(self, found: Found, at: int) -> None:
        self.found, self.at = found, at
        view = self._view
        view.hits = found
        view.current_hit = found[at] if 0 <= at < len(found) else None
        view.ticks.set("hits", np.unique(found.rows).tolist())
        view.ticks.set("hit", [view.current_hit[0]] if view.current_hit is not None else [])
        view.viewport().update()
        self.changed.emit()

    # -- replacing -----------------------------------------------------------------------------

    @property
    def can_replace(self) -> bool:
        """Whether there is something to replace, in a text that may be changed."""
        rows = self._view.rows
        return bool(len(self.found)) and not rows.draft and not rows.read_only

    def replace(self, by: str) -> bool:
        """Replace the current place, and go to the next; whether it was done."""
        if not (self.can_replace and self.at >= 0):
            return False
        self._view.editing.leave(back=False)
        self._refresh()
        if not 0 <= self.at < len(self.found):
            return False
        row, (first, last) = self.found[self.at]
        item = self._view.rows.rows[row]
        done = self._write({item.id: item.text[:first] + by + item.text[last:]}, by)
        if done:
            self._view.set_current(row, first + len(by))
            self.search(self.wanted)
        return done

    def replace_all(self, by: str) -> int:
        """Replace every place in one step that can be undone; how many there were."""
        if not self.can_replace:
            return 0
        self._view.editing.leave(back=False)
        self._refresh()
        rows = self._view.rows.rows
        texts: dict[SegmentId, str] = {}
        for row in np.unique(self.found.rows).tolist():
            text, end, parts = rows[row].text, 0, []
            for first, last in self.found.get(row):
                parts += [text[end:first], by]
                end = last
            texts[rows[row].id] = "".join([*parts, text[end:]])
        number = len(self.found)
        if not texts or not self._write(texts, by):
            return 0
        words = plural("Replaced {n} place.", "Replaced {n} places.", number)
        self._view.meeting.told.emit(words, True)
        self.search(self.wanted, go=False)
        return number

    def _refresh(self) -> None:
        """The editor may just have written what was found in."""
        if self._haystack is None:
            at = self.at
            self.search(self.wanted, go=False)
            self._take(self.found, min(at, len(self.found) - 1))

    def _write(self, texts: dict[SegmentId, str], by: str) -> bool:
        label = f"Replace “{self.wanted.text}” with “{by}”"
        cleaned = {segment: " ".join(text.split()) for segment, text in texts.items()}
        return self._view.meeting.do(
            lambda library, meeting: library.replace_texts(meeting, cleaned, label), paragraphs=len(cleaned)
        )
