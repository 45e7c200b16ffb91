"""Every screen by its accessible names, by the Tab key, in a longer language, and from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.recording.preflight import Preflight
from app.ui.speech.dialog import ModelsDialog
from app.ui.theme import Theme
from tests.fakes.recorder import FakeRecorder
from tests.taken import take
from tests.ui import fake_models, scenes
from tests.ui.accessible import clipped, faults, ringless, words
from tests.ui.pseudo import arabic, longer, spoken
from tests.ui.recording_scene import Live

#: Those that need sound, or words that were left out; what they open is the same without.
SET_UP = ("left-out", "go-to-time")
#: Commands that open something; more, with what they need, in ``test_accessible_beside.py``. Speech models
#: have a test of their own below.
OPENED = (
    "find", "replace", "search", "queue", "again", "export", "left-out", "keys", "messages", "about",
    "settings", "palette", "history", "statistics", "voices", "speaker", "go-to-time", "edit", "similar",
    "change-everywhere", "next-doubt", "merge-speakers", "new-speaker", "trash",
)  # fmt: skip
Look = Callable[[str, QWidget], None]


@pytest.fixture
def live(scene: scenes.Scene, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Live]:
    """The window over a recorder that is played by the test."""
    with FakeRecorder(tmp_path / "library" / "recordings") as fake:
        made = Live(scene, fake, theme, qtbot)
        yield made
        made.close()


def walk(window: MainWindow, qtbot: QtBot, look: Look, opened: Collection[str] = OPENED) -> None:
    """Show ``look`` the window, and whatever each of its commands ``opened`` opens."""
    assert window.library is not None
    look("reading", window)
    for tab in range(window.page.tabs.count()):
        window.page.tabs.setCurrentIndex(tab)
        look(f"tab {window.page.tabs.tabText(tab)}", window)
    window.page.tabs.setCurrentIndex(0)
    for name in opened:
        if name in SET_UP:
            window.commands.enable(name, on=True)
        assert window.commands[name].isEnabled(), name
        before = set(_tops())
        window.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        window.commands[name].trigger()
        QApplication.processEvents()
        new = [top for top in _tops() if top not in before]
        for top in new or [window]:
            look(name, top)
        for top in new:
            top.close()
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
        window.page.view.editing.leave(back=False)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def _tops() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def test_every_control_has_a_name_a_role_a_place_for_tab_and_room_to_hit(
    window: MainWindow, qtbot: QtBot
) -> None:
    found: dict[str, list[str]] = {}

    def look(screen: str, root: QWidget) -> None:
        for fault in faults(root):
            found.setdefault(fault, []).append(screen)

    walk(window, qtbot, look)
    assert {fault: screens[0] for fault, screens in found.items()} == {}


def test_the_keyboards_place_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    assert ringless(window) == []


@pytest.fixture
def nothing(tmp_path: Path) -> Iterator[scenes.Scene]:
    """A library with no meeting. Asked for before the window, so that it is closed after it."""
    made = scenes.empty(tmp_path / "empty")
    yield made
    made.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[scenes.Scene]:
    """A week of meetings, in all states."""
    made = scenes.office(tmp_path / "office")
    yield made
    made.close()


def test_an_empty_library_the_same(
    nothing: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]
) -> None:
    assert faults(open_window(nothing)) == []


def test_every_state_of_a_meeting_the_same(
    office: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]
) -> None:
    found: dict[str, str] = {}
    with spoken(longer):
        window = open_window(office)
        for meeting in office.library.meetings():
            window.show_meeting(meeting.id)
            QApplication.processEvents()
            for fault in (*faults(window), *clipped(window)):
                found.setdefault(fault, meeting.state)
    assert found == {}


def test_an_interrupted_recording_the_same(
    scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> None:
    root = scene.library.recordings_folder
    root.mkdir(mode=0o700)
    take(root, title="Pricing call", seconds=3.0)
    take(root, title="Weekly product sync", seconds=2.0)
    with spoken(longer):
        window = open_window(scene)
        with qtbot.waitSignal(window.around.recovery.settled, timeout=20_000):
            pass
        card = window.around.recovery.card
        assert card.isVisible()
        QApplication.processEvents()
        assert [*faults(window), *clipped(card)] == []


def test_the_popover_before_a_recording_the_same(live: Live, qtbot: QtBot) -> None:
    live.connected()
    button = next(
        each
        for each in live.window.sidebar.findChildren(QAbstractButton)
        if each.accessibleName() == "Before recording"
    )
    button.click()
    qtbot.waitUntil(lambda: any(isinstance(top, Preflight) for top in _tops()), timeout=10_000)
    popover = next(top for top in _tops() if isinstance(top, Preflight))
    assert [*faults(popover), *clipped(popover)] == []
    popover.close()


def test_a_recording_the_same(live: Live, qtbot: QtBot) -> None:
    live.record(seconds=2.0)
    assert faults(live.window) == []
    assert faults(live.switch_indicator_on()) == []
    live.window.commands["discard"].trigger()
    QApplication.processEvents()
    for top in _tops():
        assert faults(top) == []
        if isinstance(top, QDialog):
            top.reject()


def test_speech_models_the_same(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    from PySide6.QtCore import QObject

    parent = QObject()
    settings = Settings(tmp_path / "settings.json")
    models, commands = fake_models.make(tmp_path / "models", settings, parent)
    models.refresh()
    commands.say("models list", fake_models.listed(free=10**11))
    dialog = ModelsDialog(models, settings, theme)
    dialog.show()
    try:
        for page in (dialog.choice, dialog.list, dialog.token):
            dialog.pages.setCurrentWidget(page)
            page.show_state()
            QApplication.processEvents()
            assert faults(dialog) == []
    finally:
        dialog.close()
        dialog.deleteLater()
        models.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_in_a_longer_language(
    scene: scenes.Scene,
    open_window: Callable[[scenes.Scene], MainWindow],
    theme: Theme,
    qtbot: QtBot,
    scale: float,
) -> None:
    with spoken(longer):
        theme.set_scale(scale)
        window = open_window(scene)
        window.resize(1280, 720)
        QApplication.processEvents()
        found: dict[str, str] = {}

        def look(screen: str, root: QWidget) -> None:
            QApplication.processEvents()
            for fault in clipped(root):
                found.setdefault(fault, screen)

        walk(window, qtbot, look)
    theme.set_scale(1.0)
    assert found == {}


#: What is the same in every language: names, keys, endings of files, and what people said or typed.
SAME = re.compile(
    r"Hansard|Ctrl|Shift|Alt|Esc|Space|Return|Enter|Del|Backspace|Tab|F\d+|Page|PgUp|PgDown|Home|End|Left|Right|Up|Down|Ins|Menu"
    r"|Media|Play|Pause|Next|Previous|Toggle|English|Deutsch|Español|Français|[\w./-]+\.\w{2,4}|/\S+"
    r"|[A-Z]{2,}|Close|Cancel|OK"  # Qt's own buttons, whose words are Qt's own
)


def test_every_word_is_in_the_language(
    scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> None:
    said = " ".join(
        [summary.title for summary in scene.library.meetings()]
        + [text for _speaker, text in scenes.GO_NO_GO]
        + list(scenes.NAMES.values())
    )
    found: dict[str, str] = {}
    with spoken(longer):
        window = open_window(scene)

        def look(screen: str, root: QWidget) -> None:
            for text, place in words(root):
                rest = SAME.sub("", text)
                foreign = re.search(r"[äéïöüñçšýÄÉÏÖÜÑÇŠÝ~]", text)
                if re.search(r"[A-Za-z]{2,}", rest) and not foreign and rest.strip(" “”.…?–") not in said:
                    found.setdefault(f"{text[:60]!r} in {place}", screen)

        walk(window, qtbot, look)
    assert found == {}


def test_from_right_to_left(
    scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> None:
    with spoken(arabic, "ar"):
        window = open_window(scene)
        found: dict[str, str] = {}
        turned: dict[str, bool] = {}

        def look(screen: str, root: QWidget) -> None:
            QApplication.processEvents()
            for fault in clipped(root):
                found.setdefault(fault, screen)
            turned[screen] = root.layoutDirection() is Qt.LayoutDirection.RightToLeft

        walk(window, qtbot, look)
        assert found == {}
        assert [screen for screen, right in turned.items() if not right] == []
        chevrons = [*window.results.chips.buttons.values(), window.results.order]
        # A chevron stands after the words.
        assert {each.layoutDirection() for each in chevrons} == {Qt.LayoutDirection.LeftToRight}
        origin = QPoint(0, 0)
        library = window.sidebar.mapTo(window, origin).x()
        text = window.page.view.mapTo(window, origin).x()
        side = window.page.side.mapTo(window, origin).x()
        assert side < text < library  # the zones are mirrored
        # Time runs from left to right in any language.
        assert window.player_bar.waveform.layoutDirection() is Qt.LayoutDirection.LeftToRight
