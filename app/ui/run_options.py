"""A popover: speech model, how many people speak, which languages, which names and terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import cleaning, languages
from app.people.attendees import hinted
from app.settings import LANGUAGE, LANGUAGES, PROFILE, SPEAKERS, TRANSLATE, VOCABULARY, Settings
from app.translation import noop, tr
from app.ui.attendee_field import AttendeeField, say_most
from app.ui.buttons import push_button
from app.ui.placing import move_inside_screen
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint

MOST_SPEAKERS = 12
SEVERAL = "*"  # the language entry that opens the list
OFFERED = "names-offered"  # what the settings call the names that were prefilled once
MOST_NAMES = 50


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A profile as it is offered. ``languages`` are codes, none for about a hundred."""

    profile: str
    title: str
    ready: bool = True
    languages: tuple[str, ...] = ()


BUILTIN = ModelChoice("builtin", noop("Built-in"), languages=("en",))


def options_from(settings: Settings) -> RunOptions:
    """The options last chosen."""
    number = settings.get(SPEAKERS)
    hint = SpeakerHint(number, number) if number else SpeakerHint()
    profile = settings.get(PROFILE)
    codes = tuple(code for code in settings.get(LANGUAGES).split(",") if code in languages.NAMES)
    several = codes if profile != BUILTIN.profile and len(codes) > 1 else ()
    return RunOptions(
        profile=profile,
        language=None if several else settings.get(LANGUAGE) or None,
        languages=several,
        vocabulary=cleaning.terms(settings.get(VOCABULARY).splitlines()),
        translate=profile != BUILTIN.profile and settings.get(TRANSLATE),
        speakers=hint,
    )


