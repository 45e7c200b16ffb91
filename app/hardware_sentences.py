"""What ``engine doctor`` found, in words: why work is done where it is, and what would mend a problem.

The engine's codes are those of :mod:`engine.inventory` and of the findings it names there. A fix is exact:
a command to type where there is one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.translation import noop, number, plural, tr
from engine.inventory import Device, Finding, ProfileReport, Report

_PYTHON: Final = r".venv\Scripts\python" if sys.platform == "win32" else ".venv/bin/python"
#: Every fix the engine can name. The registry's torch for Windows has no CUDA; uv finds the index that has
#: from the driver.
FIXES: Final[dict[str, str]] = {
    "install-driver": noop(
        "Install NVIDIA's driver for the graphics card (version 580 or newer serves everything here), "
        "restart the computer, and run 'hansard doctor' again."
    ),
    "update-driver": noop(
        "Update NVIDIA's driver (version 580 or newer serves everything here), restart the computer, and run "
        "'hansard doctor' again."
    ),
    "restart": noop("Restart the computer: the driver was updated, and the old one is still in use."),
    "install-cublas": noop("Install the missing CUDA library: python3 packaging/bootstrap.py setup --neural"),
    "install-neural": noop("Install the neural part: python3 packaging/bootstrap.py setup --neural"),
    "install": noop("Repair the installation: python3 packaging/bootstrap.py setup"),
    "install-torch-cuda": noop(
        "The PyTorch that is installed was built for the processor only. One for the graphics card: "
        "{python} -m pip install uv, and then {python} -m uv pip install --torch-backend=auto --reinstall "
        '"torch>=2.11,<2.15" "torchaudio>=2.11,<2.12" "torchcodec>=0.12"'
    ),
    "free-memory": noop("Close other programs that use the graphics card, and run 'hansard doctor' again."),
    "report": noop(
        "Report this with what 'hansard doctor --json' says; the processor does the work until then."
    ),
}

_REASONS: Final[dict[str, str]] = {
    "works": "the graphics card, because it was tried and works",
    "no-gpu": "the processor, because there is no graphics card here that can be used",
    "gpu-failed": "the processor, because the graphics card does not work here; see below",
    "gpu-memory": "the processor, because the graphics card has too little memory for this model",
    "asked": "the processor",
}
_MAKERS: Final = {"amd": "AMD", "intel": "Intel", "nvidia": "NVIDIA", "other": "another maker"}
_GIGABYTE: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that keeps a part of this computer from being used, and what to do."""

    code: str
    where: str
    found: str
    fix: str
    sentence: str


def reason(code: str) -> str:
    """``the processor, because …``"""
    return _REASONS.get(code, "the processor")


def fix(code: str) -> str:
    """What to do; empty when nothing can be done."""
    return tr(FIXES[code], python=_PYTHON) if code in FIXES else ""


def troubles(report: Report) -> tuple[Trouble, ...]:
    """What can be mended, each kind of fix once for each place, in the order found."""
    found = dict[tuple[str, str], Trouble]()
    for where, finding in _findings(report):
        if finding.fix and (where, finding.fix) not in found:
            found[where, finding.fix] = Trouble(
                finding.code, where, finding.detail, finding.fix, fix(finding.fix)
            )
    return tuple(found.values())


def _findings(report: Report) -> Iterator[tuple[str, Finding]]:
    for finding in report.findings:
        yield "this computer", finding
    for device in report.devices:
        for finding in device.findings:
            # A package that is absent is said once, with the packages.
            if finding.fix != "install-neural":
                yield device_name(device), finding
    for package in report.packages:
        yield package.code, package


def device_name(device: Device) -> str:
    """``AMD EPYC, 2 cores, 23.5 GB of memory``"""
    parts = [device.name]
    if device.cores:
        parts.append(plural("{n} core", "{n} cores", device.cores))
    if device.memory:
        parts.append(tr("{size} GB of memory", size=number(device.memory / _GIGABYTE, 1)))
    return ", ".join(parts)


def device_works(device: Device) -> str:
    """What really ran there: ``text: int8, float32; voices: yes``"""
    text = ", ".join(device.recognition) or "does not work"
    return f"text: {text}; voices: {'works' if device.voices else 'does not work'}"


def no_card(report: Report) -> str:
    """What to say where no graphics card is listed."""
    makers = next((finding.detail.split() for finding in report.findings if finding.code == "graphics"), [])
    if makers:
        named = " and ".join(_MAKERS.get(maker, maker) for maker in makers)
        return f"by {named}; only NVIDIA's can be used"
    return "none found"


def per_hour(profile: ProfileReport) -> str:
    """``about 16 min``; without *about* where the models themselves were timed; empty when unknown."""
    if not profile.minutes:
        return ""
    about = "" if profile.measured else "about "
    if profile.minutes < 1:
        return f"{about}{max(round(profile.minutes * 60), 1)} s"
    if profile.minutes < 90:
        return f"{about}{round(profile.minutes)} min"
    return f"{about}{profile.minutes / 60:.1f} h"


def readiness(profile: ProfileReport) -> str:
    """``ready``, ``not downloaded``, ``needs packages``, ``damaged``"""
    if profile.ready:
        return "ready"
    if profile.missing:
        return "not downloaded"
    return "needs packages" if profile.needs else "damaged"
