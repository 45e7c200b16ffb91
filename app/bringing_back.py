"""A meeting as a backup has it, made a meeting of the library again: its files, and its rows in the caller's
transaction. The way is the one of a bundle (:mod:`app.bundle`), and so is the distrust: what a damaged backup
says is checked like what a stranger sends."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from app.bundle import BundleBroken, checking, taking, telling
from app.bundle.document import Meeting
from app.bundle.taking import Kept
from app.care.returning import Candidate
from app.errors import AppError
from app.paths import environment_faults, private_folder
from app.store import filing, meetings, projected, soundness, whole
from app.store.transaction import Transaction
from app.translation import noop
from app.vault import held

log = logging.getLogger(__name__)

#: ``whole``: every track that had sound then has it now; ``none``: it never had any.
Sound = Literal["whole", "part", "missing", "none"]


class MeetingUnreadable(AppError):
    """What a backup says of a meeting makes no meeting."""

    code = "meeting-unreadable"
    exit_status = 5
    sentence = noop("This meeting cannot be read in this backup; nothing was changed. Choose another backup.")


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting on its way back. ``files``: what its document names and it shall have; ``silent``: sound it
    had then is missing now."""

    candidate: Candidate
    files: Mapping[str, Kept]
    silent: bool


@contextmanager
def readable() -> Iterator[None]:
    """Inside, rows of a backup are read.

    Raises:
        MeetingUnreadable: in place of what says that they are damaged.
    """
    try:
        yield
    except soundness.UNREADABLE as error:
        if not isinstance(error, BundleBroken) and not soundness.is_damage(error):
            raise
        log.warning("a meeting of a backup cannot be read: %s", getattr(error, "why", type(error).__name__))
        raise MeetingUnreadable from error


def sound_of(then: Transaction, key: int, folder: Path) -> Sound:
    """What there is in ``folder`` of the sound of a meeting of a backup; originals may lie anywhere."""
    names = [track.audio or track.source for track in whole.track_files(then, key)]
    there = [(folder / name).exists() for name in names if name]
    if not there:
        return "none"
    return "whole" if all(there) else "part" if any(there) else "missing"


def in_place(then: Transaction, candidate: Candidate, home: Path) -> Coming:
    """The files of a meeting that is gone: they are where they were, or missing. Names of those that are
    missing stay, so that whoever puts them back has them again."""
    key = meetings.key_of(then, candidate.id)
    _, names = telling.told(then, candidate.id, key, voices=True)
    digests = whole.digests(then, key)
    files = {}
    for member, name in names.items():
        file = home / name
        size = held.size_of(file) if file.exists() else 0
        files[member] = Kept(name, digests.get(name, ""), size)
    return Coming(candidate, files, sound_of(then, key, home) in ("part", "missing"))


def copied(
    then: Transaction, candidate: Candidate, home: Path, beside: Path, here: Mapping[str, str]
) -> Coming:
    """The files of a meeting that comes beside the one there is, in a folder of its own: those that are what
    they were, or what the library, which has the digests ``here``, put in their place.

    Raises:
        DiskFull, FolderUnusable
    """
    key = meetings.key_of(then, candidate.id)
    document, names = telling.told(then, candidate.id, key, voices=True)
    digests = whole.digests(then, key)
    private_folder(beside)
    files = {}
    for member, name in names.items():
        if not (home / name).is_file() or (home / name).parent != home:
            continue
        with environment_faults():
            held.place(home / name, beside / name)
            found = held.sha256_of(beside / name)
            size = held.size_of(beside / name)
        known = {digest for digest in (digests.get(name), here.get(name)) if digest}
        if known and found not in known:
            (beside / name).unlink()
            continue
        files[member] = Kept(name, found, size)
    sounding = {track.audio for track in document.tracks} - {""}
    silent = not sounding <= files.keys() or sound_of(then, key, home) in ("part", "missing")
    return Coming(candidate, files, silent)


def write(tx: Transaction, then: Transaction, coming: Coming) -> int:
    """The meeting's rows; its key.

    Raises:
        BundleBroken: they make no meeting, or another than the backup's.
    """
    candidate = coming.candidate
    key_then = meetings.key_of(then, candidate.id)
    document, names = telling.told(then, candidate.id, key_then, voices=True)
    document = telling.without(document, names.keys() - coming.files.keys())
    if candidate.fate == "changed":
        document = replace(document, sound_removed=_removed(tx, candidate, document, coming))
    checking.check(document)
    key = taking.write(tx, candidate.becomes, document, coming.files)
    if _reads(tx, key) != _reads(then, key_then):
        raise BundleBroken("its history makes another text")
    for number, source in enumerate(meetings.sources(then, key_then)):
        if source.path and (candidate.fate == "gone" or not source.in_folder):
            meetings.set_source(tx, key, number, source)
    return key


def _removed(tx: Transaction, candidate: Candidate, document: Meeting, coming: Coming) -> str | None:
    """When the sound went as the user wished; that may have been since."""
    if document.sound_removed is not None or not coming.silent:
        return document.sound_removed
    row = filing.filed(tx, [meetings.key_of(tx, candidate.id)])
    found: str | None = next((item.sound_removed for item in row.values()), None)
    return found


def _reads(tx: Transaction, key: int) -> list[tuple[int, int, int, str, int | None]]:
    """The paragraphs, without numbers of rows."""
    people = {number: voice.number for number, voice in projected.voices(tx, key).items()}
    return sorted(
        (piece.track, piece.start, piece.end, piece.text, people.get(piece.speaker or 0) or 0)
        for _, piece in projected.pieces(tx, key)
    )
