"""What is played on the stage of :mod:`tests.bench.screens`: every screen and every dialog, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from app.jobs import JobNews
from app.ui.main_window import MainWindow
from app.ui.notices import Action
from app.ui.review.desk import Review
from app.ui.settings_window import desk_of
from app.ui.transcript.selection import Caret, TextSelection
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.ui import fake_models, scenes

KEY = Qt.Key


@contextmanager
def office(stage: Stage, size: tuple[int, int] = (1440, 900), row: int = 0) -> Iterator[MainWindow]:
    """The window over a week of meetings, the newest open."""
    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    with stage.window(scene, size) as window:
        window.show_meeting(meetings[-1])
        window.page.view.setFocus()
        review = window.page.findChild(Review)
        assert review is not None
        stage.until(lambda: review.round.total > 0)
        if row:
            window.page.view.set_current(row)
        yield window


def review_of(window: MainWindow) -> Review:
    found = window.page.findChild(Review)
    assert found is not None
    return found


def press(stage: Stage, window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """A key, to what has the keyboard."""
    above = QApplication.activePopupWidget() or QApplication.focusWidget()
    view = window.page.view if isinstance(window, MainWindow) else window
    target = above if above is not None and above is not window else view
    QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)
    stage.wait(0.05)


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
        _close_popups(stage)
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
        _close_dialogs(stage, window)
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
        _close_dialogs(stage, window)


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
        _close_popups(stage)
        row.menu.popup(row.more.mapToGlobal(QPoint(0, row.more.height())))
        stage.shoot("speakers-menu")
        row.menu.close()
        panel.picking.toggle(panel.rows[0].talk.speaker)
        panel.picking.toggle(panel.rows[1].talk.speaker)
        panel._show_marks()
        stage.shoot("speakers-chosen")
        panel.merging.ask([row.talk.speaker])
        stage.shoot("speakers-merging")
        _close_popups(stage)
        panel._choose_none()
        window.open_meeting.focus.toggle_solo(panel.rows[1].talk.speaker)
        stage.shoot("speakers-focus")
        window.open_meeting.focus.set()
        panel.again_button.click()
        stage.shoot("speakers-again")
        _close_popups(stage)


def popover(stage: Stage) -> None:
    with office(stage) as window:
        window.page.view.set_current(4)
        window.commands["speaker"].trigger()
        stage.shoot("popover-speaker")
        _close_popups(stage)


def statistics(stage: Stage) -> None:
    with office(stage) as window:
        window.commands["statistics"].trigger()
        stage.shoot("statistics", settle=1.0)
        _close_dialogs(stage, window)


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
        _close_dialogs(stage, window)


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
        _close_dialogs(stage, window)


def left_out(stage: Stage) -> None:
    with office(stage) as window:
        window.about_text.show_left_out()
        stage.shoot("left-out")
        _close_dialogs(stage, window)


def queue(stage: Stage) -> None:
    with office(stage) as window:
        library: Any = window.library
        jobs = []
        for number, name in enumerate(("Board meeting, November", "Interview 07", "Standup Tuesday")):
            found = library.import_file(scenes.tone(stage.folder / f"{name}.wav", 0.3, seed=60 + number))
            jobs.append((found.job, found.meeting))
        library.move_job(jobs[0][0], "running")
        stage.jobs.tell(JobNews(jobs[0][0], jobs[0][1], "running", "speakers", 0.62, 170.0))
        stage.shoot("queue-strip")
        window.board.show_queue()
        stage.shoot("queue")
        _close_popups(stage)
        window.show_meeting(jobs[1][1])
        stage.shoot("state-waiting")
        window.show_meeting(jobs[0][1])
        stage.shoot("state-working")
        library.move_job(jobs[0][0], "failed", "unreadable", "moov atom not found")
        library.move_job(jobs[2][0], "cancelled")
        stage.jobs.tell(JobNews(jobs[0][0], jobs[0][1], "failed", problem="unreadable"))
        window.refresh_list()
        stage.shoot("state-failed")
        window.show_meeting(jobs[2][1])
        stage.shoot("state-stopped")


def toast(stage: Stage) -> None:
    with office(stage) as window:
        meeting = window.open_meeting
        meeting.merge([meeting.talk[3].speaker], meeting.talk[0].speaker)
        stage.shoot("toast")
        window.tell("“Interview 07” is ready.", Action("Open", lambda: None))
        meeting.edit(1, "Changed.")
        window.commands["undo"].trigger()
        window.commands["messages"].trigger()
        stage.shoot("messages")
        _close_dialogs(stage, window)


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


def settings(stage: Stage) -> None:
    with office(stage) as window:
        dialog = desk_of(window).open()
        for page in dialog.sections:
            dialog.show_page(page.page.name)
            stage.shoot(f"settings-{page.page.name}", settle=0.6)
            bar = dialog.area.verticalScrollBar()
            if bar.maximum() > 40:
                bar.setValue(bar.maximum())
                stage.shoot(f"settings-{page.page.name}-end", settle=0.2)
        dialog.find_settings("audio")
        stage.shoot("settings-search")
        dialog.find_settings("xylophone")
        stage.shoot("settings-search-nothing")
        dialog.search.clear()
        dialog.close()


def palette(stage: Stage) -> None:
    with office(stage) as window:
        window.commands["palette"].trigger()
        stage.shoot("palette")
        stage.type("spe")
        stage.shoot("palette-typed")
        _close_popups(stage)


def helping(stage: Stage) -> None:
    with office(stage) as window:
        for name in ("keys", "about"):
            window.commands[name].trigger()
            stage.shoot(name)
            _close_dialogs(stage, window)
        window.commands["go-to-time"].trigger()
        stage.shoot("go-to-time")
        _close_popups(stage)
        _close_dialogs(stage, window)
        bar = window.menuBar()
        bar.show()
        stage.wait(0.1)
        for name in ("file", "edit", "playback"):
            menu = window.commands.menus[name]
            menu.popup(bar.mapToGlobal(bar.actionGeometry(menu.menuAction()).bottomLeft()))
            stage.shoot(f"menu-{name}")
            menu.close()


def search(stage: Stage) -> None:
    with office(stage) as window:
        window.focus_search()
        window.sidebar.search.setText("days")
        stage.until(lambda: window.pages.currentWidget() is window.results)
        stage.shoot("search")
        window.sidebar.search.setText("migrtion")
        stage.shoot("search-nothing", settle=0.8)
        window.leave_search()


def exporting(stage: Stage) -> None:
    with office(stage) as window:
        window.export()
        stage.shoot("export", settle=3.0)
        from app.ui.export_dialog import ExportDialog

        (dialog,) = window.findChildren(ExportDialog)
        dialog.formats.select("srt")
        stage.shoot("export-subtitles", settle=1.5)
        dialog.reject()
        stage.wait(0.3)


def trash(stage: Stage) -> None:
    with office(stage) as window:
        assert window.library is not None
        window.remove(window.library.meetings()[2].id)
        window.show_trash(shown=True)
        stage.shoot("trash")
        for summary in window.library.meetings(trashed=True):
            window.show_meeting(summary.id)
        stage.shoot("trash-opened")


def again(stage: Stage) -> None:
    with office(stage) as window:
        window.commands["again"].trigger()
        stage.shoot("again")
        _close_popups(stage)
        _close_dialogs(stage, window)


def empty(stage: Stage) -> None:
    with stage.window(scenes.empty(stage.folder / "nothing")):
        stage.shoot("empty")


def models(stage: Stage) -> None:
    from app.settings import Settings
    from app.ui.speech.dialog import ModelsDialog

    parent = QObject()
    kept = Settings(stage.folder / "models.json")
    found, commands = fake_models.make(stage.folder / "models", kept, parent)
    with office(stage) as window:
        found.refresh()
        commands.say("models list", fake_models.listed(free=10**11))
        dialog = ModelsDialog(found, kept, stage.theme, window)
        dialog.setModal(True)
        dialog.show()
        found.measure()
        stage.shoot("models-measuring")
        commands.say("doctor", fake_models.report())
        stage.shoot("models")
        dialog.pages.setCurrentWidget(dialog.list)
        stage.shoot("models-list")
        dialog.ask_token("pyannote")
        stage.shoot("models-token")
        dialog.close()
        dialog.deleteLater()
    found.close()


def recording(stage: Stage) -> None:
    from tests.bench import screens_recording

    screens_recording.play(stage)


def memory(stage: Stage) -> None:
    from tests.bench import screens_memory

    if not stage.only or any(name.startswith("memory") for name in stage.only):
        for scene in screens_memory.SCENES:
            scene(stage)


def readme(stage: Stage) -> None:
    from tests.bench import screens_readme

    if stage.wants("readme"):
        screens_readme.play(stage)


def recovery(stage: Stage) -> None:
    from tests.taken import take

    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    root = scene.library.recordings_folder
    root.mkdir(mode=0o700, exist_ok=True)
    take(root, title="Pricing call", seconds=40.0)
    take(root, title="Weekly product sync", seconds=25.0)
    with stage.window(scene) as window:
        window.show_meeting(meetings[-1])
        stage.until(window.around.recovery.card.isVisible)
        stage.shoot("recovery", settle=1.0)


def small(stage: Stage) -> None:
    with office(stage, (760, 520)) as window:
        stage.shoot("small")
        window.page.finder.open_replace()
        stage.shoot("small-replace")
        window.page.finder.close_bar()
        window.commands["side"].trigger()
        stage.shoot("small-panel")
    with office(stage, (1000, 680)) as window:
        stage.shoot("middle")
        window.commands["side"].trigger()
        stage.shoot("middle-panel")


def mirrored(stage: Stage) -> None:
    from tests.ui.pseudo import arabic, spoken

    if not stage.wants("mirrored"):
        return
    with spoken(arabic, "ar"), office(stage) as window:
        review_of(window).step(1)
        stage.shoot("mirrored")
        dialog = desk_of(window).open()
        stage.shoot("mirrored-settings")
        dialog.close()


def german(stage: Stage) -> None:
    from app.ui import language

    if not stage.wants("german"):
        return
    before = language.locale().name()
    language.start("de")
    try:
        with office(stage) as window:
            review_of(window).step(1)
            stage.shoot("german")
            dialog = desk_of(window).open()
            stage.shoot("german-settings")
            dialog.close()
            window.commands["statistics"].trigger()
            stage.shoot("german-statistics", settle=0.8)
            _close_dialogs(stage, window)
    finally:
        language.start("en" if before == "C" else before)


def _close_popups(stage: Stage) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        stage.wait(0.05)


def _close_dialogs(stage: Stage, window: MainWindow) -> None:
    _close_popups(stage)
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible() and not isinstance(top, QMenu):
            top.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    stage.wait(0.05)


SCENES: Final[dict[str, Callable[[Stage], None]]] = {
    "empty": empty,
    "models": models,
    "reading": reading,
    "playing": playing,
    "editing": editing,
    "finding": finding,
    "selection": selection,
    "review": review,
    "similar": similar,
    "speakers": speakers,
    "popover": popover,
    "statistics": statistics,
    "history": history,
    "misfits": misfits,
    "left-out": left_out,
    "queue": queue,
    "toast": toast,
    "not-saved": saving,
    "settings": settings,
    "palette": palette,
    "help": helping,
    "search": search,
    "export": exporting,
    "trash": trash,
    "again": again,
    "recording": recording,
    "memory": memory,
    "readme": readme,
    "recovery": recovery,
    "small": small,
    "mirrored": mirrored,
    "german": german,
}
