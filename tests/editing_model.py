"""What a transcript is after edits, as simply as can be said: the memory of tests/fault/editing_robot.py.

Knows nothing of the library's code: paragraphs are lists of words, undo is the state before. Words have no
times here; every word that is written is a new one, so that lost and doubled corrections can be counted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

#: A speaker whom the library has to give a number that nobody has.
SOMEBODY_NEW = -1


@dataclass(frozen=True)
class Said:
    """A word; ``sure`` when a person wrote or accepted it, ``given`` when a person said who speaks it."""

    text: str
    sure: bool = False
    given: bool = False


@dataclass(frozen=True)
class Paragraph:
    """``uid``: stays while the library keeps the row."""

    speaker: int | None
    words: tuple[Said, ...]
    uid: int

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def offset(self, index: int) -> int:
        """The character where the gap before a word begins."""
        return len(" ".join(word.text for word in self.words[:index]))


@dataclass(frozen=True)
class State:
    """All that a user sees, and which run it stands on."""

    title: str
    rows: tuple[Paragraph, ...]
    people: tuple[tuple[int, str | None], ...]
    marks: tuple[tuple[float, str], ...] = ()
    run: int = 0

    def label(self, number: int) -> str:
        return dict(self.people)[number] or f"Speaker {number}"


@dataclass(frozen=True)
class Step:
    """A step: its name, what was before, and the row it typed in if typing may go on there."""

    label: str
    before: State
    typed: int | None = None
    kind: str = ""


@dataclass
class Model:
    """The state and the steps that stand or could be redone; ``listed`` is every step ever, newest last."""

    now: State
    done: list[Step] = field(default_factory=list)
    undone: list[tuple[Step, State]] = field(default_factory=list)
    listed: list[Step] = field(default_factory=list)
    uids: int = 1_000

    def uid(self) -> int:
        self.uids += 1
        return self.uids

    # -- what each command makes of the state: a name and the state, or nothing ---------------------------

    def edit_text(self, row: int, text: str) -> tuple[str, State] | None:
        old = self.now.rows[row]
        known = {word.text: word for word in old.words}
        words = tuple(known.get(token, Said(token, sure=True)) for token in text.split())
        if text == old.text:
            return None
        return ("Edit Text" if words else "Remove Paragraph"), self._with(row, words)

    def replace_texts(self, texts: dict[str, str]) -> tuple[str, State] | None:
        state = self.now
        for row in sorted(map(int, texts), reverse=True):
            made = Model(state).edit_text(row, texts[str(row)])
            state = made[1] if made else state
        return (f"Replace in {len(texts)} Paragraphs", state) if state != self.now else None

    def remove_segments(self, rows: list[int]) -> tuple[str, State] | None:
        count = len(set(rows))
        state = self.now
        for row in sorted(set(rows), reverse=True):
            state = Model(state)._with(row, ())
        return f"Remove {'Paragraph' if count == 1 else f'{count} Paragraphs'}", state

    def split_segment(self, row: int, at: int) -> tuple[str, State] | None:
        old = self.now.rows[row]
        index = next(index for index in range(len(old.words)) if old.offset(index) >= at)
        parts = [replace(old, words=old.words[:index]), Paragraph(old.speaker, old.words[index:], self.uid())]
        return "Split Paragraph", self._rows(row, row + 1, parts)

    def join_segments(self, row: int) -> tuple[str, State] | None:
        if row + 1 >= len(self.now.rows):
            return None
        one, other = self.now.rows[row : row + 2]
        moved = tuple(replace(word, given=False) for word in other.words)  # the first one's speaker wins
        return "Join Paragraphs", self._rows(row, row + 2, [replace(one, words=one.words + moved)])

    def give_words(self, row: int, at: int, to: int) -> tuple[str, State] | None:
        source, target = self.now.rows[row], self.now.rows[to]
        index = next(i for i in range(len(source.words) + 1) if source.offset(i) >= at)
        after = to > row
        given = source.words[index:] if after else source.words[:index]
        rest = source.words[:index] if after else source.words[index:]
        if not given:
            return None
        given = tuple(replace(word, given=False) for word in given)
        kept = [replace(source, words=rest)] if rest else []
        grown = [replace(target, words=given + target.words if after else target.words + given)]
        low = min(row, to)
        made = [*kept, *grown] if after else [*grown, *kept]
        return f"Give Words to {'Next' if after else 'Previous'} Paragraph", self._rows(low, low + 2, made)

    def assign_speaker(self, rows: list[int], number: int | None) -> tuple[str, State] | None:
        wanted = [
            row for row in dict.fromkeys(rows) if number is None or self.now.rows[row].speaker != number
        ]
        if not wanted:
            return None
        who = SOMEBODY_NEW if number is None else number
        made = list(self.now.rows)
        for row in wanted:
            words = tuple(replace(word, given=True) for word in made[row].words)
            made[row] = replace(made[row], speaker=who, words=words)
        return self._giving(number, replace(self.now, rows=tuple(made)))

    def assign_words(self, row: int, first: int, last: int, number: int | None) -> tuple[str, State] | None:
        old = self.now.rows[row]
        if first == 0 and last == len(old.words) and old.speaker == number:
            return None
        who = SOMEBODY_NEW if number is None else number
        given = tuple(replace(word, given=True) for word in old.words[first:last])
        parts = [(old.speaker, old.words[:first]), (who, given), (old.speaker, old.words[last:])]
        made = [Paragraph(speaker, words, self.uid()) for speaker, words in parts if words]
        made[0] = replace(made[0], uid=old.uid)
        return self._giving(number, self._rows(row, row + 1, made))

    def rename_speaker(self, number: int, name: str) -> tuple[str, State] | None:
        people = dict(self.now.people)
        if people[number] == (name or None):
            return None
        label = f"Rename {self.now.label(number)}"
        people[number] = name or None
        return label, replace(self.now, people=tuple(people.items()))

    def merge_speakers(self, sources: list[int], into: int) -> tuple[str, State] | None:
        away = [one for one in dict.fromkeys(sources) if one != into]
        if not away:
            return None
        who = self.now.label(away[0]) if len(away) == 1 else f"{len(away)} Speakers"
        rows = tuple(replace(row, speaker=into) if row.speaker in away else row for row in self.now.rows)
        people = tuple(item for item in self.now.people if item[0] not in away)
        return f"Merge {who} into {self.now.label(into)}", replace(self.now, rows=rows, people=people)

    def accept(self, places: list[tuple[int, int, int]], speaker: bool) -> tuple[str, State] | None:
        made = list(self.now.rows)
        for row, first, last in places:
            old = made[row]
            words = tuple(
                replace(word, sure=word.sure or first <= at < last, given=word.given or speaker)
                for at, word in enumerate(old.words)
            )
            made[row] = replace(old, words=words)
        state = replace(self.now, rows=tuple(made))
        if not speaker and [row.words for row in made] == [row.words for row in self.now.rows]:
            return None
        return "", state

    def rename_meeting(self, title: str) -> tuple[str, State] | None:
        return ("Rename Meeting", replace(self.now, title=title)) if title != self.now.title else None

    def add_moment(self, seconds: float, text: str) -> tuple[str, State] | None:
        marks = tuple(sorted([*self.now.marks, (seconds, text)], key=lambda mark: mark[0]))
        return "Mark Moment", replace(self.now, marks=marks)

    # -- steps -----------------------------------------------------------------------------------------

    def push(self, label: str, state: State, kind: str, typed: int | None = None) -> None:
        """A new step."""
        step = Step(label, self.now, typed, kind)
        self.done.append(step)
        self.listed.append(step)
        self.undone.clear()
        self.now = state

    def type_on(self, label: str, state: State, uid: int) -> None:
        """A step instead of the newest one."""
        old = self.done.pop()
        self.listed.remove(old)
        step = Step(label, old.before, uid, "edit_text")
        self.done.append(step)
        self.listed.append(step)
        self.now = state

    def undo(self) -> None:
        step = self.done.pop()
        self.undone.append((step, self.now))
        self.now = step.before

    def redo(self) -> None:
        step, state = self.undone.pop()
        self.done.append(step)
        self.now = state

    def forget_rows(self) -> None:
        """Rows were made anew: no typing goes on in what was."""
        self.done = [replace(step, typed=None) for step in self.done]
        self.undone = [(replace(step, typed=None), state) for step, state in self.undone]

    # -- inside ----------------------------------------------------------------------------------------

    def _rows(self, low: int, high: int, made: Sequence[Paragraph]) -> State:
        return replace(self.now, rows=(*self.now.rows[:low], *made, *self.now.rows[high:]))

    def _with(self, row: int, words: tuple[Said, ...]) -> State:
        made = [replace(self.now.rows[row], words=words)] if words else []
        return self._rows(row, row + 1, made)

    def _giving(self, number: int | None, state: State) -> tuple[str, State]:
        if number is not None:
            return f"Change Speaker to {self.now.label(number)}", state
        return "", replace(state, people=(*state.people, (SOMEBODY_NEW, None)))


COMMANDS: dict[str, Callable[..., Any]] = {
    name: getattr(Model, name)
    for name in (
        *("edit_text", "replace_texts", "remove_segments", "split_segment", "join_segments", "give_words"),
        *("assign_speaker", "assign_words", "rename_speaker", "merge_speakers", "accept", "rename_meeting"),
        "add_moment",
    )
}
