"""What Qt offers for the same texts: ``QPlainTextEdit``, and ``QListView`` with a delegate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, QStringListModel, Qt
from PySide6.QtGui import QFont, QPainter, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QListView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from tests.bench.editor.measuring import Sample, head, row, timed

WIDE, HIGH = 836, 700


def beside(application: Any, texts: Sequence[str]) -> None:
    """Print the figures of both."""

    def painted(run: Callable[[], object]) -> Sample:
        def both() -> None:
            run()
            application.processEvents()

        return timed(both)

    head(f"{len(texts)} paragraphs beside: QPlainTextEdit (no speakers, times, marks; no library)")
    _plain_text(texts, painted)
    head(f"{len(texts)} paragraphs beside: QListView with a delegate that lays out and paints")
    _list_view(texts, painted)


def _plain_text(texts: Sequence[str], painted: Callable[[Callable[[], object]], Sample]) -> None:
    edit = QPlainTextEdit()
    edit.resize(WIDE, HIGH)
    edit.show()
    painted(lambda: None)
    whole = "\n".join(texts)
    row("open to painted", [painted(partial(edit.setPlainText, whole)) for _ in range(5)])
    bar = edit.verticalScrollBar()
    row("scroll by 2 lines", [painted(lambda: bar.setValue(bar.value() + 2)) for _ in range(400)])
    row("key press", [painted(partial(QTest.keyClick, edit, Qt.Key.Key_A)) for _ in range(200)])
    row("split", [painted(partial(QTest.keyClick, edit, Qt.Key.Key_Return)) for _ in range(30)])
    row("join", [painted(partial(QTest.keyClick, edit, Qt.Key.Key_Backspace)) for _ in range(30)])
    row("undo", [painted(edit.undo) for _ in range(20)])

    def find_all() -> None:
        cursor, found = QTextCursor(edit.document()), 0
        while not (cursor := edit.document().find("people", cursor)).isNull():
            found += 1

    row("find all of 'people'", [painted(find_all) for _ in range(3)])
    sizes = [(700, 700), (WIDE, HIGH)] * 4
    row("resize", [painted(partial(edit.resize, *size)) for size in sizes])
    edit.close()
    edit.deleteLater()


class _Delegate(QStyledItemDelegate):
    def _lay_out(self, text: str, font: QFont) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        y = 0.0
        while (found := layout.createLine()).isValid():
            found.setLineWidth(720)
            found.setPosition(QPointF(0, y))
            y += found.height()
        layout.endLayout()
        return layout, y

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(720, round(self._lay_out(index.data(), option.font)[1]) + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        layout, _ = self._lay_out(index.data(), option.font)
        layout.draw(painter, QPointF(option.rect.topLeft()))


def _list_view(texts: Sequence[str], painted: Callable[[Callable[[], object]], Sample]) -> None:
    view = QListView()
    view.setItemDelegate(_Delegate(view))
    view.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
    view.resize(WIDE, HIGH)
    view.show()
    painted(lambda: None)
    row(
        "open to painted",
        [painted(lambda: view.setModel(QStringListModel(list(texts), view))) for _ in range(3)],
    )
    bar, model = view.verticalScrollBar(), view.model()
    row("scroll by 40 px", [painted(lambda: bar.setValue(bar.value() + 40)) for _ in range(400)])

    def change(at: int) -> None:
        model.setData(model.index(at, 0), texts[at] + " more")

    row("a text changes", [painted(partial(change, at)) for at in range(5)])
    row("a row more", [painted(partial(model.insertRow, at)) for at in range(5)])
    view.close()
    view.deleteLater()
