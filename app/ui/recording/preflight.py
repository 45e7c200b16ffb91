"""Before recording: a popover under the Record button with devices, meters, a test, title and options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.people.attendees import hinted
from app.recorder_sentences import no_system_audio, recorder_deaf
from app.recorder_sentences import refused as refused_words
from app.recorder_sentences import trouble as trouble_words
from app.settings import LANGUAGE, LANGUAGES, PROFILE, Settings
from app.translation import noop, tr
from app.ui.attendee_field import AttendeeField, say_most
from app.ui.buttons import push_button
from app.ui.placing import move_inside_screen
from app.ui.plain import PlainLabel
from app.ui.recording.source_row import SourceRow
from app.ui.recording.trial import Listening
from app.ui.run_options import BUILTIN, MOST_SPEAKERS, LanguageCombo, ModelChoice, options_from
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint
from engine.recording import (
    Cleared,
    Devices,
    Levels,
    Refused,
    TrackName,
    Trial,
    TrialOver,
    Trouble,
    Watch,
)

_LOOKING: Final = noop("Looking for devices…")
PATIENCE_MS = 10_000  # for a recorder to start and say what devices there are
_SIDES: Final[tuple[TrackName, ...]] = ("mic", "system")


class RecorderPort(Protocol):
    """What the popover needs of :class:`app.ui.recording.service.Recorder`: signals that carry the messages
    of :mod:`engine.recording` whose names they have, and three requests."""

    devices_changed: Any
    levels: Any
    trial_over: Any
    trouble: Any
    cleared: Any
    refused: Any
    devices: Devices | None

    def list_devices(self) -> None: ...
    def watch(self, mic: str | None, system: str | None) -> None: ...
    def trial(self, folder: Path, seconds: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next recording is to be: ``options`` for its transcription, ``attendees`` for its notes."""

    mic: str | None
    system: str | None
    title: str
    options: RunOptions
    attendees: tuple[str, ...] = ()


@dataclass(slots=True)
class Typed:
    """What was typed for the next recording, kept while the popover is closed."""

    title: str = ""
    speakers: int = 0
    attendees: str = ""


