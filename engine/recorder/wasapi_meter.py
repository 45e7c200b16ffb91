"""How loud Windows' outputs play, by the endpoints' own meters (``IAudioMeterInformation``).

COM by ctypes, as the SDK's headers ``mmdeviceapi.h`` and ``endpointvolume.h`` lay it out.

Run against stand-ins of those interfaces; no Windows was at hand.
"""

from __future__ import annotations

import ctypes
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

_ENUMERATOR_CLASS: Final = "BCDE0395-E52F-467C-8E3D-C4579291692E"
_ENUMERATOR: Final = "A95664D2-9614-4F35-A746-DE8DB63617E6"
_METER: Final = "C02216F6-8C67-4B5B-9D00-D008E73E0064"
_ALL_CONTEXTS: Final = 23
_RENDER: Final = 0
_ACTIVE: Final = 1

# Places in the interfaces' tables; the first three are IUnknown's.
_RELEASE: Final = 2
_ENUM_ENDPOINTS: Final = 3  # IMMDeviceEnumerator
_COUNT: Final = 3  # IMMDeviceCollection
_ITEM: Final = 4
_ACTIVATE: Final = 3  # IMMDevice
_PEAK: Final = 3  # IAudioMeterInformation

_function: Final[Any] = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)


def playing_peak() -> float | None:
    """The peak (0..1) of the loudest output; ``None`` where that cannot be asked."""
    libraries: Any = getattr(ctypes, "windll", None)
    if libraries is None:
        return None
    ole = libraries.ole32
    began = ole.CoInitializeEx(None, 0)  # S_OK and S_FALSE are to be undone, anything else is not
    try:
        enumerator = ctypes.c_void_p()
        failed = ole.CoCreateInstance(
            guid(_ENUMERATOR_CLASS), None, _ALL_CONTEXTS, guid(_ENUMERATOR), ctypes.byref(enumerator)
        )
        if failed or not enumerator:
            return None
        with _released(enumerator):
            return loudest(enumerator)
    except OSError:
        return None
    finally:
        if began in (0, 1):
            ole.CoUninitialize()


def loudest(enumerator: ctypes.c_void_p) -> float | None:
    """Over all active endpoints of an ``IMMDeviceEnumerator``.

    Raises:
        OSError: a call failed
    """
    collection = ctypes.c_void_p()
    _call(
        enumerator,
        _ENUM_ENDPOINTS,
        ctypes.c_int(_RENDER),
        ctypes.c_uint(_ACTIVE),
        ctypes.byref(collection),
    )
    with _released(collection):
        count = ctypes.c_uint()
        _call(collection, _COUNT, ctypes.byref(count))
        return max((_peak(collection, place) for place in range(count.value)), default=None)


def _peak(collection: ctypes.c_void_p, place: int) -> float:
    endpoint, meter, peak = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_float()
    _call(collection, _ITEM, ctypes.c_uint(place), ctypes.byref(endpoint))
    with _released(endpoint):
        _call(endpoint, _ACTIVATE, guid(_METER), ctypes.c_uint(_ALL_CONTEXTS), None, ctypes.byref(meter))
        with _released(meter):
            _call(meter, _PEAK, ctypes.byref(peak))
    return peak.value


def guid(text: str) -> ctypes.Array[ctypes.c_char]:
    """As it lies in memory; passed by its address."""
    return ctypes.create_string_buffer(uuid.UUID(text).bytes_le, 16)


@contextmanager
def _released(interface: ctypes.c_void_p) -> Iterator[None]:
    try:
        yield
    finally:
        _call(interface, _RELEASE, checked=False)


def _call(interface: ctypes.c_void_p, place: int, *arguments: Any, checked: bool = True) -> None:
    """The method at ``place`` of the interface's table."""
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    given = [ctypes.cast(a, ctypes.c_void_p) if _is_address(a) else a for a in arguments]
    kinds = [ctypes.c_void_p if a is None else type(a) for a in given]
    result = _function(ctypes.c_long, ctypes.c_void_p, *kinds)(table[place])(interface, *given)
    if checked and result < 0:
        raise OSError(f"HRESULT {result & 0xFFFFFFFF:08x}")


def _is_address(argument: object) -> bool:
    return isinstance(argument, ctypes.Array) or type(argument).__name__ == "CArgObject"
