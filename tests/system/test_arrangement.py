"""Folders, tags, favourites and the trash: of one meeting or many, each one step that can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.arrangement_intents import NameEmpty, NameTaken, needs_brake
from app.changes import Change
from app.library import Library
from app.store.schema import arrangement
from app.transcript import MeetingId
from engine.protocol import RunOptions
from tests.unit.arranged import add


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def ids(library: Library) -> list[MeetingId]:
    return [add(library, f"Meeting {number}", "hello there", sound=None) for number in range(4)]


def folder_named(library: Library, name: str) -> int:
    return next(item.id for item in library.folders() if item.name == name)


def order_of(library: Library) -> object:
    """Everything the steps are about."""
    every = [*library.meetings(), *library.meetings(trashed=True)]
    rows = {(m.id, m.folder, m.tags, m.favourite, m.keep_sound, m.trashed is not None) for m in every}
    return rows, [item.name for item in library.folders()]


class TestFolders:
    def test_made_filled_renamed_and_removed(self, library: Library, ids: list[MeetingId]) -> None:
        heard: list[Change] = []
        library.subscribe(heard.append)
        library.add_folder("  Customers\n ", ids[:2])
        assert [library.meeting(id_).folder for id_ in ids] == ["Customers", "Customers", "", ""]
        folder = folder_named(library, "Customers")
        library.move_to_folder([ids[1], ids[2]], folder)
        assert heard[-1].meetings == (ids[2],), "the other was there already"
        library.rename_folder(folder, "Clients")
        assert set(heard[-1].meetings) == set(ids[:3])
        assert library.meeting(ids[0]).folder == "Clients"
        library.remove_folder(folder)
        assert library.folders() == []
        assert {item.folder for item in library.meetings()} == {""}
        for _ in range(2):
            assert library.undo_arrangement() is not None
        assert [library.meeting(id_).folder for id_ in ids] == ["Customers", "Customers", "Customers", ""]

    def test_names(self, library: Library, ids: list[MeetingId]) -> None:
        library.add_folder("Sales")
        for name in ("sales", " SALES "):
            with pytest.raises(NameTaken):
                library.add_folder(name)
        for name in ("", " \n\t"):
            with pytest.raises(NameEmpty):
                library.add_folder(name)
        library.rename_folder(folder_named(library, "Sales"), "SALES")
        assert [item.name for item in library.folders()] == ["SALES"]


class TestTags:
    def test_given_and_taken(self, library: Library, ids: list[MeetingId]) -> None:
        library.tag(ids[:3], "#Pricing, plans")
        assert library.tags() == ["Pricing plans"]
        library.tag(ids, "PRICING plans")
        assert library.tags() == ["Pricing plans"], "the first spelling stands"
        library.untag(ids[:1], "Pricing plans")
        library.tag(ids[:1], "b")
        library.tag(ids[:1], "A")
        assert library.meeting(ids[0]).tags == ("A", "b")
        assert library.tag(ids[:1], "a").step == 0, "nothing changed, so there is no step"

    def test_renamed_into_another_they_are_one(self, library: Library, ids: list[MeetingId]) -> None:
        library.tag(ids[:2], "sale")
        library.tag(ids[1:3], "sales")
        library.rename_tag("sale", "Sales")
        assert library.tags() == ["sales"]
        library.undo_arrangement()
        assert library.tags() == ["sale", "sales"]
        library.remove_tag("sales")
        assert library.tags() == ["sale"]


class TestSteps:
    def test_many_are_one_step_and_survive_a_restart(
        self, library: Library, ids: list[MeetingId], tmp_path: Path
    ) -> None:
        change = library.trash(ids[:3])
        assert set(change.meetings) == set(ids[:3])
        assert library.arrangement() == ("Move 3 Meetings to Trash", None, change.step)
        assert library.search("hello").total == 1
        library.close()
        again = Library.open(tmp_path / "library")
        try:
            assert len(again.meetings()) == 1
            again.undo_arrangement(change.step)
            assert len(again.meetings()) == 4
            assert again.search("hello").total == 4
            assert again.undo_arrangement() is None
            assert again.arrangement()[:2] == (None, "Move 3 Meetings to Trash")
            again.redo_arrangement()
            assert len(again.meetings()) == 1
            again.restore(ids[:1])
            assert again.arrangement()[0] == "Restore Meeting"
        finally:
            again.close()

    def test_a_step_that_is_not_the_newest_stays(self, library: Library, ids: list[MeetingId]) -> None:
        first = library.set_favourite(ids[:1], on=True)
        library.tag(ids[:1], "x")
        assert library.undo_arrangement(first.step) is None
        assert library.meeting(ids[0]).favourite

    def test_something_new_cannot_be_redone_over(self, library: Library, ids: list[MeetingId]) -> None:
        library.tag(ids, "x")
        library.undo_arrangement()
        library.tag(ids, "y")
        assert library.redo_arrangement() is None

    def test_labels_hold_no_names(self, library: Library, ids: list[MeetingId]) -> None:
        library.add_folder("Zqx", ids)
        library.tag(ids, "Zqx")
        with library._store.read() as view:
            assert not [row for row in view.execute(arrangement.select()) if "Zqx" in row.label]

    def test_transcriptions_wait_and_are_taken_back(self, library: Library, ids: list[MeetingId]) -> None:
        library.trash(ids[3:])
        change = library.transcribe(ids, RunOptions())
        assert set(change.meetings) == set(ids[:3])
        assert library.transcribe(ids, RunOptions()).step == 0, "they wait already"
        waiting = [job for job in library.jobs() if job.state == "waiting"]
        library.move_job(waiting[0].id, "running")
        library.undo_arrangement()
        assert sorted(job.state for job in library.jobs() if job.id in {each.id for each in waiting}) == [
            "cancelled",
            "cancelled",
            "running",
        ]

    def test_what_waits_in_the_queue_does_not_wait_in_the_trash(
        self, library: Library, ids: list[MeetingId]
    ) -> None:
        library.transcribe(ids[:1], RunOptions())
        library.trash(ids)
        assert not [job for job in library.jobs() if job.state == "waiting"]


def _do(library: Library, ids: list[MeetingId], kind: int, mask: int, name: str) -> int:
    """Something somebody may do; its step, 0 where it changed nothing."""
    some = [id_ for place, id_ in enumerate(ids) if mask >> place & 1]
    folders = library.folders()
    taken = name.casefold() in {item.name.casefold() for item in folders}
    if (kind in (1, 2, 3) and not folders) or (kind == 0 and taken):
        return 0
    return {
        0: lambda: library.add_folder(name, some),
        1: lambda: library.move_to_folder(some, folders[mask % len(folders)].id),
        2: lambda: library.remove_folder(folders[0].id),
        3: lambda: library.move_to_folder(some, None),
        4: lambda: library.tag(some, name),
        5: lambda: library.untag(some, name),
        6: lambda: library.set_favourite(some, on=mask % 2 == 0),
        7: lambda: library.trash(some),
        8: lambda: library.restore(some),
    }[kind]().step


_OPS = st.lists(
    st.tuples(st.integers(0, 8), st.integers(1, 15), st.sampled_from(["a", "B", "b", "c"])), max_size=14
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ops=_OPS)
def test_everything_can_be_undone_and_done_again(
    library: Library, ids: list[MeetingId], ops: list[tuple[int, int, str]]
) -> None:
    while library.undo_arrangement() is not None:
        pass
    before = order_of(library)
    done = sum(bool(_do(library, ids, *op)) for op in ops)
    after = order_of(library)
    for _ in range(done):
        assert library.undo_arrangement() is not None
    assert library.undo_arrangement() is None
    assert order_of(library) == before
    for _ in range(done):
        assert library.redo_arrangement() is not None
    assert order_of(library) == after


def test_the_brake() -> None:
    assert not needs_brake(1, 1), "a single meeting is never many"
    assert not needs_brake(10, 2_000)
    assert needs_brake(11, 2_000)
    assert needs_brake(3, 10)
    assert not needs_brake(2, 10)
