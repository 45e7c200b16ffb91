"""A meeting's text and the steps that made it, as one value; and that value as the rows of a new meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app import journal
from app.joined_meetings.bodies import GONE, IN_FORCE, Body, Moving, moved, speakers_in
from app.projection import Projection, Unfit, anchor, remembered, replay
from app.store import edits, meetings, projected, recordings, runs
from app.store.recordings import MarkKind
from app.store.runs import Alignment, Labelled, TrackText
from app.store.transaction import Transaction
from app.store.values import Piece, Voice
from app.store.words import Timed

#: Kinds of entries that change text or speakers of nobody but the meeting's own row.
_OF_THE_ROW = ("rename-meeting",)


@dataclass(frozen=True, slots=True)
class Step:
    """An entry of the journal that stands. ``fits``: it found its place in the text in force."""

    created: str
    kind: str
    label: str
    body: Body
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """All that a meeting says and how it came to say it, in ticks.

    Attributes:
        made: when it was transcribed; empty where it was not, and then there is no text.
        speakers: label, key and number of those whom recognition heard.
        segments: what recognition said.
        guessed: names that recognition brought.
        steps: what the user did since, oldest first; runs are named by :data:`bodies.IN_FORCE`.
        marked: moments and notes as the recorder wrote them down: key, place, text.
        pieces, voices: the text and who speaks, as they stand.
    """

    made: str = ""
    language: str = ""
    engine: dict[str, str] = field(default_factory=dict)
    voices_engine: dict[str, str] = field(default_factory=dict)
    tracks: tuple[TrackText, ...] = ()
    turns: tuple[tuple[Timed, ...], ...] = ()
    speakers: tuple[tuple[str, int, int], ...] = ()
    segments: tuple[Labelled, ...] = ()
    guessed: Mapping[int, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    marked: Mapping[MarkKind, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)
    pieces: tuple[Piece, ...] = ()
    voices: Mapping[int, Voice] = field(default_factory=dict)

    def people(self) -> list[int]:
        """Keys of all speakers that are named anywhere in it."""
        found = {key for _, key, _ in self.speakers} | set(self.voices) | set(self.guessed)
        for step in self.steps:
            found |= speakers_in(step.body)
        return sorted(found)

    def marks(self) -> list[tuple[MarkKind, int]]:
        """Kind and key of all moments and notes there ever were."""
        found: dict[tuple[MarkKind, int], None] = {}
        for kind, rows in self.marked.items():
            found.update({(kind, key): None for key, _, _ in rows})
        for step in self.steps:
            if step.kind in recordings.TABLES:
                kind = "moment" if step.kind == "moment" else "note"
                found[kind, step.body["key"]] = None
        return list(found)

    def top_number(self) -> int:
        """The highest number that a speaker has or had."""
        numbers = [number for _, _, number in self.speakers]
        numbers += [voice.number for voice in self.voices.values()]
        for step in self.steps:
            numbers += [number for _, number, _ in step.body.get("people", ())]
            numbers += [step.body["number"]] if "number" in step.body else []
        return max(numbers, default=0)


def read(tx: Transaction, meeting: int) -> Story:
    """What a meeting says now."""
    standing, bodies = journal.of_meeting(tx, meeting), edits.bodies(tx, meeting)
    created = {seq: moment for seq, _, _, moment in edits.dated_heads(tx, meeting)}
    adopted = [entry.seq for entry in standing.done if entry.kind in journal.RUNS]
    run = adopted[-1] if adopted else standing.first_run
    marked: dict[MarkKind, tuple[tuple[int, int, str], ...]] = {}
    for seq, kind, _ in edits.heads(tx, meeting):
        if kind == "recorded":
            for mark in recordings.TABLES:
                rows = tuple((key, at, text) for key, at, text in bodies[seq][mark])
                marked[mark] = (*marked.get(mark, ()), *rows)
    base = runs.load_alignment(tx, bodies[run]["alignment"]) if run is not None else None
    to = Moving(runs={base.text_run: IN_FORCE} if base else {})
    unfit = edits.misfit_entries(tx, meeting)
    steps = tuple(
        Step(
            created[entry.seq],
            entry.kind,
            entry.label,
            moved(entry.kind, bodies[entry.seq], to),
            entry.seq not in unfit,
        )
        for entry in standing.done
        if entry.kind not in (*journal.RUNS, *_OF_THE_ROW)
    )
    if base is None:
        return Story(steps=steps, marked=marked)
    assert run is not None
    language, engine, tracks = runs.load_text(tx, base.text_run)
    return Story(
        runs.created_of(tx, base.text_run),
        language,
        engine,
        runs.engine_of_speakers(tx, base.speaker_run),
        tracks,
        runs.load_turns(tx, base.speaker_run),
        base.speakers,
        base.segments,
        {int(key): name for key, name in bodies[run].get("guessed", {}).items()},
        steps,
        marked,
        tuple(piece for _, piece in projected.pieces(tx, meeting)),
        projected.voices(tx, meeting),
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """A story with steps that bring it about, to the word, and what of them finds no place."""

    story: Story
    unfit: tuple[Unfit, ...]


def settle(story: Story, created: str) -> Settled:
    """``story`` with the steps that still find their places; what they do not bring about any more, because
    they were about more than this, one last step puts right. Plays the history: seconds for a long one."""
    if not story.made:
        return Settled(story, ())
    base = Alignment(GONE, IN_FORCE, GONE, story.speakers, story.segments)
    steps = list(story.steps)
    while True:
        state, unfit = _played(base, steps, story.guessed)
        lost = {item.seq for item in unfit if steps[item.seq].fits}
        if not lost:
            break
        steps = [step for place, step in enumerate(steps) if place not in lost]
    more = list(_mending(state, story, created))
    if more:
        steps += more
        state, unfit = _played(base, steps, story.guessed)
        if Counter(state.pieces()) != Counter(story.pieces):
            raise AssertionError("what was put together is not what was to be")
    told = replace(story, steps=tuple(steps), pieces=tuple(state.pieces()), voices=state.voices)
    return Settled(told, tuple(unfit))


def write(
    tx: Transaction,
    meeting: int,
    settled: Settled,
    created: str,
    embeddings: tuple[str, str] | None = None,
) -> None:
    """Make a new meeting say it: runs, journal and projection. ``embeddings``: file name and SHA-256."""
    story = settled.story
    if any(story.marked.values()):
        written: Body = {
            kind: [list(row) for row in story.marked.get(kind, ())] for kind in recordings.TABLES
        }
        edits.add(tx, meeting, created, "recorded", "", written)
    text, alignment = _write_runs(tx, meeting, story, embeddings) if story.made else (GONE, None)
    entries: list[int] = []
    for step in story.steps:
        body = {**step.body, "run": text} if step.body.get("run") == IN_FORCE else step.body
        entries.append(edits.add(tx, meeting, step.created, step.kind, step.label, body))
    meetings.set_columns(tx, meeting, alignment=alignment)
    projected.replace(tx, meeting, story.pieces, story.voices)
    for kind in recordings.TABLES:
        recordings.replace_marks(tx, meeting, kind, journal.marks(tx, meeting, kind))
    rows = [(entries[item.seq], item.track, item.start, item.wanted) for item in settled.unfit]
    edits.replace_misfits(tx, meeting, rows)


def _write_runs(
    tx: Transaction, meeting: int, story: Story, embeddings: tuple[str, str] | None
) -> tuple[int, int]:
    """The text run and the alignment of a story."""
    text = runs.add_text_run(tx, meeting, story.made, story.language, story.engine, story.tracks)
    voices = runs.add_speaker_run(tx, meeting, story.made, story.voices_engine, story.turns, embeddings)
    pair = (text, voices)
    alignment = runs.add_alignment(tx, meeting, story.made, pair, story.speakers, story.segments)
    guessed = {str(key): name for key, name in story.guessed.items()}
    body: Body = {"alignment": alignment, **({"guessed": guessed} if guessed else {})}
    edits.add(tx, meeting, story.made, "first-run", "", body)
    return text, alignment


def _played(
    base: Alignment, steps: Sequence[Step], guessed: Mapping[int, str]
) -> tuple[Projection, list[Unfit]]:
    return replay(base, [(place, step.kind, step.body) for place, step in enumerate(steps)], guessed)


def _mending(state: Projection, story: Story, created: str) -> Iterable[Step]:
    """Steps from what the text is to what it must be."""
    now, then = Counter(state.pieces()), Counter(story.pieces)
    wrong, missing = list((now - then).elements()), list((then - now).elements())
    if wrong or missing:
        said = {key for piece in missing for key in (piece.speaker, *piece.overlap) if key is not None}
        body: Body = {
            "before": GONE,
            "run": IN_FORCE,
            "stretches": [
                {"now": [anchor(piece) for piece in one], "then": [remembered(piece) for piece in other]}
                for one, other in _stretches(wrong, missing)
            ],
            "people": [[key, *story.voices[key]] for key in sorted(said)],
        }
        count = len(missing) or len(wrong)
        label = "Restore Paragraph" if count == 1 else f"Restore {count} Paragraphs"
        yield Step(created, "restore-rows", label, body)
    for key, voice in story.voices.items():
        known = state.voices.get(key)
        if known is not None and known.name != voice.name:
            body = {"speaker": key, "name": voice.name}
            yield Step(created, "rename-speaker", f"Rename {known.label}", body)


def _stretches(wrong: Sequence[Piece], missing: Sequence[Piece]) -> list[tuple[list[Piece], list[Piece]]]:
    """Pieces that take one another's places, apart from those elsewhere in time or on other tracks."""
    found: list[tuple[list[Piece], list[Piece]]] = []
    ends: dict[int, int] = {}
    open_: dict[int, tuple[list[Piece], list[Piece]]] = {}
    items = [(piece, 0) for piece in wrong] + [(piece, 1) for piece in missing]
    for piece, side in sorted(items, key=lambda item: (item[0].start, item[0].end, item[1])):
        if piece.track not in open_ or piece.start > ends[piece.track]:
            open_[piece.track] = ([], [])
            found.append(open_[piece.track])
            ends[piece.track] = piece.end
        open_[piece.track][side].append(piece)
        ends[piece.track] = max(ends[piece.track], piece.end)
    return found
