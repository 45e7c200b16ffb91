"""The recording in progress: draft text in the centre, sources, cards and notes beside it, the time below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.translation import noop, tr
from app.ui import tokens
from app.ui.buttons import push_button
from app.ui.header import TitleEdit
from app.ui.icons import icon
from app.ui.panes import NARROW
from app.ui.phrases import clock
from app.ui.plain import ElidedLabel, PlainLabel, tooltip
from app.ui.recording import words
from app.ui.recording.captions_model import CaptionsModel
from app.ui.recording.captions_view import CaptionsView
from app.ui.recording.cards import Cards
from app.ui.recording.consent import ConsentLine
from app.ui.recording.dot import RecordDot
from app.ui.recording.meter import Meter
from app.ui.recording.notes import NotesField
from app.ui.recording.service import Recorder
from app.ui.recording.source_card import SourceCard
from app.ui.theme import Theme
from engine.recording import Level, Levels, TrackName

SIDE = 316  # px
_LEAST, _WIDEST = 260, 420  # px of the side
DRAFT = noop("Live captions are a draft. Speaker names and the final text arrive after you stop.")
_TRACKS: tuple[TrackName, ...] = ("mic", "system")


class RecordingPage(QWidget):
    """Signals: stop, discard, pause, mark, renamed (title), choose (a button to open the devices at)."""

    stop = Signal()
    discard = Signal()
    pause = Signal()
    mark = Signal()
    renamed = Signal(str)
    choose = Signal(object)

    def __init__(self, recorder: Recorder, captions: CaptionsModel, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("center")
        self._recorder, self._captions, self._theme = recorder, captions, theme
        self.title = TitleEdit()
        self.title.setAccessibleName(tr("Title of this recording"))
        self.title.setPlaceholderText(tr("Recording"))
        self.dot = RecordDot(theme)
        self.state = PlainLabel("", "record")
        self.clock = PlainLabel("", "time")
        self.saved = ElidedLabel(tr("saved to disk every second"), "muted")
        self.marking = push_button(tr("Mark moment"), theme, "", "flag")
        tooltip(self.marking, tr("Mark moment"), "Ctrl+D")
        self.consent = ConsentLine(settings, theme)
        self.captions = CaptionsView(captions, theme)
        self.footer = PlainLabel(tr(DRAFT), "muted")
        self.cards = Cards(theme)
        self.sources = {track: SourceCard(track, theme) for track in _TRACKS}
        self.change = push_button(tr("Change sources…"), theme, "link")
        self.notes = NotesField(theme, recorder.now)
        self.room = PlainLabel("", "muted")
        self.time = PlainLabel(clock(0), "title")
        self.meter = Meter(theme, tr("Level of the recording"))
        self.discarding = push_button(tr("Discard…"), theme, "link")
        self.pausing = push_button(tr("Pause"), theme, "", "pause")
        self.stopping = push_button(tr("Stop and transcribe"), theme, "record")
        self.stopping.setIcon(icon("stop", theme, "on_record"))
        self.center, self.side = QWidget(), QWidget()
        self.foot, self.below = QWidget(), QWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._narrow = False
        self._build()
        self._connect()
        self._restyle()
        self.refresh()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._center())
        self.splitter.addWidget(self._side())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([800, SIDE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self._foot())

    def _header(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(7)
        for part in (self.dot, self.state, self.clock):
            line.addWidget(part)
        line.addWidget(self.saved, 100)
        line.addStretch(1)  # while that is hidden
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addLayout(line)
        row = QHBoxLayout()
        row.setContentsMargins(26, 8, 24, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self.marking)
        return row

    def _center(self) -> QWidget:
        center = self.center
        center.setObjectName("center")
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        column.addWidget(_rule())
        self._above = QVBoxLayout()
        self._above.setContentsMargins(24, 0, 24, 0)
        self._above.setSpacing(8)
        consent = QHBoxLayout()
        consent.setContentsMargins(0, 12, 0, 0)
        column.addLayout(self._above)
        self._above.addLayout(consent)
        consent.addWidget(self.consent)
        column.addWidget(self.captions, 1)
        foot = QHBoxLayout(self.below)
        foot.setContentsMargins(32, 0, 32, 10)
        self.footer.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.footer.setWordWrap(True)
        foot.addWidget(self.footer, 1)
        column.addWidget(self.below)
        return center

    def _side(self) -> QWidget:
        self.side.setObjectName("side")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side.setMaximumWidth(_WIDEST)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Audio sources"), "head"))
        for card in self.sources.values():
            column.addWidget(card)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignHCenter)
        self._beside = QVBoxLayout()
        column.addLayout(self._beside)
        self._beside.addWidget(self.cards)
        heading = PlainLabel(tr("Notes"), "head")
        heading.setBuddy(self.notes)
        column.addSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.notes, 2)
        column.addStretch(1)
        column.addWidget(self.room)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self.side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return self.side

    def _foot(self) -> QWidget:
        foot = self.foot
        foot.setObjectName("recordfoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(12)
        row.addWidget(self.time)
        self.meter.setFixedWidth(120)
        row.addSpacing(8)
        row.addWidget(self.meter)
        row.addStretch(1)
        for part in (self.discarding, self.pausing, self.stopping):
            row.addWidget(part)
        return foot

    def _connect(self) -> None:
        self._recorder.changed.connect(self.refresh)
        self._recorder.levels.connect(self._hear)
        self._captions.said.connect(self._say)
        self._theme.changed.connect(self._restyle)
        self.stopping.clicked.connect(self.stop)
        self.pausing.clicked.connect(self.pause)
        self.marking.clicked.connect(self.mark)
        self.discarding.clicked.connect(self.discard)
        self.title.renamed.connect(self.renamed)
        self.change.clicked.connect(lambda: self.choose.emit(self.change))

    def _restyle(self) -> None:
        strong = self.time.font().Weight.DemiBold
        self.time.setFont(self._theme.font(tokens.TITLE, strong, tabular=True))
        self.side.setMinimumWidth(min(_WIDEST, self._theme.px(_LEAST)))
        self.clock.setFont(self._theme.font(tokens.BODY, strong, tabular=True))

    # -- state -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The recorder's state changed."""
        recorder = self._recorder
        status, phase = recorder.status, recorder.phase
        shown = clock(status.seconds)
        self.title.show_title(status.title)
        self.dot.show_red(recorder.red)
        self.state.setText(words.state(recorder))
        kind = "record" if recorder.red else "body"
        if self.state.property("kind") != kind:
            self.state.setProperty("kind", kind)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)
        self.clock.setText(shown if status.seconds or phase in ("recording", "paused") else "")
        self.saved.setVisible(recorder.red)
        self.time.setText(shown)
        tracks = {track.track: track for track in status.tracks}
        for name, card in self.sources.items():
            card.setVisible(name in tracks)
            if name in tracks:
                card.show_track(tracks[name], phase)
        if phase != "recording":
            self.meter.clear_level()
        self.room.setText(words.room(status.minutes_left))
        going = phase in ("waiting", "recording", "paused")
        self.pausing.setText(tr("Resume") if phase == "paused" else tr("Pause"))
        self.pausing.setIcon(icon("record" if phase == "paused" else "pause", self._theme))
        for part in (self.pausing, self.marking, self.change, self.title):
            part.setEnabled(going)
        self.stopping.setEnabled(going)
        self.discarding.setEnabled(going)

    def _hear(self, levels: Levels) -> None:
        loudest: Level | None = None
        for level in levels.levels:
            self.sources[level.track].show_level(level)
            if loudest is None or level.rms > loudest.rms:
                loudest = level
        if loudest is not None and self._recorder.phase == "recording":
            self.meter.show_level(loudest.peak, loudest.rms, loudest.clipped)

    def _say(self, sentence: str) -> None:
        self.footer.setText(sentence or tr(DRAFT))

    @property
    def panes(self) -> list[QWidget]:
        """Where the keyboard goes with F6."""
        return [self.captions, self.notes, self.pausing]

    @property
    def zones(self) -> list[QWidget]:
        """What these stand in."""
        return [self.center, self.side, self.foot]

    def show_captions(self, shown: bool) -> None:  # noqa: FBT001
        """Whether there are live captions; recording does not depend on them."""
        self.footer.setVisible(shown)

    def fit(self, width: int) -> None:
        """The window is this wide now; where the side has no room, its cards stand above the text."""
        narrow = width < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.side.setVisible(not narrow)
        (self._above if narrow else self._beside).addWidget(self.cards)
        self._above.setContentsMargins(24, 0, 24, 0)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("line")
    rule.setFixedHeight(1)
    return rule
