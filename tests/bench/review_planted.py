"""Ten-minute meetings with planted errors, for the review queue; every wrong word and speaker is known.

Who speaks when: turns of 2 to 5 people, lengths lognormal with a median of 4 s, a fifth of them below 1.2 s
as in AMI, pauses of -0.5 to 1.5 s (below 0 people overlap). What is said: the sentences of the test models'
grammar, with natural repetitions ("no no no") between them.

Planted, and nothing else is wrong:

- words substituted, inserted or lost, 6 % of all, in bursts and three times as often where people overlap;
- a loop: a phrase of 2 to 5 words 4 to 7 times too often, as sure as right words are;
- words in silence: a phrase where nobody was heard, outside the spans of speech;
- wrong speakers: paragraphs of about 4 % of the words, short ones and those spoken over rather than others,
  given to somebody else of the meeting, while their embeddings lie where the true voice's lie.

Probabilities and pace of wrong words, of right words beside wrong ones and of other right words are drawn
from the quantiles in ``review_levels.json``: measured on the output of the two recognisers that are here
(micro Whisper and PocketSphinx) on spoken meetings whose words are known (``python -m tests.bench.review
--derive``), and so is how errors come in bursts. Embeddings are simulated with the spread of ECAPA's on 1.5 s
(:mod:`tests.bench.simulated_embeddings`), more of it in shorter windows; two voices have a cosine of .2.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from engine.protocol import Result, Segment, TrackResult, Turn, Word
from tests.bench.simulated_embeddings import COSINE, DIM, HOP, WINDOW
from tests.models.sentences import sentence

LEVELS: Final = Path(__file__).with_name("review_levels.json")
MINUTES: Final = 10.0
WRONG_WORDS: Final = 0.06
WRONG_SPEAKERS: Final = 0.04  # of the words
ALIKE: Final = 0.2  # cosine of two voices
OVERLAPPED: Final = 3.0  # times as many wrong words
REPEATED: Final = ("no no no", "yeah yeah", "one two three four", "very very good", "right right okay")

Kind = Literal["word", "loop", "silence"]
Floats = npt.NDArray[np.float32]


@dataclass
class Line:
    """A paragraph that is being made. ``errors``: of each word, what is wrong with it."""

    start: float
    speaker: int
    overlap: tuple[int, ...] = ()
    words: list[Word] = field(default_factory=list)
    errors: list[Kind | None] = field(default_factory=list)
    given: int = -1  # who it is given to

    @property
    def end(self) -> float:
        return self.words[-1].end


@dataclass(frozen=True)
class Planted:
    """A meeting as the engine would give it, and what is wrong in it.

    Attributes:
        arrays: what the engine keeps of the voices.
        words: of each segment's words, what is wrong.
        speakers: whether each segment is given to somebody else.
    """

    result: Result
    arrays: dict[str, npt.NDArray[Any]]
    words: tuple[tuple[Kind | None, ...], ...]
    speakers: tuple[bool, ...]


def plant(seed: int, engine: str = "whisper", minutes: float = MINUTES) -> Planted:
    """The meeting of ``seed``, heard as ``engine`` (``whisper`` or ``pocketsphinx``) hears."""
    rng = np.random.default_rng((seed, 5))
    levels: dict[str, Any] = json.loads(LEVELS.read_text(encoding="utf-8"))[engine]
    people = int(rng.integers(2, 6))
    lines = list(_conversation(rng, people, minutes * 60))
    for line in lines:
        _mishear(rng, line, levels)
    _loop(rng, lines, levels)
    silent = _in_silence(rng, lines, levels)
    _misattribute(rng, lines, people)
    lines.sort(key=lambda line: (line.start, line.end))
    return _planted(rng, lines, silent, people)


def _conversation(rng: np.random.Generator, people: int, seconds: float) -> Iterator[Line]:
    """Who says what when; nothing wrong yet."""
    share = rng.dirichlet(np.full(people, 3.0))
    at, before, end_before = 1.0, -1, 0.0
    while at < seconds:
        free = share.copy()
        if before >= 0:
            free[before] = 0.0
        speaker = int(rng.choice(people, p=free / free.sum()))
        length = rng.uniform(0.4, 1.2) if rng.random() < 0.2 else np.clip(rng.lognormal(1.4, 0.8), 1.2, 40.0)
        rate = rng.uniform(13, 18)  # letters a second
        overlap = (before,) if before >= 0 and at < end_before - 0.2 else ()
        line = Line(at, speaker, overlap, given=speaker)
        end = at + length
        while at < end:
            text = sentence(rng, "en") if rng.random() > 1 / 25 else str(rng.choice(REPEATED))
            for token in text.split():
                long = (len(token) + 2) / rate * float(np.exp(rng.normal(0, 0.15)))
                line.words.append(Word(at, at + long, token, 1.0))
                line.errors.append(None)
                at += long
                if at >= end:
                    break
            if at - line.start > 12 and at < end:  # the engine ends a paragraph at a sentence
                yield line
                at += 0.3
                line = Line(at, speaker, given=speaker)
        if line.words:
            yield line
            before, end_before = speaker, line.end
        at = max(at + float(rng.uniform(-0.5, 1.5)), line.start + 0.2)


def _mishear(rng: np.random.Generator, line: Line, levels: dict[str, Any]) -> None:
    """Make words wrong, in bursts, and give all their probabilities."""
    after = WRONG_WORDS + (1 - WRONG_WORDS) * levels["burst"]
    # The share that begins a burst, so that bursts and all come to the share wanted.
    begin = WRONG_WORDS * (1 - after) / (1 - WRONG_WORDS) * (OVERLAPPED if line.overlap else 1.0)
    before = False
    for at in range(len(line.words)):
        before = rng.random() < (after if before else begin)
        line.errors[at] = "word" if before else None
    for at, word in enumerate(line.words):
        wrong = line.errors[at] is not None
        beside = any(
            line.errors[near] is not None for near in (at - 1, at + 1) if 0 <= near < len(line.words)
        )
        kind = "wrong" if wrong else "beside" if beside else "right"
        pace = 2.0 ** _draw(rng, levels["pace"][kind])
        end = min(
            word.start + (word.end - word.start) * pace,
            line.words[at + 1].start + 0.05 if at + 1 < len(line.words) else word.end,
        )
        text = sentence(rng, "en").split()[0] if wrong else word.text
        line.words[at] = Word(
            word.start, max(end, word.start + 0.03), text, _draw(rng, levels["probability"][kind])
        )


def _draw(rng: np.random.Generator, quantiles: list[float]) -> float:
    return float(np.interp(rng.random(), np.linspace(0, 1, len(quantiles)), quantiles))


def _loop(rng: np.random.Generator, lines: list[Line], levels: dict[str, Any]) -> None:
    line = lines[int(rng.choice([at for at, line in enumerate(lines) if len(line.words) >= 8]))]
    period = int(rng.integers(2, 6))
    at = int(rng.integers(period, len(line.words) + 1))
    times = int(rng.integers(4, 8))
    phrase = [word.text for word in line.words[at - period : at]]
    begin = line.words[at - 1].end
    room = (line.words[at].start if at < len(line.words) else begin + 1.0) - begin + 1.5
    step = room / (times * period)
    made = [
        Word(
            begin + step * place,
            begin + step * (place + 0.9),
            phrase[place % period],
            _draw(rng, levels["probability"]["right"]),
        )
        for place in range(times * period)
    ]
    line.words[at:at] = made
    line.errors[at:at] = ["loop"] * len(made)


def _in_silence(
    rng: np.random.Generator, lines: list[Line], levels: dict[str, Any]
) -> list[tuple[float, float]]:
    """Add a phrase where nobody speaks; where that is."""
    by_time = sorted(lines, key=lambda line: line.start)
    gaps = [(one, other) for one, other in itertools.pairwise(by_time) if other.start - one.end > 1.2]
    if not gaps:
        return []
    one, other = gaps[int(rng.integers(len(gaps)))]
    texts = str(rng.choice(["thanks for watching", "see you next time", "so"])).split()
    start, end = one.end + 0.4, other.start - 0.4
    step = (end - start) / len(texts)
    line = Line(start, one.speaker, given=one.given)
    for place, text in enumerate(texts):
        line.words.append(
            Word(
                start + place * step,
                start + (place + 0.8) * step,
                text,
                _draw(rng, levels["probability"]["right"]),
            )
        )
        line.errors.append("silence")
    lines.append(line)
    return [(start, end)]


def _misattribute(rng: np.random.Generator, lines: list[Line], people: int) -> None:
    total = sum(len(line.words) for line in lines)
    weights = np.array([(2.0 if line.overlap else 1.0) / max(0.5, line.end - line.start) for line in lines])
    done = 0
    for at in rng.choice(len(lines), len(lines), replace=False, p=weights / weights.sum()).tolist():
        if done >= WRONG_SPEAKERS * total:
            return
        line = lines[at]
        if len(line.words) <= 25 and "silence" not in line.errors:
            line.given = int(rng.choice([other for other in range(people) if other != line.speaker]))
            done += len(line.words)


def _planted(
    rng: np.random.Generator, lines: list[Line], silent: list[tuple[float, float]], people: int
) -> Planted:
    spoken = [line for line in lines if "silence" not in line.errors]
    speech = [[line.start, line.end] for line in spoken]
    joined: list[list[float]] = []
    for start, end in sorted(speech):
        if joined and start <= joined[-1][1] + 0.05:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    windows, vectors = _voices(rng, spoken, people)
    segments = tuple(
        Segment(
            0, line.start, line.end, f"S{line.given + 1}", tuple(line.words),
            tuple(f"S{other + 1}" for other in line.overlap if other != line.given),
        )
        for line in lines
    )  # fmt: skip
    duration = max(line.end for line in lines) + 1.0
    turns = tuple(Turn(item.start, item.end, item.speaker) for item in segments)
    every = tuple(sorted((word for item in segments for word in item.words), key=lambda word: word.start))
    track = TrackResult(duration, tuple((start, end) for start, end in joined), every, turns)
    engine = {"profile": "planted", "asr": "planted", "diarize": "planted", "vad": "planted", "version": "1"}
    arrays = {"t0_windows": windows, "t0_embeddings": vectors}
    return Planted(
        Result(1, "en", engine, (track,), segments),
        arrays,
        tuple(tuple(line.errors) for line in lines),
        tuple(line.given != line.speaker for line in lines),
    )


def _voices(rng: np.random.Generator, lines: list[Line], people: int) -> tuple[Floats, Floats]:
    """Embeddings of windows over the speech, each that of the mixture of the voices in it."""
    common = rng.standard_normal(DIM)
    voices = rng.standard_normal((people, DIM))
    voices /= np.linalg.norm(voices, axis=1, keepdims=True)
    voices = np.sqrt(1 - ALIKE) * voices + np.sqrt(ALIKE) * common / np.linalg.norm(common)
    windows: list[tuple[float, float]] = []
    for line in lines:
        last = max(line.end - WINDOW, line.start)
        windows += [
            (at, min(at + WINDOW, line.end)) for at in np.arange(line.start, last + 1e-6, HOP).tolist()
        ]
    windows.sort()
    starts, ends = (np.array([line.start for line in lines]), np.array([line.end for line in lines]))
    who = np.array([line.speaker for line in lines])
    vectors = []
    for start, end in windows:
        shared = np.maximum(np.minimum(ends, end) - np.maximum(starts, start), 0.0)
        mixture = np.bincount(who, weights=shared, minlength=people) @ voices
        noise = rng.standard_normal(DIM)
        # Less to hear, less to tell: noise has the power of what a longer window would average away.
        power = COSINE / (1 - COSINE) * (end - start) / WINDOW
        clear = power / (1 + power)
        vectors.append(
            np.sqrt(clear) * mixture / np.linalg.norm(mixture)
            + np.sqrt(1 - clear) * noise / np.linalg.norm(noise)
        )
    return np.array(windows, np.float32), np.array(vectors, np.float32)
