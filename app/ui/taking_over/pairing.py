"""Which sound belongs to which transcript, by their names. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.ui.files import is_media


def belongs(transcript: Path, sound: Path, media: str = "") -> bool:
    """Whether the names say so: ``weekly.mp3`` and ``weekly.srt`` or ``weekly.en.srt``, or the transcript
    names the sound (``media``)."""
    if media and sound.name.casefold() == media.casefold():
        return True
    text, name = transcript.stem.casefold(), sound.stem.casefold()
    return bool(name) and text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


def match(transcript: Path, sounds: Iterable[Path], media: str = "") -> Path | None:
    """The sound that belongs to a transcript: of several, the one with most of its name."""
    fitting = [sound for sound in sounds if belongs(transcript, sound, media)]
    return max(fitting, key=lambda sound: len(sound.stem), default=None)


def beside(transcript: Path, media: str = "") -> Path | None:
    """A sound in the same folder that belongs to the transcript.

    Only names that can be: the transcript's own with an ending of sound, and what the transcript names.
    """
    wanted = {transcript.with_suffix("").name.casefold(), media.casefold()} - {""}
    try:
        with_it = [
            path
            for path in transcript.parent.iterdir()
            if is_media(path) and (path.stem.casefold() in wanted or path.name.casefold() in wanted)
        ]
    except OSError:  # a folder that may be passed through but not listed
        return None
    return match(transcript, sorted(path for path in with_it if path.is_file()), media)


def left_over(sounds: Sequence[Path], used: Iterable[Path | None]) -> list[Path]:
    """The sounds that belong to no transcript, in their order."""
    taken = set(used)
    return [sound for sound in sounds if sound not in taken]
