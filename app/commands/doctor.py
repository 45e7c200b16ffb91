"""``hansard doctor``: what this computer can do, what will be used and why, and what to do about the rest."""

from __future__ import annotations

import argparse
import dataclasses
import subprocess
from collections.abc import Iterable, Sequence
from typing import Any, Final

from app import hardware_sentences as words
from app.commands.console import Console
from app.paths import models_folder
from engine import launch
from engine.inventory import Device, Report, decode
from engine.protocol import BadMessage

FORMAT: Final = 1
FAULT: Final = 5
_INDENT: Final = "  "


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Exit status 0 whenever the report could be made, whatever it says."""
    if not arguments.json:
        console.note("Trying this computer's processor and graphics card, and how fast they are…")
    report = ask(quick=arguments.quick)
    if report is None:
        console.note("hansard: This computer could not be examined because of a fault in Hansard; report it.")
        return FAULT
    if arguments.json:
        console.say_json(as_json(report))
    else:
        console.say("\n".join(_lines(report)))
    return 0


def ask(*, quick: bool) -> Report | None:
    """The engine's report; ``None`` when it made none."""
    command = launch.command("doctor", "--folder", str(models_folder()))
    done = subprocess.run(
        [*command, "--quick"] if quick else command,
        env=launch.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what native libraries print; what matters is in the findings
        check=False,
    )
    for line in done.stdout.splitlines():
        try:
            notice = decode(line)
        except BadMessage:
            continue
        if isinstance(notice, Report):
            return notice
    return None


def as_json(report: Report) -> dict[str, Any]:
    """Format 1: the fields of :class:`engine.inventory.Report` and what to do in words."""
    body = dataclasses.asdict(report)
    return {
        "format": FORMAT,
        **body,
        "problems": [dataclasses.asdict(trouble) for trouble in words.troubles(report)],
    }


def _lines(report: Report) -> list[str]:
    lines = [f"Hansard {report.version}, Python {report.python}, {report.system}", ""]
    lines += _computer(report)
    lines += _profiles(report)
    lines += _models(report)
    lines += _packages(report)
    lines += _to_do(report)
    return lines


def _computer(report: Report) -> list[str]:
    rows = []
    for device in report.devices:
        name = "Processor" if device.kind == "cpu" else "Graphics card"
        rows.append((name, words.device_name(device)))
        rows.append(("", words.device_works(device)))
        rows += [("", said) for said in _findings(device)]
    if all(device.kind == "cpu" for device in report.devices):
        rows.append(("Graphics card", words.no_card(report)))
    return ["This computer", *_table(rows), ""]


def _findings(device: Device) -> list[str]:
    """What is installed and what failed; number formats that failed alike in one line."""
    said, failed = list[str](), dict[str, list[str]]()
    for finding in device.findings:
        if finding.code in ("driver", "cublas") and finding.ok and finding.detail:
            said.append(f"{_LABELS[finding.code]} {finding.detail}")
        elif not finding.ok and finding.fix and finding.code == "recognition":
            compute, _, why = finding.detail.partition(": ")
            failed.setdefault(why, []).append(compute)
        elif not finding.ok and finding.fix:
            said.append(
                ": ".join(part for part in (f"{_LABELS[finding.code]} failed", finding.detail) if part)
            )
    return said + [f"text failed ({', '.join(formats)}): {why}" for why, formats in failed.items()]


_LABELS: Final = {"driver": "driver", "cublas": "cuBLAS", "recognition": "text", "voices": "voices"}


def _profiles(report: Report) -> list[str]:
    rows = [("", "", "one hour takes", "text", "voices")]
    rows += [
        (
            profile.name,
            words.readiness(profile),
            words.per_hour(profile) or "-",
            " ".join(part for part in (profile.asr, _made(profile.device, profile.compute)) if part),
            " + ".join(part for part in (profile.speakers, profile.overlap) if part),
        )
        for profile in report.profiles
    ]
    used = dict.fromkeys(profile.reason for profile in report.profiles if profile.compute)
    why = [f"{_INDENT}Done on {words.reason(code)}." for code in used]
    if any(profile.minutes and not profile.measured for profile in report.profiles):
        why.append(
            f"{_INDENT}'About': not timed with the models themselves, which are not all on this computer."
        )
    return ["Profiles", *_table(rows), *why, ""]


def _made(device: str, compute: str) -> str:
    return f"({'processor' if device == 'cpu' else 'graphics card'}, {compute})" if compute else ""


def _models(report: Report) -> list[str]:
    rows: list[tuple[str, ...]]
    here = [model for model in report.models if model.state != "absent"]
    rows = [
        (
            model.id,
            model.state,
            f"{model.bytes / 1e9:.2f} GB",
            f"needs {', '.join(model.needs)}" if model.needs else "",
        )
        for model in here
    ]
    if not rows:
        rows = [("none yet; 'hansard models download fast' fetches those of the profile 'fast'",)]
    return ["Speech models on this computer", *_table(rows), ""]


def _packages(report: Report) -> list[str]:
    rows = [(package.code, package.detail or "not installed") for package in report.packages]
    return ["Packages", *_table(rows), ""]


def _to_do(report: Report) -> list[str]:
    troubles = words.troubles(report)
    if not troubles:
        return ["Nothing needs mending."]
    lines = ["What would help"]
    for sentence in dict.fromkeys(trouble.sentence for trouble in troubles if trouble.sentence):
        where = dict.fromkeys(trouble.where for trouble in troubles if trouble.sentence == sentence)
        lines.append(f"{_INDENT}{', '.join(where)}")
        lines.append(f"{_INDENT * 2}{sentence}")
    return lines


def _table(rows: Iterable[Sequence[str]]) -> list[str]:
    rows = list(rows)
    columns = max(len(row) for row in rows)
    widths = [
        max((len(row[index]) for row in rows if len(row) > index + 1), default=0) for index in range(columns)
    ]
    return [
        _INDENT + _INDENT.join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()
        for row in rows
    ]
