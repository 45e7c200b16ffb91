"""Joining, splitting and carrying meetings where the library is encrypted: no plain byte stays behind."""

from __future__ import annotations

import io
from pathlib import Path

import av
import numpy as np
import pytest

from app.library import Library
from app.same_time_intents import SURE, Placed
from app.transcript import MeetingId
from app.vault import held
from tests import vaults
from tests.exports import RATE, add_call, noise
from tests.system import test_joined_voices
from tests.system.test_joined_meetings import is_sound, said


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    vaults.use_keyring(monkeypatch)
    opened = Library.open(tmp_path / "library")
    for title in ("A", "B"):
        add_call(opened, tmp_path, title)
    opened.begin_vault(opened.new_recovery_code())
    assert opened.proceed_with_vault() == "on"
    yield opened
    opened.close()


def sound(library: Library, meeting: MeetingId) -> np.ndarray:
    (track,) = library.tracks(meeting)
    data = held.read_bytes(library.meeting_folder(meeting) / str(track.audio))
    with av.open(io.BytesIO(data)) as container:
        return np.concatenate([frame.to_ndarray().reshape(-1, 1) for frame in container.decode(audio=0)])


def test_in_a_vault(library: Library, tmp_path: Path) -> None:
    first, second = sorted(library.meetings(), key=lambda item: item.title)
    whole = library.join_meetings(first.id, second.id).meeting
    begins = round(first.duration * RATE)
    assert np.array_equal(sound(library, whole)[begins : begins + 20 * RATE], noise(20.0, seed=2))
    assert is_sound(library, whole)
    # In the library nothing is plain; in the bundle all of it is.
    flac = b"fLaC"
    assert vaults.found_in(library.folder, flac, b"Lindqvist") == []
    path = library.write_bundle([whole], tmp_path / "a.hansard")
    assert flac in path.read_bytes()
    (copy,) = library.take_bundle(path, again=True).made
    assert said(library, copy) == said(library, whole)
    assert np.array_equal(sound(library, copy), sound(library, whole))
    assert vaults.found_in(library.folder, flac, b"Lindqvist") == []
    other = Library.open(tmp_path / "plain")
    try:
        assert other.take_bundle(path).made == (whole,)
        assert said(other, whole) == said(library, whole)
    finally:
        other.close()


def test_side_by_side_in_a_vault(library: Library, tmp_path: Path) -> None:
    first, second = sorted(library.meetings(), key=lambda item: item.title)
    assert library.compare_recordings(first.id, second.id).sure < SURE
    placed = Placed(-4.0)
    listened = library.listen_to_both(first.id, second.id, placed)
    assert not listened.read_bytes().startswith(b"fLaC"), "what is listened to is sealed as well"
    assert held.read_bytes(listened).startswith(b"fLaC")
    library.tidy_unfinished()
    assert not listened.exists()
    whole = library.join_same_time(first.id, second.id, placed).meeting
    assert vaults.found_in(library.folder, b"fLaC", b"Lindqvist") == []
    path = library.write_bundle([whole], tmp_path / "a.hansard")
    other = Library.open(tmp_path / "plain")
    try:
        assert other.take_bundle(path).made == (whole,)
        assert said(other, whole) == said(library, whole)
        assert [track.label for track in other.tracks(whole)] == ["A", "B"]
        sounds = [other.meeting_folder(whole) / str(track.audio) for track in other.tracks(whole)]
        for sound_, begins, seed in zip(sounds, (4, 0), (1, 2), strict=True):
            with av.open(str(sound_)) as container:
                heard = np.concatenate([f.to_ndarray().reshape(-1, 1) for f in container.decode(audio=0)])
            assert np.array_equal(heard[begins * RATE : (begins + 20) * RATE], noise(20.0, seed=seed))
    finally:
        other.close()


def test_voices_in_a_vault(library: Library) -> None:
    kept = [test_joined_voices.arrays(who, seed) for seed, who in enumerate(("ABABAB", "BABABA"))]
    pair = [test_joined_voices.meeting(library, f"{at}.wav", item) for at, item in enumerate(kept)]
    whole = library.join_meetings(*pair).meeting
    path = library.embeddings(whole)
    assert path is not None
    assert not path.read_bytes().startswith(b"PK"), "how people sound is sealed"
    assert len(test_joined_voices.of(library, whole)["windows"]) == 120
    part = library.split_meeting(whole, 60.0).meetings[1]
    assert len(test_joined_voices.of(library, part)["windows"]) == 60
    assert library.check().sound, "with the hash of what is kept"
