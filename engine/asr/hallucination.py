"""Text that nobody said: which signs there are, each by itself, and in :func:`judge` what they add up to.

Whisper writes fluent text over noise, silence and music, and falls into loops. No sign is proof: the
probability that nobody speaks is high for mumbling, people repeat themselves, and somebody may say "thanks
for watching". So a passage is taken out only when two independent signs agree, or for a loop no human
performs. What is taken out is kept, with its reason, for a person to judge.

Sources: A. Radford et al. 2023, section 4.5 (no-speech, log probability, compression); A. Koenecke et al.,
"Careless Whisper", FAccT 2024; M. Barański et al., "Investigation of Whisper ASR hallucinations induced by
non-speech audio", ICASSP 2025 (most are a few dozen phrases, or loops).
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.asr import repetition
from engine.asr.phrases import letters, listed
from engine.protocol import Removed, Word
from engine.stages import Span

NO_SPEECH: Final = 0.6  # probability, Whisper's own threshold
LOW_LOG_PROBABILITY: Final = -1.0  # mean per token, Whisper's own
COMPRESSION: Final = 2.4  # bytes of text over bytes of its zlib form, Whisper's own
UNSURE: Final = 0.35  # mean probability of a passage's words
LETTERS_PER_SECOND: Final = 32.0  # the fastest debaters reach 25
LITTLE_SPEECH: Final = 2.0  # seconds
PAUSE: Final = 1.0  # seconds without a word that end a passage
LOOP_TIMES: Final = 4  # and
LOOP_WORDS: Final = 24  # repeated words: further than anyone chants
SHORT_LOOP_WORDS: Final = 9  # with another sign
_ENDS: Final = ".?!…。！？"
_CLOSERS: Final = "\"'”’)]»"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a recogniser made of one chunk, with its own doubts.

    Attributes:
        words: in order, in the time of the recording.
        spans: where voice activity found speech, seconds.
        no_speech: probability that nobody speaks.
        log_probability: mean over the tokens.
    """

    words: tuple[Word, ...]
    spans: tuple[Span, ...]
    no_speech: float
    log_probability: float


@dataclass(frozen=True, slots=True)
class Passage:
    """``reading.words[start:stop]``: a sentence, or what stands between two pauses."""

    start: int
    stop: int


# -- signs --------------------------------------------------------------------------------------------


def unspoken(reading: Reading) -> bool:
    """The model itself thinks that nobody speaks, and is unsure of what it wrote."""
    return reading.no_speech > NO_SPEECH and reading.log_probability < LOW_LOG_PROBABILITY


def doubtful(reading: Reading) -> bool:
    """One of the two."""
    return reading.no_speech > NO_SPEECH or reading.log_probability < LOW_LOG_PROBABILITY


def compression(text: str) -> float:
    """Bytes over compressed bytes; ordinary text lies between 0.7 (a few words) and 2.0."""
    plain = text.encode()
    return len(plain) / len(zlib.compress(plain)) if plain else 0.0


def unsure(words: Sequence[Word]) -> bool:
    """Low probability of the words themselves."""
    return bool(words) and sum(word.probability for word in words) / len(words) < UNSURE


def squeezed(words: Sequence[Word]) -> bool:
    """More text than can be said in the time: attention found nothing to spread it over."""
    if len(words) < 3:  # two words may share one frame by the aligner's rounding
        return False
    count = sum(len(letters(word.text)) for word in words)
    return count > LETTERS_PER_SECOND * max(words[-1].end - words[0].start, 0.02)


def crowded(words: Sequence[Word], spans: Sequence[Span]) -> bool:
    """More text than the speech found there has room for, however the times fell."""
    count = sum(len(letters(word.text)) for word in words)
    return len(words) >= 3 and count > LETTERS_PER_SECOND * _speech_around(words, spans)


def alone_in_little_speech(words: Sequence[Word], all_words: Sequence[Word], spans: Sequence[Span]) -> bool:
    """Nothing else is said in its spans, and they are short."""
    if not words or _speech_around(words, spans) > LITTLE_SPEECH:
        return False
    touched = [span for span in spans if span[0] <= words[-1].end and words[0].start <= span[1]]
    inside = [word for word in all_words if touched[0][0] <= word.start <= touched[-1][1]] if touched else []
    return len(inside) <= len(words)


