"""What a user looks for: words and filters, read from what they typed and written back as text.

The chips above the results and the operators in the field are two views of one :class:`SearchQuery`. Any
text is a query: what is no operator is a word, and an operator whose value cannot be read is kept and left
out of account (``unread``). ``read(query.text()) == query`` for every query that was read.

    budget "list price" -draft speaker:maya after:2026-03-01 tag:hiring longer:30m is:favourite
"""

from __future__ import annotations

import calendar
import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

#: What is looked through: what was said, titles, notes, speakers' names.
Place = Literal["text", "title", "notes", "names"]
PLACES: Final[tuple[Place, ...]] = ("text", "title", "notes", "names")
Source = Literal["recorded", "imported"]
Relation = Literal["after", "before", "on"]

_QUOTES: Final = {'"': '"', "\u201c": '"\u201d', "\u201e": '"\u201c\u201d', "\u00ab": "\u00bb"}
_OPERATOR: Final = re.compile(
    r"(speaker|after|before|on|tag|folder|in|source|longer|shorter|is):", re.IGNORECASE
)
_LENGTH: Final = re.compile(r"(?:(\d{1,4})h)?(?:(\d{1,5})(?:m|min)?)?", re.IGNORECASE)
_AGO: Final = re.compile(r"(\d{1,4})([dwmy])")
_DAY: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_PLACES: Final[dict[str, Place]] = {
    "text": "text",
    "title": "title",
    "titles": "title",
    "note": "notes",
    "notes": "notes",
    "name": "names",
    "names": "names",
}


class Wanted(NamedTuple):
    """A word, or the words of a phrase, to be found (or not to be there) in one paragraph."""

    text: str
    phrase: bool = False
    excluded: bool = False


class Named(NamedTuple):
    """A speaker, tag or folder, as typed; ``excluded``: all others."""

    name: str
    excluded: bool = False


