"""What all threads are doing at a moment, looked at from one of them without disturbing the others."""

from __future__ import annotations

import faulthandler
import re
import tempfile
from pathlib import Path
from typing import Final

#: Where a thread is, as ``file:line function``, the innermost first.
Stack = tuple[str, ...]

_ROOT: Final = Path(__file__).parents[3]
_HEAD: Final = re.compile(r"(?:Current thread|Thread) 0x([0-9a-f]+)")
_LINE: Final = re.compile(r'  File "(.*)", line (\d+) in (.*)')


class Stacks:
    """Asks the fault handler, which goes through the frames in one go. ``sys._current_frames`` would hold
    them, and all they name: a painter then outlives its paint event, and goes on the wrong thread."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 -- until close()

    def close(self) -> None:
        self._file.close()

    def read(self) -> dict[int, Stack]:
        """The stacks of all Python threads, by :func:`threading.get_ident`."""
        self._file.seek(0)
        self._file.truncate()
        faulthandler.dump_traceback(self._file, all_threads=True)
        self._file.seek(0)
        found: dict[int, list[str]] = {}
        stack: list[str] = []
        for line in self._file.read().decode(errors="replace").splitlines():
            if head := _HEAD.match(line):
                stack = found.setdefault(int(head[1], 16), [])
            elif part := _LINE.match(line):
                stack.append(f"{_short(part[1])}:{part[2]} {part[3]}")
        return {thread: tuple(stack) for thread, stack in found.items()}


def _short(path: str) -> str:
    return str(Path(path).relative_to(_ROOT)) if path.startswith(str(_ROOT)) else Path(path).name
