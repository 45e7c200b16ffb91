"""The first page of the models' dialog: three profiles, and the download of the one chosen."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.translation import listed, noop, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.speech import words
from app.ui.speech.service import Download, Models
from app.ui.theme import Theme

INTRO = noop(
    "Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once."
)
MEANWHILE = noop("You can record or import now. The text is written as soon as the model is ready.")
WITHOUT = noop(
    "Without a download the built-in recogniser does the work: English only, and far less accurate."
)
HUB = "huggingface.co"


class ProfileCard(QFrame):
    """A profile with its sentence, size and time; the whole card is the button's.

    Signals:
        picked: it was chosen.
    """

    picked = Signal()

    def __init__(self, profile: str, theme: Theme) -> None:
        super().__init__()
        self.profile = profile
        self.setProperty("kind", "card")
        title, self._sentence = (tr(text) for text in words.PROFILES[profile])
        self.button = _CardButton(title, self)
        self.button.toggled.connect(lambda on: self.picked.emit() if on else None)
        self.mark = PlainLabel(tr("Recommended for this computer"), "accent")
        self.weight = PlainLabel("", "muted")
        self.text = PlainLabel(self._sentence, "muted")
        self.text.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.button)
        top.addWidget(self.mark)
        top.addStretch(1)
        top.addWidget(self.weight)
        low = QHBoxLayout()
        low.setContentsMargins(theme.px(24), 0, 0, 0)
        low.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 16, 10)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(low)

    def tell(self, size: str, time: str, *, recommended: bool) -> None:
        """Size, time for this computer, and whether it is the one to take."""
        self.weight.setText(size)
        self.text.setText(
            tr("{sentence} {next}", sentence=self._sentence, next=time) if time else self._sentence
        )
        self.mark.setVisible(recommended)
        parts = [self.button.text(), size, tr("recommended for this computer") if recommended else ""]
        self.button.setAccessibleName(", ".join(part for part in parts if part))
        self.button.setAccessibleDescription(self.text.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.button.isEnabled():
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class _CardButton(QRadioButton):
    """Shows its focus on the card around it."""

    def __init__(self, text: str, card: QFrame) -> None:
        super().__init__(text)
        self.setProperty("kind", "strong")
        self._card = card

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(on=False)

    def _ring(self, *, on: bool) -> None:
        self._card.setProperty("focused", on)
        self._card.style().unpolish(self._card)
        self._card.style().polish(self._card)


class DownloadBlock(QWidget):
    """How far the download is, or why it does not go on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = PlainLabel("", "head")
        self.amount = PlainLabel("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Download"))
        self.text = PlainLabel("", "muted")
        self.text.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.amount)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.text)

    def tell(
        self, title: str, amount: str, text: str, fraction: float | None, *, failed: bool = False
    ) -> None:
        """``fraction`` of the bar; ``None`` for no bar."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.amount.setText(amount)
        self.amount.setVisible(bool(amount))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.bar.setVisible(fraction is not None)
        self.bar.setValue(round(1000 * (fraction or 0)))
        kind = "problem" if failed else "head"
        if self.title.property("kind") != kind:
            self.title.setProperty("kind", kind)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)


class ChoicePage(QWidget):
    """Signals: agreed (profile), closed, list_wanted, file_wanted, token_wanted (model)."""

    agreed = Signal(str)
    closed = Signal()
    list_wanted = Signal()
    file_wanted = Signal()
    token_wanted = Signal(str)

    def __init__(self, models: Models, profile: str, theme: Theme) -> None:
        super().__init__()
        self._models, self._theme = models, theme
        self._touched = profile in words.PROFILES  # the user has chosen before: nothing is put in its place
        self.cards = [ProfileCard(each, theme) for each in words.PROFILES]
        self._group = QButtonGroup(self)
        for card in self.cards:
            self._group.addButton(card.button)
            card.picked.connect(self.show_state)
            card.button.clicked.connect(self._touch)
        self.origin = PlainLabel("", "muted")
        self.origin.setWordWrap(True)
        self.block = DownloadBlock(theme)
        self.better = push_button(tr("Tell speakers apart better, with an account…"), theme, "link")
        self.file = push_button(tr("Use a model file I already have…"), theme, "link")
        self.all = push_button(tr("All models…"), theme, "link")
        self.skip = push_button(tr("Skip"), theme)
        self.hold = push_button(tr("Pause download"), theme)
        self.go = push_button(tr("Continue"), theme, "primary")
        self._build()
        self.better.clicked.connect(self._ask_better)
        self.file.clicked.connect(self.file_wanted)
        self.all.clicked.connect(self.list_wanted)
        self.skip.clicked.connect(self.closed)
        self.hold.clicked.connect(self._hold)
        self.go.clicked.connect(self._go)
        self.select(profile if profile in words.PROFILES else "fast")

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 20)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(tr("Choose a speech model"), "title"))
        intro = PlainLabel(tr(INTRO), "body")
        intro.setWordWrap(True)
        layout.addWidget(intro)
        layout.addSpacing(8)
        for card in self.cards:
            layout.addWidget(card)
        layout.addWidget(self.origin)
        layout.addWidget(self.better, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(8)
        layout.addWidget(self.block)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.all)
        row.addStretch(1)
        for button in (self.skip, self.hold, self.go):
            row.addWidget(button)
        layout.addLayout(row)

    @property
    def profile(self) -> str:
        """The one chosen."""
        return next((card.profile for card in self.cards if card.button.isChecked()), "fast")

    def select(self, profile: str) -> None:
        """Choose a profile, as a click does."""
        for card in self.cards:
            if card.profile == profile:
                if any(other.button.hasFocus() for other in self.cards):
                    card.button.setFocus(Qt.FocusReason.OtherFocusReason)
                card.button.setChecked(True)
        self.show_state()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for card in self.cards:
            if card.button.isChecked():
                (card.button if card.button.isEnabled() else self.go).setFocus(Qt.FocusReason.TabFocusReason)

    # -- state -------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Bring everything up to date with the models."""
        models, report = self._models, self._models.report
        best = words.recommended(report.profiles) if report is not None else ""
        if best and not self._touched and models.download is None:
            self._touched = True
            self.select(best)
            return
        download = models.download
        busy = download is not None and download.state in ("downloading", "verifying")
        for card in self.cards:
            self._show_card(card, recommended=card.profile == best)
            card.button.setEnabled(not busy)
        self.origin.setText(words.origin(models.needed(self.profile)))
        self.better.setVisible(self.profile == "accurate" and bool(self._gated()) and not busy)
        self._show_block(download)
        ready = models.is_ready(self.profile)
        self.go.setText(tr("Use this model") if ready and not busy else tr("Continue"))
        self.go.setEnabled(busy or ready or bool(models.needed(self.profile)))
        self.skip.setText(tr("Close") if download is not None or ready else tr("Skip"))
        self.skip.setVisible(not busy)
        # One that stopped half-way goes on by its own button.
        halted = download is not None and not busy and download.profile == self.profile
        self.go.setVisible(not halted)
        self.hold.setVisible(download is not None)
        self.file.setEnabled(not models.importing)

    def _show_card(self, card: ProfileCard, *, recommended: bool) -> None:
        models = self._models
        needed = models.needed(card.profile)
        lacking = [model for model in needed if model.state != "ready"]
        size = words.size(sum(model.missing for model in lacking)) if lacking else ""
        if needed and not lacking:
            size = tr("On this computer")
        if packages := words.packages_missing(card.profile, models.report):
            time = tr("Needs {packages}, which are not installed.", packages=listed(packages))
        elif models.measuring and models.report is None:
            time = tr("Measuring…")
        else:
            time = words.per_hour(words.minutes(card.profile, models.report))
        card.tell(size, time, recommended=recommended)

    def _show_block(self, download: Download | None) -> None:
        models = self._models
        if models.failed_import is not None and download is None:
            trouble = words.trouble(models.failed_import, 0, HUB)
            self.block.tell(trouble.title, "", trouble.text, None, failed=True)
        elif models.importing and download is None:
            self.block.tell(tr("Checking the model file"), "", tr("This takes a moment."), None)
        elif download is None:
            ready = models.is_ready(self.profile)
            self.block.tell(tr("Ready") if ready else "", "", "" if ready else tr(WITHOUT), None)
        elif download.state == "failed" and download.failure is not None:
            trouble = words.trouble(download.failure, download.percent, self._host(download))
            fraction = download.done / download.total if download.total else None
            self.block.tell(trouble.title, "", trouble.text, fraction, failed=True)
            self.hold.setText(trouble.retry)
        else:
            doing = {
                "paused": noop("Paused {model}"),
                "verifying": noop("Checking {model}"),
                "downloading": noop("Downloading {model}"),
            }[download.state]
            amount = words.of_total(download.done, download.total)
            left = download.left if download.state == "downloading" else ""
            parts = [part for part in (amount, left) if part]
            fraction = download.done / download.total if download.total else 0.0
            self.block.tell(tr(doing, model=download.title), "  ·  ".join(parts), tr(MEANWHILE), fraction)
            self.hold.setText(tr("Resume") if download.state == "paused" else tr("Pause download"))

    def _host(self, download: Download) -> str:
        name = download.failure.model if download.failure else ""
        model = self._models.model(name)
        return urlsplit(model.page).hostname or HUB if model is not None else HUB

    def _gated(self) -> str:
        """A model for telling speakers apart that asks for an account and is not here."""
        for model in self._models.models:
            if model.gated and model.stage == "pipeline" and model.state != "ready":
                return model.id
        return ""

    # -- buttons -----------------------------------------------------------------------------------

    def _touch(self) -> None:
        self._touched = True

    def _ask_better(self) -> None:
        self.token_wanted.emit(self._gated())

    def _hold(self) -> None:
        download = self._models.download
        if download is None:
            return
        if download.state == "failed" and download.failure is not None:
            if download.failure.code in ("token-needed", "consent-needed"):
                self.token_wanted.emit(download.failure.model)
            else:
                self._models.resume()
        elif download.state == "paused":
            self._models.resume()
        else:
            self._models.pause()

    def _go(self) -> None:
        download = self._models.download
        if download is not None and download.state in ("downloading", "verifying"):
            self.closed.emit()
        else:
            self.agreed.emit(self.profile)
