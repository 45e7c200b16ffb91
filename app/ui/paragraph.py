"""What can be done with a paragraph, wherever it is asked for: the Edit menu, a right click, a key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu

from app.translation import tr
from app.ui.access_keys import share_out
from app.ui.bindings import native
from app.ui.meeting_page import MeetingPage
from app.ui.menus import Commands
from app.ui.transcript.keys import join_before, place_of_row, play_row

#: The commands of the context menu, a separator where empty.
NAMES = (
    "paragraph edit split join give-before give-after speaker similar remove-paragraph  mark split-meeting  "
    "copy copy-plain copy-times"
)
CHANGES = "edit split join give-before give-after speaker similar remove-paragraph replace"


class ParagraphCommands(QObject):
    """Acts on the paragraph being edited, else on the current one.

    Signals:
        told: a sentence about what to do next.
    """

    told = Signal(str)

    def __init__(self, page: MeetingPage, commands: Commands) -> None:
        super().__init__(page)
        self._page, self._view, self._commands = page, page.view, commands
        page.view.menu_wanted.connect(self.show_menu)
        page.meeting.model.modelReset.connect(self.refresh)
        page.meeting.sound_changed.connect(self.refresh)
        for name, run in (
            ("paragraph", self.play),
            ("edit", self.edit),
            ("split", self.split),
            ("join", self.join),
            ("speaker", self.choose_speaker),
        ):
            commands.on(name, run)
        self.refresh()

    @property
    def row(self) -> int:
        view = self._view
        return view.editing.row if view.editing.row is not None else view.current_row()

    def refresh(self) -> None:
        """Only what can be done now is offered."""
        model = self._page.meeting.model
        some = bool(model.rows)
        self._commands.enable("copy copy-plain copy-times find find-next find-previous", on=some)
        self._commands.enable("paragraph", on=some and self._page.meeting.has_sound)
        self._commands.enable(CHANGES, on=some and not model.draft and not model.read_only)

    def play(self) -> None:
        view = self._view
        if view.editing.row is not None:
            view.seek.emit(view.rows.rows[view.editing.row].start, True)
        else:
            play_row(view)

    def edit(self) -> None:
        view = self._view
        if view.editing.row is None:
            view.editing.begin(self.row, view.caret.char if view.caret.row == self.row else 0)

    def split(self) -> None:
        """At the caret; where that stands at an end, the place is asked for first."""
        view, row = self._view, self.row
        if not 0 <= row < len(view.rows.rows):
            return
        text = view.rows.rows[row].text
        editing = view.editing.row is not None
        at = view.editing.field.caret() if editing else view.caret.char if view.caret.row == row else 0
        if editing and text:
            view.editing.field.split.emit(at)
        elif text[:at].strip() and text[at:].strip():
            view.meeting.split(row, at)
        else:
            view.editing.begin(row, at)
        if view.editing.row == row:
            key = self._commands.keymap.shown("split")
            self.told.emit(
                tr("Put the cursor where the new paragraph begins, and press {key}.", key=key)
                if key
                else tr("Put the cursor where the new paragraph begins, and split it there.")
            )

    def join(self) -> None:
        """With the paragraph before."""
        view = self._view
        if view.editing.row is not None:
            view.editing.field.join.emit(-1)
        else:
            join_before(view)

    def choose_speaker(self) -> None:
        row = self.row
        self._view.editing.leave(back=False)
        if 0 <= row < len(self._view.rows.rows):
            self._page.choose_speaker(row, place_of_row(self._view, row))

    def show_menu(self, row: int, point: QPoint) -> None:
        """The context menu of ``row``."""
        if not 0 <= row < len(self._view.rows.rows):
            return
        if self._view.editing.row != row:
            self._view.set_current(row, self._view.caret.char if self._view.caret.row == row else 0)
        self.refresh()
        menu = QMenu(self._view)
        for name in NAMES.split(" "):
            if name:
                self._add(menu, name)
            else:
                menu.addSeparator()
        share_out(menu)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu.deleteLater))
        if QApplication.activePopupWidget() is None:
            menu.popup(point)

    def _add(self, menu: QMenu, name: str) -> None:
        """A command with the key it has here. Single keys, and those that hold only while editing, are not
        the window's own, so Qt would not show them."""
        command, keymap = self._commands[name], self._commands.keymap
        keys = keymap.in_force(name, "editing" if self._view.editing.row is not None else "reading")
        if not keys or not command.shortcut().isEmpty():
            menu.addAction(command)
            return
        entry = menu.addAction(f"{command.text()}\t{native(keys[0])}")
        entry.setEnabled(command.isEnabled())
        entry.triggered.connect(lambda _checked: command.trigger())
