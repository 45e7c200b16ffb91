"""Search over all meetings with real keys and a real mouse: chips, operators, groups, saved searches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from app.changes import FoundPage, MeetingHits, SearchHit, Track
from app.search_query import read
from app.store import people
from app.transcript import MeetingId
from app.translation import number
from app.ui.main_window import MainWindow
from app.ui.searching import filters, narrowing
from app.ui.searching.chips import DaysDialog
from app.ui.searching.listing import Results
from app.ui.searching.model import Head, More, MoreMeetings, Section
from app.ui.searching.page import _line
from tests import synthetic
from tests.ui import scenes


@pytest.fixture
def many(tmp_path: Path):
    made = scenes.Scene(synthetic.make(tmp_path / "library", 18, 450, seed=5), tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(many: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]) -> MainWindow:
    return open_window(many)


def search(window: MainWindow, typed: str, qtbot) -> None:
    """Type it, and wait for the answer."""
    QTest.keySequence(window, "Ctrl+K")
    QTest.keyClicks(window.sidebar.search, typed)
    answered(window, typed, qtbot)


def answered(window: MainWindow, typed: str, qtbot) -> None:
    wanted = window.library.search_page(read(typed), window.searching.order, 12)
    qtbot.waitUntil(
        lambda: window.pages.currentWidget() is window.results and window.results.model._page == wanted,
        timeout=10_000,
    )
    assert window.sidebar.search.text() == typed


def rows(window: MainWindow, kind: type) -> list[int]:
    return [at for at, row in enumerate(window.results.model.rows) if isinstance(row, kind)]


def click(results: Results, row: int, x: int | None = None) -> None:
    results.scrollTo(results.model().index(row, 0))
    QApplication.processEvents()
    place = results.visualRect(results.model().index(row, 0))
    at = QPoint(place.center().x() if x is None else x, place.center().y())
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=at)


def choose(window: MainWindow, what: str, words: str) -> None:
    """Open a chip's menu by key and choose a line."""
    button = window.results.chips.buttons[what]
    menu = button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


