"""What an encrypted library does with databases from elsewhere, and with those that others replaced."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from app import vaulting
from app.library import Library
from app.opening import open_library
from app.store import rekeying
from app.vault import record as records
from app.vault.unlocking import VaultLocked
from tests import vaults
from tests.vaults import FakeKeyring, everything, filled, found_in, plain_pieces


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    return vaults.use_keyring(monkeypatch)


def test_backups_from_anywhere_are_restored_encrypted(tmp_path: Path, ring: FakeKeyring) -> None:
    folder, elsewhere = tmp_path / "library", tmp_path / "elsewhere"
    meeting = filled(folder)
    elsewhere.mkdir()
    plain = elsewhere / "plain.sqlite3"
    shutil.copyfile(next(folder.glob("backups/*.sqlite3")), plain)
    content = plain.read_bytes()
    library = Library.open(folder)
    library.begin_vault(library.new_recovery_code())
    assert library.proceed_with_vault() == "on"
    keyed = elsewhere / "keyed.sqlite3"
    shutil.copyfile(library.backup(), keyed)
    before = everything(library, meeting)
    for backup in (plain, keyed):
        library.rename_meeting(meeting, "renamed since")
        assert library.preview_backup(backup).changed
        library.restore_backup(backup)
        assert everything(library, meeting) == before
        assert not rekeying.is_plain(folder / "hansard.sqlite3")
        assert found_in(folder, *plain_pieces()) == []
        assert library.vault_status().left == 0
        assert not list(folder.glob(".*.sqlite3*"))
    assert plain.read_bytes() == content
    library.close()
    assert [path.name for path in sorted(elsewhere.iterdir())] == ["keyed.sqlite3", "plain.sqlite3"]
    library = Library.open(folder)
    assert everything(library, meeting) == before
    library.close()


def test_the_key_is_kept_while_a_replaced_database_needs_it(
    tmp_path: Path, ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    folder = tmp_path / "library"
    filled(folder)
    library = Library.open(folder)
    library.begin_vault(library.new_recovery_code())
    assert library.proceed_with_vault() == "on"
    library.restore_backup(library.backup())
    library.end_vault()

    def killed(_change: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vaulting._Change, "_open_replaced", killed)
    with pytest.raises(KeyboardInterrupt):
        library.proceed_with_vault()
    library.close()
    ring.locked = True
    assert not vaulting.untouched(folder)
    with pytest.raises(VaultLocked):
        open_library(folder)
    assert records.exists(folder)
