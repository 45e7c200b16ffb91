"""One speaker in the panel: who, how much, a sample, what can be done; and the target of a drag."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, named, tooltip
from app.ui.playing.soundless import offer
from app.ui.speakers.name_edit import NameEdit
from app.ui.speakers.parts import Dot, Focus, TalkBar, label_of
from app.ui.theme import Theme, color

MIME: Final = "application/x-hansard-speakers"
_LARGE: Final = 1.4  # text size from which the time stands below


def carried(data: QMimeData) -> list[SpeakerId]:
    """The speakers that are dragged; empty where it is something else."""
    if not data.hasFormat(MIME):
        return []
    return [SpeakerId(int(part)) for part in bytes(data.data(MIME).data()).split(b" ") if part.isdigit()]


def to_carry(speakers: list[SpeakerId]) -> QMimeData:
    """Speakers as something to drag."""
    data = QMimeData()
    data.setData(MIME, QByteArray(" ".join(map(str, speakers)).encode()))
    return data


class SpeakerRow(QWidget):
    """Shows one speaker after another without being made anew.

    Signals:
        renamed: what was typed. sample, solo, hiding, merging: asked for this speaker. asked: as
            :class:`NameEdit`. clicked: with the modifiers held. dragged: the mouse pulls at it.
        dropped: the speakers that were dropped on it. hovered: where something is dragged, on the screen.
        quoting: a quote is wanted now (:meth:`show_quote`).
        recognising: this speaker is to be recognised in other meetings too.
    """

    renamed = Signal(str)
    sample = Signal()
    solo = Signal()
    hiding = Signal()
    merging = Signal()
    asked = Signal(str)
    clicked = Signal(object)
    dragged = Signal()
    dropped = Signal(object)
    hovered = Signal(QPoint)
    quoting = Signal()
    recognising = Signal()

    def __init__(self, talk: SpeakerTalk, theme: Theme) -> None:
        super().__init__()
        self.talk, self._theme = talk, theme
        self.picked = self.cut = self._target = False
        self._pressed: QPoint | None = None
        self._label = ""
        self._shown: tuple[object, ...] | None = None
        self.dot = Dot(theme)
        self.name = NameEdit()
        self.time = PlainLabel("", "muted")
        self.play = icon_button("play", "", theme, size=16)
        self.more = icon_button("more", "", theme, size=16)
        self.menu = QMenu(self.more)
        self.state = PlainLabel("", "muted")  # says what the dot shows
        self.bar = TalkBar(theme)
        self.percent = PlainLabel("", "muted")
        self.setAcceptDrops(True)
        self._build()
        self._fill_menu()
        self._connect()

    def _build(self) -> None:
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.percent.setMinimumWidth(self._theme.px(38))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.dot)
        top.addWidget(self.name, 1)
        low = QHBoxLayout()
        low.setContentsMargins(self.dot.sizeHint().width() + 10, 0, 4, 0)
        low.setSpacing(6)
        low.addWidget(self.state)
        low.addWidget(self.bar, 1)
        # Large text leaves a name no room beside the time.
        (top if self._theme.scale < _LARGE else low).addWidget(self.time)
        for part in (self.play, self.more):
            top.addWidget(part)
        low.addWidget(self.percent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 2, 5)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(low)

    def _fill_menu(self) -> None:
        self._rename = self.menu.addAction(tr("Rename"), self.name.begin)
        self._rename.setShortcut("F2")  # shown; the name itself hears the keys
        self._sample = self.menu.addAction(tr("Play a sample"), self.sample.emit)
        self._sample.setShortcut("Space")
        self.menu.addSeparator()
        self._solo = self.menu.addAction(tr("Only this speaker"), self.solo.emit)
        self._solo.setCheckable(True)
        self._hide = self.menu.addAction(tr("Hide this speaker"), self.hiding.emit)
        self._hide.setCheckable(True)
        self.menu.addSeparator()
        self._recognise = self.menu.addAction(tr("Recognise in future…"), self.recognising.emit)
        self._merge = self.menu.addAction(tr("Merge into…"), self.merging.emit)
        self._merge.setShortcut("Delete")
        for action in (self._rename, self._sample, self._merge):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _connect(self) -> None:
        self.play.clicked.connect(self.sample)
        self.dot.clicked.connect(self.solo)
        self.name.renamed.connect(self.renamed)
        self.name.asked.connect(self._asked)
        self.name.clicked.connect(self.clicked)
        self.name.dragged.connect(self.dragged)
        self.play.installEventFilter(self)

    def show_talk(
        self, talk: SpeakerTalk, total: float, *, alone: bool, focus: Focus, fixed: bool, sound: bool
    ) -> None:
        """``total``: seconds that all speakers talk. ``alone``: there is nobody to merge with. ``fixed``: it
        can only be read."""
        state = (talk, total, alone, focus, fixed, sound)
        if state == self._shown:
            return
        self._shown, self.talk = state, talk
        self._label = label = label_of(talk)
        percent = round(100 * talk.seconds / total) if total else 0
        self.dot.show_talk(talk, focus)
        self.name.show_talk(talk)
        self.name.fixed = fixed
        self.time.setText(clock(talk.seconds))
        self.time.setAccessibleName(tr("{name} talks for {time}", name=label, time=clock(talk.seconds)))
        named(self.play, tr("Play a sample of {name}", name=label))
        offer(self.play, sound=sound)
        self._sample.setEnabled(sound)
        named(self.more, tr("More about {name}", name=label))
        self.bar.show_talk(talk, percent, away=focus in ("away", "hidden"))
        self.percent.setText(tr("{percent} %", percent=percent))
        self.state.setText({"solo": tr("Only"), "hidden": tr("Hidden")}.get(focus, ""))
        self.state.setVisible(focus in ("solo", "hidden"))
        self._solo.setChecked(focus == "solo")
        self._hide.setChecked(focus == "hidden")
        self._merge.setEnabled(not alone and not fixed)
        self._rename.setEnabled(not fixed)
        self._recognise.setEnabled(talk.name is not None and not fixed)
        self._describe()

    def show_marks(self, *, picked: bool, cut: bool) -> None:
        """Whether it is chosen, and whether it is cut out to be put into another."""
        if (picked, cut) != (self.picked, self.cut):
            self.picked, self.cut = picked, cut
            self._describe()
            self.update()

    def _describe(self) -> None:
        words = [tr("Chosen")] if self.picked else []
        words += [tr("Cut; paste on another speaker to merge")] if self.cut else []
        self.name.setAccessibleDescription(" ".join(f"{item}." for item in words))

    def show_quote(self, quote: str) -> None:
        """Something this speaker said, for who does not know them by name."""
        said = tr("“{words}”", words=quote) if quote else ""
        tooltip(self.play, said or tr("Play a sample of {name}", name=self._label))
        self.play.setAccessibleDescription(said)
        self.setToolTip("")
        if said:
            tooltip(self, said)

    def _asked(self, meaning: str) -> None:
        if meaning == "sample":
            self.sample.emit()
        elif meaning == "merge":
            self.merging.emit()
        elif meaning == "menu":
            self.menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height())))
        else:
            self.asked.emit(meaning)

    # -- mouse -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.quoting.emit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The quote is looked up when the button is pointed at, or has the keyboard."""
        if watched is self.play and event.type() in (QEvent.Type.ToolTip, QEvent.Type.FocusIn):
            self.quoting.emit()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._pressed = None
            self.name.setFocus(Qt.FocusReason.MouseFocusReason)
            self.clicked.emit(event.modifiers())

    # -- dragging over it ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        speakers = carried(event.mimeData())
        if speakers and self.talk.speaker not in speakers:
            self._target = True
            self.update()
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.hovered.emit(self.mapToGlobal(event.position().toPoint()))
        if self._target:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._target = False
        self.update()
        speakers = carried(event.mimeData())
        if speakers and self.talk.speaker not in speakers:
            event.acceptProposedAction()
            self.dropped.emit(speakers)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.picked or self.cut or self._target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area = self._theme.tokens, QRectF(self.rect()).adjusted(1, 0, -1, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.picked:
            painter.setBrush(color(tokens.hover))
            painter.drawRoundedRect(area, 8, 8)
            painter.setBrush(color(tokens.accent))
            left = (
                area.right() - 3 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else area.left()
            )
            painter.drawRoundedRect(
                QRectF(QPointF(left, area.top() + 6), QPointF(left + 3, area.bottom() - 6)), 1, 1
            )
        if self._target or self.cut:
            style = Qt.PenStyle.SolidLine if self._target else Qt.PenStyle.DashLine
            painter.setPen(QPen(color(tokens.focus if self._target else tokens.border_ctl), 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 8, 8)
