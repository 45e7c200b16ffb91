"""A session from end to end, driven by a robot with keys and mouse, while real jobs run: does the window
always answer?

The whole program of one process: the real window, library, queue and player; each job is an engine process of
its own that transcribes the sample recording, one after another. Every 150 ms the robot does one thing.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.ports import Services
from tests.bench.editor.made import WORDS, Made
from tests.bench.editor.measuring import head, plain, row
from tests.bench.editor.stalls import Stalls, show_causes, show_worst

STEP_MS = 150
_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Robot:
    """One who corrects: mostly types and moves, now and then something large."""

    def __init__(self, window: object, made: Made, probe: Stalls) -> None:
        from app.ui.main_window import MainWindow

        assert isinstance(window, MainWindow)
        self._window, self._made, self._probe = window, made, probe
        self._view, self._meeting = window.page.view, window.open_meeting
        self._random = random.Random(5)
        self.done: Counter[str] = Counter()
        self._names = 0
        usual: dict[str, tuple[Callable[[], object], int]] = {
            "typing": (self.type_on, 30),
            "a correction": (self.correct, 12),
            "scrolling": (self.scroll, 20),
            "keys through the text": (self.walk, 14),
            "a click on a word": (self.click, 10),
            "split": (self.split, 5),
            "join": (self.join, 4),
            "undo": (lambda: self._press(_Key.Key_Z, _CTRL), 9),
            "redo": (lambda: self._press(_Key.Key_Y, _CTRL), 4),
            "another speaker": (self.give, 7),
            "find": (self.find, 5),
            "the next unclear word": (lambda: self._press(_Key.Key_F8), 5),
            "looks right": (lambda: self._press(_Key.Key_A), 3),
            "play or pause": (lambda: self._press(_Key.Key_Space, _CTRL), 5),
            "a jump in time": (self.jump, 4),
            "a speaker's name": (self.name, 2),
            "search in all meetings": (self.search, 2),
            "replace all": (self.replace_all, 1),
            "speakers merged, and back": (self.merge, 1),
            "another meeting, and back": (self.elsewhere, 2),
            "side panel": (self.panel, 2),
        }
        self._acts = [(name, run) for name, (run, _weight) in usual.items()]
        self._weights = [weight for _run, weight in usual.values()]

    def step(self) -> None:
        if self._meeting.saving.working:
            return  # keys wait then
        name, run = self._random.choices(self._acts, self._weights)[0]
        self._probe.note = name
        run()
        self.done[name] += 1

    # -- what it does --------------------------------------------------------------------------

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, key, held)

    def _row(self) -> int:
        view = self._view
        return min(view.anchor[0] + self._random.randint(1, 4), len(view.rows.rows) - 1)

    def _rest_first(self) -> None:
        self._view.editing.leave(back=True)
        self._window.page.finder.close_bar()
        self._view.setFocus()

    def type_on(self) -> None:
        if self._view.editing.row is None:
            self._view.editing.begin(self._row(), 2)
        word = self._random.choice(WORDS)
        QTest.keyClicks(self._view.editing.field, word[:3] + " ")

    def correct(self) -> None:
        self._rest_first()
        self._view.set_current(self._row())
        self._press(_Key.Key_Return)
        self.type_on()
        self._press(_Key.Key_Escape)

    def scroll(self) -> None:
        viewport = self._view.viewport()
        middle = QPointF(viewport.rect().center())
        by = QPoint(0, self._random.choice((-360, -120, 120)))
        wheel = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            by,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, wheel)

    def walk(self) -> None:
        keys = (_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right, _Key.Key_PageDown, _Key.Key_PageUp)
        self._rest_first()
        self._press(self._random.choice(keys))

    def click(self) -> None:
        rect = self._view.viewport().rect()
        at = QPoint(self._random.randint(120, 600), self._random.randint(20, rect.height() - 20))
        QTest.mouseClick(self._view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def split(self) -> None:
        at = self._row()
        text = self._view.rows.rows[at].text
        if " " in text:
            self._view.editing.begin(at, text.index(" ") + 1)
            self._press(_Key.Key_Return, _SHIFT)
            self._press(_Key.Key_Escape)

    def join(self) -> None:
        at = self._row()
        if at + 1 < len(self._view.rows.rows):
            self._view.editing.begin(at + 1, 0)
            self._press(_Key.Key_Backspace)
            self._press(_Key.Key_Escape)

    def give(self) -> None:
        self._rest_first()
        self._view.set_current(self._row())
        self._press(self._random.choice((_Key.Key_1, _Key.Key_2, _Key.Key_3, _Key.Key_4)))

    def find(self) -> None:
        self._rest_first()
        self._press(_Key.Key_F, _CTRL)
        field = self._window.page.finder.field
        field.setFocus()
        QTest.keyClicks(field, self._random.choice(WORDS))
        QTest.keyClick(field, _Key.Key_Return)

    def jump(self) -> None:
        self._window.playback.seek(self._random.uniform(0, 25), play=False)

    def name(self) -> None:
        talk = self._meeting.talk
        if talk:
            self._names += 1
            self._meeting.rename_speaker(self._random.choice(talk).speaker, f"Ana {self._names}")

    def search(self) -> None:
        self._window.searching.ask(self._random.choice(WORDS))
        QTimer.singleShot(100, self._window, self._window.leave_search)

    def replace_all(self) -> None:
        finder = self._window.page.finder
        self._press(_Key.Key_H, _CTRL)
        if finder.isVisible():
            finder.field.setText(self._random.choice(("people", "number", "think")))
            finder.instead.setText(self._random.choice(("persons", "count", "mean")))
            finder.replace_all()
            finder.close_bar()

    def merge(self) -> None:
        talk = self._meeting.talk
        if len(talk) > 3:
            self._meeting.merge([talk[-1].speaker], talk[0].speaker)
            QTimer.singleShot(100, self._window, self._meeting.undo)

    def elsewhere(self) -> None:
        self._window.show_meeting(self._made.small)
        QTimer.singleShot(100, self._window, lambda: self._window.show_meeting(self._made.big))

    def panel(self) -> None:
        tabs = self._window.page.tabs
        tabs.setCurrentIndex((tabs.currentIndex() + 1) % tabs.count())


def session(made: Made, seconds: float) -> None:
    """Print what the main thread did in ``seconds`` of a session over ``made``."""
    from app.settings import Settings
    from app.ui.application import make_application
    from app.ui.main_window import MainWindow
    from app.ui.opening import OpenLibrary
    from app.ui.theme import Theme

    application = make_application([])
    theme = Theme("light")
    theme.apply()
    settings = Settings(made.folder / "robot.json")
    settings.remember("meeting", made.big)
    window = MainWindow(settings, theme)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    opened = OpenLibrary(window, made.folder / "library")
    services = opened.services
    window.attach(services.library, services.jobs, services.models, services.recording)
    end = time.perf_counter() + 5
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)
    probe = Stalls(application)
    robot = Robot(window, made, probe)
    jobs = _Jobs(window, services)
    stepping = QTimer(window, interval=STEP_MS)
    stepping.timeout.connect(robot.step)
    stop = time.perf_counter() + seconds

    def start() -> None:
        jobs.start()
        stepping.start()

    probe.during(start, lambda: time.perf_counter() > stop, seconds + 60)
    stepping.stop()
    jobs.stop()
    head(f"a robot's session of {seconds:.0f} s, {made.segments} paragraphs, jobs running")
    row("main thread from tick to tick", probe.samples, 50, "worst")
    late = sum(sample.wall > 0.05 for sample in probe.samples)
    worked = sum(sample.cpu > 0.05 for sample in probe.samples)
    plain("longer than 50 ms on the clock", f"{late}; with the main thread at work so long: {worked}")
    plain("things done", f"{sum(robot.done.values())}; jobs begun: {jobs.begun}, finished: {jobs.finished}")
    print("    " + ", ".join(f"{name} {count}" for name, count in robot.done.most_common()))
    show_worst(probe, 8, 14)
    show_causes(probe)
    window.close()
    end = time.perf_counter() + 1  # what was to be done soon is done
    while time.perf_counter() < end:
        application.processEvents()
    opened.close()


class _Jobs:
    """The sample recording, transcribed over and over, one job at a time."""

    def __init__(self, window: QWidget, services: Services) -> None:
        self._window, self._services = window, services
        self._aside = ThreadPoolExecutor(1)
        self._before = self._done()
        self.begun = 0
        self._timer = QTimer(window, interval=3000)
        self._timer.timeout.connect(self._feed)

    def start(self) -> None:
        self._feed()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._aside.shutdown()

    @property
    def finished(self) -> int:
        return self._done() - self._before

    def _done(self) -> int:
        return sum(job.state == "done" for job in self._services.library.jobs())

    def _feed(self) -> None:
        from resources import sample_meeting

        library, jobs = self._services.library, self._services.jobs
        if any(job.state in ("waiting", "running") for job in library.jobs()):
            return
        self.begun += 1
        asked = self._aside.submit(library.import_file, sample_meeting(), again=True)
        asked.add_done_callback(lambda _done: QTimer.singleShot(0, self._window, jobs.wake))
