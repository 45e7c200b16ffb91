"""Export from the window: the text through its dialog, the sound as the files it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import AppError
from app.settings import EXPORT_FOLDER, Settings
from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.exporting.lists import Lists
from app.ui.files import documents
from app.ui.meeting import OpenMeeting
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.theme import Theme
from app.ui.workers import Workers

if TYPE_CHECKING:
    from app.ui.export_dialog import What


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
        #: What is selected in the open meeting, in seconds; set by whoever shows it.
        self.selection: Callable[[], tuple[float, float] | None] = lambda: None
        self._lists = Lists()

    def export(self, *, selected: bool = False) -> None:
        """The dialog for the open meeting; ``selected``: for what is selected in it."""
        if self._meeting.id is None:
            return
        if not self._meeting.model.rows:
            self.ask_audio()
            return
        from app.ui.export_dialog import What

        library, meeting = self._meeting.library, self._meeting.id
        title = library.meeting(meeting).title
        times = self.selection()
        self._open(What(library.folder, (meeting,), title, times, selected=selected and times is not None))

    def export_many(self, meetings: Sequence[MeetingId]) -> None:
        """The dialog for several meetings: one file each."""
        from app.ui.export_dialog import What

        library = self._meeting.library
        if len(meetings) == 1:
            self._open(What(library.folder, meetings, library.meeting(meetings[0]).title))
        elif meetings:
            self._open(What(library.folder, tuple(meetings), ""))

    def _open(self, what: What) -> None:
        from app.ui.export_dialog import ExportDialog

        dialog = ExportDialog(what, self._settings, self._theme, self._lists, self._window)
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

    def _exported(self, files: list[Path]) -> None:
        if len(files) == 1:
            words = tr("Saved “{name}”.", name=one_line(files[0].name))
            self._tell(words, self._show(files[0].parent), Action(tr("Open"), lambda: _open_path(files[0])))
        else:
            self._tell(plural("Saved {n} file.", "Saved {n} files.", len(files)), self._show(files[0].parent))

    def _show(self, folder: Path) -> Action:
        return Action(tr("Show folder"), lambda: _open_path(folder))


def _open_path(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