class LanguageCombo(QComboBox):
    """Languages by name, found by typing any part of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        edit = self.lineEdit()
        assert edit is not None
        edit.setAccessibleName(tr("Language"))
        edit.editingFinished.connect(self._settle)

    def offer(self, codes: Sequence[str], code: str, *, several: bool) -> None:
        """Fill the list and choose ``code``; automatic when it is not in it."""
        self.clear()
        self.addItem(tr("Automatic"), "")
        if several:
            self.addItem(tr("Several languages…"), SEVERAL)
        for each, name in languages.named(codes):
            self.addItem(name, each)
        self.setCurrentIndex(max(0, self.findData(code)))

    def _settle(self) -> None:
        """What was typed is an entry, or is taken back."""
        typed = self.currentText().strip().casefold()
        found = next((at for at in range(self.count()) if self.itemText(at).casefold() == typed), None)
        self.setCurrentIndex(self.currentIndex() if found is None else found)
        self.setEditText(self.itemText(self.currentIndex()))


class RunOptionsPopover(QFrame):
    """Signals: chosen (options), kept for the next import too, but for the attendees in :attr:`named`.
    wanted: a profile that is not here yet.
    """

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(
        self,
        heading: str,
        verb: str,
        settings: Settings,
        theme: Theme,
        parent: QWidget,
        models: Sequence[ModelChoice] = (BUILTIN,),
        names: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._models = settings, {choice.profile: choice for choice in models}
        self._names = names
        self.model = QComboBox()
        for choice in models:
            words = (
                tr(choice.title) if choice.ready else tr("{title} (not downloaded)", title=tr(choice.title))
            )
            self.model.addItem(words, choice.profile)
        self.model.setCurrentIndex(max(0, self.model.findData(settings.get(PROFILE))))
        self.speakers = QComboBox()
        self.speakers.addItem(tr("Automatic"), 0)
        for number in range(1, MOST_SPEAKERS + 1):
            self.speakers.addItem(str(number), number)
        self.speakers.setCurrentIndex(settings.get(SPEAKERS))
        self.language = LanguageCombo()
        self.several = QListWidget()
        self.several.setObjectName("choices")
        self.several.setAccessibleName(tr("Languages that are spoken"))
        self.several.setFixedHeight(theme.px(132))
        self.terms = QPlainTextEdit()
        self.terms.setObjectName("terms")
        self.terms.setAccessibleName(tr("Names and terms, one a line"))
        self.terms.setPlaceholderText(tr("One a line"))
        self.terms.setTabChangesFocus(True)
        self.terms.setFixedHeight(theme.px(76))
        self.terms.setPlainText("\n".join(_with_new(settings, names)))
        self.translate = QCheckBox(tr("Translate to English"))
        self.translate.setChecked(settings.get(TRANSLATE))
        self.note = PlainLabel("", "muted")
        self.note.setWordWrap(True)
        self.attendees = AttendeeField(theme)
        self.attendees.named.connect(lambda names: say_most(self.speakers, len(names)))
        self.named: tuple[str, ...] = ()  # the attendees, once options were chosen
        self._apply_button = push_button(verb, theme, "primary")
        self._verb = verb
        self._build(heading, theme)
        self.model.currentIndexChanged.connect(lambda _index: self._show_model())
        self.language.currentIndexChanged.connect(lambda _index: self._show_language())
        self._show_model()

    def hint_count(self, noted: int) -> None:
        """Say at the number of people that it is how many the meeting's notes name."""
        for part in (self._attendees_label, self.attendees):
            part.setVisible(not noted)  # they stand in the notes
        at = self.speakers.findData(noted) if noted else -1
        if at >= 0:
            self.speakers.setItemText(at, tr("{number} (in the notes)", number=noted))

    def _build(self, heading: str, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(heading, "head"))
        for words, field in (
            (tr("Speech model"), self.model),
            (tr("People who speak"), self.speakers),
            (tr("Language"), self.language),
        ):
            row = QHBoxLayout()
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setFixedWidth(theme.px(244))
            row.addWidget(label, 1)
            row.addWidget(field)
            layout.addLayout(row)
        layout.addWidget(self.several)
        self._attendees_label = PlainLabel(tr("Attendees"))
        self._attendees_label.setBuddy(self.attendees)
        layout.addWidget(self._attendees_label)
        layout.addWidget(self.attendees)
        self._terms_label = PlainLabel(tr("Names and terms that are said"))
        self._terms_label.setBuddy(self.terms)
        layout.addWidget(self._terms_label)
        layout.addWidget(self.terms)
        layout.addWidget(self.translate)
        layout.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = push_button(tr("Cancel"), theme)
        cancel.clicked.connect(self.close)
        self._apply_button.clicked.connect(self._apply)
        buttons.addWidget(cancel)
        buttons.addWidget(self._apply_button)
        layout.addLayout(buttons)
        self.setFixedWidth(theme.px(424))

    def show_at(self, point: QPoint) -> None:
        self.adjustSize()
        move_inside_screen(self, point)
        self.show()
        self.model.setFocus(Qt.FocusReason.TabFocusReason)

    # -- what depends on what ------------------------------------------------------------------------

    def _choice(self) -> ModelChoice:
        return self._models[self.model.currentData()]

    def _show_model(self) -> None:
        choice = self._choice()
        whisper = choice.profile != BUILTIN.profile
        many = whisper and len(choice.languages) != 1
        code = self._settings.get(LANGUAGE)
        if many and len(self._settings.get(LANGUAGES).split(",")) > 1:
            code = SEVERAL
        self.language.offer(choice.languages, code, several=many)
        self._fill_several(choice)
        for field in (self._terms_label, self.terms):
            field.setVisible(whisper)
        self.translate.setVisible(many)
        if not choice.ready:
            self.note.setText(tr("{title} is not on this computer yet.", title=tr(choice.title)))
        else:
            self.note.setText("" if whisper else tr("The built-in recogniser knows English only."))
        self.note.setVisible(bool(self.note.text()))
        self._apply_button.setText(self._verb if choice.ready else tr("Download…"))
        self._show_language()

    def _fill_several(self, choice: ModelChoice) -> None:
        before = set(self._settings.get(LANGUAGES).split(","))
        self.several.clear()
        offered = languages.named(choice.languages)
        # Those chosen before come first, so that they are seen.
        for code, name in sorted(offered, key=lambda pair: (pair[0] not in before, pair[1])):
            item = QListWidgetItem(name, self.several)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if code in before else Qt.CheckState.Unchecked)
        self.several.setCurrentRow(0)

    def _show_language(self) -> None:
        self.several.setVisible(self.language.currentData() == SEVERAL)
        if self.isVisible():
            self.adjustSize()

    def chosen_languages(self) -> list[str]:
        """Codes that are ticked."""
        items = (self.several.item(row) for row in range(self.several.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _apply(self) -> None:
        choice = self._choice()
        if not choice.ready:
            self.close()
            self.wanted.emit(choice.profile)
            return
        code = str(self.language.currentData() or "")
        several = self.chosen_languages() if code == SEVERAL else []
        self._settings.set(PROFILE, choice.profile)
        self._settings.set(SPEAKERS, int(self.speakers.currentData()))
        # One that is ticked is the language; none is automatic.
        self._settings.set(LANGUAGE, several[0] if len(several) == 1 else "" if code == SEVERAL else code)
        self._settings.set(LANGUAGES, ",".join(several) if len(several) > 1 else "")
        if choice.profile != BUILTIN.profile:
            self._settings.set(VOCABULARY, "\n".join(cleaning.terms(self.terms.toPlainText().splitlines())))
            self._settings.remember(OFFERED, list(self._names[:MOST_NAMES]))
            self._settings.set(TRANSLATE, self.translate.isChecked() and not self.translate.isHidden())
        self.named = self.attendees.names()
        self.close()
        self.chosen.emit(hinted(options_from(self._settings), self.named))


def _with_new(settings: Settings, names: Sequence[str]) -> list[str]:
    """The terms remembered, and names given to speakers since they were last offered."""
    before: list[str] = settings.recall(OFFERED, [])
    offered = set(before)
    kept = settings.get(VOCABULARY).splitlines()
    return [*kept, *(name for name in names[:MOST_NAMES] if name not in offered and name not in kept)]
