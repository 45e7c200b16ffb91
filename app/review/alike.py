"""Splitting a wrong cluster by example: which other paragraphs of a speaker sound like those given."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import numpy as np

from app.corrections import Similar
from app.review.kept_voices import unit_rows
from app.review.material import Bools, Floats, Material
from app.review.speaker_risk import gathered
from app.transcript import SegmentId, SpeakerId

_LEAST: Final = 0.5  # s of windows that a paragraph can be judged by
_ROUNDS: Final = 8
_CLEAR: Final = 0.03  # of cosine; nearer to the middle than this nothing is claimed


def sounding_like(
    material: Material, segments: Collection[SegmentId], owner: SpeakerId | None = None
) -> list[Similar]:
    """Other paragraphs of the speakers of ``segments`` (of ``owner``, who had them before, if that is given),
    nearer to these than to the rest of their speaker.

    Each speaker's paragraphs are divided in two around the examples' voice and the rest's, and the two voices
    are made anew from what falls to them, until nothing moves (k-means with two means, on the sphere; the
    examples stay where they are). Paragraphs that a person gave to their speaker stay, too.
    """
    chosen = set(segments)
    owners = {owner} if owner is not None else {row.speaker for row in material.rows if row.id in chosen}
    found: list[Similar] = []
    for track, kept in material.voices.items():
        for who in owners:
            mine = [row for row in material.rows if row.track == track]
            rows = [row for row in mine if row.id in chosen or row.speaker == who]
            sums, seconds = gathered(kept, rows)
            example = np.array([row.id in chosen for row in rows], np.bool_)
            fixed = np.array([row.id in material.settled for row in rows], np.bool_) & ~example
            known = seconds >= _LEAST
            if not (example & (seconds > 0)).any() or not (known & ~example).any():
                continue
            like, unlike = _divided(sums, example & (seconds > 0), known & ~example & ~fixed, fixed & known)
            found += [
                Similar(row.id, float(like[at]))
                for at, row in enumerate(rows)
                if known[at] and not example[at] and not fixed[at] and like[at] > unlike[at] + _CLEAR
            ]
    return sorted(found, key=lambda item: (-item.score, item.segment))


def _divided(sums: Floats, example: Bools, free: Bools, fixed: Bools) -> tuple[Floats, Floats]:
    """How much each paragraph is like the examples' voice and like the other one."""
    unit = unit_rows(sums)
    taken = np.zeros(len(sums), np.bool_)
    like = unlike = np.zeros(len(sums), np.float32)
    for _ in range(_ROUNDS):
        rest = (free & ~taken) | fixed
        if not rest.any():
            break
        voice = unit_rows(sums[example | taken].sum(axis=0, keepdims=True))[0]
        other = unit_rows(sums[rest].sum(axis=0, keepdims=True))[0]
        like, unlike = unit @ voice, unit @ other
        nearer = free & (like > unlike + _CLEAR)
        if (nearer == taken).all():
            break
        taken = nearer
    return like, unlike
