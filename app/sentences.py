"""Codes become sentences: what users read when the engine ends without a transcript, and exit statuses.

Each sentence says what happened, that nothing was lost, and what to do next. The engine never writes
words for people; this table is the only place that does. What stands in a table here is English, and goes
through ``tr`` where it is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app import languages
from app.translation import listed, noop, plural, tr

EMPTY: Final = "empty file"  # the engine's detail for one
MOST_NAMED: Final = 3  # parts of a recording that a sentence names
DEVICES: Final = {"cpu": noop("On this computer's processor"), "cuda": noop("On the graphics card")}
#: Why recognised words were taken out again.
REASONS: Final = {
    "no-speech": noop("Nobody seems to speak here"),
    "loop": noop("The same words over and over"),
    "compression": noop("The same words over and over"),
    "phrase": noop("Often made up in silence"),
    "echo": noop("Said on the other track"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for people, and the exit status of the command line."""

    sentence: str
    exit_status: int = 5

    @property
    def shown(self) -> Problem:
        """In the user's language."""
        return replace(self, sentence=tr(self.sentence))


_PROBLEMS: Final[dict[str, Problem]] = {
    "bad-audio": Problem(
        noop(
            "Could not read the sound in this file; it may be damaged or not audio at all. "
            "Your file was not changed."
        ),
        3,
    ),
    "no-audio-track": Problem(noop("This video has no sound, so there is nothing to write down."), 3),
    "forbidden-format": Problem(
        noop("This is a playlist or a script that points to other files; choose the recording itself."), 3
    ),
    "protected-media": Problem(
        noop(
            "This file is protected against copying and cannot be read; export it without protection first."
        ),
        3,
    ),
    "unreadable": Problem(
        noop("This file cannot be opened; check that it exists and that you may read it."), 3
    ),
    "model-missing": Problem(
        noop("The speech model this needs is not on this computer; the profile 'builtin' needs none."), 4
    ),
    "language-not-covered": Problem(
        noop(
            "The speech model in use does not know this language; choose another model or another language."
        ),
        4,
    ),
    "model-damaged": Problem(
        noop("A file of the speech model is damaged. The recording is safe; download the model again."), 4
    ),
    "model-unsafe": Problem(
        noop(
            "A file of the speech model holds more than numbers, such as a program. Nothing of it was run; "
            "remove the model and download it again."
        ),
        4,
    ),
    "bad-catalogue": Problem(noop("The list of speech models cannot be used; install Hansard again."), 5),
    "package-missing": Problem(
        noop(
            "The part of Hansard that this speech model needs is not installed; "
            "'python3 packaging/bootstrap.py setup --neural' installs it."
        ),
        4,
    ),
    "device-failed": Problem(
        noop(
            "The graphics card could not be used. What was finished is kept; 'hansard doctor' says why, and "
            "the processor can do the work."
        )
    ),
    "voices-not-kept": Problem(
        noop("The voices of this meeting were not kept; transcribe it again to find its speakers anew.")
    ),
    "sound-not-kept": Problem(
        noop("The sound could not be taken into the library; the text is as it was. Try again.")
    ),
    "out-of-memory": Problem(
        noop(
            "There was not enough memory to go on; what was finished is kept. Close other programs and try "
            "again."
        )
    ),
    "disk-full": Problem(noop("The disk is full; nothing was lost. Free some space and try again."), 7),
    "no-space": Problem(noop("The disk is full; nothing was lost. Free some space and try again."), 7),
    "worker-died": Problem(
        noop(
            "The text could not be finished: the recogniser stopped three times. "
            "The audio and the finished text are kept; try again."
        )
    ),
    "engine-died": Problem(
        noop(
            "The text could not be finished: the engine stopped three times. "
            "The audio and the finished text are kept; try again."
        )
    ),
    "cancelled": Problem(noop("Stopped. What was finished is kept."), 130),
}
_UNKNOWN: Final = Problem(
    noop(
        "The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if "
        "it happens again, report it."
    )
)


