"""A time as people type it. Pure."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,3}))?")
_SECONDS = re.compile(r"(\d{1,6})(?:[.,](\d{1,3}))?")
_UNITS = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?\s*(?:(\d{1,6})\s*s)?", re.IGNORECASE)


def seconds_of(text: str, now: float) -> float | None:
    """The place that ``text`` names, in seconds, or ``None`` where it is no time: ``4:14``, ``1:04:14``,
    ``254``, ``4m14s``; with a sign in front, that much after ``now`` or before it. Not clamped."""
    text = text.strip().replace("−", "-")
    sign = text[:1] if text[:1] in ("+", "-") else ""
    value = _amount(text[len(sign) :].strip())
    if value is None:
        return None
    return value if not sign else now + value if sign == "+" else now - value


def _amount(text: str) -> float | None:
    if found := _CLOCK.fullmatch(text):
        hours, minutes, rest, part = found.groups()
        if int(rest) > 59 or (hours and int(minutes) > 59):
            return None
        return int(hours or 0) * 3600 + int(minutes) * 60 + int(rest) + _part(part)
    if found := _SECONDS.fullmatch(text):
        return int(found[1]) + _part(found[2])
    found = _UNITS.fullmatch(text)
    if found and any(found.groups()):
        hours, minutes, rest = (int(number or 0) for number in found.groups())
        return float(hours * 3600 + minutes * 60 + rest)
    return None


def _part(digits: str | None) -> float:
    return float(f"0.{digits}") if digits else 0.0
