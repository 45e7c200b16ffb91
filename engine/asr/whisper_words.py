"""From Whisper's tokens and its cross attention to words with times in the recording.

The model hears a chunk packed: its spans one after the other, the silence between them cut out. A word's
time is first one in that packed audio, as the decoder's attention says (dynamic time warping; J. Jeong's
and OpenAI's ``whisper/timing.py``), and is then put back into the span where most of it lies.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

import numpy as np

from engine.protocol import Word
from engine.stages import Span

OPENING: Final = "\"'“¿([{-"
CLOSING: Final = "\"'.。,，!！?？:：”)]}、"
_SENTENCE_ENDS: Final = ".。!！?？"
_USUAL: Final = 0.7  # seconds; the median word is taken to be no longer
_PHRASE: Final = 10  # characters of a script without spaces that are one word to us
_BREATH: Final = 0.3  # seconds of silence that end such a phrase
#: Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.
_SPACELESS: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


@dataclass(slots=True)
class Piece:
    """A word, or a punctuation mark, and when it is said in the packed audio, in seconds."""

    text: str  # as decoded, leading space included
    start: float
    end: float
    probability: float


def pieces(tokens: Sequence[int], alignment: Any, tokenizer: Any, step: float) -> list[Piece]:
    """Words of one window.

    Args:
        tokens: text tokens, without special ones.
        alignment: CTranslate2's ``WhisperAlignmentResult`` for them.
        tokenizer: faster-whisper's, of the window's language.
        step: seconds between two frames of the encoder.
    """
    if not tokens:
        return []
    texts, groups = tokenizer.split_to_word_tokens([*tokens, tokenizer.eot])
    counts = [len(group) for group in groups[:-1]]  # the last is the end of text
    if not counts:
        return []
    bounds = np.concatenate(([0], np.cumsum(counts)))
    path = np.asarray(alignment.alignments, np.int64).reshape(-1, 2)  # (text index, frame), both rising
    first = np.searchsorted(path[:, 0], bounds)  # where each word's first token is first attended to
    times = path[np.minimum(first, len(path) - 1), 1] * step
    sums = np.concatenate(([0.0], np.cumsum(np.asarray(alignment.text_token_probs, np.float64))))
    means = (sums[bounds[1:]] - sums[bounds[:-1]]) / counts
    return [
        Piece(text, float(times[at]), float(times[at + 1]), float(means[at]))
        for at, text in enumerate(texts[: len(counts)])
    ]


def joined(words: Sequence[Piece]) -> list[Piece]:
    """Punctuation attached to its word, and words that swallowed a pause shortened, as OpenAI's
    ``add_word_timestamps`` does both; characters of scripts without spaces gathered into phrases, since
    words are what gets a space between. Consumes its input."""
    lengths = [word.end - word.start for word in words if word.end > word.start]
    usual = min(_USUAL, median(lengths)) if lengths else 0.0
    longest = 2 * usual
    for before, word in itertools.pairwise(words if longest else ()):
        if word.end - word.start > longest:
            if word.text.strip() in _SENTENCE_ENDS:
                word.end = word.start + longest
            elif before.text.strip() in _SENTENCE_ENDS:
                word.start = word.end - longest
    merged = _attached(words)
    if longest and merged:
        _shorten_opening(merged, usual, longest)
    return _phrases(merged)


def _phrases(words: Sequence[Piece]) -> list[Piece]:
    phrases: list[Piece] = []
    for word in words:
        last = phrases[-1] if phrases else None
        if last is not None and _goes_on(last, word):
            parts = len(last.text), len(word.text)
            last.probability = (last.probability * parts[0] + word.probability * parts[1]) / sum(parts)
            last.text += word.text
            last.end = max(last.end, word.end)
        else:
            phrases.append(word)
    return phrases


def _goes_on(phrase: Piece, word: Piece) -> bool:
    return (
        _SPACELESS.match(word.text) is not None
        and _SPACELESS.search(phrase.text[-1:]) is not None
        and len(phrase.text) < _PHRASE
        and word.start - phrase.end < _BREATH
    )


def _attached(words: Sequence[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    opening = ""
    for word in words:
        mark = word.text.strip()
        if word.text.startswith(" ") and mark and mark in OPENING:
            opening = (opening or " ") + mark
        elif merged and not opening and word.text and word.text in CLOSING:
            merged[-1].text += word.text
        elif mark:
            word.text = opening + (mark if opening else word.text)
            opening = ""
            merged.append(word)
    if opening and merged:
        merged[-1].text += opening.strip()
    return merged


def _shorten_opening(words: list[Piece], usual: float, longest: float) -> None:
    """Words after a pause at the very start tend to begin with the pause."""
    first = words[0]
    second = words[1] if len(words) > 1 else None
    slow = first.end - first.start > longest
    slow_pair = second is not None and second.end - first.start > 2 * longest
    if first.end <= 4 * usual or not (slow or slow_pair):
        return
    if second is not None and second.end - second.start > longest:
        first.end = second.start = max(second.end / 2, second.end - longest)
    first.start = max(0.0, first.end - longest)


def placed(words: Sequence[Piece], spans: Sequence[Span]) -> tuple[Word, ...]:
    """Words in the time of the recording: inside ``spans``, in order, ``start <= end``, probability 0..1."""
    ends = list(itertools.accumulate(end - start for start, end in spans))
    starts = [0.0, *ends[:-1]]
    found: list[Word] = []
    at, floor = 0, spans[0][0]
    for word in words:
        text = word.text.strip()
        if not text:
            continue
        begin = min(max(word.start, 0.0), ends[-1])
        finish = min(max(word.end, begin), ends[-1])
        # Never an earlier span than that of the word before: text order is the truth.
        at = max(range(at, len(spans)), key=lambda k: (_shared(begin, finish, starts[k], ends[k]), -k))
        shift = spans[at][0] - starts[at]
        low, high = spans[at]
        start = min(max(begin + shift, low, floor), high)
        end = min(max(finish + shift, start), high)
        floor = start
        found.append(Word(float(start), float(end), text, float(min(max(word.probability, 0.0), 1.0))))
    return tuple(found)


def _shared(begin: float, finish: float, start: float, end: float) -> float:
    """Seconds two stretches have in common; less than none is how far they are apart."""
    return min(finish, end) - max(begin, start)
