"""Export from the window: the text through its dialog, the sound as the files it is kept in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import AppError
from app.settings import EXPORT_FOLDER, Settings
from app.translation import plural, tr
from app.ui.files import documents
from app.ui.meeting import OpenMeeting
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.theme import Theme
from app.ui.workers import Workers


class Exports(QObject):
    """Of the open meeting; what was done is told with a way to see it."""

    def __init__(
        self,
        meeting: OpenMeeting,
        settings: Settings,
        theme: Theme,
        workers: Workers,
        tell: Callable[..., object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._meeting, self._settings, self._theme = meeting, settings, theme
        self._workers, self._tell, self._window = workers, tell, window

    def export(self) -> None:
        """The dialog for the text; where there is none, the sound."""
        if self._meeting.id is None:
            return
        if not self._meeting.model.rows:
            self.ask_audio()
            return
        from app.ui.export_dialog import ExportDialog

        library, meeting = self._meeting.library, self._meeting.id
        title = library.meeting(meeting).title
        dialog = ExportDialog(library.folder, meeting, title, self._settings, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._exported)
        dialog.open()

    def ask_audio(self) -> None:
        """Where to? Then the sound."""
        kept = self._settings.get(EXPORT_FOLDER)
        folder = kept if kept and Path(kept).is_dir() else str(documents())
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save the audio in"), folder)
        if chosen:
            self._settings.set(EXPORT_FOLDER, chosen)
            self.audio(Path(chosen))

    def audio(self, folder: Path) -> None:
        """Copy the open meeting's audio, one file per track, into ``folder``."""
        from app.recordings import save_audio

        library: Any = self._meeting.library  # the real one; a test's need not have files
        meeting = self._meeting.id
        if meeting is None:
            return
        self._tell(tr("Saving the audio…"))
        self._workers.run(lambda: save_audio(library, meeting, folder), self._saved_audio, self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._tell(str(error))

    def _saved_audio(self, files: list[Path]) -> None:
        if not files:
            self._tell(tr("There is no audio to save."))
            return
        name = one_line(files[0].name)
        words = tr("Saved “{name}”.", name=name)
        if len(files) > 1:
            words = plural("Saved {n} audio file.", "Saved {n} audio files.", len(files))
        self._tell(words, self._show(files[0].parent))

    def _exported(self, path: Path) -> None:
        self._tell(tr("Saved “{name}”.", name=path.name), self._show(path.parent))

    def _show(self, folder: Path) -> Action:
        url = QUrl.fromLocalFile(str(folder))
        return Action(tr("Show folder"), lambda: QDesktopServices.openUrl(url))
