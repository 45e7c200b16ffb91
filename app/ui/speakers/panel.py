"""Who speaks in the open meeting, by talk time: named, heard, merged, put in focus."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.translation import plural, tr
from app.ui.buttons import flush, icon_button, push_button
from app.ui.plain import PlainLabel, tooltip
from app.ui.speaker_focus import SpeakerFocus
from app.ui.speakers.completing import Matcher
from app.ui.speakers.merging import Merging
from app.ui.speakers.parts import FittingButton, Focus
from app.ui.speakers.picking import Picking
from app.ui.speakers.row import SpeakerRow
from app.ui.theme import Theme

_TURN = 0.008  # s of work on rows between two looks at what else is to be done


class SpeakersPanel(QScrollArea):
    """Signals:
    renamed: a speaker and what was typed. sample, solo, hide: a speaker. merge: speakers, and into whom.
    left: the keyboard goes back to the transcript. again: the speakers are to be found anew.
    new_speaker: for the paragraph that is read. statistics: to be shown. recognise: a speaker, in other
    meetings too.
    """

    renamed = Signal(int, str)
    sample = Signal(int)
    solo = Signal(int)
    hide_speaker = Signal(int)
    merge = Signal(object, int)
    left = Signal()
    again = Signal()
    new_speaker = Signal()
    statistics = Signal()
    recognise = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: list[SpeakerRow] = []
        self._ready: dict[SpeakerId, SpeakerRow] = {}  # made ahead, for speakers that are to be shown
        self._coming: list[SpeakerTalk] = []  # whose rows are still to be made
        self._due: Callable[[], object] | None = None  # shows those speakers
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_some)
        self.picking = Picking()
        self.merging = Merging(self, theme)
        self.focus: SpeakerFocus | None = None
        self.fixed = False  # it can only be read, as in the trash
        self._sound = False
        #: Stops what is played as a sample; whether there was anything to stop.
        self.stop: Callable[[], bool] = lambda: False
        #: What the panel is told when it needs it: how many paragraphs each says, something a speaker said,
        #: and what finds names for what is typed.
        self.paragraphs: Callable[[], Mapping[SpeakerId, int]] = dict
        self.quote: Callable[[SpeakerId], str] = lambda _speaker: ""
        self.matcher: Callable[[], Matcher | None] = lambda: None
        self._shown: list[SpeakerTalk] | None = None  # in the order of the rows
        self.here: SpeakerId | None = None  # whose name has, or had last, the keyboard
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._layout = QVBoxLayout(self._inner)
        self._note = PlainLabel("", "muted")
        self._note.setWordWrap(True)
        self._chosen = PlainLabel("", "body")
        self._chosen.setWordWrap(True)
        self.merge_chosen = push_button(tr("Merge into…"), theme)
        self.choose_none = icon_button("close", tr("Choose none"), theme, tr("Esc"), size=14)
        self._strip = QWidget()
        self.new_button = FittingButton(tr("New speaker"), theme, "link", "plus")
        self.statistics_button = FittingButton(tr("Talk-time statistics…"), theme, "link")
        self.again_button = FittingButton(tr("Find speakers again…"), theme)
        self._reason = PlainLabel("", "muted")
        self._reason.setWordWrap(True)
        self._build()
        self.show_again(shown=False)
        self.setWidget(self._inner)
        theme.changed.connect(self._renew)

    def _build(self) -> None:
        self._layout.setContentsMargins(8, 12, 10, 12)
        self._layout.setSpacing(6)
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(12, 0, 0, 6)
        strip.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._chosen, 1)
        head.addWidget(self.choose_none)
        strip.addLayout(head)
        strip.addWidget(self.merge_chosen, 0, Qt.AlignmentFlag.AlignLeading)
        self._strip.hide()
        self.merge_chosen.clicked.connect(lambda: self.merging.ask(self.picking.chosen))
        self.choose_none.clicked.connect(self._choose_none)
        self._note.setContentsMargins(12, 0, 8, 0)
        self._layout.addWidget(self._note)
        self._layout.addWidget(self._strip)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 8, 0)
        foot.setSpacing(2)
        for button, asked in (
            (self.new_button, self.new_speaker),
            (self.statistics_button, self.statistics),
            (self.again_button, self.again),
        ):
            button.clicked.connect(asked)
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        for link in (self.new_button, self.statistics_button):
            flush(link)
        foot.insertSpacing(foot.indexOf(self.again_button), 6)
        foot.addSpacing(4)
        tooltip(self.new_button, tr("Gives the paragraph being read, or those selected, to a new speaker"))
        foot.addWidget(self._reason)
        self._layout.addLayout(foot)
        self._layout.addStretch(1)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def rows(self) -> list[SpeakerRow]:
        """One for each speaker, from top to bottom; those that were left for later are made now."""
        self._finish()
        return self._rows

    def show_later(self, talk: Sequence[SpeakerTalk], show: Callable[[], object]) -> None:
        """Another meeting's speakers: nobody of the one before is to be seen or named any more, and ``show``
        is called when there are rows for ``talk``. They take longer to make than the text to be painted, so
        that comes first, and a few are made at a time."""
        self._drop_rows()
        self._shown = None
        self.picking.keep([])
        self.merging.keep(set())
        self._coming, self._due = list(talk), show
        self._making.start()

    def _make_some(self) -> None:
        until = time.perf_counter() + _TURN
        while self._coming and time.perf_counter() < until:
            item = self._coming.pop()
            self._ready[item.speaker] = self._row(item)
        if self._coming:
            self._making.start()
        else:
            self._finish()

    def _finish(self) -> None:
        """Show now what was to be shown later."""
        due, self._due = self._due, None
        if due is not None:
            self._making.stop()
            self._coming = []
            due()

    def _drop_rows(self) -> None:
        for row in (*self._rows, *self._ready.values()):
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._ready = [], {}

    def show_speakers(self, talk: Sequence[SpeakerTalk], *, note: str = "") -> None:
        """Most talkative first. Rows stay whose they are; only what changed is shown anew."""
        self._due, self._coming = None, []  # these are newer
        self._making.stop()
        ordered = sorted(talk, key=lambda item: (-item.seconds, item.number))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if ordered == self._shown and self._rows:
            return
        self._shown = ordered
        known = {row.talk.speaker: row for row in self._rows} | self._ready
        self._ready = {}
        wanted = {item.speaker for item in ordered}
        for speaker in known.keys() - wanted:
            row = known.pop(speaker)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows = [known.get(item.speaker) or self._row(item) for item in ordered]
        if rows != self._rows:
            for place, row in enumerate(rows):
                if self._layout.indexOf(row) != 2 + place:
                    self._layout.removeWidget(row)
                    self._layout.insertWidget(2 + place, row)
            self._rows = rows
            self._set_tab_order()
        self.picking.keep([item.speaker for item in ordered])
        self.merging.keep(wanted)
        self._show_rows()

    def set_sound(self, *, there: bool) -> None:
        """Whether anybody can be heard."""
        if there != self._sound:
            self._sound = there
            self._show_rows()

    def show_focus(self) -> None:
        """Others are in focus."""
        self._show_rows()

    def _show_rows(self) -> None:
        ordered = self._shown or []
        total = sum(item.seconds for item in ordered)
        for row, item in zip(self._rows, ordered, strict=True):
            row.show_talk(
                item,
                total,
                alone=len(ordered) < 2,
                focus=self._focus_of(item.speaker),
                fixed=self.fixed,
                sound=self._sound,
            )
        self._show_marks()
        self.statistics_button.setVisible(bool(ordered))

    def _focus_of(self, speaker: SpeakerId) -> Focus:
        if self.focus is None or self.focus.everybody:
            return ""
        if speaker in self.focus.solo:
            return "solo"
        if speaker in self.focus.hidden:
            return "hidden"
        return "" if self.focus.holds(speaker) else "away"

    def _show_marks(self) -> None:
        chosen = set(self.picking.chosen)
        for row in self._rows:
            row.show_marks(picked=row.talk.speaker in chosen, cut=row.talk.speaker in self.merging.cut)
        many = len(chosen)
        self._strip.setVisible(many > 1)
        self._chosen.setText(plural("{n} speaker chosen", "{n} speakers chosen", many))
        self.merge_chosen.setEnabled(not self.fixed)

    def _row(self, talk: SpeakerTalk) -> SpeakerRow:
        row = SpeakerRow(talk, self._theme)
        speaker = talk.speaker
        row.renamed.connect(partial(self.renamed.emit, speaker))
        row.sample.connect(partial(self.sample.emit, speaker))
        row.solo.connect(partial(self.solo.emit, speaker))
        row.hiding.connect(partial(self.hide_speaker.emit, speaker))
        row.recognising.connect(partial(self.recognise.emit, speaker))
        row.merging.connect(lambda: self.merging.ask(self.picking.with_others(speaker)))
        row.asked.connect(partial(self._asked, speaker))
        row.clicked.connect(partial(self._clicked, speaker))
        row.dragged.connect(partial(self.merging.drag, speaker))
        row.dropped.connect(partial(self.merging.drop, speaker))
        row.hovered.connect(self.merging.hover)
        row.quoting.connect(lambda: row.show_quote(self.quote(speaker)))
        row.name.begun.connect(lambda: self._give_names(row))
        row.name.left.connect(self.left)
        return row

    def _set_tab_order(self) -> None:
        order: list[QWidget] = []
        for row in self._rows:
            order += (row.dot, row.name, row.play, row.more)
        order += (self.new_button, self.statistics_button, self.again_button)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def show_again(self, *, shown: bool, reason: str = "") -> None:
        """Whether speakers may be found again; ``reason`` says why they cannot be."""
        self.again_button.setVisible(shown)
        self.again_button.setEnabled(not reason)
        self.again_button.setAccessibleDescription(reason)
        self.new_button.setVisible(shown)
        self._reason.setText(reason)
        self._reason.setVisible(shown and bool(reason))
        if self.fixed == shown:
            self.fixed = not shown
            self._show_rows()

    def _renew(self) -> None:
        """The theme changed: sizes are the rows' from the beginning."""
        self._finish()
        shown, self._shown = self._shown, None
        self._drop_rows()
        if shown is not None:
            self.show_speakers(shown, note=self._note.text())

    @property
    def talk(self) -> list[SpeakerTalk]:
        """Who is listed, in order."""
        self._finish()
        return self._shown or []

    # -- naming --------------------------------------------------------------------------------

    def row_of(self, speaker: SpeakerId) -> SpeakerRow | None:
        return next((row for row in self.rows if row.talk.speaker == speaker), None)

    def begin_rename(self, speaker: SpeakerId) -> None:
        row = self.row_of(speaker)
        if row is not None:
            self.ensureWidgetVisible(row)
            row.name.begin()

    def settle(self) -> None:
        """Keep a name that is being typed, now."""
        for row in list(self._rows):
            row.name.settle()

    def _give_names(self, row: SpeakerRow) -> None:
        row.name.matcher = self.matcher()

    # -- choosing rows -------------------------------------------------------------------------

    def _clicked(self, speaker: SpeakerId, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.picking.extend(speaker, self.here)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.picking.toggle(speaker)
        else:
            self.picking.only(speaker)
        self.here = speaker
        self._show_marks()

    def _asked(self, speaker: SpeakerId, meaning: str) -> None:
        """A key was pressed in a name that is only read."""
        run: dict[str, Callable[[], object]] = {
            "here": lambda: setattr(self, "here", speaker),
            "up": lambda: self._go(speaker, -1),
            "down": lambda: self._go(speaker, 1),
            "first": lambda: self._go(speaker, -len(self.rows)),
            "last": lambda: self._go(speaker, len(self.rows)),
            "extend-up": lambda: self._extend(speaker, -1),
            "extend-down": lambda: self._extend(speaker, 1),
            "all": self.picking.everybody,
            "cut": lambda: self.merging.cut_out(self.picking.with_others(speaker)),
            "paste": lambda: self.merging.paste(speaker),
            "left": self._leave,
        }
        run[meaning]()
        if meaning != "here":
            self._show_marks()

    def _go(self, speaker: SpeakerId, by: int) -> None:
        order = self.picking.order
        place = min(max(0, order.index(speaker) + by), len(order) - 1)
        self.picking.clear()
        self.give_keyboard(order[place])

    def _extend(self, speaker: SpeakerId, by: int) -> None:
        self.give_keyboard(self.picking.step(by, speaker))

    def give_keyboard(self, speaker: SpeakerId) -> None:
        """The keyboard goes to the name of ``speaker``, brought into view."""
        row = self.row_of(speaker)
        if row is not None:
            row.name.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row, 0, 8)

    def _choose_none(self) -> None:
        self.picking.clear()
        self._show_marks()
        if self.here is not None:
            self.give_keyboard(self.here)

    def _leave(self) -> None:
        """Esc: first a sample stops, then what is chosen or cut is let go, then the keyboard goes back."""
        if self.stop():
            return
        if self.picking.chosen or self.merging.cut:
            self.picking.clear()
            self.merging.cut = []
        else:
            self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(316, 400)
