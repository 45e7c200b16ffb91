"""NVIDIA's driver and cards, as the driver itself tells them, and whether there is a card at all.

The driver is native code that may hang or abort: :func:`driver` and :func:`cards` run in a probe process
only. :func:`fingerprint` and :func:`makers` read what the operating system knows and are safe anywhere.

Sources: CUDA Driver API (``cuInit`` … ``cuDeviceTotalMem_v2``), NVML API (``nvmlSystemGetDriverVersion``),
PCI vendor ids.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path
from typing import Any, Final

from engine.hardware.answers import Card, Driver

_CUDA: Final = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_NVML: Final = "nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1"
_NO_DEVICE: Final = 100
_DRIVER_MISMATCH: Final = (803, 804, 999)  # driver and library differ, or the driver does not answer
_CAPABILITY: Final = (75, 76)  # CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, _MINOR
_VENDORS: Final = {"10de": "nvidia", "1002": "amd", "8086": "intel"}
_PCI: Final = Path("/sys/bus/pci/devices")
_DISPLAY: Final = "0x03"  # PCI class of display controllers

#: Newest CUDA version a driver must run: CTranslate2 is built with 12.8 and, as all of CUDA 12, runs on any
#: driver of that family.
RECOGNITION_CUDA: Final = (12, 0)


def driver() -> Driver:
    """The driver of this computer, without one too. Loads native code."""
    present = makers()
    try:
        cuda = ctypes.CDLL(_CUDA)
    except OSError as error:
        return Driver("", "", present, "no-driver", str(error) if "nvidia" in present else "")
    number = ctypes.c_int()
    cuda.cuDriverGetVersion(ctypes.byref(number))
    newest = f"{number.value // 1000}.{number.value % 1000 // 10}"
    code = cuda.cuInit(0)
    if code == 0:
        too_old = (number.value // 1000, number.value % 1000 // 10) < RECOGNITION_CUDA
        return Driver(_version(), newest, present, "driver-too-old" if too_old else "")
    if code == _NO_DEVICE:
        return Driver(_version(), newest, present, "no-device")
    reason = "reboot or reinstall" if code in _DRIVER_MISMATCH else "cuInit"
    return Driver(_version(), newest, present, "no-driver", f"{reason}: {_name(cuda, code)}")


def cards() -> list[Card]:
    """What the driver offers, in its order; empty without a working driver. Loads native code."""
    try:
        cuda = ctypes.CDLL(_CUDA)
    except OSError:
        return []
    count = ctypes.c_int()
    if cuda.cuInit(0) != 0 or cuda.cuDeviceGetCount(ctypes.byref(count)) != 0:
        return []
    return [_card(cuda, index) for index in range(count.value)]


def _card(cuda: Any, index: int) -> Card:
    handle = ctypes.c_int()
    cuda.cuDeviceGet(ctypes.byref(handle), index)
    name = ctypes.create_string_buffer(128)
    cuda.cuDeviceGetName(name, len(name), handle)
    memory = ctypes.c_size_t()
    cuda.cuDeviceTotalMem_v2(ctypes.byref(memory), handle)
    version = []
    for attribute in _CAPABILITY:
        value = ctypes.c_int()
        cuda.cuDeviceGetAttribute(ctypes.byref(value), attribute, handle)
        version.append(str(value.value))
    return Card(index, name.value.decode(errors="replace"), memory.value, ".".join(version))


def _name(cuda: Any, code: int) -> str:
    text = ctypes.c_char_p()
    cuda.cuGetErrorName(code, ctypes.byref(text))
    return (text.value or str(code).encode()).decode(errors="replace")


def _version() -> str:
    """The driver's own version, from NVML; empty when that does not answer."""
    with contextlib.suppress(OSError, AttributeError):
        nvml = ctypes.CDLL(_NVML)
        text = ctypes.create_string_buffer(96)
        if nvml.nvmlInit_v2() == 0:
            known = nvml.nvmlSystemGetDriverVersion(text, len(text)) == 0
            nvml.nvmlShutdown()
            if known:
                return text.value.decode(errors="replace")
    return ""


def fingerprint() -> str:
    """Changes whenever the driver or the NVIDIA cards do; empty when there is surely nothing to try.

    Reads a few small files, loads nothing: cheap enough for every job.
    """
    if sys.platform == "win32":
        library = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", _CUDA)
        with contextlib.suppress(OSError):
            status = library.stat()
            return f"{status.st_size}:{status.st_mtime_ns}"
        return ""
    pieces = [os.environ.get("CUDA_VISIBLE_DEVICES", "")]
    found = False
    with contextlib.suppress(OSError):  # the ordinary driver
        pieces.append(Path("/proc/driver/nvidia/version").read_text(errors="replace"))
        found = True
    for folder in ("/proc/driver/nvidia/gpus", "/usr/lib/wsl/lib"):  # the second: WSL has no /proc entry
        with contextlib.suppress(OSError):
            pieces += sorted(path.name for path in Path(folder).iterdir())
            found = True
    for node in ("/dev/nvidiactl", "/dev/dxg"):  # in a container, where /proc tells nothing
        found = found or Path(node).exists()
    return "\n".join(pieces) if found else ""


def makers() -> tuple[str, ...]:
    """Who made the graphics cards of this computer, as far as the operating system tells."""
    found = _makers_windows() if sys.platform == "win32" else _makers_pci()
    return tuple(sorted(found))


def _makers_pci() -> set[str]:
    found = set()
    with contextlib.suppress(OSError):
        for folder in _PCI.iterdir():
            with contextlib.suppress(OSError):
                if (folder / "class").read_text().startswith(_DISPLAY):
                    vendor = (folder / "vendor").read_text().strip().removeprefix("0x")
                    found.add(_VENDORS.get(vendor, "other"))
    return found


def _makers_windows() -> set[str]:
    found: set[str] = set()
    if sys.platform == "win32":
        from ctypes import wintypes

        class DisplayDevice(ctypes.Structure):
            _fields_ = (
                ("cb", wintypes.DWORD),
                ("DeviceName", wintypes.WCHAR * 32),
                ("DeviceString", wintypes.WCHAR * 128),
                ("StateFlags", wintypes.DWORD),
                ("DeviceID", wintypes.WCHAR * 128),
                ("DeviceKey", wintypes.WCHAR * 128),
            )

        index, device = 0, DisplayDevice(cb=ctypes.sizeof(DisplayDevice))
        while ctypes.windll.user32.EnumDisplayDevicesW(None, index, ctypes.byref(device), 0):
            for vendor, name in _VENDORS.items():
                if f"VEN_{vendor.upper()}" in device.DeviceID.upper():
                    found.add(name)
            index += 1
    return found
