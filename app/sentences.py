"""Codes become sentences: what users read when the engine ends without a transcript, and exit statuses.

Each sentence says what happened, that nothing was lost, and what to do next. The engine never writes
words for people; this table is the only place that does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

EMPTY: Final = "empty file"  # the engine's detail for one
MOST_NAMED: Final = 3  # parts of a recording that a sentence names


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for people, and the exit status of the command line."""

    sentence: str
    exit_status: int = 5


_PROBLEMS: Final[dict[str, Problem]] = {
    "bad-audio": Problem(
        "Could not read the sound in this file; it may be damaged or not audio at all. "
        "Your file was not changed.",
        3,
    ),
    "no-audio-track": Problem("This video has no sound, so there is nothing to write down.", 3),
    "forbidden-format": Problem(
        "This is a playlist or a script that points to other files; choose the recording itself.", 3
    ),
    "protected-media": Problem(
        "This file is protected against copying and cannot be read; export it without protection first.", 3
    ),
    "unreadable": Problem("This file cannot be opened; check that it exists and that you may read it.", 3),
    "model-missing": Problem(
        "The speech model this needs is not on this computer; the profile 'builtin' needs none.", 4
    ),
    "language-not-covered": Problem(
        "The built-in recogniser knows English only; this language needs a Whisper model.", 4
    ),
    "out-of-memory": Problem(
        "There was not enough memory to go on; what was finished is kept. Close other programs and try again."
    ),
    "disk-full": Problem("The disk is full; nothing was lost. Free some space and try again.", 7),
    "no-space": Problem("The disk is full; nothing was lost. Free some space and try again.", 7),
    "worker-died": Problem(
        "The text could not be finished: the recogniser stopped three times. "
        "The audio and the finished text are kept; try again."
    ),
    "engine-died": Problem(
        "The text could not be finished: the engine stopped three times. "
        "The audio and the finished text are kept; try again."
    ),
    "cancelled": Problem("Stopped. What was finished is kept.", 130),
}
_UNKNOWN: Final = Problem(
    "The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if it "
    "happens again, report it."
)


def problem(code: str, detail: str = "") -> Problem:
    """What to say for an engine's ``code``. ``detail`` fills in a model's or language's name."""
    found = _PROBLEMS.get(code, _UNKNOWN)
    if code == "language-not-covered" and ": " in detail:
        language, model = detail.split(": ", 1)
        return Problem(
            f"The built-in recogniser knows English only; '{language}' needs the speech model {model}.",
            found.exit_status,
        )
    if code == "bad-audio" and detail == EMPTY:
        return Problem("This file is empty.", found.exit_status)
    if code == "model-missing" and detail:
        return Problem(
            f"The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.",
            found.exit_status,
        )
    return found


_WARNINGS: Final[dict[str, str]] = {
    "ends-early": "The file ends early; what it holds was read.",
    "no-speech": "No speech was found.",
    "worker-restarted": "The recogniser was restarted and goes on.",
    "engine-restarted": "The engine was restarted and goes on.",
}


def warning(code: str, start: float = 0.0, end: float = 0.0) -> str:
    """What to say for a warning's ``code`` about ``start`` to ``end`` seconds; empty for those that only
    belong in the log."""
    return left_out([(start, end)]) if code == "chunk-skipped" else _WARNINGS.get(code, "")


def left_out(spans: Sequence[tuple[float, float]]) -> str:
    """``12:00 to 12:30 could not be transcribed; the sound is kept.``"""
    named = [f"{clock(start)} to {clock(end)}" for start, end in spans[:MOST_NAMED]]
    if len(spans) > MOST_NAMED:
        named.append(f"{len(spans) - MOST_NAMED} more")
    joined = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return f"{joined} could not be transcribed; the sound is kept."


def clock(seconds: float) -> str:
    """``1:02:03`` or ``02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