class When(NamedTuple):
    """A day, month or year, or so long ago: ``2026-03-01``, ``2026-03``, ``2026``, ``today``, ``yesterday``,
    ``7d``, ``2w``, ``3m``, ``1y``. Kept as typed, so that a saved search for the last week stays one."""

    relation: Relation
    text: str

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day that fit: ``after`` begins with its first, ``before`` ends the day
        before its first, ``on`` is all of it."""
        first, last = _span(self.text, today) or (today, today)
        if self.relation == "after":
            return first, date.max
        if self.relation == "before":
            return date.min, first - timedelta(days=1) if first > date.min else first
        return first, last


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Words and filters. Empty tuples and ``None`` do not restrict.

    Attributes:
        words: all must be found in a paragraph (title, note, name), the excluded ones must not.
        open_ended: the last word may be only the beginning of one: it is still being typed.
        speakers: any of them speaks. folders: any of them. tags: all of them. Excluded ones: none of them.
        dates: all hold, for the day the meeting was made.
        places: what is looked through; empty: everything.
        longer, shorter: seconds the meeting lasts at least and at most.
        favourite: only favourites.
        unread: operators whose value says nothing, as typed (``after:soon``); they restrict nothing.
    """

    words: tuple[Wanted, ...] = ()
    open_ended: bool = False
    speakers: tuple[Named, ...] = ()
    tags: tuple[Named, ...] = ()
    folders: tuple[Named, ...] = ()
    dates: tuple[When, ...] = ()
    places: tuple[Place, ...] = ()
    source: Source | None = None
    longer: float | None = None
    shorter: float | None = None
    favourite: bool = False
    unread: tuple[str, ...] = field(default=())

    @property
    def looks_for_words(self) -> bool:
        """Whether there is a word to find; exclusions alone find nothing."""
        return any(not word.excluded for word in self.words)

    @property
    def filters(self) -> bool:
        """Whether anything but words restricts what is found."""
        return dataclasses.replace(self, words=(), open_ended=False, unread=()) != SearchQuery()

    @property
    def of_meetings(self) -> bool:
        """Whether a filter restricts the meetings themselves, whoever speaks."""
        return dataclasses.replace(self, speakers=(), places=()).filters

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not self.looks_for_words and not self.filters

    @property
    def exact(self) -> bool:
        """Whether all words are one phrase."""
        wanted = [word for word in self.words if not word.excluded]
        return len(wanted) == 1 and wanted[0].phrase

    @property
    def meaning(self) -> str:
        """What is looked for by its meaning too; empty where that adds nothing: what is quoted is wanted word
        by word, and titles, notes and names alone are looked up by their words."""
        wanted = [word for word in self.words if not word.excluded]
        if any(word.phrase for word in wanted) or (self.places and "text" not in self.places):
            return ""
        return " ".join(word.text for word in wanted)

    def exactly(self, *, on: bool) -> SearchQuery:
        """The same words as one phrase, or each for itself."""
        excluded = tuple(word for word in self.words if word.excluded)
        wanted = [word for word in self.words if not word.excluded]
        if on:
            words: tuple[Wanted, ...] = (Wanted(" ".join(word.text for word in wanted), phrase=True),)
        else:
            words = tuple(Wanted(part) for word in wanted for part in word.text.split())
        return dataclasses.replace(self, words=(*excluded, *words) if wanted else excluded, open_ended=False)

    def spoken(self) -> str:
        """The words as typed, without filters: for a heading."""
        return " ".join(map(_written, self.words))

    def text(self) -> str:
        """The query as one would type it: filters first, so that typing goes on with the words."""
        parts = [*self._filters(), *self.unread]
        parts += map(_written, self.words)
        if not self.words or self.words[-1].excluded:
            return " ".join(parts)
        if self.words[-1].phrase:
            return " ".join(parts)[:-1] if self.open_ended else " ".join(parts)
        return " ".join(parts) + ("" if self.open_ended else " ")

    def _filters(self) -> Iterator[str]:
        for operator, named in (("speaker", self.speakers), ("tag", self.tags), ("folder", self.folders)):
            for item in named:
                yield f"{'-' if item.excluded else ''}{operator}:{_quoted(item.name)}"
        yield from (f"{when.relation}:{when.text}" for when in self.dates)
        yield from (f"in:{place}" for place in self.places)
        if self.source:
            yield f"source:{self.source}"
        if self.longer is not None:
            yield f"longer:{_length_written(self.longer)}"
        if self.shorter is not None:
            yield f"shorter:{_length_written(self.shorter)}"
        if self.favourite:
            yield "is:favourite"


class _Item(NamedTuple):
    excluded: bool
    operator: str
    value: str
    quoted: bool
    closed: bool
    raw: str


def read(typed: str) -> SearchQuery:
    """The query that a text is. Never fails, whatever is typed."""
    items = list(_items(_clean(typed)))
    words: list[Wanted] = []
    unread: list[str] = []
    query = SearchQuery()
    for item in items:
        if not item.operator:
            words.append(Wanted(item.value, item.quoted, item.excluded))
            continue
        changed = _restricted(query, item)
        if changed is None:
            unread.append(item.raw)
        else:
            query = changed
    last = items[-1] if items else None
    open_ended = last is not None and not (last.operator or last.excluded or last.closed)
    return dataclasses.replace(query, words=tuple(words), open_ended=open_ended, unread=tuple(unread))


def _clean(typed: str) -> str:
    """Without what is no character: control characters are spaces, lone surrogates question marks."""
    plain = typed.encode("utf-8", "replace").decode()
    return "".join(" " if (character < " " or character == "\x7f") else character for character in plain)


