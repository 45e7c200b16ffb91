"""Joins the menus, the dialogs and the library: join, split, Hansard files out and in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from app.bundle import ENDING
from app.changes import Change, MeetingSummary
from app.errors import AppError
from app.filenames import safe_filename
from app.transcript import MeetingId, SpeakerId
from app.translation import plural, tr
from app.ui.exporting.asking import may_have_ending
from app.ui.files import documents
from app.ui.joining.dialogs import BundleDialog, SplitDialog
from app.ui.joining.working import Work, Working
from app.ui.notices import Action
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.bundle_intents import Contents, TakenIn
    from app.meeting_intents import JoinPlan
    from app.ui.joining.join_dialog import Choice, JoinDialog
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort

_FOLDER: Final = "bundle-folder"


class MeetingDesk(QObject):
    """For a window that has a library."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._bundles: list[Path] = []
        window.list_actions.more.append(self._fill)
        window.importing.bundles.connect(self.take_bundles)
        window.workers.run(library.tidy_unfinished, lambda _count: None, self._failed)

    def _fill(self, menu: QMenu, meetings: list[MeetingId]) -> None:
        menu.addSeparator()
        if len(meetings) == 1:
            menu.addAction(tr("Join with another recording…"), partial(self.join, meetings))
        elif len(meetings) == 2:
            menu.addAction(tr("Join these two recordings…"), partial(self.join, meetings))
        menu.addAction(tr("Save as Hansard file…"), partial(self.save_bundle, meetings))

    # -- join and split ------------------------------------------------------------------------------

    def join(self, meetings: Sequence[MeetingId] | None = None) -> None:
        """Ask how two are to be joined: those selected, or one and another that is chosen."""
        from app.ui.joining.join_dialog import JoinDialog

        window = self._window
        ids = list(meetings if meetings is not None else window.list_actions.targets())[:2]
        if not ids or window.in_trash:
            return
        window.page.settle()
        first = self._library.meeting(ids[0])
        others = self._others(first) if len(ids) == 1 else [self._library.meeting(ids[1])]
        if not others:
            window.tell(tr("There is no other meeting to join this one with."))
            return
        dialog = JoinDialog(window, window.theme, others, self._library, window.workers)
        dialog.wanted.connect(lambda other: self._plan(dialog, first.id, MeetingId(other)))
        dialog.chosen.connect(self._join)
        self._plan(dialog, first.id, others[0].id)
        dialog.show()

    def _others(self, first: MeetingSummary) -> list[MeetingSummary]:
        """All other meetings, those made at about the same time first."""
        every = [item for item in self._window.sidebar.model.meetings() if item.id != first.id]
        return sorted(every, key=lambda item: abs((item.created - first.created).total_seconds()))

    def _plan(self, dialog: JoinDialog, one: MeetingId, other: MeetingId) -> None:
        from shiboken6 import isValid

        def look() -> tuple[JoinPlan, dict[SpeakerId, SpeakerId]]:
            plan = self._library.plan_join(one, other)
            return plan, self._by_voice(plan)

        def show(found: tuple[JoinPlan, dict[SpeakerId, SpeakerId]]) -> None:
            if isValid(dialog):
                dialog.show_plan(*found)

        def trouble(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if isValid(dialog):
                dialog.show_trouble(str(error))

        self._window.workers.run(look, show, trouble, newest="plan-join")

    def _by_voice(self, plan: JoinPlan) -> dict[SpeakerId, SpeakerId]:
        """Who of the second is, by a voice that is known, somebody of the first. In a worker."""
        if not self._library.voices_on():
            return {}
        names: list[dict[SpeakerId, str]] = []
        for item, people in zip((plan.first, plan.second), plan.people, strict=True):
            found = {talk.speaker: talk.name for talk in people if talk.name}
            for said in self._library.voice_suggestions(item.id):
                if said.tier == "strong":
                    found.setdefault(said.speaker, said.name)
            names.append(found)
        known = {name.casefold(): speaker for speaker, name in reversed(names[0].items())}
        return {
            speaker: known[name.casefold()] for speaker, name in names[1].items() if name.casefold() in known
        }

    def _join(self, choice: Choice) -> None:
        ids = choice.first, choice.second
        placed = choice.placed
        self._change(
            ids,
            tr("Join two recordings of one meeting"),
            tr("Laying the sound of both end to end. Nothing changes until all of it is there.")
            if placed is None
            else tr("Laying the sound of both side by side. Nothing changes until all of it is there."),
            lambda report, stop: (
                self._library.join_meetings(
                    *ids, silence=choice.silence, same=choice.same, report=report, cancelled=stop
                )
                if placed is None
                else self._library.join_same_time(
                    *ids, placed, same=choice.same, report=report, cancelled=stop
                )
            ),
            lambda _change: tr("Joined two recordings. The originals are in the trash."),
        )

    def split(self) -> None:
        """Ask where the open meeting is to be parted: before the current paragraph, or at the playhead."""
        window = self._window
        meeting = window.open_meeting.id
        if meeting is None or window.in_trash or window.is_live:
            return
        window.page.settle()
        summary = self._library.meeting(meeting)
        places: list[tuple[float, str]] = []
        rows, at = window.open_meeting.model.rows, window.page.view.current_row()
        if 0 < at < len(rows):
            places.append((rows[at].start, rows[at].text))
        head = window.player.position
        if 1 <= head <= summary.duration - 1 and not any(abs(head - place) < 0.05 for place, _ in places):
            places.append((head, ""))
        if not places:
            window.tell(tr("Go to the paragraph with which the second part is to begin, then split."))
            return
        dialog = SplitDialog(window, window.theme, summary.title, places)
        dialog.chosen.connect(partial(self._split, meeting))
        dialog.show()

    def _split(self, meeting: MeetingId, seconds: float) -> None:
        title = one_line(self._library.meeting(meeting).title)
        self._change(
            [meeting],
            tr("Split the meeting"),
            tr("Parting the sound. Nothing changes until all of it is there."),
            lambda report, stop: self._library.split_meeting(meeting, seconds, report=report, cancelled=stop),
            lambda _change: tr("Split “{title}” in two. The whole is in the trash.", title=title),
        )

    def _change(
        self,
        originals: Sequence[MeetingId],
        title: str,
        sentence: str,
        work: Work,
        words: Callable[[Change], str],
    ) -> None:
        window = self._window
        leaves = window.open_meeting.id in originals
        if leaves:
            window.playback.player.pause()

        def done(change: Change) -> None:
            if leaves or window.open_meeting.id is None:
                window.show_meeting(change.meeting)
            window.sidebar.list.select_only(change.meeting)
            window.tell(words(change), self._undo(change))

        Working(window, window.theme, window.workers, title, sentence).start(work, done, self._failed)

    def _undo(self, change: Change) -> Action:
        step, actions = change.step, self._window.list_actions

        def undo() -> None:
            # What is open would be in the trash then; the original takes its place where there is one.
            if self._window.open_meeting.id in change.meetings:
                self._window.close_meeting()
            actions.undo(step)

        return Action(tr("Undo"), undo, lambda: self._library.arrangement()[2] == step)

    # -- Hansard files -------------------------------------------------------------------------------

    def save_bundle(self, meetings: Sequence[MeetingId] | None = None) -> None:
        """Ask what goes along and where to, then write the file."""
        window = self._window
        ids = list(meetings if meetings is not None else window.list_actions.targets())
        if not ids or window.in_trash:
            return
        window.page.settle()
        dialog = BundleDialog(window, window.theme, ids, encrypted=self._library.has_vault)
        dialog.chosen.connect(lambda voices: self._ask_place(ids, voices=voices))
        dialog.show()

    def _ask_place(self, ids: list[MeetingId], *, voices: bool) -> None:
        window = self._window
        title = self._library.meeting(ids[0]).title if len(ids) == 1 else tr("Meetings")
        folder = window.settings.recall(_FOLDER, "") or str(documents())
        start = str(Path(folder) / safe_filename(title, ENDING))
        name, _filter = QFileDialog.getSaveFileName(
            window, tr("Save as Hansard file"), start, f"Hansard (*{ENDING})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != ENDING:
            path = path.with_name(path.name + ENDING)
        if not may_have_ending(window, Path(name), path):
            return
        window.settings.remember(_FOLDER, str(path.parent))

        def done(where: Path) -> None:
            said = plural(
                "Saved {n} meeting as “{name}”.", "Saved {n} meetings as “{name}”.", len(ids), name=where.name
            )
            window.tell(said)

        sentence = tr("Writing the file, and reading it back. Your meetings are not changed.")
        Working(window, window.theme, window.workers, tr("Save as Hansard file"), sentence).start(
            lambda report, stop: self._library.write_bundle(
                ids, path, voices=voices, report=report, cancelled=stop
            ),
            done,
            self._failed,
        )

    def take_bundles(self, paths: Sequence[Path]) -> None:
        """Take meetings in from files, one file after another."""
        busy = bool(self._bundles)
        self._bundles += list(paths)
        if not busy:
            self._next()

    def _next(self) -> None:
        if self._bundles:
            path = self._bundles[0]
            self._window.workers.run(
                lambda: self._library.look_into_bundle(path), partial(self._looked, path), self._not_taken
            )

    def _looked(self, path: Path, found: Contents) -> None:
        if not found.known:
            self._take(path, again=False)
            return
        box = QMessageBox(self._window)
        box.setTextFormat(box.textFormat().PlainText)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("Hansard")
        box.setText(
            plural(
                "{n} meeting of this file is in your library already.",
                "{n} meetings of this file are in your library already.",
                len(found.known),
            )
        )
        rest = len(found.meetings) - len(found.known)
        told = tr("Taken in again, it stands beside what you have; nothing is replaced.")
        if found.trashed:
            more = tr("What is in your trash can also be restored there.")
            told = tr("{sentence} {next}", sentence=told, next=more)
        box.setInformativeText(told)
        again = box.addButton(tr("Take in again"), QMessageBox.ButtonRole.AcceptRole)
        only = None
        if rest:
            only = box.addButton(tr("Only the others"), QMessageBox.ButtonRole.ActionRole)
        leave = box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)

        def answered(button: object) -> None:
            box.deleteLater()
            if button is again:
                self._take(path, again=True)
            elif only is not None and button is only:
                self._take(path, again=False)
            else:
                self._over()

        box.buttonClicked.connect(answered)
        box.open()

    def _take(self, path: Path, *, again: bool) -> None:
        window = self._window

        def done(taken: TakenIn) -> None:
            change = taken.change
            if change is not None:
                words = plural(
                    "Took in {n} meeting from “{name}”.",
                    "Took in {n} meetings from “{name}”.",
                    len(taken.made),
                    name=one_line(path.name),
                )
                if window.in_trash:
                    window.show_trash(shown=False)
                window.show_meeting(change.meeting)
                window.tell(words, self._undo(change))
            self._over()

        sentence = tr(
            "Checking the file and copying its sound. Nothing is taken in before all of it is checked."
        )
        Working(window, window.theme, window.workers, tr("Take in a Hansard file"), sentence).start(
            lambda report, stop: self._library.take_bundle(path, again=again, report=report, cancelled=stop),
            done,
            self._not_taken,
        )

    def _not_taken(self, error: Exception) -> None:
        self._over()
        self._failed(error)

    def _over(self) -> None:
        self._bundles = self._bundles[1:]
        self._next()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._window.tell(str(error))


def install(window: MainWindow) -> None:
    """Put it into the window."""
    assert window.library is not None
    desk = MeetingDesk(window, window.library)
    on = window.commands.on
    on("join-meetings", desk.join)
    on("split-meeting", desk.split)
    on("save-bundle", desk.save_bundle)
