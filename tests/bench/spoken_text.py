"""Text as people in meetings say it, with a recogniser's times and doubts, and loops planted in it.

Text: the sample meeting's script, the references of ``../shared/audio`` where they are, and sentences of the
test models' grammar; one passage in eight is a natural repetition: "no no no", counting, a name called
out up to eight times, a sentence said two or three times, numbers read out; never two of these in a row.

Times: each speaker says 9 to 21 letters a second, with pauses; words are packed into spans and chunks of at
most 30 s. Doubts are simulated and not measured: word probability Beta(7, 1.2), in one chunk of ten
Beta(3, 2) (a distant microphone); log probability normal(-0.35, 0.2); one chunk in 100 below -1; no-speech
probability Beta(1, 14), one chunk in 200 above 0.6, independently.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.asr.hallucination import Reading
from engine.asr.phrases import letters
from engine.protocol import Word
from resources import sample_turns
from tests.bench.meetings import AUDIO
from tests.models.sentences import sentence

NAMES = ("Anna", "Stefan", "Helen", "Priya", "Jonas", "Mister Speaker", "Order", "Hansard")
LITTLE = ("no", "yeah", "yes", "ja", "okay", "right", "so", "ha", "very", "well", "bye", "I", "the", "nein")
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SAID_AGAIN = (
    "I don't know",
    "thank you",
    "wait a minute",
    "come on",
    "you know what I mean",
    "that is not what I said",
    "let me finish",
    "all those in favour say aye",
    "thanks for watching the video I sent",
)
CHUNK = 30.0  # seconds of speech

Kind = Literal["filling", "modest", "across", "murmured"]
KINDS: tuple[Kind, ...] = ("filling", "modest", "across", "murmured")


def passages(rng: np.random.Generator) -> Iterator[str]:
    """What is said, sentence by sentence, without end."""
    real = [part for turn in sample_turns() for part in _sentences(turn.text)]
    if (AUDIO / "katiesteve.txt").is_file():
        for line in (AUDIO / "katiesteve.txt").read_text(encoding="utf-8").splitlines():
            real += _sentences(line.split("\t", 1)[1])
    repeated = False
    while True:
        draw = rng.random()
        if draw < 1 / 8 and not repeated:
            repeated = True
            yield _repetition(rng)
            continue
        repeated = False
        if 1 / 8 <= draw < 0.4:
            yield real[rng.integers(len(real))]
        else:
            yield _sentence(rng)


def _sentence(rng: np.random.Generator) -> str:
    text = sentence(rng, "en" if rng.random() < 0.8 else "de")
    return text[0].upper() + text[1:] + str(rng.choice([".", ".", ".", "?", ""]))


def _sentences(text: str) -> list[str]:
    return [part.strip() + "." for part in text.replace("?", ".").split(".") if part.strip()]


def _repetition(rng: np.random.Generator) -> str:
    """What people really do: repeat themselves."""
    kind = rng.integers(5)
    if kind == 0:
        text = " ".join([str(rng.choice(LITTLE))] * rng.integers(2, 7))
    elif kind == 1:
        text = ", ".join([str(rng.choice(NAMES))] * rng.integers(2, 9))
    elif kind == 2:
        start = rng.integers(0, 5)
        text = ", ".join(COUNTS[start : start + rng.integers(3, 11)])
    elif kind == 3:
        text = ", ".join([str(rng.choice(SAID_AGAIN))] * rng.integers(2, 4))
    else:
        text = " ".join(rng.choice(COUNTS[:9], 8))  # a number, digit by digit
    return text + "."


def spoken(
    text: list[str], start: float, rng: np.random.Generator, quality: tuple[float, float]
) -> list[Word]:
    """The words with times, from ``start`` on, one speaker's rate throughout."""
    rate = rng.uniform(9, 21)
    words, at = [], start
    for word in text:
        length = max(0.06, len(letters(word)) / rate * rng.uniform(0.8, 1.2))
        end = round(at + length, 2)
        words.append(Word(round(at, 2), end, word, float(rng.beta(*quality))))
        at = end + (rng.exponential(0.05) if rng.random() < 0.5 else 0.0)
    return words


