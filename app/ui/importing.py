"""Files in: walked, hashed and added off the main thread, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import AppError
from app.intake import shown
from app.settings import COPY_FILES, Settings
from app.transcript import MeetingId
from app.translation import tr
from app.ui.files import MEDIA, Offered, collect, documents, is_bundle
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.ports import Imported, LibraryPort
from app.ui.run_options import options_from
from app.ui.workers import Workers
from engine.protocol import RunOptions

Tell = Callable[[str, Action | None], None]


class Importing(QObject):
    """Signals:
    added: a meeting was made. finished: all files were seen to; the meetings made.
    wanted: another's meeting is to be opened. bundles: files of this program, with whole meetings.
    transcripts: files that may be other programs' transcripts, and the sounds that came with them.
    """

    added = Signal(str)
    finished = Signal(list)
    wanted = Signal(str)
    bundles = Signal(list)
    transcripts = Signal(list, list)

    def __init__(
        self, library: LibraryPort, settings: Settings, workers: Workers, tell: Tell, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._settings, self._workers, self._tell = library, settings, workers, tell
        self._window = parent
        self._waiting: list[tuple[Path, bool]] = []
        self._made: list[MeetingId] = []
        self._busy = False

    def ask(self) -> None:
        """Let the user choose files."""
        endings = " ".join(f"*.{ending}" for ending in sorted(MEDIA))
        start = str(self._settings.recall("import-folder", ""))
        if not Path(start).is_dir() or not start:
            start = str(documents())
        dialog = QFileDialog(self._window, tr("Import audio or video"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = [f"{tr('Audio and video')} ({endings})", "Hansard (*.hansard)", tr("All files") + " (*)"]
        dialog.setNameFilters(kinds)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # fifty endings make no label
        names = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if names:
            self._settings.remember("import-folder", str(Path(names[0]).parent))
            paths = [Path(name) for name in names]
            chosen = [path for path in paths if is_bundle(path)]
            if chosen:
                self.bundles.emit(chosen)
            if len(chosen) < len(paths):
                self._queue([path for path in paths if path not in chosen])

    def take(self, paths: Iterable[Path]) -> None:
        """Files and folders, dropped or pasted."""
        wanted = list(paths)
        self._workers.run(lambda: collect(wanted), self._collected, self._failed)

    def add(self, files: Sequence[Path]) -> None:
        """Files that are known to be audio or video."""
        self._queue(files)

    def _collected(self, offered: Offered) -> None:
        if offered.bundles:
            self.bundles.emit(list(offered.bundles))
            if not offered.files and not offered.skipped and not offered.transcripts:
                return
        if offered.transcripts:  # the sounds may belong to them
            self.transcripts.emit(list(offered.transcripts), list(offered.files))
            return
        if not offered.files:
            names = ", ".join(one_line(name) for name in offered.skipped[:3])
            skipped = tr("{names}: not audio or video.", names=names)
            self._tell(skipped if names else tr("No audio or video in there."), None)
            return
        if offered.skipped:
            names = ", ".join(one_line(name) for name in offered.skipped[:3])
            self._tell(tr("Skipped {names}: not audio or video.", names=names), None)
        self._queue(offered.files)

    def _queue(self, files: Sequence[Path], *, again: bool = False) -> None:
        self._waiting.extend((file, again) for file in files)
        if not self._busy:
            self._made = []
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            self.finished.emit(self._made)
            return
        self._busy = True
        file, again = self._waiting.pop(0)
        options: RunOptions = options_from(self._settings)
        copy = self._settings.get(COPY_FILES)
        self._workers.run(
            lambda: self._library.import_file(file, copy=copy, options=options, again=again),
            lambda imported: self._imported(file, imported),
            lambda error: self._refused(file, error),
        )

    def _imported(self, file: Path, imported: Imported) -> None:
        if imported.duplicate is not None:
            duplicate = imported.duplicate
            self._tell(
                tr("“{name}” is already in your library.", name=file.name),
                Action(tr("Import again"), lambda: self._queue([file], again=True)),
            )
            self.wanted.emit(duplicate)
        elif imported.meeting is not None:
            self._made.append(imported.meeting)
            self.added.emit(imported.meeting)
        self._next()

    def _refused(self, file: Path, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._next()
            raise error
        sentence = str(error)
        self._tell(
            sentence
            if shown(file) in sentence
            else tr("“{name}”: {sentence}", name=shown(file), sentence=sentence),
            None,
        )
        self._next()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._tell(tr("Those files cannot be read."), None)
