"""Words about the parts of a recorded meeting that have no sound, and about how it was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.changes import Gap, RecordedTrack, RecordingFacts
from app.translation import noop, number, plural, tr
from app.ui.phrases import exact_length

#: Holes shorter than this are the business of nobody who reads.
LEAST_S: Final = 1.0
#: A track that begins or ends with the other one, give or take this, was there all the time.
EDGES_S: Final = 5.0
#: By why a hole is there, and of which track: the name of the track is part of the sentence, because its
#: gender and case are. Of neither, where it is not known. To be shown by ``tr``.
_HOLES: Final = {
    "lost": {
        "mic": noop("The microphone was unplugged for {time}"),
        "system": noop("The system audio was unplugged for {time}"),
        "": noop("A source was unplugged for {time}"),
    },
    "moved": {
        "mic": noop("The microphone was taken to another device for {time}"),
        "system": noop("The system audio was taken to another device for {time}"),
        "": noop("A source was taken to another device for {time}"),
    },
    "switched": {
        "mic": noop("The microphone was changed, {time} without it"),
        "system": noop("The system audio was changed, {time} without it"),
        "": noop("A source was changed, {time} without it"),
    },
    "asleep": dict.fromkeys(("mic", "system", ""), noop("The computer slept for {time}")),
    "overrun": {
        "mic": noop("{time} of the microphone could not be kept up with"),
        "system": noop("{time} of the system audio could not be kept up with"),
        "": noop("{time} of a source could not be kept up with"),
    },
    "folder": {
        "mic": noop("The microphone could not be written for {time}"),
        "system": noop("The system audio could not be written for {time}"),
        "": noop("A source could not be written for {time}"),
    },
    "rate": {
        "mic": noop("The microphone was set up anew, {time} without it"),
        "system": noop("The system audio was set up anew, {time} without it"),
        "": noop("A source was set up anew, {time} without it"),
    },
    "late": {
        "mic": noop("The microphone came in after {time}"),
        "system": noop("The system audio came in after {time}"),
        "": noop("A source came in after {time}"),
    },
    "early": {
        "mic": noop("The microphone ended {time} earlier"),
        "system": noop("The system audio ended {time} earlier"),
        "": noop("A source ended {time} earlier"),
    },
    "died": dict.fromkeys(("mic", "system", ""), noop("The recorder stopped for {time}, and went on")),
    "missing": {
        "mic": noop("{time} of the microphone are missing on the disk"),
        "system": noop("{time} of the system audio are missing on the disk"),
        "": noop("{time} of a source are missing on the disk"),
    },
}
_UNKNOWN: Final = {
    "mic": noop("The microphone was not there for {time}"),
    "system": noop("The system audio was not there for {time}"),
    "": noop("A source was not there for {time}"),
}
_DAMAGE: Final = {
    "crc": noop("some of the audio on the disk was not as it was written"),
    "short": noop("some of the audio did not reach the disk"),
    "zeros": noop("the last moment before the power failed"),
    "missing": noop("a part of the audio was gone from the disk"),
    "header": noop("the head of a file, which was put right"),
    "odd": noop("the last sample of a file"),
    "foreign": noop("a file of another program, which was left alone"),
    "unreadable": noop("a file that the disk cannot read"),
    "journal": noop("the recording's own notes; places in it are estimates"),
    "session": noop("title and date, which are estimates"),
}


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
        return tr("recording paused {time}", time=time)
    least = EDGES_S if gap.why in ("late", "early") else LEAST_S
    if gap.length < least:
        return ""
    name = names[gap.track] if gap.track is not None and gap.track < len(names) else ""
    words = _HOLES.get(gap.why, _UNKNOWN)
    return tr(words.get(name) or words[""], time=time)


def recorded_rows(facts: RecordingFacts, gaps: Sequence[Gap]) -> list[tuple[str, str]]:
    """How a meeting was recorded, for the details: what is asked, and the answer."""
    rows = [(_label(track), _track(track)) for track in facts.tracks]
    paused = [gap.length for gap in gaps if gap.kind == "paused"]
    if paused:
        time = exact_length(sum(paused))
        rows.append(
            (
                tr("Pauses"),
                plural("{n} pause, {time}, left out", "{n} pauses, {time}, left out", len(paused), time=time),
            )
        )
    names = [track.name for track in facts.tracks]
    holes = [gap_words(gap, names) for gap in gaps if gap.kind == "hole"]
    if any(holes):
        rows.append((tr("Without sound"), ". ".join(dict.fromkeys(hole for hole in holes if hole)) + "."))
    if not facts.closed:
        rows.append((tr("Ended"), _interrupted(facts.missing)))
    elif facts.reason and facts.reason != "asked":
        rows.append((tr("Ended"), tr(_ENDS.get(facts.reason, noop("By itself.")))))
    if facts.restarts:
        often = plural(
            "Went on after it was stopped, {n} time.",
            "Went on after it was stopped, {n} times.",
            len(facts.restarts),
        )
        rows.append((tr("Recorder"), often))
    if facts.damage:
        found = ", ".join(tr(_DAMAGE.get(code, code)) for code in facts.damage)
        rows.append((tr("Damaged"), f"{found[:1].upper()}{found[1:]}."))
    return rows


_ENDS: Final = {
    "unwatched": noop("After five minutes without a window."),
    "disk-full": noop("The disk was full."),
    "ended": noop("The computer was shut down, or you logged out."),
}


def _interrupted(missing: float) -> str:
    if missing >= 1:
        return tr("Interrupted. At most {seconds} s is missing.", seconds=number(missing, 1))
    return tr("Interrupted. At most the last second is missing.")


def _label(track: RecordedTrack) -> str:
    return tr("Microphone") if track.name == "mic" else tr("System audio")


def _track(track: RecordedTrack) -> str:
    parts = [track.device_name or tr("Unknown device")]
    if track.headset:
        parts.append(tr("worn by one person"))
    # A clock half a second off in a day is as good as any; no need to speak of it.
    if abs(track.ppm) >= 5:
        fast = (
            noop("its clock ran {ms} ms an hour fast, which was put right")
            if track.ppm > 0
            else noop("its clock ran {ms} ms an hour slow, which was put right")
        )
        parts.append(tr(fast, ms=number(abs(track.ppm) * 3.6)))
    return ", ".join(parts)
