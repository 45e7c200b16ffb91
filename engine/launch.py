"""The one place that knows how to start a process of the engine, from a checkout, a wheel or a frozen app.

Standard library only: the app imports this module too. A parent asks :func:`command` for the argument
list and :func:`environment` for the variables; a child calls :func:`settle` first thing in its ``main``.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import struct
import sys
import sysconfig
import threading
import time
from pathlib import Path
from typing import Final

PARENT_VARIABLE: Final = "HANSARD_PARENT_PID"

#: Set before any import of the engine's libraries: pyannote reads its own while importing. Nothing may
#: phone home, nothing may be fetched, and no checkpoint may run code when it is loaded.
PINNED: Final[dict[str, str]] = {
    "PYANNOTE_METRICS_ENABLED": "0",
    "OTEL_SDK_DISABLED": "true",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "TORCH_FORCE_WEIGHTS_ONLY_LOAD": "1",
    # ONNX Runtime 1.32 keeps a device id in the cache folder and sends events, unless told before it loads.
    "ORT_DISABLE_TELEMETRY": "1",
    # NumPy's matrices here are small: a second thread waits for the first and takes a core from recognition.
    "OPENBLAS_NUM_THREADS": "1",
    # A module lying in the current folder must never be imported instead of ours.
    "PYTHONSAFEPATH": "1",
    "PYTHONUTF8": "1",
}

#: What a child must not inherit: other interpreters' settings, and secrets only the downloader needs.
_DROPPED: Final = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "PYTHONINSPECT",
    "PYTHONWARNINGS",
    "HF_TOKEN",
    "HUGGING_FACE_HUB_TOKEN",
    "HUGGINGFACE_TOKEN",
)

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_SYNCHRONIZE: Final = 0x0010_0000  # Windows: the right to wait for a process
_WAIT_FOREVER: Final = 0xFFFF_FFFF
_BELOW_NORMAL: Final = 0x0000_4000
_TURN: Final = 20_000_000  # ns
_SCHED_SETATTR: Final = {"x86_64": 314, "aarch64": 274}  # which the C library has no name for


def frozen() -> bool:
    """Whether this runs from a frozen program (PyInstaller and its like) without a Python beside it."""
    return bool(getattr(sys, "frozen", False))


def command(*arguments: str) -> list[str]:
    """The argument list that starts the engine with ``arguments``, e.g. ``command("serve")``.

    A frozen program starts itself with ``--engine`` first; its entry point hands the rest to
    ``engine.__main__.main``. Use it together with :func:`environment`.
    """
    if frozen():
        return [sys.executable, "--engine", *arguments]
    return [sys.executable, "-m", "engine", *arguments]


def root() -> Path:
    """The folder that holds the ``engine`` package: the checkout, ``site-packages``, or the bundle."""
    return Path(__file__).resolve().parent.parent


def environment() -> dict[str, str]:
    """The variables a child of ours gets: this process's own, less what it must not see, plus the pins.

    ``PYTHONPATH`` names the folder of the ``engine`` package when Python would not find it by itself
    (a checkout), so the child starts from any current folder.
    """
    variables = {name: value for name, value in os.environ.items() if name not in _DROPPED}
    variables.update(PINNED)
    variables[PARENT_VARIABLE] = str(os.getpid())
    installed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    if not frozen() and str(root()) not in {os.path.realpath(path) for path in installed}:
        variables["PYTHONPATH"] = str(root())
    return variables


def downloader_environment() -> dict[str, str]:
    """The variables of the one child that may reach the network: as the others', without the pins that keep
    them off it."""
    variables = environment()
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        # Somebody who keeps this computer off the hub means the downloader too.
        if os.environ.get(name):
            variables[name] = os.environ[name]
        else:
            del variables[name]
    return variables


def settle(*, live: bool = False) -> None:
    """What every engine process does first: private files, no core dump, low priority, no orphan. ``live``:
    somebody waits for what it says."""
    os.umask(0o077)
    no_core_dumps()
    lower_priority()
    if not live:
        _long_turns()
    die_with_parent()


def no_core_dumps() -> None:
    """A crash dump of the engine is the meeting itself; make none."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # RLIMIT_CORE does not bind a core pattern that pipes to a collector; not being dumpable does.
    _prctl(_PR_SET_DUMPABLE, 0)


def lower_priority() -> None:
    """Step aside for the window and the recorder: low CPU priority, first to go when memory runs out."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        # Idempotent, unlike os.nice: a worker of a worker must not sink further.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, max(os.getpriority(os.PRIO_PROCESS, 0), 10))
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("800")


def _long_turns() -> None:
    """Take long turns on a core, so that whoever wakes and takes shorter ones goes first at once: a window
    that waits for the disk a few times an edit would wait for the end of a turn of ours, 3 ms, each time.
    What is done in all is the same. Linux before 6.12 does not know such turns and goes on as before."""
    if sys.platform == "linux" and sys.maxsize > 2**32:
        number = _SCHED_SETATTR.get(os.uname().machine)
        if number is not None and os.sched_getscheduler(0) == os.SCHED_OTHER:
            nice = os.getpriority(os.PRIO_PROCESS, 0)
            # struct sched_attr: size, policy, flags, nice, priority, runtime (ns), deadline, period
            wanted = struct.pack("=IIQiIQQQ", 48, os.SCHED_OTHER, 0, nice, 0, _TURN, 0, 0)
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(None).syscall(number, 0, wanted, 0)


def die_with_parent() -> None:
    """End this process when the one that started it ends, however it ends.

    Linux: the kernel sends SIGKILL (``PR_SET_PDEATHSIG``). It counts the *thread* that started us as the
    parent, so a parent starts children from a thread that outlives them. Elsewhere a thread watches the
    parent, named by :data:`PARENT_VARIABLE` because a virtual environment's launcher may sit between.
    """
    parent = _parent()
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        # It may have died between fork and prctl; then no signal will ever come.
        if parent is not None and os.getppid() != parent:
            os._exit(1)
    elif parent is not None:
        watch = _wait_windows if sys.platform == "win32" else _wait_posix
        threading.Thread(target=watch, args=(parent,), name="parent-watch", daemon=True).start()


def _parent() -> int | None:
    named = os.environ.get(PARENT_VARIABLE, "")
    return int(named) if named.isdecimal() else None


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _wait_posix(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _wait_windows(parent: int) -> None:
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = ctypes.c_void_p
        kernel.WaitForSingleObject.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, parent)  # noqa: FBT003  (a C argument)
        if handle:
            kernel.WaitForSingleObject(handle, _WAIT_FOREVER)
        os._exit(1)
