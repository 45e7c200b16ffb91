"""What this computer can do, found out once and remembered until something about it changes.

:func:`survey` runs the probes (seconds); :func:`current` answers from the file the last one left, when the
driver, the cards and the packages are still those, and otherwise surveys. A computer without NVIDIA's driver
needs no probe to know that it has no card to use: its processor is believed without a try, which only
``doctor`` makes.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import importlib.metadata
import json
import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine import __version__
from engine.hardware import findings, graphics, processor
from engine.hardware.answers import Card, Driver
from engine.hardware.probing import Said, ask, try_each
from engine.hardware.recognition import FORMATS
from engine.inventory import Device, Finding
from engine.wire import BadMessage, build

log = logging.getLogger(__name__)

REMEMBERED: Final = ".hardware.json"
#: Seconds for which a survey is believed: when all worked, and when something on the card failed, which a
#: restart or another program's end may have mended.
BELIEVED: Final = 30 * 24 * 3600.0
DOUBTED: Final = 24 * 3600.0
PACKAGES: Final = ("ctranslate2", "faster-whisper", "torch", "torchaudio", "nvidia-cublas-cu12")

Ask = Callable[..., Said]


@dataclass(frozen=True, slots=True)
class Survey:
    """``key`` names everything it depends on; ``when`` is seconds since 1970. ``devices``: the processor
    first, then the cards as CTranslate2 and torch number them. ``paces``: for each of these, seconds that
    PyTorch takes for a billion multiply-adds, 0 where it does not run."""

    key: str
    when: float
    devices: tuple[Device, ...]
    findings: tuple[Finding, ...]
    paces: tuple[float, ...] = ()

    @property
    def processor(self) -> Device:
        return self.devices[0]

    def pace(self, kind: str) -> float:
        """Seconds for a billion multiply-adds on the first device of this kind; 0 when unknown."""
        paces = zip(self.devices, self.paces, strict=False)
        return next((pace for device, pace in paces if device.kind == kind), 0.0)

    @property
    def card(self) -> Device | None:
        """The card that is used: the first, as the driver orders them (the fastest)."""
        return next((device for device in self.devices if device.kind == "cuda"), None)


def survey(run: Ask = ask, each: Ask = try_each) -> Survey:
    """Run every probe; some seconds, and never an error: what fails is a finding."""
    said = run("cards")
    lost = Driver("", "", graphics.makers(), said.error or "failed", said.detail)
    driver = next((answer for answer in said.answers if isinstance(answer, Driver)), lost)
    cards = [answer for answer in said.answers if isinstance(answer, Card)]
    heard = each("voices", "cpu", ("float32",)).answers
    devices = [
        findings.processor(
            processor.name(),
            processor.memory(),
            processor.cores(),
            each("recognition", "cpu", FORMATS["cpu"]).answers,
            heard,
        )
    ]
    paces = [findings.pace(heard)]
    for card in cards:
        name = f"cuda:{card.index}"
        recognised = each("recognition", name, FORMATS["cuda"]).answers
        heard = each("voices", name, ("float32",)).answers
        devices.append(findings.card(card, driver, recognised, heard))
        paces.append(findings.pace(heard))
    if not cards and "nvidia" in driver.present:
        devices.append(findings.unusable(driver))
        paces.append(0.0)
    return Survey(key(), time.time(), tuple(devices), (findings.graphics(driver, cards),), tuple(paces))


def current(folder: Path | None) -> Survey:
    """What is known, from ``folder`` (the models' folder) where it was remembered; surveys when it is not.

    Without any sign of an NVIDIA driver this neither starts a process nor reads anything but small files.
    """
    if found := remembered(folder):
        return found
    if not graphics.fingerprint():
        return assumed()
    found = survey()
    remember(folder, found)
    return found


def assumed() -> Survey:
    """A processor that nobody has tried yet, which is enough to plan with where there is no card."""
    import importlib.util

    device = Device(
        kind="cpu",
        name=processor.name(),
        memory=processor.memory(),
        cores=processor.cores(),
        recognition=FORMATS["cpu"],
        voices=importlib.util.find_spec("torch") is not None,
        encode=0.0,
    )
    return Survey(key(), time.time(), (device,), ())


def key() -> str:
    """A hash of everything a survey depends on; takes about a millisecond."""
    pieces = [__version__, sys.version, sys.platform, graphics.fingerprint(), str(processor.cores())]
    for package in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            pieces.append(f"{package} {importlib.metadata.version(package)}")
    return hashlib.sha256("\0".join(pieces).encode()).hexdigest()[:32]


def remembered(folder: Path | None) -> Survey | None:
    """The survey kept in ``folder``, unless it is of another computer, another set-up or another time."""
    if folder is None:
        return None
    try:
        found = build(Survey, json.loads((folder / REMEMBERED).read_bytes()))
    except (OSError, ValueError, BadMessage):
        return None
    cards = [device for device in found.devices if device.kind == "cuda"]
    failed = any(finding.fix for device in cards for finding in device.findings)
    age = time.time() - found.when
    if found.key != key() or not found.devices or not 0 <= age <= (DOUBTED if failed else BELIEVED):
        return None
    return found


def remember(folder: Path | None, found: Survey) -> None:
    """Keep it in ``folder`` if that can be written; it is a convenience, and its loss costs seconds."""
    if folder is not None:
        write(folder / REMEMBERED, dataclasses.asdict(found))


def write(path: Path, body: dict[str, Any]) -> None:
    """A private file, whole or not at all; not written where the folder does not let us."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(part, "w", encoding="utf-8", opener=_private) as file:
            json.dump(body, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        log.info("%s not kept: %s", path.name, error.strerror)
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