def problem(code: str, detail: str = "") -> Problem:
    """What to say for an engine's ``code``. ``detail`` fills in a model's or language's name."""
    found = _PROBLEMS.get(code, _UNKNOWN)
    if code == "language-not-covered" and ": " in detail:
        language, model = detail.split(": ", 1)
        return Problem(
            tr(
                "The speech model in use does not know {name} ('{language}'); {model} does. Choose it, "
                "or another language.",
                name=languages.name(language),
                language=language,
                model=model,
            ),
            found.exit_status,
        )
    if code == "bad-audio" and detail == EMPTY:
        return Problem(tr("This file is empty."), found.exit_status)
    if code == "model-missing" and ": " in detail:
        profile, models = detail.split(": ", 1)
        return Problem(
            tr(
                "The speech model for '{profile}' is not on this computer ({models}); 'hansard models "
                "download {profile}' fetches it, and the profile 'builtin' needs none.",
                profile=profile,
                models=models,
            ),
            found.exit_status,
        )
    if code == "device-failed" and detail in _NO_CARD:
        return Problem(
            tr(
                "{no_card} Leave it to Hansard to choose, or ask 'hansard doctor'.",
                no_card=tr(_NO_CARD[detail]),
            )
        )
    if code == "model-missing" and detail:
        return Problem(
            tr(
                "The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.",
                detail=detail,
            ),
            found.exit_status,
        )
    return found.shown


#: Why a graphics card that was asked for is not used; the processor is never taken in its place unasked.
_NO_CARD: Final = {
    "no-gpu": noop("The graphics card was asked for, and there is none here that can be used."),
    "gpu-failed": noop("The graphics card was asked for, and it does not work here yet."),
    "gpu-memory": noop(
        "The graphics card was asked for, and it has too little memory for this speech model."
    ),
}

_WARNINGS: Final[dict[str, str]] = {
    "ends-early": noop("The file ends early; what it holds was read."),
    "no-speech": noop("No speech was found."),
    "worker-restarted": noop("The recogniser was restarted and goes on."),
    "engine-restarted": noop("The engine was restarted and goes on."),
}


def warning(code: str, start: float = 0.0, end: float = 0.0, detail: str = "") -> str:
    """What to say for a warning's ``code`` about ``start`` to ``end`` seconds; empty for those that only
    belong in the log."""
    if code == "chunk-skipped":
        return left_out([(start, end)])
    if code in ("stepped-down", "voices-stepped-down"):
        return _stepped_down(detail)
    if code == "removed" and detail.isdecimal():
        return plural(
            "{n} passage was left out as probably not speech.",
            "{n} passages were left out as probably not speech.",
            int(detail),
        )
    return tr(_WARNINGS[code]) if code in _WARNINGS else ""


def device_now(code: str, detail: str) -> str:
    """``cpu`` or ``cuda`` when a warning says what the text is made on from now on; else empty."""
    words = detail.rpartition(" > ")[2].split() if code == "stepped-down" else []
    if code == "runs-on":
        words = detail.split()
    return words[0] if words and words[0] in DEVICES else ""


def runs_on(device: str) -> str:
    """What the work is done on; empty while that is not known."""
    return tr(DEVICES[device]) if device in DEVICES else ""


def taken_out(number: int) -> str:
    """``3 passages were left out as probably not speech``"""
    return plural(
        "{n} passage was left out as probably not speech",
        "{n} passages were left out as probably not speech",
        number,
    )


def _stepped_down(detail: str) -> str:
    """From what to what: ``cuda float16 > cuda int8_float16``."""
    before, _, after = detail.partition(" > ")
    one, other = before.split()[:1], after.split()[:1]
    if one == ["cuda"] and other == ["cpu"]:
        return tr(
            "The graphics card ran out of memory or failed; going on with the processor, which takes longer."
        )
    if one == other == ["cuda"]:
        return tr("The graphics card is short of memory; going on with it in smaller steps.")
    return tr("Memory is short; going on in smaller steps.")


def left_out(spans: Sequence[tuple[float, float]]) -> str:
    """``12:00 to 12:30 could not be transcribed; the sound is kept.``"""
    named = [tr("{start} to {end}", start=clock(start), end=clock(end)) for start, end in spans[:MOST_NAMED]]
    if len(spans) > MOST_NAMED:
        named.append(plural("{n} more", "{n} more", len(spans) - MOST_NAMED))
    return tr("{places} could not be transcribed; the sound is kept.", places=listed(named))


def clock(seconds: float) -> str:
    """``1:02:03`` or ``02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
