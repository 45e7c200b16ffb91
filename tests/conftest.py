"""Rules that every test lives by.

- What is logged at WARNING or above and was not announced fails the test, as in qutebrowser. A test that
  expects such a record says so: ``with caplog.at_level(logging.WARNING):`` with the record's very level.
- No test touches the user's own folders: each has its own home.
- No test leaves a thread, a child process or a visible window behind.
- Qt draws off screen unless the caller chose a platform. No test asks whether this computer has a battery.
"""

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from app.power import LinuxPower

if sys.platform != "win32":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "default",
    deadline=None,  # never assert on speed: the machines are shared
    max_examples=60,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "ci", parent=hypothesis.settings.get_profile("default"), derandomize=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")

LEAK_GRACE_S = 3.0


def pytest_collection() -> None:
    gc.disable()


def pytest_collection_finish() -> None:
    """What has been imported stays to the end. The collector need not look through all of it again and again,
    which takes a second each time."""
    gc.freeze()
    gc.enable()


class UnexpectedLog(logging.Handler):
    """Collects records that no test announced. Failing inside ``emit`` would be lost on other threads."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno in (logging.getLogger(record.name).level, logging.getLogger().level):
            return  # caplog.at_level(its very level): the test expects it
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log() -> Iterator[None]:
    # The root logger's own default is WARNING, which would announce every warning there is.
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.INFO)
    handler = UnexpectedLog()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    root.setLevel(before)
    if handler.records:
        pytest.fail("unexpected log:\n" + "\n".join(handler.records), pytrace=False)


@pytest.fixture(autouse=True)
def plugged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests run on a laptop's battery as they do on the mains."""
    monkeypatch.setattr("app.power.this_computer", lambda: LinuxPower(Path("no supplies")))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own; returned for those that want to look into it."""
    home = tmp_path_factory.mktemp("home")
    places = {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
    }
    for variable, place in places.items():
        monkeypatch.setenv(variable, str(home / place))
    (home / "run").mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    return home


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    threads = set(threading.enumerate())
    children = _children()
    yield
    deadline = time.monotonic() + LEAK_GRACE_S
    while time.monotonic() < deadline and (_threads_since(threads) or _children() - children):
        _let_qt_work()  # Qt waits for an ended child only when its events are served
        time.sleep(0.02)
    left = [f"thread {thread.name!r}" for thread in _threads_since(threads)]
    left += [f"child process {pid}: {_command(pid)}" for pid in sorted(_children() - children)]
    left += [f"visible window {name}" for name in _visible_windows()]
    if left:
        pytest.fail("left behind by the test: " + "; ".join(left), pytrace=False)


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    # Qt's threads that once ran Python code stay listed as dummies, and nobody can join those.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]


def _children() -> set[int]:
    """Our direct child processes, as Linux tells them; other systems go without this check."""
    found: set[int] = set()
    threads = Path("/proc/self/task").iterdir() if sys.platform == "linux" else ()  # quicker than a glob
    for thread in threads:
        try:
            found.update(map(int, (thread / "children").read_bytes().split()))
        except OSError:
            continue  # the thread ended while we looked
    return found


def _command(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_text(errors="replace").replace("\0", " ").strip()
    except OSError:
        return "gone"
    return words or "ended, but not waited for"


def _let_qt_work() -> None:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.processEvents()


def _visible_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    visible = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in visible:
        widget.close()
    return [type(widget).__name__ for widget in visible]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if failed := os.environ.get("HANSARD_FAILED_CHECKS"):
        terminalreporter.section("checks before the tests", red=True)
        terminalreporter.line(f"FAILED: {failed} (see above)")


@pytest.fixture(autouse=True)
def _no_modules_that_raise() -> Iterator[None]:
    """SpeechBrain leaves stand-ins among the modules that raise ImportError when ``inspect`` looks at them,
    as Hypothesis and pytest do in every later test of the process."""
    yield
    if "speechbrain" in sys.modules:
        for name in [name for name, module in sys.modules.items() if _is_stand_in(module)]:
            del sys.modules[name]


def _is_stand_in(module: object) -> bool:
    return any(cls.__name__ == "LazyModule" for cls in type(module).__mro__)
