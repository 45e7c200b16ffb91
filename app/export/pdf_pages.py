"""The pages of a PDF: set and painted by Qt, read by Qt's PDFium. The only Qt outside of the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.errors import ExportFailed
from app.export.looks import MUTED, RIGHT_TO_LEFT, TEXT, colour, primary
from app.export.paragraphs import Paragraph, about, title
from app.transcript import Transcript
from app.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import (
        QFont,
        QGuiApplication,
        QPainter,
        QTextCharFormat,
        QTextCursor,
        QTextDocument,
        QTextLine,
    )

_RESOLUTION: Final = 300  # dots an inch; places of letters are rounded to these
_MARGIN_MM: Final = 25.0
_FOOTER_MM: Final = 13.0  # from the lower edge to the page's number
_GAP: Final = "\u2002"
_NAMES: Final = 1  # state of a block that holds names

_FAMILY: Final = "Inter"
_FONTS: Final = Path(__file__).resolve().parents[2] / "resources" / "fonts"

_application: QGuiApplication | None = None


def written(transcript: Transcript, said: list[Paragraph]) -> bytes:
    """The whole file.

    Raises:
        ExportFailed: Qt could not paint it.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    _ready()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title(transcript))
    writer.setCreator("")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    dots = _RESOLUTION / 25.4
    margin, width, height = _MARGIN_MM * dots, 160 * dots, 247 * dots
    document = _document(transcript, said)
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(width)
    lines = _lines(document)
    footer = QRectF(margin, (297 - _FOOTER_MM) * dots - 40, width, 80)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportFailed(tr("The PDF could not be made; what was there before is unchanged."))
    try:
        for number, (first, last) in enumerate(page_breaks(lines, height), 1):
            if number > 1:
                writer.newPage()
            painter.save()
            painter.translate(margin, margin - lines[first].top)
            for line in lines[first:last]:
                line.paint(painter)
            painter.restore()
            painter.setFont(_font(9))
            painter.setPen(f"#{MUTED}")
            painter.drawText(footer, int(Qt.AlignmentFlag.AlignCenter), str(number))
    finally:
        painter.end()
        buffer.close()
    return bytes(store.data())


class Line(NamedTuple):
    """A line set: dots from the start of the text. ``together``: no page may end before it."""

    top: float
    bottom: float
    together: bool
    paint: Callable[[QPainter], None]


def page_breaks(lines: Sequence[Line], height: float) -> Iterator[tuple[int, int]]:
    """First line and one past the last, page by page. A name stays with what is said, and of a paragraph no
    single line is left on a page, unless a page is too small for that."""
    first = 0
    for index, line in enumerate(lines):
        while line.bottom - lines[first].top > height and index > first:
            edge = next((at for at in range(index, first, -1) if not lines[at].together), index)
            yield first, edge
            first = edge
    if lines:
        yield first, len(lines)


def _lines(document: QTextDocument) -> list[Line]:
    """All lines from top to bottom. Qt's own pages would cut them apart where they please."""
    document.documentLayout().documentSize()  # sets all of it; without, only the beginning
    made: list[Line] = []
    named = False
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        place, count = layout.position(), layout.lineCount()
        for index in range(count):
            line = layout.lineAt(index)
            top = place.y() + line.y()
            together = (index == 0 and named) or index == 1 or (index == count - 1 and index > 0)
            made.append(Line(top, top + line.height(), together, partial(_paint, line, place)))
        named = block.userState() == _NAMES
        block = block.next()
    return made


def _paint(line: QTextLine, place: QPointF, painter: QPainter) -> None:
    line.draw(painter, place)


