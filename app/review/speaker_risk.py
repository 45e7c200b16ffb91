"""How likely each paragraph is given to the wrong person, and who it may be instead; and what sounds alike.

A paragraph's voice is the mean of the embeddings of the windows it covers, a speaker's that of all his other
paragraphs as they stand now: corrections count at once. The margin between its own speaker and the next best
is in units of what is usual in this meeting, so that embeddings of any model compare. Embeddings of two
tracks do not (other microphones, other loudspeakers): each track is judged by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.review.kept_voices import unit_rows
from app.review.material import Bools, Doubles, Floats, Ints, Kept, Material, Row
from app.transcript import SpeakerId

FEATURES: Final = (
    "constant",
    "margin",
    "margin of few",
    "strangeness",
    "seconds",
    "no voice",
    "no voice, seconds",
    "overlap",
)
#: From ``tests/bench/review.py --fit``.
WEIGHTS: Final = np.array([-2.0, -5.69, -2.48, 1.48, -0.22, 0.68, -1.25, 0.07])
_SOLID: Final = 1.0  # s of windows that a voice is known by
_CHUNK: Final = 65_536  # pairs of window and paragraph gathered at once


@dataclass(frozen=True, slots=True)
class Voices:
    """What is known of the paragraphs' voices.

    Attributes:
        margin: by how much its own speaker fits a paragraph better than the best other one, 1 being usual in
            the meeting, below 0 where the other one fits better ``(num_rows,)``; NaN where it cannot be told.
        strangeness: how badly its own speaker fits it, 0 being usual and 1 nothing in common ``(num_rows,)``.
        seconds: of windows that a paragraph's voice is the mean of ``(num_rows,)``.
        other: the best other speaker, where there is one.
    """

    margin: Doubles
    strangeness: Doubles
    seconds: Doubles
    other: tuple[SpeakerId | None, ...]


def speaker_features(rows: Sequence[Row], voices: Voices) -> Doubles:
    """What speaks for and against each paragraph's speaker ``(num_rows, len(FEATURES))``."""
    count = len(rows)
    known = ~np.isnan(voices.margin)
    margin = np.where(known, np.clip(np.nan_to_num(voices.margin), -2, 2), 0.0)
    length = np.log(np.clip([row.end - row.start for row in rows], 0.2, 20)) if count else np.zeros(0)
    return np.stack(
        [
            np.ones(count),
            margin,
            margin / np.maximum(1.0, voices.seconds),
            np.where(known, np.clip(voices.strangeness, -1, 2), 0.0),
            np.where(known, length, 0.0),
            np.where(known, 0.0, 1.0),
            np.where(known, 0.0, length),
            np.array([row.overlap_ids is not None for row in rows], np.float64),
        ],
        axis=1,
    )


def speaker_risk(material: Material, features: Doubles) -> Doubles:
    """Probability that each paragraph's speaker is wrong ``(num_rows,)``; 0 where a person has said so, where
    nobody is named, and where there is only one to name."""
    risk = 1 / (1 + np.exp(-np.clip(features @ WEIGHTS, -30, 30)))
    people = {row.speaker for row in material.rows if row.speaker is not None}
    open_ = [row.speaker is not None and row.id not in material.settled for row in material.rows]
    return np.where(np.array(open_, np.bool_) & (len(people) > 1), risk, 0.0)


def between(rows: Sequence[Row]) -> Bools:
    """Whether a short turn stands between two of one other speaker, as a slip of the diarizer does."""
    found = np.zeros(len(rows), np.bool_)
    for index in range(1, len(rows) - 1):
        before, row, after = rows[index - 1 : index + 2]
        found[index] = before.speaker == after.speaker != row.speaker and row.end - row.start < 2.0
    return found


