"""Arguments that mean the same for several commands, checked where they are typed."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final

from app import cleaning
from app.errors import ExportFailed
from app.people.attendees import hinted, typed
from engine.protocol import RunOptions, SpeakerHint

PROFILES: Final = ("builtin", "fast", "balanced", "accurate")
MOST_SPEAKERS: Final = 50


def add_recognition(parser: argparse.ArgumentParser) -> None:
    """How to recognise: profile, speakers, language, device."""
    parser.add_argument("--profile", choices=PROFILES, default="builtin", help="default: %(default)s")
    parser.add_argument("--speakers", type=count, metavar="N", help="exactly this many people speak")
    parser.add_argument("--min-speakers", type=count, metavar="A", help="at least this many")
    parser.add_argument("--max-speakers", type=count, metavar="B", help="at most this many")
    parser.add_argument(
        "--attendees",
        type=attendees,
        default=(),
        metavar="LIST",
        help="who was expected, such as 'Ana Ruiz, Ben <ben@example.org>': at most so many people speak, and "
        "in the library the notes say so",
    )
    parser.add_argument("--language", type=language, metavar="XX", help="two-letter code, such as en")
    parser.add_argument(
        "--languages",
        type=languages,
        default=(),
        metavar="LIST",
        help="such as en,de: each speaker's turn is in one of these",
    )
    parser.add_argument(
        "--vocabulary",
        default="",
        metavar="FILE_OR_LIST",
        help="names and terms that are said: a text file with one a line, or a list with commas",
    )
    parser.add_argument("--translate", action="store_true", help="write down English, whatever is spoken")
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda"),
        default="auto",
        help="for Whisper and its like; the built-in profile always uses the processor",
    )


def run_options(arguments: argparse.Namespace, *, keep_audio: bool = True) -> RunOptions:
    """The options of a run as the engine takes them.

    Raises:
        argparse.ArgumentTypeError: the speaker counts contradict each other.
    """
    exact, least, most = arguments.speakers, arguments.min_speakers, arguments.max_speakers
    if exact is not None and (least is not None or most is not None):
        raise argparse.ArgumentTypeError("--speakers is exact; leave out --min-speakers and --max-speakers")
    if least is not None and most is not None and least > most:
        raise argparse.ArgumentTypeError("--min-speakers is larger than --max-speakers")
    if arguments.language is not None and arguments.languages:
        raise argparse.ArgumentTypeError("--language is for the whole recording; leave out --languages")
    hint = SpeakerHint(exact, exact) if exact is not None else SpeakerHint(least, most)
    options = RunOptions(
        profile=arguments.profile,
        language=arguments.language,
        languages=arguments.languages,
        vocabulary=vocabulary(arguments.vocabulary),
        translate=arguments.translate,
        speakers=hint,
        device=arguments.device,
        keep_audio=keep_audio,
    )
    return hinted(options, arguments.attendees)


def output_folder(arguments: argparse.Namespace) -> Path:
    """Where files go: ``--output``, made if it is not there, or the current folder.

    Raises:
        ExportFailed: it cannot be made.
    """
    path: Path = arguments.output or Path.cwd()
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(f"The folder '{path}' cannot be made: {error.strerror}.") from error
    return path


class FormatNames:
    """The names of all formats, as help shows them. Looked up only then: it means loading every format."""

    def __str__(self) -> str:
        from app.export import formats

        return ",".join(formats())


def formats(text: str) -> tuple[str, ...]:
    """``srt,docx`` as format names."""
    from app import export

    known = export.formats()
    names = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"choose from {', '.join(known)}")
    return names


def count(text: str) -> int:
    """A number of speakers."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_SPEAKERS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST_SPEAKERS}")
    return int(text)


def attendees(text: str) -> tuple[str, ...]:
    """The names in a list of attendees."""
    return typed(text)


def language(text: str) -> str:
    """A two- or three-letter language code."""
    if not re.fullmatch(r"[A-Za-z]{2,3}", text):
        raise argparse.ArgumentTypeError("a two-letter code, such as en")
    return text.lower()


def languages(text: str) -> tuple[str, ...]:
    """``en,de`` as language codes."""
    codes = tuple(dict.fromkeys(language(part.strip()) for part in text.split(",") if part.strip()))
    if not codes:
        raise argparse.ArgumentTypeError("two-letter codes with commas, such as en,de")
    return codes


def vocabulary(text: str) -> tuple[str, ...]:
    """Names and terms: a file's lines, or what stands between commas."""
    path = Path(text)
    try:
        if not path.is_file():
            return cleaning.terms(text.split(","))
        return cleaning.terms(path.read_text(encoding="utf-8-sig").splitlines())
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"'{text}' cannot be read as a text file") from error


def folder(text: str) -> Path:
    """A folder; made if it is not there."""
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise argparse.ArgumentTypeError("is a file, not a folder")
    return path
