"""Random histories of edits, undo, redo, new runs and restarts: replay equals the rows at every moment."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.corrections import WordRange
from app.library import Library
from engine import protocol
from tests.builders import make_meeting, result, run_again, segment

WORDS = st.lists(st.sampled_from(["yes", "no", "the", "plan", "Straße", "e\u0301", "C++"]), max_size=6)


class History(RuleBasedStateMachine):
    """Random edits, undo, redo, new runs and restarts; at every moment replay must equal the rows."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hansard-history-"))
        library = Library.open(self.folder / "library")
        said = [
            segment(1, "good morning everyone and welcome", "S1", overlap=("S2",)),
            segment(2.1, "yes yes", "S2"),
            segment(5, "the plan is on the second page", "S3"),
            segment(5.2, "on the other side", "S1", track=1),
            segment(9, "no", "S2"),
        ]
        self.meeting = make_meeting(library, result(said, tracks=2))
        self.runs = 0

    def row(self, number: int) -> object:
        rows = self.meeting.library.outline(self.meeting.id)
        return rows[number % len(rows)] if rows else None

    @rule(number=st.integers(0, 20), words=WORDS)
    def edit(self, number: int, words: list[str]) -> None:
        if row := self.row(number):
            self.meeting.library.edit_text(self.meeting.id, row.id, " ".join(words))

    @rule(number=st.integers(0, 20), at=st.integers(0, 3), word=st.sampled_from(["oh", "well", "C++"]))
    def replace_word(self, number: int, at: int, word: str) -> None:
        if row := self.row(number):
            tokens = row.text.split()
            tokens[at % len(tokens)] = word
            self.meeting.library.edit_text(self.meeting.id, row.id, "  ".join(tokens))

    @rule(number=st.integers(0, 20), at=st.integers(0, 40))
    def split(self, number: int, at: int) -> None:
        if row := self.row(number):
            self.meeting.library.split_segment(self.meeting.id, row.id, at)

    @rule(number=st.integers(0, 20))
    def join(self, number: int) -> None:
        if row := self.row(number):
            self.meeting.library.join_segments(self.meeting.id, row.id)

    @rule(number=st.integers(0, 20), count=st.integers(1, 3), who=st.integers(-1, 6))
    def assign(self, number: int, count: int, who: int) -> None:
        if self.row(number):
            rows = list(dict.fromkeys(self.row(number + index).id for index in range(count)))
            people = self.meeting.library.speakers(self.meeting.id)
            speaker = people[who % len(people)].speaker if who >= 0 and people else None
            self.meeting.library.assign_speaker(self.meeting.id, rows, speaker)

    @rule(one=st.integers(0, 6), other=st.integers(0, 6))
    def merge(self, one: int, other: int) -> None:
        people = self.meeting.library.speakers(self.meeting.id)
        if people:
            sources = [people[one % len(people)].speaker]
            self.meeting.library.merge_speakers(self.meeting.id, sources, people[other % len(people)].speaker)

    @rule(who=st.integers(0, 6), name=st.sampled_from(["Zoë", "", "Jonas"]))
    def rename(self, who: int, name: str) -> None:
        people = self.meeting.library.speakers(self.meeting.id)
        if people:
            self.meeting.library.rename_speaker(self.meeting.id, people[who % len(people)].speaker, name)

    @rule(number=st.integers(0, 20), words=WORDS)
    def type_on(self, number: int, words: list[str]) -> None:
        if row := self.row(number):
            before = self.meeting.library.history(self.meeting.id)[0]
            self.meeting.library.edit_text(self.meeting.id, row.id, "typed " + row.text, typing=True)
            text = " ".join(["typed", *words])
            self.meeting.library.edit_text(self.meeting.id, row.id, text, typing=True)
            assert self.meeting.library.history(self.meeting.id)[0] == "Edit Text", before

    @rule(number=st.integers(0, 20), at=st.integers(0, 40), onwards=st.booleans())
    def give(self, number: int, at: int, onwards: bool) -> None:
        rows = self.meeting.library.outline(self.meeting.id)
        if len(rows) > 1:
            source = rows[number % len(rows)]
            to = rows[(number + (1 if onwards else -1)) % len(rows)]
            said = sorted((word for row in rows for word in row.words), key=repr)
            self.meeting.library.give_words(self.meeting.id, source.id, at, to.id)
            now = self.meeting.library.outline(self.meeting.id)
            assert sorted((word for row in now for word in row.words), key=repr) == said

    @rule(number=st.integers(0, 20), first=st.integers(0, 5), count=st.integers(1, 4), who=st.integers(-1, 6))
    def assign_words(self, number: int, first: int, count: int, who: int) -> None:
        if row := self.row(number):
            total = len(row.words)
            first %= total
            last = min(total, first + count)
            people = self.meeting.library.speakers(self.meeting.id)
            speaker = people[who % len(people)].speaker if who >= 0 and people else None
            self.meeting.library.assign_words(self.meeting.id, row.id, first, last, speaker)

    @rule(first=st.integers(0, 20), words=st.lists(WORDS, min_size=1, max_size=3))
    def replace_many(self, first: int, words: list[list[str]]) -> None:
        if self.row(0):
            texts = {self.row(first + at).id: " ".join(said) for at, said in enumerate(words)}
            self.meeting.library.replace_texts(self.meeting.id, texts, "Replace in 2 Paragraphs")

    @rule(first=st.integers(0, 20), count=st.integers(1, 2))
    def remove_some(self, first: int, count: int) -> None:
        if self.row(0):
            gone = [self.row(first + at).id for at in range(count)]
            self.meeting.library.remove_segments(self.meeting.id, gone)

    @rule(number=st.integers(0, 20), first=st.integers(0, 5), count=st.integers(0, 3), speaker=st.booleans())
    def accept(self, number: int, first: int, count: int, speaker: bool) -> None:
        if row := self.row(number):
            total = len(row.words)
            places = [WordRange(row.id, first % total, min(total, first % total + count))]
            if other := self.row(number + 1):
                places.append(WordRange(other.id, 0, 1))
            self.meeting.library.accept(self.meeting.id, places, speaker=speaker)

    @rule(number=st.integers(0, 40), which=st.integers(0, 3))
    def restore(self, number: int, which: int) -> None:
        library = self.meeting.library
        if steps := library.steps(self.meeting.id):
            before = steps[number % len(steps)].seq
            found = library.differences(self.meeting.id, before)
            some = found if which == 3 else found[which : which + 1]
            library.restore_rows(self.meeting.id, before, some)
            left = library.differences(self.meeting.id, before)
            assert len(left) <= len(found) - len(some), (left, found)

    @rule(title=st.sampled_from(["A", "B", ""]))
    def title(self, title: str) -> None:
        self.meeting.library.rename_meeting(self.meeting.id, title)

    @rule()
    def undo_and_redo(self) -> None:
        before = self.meeting.everything()
        if self.meeting.library.undo(self.meeting.id):
            self.meeting.library.redo(self.meeting.id)
        assert self.meeting.everything() == before

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.meeting.library.undo(self.meeting.id)

    @rule()
    def redo(self) -> None:
        self.meeting.library.redo(self.meeting.id)

    @precondition(lambda self: self.runs < 2)
    @rule(
        cut=st.integers(1, 6),
        speakers=st.integers(1, 3),
        kind=st.sampled_from(["find-speakers", "transcribe"]),
    )
    def another_run(self, cut: int, speakers: int, kind: str) -> None:
        self.runs += 1
        kept = self.meeting.library.recognition(self.meeting.id)
        said = []
        for track, found in enumerate(kept.tracks):
            for index in range(0, len(found.words), cut):
                part = found.words[index : index + cut]
                low, high = min(word.start for word in part), max(word.end for word in part)
                said.append(protocol.Segment(track, low, high, f"S{(index // cut) % speakers}", part))
        run_again(self.meeting, result(said, tracks=2), kind)

    @rule()
    def trash_and_restore(self) -> None:
        self.meeting.library.delete_meeting(self.meeting.id)
        self.meeting.library.restore_meeting(self.meeting.id)

    @rule()
    def restart(self) -> None:
        self.meeting.library.close()
        self.meeting = self.meeting._replace(library=Library.open(self.folder / "library"))

    @invariant()
    def replay_equals_rows(self) -> None:
        if not hasattr(self, "meeting"):
            return
        library = self.meeting.library
        assert library.is_sound(self.meeting.id)
        for row in library.outline(self.meeting.id):
            assert [word.text for word in row.words] == row.text.split()
            assert row.text.strip()
        from app import journal
        from app.store import meetings, projected

        with library._store.read() as view:
            key = meetings.key_of(view, self.meeting.id)
            alignment, title, state, _ = journal.project(view, key)
            rows = [piece for _, piece in projected.pieces(view, key)]
            assert sorted(rows, key=repr) == sorted(state.pieces(), key=repr), (
                [row for row in rows if row not in state.pieces()],
                [row for row in state.pieces() if row not in rows],
            )
            assert projected.voices(view, key) == dict(
                sorted(state.voices.items(), key=lambda item: (item[1].number, item[0]))
            )
            assert (meetings.column(view, key, "alignment"), meetings.column(view, key, "title")) == (
                alignment,
                title,
            )
            index = "INSERT INTO segment_fts(segment_fts, rank) VALUES ('integrity-check', 1)"
        with library._store.write() as tx:
            tx.exec_driver_sql(index)

    def teardown(self) -> None:
        if hasattr(self, "meeting"):
            self.meeting.library.close()
            shutil.rmtree(self.folder)


TestHistory = History.TestCase

TestHistory.settings = settings(
    max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
