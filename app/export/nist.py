"""STM and CTM, the transcripts that scoring programs read (NIST SCTK, ``infmts``).

STM has a line per turn with its text, CTM one per word. White space divides fields; braces hold alternatives
and a ``<`` a label, so these are replaced where they are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat
from operator import attrgetter
from typing import ClassVar, Final, NamedTuple

import numpy as np

from app.export import rows
from app.export.base import Exporter, Group, NoOptions, expect
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.rttm import UNKNOWN, field_of, speaker_fields
from app.export.timed_text import timed_words
from app.transcript import Transcript, Word
from app.translation import noop

_SPACES = re.compile(r"\s+")
_ODD = re.compile(r"[{}<;]|[^\S ]")
_HARMLESS = str.maketrans({"{": "\uff5b", "}": "\uff5d", "<": "\uff1c", ";": "\uff1b"})
_SURE = attrgetter("probability")
#: For a word that is not as it was heard.
_UNSURE: Final = 1001
#: How a line of CTM ends, by how sure its word is in thousandths.
_ENDS: Final = rows.objects([*(f" {n // 1000}.{n % 1000:03d}\n".encode() for n in range(_UNSURE)), b"\n"])


class Stm(Exporter[NoOptions]):
    """``file channel speaker start end text``; a paragraph of no length is given a millisecond."""

    id: ClassVar[str] = "stm"
    label: ClassVar[str] = noop("Reference text (.stm)")
    extension: ClassVar[str] = ".stm"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = NoOptions

    def render(self, transcript: Transcript, options: NoOptions) -> bytes:
        del options
        return "".join(f"{' '.join(row)}\n" for row in _turns(transcript)).encode()

    def verify(self, data: bytes, transcript: Transcript, options: NoOptions) -> None:
        del options
        found = [tuple(line.split(" ", 5)) for line in data.decode().split("\n") if line]
        expect(found == list(_turns(transcript)), "turns")
        expect(all(float(row[4]) > float(row[3]) for row in found), "length")


class Ctm(Exporter[NoOptions]):
    """``file channel start duration word confidence``, by channel and time; the confidence only where the
    word is as it was heard."""

    id: ClassVar[str] = "ctm"
    label: ClassVar[str] = noop("Words with times (.ctm)")
    extension: ClassVar[str] = ".ctm"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = NoOptions

    def render(self, transcript: Transcript, options: NoOptions) -> bytes:
        del options
        heard = _words(transcript)
        lines = rows.written(
            f"{field_of(transcript.title, 'meeting')} ",
            rows.Number(heard.channels),
            " ",
            rows.seconds(heard.starts),
            " ",
            rows.seconds(heard.lengths),
            " ",
            behind=(heard.tokens, _ENDS[heard.sure].tolist()),
        )
        return b"".join(lines)

    def verify(self, data: bytes, transcript: Transcript, options: NoOptions) -> None:
        del options
        found: list[tuple[int, int, int, str, int]] = []
        for line in data.decode().split("\n"):
            if line:
                _, channel, start, length, word, *sure = line.split(" ")
                times = round(float(start) * 1000), round(float(length) * 1000)
                found.append((int(channel), *times, word, round(float(sure[0]) * 1000) if sure else _UNSURE))
        expect(found == _words(transcript).rows(), "words")


def _turns(transcript: Transcript) -> Iterator[tuple[str, ...]]:
    file_id, names = field_of(transcript.title, "meeting"), speaker_fields(transcript)
    for segment in transcript.segments:
        text = _SPACES.sub(" ", clean(segment.text).translate(_HARMLESS)).strip()
        if not text:
            continue
        start = milliseconds(segment.start)
        end = max(milliseconds(segment.end), start + 1)
        name = names.get(segment.speaker, UNKNOWN)
        channel = str(segment.track + 1)
        yield file_id, channel, name, f"{start / 1000:.3f}", f"{end / 1000:.3f}", text


class _Heard(NamedTuple):
    """Columns of words, by channel and time: start and length in milliseconds, the word in UTF-8, and in
    thousandths how sure it is, or :data:`_UNSURE` where that is not known."""

    channels: rows.Whole
    starts: rows.Whole
    lengths: rows.Whole
    tokens: list[bytes]
    sure: rows.Whole

    def rows(self) -> list[tuple[int, int, int, str, int]]:
        """A word after the other."""
        columns = (self.channels.tolist(), self.starts.tolist(), self.lengths.tolist())
        texts = [token.decode() for token in self.tokens]
        return list(zip(*columns, texts, self.sure.tolist(), strict=True))


def _words(transcript: Transcript) -> _Heard:
    words: list[Word] = []
    sure: list[float] = []
    channels: list[int] = []
    for segment in transcript.segments:
        text = clean(segment.text)
        if text:
            own, as_heard = timed_words(segment, text)
            words += own
            sure += map(_SURE, own) if as_heard else repeat(_UNSURE / 1000, len(own))
            channels += repeat(segment.track + 1, len(own))
    return _in_order(np.array(channels, np.int64), words, rows.milliseconds(sure, len(sure)))


def _in_order(channels: rows.Whole, words: list[Word], sure: rows.Whole) -> _Heard:
    # Ends are rounded rather than lengths, so that rounding makes no word reach into the next one.
    starts = rows.milliseconds(map(attrgetter("start"), words), len(words))
    ends = rows.milliseconds(map(attrgetter("end"), words), len(words))
    columns = (channels, starts, np.maximum(ends - starts, 0), np.minimum(sure, _UNSURE))
    tokens = _written(list(map(attrgetter("text"), words)))
    if np.any((np.diff(channels) < 0) | ((np.diff(starts) < 0) & (np.diff(channels) == 0))):
        order = np.lexsort((starts, channels))
        channels, starts, lengths, sure = (column[order] for column in columns)
        return _Heard(channels, starts, lengths, list(rows.objects(tokens)[order]), sure)
    channels, starts, lengths, sure = columns
    return _Heard(channels, starts, lengths, tokens, sure)


def _written(tokens: list[str]) -> list[bytes]:
    """Words as fields."""
    if not tokens:
        return []
    text = "\0".join(tokens)  # which no word holds
    if _ODD.search(text):
        text = text.translate(_HARMLESS)
        text = "\0".join(_SPACES.sub("_", token).strip("_") or "_" for token in text.split("\0"))
    return text.encode().split(b"\0")
