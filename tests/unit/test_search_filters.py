"""A library of made-up meetings is searched: what is found is what reading every paragraph finds."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from app.changes import FoundPage
from app.errors import NotFound
from app.library import Library
from app.search_query import SearchQuery, read
from app.store import candidates as candidate_rows
from app.store import matching as matching_rows
from app.store.segment_places import places_of
from app.store.snippets import fold, terms_of
from tests import synthetic
from tests.builders import Meeting, make_meeting, result, segment
from tests.synthetic_text import Speech


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):
    made = synthetic.make(tmp_path_factory.mktemp("filters") / "library", 40, 1_500, seed=3)
    yield made
    made.close()


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


def everything(library: Library) -> list[tuple[str, str, str]]:
    """Meeting, speaker's name and text of every paragraph outside the trash."""
    found = []
    for meeting in library.meetings():
        names = {item.speaker: item.name or "" for item in library.speakers(meeting.id)}
        found += [
            (meeting.id, names.get(row.speaker, "") if row.speaker else "", row.text)
            for row in library.outline(meeting.id)
        ]
    return found


def texts(found: FoundPage) -> set[str]:
    return {hit.snippet for group in found.groups for hit in group.hits}


QUERIES = (
    *("the", "the ", "migration", '"the and"', "the -and", "pri", "price market", "zoe", "ZÜRICH"),
    *("预算", "的", "供应商 会议", "Q3", "Q3 预算", "งบ", "งบประมาณ", "会议 -预算", "the 会议"),
)


@pytest.mark.parametrize("typed", QUERIES)
def test_words_are_found_wherever_they_stand(library: Library, typed: str) -> None:
    query = read(typed)
    terms = terms_of(query)
    wanted = [meeting for meeting, _, text in everything(library) if terms.hold(text)]
    found = library.search_page(query, groups=100)
    assert (found.total, found.capped) == (len(wanted), False)
    assert {group.meeting: group.matches for group in found.groups} == {m: wanted.count(m) for m in wanted}
    created = [group.created for group in found.groups]
    assert created == sorted(created, reverse=True)
    best = library.search_page(query, "best", groups=100)
    assert {group.meeting: group.matches for group in best.groups} == {m: wanted.count(m) for m in wanted}
    assert library.search(query, limit=10_000).total == len(wanted)
    if found.groups:
        group = max(found.groups, key=lambda group: group.matches)
        hits = library.search_meeting(query, group.meeting)
        assert len(hits) == group.matches
        assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
        assert all(hit.marks for hit in hits)


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("source:recorded", lambda item: item.origin == "recorded"),
        ("source:imported longer:5m", lambda item: item.origin == "imported" and item.duration >= 300),
        ("shorter:4m", lambda item: item.duration <= 240),
        ("after:2025", lambda item: item.created.astimezone().date() >= date(2025, 1, 1)),
        ("before:2024-06", lambda item: item.created.astimezone().date() < date(2024, 6, 1)),
        ("on:2024", lambda item: item.created.astimezone().year == 2024),
        ("tag:zurich", lambda item: "Zürich" in item.tags),
        ("tag:budget -tag:hiring", lambda item: "budget" in item.tags and "hiring" not in item.tags),
        ("is:favourite", lambda item: item.favourite),
        ("folder:board folder:team", lambda item: item.folder in ("Board", "Team")),
        ("-folder:board", lambda item: item.folder != "Board"),
        ("tag:nonsense", lambda item: False),
    ],
)
def test_filters_leave_the_meetings_they_name(library: Library, typed: str, fits) -> None:
    wanted = {item.id for item in library.meetings() if fits(item)}
    alone = library.search_page(read(typed))
    assert {hit.meeting for hit in alone.named} == wanted
    assert alone.meetings == len(wanted)
    found = library.search_page(read(f"{typed} the "), groups=100)
    terms = terms_of(read("the "))
    said = {meeting for meeting, _, text in everything(library) if meeting in wanted and terms.hold(text)}
    assert {group.meeting for group in found.groups} == said


