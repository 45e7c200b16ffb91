"""Which language is spoken: decisions over what the model says about single chunks.

``Likelihood`` is what the model makes of a chunk: two-letter (sometimes three-letter) code to probability.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from engine.stages import Chunk

Likelihood = Mapping[str, float]

SAMPLE: Final = 4  # chunks that decide the language of a recording
CERTAIN: Final = 0.7  # share of the likeliest allowed language, from which a chunk speaks for itself

#: Codes in use elsewhere, and Whisper's for the same language.
_ALIASES: Final = {"iw": "he", "in": "id", "nb": "no", "jv": "jw", "fil": "tl", "cmn": "zh"}


def code(name: str) -> str:
    """``de`` for ``de-DE``, ``de_AT`` and ``DE``."""
    short = name.strip().lower().replace("_", "-").split("-")[0]
    return _ALIASES.get(short, short)


def known() -> frozenset[str]:
    """Every language Whisper was made for."""
    from faster_whisper.tokenizer import _LANGUAGE_CODES

    return frozenset(_LANGUAGE_CODES)


def sample(chunks: Sequence[Chunk], count: int = SAMPLE) -> list[Chunk]:
    """At most ``count`` chunks, spread evenly from the first to the last: a greeting in another language,
    or a foreign guest, must not decide for all."""
    if len(chunks) <= count:
        return list(chunks)
    return [chunks[round(place * (len(chunks) - 1) / (count - 1))] for place in range(count)]


def overall(heard: Sequence[Likelihood]) -> tuple[str, float]:
    """The language whose probabilities sum up highest, and their mean."""
    sums: Counter[str] = Counter()
    for likelihood in heard:
        sums.update(likelihood)
    # The name breaks a tie, so that the answer does not hang on the order of a dictionary.
    language = min(sums, key=lambda name: (-sums[name], name))
    return language, min(1.0, sums[language] / len(heard))


def among(heard: Likelihood, allowed: Collection[str]) -> tuple[str, float]:
    """The likeliest allowed language, and its share of the probability of all allowed ones."""
    total = sum(heard.get(name, 0.0) for name in allowed)
    language = min(allowed, key=lambda name: (-heard.get(name, 0.0), name))
    if total <= 0:
        return language, 1 / len(allowed)
    return language, min(1.0, heard.get(language, 0.0) / total)


def settle(index: int, certain: Mapping[int, str], guess: str) -> str:
    """The language of chunk ``index``, which did not say itself, from the ``certain`` ones of the recording.

    That of the nearest on either side where they agree, otherwise the most common one; ``guess`` when
    nothing is certain.
    """
    if not certain:
        return guess
    before = max((other for other in certain if other < index), default=None)
    after = min((other for other in certain if other > index), default=None)
    sides = {certain[other] for other in (before, after) if other is not None}
    if len(sides) == 1:
        return sides.pop()
    counts = Counter(certain.values())
    return min(counts, key=lambda name: (-counts[name], name))
