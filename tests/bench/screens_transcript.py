"""Scenes around one meeting's text: reading, playing, correcting, reviewing, its people and its history."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.ui.transcript.selection import Caret, TextSelection
from tests.bench.screens import Stage
from tests.bench.screens_office import KEY, close_dialogs, close_popups, office, press, review_of
from tests.ui import scenes


def reading(stage: Stage) -> None:
    with office(stage) as window:
        stage.shoot("reading")
        view = window.page.view
        view.hover(3)
        stage.shoot("reading-hovered")
        window.page.tabs.setCurrentIndex(1)
        stage.shoot("reading-details")
        window.page.tabs.setCurrentIndex(2)
        stage.shoot("reading-notes")
        window.page.tabs.setCurrentIndex(0)
        window.page.side.hide()
        stage.shoot("reading-without-panel")


def playing(stage: Stage) -> None:
    with office(stage) as window:
        window.player_bar.set_position(38.6)
        window.page.view.set_playhead(38.6)
        window.player_bar.set_playing(playing=True)
        window.page.view.follow.set_playing(playing=True)
        stage.shoot("playing")
        window.page.view.verticalScrollBar().setValue(2600)
        window.page.view.scrolled_by_user()
        stage.shoot("playing-elsewhere")
        for _step in range(4):
            window.player_bar.waveform.zoom(1)
        stage.shoot("playing-zoomed")


def editing(stage: Stage) -> None:
    with office(stage) as window:
        window.page.view.editing.begin(4, 40)
        stage.shoot("editing")
        QTest.keyClicks(window.page.view.editing.field, " well")
        stage.shoot("editing-typed")


def finding(stage: Stage) -> None:
    with office(stage) as window:
        bar = window.page.finder
        bar.open_bar("days")
        stage.shoot("finding")
        bar.open_replace()
        stage.shoot("finding-replace")
        bar.open_bar("nothing like this")
        stage.shoot("finding-nothing")


def selection(stage: Stage) -> None:
    with office(stage) as window:
        window.page.view.select(TextSelection(Caret(1, 18), Caret(3, 52)))
        stage.shoot("selection")
        window.paragraphs.show_menu(3, window.page.view.mapToGlobal(QPoint(260, 300)))
        stage.shoot("selection-menu")
        close_popups(stage)
        window.page.view.select(None)


def review(stage: Stage) -> None:
    with office(stage) as window:
        desk = review_of(window)
        stage.shoot("review")
        desk.step(1)
        stage.shoot("review-first")
        desk.accept()
        stage.shoot("review-after-a-verdict")
        for _doubt in range(desk.round.total):
            words = window.page.view.selected_ranges()
            row = window.page.view.rows.row_of(words[0][0]) if words else None
            if (
                row is not None
                and "ovalchik" in window.page.view.rows.rows[row].text[words[0][1] : words[0][2]]
            ):
                break
            desk.step(1)
        window.commands["change-everywhere"].trigger()
        stage.shoot("review-change-everywhere")
        close_dialogs(stage, window)
        press(stage, window, KEY.Key_Return)
        QTest.keyClicks(window.page.view.editing.field, "Kowalczyk's")
        press(stage, window, KEY.Key_Return)
        stage.shoot("review-quiet-line")
        while desk.round.left:
            meeting = window.open_meeting
            if desk.on_doubt is None:
                desk.step(1)
            if not desk.accept():
                break
        del meeting
        stage.shoot("review-all-checked")


def similar(stage: Stage) -> None:
    with office(stage) as window:
        view = window.page.view
        rows = [at for at, row in enumerate(view.rows.rows) if row.text.startswith("Half a day is")]
        if not rows:
            return
        view.set_current(rows[0])
        window.open_meeting.assign([view.rows.rows[rows[0]].id], None)
        stage.wait(1.0)
        stage.shoot("similar-offered")
        window.commands["similar"].trigger()
        stage.shoot("similar-preview")
        close_dialogs(stage, window)


def speakers(stage: Stage) -> None:
    with office(stage) as window:
        panel = window.page.speakers
        row = next(row for row in panel.rows if not row.talk.name)
        window.page.view.setFocus()
        row.name.setFocus(Qt.FocusReason.TabFocusReason)
        row.name.begin()
        stage.wait(0.1)
        QTest.keyClicks(row.name, "Jo")
        stage.shoot("speakers-renaming")
        QTest.keyClick(row.name, KEY.Key_Escape)
        close_popups(stage)
        row.menu.popup(row.more.mapToGlobal(QPoint(0, row.more.height())))
        stage.shoot("speakers-menu")
        row.menu.close()
        panel.picking.toggle(panel.rows[0].talk.speaker)
        panel.picking.toggle(panel.rows[1].talk.speaker)
        panel._show_marks()
        stage.shoot("speakers-chosen")
        panel.merging.ask([row.talk.speaker])
        stage.shoot("speakers-merging")
        close_popups(stage)
        panel._choose_none()
        window.open_meeting.focus.toggle_solo(panel.rows[1].talk.speaker)
        stage.shoot("speakers-focus")
        window.open_meeting.focus.set()
        panel.again_button.click()
        stage.shoot("speakers-again")
        close_popups(stage)


def popover(stage: Stage) -> None:
    with office(stage) as window:
        window.page.view.set_current(4)
        window.commands["speaker"].trigger()
        stage.shoot("popover-speaker")
        close_popups(stage)


def statistics(stage: Stage) -> None:
    with office(stage) as window:
        window.commands["statistics"].trigger()
        stage.shoot("statistics", settle=1.0)
        close_dialogs(stage, window)


def history(stage: Stage) -> None:
    with office(stage) as window:
        meeting = window.open_meeting
        meeting.edit(4, meeting.model.rows[4].text.replace("Kovalchik's", "Kowalczyk's"))
        meeting.merge([meeting.talk[3].speaker], meeting.talk[0].speaker)
        meeting.edit(5, meeting.model.rows[5].text.replace("freese", "freeze"))
        window.commands["history"].trigger()
        stage.shoot("history", settle=1.5)
        from app.ui.history.window import HistoryWindow

        (dialog,) = window.findChildren(HistoryWindow)
        dialog.every.setChecked(True)
        stage.wait(0.6)
        dialog.list.setCurrentRow(2)
        stage.wait(0.6)
        for row in dialog.comparison.rows[:1]:
            row.box.setChecked(True)
        stage.shoot("history-every-step", settle=1.0)
        close_dialogs(stage, window)


def misfits(stage: Stage) -> None:
    with office(stage) as window:
        library: Any = window.library
        meeting = window.open_meeting.id
        assert meeting is not None
        window.open_meeting.edit(2, "So is that a copy change, or does Jonas need engineering time for it?")
        job = library.add_job(meeting, "transcribe", library.jobs()[-1].options)
        library.move_job(job, "running")
        library.finish_job(job, scenes.result_of(scenes.GO_NO_GO[3:], seed=5))
        stage.wait(0.5)
        window.refresh_list()
        stage.shoot("misfits-bar")
        window.about_text.show_unfit()
        stage.shoot("misfits")
        close_dialogs(stage, window)


def left_out(stage: Stage) -> None:
    with office(stage) as window:
        window.about_text.show_left_out()
        stage.shoot("left-out")
        close_dialogs(stage, window)


def saving(stage: Stage) -> None:
    from sqlcipher3 import dbapi2

    with office(stage) as window:
        assert window.library is not None
        path = next(window.library.folder.glob("*.sqlite3"))
        lock = dbapi2.connect(str(path), isolation_level=None, timeout=30)
        lock.execute("BEGIN IMMEDIATE").close()
        window.page.view.editing.begin(1, 0)
        QTest.keyClicks(window.page.view.editing.field, "Well, ")
        press(stage, window, KEY.Key_Return)
        stage.until(lambda: window.open_meeting.saving.retrying)
        stage.shoot("not-saved")
        window.close()
        stage.shoot("not-saved-question")
        for box in window.findChildren(QMessageBox):
            box.reject()
        lock.rollback()
        lock.close()
        window.open_meeting.saving.flush()
        stage.until(lambda: not window.open_meeting.saving.held)