class Hint(QFrame):
    """A warning between the fields; hidden until it says something."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "trouble")
        self.setProperty("level", "warn")
        self._words = PlainLabel("", "warn")
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def tell(self, words: str) -> None:
        self._words.setText(words)
        self.show()


class Preflight(QFrame):
    """Devices are watched while it is open; nothing is written.

    Signals:
        record: a :class:`Plan`; the popover has closed. closed: whatever was done.
        testing: the test begins, so nothing else should play.
    """

    record = Signal(object)
    closed = Signal()
    testing = Signal()

    def __init__(
        self,
        recorder: RecorderPort,
        settings: Settings,
        theme: Theme,
        parent: QWidget,
        *,
        model: ModelChoice = BUILTIN,
        typed: Typed | None = None,
        consent: QWidget | None = None,
    ) -> None:
        """``model`` says which languages there are; ``consent`` is shown at the top."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._recorder, self._settings = recorder, settings
        self._typed = typed if typed is not None else Typed()
        self._watched: tuple[str | None, str | None] | None = None
        self._open = True
        self.rows: dict[TrackName, SourceRow] = {side: SourceRow(side, settings, theme) for side in _SIDES}
        self.title = QLineEdit(self._typed.title)
        self.title.setPlaceholderText(tr("Named by date and time"))
        self.title.setMaxLength(200)
        self.language = LanguageCombo()
        several = len(settings.get(LANGUAGES).split(",")) > 1
        self.language.offer(model.languages, "" if several else settings.get(LANGUAGE), several=False)
        self.speakers = QComboBox()
        self.speakers.addItem(tr("Automatic"), 0)
        for number in range(1, MOST_SPEAKERS + 1):
            self.speakers.addItem(str(number), number)
        self.speakers.setCurrentIndex(self._typed.speakers)
        self.attendees = AttendeeField(theme, self._typed.attendees)
        self.attendees.named.connect(lambda names: say_most(self.speakers, len(names)))
        say_most(self.speakers, len(self.attendees.names()))
        self.hint = Hint()
        self.test = push_button(tr("Test"), theme)
        self.test.setToolTip(tr("Listens for five seconds, then plays what was heard"))
        self.said = PlainLabel("", "muted")
        self.said.setWordWrap(True)
        self.go = push_button(tr("Record"), theme, "record")
        self.trial = Listening(recorder.trial, self)
        self._consent = consent
        self._build(theme)
        self._connect()

    def _build(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("Before recording"), "head"))
        if self._consent is not None:
            layout.addWidget(self._consent)
        for side in _SIDES:
            layout.addWidget(self.rows[side])
        layout.addWidget(self.hint)
        test = QHBoxLayout()
        test.setSpacing(10)
        test.addWidget(self.test)
        test.addWidget(self.said, 1)
        layout.addLayout(test)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        layout.addWidget(line)
        for words, field in (
            (tr("Title"), self.title),
            (tr("Attendees"), self.attendees),
            (tr("Language"), self.language),
            (tr("People who speak"), self.speakers),
        ):
            row = QHBoxLayout()
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setFixedWidth(theme.px(240))
            row.addWidget(label, 1)
            row.addWidget(field)
            layout.addLayout(row)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.go)
        layout.addLayout(last)
        self.setFixedWidth(theme.px(420))

    def _connect(self) -> None:
        recorder = self._recorder
        recorder.devices_changed.connect(self._offer)
        recorder.levels.connect(self._hear)
        recorder.trial_over.connect(self._tried)
        recorder.trouble.connect(self._warn)
        recorder.cleared.connect(self._unwarn)
        recorder.refused.connect(self._refused)
        for row in self.rows.values():
            row.changed.connect(self._changed)
        self.test.clicked.connect(self._test)
        self.go.clicked.connect(self._go)
        self.title.returnPressed.connect(self._go)
        self.trial.said.connect(self._say)
        self.trial.busy_changed.connect(
            lambda busy: self.test.setText(tr("Stop") if busy else tr("Test again"))
        )

    def show_at(self, point: QPoint) -> None:
        """Open with the upper left corner at a place on the screen, inside the screen."""
        if self._recorder.devices is None:
            self._say(tr(_LOOKING))
            QTimer.singleShot(PATIENCE_MS, self, self._look_over)
        self._offer()
        self._recorder.list_devices()
        self._fit(point)
        self.show()
        self.title.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self, point: QPoint) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # Lines that wrap are higher than they hint at, or lower.
        wrapped = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(self.width()) if wrapped else self.sizeHint().height()
        self.resize(self.width(), height)
        move_inside_screen(self, point)

    # -- devices -------------------------------------------------------------------------------

    def _offer(self) -> None:
        devices = self._recorder.devices
        if not self._open or devices is None:
            self._show_buttons()
            return
        if self.said.text() in (tr(_LOOKING), recorder_deaf().title):
            self._say("")
        self.rows["mic"].offer(devices.devices)
        self.rows["system"].offer(devices.devices, no_system_audio(devices.why) if devices.why else "")
        self._changed()

    def _look_over(self) -> None:
        """Long enough for devices to be named."""
        if self._open and self.said.text() == tr(_LOOKING):
            self._say(recorder_deaf().title, problem=True)
            self._fit(self.pos())

    def _changed(self) -> None:
        """Other devices are to be heard."""
        wanted = (self.rows["mic"].chosen, self.rows["system"].chosen)
        if wanted != self._watched:
            self._watched = wanted
            self.hint.hide()
            self.trial.stop()
            self._recorder.watch(*wanted)
        self._show_buttons()
        if self.isVisible():
            self._fit(self.pos())

    def _show_buttons(self) -> None:
        some = self._watched is not None and any(self._watched)
        self.test.setEnabled(some)
        self.go.setEnabled(some)

    def _hear(self, levels: Levels) -> None:
        if not self._open:
            return
        for level in levels.levels:
            self.rows[level.track].show_level(level)
        self.trial.hear(levels)

    def _warn(self, trouble: Trouble) -> None:
        if self._open and trouble.code == "far-side-silent":
            self.hint.tell(trouble_words(trouble).text)
            self._fit(self.pos())

    def _unwarn(self, cleared: Cleared) -> None:
        if self._open and cleared.code == "far-side-silent":
            self.hint.hide()
            self._fit(self.pos())

    def _refused(self, refused: Refused) -> None:
        if not self._open:
            return
        if refused.request == Trial.kind:
            self.trial.refused()
        elif refused.request == Watch.kind:
            self._say(refused_words(refused.code), problem=True)

    # -- test and record -------------------------------------------------------------------------

    def _test(self) -> None:
        if self.trial.busy:
            self.trial.stop()
            self._say("")
        elif self._watched is not None:
            self.testing.emit()
            sides = tuple(side for side, id_ in zip(_SIDES, self._watched, strict=True) if id_ is not None)
            self.trial.start(sides)

    def _tried(self, answer: TrialOver) -> None:
        if self._open:
            self.trial.over(answer)

    def _say(self, words: str, problem: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.said.setProperty("kind", "error" if problem else "muted")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(words)

    def plan(self) -> Plan:
        """What is chosen and typed now."""
        code = str(self.language.currentData() or "")
        number = int(self.speakers.currentData())
        options = options_from(self._settings)
        if code or not options.languages:
            options = replace(options, language=code or None, languages=())
        hint = SpeakerHint(number, number) if number else SpeakerHint()
        title = " ".join(self.title.text().split())
        mic, system = (self.rows[side].chosen for side in _SIDES)
        names = self.attendees.names()
        return Plan(mic, system, title, hinted(replace(options, speakers=hint), names), names)

    def _go(self) -> None:
        if not self.go.isEnabled():
            return
        plan = self.plan()
        self.title.clear()
        self.attendees.clear()
        self.speakers.setCurrentIndex(0)
        self.close()
        self.record.emit(plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if focused in (self.test, self.go):
                focused.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed: the devices are let go, what was typed is kept."""
        super().hideEvent(event)
        if not self._open:
            return
        self._open = False
        self.trial.stop()
        self._recorder.watch(None, None)
        self._typed.title = self.title.text()
        self._typed.speakers = int(self.speakers.currentData())
        self._typed.attendees = self.attendees.toPlainText()
        code = str(self.language.currentData() or "")
        if code != self._settings.get(LANGUAGE) and (code or not self._settings.get(LANGUAGES)):
            self._settings.set(LANGUAGE, code)
        self.closed.emit()


def model_in_use(settings: Settings, models: Sequence[ModelChoice]) -> ModelChoice:
    """The speech model that would write the text down."""
    profile = settings.get(PROFILE)
    return next((choice for choice in models if choice.profile == profile), BUILTIN)