def voices_of(material: Material) -> Voices:
    """The voices of all paragraphs against those of all speakers."""
    rows = material.rows
    margin, strange, seconds = np.full(len(rows), np.nan), np.zeros(len(rows)), np.zeros(len(rows))
    other: list[SpeakerId | None] = [None] * len(rows)
    for track, kept in material.voices.items():
        mine = np.array(
            [at for at, row in enumerate(rows) if row.track == track and row.speaker is not None], np.int64
        )
        if not len(mine):
            continue
        sums, weight = gathered(kept, [rows[at] for at in mine])
        people: list[SpeakerId] = sorted(
            {speaker for at in mine if (speaker := rows[at].speaker) is not None}
        )
        place = {speaker: number for number, speaker in enumerate(people)}
        owner = np.array([place[rows[at].speaker] for at in mine], np.int64)
        seconds[mine] = weight
        if len(people) < 2:
            continue
        margin[mine], strange[mine], best = _margins(sums, weight, owner, len(people))
        for at, who in zip(mine.tolist(), best.tolist(), strict=True):
            other[at] = people[who] if who >= 0 else None
    return Voices(margin, strange, seconds, tuple(other))


def _margins(sums: Floats, weight: Doubles, owner: Ints, people: int) -> tuple[Doubles, Doubles, Ints]:
    """Of each paragraph margin and strangeness, in units of what is usual, and the best other speaker (-1:
    none)."""
    totals = np.zeros((people, sums.shape[1]), np.float32)
    np.add.at(totals, owner, sums)
    heard = np.bincount(owner, weights=weight, minlength=people)
    unit = unit_rows(sums)
    fit = np.asarray(unit @ unit_rows(totals).T, np.float64)
    rest = unit_rows(totals[owner] - sums)  # the speaker without the paragraph itself
    index = np.arange(len(owner))
    own = np.einsum("ij,ij->i", unit, rest).astype(np.float64)
    alone = heard[owner] - weight < _SOLID
    fit[:, heard < _SOLID] = -np.inf
    fit[index, owner] = -np.inf
    best = fit.argmax(axis=1)
    against = fit[index, best]
    told = (weight > 0) & np.isfinite(against) & ~alone
    margin = np.where(told, own - np.where(np.isfinite(against), against, 0.0), np.nan)
    best = np.where(np.isfinite(against) & (weight > 0), best, -1)
    if not told.any():
        return margin, np.zeros(len(owner)), best
    solid = told & (weight >= np.median(weight[told]))
    usual, alike = float(np.median(margin[solid])), float(np.median(own[solid]))
    return margin / max(usual, 0.05), np.where(told, 1 - own / max(alike, 0.05), 0.0), best


def gathered(kept: Kept, rows: Sequence[Row]) -> tuple[Floats, Doubles]:
    """Of each row, the sum of its windows' embeddings, each by the seconds it shares with the row and by how
    much of the window that is ``(num_rows, dim)``; and those seconds ``(num_rows,)``."""
    starts = np.array([row.start for row in rows])
    ends = np.array([row.end for row in rows])
    windows = kept.windows
    latest = np.maximum.accumulate(windows[:, 1])  # windows are by start; their ends need not be in order
    low = np.searchsorted(latest, starts, "right")
    high = np.maximum(np.searchsorted(windows[:, 0], ends, "left"), low)
    sums = np.zeros((len(rows), kept.vectors.shape[1]), np.float32)
    weight = np.zeros(len(rows))
    counts = high - low
    done = 0
    while done < len(rows):
        total = np.cumsum(counts[done:])
        last = done + max(1, int(np.searchsorted(total, _CHUNK, "right")))
        many = counts[done:last]
        row = np.repeat(np.arange(done, last), many)
        window = (
            np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + np.repeat(low[done:last], many)
        )
        shared = np.minimum(ends[row], windows[window, 1]) - np.maximum(starts[row], windows[window, 0])
        length = np.maximum(windows[window, 1] - windows[window, 0], 1e-3)
        part = np.maximum(shared, 0.0) ** 2 / length
        # reduceat takes a row's windows together; one without any would take its neighbour's, so it is left
        # out.
        there = np.flatnonzero(many)
        if len(there):
            at = (np.cumsum(many) - many)[there]
            sums[done + there] = np.add.reduceat(kept.vectors[window] * part[:, None].astype(np.float32), at)
            weight[done + there] = np.add.reduceat(part, at)
        done = last
    return sums, weight
