"""What ``hansard export`` takes."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final

from app.commands import options

_TIME: Final = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d+)?)")


class KindNames:
    """All that can be exported, as help shows it. Looked up only then: it means loading every format."""

    def __str__(self) -> str:
        from app.exporting.kinds import kinds

        return ",".join(kinds())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which meetings, as what, which part, under what names, and whether people are named."""
    parser.add_argument(
        "ids", nargs="*", metavar="ID", help="meetings' titles, their numbers, or how those end"
    )
    chosen = parser.add_argument("--format", type=kind_names, metavar="LIST", help="any of %(known)s")
    vars(chosen)["known"] = KindNames()
    parser.add_argument(
        "--output",
        type=options.folder,
        metavar="DIR",
        help="where to write, replacing files of the same name; default: here",
    )
    parser.add_argument(
        "--pattern",
        metavar="TEXT",
        help="names of the files, such as '{date} {title}'; also {time}, {number}, {length}, {language}",
    )
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="a Word document with marks, to fill in"
    )
    parser.add_argument(
        "--example-template",
        type=Path,
        metavar="FILE",
        help="write a template to begin with, and nothing else",
    )
    part = parser.add_argument_group("a part only")
    part.add_argument("--from", dest="start", type=seconds, metavar="TIME", help="such as 3:20 or 1:03:20")
    part.add_argument("--to", dest="end", type=seconds, metavar="TIME", help="likewise")
    part.add_argument("--from-zero", action="store_true", help="count times from the start of the part")
    part.add_argument("--speaker", metavar="NAME", help="clips of sound: only what this person says")
    hiding = parser.add_argument_group("without names")
    hiding.add_argument(
        "--hide-names", choices=("letter", "number"), help="letter: Person A; number: P01, in text and sound"
    )
    hiding.add_argument("--people", type=lines, default=(), metavar="LIST", help="other people spoken of")
    hiding.add_argument(
        "--redact", type=lines, default=(), metavar="LIST", help="words not to be read or heard"
    )
    hiding.add_argument(
        "--tone-margin",
        type=margin,
        default=0.0,
        metavar="SECONDS",
        help="longer tone on each side of a word",
    )
    hiding.add_argument(
        "--key",
        type=Path,
        metavar="FILE",
        help="write who is who to this table; one that is there is continued",
    )


def kind_names(text: str) -> tuple[str, ...]:
    """``srt,flac`` as names of what can be exported."""
    from app.exporting.kinds import kinds

    names = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    if not names or any(name not in kinds() for name in names):
        raise argparse.ArgumentTypeError(f"choose from {', '.join(kinds())}")
    return names


def seconds(text: str) -> float:
    """``1:03:20``, ``3:20`` or ``200``."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise argparse.ArgumentTypeError("a time such as 3:20 or 1:03:20")
    return int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + float(match[3])


def margin(text: str) -> float:
    """Up to five seconds."""
    if not re.fullmatch(r"\d(\.\d+)?", text) or float(text) > 5:
        raise argparse.ArgumentTypeError("a number of seconds up to 5")
    return float(text)


def lines(text: str) -> tuple[str, ...]:
    """A text file's lines, or what stands between commas."""
    path = Path(text)
    try:
        found = path.read_text(encoding="utf-8-sig").splitlines() if path.is_file() else text.split(",")
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"'{text}' cannot be read as a text file") from error
    return tuple(filter(None, (line.strip() for line in found)))
