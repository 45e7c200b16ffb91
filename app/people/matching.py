"""From the voices of a meeting and the stored prints to suggestions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from app.people.calibration import calibration_of
from app.people.conditions import read
from app.people.prints import VoicePrint
from app.people.scoring import Gallery, Print, chances
from app.people.tiers import guesses
from app.people.values import Tier
from app.transcript import SpeakerId


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker who sounds like a person."""

    speaker: SpeakerId
    person: int
    chance: float
    tier: Tier


def suggested(
    heard: Sequence[VoicePrint],
    stored: Sequence[tuple[int, bytes, float, str]],
    refused: Collection[tuple[int, int]] = (),
) -> list[Found]:
    """Who may be whom, the likeliest first.

    Args:
        heard: of speakers nobody has named, all of one model; one who is heard on several tracks speaks for
            himself on each.
        stored: person, vector, seconds and condition of prints of the same model.
        refused: pairs of speaker and person that the user said no to.
    """
    if not heard:
        return []
    size = 4 * len(heard[0].vector)
    prints = [
        Print(person, np.frombuffer(vector, "<f4"), seconds, read(condition).compared)
        for person, vector, seconds, condition in stored
        if len(vector) == size
    ]
    if not prints:
        return []
    gallery = Gallery(prints, calibration_of(heard[0].model))
    vectors = np.stack([item.vector for item in heard])
    gallery.adapt(np.concatenate([gallery.pairs_of_strangers, _apart(heard)]))
    seconds = [item.seconds for item in heard]
    evidence = gallery.evidence(vectors, seconds, [read(item.condition).compared for item in heard])
    speakers = list(dict.fromkeys(item.speaker for item in heard))
    longest = [max((at for at, item in enumerate(heard) if item.speaker == who),
                   key=lambda at: seconds[at]) for who in speakers]  # fmt: skip
    known = [sum(item.seconds for item in prints if item.person == person) for person in gallery.people]
    declined = {
        (speakers.index(SpeakerId(speaker)), gallery.people.index(person))
        for speaker, person in refused
        if speaker in speakers and person in gallery.people
    }
    found = guesses(chances(evidence[longest]), [seconds[at] for at in longest], declined, known)
    return [
        Found(speakers[item.voice], gallery.people[item.person], item.chance, item.tier) for item in found
    ]


def _apart(heard: Sequence[VoicePrint]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Cosines of the meeting's own speakers, who are different people."""
    cosines = [
        float(one.vector @ other.vector)
        for at, one in enumerate(heard)
        for other in heard[:at]
        if one.speaker != other.speaker
    ]
    return np.array(cosines, np.float64)
