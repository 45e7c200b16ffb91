"""The review queue: how many of a meeting's errors stand in its first tenth. ``python -m tests.bench.review``

Planted meetings (:mod:`tests.bench.review_planted`, seeds 100 to 129), through the library as the window asks
it; and, nothing planted, LibriSpeech mixtures with the built-in profile, of which only the speakers are known
(:mod:`tests.bench.meetings`, seeds 31 and 32), and spoken meetings whose words are known too
(:mod:`tests.bench.review_spoken`, seeds 21 to 26) through the whole pipeline with the built-in profile and
with the micro models. The weights of :mod:`app.review` were fitted on planted seeds 0 to 59 and spoken seeds
1 to 12.

The first tenth: passages are looked at in the order of the queue until they hold a tenth of all words of the
meeting, counted as often as they are looked at. A wrong word is found by a passage about words, a wrong
speaker (each word of the paragraph is an error) by one about speakers. The baselines are treated better:
looking at a word finds whatever is wrong with it. *Only words*: the passages about words alone, to see what
the queue adds to the probability. *Probability*: words by the recogniser's probability alone. *Random*: a
tenth of everything, expected. *A perfect order*: the most that any tenth of the words can hold.

    --fit      print weights fitted on the seeds above (minutes)
    --derive   measure ``review_levels.json`` anew on spoken seeds 1 to 12 (minutes)
    --planted  only the planted ones; --quick: four of them
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from app.corrections import Doubt
from app.ids import new_ulid
from app.library import Library
from app.review.material import Material, words_of
from app.review.reasons import about_speaker
from app.review.speaker_risk import FEATURES as SPEAKER_FEATURES
from app.review.speaker_risk import speaker_features, voices_of
from app.review.word_risk import FEATURES as WORD_FEATURES
from app.review.word_risk import word_features
from app.transcript import MeetingId
from engine.protocol import Result
from tests.bench.review_planted import LEVELS, plant

if TYPE_CHECKING:  # the whole engine, which planted meetings do not need
    from tests.bench.review_spoken import Marked

FITTED = range(60)
REPORTED = range(100, 130)
SPOKEN = range(21, 27)
READ = range(31, 33)
DERIVED = range(1, 13)
ENGINES = ("whisper", "pocketsphinx")
TENTH = 0.1

Counts = Counter[str]


@dataclass(frozen=True)
class Judged:
    """A meeting's words with what is wrong: ``word[s][w]`` is a kind and how many errors it stands for, or
    ``None``; ``speaker[s][w]`` whether it is wrongly attributed; ``probability[s][w]``."""

    word: Sequence[Sequence[tuple[str, int] | None]]
    speaker: Sequence[Sequence[bool]]
    probability: Sequence[Sequence[float]]

    @property
    def size(self) -> int:
        return sum(map(len, self.word))

    def at(self, segment: int, word: int) -> Counts:
        """Errors at a word, by kind."""
        found = Counts()
        if wrong := self.word[segment][word]:
            found[wrong[0]] += wrong[1]
        found["speaker"] += self.speaker[segment][word]
        return found

    def total(self) -> Counts:
        places = [(at, word) for at, line in enumerate(self.word) for word in range(len(line))]
        return sum((self.at(*place) for place in places), Counts())


def in_library(library: Library, result: Result, arrays: Any, scratch: Path) -> MeetingId:
    """The meeting of a result in a library, as a job leaves it."""
    sound = scratch / f"{new_ulid()}.wav"
    sound.write_bytes(sound.name.encode())
    imported = library.import_file(sound)
    assert imported.job is not None
    assert imported.meeting is not None
    library.move_job(imported.job, "running")
    kept = library.job_folder(imported.job) / "embeddings.npz"
    np.savez(kept, **arrays)
    library.finish_job(imported.job, result, kept)
    return imported.meeting


def first_tenth(doubts: Iterable[Doubt], place: dict[int, int], judged: Judged) -> Counts:
    """Errors found by looking at a tenth of the words, by kind."""
    found, left = Counts(), round(TENTH * judged.size)
    for doubt in doubts:
        segment = place[doubt.where.segment]
        last = min(doubt.where.last, doubt.where.first + left)
        left -= last - doubt.where.first
        for word in range(doubt.where.first, last):
            here = judged.at(segment, word)
            about = here.keys() & {"speaker"} if about_speaker(doubt) else here.keys() - {"speaker"}
            found += Counts({kind: here[kind] for kind in about})
    return found


def by_probability(judged: Judged) -> Counts:
    """Errors found in the tenth of the words that the recogniser was least sure of."""
    order = sorted(
        (sure, at, word) for at, line in enumerate(judged.probability) for word, sure in enumerate(line)
    )
    return sum((judged.at(at, word) for _, at, word in order[: round(TENTH * judged.size)]), Counts())


def most(judged: Judged) -> int:
    """Errors that the best tenth of the words holds."""
    every = [judged.at(at, word).total() for at, line in enumerate(judged.word) for word in range(len(line))]
    return sum(sorted(every, reverse=True)[: round(TENTH * judged.size)])


def judged_planted(seed: int, engine: str) -> tuple[Result, dict[str, Any], Judged]:
    planted = plant(seed, engine)
    segments = planted.result.segments
    return planted.result, planted.arrays, Judged(
        [[(kind, 1) if kind else None for kind in line] for line in planted.words],
        [[wrong] * len(line) for line, wrong in zip(planted.words, planted.speakers, strict=True)],
        [[word.probability for word in item.words] for item in segments],
    )  # fmt: skip


def judged_spoken(result: Result, marked: Marked) -> Judged:
    return Judged(
        [[("word", int(errors)) if errors else None for errors in line] for line in marked.words],
        [line.tolist() for line in marked.speakers],
        [[word.probability for word in item.words] for item in result.segments],
    )


def report(name: str, meetings: Iterable[tuple[Result, Any, Judged]]) -> None:
    """One table: the share of the errors that the first tenth of the queue holds, by kind."""
    queue, said, alone, total = Counts(), Counts(), Counts(), Counts()
    best, words, count, took = 0, 0, 0, 0.0
    shares = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        for result, arrays, judged in meetings:
            meeting = in_library(library, result, arrays, Path(folder))
            rows = library.outline(meeting)
            place = dict(zip((row.id for row in rows), places(result, rows), strict=True))
            begun = time.perf_counter()
            doubts = library.doubts(meeting)
            took = max(took, time.perf_counter() - begun)
            found = first_tenth(doubts, place, judged)
            queue += found
            said += first_tenth((doubt for doubt in doubts if not about_speaker(doubt)), place, judged)
            alone += by_probability(judged)
            total += judged.total()
            shares.append(found.total() / max(1, judged.total().total()))
            best += most(judged)
            words += judged.size
            count += 1
        library.close()
    print(
        f"\n{name}: {count} meetings, {words} words, {total.total()} errors "
        f"({total.total() / words:.1%} of the words)"
    )
    print("                      queue   only words   probability   random")
    for kind in ("word", "loop", "silence", "speaker"):
        if total[kind]:
            _row(kind, total[kind], (queue[kind], said[kind], alone[kind]))
    _row("all", total.total(), (queue.total(), said.total(), alone.total()))
    print(
        f"  a perfect order: {best / total.total():.1%}; meetings from {min(shares):.1%} to "
        f"{max(shares):.1%}; ranking took {1000 * took:.0f} ms at most",
        flush=True,
    )


def _row(kind: str, total: int, found: tuple[int, int, int]) -> None:
    first, second, third = (f"{count / total:.1%}" for count in found)
    print(f"  {kind:8} {total:6}    {first:>6}       {second:>6}        {third:>6}    10.0%")


def places(result: Result, rows: Sequence[Any]) -> list[int]:
    """Which segment of ``result`` each row of the library is."""
    left = dict(enumerate(result.segments))
    found = []
    for row in rows:
        same = [at for at, item in left.items() if " ".join(word.text for word in item.words) == row.text]
        found.append(min(same, key=lambda at: abs(left[at].start - row.start)))
        del left[found[-1]]
    return found


# -- choosing the weights ------------------------------------------------------------------------------


def fit() -> None:
    """Print the weights of both regressions: of words on planted and spoken meetings, half and half and each
    recogniser's spoken ones with a constant of their own; of speakers on planted ones, with voices and
    without."""
    words: list[tuple[Any, Any, int]] = []  # features, answers, where they are from
    speakers: list[tuple[Any, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")

        def material(result: Result, arrays: Any, judged: Judged) -> tuple[Material, list[int]]:
            found = library.review_material(in_library(library, result, arrays, Path(folder)))
            return found, places(result, found.rows)

        for number, engine in enumerate(ENGINES):
            for result, arrays, marked in spoken(DERIVED, engine, Path(folder)):
                judged = judged_spoken(result, marked)
                found, order = material(result, arrays, judged)
                words.append((word_features(words_of(found.rows), found), _wrong(judged, order), number))
        for seed in FITTED:
            result, arrays, judged = judged_planted(seed, ENGINES[seed % 2])
            for kept in (arrays, {}):
                found, order = material(result, kept, judged)
                given = [judged.speaker[at][0] for at in order]
                weight = [len(judged.word[at]) for at in order]
                answer = np.array([given, weight], float)
                speakers.append((speaker_features(found.rows, voices_of(found)), answer))
                if kept:
                    words.append(
                        (word_features(words_of(found.rows), found), _wrong(judged, order), len(ENGINES))
                    )
        library.close()
    source = np.concatenate([np.full(len(wrong), number) for _, wrong, number in words])
    share = {
        number: (0.5 if number == len(ENGINES) else 0.5 / len(ENGINES)) for number in set(source.tolist())
    }
    weights = np.array([share[number] / (source == number).sum() for number in source.tolist()]) * 1e4
    features = np.concatenate([table for table, _, _ in words])
    constants = np.stack([source == number for number in range(len(ENGINES))], axis=1)
    table = np.concatenate([features, constants.astype(float)], axis=1)
    found_weights = regression(table, np.concatenate([wrong for _, wrong, _ in words]), weights)
    _say("words", WORD_FEATURES, found_weights[: len(WORD_FEATURES)])
    answer = np.concatenate([answers for _, answers in speakers], axis=1)
    # Each paragraph counts by its words: what is wanted is the share of words wrongly attributed.
    table = np.concatenate([features for features, _ in speakers])
    _say("speakers", SPEAKER_FEATURES, regression(table, answer[0], answer[1] / answer[1].mean()))


def _wrong(judged: Judged, order: Sequence[int]) -> npt.NDArray[Any]:
    return np.array([bool(wrong) for at in order for wrong in judged.word[at]], float)


def regression(table: npt.NDArray[Any], answer: npt.NDArray[Any], weight: Any = 1.0) -> npt.NDArray[Any]:
    """Logistic regression by Newton's method, with a ridge of 1 on all but the constant."""
    found = np.zeros(table.shape[1])
    ridge = np.eye(len(found))
    ridge[0, 0] = 1e-6
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (weight * (chance - answer)) + ridge @ found
        bend = (table * (weight * chance * (1 - chance))[:, None]).T @ table + ridge
        found -= np.linalg.solve(bend, slope)
    return found


