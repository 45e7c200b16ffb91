# ruff: noqa: E501 -- printed lines are long
"""The transcript view alone at 20 000 and 100 000 paragraphs, beside what Qt offers for the same.

    python -m tests.bench.transcript [--quick]

Generator: that of ``tests.bench.ui`` (10 words a paragraph on average, 6 speakers), through a real library on
disk. The view stands in a window of 836 x 700, off screen, software raster. A figure is the time until the
paint is finished. Correcting goes through the library (SQLite, journal, commit) and back. References on the
same texts: ``QPlainTextEdit``, and ``QListView`` with a delegate that lays out and paints each paragraph.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench import ui
from tests.bench.ui import build


class Sample(float):
    """Seconds on the clock; ``cpu`` of it this thread worked. The difference is waiting for a core, which on
    a busy machine says nothing about the window."""

    cpu: float = 0.0


def timed(run: Callable[[], object]) -> Sample:
    cpu, start = time.thread_time(), time.perf_counter()
    run()
    sample = Sample(time.perf_counter() - start)
    sample.cpu = time.thread_time() - cpu
    return sample


def line(name: str, samples: list[Sample], target: str = "") -> None:
    ui.line(name, samples, target)
    cpu = sorted(sample.cpu for sample in samples)
    print(
        f"    worked: median {1000 * cpu[len(cpu) // 2]:.1f} ms, p95 {1000 * cpu[int(len(cpu) * 0.95)]:.1f}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.transcript")
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.application import make_application
    from app.ui.theme import Theme

    application = make_application([])
    theme = Theme("light")
    theme.apply()
    for segments in (4_000,) if quick else (20_000, 100_000):
        with tempfile.TemporaryDirectory() as name:
            started = time.perf_counter()
            scene, small, big = build(Path(name), segments)
            print(
                f"\n{segments} paragraphs, built in {time.perf_counter() - started:.0f} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
            )
            bench = Bench(application, theme, scene, small, big)
            bench.opening()
            bench.moving()
            bench.finding()
            if segments <= 20_000:
                bench.correcting()
                references(application, [row.text for row in bench.view.rows.rows])
            bench.close()
            scene.close()
    return 0


class Bench:
    """A view over a library's meeting."""

    def __init__(self, application, theme, scene, small, big) -> None:
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        from app.ui.finding.find_bar import FindBar
        from app.ui.meeting import OpenMeeting
        from app.ui.transcript.view import TranscriptView

        self.application, self.scene, self.small, self.big = application, scene, small, big
        self.meeting = OpenMeeting(scene.library)
        scene.library.subscribe(self.meeting.take)
        self.view = TranscriptView(self.meeting, theme)
        self.finder = FindBar(self.view, theme)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.finder)
        layout.addWidget(self.view, 1)
        self.window.resize(836, 700)
        self.window.show()
        application.processEvents()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.application.processEvents()

    def painted(self, run: Callable[[], object]) -> float:
        def both() -> None:
            run()
            self.application.processEvents()

        return timed(both)

    def opening(self) -> None:
        outline, model, total = [], [], []
        before = _memory()
        for _ in range(7):
            self.meeting.open(self.small)
            self.application.processEvents()
            outline.append(timed(lambda: self.scene.library.outline(self.big)))
            total.append(self.painted(lambda: self.meeting.open(self.big)))
            rows, talk = self.meeting.model.rows, self.meeting.talk
            self.meeting.model.load([], [])
            self.application.processEvents()
            model.append(self.painted(lambda rows=rows, talk=talk: self.meeting.model.load(rows, talk)))
        many = len(self.view.rows.rows)
        line("open, from SQLite to painted", total, "100 at 20 000, 150 at 100 000")
        line("  of it model set to painted", model)
        line("  reference: library.outline alone", outline)
        print(f"  memory: {(_memory() - before) / many * 1000:.2f} MB per 1 000 paragraphs")

    def moving(self) -> None:
        view, bar = self.view, self.view.verticalScrollBar()

        def step(by: int) -> float:
            return self.painted(lambda: bar.setValue(bar.value() + by))

        for _ in range(20):
            step(40)
        line("scroll by 40 px", [step(40) for _ in range(400)], "12 at p95")
        generator = random.Random(1)
        line(
            "jump anywhere",
            [self.painted(lambda: bar.setValue(generator.randint(0, bar.maximum()))) for _ in range(100)],
        )
        sizes = [(700, 700), (836, 700)] * 8
        line("resize", [self.painted(lambda size=size: self.window.resize(*size)) for size in sizes], "16")
        view.scroll_to(1000)
        self.application.processEvents()
        start = view.rows.rows[1000].start
        ticks = [timed(lambda at=at: view.set_playhead(start + at / 30)) for at in range(600)]
        self.application.processEvents()
        line("word tick, without paint", ticks, "1")
        ticks = [self.painted(lambda at=at: view.set_playhead(start + at / 30)) for at in range(600)]
        line("word tick, with paint", ticks)

    def finding(self) -> None:
        finder = self.finder.finder
        from app.ui.finding.folding import Wanted

        def fresh(text: str) -> float:
            finder._stale()
            return self.painted(lambda: finder.search(Wanted(text), go=False))

        self.finder.show()
        words = ("people", "e", "the", "people work", "xyzzy")
        for text in words:
            line(f"find all of {text!r}, text not seen before", [fresh(text) for _ in range(7)], "50")
            print(f"  found {len(finder.found)}")
        again = [self.painted(lambda: finder.search(Wanted("people"), go=False)) for _ in range(7)]
        line("find all again", again)
        self.finder.close_bar()

    def correcting(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        view, field = self.view, self.view.editing.field
        view.scroll_to(1000)
        self.application.processEvents()
        line(
            "begin editing",
            [self.painted(lambda row=row: view.editing.begin(row, 3)) for row in range(1000, 1010)],
        )
        view.editing.begin(1003, 3)
        self.application.processEvents()
        line(
            "key press", [self.painted(lambda: QTest.keyClick(field, Qt.Key.Key_A)) for _ in range(200)], "5"
        )
        line(
            "  the same, on the view's side alone",
            [timed(lambda: QTest.keyClick(field, Qt.Key.Key_A)) for _ in range(100)],
        )

        def write() -> None:
            QTest.keyClick(field, Qt.Key.Key_A)
            field.paused.emit()

        line("write what was typed (each second of typing)", [self.painted(write) for _ in range(20)])
        view.editing.leave(back=False)
        splits, joins = [], []
        for row in range(1010, 1030):
            view.editing.begin(row, view.rows.rows[row].text.index(" ") + 1)
            self.application.processEvents()
            splits.append(self.painted(lambda: view.editing.field.split.emit(view.editing.field.caret())))
            joins.append(self.painted(lambda: view.editing.field.join.emit(-1)))
            view.editing.leave(back=False)
            self.application.processEvents()
        line("split, through the library", splits, "16")
        line("join, through the library", joins, "16")
        plain = []
        for row in range(1040, 1060):
            segment, at = view.rows.rows[row].id, view.rows.rows[row].text.index(" ") + 1
            # The library's own part: the same call with nobody watching.
            plain.append(timed(lambda segment=segment, at=at: self._unwatched(segment, at)))
        line("  reference: the library's split alone", plain)
        self.meeting.reload()
        self.application.processEvents()
        speaker = view.rows.rows[5].speaker
        names = [f"Ana {number}" for number in range(8)]
        line(
            "rename a speaker",
            [self.painted(lambda name=name: self.meeting.rename_speaker(speaker, name)) for name in names],
            "100",
        )
        line("undo it", [self.painted(self.meeting.undo) for _ in range(7)], "100")
        self.finder.show()
        self.finder.field.setText("people")
        self.finder._search()
        self.finder.instead.setText("persons")
        line("replace all", [self.painted(self.finder.replace_all)])
        line("undo it", [self.painted(self.meeting.undo)])
        self.finder.close_bar()

    def _unwatched(self, segment, at: int) -> None:
        take, self.meeting.id = self.meeting.id, None
        self.scene.library.split_segment(self.big, segment, at)
        self.meeting.id = take


def references(application, texts: list[str]) -> None:
    """The same texts in Qt's own widgets."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    edit = QPlainTextEdit()
    edit.resize(836, 700)
    edit.show()
    application.processEvents()

    def painted(run: Callable[[], object]) -> float:
        def both() -> None:
            run()
            application.processEvents()

        return timed(both)

    line("QPlainTextEdit: open", [painted(lambda: edit.setPlainText("\n".join(texts))) for _ in range(5)])
    bar = edit.verticalScrollBar()
    line(
        "QPlainTextEdit: scroll by 2 lines",
        [painted(lambda: bar.setValue(bar.value() + 2)) for _ in range(200)],
    )
    line(
        "QPlainTextEdit: key press", [painted(lambda: QTest.keyClick(edit, Qt.Key.Key_A)) for _ in range(60)]
    )
    edit.close()
    edit.deleteLater()
    _list_view(application, texts, painted)


def _list_view(application, texts: list[str], painted) -> None:
    from PySide6.QtCore import QPointF, QSize, QStringListModel
    from PySide6.QtGui import QTextLayout
    from PySide6.QtWidgets import QListView, QStyledItemDelegate

    class Delegate(QStyledItemDelegate):
        def _lay_out(self, text: str, font):
            layout = QTextLayout(text, font)
            layout.beginLayout()
            y = 0.0
            while (found := layout.createLine()).isValid():
                found.setLineWidth(720)
                found.setPosition(QPointF(0, y))
                y += found.height()
            layout.endLayout()
            return layout, y

        def sizeHint(self, option, index):  # noqa: N802
            return QSize(720, round(self._lay_out(index.data(), option.font)[1]) + 12)

        def paint(self, painter, option, index):
            layout, _ = self._lay_out(index.data(), option.font)
            layout.draw(painter, QPointF(option.rect.topLeft()))

    view = QListView()
    view.setItemDelegate(Delegate(view))
    view.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
    view.resize(836, 700)
    view.show()
    application.processEvents()
    line(
        "QListView and delegate: open",
        [painted(lambda: view.setModel(QStringListModel(texts, view))) for _ in range(3)],
    )
    bar = view.verticalScrollBar()
    line(
        "QListView and delegate: scroll by 40 px",
        [painted(lambda: bar.setValue(bar.value() + 40)) for _ in range(200)],
    )
    model = view.model()
    line(
        "QListView and delegate: a text changes",
        [painted(lambda row=row: model.setData(model.index(row), texts[row] + " more")) for row in range(5)],
    )
    view.close()
    view.deleteLater()


def _memory() -> float:
    """What this process holds now, MB; where the system does not say, the most it has held."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
