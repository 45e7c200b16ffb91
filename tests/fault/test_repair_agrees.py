"""What a check says cannot be read, a repair does not call whole; and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.care import repairing
from app.library import Library
from app.opening import locked
from app.store.database import driver_of, opened_file
from tests.fault import library_lab as lab

#: What is changed inside rows, where the pages' own check sees nothing.
CHANGES = {
    "a run that does not unpack": "UPDATE text_run SET tracks = zeroblob(length(tracks)) WHERE key = 1",
    "an entry of the journal that is no JSON": "UPDATE edit SET body = '{' WHERE seq = 2",
    "a run that says something else": "UPDATE text_run SET engine = 'another' WHERE key = 1",
}


@pytest.fixture(autouse=True)
def _damage_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    lab.expect_damage(caplog)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("agrees") / "whole"
    lab.make(home)
    return home


def is_damaged(home: Path) -> bool:
    with locked(home):
        return repairing.is_damaged(home)


@pytest.mark.parametrize("what", CHANGES)
def test_found_by_both_and_mended(whole: Path, tmp_path: Path, what: str) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    before = lab.seen(home)
    assert not is_damaged(home)
    with opened_file(home / lab.DATABASE) as connection:
        driver = driver_of(connection)
        triggers = driver.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('text_run', 'edit')"
        ).fetchall()
        for name, _ in triggers:
            driver.execute(f"DROP TRIGGER {name}")
        assert driver.execute(CHANGES[what]).rowcount == 1
        for _, sql in triggers:
            driver.execute(sql)
    library = Library.open(home)
    report = library.check()
    library.close()
    assert {item.kind for item in report.findings} <= {"altered", "history"}
    assert not report.sound
    assert is_damaged(home)
    lab.repair(home)
    assert not lab.is_noticed(home)
    assert not is_damaged(home)
    assert lab.seen(home) == before
