"""JSON, version 1: the transcript complete, for other programs and for reading back.

``{"version": 1, "title", "source", "duration", "language", "engine": {...}, "speakers": [{"id", "name"}],
"segments": [{"id", "track", "start", "end", "speaker", "overlap": [speaker ids], "text",
"words": [{"start", "end", "text", "probability"}]}]}``; seconds from the start of the recording. A
speaker's ``name`` is the one shown, so ``Speaker 3`` for somebody without one; ``speaker`` may be null.
If wanted, ``"notes"`` and ``"moments"`` stand before the segments: ``[{"seconds", "text"}]``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any, ClassVar

from app.errors import ExportFailed
from app.export.base import Exporter, Group, Unequal, expect
from app.export.characters import encodable
from app.export.material import material
from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word
from app.translation import noop

VERSION = 1

_UNNAMED = re.compile(r"Speaker (\d{1,9})")
_WORD = '{"start": %.3f, "end": %.3f, "text": %s, "probability": %.3f}'


@dataclass(frozen=True, slots=True)
class JsonOptions:
    """What the file holds beside the transcript."""

    notes: bool = field(default=False, metadata={"label": noop("Notes and moments")})


class Json(Exporter[JsonOptions]):
    """One line per paragraph, so that a difference between two files can be read."""

    id: ClassVar[str] = "json"
    label: ClassVar[str] = noop("Data (.json)")
    extension: ClassVar[str] = ".json"
    group: ClassVar[Group] = "data"
    fixed: ClassVar[bool] = True
    options_type = JsonOptions

    def render(self, transcript: Transcript, options: JsonOptions) -> bytes:
        lines = [f'"{key}": {_value(value)}' for key, value in _head(transcript, options).items()]
        segments = ",\n".join(map(_segment, transcript.segments))
        text = "{\n" + ",\n".join(lines) + ',\n"segments": [\n' + segments + "\n]\n}\n"
        return encodable(text).encode()

    def verify(self, data: bytes, transcript: Transcript, options: JsonOptions) -> None:
        found = json.loads(data)
        segments = found.pop("segments")
        expect(found == json.loads(encodable(_value(_head(transcript, options)))), "head")
        expect(len(segments) == len(transcript.segments), "number of paragraphs")
        for item, segment in zip(segments, transcript.segments, strict=True):
            words = [(w["start"], w["end"], w["text"], w["probability"]) for w in item.pop("words")]
            expect(
                words
                == [
                    (round(w.start, 3), round(w.end, 3), encodable(w.text), round(w.probability, 3))
                    for w in segment.words
                ],
                "words",
            )
            expect(item == _plain(segment), "paragraph")


def read_json(path: Path) -> Transcript:
    """The transcript in a file of version 1.

    Raises:
        ExportFailed: unreadable, not of this shape, or of a later version.
    """
    try:
        return parse(json.loads(path.read_bytes()))
    except OSError as error:
        raise ExportFailed(f'"{path.name}" cannot be read.') from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ExportFailed(f'"{path.name}" is not a transcript that Hansard exported.') from error


def parse(data: Any) -> Transcript:
    """The transcript in parsed JSON. Raises ValueError, KeyError, TypeError or AttributeError."""
    if data["version"] != VERSION:
        raise Unequal("version")
    return Transcript(
        title=str(data["title"]),
        source=str(data["source"]),
        duration=float(data["duration"]),
        language=str(data["language"]),
        engine={str(key): str(value) for key, value in data["engine"].items()},
        speakers=tuple(_speakers(data["speakers"])),
        segments=tuple(
            Segment(
                id=SegmentId(int(item["id"])),
                track=int(item["track"]),
                start=float(item["start"]),
                end=float(item["end"]),
                speaker=None if item["speaker"] is None else SpeakerId(int(item["speaker"])),
                text=str(item["text"]),
                words=tuple(
                    Word(
                        float(word["start"]),
                        float(word["end"]),
                        str(word["text"]),
                        float(word["probability"]),
                    )
                    for word in item["words"]
                ),
                overlap=tuple(SpeakerId(int(other)) for other in item["overlap"]),
            )
            for item in data["segments"]
        ),
    )


def _speakers(items: Iterable[dict[str, Any]]) -> Iterable[Speaker]:
    """Numbers are not in the file: an unnamed one's is in its label, the others' by their place."""
    for place, item in enumerate(items, 1):
        unnamed = _UNNAMED.fullmatch(item["name"])
        number = int(unnamed[1]) if unnamed else place
        yield Speaker(SpeakerId(int(item["id"])), number, None if unnamed else str(item["name"]))


def _head(transcript: Transcript, options: JsonOptions) -> dict[str, Any]:
    """All but the paragraphs."""
    head: dict[str, Any] = {
        "version": VERSION,
        "title": transcript.title,
        "source": transcript.source,
        "duration": round(transcript.duration, 3),
        "language": transcript.language,
        "engine": transcript.engine,
        "speakers": [{"id": speaker.id, "name": speaker.label} for speaker in transcript.speakers],
    }
    if options.notes:
        whole = material(transcript)
        for key, items in (("notes", whole.notes), ("moments", whole.moments)):
            head[key] = [{"seconds": round(item.seconds, 3), "text": item.text} for item in items]
    return head


def _plain(segment: Segment) -> dict[str, Any]:
    """A paragraph without its words, as it is read back."""
    return {
        "id": segment.id,
        "track": segment.track,
        "start": round(segment.start, 3),
        "end": round(segment.end, 3),
        "speaker": segment.speaker,
        "overlap": list(segment.overlap),
        "text": encodable(segment.text),
    }


def _segment(segment: Segment) -> str:
    # Written by hand: for the hundred thousand words of a long day it is what takes the time.
    flat: list[Any] = []
    for word in segment.words:
        flat += (word.start, word.end, encode_basestring(word.text), word.probability)
    speaker = "null" if segment.speaker is None else segment.speaker
    overlap, text = ", ".join(map(str, segment.overlap)), encode_basestring(segment.text)
    words = ", ".join([_WORD] * len(segment.words)) % tuple(flat)
    return (
        f'{{"id": {segment.id}, "track": {segment.track}, "start": {segment.start:.3f}, '
        f'"end": {segment.end:.3f}, "speaker": {speaker}, '
        f'"overlap": [{overlap}], "text": {text}, "words": [{words}]}}'
    )


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
