"""A small language for alignment tests: turns and words in, segments out.

One line per track of time. A column is 0.1 s by default::

    A: ----------      ------        speaker A talks where there is a dash
    B:          -------              and B here
    w: a b c    d e. f g             a word starts in its column and lasts to the next space

A second track starts after a line of ``=``. Expected segments are one line each, in order::

    A: a b c                         speaker, colon, words
    B (A): d e.                      others who overlap in brackets
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engine.align import TrackSpeech, align
from engine.protocol import Segment, Turn, Word

COLUMN = 0.1  # s
_LINE = re.compile(r"^\s*(\w+): ?(.*)$")


def parse(script: str, column: float = COLUMN) -> list[TrackSpeech]:
    """The tracks that ``script`` draws.

    Raises:
        ValueError: a line that is neither turns nor words.
    """
    tracks = [TrackSpeech([], [])]
    for line in script.splitlines():
        if not line.strip():
            continue
        if not line.strip(" ="):
            tracks.append(TrackSpeech([], [], track=len(tracks)))
            continue
        match = _LINE.match(line)
        if match is None:
            raise ValueError(f"neither turns nor words: {line!r}")
        name, drawn = match.groups()
        last = tracks[-1]
        if name == "w":
            found = [(m.start() * column, m.end() * column, m.group()) for m in re.finditer(r"\S+", drawn)]
            words = [Word(start, end, text, 1.0) for start, end, text in found]
            tracks[-1] = replace(last, words=[*last.words, *words])
        else:
            spans = [(m.start() * column, m.end() * column) for m in re.finditer(r"-+", drawn)]
            turns = [Turn(start, end, name) for start, end in spans]
            tracks[-1] = replace(last, turns=[*last.turns, *turns])
    return tracks


def show(segments: Sequence[Segment]) -> str:
    """The segments as expected lines."""
    return "\n".join(f"{_who(segment)}: {segment.text}" for segment in segments)


def _who(segment: Segment) -> str:
    return f"{segment.speaker} ({' '.join(segment.overlap)})" if segment.overlap else segment.speaker


def check(script: str, expected: str, column: float = COLUMN) -> None:
    """Fails unless aligning ``script`` gives the ``expected`` segments."""
    lines = [line.strip() for line in expected.splitlines() if line.strip()]
    assert show(align(parse(script, column))).splitlines() == lines