class TestResults:
    def test_titles_notes_and_names_stand_apart_from_what_was_said(self, window: MainWindow, qtbot) -> None:
        search(window, "migration", qtbot)
        model = window.results.model
        assert isinstance(model.rows[0], Section)
        named = [row for row in model.rows if isinstance(row, SearchHit) and row.segment is None]
        assert 0 < len(named) <= 3
        heads = [model.rows[at] for at in rows(window, Head)]
        assert [head.created for head in heads] == sorted((head.created for head in heads), reverse=True)
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        assert window.results.results.hasFocus()
        assert isinstance(model.rows[window.results.results.currentIndex().row()], SearchHit)

    def test_a_hit_is_played_where_it_is(self, window: MainWindow, monkeypatch, qtbot) -> None:
        played: list[float] = []
        monkeypatch.setattr(window.playback, "play_elsewhere", lambda *given: played.append(given[3]))
        there = Track(0, "", "track-0.flac", None, 600.0)
        monkeypatch.setattr(window.library, "tracks", lambda _meeting: [there])
        search(window, "price", qtbot)
        results = window.results.results
        at = next(
            at
            for at in rows(window, SearchHit)
            if window.results.model.rows[at].segment is not None and window.results.model.rows[at].start > 2
        )
        hit = window.results.model.rows[at]
        results.setFocus()
        results.setCurrentIndex(results.model().index(at, 0))
        QTest.keyClick(results, Qt.Key.Key_Space)
        click(results, at, 40)
        assert played == [pytest.approx(hit.start - 1.0)] * 2
        assert window.pages.currentWidget() is window.results
        monkeypatch.setattr(window.library, "tracks", lambda _meeting: [])
        click(results, at, 40)
        assert len(played) == 2
        assert window.toast.recent[-1].endswith("This meeting has no sound.")

    def test_it_goes_on_sounding_whatever_happens_to_the_open_meeting(
        self, window: MainWindow, qtbot
    ) -> None:
        opened, other = (item.id for item in window.library.meetings()[:2])
        window.show_meeting(opened)
        search(window, "price", qtbot)
        window.playback.play_elsewhere([], window.library.meeting_folder(other), 60.0, 0.0)
        window.library.rename_meeting(opened, "Another title")
        qtbot.waitUntil(lambda: window.page.header.title.text() == "Another title")
        assert window.playback.elsewhere
        window.show_meeting(opened)
        assert not window.playback.elsewhere

    def test_whoever_speaks_has_the_colour_of_the_transcript(self, window: MainWindow, qtbot) -> None:
        library = window.library
        hit = next(hit for hit in library.search("price").hits if hit.speaker_number)
        with library._store.write() as tx:  # they are known, and had another place where they were met first
            people.add(tx, hit.speaker_label, "2026-03-03T10:00:00+00:00", 11)
        (talk,) = [item for item in library.speakers(hit.meeting) if item.number == hit.speaker_number]
        assert (talk.number, talk.colour) == (hit.speaker_number, 11)
        (row,) = [item for item in library.meetings() if item.id == hit.meeting]
        assert dict(zip(row.speakers, row.slots, strict=True))[talk.number] == 11
        search(window, "price", qtbot)
        for found in (item for item in window.results.model.rows if isinstance(item, SearchHit)):
            colours = {item.number: item.colour for item in library.speakers(found.meeting)}
            assert found.colour == colours.get(found.speaker_number, 0)
        wanted = {item.colour for item in library.search_meeting(read("price"), hit.meeting)}
        assert 11 in wanted
        named = library.search(hit.speaker_label).hits[0]
        assert (named.kind, named.colour) == ("name", 11)

    def test_opened_at_the_word_and_back_where_one_was(self, window: MainWindow, qtbot) -> None:
        search(window, "the", qtbot)
        results = window.results.results
        click(results, rows(window, SearchHit)[-1])
        scroll = results.verticalScrollBar().value()
        assert scroll > 0
        assert window.pages.currentWidget() is window.page
        row = window.open_meeting.model.rows[window.page.view.current_row()]
        assert row.text[window.page.view.caret.char :].lower().startswith("the")
        assert window.page.finder.field.text() == "the"
        QTest.keySequence(window, "Alt+Left")
        assert window.pages.currentWidget() is window.results
        assert results.verticalScrollBar().value() == scroll

    def test_more_of_a_meeting_and_more_meetings(self, window: MainWindow, qtbot) -> None:
        search(window, "the", qtbot)
        results, model = window.results.results, window.results.model
        (more, *_) = [at for at in rows(window, More) if model.rows[at].meeting is not None]
        meeting, hidden = model.rows[more].meeting, model.rows[more].hidden
        assert model.data(model.index(more)).startswith("Show ")
        click(results, more)

        def shown() -> list[SearchHit]:
            hits = (row for row in model.rows if isinstance(row, SearchHit) and row.segment)
            return [hit for hit in hits if hit.meeting == meeting]

        qtbot.waitUntil(lambda: len(shown()) == hidden + 3)
        groups = len(rows(window, Head))
        assert groups == 12
        results.setFocus()
        results.setCurrentIndex(model.index(rows(window, MoreMeetings)[0]))
        QTest.keyClick(results, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(rows(window, Head)) > 12)
        assert len(shown()) == hidden + 3, "what was unfolded stays so"
        assert not rows(window, MoreMeetings)

    def test_best_first(self, window: MainWindow, qtbot) -> None:
        search(window, "market", qtbot)
        assert window.results.order.text() == "Newest first"
        window.results.order.menu().actions()[1].trigger()
        answered(window, "market", qtbot)
        assert window.results.order.text() == "Best match first"
        assert window.results.model._page.order == "best"


