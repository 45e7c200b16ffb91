"""JSON: of the Whispers, of Buzz, of oTranscribe, and Hansard's own.

- openai-whisper ``{"text", "segments": [{"start", "end", "text", "words": [{"word", "start", "end",
  "probability"}]}], "language"}`` (whisper/transcribe.py, utils.WriteJSON); the API's ``verbose_json`` has
  ``words`` beside the segments
- WhisperX ``{"segments": [{…, "speaker", "words": [{"word", "start", "end", "score", "speaker"}]}],
  "word_segments", "language"}``
- faster-whisper: its ``Segment`` as people dump it, a list of objects or of tuples
- whisper.cpp ``{"result": {"language"}, "transcription": [{"offsets": {"from", "to"}, "text", "tokens"}]}``
- Buzz: a list of segments in milliseconds
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from app.foreign import otranscribe
from app.foreign.clock import number, probability
from app.foreign.settling import with_speakers
from app.foreign.values import Raw, Said, TranscriptTooLong, Word

_MS: Final = 1000.0
_MOST: Final = 3_000_000  # objects and lists; ten hours of whisper.cpp's tokens have a fifth


def read(text: str) -> Raw | None:
    """A transcript in JSON; ``None`` for anything else.

    Raises:
        TranscriptTooLong: it has more parts than any transcript.
    """
    if text.lstrip("\ufeff \t\n")[:1] not in ("{", "["):
        return None
    if text.count("{") + text.count("[") > _MOST:
        raise TranscriptTooLong
    try:
        data = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    if isinstance(data, Mapping):
        return _own(data) or otranscribe.read(data) or _cpp(data) or _whisper(data)
    return _listed(data)


def _own(data: Mapping[str, Any]) -> Raw | None:
    from app.export import json_v1  # with every format there is, and numpy

    if data.get("version") != json_v1.VERSION or not isinstance(data.get("speakers"), list):
        return None
    try:
        found = json_v1.parse(data)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    labels = {speaker.id: speaker.label for speaker in found.speakers}
    turns = tuple(
        Said(
            item.text,
            number(item.start),
            number(item.end),
            labels.get(item.speaker) if item.speaker is not None else None,
            tuple(
                Word(word.text, number(word.start), number(word.end), probability(word.probability))
                for word in item.words
            ),
            tuple(labels[other] for other in item.overlap if other in labels),
        )
        for item in found.segments
    )
    return Raw("Hansard", turns, found.title, found.language, found.source)


def _cpp(data: Mapping[str, Any]) -> Raw | None:
    items = data.get("transcription")
    if not isinstance(items, list):
        return None
    turns = []
    for item in items:
        if not isinstance(item, Mapping):
            return None
        start, end = _offsets(item)
        text, speaker = _text(item), item.get("speaker")
        words = [
            Word(_text(token), *_offsets(token), probability(token.get("p")))
            for token in _mappings(item.get("tokens"))
            if not _text(token).startswith("[_")
        ]
        turns.append(
            Said(
                text,
                start,
                end,
                _speaker(f"Speaker {speaker}" if speaker not in (None, "", "?") else None),
                tuple(words),
            )
        )
    result = data.get("result")
    language = result.get("language") if isinstance(result, Mapping) else ""
    return Raw("whisper.cpp", with_speakers(turns), "", _language(language), cues=True)


def _offsets(item: Mapping[str, Any]) -> tuple[float | None, float | None]:
    offsets = item.get("offsets")
    if not isinstance(offsets, Mapping):
        return None, None
    return number(offsets.get("from"), _MS), number(offsets.get("to"), _MS)


def _whisper(data: Mapping[str, Any]) -> Raw | None:
    items = data.get("segments")
    if not isinstance(items, list) or not items or not all(isinstance(item, Mapping) for item in items):
        return None
    if not all("text" in item and "start" in item for item in items):
        return None
    scale = _scale(items)
    beside = [_word(word, scale) for word in _mappings(data.get("words"))]
    turns = [_segment(item, scale) for item in items]
    if beside and not any(turn.words for turn in turns):
        turns = list(_shared_out(turns, beside))
    return Raw(
        _maker(data, items, scale),
        with_speakers(turns),
        _string(data.get("title")),
        _language(data.get("language")),
        cues=True,
    )


def _maker(data: Mapping[str, Any], items: Sequence[Mapping[str, Any]], scale: float) -> str:
    first = next((word for item in items for word in _mappings(item.get("words"))), {})
    if "word_segments" in data or "score" in first:
        return "WhisperX"
    if scale != 1:
        return "Buzz"
    if "text" in data:
        return "Whisper"
    return (
        "faster-whisper"
        if {"avg_logprob", "no_speech_prob", "temperature"} & set(items[0]) or first
        else "JSON"
    )


def _listed(data: Any) -> Raw | None:
    """A list of segments, as objects or as the tuples that ``json`` makes of named tuples."""
    if not isinstance(data, list) or not data:
        return None
    if all(isinstance(item, Mapping) for item in data):
        return _whisper({"segments": data})
    turns = []
    for item in data:
        if not isinstance(item, list):
            return None
        if len(item) >= 5 and isinstance(item[4], str):  # id, seek, start, end, text, …
            words = next(
                (part for part in item[5:] if isinstance(part, list) and part and isinstance(part[0], list)),
                [],
            )
            given = tuple(
                Word(str(word[2]), number(word[0]), number(word[1]), probability(word[3]))
                for word in words
                if isinstance(word, list) and len(word) >= 4
            )
            turns.append(Said(item[4], number(item[2]), number(item[3]), None, given))
        elif len(item) == 3 and isinstance(item[2], str):
            turns.append(Said(item[2], number(item[0]), number(item[1])))
        else:
            return None
    return Raw("faster-whisper", with_speakers(turns), cues=True)


def _segment(item: Mapping[str, Any], scale: float) -> Said:
    return Said(
        _text(item),
        number(item.get("start"), scale),
        number(item.get("end"), scale),
        _speaker(item.get("speaker")),
        tuple(_word(word, scale) for word in _mappings(item.get("words"))),
    )


def _word(word: Mapping[str, Any], scale: float) -> Word:
    text = _string(word.get("word")) or _string(word.get("text"))
    sure = probability(word.get("probability", word.get("score", word.get("p"))))
    return Word(text, number(word.get("start"), scale), number(word.get("end"), scale), sure)


def _scale(items: Iterable[Mapping[str, Any]]) -> float:
    """Units in a second: whole numbers that make cues of minutes are milliseconds."""
    lengths = []
    for item in items:
        start, end = item.get("start"), item.get("end")
        if type(start) is not int or type(end) is not int:
            return 1.0
        lengths.append(end - start)
    lengths.sort()
    return _MS if lengths and lengths[len(lengths) // 2] >= 100 else 1.0


def _shared_out(turns: Sequence[Said], words: Sequence[Word]) -> Iterable[Said]:
    """Words that stand beside the segments, each given to the segment it begins in."""
    place = 0
    for index, turn in enumerate(turns):
        mine: list[Word] = []
        following = turns[index + 1].start if index + 1 < len(turns) else None
        while place < len(words) and (following is None or (words[place].start or 0.0) < following - 0.005):
            mine.append(words[place])
            place += 1
        yield Said(turn.text, turn.start, turn.end, turn.speaker, tuple(mine))


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _text(item: Mapping[str, Any]) -> str:
    return _string(item.get("text"))


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _speaker(value: Any) -> str | None:
    return (
        str(value)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip()
        else None
    )


_LANGUAGES: Final = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "polish": "pl", "russian": "ru", "japanese": "ja", "chinese": "zh", "korean": "ko",
    "turkish": "tr", "arabic": "ar", "ukrainian": "uk", "swedish": "sv",
}  # fmt: skip


def _language(value: Any) -> str:
    """Two letters of what a program calls a language."""
    text = _string(value).strip().lower()
    if text in _LANGUAGES:
        return _LANGUAGES[text]
    code = text.replace("_", "-").split("-")[0]
    return code if 2 <= len(code) <= 3 and code.isascii() and code.isalpha() else ""