@pytest.mark.parametrize(("least", "asked"), [(20_000, 3_000), (20_000, 5), (20, 5)])
def test_who_says_it(library: Library, monkeypatch: pytest.MonkeyPatch, least: int, asked: int) -> None:
    monkeypatch.setattr(candidate_rows, "CAP", least)  # a common word is gone through otherwise
    monkeypatch.setattr(candidate_rows, "_ASKED", asked)
    people = [name for _, name, _ in everything(library) if name]
    name = max(set(people), key=people.count)
    first = name.split(" ")[0]
    terms = terms_of(read("the "))
    said = everything(library)
    for typed, fits in (
        (f'speaker:"{name}"', lambda who: who == name),
        (f"speaker:{first.upper()}", lambda who: fold(first) in fold(who).split(" ")),
        (f"-speaker:{first}", lambda who: fold(first) not in fold(who).split(" ")),
    ):
        wanted = {meeting for meeting, who, text in said if fits(who) and terms.hold(text)}
        found = library.search_page(read(f"{typed} the "), groups=100)
        assert {group.meeting for group in found.groups} == wanted
    alone = library.search_page(read(f'speaker:"{name}"'))
    assert {hit.snippet for hit in alone.named} == {name}
    assert {hit.kind for hit in alone.named} == {"name"}


@pytest.mark.parametrize("least", [20_000, 20])
def test_all_meetings_with_it(library: Library, monkeypatch: pytest.MonkeyPatch, least: int) -> None:
    monkeypatch.setattr(candidate_rows, "CAP", least)  # a common word is gone through otherwise
    said = everything(library)
    people = [name for _, name, _ in said if name]
    name = max(set(people), key=people.count)
    the, never = terms_of(read("the ")), read("in:text xylophones ")
    wanted = {meeting for meeting, _, text in said if the.hold(text)}
    assert library.meetings_with(read("in:text the ")) == wanted
    wanted = {meeting for meeting, who, text in said if who == name and the.hold(text)}
    assert library.meetings_with(read(f'in:text speaker:"{name}" the ')) == wanted
    titles = {item.id for item in library.meetings() if the.hold(item.title)}
    assert library.meetings_with(read("in:title the ")) == titles
    favourites = {item.id for item in library.meetings() if item.favourite}
    assert library.meetings_with(read("is:favourite")) == favourites
    assert library.meetings_with(never) == library.meetings_with(read("")) == frozenset()


