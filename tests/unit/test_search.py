"""Any text may be asked for; what is found is marked where a reader sees it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.changes import SearchHit
from app.library import Library
from app.search_query import read
from app.store import candidates
from app.store import search as search_rows
from app.store.snippets import Terms, snippet, terms_of
from tests.builders import Meeting, make_meeting, result, segment

LINES = [
    "It's the C++ migration plan, isn't it?",
    "Die Straße nach Zürich — naïve Pläne",
    '100% of AT&T\'s foo-bar "quoted" NEAR(x) OR y* ^z',
    "会议 记录 and emoji 🎉 here",
    "plan plan plan",
    "NULL and the plans",
]


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory):
    library = Library.open(tmp_path_factory.mktemp("search") / "library")
    said = [segment(1 + 10 * index, line, f"S{index % 2 + 1}") for index, line in enumerate(LINES)]
    made = make_meeting(library, result(said, duration=600))
    library.rename_meeting(made.id, "Budget Zürich 2026")
    library.rename_speaker(made.id, library.speakers(made.id)[1].speaker, "Maya O'Neill")
    yield made
    library.close()


def parse(text: str) -> Terms:
    return terms_of(read(text))


def marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


def said(meeting: Meeting, text: str) -> dict[str, list[str]]:
    found = meeting.library.search(text)
    return {hit.snippet: marked(hit) for hit in found.hits if hit.segment is not None}


@pytest.mark.parametrize(
    ("text", "line", "marks"),
    [
        ("migr", 0, ["migration"]),
        ("it's", 0, ["It", "s"]),
        ("c++ plan", 0, ["C", "plan"]),
        ("strasse", None, []),
        ("straße", 1, ["Straße"]),
        ("ZURICH", 1, ["Zürich"]),
        ("naive plane", 1, ["naïve", "Pläne"]),
        ("foo-bar", 2, ["foo", "bar"]),
        ("AT&T", 2, ["AT", "T"]),
        ('"quoted"', 2, ["quoted"]),
        ("near(x)", 2, ["NEAR", "x"]),
        ("会议", 3, ["会议"]),
        ("null and", 5, ["NULL", "and"]),
    ],
)
def test_what_users_type(meeting: Meeting, text: str, line: int | None, marks: list[str]) -> None:
    found = said(meeting, text)
    if line is None:
        assert found == {}
    else:
        assert found[LINES[line]] == marks


def test_the_last_word_is_a_beginning_until_a_space_ends_it(meeting: Meeting) -> None:
    assert set(said(meeting, "plan")) == {LINES[0], LINES[1], LINES[4], LINES[5]}  # and Pläne
    assert set(said(meeting, "plan ")) == {LINES[0], LINES[4]}
    assert said(meeting, "p") == {}


def test_best_first(meeting: Meeting) -> None:
    found = meeting.library.search("plan ")
    assert found.hits[0].snippet == LINES[4]
    assert (found.total, found.capped, found.order) == (2, False, "best")
    assert found.hits[0].speaker_label == "Speaker 1"
    assert found.hits[0].start == 41.0
    assert found.hits[0].title == "Budget Zürich 2026"


def test_titles_and_names_come_first(meeting: Meeting) -> None:
    first, *rest = meeting.library.search("zurich").hits
    assert (first.segment, first.snippet, marked(first)) == (None, "Budget Zürich 2026", ["Zürich"])
    assert len(rest) == 1
    (name,) = meeting.library.search("o'neill").hits
    assert (name.speaker_label, name.speaker_number, name.start) == ("Maya O'Neill", 2, 11.0)
    assert marked(name) == ["O", "Neill"]


@pytest.mark.parametrize(
    "text", ["", "  ", "\0", '"', "''", "*", "-", "🎉", "(", "NOT", "\ud800", "…", "% _"]
)
def test_what_holds_no_word_finds_nothing(meeting: Meeting, text: str) -> None:
    assert meeting.library.search(text).hits == ()


@settings(max_examples=400)
@given(st.text(max_size=30) | st.text("\"*+-()^:{}AND ORNEAR'\0%_\\", max_size=20))
def test_no_text_is_an_error(meeting: Meeting, text: str) -> None:
    found = meeting.library.search(text)
    for hit in found.hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


def test_giant_queries(meeting: Meeting) -> None:
    meeting.library.search("plan " * 50_000)
    meeting.library.search("x" * 1_000_000)
    assert meeting.library.search("plan", limit=0).hits == ()
    assert len(meeting.library.search("plan", limit=10**30).hits) == 4


def test_limit_counts_all_kinds_of_hits(meeting: Meeting) -> None:
    assert len(meeting.library.search("plan", limit=2).hits) == 2
    assert meeting.library.search("plan", limit=2).total == 4


def test_edits_and_undo_reach_the_index(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    made = make_meeting(library)
    library.edit_text(made.id, made.rows()[1], "walrus")
    library.split_segment(made.id, made.rows()[0], 5)
    assert library.search("walrus").total == 1
    library.undo(made.id)
    library.undo(made.id)
    assert library.search("walrus").total == 0
    assert library.search("sea").total == 1
    with library._store.write() as tx:
        for index in ("segment_fts", "meeting_fts", "speaker_fts", "note_fts", "unspaced_fts"):
            tx.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    library.close()


def test_above_the_cap_the_newest_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_rows, "CAP", 30)
    monkeypatch.setattr(candidates, "CAP", 30)
    monkeypatch.setattr(search_rows, "WINDOW", 10)
    library = Library.open(tmp_path / "library")
    said_ = [
        segment(1 + index, f"plan {'plan ' * (index % 3)}number {index}", pace=0.1) for index in range(40)
    ]
    make_meeting(library, result(said_, duration=600))
    found = library.search("plan ", limit=4)
    assert (found.total, found.capped, found.order) == (30, True, "newest")
    starts = [hit.start for hit in found.hits]
    assert starts == sorted(starts, reverse=True)
    assert min(starts) >= 31  # from the newest ten
    assert all(hit.snippet.count("plan") > 1 for hit in found.hits)  # and the best of those
    monkeypatch.setattr(search_rows, "CAP", 40)
    monkeypatch.setattr(candidates, "CAP", 40)
    assert library.search("plan ", limit=4).order == "best"
    library.close()


def test_beginnings_of_every_length_find_the_word(meeting: Meeting) -> None:
    word = "migration"
    for length in range(2, len(word) + 1):  # those in the index, and the longer ones
        assert said(meeting, word[:length]) == {LINES[0]: [word]}
        assert said(meeting, f"plan {word[:length]}") == {LINES[0]: [word, "plan"]}


def test_a_phrase_ends_with_a_beginning() -> None:
    assert parse("is-it").ranges("isn't it, is it? Is items it") == [(10, 12), (13, 15), (17, 19), (20, 25)]
    assert parse("is-it ").ranges("is items it") == []
    assert parse("a-a ").ranges("A a") == [(0, 1), (2, 3)]


def test_a_long_text_is_shown_around_the_match() -> None:
    text = " ".join(f"w{index}" for index in range(100))
    shown, marks = snippet(text, parse("w50 ").ranges(text))
    assert shown.startswith("…w44 ")
    assert shown.endswith("w67…")
    assert [shown[start:end] for start, end in marks] == ["w50"]
    assert snippet("short text", [(0, 5)]) == ("short text", ((0, 5),))
    assert snippet(text, [])[0].startswith("w0 ")


def test_decomposed_accents_match_composed_ones() -> None:
    assert parse("cafe").ranges("a cafe\u0301 here") == [(2, 7)]
    assert parse("CAFÉ ").ranges("cafe") == [(0, 4)]
