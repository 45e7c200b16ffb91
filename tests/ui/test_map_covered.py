"""That each row of the keyboard map and each flow of the reference has a test with real keys or a real mouse.

Rows that hold anywhere in the window are pressed here, while reading and, except where they leave it, while
editing; those of the transcript in ``test_transcript_keys.py``; others where their part is tested, by name. A
row of the map that is new and has none of these fails here.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.export_dialog import ExportDialog
from app.ui.job_queue import QueuePopover
from app.ui.key_list import Scroll
from app.ui.keymap import COMMANDS
from app.ui.main_window import MainWindow
from app.ui.palette.search import CommandSearch
from app.ui.playing.go_to_time import GoToTime
from app.ui.review.desk import Review
from app.ui.settings_window.window import SettingsWindow
from tests.ui.conftest import QT_SAYS
from tests.ui.test_transcript_keys import press

#: What Qt's own test keyboard says of media keys.
pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, "keyToAscii", extend=True)

TESTS = Path(__file__).parents[1]
ROWS = [(command.name, key) for command in COMMANDS for key in command.default("anywhere", mac=False)]

#: Rows whose keys another part's test presses: they need a recorder, sound, or several meetings.
ELSEWHERE = {
    "record": "ui/test_recording_page.py::test_the_shortcut_starts_and_stops",
    "pause": "ui/test_recording_page.py::test_paused_is_not_red",
    "skip-back": "ui/test_playing.py::test_media_keys_skip",
    "skip-forward": "ui/test_playing.py::test_media_keys_skip",
    "favourite": "ui/test_arranging.py::test_favourite_folder_and_tag_by_keys",
    "to-folder": "ui/test_arranging.py::test_favourite_folder_and_tag_by_keys",
    "tags": "ui/test_arranging.py::test_favourite_folder_and_tag_by_keys",
    "return": "ui/test_going.py::test_back_and_forward_after_going_to_a_time",
    "forward-place": "ui/test_going.py::test_back_and_forward_after_going_to_a_time",
}
#: Rows of the map that are no commands: keys of lists, sliders and dialogs.
IN_THEIR_WIDGETS = {
    "Esc stops a preview": "ui/test_playing.py::test_esc_stops_it_from_anywhere",
    "Esc closes find": "ui/test_window.py::test_find_in_the_transcript",
    "Alt alone, F10": "ui/test_fresh_eyes.py::test_alt_alone",
    "Media keys play": "ui/test_playing.py::test_media_keys_play_and_pause",
    "Library: F2, Delete": "ui/test_window.py::test_rename_delete_and_take_back",
    "Library: Shift and arrows, Delete": "ui/test_arranging.py::test_selected_by_keys_and_one_undo",
    "Library: Shift+click, Ctrl+click": "ui/test_arranging.py::test_by_mouse",
    "Library: Ctrl+Space, Ctrl+A, Esc": "ui/test_arranging.py::test_ctrl_space_and_ctrl_a_and_esc",
    "Library: Ctrl+Z, Ctrl+Y": "ui/test_arranging.py::test_undo_of_the_edit_menu_in_the_list",
    "Folders and tags: Enter, Esc": "ui/test_arranging.py::test_favourite_folder_and_tag_by_keys",
    "Folders and tags: F2, Delete": "ui/test_arranging.py::test_renamed_and_removed_by_key",
    "Folders: drag": "ui/test_arranging.py::test_dragged_onto_a_folder",
    "Results: Enter opens": "ui/test_fresh_eyes.py::test_a_result_opens_at_its_word",
    "Results: Esc": "ui/test_fresh_eyes.py::test_escape_from_the_results_clears_the_field",
    "Waveform": "ui/test_waveform.py::test_they_move_the_playhead_the_same_way_in_every_language",
    "Speakers: F2": "ui/test_speakers.py::test_named_by_keys_the_keyboard_stays_for_the_next",
    "Speakers: Space": "ui/test_speakers.py::test_space_on_the_name",
    "Speakers: Delete": "ui/test_speakers_merging.py::test_delete_asks_into_whom",
    "Speakers: Ctrl+X, Ctrl+V": "ui/test_speakers_merging.py::test_cut_and_paste",
    "Speakers: drag": "ui/test_speakers_merging.py::test_a_row_is_dropped_on_another",
    "Dialogs: Enter, Esc": "ui/test_settings_window.py::test_enter_agrees_with_nothing",
    "Queue: by keys": "ui/test_queue.py::test_order_by_keys",
    "Space and buttons": "ui/test_window.py::test_space_never_steals_from_buttons_and_fields",
}
#: Section 3 of the reference.
FLOWS = {
    "3.0 window": "ui/test_window.py::test_size_place_and_meeting_are_remembered",
    "3.1 first run": "ui/test_models.py::test_by_keyboard_alone",
    "3.2 empty library": "ui/test_shell.py::test_two_cards_and_no_search",
    "3.3 before": "ui/test_preflight.py::test_enter_in_the_title_records_and_space_on_a_box_switches_it",
    "3.4 recording": "ui/test_recording_page.py::test_the_shortcut_starts_and_stops",
    "3.5 drop": "ui/test_window.py::test_dropped_folder_becomes_meetings",
    "3.5 paste": "ui/test_shell.py::test_pasted_files_are_imported",
    "3.5 the same again": "ui/test_window.py::test_the_same_file_again_is_found",
    "3.5 import by keys": "e2e/test_keyboard_only.py::test_the_whole_task",
    "3.6 queue": "ui/test_queue.py::test_order_by_keys",
    "3.6 strip": "ui/test_queue.py::test_the_strip_opens_the_queue",
    "3.7 click plays": "ui/test_transcript.py::test_clicking_a_word_plays_from_there",
    "3.7 hover": "ui/test_transcript_reading.py::test_each_does_what_it_says",
    "3.7 overlap": "ui/test_transcript_reading.py::test_both_speakers_stand_in_the_header",
    "3.7 find": "ui/test_finding.py::test_it_says_where_one_stands_and_goes_around",
    "3.7 replace": "ui/test_finding.py::test_all_in_one_step_with_the_number_on_the_button",
    "3.8 F8": "ui/test_review.py::test_f8_selects_and_plays_around_each_and_wraps",
    "3.8 type": "ui/test_review.py::test_typing_replaces_the_word_and_enter_goes_on",
    "3.8 A": "ui/test_review.py::test_a_looks_right_is_remembered_and_goes_on",
    "3.8 Shift+A": "ui/test_review.py::test_shift_a_accepts_the_same_word_everywhere",
    "3.8 change everywhere": "ui/test_review_everywhere.py::test_ctrl_h_on_a_doubt_changes_it_everywhere",
    "3.8 end": "ui/test_review.py::test_everything_checked_is_said",
    "3.9 rename": "ui/test_speakers.py::test_click_opens_and_enter_leads_back",
    "3.9 completion": "ui/test_speakers.py::test_names_are_offered",
    "3.9 samples": "ui/test_speakers.py::test_three_in_a_row",
    "3.9 same name": "ui/test_window.py::test_a_name_that_exists_offers_to_merge",
    "3.9 merge": "ui/test_speakers_merging.py::test_three_into_one_with_preview_and_undo",
    "3.9 scope": "ui/test_transcript_correcting.py::test_what_was_chosen_is_given",
    "3.9 split by example": "ui/test_review_everywhere.py::test_paragraphs_like_those_moved_may_follow",
    "3.9 find again": "ui/test_about_text.py::test_speakers_are_found_again",
    "3.9 solo": "ui/test_speakers.py::test_the_dot_puts_one_alone_and_everybody_back",
    "3.10 empty": "ui/test_voices.py::test_empty_and_off_it_explains",
    "3.10 learning": "ui/test_voices.py::test_the_first_time_explains_and_asks",
    "3.10 suggestion": "ui/test_voices.py::test_by_keys",
    "3.10 people": "ui/test_voices.py::test_rows_by_keys",
    "3.10 merge": "ui/test_voices.py::test_merged_and_undone",
    "3.10 revoke": "ui/test_voices.py::test_meetings_are_listed_and_revoked",
    "3.10 forget": "ui/test_voices.py::test_forgetting_asks_and_says_what_happens",
    "3.11 search": "ui/test_window.py::test_results_replace_the_transcript_and_lead_back",
    "3.11 back": "ui/test_going.py::test_back_to_the_results_of_a_search_as_they_were",
    "3.12 export": "ui/test_window.py::test_the_whole_way_by_keyboard",
    "3.13 settings": "ui/test_settings_window.py::test_by_key_and_closed_by_key",
    "3.13 rebinding": "ui/test_settings_shortcuts.py::test_by_keyboard_alone_with_a_conflict",
    "3.14 inline": "ui/test_window.py::test_what_cannot_be_imported_gets_a_sentence",
    "3.14 bar": "ui/test_window.py::test_a_job_that_ends_early_offers_to_go_on",
    "3.14 locate": "ui/test_locating.py::test_the_same_file_elsewhere",
    "3.14 recent messages": "ui/test_queue.py::test_recent_messages_list_times_and_what_can_still_be_done",
    "3.15 recover": "ui/test_recovery_card.py::test_recover_and_transcribe",
    "3.16 trash": "ui/test_window.py::test_the_trash_is_read_only_and_restores",
    "3.16 trash, for good": "ui/test_arranging.py::test_deleted_for_good_is_asked_and_done",
    "3.16 history": "ui/test_history.py::test_rows_come_back_some_or_all",
}
#: What came after the reference.
LATER = {
    "folders and tags": "ui/test_arranging.py::test_favourite_folder_and_tag_by_keys",
    "folders, tags: rename, remove": "ui/test_arranging.py::test_renamed_and_removed_by_key",
    "join": "ui/test_joining.py::test_two_selected_and_undone",
    "join, two recordings of one meeting": "ui/test_joining_beside.py::test_found_by_the_sound",
    "split": "ui/test_joining.py::test_before_the_current_paragraph",
    "Hansard files": "ui/test_joining.py::test_saved_and_dropped_elsewhere",
    "watched folders": "ui/test_joining.py::test_chosen_in_the_settings_and_taken_in",
    "transcripts of other programs": "ui/test_taking_over.py::test_chosen_by_the_menu_it_is_shown_first",
    "filters": "ui/test_searching.py::test_a_chip_writes_the_operator_and_an_operator_sets_the_chip",
    "saved searches": "ui/test_searching.py::test_saved_chosen_renamed_and_removed",
    "backups": "ui/test_caring.py::test_a_backup_is_made_looked_at_and_restored",
    "backups, one meeting": "ui/test_backup_meetings.py::test_one_that_is_gone_is_read_and_comes_back",
    "rescue": "ui/test_caring.py::test_restored_with_what_was_changed_since",
    "retention": "ui/test_retention.py::test_a_rule_is_set_shown_and_agreed_to",
    "vault": "ui/test_vault.py::test_from_the_settings_on_and_off",
    "vault, another code": "ui/test_vault.py::test_another_code_by_the_window",
    "vault, locked": "ui/test_vault.py::test_a_locked_library_asks_for_the_code",
}


class Probe(QObject):
    """Counts how often an action's keys were pressed. ``silent``: and keeps it from doing anything."""

    def __init__(self, *, silent: bool) -> None:
        super().__init__()
        self._silent = silent
        self.given = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() != QEvent.Type.Shortcut:
            return False
        self.given += 1
        return self._silent


