"""Whatever is typed into the search is safe: 20 000 strings, asked of everything that searches."""

import random
from datetime import date
from pathlib import Path

import pytest

from app.library import Library
from app.search_query import read
from app.store import search as search_rows
from app.store.segment_places import places_of
from tests.builders import Meeting, make_meeting, result, segment
from tests.unit.test_search_filters import ask_everything


@pytest.fixture
def small(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    lines = [
        "用Python写的会议记录",
        "我们讨论预算",
        "ประชุมงบประมาณวันนี้",
        "회의에서 예산을",
        "the plan for Q3",
        "Q3预算 plan",
    ]
    made = make_meeting(library, result([segment(1 + 9 * i, line, "S1") for i, line in enumerate(lines)]))
    yield made
    library.close()


def test_twenty_thousand_strings_and_no_error(small: Meeting) -> None:
    generator = random.Random(7)
    pieces = [
        '"', "-", "*", "\u0301", "(", ")", "^", ":", "AND", "OR", "NOT", "NEAR", "plan", "预", "会议", "ง",
        "\0", " ", "'", "\ud800", "speaker:", "tag:", "after:", "on:7d", "in:", "longer:", "é", "%", "_",
        "\\", "🎉", "\u200b", "ß", "İ", "{", "}",
    ]  # fmt: skip
    store = small.library._store
    with store.read() as view:
        places = places_of(view)
    for at in range(20_000):
        if generator.random() < 0.5:
            typed = "".join(generator.choices(pieces, k=generator.randint(1, 8)))
        else:
            most = (0x3000, 0x3000, 0x110000)[at % 3]
            typed = "".join(chr(generator.randrange(1, most)) for _ in range(generator.randint(1, 12)))
        query = read(typed)
        assert read(query.text()) == query
        if at % 4 and not query.looks_for_words:
            continue  # filters alone are the dearest, and there are few of them
        with store.read() as view:
            found = search_rows.page(view, query, "newest", 5, date(2026, 1, 1), places)
        for hit in (hit for group in found.groups for hit in group.hits):
            assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
        if at % 10 == 0:  # all that the window asks at a key, and what the command line does
            ask_everything(small, query)
