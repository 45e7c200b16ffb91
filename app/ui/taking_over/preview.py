"""Before a transcript is taken over: what it was recognised as, how it begins, and which sound is its."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.foreign import ForeignTranscript
from app.foreign.names import is_name
from app.intake import shown
from app.translation import listed, number, plural, tr
from app.ui.buttons import push_button
from app.ui.phrases import length
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

_SHOWN: Final = 6  # paragraphs
_NAMED: Final = 4  # speakers


class Preview(QDialog):
    """``choose`` asks for a sound file and answers ``None`` when none was chosen; ``sounds`` are offered, the
    first is meant unless ``sure`` is false."""

    def __init__(
        self,
        path: Path,
        found: ForeignTranscript,
        sounds: Sequence[Path],
        choose: Callable[[], Path | None],
        theme: Theme,
        parent: QWidget,
        *,
        sure: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import transcript"))
        self._choose = choose
        head = PlainLabel(one_line(shown(path)), "title")
        head.setWordWrap(True)
        self.sound = self._sounds(sounds, sure=sure)
        self._before = self.sound.currentIndex()
        self.sound.activated.connect(self._picked)
        buttons = QDialogButtonBox()
        self.agree = push_button(tr("Import"), theme, "primary")
        self.cancel = push_button(tr("Cancel"), theme)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addLayout(self._form(found))
        for words, kind in _notes(found, () if sure else sounds):
            note = PlainLabel(words, kind)
            note.setWordWrap(True)
            layout.addWidget(note)
        layout.addWidget(_text(found), 1)
        layout.addWidget(buttons)
        self.resize(theme.px(560), theme.px(460))
        self.agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sounds(self, sounds: Sequence[Path], *, sure: bool) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Sound"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(tr("None; it can be added later"), None)
        for sound in sounds:
            box.addItem(one_line(shown(sound)), sound)
        box.addItem(tr("Choose a file…"), "")
        box.setCurrentIndex(1 if sounds and sure else 0)
        return box

    def _form(self, found: ForeignTranscript) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, words in _facts(found):
            value = PlainLabel(one_line(words), "body")
            value.setWordWrap(True)
            form.addRow(PlainLabel(name, "muted"), value)
        form.addRow(PlainLabel(tr("Sound"), "muted"), self.sound)
        return form

    @property
    def chosen(self) -> Path | None:
        """The sound that belongs to the transcript."""
        value = self.sound.currentData()
        return value if isinstance(value, Path) else None

    def _picked(self, index: int) -> None:
        if self.sound.itemData(index) != "":
            self._before = index
            return
        path = self._choose()
        if path is None:
            self.sound.setCurrentIndex(self._before)
            return
        self.sound.insertItem(index, one_line(shown(path)), path)
        self._before = index
        self.sound.setCurrentIndex(index)


def _notes(found: ForeignTranscript, asked: Sequence[Path]) -> list[tuple[str, str]]:
    """What is to be known before, with the kind of each; ``asked``: sounds that may belong to it."""
    notes = []
    if asked:
        words = plural(
            "“{name}” came with it. Choose it here if it is the sound of this text; otherwise it becomes a "
            "meeting of its own.",
            "“{name}” and others came with it. Choose here which is the sound of this text; the rest become "
            "meetings of their own.",
            len(asked),
            name=shown(asked[0]),
        )
        notes.append((words, "body"))
    if not found.timed:
        words = tr(
            "The file has no times, so they are made up from the length of the text. Transcribe the sound "
            "later to have real ones."
        )
        notes.append((words, "muted"))
    return notes


def _text(found: ForeignTranscript) -> QPlainTextEdit:
    text = QPlainTextEdit(_beginning(found))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("How it begins"))
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.document().setDocumentMargin(0)
    return text


def _facts(found: ForeignTranscript) -> list[tuple[str, str]]:
    """Names of rows and their words."""
    paragraphs = plural("{n} paragraph", "{n} paragraphs", len(found.turns))
    return [
        (tr("Recognised as"), _program(found.program)),
        (tr("Length"), f"{length(found.duration)}  ·  {paragraphs}"),
        (tr("Speakers"), speakers(found)),
    ]


def _program(program: str) -> str:
    """What made it; a format's name where nothing says more."""
    if program == "Text":
        return tr("Plain text")
    return program if program in ("SRT", "WebVTT", "JSON") else tr("{program} transcript", program=program)


def speakers(found: ForeignTranscript) -> str:
    """``Maya, Tomás and 2 more``, or how many where the file has no names."""
    labels = found.speakers
    names = [one_line(label) for label in labels if is_name(label)]
    if not labels:
        return tr("Not told apart")
    if not names:
        return plural("{n} speaker without a name", "{n} speakers without names", len(labels))
    rest = len(labels) - len(names[:_NAMED])
    more = [plural("{n} more", "{n} more", rest)] if rest else []
    return listed([*names[:_NAMED], *more])


def _beginning(found: ForeignTranscript) -> str:
    lines = []
    for turn in found.turns[:_SHOWN]:
        who = one_line(turn.speaker) if turn.speaker else ""
        text = one_line(turn.text)
        lines.append(f"{who}\n{text}" if who else text)
    if len(found.turns) > _SHOWN:
        lines.append(tr("… and {count} more", count=number(len(found.turns) - _SHOWN)))
    return "\n\n".join(lines)
