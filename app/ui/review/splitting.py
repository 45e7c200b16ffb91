"""A wrong cluster split by example: paragraphs go to a new speaker, and those that sound like them may
follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.changes import Change
from app.corrections import Similar
from app.errors import AppError
from app.transcript import SegmentId, SpeakerId
from app.translation import plural, tr
from app.ui.review.preview import Line, Preview
from app.ui.review.quiet_line import QuietLine
from app.ui.transcript.correcting import touched

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

OFFER = "similar"
SECONDS = 12.0  # that the offer stands: it is read after the paragraphs have moved
MANY = 200  # paragraphs: who gives away so many has not chosen them as examples
AFTER_PAINT_MS = 100
_PLAYED = 6.0  # s of a paragraph


class Splitting(QObject):
    """Notices when paragraphs have gone to somebody new."""

    def __init__(self, window: MainWindow, line: QuietLine) -> None:
        super().__init__(window.page)
        self._window, self._line = window, line
        self._view, self._meeting = window.page.view, window.open_meeting
        self._owners: dict[SegmentId, SpeakerId | None] = {}
        self._people: set[SpeakerId] = set()
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._soon.timeout.connect(self._remember)
        self._meeting.model.modelReset.connect(self._reset)
        self._meeting.refreshed.connect(self._changed)
        self._remember()

    def _reset(self) -> None:
        """Another text; who speaks is read when it has been painted."""
        self._owners, self._people = {}, set()
        self._soon.start()

    def _remember(self) -> None:
        self._owners = self._meeting.model.owners()
        self._people = set(self._meeting.model.speakers)

    def _changed(self, change: Change) -> None:
        if change.everything or self._soon.isActive():
            return
        model = self._meeting.model
        if len(change.updated) > MANY:
            self._soon.start()  # all of them, when they have been painted
            return
        new = set(model.speakers) - self._people
        moved: dict[SegmentId, SpeakerId] = {}
        for segment in change.updated:
            row = model.row_of(segment)
            before = self._owners.get(segment)
            if row is None or before is None or model.rows[row].speaker == before:
                continue
            moved[segment] = before
        to = {model.rows[row].speaker for row in map(model.row_of, moved) if row is not None}
        for segment in change.removed:
            self._owners.pop(segment, None)
        for segment in change.updated | change.inserted:
            row = model.row_of(segment)
            if row is not None:
                self._owners[segment] = model.rows[row].speaker
        self._people = set(model.speakers)
        if (
            len(to) == 1
            and to == new
            and len(set(moved.values())) == 1
            and self._window.open_meeting.has_voices
        ):
            self._look(list(moved), next(iter(set(moved.values()))), next(iter(new)))

    def _look(self, segments: Sequence[SegmentId], owner: SpeakerId, into: SpeakerId) -> None:
        """Are there others like these?"""
        meeting, library = self._meeting.id, self._meeting.library
        if meeting is None:
            return

        def found(alike: list[Similar]) -> None:
            still = self._meeting.id == meeting and into in self._meeting.model.speakers
            if alike and still:
                said = plural(
                    "Move {n} similar paragraph too?", "Move {n} similar paragraphs too?", len(alike)
                )
                key = self._window.commands.keymap.shown("similar")
                self._line.tell(OFFER, said, lambda: self._preview(alike, [], into), key, SECONDS)

        self._window.workers.run(
            lambda: library.similar(meeting, segments, owner), found, _only_ours, newest="similar"
        )

    def ask(self) -> None:
        """Take what is offered; else look for what sounds like the current paragraph, or those selected, to
        be moved to a new speaker with them."""
        if self._line.kind == OFFER:
            self._line.take()
            return
        self._view.editing.leave(back=False)
        rows = [self._meeting.model.rows[row] for row in touched(self._view)]
        meeting, library = self._meeting.id, self._meeting.library
        if meeting is None or not rows or self._meeting.model.read_only or self._meeting.model.draft:
            return
        if not self._meeting.has_voices:
            self._window.tell(
                tr("The voices of this meeting were not kept, so paragraphs cannot be compared.")
            )
            return
        chosen = [row.id for row in rows]

        def found(alike: list[Similar]) -> None:
            if self._meeting.id != meeting:
                return
            if alike:
                self._preview(alike, chosen, None)
            else:
                self._window.tell(tr("No other paragraphs sound like this."))

        self._window.workers.run(
            lambda: library.similar(meeting, chosen), found, _only_ours, newest="similar"
        )

    def _preview(self, alike: Sequence[Similar], chosen: Sequence[SegmentId], into: SpeakerId | None) -> None:
        """``chosen`` go along, whatever is ticked."""
        model = self._meeting.model
        there = [item for item in alike if model.row_of(item.segment) is not None]
        rows = [model.rows[row] for row in (model.row_of(item.segment) for item in there) if row is not None]
        if not rows:
            return
        lines = [Line(row.text, row.start, row.end) for row in rows]
        if into is None:
            title = tr("Move similar paragraphs to a new speaker")
        else:
            title = tr("Move similar paragraphs to {name}", name=model.name(into))
        dialog = Preview(
            title,
            lambda at, _typed: lines[at],
            self._window.theme,
            self._window,
            sound=self._meeting.has_sound,
        )

        def play(start: float, end: float) -> None:
            self._window.playback.play_span(start, min(end, start + _PLAYED))

        def move(ticked: list[int], _typed: str) -> None:
            self._meeting.assign([*chosen, *(rows[at].id for at in ticked)], into)

        dialog.play.connect(play)
        dialog.chosen.connect(move)
        dialog.finished.connect(lambda _result: self._view.setFocus())
        self._meeting.opened.connect(dialog.reject)  # its places are of this text
        dialog.fill(len(lines))
        dialog.ask(lambda many: plural("Move {n} paragraph", "Move {n} paragraphs", many + len(chosen)))


def _only_ours(error: Exception) -> None:
    """The meeting may be gone meanwhile; anything else is a bug."""
    if not isinstance(error, AppError):
        raise error