class TestFilters:
    def test_several_places_are_one_phrase(self) -> None:
        assert filters.shown(read("in:title a"), "places") == "In titles"
        assert filters.shown(read("in:title in:notes a"), "places") == "In titles and in notes"

    def test_a_chip_writes_the_operator_and_an_operator_sets_the_chip(
        self, window: MainWindow, qtbot
    ) -> None:
        search(window, "the", qtbot)
        chips = window.results.chips
        assert chips.buttons["source"].text() == "Recorded and imported"
        choose(window, "source", "Recorded")
        answered(window, "source:recorded the", qtbot)
        assert chips.buttons["source"].text() == "Recorded"
        choose(window, "length", "15 min to 1 h")
        answered(window, "source:recorded longer:15m shorter:1h the", qtbot)
        QTest.mouseClick(chips.clear, Qt.MouseButton.LeftButton)
        answered(window, "the", qtbot)
        window.sidebar.search.clear()
        search(window, 'tag:budget after:2024-03-01 longer:20m "the and"', qtbot)
        assert chips.buttons["tags"].text() == "budget"
        assert chips.buttons["dates"].text() == "Since 1 Mar 2024"
        assert chips.buttons["length"].text() == "20 min or longer"
        assert chips.exact.isChecked()
        QTest.mouseClick(chips.exact, Qt.MouseButton.LeftButton)
        answered(window, "tag:budget after:2024-03-01 longer:20m the and ", qtbot)
        QTest.mouseClick(chips.favourites, Qt.MouseButton.LeftButton)
        answered(window, "tag:budget after:2024-03-01 longer:20m is:favourite the and ", qtbot)

    def test_speakers_tags_and_days(self, window: MainWindow, qtbot) -> None:
        search(window, "the", qtbot)
        name = window.library.filter_choices().speakers[0]
        choose(window, "speakers", name)
        answered(window, f'speaker:"{name}" the', qtbot)
        assert {row.speaker_label for row in window.results.model.rows if isinstance(row, SearchHit)} == {
            name
        }
        choose(window, "speakers", "Any speaker")
        choose(window, "dates", "Choose days…")
        (dialog,) = window.findChildren(DaysDialog)
        dialog.first.setDate(QDate.fromString("2024-01-01", "yyyy-MM-dd"))
        dialog.last.setDate(QDate.fromString("2024-12-31", "yyyy-MM-dd"))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        answered(window, "after:2024-01-01 before:2025-01-01 the", qtbot)
        assert window.results.chips.buttons["dates"].text() == "1 Jan 2024 to 31 Dec 2024"

    def test_filters_alone_show_the_meetings(self, window: MainWindow, qtbot) -> None:
        search(window, "source:recorded", qtbot)
        wanted = [item for item in window.library.meetings() if item.origin == "recorded"]
        assert window.results.line.text() == f"{len(wanted)} meetings"
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        QTest.keyClick(window.results.results, Qt.Key.Key_Return)
        assert window.open_meeting.id == wanted[0].id

    def test_nothing_found_says_why(self, window: MainWindow, qtbot) -> None:
        for typed, said in {
            "zzzzqq": "Nothing found for “zzzzqq”. Search is over text, titles, notes and names.",
            "tag:nonsense zzzzqq": "Nothing found for “zzzzqq” with these filters.",
            "tag:nonsense": "No meeting fits these filters.",
            "after:soon": "“after:soon” is not complete.",
            "-word": "Add a word to look for",
        }.items():
            window.sidebar.search.setText(typed)
            qtbot.waitUntil(lambda said=said: window.results.none.text().startswith(said))
            assert window.results.none.isVisible()

    def test_a_misspelt_word_is_put_right_by_a_click(self, window: MainWindow, qtbot) -> None:
        search(window, "migrtoin", qtbot)
        qtbot.waitUntil(window.results.suggested.isVisible)
        assert window.results.suggested.text().startswith("Did you mean “migration”? (")
        QTest.mouseClick(window.results.suggested, Qt.MouseButton.LeftButton)
        answered(window, "migration ", qtbot)
        assert not window.results.suggested.isVisible()


