"""Words about the parts of a recorded meeting that have no sound, and about how it was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.changes import Gap, RecordedTrack, RecordingFacts
from app.ui.phrases import count

#: Holes shorter than this are the business of nobody who reads.
LEAST_S: Final = 1.0
#: A track that begins or ends with the other one, give or take this, was there all the time.
EDGES_S: Final = 5.0
_SIDES: Final = {"mic": "The microphone", "system": "The system audio"}
#: By why a hole is there; ``{side}`` and ``{time}`` are filled in.
_HOLES: Final = {
    "lost": "{side} was unplugged for {time}",
    "moved": "{side} was taken to another device for {time}",
    "switched": "{side} was changed, {time} without it",
    "asleep": "The computer slept for {time}",
    "overrun": "{time} of {lower} could not be kept up with",
    "folder": "{side} could not be written for {time}",
    "rate": "{side} was set up anew, {time} without it",
    "late": "{side} came in after {time}",
    "early": "{side} ended {time} earlier",
    "died": "The recorder stopped for {time}, and went on",
    "missing": "{time} of {lower} are missing on the disk",
}
_UNKNOWN: Final = "{side} was not there for {time}"
_DAMAGE: Final = {
    "crc": "some of the audio on the disk was not as it was written",
    "short": "some of the audio did not reach the disk",
    "zeros": "the last moment before the power failed",
    "missing": "a part of the audio was gone from the disk",
    "header": "the head of a file, which was put right",
    "odd": "the last sample of a file",
    "foreign": "a file of another program, which was left alone",
    "unreadable": "a file that the disk cannot read",
    "journal": "the recording's own notes; places in it are estimates",
    "session": "title and date, which are estimates",
}


def exact_length(seconds: float) -> str:
    """``47 min 12 s``, ``1 h 12 min``, ``12 s``: lengths that somebody wants to see add up."""
    whole = max(0, int(seconds + 0.5))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    if hours:
        return f"{hours} h {minutes:02} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {rest:02} s" if rest else f"{minutes} min"
    return f"{rest} s"


def asides(gaps: Sequence[Gap], facts: RecordingFacts | None) -> list[tuple[float, str]]:
    """Lines for between the paragraphs, by their place in seconds."""
    names = [track.name for track in facts.tracks] if facts is not None else []
    lines: dict[tuple[float, str], None] = {}
    for gap in gaps:
        words = gap_words(gap, names)
        if words:
            lines[round(gap.end, 1), words] = None  # both tracks of a computer that slept say it once
    return list(lines)


def gap_words(gap: Gap, names: Sequence[str]) -> str:
    """``recording paused 4 min``, ``The microphone was unplugged for 12 s``; empty for what nobody misses.
    ``names`` of the tracks by their numbers."""
    time = exact_length(gap.length)
    if gap.kind == "paused":
        return f"recording paused {time}"
    least = EDGES_S if gap.why in ("late", "early") else LEAST_S
    if gap.length < least:
        return ""
    name = names[gap.track] if gap.track is not None and gap.track < len(names) else ""
    side = _SIDES.get(name, "A source")
    words = _HOLES.get(gap.why, _UNKNOWN)
    return words.format(side=side, lower=f"{side[:1].lower()}{side[1:]}", time=time)


def recorded_rows(facts: RecordingFacts, gaps: Sequence[Gap]) -> list[tuple[str, str]]:
    """How a meeting was recorded, for the details: what is asked, and the answer."""
    rows = [(_label(track), _track(track)) for track in facts.tracks]
    paused = [gap.length for gap in gaps if gap.kind == "paused"]
    if paused:
        rows.append(("Pauses", f"{count(len(paused), 'pause')}, {exact_length(sum(paused))}, left out"))
    names = [track.name for track in facts.tracks]
    holes = [gap_words(gap, names) for gap in gaps if gap.kind == "hole"]
    if any(holes):
        rows.append(("Without sound", ". ".join(dict.fromkeys(hole for hole in holes if hole)) + "."))
    if not facts.closed:
        missing = f"{facts.missing:.1f} s" if facts.missing >= 1 else "the last second"
        rows.append(("Ended", f"Interrupted. At most {missing} is missing."))
    elif facts.reason and facts.reason != "asked":
        rows.append(("Ended", _ENDS.get(facts.reason, "By itself.")))
    if facts.restarts:
        rows.append(("Recorder", f"Went on after it was stopped, {count(len(facts.restarts), 'time')}."))
    if facts.damage:
        found = ", ".join(_DAMAGE.get(code, code) for code in facts.damage)
        rows.append(("Damaged", f"{found[:1].upper()}{found[1:]}."))
    return rows


_ENDS: Final = {
    "unwatched": "After five minutes without a window.",
    "disk-full": "The disk was full.",
    "ended": "The computer was shut down, or you logged out.",
}


def _label(track: RecordedTrack) -> str:
    return "Microphone" if track.name == "mic" else "System audio"


def _track(track: RecordedTrack) -> str:
    parts = [track.device_name or "Unknown device"]
    if track.headset:
        parts.append("worn by one person")
    # A clock half a second off in a day is as good as any; no need to speak of it.
    if abs(track.ppm) >= 5:
        fast = "fast" if track.ppm > 0 else "slow"
        parts.append(f"its clock ran {abs(track.ppm) * 3.6:.0f} ms an hour {fast}, which was put right")
    return ", ".join(parts)
