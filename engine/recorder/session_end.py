"""How the system says that it is time to go: signals, and on Windows the end of the session.

Windows ends processes without a window unasked; so a window that is never shown listens for
``WM_QUERYENDSESSION``, and holds the end up until the files are closed.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Final

log = logging.getLogger(__name__)

_WM_QUERYENDSESSION: Final = 0x0011
_WM_ENDSESSION: Final = 0x0016
_PATIENCE: Final = 5.0  # seconds; Windows itself waits about that long


def on_end(end: Callable[[], None], ended: threading.Event) -> None:
    """Have ``end`` called when the process is to end; ``ended`` is set once everything is on the disk. Call
    it on the main thread."""

    def called(number: int, _frame: FrameType | None) -> None:
        log.info("signal %d", number)
        end()

    for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            with contextlib.suppress(OSError, ValueError):
                signal.signal(number, called)
    if sys.platform == "win32":
        threading.Thread(target=_listen_windows, args=(end, ended), name="session-end", daemon=True).start()


def _listen_windows(end: Callable[[], None], ended: threading.Event) -> None:
    if sys.platform == "win32":
        from ctypes import wintypes

        user = ctypes.WinDLL("user32", use_last_error=True)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        lresult = ctypes.c_ssize_t
        procedure = ctypes.WINFUNCTYPE(
            lresult, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
        )

        class WindowClass(ctypes.Structure):
            _fields_ = (
                ("style", wintypes.UINT),
                ("procedure", procedure),
                ("class_extra", ctypes.c_int),
                ("window_extra", ctypes.c_int),
                ("instance", wintypes.HINSTANCE),
                ("icon", wintypes.HANDLE),
                ("cursor", wintypes.HANDLE),
                ("background", wintypes.HANDLE),
                ("menu", wintypes.LPCWSTR),
                ("name", wintypes.LPCWSTR),
            )

        user.DefWindowProcW.restype = lresult
        user.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
        user.CreateWindowExW.restype = wintypes.HWND
        user.CreateWindowExW.argtypes = (
            wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD,
            ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int,
            wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID,
        )  # fmt: skip
        kernel.GetModuleHandleW.restype = wintypes.HMODULE
        kernel.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)

        def answer(window: int, message: int, wide: int, long: int) -> int:
            if message == _WM_QUERYENDSESSION:
                return 1
            if message == _WM_ENDSESSION and wide:
                end()
                ended.wait(_PATIENCE)
                return 0
            return int(user.DefWindowProcW(window, message, wide, long))

        kept = procedure(answer)  # as long as this thread, which never ends
        instance = kernel.GetModuleHandleW(None)
        described = WindowClass(0, kept, 0, 0, instance, None, None, None, None, "HansardRecorder")
        user.RegisterClassW(ctypes.byref(described))
        # A top-level window: message-only ones are not told of the session's end.
        window = user.CreateWindowExW(
            0, "HansardRecorder", "Hansard", 0, 0, 0, 0, 0, None, None, instance, None
        )
        if not window:
            log.warning("the end of the session cannot be noticed: %d", ctypes.get_last_error())
            return
        message = wintypes.MSG()
        while user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            user.TranslateMessage(ctypes.byref(message))
            user.DispatchMessageW(ctypes.byref(message))
