"""Fields that show or choose what only the running window knows: devices, models, languages, names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import hardware_sentences, languages
from app.settings import LANGUAGE, LANGUAGES, PROFILE
from app.translation import noop, plural, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.recording.source_row import SourceRow
from app.ui.run_options import BUILTIN, SEVERAL, LanguageCombo, ModelChoice
from app.ui.settings_window.fields import calm
from app.ui.speech import words as speech_words

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences
    from app.ui.speech.service import Models
    from engine.inventory import Report
    from engine.recording import Devices


#: The engine's codes for why it computes where it does.
_WHERE: Final = {
    "works": noop("Texts are written on the graphics card: it was tried and works."),
    "no-gpu": noop("Texts are written on the processor: there is no graphics card here that can be used."),
    "gpu-failed": noop("Texts are written on the processor: the graphics card does not work here."),
    "gpu-memory": noop(
        "Texts are written on the processor: the graphics card has too little memory for this model."
    ),
    "asked": noop("Texts are written on the processor."),
}


def records(preferences: Preferences) -> bool:
    """Whether this window can record."""
    return preferences.window.recording is not None


def has_models(preferences: Preferences) -> bool:
    """Whether there are other recognisers than the built-in one to choose from."""
    return _models(preferences) is not None


def _models(preferences: Preferences) -> Models | None:
    desk = getattr(preferences.window, "desk", None)
    return desk.models if desk is not None else None


def _choice(preferences: Preferences) -> ModelChoice:
    profile = preferences.get(PROFILE)
    offered = preferences.window.meeting_jobs.models()
    return next((each for each in offered if each.profile == profile), BUILTIN)


class SourcesField(QWidget):
    """Which microphone and which sound of the computer a recording takes."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.rows = [SourceRow(side, preferences.settings, preferences.theme) for side in ("mic", "system")]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for row in self.rows:
            row.meter.hide()  # meters are where a recording is prepared
            calm(row.device)
            row.changed.connect(preferences.touched)
            layout.addWidget(row)
        desk = preferences.window.recording
        if desk is not None:
            desk.service.devices_changed.connect(self._offer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        desk = self._preferences.window.recording
        if desk is None:
            return
        if desk.service.devices is not None:
            self._offer(desk.service.devices)
        desk.service.list_devices()

    def _offer(self, devices: Devices) -> None:
        for row in self.rows:
            row.offer(devices.devices)


class ModelField(QWidget):
    """The profile in use, and the way to the others."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.said = PlainLabel("", "body")
        self.choose = push_button(tr("Choose…"), preferences.theme)
        self.choose.setAccessibleName(tr("Choose a speech model"))
        self.choose.clicked.connect(lambda _checked=False: preferences.window.commands["models"].trigger())
        self.choose.setEnabled(has_models(preferences))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said)
        row.addWidget(self.choose)
        models = _models(preferences)
        if models is not None:
            models.changed.connect(self.renew)
            preferences.window.desk.changed.connect(self.renew)

    def renew(self) -> None:
        choice = _choice(self._preferences)
        if choice.ready:
            self.said.setText(tr(choice.title))
        else:
            self.said.setText(tr("{title} (not downloaded)", title=tr(choice.title)))


class HardwareField(QWidget):
    """What does the work here, and why; as it was measured, or that it was not."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.said = PlainLabel("", "body")
        self.said.setWordWrap(True)
        self.again = push_button(tr("Measure"), preferences.theme)
        self.again.setAccessibleName(tr("Measure this computer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        models = _models(preferences)
        self.again.setVisible(models is not None)
        if models is not None:
            self.again.clicked.connect(lambda _checked=False: models.measure())
            models.changed.connect(self.renew)

    def renew(self) -> None:
        models = _models(self._preferences)
        report = models.report if models is not None else None
        measuring = models is not None and models.measuring
        self.again.setEnabled(not measuring)
        if measuring:
            self.said.setText(tr("Measuring…"))
        elif report is None:
            self.said.setText(tr("Not measured yet."))
        else:
            self.said.setText(hardware_line(report, self._preferences.get(PROFILE)))


def hardware_line(report: Report, profile: str) -> str:
    """Where ``profile`` is computed and how fast; what keeps a graphics card from helping, if anything."""
    told = next((each for each in report.profiles if each.name == profile), None)
    parts = [hardware_sentences.device_name(device) for device in report.devices]
    lines = [" · ".join(parts)] if parts else []
    if told is not None:
        lines.append(tr(_WHERE.get(told.reason, _WHERE["asked"])))
        if told.minutes:
            lines.append(speech_words.per_hour(told.minutes))
    lines += [
        trouble.sentence for trouble in hardware_sentences.troubles(report) if trouble.fix != "install-neural"
    ]
    return "\n".join(lines)


class LanguageField(LanguageCombo):
    """The language that is spoken, as the model in use knows it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        calm(self)
        self._preferences = preferences
        self._offered: object = None
        self.activated.connect(lambda _index: self._choose())
        edit = self.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._choose)

    def renew(self) -> None:
        """Several languages at once are chosen with an import; they are shown here, and can be left."""
        settings = self._preferences.settings
        codes = [code for code in settings.get(LANGUAGES).split(",") if code in languages.NAMES]
        several = len(codes) > 1
        wanted = SEVERAL if several else settings.get(LANGUAGE)
        state = (_choice(self._preferences), wanted, tuple(codes))
        if state == self._offered or self.hasFocus():
            return
        self._offered = state
        self.blockSignals(True)
        self.offer(_choice(self._preferences).languages, wanted, several=several)
        at = self.findData(SEVERAL)
        if at >= 0:
            self.setItemText(at, ", ".join(languages.NAMES[code] for code in codes))
        self.setCurrentIndex(max(0, self.findData(wanted)))
        self.blockSignals(False)

    def _choose(self) -> None:
        code = self.currentData()
        if code is None or code == SEVERAL:
            return
        self._preferences.set(LANGUAGES, "")
        self._preferences.set(LANGUAGE, str(code))


class NamesField(PlainLabel):
    """How many names are known from all meetings."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__("", "body")
        self._preferences = preferences

    def renew(self) -> None:
        library = self._preferences.window.library
        count = len(library.names()) if library is not None else 0
        self.setText(plural("{n} name", "{n} names", count))
