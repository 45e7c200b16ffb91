"""What a user can look for, and the searches they keep."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from app import cleaning
from app.changes import (
    FilterChoices,
    FoundPage,
    Meant,
    SavedSearch,
    SearchHit,
    SearchOrder,
    SearchResult,
    Suggestion,
)
from app.library_base import now
from app.meaning_intents import MeaningIntents
from app.search_query import SearchQuery, read
from app.store import meetings, saved_searches, search_choices
from app.store.transaction import Transaction
from app.transcript import MeetingId

if TYPE_CHECKING:
    from app.store import segment_places, spelling

_LONGEST: Final = 4_000  # characters of a query that is kept


class SearchIntents(MeaningIntents):
    """Searching changes nothing; any thread may ask, and any text may be asked for.

    What searches, and numpy with it, is imported by the first search: opening a library must not wait for it.
    """

    #: Which meeting each segment belongs to.
    _places: segment_places.Places | None = None
    #: The library's vocabulary, read when a spelling is first asked for.
    _words: spelling.Vocabulary | None = None

    def search(self, text: str | SearchQuery, limit: int = 50, *, meant: Meant | None = None) -> SearchResult:
        """What titles, notes, speakers' names and words match, as one list, best first; with ``meant``, what
        means the same too."""
        from app.store import hit_colours
        from app.store import search as rows

        query = read(text) if isinstance(text, str) else text
        with self._store.read() as view:
            known = self._known(view)
            if meant is not None and query.meaning:
                from app.store import hybrid

                with self._nearest_lock:
                    near = (self._near(view, meant.model), meant)
                    found = hybrid.search(view, query, limit, _today(), near, known)
            else:
                found = rows.search(view, text, limit, _today(), known)
            return dataclasses.replace(found, hits=tuple(hit_colours.coloured(view, found.hits)))

    def search_page(
        self,
        query: SearchQuery,
        order: SearchOrder = "newest",
        groups: int = 20,
        *,
        meant: Meant | None = None,
    ) -> FoundPage:
        """The first ``groups`` meetings in which ``query`` is found, with the first matches of each; with
        ``meant``, what means the same too."""
        from app.store import hit_colours
        from app.store import search as rows

        with self._store.read() as view:
            known = self._known(view)
            if meant is not None and query.meaning:
                from app.store import hybrid

                with self._nearest_lock:
                    near = (self._near(view, meant.model), meant)
                    page = hybrid.page(view, query, order, groups, _today(), near, known)
            else:
                page = rows.page(view, query, order, groups, _today(), known)
            return hit_colours.page_coloured(view, page)

    def search_meeting(
        self, query: SearchQuery, meeting: MeetingId, *, meant: Meant | None = None
    ) -> list[SearchHit]:
        """Everything said in one meeting that matches, in order of time; with ``meant``, what means the same
        too.

        Raises:
            NotFound
        """
        from app.store import hit_colours
        from app.store import search as rows

        with self._store.read() as view:
            key, known = meetings.key_of(view, meeting), self._known(view)
            found = rows.in_meeting(view, query, key, _today(), known)
            if meant is not None and query.meaning:
                from app.store import hybrid

                with self._nearest_lock:
                    near = (self._near(view, meant.model), meant)
                    found += hybrid.in_meeting(view, query, key, _today(), near, known)
                found.sort(key=lambda hit: hit.start)
            return hit_colours.coloured(view, found)

    def meetings_with(self, query: SearchQuery) -> frozenset[MeetingId]:
        """All meetings in which the words of ``query`` are found, or which its filters leave."""
        from app.store import search as rows

        with self._store.read() as view:
            return rows.meetings_with(view, query, _today(), self._known(view))

    def did_you_mean(self, query: SearchQuery) -> Suggestion | None:
        """For a query that finds nothing: with words of this library's that are spelt much the same."""
        from app.store import spelling

        with self._store.read() as view:
            self._words = spelling.words_of(view, self._words)
            return spelling.suggestion(view, self._words, query, _today(), self._known(view))

    def filter_choices(self) -> FilterChoices:
        """What filters can be set to."""
        with self._store.read() as view:
            return search_choices.choices(view)

    def saved_searches(self) -> list[SavedSearch]:
        """The searches that were kept, by name."""
        with self._store.read() as view:
            return saved_searches.listed(view)

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search under ``name``, in place of another of that name; a blank one is the query itself."""
        with self._store.write() as tx:
            kept = cleaning.storable(query)[:_LONGEST]
            return saved_searches.save(tx, cleaning.one_line(name) or cleaning.one_line(kept), kept, now())

    def rename_search(self, key: int, name: str) -> SavedSearch:
        """Call a kept search otherwise; where another has the name, a number is added.

        Raises:
            NotFound
        """
        with self._store.write() as tx:
            return saved_searches.rename(tx, key, cleaning.one_line(name))

    def remove_search(self, key: int) -> SavedSearch:
        """Keep a search no longer; returns it, for :meth:`save_search` to bring it back.

        Raises:
            NotFound
        """
        with self._store.write() as tx:
            return saved_searches.remove(tx, key)

    def prepare_search(self) -> None:
        """Read what the first search of a session would have to: in a second for a million segments."""
        import rapidfuzz.distance  # noqa: F401 -- loading it holds up every thread, so not while somebody types

        with self._store.read() as view:
            self._known(view)

    def _known(self, view: Transaction) -> segment_places.Places:
        from app.store import segment_places

        self._places = segment_places.places_of(view, self._places)
        return self._places


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
