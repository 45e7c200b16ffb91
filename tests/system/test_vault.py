"""A library with a vault: opened by keyring or code, never by neither, and never replaced by an empty one."""

from __future__ import annotations

import argparse
import io
import json
import logging
import random
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from app.commands import vault
from app.commands.console import Console
from app.errors import LibraryDamaged, LibraryInUse
from app.library import Library
from app.opening import open_library
from app.store.database import Store, examine
from app.vault import codes, held, unlocking, wrapping
from app.vault import record as records
from app.vault.codes import CodeMistyped
from app.vault.record import VaultDamaged
from app.vault.unlocking import VaultLocked, WrongCode
from app.vault_intents import NoVault
from app.vaulting import VaultBusy
from tests import vaults
from tests.vaults import FakeKeyring, everything, filled, found_in, plain_pieces


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    return vaults.use_keyring(monkeypatch)


def turn_on(folder: Path) -> str:
    """The recovery code of a library that is closed again."""
    library = Library.open(folder)
    code = library.new_recovery_code()
    library.begin_vault(code)
    assert library.proceed_with_vault() == "on"
    library.close()
    return code


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_on_and_off_and_nothing_is_lost(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    meeting = filled(folder)
    assert len(found_in(folder, *plain_pieces())) == 7
    library = Library.open(folder)
    before = everything(library, meeting)
    code = library.new_recovery_code()
    heard: list[tuple[int, int]] = []
    library.begin_vault(code)
    assert library.proceed_with_vault(lambda done, total: heard.append((done, total))) == "on"
    assert heard[-1][0] == heard[-1][1]
    assert everything(library, meeting) == before
    assert library.vault_status().left == 0
    library.rename_meeting(meeting, "another title")
    library.backup()
    library.checkpoint()
    assert found_in(folder, *plain_pieces()) == []
    library.close()
    assert held.of(folder) is None
    assert found_in(folder, *plain_pieces(), code.encode(), b"another title") == []

    library = Library.open(folder)
    library.undo(meeting)
    assert everything(library, meeting) == before
    library.end_vault()
    assert library.proceed_with_vault() is None
    assert everything(library, meeting) == before
    assert not ring.kept
    library.close()
    assert not records.exists(folder)
    library = Library.open(folder)
    assert everything(library, meeting) == before
    library.close()
    assert (
        len(found_in(folder, *plain_pieces())) == 7
    )  # as before, with one more backup and no unfinished job


def test_without_the_keyring_the_code_opens(
    tmp_path: Path, ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "library"
    meeting = filled(folder)
    code = turn_on(folder)

    def refused(why: str) -> None:
        before = snapshot(folder)
        with caplog.at_level(logging.WARNING), pytest.raises(VaultLocked) as error:
            Library.open(folder)
        assert error.value.why == why
        assert snapshot(folder) == before, "nothing was changed, and nothing new was made"

    ring.locked = True
    refused("keyring-silent")
    ring.locked = False
    kept = dict(ring.kept)
    (entry,) = kept
    ring.kept[entry] = "00" * 32
    refused("not-in-keyring")
    ring.kept[entry] = "no hex at all"
    refused("not-in-keyring")
    ring.kept.clear()
    refused("keyring-silent")
    vaults.no_keyring(monkeypatch)
    refused("no-keyring")
    vaults.use_keyring(monkeypatch, "keyring.backends.kwallet", ring)
    ring.kept.update(kept)
    refused("another-keyring")

    with pytest.raises(CodeMistyped):
        unlocking.by_code(folder, code[:-1])
    with pytest.raises(WrongCode):
        unlocking.by_code(folder, codes.new_code())
    held.hold(unlocking.by_code(folder, code.lower()))
    library = Library.open(folder)
    assert library.transcript(meeting).segments
    library.close()
    Library.open(folder).close()  # the keyring of this computer opens it from now on
    assert records.read(folder).keyring == "kwallet"  # type: ignore[union-attr]


def test_a_damaged_key_file_has_a_copy(
    tmp_path: Path, ring: FakeKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "library"
    filled(folder)
    code = turn_on(folder)
    first, second = records.places(folder)
    whole = first.read_bytes()
    for damage in (b"", b"{}", whole[:-20], whole.replace(b'"on"', b'"no"'), b"\xff" * 100):
        first.write_bytes(damage)
        with caplog.at_level(logging.WARNING):
            Library.open(folder).close()
        assert first.read_bytes() == whole, "mended from the copy"
    first.unlink()
    Library.open(folder).close()
    assert first.read_bytes() == whole
    for path in (first, second):
        path.write_bytes(b"{}")
    before = snapshot(folder)
    with caplog.at_level(logging.WARNING), pytest.raises(VaultDamaged):
        Library.open(folder)
    with caplog.at_level(logging.WARNING), pytest.raises(VaultDamaged):
        unlocking.by_code(folder, code)
    first.unlink()
    second.unlink()
    with pytest.raises(VaultDamaged):
        Library.open(folder)
    assert {name: data for name, data in before.items() if "vault" not in name} == snapshot(folder)
    second.write_bytes(whole)
    Library.open(folder).close()


def test_no_library_is_made_where_only_the_vault_is_left(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    turn_on(folder)
    for path in [*folder.glob("hansard.sqlite3*"), *folder.glob("backups/*.sqlite3")]:
        path.unlink()
    with pytest.raises(LibraryDamaged):
        Library.open(folder)
    assert not (folder / "hansard.sqlite3").exists()


def test_the_wrong_key_is_no_damage_done(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    turn_on(folder)
    before = snapshot(folder)
    vault = unlocking.by_keyring(folder)
    assert vault is not None
    held.hold(type(vault)(folder, vault.record, bytes(32)))
    with pytest.raises(LibraryDamaged):
        open_library(folder)
    assert snapshot(folder) == before


def test_going_back_on_the_way(tmp_path: Path, ring: FakeKeyring) -> None:
    import threading

    folder = tmp_path / "library"
    meeting = filled(folder)
    library = Library.open(folder)
    before = everything(library, meeting)
    library.begin_vault(library.new_recovery_code())
    stop = threading.Event()

    def half(done: int, total: int) -> None:
        if done > total / 2:
            stop.set()

    assert library.proceed_with_vault(half, stop) is None
    assert everything(library, meeting) == before
    assert not records.exists(folder)
    library.close()
    assert not found_in(folder, b"HANSEAL")


def test_another_code(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    old = turn_on(folder)
    library = Library.open(folder)
    new = library.new_recovery_code()
    library.change_recovery_code(new)
    library.close()
    with pytest.raises(WrongCode):
        unlocking.by_code(folder, old)
    assert unlocking.by_code(folder, new).key


def test_old_backups_may_be_removed(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    library = Library.open(folder)
    library.begin_vault(library.new_recovery_code(), "remove")
    library.proceed_with_vault()
    library.close()
    assert not list(folder.glob("backups/*.sqlite3"))


def test_not_while_something_runs(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    library = Library.open(folder)
    with pytest.raises(NoVault):
        library.end_vault()
    waiting = next(job for job in library.jobs() if job.state == "waiting")
    library.move_job(waiting.id, "running")
    with pytest.raises(VaultBusy):
        library.begin_vault(library.new_recovery_code())
    library.close()
    assert not records.exists(folder)


def test_new_files_are_encrypted_at_once(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    turn_on(folder)
    library = Library.open(folder)
    source = tmp_path / "another.wav"
    source.write_bytes(vaults.SOUND * 3)
    made = library.import_file(source, copy=True, again=True)
    assert made.meeting is not None
    (kept,) = library.sources(made.meeting)
    assert held.read_bytes(kept) == vaults.SOUND * 3
    assert kept.read_bytes()[:7] == b"HANSEAL"
    assert len(held.file_key(kept)) == 64
    library.close()
    with pytest.raises(held.SealedAway):
        held.open_binary(kept)


def test_nothing_secret_is_said(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    code = turn_on(folder)
    vault = unlocking.by_keyring(folder)
    assert vault is not None
    assert vault.key.hex() not in repr(vault)
    said = json.dumps(json.loads((folder / records.NAME).read_text()))
    for secret in (vault.key.hex(), code, code.replace("-", ""), *ring.kept.values()):
        assert secret not in said
    assert vault.database_key.hex() not in said


def test_readings_go_on_while_the_file_is_exchanged(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    store = Store(folder / "hansard.sqlite3")
    with store.read(), store.read():
        pass
    with store.exchanged():
        pass
    with store.read() as view:
        assert view.exec_driver_sql("SELECT count(*) FROM meeting").scalar_one() == 2
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE meeting SET title = title")
    store.close()


def test_every_flipped_bit_of_the_database_is_noticed(
    tmp_path: Path, ring: FakeKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    """A plain one notices a fifth of them; every page of this one is authenticated."""
    folder = tmp_path / "library"
    filled(folder)
    turn_on(folder)
    database = folder / "hansard.sqlite3"
    whole = database.read_bytes()
    dice = random.Random(6)
    vault = unlocking.by_keyring(folder)
    assert vault is not None
    held.hold(vault)
    for _ in range(30):
        damaged = bytearray(whole)
        damaged[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        database.write_bytes(damaged)
        with caplog.at_level(logging.ERROR), pytest.raises(LibraryDamaged):
            examine(database)
    database.write_bytes(whole)
    assert examine(database)
    held.drop(folder)


def test_a_window_is_not_changed_from_a_terminal(tmp_path: Path, ring: FakeKeyring) -> None:
    folder = tmp_path / "library"
    filled(folder)
    library = Library.open(folder)
    console = Console(out=io.StringIO(), err=io.StringIO())
    for what in ("on", "off", "code"):
        asked = argparse.Namespace(vault=what, json=False, old_backups="encrypt")
        with pytest.raises(LibraryInUse, match="settings"):
            vault.in_library(library, asked, console, in_window=True)
    status = argparse.Namespace(vault="status", json=True)
    assert vault.in_library(library, status, console, in_window=True) == 0
    assert json.loads(console.out.getvalue())["state"] == "off"  # type: ignore[attr-defined]
    library.close()


@given(st.data())
def test_any_key_file_is_read_or_refused(data: st.DataObject) -> None:
    """Also one that somebody wrote with a right checksum."""
    wrapped = {"nonce": "00" * 12, "sealed": "00" * 48, "salt": "00" * 16, "cost": 1 << 14}
    said: dict[str, object] = {"version": 1, "vault": "v", "state": "on", "check": "", "keyring": ""}
    said |= {"by_code": wrapped, "by_keyring": None, "backups": "encrypt"}
    anything = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
        max_leaves=4,
    )
    said[data.draw(st.sampled_from(sorted(said)))] = data.draw(anything)
    said["sha256"] = records._sum(said)
    found = records._parse(json.dumps(said).encode())
    if found is not None:
        assert wrapping.by_key(found.by_code, bytes(32), "why") is None
