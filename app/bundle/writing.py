"""Makes the file of a bundle, and reads it back before anybody sees it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from app.atomic import write_atomically
from app.bundle import FORMAT, MANIFEST, VERSION
from app.bundle.document import Listed, Manifest, Meeting, Member
from app.bundle.reading import Bundle
from app.errors import ExportFailed
from app.translation import noop
from app.vault import held

#: ``report(done, total)`` in bytes; it may raise to stop.
Report = Callable[[float, float], None]

_BLOCK: Final = 1 << 20
#: Every member's date, so that the same meetings make the same file.
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_NOT_READ_BACK: Final = noop(
    "The disk did not give back what was written to it; choose another folder. Your meetings are unchanged."
)


def write(
    path: Path,
    meetings: Sequence[tuple[Meeting, Mapping[str, Path]]],
    program: str,
    report: Report,
    *,
    voices: bool = False,
) -> Path:
    """Write a bundle of these meetings, each with the files of its members; where it is.

    Raises:
        DiskFull, ExportFailed: whatever was there before still is.
    """
    total = float(sum(held.size_of(file) for _, files in meetings for file in files.values()))

    def make(target: Path) -> None:
        done = 0.0

        def advance(count: int) -> None:
            nonlocal done
            done += count
            report(min(done, 2 * total), 2 * total)

        with target.open("wb") as out:
            _write(out, meetings, program, advance, voices=voices)

    def check(made: Path) -> None:
        with Bundle(made) as bundle:
            for place, member in enumerate(bundle.manifest.members):
                if not bundle.is_whole(member):
                    raise ExportFailed(_NOT_READ_BACK)
                report(total * (1 + (place + 1) / len(bundle.manifest.members)), 2 * total)

    return write_atomically(path, make, check)


def _write(
    out: BinaryIO,
    meetings: Sequence[tuple[Meeting, Mapping[str, Path]]],
    program: str,
    advance: Callable[[int], None],
    *,
    voices: bool,
) -> None:
    members: list[Member] = []
    listed: list[Listed] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for meeting, files in meetings:
            name = f"meetings/{meeting.id}/meeting.json"
            body = json.dumps(asdict(meeting), ensure_ascii=True, separators=(",", ":")).encode()
            archive.writestr(_info(name, zipfile.ZIP_DEFLATED), body)
            members.append(Member(name, len(body), hashlib.sha256(body).hexdigest()))
            listed.append(Listed(meeting.id, meeting.title, name))
            for member, file in files.items():
                members.append(_copy(archive, member, file, advance))
        made = datetime.now(UTC).isoformat(timespec="seconds")
        manifest = Manifest(FORMAT, VERSION, program, made, voices, tuple(listed), tuple(members))
        archive.writestr(_info(MANIFEST, zipfile.ZIP_DEFLATED), json.dumps(asdict(manifest), indent=1))


def _copy(archive: zipfile.ZipFile, name: str, file: Path, advance: Callable[[int], None]) -> Member:
    digest, size = hashlib.sha256(), 0
    info = _info(name, zipfile.ZIP_STORED)
    # Sound is compressed already.
    with held.open_binary(file) as content, archive.open(info, "w", force_zip64=True) as out:
        while block := content.read(_BLOCK):
            out.write(block)
            digest.update(block)
            size += len(block)
            advance(len(block))
    return Member(name, size, digest.hexdigest())


def _info(name: str, kind: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = kind
    info.external_attr = 0o600 << 16
    return info
