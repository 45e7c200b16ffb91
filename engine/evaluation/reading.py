"""Reading references and hypotheses: JSON (Hansard's version 1), RTTM, STM, CTM and SRT.

Sources: NIST, "The Rich Transcription Evaluation Plan" (RT-09) for RTTM and CTM; NIST ``sclite`` manual for
STM. The kind of file is told by its extension.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from engine.evaluation.recording import NotComparable, Recording, Utterance

_BRIDGE: Final = 0.5  # seconds; words of a paragraph this close together are one turn
_LARGEST: Final = 200 << 20  # bytes
_COMMENT: Final = ";;"
_CUE: Final = re.compile(r"(\d+):(\d\d):(\d\d)[,.](\d{1,3})\s*-->\s*(\d+):(\d\d):(\d\d)[,.](\d{1,3})")
_NAMED: Final = re.compile(r"\[([^\]\n]+)\]\s*|([^:\n]{1,60}):\s+")


def read(path: Path) -> list[Recording]:
    """The recordings in a file.

    Raises:
        NotComparable: it cannot be opened, its extension is unknown, or a line is not what it must be.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise NotComparable(f"{path.name}: not one of {', '.join(READERS)}")
    try:
        if path.stat().st_size > _LARGEST:
            raise NotComparable(f"{path.name}: too large")
        text = path.read_text(encoding="utf-8-sig")
        recordings = reader(text, path.stem)
    except OSError as error:
        raise NotComparable(f"{path.name}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise NotComparable(f"{path.name}: damaged, or another kind of file") from error
    if not recordings:
        raise NotComparable(f"{path.name}: holds nothing to compare")
    return recordings


def _json(text: str, name: str) -> list[Recording]:
    body = json.loads(text)
    if body["version"] != 1:
        raise ValueError("version")
    names = {item["id"]: str(item["name"]) for item in body["speakers"]}
    utterances: list[Utterance] = []
    for segment in body["segments"]:
        speaker = names.get(segment["speaker"], "")
        utterances += _by_words(segment, speaker)
    return [_recording(name, utterances, str(body.get("language") or ""))]


def _by_words(segment: dict[str, Any], speaker: str) -> Iterable[Utterance]:
    """A paragraph without its pauses: nobody spoke in them."""
    words = segment["words"]
    if not words:
        return [Utterance(float(segment["start"]), float(segment["end"]), speaker, str(segment["text"]))]
    utterances: list[Utterance] = []
    for word in words:
        start, end, text = float(word["start"]), float(word["end"]), str(word["text"])
        last = utterances[-1] if utterances else None
        if last is not None and start - last.end <= _BRIDGE:
            utterances[-1] = Utterance(last.start, max(last.end, end), speaker, f"{last.text} {text}")
        else:
            utterances.append(Utterance(start, end, speaker, text))
    return utterances


def _rttm(text: str, _name: str) -> list[Recording]:
    """``SPEAKER file channel start duration <NA> <NA> name <NA> [<NA>]``; other types are passed over."""
    found: dict[str, list[Utterance]] = {}
    for line in _lines(text):
        fields = line.split()
        if fields[0] == "SPEAKER":
            start, length = float(fields[3]), float(fields[4])
            found.setdefault(fields[1], []).append(Utterance(start, start + length, fields[7], ""))
    return [_recording(name, utterances) for name, utterances in found.items()]


def _stm(text: str, _name: str) -> list[Recording]:
    """``file channel speaker start end [<labels>] words``."""
    found: dict[str, list[Utterance]] = {}
    for line in _lines(text):
        name, _channel, speaker, start, end, *words = line.split()
        if words and words[0].startswith("<") and words[0].endswith(">"):
            words = words[1:]
        spoken = [word for word in words if word.lower() != "ignore_time_segment_in_scoring"]
        found.setdefault(name, []).append(Utterance(float(start), float(end), speaker, " ".join(spoken)))
    return [_recording(name, utterances) for name, utterances in found.items()]


def _ctm(text: str, _name: str) -> list[Recording]:
    """``file channel start duration word [confidence]``. Channels are not people, so nobody is named."""
    found: dict[str, list[Utterance]] = {}
    for line in _lines(text):
        name, _channel, start, length, word, *_ = line.split()
        end = float(start) + float(length)
        found.setdefault(name, []).append(Utterance(float(start), end, "", word))
    return [_recording(name, utterances) for name, utterances in found.items()]


def _srt(text: str, name: str) -> list[Recording]:
    """Cues; a speaker is ``[Maya]`` or ``Maya:`` before the words, and goes on until another is named."""
    utterances: list[Utterance] = []
    speaker = ""
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        cue = _CUE.search(block)
        if cue is None:
            continue
        start, end = _clock(cue.groups()[:4]), _clock(cue.groups()[4:])
        words = re.sub(r"<[^>]*>", "", block[cue.end() :]).strip()
        if named := _NAMED.match(words):
            speaker = (named[1] or named[2]).strip()
            words = words[named.end() :]
        utterances.append(Utterance(start, end, speaker, " ".join(words.split())))
    return [_recording(name, utterances)] if utterances else []


def _clock(parts: tuple[str, ...]) -> float:
    hours, minutes, seconds, fraction = parts
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000


def _lines(text: str) -> Iterable[str]:
    stripped = (line.strip() for line in text.splitlines())
    return (line for line in stripped if line and not line.startswith(_COMMENT))


def _recording(name: str, utterances: Iterable[Utterance], language: str = "") -> Recording:
    ordered = sorted(utterances, key=lambda utterance: (utterance.start, utterance.end))
    for utterance in ordered:
        if not 0 <= utterance.start <= utterance.end < 1e6:
            raise ValueError("time")
    return Recording(name, tuple(ordered), language)


READERS: Final[dict[str, Callable[[str, str], list[Recording]]]] = {
    ".json": _json,
    ".rttm": _rttm,
    ".stm": _stm,
    ".ctm": _ctm,
    ".srt": _srt,
}
