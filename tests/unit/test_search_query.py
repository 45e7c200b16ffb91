"""What is typed is read as words and filters, and written back as the same query."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.search_query import Named, SearchQuery, Wanted, When, read

TODAY = date(2026, 3, 31)
PIECES = (
    *(
        'speaker:"',
        "-",
        '"',
        "\u201c",
        "\u201d",
        "\u00ab",
        "after:2026",
        "on:7d",
        "tag:a b",
        " ",
        "x",
        "is:favourite",
    ),
    *(
        "longer:",
        "90m",
        "1h",
        "in:title",
        "source:recorded",
        ":",
        "\0",
        "ß",
        "会议",
        "IN:notes",
        "before:soon",
    ),
)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("list price", SearchQuery((Wanted("list"), Wanted("price")), open_ended=True)),
        ("list ", SearchQuery((Wanted("list"),))),
        ('"list price"', SearchQuery((Wanted("list price", phrase=True),))),
        ("\u201elist price\u201c x ", SearchQuery((Wanted("list price", phrase=True), Wanted("x")))),
        ('"list pri', SearchQuery((Wanted("list pri", phrase=True),), open_ended=True)),
        ("plan -draft", SearchQuery((Wanted("plan"), Wanted("draft", excluded=True)))),
        ('-"first draft"', SearchQuery((Wanted("first draft", phrase=True, excluded=True),))),
        ("- x-y it's ", SearchQuery((Wanted("-"), Wanted("x-y"), Wanted("it's")))),
        ('speaker:"Maya Lindqvist"', SearchQuery(speakers=(Named("Maya Lindqvist"),))),
        (
            "SPEAKER:maya -tag:old",
            SearchQuery(speakers=(Named("maya"),), tags=(Named("old", excluded=True),)),
        ),
        ("after:2026-03-01 after:2026", SearchQuery(dates=(When("after", "2026"),))),
        ("folder:Board is:favorite", SearchQuery(folders=(Named("Board"),), favourite=True)),
        ("in:title in:notes source:Recorded", SearchQuery(places=("title", "notes"), source="recorded")),
        ("longer:1h30m shorter:90", SearchQuery(longer=5_400.0, shorter=5_400.0)),
        ("after:soon", SearchQuery(unread=("after:soon",))),
        ('on:2026-02-30 longer: tag:""', SearchQuery(unread=("on:2026-02-30", "longer:", 'tag:""'))),
        ("http://x", SearchQuery((Wanted("http://x"),), open_ended=True)),
    ],
)
def test_what_is_typed(typed: str, query: SearchQuery) -> None:
    assert read(typed) == query
    assert read(query.text()) == query


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=25) | st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_every_text_is_a_query_that_writes_itself_back(typed: str) -> None:
    query = read(typed)
    assert read(query.text()) == query
    assert read(query.exactly(on=True).exactly(on=False).text())
    for when in query.dates:
        first, last = when.days(TODAY)
        assert date.min <= first
        assert last <= date.max


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (When("on", "today"), TODAY, TODAY),
        (When("on", "yesterday"), date(2026, 3, 30), date(2026, 3, 30)),
        (When("on", "2026-02"), date(2026, 2, 1), date(2026, 2, 28)),
        (When("on", "2025"), date(2025, 1, 1), date(2025, 12, 31)),
        (When("after", "2w"), date(2026, 3, 17), date.max),
        (When("after", "1m"), date(2026, 2, 28), date.max),
        (When("before", "2026-03"), date.min, date(2026, 2, 28)),
        (When("before", "1y"), date.min, date(2025, 3, 30)),
    ],
)
def test_days(when: When, first: date, last: date) -> None:
    assert when.days(TODAY) == (first, last)


def test_exact_words_are_one_phrase_and_single_words_again() -> None:
    query = read('speaker:maya list price -"no go"')
    exact = query.exactly(on=True)
    assert exact.exact
    assert exact.text() == 'speaker:maya -"no go" "list price"'
    assert exact.exactly(on=False).text() == 'speaker:maya -"no go" list price '
    assert not query.exact


def test_filters_alone() -> None:
    assert read("tag:x").filters
    assert not read("tag:x").looks_for_words
    assert not read("tag:x").is_empty
    assert read("-x").is_empty
    assert read("after:soon").is_empty
    assert not read("plan").filters


def test_giant_texts() -> None:
    assert len(read("plan " * 50_000).words) == 50_000
    assert read("x" * 1_000_000).open_ended
    assert read('"' * 100_001).is_empty
