"""The journal over the run it was made on, and over others: replay equals what happened, row by row."""

import logging
import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.corrections import WordRange
from app.journal import next_steps, standing
from app.library import Library
from app.retime import hunks, retime
from app.store.words import Timed
from engine import protocol
from tests.builders import DIALOGUE, Meeting, dialogue, make_meeting, result, run_again, segment


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


# -- undo and redo -------------------------------------------------------------------------------------


def stand(*kinds: str) -> tuple[list[int], list[int]]:
    now = standing([(seq, kind, kind) for seq, kind in enumerate(kinds)])
    return [entry.seq for entry in now.done], [entry.seq for entry in now.undone]


@given(st.lists(st.sampled_from(["edit-text", "split-segment", "undo", "undo", "redo", "delete-meeting"])))
def test_what_comes_next_is_read_from_the_end(wanted: list[str]) -> None:
    heads: list[tuple[int, str, str]] = [(0, "first-run", "")]
    for kind in wanted:
        now = standing(heads)
        if (kind != "undo" or now.undo) and (kind != "redo" or now.redo):
            heads.append((len(heads), kind, f"{kind} {len(heads)}"))
        now = standing(heads)
        assert next_steps(reversed(heads)) == (now.undo, now.redo)


@pytest.mark.parametrize(
    ("kinds", "done", "undone"),
    [
        (["first-run"], [], []),
        (["first-run", "edit-text", "undo"], [], [1]),
        (["edit-text", "edit-text", "undo", "undo", "redo"], [0], [1]),
        (["edit-text", "undo", "edit-text"], [2], []),
        (["edit-text", "delete-meeting", "undo", "restore-meeting", "redo"], [0], []),
    ],
)
def test_what_stands(kinds: list[str], done: list[int], undone: list[int]) -> None:
    assert stand(*kinds) == (done, undone)


def play(meeting: Meeting) -> list[str]:
    """One of each edit; their labels."""
    library, rows = meeting.library, meeting.rows()
    first, second, third = (item.speaker for item in library.speakers(meeting.id))
    changes = [
        library.edit_text(meeting.id, rows[1], "it's so nice to see you all again"),
        library.split_segment(meeting.id, rows[0], 13),
        library.rename_speaker(meeting.id, second, "Jonas"),
        library.assign_speaker(meeting.id, [rows[2]], None),
        library.merge_speakers(meeting.id, [third], first),
        library.join_segments(meeting.id, rows[2]),
        library.rename_meeting(meeting.id, "Weekly"),
    ]
    return [change.undo_label for change in changes]


def test_every_step_back_and_forth_across_restarts(meeting: Meeting) -> None:
    states = [meeting.everything()]
    library = meeting.library
    labels = play(meeting)
    library.close()
    library = Library.open(library.folder)
    meeting = Meeting(library, meeting.id)
    after = meeting.everything()
    for label in reversed(labels):
        assert library.history(meeting.id)[0] == label
        change = library.undo(meeting.id)
        assert change is not None
        assert not change.everything  # quick: only the rows of the step
        states.append(meeting.everything())
    assert states[-1] == states[0]
    assert library.undo(meeting.id) is None
    library.close()
    library = Library.open(library.folder)
    meeting = Meeting(library, meeting.id)
    for label in labels:
        assert library.history(meeting.id)[1] == label
        assert library.redo(meeting.id) is not None
    assert library.redo(meeting.id) is None
    assert meeting.everything() == after
    library.close()


def test_rebuilding_changes_nothing_and_undo_goes_on(meeting: Meeting) -> None:
    library = meeting.library
    before = meeting.everything()
    play(meeting)
    after = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == after
    assert library.is_sound(meeting.id)
    while library.undo(meeting.id):
        pass
    assert meeting.everything() == before


