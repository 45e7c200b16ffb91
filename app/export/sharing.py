"""Short turns that follow each other faster than subtitles can: several in one, with dashes.

As subtitlers write it: ``- Yes.`` and below it ``- No.``, a dash for each change of who speaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.export import reading
from app.export.labels import Labels
from app.transcript import Segment
from app.translation import listed

if TYPE_CHECKING:
    from app.export.cues import SubtitleOptions

_DASH: Final = "- "


#: A :class:`Piece`, of which there are ten thousand, as a plain tuple.
Raw = tuple[int, int, str, str, bool, bool, Segment]


class Piece(NamedTuple):
    """What is said in one subtitle, before that has its place. Times in milliseconds, as it was spoken."""

    start: int
    end: int
    text: str
    name: str
    overlap: bool
    wide: bool
    segment: Segment


class Shared(NamedTuple):
    """The first ``many`` pieces as one, in which ``dashes`` are ours."""

    many: int
    end: int
    text: str
    name: str
    overlap: bool
    wide: bool
    dashes: int


class Sharing:
    """Who can share a subtitle, by the room there is in one. ``labels`` where names are shown."""

    def __init__(self, options: SubtitleOptions, language: str, labels: Labels | None) -> None:
        self._lines, self._width = options.lines, options.line_length
        self._wide_width = reading.width(options.line_length, language)
        self._labels = labels

    def shared(self, raw: Sequence[Raw], first: int, before: int, must: int) -> Shared:
        """The piece ``first`` with those behind it that begin before ``before`` and fit its lines, and with
        all that begin before ``must``, for which there is no other place."""
        one = Piece(*raw[first])
        found = [one]
        lines, longest = _size(one.text)
        wide, dashed = one.wide, False
        for index in range(first + 1, len(raw)):
            following = Piece(*raw[index])
            if following.start >= before:
                break
            more, length = _size(following.text)
            lines, longest = lines + more, max(longest, length)
            wide, dashed = wide or following.wide, dashed or _who(following) != _who(one)
            width = self._wide_width if wide else self._width
            fits = lines <= self._lines and longest + (len(_DASH) if dashed else 0) <= width
            if not fits and following.start >= must:
                break
            found.append(following)
        return self._together(found)

    def _together(self, pieces: Sequence[Piece]) -> Shared:
        texts, dashes, before = [], 0, None
        several = len({_who(piece) for piece in pieces}) > 1
        for piece in pieces:
            new, before = _who(piece) != before, _who(piece)
            texts.append(_DASH + piece.text if several and new else piece.text)
            dashes += several and new
        name = pieces[0].name
        if several and self._labels is not None:
            voices = dict.fromkeys(voice for piece in pieces for voice in self._labels.voices(piece.segment))
            name = listed([voice.name for voice in voices])
        return Shared(
            len(pieces),
            max(piece.end for piece in pieces),
            "\n".join(texts),
            name,
            any(piece.overlap for piece in pieces),
            any(piece.wide for piece in pieces),
            dashes,
        )


def _size(text: str) -> tuple[int, int]:
    """How many lines, and the characters of the longest."""
    lines = text.split("\n")
    return len(lines), max(map(len, lines))


def _who(piece: Piece) -> tuple[object, ...]:
    return piece.segment.speaker, *piece.segment.overlap
