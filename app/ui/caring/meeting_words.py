"""The words of the window with the meetings of a backup."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from app.translation import listed, noop, plural, tr
from app.ui.phrases import numbered, when
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.backup_intents import BroughtBack, MeetingPreview
    from app.care.returning import Candidate
    from app.store.contents import Held

_FATES: Final = {
    "gone": noop("Not in the library now"),
    "trashed": noop("In the trash now"),
    "changed": noop("Changed since"),
    "beside": noop("Restored before"),
    "beside-trashed": noop("Restored before, in the trash now"),
    "same": noop("The same as now"),
}
_SENTENCES: Final = {
    "gone": noop("It would come back into the list."),
    "trashed": noop("It would come out of the trash."),
    "changed": noop("It would come back as a second meeting beside the one there is, which stays as it is."),
    "beside": noop("It was restored from this state before and is in the list."),
    "beside-trashed": noop("It was restored from this state before, and would come out of the trash."),
    "same": noop("It is in the library as it was then; there is nothing to restore."),
}
_SOUND: Final = {
    "part": noop("A part of its sound is missing now."),
    "missing": noop("Its sound is missing now; its text would come back without it."),
}


def line(candidate: Candidate) -> str:
    """A meeting in the list: its title, and below it when it was and what it is now."""
    day = when(datetime.fromisoformat(candidate.then.created), _today())
    return f"{one_line(candidate.then.title)}\n{day} · {tr(_FATES[candidate.fate])}"


def sentence(candidate: Candidate) -> str:
    """What would become of it."""
    return tr(_SENTENCES[candidate.fate])


def facts(preview: MeetingPreview) -> list[str]:
    """What it was then and is now, a sentence a line."""
    candidate = preview.candidate
    found = [sentence(candidate)]
    if candidate.comes and preview.sound in _SOUND:
        found.append(tr(_SOUND[preview.sound]))
    found.append(tr("Then: {facts}", facts=_measures(candidate.then)))
    if candidate.now is not None:
        found.append(tr("Now: {facts}", facts=_measures(candidate.now)))
        if candidate.now.title != candidate.then.title:
            found.append(tr("Title now: {title}", title=one_line(candidate.now.title)))
        then, now = _people(preview.people), _people(preview.people_now.values())
        if then != now:
            found.append(tr("Speakers then: {names}", names=listed(then) or "–"))
            found.append(tr("Speakers now: {names}", names=listed(now) or "–"))
    return found


def outcome(done: BroughtBack) -> str:
    """What came of it, for people."""
    found = []
    if done.made:
        found.append(plural("Restored {n} meeting.", "Restored {n} meetings.", len(done.made)))
    if done.silent:
        found.append(
            plural(
                "The sound of {n} meeting is missing.",
                "The sound of {n} meetings is missing.",
                len(done.silent),
            )
        )
    if done.unreadable:
        found.append(
            plural(
                "{n} meeting cannot be read in this backup.",
                "{n} meetings cannot be read in this backup.",
                len(done.unreadable),
            )
        )
    return " ".join(found)


def _measures(held: Held) -> str:
    paragraphs = plural("{n} paragraph", "{n} paragraphs", held.paragraphs)
    if not held.last:
        return paragraphs
    moment = when(datetime.fromisoformat(held.last), _today())
    return tr("{paragraphs}, last changed {when}", paragraphs=paragraphs, when=moment)


def _people(known: Iterable[tuple[int, str | None]]) -> list[str]:
    return sorted(one_line(name or numbered(number)) for number, name in known)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day
