"""Exports in a process of their own, so that the window never waits for one.

Rendering a long meeting holds Python's lock for tenths of a second at a time, on whatever thread it runs.
The window therefore starts this module (``python -m app.exporting LIBRARY MEETING``) while its export
dialog is open. One JSON object per line: a question on standard input, its answer on standard output::

    {"id": 7, "do": "preview", "format": "srt", "options": {"lines": 2}}
    {"id": 7, "text": "1\\n00:00:03,200 --> …", "summary": "640 subtitles"}

``do`` is ``preview``, ``copy`` (the whole text) or ``save`` (with ``target``, answered with ``path``). What
cannot be done is answered with ``error``, a sentence. The database is only read.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from app.errors import AppError
from app.transcript import MeetingId, Transcript
from app.translation import noop

_FLAG: Final = "--exporter"
LINES: Final = 200  # of a preview


def command(library: Path, meeting: MeetingId) -> list[str]:
    """The argument list that starts the exporter; a frozen program starts itself with ``--exporter``."""
    from engine import launch

    start = [sys.executable, _FLAG] if launch.frozen() else [sys.executable, "-m", "app.exporting"]
    return [*start, str(library), meeting]


def read(library: Path, meeting: MeetingId) -> Transcript:
    """A meeting's text from a library that its window holds open.

    Raises:
        NotFound, LibraryDamaged
    """
    from app.paths import DATABASE
    from app.store import meetings, reading
    from app.store.database import Store

    store = Store(library / DATABASE)
    try:
        with store.read() as view:
            return reading.transcript(view, meetings.key_of(view, meeting))
    finally:
        store.close()


def answer(transcript: Transcript, question: dict[str, Any]) -> dict[str, Any]:
    """One question, answered."""
    from app.export import export, formats

    exporter = formats()[question["format"]]
    try:
        options = exporter.options_type(**question.get("options", {}))
    except (TypeError, ValueError):
        return {"error": noop("These options do not fit together.")}
    try:
        if question["do"] == "preview":
            text = exporter.preview(transcript, options, LINES)
            return {"text": text, "summary": exporter.summary(transcript, options)}
        if question["do"] == "copy":
            return {"text": exporter.preview_text(transcript, options)}
        return {"path": str(export(transcript, exporter.id, Path(question["target"]), options))}
    except AppError as error:
        return {"error": str(error)}


def main(argv: Sequence[str]) -> int:
    """Answer until standard input ends."""
    from engine import launch

    launch.no_core_dumps()
    launch.die_with_parent()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    transcript: Transcript | None = None
    for line in sys.stdin.buffer:
        question = json.loads(line)
        try:
            transcript = transcript or read(Path(argv[0]), MeetingId(argv[1]))
            body = answer(transcript, question)
        except AppError as error:
            body = {"error": str(error)}
        json.dump({"id": question["id"], **body}, out)
        out.write("\n")
        out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
