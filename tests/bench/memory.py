"""A library of 2 000 meetings searched, ordered, exported, backed up, damaged in every listed way and
restored on the command line, with every correction accounted for.

    python -m tests.bench.memory [FOLDER] [--meetings 2000] [--segments 200000] [--quick]

Makes a synthetic library (:mod:`tests.synthetic`) in FOLDER/library, or takes the one that is there; without
FOLDER, in a folder that is thrown away. A process corrects it and writes down, outside the library, what was
acknowledged (:mod:`tests.bench.memory_planted`); everything else is ``hansard`` commands in processes of
their own, one library throughout. Before each damage there are newer corrections, which the newest backup
does not hold. After every step all corrections are looked for by ``list``, ``export`` and ``search``. Ends
with 1 if any is lost. Going back to a backup because one wants to is no loss: what is newer is counted by
itself. ``--quick``: 20 meetings.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from app.library import Library
from tests import synthetic
from tests.bench import memory_steps as steps
from tests.bench.memory_commands import DATABASE, Memory
from tests.bench.memory_damage import KINDS, Kind
from tests.bench.memory_planted import read
from tests.exports import add_call


class Size(NamedTuple):
    """``corrected``: meetings that are corrected at first; ``later``: before each damage."""

    meetings: int
    segments: int
    corrected: int
    later: int


SMALL = Size(20, 400, 5, 1)
HEAD = "| step | times | seconds | corrections there | lost |\n| --- | --- | --- | --- | --- |"


def make(memory: Memory, meetings: int, segments: int) -> list[str]:
    """The library, unless it is there, and the numbers of its two meetings that have sound."""
    there = (memory.home / DATABASE).exists()
    began = time.perf_counter()
    library = Library.open(memory.home) if there else synthetic.make(memory.home, meetings - 2, segments)
    sounding = [add_call(library, memory.work, f"Call {number}") for number in (1, 2)]
    count = len(library.meetings()) + len(library.meetings(trashed=True))
    library.close()
    memory.note(f"{'taken' if there else 'made'}: {count} meetings", 1, time.perf_counter() - began)
    return [str(id_) for id_ in sounding]


def prove(memory: Memory, size: Size, kinds: Sequence[Kind] = KINDS) -> None:
    """All of it, printed line by line; ``memory.lost`` says how many corrections were lost."""
    print(HEAD, flush=True)
    memory.rounds = max((item.round + 1 for item in read(memory.acknowledged)), default=0)
    sounding = make(memory, size.meetings, size.segments)
    began = time.perf_counter()
    count = memory.correct(size.corrected)
    memory.note(f"corrected: {size.corrected} meetings", count, time.perf_counter() - began)
    steps.listed(memory)
    steps.searched(memory)
    steps.ordered(memory, min(40, size.meetings // 4))
    steps.exported(memory, sounding)
    steps.backed_up(memory)
    for seed, kind in enumerate(kinds):
        steps.damaged(memory, kind, size.later, seed)
    steps.restored(memory)
    steps.undone(memory)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.memory", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where to make it, or where it is")
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--segments", type=int, default=200_000)
    parser.add_argument("--quick", action="store_true", help="20 meetings, and --forked")
    parser.add_argument(
        "--forked", action="store_true", help="processes forked from one that has everything imported"
    )
    names = [kind.name for kind in KINDS]
    parser.add_argument("--damage", action="append", choices=names, help="this way only; may be given again")
    options = parser.parse_args()
    size = SMALL if options.quick else Size(options.meetings, options.segments, 100, 5)
    with tempfile.TemporaryDirectory(prefix="hansard-memory-") as thrown_away:
        work = options.folder or Path(thrown_away) / "proof"
        work.mkdir(parents=True, exist_ok=True)
        memory = Memory(work / "library", work, forked=options.quick or options.forked)
        prove(memory, size, [kind for kind in KINDS if kind.name in (options.damage or names)])
    print(f"lost: {memory.lost}", flush=True)
    return 1 if memory.lost else 0


if __name__ == "__main__":
    sys.exit(main())
