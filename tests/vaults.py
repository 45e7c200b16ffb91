"""A keyring in memory that passes for the system's, and libraries with words and sound to be found again."""

from __future__ import annotations

from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import SecretService
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.library import Library
from app.transcript import MeetingId
from tests.builders import dialogue, import_meeting

#: Said in the meeting, and in no other file of a test.
CANARY = "quetzalcoatlus"
#: Bytes of its sound.
SOUND = bytes(range(7, 256)) * 900


class FakeKeyring(keyring.backend.KeyringBackend):
    """As Secret Service behaves, by the same class the real ones have."""

    priority = 1

    def __init__(self) -> None:
        self.locked = False
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


def use_keyring(
    monkeypatch: pytest.MonkeyPatch, module: str = SecretService.__name__, ring: FakeKeyring | None = None
) -> FakeKeyring:
    """From now on this computer's keyring, of the backend ``module``."""
    ring = ring or FakeKeyring()
    monkeypatch.setattr(FakeKeyring, "__module__", module)
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    return ring


def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on this computer has none."""
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)


def filled(folder: Path) -> MeetingId:
    """A library with one meeting: words, a kept original, sound, overview, voices, a backup and an unfinished
    job; closed."""
    library = Library.open(folder)
    meeting, job = import_meeting(library, "talk.wav", SOUND)
    jobs = library.job_folder(job)
    for name in ("audio-0.flac", "peaks-0.bin", "voices.npz"):
        (jobs / name).write_bytes(name.encode() + SOUND)
    finish_with(library, job, jobs)
    copied = library.import_file(folder.parent / "talk.wav", copy=True, again=True)
    assert copied.job is not None
    (library.job_folder(copied.job) / "track-0.pcm").write_bytes(SOUND)
    library.backup()
    library.close()
    (folder.parent / "talk.wav").unlink()
    return meeting


def finish_with(library: Library, job: object, jobs: Path) -> None:
    library.move_job(job, "running")  # type: ignore[arg-type]
    library.attach_audio(job, 0, 60.0, jobs / "audio-0.flac", jobs / "peaks-0.bin")  # type: ignore[arg-type]
    said = dialogue([("S1", f"the {CANARY} has landed"), ("S2", "so it has")])
    library.finish_job(job, said, jobs / "voices.npz")  # type: ignore[arg-type]
    library.remove_job_folder(job)  # type: ignore[arg-type]


def found_in(folder: Path, *wanted: bytes) -> list[str]:
    """The files under ``folder`` that hold any of these bytes."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(piece in path.read_bytes() for piece in wanted)
    )


def plain_pieces() -> tuple[bytes, ...]:
    """Pieces of the words and of the sound, as they must not be on the disk."""
    return (CANARY.encode(), SOUND[1000:1032])


def everything(library: Library, meeting: MeetingId) -> object:
    """What a user has: words, names, and every byte of sound."""
    from app.vault import held

    folder = library.folder / "meetings"
    sound = {
        str(path.relative_to(folder)): held.read_bytes(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name[0] != "."
    }
    transcript = library.transcript(meeting)
    return transcript.title, [item.text for item in transcript.segments], sound