class TestTheList:
    def test_it_holds_the_meetings_that_are_found_and_all_again_on_escape(
        self, window: MainWindow, qtbot, monkeypatch
    ) -> None:
        said: list[str] = []
        monkeypatch.setattr(narrowing, "announce", lambda _widget, words: said.append(words))
        field, model = window.sidebar.search, window.sidebar.model
        every, opened = [item.id for item in model.shown()], window.open_meeting.id
        QTest.keySequence(window, "Ctrl+K")
        typed = "budg"
        QTest.keyClicks(field, typed)
        wanted = window.library.meetings_with(read(typed))
        assert 0 < len(wanted) < len(every)
        qtbot.waitUntil(lambda: {item.id for item in model.shown()} == wanted)
        assert said[-1].startswith(f"{len(wanted)} meeting")
        assert f"{len(wanted)} meeting" in window.sidebar.place_bar.place.accessibleName()
        assert window.open_meeting.id == opened  # nothing was opened by rows that went
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert [item.id for item in model.shown()] == every
        assert window.sidebar.list.current() == opened
        QTest.qWait(200)
        assert [item.id for item in model.shown()] == every  # no answer comes late

    def test_nothing_found(self, window: MainWindow, qtbot) -> None:
        sidebar = window.sidebar
        every = len(sidebar.model.shown())
        QTest.keySequence(window, "Ctrl+K")
        QTest.keyClicks(sidebar.search, "xylophones")
        qtbot.waitUntil(lambda: not sidebar.model.rows)
        assert sidebar.nobody.isVisible()
        assert "matches the search" in sidebar._nobody_words.text()
        QTest.mouseClick(sidebar.all_again, Qt.MouseButton.LeftButton)
        assert sidebar.search.text() == ""
        assert len(sidebar.model.shown()) == every
        assert not sidebar.nobody.isVisible()

    def test_the_trash_is_not_searched(self, window: MainWindow, qtbot) -> None:
        sidebar = window.sidebar
        window.remove(sidebar.model.shown()[3].id)
        QTest.keySequence(window, "Ctrl+K")
        QTest.keyClicks(sidebar.search, "xylophones")
        qtbot.waitUntil(lambda: not sidebar.model.rows)
        window.show_trash(shown=True)
        assert len(sidebar.model.shown()) == len(window.library.meetings(trashed=True)) > 0
        window.show_trash(shown=False)
        assert not sidebar.model.shown()


class TestSaved:
    def test_saved_chosen_renamed_and_removed(self, window: MainWindow, monkeypatch, qtbot) -> None:
        names = iter(["Money", "Budgets"])
        monkeypatch.setattr(QInputDialog, "getText", lambda *_given, **_named: (next(names), True))
        search(window, "tag:budget price", qtbot)
        page = window.results
        QTest.mouseClick(page.saving, Qt.MouseButton.LeftButton)
        assert page.saving.text() == "Saved"
        assert [item.name for item in window.library.saved_searches()] == ["Money"]
        window.sidebar.search.clear()
        search(window, "market", qtbot)
        assert page.saving.text() == "Save search"
        window.commands["saved-searches"].trigger()
        menu = QApplication.activePopupWidget()
        (action,) = menu.actions()
        assert action.text() == "Money"
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        answered(window, "tag:budget price", qtbot)
        page.rename.emit()
        assert page.saving.accessibleName() == "Saved as “Budgets”"
        QTest.mouseClick(page.saving, Qt.MouseButton.LeftButton)
        page._kept.actions()[1].trigger()
        page._kept.close()
        assert window.library.saved_searches() == []
        assert window.toast.isVisible()
        QTest.mouseClick(window.toast.entry, Qt.MouseButton.LeftButton)
        assert [item.name for item in window.library.saved_searches()] == ["Budgets"]


def test_nothing_of_what_others_wrote_is_markup(window: MainWindow, qtbot) -> None:
    window.library.rename_meeting(window.library.meetings()[0].id, "<b>bold</b> & \u202e co")
    search(window, "bold", qtbot)
    assert any(isinstance(row, SearchHit) and row.kind == "title" for row in window.results.model.rows)


def test_the_line_says_where_not_all_were_compared() -> None:
    group = MeetingHits(MeetingId("m"), "Budget", datetime(2026, 1, 1, tzinfo=UTC), 700, ())
    many = FoundPage(groups=(group,), total=700, meetings=1, order="best", compared=500)
    assert _line(many, words=True) == "700 matches in 1 meeting  ·  of the newest 500 the best shown first"
    more = replace(many, total=10_000, capped=True)
    said = f"{number(10_000)}+ matches, of the newest 500 the best shown first"
    assert _line(more, words=True) == said
    assert _line(replace(many, compared=0), words=True) == "700 matches in 1 meeting"
