"""Which of the files offered can be imported, and why the others are passed over."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths

from app.errors import AppError
from app.intake import MEDIA, is_media, read_content
from app.translation import listed, plural, tr

__all__ = [
    "MEDIA",
    "MOST",
    "Offered",
    "at_a_glance",
    "collect",
    "documents",
    "drop_lines",
    "files_in",
    "is_media",
]

#: Endings of other programs' transcripts (:data:`app.foreign.ENDINGS`, which is not loaded before the first
#: paint). Whether one is, its content says.
TRANSCRIPTS = frozenset(("srt", "vtt", "json", "otr", "txt", "docx", "html", "htm", "eaf"))
MOST = 2000  # files taken from folders at once


@dataclass(frozen=True, slots=True)
class Offered:
    """``files`` to import; ``skipped`` by name, because they are no media. ``size`` of the files in bytes, 0
    while it is not known. ``bundles``: files of this program, with whole meetings. ``transcripts``: what
    may be transcripts of other programs."""

    files: tuple[Path, ...]
    skipped: tuple[str, ...]
    folders: int = 0
    size: int = 0
    bundles: tuple[Path, ...] = ()
    transcripts: tuple[Path, ...] = ()


def documents() -> Path:
    """Where file dialogs begin: Documents, or the home folder where there is none."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def is_bundle(path: Path) -> bool:
    """Whether a file holds whole meetings of this program, going by its name."""
    return path.suffix.lower() == ".hansard"


def may_be_transcript(path: Path) -> bool:
    """Whether a file is named as transcripts are."""
    return path.suffix.lower().removeprefix(".") in TRANSCRIPTS


def at_a_glance(paths: Iterable[Path]) -> Offered:
    """What is under the mouse: folders are counted, not read, so with one of them the size is not known. Nor
    is the length: it stands inside the files, which only the engine's own process opens."""
    files, skipped, bundles, transcripts, folders = [], [], [], [], 0
    for path in paths:
        if path.is_dir():
            folders += 1
        elif is_media(path):
            files.append(path)
        elif is_bundle(path):
            bundles.append(path)
        elif may_be_transcript(path):
            transcripts.append(path)
        else:
            skipped.append(path.name)
    size = 0 if folders else sum(map(_size, files))
    return Offered(tuple(files), tuple(skipped), folders, size, tuple(bundles), tuple(transcripts))


def collect(paths: Iterable[Path]) -> Offered:
    """Folders walked. Inside them, files that are no media are passed over without a word."""
    files: list[Path] = []
    skipped: list[str] = []
    bundles: list[Path] = []
    transcripts: list[Path] = []
    for path in paths:
        if path.is_dir():
            for root, folders, names in os.walk(path):
                folders.sort()
                found = (Path(root, name) for name in sorted(names))
                files.extend(item for item in found if is_media(item) and not item.name.startswith("."))
                if len(files) >= MOST:
                    break
        elif is_media(path):
            files.append(path)
        elif is_bundle(path):
            bundles.append(path)
        elif may_be_transcript(path) or _holds_transcript(path):
            transcripts.append(path)
        else:
            skipped.append(path.name)
    more = tuple(bundles), tuple(transcripts[:MOST])
    return Offered(tuple(files[:MOST]), tuple(skipped), 0, 0, *more)


def _holds_transcript(path: Path) -> bool:
    """Whether a file of an unknown ending is a transcript by its content."""
    from app import foreign

    try:
        if not foreign.may_be(read_content(path, 4096)[0]):
            return False
        foreign.read(read_content(path, foreign.MAX_BYTES)[0])
    except AppError:
        return False
    return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # importing it will say what is the matter
        return 0


def files_in(data: QMimeData) -> list[Path]:
    """Local files and folders of something dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def drop_lines(offered: Offered) -> tuple[str, str]:
    """The two lines over the window while files are dragged: what would be done, and what is to be known."""
    from app.ui.speech.words import size  # not before the first paint

    parts = []
    if offered.files:
        parts.append(plural("{n} file", "{n} files", len(offered.files)))
    if offered.folders:
        parts.append(plural("{n} folder", "{n} folders", offered.folders))
    what = listed(parts)
    title = tr("Drop to transcribe {what}", what=what) if parts else tr("Nothing here to transcribe")
    if offered.bundles and not parts:
        title = plural(
            "Drop to take in the meetings of {n} Hansard file",
            "Drop to take in the meetings of {n} Hansard files",
            len(offered.bundles),
        )
    if offered.transcripts:
        title = (
            tr("Drop to import the transcripts and the sound")
            if offered.files
            else plural(
                "Drop to import {n} transcript", "Drop to import {n} transcripts", len(offered.transcripts)
            )
        )
    skipped = [tr("“{name}”", name=name) for name in offered.skipped[:2]]
    if len(offered.skipped) > 2:
        skipped.append(plural("{n} more", "{n} more", len(offered.skipped) - 2))
    if skipped:
        after = tr("{names} will be skipped: not audio or video.", names=listed(skipped))
    else:
        after = tr("Your files are not changed.")
    if not offered.size:
        return title, after
    whole = tr("{size} in all.", size=size(offered.size))
    return title, tr("{sentence} {next}", sentence=whole, next=after)
