"""What a window that died had already given the recorder: read back from the recording's journal."""

from __future__ import annotations

from pathlib import Path

from app.ui.recording.note_lines import Line
from engine.takes import JOURNAL, Noted, read_journal


def kept_notes(folder: Path) -> list[Line]:
    """The notes of a recording in progress, in order of their times; none where they cannot be read."""
    try:
        data = (folder / JOURNAL).read_bytes()
    except OSError:
        return []
    # Hours of audio are tens of thousands of lines; the few with notes are picked before they are parsed.
    entries, _broken = read_journal(b"\n".join(line for line in data.split(b"\n") if b'"noted"' in line))
    newest = {entry.id: entry for entry in entries if isinstance(entry, Noted)}
    lines = [Line(entry.id, entry.seconds, entry.text) for entry in newest.values() if entry.text]
    return sorted(lines, key=lambda line: line.seconds)
