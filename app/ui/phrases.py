"""The words of the window: durations, dates, states and sentences, made from values and codes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache

from app.changes import MeetingSummary
from app.retention import leaves_trash
from app.translation import noop, plural, tr
from app.ui.language import dated

#: What a job is doing, to be shown by ``tr``, and the number of the step.
STEPS = {
    "decode": (noop("Reading the sound"), 1),
    "vad": (noop("Reading the sound"), 1),
    "asr": (noop("Writing the text"), 2),
    "speakers": (noop("Identifying speakers"), 3),
    "align": (noop("Finishing"), 4),
}
STEP_COUNT = 4

#: Steps of the list of meetings (:mod:`app.arrangement_intents`), as below.
_ORDER = {
    "Move Meeting to Folder": noop("move meeting to folder"),
    "Move {count} Meetings to Folder": noop("move {count} meetings to folder"),
    "Take Meeting out of Folder": noop("take meeting out of folder"),
    "Take {count} Meetings out of Folder": noop("take {count} meetings out of folder"),
    "Tag Meeting": noop("tag meeting"),
    "Tag {count} Meetings": noop("tag {count} meetings"),
    "Untag Meeting": noop("untag meeting"),
    "Untag {count} Meetings": noop("untag {count} meetings"),
    "Mark Meeting as Favourite": noop("mark meeting as favourite"),
    "Mark {count} Meetings as Favourite": noop("mark {count} meetings as favourites"),
    "Unmark Meeting as Favourite": noop("take meeting off the favourites"),
    "Unmark {count} Meetings as Favourite": noop("take {count} meetings off the favourites"),
    "Keep Sound of Meeting": noop("keep sound of meeting"),
    "Keep Sound of {count} Meetings": noop("keep sound of {count} meetings"),
    "Keep Sound of Meeting No Longer": noop("keep sound of meeting no longer"),
    "Keep Sound of {count} Meetings No Longer": noop("keep sound of {count} meetings no longer"),
    "Move Meeting to Trash": noop("move meeting to trash"),
    "Move {count} Meetings to Trash": noop("move {count} meetings to trash"),
    "Restore Meeting": noop("restore meeting"),
    "Restore {count} Meetings": noop("restore {count} meetings"),
    "Transcribe Meeting": noop("transcribe meeting"),
    "Join Meetings": noop("join meetings"),
    "Split Meeting": noop("split meeting"),
    "Import Meeting": noop("import meeting"),
    "Import {count} Meetings": noop("import {count} meetings"),
    "Transcribe {count} Meetings": noop("transcribe {count} meetings"),
    "New Folder": noop("new folder"),
    "Rename Folder": noop("rename folder"),
    "Remove Folder": noop("remove folder"),
    "Rename Tag": noop("rename tag"),
    "Remove Tag": noop("remove tag"),
}
#: Steps as the journal names them, in English, and how they are said inside a sentence: ``Undo rename Ana``.
#: The first that fits counts.
_STEPS = (
    ("Change Speaker to {name}", noop("change speaker to {name}")),
    ("Join Paragraphs", noop("join paragraphs")),
    ("Split Paragraph", noop("split paragraph")),
    ("Edit Text", noop("edit text")),
    ("Remove Paragraph", noop("remove paragraph")),
    ("Rename Meeting", noop("rename meeting")),
    ("Rename {name}", noop("rename {name}")),
    ("Merge {count} Speakers into {name}", noop("merge {count} speakers into {name}")),
    ("Merge {other} into {name}", noop("merge {other} into {name}")),
    ("Put Back Words", noop("put back words")),
    ("Give Words to Next Paragraph", noop("give words to next paragraph")),
    ("Give Words to Previous Paragraph", noop("give words to previous paragraph")),
    ("Remove {count} Paragraphs", noop("remove {count} paragraphs")),
    ("Restore Paragraph", noop("restore paragraph")),
    ("Restore {count} Paragraphs", noop("restore {count} paragraphs")),
    ("Accept “{word}” in {count} Places", noop("mark “{word}” as right in {count} places")),
    ("Accept “{word}”", noop("mark “{word}” as right")),
    ("Accept Word", noop("mark the word as right")),
    ("Accept {count} Words", noop("mark {count} words as right")),
    ("Confirm Speaker", noop("confirm speaker")),
    ("Confirm Speaker of {count} Paragraphs", noop("confirm speaker of {count} paragraphs")),
    ("Change Everywhere", noop("change everywhere")),
    ("Replace “{word}” with “{by}”", noop("replace “{word}” with “{by}”")),
    ("Find Speakers Again", noop("find speakers again")),
    ("Transcribe Again", noop("transcribe again")),
    ("Mark Moment", noop("mark moment")),
    ("Edit Moment", noop("edit moment")),
    ("Remove Moment", noop("remove moment")),
    ("Add Note", noop("add note")),
    ("Edit Note", noop("edit note")),
    ("Remove Note", noop("remove note")),
)
_UNNAMED = re.compile(r"Speaker (\d+)")

_STATES = {"stopped": noop("Stopped"), "audio-missing": noop("Audio file not found")}
_SHORT = {
    "bad-audio": noop("Could not read the sound"),
    "no-audio-track": noop("No sound in this video"),
    "unreadable": noop("The file cannot be opened"),
    "forbidden-format": noop("Not a recording"),
    "protected-media": noop("Protected against copying"),
    "model-missing": noop("Speech model missing"),
    "language-not-covered": noop("Language not covered"),
    "out-of-memory": noop("Not enough memory"),
    "model-damaged": noop("Speech model damaged"),
    "model-unsafe": noop("Speech model refused"),
    "package-missing": noop("A part of Hansard is missing"),
    "device-failed": noop("Graphics card not usable"),
    "disk-full": noop("The disk is full"),
    "no-space": noop("The disk is full"),
}


def clock(seconds: float) -> str:
    """``04:16`` or ``1:04:16``."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def length(seconds: float) -> str:
    """``48 min``, ``1 h 12 min``, ``35 s``."""
    if seconds < 59.5:
        return tr("{seconds} s", seconds=max(0, round(seconds)))
    return whole_minutes(round(seconds / 60))


