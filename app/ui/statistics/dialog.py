"""How much everybody talked: the chart, the table, what the words mean, and all of it to take along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.settings import EXPORT_FOLDER, Settings
from app.statistics import figures
from app.translation import noop, tr
from app.ui.announcing import announce
from app.ui.buttons import push_button
from app.ui.exporting.asking import may_have_ending
from app.ui.files import documents
from app.ui.notices import Action
from app.ui.plain import ElidedLabel, PlainLabel, one_line
from app.ui.statistics.chart import TalkChart, picture, png, svg
from app.ui.statistics.table import FiguresTable
from app.ui.statistics.words import Line, as_csv, as_text, meanings
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: Kinds of files, by their ending; the words are shown by ``tr``.
KINDS: Final = {
    ".png": noop("Picture (*.png)"),
    ".svg": noop("Drawing (*.svg)"),
    ".csv": noop("Table (*.csv)"),
}


class StatisticsDialog(QDialog):
    """Of a meeting as it is when the dialog opens.

    Signals:
        saved: where the file is.
    """

    saved = Signal(object)

    def __init__(
        self,
        title: str,
        lines: Sequence[Line],
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._lines, self._settings, self._theme = title, list(lines), settings, theme
        self.setWindowTitle(tr("Talk-time statistics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chart = TalkChart(self._lines, theme)
        self.table = FiguresTable(self._lines, theme)
        self.table.copied.connect(self.copy)
        self.problem = PlainLabel("", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.told = PlainLabel("", "muted")
        self.copying = push_button(tr("Copy"), theme, "", "copy")
        self.saving = push_button(tr("Save…"), theme)
        self.closing = push_button(tr("Close"), theme, "primary")
        self.copying.clicked.connect(self.copy)
        self.saving.clicked.connect(self.ask_where)
        self.closing.clicked.connect(self.accept)
        self._build()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @classmethod
    def of(cls, window: MainWindow) -> None:
        """Count the open meeting, away from the window's thread, and show it."""
        meeting = window.open_meeting
        assert meeting.id is not None
        rows, talk, opened = tuple(meeting.model.rows), list(meeting.talk), meeting.id
        title = one_line(meeting.library.meeting(meeting.id).title)

        def show(lines: list[Line]) -> None:
            if meeting.id != opened:
                return
            dialog = cls(title, lines, window.settings, window.theme, window)
            dialog.saved.connect(lambda path: _tell_saved(window.tell, path))
            dialog.open()

        def count() -> list[Line]:
            found = figures(rows, [item.speaker for item in talk])
            lines = [Line(item, figure) for item, figure in zip(talk, found, strict=True)]
            return sorted(lines, key=lambda line: (-line.figures.talk, line.talk.number))

        window.workers.run(count, show, newest="statistics")

    def _build(self) -> None:
        theme = self._theme
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(ElidedLabel(self._title, "title"))
        column.addWidget(self.chart)
        self.table.setFixedHeight(self.table.whole_height())
        column.addWidget(self.table)
        explained = QVBoxLayout()
        explained.setSpacing(2)
        self.meanings = [PlainLabel(words, "muted") for words in meanings()]
        for label in self.meanings:
            label.setWordWrap(True)
            explained.addWidget(label)
        column.addLayout(explained)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.told, 1)
        for button in (self.copying, self.saving, self.closing):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 18)
        foot.setSpacing(8)
        foot.addWidget(self.problem)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        free = self.screen().availableGeometry()
        wanted = inner.sizeHint().height() + theme.px(90)
        self.resize(min(theme.px(980), free.width() - 40), min(wanted, free.height() - 80))

    # -- taking it along -------------------------------------------------------------------------

    def copy(self) -> None:
        """The chart as a picture and the table as text, for whatever takes them."""
        data = QMimeData()
        data.setImageData(picture(self._title, self._lines, self._theme, mirrored=self._mirrored))
        data.setText(as_text(self._lines))
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(tr("Copied the chart and the table."))

    def ask_where(self) -> None:
        """Ask for a file, and save as what its name says."""
        from app.filenames import safe_filename

        kept = self._settings.get(EXPORT_FOLDER)
        folder = Path(kept) if kept and Path(kept).is_dir() else documents()
        name = safe_filename(tr("{title} – talk time", title=self._title), ".png")
        kinds = {tr(words): ending for ending, words in KINDS.items()}
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save the statistics"), str(folder / name), ";;".join(kinds)
        )
        if not chosen:
            return
        path = Path(chosen)
        wanted = kinds.get(kind, ".png")
        if path.suffix.lower() not in KINDS or (path.suffix.lower() == ".png" and wanted != ".png"):
            # The name offered keeps its ending where the dialog does not change it with the kind.
            path = path.with_suffix(wanted) if path.suffix.lower() in KINDS else Path(f"{path}{wanted}")
        if may_have_ending(self, Path(chosen), path):
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the file that ``path``'s ending says; what is wrong is said in the dialog."""
        from app.atomic import write_atomically

        make: dict[str, Callable[[], bytes]] = {
            ".png": lambda: png(self._title, self._lines, self._theme, mirrored=self._mirrored),
            ".svg": lambda: svg(self._title, self._lines, self._theme, mirrored=self._mirrored),
            ".csv": lambda: as_csv(self._lines),
        }
        try:
            written = write_atomically(path, make[path.suffix.lower()]())
        except AppError as error:
            self.problem.setText(str(error))
            self.problem.show()
            announce(self, str(error), urgent=True)
            return
        self.problem.hide()
        self._settings.set(EXPORT_FOLDER, str(written.parent))
        self._tell(tr("Saved “{name}”.", name=one_line(written.name)))
        self.saved.emit(written)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        announce(self, words)


def _tell_saved(tell: Callable[..., object], path: Path) -> None:
    url = QUrl.fromLocalFile(str(path.parent))
    action = Action(tr("Show folder"), lambda: QDesktopServices.openUrl(url))
    tell(tr("Saved “{name}”.", name=one_line(path.name)), action)
