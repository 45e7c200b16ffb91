"""Who talked how much, how long at a stretch, and who began while another was speaking. Pure arithmetic.

Everything is computed from the paragraphs as they stand, corrections included. Definitions:

- *Talk time* of a speaker: the lengths of their paragraphs added up, from the first word to the last of each.
  *Share*: that of all speakers' talk time, so of speech and not of the meeting's length.
- *Turn*: paragraphs of one speaker without anybody else in the pauses between. An interjection, which is
  shorter than :data:`INTERJECTION`, neither is a turn nor ends another's: "mhm" takes no floor (a *continuer*
  of Schegloff 2000, "Overlapping talk and the organization of turn-taking", Language in Society 29). Somebody
  else is in a pause who speaks for at least :data:`PAUSE` of it. The length of a turn is the talk time in it,
  so pauses do not count, and the *longest monologue* is the longest turn.
- *Interruption*: somebody begins while another is in the middle of a paragraph, and says more than an
  interjection. It is told from overlap alone, as in Ferguson 1977 ("Simultaneous speech, interruptions and
  dominance", British Journal of Social and Clinical Psychology 16): the other then *stops*, or goes on. What
  was meant by it, overlap does not tell. On one track words stand one after another, and a paragraph only
  says who else speaks meanwhile; there the one who speaks next is taken to have begun early
  (:func:`_by_marks`).
- *Words per minute*: words by talk time. Words are what spaces separate, so languages written without spaces
  have none to count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Protocol

from app.transcript import SpeakerId

INTERJECTION: Final = 1.0  # s; said in less is no turn
PAUSE: Final = 0.5  # s; less of a pause is no pause, and less of a paragraph is its edge
LEAST_TALK: Final = 10.0  # s below which words per minute would be chance


class Passage(Protocol):
    """A paragraph. Times in seconds; ``overlap`` are others who speak meanwhile."""

    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def speaker(self) -> SpeakerId | None: ...
    @property
    def text(self) -> str: ...
    @property
    def overlap(self) -> tuple[SpeakerId, ...]: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """``talk`` is the seconds of speech in it."""

    speaker: SpeakerId | None
    start: float
    end: float
    talk: float


@dataclass(frozen=True, slots=True)
class Interruption:
    """``by`` began to speak while ``of`` was speaking, at ``at`` seconds; ``stopped``: who was speaking gave
    way."""

    by: SpeakerId
    of: SpeakerId
    at: float
    stopped: bool


@dataclass(frozen=True, slots=True)
class SpeakerFigures:
    """One speaker's figures, times in seconds.

    Attributes:
        share: 0..1 of all speakers' talk time.
        mean_turn, longest_turn: 0 without turns.
        interrupts: how often they began while another spoke; ``prevails``: how often of these the other
            stopped. ``interrupted``: how often another began while they spoke.
        words_per_minute: ``None`` below :data:`LEAST_TALK`.
    """

    speaker: SpeakerId
    talk: float = 0.0
    share: float = 0.0
    turns: int = 0
    mean_turn: float = 0.0
    longest_turn: float = 0.0
    interrupts: int = 0
    prevails: int = 0
    interrupted: int = 0
    words: int = 0
    words_per_minute: float | None = None


def figures(passages: Iterable[Passage], speakers: Iterable[SpeakerId]) -> list[SpeakerFigures]:
    """The figures of each of ``speakers``, in the order given. Passages of nobody known count for nobody, but
    do end turns."""
    ordered = sorted(passages, key=lambda item: (item.start, item.end))
    talk: defaultdict[SpeakerId, float] = defaultdict(float)
    words: defaultdict[SpeakerId, int] = defaultdict(int)
    for item in ordered:
        if item.speaker is not None:
            talk[item.speaker] += item.end - item.start
            words[item.speaker] += len(item.text.split())
    by_speaker: defaultdict[SpeakerId | None, list[float]] = defaultdict(list)
    for turn in turns(ordered):
        by_speaker[turn.speaker].append(turn.talk)
    found = interruptions(ordered)
    wanted = list(speakers)
    total = sum(talk[speaker] for speaker in wanted)
    return [
        _figures(speaker, talk[speaker], total, by_speaker[speaker], words[speaker], found)
        for speaker in wanted
    ]


def _figures(
    speaker: SpeakerId,
    talk: float,
    total: float,
    lengths: Sequence[float],
    words: int,
    found: Sequence[Interruption],
) -> SpeakerFigures:
    own = [item for item in found if item.by == speaker]
    return SpeakerFigures(
        speaker,
        talk,
        talk / total if total else 0.0,
        len(lengths),
        sum(lengths) / len(lengths) if lengths else 0.0,
        max(lengths, default=0.0),
        len(own),
        sum(item.stopped for item in own),
        sum(item.of == speaker for item in found),
        words,
        words / (talk / 60) if talk >= LEAST_TALK else None,
    )


# -- turns -------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Open:
    """A turn that may go on. ``others`` spoke since it last did, each long enough to end it."""

    start: float
    end: float
    talk: float
    others: list[tuple[float, float]]

    def takes(self, start: float) -> bool:
        """Whether more from ``start`` on belongs to it: nobody else spoke in the pause."""
        return not any(min(end, start) - max(begun, self.end) >= PAUSE for begun, end in self.others)

    def add(self, item: Passage) -> None:
        self.talk += item.end - item.start
        self.end = max(self.end, item.end)
        self.others = [other for other in self.others if other[1] > self.end]


def turns(passages: Iterable[Passage]) -> list[Turn]:
    """The turns of everybody, by when they begin. ``passages`` in order of their start."""
    running: dict[SpeakerId | None, _Open] = {}
    done: list[Turn] = []

    def close(speaker: SpeakerId | None) -> None:
        turn = running.pop(speaker)
        if turn.talk >= INTERJECTION:
            done.append(Turn(speaker, turn.start, turn.end, turn.talk))

    for item in passages:
        # Whose pause somebody has filled by now is done; what is left open are the few who may go on.
        for speaker in [who for who, turn in running.items() if not turn.takes(item.start)]:
            close(speaker)
        own = running.get(item.speaker)
        if own is None:
            running[item.speaker] = _Open(item.start, item.end, item.end - item.start, [])
        else:
            own.add(item)
        if item.end - item.start >= INTERJECTION:
            for speaker, turn in running.items():
                if speaker != item.speaker and item.end - max(item.start, turn.end) >= PAUSE:
                    turn.others.append((item.start, item.end))
    for speaker in list(running):
        close(speaker)
    return sorted(done, key=lambda turn: (turn.start, turn.end))


# -- interruptions -----------------------------------------------------------------------------------------


def interruptions(passages: Sequence[Passage]) -> list[Interruption]:
    """Who began while another was speaking. ``passages`` in order of their start."""
    by_times = _by_times(passages)
    told = {(item.by, item.of) for item in by_times}
    # Where the times of two people overlap they were recorded apart, and their marks say nothing new.
    return sorted([*by_times, *_by_marks(passages, told)], key=lambda item: item.at)


def _by_times(passages: Sequence[Passage]) -> list[Interruption]:
    """From paragraphs that begin inside another's, as two tracks have them: later than :data:`PAUSE` into it,
    and earlier than that before its end."""
    found: list[Interruption] = []
    running: list[Passage] = []
    for item in passages:
        running = [other for other in running if other.end - item.start >= PAUSE]
        if item.speaker is not None and item.end - item.start >= INTERJECTION:
            for other in running:
                if other.speaker not in (None, item.speaker) and item.start - other.start >= PAUSE:
                    assert other.speaker is not None
                    stopped = other.end < item.end
                    found.append(Interruption(item.speaker, other.speaker, item.start, stopped))
        running.append(item)
    return found


def _by_marks(passages: Sequence[Passage], told: set[tuple[SpeakerId, SpeakerId]]) -> list[Interruption]:
    """From what paragraphs say of others who speak meanwhile, where words stand one after another.

    At a change from A to B, either paragraph may name the other speaker: then B began before A was done. A
    stopped, unless A's next paragraph follows B's at once. Named in the middle of A's talking, B spoke too
    and A went on.
    """
    found: list[Interruption] = []
    used: set[tuple[int, SpeakerId]] = set()  # a mark tells of one interruption
    for at, (first, second) in enumerate(pairwise(passages)):
        one, two = first.speaker, second.speaker
        if one is None or two is None or one == two or (two, one) in told:
            continue
        marks = {(at, two)} if two in first.overlap else set()
        marks |= {(at + 1, one)} if one in second.overlap else set()
        if marks - used and second.end - second.start >= INTERJECTION:
            used |= marks
            after = passages[at + 2] if at + 2 < len(passages) else None
            goes_on = after is not None and after.speaker == one and one in second.overlap
            found.append(Interruption(two, one, second.start, not goes_on))
    for at, item in enumerate(passages):
        if item.speaker is not None:
            found.extend(
                Interruption(other, item.speaker, item.start, stopped=False)
                for other in item.overlap
                if (at, other) not in used and (other, item.speaker) not in told
            )
    return found
