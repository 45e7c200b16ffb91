"""Asking a PulseAudio server, or PipeWire's in its place, through ``pactl``: a hung server costs a killed
child process and never one of our threads."""

from __future__ import annotations

import functools
import json
import os
import re
import subprocess
from dataclasses import dataclass
from typing import Any, Final, Literal

from engine.recorder.headset import is_headset
from engine.recorder.ports import CaptureFailed
from engine.recording import Device

Kind = Literal["sinks", "sources", "source-outputs", "sink-inputs"]

#: Seconds until a server that does not answer counts as hung. It answers within 20 ms.
PATIENCE: Final = 1.5
#: The detail of a failure to answer.
HUNG: Final = "no answer"
_UNNAMED: Final = "(null)"
_SPEC: Final = re.compile(r"^\S+ (\d+)ch (\d+)Hz$")
#: More than this is spent on speech in vain.
_MAX_RATE: Final = 48_000


@dataclass(frozen=True, slots=True)
class Source:
    """A source that we may record, and how the server knows it. ``channels``: its own, at most 2; ``sink``:
    the output it listens to."""

    device: Device
    index: int
    rate: int
    channels: int
    sink: str = ""
    muted: bool = False


def command(*arguments: str) -> list[str]:
    """``pactl`` with these arguments."""
    return ["pactl", *arguments]


def environment() -> dict[str, str]:
    """Untranslated, and without what is set while one of our streams is just being opened."""
    left_out = ("PULSE_SOURCE", "PULSE_SINK", "PULSE_PROP_OVERRIDE")
    return {**{key: value for key, value in os.environ.items() if key not in left_out}, "LC_ALL": "C.UTF-8"}


def ask(*arguments: str) -> str:
    """What ``pactl`` prints.

    Raises:
        CaptureFailed: ``no-tool``, ``no-server`` (also when it does not answer)
    """
    try:
        done = subprocess.run(
            command(*arguments), env=environment(), capture_output=True, timeout=PATIENCE, check=False
        )
    except FileNotFoundError as error:
        raise CaptureFailed("no-tool", "pactl") from error
    except subprocess.TimeoutExpired as error:
        raise CaptureFailed("no-server", HUNG) from error
    if done.returncode != 0:
        raise CaptureFailed("no-server", done.stderr.decode(errors="replace").strip()[:200])
    return done.stdout.decode(errors="replace")


def listed(kind: Kind) -> list[dict[str, Any]]:
    """``pactl list KIND``.

    Raises:
        CaptureFailed: as :func:`ask`; ``no-tool`` where ``pactl`` is too old to speak JSON (before 16).
    """
    found = _json("list", kind)
    if not isinstance(found, list) or not all(
        isinstance(entry, dict) and isinstance(entry.get("index"), int) for entry in found
    ):
        raise CaptureFailed("no-tool", "an unknown pactl")
    return found


def sources() -> tuple[Source, ...]:
    """Every microphone and every output's monitor there is; the defaults are marked.

    Raises:
        CaptureFailed: as :func:`ask`
    """
    found, outputs = listed("sources"), listed("sinks")
    told = _json("info")
    info = told if isinstance(told, dict) else {}
    default_source, default_sink = info.get("default_source_name"), info.get("default_sink_name")
    by_monitor = {output.get("monitor_source"): output for output in outputs}
    names = _names() if any(_description(entry) == _UNNAMED for entry in (*found, *outputs)) else {}
    made = []
    for entry in found:
        name, spec = entry.get("name"), _SPEC.match(str(entry.get("sample_specification", "")))
        if not isinstance(name, str) or spec is None:
            continue
        output = by_monitor.get(name)
        if output is None and _is_monitor(entry):
            continue
        shown = entry if output is None else output
        title = _description(shown)
        title = names.get(str(shown.get("name")), title) if title == _UNNAMED else title
        default = name == default_source if output is None else output.get("name") == default_sink
        device = Device(
            name,
            title if title not in ("", _UNNAMED) else name,
            "mic" if output is None else "system",
            default=default,
            headset=_worn(shown, title),
        )
        channels = min(2, int(spec[1]))
        sink = "" if output is None else str(output.get("name"))
        rate = min(_MAX_RATE, int(spec[2]))
        made.append(Source(device, int(entry["index"]), rate, channels, sink, bool(entry.get("mute"))))
    return tuple(made)


def subscribe() -> subprocess.Popen[bytes]:
    """A ``pactl`` that prints a line for each thing that changes, until its server ends.

    Raises:
        CaptureFailed: ``no-tool``
    """
    try:
        return subprocess.Popen(
            command("subscribe"),
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise CaptureFailed("no-tool", "pactl") from error


@functools.cache
def speaks_json() -> bool:
    """Whether there is a ``pactl`` at all that can be asked (16 or newer); does not need a server."""
    try:
        done = subprocess.run(
            command("--help"), env=environment(), capture_output=True, timeout=5, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return b"--format" in done.stdout


def _json(*arguments: str) -> object:
    try:
        found: object = json.loads(ask("-f", "json", *arguments))
    except ValueError as error:
        raise CaptureFailed("no-tool", "pactl speaks no JSON") from error
    return found


def _description(entry: dict[str, Any]) -> str:
    return str(entry.get("description") or "")


def _is_monitor(entry: dict[str, Any]) -> bool:
    properties = entry.get("properties") or {}
    return bool(entry.get("monitor_source")) or properties.get("device.class") == "monitor"


def _worn(entry: dict[str, Any], name: str) -> bool:
    properties = entry.get("properties") or {}
    return is_headset(
        name,
        form_factor=str(properties.get("device.form_factor") or ""),
        bus=str(properties.get("device.bus") or ""),
        port=str(entry.get("active_port") or ""),
    )


def _names() -> dict[str, str]:
    """The descriptions of sources and sinks by name: pactl 16's JSON says ``(null)`` to an umlaut."""
    found: dict[str, str] = {}
    for kind in ("sources", "sinks"):
        name = ""
        for line in ask("list", kind).splitlines():
            key, mark, value = line.strip().partition(": ")
            if mark and key == "Name":
                name = value
            elif mark and key == "Description":
                found.setdefault(name, value)
    return found
