"""Results of a search over all meetings, in place of the transcript."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.changes import SearchHit, SearchResult
from app.transcript import MeetingId
from app.translation import number, plural, tr
from app.ui import tokens
from app.ui.dots import paint_dot
from app.ui.icons import pixmap
from app.ui.phrases import clock, speaker_shown, when
from app.ui.plain import ElidedLabel, PlainLabel, one_line
from app.ui.theme import Theme, color

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SHOWN = 3  # hits of a meeting before "Show more"
SIDE = 32
PLAY = 28  # px wide, left of a hit
HEAD, HIT, MORE = 46, 50, 34  # px


@dataclass(frozen=True, slots=True)
class Head:
    """A meeting with matches."""

    meeting: MeetingId
    title: str
    created: datetime
    matches: int


@dataclass(frozen=True, slots=True)
class More:
    """Shows the rest of a meeting's matches."""

    meeting: MeetingId
    hidden: int


Row = Head | SearchHit | More


class SearchModel(QAbstractListModel):
    """Hits grouped by meeting in the order they come."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._result = SearchResult()
        self._whole: set[MeetingId] = set()
        self.rows: list[Row] = []

    def load(self, result: SearchResult) -> None:
        self._whole.clear()
        self._result = result
        self._arrange()

    def expand(self, meeting: MeetingId) -> None:
        """Show all hits of a meeting."""
        self._whole.add(meeting)
        self._arrange()

    def _arrange(self) -> None:
        groups: dict[MeetingId, list[SearchHit]] = {}
        for hit in self._result.hits:
            groups.setdefault(hit.meeting, []).append(hit)
        self.beginResetModel()
        self.rows = []
        for meeting, hits in groups.items():
            hits.sort(key=lambda hit: hit.start)
            self.rows.append(Head(meeting, hits[0].title, hits[0].created, len(hits)))
            shown = hits if meeting in self._whole else hits[:SHOWN]
            self.rows.extend(shown)
            if len(shown) < len(hits):
                self.rows.append(More(meeting, len(hits) - len(shown)))
        self.endResetModel()

    def when(self, head: Head) -> str:
        return when(head.created, self._today())

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags  # the keyboard steps over headings; Enter on a hit opens it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.rows[index.row()]
        if isinstance(row, Head):
            return tr(
                "{title}, {when}, {matches}",
                title=row.title,
                when=self.when(row),
                matches=_matches(row.matches),
            )
        if isinstance(row, More):
            return plural("Show {n} more in this meeting", "Show {n} more in this meeting", row.hidden)
        if row.segment is None:
            return tr("{name}, {text}", name=row.snippet, text=_kind(row).lower())
        return tr(
            "{name}, {time}: {text}",
            name=speaker_shown(row.speaker_label),
            time=clock(row.start),
            text=row.snippet,
        )


def _kind(hit: SearchHit) -> str:
    """What a hit outside the text is."""
    if hit.speaker_number:
        return tr("Speaks from {time}", time=clock(hit.start))
    return tr("Title of the meeting")


def _matches(number: int) -> str:
    return plural("{n} match", "{n} matches", number)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: SearchModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = self._model.rows[index.row()]
        height = HEAD if isinstance(row, Head) else MORE if isinstance(row, More) else HIT
        return QSize(200, self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        row = self._model.rows[index.row()]
        self._background(painter, rect, row, state)
        if isinstance(row, Head):
            self._head(painter, rect, row)
        elif isinstance(row, More):
            self._more(painter, rect, row)
        else:
            self._hit(painter, rect, row)
        painter.restore()

    def _background(self, painter: QPainter, rect: QRect, row: Row, state: QStyle.StateFlag) -> None:
        theme = self._theme.tokens
        box = QRectF(rect).adjusted(SIDE - 12, 1, -SIDE + 12, -1)
        over = state & QStyle.StateFlag.State_MouseOver and not isinstance(row, Head)
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.cur_block))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _head(self, painter: QPainter, rect: QRect, row: Head) -> None:
        theme = self._theme.tokens
        font = self._theme.font(tokens.HEAD, QFont.Weight.DemiBold)
        base = rect.bottom() - 10
        open_font = self._theme.font(tokens.BODY, QFont.Weight.Medium)
        open_width = QFontMetrics(open_font).horizontalAdvance(tr("Open"))
        painter.setFont(open_font)
        painter.setPen(color(theme.accent))
        painter.drawText(rect.right() - SIDE - open_width, base, tr("Open"))
        painter.setFont(font)
        painter.setPen(color(theme.text))
        metrics = QFontMetrics(font)
        room = rect.width() - 2 * SIDE - open_width - 220
        title = metrics.elidedText(one_line(row.title), Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.left() + SIDE, base, title)
        painter.setFont(self._theme.font(tokens.CAPTION))
        painter.setPen(color(theme.muted))
        line = f"{self._model.when(row)}  ·  {_matches(row.matches)}"
        painter.drawText(rect.left() + SIDE + metrics.horizontalAdvance(title) + 12, base, line)

    def _more(self, painter: QPainter, rect: QRect, row: More) -> None:
        painter.setFont(self._theme.font(tokens.BODY, QFont.Weight.Medium))
        painter.setPen(color(self._theme.tokens.accent))
        area = rect.adjusted(SIDE + max(PLAY, self._theme.px(18) + 6) + 16, 0, -SIDE, 0)
        painter.drawText(
            area,
            int(Qt.AlignmentFlag.AlignVCenter),
            plural("Show {n} more in this meeting", "Show {n} more in this meeting", row.hidden),
        )

    def _hit(self, painter: QPainter, rect: QRect, row: SearchHit) -> None:
        theme = self._theme.tokens
        left = rect.left() + SIDE
        size = self._theme.px(18)
        ratio = painter.device().devicePixelRatioF()
        if row.segment is not None:
            place = QPointF(left + 4, rect.center().y() - size / 2)
            painter.drawPixmap(place, pixmap("play", theme.text2, size, size, ratio))
        left += max(PLAY, size + 6) + 16
        font = self._theme.font(tokens.BODY)
        name_font = self._theme.font(tokens.CAPTION, QFont.Weight.DemiBold)
        px = self._theme.px
        top = rect.top() + rect.height() / 2 - px(6)  # the base line of who and when
        if row.segment is None:  # the name itself is what was found, and stands in the line below
            shift = 0.0
        elif row.speaker_label:
            tint = self._theme.speaker(row.speaker_number)
            unnamed = row.speaker_label == f"Speaker {row.speaker_number}"
            paint_dot(painter, QPointF(left + px(4), top - px(5)), tint, px(8), filled=not unnamed)
            painter.setFont(name_font)
            painter.setPen(tint)
            name = one_line(speaker_shown(row.speaker_label))
            painter.drawText(QPointF(left + px(14), top), name)
            shift = QFontMetricsF(name_font).horizontalAdvance(name) + px(14) + 10
        else:
            shift = 0.0
        painter.setFont(self._theme.font(tokens.CAPTION, tabular=True))
        painter.setPen(color(theme.muted))
        words = clock(row.start) if row.segment is not None else _kind(row)
        painter.drawText(QPointF(left + shift, top), words)
        if row.segment is None and row.speaker_number:
            tint = self._theme.speaker(row.speaker_number)
            paint_dot(painter, QPointF(left + px(4), top + px(14)), tint, px(8), filled=True)
            left += px(14)
        self._snippet(painter, QRectF(left, top + px(4), rect.right() - SIDE - left, px(20)), row, font)

    def _snippet(self, painter: QPainter, area: QRectF, row: SearchHit, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        text = one_line(row.snippet)
        for start, end in row.marks:
            x = area.left() + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[:end]) - metrics.horizontalAdvance(text[:start])
            box = QRectF(x - 1, area.top() + 1, width + 2, area.height() - 2)
            if box.left() < area.right():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(self._theme.tokens.hit))
                painter.drawRoundedRect(box.intersected(area), 3, 3)
        painter.setFont(font)
        painter.setPen(color(self._theme.tokens.text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


class _Results(QListView):
    play = Signal(object)
    chosen = Signal(object)

    def __init__(self, model: SearchModel, theme: Theme) -> None:
        super().__init__()
        self._hits = model
        self.setAccessibleName(tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(theme, model, self))
        self.setModel(model)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and isinstance(row, SearchHit) and row.segment is not None:
            self.play.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.chosen.emit(row)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row = self._row(self.indexAt(point))
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        if isinstance(row, SearchHit) and row.segment is not None and point.x() < SIDE + PLAY + 8:
            self.play.emit(row)
        elif not isinstance(row, Head) or point.x() > self.viewport().width() - SIDE - 60:
            self.chosen.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            row = self._row(self.indexAt(event.position().toPoint()))
            shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def _row(self, index: QModelIndex) -> Row | None:
        return self._hits.rows[index.row()] if index.isValid() else None


class SearchPage(QWidget):
    """Signals: chosen (a hit or a heading's meeting), play (a hit)."""

    chosen = Signal(object)
    play = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.model = SearchModel()
        self.title = ElidedLabel("", "title")
        self.line = PlainLabel("", "muted")
        self.none = PlainLabel("", "body")
        self.none.setWordWrap(True)
        self.results = _Results(self.model, theme)
        self.results.play.connect(self.play)
        self.results.chosen.connect(self._choose)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 14, SIDE, 10)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.line)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        body = QVBoxLayout()
        body.setContentsMargins(SIDE, 24, SIDE, 0)
        body.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addLayout(body)
        layout.addWidget(self.results, 1)

    def show_result(self, text: str, result: SearchResult, working: int) -> None:
        """``working`` is how many meetings are still being transcribed."""
        self.title.setText(tr("Results for “{text}”", text=text.strip()))
        self.model.load(result)
        meetings = len({hit.meeting for hit in result.hits})
        if result.hits:
            said = sum(hit.segment is not None for hit in result.hits)
            total = result.total + len(result.hits) - said  # titles and names are matches too
            first = said < result.total or result.capped
            matches = tr("{total}+ matches", total=number(total)) if result.capped else _matches(total)
            self.line.setText(
                tr("{matches} · the first {shown} shown", matches=matches, shown=number(len(result.hits)))
                if first
                else plural(
                    "{matches} in {n} meeting", "{matches} in {n} meetings", meetings, matches=matches
                )
            )
        else:
            self.line.setText(tr("No matches"))
        words = tr("Nothing found for “{text}”. Search is over text, titles and names.", text=text.strip())
        if working:
            words = plural(
                "Nothing found yet. {n} meeting is still being transcribed.",
                "Nothing found yet. {n} meetings are still being transcribed.",
                working,
            )
        self.none.setText(words)
        self.none.setVisible(not result.hits)

    def enter(self) -> None:
        """Move the keyboard to the first hit."""
        for row, item in enumerate(self.model.rows):
            if isinstance(item, SearchHit):
                self.results.setFocus(Qt.FocusReason.TabFocusReason)
                self.results.setCurrentIndex(self.model.index(row))
                return

    def _choose(self, row: Row) -> None:
        if isinstance(row, More):
            self.model.expand(row.meeting)
        else:
            self.chosen.emit(row)
