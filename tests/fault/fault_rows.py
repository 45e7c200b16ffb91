"""The faults a library is put through, each as a function of how often; it returns what came of it in words,
or fails. Used by the tests (a few times) and by ``python -m tests.bench.faults`` (often)."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from app.library import Library
from app.store import edit_log
from app.store.database import driver_of, opened_file
from tests.fault import failing_calls
from tests.fault import library_lab as lab
from tests.fault.library_damage import KINDS, LOGS


def damaged_once(whole: Path, home: Path, kind: str, dice: random.Random) -> str:
    """Damage a copy of the library in one way, and go through what a user would; what was lost."""
    lab.copy_of(whole, home)
    before = lab.seen(home)
    KINDS[kind](home, dice)
    if kind in LOGS:
        return _without_its_log(home, before)
    noticed = lab.is_noticed(home)  # one that only a check finds has been opened, which writes
    bad = {path.name: path.read_bytes() for path in home.glob(f"{lab.DATABASE}*")}
    if not noticed:
        after = lab.seen(home)
        if kind == "a damaged -shm":
            assert _texts(after) - _texts(before) == {"an edit in the log"}
            return "nothing lost"
        assert after == before, f"{kind}: unnoticed, and not the same"
        return "harmless"
    done = lab.repair(home)
    if lab.DATABASE in bad and kind != "the log of another library":
        assert done.kept is not None
        assert done.kept.read_bytes() == bad[lab.DATABASE], "the damaged file is kept as it was"
    assert lab.integrity(home) == "ok"
    after = lab.seen(home)
    # What is said not to be whole may be made anew by the first check.
    assert done.lost or not lab.is_noticed(home), "repaired is sound"
    if after == before:
        return "nothing lost"
    assert {seen[0] for id_, seen in after.items() if id_ not in before} <= {"Recovered meeting"}
    backup = _backed_up(whole, home.with_name("backed-up"))
    for meeting, seen in backup.items():
        assert meeting in after, f"{kind}: {seen[0]} is gone"
        assert after[meeting] == before[meeting], f"{kind}: a correction of {seen[0]} is gone"
    return "no correction lost; a meeting made since the backup is gone"


def _without_its_log(home: Path, before: dict[str, Any]) -> str:
    """What SQLite has lost is laid over again. Without the log of corrections it opens as of the last whole
    commit, and says how many edits are missing; what there was is kept."""
    bare = home.with_name("bare")
    lab.copy_of(home, bare)
    edit_log.forget(bare / lab.DATABASE)
    _missed(bare, before)
    library = Library.open(home)
    missing, after = library.missing_entries, lab.everything(library)
    library.close()
    assert _texts(after) - _texts(before) == {"an edit in the log"}
    assert missing == 0
    return "nothing lost"


def _missed(home: Path, before: dict[str, Any]) -> None:
    log_there = (home / f"{lab.DATABASE}-wal").exists()
    library = Library.open(home)
    missing, after = library.missing_entries, lab.everything(library)
    library.close()
    if _texts(after) - _texts(before) == {"an edit in the log"}:
        assert missing == 0
        return
    assert after == before
    assert missing == 1
    assert bool(list((home / "replaced").glob("*-wal"))) == log_there
    assert lab.integrity(home) == "ok"


def _texts(seen: dict[str, Any]) -> set[str]:
    return {text for _, lines, _, _ in seen.values() for _, text in lines}


def _backed_up(whole: Path, home: Path) -> dict[str, Any]:
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    newest = max((whole / "backups").glob("*.sqlite3"))
    shutil.copyfile(newest, home / lab.DATABASE)
    return lab.seen(home)


def damages(work: Path, times: int) -> dict[str, str]:
    """Each kind of damage so often: what was lost."""
    whole = work / "whole"
    lab.make(whole)
    told = {}
    for kind in KINDS:
        found = Counter(damaged_once(whole, work / "try", kind, random.Random(seed)) for seed in range(times))
        told[kind] = ", ".join(f"{count} {words}" for words, count in found.most_common())
    return told


def rows_of(home: Path) -> dict[str, list[Any]]:
    """Every row of every table that is no index: equal is harmless."""
    with opened_file(home / lab.DATABASE) as connection:
        driver = driver_of(connection)
        driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
        names = [
            row[0]
            for row in driver.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' "
                "AND name NOT LIKE '%vocab' AND name NOT LIKE 'sqlite_stat%'"
            )
        ]
        return {name: driver.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def bit_flips(work: Path, times: int, whole: Path | None = None) -> str:
    """One bit of the file is another, with a backup of everything there: noticed or harmless, and after a
    repair nothing is lost."""
    base = work / "base"
    if whole is None:
        lab.make(work / "whole")
    lab.copy_of(whole or work / "whole", base)
    library = Library.open(base)
    library.backup("hourly")
    library.close()
    before, rows = lab.seen(base), rows_of(base)
    dice = random.Random(times)
    count: Counter[str] = Counter()
    for _ in range(times):
        home = lab.copy_of(base, work / "try")
        path = home / lab.DATABASE
        at = dice.randrange(path.stat().st_size)
        with path.open("r+b") as file:
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ 1 << dice.randrange(8)]))
        if lab.is_noticed(home):
            count["noticed"] += 1
            lab.repair(home)
            assert lab.seen(home) == before, f"byte {at}: something is lost after the repair"
        elif _same_rows(home, rows) and lab.seen(home) == before:
            count["harmless"] += 1
        else:
            count["unnoticed"] += 1
    return f"{count['noticed']} noticed, {count['harmless']} harmless, {count['unnoticed']} unnoticed"


def _same_rows(home: Path, rows: dict[str, list[Any]]) -> bool:
    try:
        return rows_of(home) == rows
    except UnicodeDecodeError:  # the name of a column, in the schema
        return False


def failing(work: Path, step: int) -> dict[str, int]:
    """By operation and error, how many calls failed in turn (every ``step``-th of those there are)."""
    preload = failing_calls.compiled(work)
    if preload is None:
        return {}
    lab.make(work / "whole")
    return {
        f"{operation}, {error}": failing_calls.run(
            preload, work / "whole", work / "try", operation, error, step
        )
        for operation in failing_calls.OPERATIONS
        for error in failing_calls.ERRORS
    }