def long_loop(run: repetition.Run) -> bool:
    """A loop by itself: more often, and longer, than people repeat anything."""
    return run.times >= LOOP_TIMES and run.stop - run.start >= LOOP_WORDS


def short_loop(run: repetition.Run) -> bool:
    """People do repeat themselves so: one sign, not proof."""
    return run.stop - run.start >= SHORT_LOOP_WORDS


# -- the rule ------------------------------------------------------------------------------------------


def judge(reading: Reading, before: Sequence[Word] = (), after: Sequence[Word] = ()) -> dict[int, str]:
    """Which words of ``reading`` nobody seems to have said: their index, and the reason.

    Args:
        before, after: words of the neighbouring chunks; a loop may run through several of them.
    """
    words = reading.words
    if not words:
        return {}
    if unspoken(reading):
        return dict.fromkeys(range(len(words)), "no-speech")
    reasons = _loops(reading, before, after)
    if compression(_text(words)) > COMPRESSION and not reasons:
        crammed = squeezed(words) or crowded(words, reading.spans)
        if crammed or unsure(words) or reading.log_probability < LOW_LOG_PROBABILITY:
            reasons = dict.fromkeys(range(len(words)), "compression")
    for passage in passages(words):
        part = words[passage.start : passage.stop]
        reason = _passage(part, reading)
        if reason:
            for index in range(passage.start, passage.stop):
                reasons.setdefault(index, reason)
    return reasons


def _passage(part: Sequence[Word], reading: Reading) -> str:
    crammed = squeezed(part) or crowded(part, reading.spans)
    if listed(_text(part)) and (
        doubtful(reading)
        or unsure(part)
        or crammed
        or alone_in_little_speech(part, reading.words, reading.spans)
    ):
        return "phrase"
    if crammed and unsure(part) and doubtful(reading):
        return "no-speech"
    return ""


def _loops(reading: Reading, before: Sequence[Word], after: Sequence[Word]) -> dict[int, str]:
    """Words of loops, the first time kept: it is often what was really said."""
    window = [*before, *reading.words, *after]
    offset = len(before)
    reasons: dict[int, str] = {}
    for run in repetition.runs([letters(word.text) for word in window]):
        first, last = max(run.start + run.period, offset), min(run.stop, offset + len(reading.words))
        if first >= last:
            continue
        mine = window[max(run.start, offset) : last]
        phrase = window[run.start : run.start + run.period]
        second_sign = unsure(mine) or squeezed(mine) or listed(_text(phrase))
        if long_loop(run) or (short_loop(run) and second_sign):
            reasons.update(dict.fromkeys(range(first - offset, last - offset), "loop"))
    return reasons


def passages(words: Sequence[Word]) -> Iterator[Passage]:
    """Sentences, cut also at pauses."""
    start = 0
    for index, word in enumerate(words):
        ends = word.text.rstrip(_CLOSERS).endswith(tuple(_ENDS))
        last = index + 1 == len(words)
        if last or ends or words[index + 1].start - word.end > PAUSE:
            yield Passage(start, index + 1)
            start = index + 1


def sift(
    reading: Reading, before: Sequence[Word] = (), after: Sequence[Word] = ()
) -> tuple[tuple[Word, ...], tuple[Removed, ...]]:
    """The words that stay, and what is taken out, in stretches of one reason."""
    reasons = judge(reading, before, after)
    kept: list[Word] = []
    removed: list[Removed] = []
    for reason, group in itertools.groupby(range(len(reading.words)), lambda index: reasons.get(index, "")):
        words = [reading.words[index] for index in group]
        if not reason:
            kept += words
            continue
        mean = sum(word.probability for word in words) / len(words)
        removed.append(Removed(words[0].start, max(word.end for word in words), _text(words), mean, reason))
    return tuple(kept), tuple(removed)


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _speech_around(words: Sequence[Word], spans: Sequence[Span]) -> float:
    """Seconds of speech in the spans that the words lie in."""
    return sum(end - start for start, end in spans if start <= words[-1].end and words[0].start <= end)
