"""What order costs in a library of 2 000 meetings, beside reading the list whole as each change once did.

``python -m tests.bench.arranging [MEETINGS]``
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.library import Library
from tests.unit.arranged import add

TRIES = 5


def best(act: Callable[[], object], tries: int = TRIES) -> float:
    """The shortest of some tries, in ms."""
    took = []
    for _ in range(tries):
        began = time.perf_counter()
        act()
        took.append((time.perf_counter() - began) * 1000)
    return min(took)


def main(count: int) -> None:
    """Print a table."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        texts = [f"what was said {number} in so many words" for number in range(20)]
        ids = [add(library, f"Meeting {n}", *texts, days_old=n / 3, sound=None) for n in range(count)]
        turn = [False]

        def favourite() -> None:
            turn[0] = not turn[0]
            library.set_favourite(ids[:1], on=turn[0])

        print(f"{count} meetings, {count * len(texts)} paragraphs; best of {TRIES}, ms")
        print(f"  read the list whole (baseline)   {best(library.meetings):8.1f}")
        print(f"  read one row again               {best(lambda: library.meetings_of(ids[:1])):8.1f}")
        print(f"  mark one as a favourite          {best(favourite):8.1f}")
        print(f"  tag all                          {best(lambda: library.tag(ids, 'x'), 1):8.1f}")
        print(f"  undo that                        {best(library.undo_arrangement, 1):8.1f}")
        print(f"  move all into a folder           {best(lambda: library.add_folder('F', ids), 1):8.1f}")
        print(f"  all into the trash               {best(lambda: library.trash(ids), 1):8.1f}")
        print(f"  undo that                        {best(library.undo_arrangement, 1):8.1f}")
        library.trash(ids[:10])
        print(f"  delete ten for good              {best(lambda: library.purge(ids[:10]), 1):8.1f}")
        library.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
