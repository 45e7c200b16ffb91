"""Meetings for tests, with valid defaults: change what a test is about and leave the rest."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from app.library import Library
from app.store.values import JobId
from app.transcript import MeetingId, SegmentId
from engine import protocol

#: Who says what, one line a segment.
DIALOGUE = (
    ("S1", "good morning everyone and welcome"),
    ("S2", "its so nice to sea you all again"),
    ("S1", "shall we look at the migration plan"),
    ("S3", "yes the plan is on the second page"),
)


def segment(
    start: float,
    text: str,
    speaker: str = "S1",
    *,
    track: int = 0,
    overlap: tuple[str, ...] = (),
    pace: float = 0.4,
) -> protocol.Segment:
    """A segment whose words begin ``pace`` seconds apart."""
    words = tuple(
        protocol.Word(round(start + index * pace, 4), round(start + index * pace + pace * 0.75, 4), word, 0.5)
        for index, word in enumerate(text.split())
    )
    return protocol.Segment(track, words[0].start, words[-1].end, speaker, words, overlap)


def result(
    segments: Iterable[protocol.Segment], *, duration: float = 60.0, tracks: int = 1
) -> protocol.Result:
    """A result whose words and turns are those of its segments."""
    made = tuple(segments)
    found = []
    for track in range(tracks):
        own = [item for item in made if item.track == track]
        found.append(
            protocol.TrackResult(
                duration,
                tuple((item.start, item.end) for item in own),
                tuple(word for item in own for word in item.words),
                tuple(protocol.Turn(item.start, item.end, item.speaker) for item in own),
            )
        )
    engine = {"profile": "builtin", "asr": "test", "diarize": "test", "vad": "test", "version": "1"}
    return protocol.Result(1, "en", engine, tuple(found), made)


def dialogue(lines: Iterable[tuple[str, str]] = DIALOGUE, *, step: float = 5.0) -> protocol.Result:
    """A result in which the lines follow one another, ``step`` seconds apart."""
    said = [segment(1.0 + index * step, text, speaker) for index, (speaker, text) in enumerate(lines)]
    return result(said, duration=max(60.0, 2 * step + len(said) * step))


class Meeting(NamedTuple):
    """A meeting in a library."""

    library: Library
    id: MeetingId

    def rows(self) -> list[SegmentId]:
        """Its segments' ids, in reading order."""
        return [row.id for row in self.library.outline(self.id)]

    def texts(self) -> list[str]:
        """What is said, in reading order."""
        return [row.text for row in self.library.outline(self.id)]

    def lines(self) -> list[tuple[str, str]]:
        """Who says what, in reading order."""
        names = {
            item.speaker: item.name or f"Speaker {item.number}" for item in self.library.speakers(self.id)
        }
        return [
            (names[row.speaker], row.text) if row.speaker else ("", row.text)
            for row in self.library.outline(self.id)
        ]

    def everything(self) -> object:
        """All that a user sees of it, row ids aside: equal before and after what must change nothing."""
        transcript = self.library.transcript(self.id)
        said = sorted(
            (item.track, item.start, item.end, item.text, item.speaker, item.overlap, item.edited, item.words)
            for item in transcript.segments
        )
        return transcript.title, transcript.speakers, said, self.library.speakers(self.id)


def sound_file(folder: Path, name: str = "meeting.wav", content: bytes = b"RIFF" * 100) -> Path:
    """A file to import; the library does not look inside."""
    path = folder / name
    path.write_bytes(content)
    return path


def import_meeting(
    library: Library, name: str = "meeting.wav", content: bytes | None = None
) -> tuple[MeetingId, JobId]:
    """A meeting whose job waits."""
    path = sound_file(library.folder.parent, name, content or name.encode() * 50)
    imported = library.import_file(path, again=True)
    assert imported.meeting is not None
    assert imported.job is not None
    return imported.meeting, imported.job


def finish(library: Library, job: JobId, found: protocol.Result) -> None:
    """Take a job through to its result."""
    library.move_job(job, "running")
    library.finish_job(job, found)


def make_meeting(
    library: Library, found: protocol.Result | None = None, name: str = "meeting.wav"
) -> Meeting:
    """A meeting that has been transcribed."""
    meeting, job = import_meeting(library, name)
    finish(library, job, found or dialogue())
    return Meeting(library, meeting)


def run_again(meeting: Meeting, found: protocol.Result, kind: str = "find-speakers") -> None:
    """Another run over the same meeting."""
    library = meeting.library
    finish(library, library.add_job(meeting.id, kind, protocol.RunOptions()), found)  # type: ignore[arg-type]
