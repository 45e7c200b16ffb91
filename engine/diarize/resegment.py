"""Exact turn borders: a hidden Markov model over the frames, one state and one mixture per speaker.

Clustered windows know who speaks but not to the tenth of a second when. As in the ICSI system (Ajmera and
Wooters 2003; Wooters and Huijbregts 2007): train a mixture per speaker on what he is thought to have
said, find the most likely sequence of speakers in which nobody speaks for less than a minimum time, and
repeat. Unlike there a speaker may change at a pause at once and for less, which is where people do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.activity import Mask, Runs
from engine.diarize.features import Frames
from engine.diarize.gmm import Mixture, fit
from engine.progress import Report, silent

STEP: Final = 10  # frames decided together: 0.1 s
SHORTEST: Final = 10  # steps somebody speaks before another may, unless a pause comes between
_ROUNDS: Final = 3
_SWITCH: Final = 60.0  # nats: what a change costs inside a run
_SWITCH_AT_PAUSE: Final = 15.0
_FRAMES_PER_COMPONENT: Final = 250
_MOST_COMPONENTS: Final = 12
_MOST_FRAMES: Final = 20_000  # a speaker's mixture learns nothing new from more

Float = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Steps:
    """Tenths of seconds of the runs, in order.

    Attributes:
        rows: int64 ``(num_steps + 1,)``; step i covers rows ``rows[i]`` up to ``ends[i]``.
        ends: int64 ``(num_steps,)``.
        begins: bool ``(num_steps,)``, a run begins here.
    """

    rows: Labels
    ends: Labels
    begins: Mask


def steps_of(runs: Runs) -> Steps:
    rows, ends, begins = [], [], []
    for first, end in runs:
        starts = np.arange(first, max(end - STEP // 2, first + 1), STEP)
        rows.append(starts)
        ends.append(np.append(starts[1:], end))
        begins.append(np.arange(len(starts)) == 0)
    return Steps(np.concatenate(rows), np.concatenate(ends), np.concatenate(begins))


def resegment(
    frames: Frames, mask: Mask, steps: Steps, labels: Labels, count: int, report: Report = silent
) -> Labels:
    """Speaker 0..count-1 of each step, from first guesses ``labels`` ``(num_steps,)``.

    Everybody keeps at least one step. ``report`` is called with the share that is done, and 1.
    """
    for number in range(_ROUNDS if count > 1 else 0):
        share = part(report, number / _ROUNDS, (number + 1) / _ROUNDS)
        mixtures = []
        for k in range(count):
            share(0.3 * k / count, 1.0)
            mixtures.append(_train(frames, mask, steps, np.flatnonzero(labels == k)))
        scores = _scores(frames, mask, steps, mixtures, part(share, 0.3, 0.8))
        found = viterbi(scores, steps.begins, part(share, 0.8, 1.0))
        if len(np.unique(found)) < count:
            break  # nobody may vanish: the count was decided, or asked for
        if (found == labels).all():
            break
        labels = found
    return labels


def part(report: Report, begin: float, end: float) -> Report:
    """A report whose whole is the stretch from ``begin`` to ``end`` (shares of 1) of ``report``'s."""
    return lambda done, total: report(begin + (end - begin) * done / total, 1.0)


def viterbi(scores: Float, begins: Mask, report: Report = silent) -> Labels:
    """Most likely speakers ``(n,)`` given log likelihoods ``(n, k)``, under the minimum duration.

    A path enters a speaker with all of his last ``SHORTEST`` steps at once, or with all since the run
    began where that is nearer; after that he goes on step by step. Only the last ``SHORTEST`` steps'
    values are kept, and a bit per step and speaker: ten hours of 24 speakers are 9 MB.
    """
    length, count = scores.shape
    kept = SHORTEST + 1
    best = np.zeros((kept, count))  # of paths that end before step t, at row t % kept
    total = np.zeros((kept, count))  # sum of the scores before step t
    leader = np.zeros(length + 1, np.int32)  # speaker of the best path that ends before step t
    since = np.empty(length, np.int64)
    entered = np.zeros((length, count), bool)
    run = 0
    for t in range(length):
        if begins[t]:
            run = t
            report(t, length)
        since[t] = max(t + 1 - SHORTEST, run)
        cost = _SWITCH_AT_PAUSE if since[t] == run else _SWITCH
        then, now, after = since[t] % kept, t % kept, (t + 1) % kept
        first = leader[since[t]]
        total[after] = total[now] + scores[t]
        enter = best[then, first] - cost + total[after] - total[then]
        best[after] = best[now] + scores[t]
        entered[t] = enter > best[after]
        entered[t, first] = False
        best[after][entered[t]] = enter[entered[t]]
        leader[t + 1] = best[after].argmax()
    labels = np.empty(length, np.int64)
    t, k = length, leader[length]
    while t > 0:
        begin = since[t - 1] if entered[t - 1, k] else t - 1
        labels[begin:t] = k
        k = leader[begin] if entered[t - 1, k] else k
        t = begin
    return labels


def frames_of(frames: Frames, mask: Mask, steps: Steps, chosen: Labels) -> Float:
    """Active cepstra of the chosen steps ``(n, 20)``, thinned out where they are many; never none."""
    chosen = chosen[:: 1 + len(chosen) * STEP // _MOST_FRAMES]
    rows = (steps.rows[chosen][:, None] + np.arange(STEP)).ravel()
    rows = rows[rows < len(mask)]
    active = rows[mask[rows]]
    rows = active if len(active) else rows
    sound: Float = frames.cepstra[rows].astype(np.float32)
    return sound


def _train(frames: Frames, mask: Mask, steps: Steps, chosen: Labels) -> Mixture:
    sound = frames_of(frames, mask, steps, chosen)
    return fit(sound, int(np.clip(len(sound) // _FRAMES_PER_COMPONENT, 1, _MOST_COMPONENTS)))


def _scores(frames: Frames, mask: Mask, steps: Steps, mixtures: list[Mixture], report: Report) -> Float:
    """Log likelihood of each step, its active frames added up, under each mixture ``(num_steps, k)``."""
    scores = np.zeros((len(steps.rows), len(mixtures)), np.float32)
    size = 500
    for begin in range(0, len(scores), size):
        report(begin, len(scores))
        some = slice(begin, begin + size)
        first, last = int(steps.rows[some][0]), int(steps.ends[some][-1])
        block = frames.cepstra[first:last].astype(np.float32)
        for k, mixture in enumerate(mixtures):
            value = np.concatenate([[0.0], np.cumsum(mixture.score(block) * mask[first:last])])
            scores[some, k] = value[steps.ends[some] - first] - value[steps.rows[some] - first]
    return scores
