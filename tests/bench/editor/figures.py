"""The figures of the transcript in the window: opening, moving, finding, correcting."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.editor.measuring import Sample, head, plain, row, timed
from tests.bench.editor.opened import OpenWindow

ROW = 1000  # where is scrolled to and corrected


def opening(opened: OpenWindow) -> None:
    """From the click in the list to the text painted, read from SQLite; the settings' file left out."""
    window, big = opened.window, opened.made.big
    count = opened.made.segments
    outline, total = [], []

    def show() -> None:
        window.show_meeting(big)
        opened.view.viewport().repaint()

    for _ in range(9):
        window.show_meeting(opened.made.small)
        window.settings.remember("places", {})
        opened.rest()
        outline.append(timed(lambda: opened.library.outline(big)))
        total.append(timed(show))
        opened.rest()
    head(f"{count} paragraphs: opening and moving")
    row("open to painted, from SQLite", total, 100 if count <= 20_000 else 150)
    row("  reference: library.outline alone", outline)


def moving(opened: OpenWindow) -> None:
    view, bar = opened.view, opened.view.verticalScrollBar()

    def step(by: int) -> Sample:
        return opened.painted(lambda: bar.setValue(bar.value() + by))

    for _ in range(20):
        step(40)
    row("scroll by 40 px", [step(40) for _ in range(400)], 12, "p95")
    generator = random.Random(1)

    def jump() -> Sample:
        return opened.painted(lambda: bar.setValue(generator.randint(0, bar.maximum())))

    row("jump anywhere", [jump() for _ in range(100)], 12, "p95")
    # The window is as wide as before: the side panel gives and takes, so that only the text is laid out anew.
    sizes = [(700, 700), (836, 700)] * 8
    row("resize, the transcript", [opened.painted(partial(view.resize, *size)) for size in sizes], 16)
    opened.window.resize(1440, 900)
    opened.settle()
    wide = [(1300, 900), (1440, 900)] * 8
    row("resize, the whole window", [opened.painted(partial(opened.window.resize, *size)) for size in wide])
    view.scroll_to(ROW)
    opened.settle()
    start = view.rows.rows[ROW].start
    ticks = [timed(partial(view.set_playhead, start + at / 30)) for at in range(600)]
    row("word tick, the transcript's part", ticks, 1)
    opened.settle()
    moved = opened.window.player.moved
    ticks = [timed(partial(moved.emit, start + at / 30)) for at in range(600)]
    row("word tick, with all that hangs on the player", ticks, 1)
    row(
        "word tick, with paint",
        [opened.painted(partial(moved.emit, start + at / 30)) for at in range(600)],
    )


def finding(opened: OpenWindow) -> None:
    from app.ui.finding.folding import Wanted

    finder = opened.finder.finder
    opened.rest()

    def fresh(text: str) -> Sample:
        finder._stale()
        return opened.painted(lambda: finder.search(Wanted(text), go=False))

    opened.finder.show()
    opened.settle()
    for text in ("people", "e", "the", "people work"):
        row(f"find all of {text!r}, text not seen before", [fresh(text) for _ in range(7)], 50)
        print(f"    found {len(finder.found)}")
    again = [opened.painted(lambda: finder.search(Wanted("people"), go=False)) for _ in range(7)]
    row("find all again", again, 50)
    opened.finder.close_bar()


def correcting(opened: OpenWindow) -> None:
    """Through the library (SQLite, journal, commit on the disk) and back into what is painted."""
    view, field = opened.view, opened.view.editing.field
    head(f"{opened.made.segments} paragraphs: correcting")
    opened.window.show_meeting(opened.made.big)
    opened.rest()
    view.scroll_to(ROW)
    opened.settle()
    row(
        "begin editing",
        [opened.painted(partial(view.editing.begin, at, 3)) for at in range(ROW, ROW + 10)],
    )
    view.editing.begin(ROW + 3, 3)
    opened.settle()
    row("key press", [opened.painted(partial(QTest.keyClick, field, Qt.Key.Key_A)) for _ in range(200)], 5)
    writes = []
    for _ in range(20):
        QTest.keyClick(field, Qt.Key.Key_A)
        opened.settle(0.05)
        writes.append(opened.painted(field.paused.emit))
    row("write what was typed (each second of typing)", writes)
    view.editing.leave(back=False)
    _parting(opened)
    _speakers(opened)
    _everywhere(opened)


def _parting(opened: OpenWindow) -> None:
    view, field = opened.view, opened.view.editing.field
    splits, joins, alone = [], [], []
    at = ROW
    for _ in range(30):
        at = next(place for place in range(at + 2, at + 99) if view.rows.rows[place].text.count(" ") > 3)
        view.editing.begin(at, view.rows.rows[at].text.index(" ") + 1)
        opened.settle(0.25)
        splits.append(opened.painted(lambda: field.split.emit(field.caret())))
        opened.settle(0.25)
        joins.append(opened.painted(lambda: field.join.emit(-1)))
        view.editing.leave(back=False)
        opened.settle(0.25)
    row("split", splits, 16)
    row("join", joins, 16)
    watched, opened.meeting.id = opened.meeting.id, None  # the same with nobody watching
    for place in range(at + 10, at + 30):
        item = view.rows.rows[place]
        middle = len(item.text) // 2
        alone.append(timed(partial(opened.library.split_segment, opened.made.big, item.id, middle)))
    opened.meeting.id = watched
    row("  reference: the library's split alone", alone)
    opened.meeting.reload()
    opened.rest()


def _speakers(opened: OpenWindow) -> None:
    meeting, talk = opened.meeting, list(opened.meeting.talk)
    speaker = talk[0].speaker

    def calm(run: Callable[[], object]) -> Sample:
        opened.settle(0.15)
        return opened.painted(run)

    names = [f"Ana {number}" for number in range(8)]
    row("rename a speaker", [calm(partial(meeting.rename_speaker, speaker, name)) for name in names], 100)
    row("  undo it", [calm(meeting.undo) for _ in range(8)], 100)
    merges, undone = [], []
    for other in talk[1:5]:
        moved = opened.view.rows.paragraphs()[other.speaker]
        merges.append(calm(partial(meeting.merge, [other.speaker], speaker)))
        undone.append(calm(meeting.undo))
    row(f"merge a speaker of {moved} paragraphs", merges, 100)
    row("  undo it", undone, 100)


def _everywhere(opened: OpenWindow) -> None:
    """Replace all: the main thread's longest absence, and how long until it is done."""
    from tests.bench.editor.stalls import Stalls, show_worst

    bar, probe = opened.finder, Stalls(opened.application)
    bar.show()
    bar.field.setText("people")
    bar._search()
    bar.instead.setText("persons")
    opened.settle()
    found = len(bar.finder.found)
    for name, run in (("replace all", bar.replace_all), ("  undo it", opened.meeting.undo)):
        done: list[object] = []
        told = opened.meeting.refreshed.connect(done.append)
        probe.during(run, lambda done=done: bool(done), 20)
        opened.meeting.refreshed.disconnect(told)
        row(f"{name}, {found} places: gaps", probe.samples, 50, "worst")
        plain("  until it is done", f"{1000 * sum(item.wall for item in probe.samples):8.1f} ms")
        show_worst(probe, 1)
    bar.close_bar()
