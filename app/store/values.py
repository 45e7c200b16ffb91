"""Plain values that the store hands out. No SQLAlchemy here, so that views may import it cheaply."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NamedTuple, NewType

from app.store import words as word_blob
from app.transcript import MeetingId, Segment, SegmentId, SpeakerId, Word
from engine.protocol import RunOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

JobId = NewType("JobId", str)  # ULID
#: ``decode``: only the sound is taken in, for the player; the text came from elsewhere.
JobKind = Literal["transcribe", "find-speakers", "decode"]
JobState = Literal["waiting", "running", "interrupted", "cancelled", "failed", "done"]


class SegmentRow(NamedTuple):
    """A segment as a view reads it: thousands at once, words decoded only where they are shown.

    ``overlap_ids`` is ``"3,7"`` or ``None``; ``edited`` is 0 or 1. Use :attr:`overlap` and :attr:`words`.
    """

    id: SegmentId
    track: int
    start: float
    end: float
    speaker: SpeakerId | None
    text: str
    overlap_ids: str | None
    edited: bool
    word_blob: bytes

    @property
    def overlap(self) -> tuple[SpeakerId, ...]:
        """Others who speak meanwhile."""
        return split_ids(self.overlap_ids)

    @property
    def words(self) -> tuple[Word, ...]:
        """The words with times in seconds; decoded on each call."""
        return word_blob.decode_seconds(self.word_blob)

    @property
    def order(self) -> tuple[float, int, float, int]:
        """Sort key: an outline is in ascending order of it, so a changed row's place is a bisection."""
        return (self.start, self.track, self.end, self.id)

    def segment(self) -> Segment:
        """The complete value, words decoded."""
        return Segment(
            self.id,
            self.track,
            self.start,
            self.end,
            self.speaker,
            self.text,
            self.words,
            self.overlap,
            bool(self.edited),
        )


class Skeleton(NamedTuple):
    """Where a meeting's segments stand, in reading order, without a word of them: arrays of one length.
    A tenth of what :class:`SegmentRow` of each costs.

    ``starts`` and ``ends`` in ticks; ``speakers`` 0 for nobody; ``lengths`` in characters; ``overlaps`` as
    :attr:`SegmentRow.overlap_ids`, by segment, of those that have any.
    """

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    speakers: NDArray[np.int64]
    lengths: NDArray[np.int64]
    overlaps: dict[int, str]


@dataclass(frozen=True, slots=True)
class Job:
    """A row of the queue. ``done`` of ``total`` seconds through ``stage``, as last written down."""

    id: JobId
    meeting: MeetingId
    kind: JobKind
    state: JobState
    attempt: int
    stage: str
    done: float
    total: float
    options: RunOptions
    problem: str
    created: datetime
    detail: str = ""  # of the problem, as the engine gave it


@dataclass(frozen=True, slots=True)
class Misfit:
    """A correction (or part of one) that the newest run leaves no place for. Nothing of it is lost: it
    stays in the journal and is tried again over the next run.

    Attributes:
        label: the step, as the undo menu names it.
        start: seconds, where in the recording it belonged.
        wanted: the words the user had written there, if any.
    """

    label: str
    kind: str
    track: int
    start: float
    wanted: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that recognition heard and took out, because nobody seems to have said them.

    Attributes:
        key: names it for :meth:`app.library.Library.put_back`.
        start, end: seconds.
        reason: a code of :class:`engine.protocol.Removed`.
        put_back: whether the user has put it into the text since.
    """

    key: int
    track: int
    start: float
    end: float
    text: str
    probability: float
    reason: str
    put_back: bool = False


def join_ids(ids: tuple[int, ...]) -> str | None:
    """``(3, 7)`` as the column stores it."""
    return ",".join(map(str, ids)) or None


def split_ids(column: str | None) -> tuple[SpeakerId, ...]:
    """The reverse of :func:`join_ids`."""
    return tuple(SpeakerId(int(part)) for part in column.split(",")) if column else ()


class Piece(NamedTuple):
    """A segment of the projection in ticks, without a row. ``text.split()`` is the texts of ``words``."""

    track: int
    start: int
    end: int
    speaker: int | None
    text: str
    words: tuple[word_blob.Timed, ...]
    overlap: tuple[int, ...] = ()
    edited: bool = False


class EntryMark(NamedTuple):
    """An entry of the journal: its number, its meeting's key, and its moment."""

    seq: int
    meeting: int
    created: str


class Voice(NamedTuple):
    """A speaker of the projection: the number shown until there is a name."""

    number: int
    name: str | None = None

    @property
    def label(self) -> str:
        """What to show."""
        return self.name or f"Speaker {self.number}"
