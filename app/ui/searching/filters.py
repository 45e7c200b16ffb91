"""What each filter offers, and how it changes a query: pure, so that chips and typed operators are one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from app.changes import FilterChoices
from app.search_query import Named, Place, SearchQuery, Source, When
from app.translation import listed, noop, tr
from app.ui.language import dated
from app.ui.phrases import length, speaker_shown

Filter = Literal["speakers", "dates", "source", "length", "tags", "folders", "places"]
FILTERS: Final[tuple[Filter, ...]] = (
    *("speakers", "dates", "source", "length"),
    *("tags", "folders", "places"),
)
_SPEAKERS_SHOWN: Final = 24

_PLACES: Final[dict[Place, str]] = {
    "text": noop("In what was said"),
    "title": noop("In titles"),
    "notes": noop("In notes"),
    "names": noop("In names"),
}
#: The same behind another: "In titles and in notes".
_PLACES_BEHIND: Final[dict[Place, str]] = {
    "text": noop("in what was said"),
    "title": noop("in titles"),
    "notes": noop("in notes"),
    "names": noop("in names"),
}
_LENGTHS: Final[tuple[tuple[float | None, float | None, str], ...]] = (
    (None, None, noop("Any length")),
    (None, 15 * 60.0, noop("Up to 15 min")),
    (15 * 60.0, 60 * 60.0, noop("15 min to 1 h")),
    (60 * 60.0, None, noop("1 h or longer")),
)


class Choice(NamedTuple):
    """A line of a filter's menu: its words, whether it holds, and the query with it chosen."""

    text: str
    chosen: bool
    query: SearchQuery


def shown(query: SearchQuery, what: Filter) -> str:
    """What the filter is set to, in words."""
    if what == "dates":
        return _dates_shown(query)
    if what == "length":
        return _length_shown(query)
    if what == "source":
        return _source_shown(query.source)
    if what == "places":
        return _places_shown(query.places)
    named: tuple[Named, ...] = getattr(query, what)
    if not named:
        return {"speakers": tr("Any speaker"), "tags": tr("Any tag"), "folders": tr("Any folder")}[what]
    words = [tr("not {name}", name=item.name) if item.excluded else item.name for item in named]
    return listed(words)


def _places_shown(places: Sequence[Place]) -> str:
    if not places:
        return tr("Everywhere")
    first, *more = places
    return listed([tr(_PLACES[first]), *(tr(_PLACES_BEHIND[place]) for place in more)])


def is_set(query: SearchQuery, what: Filter) -> bool:
    """Whether the filter restricts anything."""
    if what == "length":
        return query.longer is not None or query.shorter is not None
    return bool(getattr(query, what))


def is_offered(query: SearchQuery, what: Filter, choices: FilterChoices) -> bool:
    """Whether there is anything to choose."""
    return what not in ("tags", "folders", "speakers") or bool(getattr(choices, what) or getattr(query, what))


def offers(query: SearchQuery, what: Filter, choices: FilterChoices, today: date) -> Iterator[Choice]:
    """The lines of a filter's menu, the first of which takes it away."""
    if what == "dates":
        yield from _dates(query, today)
    elif what == "length":
        for longer, shorter, words in _LENGTHS:
            chosen = (query.longer, query.shorter) == (longer, shorter)
            yield Choice(tr(words), chosen, dataclasses.replace(query, longer=longer, shorter=shorter))
    elif what == "source":
        sources: tuple[Source | None, ...] = (None, "recorded", "imported")
        for source in sources:
            other = dataclasses.replace(query, source=source)
            yield Choice(_source_shown(source), query.source == source, other)
    elif what == "places":
        yield Choice(tr("Everywhere"), not query.places, dataclasses.replace(query, places=()))
        for place, words in _PLACES.items():
            yield Choice(tr(words), query.places == (place,), dataclasses.replace(query, places=(place,)))
    else:
        yield from _named(query, what, getattr(choices, what))


def _named(
    query: SearchQuery, what: Literal["speakers", "tags", "folders"], names: tuple[str, ...]
) -> Iterator[Choice]:
    kept: tuple[Named, ...] = getattr(query, what)
    without = _with(query, what, ())
    yield Choice(shown(without, what), not kept, without)
    own = [item.name for item in kept if item.name not in names]
    for name in [*own, *names[:_SPEAKERS_SHOWN]]:
        now = Named(name)
        others = tuple(item for item in kept if item.name != name)
        if what == "folders":
            others = ()
        chosen = now in kept
        said = speaker_shown(name) if what == "speakers" else name
        yield Choice(said, chosen, _with(query, what, others if chosen else (*others, now)))


def _with(
    query: SearchQuery, what: Literal["speakers", "tags", "folders"], named: tuple[Named, ...]
) -> SearchQuery:
    change: dict[str, tuple[Named, ...]] = {what: named}
    return dataclasses.replace(query, **change)  # type: ignore[arg-type]


def between(query: SearchQuery, first: date, last: date) -> SearchQuery:
    """From one day to another."""
    if first == last:
        return dataclasses.replace(query, dates=(When("on", first.isoformat()),))
    until = date.fromordinal(min(last.toordinal() + 1, date.max.toordinal()))
    dates = (When("after", first.isoformat()), When("before", until.isoformat()))
    return dataclasses.replace(query, dates=dates)


def days_of(query: SearchQuery, today: date) -> tuple[date, date]:
    """The first and the last day that the dates of a query leave, within reason."""
    first, last = date(2000, 1, 1), today
    for when in query.dates:
        low, high = when.days(today)
        first, last = max(first, low), min(last, high)
    return min(first, last), last


def _dates(query: SearchQuery, today: date) -> Iterator[Choice]:
    for dates, words in _usual_dates(today):
        yield Choice(words, query.dates == dates, dataclasses.replace(query, dates=dates))


def _usual_dates(today: date) -> Iterator[tuple[tuple[When, ...], str]]:
    yield (), tr("Any date")
    yield (When("on", "today"),), tr("Today")
    yield (When("after", "7d"),), tr("Last 7 days")
    yield (When("after", "30d"),), tr("Last 30 days")
    for year in (today.year, today.year - 1):
        yield (When("on", str(year)),), str(year)


def _dates_shown(query: SearchQuery) -> str:
    today = date.today()  # noqa: DTZ011 -- the user's own day
    for dates, words in _usual_dates(today):
        if dates == query.dates:
            return words
    first, last = date.min, date.max
    for when in query.dates:
        low, high = when.days(today)
        first, last = max(first, low), min(last, high)
    if first == last:
        return _day(first)
    if last == date.max:
        return tr("Since {day}", day=_day(first))
    if first == date.min:
        return tr("Until {day}", day=_day(last))
    return tr("{first} to {last}", first=_day(first), last=_day(last))


def _day(day: date) -> str:
    return dated(day, tr("d MMM yyyy"))


def _length_shown(query: SearchQuery) -> str:
    for longer, shorter, words in _LENGTHS:
        if (longer, shorter) == (query.longer, query.shorter):
            return tr(words)
    if query.shorter is None:
        return tr("{length} or longer", length=length(query.longer or 0))
    if query.longer is None:
        return tr("Up to {length}", length=length(query.shorter))
    return tr("{first} to {last}", first=length(query.longer), last=length(query.shorter))


def _source_shown(source: Source | None) -> str:
    if source is None:
        return tr("Recorded and imported")
    return tr("Recorded") if source == "recorded" else tr("Imported")
