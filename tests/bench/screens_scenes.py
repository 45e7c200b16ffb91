"""What is played on the stage of :mod:`tests.bench.screens`: every screen and every dialog, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject

from app.jobs import JobNews
from app.ui.notices import Action
from app.ui.settings_window import desk_of
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.bench.screens_office import close_dialogs, close_popups, office, review_of
from tests.bench.screens_transcript import (
    editing,
    finding,
    history,
    left_out,
    misfits,
    playing,
    popover,
    reading,
    review,
    saving,
    selection,
    similar,
    speakers,
    statistics,
)
from tests.ui import fake_models, scenes


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
        close_popups(stage)
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
        close_dialogs(stage, window)


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
        close_popups(stage)


def helping(stage: Stage) -> None:
    with office(stage) as window:
        for name in ("keys", "about"):
            window.commands[name].trigger()
            stage.shoot(name)
            close_dialogs(stage, window)
        window.commands["go-to-time"].trigger()
        stage.shoot("go-to-time")
        close_popups(stage)
        close_dialogs(stage, window)
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
        from app.ui.export_dialog import ExportDialog

        (dialog,) = window.findChildren(ExportDialog)
        stage.until(lambda: bool(dialog.preview.toPlainText()), patience=90.0)
        stage.shoot("export", settle=1.0)
        dialog.formats.select("srt")
        stage.shoot("export-subtitles", settle=1.5)
        dialog.reject()
        stage.wait(0.3)


def soundless(stage: Stage) -> None:
    folder = stage.folder / "soundless"
    folder.mkdir()
    scene = scenes.empty(folder)
    meeting = scenes.add_meeting(scene, "Taken over", scenes.GO_NO_GO, names=scenes.NAMES, audio=False)
    with stage.window(scene) as window:
        window.show_meeting(meeting)
        window.page.view.setFocus()
        window.page.view.set_current(2)
        stage.shoot("soundless")


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
        close_popups(stage)
        close_dialogs(stage, window)


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


def notes(stage: Stage) -> None:
    from tests.bench import screens_notes

    screens_notes.play(stage)


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
            close_dialogs(stage, window)
    finally:
        language.start("en" if before == "C" else before)


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
    "soundless": soundless,
    "trash": trash,
    "again": again,
    "recording": recording,
    "notes": notes,
    "memory": memory,
    "readme": readme,
    "recovery": recovery,
    "small": small,
    "mirrored": mirrored,
    "german": german,
}
