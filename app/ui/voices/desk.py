"""Joins the voice library with the open meeting: who its speakers may be, and offers when somebody is named.
It asks on another thread and writes nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.changes import Change
from app.errors import AppError
from app.people.values import Learnable, PersonId, VoiceSuggestion
from app.transcript import MeetingId, SpeakerId
from app.translation import tr
from app.ui.announcing import announce
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.voices import sounding
from app.ui.voices.card import Choice, VoiceCard
from app.ui.voices.questions import ask_first

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.voices.library_desk import VoiceLibraryDesk

_SOON = 250  # ms: after the text has been shown and painted
_TIDY = 20_000  # ms after the window is up
_ABOVE = 1  # place of the card in the side panel: under the tabs


class VoicesDesk(QObject):
    """One for the window; it lives as long as the page.

    Signals:
        changed: people are known better, or no longer.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.page)
        self._window, self._meeting, self._panel = window, window.open_meeting, window.page.speakers
        self.card = VoiceCard(window.theme)
        self.suggestions: list[VoiceSuggestion] = []
        self._later: set[tuple[MeetingId, SpeakerId]] = set()  # not now, said the user
        self._named: SpeakerId | None = None  # who was named last, to be offered
        self._said = ""  # the suggestion that was announced
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)
        self._place_card()
        self._meeting.opened.connect(self._opened)
        self._meeting.model.modelReset.connect(self._reset)
        self._meeting.refreshed.connect(self._refreshed)
        self._panel.renamed.connect(self._renamed)
        self._panel.recognise.connect(lambda speaker: self.recognise(SpeakerId(speaker)))
        window.page.tabs.currentChanged.connect(lambda _tab: self._show())
        QTimer.singleShot(_TIDY, self, self._tidy)

    def _tidy(self) -> None:
        """What was learned under a name that was undone since goes, in the background."""
        library = self._window.library
        if library is not None:
            self._window.workers.run(library.tidy_voices, lambda _done: None, self._failed)

    def _place_card(self) -> None:
        layout = self._window.page.side.layout()
        if isinstance(layout, QVBoxLayout):
            row = QVBoxLayout()
            row.setContentsMargins(16, 10, 16, 0)
            row.addWidget(self.card)
            layout.insertLayout(_ABOVE, row)

    # -- when to look --------------------------------------------------------------------------

    def _opened(self) -> None:
        self.suggestions, self._named, self._said = [], None, ""
        self.card.hide()

    def _reset(self) -> None:
        self._soon.start()

    def _refreshed(self, change: Change) -> None:
        if change.speakers or change.everything:
            self._soon.start()

    def _renamed(self, speaker: int, name: str) -> None:
        self._named = SpeakerId(speaker) if name.strip() else None
        self._soon.start()

    def look(self) -> None:
        """Ask who the open meeting's speakers may be, and whether the one just named is to be recognised."""
        library, meeting, named = self._window.library, self._meeting.id, self._named
        model = self._meeting.model
        if library is None or meeting is None or model.draft or model.read_only or not model.rows:
            self._opened()
            return

        def ask() -> tuple[list[VoiceSuggestion], Learnable | None]:
            offered = None
            if named is not None and (meeting, named) not in self._later and library.voices_on():
                offered = library.learnable(meeting, named)
            return library.voice_suggestions(meeting), offered

        def show(found: tuple[list[VoiceSuggestion], Learnable | None]) -> None:
            if self._meeting.id == meeting:
                self.suggestions = [item for item in found[0] if (meeting, item.speaker) not in self._later]
                self._show(found[1])
                self.changed.emit()

        self._window.workers.run(ask, show, self._failed, newest="voice-suggestions")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._opened()

    # -- what is asked ---------------------------------------------------------------------------

    def _show(self, offered: Learnable | None = None) -> None:
        speakers_tab = self._window.page.tabs.currentIndex() == 0
        if offered is not None and not offered.learned and not offered.why_not and self._named is not None:
            self._offer(self._named, offered)
        elif self.suggestions:
            self._suggest(self.suggestions[0])
        else:
            self._named = None
            self.card.hide()
        if not speakers_tab:
            self.card.hide()

    def _suggest(self, said: VoiceSuggestion, *, why: bool = False) -> None:
        """``why``: both voices are there to be heard, one after the other."""
        name = one_line(said.name)
        if said.tier == "strong":
            words = tr("Speaker {number} sounds like {name}.", number=said.number, name=name)
        else:
            words = tr("Speaker {number} may be {name}.", number=said.number, name=name)
        here = Choice(
            tr("Listen to speaker {number}", number=said.number),
            lambda: self._panel.sample.emit(said.speaker),
            "link",
        )
        there = Choice(
            tr("Listen to {name}", name=name), lambda: sounding.play(self._window, said.person, name), "link"
        )
        else_ = Choice(tr("Somebody else…"), lambda: self._somebody_else(said), "link")
        reason = Choice(tr("Why?"), lambda: self._suggest(said, why=True), "link")
        self.card.ask(
            words,
            tr("The two voices sound alike. Hear them one after the other:") if why else "",
            (
                Choice(tr("Use this name"), lambda: self.accept(said), "primary"),
                Choice(tr("Not {name}", name=name), lambda: self.decline(said)),
            ),
            (here, there, else_) if why else (else_, reason),
            lambda: self._not_now(said.speaker),
        )
        if words != self._said:
            self._said = words
            announce(self.card, words)

    def ask_on_page(self, card: VoiceCard) -> None:
        """The same on the page of voices, where it must be said which meeting it is about."""
        library, meeting = self._window.library, self._meeting.id
        if not self.suggestions or library is None or meeting is None:
            card.hide()
            return
        said = self.suggestions[0]
        words = tr(
            "Speaker {number} in “{title}” may be {name}.",
            number=said.number,
            title=one_line(library.meeting(meeting).title),
            name=one_line(said.name),
        )
        card.ask(
            words,
            "",
            (
                Choice(tr("Same person"), lambda: self.accept(said), "primary"),
                Choice(tr("Different"), lambda: self.decline(said)),
                Choice(tr("Listen"), lambda: self._window.page.speakers.sample.emit(said.speaker)),
            ),
            (),
            lambda: self._not_now(said.speaker),
        )

    def _offer(self, speaker: SpeakerId, offered: Learnable) -> None:
        name = one_line(offered.name)
        if offered.formerly is not None:
            person, old = offered.formerly
            words = tr("Is {old} called {name} now?", old=one_line(old), name=name)
            why = tr("Then the name changes in all meetings, and the voice stays known.")
            self._ask_yes(
                words, why, tr("Yes, the same person"), lambda: self._call(person, old, name), speaker
            )
            return
        if offered.known:
            words = tr("Is this the {name} you know?", name=name)
            why = tr("Then this meeting becomes part of the stored voice.")
            yes = tr("Yes, add this meeting")
        else:
            words = tr("Recognise {name} in other meetings?", name=name)
            why = tr("Ask {name} first. The voice print stays on this computer.", name=name)
            yes = tr("Recognise in future")
        self._ask_yes(words, why, yes, lambda: self._learn(speaker, offered), speaker)

    def _ask_yes(self, words: str, why: str, yes: str, run: Callable[[], object], speaker: SpeakerId) -> None:
        def later() -> None:
            self._not_now(speaker)

        self.card.ask(words, why, (Choice(yes, run, "primary"), Choice(tr("Not now"), later)), (), later)

    def _call(self, person: PersonId, old: str, name: str) -> None:
        """Somebody has another name, in all meetings."""
        library = self._window.library
        self._named = None
        self.card.hide()
        if library is None or not self._guarded(lambda: library.rename_person(person, name)):
            return
        back = Action(tr("Undo"), lambda: self._guarded(lambda: library.rename_person(person, old)))
        self._window.tell(tr("{name} is now called {new}.", name=one_line(old), new=name), back)
        self.changed.emit()

    # -- answers -----------------------------------------------------------------------------------

    def accept(self, said: VoiceSuggestion) -> None:
        """Yes: the name, and what this meeting adds to the voice, as one step of undo."""
        if self._meeting.do(lambda library, _meeting: library.accept_suggestion(said)):
            words = tr("Speaker {number} is now {name}.", number=said.number, name=one_line(said.name))
            self._meeting.told.emit(words, True)
            self.changed.emit()

    def decline(self, said: VoiceSuggestion) -> None:
        """No: not asked again, until that is undone."""
        library = self._window.library
        if library is None or not self._guarded(lambda: library.decline_suggestion(said)):
            return
        words = tr(
            "Speaker {number} is not suggested as {name} again.", number=said.number, name=one_line(said.name)
        )
        self._window.tell(words, Action(tr("Undo"), lambda: self._guarded(lambda: library.ask_again(said))))

    def _somebody_else(self, said: VoiceSuggestion) -> None:
        self.decline(said)
        self._window.page.rename_speaker(said.speaker)

    def _not_now(self, speaker: SpeakerId) -> None:
        if self._meeting.id is not None:
            self._later.add((self._meeting.id, speaker))
        self._named = None
        self.look()

    def recognise(self, speaker: SpeakerId) -> None:
        """From a speaker's menu: recognise them in other meetings too, after the explanation if it is the
        first."""
        library, meeting = self._window.library, self._meeting.id
        if library is None or meeting is None:
            return
        self._later.discard((meeting, speaker))

        def found(offered: Learnable) -> None:
            name = one_line(offered.name)
            if offered.learned:
                self._window.tell(tr("{name} is recognised already; this meeting is part of it.", name=name))
            elif offered.why_not == "too-short":
                self._window.tell(
                    tr("{name} says too little alone in this meeting to be recognised by it.", name=name)
                )
            elif offered.why_not in ("nothing-kept", "unnamed"):
                self._window.tell(
                    tr("The voices of this meeting were not kept. Transcribe it again, then try once more.")
                )
            elif offered.why_not == "off":
                ask_first(self._window, offered.name, lambda: self._begin(speaker, offered))
            else:  # one more question: each person is to be asked first
                self._named = speaker
                self._show(offered)
                self.card.take_keyboard()

        self._window.workers.run(
            lambda: library.learnable(meeting, speaker), found, self._told, newest="voice-learn"
        )

    def _begin(self, speaker: SpeakerId, offered: Learnable) -> None:
        library = self._window.library
        if library is not None and self._guarded(lambda: library.set_voices(on=True)):
            self._learn(speaker, offered)

    def _learn(self, speaker: SpeakerId, offered: Learnable) -> None:
        library, meeting = self._window.library, self._meeting.id
        if library is None or meeting is None:
            return
        self._named = None
        self.card.hide()
        if not self._guarded(lambda: library.learn_voice(meeting, speaker, offered.prints)):
            return

        def take_back() -> None:
            if self._guarded(lambda: library.unlearn_voice(meeting, speaker)):
                self.changed.emit()

        words = tr("{name} is suggested in other meetings from now on.", name=one_line(offered.name))
        self._window.tell(words, Action(tr("Undo"), take_back))
        self._window.refresh()  # a colour follows them in every meeting
        self.changed.emit()

    def _told(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._window.tell(str(error))

    def _guarded(self, intent: Callable[[], object]) -> bool:
        try:
            intent()
        except AppError as error:
            self._window.tell(str(error))
            return False
        return True


def install(window: MainWindow) -> None:
    """Suggestions beside the transcript, and the page of voices when it is first asked for."""
    desk = VoicesDesk(window)
    made: list[VoiceLibraryDesk] = []

    def show() -> None:
        from app.ui.voices.library_desk import VoiceLibraryDesk

        if not made:
            made.append(VoiceLibraryDesk(window, desk))
        made[0].show()

    window.commands.on("voices", show)
    window.sidebar.menu.insertAction(window.commands["queue"], window.commands["voices"])
