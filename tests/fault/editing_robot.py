"""The robot of ``test_editing_robot.py``: what it may do next, and what must be there afterwards."""

from __future__ import annotations

import shutil
import sys
import tempfile
import traceback
from collections import Counter
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from app.library import Library
from tests.builders import make_meeting, result, segment
from tests.editing_model import COMMANDS, SOMEBODY_NEW, Model, Paragraph, Said, State
from tests.fault.robot_workers import Killed, Workers

WORKERS: list[Workers] = []
TABLE: Counter[str] = Counter()
#: What was done until something was wrong, and what that was. Hypothesis would try it again and wonder,
#: because the kills fall elsewhere the second time.
FAILURES: list[str] = []

CHANGES = ("put", "put", "add", "drop", "all", "blank")
KINDS = ("find-speakers", "transcribe")
PLACE = st.integers(0, 30)
#: Now and then a kill, at a part of the time that commands take.
KILL = st.one_of(st.none(), st.none(), st.floats(0, 1))


class Robot(RuleBasedStateMachine):
    """Edits at random. What is drawn depends on nothing that a kill may have changed: hypothesis insists."""

    @initialize()
    def begin(self) -> None:
        self.log: list[Any] = []
        self.folder = Path(tempfile.mkdtemp(prefix="hansard-robot-"))
        library = Library.open(self.folder / "library")
        lines = [
            segment(1 + 5 * number, " ".join(f"a{number}b{word}" for word in range(5)), f"S{number % 3 + 1}")
            for number in range(7)
        ]
        make_meeting(library, result(lines))
        library.close()
        self.workers = WORKERS[0]
        self.workers.start(self.folder / "library")
        self.often = Counter[str]()
        self.named = set[str]()
        self.words = 0
        look = self.workers.ask("look")
        self.entries = look["entries"]
        uid = iter(range(1_000))
        rows = tuple(
            Paragraph(number, tuple(Said(text) for text in words), next(uid))
            for number, words, _ in look["rows"]
        )
        people = tuple((int(number), name) for number, name in look["people"].items())
        self.model = Model(State(look["title"], rows, people))
        self.agree(look)

    # -- edits -----------------------------------------------------------------------------------------

    @rule(row=PLACE, at=st.integers(0, 5), what=st.sampled_from(CHANGES), typing=st.booleans(), kill=KILL)
    def edit(self, row: int, at: int, what: str, typing: bool, kill: float | None) -> None:
        if self.model.now.rows:
            row %= len(self.model.now.rows)
            self.command("edit_text", row, self.edited(row, at, what), typing, kill=kill)

    @rule(rows=st.lists(PLACE, min_size=1, max_size=4), at=st.integers(0, 5), kill=KILL)
    def replace_many(self, rows: list[int], at: int, kill: float | None) -> None:
        if self.model.now.rows:
            chosen = {row % len(self.model.now.rows) for row in rows}
            texts = {str(row): self.edited(row, at, "put") for row in chosen}
            self.command("replace_texts", texts, kill=kill)

    @rule(rows=st.lists(PLACE, min_size=1, max_size=2), kill=KILL)
    def remove(self, rows: list[int], kill: float | None) -> None:
        count = len(self.model.now.rows)
        if count > 6:
            self.command("remove_segments", list({row % count for row in rows}), kill=kill)

    @rule(row=PLACE, at=st.integers(1, 5), kill=KILL)
    def split(self, row: int, at: int, kill: float | None) -> None:
        if found := self.row(row, least=2):
            number, paragraph = found
            at = 1 + at % (len(paragraph.words) - 1)
            self.command("split_segment", number, paragraph.offset(at), kill=kill)

    @rule(row=PLACE, kill=KILL)
    def join(self, row: int, kill: float | None) -> None:
        if found := self.row(row):
            self.command("join_segments", found[0], kill=kill)

    @rule(row=PLACE, at=st.integers(0, 9), onwards=st.booleans(), kill=KILL)
    def give(self, row: int, at: int, onwards: bool, kill: float | None) -> None:
        if found := self.row(row):
            number, paragraph = found
            to = number + (1 if onwards else -1)
            if 0 <= to < len(self.model.now.rows):
                offset = paragraph.offset(at % (len(paragraph.words) + 1))
                self.command("give_words", number, offset, to, kill=kill)

    @rule(rows=st.lists(PLACE, min_size=1, max_size=3), who=st.integers(-1, 4), kill=KILL)
    def assign(self, rows: list[int], who: int, kill: float | None) -> None:
        if self.model.now.rows:
            chosen = list(dict.fromkeys(row % len(self.model.now.rows) for row in rows))
            self.command("assign_speaker", chosen, self.speaker(who), kill=kill)

    @rule(row=PLACE, first=st.integers(0, 5), count=st.integers(1, 4), who=st.integers(-1, 4), kill=KILL)
    def assign_words(self, row: int, first: int, count: int, who: int, kill: float | None) -> None:
        if found := self.row(row):
            number, paragraph = found
            first %= len(paragraph.words)
            last = min(len(paragraph.words), first + count)
            self.command("assign_words", number, first, last, self.speaker(who), kill=kill)

    @rule(row=PLACE, first=st.integers(0, 5), count=st.integers(0, 3), speaker=st.booleans(), kill=KILL)
    def accept(self, row: int, first: int, count: int, speaker: bool, kill: float | None) -> None:
        if found := self.row(row):
            number, paragraph = found
            first %= len(paragraph.words)
            places = [(number, first, min(len(paragraph.words), first + count))]
            if number + 1 < len(self.model.now.rows):
                places.append((number + 1, 0, 1))
            self.command("accept", places, speaker, kill=kill)

    @rule(who=st.integers(0, 4), kill=KILL)
    def rename(self, who: int, kill: float | None) -> None:
        if self.model.now.people:
            name = f"Name {self.word()}"
            self.named.add(name)
            self.command("rename_speaker", self.speaker(who), name, kill=kill)

    @rule(one=st.integers(0, 4), other=st.integers(0, 4), kill=KILL)
    def merge(self, one: int, other: int, kill: float | None) -> None:
        if len(self.model.now.people) > 2:
            self.command("merge_speakers", [self.speaker(one)], self.speaker(other), kill=kill)

    @rule(kill=KILL)
    def title(self, kill: float | None) -> None:
        self.command("rename_meeting", f"Title {self.word()}", kill=kill)

    @rule(at=st.integers(0, 50), kill=KILL)
    def mark(self, at: int, kill: float | None) -> None:
        self.command("add_moment", float(at), self.word(), kill=kill)

    @rule(step=st.integers(0, 12), kill=KILL)
    def restore(self, step: int, kill: float | None) -> None:
        """All rows as they were before one of the last steps."""
        if self.model.listed:
            step %= len(self.model.listed)
            then = self.model.listed[-1 - step].before
            now = self.model.now
            wanted = replace(now, rows=then.rows, run=then.run)
            self.restored(step, wanted, kill)

    # -- steps -----------------------------------------------------------------------------------------

    @rule(kill=KILL)
    def undo(self, kill: float | None) -> None:
        self.step("undo", kill)

    @rule(count=st.integers(2, 6))
    def undo_much(self, count: int) -> None:
        for _ in range(count):
            self.step("undo", None)

    @rule(kill=KILL)
    def redo(self, kill: float | None) -> None:
        self.step("redo", kill)

    @rule(kind=st.sampled_from(KINDS), cut=st.integers(2, 9), people=st.integers(1, 4),
          misheard=st.integers(0, 6), kill=KILL)  # fmt: skip
    def run(self, kind: str, cut: int, people: int, misheard: int, kill: float | None) -> None:
        if self.seldom("run"):
            return
        misheard = 0 if kind == "find-speakers" else misheard
        label = "Find Speakers Again" if kind == "find-speakers" else "Transcribe Again"
        try:
            self.log.append(["run", kind, cut, people, misheard, kill])
            answer = self.workers.ask("run", kind, cut, people, misheard, kill=kill and kill * 6)
            applied: bool | None = True
            assert answer == label
        except Killed as killed:
            applied = self.after_kill("run", killed)
        look = self.workers.ask("look")
        if applied is None:
            applied = look["entries"] > self.entries
        self.log[-1].append(applied)
        if not applied:
            self.agree(look)
            return
        self.entries += 1
        self.adopt(label, look, same_words=not misheard)

    @rule()
    def reopen(self) -> None:
        if self.seldom("reopen"):
            return
        self.workers.leave()
        self.start()

    @rule()
    def kill_at_rest(self) -> None:
        if self.seldom("kill"):
            return
        TABLE["kills at rest"] += 1
        self.workers.kill()
        self.start()
        self.examine()

    @rule()
    def rebuild(self) -> None:
        if self.seldom("rebuild"):
            return
        self.workers.ask("rebuild")
        self.model.forget_rows()
        self.agree(self.workers.ask("look"))

    # -- how --------------------------------------------------------------------------------------------

    def seldom(self, what: str) -> bool:
        """Whether that has been done often enough in this history."""
        self.often[what] += 1
        return self.often[what] > 2

    def row(self, row: int, least: int = 1) -> tuple[int, Paragraph] | None:
        rows = self.model.now.rows
        fits = [number for number, paragraph in enumerate(rows) if len(paragraph.words) >= least]
        number = fits[row % len(fits)] if fits else None
        return (number, rows[number]) if number is not None else None

    def speaker(self, who: int) -> int | None:
        people = self.model.now.people
        return people[who % len(people)][0] if who >= 0 and people else None

    def word(self) -> str:
        self.words += 1
        return f"w{self.words}"

    def edited(self, row: int, at: int, what: str) -> str:
        tokens = [word.text for word in self.model.now.rows[row].words]
        at %= len(tokens)
        if what == "put":
            tokens[at] = self.word()
        elif what == "add":
            tokens.insert(at, self.word())
        elif what == "drop":
            del tokens[at]
        elif what == "all":
            tokens = [self.word() for _ in range(at + 1)]
        else:
            tokens = []
        return " ".join(tokens)

    def command(self, name: str, *arguments: Any, kill: float | None) -> None:
        """Have an edit done, by the library and by the model, and compare."""
        self.log.append([name, *arguments, kill])
        model, typed = self.model, None
        told = arguments[:-1] if name == "edit_text" else arguments
        made = COMMANDS[name](model, *told)
        if name == "edit_text" and made is not None and made[0] == "Edit Text":
            typed = model.now.rows[arguments[0]].uid
        goes_on = bool(
            typed is not None
            and arguments[-1]
            and model.done
            and not model.undone
            and model.done[-1].typed == typed
        )
        try:
            answer = self.workers.ask(name, *arguments, kill=kill)
            applied: bool | None = True
        except Killed as killed:
            applied, answer = self.after_kill(name, killed), None
        look = self.workers.ask("look")
        TABLE["commands"] += 1
        if made is None:
            assert answer in (None, "")
            self.agree(look)
            return
        if applied is None:
            applied = look["entries"] > self.entries
            TABLE["under way: there" if applied else "under way: not there"] += 1
        self.log[-1].append(applied)
        if applied:
            label, state = made
            self.entries += 2 if goes_on else 1
            state = self.introduced(state, look)
            label = label or look["history"][0]
            if goes_on and typed is not None:
                model.type_on(label, state, typed)
            else:
                model.push(label, state, name, typed)
            assert answer in (None, label)
        self.agree(look)

    def introduced(self, state: State, look: Any) -> State:
        """With the number that the library gave to somebody new."""
        if SOMEBODY_NEW not in dict(state.people):
            return state
        before = dict(self.model.now.people)
        (number,) = {int(key) for key in look["people"]} - set(before)
        rows = tuple(
            replace(row, speaker=number) if row.speaker == SOMEBODY_NEW else row for row in state.rows
        )
        return replace(state, rows=rows, people=(*self.model.now.people, (number, None)))

    def restored(self, step: int, wanted: State, kill: float | None) -> None:
        self.log.append(["restore_rows", step, kill])
        try:
            answer = self.workers.ask("restore_rows", step, kill=kill and kill * 3)
            applied: bool | None = True
        except Killed as killed:
            applied, answer = self.after_kill("restore_rows", killed), None
        look = self.workers.ask("look")
        TABLE["commands"] += 1
        if applied is None or answer == "":
            applied = look["entries"] > self.entries
        self.log[-1].append(applied)
        if applied:
            self.entries += 1
            label = look["history"][0]
            assert label.startswith("Restore ")
            shown = [words for _, words, _ in look["rows"]]
            goal = [[word.text for word in row.words] for row in wanted.rows]
            if wanted.run == self.model.now.run:
                assert shown == goal
            else:  # paragraphs may break elsewhere
                assert list(chain(*shown)) == list(chain(*goal))
            self.model.push(label, self.seen(look, wanted), "restore_rows")
            assert self.workers.ask("differences", step + 1) == 0
        self.agree(look)

    def seen(self, look: Any, wanted: State) -> State:
        """The state that the library shows, with what the model knows of each word."""
        known = {word.text: word for row in (*wanted.rows, *self.model.now.rows) for word in row.words}
        rows = tuple(
            Paragraph(
                number,
                tuple(
                    replace(known.get(text, Said(text)), sure=bool(sure), given=False)
                    for text, sure in zip(words, certain, strict=True)
                ),
                self.model.uid(),
            )
            for number, words, certain in look["rows"]
        )
        people = tuple((int(number), name) for number, name in look["people"].items())
        return replace(self.model.now, rows=rows, people=people)

    def adopt(self, label: str, look: Any, *, same_words: bool) -> None:
        """A new run lies under the corrections: none may be lost, none there twice."""
        TABLE["new runs"] += 1
        before = [word for row in self.model.now.rows for word in row.words]
        after = [text for _, words, _ in look["rows"] for text in words]
        assert len(set(after)) == len(after), ("twice", [t for t, n in Counter(after).items() if n > 1])
        wanted = {word for _, text in look["misfits"] for word in text.split()}
        written = {word.text for word in before if word.text.startswith("w")}
        assert written - set(after) <= wanted, ("lost", written - set(after) - wanted)
        if same_words:
            assert [word.text for word in before] == after
            # A name finds nobody where a run hears fewer people.
            lost = {wanted for kind, wanted in look["misfits"] if kind == "rename-speaker"}
            assert len(lost) == len(look["misfits"])
            assert lost.isdisjoint(look["people"].values())
            speakers = {text: number for number, words, _ in look["rows"] for text in words}
            given = {
                word.text: row.speaker for row in self.model.now.rows for word in row.words if word.given
            }
            assert {text: speakers[text] for text in given} == given
            certain = {
                text for _, words, sure in look["rows"] for text, one in zip(words, sure, strict=True) if one
            }
            assert {word.text for word in before if word.sure} <= certain
        # Perhaps a newer one than before: of somebody who was brought back under an older.
        assert {name for name in look["people"].values() if name} <= self.named
        state = replace(self.seen(look, self.model.now), run=self.entries)
        self.model.push(label, state, "run")
        self.model.forget_rows()
        self.agree(look)

    def step(self, name: str, kill: float | None) -> None:
        self.log.append([name, kill])
        steps = self.model.done if name == "undo" else self.model.undone
        try:
            answer = self.workers.ask(name, kill=kill)
            applied: bool | None = True
        except Killed as killed:
            applied, answer = self.after_kill(name, killed), None
        look = self.workers.ask("look")
        TABLE["commands"] += 1
        if not steps:
            assert answer in (None, "")
        else:
            if applied is None:
                applied = look["entries"] > self.entries
                TABLE["under way: there" if applied else "under way: not there"] += 1
            self.log[-1].append(applied)
            if applied:
                self.entries += 1
                top = self.model.done[-1] if name == "undo" else self.model.undone[-1][0]
                getattr(self.model, name)()
                assert answer in (None, top.label)
                if top.kind == "run":
                    self.model.forget_rows()
        self.agree(look)

    def after_kill(self, name: str, killed: Killed) -> bool | None:
        """Start again; whether a step was acknowledged, ``None`` when nobody knows yet."""
        TABLE["kills"] += 1
        TABLE[f"kills in {name}"] += 1
        acknowledged = bool(killed.answers)
        TABLE["acknowledged before the kill"] += acknowledged
        self.start()
        self.examine()
        return True if acknowledged and killed.answers[0][1] else None

    def start(self) -> None:
        self.workers.start(self.folder / "library")

    def examine(self) -> None:
        assert self.workers.ask("examine") == []

    def agree(self, look: Any) -> None:
        """The library shows what the model remembers."""
        now, model = self.model.now, self.model
        assert [(number, words) for number, words, _ in look["rows"]] == [
            (row.speaker, [word.text for word in row.words]) for row in now.rows
        ]
        assert [sure for _, _, sure in look["rows"]] == [
            [int(word.sure) for word in row.words] for row in now.rows
        ]
        assert {int(number): name for number, name in look["people"].items()} == dict(now.people)
        assert look["title"] == now.title
        assert [tuple(mark) for mark in look["marks"]] == list(now.marks)
        assert look["entries"] == self.entries
        undo = model.done[-1].label if model.done else None
        redo = model.undone[-1][0].label if model.undone else None
        assert look["history"] == [undo, redo]
        assert [label for label, _ in look["steps"]] == [step.label for step in reversed(model.listed)]
        assert sum(stands for _, stands in look["steps"]) == len(model.done)
        assert set(look["jobs"]) <= {"done", "interrupted", "waiting"}

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            if sys.exc_info()[0] is None:
                self.examine()
                self.workers.leave()
            else:
                done = "\n".join(map(str, self.log))
                FAILURES.append(f"{done}\n\n{traceback.format_exc()}")
                self.workers.abandon()
            shutil.rmtree(self.folder, ignore_errors=True)
