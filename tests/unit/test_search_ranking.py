"""Best match first: what is compared, and how."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.changes import FoundPage
from app.library import Library
from app.search_query import read
from app.store import scoring
from app.store import search as search_rows
from app.store.snippets import Terms, _apart, _placed, _standing, ascii_pattern, terms_of
from tests.builders import make_meeting, result, segment


@pytest.fixture
def library(tmp_path: Path):
    """Forty paragraphs, in thirty of them the word, up to three times."""
    library = Library.open(tmp_path / "library")
    said = [
        segment(1 + at, f"{'plan ' * (at % 4)}{'other ' * (at % 3)}words", f"S{at % 2}", pace=0.1)
        for at in range(40)
    ]
    make_meeting(library, result(said, duration=600))
    yield library
    library.close()


def best(library: Library, text: str) -> FoundPage:
    return library.search_page(read(text), "best")


def shown(page: FoundPage) -> list[float]:
    return [hit.start for group in page.groups for hit in group.hits]


def test_often_in_few_words_is_best_and_of_equals_the_newer(library: Library) -> None:
    found = library.search("plan ", limit=4)
    assert {hit.snippet for hit in found.hits} == {"plan plan plan words"}
    assert [hit.start for hit in found.hits] == [40.0, 28.0, 16.0, 4.0]
    page = best(library, "plan ")
    assert (page.total, page.compared, page.capped) == (30, 0, False)
    assert shown(page) == [16.0, 28.0, 40.0]  # the three best, in order of time


def test_filters_leave_the_order_as_it_is(library: Library) -> None:
    assert shown(best(library, "speaker:2 plan ")) == []
    odd = best(library, 'speaker:"Speaker 1" plan ')
    for text in ("longer:1s plan ", "source:imported plan ", f"before:{date.max.year} plan "):
        page = best(library, text)
        assert shown(page) == [16.0, 28.0, 40.0]
        assert (page.total, page.compared) == (30, 0)
    assert odd.total in (0, 10, 20)  # only names that were given are asked for


def test_of_many_only_the_newest_are_compared(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_rows, "RANKED", 7)
    page = best(library, "plan ")
    assert (page.total, page.compared) == (30, 7)
    assert shown(page)[-1] == 40.0  # with three
    assert min(shown(page)) > 30
    assert library.search_page(read("plan "), "newest").compared == 0
    everything = library.search("plan ", limit=30)
    assert len({hit.segment for hit in everything.hits}) == 30  # who asks for all gets all


WORDS = st.sampled_from(["no", "not", "a", "nono", "so", "it's", "is-it", "x2", "The", "_", "no_no", "A"])
TEXTS = st.lists(WORDS, max_size=12).map(" ".join) | st.text("no -'_.,A2", max_size=20)


@given(TEXTS, st.lists(WORDS, min_size=1, max_size=3), st.booleans(), st.booleans())
def test_the_quick_way_finds_what_tokens_say(text: str, words: list[str], phrase: bool, begun: bool) -> None:
    asked = " ".join(words)
    terms = terms_of(read((f'"{asked}"' if phrase else asked) + ("" if begun else " ")))
    spans, tokens = _placed(text)
    standing = [_standing(tokens, term) for term in terms.wanted]
    assert terms.ranges(text) == _apart(sorted({spans[at] for places in standing for at in places}))
    for term, places, count in zip(terms.wanted, standing, terms.counts(text), strict=True):
        pattern = ascii_pattern(term)
        assert pattern is not None
        assert len(pattern.findall(text.lower())) == count == len(places) / len(term.tokens)
    assert Terms(terms.wanted).hold(text) == all(standing)


def test_counts_of_any_writing() -> None:
    terms = terms_of(read("plan Zürich "))
    texts = ["plan and planet in zurich", "ein Plan, der Plan für Zürich", "PLAN Zürich"]
    small = [text.lower() if text.isascii() else text for text in texts]
    assert scoring._counts(terms, small).tolist() == [[1, 1], [2, 1], [1, 1]]
    assert scoring._counts(terms_of(read("预算")), ["预算和预算", "预算 plan"]).tolist() == [[2], [1]]
