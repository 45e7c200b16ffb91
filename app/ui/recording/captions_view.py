"""The draft text on screen: paragraphs of You and Others, and the moving tails in a quieter colour.

A read-only text, so that it can be selected, copied and read by a screen reader like any other. Settled
paragraphs are only appended to; the tails stand after them and are replaced.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from app.translation import tr
from app.ui import tokens
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.recording.captions_model import WHO, CaptionsModel, Paragraph
from app.ui.theme import Theme, color
from engine.recording import TrackName

COLUMN = 720  # px, at most, of text
_PAD, _INDENT = 32, 20  # px
_NUMBER: dict[TrackName | None, int] = {"mic": 1, "system": 2, None: 0}  # colours of the speaker palette
_NEAR = 24  # px from the end that count as being at it


class CaptionsView(QTextEdit):
    """Shows a :class:`CaptionsModel`, and stays at its end unless the reader has scrolled away from it."""

    def __init__(self, model: CaptionsModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._settled = 0  # where the settled text ends
        self.setObjectName("captions")
        self.setAccessibleName(tr("Live captions"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        model.added.connect(self._added)
        model.grown.connect(self._grown)
        model.tails_changed.connect(self._show_tails)
        model.cleared.connect(self.rebuild)
        theme.changed.connect(self.rebuild)
        self.rebuild()

    def rebuild(self) -> None:
        """Write everything anew: another theme, another recording."""
        self.document().clear()
        self.document().setDefaultFont(self._theme.font(tokens.TRANSCRIPT))
        self._settled = 0
        self._fit()
        for index in range(len(self._model.paragraphs)):
            self._write(index)
        self._show_tails()
        self._to_end()

    # -- writing -------------------------------------------------------------------------------

    def _added(self, index: int) -> None:
        follow = self._at_end()
        self._drop_tails()
        self._write(index)
        self._show_tails()
        if follow:
            self._to_end()

    def _grown(self, text: str) -> None:
        follow = self._at_end()
        self._drop_tails()
        cursor = self._end()
        cursor.insertText(one_line(text), self._plain("text"))
        self._settled = cursor.position()
        self._show_tails()
        if follow:
            self._to_end()

    def _write(self, index: int) -> None:
        cursor = self._end()
        paragraph = self._model.paragraphs[index]
        before = next(
            (item for item in reversed(self._model.paragraphs[:index])), Paragraph("gap", None, 0.0, "")
        )
        if paragraph.kind == "gap":
            self._block(cursor, top=16, middle=True)
            cursor.insertText(one_line(paragraph.text), self._plain("muted", size=tokens.CAPTION))
        else:
            if before.kind != "speech" or before.track != paragraph.track:
                self._heading(cursor, paragraph.track, paragraph.seconds)
            self._block(cursor, top=4)
            cursor.insertText(one_line(paragraph.text), self._plain("text"))
        self._settled = cursor.position()

    def _heading(self, cursor: QTextCursor, track: TrackName | None, seconds: float) -> None:
        self._block(cursor, top=20, indent=False)
        tint = self._theme.speaker(_NUMBER[track])
        dot = QTextCharFormat()
        dot.setForeground(tint)
        dot.setFont(self._theme.font(tokens.BODY))
        cursor.insertText("●", dot)
        name = QTextCharFormat()
        name.setForeground(tint)
        name.setFont(self._theme.font(tokens.BODY, QFont.Weight.DemiBold))
        cursor.insertText("\t" + tr(WHO[track]) if track is not None else "", name)
        cursor.insertText(f"   {clock(seconds)}", self._plain("muted", size=tokens.CAPTION, tabular=True))

    def _block(self, cursor: QTextCursor, *, top: int, indent: bool = True, middle: bool = False) -> None:
        shape = QTextBlockFormat()
        first = cursor.position() == 0
        shape.setTopMargin(0 if first else self._theme.px(top))
        shape.setLeftMargin(self._theme.px(_INDENT) if indent and not middle else 0)
        shape.setTabPositions([QTextOption.Tab(self._theme.px(_INDENT), QTextOption.TabType.LeftTab)])
        if middle:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        pitch = round(tokens.LINE_PITCH * self._theme.px(tokens.TRANSCRIPT) * 0.2)
        shape.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        if first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)

    def _plain(self, token: str, size: int = tokens.TRANSCRIPT, *, tabular: bool = False) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(color(getattr(self._theme.tokens, token)))
        shape.setFont(self._theme.font(size, tabular=tabular))
        return shape

    # -- tails -----------------------------------------------------------------------------------

    def _drop_tails(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._settled)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            cursor.removeSelectedText()

    def _show_tails(self) -> None:
        follow = self._at_end()
        self._drop_tails()
        cursor = self._end()
        last = self._model.paragraphs[-1] if self._model.paragraphs else None
        behind = last.track if last is not None and last.kind == "speech" else None
        # The side that is speaking already goes on in its own paragraph; the other's tail follows.
        for track, (seconds, text) in sorted(
            self._model.tails.items(), key=lambda tail: (tail[0] != behind, tail[1][0])
        ):
            if track == behind:
                cursor.insertText(" " + one_line(text), self._plain("muted"))
            else:
                self._heading(cursor, track, seconds)
                self._block(cursor, top=4)
                cursor.insertText(one_line(text), self._plain("muted"))
        if follow:
            self._to_end()

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    # -- place -----------------------------------------------------------------------------------

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _fit(self) -> None:
        """The column stands in the middle and is not wider than can be read."""
        room = self.width() - 2 * _PAD
        side = _PAD + max(0, (room - self._theme.px(COLUMN)) // 2)
        frame = self.document().rootFrame().frameFormat()
        if frame.leftMargin() != side or frame.topMargin() != _PAD:
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            frame.setTopMargin(_PAD)
            frame.setBottomMargin(_PAD)
            self.document().rootFrame().setFrameFormat(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        follow = self._at_end()
        super().resizeEvent(event)
        self._fit()
        if follow:
            self._to_end()
