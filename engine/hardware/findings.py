"""From what the probes said to what this computer can do: devices, findings, and what would mend them.

Pure. The codes of :class:`engine.inventory.Finding` made here (the sentences are the app's):

==================== ======================================================================================
``graphics``         which makers' cards are here; not ok when none of them can be used
``driver``           NVIDIA's driver and the newest CUDA it runs
``cublas``           the CUDA library that recognition needs
``recognition``      a number format in which recognition was tried; ``detail`` begins with its name
``voices``           whether PyTorch computed there
==================== ======================================================================================

Fixes: ``install-driver``, ``update-driver``, ``restart``, ``install``, ``install-neural``,
``install-cublas``, ``install-torch-cuda``, ``free-memory``, ``report``; empty where nothing can be done or
nothing must.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Final

from engine.hardware.answers import Answer, Card, Driver, Library, Timed, Torch, Tried
from engine.inventory import Device, Finding

_FIXES: Final = {
    "no-driver": "install-driver",
    "driver-too-old": "update-driver",
    "no-cublas": "install-cublas",
    "no-package": "install-neural",
    "cpu-only-build": "install-torch-cuda",
    "out-of-memory": "free-memory",
    "wrong-result": "report",
    "crashed": "update-driver",
    "hung": "update-driver",
    "failed": "report",
}


def processor(
    name: str, memory: int, cores: int, recognised: Sequence[Answer], voices: Sequence[Answer]
) -> Device:
    """The processor as a device."""
    return Device(
        kind="cpu",
        name=name,
        memory=memory,
        cores=cores,
        recognition=formats(recognised),
        voices=any(answer.error == "" for answer in voices if isinstance(answer, Tried)),
        encode=fastest(recognised),
        findings=tuple(_of_processor(one) for one in (*recognition(recognised), voice(voices))),
    )


def _of_processor(finding: Finding) -> Finding:
    """No driver is to blame for what a processor does not do."""
    return dataclasses.replace(finding, fix="report") if finding.fix == "update-driver" else finding


def card(found: Card, driver: Driver, recognised: Sequence[Answer], voices: Sequence[Answer]) -> Device:
    """A graphics card that the driver offers."""
    library = next((answer for answer in recognised if isinstance(answer, Library)), None)
    return Device(
        kind="cuda",
        name=found.name,
        memory=found.memory,
        cores=0,
        recognition=formats(recognised),
        voices=any(answer.error == "" for answer in voices if isinstance(answer, Tried)),
        encode=fastest(recognised),
        findings=(
            drives(driver),
            *((cublas(library, recognised),) if library else ()),
            *recognition(recognised),
            voice(voices),
        ),
    )


def unusable(driver: Driver) -> Device:
    """An NVIDIA card that is in this computer and that no driver offers."""
    return Device("cuda", "NVIDIA card", 0, 0, (), False, 0.0, (drives(driver),))  # noqa: FBT003


def formats(answers: Iterable[Answer]) -> tuple[str, ...]:
    """The number formats that worked, in the order they were tried: best first."""
    return tuple(answer.compute for answer in answers if isinstance(answer, Tried) and not answer.error)


def fastest(answers: Iterable[Answer]) -> float:
    """Seconds of the first that worked, 0 without one."""
    return next((answer.seconds for answer in answers if isinstance(answer, Tried) and not answer.error), 0.0)


def pace(answers: Iterable[Answer]) -> float:
    """Seconds for a billion multiply-adds, 0 when that was not measured."""
    return next((answer.window for answer in answers if isinstance(answer, Timed)), 0.0)


def graphics(driver: Driver, cards: Sequence[Card]) -> Finding:
    """Whether a graphics card can be used at all: NVIDIA's with a driver, and no other maker's."""
    return Finding("graphics", bool(cards), " ".join(driver.present))


def drives(driver: Driver) -> Finding:
    """The driver."""
    if driver.error == "":
        return Finding("driver", ok=True, detail=f"{driver.version} (CUDA {driver.cuda})".strip())
    stuck = driver.detail.startswith("reboot")
    fix = "restart" if stuck else _FIXES.get(driver.error, "install-driver")
    return Finding("driver", ok=False, detail=driver.detail or driver.error, fix=fix)


def cublas(library: Library, recognised: Sequence[Answer]) -> Finding:
    """cuBLAS counts as found when a product was computed, whoever brought it."""
    if library.error == "" or formats(recognised):
        return Finding("cublas", ok=True, detail=library.version)
    return Finding("cublas", ok=False, detail=library.detail or library.version, fix="install-cublas")


def recognition(answers: Iterable[Answer]) -> tuple[Finding, ...]:
    """One for each format that was tried. A format that a device just does not have is nobody's fault."""
    found = []
    for answer in answers:
        if isinstance(answer, Tried):
            absent = answer.error == "not-supported"
            detail = ": ".join(part for part in (answer.compute, answer.error, answer.detail) if part)
            fix = "" if absent else _FIXES.get(answer.error, "")
            if answer.error == "no-package":
                fix = "install"  # CTranslate2 is part of every installation
            found.append(Finding("recognition", ok=not answer.error, detail=detail, fix=fix))
    return tuple(found)


def voice(answers: Sequence[Answer]) -> Finding:
    """Speaker analysis with PyTorch."""
    torch = next((answer for answer in answers if isinstance(answer, Torch)), Torch("", ""))
    tried = next((answer for answer in answers if isinstance(answer, Tried)), Tried("", "", 0.0, "failed"))
    built = f"torch {torch.version}" if torch.version else ""
    if torch.cuda:
        built += f" (CUDA {torch.cuda})"
    detail = ": ".join(part for part in (built, tried.error, tried.detail) if part)
    return Finding("voices", ok=not tried.error, detail=detail, fix=_FIXES.get(tried.error, ""))