def readings(count: int, rng: np.random.Generator) -> list[Reading]:
    """Chunks of true text holding at least ``count`` passages in all."""
    source = passages(rng)
    found: list[Reading] = []
    made, clock = 0, 0.0
    while made < count:
        clear = rng.random() > 0.1
        words: list[Word] = []
        spans: list[tuple[float, float]] = []
        limit = CHUNK * (1 if rng.random() < 0.8 else rng.uniform(0.05, 1))  # short turns, too
        while not spans or sum(end - start for start, end in spans) < limit - 4:
            part = spoken(next(source).split(), clock, rng, (7, 1.2) if clear else (3, 2))
            made += 1
            words += part
            spans.append((max(0.0, part[0].start - 0.1), part[-1].end + 0.1))
            clock = part[-1].end + rng.uniform(0.25, 2.0)
        found.append(Reading(tuple(words), tuple(spans), *_doubts(rng)))
    return found


def _doubts(rng: np.random.Generator) -> tuple[float, float]:
    no_speech = rng.uniform(0.6, 1) if rng.random() < 1 / 200 else rng.beta(1, 14)
    log_probability = rng.uniform(-1.6, -1) if rng.random() < 1 / 100 else min(-0.02, rng.normal(-0.35, 0.2))
    return float(no_speech), float(log_probability)


@dataclass(frozen=True)
class Planted:
    """``chunks[at]`` holds a loop in ``words[start:]``, the first time of the phrase not counted."""

    chunks: list[Reading]
    at: int
    start: int
    kind: Kind


def planted(kind: Kind, rng: np.random.Generator) -> Planted:
    """A loop among true text.

    ``filling``: a phrase of 1 to 12 words until the decoder's room is full (up to 224 tokens), told with
    confidence. ``modest``: a phrase 4 to 8 times and at least 24 words. ``across``: each of five chunks says
    one and the same sentence of 6 to 12 words and nothing else. ``murmured``: 9 to 23 words of repetition
    over a murmur, which the recogniser is unsure of.
    """
    chunks = readings(30, rng)[:5]
    while len(chunks) < 5:
        chunks += readings(10, rng)
    chunks = chunks[:5]
    length = int(rng.integers(6, 13) if kind == "across" else rng.integers(1, 13))
    phrase = _phrase(length, rng)
    if kind == "across":
        same = [_only(reading, phrase, rng) for reading in chunks]
        return Planted(same, 2, 0, kind)
    host = chunks[2]
    keep = int(rng.integers(0, max(1, len(host.words) // 2)))
    if kind == "filling":
        count, quality = max(4, int(rng.integers(60, 180)) // length), (9, 0.8)
    elif kind == "modest":
        count, quality = max(int(rng.integers(4, 9)), -(-24 // length)), (7, 1.2)
    else:
        phrase = phrase[: min(length, 5)]
        count, quality = max(3, -(-int(rng.integers(9, 20)) // len(phrase))), (1.2, 5)
    start = host.words[keep - 1].end if keep else host.spans[0][0]
    looped = _within(phrase * count, start, host.spans[-1][1], rng, quality)
    words = (*host.words[:keep], *looped)
    chunks[2] = Reading(words, host.spans, host.no_speech, host.log_probability)
    return Planted(chunks, 2, keep + len(phrase), kind)


def _phrase(length: int, rng: np.random.Generator) -> list[str]:
    """Words none of which repeats itself."""
    words: list[str] = []
    for text in passages(rng):
        words += [word for word in text.rstrip(".?").split() if word not in words]
        if len(words) >= length:
            return words[:length]
    raise AssertionError


def _only(reading: Reading, phrase: list[str], rng: np.random.Generator) -> Reading:
    words = spoken(phrase, reading.spans[0][0], rng, (7, 1.2))
    return Reading(tuple(words), reading.spans, reading.no_speech, reading.log_probability)


def _within(
    text: list[str], start: float, end: float, rng: np.random.Generator, quality: tuple[float, float]
) -> list[Word]:
    """Words spread over the time there is, however little."""
    edges = np.linspace(start, max(start, end), len(text) + 1).round(2)
    return [
        Word(float(edges[k]), float(edges[k + 1]), word, float(rng.beta(*quality)))
        for k, word in enumerate(text)
    ]