def texts(data: bytes) -> list[str]:
    """The text of each page.

    Raises:
        ValueError: PDFium does not read it.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtPdf import QPdfDocument

    _ready()
    store = QByteArray(data)
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.error() != QPdfDocument.Error.None_:
            raise ValueError("not a PDF")
        return [document.getAllText(page).text() for page in range(document.pageCount())]
    finally:
        document.close()
        buffer.close()


def _ready() -> None:
    """Fonts need an application object. There is one in the window; an export process gets one without."""
    global _application  # noqa: PLW0603 - Qt has one for each process
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    running = QGuiApplication.instance()
    if running is not None and not isinstance(running, QGuiApplication):
        raise ExportFailed(tr("The PDF could not be made; what was there before is unchanged."))
    if running is None:
        if sys.platform.startswith("linux"):
            os.environ["QT_QPA_PLATFORM"] = (
                "offscreen"  # no display is needed, and the system's fonts are there
            )
        elif sys.platform == "darwin":
            os.environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"  # no icon in the dock
        _application = QGuiApplication([sys.argv[0]])
    if _FAMILY not in QFontDatabase.families():
        for path in sorted(_FONTS.glob(f"{_FAMILY}-*.otf")):
            QFontDatabase.addApplicationFont(str(path))


def _font(points: int, *, bold: bool = False, italic: bool = False) -> QFont:
    from PySide6.QtGui import QFont

    font = QFont(_FAMILY)
    font.setPointSize(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    # Joined with or changed by others, a letter is a shape without a text: "10:30" would lose its colon.
    for feature in ("calt", "liga", "clig", "dlig", "ccmp"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _document(transcript: Transcript, said: list[Paragraph]) -> QTextDocument:
    from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(11))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _Writer(cursor).all(transcript, said)
    cursor.endEditBlock()
    return document


class _Writer:
    """Puts paragraphs into a document, in the looks of the Word document."""

    def __init__(self, cursor: QTextCursor) -> None:
        from PySide6.QtGui import QGuiApplication

        self._cursor = cursor
        self._title = _look(_font(20, bold=True), TEXT)
        self._about = _look(_font(10), MUTED)
        self._time = _look(_font(9), MUTED)
        self._text = _look(_font(11), TEXT)
        self._note = _look(_font(11, italic=True), MUTED)
        self._names: dict[int | None, QTextCharFormat] = {}
        self._first = True
        # Margins are in dots of the screen, even where there is none; Qt scales them to the page.
        self._points = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72

    def all(self, transcript: Transcript, said: list[Paragraph]) -> None:
        right = primary(transcript.language) in RIGHT_TO_LEFT
        self._block(0, 4, heading=1, right=right)
        self._cursor.insertText(title(transcript), self._title)
        self._block(0, 14, right=right)
        self._cursor.insertText(about(transcript), self._about)
        for paragraph in said:
            if paragraph.voices:
                self._block(10, 2, names=True)
                self._speaker_line(paragraph)
                self._block(0, 5)
            else:
                self._block(0, 5)
                if paragraph.time:
                    self._cursor.insertText(paragraph.time + _GAP, self._time)
            text = self._text if paragraph.kind == "speech" else self._note
            for part, ours in paragraph.parts():
                self._cursor.insertText(part, self._time if ours else text)

    def _speaker_line(self, paragraph: Paragraph) -> None:
        for text, voice in paragraph.who():
            if voice is not None and voice.number not in self._names:
                self._names[voice.number] = _look(_font(11, bold=True), colour(voice.number))
            self._cursor.insertText(text, self._text if voice is None else self._names[voice.number])
        if paragraph.time:
            self._cursor.insertText(_GAP + paragraph.time, self._time)

    def _block(
        self, above: int, below: int, *, heading: int = 0, names: bool = False, right: bool = False
    ) -> None:
        """Begin a paragraph with so many points of space around it. Its direction is that of its text."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QTextBlockFormat

        points = self._points
        look = QTextBlockFormat()
        look.setTopMargin(above * points)
        look.setBottomMargin(below * points)
        look.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setHeadingLevel(heading)
        if right:
            look.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if self._first:
            self._first = False
            self._cursor.setBlockFormat(look)
        else:
            self._cursor.insertBlock(look, self._text)
        self._cursor.block().setUserState(_NAMES if names else -1)


def _look(font: QFont, colour: str) -> QTextCharFormat:
    from PySide6.QtGui import QColor, QTextCharFormat

    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(QColor(f"#{colour}"))
    return look
