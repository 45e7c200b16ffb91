"""Meetings carried to another library as one file: nothing is lost, and nothing in a file is believed."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import os
import random
import stat
import struct
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bundle import MANIFEST, BundleBroken, BundleNewer
from app.bundle_intents import BundleStopped, TakenIn
from app.errors import AppError, NotFound
from app.intake import Unreadable
from app.library import Library
from app.transcript import MeetingId
from tests.builders import Meeting, dialogue, make_meeting
from tests.exports import add_call
from tests.histories import edited
from tests.system.test_joined_meetings import is_sound, marked, said


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path):
    opened = Library.open(tmp_path / "other")
    yield opened
    opened.close()


@pytest.fixture
def bundle(library: Library, tmp_path: Path) -> Path:
    """A call with sound, names, notes and corrections."""
    meeting = add_call(library, tmp_path)
    edited(library, meeting, random.Random(7), 20)
    library.tag([meeting], "work")
    library.add_folder("Team", [meeting])
    return library.write_bundle([meeting], tmp_path / "call.hansard")


def whole(library: Library, meeting: MeetingId) -> object:
    """All that a user sees, the history too; keys of rows aside."""
    summary = library.meeting(meeting)
    steps = [(step.kind, step.label, step.made, step.stands, step.bulk) for step in library.steps(meeting)]
    talk = [(item.number, item.name, item.seconds) for item in library.speakers(meeting)]
    misfits = library.misfits(meeting)
    engine = library.engine(meeting)
    engine.pop("took", None)
    return (
        dataclasses.replace(summary, id=MeetingId("")),
        said(library, meeting),
        marked(library, meeting),
        talk,
        steps,
        library.history(meeting),
        misfits,
        engine,
        library.recognition(meeting),
        library.gaps(meeting),
        library.recording(meeting),
        [(item.text, item.put_back) for item in library.removed(meeting)],
    )


def files(library: Library) -> set[str]:
    """What is in the folder, but for the database and its kin."""
    found = {str(path.relative_to(library.folder)) for path in library.folder.rglob("*") if path.is_file()}
    return {name for name in found if name.startswith(("meetings", "jobs"))}


def test_a_meeting_is_the_same_elsewhere(library: Library, other: Library, bundle: Path) -> None:
    (before,) = library.meetings()
    heard: list[float] = []
    taken = other.take_bundle(bundle, report=lambda done, total: heard.append(done / total))
    assert taken.made == (before.id,)
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert whole(other, before.id) == whole(library, before.id)
    assert is_sound(other, before.id)
    (mine,), (theirs,) = library.tracks(before.id), other.tracks(before.id)
    sounds = [lib.meeting_folder(before.id) / str(t.audio) for lib, t in ((library, mine), (other, theirs))]
    assert sounds[0].read_bytes() == sounds[1].read_bytes()
    assert stat.S_IMODE(sounds[1].stat().st_mode) == 0o600 or os.name != "posix"
    assert other.sources(before.id) == [sounds[1]]
    assert not list((other.folder / "jobs").glob("*"))
    # One undo moves it to the trash.
    assert taken.change is not None
    other.undo_arrangement(taken.change.step)
    assert other.meetings() == []
    other.redo_arrangement()
    # Its history goes on: back and forth, in step with the other.
    for step in ("undo", "undo", "redo", "undo", "undo", "redo", "redo"):
        for lib in (library, other):
            getattr(lib, step)(before.id)
        assert whole(other, before.id) == whole(library, before.id)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_done_to_it(library: Library, other: Library, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    meetings = [make_meeting(library), make_meeting(library)]
    make_meeting(other)  # so that keys differ
    for meeting in meetings:
        edited(library, meeting.id, rng, 15)
    path = library.write_bundle([meeting.id for meeting in meetings], tmp_path / "two.hansard")
    taken = other.take_bundle(path)
    for meeting in meetings:
        assert whole(other, meeting.id) == whole(library, meeting.id)
        assert is_sound(other, meeting.id)
    assert len(taken.made) == 2
    for meeting in meetings:
        for _ in range(30):
            done = [lib.undo(meeting.id) for lib in (library, other)]
            assert whole(other, meeting.id) == whole(library, meeting.id)
            if not all(done):
                break
        for lib in (library, other):
            while lib.redo(meeting.id):
                pass
        assert whole(other, meeting.id) == whole(library, meeting.id)
    # A bundle of the bundle says the same.
    again = other.write_bundle([meetings[0].id], tmp_path / "again.hansard")
    (copy,) = other.take_bundle(again, again=True).made
    assert whole(other, copy) == whole(library, meetings[0].id)


def test_what_is_here_already_is_left_alone(library: Library, bundle: Path) -> None:
    (before,) = library.meetings()
    assert library.look_into_bundle(bundle).known == (before.id,)
    assert library.take_bundle(bundle) == TakenIn(known=(before.id,))
    library.trash([before.id])
    assert library.look_into_bundle(bundle).trashed == (before.id,)
    assert library.take_bundle(bundle).made == ()
    library.restore([before.id])
    taken = library.take_bundle(bundle, again=True)
    assert len(taken.made) == 1
    assert taken.made[0] != before.id
    assert whole(library, taken.made[0]) == whole(library, before.id)


def test_voices_go_along_only_when_asked(library: Library, other: Library, tmp_path: Path) -> None:
    meeting, job = Meeting(library, add_call(library, tmp_path)), None
    job = library.add_job(meeting.id, "transcribe", library.jobs()[0].options)
    sounding = b"how they sound"
    np.savez(library.job_folder(job) / "voices.npz", t0_embeddings=np.frombuffer(sounding, np.uint8))
    library.move_job(job, "running")
    library.finish_job(job, dialogue(), Path("voices.npz"))
    plain = library.write_bundle([meeting.id], tmp_path / "plain.hansard")
    assert sounding not in plain.read_bytes()
    full = library.write_bundle([meeting.id], tmp_path / "full.hansard", voices=True)
    assert sounding in full.read_bytes()
    assert not library.look_into_bundle(plain).voices
    assert library.look_into_bundle(full).voices
    assert other.take_bundle(full).made == (meeting.id,)
    kept = other.embeddings(meeting.id)
    assert kept is not None
    assert sounding in kept.read_bytes()


def test_one_that_was_never_transcribed(library: Library, other: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF" * 40)
    meeting = library.import_file(path).meeting
    assert meeting is not None
    other.take_bundle(library.write_bundle([meeting], tmp_path / "a.hansard"))
    assert other.meeting(meeting).title == "a"
    assert other.outline(meeting) == []
    with pytest.raises(NotFound):
        library.write_bundle([MeetingId("nobody")], tmp_path / "b.hansard")
    assert not (tmp_path / "b.hansard").exists()


def test_stopping_leaves_nothing(library: Library, other: Library, bundle: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(BundleStopped):
        library.write_bundle([library.meetings()[0].id], tmp_path / "b.hansard", cancelled=stop)
    assert [path.name for path in tmp_path.glob("*.hansard")] == ["call.hansard"]
    with pytest.raises(BundleStopped):
        other.take_bundle(bundle, cancelled=stop)
    assert (other.meetings(), files(other)) == ([], set())


# -- what is refused -----------------------------------------------------------------------------------


def remade(bundle: Path, change: Callable[[dict[str, bytes], dict[str, Any]], None], name: str = "x") -> Path:
    """The bundle with other members; hashes of the manifest are made right unless ``change`` set them."""
    with zipfile.ZipFile(bundle) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    manifest = json.loads(members.pop(MANIFEST))
    change(members, manifest)
    made = bundle.with_name(f"{name}.hansard")
    listed = manifest.get("members")
    for item in listed if isinstance(listed, list) else ():
        if isinstance(item, dict) and str(item.get("name")) in members and "kept" not in item:
            data = members[item["name"]]
            item |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, data in members.items():
            archive.writestr(key, data)
        archive.writestr(MANIFEST, json.dumps(manifest))
    return made


def refused(library: Library, path: Path, error: type[AppError] = BundleBroken) -> None:
    with pytest.raises(error):
        library.take_bundle(path)
    assert library.meetings() == library.meetings(trashed=True) == []
    assert files(library) == set()
    assert library.folders() == []


def test_a_newer_version_is_refused_with_a_sentence(other: Library, bundle: Path) -> None:
    def newer(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["version"] = 2
        manifest["meetings"] = "something else by then"

    refused(other, remade(bundle, newer), BundleNewer)


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "/etc/passwd",
        "meetings/../x",
        "C:\\x",
        "meetings/01ARZ3NDEKTSV4RRFFQ69G5FAV/track-0.exe",
        "a" * 300,
        "meetings/",
    ],
)
def test_names_of_others_are_refused(other: Library, bundle: Path, name: str) -> None:
    def add(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        members[name] = b"x"
        manifest["members"].append({"name": name})

    refused(other, remade(bundle, add))


def test_members_that_lie_are_refused(other: Library, bundle: Path) -> None:
    def sound(manifest: dict[str, Any]) -> dict[str, Any]:
        return next(item for item in manifest["members"] if item["name"].endswith(".flac"))

    def another_hash(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        sound(manifest).update(kept=True, sha256="0" * 64)

    def another_size(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        sound(manifest).update(kept=True, bytes=3)

    def missing(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        del members[sound(manifest)["name"]]

    def unnamed(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["members"].remove(sound(manifest))

    def twice(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["meetings"] *= 2

    def nothing(_members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest.clear()

    for change in (another_hash, another_size, missing, unnamed, twice, nothing):
        refused(other, remade(bundle, change))


def test_links_bombs_and_what_is_no_bundle_are_refused(other: Library, bundle: Path, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("meetings/01ARZ3NDEKTSV4RRFFQ69G5FAV/track-0.flac")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    bad = tmp_path / "link.hansard"
    with zipfile.ZipFile(bundle) as archive, zipfile.ZipFile(bad, "w") as out:
        for info in archive.infolist():
            out.writestr(info, archive.read(info))
        out.writestr(link, "/etc/passwd")
    refused(other, bad)
    bomb = tmp_path / "bomb.hansard"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(MANIFEST, b" " * (40 << 20))
    refused(other, bomb)
    listing = tmp_path / "listing.hansard"
    entry = struct.pack("<4s38xL", b"PK\x01\x02", 0).ljust(46, b"\0") * (400_000)
    end = struct.pack("<4s4xHHLLH", b"PK\x05\x06", 1, 1, len(entry), 0, 0)
    listing.write_bytes(entry + end)
    with pytest.raises(BundleBroken) as told:
        other.look_into_bundle(listing)
    assert told.value.why == "BadZipFile", "none of four hundred thousand members was made"
    for name, data in (("empty", b""), ("text", b"hello"), ("cut", bundle.read_bytes()[:-30])):
        path = tmp_path / f"{name}.hansard"
        path.write_bytes(data)
        refused(other, path)
    refused(other, tmp_path / "nowhere.hansard", Unreadable)
    refused(other, tmp_path, Unreadable)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "fifo.hansard")
        refused(other, tmp_path / "fifo.hansard", Unreadable)


def paths_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += paths_in(inner, (*path, key))
    return found


NASTY = (
    None, -1, 0, 1.5, 2**40, 2**70, 10**400, float("nan"), "", "x", "\ud800", "a\0b", "x" * 2000, [], {},
    [[]], {"anchor": 3}, True, "2026", "01ARZ3NDEKTSV4RRFFQ69G5FAV", [1, 2], "../..", 65536,
)  # fmt: skip


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_anywhere_is_refused_or_taken_in_whole(
    other: Library, bundle: Path, data: st.DataObject
) -> None:
    def spoil(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        name = manifest["meetings"][0]["document"]
        document = json.loads(members[name])
        target = data.draw(st.sampled_from([document, document, document, manifest]))
        places = [path for path in paths_in(target) if path[-1] != "document"]
        *parents, last = data.draw(st.sampled_from(places))
        where = target
        for key in parents:
            where = where[key]
        if data.draw(st.booleans()):
            where[last] = data.draw(st.sampled_from(NASTY))
        elif isinstance(where, dict):
            del where[last]
        else:
            where.pop(last)
        members[name] = json.dumps(document).encode()

    check_outcome(other, remade(bundle, spoil, "spoilt"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_bytes_anywhere_are_refused_or_taken_in_whole(
    other: Library, bundle: Path, data: st.DataObject
) -> None:
    content = bytearray(bundle.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(
            st.integers(0, len(content) - 1) | st.integers(max(0, len(content) - 900), len(content) - 1)
        )
        match data.draw(st.sampled_from(["set", "cut", "twice"])):
            case "set":
                content[at] = data.draw(st.integers(0, 255))
            case "cut":
                del content[at : at + data.draw(st.integers(1, 50))]
            case _:
                content[at:at] = content[at : at + 40]
    path = bundle.with_name("bytes.hansard")
    path.write_bytes(content)
    check_outcome(other, path)


def check_outcome(library: Library, path: Path) -> None:
    """Refused with a sentence and nothing left behind; or in the library, whole, with all its history."""
    try:
        taken = library.take_bundle(path)
    except (BundleBroken, BundleNewer):
        assert library.meetings() == []
        assert files(library) == set()
        return
    for meeting in taken.made:
        assert is_sound(library, meeting)
        whole(library, meeting)
        for step in (library.undo, library.redo):
            while step(meeting):
                pass
            whole(library, meeting)
        assert is_sound(library, meeting)
    library.trash(taken.made)
    library.purge(taken.made)
    assert files(library) == set()


def test_the_file_is_the_same_for_the_same_meetings(bundle: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(bundle.read_bytes())) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[-1] == MANIFEST
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