def test_damage_that_sqlite_cannot_see_is_noticed_and_repaired(
    meeting: Meeting, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "app.care_intents")
    library = meeting.library
    play(meeting)
    good = meeting.everything()
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE segment SET text = 'Nonsense' WHERE key = (SELECT min(key) FROM segment)")
        tx.exec_driver_sql("DELETE FROM speaker WHERE number = 2")
        tx.exec_driver_sql("DELETE FROM segment WHERE key = (SELECT max(key) FROM segment)")
    assert not library.is_sound(meeting.id)
    library.rebuild(meeting.id)
    assert library.is_sound(meeting.id)
    assert meeting.everything() == good


# -- over another run -------------------------------------------------------------------------------------


def test_corrections_survive_finding_speakers_again(meeting: Meeting) -> None:
    """The same words, but cut elsewhere and with other speakers."""
    library, rows = meeting.library, meeting.rows()
    first, _, third = (item.speaker for item in library.speakers(meeting.id))
    library.edit_text(meeting.id, rows[1], "it's so nice to see you all again")
    library.assign_speaker(meeting.id, [rows[2]], None)
    library.merge_speakers(meeting.id, [third], first)
    library.rename_meeting(meeting.id, "Weekly")
    words = [word for item in dialogue().segments for word in item.words]
    said = [
        protocol.Segment(0, part[0].start, part[-1].end, label, tuple(part))
        for part, label in ((words[:3], "S1"), (words[3:9], "S2"), (words[9:], "S3"))
    ]
    run_again(meeting, result(said))
    text = " ".join(meeting.texts())
    assert "it's so nice to see you all again" in text
    assert "sea" not in text
    assert library.misfits(meeting.id) == []
    assert library.meeting(meeting.id).title == "Weekly"
    lines = meeting.lines()
    # What was given to a new speaker by hand is still theirs, cut out of a longer segment.
    assert [line for name, line in lines if name == "Speaker 4"] == ["shall we look at the migration plan"]
    assert library.is_sound(meeting.id)
    good = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == good


def test_names_follow_the_voice_not_the_label(meeting: Meeting) -> None:
    library = meeting.library
    second = library.speakers(meeting.id)[1].speaker
    library.rename_speaker(meeting.id, second, "Jonas")
    swapped = {"S1": "S2", "S2": "S3", "S3": "S1"}
    run_again(meeting, dialogue([(swapped[who], text) for who, text in DIALOGUE]))
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Jonas", "Speaker 1", "Speaker 3"]


def test_without_corrections_speakers_are_counted_anew(meeting: Meeting) -> None:
    run_again(meeting, dialogue([("S1", text) for _, text in DIALOGUE]))
    run_again(
        meeting, dialogue([("S2" if index else "S1", text) for index, (_, text) in enumerate(DIALOGUE)])
    )
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 2", "Speaker 2", "Speaker 2"]


def test_a_merge_catches_speakers_that_a_new_run_parts_again(meeting: Meeting) -> None:
    library = meeting.library
    first, _, third = (item.speaker for item in library.speakers(meeting.id))
    library.merge_speakers(meeting.id, [third], first)
    run_again(meeting, dialogue())
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 2", "Speaker 1", "Speaker 1"]


def test_text_corrections_over_another_recogniser(meeting: Meeting) -> None:
    """Some misheard words are heard the same again, some rightly, some quite otherwise."""
    library = meeting.library
    rows = meeting.rows()
    library.edit_text(meeting.id, rows[1], "it's so very nice to see you all again")
    library.edit_text(meeting.id, rows[2], "shall we look at the immigration plan")
    library.edit_text(meeting.id, rows[3], "yes the plan is on the third page")
    heard = [
        ("S1", "good morning everyone and welcome"),
        ("S2", "it's so nice to sea you all again"),
        ("S1", "shall we look at the immigration plan"),
        ("S3", "yes the plan is on my table"),
    ]
    run_again(meeting, dialogue(heard), "transcribe")
    assert meeting.texts() == [
        "good morning everyone and welcome",
        "it's so very nice to see you all again",
        "shall we look at the immigration plan",
        "yes the plan is on my table",
    ]
    misfits = library.misfits(meeting.id)
    assert [(item.kind, item.wanted, item.label) for item in misfits] == [("edit-text", "third", "Edit Text")]
    assert misfits[0].start == pytest.approx(16 + 6 * 0.4)
    # Not dropped: the first run again, and it fits again.
    run_again(meeting, dialogue(), "transcribe")
    assert library.misfits(meeting.id) == []
    assert meeting.texts()[3] == "yes the plan is on the third page"
    while library.undo(meeting.id):
        pass
    assert meeting.texts() == [text for _, text in DIALOGUE]


