"""Pictures of every screen and dialog of the window, for a person to look through.

    python -m tests.bench.screens OUT [--only NAME] [--theme light|dark] [--size 100|200]
                                      [--language de] [--ratio 2]

Real widgets over a real library of made meetings (:mod:`tests.bench.screens_scenes`), off screen: what is
open above the window is drawn where it stands. In ``OUT/<theme>-<size>[-<language>]`` there is a picture for
each, and ``contact-1.png`` and so on with all of them. Without ``--theme`` and ``--size``, both of each.
``--only`` takes the beginning of a name, and may be given several times. ``--ratio`` is the pixels of the
screen for each of the window.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme
    from tests.ui.scenes import QuietJobs, Scene

PATIENCE_S: Final = 30.0
SETTLE_S: Final = 0.35  # animations, delayed lines, threads that read
WIDTH, HEIGHT = 1440, 900
SCREEN: Final = {"name": "made", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1.0}
TILE: Final = 640  # px, of a contact sheet
COLUMNS: Final = 3
ROWS: Final = 4


class Stage:
    """Where the scenes play: one theme, one size, one language."""

    def __init__(self, application: QApplication, theme: Theme, folder: Path, out: Path, only: list[str]):
        self.application, self.theme, self.folder, self.out, self.only = application, theme, folder, out, only
        self.taken: list[Path] = []
        self._number = 0

    def wait(self, seconds: float = SETTLE_S) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.005)

    def until(self, found: Callable[[], bool], patience: float = PATIENCE_S) -> None:
        """Let it live until ``found``."""
        end = time.monotonic() + patience
        while not found():
            if time.monotonic() > end:
                raise TimeoutError
            self.wait(0.01)

    def waitUntil(self, found: Callable[[], bool], timeout: int = 30_000) -> None:  # noqa: N802
        """As ``qtbot`` has it: scenes of the tests ask for it."""
        self.until(found, timeout / 1000)

    def copy(self, made: Path) -> Path:
        """A library as ``made`` for one scene to change."""
        self._number += 1
        target = self.folder / f"scene-{self._number}"
        shutil.copytree(made, target)
        return target

    @contextmanager
    def window(self, scene: Scene, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Iterator[MainWindow]:
        """The window over ``scene``; both are closed at the end."""
        from PySide6.QtCore import QEvent

        from app.settings import Settings
        from app.ui.main_window import MainWindow
        from tests.ui.scenes import QuietJobs

        window = MainWindow(Settings(scene.folder / "settings.json"), self.theme)
        window.resize(*size)
        window.show()
        window.activateWindow()
        self.until(lambda: self.application.activeWindow() is window)
        self.jobs: QuietJobs = QuietJobs()
        window.attach(scene.library, self.jobs)
        self.wait()
        try:
            yield window
        finally:
            for other in self._tops():
                if other is not window:
                    other.close()
            window.end()
            self.until(lambda: not window.isVisible())
            window.deleteLater()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.wait(0.05)
            scene.close()

    def _centre(self) -> None:
        """Where a window manager puts a dialog: off screen there is none."""
        from PySide6.QtWidgets import QDialog, QMainWindow

        first = next((top for top in self._tops() if isinstance(top, QMainWindow)), None)
        for top in self._tops():
            if isinstance(top, QDialog) and first is not None:
                top.move(first.geometry().center() - top.rect().center())
        self.wait(0.05)

    def _tops(self) -> list[QWidget]:
        return [
            top for top in self.application.topLevelWidgets() if top.isVisible() and not top.size().isEmpty()
        ]

    def type(self, words: str) -> None:
        """Into whatever has the keyboard."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        above = self.application.activePopupWidget()
        fields = above.findChildren(QLineEdit) if above is not None else []
        target = next(iter(fields), None) or self.application.focusWidget()
        assert target is not None, "nothing has the keyboard"
        QTest.keyClicks(target, words)
        self.wait(0.05)

    def wants(self, name: str) -> bool:
        """Whether a picture of this name was asked for."""
        return not self.only or any(name.startswith(each) for each in self.only)

    def shoot(self, name: str, *, settle: float = SETTLE_S) -> None:
        """A picture of all that is open."""
        if not self.wants(name):
            return
        self.wait(settle)
        self._centre()
        path = self.out / f"{name}.png"
        _together(self._tops()).save(str(path))
        self.taken.append(path)


