"""What a recording is made from: the devices chosen last, and what they mean among those there are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.settings import RECORD_MIC, RECORD_SYSTEM, Option, Settings
from app.translation import tr
from engine.recording import Device, TrackName

#: What a setting holds where a side is not recorded, and where the system's default is.
OFF: Final = "off"
DEFAULT: Final = ""
OPTION: Final[dict[TrackName, Option[str]]] = {"mic": RECORD_MIC, "system": RECORD_SYSTEM}
_NAMES: Final = "device-names"  # what the window remembers devices by that have gone


@dataclass(frozen=True, slots=True)
class Sources:
    """Ids for :class:`engine.recording.Start`; ``None`` leaves a side out. ``gone`` names devices chosen
    before that are not there now: the default ones stand in for them."""

    mic: str | None
    system: str | None
    gone: tuple[str, ...] = ()


def last_sources(settings: Settings, devices: Sequence[Device]) -> Sources:
    """The devices chosen last, among ``devices``. A recording must start when it is asked for: one that has
    gone is replaced by the system's default."""
    ids: dict[TrackName, str | None] = {}
    gone: list[str] = []
    for track, option in OPTION.items():
        wanted = settings.get(option)
        there = [device for device in devices if device.track == track]
        if wanted == OFF:
            ids[track] = None
        elif any(device.id == wanted for device in there):
            ids[track] = wanted
        else:
            default = default_of(there)
            ids[track] = default.id if default is not None else None
            if wanted != DEFAULT and default is not None:
                gone.append(name_of(settings, wanted))
    return Sources(ids["mic"], ids["system"], tuple(gone))


def choose(settings: Settings, track: TrackName, device: str, name: str = "") -> None:
    """Remember a choice: an id with its name, :data:`DEFAULT` or :data:`OFF`."""
    settings.set(OPTION[track], device)
    if name:
        names: dict[str, str] = settings.recall(_NAMES, {})
        settings.remember(_NAMES, {**names, device: name})


def name_of(settings: Settings, device: str) -> str:
    """What a device was called when it was chosen."""
    names: dict[str, str] = settings.recall(_NAMES, {})
    name = names.get(device, "")
    return name if isinstance(name, str) and name else tr("The device chosen before")


def default_of(devices: Sequence[Device]) -> Device | None:
    """The system's default among the devices of one side, else the first."""
    return next((device for device in devices if device.default), devices[0] if devices else None)
