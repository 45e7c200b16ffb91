"""Bundles that come twice, late, or with something else in their files: what is here stays as it is."""

from __future__ import annotations

import contextlib
import io
import json
import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.errors import ExportFailed
from app.library import Library
from app.retention import Rules
from tests.builders import dialogue
from tests.exports import add_call
from tests.histories import edited
from tests.system.test_bundles import refused, remade
from tests.system.test_joined_meetings import is_sound


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "other")
    yield opened
    opened.close()


@pytest.fixture
def bundle(library: Library, tmp_path: Path) -> Path:
    """A call with sound and corrections."""
    meeting = add_call(library, tmp_path)
    edited(library, meeting, random.Random(7), 20)
    return library.write_bundle([meeting], tmp_path / "call.hansard")


def test_two_at_once_do_not_take_each_others_files(
    other: Library, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a window and a command line that speaks to it may."""
    begun = threading.Barrier(2)
    extract = Library._extract

    def together(self: Library, *arguments: Any) -> None:
        with contextlib.suppress(threading.BrokenBarrierError):
            begun.wait(0.5)
        extract(self, *arguments)

    monkeypatch.setattr(Library, "_extract", together)
    with ThreadPoolExecutor(2) as pool:
        taken = [item.result() for item in [pool.submit(other.take_bundle, bundle) for _ in range(2)]]
    assert sorted((len(item.made), len(item.known)) for item in taken) == [(0, 1), (1, 0)]
    (meeting,) = other.meetings()
    (track,) = other.tracks(meeting.id)
    assert (other.meeting_folder(meeting.id) / str(track.audio)).exists()


def test_a_bundle_never_takes_a_recordings_place(library: Library, tmp_path: Path) -> None:
    meeting = add_call(library, tmp_path)
    (original,) = library.sources(meeting)
    before = original.read_bytes()
    with pytest.raises(ExportFailed, match=original.name):
        library.write_bundle([meeting], original)
    assert original.read_bytes() == before


def test_sound_that_is_older_than_the_rules_keep_it_stays(other: Library, bundle: Path) -> None:
    """It comes today, and would be gone tomorrow; whoever takes it in may have no other copy."""

    def old(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        name = manifest["meetings"][0]["document"]
        document = json.loads(members[name])
        document["created"] = "2020-01-01T10:00:00.000+00:00"
        members[name] = json.dumps(document).encode()

    rules = Rules(days=30)
    other.set_retention(rules)
    later = datetime.now(UTC) + timedelta(days=40)
    (meeting,) = other.take_bundle(remade(bundle, old)).made
    assert other.meeting(meeting).keep_sound
    assert other.sound_due(rules, later) == []
    (recent,) = other.take_bundle(bundle, again=True).made
    assert not other.meeting(recent).keep_sound
    assert [due.meeting for due in other.sound_due(rules, later)] == [recent]


SDP = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\n"


@pytest.mark.parametrize(
    "head",
    [SDP, b"", b"fLaC", b"fLaC\x00\x00\x00\x22" + SDP, b"RIFF" + bytes(60)],
    ids=["addresses", "empty", "short", "addresses behind the mark", "wave"],
)
def test_sound_that_is_none_is_refused(other: Library, bundle: Path, head: bytes) -> None:
    """A player goes by the content: this would have it listen to the network."""

    def change(members: dict[str, bytes], _manifest: dict[str, Any]) -> None:
        members.update({name: head for name in members if name.endswith(".flac")})

    refused(other, remade(bundle, change))


def test_voices_that_are_none_are_left_out(library: Library, other: Library, tmp_path: Path) -> None:
    """Also those that would take a hundred times the room, and objects that do something when read."""
    meeting = add_call(library, tmp_path)
    job = library.add_job(meeting, "transcribe", library.jobs()[0].options)
    np.savez(library.job_folder(job) / "voices.npz", t0_embeddings=np.zeros(2))
    library.move_job(job, "running")
    library.finish_job(job, dialogue(), Path("voices.npz"))
    full = library.write_bundle([meeting], tmp_path / "full.hansard", voices=True)
    bomb, thing = io.BytesIO(), io.BytesIO()
    np.savez_compressed(bomb, t0_embeddings=np.zeros((1000, 1000)))
    np.savez(thing, t0_embeddings=np.array([Path("x")], object))
    for data in (b"", b"no zip", bomb.getvalue(), thing.getvalue()):

        def change(members: dict[str, bytes], _manifest: dict[str, Any], data: bytes = data) -> None:
            members.update({name: data for name in members if name.endswith(".npz")})

        (taken,) = other.take_bundle(remade(full, change), again=True).made
        assert other.embeddings(taken) is None
        assert is_sound(other, taken)


def test_a_history_that_cannot_be_carried_over_is_refused(other: Library, bundle: Path) -> None:
    """As found by changing values at random: one number too many."""

    def longer(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        name = manifest["meetings"][0]["document"]
        document = json.loads(members[name])
        edit = next(entry for entry in document["journal"] if entry["kind"] == "edit-text")
        edit["body"]["anchor"]["like"].append(1)
        members[name] = json.dumps(document).encode()

    refused(other, remade(bundle, longer))