class Case(NamedTuple):
    """What must be true after the key, and what is done before it. ``asks``: it is enough that the command
    was given, since it ends the program or waits for a dialog of the system."""

    check: Callable[[MainWindow], object] = lambda _window: True
    before: Callable[[MainWindow], object] = lambda _window: None
    asks: bool = False


def _dialog(kind: type) -> Callable[[MainWindow], bool]:
    return lambda window: (
        any(item.isVisible() for item in window.findChildren(kind))
        or any(isinstance(item, kind) and item.isVisible() for item in QApplication.topLevelWidgets())
    )


def _looked_for(window: MainWindow) -> None:
    window.page.finder.open_bar("the")
    finder = window.page.finder.finder
    finder.step(-finder.at)  # at the first place
    window.page.view.setFocus()


def _moved(window: MainWindow) -> bool:
    return not window.page.view.hasFocus()


def _reviewing(window: MainWindow) -> bool:
    desk = window.page.findChild(Review)
    return desk is not None and desk.on_doubt is not None


CASES = {
    "import": Case(asks=True),
    "export": Case(_dialog(ExportDialog)),
    "settings": Case(_dialog(SettingsWindow)),
    "quit": Case(asks=True),
    "mark": Case(asks=True),
    "undo": Case(
        lambda window: not window.open_meeting.model.rows[0].text.startswith("New"),
        lambda window: window.open_meeting.edit(0, "New words"),
    ),
    "redo": Case(
        lambda window: window.open_meeting.model.rows[0].text == "New words",
        lambda window: (window.open_meeting.edit(0, "New words"), window.open_meeting.undo()),
    ),
    "similar": Case(asks=True),
    "next-doubt": Case(_reviewing),
    "previous-doubt": Case(_reviewing),
    "find": Case(lambda window: window.page.finder.field.hasFocus()),
    "find-next": Case(lambda window: window.page.finder.finder.at == 1, _looked_for),
    "find-previous": Case(
        lambda window: window.page.finder.finder.at == len(window.page.finder.finder.found) - 1, _looked_for
    ),
    "replace": Case(lambda window: window.page.finder.second.isVisible()),
    "search": Case(lambda window: window.sidebar.search.hasFocus()),
    "toggle": Case(asks=True),
    "paragraph": Case(asks=True),
    "back": Case(asks=True),
    "forward": Case(asks=True),
    "go-to-time": Case(_dialog(GoToTime)),
    "palette": Case(_dialog(CommandSearch)),
    "library": Case(lambda window: not window.sidebar.isVisible()),
    "side": Case(lambda window: not window.page.side.isVisible()),
    "queue": Case(_dialog(QueuePopover)),
    "larger": Case(lambda window: window.theme.px(100) > 100),
    "smaller": Case(lambda window: window.theme.px(100) < 100),
    "normal": Case(
        lambda window: window.theme.px(100) == 100, lambda window: window.commands["larger"].trigger()
    ),
    "pane": Case(_moved),
    "pane-back": Case(_moved),
    "keys": Case(_dialog(Scroll)),
}


