"""STM and CTM, the transcripts that scoring programs read (NIST SCTK, ``infmts``).

STM has a line per turn with its text, CTM one per word. White space divides fields; braces hold alternatives
and a ``<`` a label, so these are replaced where they are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from operator import itemgetter, sub
from typing import ClassVar

from app.export.base import Exporter, Group, NoOptions, expect
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import UNKNOWN
from app.export.rttm import field_of, speaker_fields
from app.export.timed_text import timed_text
from app.transcript import Transcript
from app.translation import noop

_SPACES = re.compile(r"\s+")
_ODD = re.compile(r"[{}<;]|[^\S ]")
_HARMLESS = str.maketrans({"{": "\uff5b", "}": "\uff5d", "<": "\uff1c", ";": "\uff1b"})


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
        file_id = field_of(transcript.title, "meeting").replace("%", "%%")
        heard = f"{file_id} %d %.3f %.3f %s %.3f\n"
        changed = f"{file_id} %d %.3f %.3f %s\n"
        # Written by hand, as in JSON: a long day has a hundred thousand words.
        rows = _words(transcript)
        if all(row[4] is not None for row in rows):
            return (heard * len(rows) % tuple(chain.from_iterable(rows))).encode()
        lines = [heard % row if row[4] is not None else changed % row[:4] for row in rows]
        return "".join(lines).encode()

    def verify(self, data: bytes, transcript: Transcript, options: NoOptions) -> None:
        del options
        found: list[_Heard] = []
        for line in data.decode().split("\n"):
            if line:
                _, channel, start, length, word, *sure = line.split(" ")
                found.append(
                    (int(channel), float(start), float(length), word, float(sure[0]) if sure else None)
                )
        expected = [
            (
                row[0],
                round(row[1], 3),
                round(row[2], 3),
                row[3],
                row[4] if row[4] is None else round(row[4], 3),
            )
            for row in _words(transcript)
        ]
        expect(found == expected, "words")


def _turns(transcript: Transcript) -> Iterator[tuple[str, ...]]:
    file_id, names = field_of(transcript.title, "meeting"), speaker_fields(transcript)
    for segment in transcript.segments:
        text = _SPACES.sub(" ", clean(segment.text).translate(_HARMLESS)).strip()
        if not text:
            continue
        start = milliseconds(segment.start)
        end = max(milliseconds(segment.end), start + 1)
        name = names.get(segment.speaker, field_of(UNKNOWN, ""))
        channel = str(segment.track + 1)
        yield file_id, channel, name, f"{start / 1000:.3f}", f"{end / 1000:.3f}", text


#: Channel, start and length in seconds, word, and the confidence, if known.
_Heard = tuple[int, float, float, str, float | None]


def _words(transcript: Transcript) -> list[_Heard]:
    made: list[_Heard] = []
    last, in_order = (0, 0.0), True
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        channel, words = segment.track + 1, segment.words
        timed = timed_text(segment, text)
        if timed.unspaced:
            tokens = [timed.between(k, k + 1) for k in range(len(timed.starts))]
        else:
            tokens = text.split(" ")
        heard = tokens == [word.text for word in words]
        if _ODD.search(text):
            tokens = [_SPACES.sub("_", token.translate(_HARMLESS)).strip("_") or "_" for token in tokens]
        starts, ends = timed.starts, timed.ends
        if starts[0] < 0 or min(starts) < 0:
            starts = [max(start, 0.0) for start in starts]
        lengths: Sequence[float] = list(map(sub, ends, starts))
        if min(lengths) < 0:
            lengths = [max(length, 0.0) for length in lengths]
        in_order = in_order and (channel, starts[0]) >= last and starts == sorted(starts)
        last = (channel, starts[-1])
        sure = [word.probability for word in words] if heard else repeat(None)
        made.extend(zip(repeat(channel), starts, lengths, tokens, sure))
    if not in_order:
        made.sort(key=itemgetter(0, 1))
    return made
