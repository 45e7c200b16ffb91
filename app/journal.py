"""The journal of a meeting: what stands, what undo and redo would take, and the projection made from it.

Entries are only added. Undo is an entry too: it takes back the newest step that stands, and redo the last
one taken back; a new step ends what could be redone. So which steps stand follows from the order alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from app.projection import Projection, Unfit, replay
from app.store import edits, meetings, projected, recordings, runs
from app.store.recordings import Mark, MarkKind
from app.store.transaction import Transaction

#: Entries that are on record but no steps of the history.
_ON_RECORD: Final = frozenset({"first-run", "recorded", "delete-meeting", "restore-meeting"})
RUNS: Final = ("first-run", "new-run")
#: Steps that may say who speaks; see :func:`people`.
_WHO: Final = ("assign-speaker", "merge-speakers", "assign-words", "accept", "restore-rows")


class Entry(NamedTuple):
    """A step of the history."""

    seq: int
    kind: str
    label: str


class Standing(NamedTuple):
    """Steps that stand and steps taken back, newest last; ``first_run`` is what they stand on."""

    done: list[Entry]
    undone: list[Entry]
    first_run: int | None

    @property
    def undo(self) -> Entry | None:
        """What undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def redo(self) -> Entry | None:
        """What redo would bring back."""
        return self.undone[-1] if self.undone else None


def standing(heads: Iterable[tuple[int, str, str]]) -> Standing:
    """Play undo and redo over the entries (sequence number, kind, label), oldest first."""
    done: list[Entry] = []
    undone: list[Entry] = []
    first_run = None
    for head in heads:
        entry = Entry(*head)
        if entry.kind == "undo":
            undone.append(done.pop())
        elif entry.kind == "redo":
            done.append(undone.pop())
        elif entry.kind not in _ON_RECORD:
            done.append(entry)
            undone.clear()
        elif entry.kind == "first-run":
            first_run = entry.seq
    return Standing(done, undone, first_run)


def is_step(kind: str) -> bool:
    """Whether entries of this kind are steps of the history that undo takes back."""
    return kind not in _ON_RECORD and kind not in ("undo", "redo")


def next_steps(newest_first: Iterable[tuple[int, str, str]]) -> tuple[Entry | None, Entry | None]:
    """What undo and redo would take, as :func:`standing` says it, read from the end and no further than
    needed: a history is long, and every edit asks.

    Undos at the very end (less redos) took back as many of the steps that stood when the newest step was
    made; further back, each undo takes the step before it out of the count.
    """
    taken_back = passed = found = 0
    redo = None
    before_newest = False
    for entry in map(Entry._make, newest_first):
        if entry.kind in ("undo", "redo"):
            by = 1 if entry.kind == "undo" else -1
            if before_newest:
                passed += by
            else:
                taken_back += by
        elif entry.kind not in _ON_RECORD:
            before_newest = True
            if passed:
                passed -= 1
                continue
            found += 1
            if found == taken_back:
                redo = entry
            elif found > taken_back:
                return entry, redo
    return None, redo


def labels(tx: Transaction, meeting: int) -> tuple[str | None, str | None]:
    """What the menu says undo and redo would do; ``None`` where there is nothing."""
    undo, redo = next_of(tx, meeting)
    return (undo.label if undo else None, redo.label if redo else None)


def next_of(tx: Transaction, meeting: int) -> tuple[Entry | None, Entry | None]:
    """What undo and redo would take."""
    return next_steps(edits.newest_heads(tx, meeting))


def of_meeting(tx: Transaction, meeting: int) -> Standing:
    """Where a meeting's history stands."""
    return standing(edits.heads(tx, meeting))


def named(tx: Transaction, meeting: int) -> bool:
    """Whether the user has said of anybody who it is: then a new run must find the same people again."""
    kinds = {entry.kind for entry in of_meeting(tx, meeting).done}
    return "rename-speaker" in kinds or (not kinds.isdisjoint(_WHO) and bool(numbers(tx, meeting)))


def numbers(tx: Transaction, meeting: int) -> set[int]:
    """Numbers of speakers to whom a step that stands gave something."""
    found = edits.facts(tx, meeting, _WHO)
    now = of_meeting(tx, meeting).done if found else []
    given: set[int] = set()
    for entry in now:
        body = found.get(entry.seq, {})
        given.update(number for _, number, _ in body.get("people", ()))
        if "number" in body:
            given.add(body["number"])
    return given


def project(
    tx: Transaction, meeting: int, before: int | None = None
) -> tuple[int, str, Projection | None, list[Unfit]]:
    """What the runs and the journal say now, or said just ``before`` that entry: the alignment in force (0
    for none), the title, the text, and what did not fit. Writes nothing."""
    now = standing(head for head in edits.heads(tx, meeting) if before is None or head[0] < before)
    bodies = edits.bodies(tx, meeting)
    adopted = [entry.seq for entry in now.done if entry.kind in RUNS]
    run = adopted[-1] if adopted else now.first_run
    titles = [bodies[entry.seq]["title"] for entry in now.done if entry.kind == "rename-meeting"]
    title = titles[-1] if titles else meetings.column(tx, meeting, "first_title")
    if run is None:
        return 0, title, None, []
    base = runs.load_alignment(tx, bodies[run]["alignment"])
    steps: list[tuple[int, str, Any]] = [(entry.seq, entry.kind, bodies[entry.seq]) for entry in now.done]
    guessed = {int(key): name for key, name in bodies[run].get("guessed", {}).items()}
    return base.key, title, *replay(base, steps, guessed)


def marks(tx: Transaction, meeting: int, kind: MarkKind) -> dict[int, Mark]:
    """The moments or notes, by key: what was recorded, and what the steps that stand made of it."""
    found: dict[int, Mark] = {}
    for body in edits.bodies(tx, meeting, ["recorded"]).values():
        found.update({key: (at, text) for key, at, text in body[kind]})
    steps = edits.bodies(tx, meeting, [kind])
    for entry in of_meeting(tx, meeting).done if steps else ():
        if entry.kind == kind:
            key, row = steps[entry.seq]["key"], steps[entry.seq]["row"]
            if row is None:
                found.pop(key, None)
            else:
                found[key] = (row[0], row[1])
    return found


def rebuild(tx: Transaction, meeting: int) -> None:
    """Throw the projection away and make it from runs and journal."""
    alignment, title, state, unfit = project(tx, meeting)
    meetings.set_columns(tx, meeting, alignment=alignment or None, title=title)
    if state is not None:
        projected.replace(tx, meeting, state.pieces(), state.voices)
    else:
        projected.replace(tx, meeting, [], {})
    for kind in recordings.TABLES:
        recordings.replace_marks(tx, meeting, kind, marks(tx, meeting, kind))
    edits.replace_misfits(tx, meeting, [(item.seq, item.track, item.start, item.wanted) for item in unfit])
