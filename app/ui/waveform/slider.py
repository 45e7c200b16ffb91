"""The waveform: a slider whose groove is the sound."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.translation import tr
from app.ui.phrases import clock
from app.ui.theme import Theme, color
from app.ui.waveform.bubble import Bubble, Said
from app.ui.waveform.levels import Heights
from app.ui.waveform.markers import Markers, paint_playhead, paint_ring
from app.ui.waveform.overview import HEIGHT as STRIP
from app.ui.waveform.overview import Overview
from app.ui.waveform.picture import Contents, Pictures, draw
from app.ui.waveform.stretch import Stretch
from app.ui.waveform.voices import Voices

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIDE = 20  # px left and right
TOP, BOTTOM = 7, 7  # px above and below the bars
HEIGHT = 56  # px
ZOOM = 1.25  # for a step of the wheel or a key
SEEK_MS = 60  # between two seeks while the pointer is dragged
DETENT = 120  # of a wheel's angle
WHEEL_PAN = 0.1  # of what is shown, for a step of the wheel


class Waveform(QSlider):
    """The value is the playhead in tenths of a second, so arrow keys and assistive technology work. Time
    runs from left to right in every language.

    Signals:
        seek: seconds, by click, drag, key or assistive technology; while dragging at most every
            :data:`SEEK_MS`. ``sliderPressed`` comes before the first of a drag, ``sliderReleased`` after
            the last.
        zoomed: another part of the recording is shown.
    """

    seek = Signal(float)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._position = 0.0
        self.stretch = Stretch()
        self.markers = Markers()
        self.said_at: Callable[[float], Said | None] = lambda _seconds: None
        self.bubble: Bubble | None = None
        self._contents = Contents(Heights(None), Voices())
        self._overview = Overview()
        self._pictures: Pictures | None = None
        self._dragging: Callable[[QMouseEvent], None] | None = None
        self._held = False  # the user looks elsewhere than at the playhead
        self._quiet = False  # the value follows the playhead, it does not move it

        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Position"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(160)
        self.setSingleStep(10)
        self.setPageStep(300)
        self.valueChanged.connect(self._value_moved)
        self._seeking = QTimer(self, singleShot=True, interval=SEEK_MS)
        self._seeking.timeout.connect(self._seek_on)
        self._sought = 0.0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._forget)
        theme.changed.connect(self._forget)

    # -- contents ------------------------------------------------------------------------------

    def set_duration(self, seconds: float) -> None:
        """Another recording, shown whole."""
        self.stretch.set_duration(seconds)
        self._held, self._quiet = False, True
        self.setRange(0, max(0, round(seconds * 10)))
        self._quiet = False
        self._forget()
        self.zoomed.emit()

    def set_peaks(self, levels: NDArray[np.float64] | None) -> None:
        """Loudness 0..1 in equal steps over the recording; ``None`` draws a quiet line."""
        self._contents = replace(self._contents, heights=Heights(levels))
        self._forget()

    def set_speakers(self, spans: Sequence[tuple[float, float, int]] | NDArray[np.float64]) -> None:
        """Who speaks when: start, end, speaker number, in order of start."""
        if self._contents.voices.are(spans):  # words were corrected, and nothing is to be drawn anew
            return
        self._contents = replace(self._contents, voices=Voices(spans))
        self._later.start()

    def set_passed(self, spans: Sequence[tuple[float, float]], *, sharp: bool = False) -> None:
        """What is not played, in order; ``sharp`` where that is some speakers."""
        import numpy as np

        passed = np.array(spans, dtype=np.float64).reshape(-1, 2)
        self._contents = replace(self._contents, passed=passed, sharp=sharp)
        self._later.start()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Moments to show: seconds, and what they are."""
        self.markers.moments = list(marks)
        self.update()

    def set_ticks(self, kind: str, times: Iterable[float]) -> None:
        """Show ticks of ``kind`` (see :class:`Markers`) at these seconds and no others."""
        wanted = list(times)
        if wanted != self.markers.ticks(kind):
            self.markers.set_ticks(kind, wanted)
            self.update()

    def set_position(self, seconds: float) -> None:
        """Move the playhead; cheap when it stays on the same pixel."""
        if self._dragging == self._scrub:
            return
        self._place(seconds)

    def _place(self, seconds: float) -> None:
        before, self._position = self._x(self._position), seconds
        self._quiet = True
        self.setValue(round(seconds * 10))
        self._quiet = False
        if self.stretch.zoomed and self._keep_in_view():
            return
        after = self._x(seconds)
        if int(before) != int(after):
            left, right = sorted((before, after))
            self.update(int(left) - 6, 0, int(right - left) + 13, self.height())

    def _keep_in_view(self) -> bool:
        """Turn the page when the playhead leaves it, unless the user looks elsewhere."""
        if self.stretch.holds(self._position):
            self._held = False
            return False
        if self._held or self._dragging is not None:
            return False
        self.stretch.turn_to(self._position)
        self._forget()
        return True

    def _forget(self) -> None:
        self._pictures = None
        self._overview.forget()
        self.update()

    # -- zoom ----------------------------------------------------------------------------------

    def zoom(self, steps: float, at: float | None = None) -> None:
        """Show more of less (or, negative, less of more), around the moment ``at`` or the playhead."""
        stretch = self.stretch
        if at is None:
            at = self._position if stretch.holds(self._position) else stretch.start + stretch.span / 2
        stretch.zoom(ZOOM**steps, at)
        self._looked()

    def show_whole(self) -> None:
        """Zoom out altogether."""
        self.stretch.whole()
        self._looked()

    def _pan(self, seconds: float) -> None:
        self.stretch.pan(seconds)
        self._looked()

    def _looked(self) -> None:
        """The user chose what is shown."""
        self._held = not self.stretch.holds(self._position)
        self._pictures = None
        self.update()
        self.zoomed.emit()

    # -- geometry ------------------------------------------------------------------------------

    def _x(self, seconds: float) -> float:
        return SIDE + self.stretch.x(seconds)

    def _seconds(self, x: float) -> float:
        return self.stretch.seconds(x - SIDE)

    @property
    def _bottom(self) -> float:
        """Where the bars' room ends."""
        return self.height() - (STRIP + 3 if self.stretch.zoomed else 0)

    def _in_strip(self, y: float) -> bool:
        return self.stretch.zoomed and y >= self._bottom

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        if self.stretch.duration:
            self._paint_bars(painter)
            if self.stretch.zoomed:
                place = QPointF(SIDE, self.height() - STRIP - 1)
                self._overview.paint(
                    painter, place, self.stretch, self._position, self._contents.voices, tokens
                )
            self.markers.paint(painter, self.stretch, SIDE, self._bottom, tokens)
            if self.stretch.holds(self._position):
                paint_playhead(painter, self._x(self._position), self._bottom - 2, tokens)
        else:
            y = self.height() / 2
            painter.setPen(QPen(color(tokens.border_btn), 1))
            painter.drawLine(QPointF(SIDE, y), QPointF(self.width() - SIDE, y))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(9, 1, -9, -1), tokens)

    def _paint_bars(self, painter: QPainter) -> None:
        if self._pictures is None:
            size = QSizeF(self.stretch.width, self._bottom - TOP - BOTTOM)
            ratio = self.devicePixelRatioF()
            self._pictures = draw(self._contents, self.stretch, size, ratio, self._theme.tokens)
        at = self._x(self._position)
        place = QPointF(SIDE, TOP + 1)
        painter.setClipRect(QRectF(0, 0, at, self.height()))
        painter.drawPixmap(place, self._pictures.played)
        painter.setClipRect(QRectF(at, 0, self.width() - at, self.height()))
        painter.drawPixmap(place, self._pictures.unplayed)
        painter.setClipping(False)

    # -- events --------------------------------------------------------------------------------

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        if not (self._quiet and change == QSlider.SliderChange.SliderValueChange):
            super().sliderChange(change)  # which paints all of it; _place paints what has changed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stretch.set_width(self.width() - 2 * SIDE)
        self._pictures = None
        self._overview.forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.stretch.duration:
            event.ignore()
            return
        if self._in_strip(event.position().y()):
            self._dragging = self._drag_window
        else:
            self._dragging = self._scrub
            self.sliderPressed.emit()
        self._dragging(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.stretch.duration:
            return
        if self._dragging is not None:
            self._dragging(event)
        elif self._in_strip(event.position().y()):
            self._hide_bubble()
        else:
            self._show_bubble(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._dragging is None:
            return
        was_scrub, self._dragging = self._dragging == self._scrub, None
        if was_scrub:
            self._seeking.stop()
            self._seek_on()
            self.sliderReleased.emit()
        if not self.rect().contains(event.position().toPoint()):
            self._hide_bubble()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._dragging is None:
            self._hide_bubble()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl finer or coarser around the pointer; without it along the recording, where zoomed."""
        turned = event.angleDelta()
        if not self.stretch.duration or not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.stretch.zoomed
        ):
            event.ignore()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(turned.y() / DETENT, self._seconds(event.position().x()))
        else:
            by = turned.x() if abs(turned.x()) > abs(turned.y()) else turned.y()
            self._pan(-by / DETENT * WHEEL_PAN * self.stretch.span)
        self._show_bubble(event.position().x())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key == Qt.Key.Key_Space or held:
            event.ignore()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleDescription(
            tr("{time} of {length}", time=clock(self._position), length=clock(self.stretch.duration))
        )
        super().focusInEvent(event)

    # -- moving the playhead ---------------------------------------------------------------------

    def _value_moved(self, value: int) -> None:
        """By a key or by assistive technology."""
        if self._quiet:
            return
        self._held = False
        self._place(value / 10)
        self.seek.emit(value / 10)

    def _scrub(self, event: QMouseEvent) -> None:
        self._place(self._seconds(event.position().x()))
        self._show_bubble(event.position().x())
        if not self._seeking.isActive():
            self._sought = self._position
            self.seek.emit(self._position)
            self._seeking.start()

    def _seek_on(self) -> None:
        """The pointer has moved on since the last seek of this drag."""
        if self._position != self._sought:
            self._sought = self._position
            self.seek.emit(self._position)

    def _drag_window(self, event: QMouseEvent) -> None:
        """The part that is shown is centred where the strip is pressed."""
        self._hide_bubble()
        self.stretch.center(self._overview.seconds(event.position().x() - SIDE, self.stretch))
        self._looked()

    def _show_bubble(self, x: float) -> None:
        seconds = self._seconds(x)
        if self.bubble is None or self.bubble.parent() is not self.window():
            self.bubble = Bubble(self._theme, self.window())
        moment = self.markers.near(x - SIDE, self.stretch) if self._dragging is None else None
        if moment is not None:
            seconds = moment[0]
        place = self.mapTo(self.window(), QPoint(round(self._x(seconds)), 0))
        self.bubble.show_at(place, clock(seconds), self.said_at(seconds), moment[1] if moment else "")

    def _hide_bubble(self) -> None:
        if self.bubble is not None:
            self.bubble.hide()