def _say(name: str, features: Sequence[str], weights: npt.NDArray[Any]) -> None:
    print(
        f"{name}: "
        + ", ".join(f"{feature} {value:.2f}" for feature, value in zip(features, weights, strict=True))
    )
    print("  " + repr([round(float(value), 2) for value in weights]))


# -- what recognisers do -------------------------------------------------------------------------------


def spoken(seeds: Iterable[int], engine: str, scratch: Path) -> list[tuple[Result, dict[str, Any], Marked]]:
    """Spoken meetings through the whole pipeline."""
    from tests.bench.review_spoken import mark, recognise, simulate

    found = []
    models = None
    if engine == "whisper":
        from tests.bench.whole import install

        models = install(scratch)
    for seed in seeds:
        meeting = simulate(seed)
        profile = "fast" if engine == "whisper" else "builtin"
        result, kept = recognise(meeting, scratch / f"{engine}-{seed}", profile, models)
        arrays: dict[str, Any] = {}
        if kept is not None:
            with np.load(kept, allow_pickle=False) as loaded:
                arrays = {key: loaded[key] for key in loaded.files}
        found.append((result, arrays, mark(result, meeting.turns, meeting.texts)))
    return found


def read_aloud(scratch: Path) -> Iterator[tuple[Result, Any, Judged]]:
    """Real voices, whose words have no reference here: :mod:`tests.bench.meetings`."""
    from tests.bench import meetings
    from tests.bench.review_spoken import Marked, Spoken, recognise, wrong_speakers

    for seed in READ:
        meeting = meetings.simulate(seed)
        said = Spoken(meeting.samples, meeting.turns, ())
        result, kept = recognise(said, scratch / f"read-{seed}")
        arrays: dict[str, Any] = {}
        if kept is not None:
            with np.load(kept, allow_pickle=False) as loaded:
                arrays = {key: loaded[key] for key in loaded.files}
        wrong = wrong_speakers(result, meeting.turns)
        silent = Marked(tuple(np.zeros(len(line), np.int64) for line in wrong), wrong, 0)
        yield result, arrays, judged_spoken(result, silent)


