"""Encryption in the window: set up by keys, opened by the code, played and drawn as before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app import peaks
from app.library import Library
from app.player import Player
from app.ui.main_window import MainWindow
from app.ui.settings_window import desk_of as settings_of
from app.ui.vault.desk import desk_of
from app.ui.vault.field import VaultField
from app.ui.vault.setup import Setup
from app.ui.vault.unlock import Unlock
from app.ui.waveform.levels import levels_of
from app.vault import codes, held, unlocking
from app.vault import record as records
from tests import vaults
from tests.ui import scenes
from tests.vaults import FakeKeyring, filled

KEY = Qt.Key


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    return vaults.use_keyring(monkeypatch)


def field_of(window: MainWindow, qtbot) -> VaultField:
    dialog = settings_of(window).open()
    dialog.show_page("privacy")
    (field,) = dialog.findChildren(VaultField)
    qtbot.waitUntil(lambda: field.status is not None)
    return field


def setup_of(window: MainWindow) -> Setup:
    (dialog,) = window.findChildren(Setup)
    return dialog


def test_from_the_settings_on_and_off(window: MainWindow, qtbot) -> None:
    field = field_of(window, qtbot)
    library = window.library
    assert library is not None
    assert "not encrypted" in field.said.text()
    QTest.keyClick(field.turn_on, KEY.Key_Space)
    dialog = setup_of(window)
    assert "keyring opens it" in _words(dialog)
    QTest.keyClick(dialog.onward, KEY.Key_Space)
    assert dialog.shown.text() == dialog.code
    QTest.keyClick(dialog.onward, KEY.Key_Space)
    assert not dialog.onward.isEnabled()
    wrong = ("7" if dialog.code[0] != "7" else "8") + dialog.code[1:]
    QTest.keyClicks(dialog.entry.line, wrong)
    assert "typing error" in dialog.entry.said.text()
    assert not dialog.onward.isEnabled()
    QTest.keyClick(dialog.entry.line, KEY.Key_Return)
    assert not records.exists(library.folder)
    other = library.new_recovery_code()
    dialog.entry.line.clear()
    QTest.keyClicks(dialog.entry.line, other)
    assert "not the code that was shown" in dialog.entry.said.text()
    QTest.keyClick(dialog.back, KEY.Key_Space)
    QTest.keyClick(dialog.onward, KEY.Key_Space)
    dialog.entry.line.clear()
    QTest.keyClicks(dialog.entry.line, dialog.code.lower().replace("-", " "))
    QTest.keyClick(dialog.entry.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: "keyring opens it" in field.said.text(), timeout=20_000)
    assert library.vault_status().state == "on"
    assert library.vault_status().left == 0

    QTest.keyClick(field.turn_off, KEY.Key_Space)
    box = field.question
    assert isinstance(box, QMessageBox)
    keep = next(button for button in box.buttons() if box.buttonRole(button).name == "RejectRole")
    assert box.defaultButton() is keep
    agree = next(button for button in box.buttons() if button is not keep)
    QTest.keyClick(agree, KEY.Key_Space)
    qtbot.waitUntil(lambda: "not encrypted" in field.said.text(), timeout=20_000)
    assert not records.exists(library.folder)


def test_another_code_by_the_window(window: MainWindow, qtbot) -> None:
    library = window.library
    assert library is not None
    old = library.new_recovery_code()
    library.begin_vault(old)
    library.proceed_with_vault()
    field = field_of(window, qtbot)
    QTest.keyClick(field.new_code, KEY.Key_Space)
    dialog = setup_of(window)
    new = dialog.code
    QTest.keyClick(dialog.onward, KEY.Key_Space)
    QTest.keyClicks(dialog.entry.line, new)
    QTest.keyClick(dialog.onward, KEY.Key_Space)
    qtbot.waitUntil(lambda: _opens(library.folder, new))
    assert not _opens(library.folder, old)


def test_going_back(window: MainWindow, qtbot) -> None:
    desk, library = desk_of(window), window.library
    assert desk is not None
    assert library is not None
    field = field_of(window, qtbot)
    seen: list[str] = []
    desk.changed.connect(lambda: seen.append(desk.running))
    desk.changed.connect(lambda: desk.running == "encrypting" and field.go_back.click())
    desk.turn_on(library.new_recovery_code(), "encrypt", lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: seen[-1:] == [""], timeout=20_000)
    assert "going-back" in seen
    qtbot.waitUntil(lambda: "not encrypted" in field.said.text())
    assert not records.exists(library.folder)


def test_what_a_kill_left_is_finished_at_the_next_start(window: MainWindow, qtbot) -> None:
    desk, library = desk_of(window), window.library
    assert desk is not None
    assert library is not None
    library.begin_vault(library.new_recovery_code())
    desk.look()
    qtbot.waitUntil(lambda: library.vault_status().state == "on", timeout=20_000)
    qtbot.waitUntil(lambda: not desk.running)


@pytest.fixture
def locked(window: MainWindow, tmp_path: Path, ring: FakeKeyring) -> Iterator[tuple[Path, str]]:
    folder = tmp_path / "locked"
    filled(folder)
    library = Library.open(folder)
    code = library.new_recovery_code()
    library.begin_vault(code)
    library.proceed_with_vault()
    library.close()
    ring.kept.clear()
    yield folder, code
    held.drop(folder)


def test_a_locked_library_asks_for_the_code(window: MainWindow, qtbot, locked: tuple[Path, str]) -> None:
    folder, code = locked
    with pytest.raises(unlocking.VaultLocked) as error:
        Library.open(folder)
    dialog = Unlock(window, error.value)
    dialog.open()
    assert "Nothing was changed" in str(error.value)
    assert not dialog.unlock.isEnabled()
    QTest.keyClicks(dialog.entry.line, codes.new_code())
    QTest.keyClick(dialog.entry.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: "not the recovery code of this library" in dialog.entry.said.text())
    assert dialog.isVisible()
    dialog.entry.line.clear()
    QTest.keyClicks(dialog.entry.line, code)
    QTest.keyClick(dialog.unlock, KEY.Key_Space)
    qtbot.waitUntil(lambda: dialog.result() == Unlock.DialogCode.Accepted)
    Library.open(folder).close()
    Library.open(folder).close()  # and from now on without being asked
    dialog.deleteLater()


def test_encrypted_sound_is_played_sought_and_drawn(qapp, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    meeting = folder / "meetings" / "one"
    library = Library.open(folder)
    library.begin_vault(library.new_recovery_code())
    library.proceed_with_vault()
    meeting.mkdir(parents=True)
    tone = scenes.tone(tmp_path / "tone.wav", 4.0)
    held.place(tone, meeting / "track-0.flac")
    overview = tmp_path / "overview"
    overview.write_bytes(peaks._HEADER.pack(b"HANSPEAK", 1, 1, 16000, 320, 50, 16000) + bytes(range(200)))
    held.place(overview, meeting / "track-0.peaks")
    assert (meeting / "track-0.flac").read_bytes()[:7] == b"HANSEAL"
    assert peaks.read(meeting / "track-0.peaks").pairs.tolist() == peaks.read(overview).pairs.tolist()
    drawn = levels_of([meeting / "track-0.peaks"])
    assert drawn is not None
    assert len(drawn) == 50

    player = Player()
    failed: list[bool] = []
    player.failed.connect(lambda: failed.append(True))
    player.open([meeting / "track-0.flac"], 4.0)
    player.seek(2.0)
    player.play()
    qtbot.waitUntil(lambda: player.position > 2.3, timeout=8000)
    player.seek(0.5)
    qtbot.waitUntil(lambda: 0.7 < player.position < 2.0, timeout=8000)
    player.pause()
    player.seek(3.8)
    player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=8000)
    player.close()
    assert not failed
    player.deleteLater()
    library.close()


def _opens(folder: Path, code: str) -> bool:
    try:
        unlocking.by_code(folder, code, remember=False)
    except unlocking.WrongCode:
        return False
    return True


def _words(dialog: Setup) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in dialog.findChildren(QLabel))
