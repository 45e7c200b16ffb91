"""The open meeting: its model, and every edit the window makes to it, through the library."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.changes import Change, Gap, Moment, Note, RecordingFacts, SpeakerTalk
from app.errors import AppError, NotFound
from app.store.values import Misfit, Passage
from app.transcript import MeetingId, SegmentId, SpeakerId
from app.ui.phrases import count, step_words
from app.ui.ports import LibraryPort
from app.ui.recording.gap_words import asides
from app.ui.speaker_focus import SpeakerFocus
from app.ui.transcript.model import TranscriptModel


class OpenMeeting(QObject):
    """Edits go to the library, its answer goes to the model: never the other way round.

    Signals:
        refreshed: the model has taken a change (of the whole meeting when ``everything``).
        told: a sentence for a toast, and whether it can be undone from there.
        failed: a sentence about what could not be done.
    """

    refreshed = Signal(object)
    told = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, library: LibraryPort) -> None:
        super().__init__()
        self.library = library
        self.model = TranscriptModel()
        self.focus = SpeakerFocus()
        self.id: MeetingId | None = None
        self.talk: list[SpeakerTalk] = []
        self.left_out: list[tuple[float, float]] = []
        self.removed: Sequence[Passage] = ()
        self.misfits: Sequence[Misfit] = ()
        self.engine: dict[str, str] = {}
        self.has_voices = False  # kept, so that speakers can be found again
        self.moments: Sequence[Moment] = ()
        self.notes: Sequence[Note] = ()
        self.gaps: Sequence[Gap] = ()
        self.recording: RecordingFacts | None = None  # of a meeting recorded here

    def open(self, meeting: MeetingId | None) -> None:
        """Show another meeting, or none."""
        if meeting != self.id:
            self.focus.set()
        self.id = meeting
        if meeting is None:
            self.talk, self.left_out = [], []
            self.removed, self.misfits, self.engine, self.has_voices = (), (), {}, False
            self.moments, self.notes, self.gaps, self.recording = (), (), (), None
            self.model.load([], [])
            return
        self.reload()

    def reload(self) -> None:
        """Read the whole meeting again."""
        assert self.id is not None
        with _without_collector():
            self.talk = self.library.speakers(self.id)
            self.left_out = self.library.left_out(self.id)
            self.removed = self.library.removed(self.id)
            self.misfits = self.library.misfits(self.id)
            self.engine = self.library.engine(self.id)
            self.has_voices = self.library.embeddings(self.id) is not None
            self.gaps, self.recording = self.library.gaps(self.id), self.library.recording(self.id)
            self._read_marks(self.id)
            lines = asides(self.gaps, self.recording)
            self.model.load(self.library.outline(self.id), self.talk, asides=lines)

    def _read_marks(self, meeting: MeetingId) -> None:
        self.moments, self.notes = self.library.moments(meeting), self.library.notes(meeting)

    def take(self, change: Change) -> None:
        """Follow a change of the library, whoever made it."""
        if change.meeting != self.id:
            return
        if change.everything:
            self.reload()
        else:
            if change.marks:
                self._read_marks(self.id)
            if change.speakers:
                self.talk = self.library.speakers(self.id)
                self.model.set_speakers(self.talk)
            self.model.drop(change.removed)
            self.removed = self.library.removed(self.id)
            named = change.updated | change.inserted
            if named:
                self.model.put(self.library.segments(self.id, sorted(named)))
                if not change.speakers:
                    self.talk = self.library.speakers(self.id)
        self.refreshed.emit(change)

    # -- intents -------------------------------------------------------------------------------

    def edit(self, row: int, text: str) -> bool:
        """Replace the text of a paragraph; whether anything was written."""
        segment = self.model.rows[row]
        cleaned = " ".join(text.split())
        if not cleaned or cleaned == segment.text:
            return False
        return self.do(lambda library, meeting: library.edit_text(meeting, segment.id, cleaned))

    def split(self, row: int, at: int) -> bool:
        """Make two paragraphs of one, at a character."""
        segment = self.model.rows[row].id
        return self.do(lambda library, meeting: library.split_segment(meeting, segment, at))

    def join(self, row: int) -> bool:
        """Join a paragraph with the next; the first one's speaker wins."""
        if row + 1 >= len(self.model.rows):
            return False
        segment = self.model.rows[row].id
        done = self.do(lambda library, meeting: library.join_segments(meeting, segment))
        if done:
            self.told.emit("Joined two paragraphs.", True)
        return done

    def assign(self, segments: Sequence[SegmentId], speaker: SpeakerId | None) -> bool:
        """Give paragraphs to a speaker; ``None`` is a new one."""
        done = self.do(lambda library, meeting: library.assign_speaker(meeting, segments, speaker))
        if done and len(segments) > 1:
            name = self.model.name(speaker) if speaker is not None else "a new speaker"
            self.told.emit(f"Gave {count(len(segments), 'paragraph')} to {name}.", True)
        return done

    def rename_speaker(self, speaker: SpeakerId, name: str) -> bool:
        cleaned = " ".join(name.split()) or None
        talk = next((item for item in self.talk if item.speaker == speaker), None)
        if talk is None or talk.name == cleaned:
            return False
        return self.do(lambda library, meeting: library.rename_speaker(meeting, speaker, cleaned))

    def merge(self, sources: Sequence[SpeakerId], into: SpeakerId) -> bool:
        names = " and ".join(self.model.name(source) for source in sources)
        moved = sum(row.speaker in sources for row in self.model.rows)
        done = self.do(lambda library, meeting: library.merge_speakers(meeting, sources, into))
        if done:
            target = self.model.name(into)
            self.told.emit(f"Merged {names} into {target} · {count(moved, 'paragraph')}.", True)
        return done

    def rename_meeting(self, title: str) -> bool:
        cleaned = " ".join(title.split())
        if not cleaned:
            return False
        return self.do(lambda library, meeting: library.rename_meeting(meeting, cleaned))

    def put_back(self, passage: int) -> bool:
        """Put words that recognition took out into the text after all."""
        done = self.do(lambda library, meeting: library.put_back(meeting, passage))
        if done:
            self.told.emit("Put the words back.", True)
        return done

    def mark(self, intent: Callable[[LibraryPort, MeetingId], Change]) -> bool:
        """Add, change or remove a moment or a note; they stand beside the text, so a draft may have them."""
        return self.do(intent, drafts=True)

    def undo(self) -> None:
        self._step(self.library.undo, "Undone")

    def redo(self) -> None:
        self._step(self.library.redo, "Done again")

    def history(self) -> tuple[str | None, str | None]:
        """Labels of the next undo and redo."""
        return self.library.history(self.id) if self.id is not None else (None, None)

    def _step(self, step: Callable[[MeetingId], Change | None], word: str) -> None:
        if self.id is None:
            return
        label = self.history()[0 if word == "Undone" else 1]
        try:
            change = step(self.id)
        except AppError as error:
            self.failed.emit(str(error))
            return
        if change is not None and label:
            self.told.emit(f"{word}: {step_words(label)}.", False)

    def do(self, intent: Callable[[LibraryPort, MeetingId], Change], *, drafts: bool = False) -> bool:
        """Run one edit. The library tells the window what changed through its subscription."""
        if self.id is None or self.model.read_only or (self.model.draft and not drafts):
            return False
        try:
            intent(self.library, self.id)
        except NotFound:
            # Another run or another window has changed the text since this row was read.
            self.failed.emit("That paragraph has changed meanwhile; try again.")
            self.reload()
            return False
        except AppError as error:
            self.failed.emit(str(error))
            return False
        return True


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Twenty thousand new rows would set off full collections, each longer than reading them, and be gone
    through again by every later one: so they are set aside. Counting references still frees them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
