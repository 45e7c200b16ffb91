# ruff: noqa: S608 -- names of our own
"""What full-text indexes are asked for the words of a query.

What a user types never reaches MATCH unquoted. A query with a word of a language without spaces is answered
by ``unspaced_fts`` alone, which holds every row such a word can be in. Any other is answered by
``segment_fts``, and words that stand without a space beside such characters (``用Python写``) by
``unspaced_fts`` as well.

The index of three characters knows no shorter words. They are the beginnings of its terms, so each is looked
up as all the terms it begins; what begins more than :data:`MOST_TERMS` is looked for in the texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import Connection

from app.search_query import SearchQuery
from app.store.snippets import Term, Terms, terms_of

MOST_TERMS: Final = 400
_GRAM: Final = 3
_TERMS: Final = "SELECT term FROM unspaced_vocab WHERE term >= ? AND term < ? LIMIT ?"

Index = Literal["segment_fts", "unspaced_fts"]


@dataclass(frozen=True, slots=True)
class Matching:
    """How the rows of one query are found.

    Attributes:
        index: where to look, for what ``match`` says; empty: nothing can be found.
        also: what to ask ``unspaced_fts`` as well, where ``index`` is the other; its rows are to be checked.
        without: what rows of ``unspaced_fts`` are left out of the ones found in ``index``.
        within: folded text the rows must hold besides, for what no index can say.
        unless: the same, for what they must not hold.
    """

    terms: Terms
    index: Index = "segment_fts"
    match: str = ""
    also: str = ""
    without: str = ""
    within: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    def rows(self) -> tuple[str, list[object]]:
        """``FROM … WHERE …`` over the index, and its parameters."""
        values: list[object] = [self.match]
        sql = f"FROM {self.index} WHERE {self.index} MATCH ?"
        if self.without:
            sql += (
                f" AND {self.index}.rowid NOT IN (SELECT rowid FROM unspaced_fts WHERE unspaced_fts MATCH ?)"
            )
            values.append(self.without)
        for text in self.unless:
            held = f"SELECT 1 FROM segment x WHERE x.key = {self.index}.rowid AND instr(lower(x.text), ?)"
            sql += f" AND NOT EXISTS ({held})"
            values.append(text)
        return sql, values


def matching(connection: Connection, query: SearchQuery) -> Matching:
    """How to find what the words of ``query`` ask for."""
    terms = terms_of(query)
    if not terms.wanted:
        return Matching(terms)
    mixed = has_unspaced(connection)
    if any(term.within for term in terms.wanted):
        return _unspaced(connection, terms) if mixed else Matching(terms)
    without, unless = _excluded(connection, terms) if mixed else ("", ())
    also = ""
    if mixed:
        parts = [_grams(connection, term) for term in terms.wanted]
        also = " AND ".join(part for part in parts if part) if all(parts) else ""
    return Matching(terms, "segment_fts", names_match(terms), also, without, unless=unless)


def names_match(terms: Terms) -> str:
    """What indexes of whole words are asked; empty when a word is of a language without spaces."""
    if not terms.wanted or any(term.within for term in terms.wanted):
        return ""
    match = " ".join(_quoted(term.text) + (" *" if term.prefix else "") for term in terms.wanted)
    spaced = [_quoted(term.text) for term in terms.excluded if term.tokens]
    return f"({match}) NOT ({' OR '.join(spaced)})" if spaced else match


def has_unspaced(connection: Connection) -> bool:
    """Whether the library holds any text of a language without spaces."""
    return connection.exec_driver_sql("SELECT 1 FROM unspaced_fts_docsize LIMIT 1").scalar() is not None


def _unspaced(connection: Connection, terms: Terms) -> Matching:
    parts, within = [], []
    for term in terms.wanted:
        part = _grams(connection, term)
        if part:
            parts.append(part)
        elif part is None:
            return Matching(terms)
        else:
            within.append(term.within or term.tokens[0])
    excluded, unless = _excluded(connection, terms)
    match = " AND ".join(parts)
    if match and excluded:
        match = f"({match}) NOT ({excluded})"
    return Matching(terms, "unspaced_fts", match, within=tuple(within), unless=unless)


def _excluded(connection: Connection, terms: Terms) -> tuple[str, tuple[str, ...]]:
    """What ``unspaced_fts`` is asked for the rows to leave out, and texts for those it cannot list."""
    found = [(term, _grams(connection, term)) for term in terms.excluded]
    listed = " OR ".join(part for _, part in found if part)
    return listed, tuple(term.within or term.tokens[0] for term, part in found if part == "")


def _grams(connection: Connection, term: Term) -> str | None:
    """A term as ``unspaced_fts`` finds it; ``None``: it is in no row; empty: in too many to be listed."""
    text = term.within or (" ".join(term.tokens) if len(term.tokens) == 1 else term.text)
    if len(text) >= _GRAM:
        return _quoted(text)
    first, last = text, text[:-1] + chr(ord(text[-1]) + 1)
    found = connection.exec_driver_sql(_TERMS, (first, last, MOST_TERMS + 1)).scalars().all()
    if not found:
        return None
    return "" if len(found) > MOST_TERMS else _any(found)


def _any(grams: Sequence[str]) -> str:
    return f"({' OR '.join(map(_quoted, grams))})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
