"""Where a command's words go: results to standard output, progress and errors to standard error.

Progress is a line that rewrites itself on a terminal, JSON lines for machines, and nothing when standard
error is a file.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from typing import Any, Literal, TextIO

from app.progress import Estimate, spell_left
from engine.protocol import Progress, Stage

STEPS: dict[Stage, str] = {
    "decode": "Reading the sound",
    "vad": "Finding speech",
    "asr": "Writing the text",
    "speakers": "Identifying speakers",
    "align": "Finishing",
}
ProgressMode = Literal["auto", "json", "none"]


@dataclass
class Console:
    """Standard output and error of one command."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    progress: ProgressMode = "auto"
    _line: str = ""

    def say(self, text: str) -> None:
        """A line of the result."""
        self.out.write(text + "\n")

    def say_json(self, value: Any) -> None:
        """The result for machines."""
        self.out.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def note(self, text: str) -> None:
        """A line for the person at the terminal: a warning, an error."""
        self._clear()
        self.err.write(text + "\n")
        self.err.flush()

    def show(self, name: str, progress: Progress, estimate: Estimate) -> None:
        """How far a file has come."""
        if self.progress == "json":
            body = {
                "file": name,
                "stage": progress.stage,
                "done": round(progress.done, 2),
                "total": round(progress.total, 2),
                "fraction": round(estimate.fraction, 4),
                "seconds_left": None if (left := estimate.seconds_left) is None else round(left, 1),
            }
            self.err.write(json.dumps(body) + "\n")
            self.err.flush()
        elif self.progress == "auto" and self.err.isatty():
            words = spell_left(estimate.seconds_left)
            parts = [name, STEPS[estimate.stage], f"{estimate.fraction:.0%}", words]
            self._rewrite(" · ".join(part for part in parts if part))

    def show_line(self, line: str, body: dict[str, Any]) -> None:
        """How far something other than a recording has come: a line, or ``body`` for machines."""
        if self.progress == "json":
            self.err.write(json.dumps(body) + "\n")
            self.err.flush()
        elif self.progress == "auto" and self.err.isatty():
            self._rewrite(line)

    def finish(self) -> None:
        """Take the progress line away."""
        self._clear()

    def _rewrite(self, line: str) -> None:
        if line != self._line:
            self.err.write("\r\x1b[2K" + line[:120])
            self.err.flush()
            self._line = line

    def _clear(self) -> None:
        if self._line:
            self.err.write("\r\x1b[2K")
            self._line = ""
