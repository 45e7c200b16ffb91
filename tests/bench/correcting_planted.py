"""A ten-minute meeting of four people with planted errors of every kind, and what it ought to read.

What is said comes from the sentences of the test models' grammar, who says it when from turns with lognormal
lengths and pauses of 0.2 to 1 s. What is heard differs in what is planted, and in nothing else:

- ``word``: words substituted, put in or left out, 3 % of all; ``everywhere``: a name heard wrong each time;
- ``speaker``: short paragraphs given to somebody else; ``cluster``: two voices taken for one speaker;
- ``split``: a paragraph cut in two; ``joined``: two people's words in one paragraph; ``border``: the last
  or first words of a paragraph in its neighbour's; ``unnamed``: nobody has a name.

Probabilities of wrong words, of those beside them and of others are drawn from the measured quantiles of
:mod:`tests.bench.review_planted`, and the embeddings are simulated as there: they lie where the true voices'
lie.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from engine.protocol import Result, Segment, TrackResult, Turn, Word
from tests.bench import review_planted
from tests.models.sentences import sentence

Kind = Literal["word", "everywhere", "speaker", "cluster", "split", "joined", "border", "unnamed"]
KINDS: Final[dict[Kind, str]] = {
    "word": "words wrong, missing or too many",
    "everywhere": "a name wrong everywhere",
    "speaker": "paragraphs of somebody else",
    "cluster": "paragraphs of two voices in one",
    "split": "a paragraph cut in two",
    "joined": "two people in one paragraph",
    "border": "words in the neighbour's paragraph",
    "unnamed": "speakers without a name",
}
NAMES: Final = ("Anna", "Victor", "Sarah", "Jonas")
TERM: Final = "Kowalczyk"
HEARD: Final = "Covalchick"
SHARES: Final = (0.34, 0.28, 0.23, 0.15)
WRONG_WORDS: Final = 0.03
LOST: Final = 0.15  # of them, and as many
PUT_IN: Final = 0.15
TERMS: Final = 0.008  # of the words
PACE: Final = 0.042  # s a letter
LEAST: Final = 8  # words of paragraphs that are rearranged
SHORT: Final = 14  # words of those that are misattributed, at most


@dataclass
class Said:
    """A paragraph as it was said. ``speaker``: from 0."""

    speaker: int
    words: list[Word]
    overlap: tuple[int, ...] = ()

    @property
    def start(self) -> float:
        return self.words[0].start

    @property
    def end(self) -> float:
        return self.words[-1].end

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True)
class Planted:
    """Attributes: result and arrays as the engine would give them; said, what is right, in order of time;
    planted, how many errors of each kind."""

    result: Result
    arrays: dict[str, npt.NDArray[Any]]
    said: list[Said]
    planted: dict[Kind, int]

    @property
    def reference(self) -> list[tuple[str, str]]:
        """Name and text of each paragraph."""
        return [(NAMES[line.speaker], line.text) for line in self.said]


def plant(seed: int, minutes: float = 10.0) -> Planted:
    """The meeting of ``seed``."""
    rng = np.random.default_rng((seed, 55))
    said = _conversation(rng, minutes * 60)
    planted: dict[Kind, int] = dict.fromkeys(KINDS, 0)
    planted["unnamed"] = len(NAMES)
    places = _places(rng, said, minutes / 10)
    heard = [Said(line.speaker, list(line.words)) for line in said]
    touched = {at + by for kind in ("split", "joined", "border") for at in places[kind] for by in (0, 1)}
    wrong = [_mishear(rng, line, planted, only_names=at in touched) for at, line in enumerate(heard)]
    levels = json.loads(review_planted.LEVELS.read_text(encoding="utf-8"))["whisper"]["probability"]
    for line, marks in zip(heard, wrong, strict=True):
        _judge(rng, line, marks, levels)
    _reassign(rng, heard, places, planted)
    rows = _rearrange(rng, heard, places, planted)
    segments = tuple(
        Segment(0, row.start, row.end, f"S{row.speaker + 1}", tuple(row.words))
        for row in sorted(rows, key=lambda row: row.start)
    )
    windows, vectors = review_planted._voices(rng, said, len(NAMES))  # type: ignore[arg-type]
    track = TrackResult(
        segments[-1].end + 1,
        tuple((line.start, line.end) for line in said),
        tuple(word for item in segments for word in item.words),
        tuple(Turn(item.start, item.end, item.speaker) for item in segments),
    )
    engine = {"profile": "planted", "asr": "planted", "diarize": "planted", "vad": "planted", "version": "1"}
    result = Result(1, "en", engine, (track,), segments)
    return Planted(result, {"t0_windows": windows, "t0_embeddings": vectors}, said, planted)


def _conversation(rng: np.random.Generator, seconds: float) -> list[Said]:
    said: list[Said] = []
    at, before = 1.0, -1
    while at < seconds:
        share = np.array(SHARES)
        if before >= 0:
            share[before] = 0
        speaker = int(rng.choice(len(SHARES), p=share / share.sum()))
        begin, length = at, float(np.clip(rng.lognormal(1.4, 0.7), 1.0, 16.0))
        words: list[Word] = []
        while at < begin + length:
            for said_so in sentence(rng, "en").split():
                token = TERM if rng.random() < TERMS else said_so
                long = PACE * (3 + len(token))
                words.append(Word(round(at, 3), round(at + long, 3), token, 1.0))
                at += long + 0.04
        said.append(Said(speaker, words))
        before = speaker
        at += float(rng.uniform(0.2, 1.0))
    return said


def _places(rng: np.random.Generator, said: list[Said], scale: float) -> dict[str, list[int]]:
    """Which paragraphs each kind of error falls on: none beside another, and none of the voice that has no
    speaker of its own."""
    wanted = {"speaker": 5, "split": 3, "joined": 3, "border": 5}
    free = [at for at in range(2, len(said) - 2) if 3 not in (said[at].speaker, said[at + 1].speaker)]
    order = [int(at) for at in rng.permutation(free)]
    places: dict[str, list[int]] = {kind: [] for kind in wanted}
    used: set[int] = set()
    for kind, many in wanted.items():
        for at in list(order):
            if len(places[kind]) >= max(1, round(many * scale)):
                break
            long = len(said[at].words)
            fits = long <= SHORT if kind == "speaker" else min(long, len(said[at + 1].words)) >= LEAST
            if fits and not used & {at - 1, at, at + 1, at + 2}:
                places[kind].append(at)
                used |= {at, at + 1}
                order.remove(at)
    return places


def _mishear(
    rng: np.random.Generator, line: Said, planted: dict[Kind, int], *, only_names: bool
) -> list[bool]:
    """Make words wrong; of each that is there now, whether it is."""
    words: list[Word] = []
    wrong: list[bool] = []
    for at, word in enumerate(line.words):
        chance = rng.random()
        inside = 0 < at < len(line.words) - 1
        if word.text == TERM:
            planted["everywhere"] += 1
            words.append(dataclasses.replace(word, text=HEARD))
            wrong.append(True)
        elif only_names or chance >= WRONG_WORDS or not inside:
            words.append(word)
            wrong.append(False)
        else:
            planted["word"] += 1
            kind = rng.random()
            if kind >= LOST:
                words.append(dataclasses.replace(word, text=_other(rng, word.text)))
                wrong.append(True)
            if kind >= 1 - PUT_IN:  # the right word, and another behind it
                middle = (word.start + word.end) / 2
                words[-1] = dataclasses.replace(word, end=middle - 0.01)
                words.append(Word(middle, word.end, _other(rng, word.text), 1.0))
                wrong[-1:] = [False, True]
    line.words = words
    return wrong


def _other(rng: np.random.Generator, word: str) -> str:
    return next(
        found
        for found in (str(rng.choice(sentence(rng, "en").split())) for _ in iter(int, 1))
        if found != word
    )


def _judge(rng: np.random.Generator, line: Said, wrong: list[bool], levels: dict[str, list[float]]) -> None:
    """Give each word the probability that a recogniser has for such a one."""
    for at, word in enumerate(line.words):
        beside = any(wrong[near] for near in (at - 1, at + 1) if 0 <= near < len(wrong))
        kind = "wrong" if wrong[at] else "beside" if beside else "right"
        sure = min(0.999, review_planted._draw(rng, levels[kind]))  # 1 is what people are
        line.words[at] = dataclasses.replace(word, probability=sure)


def _reassign(
    rng: np.random.Generator, heard: list[Said], places: dict[str, list[int]], planted: dict[Kind, int]
) -> None:
    for line in heard:
        if line.speaker == 3:
            line.speaker = 2
            planted["cluster"] += 1
    for at in places["speaker"]:
        heard[at].speaker = int(rng.choice([who for who in range(3) if who != heard[at].speaker]))
        planted["speaker"] += 1


def _rearrange(
    rng: np.random.Generator, heard: list[Said], places: dict[str, list[int]], planted: dict[Kind, int]
) -> list[Said]:
    """Cut, join, and move words over borders."""
    rows = list(heard)
    for at in places["split"]:
        line = heard[at]
        cut = len(line.words) // 2
        rows.append(Said(line.speaker, line.words[cut:]))
        line.words = line.words[:cut]
        planted["split"] += 1
    for at in places["joined"]:
        heard[at].words = heard[at].words + heard[at + 1].words
        rows.remove(heard[at + 1])
        planted["joined"] += 1
    for at in places["border"]:
        one, other = heard[at], heard[at + 1]
        many = int(rng.integers(1, 4))
        if rng.random() < 0.5:
            one.words, other.words = one.words[:-many], one.words[-many:] + other.words
        else:
            one.words, other.words = one.words + other.words[:many], other.words[many:]
        planted["border"] += 1
    return rows
