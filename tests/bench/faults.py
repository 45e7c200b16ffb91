"""What a library is put through, how often, and what came of it: the fault table of the README.

    python -m tests.bench.faults [--quick]

In full it takes half an hour or more on two cores; ``--quick`` does each a few times. A fault that is not
survived ends it with the reason. Cutting the power needs root on Linux, failing calls a C compiler.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.library import Library
from tests.fault import fault_rows
from tests.fault.many_starts import start_at_once

Row = tuple[str, str, str]  # fault, how often, result


def damage(work: Path, quick: bool) -> Iterator[Row]:
    times = 3 if quick else 50
    for kind, result in fault_rows.damages(work, times).items():
        yield f"the file is damaged: {kind}", str(times), result


def bits(work: Path, quick: bool) -> Iterator[Row]:
    times = 30 if quick else 1000
    result = fault_rows.bit_flips(work, times)
    yield "one bit of the file flipped", str(times), f"{result}; after repair 0 edits lost"


def calls(work: Path, quick: bool) -> Iterator[Row]:
    found = fault_rows.failing(work, 17 if quick else 1)
    if not found:
        yield "a write, fsync or rename fails", "0", "not done: no C compiler"
    for operation, count in found.items():
        yield f"a write, fsync or rename fails: {operation}", str(count), "0 lost, file sound each time"


def starts(work: Path, quick: bool) -> Iterator[Row]:
    count, times = (6, 1) if quick else (20, 100)
    home = work / "library"
    Library.open(home).close()
    found = [start_at_once(home, count) for _ in range(times)]
    assert set(found) == {(1, 0)}, found
    yield f"{count} starts at once", str(times), "1 window each time, 0 errors"


def power(work: Path, quick: bool) -> Iterator[Row]:
    import pytest

    from tests.fault.test_library_power import cuts

    times, seed = (3 if quick else 200), random.randrange(10**6)
    try:
        acknowledged, lost = cuts(work / "disk", times, seed)
    except pytest.skip.Exception as why:
        yield "the power is cut while editing", "0", f"not done: {why}"
        return
    assert lost == 0, f"seed {seed}"
    yield "the power is cut while editing", str(times), f"{acknowledged} acknowledged edits, {lost} lost"


#: What these tests do, they tell themselves (:mod:`tests.fault.fault_table`).
_TESTS = (
    *("library_killed", "editing_faults", "library_faults", "migration_killed", "library_alone", "purging"),
    *("vault_killed", "joining_killed", "export_killed"),
)


def tests(work: Path, quick: bool) -> Iterator[Row]:
    table = work / "table"
    environment = os.environ | {"HANSARD_FAULT_TABLE": str(table)}
    if not quick:
        environment |= {"HANSARD_KILLS": "200", "HANSARD_EVERY": "1", "HANSARD_STARTS": "20"}
    for name in _TESTS:
        table.write_text("", encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", f"--basetemp={work / name}"]
        done = subprocess.run(
            [*command, f"tests/fault/test_{name}.py"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{name}: {done.stdout[-4000:]}")
        for line in table.read_text(encoding="utf-8").splitlines():
            fault, times, result = line.strip("| ").split(" | ")
            yield fault, times, result


TABLE: dict[str, Callable[[Path, bool], Iterator[Row]]] = {
    "damage": damage,
    "bits": bits,
    "calls": calls,
    "starts": starts,
    "power": power,
    "tests": tests,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="each a few times")
    parser.add_argument("--only", choices=TABLE, help="one part of it")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    print("| fault | times | result |\n| --- | --- | --- |", flush=True)
    for name, rows in TABLE.items():
        if options.only in (None, name):
            start = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="hansard-faults-") as work:
                for row in rows(Path(work), options.quick):
                    print("| {} | {} | {} |".format(*row), flush=True)
            print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
