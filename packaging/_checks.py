"""``test``: every check there is. What fails fastest comes first, the long ones run beside each other."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import IO, NamedTuple

from _console import clean_environment, say
from _environment import BIN, PYTHON, ROOT

#: What mostly waits for a clock or a sound server, but no test of faults (killed processes, cut power).
_REALTIME = "realtime and not fault"
_OTHERS = "not realtime"
#: The way through the micro models takes as long as they do, and belongs with them.
_MICRO_MODELS = "tests/e2e/test_micro_models.py"
#: How many runs are under way at a time, beside the one that mostly waits.
_BESIDE = 2
#: The others stand back for the tests in real time, which are not to be late.
_NICE = 5


class Run(NamedTuple):
    """A check, or some of the tests."""

    name: str
    command: list[str | Path]


class Verdict(NamedTuple):
    """How a run ended, and after how many seconds."""

    name: str
    status: int
    seconds: float


def run_all(arguments: list[str]) -> int:
    """Run all checks even after one failed; 0 when all passed. ``arguments`` go to pytest."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if not arguments:
            return _everything(Path(folder))
        verdicts = [_shown(check) for check in (*_quick_checks(), _types())]
        failed = [verdict.name for verdict in verdicts if verdict.status]
        # The test run repeats it just above its own summary, so that a green end never hides a red check.
        told = {"HANSARD_FAILED_CHECKS": ", ".join(failed)}
        status = _process([PYTHON, "-m", "pytest", *arguments], told).wait()
    return status or (1 if failed else 0)


def _everything(folder: Path) -> int:
    """A test in real time that failed beside the others is given a second chance, alone; a fault test is not:
    it may have met the one case in a thousand that it is there for."""
    verdicts = [_shown(check) for check in _quick_checks()]
    say(f"==> types and tests, {_BESIDE} runs at a time beside those in real time; each is shown when over")
    waiting = _pytest("in real time", folder, _REALTIME, *_in_real_time())
    verdicts += _Beside([_Lane([waiting], 0), *[_Lane(_long_ones(folder), _NICE)] * _BESIDE]).run()
    if any(verdict.status and verdict.name == waiting.name for verdict in verdicts):
        say("==> what failed in real time beside the others, once more, alone")
        again = ["--last-failed", "--last-failed-no-failures=none"]
        alone = _shown(Run(waiting.name, [*waiting.command, *again]))
        verdicts = [alone if verdict.name == waiting.name else verdict for verdict in verdicts]
    say("==> all of it")
    for verdict in verdicts:
        say(f"    {'FAILED' if verdict.status else 'passed'}  {verdict.name}, {verdict.seconds:.0f} s")
    return next((verdict.status for verdict in verdicts if verdict.status), 0)


def _long_ones(folder: Path) -> list[Run]:
    """In the order in which they are taken up: the longest first, so that all are over at the same time."""
    return [
        _pytest("window", folder, _OTHERS, "tests/ui"),
        _pytest("faults", folder, "fault", "tests/fault"),
        _pytest("end to end", folder, _OTHERS, "tests/e2e", f"--ignore={_MICRO_MODELS}"),
        _pytest("system", folder, _OTHERS, "tests/system"),
        _pytest("micro models", folder, _OTHERS, "tests/models", _MICRO_MODELS),
        _types(),
        _pytest("unit", folder, _OTHERS, "tests/unit"),
    ]


def _pytest(name: str, folder: Path, marked: str, *places: str) -> Run:
    # Folders of its own: two runs would clean up each other's.
    own = folder / name.replace(" ", "-")
    kept = [f"--basetemp={own}", "-o", f"cache_dir={own}.cache", "--durations=10"]
    return Run(name, [PYTHON, "-m", "pytest", "-m", marked, *kept, *places])


def _in_real_time() -> list[str]:
    """Files that hold such tests: reading all the others takes as long as some tests do."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [
        str(path.relative_to(ROOT)) for path in files if "mark.realtime" in path.read_text(encoding="utf-8")
    ]


def _quick_checks() -> list[Run]:
    return [
        Run("ruff check", [PYTHON, "-m", "ruff", "check", "."]),
        Run("ruff format", [PYTHON, "-m", "ruff", "format", "--check", "."]),
        Run("lint-imports", [BIN / "lint-imports"]),
    ]


def _types() -> Run:
    return Run("mypy", [PYTHON, "-m", "mypy"])


def _shown(run: Run) -> Verdict:
    """Run it with its output where ours goes."""
    start = time.monotonic()
    say(f"==> {run.name}")
    status = _process(run.command).wait()
    seconds = time.monotonic() - start
    say(f"    {'FAILED' if status else 'passed'} in {seconds:.0f} s")
    return Verdict(run.name, status, seconds)


class _Lane(NamedTuple):
    """Runs of which one is under way at a time; lanes may share a list. ``nice``: how far they stand back."""

    runs: list[Run]
    nice: int


class _Beside:
    """Lanes beside each other; what a run said is printed when it is over."""

    def __init__(self, lanes: list[_Lane]) -> None:
        self._lanes = lanes
        self._lock = threading.Lock()
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._verdicts: list[Verdict] = []
        self._stopped = False

    def run(self) -> list[Verdict]:
        """Until all are over; the verdicts in the order in which they fell."""
        threads = [threading.Thread(target=self._follow, args=[lane]) for lane in self._lanes]
        for thread in threads:
            thread.start()
        try:
            for thread in threads:
                thread.join()
        except BaseException:
            with self._lock:
                self._stopped = True
                for process in self._processes:
                    process.terminate()
            raise
        return self._verdicts

    def _follow(self, lane: _Lane) -> None:
        while True:
            with self._lock:
                if self._stopped or not lane.runs:
                    return
                run = lane.runs.pop(0)
            with tempfile.TemporaryFile() as said:
                self._carry_out(run, lane.nice, said)

    def _carry_out(self, run: Run, nice: int, said: IO[bytes]) -> None:
        start = time.monotonic()
        with self._lock:
            if self._stopped:
                return
            process = _process(run.command, said=said)
            self._processes.add(process)
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, process.pid, os.getpriority(os.PRIO_PROCESS, 0) + nice)
        status = process.wait()
        verdict = Verdict(run.name, status, time.monotonic() - start)
        with self._lock:
            self._processes.remove(process)
            self._verdicts.append(verdict)
            said.seek(0)
            say(f"==> {run.name}\n{said.read().decode(errors='replace')}")
            say(f"    {'FAILED' if status else 'passed'} in {verdict.seconds:.0f} s")


def _process(
    command: list[str | Path],
    extra: Mapping[str, str] = MappingProxyType({}),
    said: IO[bytes] | None = None,
) -> subprocess.Popen[bytes]:
    """``said`` takes what is printed; such a process reads nothing."""
    stdin = None if said is None else subprocess.DEVNULL
    return subprocess.Popen(command, cwd=ROOT, env=_environment(extra), stdin=stdin, stdout=said, stderr=said)


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    env = {**clean_environment(), "PYTHONUNBUFFERED": "1", **extra}
    # Hundreds of tests start the program; compiling it anew each time is a tenth of all the time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if os.name == "posix":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env
