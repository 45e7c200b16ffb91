"""cuBLAS 12 for CTranslate2, found among the installed packages and loaded before the first GPU call.

CTranslate2's wheels open ``libcublas.so.12`` (``cublas64_12.dll``) by its bare name, at the first encode,
while torch brings version 13. A library already loaded under that name is taken, wherever it lies; the
search path cannot be changed once the process runs. On Windows, being in a known folder is not enough
either (``LoadLibraryA``), but being loaded is. Both versions get along in one process.
"""

from __future__ import annotations

import ctypes
import functools
import importlib.util
import os
import sys
from pathlib import Path

_LINUX = ("libcublasLt.so.12", "libcublas.so.12")
_WINDOWS = ("cublasLt64_12.dll", "cublas64_12.dll")


@functools.cache
def preload() -> Path | None:
    """Load cuBLAS 12 from the package ``nvidia-cublas-cu12``; returns its folder, ``None`` without one.

    Not an error by itself: the system may have its own copy where the loader finds it. The truth is an
    encode on the device.

    Raises:
        OSError: it is there, and cannot be loaded.
    """
    folder = find()
    if folder is None:
        return None
    if sys.platform == "win32":
        os.add_dll_directory(str(folder))
    for name in _names():
        ctypes.CDLL(str(folder / name))
    return folder


def find() -> Path | None:
    """The folder with both of its libraries, if the package is installed."""
    try:
        spec = importlib.util.find_spec("nvidia.cublas")  # version 13 lies in nvidia/cu13
    except ModuleNotFoundError:  # not even the namespace
        return None
    for root in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(root) / ("bin" if sys.platform == "win32" else "lib")
        if all((folder / name).is_file() for name in _names()):
            return folder
    return None


def _names() -> tuple[str, ...]:
    return _WINDOWS if sys.platform == "win32" else _LINUX