def derive(measured: dict[str, list[tuple[Result, Any, Marked]]] | None = None) -> None:
    """Measure what wrong and right words look like, and write the file of it."""
    made: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for engine in ENGINES:
            meetings = measured[engine] if measured else spoken(DERIVED, engine, Path(folder))
            made[engine] = levels_of(meetings)
    LEVELS.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def levels_of(meetings: Iterable[tuple[Result, Any, Marked]]) -> dict[str, Any]:
    """Quantiles of probability and pace of wrong words, right ones beside them, and the others; and how much
    likelier than usual a word is wrong after a wrong one, as the share of what is left to 1."""
    sure: dict[str, list[float]] = {"wrong": [], "beside": [], "right": []}
    pace: dict[str, list[float]] = {"wrong": [], "beside": [], "right": []}
    again: list[bool] = []
    every: list[bool] = []
    for result, _, marked in meetings:
        lengths = [
            np.log2(max(word.end - word.start, 0.01) / (len(word.text) + 2))
            for item in result.segments
            for word in item.words
        ]
        usual = float(np.median(lengths))
        for item, errors in zip(result.segments, marked.words, strict=True):
            wrong = errors > 0
            again += wrong[1:][wrong[:-1]].tolist()
            every += wrong.tolist()
            for at, word in enumerate(item.words):
                near = any(wrong[place] for place in (at - 1, at + 1) if 0 <= place < len(wrong))
                kind = "wrong" if wrong[at] else "beside" if near else "right"
                sure[kind].append(word.probability)
                pace[kind].append(
                    float(np.log2(max(word.end - word.start, 0.01) / (len(word.text) + 2))) - usual
                )
    quantiles = np.linspace(0, 1, 21)
    return {
        "burst": round(float((np.mean(again) - np.mean(every)) / (1 - np.mean(every))), 3),
        "probability": {
            kind: np.quantile(values, quantiles).round(4).tolist() for kind, values in sure.items()
        },
        "pace": {kind: np.quantile(values, quantiles).round(2).tolist() for kind, values in pace.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name in ("fit", "derive", "planted", "quick"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args()
    if options.derive:
        derive()
        return
    if options.fit:
        fit()
        return
    for engine in ENGINES:
        seeds = REPORTED[:4] if options.quick else REPORTED
        report(f"planted, as heard by {engine}", (judged_planted(seed, engine) for seed in seeds))
    if options.planted or options.quick:
        return
    with tempfile.TemporaryDirectory() as folder:
        report("LibriSpeech mixtures, built-in profile, only speakers judged", read_aloud(Path(folder)))
        for engine in ENGINES:
            os.environ.setdefault("SB_LOGGING_LEVEL", "WARNING")
            meetings = spoken(SPOKEN, engine, Path(folder))
            report(
                f"spoken, heard by {engine} itself, nothing planted",
                [(result, arrays, judged_spoken(result, marked)) for result, arrays, marked in meetings],
            )


if __name__ == "__main__":
    main()