def _items(typed: str) -> Iterator[_Item]:
    at = 0
    while at < len(typed):
        if typed[at].isspace():
            at += 1
            continue
        excluded = typed[at] == "-" and at + 1 < len(typed) and not typed[at + 1].isspace()
        at += excluded
        found = _OPERATOR.match(typed, at)
        at = found.end() if found else at
        value, quoted, closed, at = _value(typed, at)
        said = f'"{value}"' if quoted else value
        raw = f"{'-' * excluded}{found[1].lower()}:{said}" if found else ""
        if found:
            yield _Item(excluded, found[1].lower(), value, quoted, closed, raw)
        elif value:
            yield _Item(excluded, "", value, quoted, closed, raw)


def _value(typed: str, at: int) -> tuple[str, bool, bool, int]:
    """A phrase or a word from ``at`` on; whether it was quoted, whether it ended, and where the rest is."""
    if at < len(typed) and typed[at] in _QUOTES:
        ends = _QUOTES[typed[at]]
        end = next((place for place in range(at + 1, len(typed)) if typed[place] in ends), len(typed))
        inside = " ".join(typed[at + 1 : end].replace('"', " ").split())
        return inside, True, end < len(typed), min(len(typed), end + 1)
    end = at
    while end < len(typed) and not typed[end].isspace():
        end += 1
    return typed[at:end], False, end < len(typed), end


def _restricted(query: SearchQuery, item: _Item) -> SearchQuery | None:
    """``query`` with one more filter; ``None`` when its value cannot be read."""
    operator, value = item.operator, item.value
    change: dict[str, object] | None = None
    if operator in ("speaker", "tag", "folder"):
        kept = getattr(query, f"{operator}s")
        named = Named(value, item.excluded)
        change = {f"{operator}s": (*kept, *([named] if named not in kept else []))} if value else None
    elif item.excluded:
        change = None
    elif operator in ("after", "before", "on"):
        when = When(operator, value.lower())  # type: ignore[arg-type]
        others = tuple(other for other in query.dates if other.relation != operator)
        change = {"dates": (*others, when)} if _span(when.text, date(2000, 1, 1)) else None
    elif operator == "in":
        place = _PLACES.get(value.lower())
        change = {"places": (*(p for p in query.places if p != place), place)} if place else None
    elif operator == "source":
        change = {"source": value.lower()} if value.lower() in ("recorded", "imported") else None
    elif operator in ("longer", "shorter"):
        seconds = _length(value)
        change = {operator: seconds} if seconds is not None else None
    elif value.lower() in ("favourite", "favorite"):
        change = {"favourite": True}
    return None if change is None else dataclasses.replace(query, **change)  # type: ignore[arg-type]


def _span(text: str, today: date) -> tuple[date, date] | None:
    """First and last day of what ``text`` names."""
    if text in ("today", "yesterday"):
        day = today - timedelta(days=text == "yesterday")
        return day, day
    if ago := _AGO.fullmatch(text):
        day = _ago(today, int(ago[1]), ago[2])
        return day, day
    if not (found := _DAY.fullmatch(text)):
        return None
    year, month, day_ = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    try:
        first = date(year, month, day_)
    except ValueError:
        return None
    if found[3]:
        return first, first
    last = 12 if not found[2] else month
    return first, date(year, last, calendar.monthrange(year, last)[1])


def _ago(today: date, count: int, unit: str) -> date:
    if unit in "dw":
        return today - timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
    year, month = max(1, months // 12), months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _length(value: str) -> float | None:
    """Seconds of ``90``, ``90m``, ``1h`` or ``1h30m``."""
    found = _LENGTH.fullmatch(value)
    if not value or found is None or not any(found.groups()):
        return None
    return float(int(found[1] or 0) * 3600 + int(found[2] or 0) * 60)


def _length_written(seconds: float) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours and minutes:
        return f"{hours}h{minutes}m"
    return f"{hours}h" if hours else f"{minutes}m"


def _written(word: Wanted) -> str:
    return ("-" if word.excluded else "") + (f'"{word.text}"' if word.phrase else word.text)


def _quoted(name: str) -> str:
    plain = name and not any(character.isspace() for character in name) and name[0] not in _QUOTES
    return name if plain else f'"{name}"'