def _together(tops: list[QWidget]) -> QImage:
    """Windows on one picture as they stand on the screen: the largest first, what is above it after."""
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPen
    from PySide6.QtWidgets import QMainWindow

    def rank(top: QWidget) -> int:
        return 0 if isinstance(top, QMainWindow) else 2 if top.windowType() == Qt.WindowType.Popup else 1

    order = sorted(tops, key=rank)
    whole = QRect()
    for top in order:
        whole |= QRect(top.mapToGlobal(QPoint(0, 0)), top.size())
    ratio = order[0].devicePixelRatioF()
    image = QImage(whole.size() * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(order[0].palette().mid().color())
    painter = QPainter(image)
    for place, top in enumerate(order):
        at = QRect(top.mapToGlobal(QPoint(0, 0)) - whole.topLeft(), top.size())
        if place and top.isModal():
            painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
        painter.drawPixmap(at.topLeft(), top.grab())
        if place:
            painter.setPen(QPen(top.palette().mid().color(), 1))
            painter.drawRect(at.adjusted(0, 0, -1, -1))
    painter.end()
    return image


def contact_sheets(pictures: list[Path], out: Path) -> list[Path]:
    """All pictures, small, with their names."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    made = []
    for old in out.glob("contact-*.png"):
        old.unlink()
    high, head = TILE * HEIGHT // WIDTH, 24
    for first in range(0, len(pictures), COLUMNS * ROWS):
        part = pictures[first : first + COLUMNS * ROWS]
        rows = -(-len(part) // COLUMNS)
        sheet = QImage(COLUMNS * (TILE + 12) + 12, rows * (high + head + 12) + 12, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#808080"))
        painter = QPainter(sheet)
        font = QFont(painter.font())
        font.setPixelSize(16)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, path in enumerate(part):
            image = QImage(str(path))
            image.setDevicePixelRatio(1)
            image = image.scaled(
                TILE, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            x, y = 12 + place % COLUMNS * (TILE + 12), 12 + place // COLUMNS * (high + head + 12)
            painter.setPen(QColor("#ffffff"))
            painter.drawText(QRectF(x, y, TILE, head), Qt.AlignmentFlag.AlignVCenter, path.stem)
            painter.drawImage(x, y + head, image)
        painter.end()
        made.append(out / f"contact-{first // (COLUMNS * ROWS) + 1}.png")
        sheet.save(str(made[-1]))
    return made


def _only_ours(_kind: object, _context: object, message: str) -> None:
    if "This plugin does not support" not in message and "No audio device" not in message:
        print(f"Qt: {message}", file=sys.stderr)


def play(theme_name: str, size: int, language: str, out: Path, only: list[str]) -> int:
    """All scenes in this process; how many failed."""
    with tempfile.TemporaryDirectory(prefix="hansard-screens-") as kept:
        folder = Path(kept)
        for variable in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = str(folder / "home")
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        from PySide6.QtCore import qInstallMessageHandler

        from app.ui import language as languages
        from app.ui.application import make_application
        from app.ui.theme import Theme
        from tests.bench import screens_scenes

        application = make_application([])
        qInstallMessageHandler(_only_ours)
        languages.start(language)
        theme = Theme(theme_name, size / 100)  # type: ignore[arg-type]
        theme.apply()
        out.mkdir(parents=True, exist_ok=True)
        stage = Stage(application, theme, folder, out, only)
        failed = 0
        for name, scene in screens_scenes.SCENES.items():
            if only and not any(each.startswith(name) or name.startswith(each) for each in only):
                continue
            try:
                scene(stage)
            except Exception as error:  # noqa: BLE001 -- one scene less, not all
                failed += 1
                print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
        sheets = contact_sheets(stage.taken, out)
        print(f"{len(stage.taken)} pictures and {len(sheets)} sheets in {out}")
        return failed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.screens", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--size", type=int, choices=(80, 100, 150, 200))
    parser.add_argument("--language", default="en")
    parser.add_argument("--ratio", type=float, default=1.0)
    wanted = parser.parse_args()
    if wanted.theme and wanted.size:
        folder = f"{wanted.theme}-{wanted.size}" + ("" if wanted.language == "en" else f"-{wanted.language}")
        with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as screen:
            json.dump(
                {"screens": [SCREEN]}, screen
            )  # else it has 800 by 800 pixels, and dialogs keep to that
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen.name}"
        os.environ["QT_SCALE_FACTOR"] = str(wanted.ratio)
        return play(wanted.theme, wanted.size, wanted.language, wanted.out.resolve() / folder, wanted.only)
    failed = 0
    for theme in (wanted.theme,) if wanted.theme else ("light", "dark"):
        for size in (wanted.size,) if wanted.size else (100, 200):
            more = [f"--theme={theme}", f"--size={size}"]  # a process each: a language is chosen once
            failed += subprocess.run(
                [sys.executable, "-m", "tests.bench.screens", *sys.argv[1:], *more], check=False
            ).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
