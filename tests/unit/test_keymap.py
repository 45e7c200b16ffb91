"""The table of commands against the keyboard map of the reference, row by row; and the keys in force."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.bindings import Keymap, is_single, native, normal, pressed, spelt, with_shift
from app.ui.keymap import COMMANDS, MENUS, NAMED, PLACES, TRANSCRIPT, plain

# Section 5 of the reference: keys elsewhere, keys on macOS ("" the same), command. Where the reference names
# two actions in a row, each is a row here.
ANYWHERE = (
    ("Ctrl+Shift+R", "", "record"),
    ("Ctrl+Shift+P", "", "pause"),
    ("Ctrl+D", "", "mark"),
    ("Ctrl+O", "", "import"),
    ("Ctrl+K", "", "search"),
    ("Ctrl+F", "", "find"),
    ("F3", "Ctrl+G", "find-next"),
    ("Shift+F3", "Ctrl+Shift+G", "find-previous"),
    ("Ctrl+H", "Ctrl+Alt+F", "replace"),
    ("Ctrl+G", "Meta+G", "go-to-time"),
    ("Ctrl+E", "", "export"),
    ("Ctrl+Z", "", "undo"),
    ("Ctrl+Y Ctrl+Shift+Z", "Ctrl+Shift+Z", "redo"),
    ("Ctrl+Shift+J", "", "queue"),
    ("Ctrl+Shift+L", "", "library"),
    ("Ctrl+Shift+I", "", "side"),
    ("F6", "", "pane"),
    ("Shift+F6", "", "pane-back"),
    ("Ctrl++", "", "larger"),
    ("Ctrl+-", "", "smaller"),
    ("Ctrl+0", "", "normal"),
    ("Alt+Left", "Ctrl+[", "return"),
    ("Ctrl+,", "", "settings"),
    ("F1", "Ctrl+?", "keys"),
    ("Ctrl+Shift+K", "", "palette"),  # issue 5
)
READING = (
    ("Space K", "", "toggle"),
    ("J", "", "skip-back"),
    ("L", "", "skip-forward"),
    ("Left", "", "previous-word"),
    ("Right", "", "next-word"),
    ("Up", "", "previous-paragraph"),
    ("Down", "", "next-paragraph"),
    ("PgUp", "", "page-up"),
    ("PgDown", "", "page-down"),
    ("Home", "", "first-in-view"),
    ("End", "", "last-in-view"),
    ("Ctrl+Home", "", "to-start"),
    ("Ctrl+End", "", "to-end"),
    ("R", "", "paragraph"),
    ("Alt+Up", "", "faster"),
    ("Alt+Down", "", "slower"),
    ("Alt+0", "", "normal-speed"),
    ("F", "", "follow"),
    ("Return F2", "", "edit"),
    *((str(number), "", f"speaker-{number}") for number in range(1, 10)),
    ("0", "", "speaker"),
    ("N", "", "rename-speaker"),
    ("F8", "F8 Ctrl+Alt+Right", "next-doubt"),
    ("Shift+F8", "Shift+F8 Ctrl+Alt+Left", "previous-doubt"),
    ("A", "", "accept"),
    ("Shift+A", "", "accept-everywhere"),
    ("M", "", "join"),
    ("Shift+Up", "", "select-up"),
    ("Shift+Down", "", "select-down"),
    ("Shift+Left", "", "select-left"),
    ("Shift+Right", "", "select-right"),
    ("Ctrl+A", "", "select-all"),
    ("Ctrl+C", "", "copy"),
    ("Ctrl+Alt+C", "", "copy-plain"),
    ("Ctrl+Shift+C", "", "copy-times"),
    ("Ctrl+Del", "", "remove-paragraph"),
    ("Menu Shift+F10", "", "context-menu"),
    ("Esc", "", "escape"),
)
EDITING = (
    ("Ctrl+Space F4", "Alt+Space F4", "toggle"),
    ("Ctrl+Shift+Space", "Alt+Shift+Space", "paragraph"),
    ("Ctrl+J", "", "back"),
    ("Ctrl+L", "", "forward"),
    ("Return Esc", "", "done"),
    ("Shift+Return", "", "split"),
    ("Backspace", "", "join"),
    ("Del", "", "join-next"),
    ("Ctrl+Shift+Up", "", "give-before"),
    ("Ctrl+Shift+Down", "", "give-after"),
    ("Tab", "", "edit-next"),
    ("Shift+Tab", "", "edit-previous"),
    *((f"Ctrl+{number}", "", f"speaker-{number}") for number in range(1, 10)),
    ("F8", "F8 Ctrl+Alt+Right", "next-doubt"),
)
MEDIA = (
    ("Toggle Media Play/Pause", "", "toggle"),
    ("Media Next", "", "skip-forward"),
    ("Media Previous", "", "skip-back"),
)


class TestTheReference:
    @pytest.mark.parametrize("mac", [False, True])
    @pytest.mark.parametrize(
        ("place", "row"),
        [
            *(("anywhere", row) for row in (*ANYWHERE, *MEDIA)),
            *(("reading", row) for row in READING),
            *(("editing", row) for row in EDITING),
        ],
    )
    def test_every_row_is_in_the_table(self, place, row, mac: bool) -> None:
        keys, on_mac, name = row
        wanted = (
            ([on_mac] if "Media" in keys and on_mac else on_mac.split())
            if mac and on_mac
            else ([keys] if "Media" in keys else keys.split())
        )
        keymap = Keymap(mac=mac)
        for key in wanted:
            assert normal(key) == key, "written as Qt writes it"
            assert keymap.find(key, place) == name

    def test_no_key_means_two_things_at_once(self) -> None:
        for mac in (False, True):
            keymap = Keymap(mac=mac)
            for name in NAMED:
                for place in PLACES:
                    assert [key for key in keymap.keys(name, place) if keymap.clash(name, place, key)] == []

    def test_what_is_avoided_on_purpose(self) -> None:
        bad = {"Ctrl+Shift+U", "Ctrl+Alt+Up", "Ctrl+Alt+Down"}
        bad_on_mac = {"Ctrl+M", "Ctrl+H", "Ctrl+Shift+Q"}
        for command in COMMANDS:
            for place in PLACES:
                assert not bad & set(command.default(place, mac=False))
                assert not bad_on_mac & set(command.default(place, mac=True))

    def test_names_and_groups(self) -> None:
        names = Counter(command.name for command in COMMANDS if command.name)
        assert set(names.values()) == {1}
        assert {command.group for command in COMMANDS} <= {*MENUS, TRANSCRIPT}
        agreed = (
            "go-to-time return forward-place replace next-doubt previous-doubt accept accept-everywhere "
            "give-before give-after remove-paragraph settings palette history statistics skip-silence solo "
            "hide-speaker change-everywhere similar"
        )
        assert set(agreed.split()) <= set(names)

    def test_words_without_access_keys(self) -> None:
        assert plain("Save && &go") == "Save & go"
        for command in COMMANDS:
            assert not command.name or plain(command.text)


def event(key: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


SHIFT, CONTROL, KEYPAD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class TestPresses:
    @pytest.mark.parametrize(
        ("press", "name"),
        [
            (event(Qt.Key.Key_3), "speaker-3"),
            (event(Qt.Key.Key_3, SHIFT), "speaker-3"),  # French keyboards have digits with Shift
            (event(Qt.Key.Key_3, KEYPAD), "speaker-3"),
            (event(Qt.Key.Key_0, SHIFT), "speaker"),
            (event(Qt.Key.Key_A), "accept"),
            (event(Qt.Key.Key_A, SHIFT), "accept-everywhere"),
            (event(Qt.Key.Key_Enter, KEYPAD), "edit"),
            (event(Qt.Key.Key_K, SHIFT), None),
            (event(0x0416, text="ж"), None),  # a letter Qt has no name for
            (event(Qt.Key.Key_Shift, SHIFT), None),
        ],
    )
    def test_reading(self, press: QKeyEvent, name: str | None) -> None:
        assert Keymap(mac=False).find_event(press, "reading") == name

    @pytest.mark.parametrize(
        ("press", "name"),
        [
            (event(Qt.Key.Key_3, CONTROL), "speaker-3"),
            (event(Qt.Key.Key_3, CONTROL | SHIFT), "speaker-3"),
            (event(Qt.Key.Key_Backtab, SHIFT), "edit-previous"),
            (event(Qt.Key.Key_Backtab), "edit-previous"),
            (event(Qt.Key.Key_Tab), "edit-next"),
            (event(Qt.Key.Key_Enter, KEYPAD | SHIFT), "split"),
        ],
    )
    def test_editing(self, press: QKeyEvent, name: str) -> None:
        assert Keymap(mac=False).find_event(press, "editing") == name

    def test_what_is_bound_is_what_is_pressed(self) -> None:
        assert pressed(event(Qt.Key.Key_E, CONTROL | SHIFT)) == "Ctrl+Shift+E"
        assert pressed(event(Qt.Key.Key_Control, CONTROL)) == ""
        assert pressed(event(Qt.Key.Key_Backtab)) == "Shift+Tab"

    @pytest.mark.parametrize(
        ("platform", "scan", "virtual"),
        [("linux", 44, 0x6CF), ("win32", 36, ord("J")), ("darwin", 0, 38)],
    )
    def test_letters_of_another_script(
        self, platform: str, scan: int, virtual: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("app.ui.bindings._PLATFORM", platform)

        def typed(letter: str) -> QKeyEvent:
            key, none = ord(letter.upper()), Qt.KeyboardModifier.NoModifier
            return QKeyEvent(QEvent.Type.KeyPress, key, none, scan, virtual, 0, letter)

        keymap = Keymap(mac=False)
        assert keymap.find_event(typed("\u043e"), "reading") == "skip-back", "the Russian o is on the J"
        assert keymap.find_event(typed("ö"), "reading") is None
        keymap.rebind("follow", "reading", ["\u041e"])
        assert keymap.find_event(typed("\u043e"), "reading") == "follow", "the letter itself goes first"

    def test_digits_anywhere_work_with_shift_too(self) -> None:
        assert with_shift("Ctrl+0") == "Ctrl+Shift+0"
        assert with_shift("3") == "Shift+3"
        assert with_shift("Ctrl+Shift+0") == ""
        assert with_shift("F10") == ""
        assert with_shift("Ctrl+E") == ""

    def test_single_keys(self) -> None:
        assert all(is_single(key) for key in ("A", "3", "Shift+A", ","))
        assert not any(is_single(key) for key in ("Space", "F8", "Ctrl+A", "Left", "Esc", "Return"))

    def test_one_word_for_all_play_keys(self) -> None:
        assert spelt(("F4", "Toggle Media Play/Pause", "Media Play")) == f"F4, {native('Media Play')}"


class TestTheUsersKeys:
    def test_rebinding_takes_the_key(self) -> None:
        keymap = Keymap(mac=False)
        assert keymap.clash("history", "anywhere", "Ctrl+E") == ("export", "anywhere")
        keymap.rebind("history", "anywhere", ["Ctrl+E"])
        assert keymap.find("Ctrl+E", "anywhere") == "history"
        assert keymap.keys("export", "anywhere") == ()
        assert keymap.is_own("export", "anywhere")

    def test_anywhere_includes_reading_and_editing(self) -> None:
        keymap = Keymap(mac=False)
        assert keymap.clash("history", "anywhere", "Ctrl+Del") == ("remove-paragraph", "reading")
        assert keymap.clash("accept", "reading", "Ctrl+E") == ("export", "anywhere")
        assert keymap.clash("accept", "reading", "Ctrl+1") is None, "that is only while editing"

    def test_reset_gives_the_key_back(self) -> None:
        keymap = Keymap(mac=False)
        keymap.rebind("history", "anywhere", ["Ctrl+E"])
        keymap.reset("export")
        assert keymap.find("Ctrl+E", "anywhere") == "export"
        assert keymap.keys("history", "anywhere") == ()
        keymap.reset()
        assert not keymap.is_changed
        assert keymap.chosen() == {}

    def test_the_default_is_not_a_change(self) -> None:
        keymap = Keymap(mac=False)
        keymap.rebind("export", "anywhere", ["Ctrl+Shift+E"])
        keymap.rebind("export", "anywhere", ["Ctrl+E"])
        assert not keymap.is_changed

    def test_stored_and_read_again(self) -> None:
        keymap = Keymap(mac=False)
        keymap.rebind("export", "anywhere", ["Ctrl+Shift+E", "F9"])
        keymap.rebind("join", "reading", [])
        again = Keymap(keymap.chosen(), mac=False)
        assert again.keys("export", "anywhere") == ("Ctrl+Shift+E", "F9")
        assert again.find("M", "reading") is None

    def test_a_file_of_another_version_or_hand_does_no_harm(self) -> None:
        keymap = Keymap(
            {
                "gone/anywhere": ["F9"],
                "export/nowhere": ["F9"],
                "export": ["F9"],
                "find/anywhere": "F9",
                "copy/reading": ["Ctrl", "no key", 3, "Ctrl+K, Ctrl+C"],
            },
            mac=False,
        )
        assert keymap.find("F9", "anywhere") is None
        assert keymap.keys("copy", "reading") == ()

    def test_single_keys_can_be_switched_off(self) -> None:
        keymap = Keymap(single=False, mac=False)
        for press in (event(Qt.Key.Key_K), event(Qt.Key.Key_3), event(Qt.Key.Key_A, SHIFT)):
            assert keymap.find_event(press, "reading") is None
        assert keymap.find_event(event(Qt.Key.Key_Space), "reading") == "toggle"
        assert keymap.find_event(event(Qt.Key.Key_Left), "reading") == "previous-word"
        assert keymap.find_event(event(Qt.Key.Key_3, CONTROL), "editing") == "speaker-3"
        assert keymap.keys("join", "reading") == ("M",), "shown, and back when switched on"
        keymap.set_single(on=True)
        assert keymap.find_event(event(Qt.Key.Key_M), "reading") == "join"

    @settings(max_examples=40)
    @given(
        st.lists(
            st.tuples(
                st.sampled_from(sorted(NAMED)),
                st.sampled_from(PLACES),
                st.sampled_from(["Ctrl+E", "F8", "A", "Ctrl+1", "Ctrl+Shift+Up", "F9", "M"]),
            ),
            max_size=12,
        )
    )
    def test_no_rebinding_leaves_a_key_with_two_meanings(self, steps) -> None:
        keymap = Keymap(mac=False)
        for name, place, key in steps:
            keymap.rebind(name, place, [key])
            assert keymap.find(key, place) == name
        for name in NAMED:
            for place in PLACES:
                for key in keymap.keys(name, place):
                    assert keymap.clash(name, place, key) is None
        again = Keymap(keymap.chosen(), mac=False)
        assert again.chosen() == keymap.chosen()
        keymap.reset()
        assert keymap.chosen() == {}