def test_a_common_word_is_gone_through_meeting_by_meeting(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = library.search_page(read("the "), groups=100)
    monkeypatch.setattr(candidate_rows, "CAP", 50)
    found = library.search_page(read("the "), groups=5)
    assert found.capped
    assert found.groups == whole.groups[:5]
    assert found.meetings > 5
    assert library.search_page(read("on:2023 the "), groups=100).groups == tuple(
        group for group in whole.groups if group.created.astimezone().year == 2023
    )


def test_notes_alone_are_all_found(library: Library) -> None:
    listed = [item.id for item in library.meetings()]
    said = [set(fold(note.text).replace(":", " ").split()) for id_ in listed for note in library.notes(id_)]
    word = max(set().union(*said), key=lambda word: sum(word in words for words in said))
    wanted = sum(word in words for words in said)
    assert wanted > 10, "of titles, names and notes together with text, ten each are shown"
    assert len(library.search(f'in:notes "{word}"', limit=500).hits) == wanted
    assert len(library.search(f'in:notes "{word}"', limit=3).hits) == 3
    assert len(library.search_page(read(f'in:notes "{word}"')).named) == wanted


def test_titles_notes_and_names_stand_apart(library: Library) -> None:
    found = library.search_page(read("migration "))
    assert {hit.kind for hit in found.named} == {"title", "note"}
    assert all(fold(hit.snippet[a:b]) == "migration" for hit in found.named for a, b in hit.marks)
    assert {hit.kind for hit in library.search_page(read("in:notes migration ")).named} == {"note"}
    assert library.search_page(read("in:notes migration ")).groups == ()
    assert {hit.kind for hit in library.search_page(read("in:names zo")).named} == {"name"}


def test_languages_without_spaces(small: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    library = small.library
    lines = small.texts()
    found_in = {
        "会议": "0", "会": "0", "预": "15", "预算": "15", "讨论预": "1", "算": "15", "罕": "",
        "python": "0", "pyth": "0", "thon": "", "q3": "45", "q3 预算": "5", "plan -预算": "4",
        "预算 -q3": "1",
        "งบ": "2", "ง": "2", "งบประมาณ": "2", "예산": "3", "회": "3", '"q3预算"': "5",
    }  # fmt: skip
    for most in (400, 0):  # short words from the index, and from the texts
        monkeypatch.setattr(matching_rows, "MOST_TERMS", most)
        for typed, places in found_in.items():
            assert texts(library.search_page(read(typed))) == {lines[int(at)] for at in places}, typed
    library.rename_meeting(small.id, "产品会议")
    library.add_note(small.id, 3.0, "下周预算")
    assert [hit.snippet for hit in library.search_page(read("会议")).named] == ["产品会议"]
    assert [hit.snippet for hit in library.search_page(read("预")).named] == ["下周预算"]


def test_what_was_edited_undone_and_thrown_away(small: Meeting) -> None:
    library, rows = small.library, small.rows()
    other = make_meeting(library, name="other.wav")
    assert library.search_page(read("plan ")).total == 4
    library.split_segment(small.id, rows[4], 9)  # a new key, after those of the other meeting
    library.edit_text(small.id, rows[0], "walrus plan")
    found = library.search_page(read("plan "))
    assert {group.meeting: group.matches for group in found.groups} == {small.id: 3, other.id: 2}
    assert len(library.search_meeting(read("walrus"), small.id)) == 1
    library.undo(small.id)
    library.undo(small.id)
    assert {group.meeting: group.matches for group in library.search_page(read("plan ")).groups} == {
        small.id: 2,
        other.id: 2,
    }
    with library._store.read() as view:
        known = places_of(view)
        keys = np.array([key for meeting in (small, other) for key in meeting.rows()], np.int64)
        assert len(set(known.meeting_of(view, keys).tolist())) == 2
        assert known.meeting_of(view, np.array([999_999], np.int64)).tolist() == [0]
    library.delete_meeting(other.id)
    assert {group.meeting for group in library.search_page(read("plan ")).groups} == {small.id}


def test_misspelt_words(library: Library) -> None:
    speech = Speech(3)
    known = speech.words[25]  # commoner than what is spelt alike
    meant = library.did_you_mean(read("migrtoin"))
    assert meant is not None
    assert meant.words == "migration"
    assert meant.matches == library.search_page(read("migration ")).total
    both = library.did_you_mean(read(f"{known} migraton tag:budget"))
    assert both is None or both.query.startswith("tag:budget")
    assert library.did_you_mean(read("zzzzqqqq")) is None
    assert library.did_you_mean(read("migration ")) is None
    assert library.did_you_mean(read("会议室室室")) is None
    assert library.did_you_mean(read('"quaterly migrtaion" xq')) is None


def ask_everything(made: Meeting, query: SearchQuery) -> None:
    library = made.library
    library.search_page(query, "best", 5)
    library.search(query, 5)
    library.search_meeting(query, made.id)
    library.meetings_with(query)
    library.did_you_mean(query)


@pytest.mark.parametrize("typed", ["\u0301", "plan \u0301", "\u0301\u0302 plan", "speaker:\u0301", "-\u0301"])
def test_an_accent_that_stands_on_nothing(small: Meeting, typed: str) -> None:
    ask_everything(small, read(typed))
    ask_everything(small, read(typed + " "))


def test_searches_are_kept_by_name(small: Meeting) -> None:
    library = small.library
    first = library.save_search("Prices", "tag:budget price ")
    library.save_search("anna", "speaker:anna")
    assert [item.name for item in library.saved_searches()] == ["anna", "Prices"]
    again = library.save_search("Prices", "price")
    assert (again.key, again.query) == (first.key, "price")
    assert library.save_search("  ", "tag:x").name == "tag:x"
    assert library.rename_search(again.key, "anna").name == "anna 2"
    gone = library.remove_search(again.key)
    assert [item.name for item in library.saved_searches()] == ["anna", "tag:x"]
    assert library.save_search(gone.name, gone.query).name == "anna 2"
    with pytest.raises(NotFound):
        library.remove_search(999)


def test_what_filters_offer(library: Library) -> None:
    offered = library.filter_choices()
    assert "Zürich" in offered.tags
    assert "Board" in offered.folders
    assert len(offered.speakers) > 10


def test_the_made_up_library_is_sound(library: Library) -> None:
    for meeting in library.meetings()[:8]:
        assert library.is_sound(meeting.id)
    with library._store.write() as tx:
        for index in ("segment_fts", "meeting_fts", "speaker_fts", "note_fts", "unspaced_fts"):
            tx.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
