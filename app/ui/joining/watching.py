"""Watched folders, while the window is open: looked into beside it, told of calmly."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.errors import AppError
from app.settings import WATCH_COPY, WATCH_FOLDERS, WATCH_SUBFOLDERS, WATCH_TRANSCRIPTS
from app.translation import plural, tr
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.run_options import options_from

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.watching import Found, Rules, Watcher

#: Between two looks; what the system tells of a change makes the next one earlier.
EVERY_MS: Final = 20_000
SOON_MS: Final = 1_500
#: While something is still growing.
GROWING_MS: Final = 5_500
FIRST_MS: Final = 4_000


class FolderWatch(QObject):
    """For a window that has a library. Does nothing while no folder is chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watcher: Watcher | None = None
        self._busy = False
        self._again = False
        self._closing = False
        self._hint: QFileSystemWatcher | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.settings_changed(FIRST_MS)

    @property
    def rules(self) -> Rules:
        """What the settings say."""
        from app.watching import Rules

        settings = self._window.settings
        folders = tuple(Path(name) for name in settings.get(WATCH_FOLDERS))
        return Rules(
            folders,
            settings.get(WATCH_SUBFOLDERS),
            settings.get(WATCH_COPY),
            transcripts=settings.get(WATCH_TRANSCRIPTS),
        )

    def settings_changed(self, soon: int = 0) -> None:
        """Other folders, or another way."""
        if self._watcher is None and not self._window.settings.get(WATCH_FOLDERS):
            return
        self._again = self._busy
        if not self._busy:
            self._timer.start(soon)

    def look(self) -> None:
        """Look into the folders, on another thread."""
        from app.watching import Watcher

        window = self._window
        assert window.library is not None
        if self._busy:
            self._again = True
            return
        rules = self.rules
        if self._watcher is None:
            library: Any = window.library
            self._watcher = Watcher(library, rules, partial(options_from, window.settings))
        self._watcher.rules = rules
        self._follow(rules)
        self._busy = True
        watcher = self._watcher
        window.workers.run(lambda: watcher.look(lambda: window.workers.closed), self._looked, self._failed)

    def _follow(self, rules: Rules) -> None:
        """Let the system say when something changes; where it cannot, the next look finds it."""
        if self._hint is None:
            self._hint = QFileSystemWatcher(self)
            self._hint.directoryChanged.connect(lambda _path: self._soon())
        wanted = {str(folder) for folder in rules.folders if folder.is_dir()}
        gone = [path for path in self._hint.directories() if path not in wanted]
        if gone:
            self._hint.removePaths(gone)
        new = sorted(wanted - set(self._hint.directories()))
        if new:
            self._hint.addPaths(new)

    def _soon(self) -> None:
        if not self._busy and self._timer.remainingTime() > SOON_MS:
            self._timer.start(SOON_MS)

    def _looked(self, found: Found) -> None:
        self._over(GROWING_MS if found.waiting else EVERY_MS)
        window = self._window
        for folder in found.missing:
            window.tell(
                tr(
                    "The watched folder “{name}” is not there or cannot be read. It is looked for again by "
                    "itself.",
                    name=one_line(folder.name or str(folder)),
                )
            )
        for name, sentence in found.refused:
            window.tell(
                sentence
                if name in sentence
                else tr("“{name}”: {sentence}", name=one_line(name), sentence=sentence)
            )
        if found.taken:
            window.board.wake()
            ids = [meeting for meeting, _ in found.taken]
            first = one_line(found.taken[0][1])
            words = (
                tr("Took in “{name}” from a watched folder.", name=first)
                if len(ids) == 1
                else plural(
                    "Took in {n} file from a watched folder.",
                    "Took in {n} files from watched folders.",
                    len(ids),
                )
            )
            window.tell(words, Action(tr("Undo"), partial(window.list_actions.remove_all, ids)))

    def _failed(self, error: Exception) -> None:
        self._over(EVERY_MS)
        if not isinstance(error, AppError):
            raise error
        # Somebody else writes just now; the next look is soon enough.

    def _over(self, later: int) -> None:
        self._busy = False
        again, self._again = self._again, False
        if self.rules.folders or self._hint is not None:
            self._timer.start(0 if again else later)


def install(window: MainWindow) -> None:
    """Put it into the window."""
    window.folder_watch = FolderWatch(window)
