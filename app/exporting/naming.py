"""Names for the files of many meetings, from one pattern: ``{date} {title}``."""

from __future__ import annotations

import contextlib
import os
import string
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import ExportFailed
from app.export.clock import length
from app.filenames import LIMIT, safe_filename
from app.translation import noop, tr

DEFAULT: Final = "{date} {title}"

#: What may stand in braces, with what it is.
FIELDS: Final[dict[str, str]] = {
    "date": noop("the day, as 2026-03-31"),
    "time": noop("the time of day, as 14.05"),
    "title": noop("the meeting's title"),
    "number": noop("01, 02 and so on, in the order of the list"),
    "length": noop("how long it is, as 48 min"),
    "language": noop("the code of its language"),
}


class WrongPattern(ExportFailed):
    """A naming pattern that says nothing or asks for what there is not."""

    code = "wrong-pattern"


@dataclass(frozen=True, slots=True)
class Named:
    """What of a meeting its file can be named by."""

    title: str
    created: datetime | None
    duration: float = 0.0
    language: str = ""


def check(pattern: str) -> None:
    """See that ``pattern`` can be used.

    Raises:
        WrongPattern
    """
    known = ", ".join(f"{{{name}}}" for name in FIELDS)
    try:
        found = list(string.Formatter().parse(pattern))
    except ValueError as error:
        raise WrongPattern(
            tr("A brace is not closed in the naming pattern; write {fields}.", fields=known)
        ) from error
    for _text, name, spec, conversion in found:
        if name is not None and (name not in FIELDS or spec or conversion):
            raise WrongPattern(
                tr("The naming pattern asks for “{name}”; there are {fields}.", name=name, fields=known)
            )
    if not pattern.strip():
        raise WrongPattern(tr("The naming pattern is empty; write {fields}.", fields=known))


def stem(pattern: str, meeting: Named, number: int, count: int) -> str:
    """What a ``pattern`` (one that :func:`check` lets pass) says of the ``number``-th of ``count`` meetings;
    not yet fit for a file system, not yet unique."""
    when = meeting.created.astimezone() if meeting.created else None
    return pattern.format(
        date=when.strftime("%Y-%m-%d") if when else "",
        time=when.strftime("%H.%M") if when else "",
        title=meeting.title,
        number=f"{number:0{max(2, len(str(count)))}d}",
        length=length(meeting.duration).replace("\u00a0", " "),  # not to be typed in a search
        language=meeting.language,
    )


def free(folder: Path, stem: str, extension: str, taken: set[str], *, replace: bool = False) -> Path:
    """A place in ``folder`` of which ``taken`` (which it joins) has none that differs only in capitals; with
    ``replace``, files that were there before do not count."""
    there = set[str]()
    if not replace:
        with contextlib.suppress(OSError):  # what is wrong with the folder is told when it is written to
            there = {name.casefold() for name in os.listdir(folder)}  # noqa: PTH208 -- names, not paths
    number = 1
    while True:
        ident = "" if number == 1 else f"({number})"
        path = folder / safe_filename(stem, extension, ident=ident, limit=LIMIT)
        key = path.name.casefold()
        if key not in taken and key not in there:
            taken.add(key)
            return path
        number += 1
