"""The open meeting: its model, and every edit the window makes to it, through the library."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Change, Gap, Moment, Note, RecordingFacts, SpeakerTalk
from app.collecting import uncollected
from app.errors import AppError, NotFound
from app.store.values import Misfit, Passage
from app.store.values import SegmentRow as StoredRow
from app.transcript import MeetingId, SegmentId, SpeakerId
from app.translation import listed, plural, tr
from app.ui.notices import Action
from app.ui.phrases import step_words
from app.ui.ports import LibraryPort, SegmentRow
from app.ui.recording.gap_words import asides
from app.ui.saving import Held, Saving
from app.ui.speaker_focus import SpeakerFocus
from app.ui.transcript.lazy_rows import LazyRows
from app.ui.transcript.model import TranscriptModel
from app.ui.transcript.standing import Standing

MANY = 4_000  # paragraphs that are all read at once, in less than a frame
LARGE = 150  # paragraphs, whose change takes longer than a frame
HEAVY = 4_000  # bytes of what such a step did, compressed
FILL_AFTER_MS, FILL = 60, 800  # after a longer text has been shown, paragraphs that are read at once


class OpenMeeting(QObject):
    """Edits go to the library, its answer goes to the model: never the other way round.

    Signals:
        opened: another meeting is open, or none; its text is in the model.
        refreshed: the model has taken a change (of the whole meeting when ``everything``).
        sound_changed: there is sound to play of what is open, or no longer.
        told: a sentence for a toast, and whether it can be undone from there.
        failed: a sentence about what could not be done.
    """

    opened = Signal()
    refreshed = Signal(object)
    sound_changed = Signal()
    _heard = Signal(object)  # a change, on whichever thread it was made
    told = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, library: LibraryPort) -> None:
        super().__init__()
        self.library = library
        self.saving = Saving(library, self)
        self.saving.dropped.connect(self._dropped)
        self.model = TranscriptModel()
        self.focus = SpeakerFocus()
        self._home = threading.get_ident()
        self._heard.connect(self.take)
        self._fetched: tuple[Change, Sequence[SegmentRow]] | None = None
        library.subscribe(self._fetch)
        self._filling = QTimer(self, singleShot=True)
        self._filling.timeout.connect(self._fill)
        self.id: MeetingId | None = None
        self._labels: tuple[tuple[MeetingId, int], tuple[str | None, str | None]] | None = None
        self.turn = 0  # counts the changes of this meeting, so that an old offer to undo can be told from new
        self.people: list[SpeakerTalk] = []
        self._talk_changed = False
        self.left_out: list[tuple[float, float]] = []
        self.removed: Sequence[Passage] = ()
        self.misfits: Sequence[Misfit] = ()
        self.engine: dict[str, str] = {}
        self.has_sound = False
        self.has_voices = False  # kept, so that speakers can be found again
        self.moments: Sequence[Moment] = ()
        self.notes: Sequence[Note] = ()
        self.gaps: Sequence[Gap] = ()
        self.recording: RecordingFacts | None = None  # of a meeting recorded here

    @property
    def talk(self) -> list[SpeakerTalk]:
        """Who speaks, and how long. After a correction how long is read when it is asked for; ``people`` are
        the same without waiting for that."""
        if self._talk_changed and self.id is not None:
            self.talk = self.library.speakers(self.id)
        return self.people

    @talk.setter
    def talk(self, talk: list[SpeakerTalk]) -> None:
        self.people, self._talk_changed = talk, False

    def set_sound(self, *, there: bool) -> None:
        """Whether what is open can be heard: its files are where they should be."""
        if there != self.has_sound:
            self.has_sound = there
            self.sound_changed.emit()

    def open(self, meeting: MeetingId | None) -> None:
        """Show another meeting, or none."""
        another = meeting != self.id
        if another:
            self.focus.set()
        self.id = meeting
        if meeting is None:
            self.talk, self.left_out = [], []
            self.removed, self.misfits, self.engine, self.has_voices = (), (), {}, False
            self.moments, self.notes, self.gaps, self.recording = (), (), (), None
            self.model.load([], [])
        else:
            self.reload()
        if another:
            self.opened.emit()

    def reload(self) -> None:
        """Read the whole meeting again."""
        assert self.id is not None
        self._labels = None
        with uncollected(kept=True):
            with self.library.together():
                self.talk = self.library.speakers(self.id)
                self.left_out = self.library.left_out(self.id)
                self.removed = self.library.removed(self.id)
                self.misfits = self.library.misfits(self.id)
                self.engine = self.library.engine(self.id)
                self.has_voices = self.library.embeddings(self.id) is not None
                self.gaps, self.recording = self.library.gaps(self.id), self.library.recording(self.id)
                self._read_marks(self.id)
                rows, standing = self._read_rows(self.id)
            lines = asides(self.gaps, self.recording)
            self.model.load(rows, self.talk, asides=lines, standing=standing)
        if isinstance(rows, LazyRows):
            self._filling.start(FILL_AFTER_MS)
        self._show_held()

    def _read_rows(self, meeting: MeetingId) -> tuple[Sequence[SegmentRow], Standing | None]:
        """The paragraphs; of very many, only where they stand: they are read when they are shown, and the
        others bit by bit when the first are on screen."""
        library = self.library
        bones = library.skeleton(meeting, MANY)
        if bones is None:
            return library.outline(meeting), None
        names: list[SegmentId] = bones.ids.tolist()
        return LazyRows(names, lambda some: library.segments(meeting, some)), Standing.of(bones)

    def _fill(self) -> None:
        rows = self.model.rows
        if isinstance(rows, LazyRows):
            with uncollected(kept=True):
                more = rows.read_on(FILL)
            if more:
                self._filling.start(0)

    def _read_marks(self, meeting: MeetingId) -> None:
        self.moments, self.notes = self.library.moments(meeting), self.library.notes(meeting)

    def _fetch(self, change: Change) -> None:
        """A large change was made on another thread: its paragraphs are read there too, while the window
        paints."""
        named = change.updated | change.inserted
        many = len(named) > LARGE and not change.everything
        if threading.get_ident() != self._home and many and change.meeting == self.id:
            with contextlib.suppress(AppError):  # the library is closing, say; whoever takes it is told
                self._fetched = change, self.library.segments(change.meeting, sorted(named))

    def take(self, change: Change) -> None:
        """Follow a change of the library, whoever made it, on whichever thread."""
        if threading.get_ident() != self._home:
            self._heard.emit(change)
            return
        fetched, self._fetched = self._fetched, None
        if change.meeting != self.id:
            return
        self.turn += 1
        if change.everything:
            self.reload()
        else:
            if change.marks:
                self._read_marks(self.id)
            if change.speakers:
                self.talk = self.library.speakers(self.id)
                self.model.set_speakers(self.talk)
            self.model.drop(change.removed)
            if self.removed and (change.inserted or change.removed):  # some may have been put back
                self.removed = self.library.removed(self.id)
            named = change.updated | change.inserted
            if named:
                many = len(named) > LARGE
                with uncollected(kept=True) if many else contextlib.nullcontext():
                    if fetched is None or fetched[0] is not change:
                        fetched = change, self.library.segments(self.id, sorted(named))
                    self.model.put(fetched[1])
                if not change.speakers:
                    self._talk_changed = True
                self._show_held()
        self.refreshed.emit(change)

    def _show_held(self) -> None:
        """Text that could not be written yet is shown all the same."""
        if self.id is None:
            return
        for segment, text in self.saving.texts(self.id).items():
            at = self.model.row_of(segment)
            if at is not None and self.model.rows[at].text != text:
                self.model.put([with_text(self.model.rows[at], text)])

    def _dropped(self, sentence: str) -> None:
        self.failed.emit(sentence)
        if self.id is not None:
            self.reload()

    # -- intents -------------------------------------------------------------------------------

    def edit(self, row: int, text: str, *, typing: bool = False) -> bool:
        """Replace the text of a paragraph; whether anything was written. ``typing``: it goes on from the
        last edit of the same paragraph, and is no step of its own."""
        segment = self.model.rows[row]
        cleaned = " ".join(text.split())
        if not cleaned or cleaned == segment.text:
            return False
        if self.id is None:
            return False

        def intent(library: LibraryPort, meeting: MeetingId) -> Change:
            return library.edit_text(meeting, segment.id, cleaned, typing=typing)

        held = Held(self.id, intent, cleaned, segment.id, segment.text, segment.start)
        done = self._write(held, drafts=False)
        self._show_held()
        return done

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
            self.told.emit(tr("Joined two paragraphs."), True)
        return done

    def assign(self, segments: Sequence[SegmentId], speaker: SpeakerId | None) -> bool:
        """Give paragraphs to a speaker; ``None`` is a new one."""
        done = self.do(
            lambda library, meeting: library.assign_speaker(meeting, segments, speaker),
            paragraphs=len(segments),
        )
        if done and len(segments) > 1:
            many = len(segments)
            if speaker is None:
                said = plural(
                    "Gave {n} paragraph to a new speaker.", "Gave {n} paragraphs to a new speaker.", many
                )
            else:
                name = self.model.name(speaker)
                said = plural(
                    "Gave {n} paragraph to {name}.", "Gave {n} paragraphs to {name}.", many, name=name
                )
            self.told.emit(said, True)
        return done

    def rename_speaker(self, speaker: SpeakerId, name: str) -> bool:
        cleaned = " ".join(name.split()) or None
        talk = next((item for item in self.talk if item.speaker == speaker), None)
        if talk is None or talk.name == cleaned:
            return False
        return self.do(
            lambda library, meeting: library.rename_speaker(meeting, speaker, cleaned), typed=cleaned or ""
        )

    def merge(self, sources: Sequence[SpeakerId], into: SpeakerId) -> bool:
        names = listed([self.model.name(source) for source in sources])
        counts = self.model.paragraphs()
        moved = sum(counts.get(source, 0) for source in sources)
        done = self.do(
            lambda library, meeting: library.merge_speakers(meeting, sources, into), paragraphs=moved
        )
        if done:
            said = plural(
                "Merged {names} into {name} · {n} paragraph.",
                "Merged {names} into {name} · {n} paragraphs.",
                moved,
                names=names,
                name=self.model.name(into),
            )
            self.told.emit(said, True)
        return done

    def rename_meeting(self, title: str) -> bool:
        cleaned = " ".join(title.split())
        if not cleaned:
            return False
        return self.do(lambda library, meeting: library.rename_meeting(meeting, cleaned), typed=cleaned)

    def put_back(self, passage: int) -> bool:
        """Put words that recognition took out into the text after all."""
        done = self.do(lambda library, meeting: library.put_back(meeting, passage))
        if done:
            self.told.emit(tr("Put the words back."), True)
        return done

    def mark(self, intent: Callable[[LibraryPort, MeetingId], Change], typed: str = "") -> bool:
        """Add, change or remove a moment or a note; they stand beside the text, so a draft may have them."""
        return self.do(intent, drafts=True, typed=typed)

    def undo(self) -> None:
        self._step(lambda library, meeting: library.undo(meeting), back=True)

    def redo(self) -> None:
        self._step(lambda library, meeting: library.redo(meeting), back=False)

    def undo_action(self) -> Action:
        """Undo, as a message offers it: for as long as nothing else has been changed."""
        meeting, turn = self.id, self.turn
        return Action(tr("Undo"), self.undo, lambda: (self.id, self.turn) == (meeting, turn))

    def history(self) -> tuple[str | None, str | None]:
        """Labels of the next undo and redo."""
        if self.id is None:
            return (None, None)
        if any(item.meeting == self.id for item in self.saving.held):
            return ("Edit Text", None)
        # Asked for several times after each edit, and as long to find as there are edits.
        if self._labels is None or self._labels[0] != (self.id, self.turn):
            self._labels = (self.id, self.turn), self.library.history(self.id)
        return self._labels[1]

    def _step(self, step: Callable[[LibraryPort, MeetingId], Change | None], *, back: bool) -> None:
        if self.id is None:
            return
        label = self.history()[0 if back else 1]
        if label is None:
            return
        if self.saving.held:
            done = back and self.saving.take_back(self.id)
            if done:
                self.reload()
                self.refreshed.emit(Change(self.id, everything=True))
            else:
                self.failed.emit(tr("Your last change is not saved yet. Try again in a moment."))
        else:
            large = self.library.step_weight(self.id, back=back) > HEAVY
            done = self._write(Held(self.id, step, large=large), drafts=True)
        if done:
            words = step_words(label)
            said = tr("Undone: {step}.", step=words) if back else tr("Done again: {step}.", step=words)
            self.told.emit(said, False)

    def do(
        self,
        intent: Callable[[LibraryPort, MeetingId], Change],
        *,
        drafts: bool = False,
        typed: str = "",
        paragraphs: int = 1,
    ) -> bool:
        """Run one edit; whether it is in the library now. The library tells the window what changed through
        its subscription. ``typed``: words of the user's in it, which are kept if it has to wait.
        ``paragraphs``: about how many it changes; of very many the window goes on painting meanwhile."""
        held = Held(self.id, intent, typed, large=paragraphs > LARGE) if self.id is not None else None
        return held is not None and self._write(held, drafts=drafts)

    def _write(self, held: Held, *, drafts: bool) -> bool:
        if self.model.read_only or (self.model.draft and not drafts):
            return False
        try:
            return self.saving.write(held)
        except NotFound:
            # Another run or another window has changed the text since this row was read.
            self.failed.emit(tr("That paragraph has changed meanwhile; try again."))
            self.reload()
        except AppError as error:
            self.failed.emit(str(error))
        return False


def with_text(row: SegmentRow, text: str) -> SegmentRow:
    """``row`` saying ``text``, its words timed as the library will time them."""
    from app.retime import retime
    from app.store.words import decode, encode, to_ticks

    if not isinstance(row, StoredRow):  # a draft, which cannot be edited
        return row
    words = retime(decode(row.word_blob), text.split(), to_ticks(row.start), to_ticks(row.end))
    return row._replace(text=text, word_blob=encode(words), edited=True)