def exact_length(seconds: float) -> str:
    """``47 min 12 s``, ``1 h 12 min``, ``12 s``: lengths that somebody wants to see add up."""
    whole = max(0, int(seconds + 0.5))
    minutes, rest = divmod(whole, 60)
    if minutes >= 60 or (minutes and not rest):
        return whole_minutes(minutes)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=f"{rest:02}")
    return tr("{seconds} s", seconds=rest)


def whole_minutes(minutes: int) -> str:
    """``48 min``, ``1 h``, ``1 h 12 min``."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    if not rest:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes} min", hours=hours, minutes=f"{rest:02}")


def rough(seconds: float) -> str:
    """``7 min``, ``1 h 20 min``: how long something will take, rounded as people speak; a minute at least."""
    minutes = max(1, round(seconds / 60))
    return whole_minutes(minutes if minutes < 60 else round(minutes / 5) * 5)


def waiting(work: float | None, sound: float) -> str:
    """A meeting that waits. ``work``: seconds it will take, if anybody knows; ``sound``: of the recording, 0
    while that is not known."""
    if work is not None and work < 60:
        return tr("Waiting · less than a minute of work")
    if work is not None:
        return tr("Waiting · about {time} of work", time=rough(work))
    return tr("Waiting · {length}", length=length(sound)) if sound else tr("Waiting")


def numbered(number: int) -> str:
    """``Speaker 3``, for somebody whom nobody has named."""
    return tr("Speaker {number}", number=number)


def day_group(day: date, today: date) -> str:
    """The heading a meeting is listed under."""
    if day >= today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    monday = today - timedelta(days=today.weekday())
    if day >= monday:
        return tr("This week")
    if day >= monday - timedelta(days=7):
        return tr("Last week")
    return dated(day, "MMMM" if day.year == today.year else tr("MMMM yyyy"))


def when(moment: datetime, today: date) -> str:
    """``Today 10:02``, ``Thu 13:30``, ``3 March 2026``."""
    local = moment.astimezone() if moment.tzinfo else moment
    day = local.date()
    if day == today:
        return tr("Today {time}", time=f"{local:%H:%M}")
    if day == today - timedelta(days=1):
        return tr("Yesterday {time}", time=f"{local:%H:%M}")
    if today - timedelta(days=13) <= day < today:
        return dated(local, tr("ddd HH:mm"))
    return dated(local, tr("d MMMM") if day.year == today.year else tr("d MMMM yyyy"))


def second_line(meeting: MeetingSummary, today: date, progress: str = "", work: float | None = None) -> str:
    """The state of a meeting in the list. ``progress`` is set while it is worked on; ``work`` is how many
    seconds one that waits will take, if that is known."""
    if meeting.trashed is not None:
        goes = dated(leaves_trash(meeting.trashed).astimezone(), tr("d MMM"))
        return tr("{deleted}  ·  goes {day}", deleted=_deleted(meeting.trashed, today), day=goes)
    if meeting.state == "working":
        return progress or tr("Transcribing")
    if meeting.state == "waiting":
        return waiting(work, meeting.duration)
    if meeting.state == "failed":
        return short_problem(meeting.problem)
    if meeting.state in _STATES:
        return tr(_STATES[meeting.state])
    if meeting.state == "recorded":
        words = tr("Interrupted recording") if meeting.interrupted else tr("Not transcribed")
        return f"{words}  ·  {length(meeting.duration)}"
    local = meeting.created.astimezone() if meeting.created.tzinfo else meeting.created
    parts = [_list_time(local, today), length(meeting.duration)]
    if meeting.unnamed:
        parts.append(plural("{n} unnamed", "{n} unnamed", len(meeting.unnamed)))
    return "  ·  ".join(parts)


def _deleted(moment: datetime, today: date) -> str:
    local = moment.astimezone() if moment.tzinfo else moment
    if local.date() == today:
        return tr("Deleted today {time}", time=f"{local:%H:%M}")
    if local.date() == today - timedelta(days=1):
        return tr("Deleted yesterday {time}", time=f"{local:%H:%M}")
    return tr("Deleted {when}", when=when(moment, today))


def in_trash(moment: datetime) -> str:
    """Over a meeting in the trash: since when, and until when."""
    goes = leaves_trash(moment).astimezone()
    today = datetime.now().astimezone().date()
    return tr(
        "{deleted}. It goes for good on {day} unless you restore it.",
        deleted=_deleted(moment, today),
        day=dated(goes, tr("d MMMM") if goes.year == today.year else tr("d MMMM yyyy")),
    )


def sound_removed(moment: datetime) -> str:
    """Over a meeting that has no sound any more because the user wanted that."""
    day = dated(moment.astimezone(), tr("d MMMM yyyy"))
    return tr("The sound was removed on {day} as you wished. The text stays.", day=day)


def imported_line(files: int, speakers: int) -> str:
    """What an import did; ``speakers`` is 0 when they are counted automatically."""
    done = plural("Imported {n} file.", "Imported {n} files.", files)
    known = (
        plural("Expecting {n} speaker.", "Expecting {n} speakers.", speakers)
        if speakers
        else tr("Speakers are counted automatically.")
    )
    return tr("{sentence} {next}", sentence=done, next=known)


def step_words(label: str) -> str:
    """A step of the history inside a sentence: ``Undo rename Ana``. Names keep their capitals.

    ``label`` is as the journal has it, in English; one of a kind that is not known stays as it is."""
    for pattern, said in (*_ORDER.items(), *_STEPS):
        found = _pattern(pattern).fullmatch(label)
        if found:
            return tr(said, **{key: speaker_shown(value) for key, value in found.groupdict().items()})
    return label


def step_title(label: str) -> str:
    """The same by itself, in a list: ``Rename Ana``."""
    said = step_words(label)
    return said[:1].upper() + said[1:]


def speaker_shown(label: str) -> str:
    """A label as the library has it: ``Speaker 3`` in the window's language, a name as it is."""
    found = _UNNAMED.fullmatch(label)
    return numbered(int(found[1])) if found else label


def _list_time(local: datetime, today: date) -> str:
    if local.date() >= today - timedelta(days=1):
        return f"{local:%H:%M}"
    if local.date() >= today - timedelta(days=13):
        return dated(local, tr("ddd HH:mm"))
    return dated(local, tr("d MMM"))


def short_problem(code: str) -> str:
    """A failed meeting's second line in the list; the whole sentence is in ``app.sentences``."""
    return tr(_SHORT[code]) if code in _SHORT else tr("The text could not be finished")


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Finds what stands for the ``{names}`` in a label."""
    parts = re.split(r"\{(\w+)\}", words)
    kinds = {"count": r"\d+"}
    return re.compile(
        "".join(
            f"(?P<{part}>{kinds.get(part, '.+')})" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
    )
