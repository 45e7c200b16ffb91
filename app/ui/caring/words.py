"""The words of the backups window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from app.translation import noop, number, plural, tr
from app.ui.language import dated
from app.ui.phrases import when
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.care.restoring import Preview
    from app.store.backups import Backup

_TITLES: Final = 8  # of one kind
_WHY: Final = {
    "by-hand": noop("Made by hand"),
    "hourly": noop("Hourly, after changes"),
    "finished": noop("After a meeting was finished"),
    "checked": noop("At the weekly check"),
    "healed": noop("After damage was put right"),
    "before-restore": noop("Before a backup was restored"),
    "before-migration": noop("Before an update"),
    "before-new-run": noop("Before a meeting was transcribed again"),
    "before-rebuild": noop("Before a text was made anew"),
    "before-delete": noop("Before meetings were deleted"),
}


def name(backup: Backup, today: date) -> str:
    """A line of the list: when, and why below it."""
    moment = when(backup.made, today)
    why = tr(_WHY[backup.reason]) if backup.reason in _WHY else one_line(backup.reason)
    if not backup.verified:
        why = tr("Of a library that was damaged")
    return f"{moment}\n{why}"


def size(count: int) -> str:
    """Bytes, rounded."""
    return tr("{size} MB", size=number(max(count / 1e6, 0.1), 1 if count < 1e8 else 0))


def heading(preview: Preview) -> str:
    """What is in a backup."""
    if not preview.meetings:
        return tr("This backup holds no meetings.")
    first, last = date.fromisoformat(preview.first), date.fromisoformat(preview.last)
    pattern = tr("d MMMM yyyy")
    if first == last:
        return plural(
            "This backup holds {n} meeting of {day}.",
            "This backup holds {n} meetings of {day}.",
            preview.meetings,
            day=dated(first, pattern),
        )
    return plural(
        "This backup holds {n} meeting, from {first} to {last}.",
        "This backup holds {n} meetings, from {first} to {last}.",
        preview.meetings,
        first=dated(first, pattern),
        last=dated(last, pattern),
    )


def parts(preview: Preview) -> list[tuple[str, list[str]]]:
    """What would be different, in parts: a heading, and its meetings."""
    found: list[tuple[str, list[str]]] = []
    if preview.missing:
        words = plural(
            "{n} meeting would go out of the list:",
            "{n} meetings would go out of the list:",
            len(preview.missing),
        )
        found.append((words, _some(preview.missing)))
    if preview.changed:
        words = plural(
            "{n} meeting would be as it was then:",
            "{n} meetings would be as they were then:",
            len(preview.changed),
        )
        found.append((words, _some([changed(title, steps) for title, steps in preview.changed])))
    if preview.returning:
        words = plural(
            "{n} meeting would be in the list again:",
            "{n} meetings would be in the list again:",
            len(preview.returning),
        )
        found.append((words, _some(preview.returning)))
    return found


def changed(title: str, steps: int) -> str:
    """A meeting and how much was done to it since."""
    shown = one_line(title)
    if not steps:
        return shown
    return plural("{title} ({n} later change)", "{title} ({n} later changes)", steps, title=shown)


def _some(titles: Sequence[str]) -> list[str]:
    shown = [one_line(title) for title in titles[:_TITLES]]
    more = len(titles) - len(shown)
    return [*shown, plural("and {n} more", "and {n} more", more)] if more else shown