def _tidy(window: MainWindow) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in (
        *window.findChildren(QDialog),
        *window.findChildren(CommandSearch),
        *window.findChildren(GoToTime),
    ):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.page.view.editing.leave()
    window.page.view.select(None)
    window.page.finder.close_bar()
    if window.theme.px(100) != 100:  # setting all sheets anew is dear
        window.commands["normal"].trigger()
    for name, part in (("library", window.sidebar), ("side", window.page.side)):
        if not part.isVisible():
            window.commands[name].trigger()
    while window.open_meeting.library.history(window.open_meeting.id)[0]:
        window.open_meeting.undo()
    window.activateWindow()
    QApplication.processEvents()


@pytest.fixture
def ready(window: MainWindow, qtbot) -> MainWindow:
    desk = window.page.findChild(Review)
    assert desk is not None
    qtbot.waitUntil(lambda: desk.round.total > 0)
    _tidy(window)
    return window


@pytest.mark.parametrize("editing", [False, True], ids=["reading", "editing"])
def test_every_key_that_holds_anywhere(ready: MainWindow, editing: bool) -> None:
    view, failed = ready.page.view, []
    for name, key in ROWS:
        if name in ELSEWHERE or (editing and name in ("undo", "redo")):  # the field has an undo of its own
            continue
        case, action = CASES[name], ready.commands[name]
        case.before(ready)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.set_current(1, by_keyboard=True)
        if editing:
            view.editing.begin(1)
        action.setEnabled(True)
        probe = Probe(silent=case.asks)
        action.installEventFilter(probe)
        press(QApplication.focusWidget() or view, key)
        action.removeEventFilter(probe)
        if probe.given != 1 or not case.check(ready):
            failed.append(f"{key} ({name}), given {probe.given}")
        _tidy(ready)
    assert failed == []


def test_every_row_has_a_test() -> None:
    names = {name for name, _ in ROWS}
    assert names == set(CASES) | set(ELSEWHERE)
    assert not set(CASES) & set(ELSEWHERE)


@cache
def _functions(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(
    "table", [ELSEWHERE, IN_THEIR_WIDGETS, FLOWS, LATER], ids=["rows", "widgets", "flows", "later"]
)
def test_the_tests_that_are_named_exist(table: dict[str, str]) -> None:
    missing = {
        place for place in table.values() if place.split("::")[1] not in _functions(place.split("::")[0])
    }
    assert not missing


def test_every_flow_of_the_reference_is_named() -> None:
    sections = {name.split()[0] for name in FLOWS}
    assert sections == {f"3.{number}" for number in range(17)}
