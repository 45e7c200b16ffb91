"""This computer's processor and memory, as the operating system names them; safe anywhere."""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import subprocess
import sys
from pathlib import Path


def name() -> str:
    """``AMD EPYC 9654``, or at least the kind of machine."""
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        if sys.platform == "linux":
            for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
                if line.startswith(("model name", "Hardware")):
                    return line.partition(":")[2].strip()
        elif sys.platform == "darwin":
            return _sysctl("machdep.cpu.brand_string")
        elif sys.platform == "win32":
            return _registry_name()
    return platform.processor() or platform.machine()


def cores() -> int:
    """Cores this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)  # Linux only
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def memory() -> int:
    """Bytes of memory in all; 0 when it cannot be told."""
    with contextlib.suppress(OSError, ValueError, AttributeError, subprocess.SubprocessError):
        if sys.platform == "darwin":
            return int(_sysctl("hw.memsize"))
        if sys.platform == "win32":
            return _windows_memory()
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return 0


def _sysctl(key: str) -> str:
    done = subprocess.run(
        ["/usr/sbin/sysctl", "-n", key], capture_output=True, text=True, timeout=5, check=True
    )
    return done.stdout.strip()


def _registry_name() -> str:
    if sys.platform == "win32":
        import winreg

        path = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
    return ""


def _windows_memory() -> int:
    if sys.platform == "win32":
        kilobytes = ctypes.c_ulonglong()
        ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
        return kilobytes.value * 1024
    return 0
