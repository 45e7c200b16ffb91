"""The words of the window: durations, dates, states and sentences, made from values and codes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.changes import MeetingSummary

STEPS = {
    "decode": ("Reading the sound", 1),
    "vad": ("Reading the sound", 1),
    "asr": ("Writing the text", 2),
    "speakers": ("Identifying speakers", 3),
    "align": ("Finishing", 4),
}
STEP_COUNT = 4

_STEPS = (
    "Change Speaker to",
    "Join Paragraphs",
    "Split Paragraph",
    "Edit Text",
    "Remove Paragraph",
    "Rename Meeting",
    "Rename",
    "Merge",
    "Put Back Words",
    "Find Speakers Again",
    "Transcribe Again",
    "Mark Moment",
    "Edit Moment",
    "Remove Moment",
    "Add Note",
    "Edit Note",
    "Remove Note",
)

_SHORT = {
    "bad-audio": "Could not read the sound",
    "no-audio-track": "No sound in this video",
    "unreadable": "The file cannot be opened",
    "forbidden-format": "Not a recording",
    "protected-media": "Protected against copying",
    "model-missing": "Speech model missing",
    "language-not-covered": "Language not covered",
    "out-of-memory": "Not enough memory",
    "model-damaged": "Speech model damaged",
    "model-unsafe": "Speech model refused",
    "package-missing": "A part of Hansard is missing",
    "device-failed": "Graphics card not usable",
    "disk-full": "The disk is full",
    "no-space": "The disk is full",
}


def clock(seconds: float) -> str:
    """``04:16`` or ``1:04:16``."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def length(seconds: float) -> str:
    """``48 min``, ``1 h 12 min``, ``35 s``."""
    if seconds < 59.5:
        return f"{max(0, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes % 60 else f"{minutes // 60} h"


def day_group(day: date, today: date) -> str:
    """The heading a meeting is listed under."""
    if day >= today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    monday = today - timedelta(days=today.weekday())
    if day >= monday:
        return "This week"
    if day >= monday - timedelta(days=7):
        return "Last week"
    return f"{day:%B}" if day.year == today.year else f"{day:%B %Y}"


def when(moment: datetime, today: date) -> str:
    """``Today 10:02``, ``Thu 13:30``, ``3 March 2026``."""
    local = moment.astimezone() if moment.tzinfo else moment
    day = local.date()
    if day == today:
        return f"Today {local:%H:%M}"
    if day == today - timedelta(days=1):
        return f"Yesterday {local:%H:%M}"
    if today - timedelta(days=13) <= day < today:
        return f"{local:%a %H:%M}"
    return f"{day.day} {local:%B}" + ("" if day.year == today.year else f" {day.year}")


def second_line(meeting: MeetingSummary, today: date, progress: str = "") -> str:
    """The state of a meeting in the list. ``progress`` is set while it is worked on."""
    if meeting.trashed is not None:
        moment = when(meeting.trashed, today)
        moment = moment.lower() if moment.startswith(("Today", "Yesterday")) else moment
        return f"Deleted {moment}"
    if meeting.state == "working":
        return progress or "Transcribing"
    if meeting.state == "waiting":
        return f"Waiting · {length(meeting.duration)}" if meeting.duration else "Waiting"
    if meeting.state == "stopped":
        return "Stopped"
    if meeting.state == "failed":
        return short_problem(meeting.problem)
    if meeting.state == "audio-missing":
        return "Audio file not found"
    if meeting.state == "recorded":
        words = "Interrupted recording" if meeting.interrupted else "Not transcribed"
        return f"{words}  ·  {length(meeting.duration)}"
    local = meeting.created.astimezone() if meeting.created.tzinfo else meeting.created
    parts = [_list_time(local, today), length(meeting.duration)]
    if meeting.unnamed:
        parts.append(f"{len(meeting.unnamed)} unnamed")
    return "  ·  ".join(parts)


def imported_line(files: int, speakers: int) -> str:
    """What an import did; ``speakers`` is 0 when they are counted automatically."""
    known = f"Expecting {count(speakers, 'speaker')}" if speakers else "Speakers are counted automatically"
    return f"Imported {count(files, 'file')}. {known}."


def step_words(label: str) -> str:
    """A step of the history inside a sentence: ``Undo rename Ana``. Names keep their capitals."""
    known = next((words for words in _STEPS if label.startswith(words)), "")
    return known.lower() + label[len(known) :]


def _list_time(local: datetime, today: date) -> str:
    if local.date() >= today - timedelta(days=1):
        return f"{local:%H:%M}"
    if local.date() >= today - timedelta(days=13):
        return f"{local:%a %H:%M}"
    return f"{local.day} {local:%b}"


def short_problem(code: str) -> str:
    """A failed meeting's second line in the list; the whole sentence is in ``app.sentences``."""
    return _SHORT.get(code, "The text could not be finished")


def count(number: int, one: str, many: str = "") -> str:
    """``1 speaker``, ``4 speakers``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}".replace(",", "\u202f")