def test_corrections_of_what_is_gone_are_reported(meeting: Meeting) -> None:
    library = meeting.library
    rows = meeting.rows()
    library.edit_text(meeting.id, rows[1], "its so nice to see you all again")
    library.assign_speaker(meeting.id, [rows[3]], None)
    library.split_segment(meeting.id, rows[0], 13)
    library.join_segments(meeting.id, rows[2])
    library.rename_speaker(meeting.id, library.speakers(meeting.id)[2].speaker, "Gone")
    run_again(meeting, result([segment(40, "something else altogether", "S9")]), "transcribe")
    assert meeting.texts() == ["something else altogether"]
    found = [(item.kind, item.wanted) for item in library.misfits(meeting.id)]
    assert sorted(found) == [
        ("assign-speaker", ""),
        ("edit-text", "see"),
        ("join-segments", ""),
        ("rename-speaker", "Gone"),
        ("split-segment", ""),
    ]
    assert library.undo(meeting.id).everything
    assert library.misfits(meeting.id) == []
    assert len(meeting.texts()) == 4


def test_inserted_words_go_beside_their_neighbours(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "well good morning dear everyone and welcome")
    moved = [segment(1.1 + 5 * index, text, who) for index, (who, text) in enumerate(DIALOGUE)]
    run_again(meeting, result(moved), "transcribe")
    assert meeting.texts()[0] == "well good morning dear everyone and welcome"
    assert library.misfits(meeting.id) == []


def test_the_journal_is_backed_up_before_a_new_run(meeting: Meeting) -> None:
    backups = meeting.library.folder / "backups"
    run_again(meeting, dialogue())
    assert list(backups.glob("*before-new-run*")) == []
    meeting.library.rename_meeting(meeting.id, "x")
    run_again(meeting, dialogue())
    assert len(list(backups.glob("*before-new-run*"))) == 1


# -- times of edited words ------------------------------------------------------------------------------


def test_retime_spreads_by_length_inside_the_gap() -> None:
    old = [Timed(0, 10, "a", 1), Timed(100, 110, "b", 2)]
    assert retime(old, ["a", "xx", "yyyyyyyy", "b"], 0, 110) == (
        old[0],
        Timed(10, 28, "xx"),
        Timed(28, 100, "yyyyyyyy"),
        old[1],
    )
    assert retime([], ["new"], 5, 9) == (Timed(5, 9, "new"),)
    assert retime(old, [], 0, 110) == ()


def test_hunks_cover_the_difference() -> None:
    dice = random.Random(3)
    for _ in range(200):
        old = [dice.choice("abc") for _ in range(dice.randrange(8))]
        new = [dice.choice("abc") for _ in range(dice.randrange(8))]
        rebuilt, done = [], 0
        for hunk in hunks(old, new):
            rebuilt += old[done : hunk.i] + new[hunk.k : hunk.m]
            done = hunk.j
        assert rebuilt + old[done:] == new


def test_a_giant_paste_is_one_hunk_and_quick() -> None:
    old, new = [f"a{n}" for n in range(5000)], [f"b{n}" for n in range(5000)]
    assert len(hunks(old, new)) == 1


# -- random histories ---------------------------------------------------------------------------------

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
