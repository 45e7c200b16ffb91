"""Joins the page of voices with the library: everything there is done here, and can be undone but for
forgetting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from app.errors import AppError
from app.people.values import Heard, Person
from app.translation import tr
from app.ui.announcing import announce
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.voices import sounding
from app.ui.voices.heard_dialog import HeardDialog
from app.ui.voices.page import VoicesPage
from app.ui.voices.questions import ask_first, ask_forget

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort
    from app.ui.voices.desk import VoicesDesk

T = TypeVar("T")


class VoiceLibraryDesk(QObject):
    """Made when the page is first asked for."""

    def __init__(self, window: MainWindow, desk: VoicesDesk) -> None:
        super().__init__(window.page)
        assert window.library is not None
        self._window, self._desk, self._library = window, desk, window.library
        self.page = VoicesPage(window.theme)
        window.pages.addWidget(self.page)
        page = self.page
        page.back.connect(self.leave)
        page.switched.connect(self.switch)
        page.play.connect(self.play)
        page.rename.connect(self.rename)
        page.meetings.connect(self.meetings)
        page.merge.connect(self.ask_merge)
        page.forget.connect(lambda person: ask_forget(window, person, lambda keep: self.forget(person, keep)))
        page.recognise.connect(self.recognise)
        desk.changed.connect(self._refresh)
        window.commands["return"].triggered.connect(self._back)

    def show(self) -> None:
        """The page in the centre, as things are now."""
        window = self._window
        window.page.settle()
        self.load()
        window.pages.setCurrentWidget(self.page)
        self.page.take_keyboard()
        announce(self.page, tr("Voices"))

    def load(self) -> None:
        """Read everybody again."""
        self.page.show_people(self._library.people(), on=self._library.voices_on())
        self._desk.ask_on_page(self.page.card)

    def _refresh(self) -> None:
        if self._window.pages.currentWidget() is self.page:
            self.load()

    def _back(self) -> None:
        """Alt+Left, where there was no jump to go back from."""
        if self._window.pages.currentWidget() is self.page:
            self.leave()

    def leave(self) -> None:
        """Back to the meeting, or to none."""
        window = self._window
        opened = window.open_meeting.id
        if opened is not None:
            window.show_meeting(opened)
            window.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            window.pages.setCurrentWidget(window.blank)
            window.refresh()

    # -- the switch ------------------------------------------------------------------------------

    def switch(self, wanted: bool) -> None:  # noqa: FBT001 -- a signal's argument
        """On after the explanation; off at once, and nothing is deleted by that."""
        if wanted:
            ask_first(self._window, "", lambda: self._switch(on=True))
        elif self._switch(on=False):
            words = tr("Voices are not recognised any more. What is stored stays until you forget it.")
            self._tell(words, lambda: self._switch(on=True))

    def _switch(self, *, on: bool) -> bool:
        return self._do(lambda library: library.set_voices(on=on))

    # -- one person -------------------------------------------------------------------------------

    def play(self, person: Person) -> None:
        """Hear somebody; again, while they are heard, stops."""
        playback = self._window.playback
        if playback.player.in_span:
            playback.player.pause()
            return
        sounding.play(self._window, person.id, one_line(person.name))

    def rename(self, person: Person) -> None:
        """Ask for another name; one that somebody has leads to merging them."""
        old = one_line(person.name)
        typed, agreed = QInputDialog.getText(
            self._window, tr("Rename {name}", name=old), tr("Name"), text=old
        )
        name = " ".join(typed.split())
        if agreed and name and name != person.name:
            self.rename_to(person, name)

    def rename_to(self, person: Person, name: str) -> None:
        """Another name, in all their meetings."""
        other = next((item for item in self._library.people() if item.name == name), None)
        if other is not None:
            self.merge(person, other)
            return
        if self._do(lambda library: library.rename_person(person.id, name)):
            words = tr("{name} is now called {new}.", name=one_line(person.name), new=one_line(name))
            self._tell(words, lambda: self._do(lambda library: library.rename_person(person.id, person.name)))

    def recognise(self, person: Person, wanted: bool) -> None:  # noqa: FBT001 -- a signal's argument
        """Look for somebody, or no longer."""
        if not self._do(lambda library: library.recognise_person(person.id, on=wanted)):
            return
        name = one_line(person.name)
        words = (
            tr("{name} is suggested again.", name=name)
            if wanted
            else tr("{name} is not suggested any more. The voice print is kept.", name=name)
        )
        self._tell(
            words, lambda: self._do(lambda library: library.recognise_person(person.id, on=not wanted))
        )

    def ask_merge(self, person: Person) -> None:
        """A menu of the others."""
        row = self.page.row_of(person.id)
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Merge {name} into…", name=one_line(person.name)))
        for other in self._library.people():
            if other.id != person.id:
                name = one_line(other.name).replace("&", "&&")
                menu.addAction(name, partial(self.merge, person, other))
        if menu.isEmpty():
            menu.addAction(tr("There is nobody else.")).setEnabled(False)
        below = row.more if row is not None else self.page
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def merge(self, person: Person, into: Person) -> None:
        """They are one person."""
        joined = self._ask(lambda library: library.merge_people(person.id, into.id))
        if joined is not None:
            words = tr("Merged {other} into {name}.", other=one_line(person.name), name=one_line(into.name))
            self._tell(words, lambda: self._do(lambda library: library.part_people(joined)))

    def forget(self, person: Person, keep_names: bool) -> None:  # noqa: FBT001 -- an answer
        """For good; it was asked before."""
        if self._do(lambda library: library.forget_person(person.id, keep_names=keep_names)):
            self._window.tell(tr("The voice of {name} is forgotten.", name=one_line(person.name)))

    # -- meetings -----------------------------------------------------------------------------------

    def meetings(self, person: Person) -> HeardDialog:
        """Everything somebody was heard in, and what can be taken back of it."""
        dialog = HeardDialog(person.name, self._window.theme, self._window)
        dialog.show_heard(self._library.heard_in(person.id))

        def opened(item: Heard) -> None:
            dialog.accept()
            self._window.show_meeting(item.meeting)

        def revoked(item: Heard) -> None:
            self.revoke(person, item)
            dialog.show_heard(self._library.heard_in(person.id))

        dialog.opened.connect(opened)
        dialog.revoked.connect(revoked)
        dialog.open()
        return dialog

    def revoke(self, person: Person, item: Heard) -> None:
        """That was not them."""
        done = self._do(
            lambda library: library.revoke_voice(person.id, item.meeting, item.speaker, keep_name=False)
        )
        if done:
            name, title = one_line(person.name), one_line(item.title)
            words = tr("“{title}” is no longer part of the voice of {name}.", title=title, name=name)
            self._tell(words, lambda: self._give_back(person, item))

    def _give_back(self, person: Person, item: Heard) -> None:
        def again(library: LibraryPort) -> None:
            library.rename_speaker(item.meeting, item.speaker, person.name)
            if item.learned:
                library.learn_voice(item.meeting, item.speaker)

        self._do(again)

    # -- doing ----------------------------------------------------------------------------------------

    def _ask(self, intent: Callable[[LibraryPort], T]) -> T | None:
        try:
            return intent(self._library)
        except AppError as error:
            self._window.tell(str(error))
            return None
        finally:
            self._refresh()
            self._desk.look()
            self._window.refresh()  # colours follow people in every meeting

    def _do(self, intent: Callable[[LibraryPort], object]) -> bool:
        def done(library: LibraryPort) -> bool:
            return intent(library) is not False

        return bool(self._ask(done))

    def _tell(self, words: str, undo: Callable[[], object]) -> None:
        self._window.tell(words, Action(tr("Undo"), undo))
