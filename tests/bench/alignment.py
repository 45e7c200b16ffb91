"""Words to speakers: how many go wrong, and what ten hours cost.

Generator: words of 0.28 s laid without gaps over the reference turns of AMI dev (18 meetings), their times
shifted by normal noise of 0, 50, 100, 200 ms; the turns themselves are perfect. Reference: the speaker
whose turn the word was laid in. Only words that nobody overlaps are counted, on whatever line.

    python -m tests.bench.alignment [--quick]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from engine.align import TrackSpeech, align
from engine.align_voices import Voices
from engine.diarize.clustering_refine import sums, unit_rows
from engine.protocol import Turn, Word
from engine.turns import TurnIndex
from tests.bench.ami_turns import meetings
from tests.bench.simulated_embeddings import simulate

WORD = 0.28  # s
JITTERS = (0.0, 0.05, 0.1, 0.2)  # s, standard deviation


def lay_words(
    turns: Sequence[Turn], jitter: float, rng: np.random.Generator
) -> tuple[list[Word], dict[str, str], set[str]]:
    """Words in order of their noisy start, the speaker of each by text, and those nobody overlaps."""
    words, truth, alone = [], {}, set()
    for number, turn in enumerate(turns):
        others = [o for o in turns if o.speaker != turn.speaker and o.start < turn.end and o.end > turn.start]
        count = max(1, round((turn.end - turn.start) / WORD))
        edges = np.linspace(turn.start, turn.end, count + 1)
        for index, shift in enumerate(rng.normal(0.0, jitter, count) if jitter else np.zeros(count)):
            text = f"{number}.{index}"
            start, end = float(edges[index]), float(edges[index + 1])
            truth[text] = turn.speaker
            if all(other.start >= end or other.end <= start for other in others):
                alone.add(text)
            words.append(Word(start + float(shift), end + float(shift), text, 1.0))
    return sorted(words, key=lambda word: word.start), truth, alone


def ours(words: Sequence[Word], turns: Sequence[Turn]) -> dict[str, str]:
    segments = align([TrackSpeech(words, turns)])
    return {word.text: segment.speaker for segment in segments for word in segment.words}


def plain_sweep(words: Sequence[Word], turns: Sequence[Turn]) -> dict[str, str]:
    """The whisperX rule (most overlap, else nearest) as a merge sweep in plain Python; both sorted."""
    result, live, upcoming = {}, [], 0
    for word in words:
        while upcoming < len(turns) and turns[upcoming].start < word.end:
            live.append(turns[upcoming])
            upcoming += 1
        share: dict[str, float] = {}
        for turn in live:
            overlap = min(turn.end, word.end) - max(turn.start, word.start)
            if overlap > 0:
                share[turn.speaker] = share.get(turn.speaker, 0.0) + overlap
        if share:
            result[word.text] = max(share, key=share.__getitem__)
        else:
            near = [*live, *turns[upcoming : upcoming + 1]]
            gap = {id(t): max(t.start - word.end, word.start - t.end) for t in near}
            result[word.text] = min(near, key=lambda t: gap[id(t)]).speaker
        if len(live) > 8:  # keep those that later words may still touch, and the last one
            latest = max(live, key=lambda turn: turn.end)
            live = [turn for turn in live if turn.end > word.start - 1.0 or turn is latest]
    return result


def segment_majority(words: Sequence[Word], turns: Sequence[Turn]) -> dict[str, str]:
    """What most programs do: the recogniser's segment (here: up to a pause of 0.5 s or 10 s long) goes
    to whoever talks longest during it."""
    result: dict[str, str] = {}
    part: list[Word] = []
    for word in [*words, None]:
        if part and (word is None or word.start - part[-1].end > 0.5 or word.end - part[0].start > 10.0):
            share: Counter[str] = Counter()
            for turn in turns:
                overlap = min(turn.end, part[-1].end) - max(turn.start, part[0].start)
                share[turn.speaker] += max(overlap, 0.0)  # type: ignore[assignment]
            result |= dict.fromkeys([w.text for w in part], share.most_common(1)[0][0])
            part = []
        if word is not None:
            part.append(word)
    return result


def flips(words: Sequence[Word], given: dict[str, str], truth: dict[str, str], alone: set[str]) -> int:
    """Words taken from the speaker on both sides of them, wrongly."""
    line = [word.text for word in words if word.text in alone]
    return sum(
        given[a] == given[c] != given[b] and truth[b] == given[a]
        for a, b, c in zip(line, line[1:], line[2:], strict=False)
    )


def accuracy(every: int, seeds: int) -> None:
    rules: dict[str, Callable[[Sequence[Word], Sequence[Turn]], dict[str, str]]] = {
        "ours": ours,
        "plain sweep": plain_sweep,
        "segment majority": segment_majority,
    }
    corpus = meetings("dev", every)
    print(
        f"{len(corpus)} meetings of AMI dev, {seeds} seeds; of words outside overlap: % wrong, flips per 1000"
    )
    for jitter in JITTERS:
        wrong, single, total = Counter[str](), Counter[str](), 0
        for seed in range(seeds if jitter else 1):
            for turns in corpus.values():
                words, truth, alone = lay_words(turns, jitter, np.random.default_rng(seed))
                total += len(alone)
                for name, rule in rules.items():
                    given = rule(words, turns)
                    wrong[name] += sum(given[text] != truth[text] for text in alone)
                    single[name] += flips(words, given, truth, alone)
        figures = "   ".join(
            f"{name} {100 * wrong[name] / total:6.3f} %, {1000 * single[name] / total:5.2f}" for name in rules
        )
        print(f"jitter {1000 * jitter:3.0f} ms   {figures}   ({total} words)")


def voices(every: int) -> None:
    """What comparing units with the voices repairs and harms, on simulated embeddings."""
    print("\n% of words outside overlap wrong, jitter 100 ms, without and with the check against the voices")
    for spoiled in (0.0, 0.05):
        wrong, total = Counter[bool](), 0
        for turns in meetings("dev", every).values():
            rng = np.random.default_rng(0)
            simulated = simulate(turns, 0)
            speakers = TurnIndex(turns).speakers
            centroids = unit_rows(sums(unit_rows(simulated.embeddings), simulated.truth, len(speakers)))
            sound = Voices(simulated.embeddings, simulated.windows, centroids, speakers)
            given = [
                replace(turn, speaker=str(rng.choice(speakers))) if rng.random() < spoiled else turn
                for turn in turns
            ]
            words, truth, alone = lay_words(turns, 0.1, rng)
            total += len(alone)
            for check in (False, True):
                segments = align([TrackSpeech(words, given, sound if check else None)])
                wrong[check] += sum(
                    word.text in alone and truth[word.text] != segment.speaker
                    for segment in segments
                    for word in segment.words
                )
        print(
            f"{100 * spoiled:.0f} % of turns given to anybody: "
            f"{100 * wrong[False] / total:.2f} without, {100 * wrong[True] / total:.2f} with"
        )


def ten_hours() -> tuple[list[Word], list[Turn]]:
    """AMI dev end to end, cut at 90 000 words or 8 400 turns, whichever comes last."""
    turns: list[Turn] = []
    offset = 0.0
    for part in [*meetings("dev").values(), *meetings("train").values()]:
        turns += [replace(turn, start=turn.start + offset, end=turn.end + offset) for turn in part]
        offset = max(turn.end for turn in turns) + 1.0
        if len(turns) >= 8400 and sum(turn.end - turn.start for turn in turns) / WORD >= 90_000:
            break
    turns = turns[:8400]
    return lay_words(turns, 0.1, np.random.default_rng(0))[0][:90_000], turns


def cost(rounds: int) -> None:
    words, turns = ten_hours()
    spent: dict[str, list[float]] = {"ours": [], "sweep": []}
    for _ in range(rounds):  # interleaved, so that both see the same machine
        start = time.process_time()
        align([TrackSpeech(words, turns)])
        spent["ours"].append(time.process_time() - start)
        start = time.process_time()
        plain_sweep(words, turns)
        spent["sweep"].append(time.process_time() - start)
    ratio = statistics.median(a / b for a, b in zip(spent["ours"], spent["sweep"], strict=True))
    print(
        f"{len(words)} words, {len(turns)} turns, {turns[-1].end / 3600:.1f} h: align (whole, to segments) "
        f"{statistics.median(spent['ours']):.3f} s CPU, plain sweep (speakers only) "
        f"{statistics.median(spent['sweep']):.3f} s; ratio {ratio:.2f} (median of {rounds})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="every third meeting, one seed")
    quick = parser.parse_args().quick
    accuracy(3 if quick else 1, 1 if quick else 3)
    voices(3 if quick else 1)
    cost(3 if quick else 7)


if __name__ == "__main__":
    main()
