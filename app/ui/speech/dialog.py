"""Choosing, getting and keeping speech models: one dialog, that downloads do not wait for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.settings import PROFILE, Settings
from app.translation import tr
from app.ui.speech.choice import ChoicePage
from app.ui.speech.listing import ListPage
from app.ui.speech.service import Models
from app.ui.speech.token import TokenPage
from app.ui.theme import Theme

WIDTH, HEIGHT = 640, 580  # px


class ModelsDialog(QDialog):
    """Three pages: what to choose from, what is here, and the steps to a model that asks for an account.

    Signals:
        chosen: a profile, to be used from now on.
    """

    chosen = Signal(str)

    def __init__(
        self, models: Models, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Speech models"))
        self._models, self._settings, self._theme = models, settings, theme
        self.choice = ChoicePage(models, settings.get(PROFILE), theme)
        self.list = ListPage(models, theme)
        self.token = TokenPage(models, theme)
        self.pages = QStackedWidget()
        for page in (self.choice, self.list, self.token):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self.choice.closed.connect(self.accept)
        self.choice.agreed.connect(self._agreed)
        self.choice.list_wanted.connect(lambda: self._turn_to(self.list))
        self.choice.file_wanted.connect(self.ask_file)
        self.choice.token_wanted.connect(self.ask_token)
        self.list.back.connect(lambda: self._turn_to(self.choice))
        self.list.token_wanted.connect(self.ask_token)
        self.token.back.connect(lambda: self._turn_to(self.choice))
        self.token.page_wanted.connect(lambda page: QDesktopServices.openUrl(QUrl(page)))
        models.changed.connect(self._changed)
        self._changed()

    def choose(self, profile: str) -> None:
        """Put the choice on a profile."""
        self._turn_to(self.choice)
        self.choice.select(profile)

    def ask_token(self, model: str) -> None:
        """Show the steps to a model that asks for an account."""
        self.token.show_model(model)
        self._turn_to(self.token)

    def ask_file(self) -> None:
        """Let the user name a model that is on this computer already: a folder or a zip file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("A folder…"), self._ask_folder)
        menu.addAction(tr("A zip file…"), self._ask_zip)
        anchor = self.choice.file
        menu.popup(anchor.mapToGlobal(anchor.rect().topLeft()))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose the model's folder"))
        if name:
            self._models.take_file(Path(name))

    def _ask_zip(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose the model's zip file"), "", tr("Zip files") + " (*.zip)"
        )
        if name:
            self._models.take_file(Path(name))

    def _agreed(self, profile: str) -> None:
        self._settings.set(PROFILE, profile)
        self._settings.save()
        self.chosen.emit(profile)
        if self._models.is_ready(profile):
            self.accept()
        else:
            self._models.fetch_profile(profile)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self) -> None:
        for page in (self.choice, self.list, self.token):
            page.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (page := self.pages.currentWidget()) is not None:
            page.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.pages.currentWidget() is self.token:
            self.token.clear()
