"""How many words are wrong, and how many are wrong or with the wrong person.

WER: substitutions, deletions and insertions over the words of the reference, both normalised first (case,
punctuation, numbers, contractions) as A. Radford et al., "Robust Speech Recognition via Large-Scale Weak
Supervision" (2022), appendix C, does. cpWER: S. Watanabe et al., "CHiME-6 Challenge" (2020), section 5: each
speaker's words joined, the errors of the best pairing of speakers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.evaluation.recording import Recording

Normalise = Callable[[str], str]

#: Languages written without spaces between words: errors are counted per character.
BY_CHARACTER: Final = frozenset({"zh", "ja", "th", "lo", "my", "km", "yue"})


@dataclass(frozen=True, slots=True)
class WordErrors:
    """Counts; ``total`` is the number of words in the reference."""

    substitutions: int = 0
    deletions: int = 0
    insertions: int = 0
    total: int = 0

    @property
    def errors(self) -> int:
        return self.substitutions + self.deletions + self.insertions

    @property
    def rate(self) -> float | None:
        """Errors over words; ``None`` for a reference without words."""
        return self.errors / self.total if self.total else None

    def __add__(self, other: WordErrors) -> WordErrors:
        return WordErrors(
            self.substitutions + other.substitutions,
            self.deletions + other.deletions,
            self.insertions + other.insertions,
            self.total + other.total,
        )


def normaliser(language: str) -> Normalise:
    """Whisper's normaliser for a language."""
    from whisper_normalizer.basic import BasicTextNormalizer
    from whisper_normalizer.english import EnglishTextNormalizer

    made = (
        EnglishTextNormalizer()
        if language == "en"
        else BasicTextNormalizer(split_letters=by_character(language))
    )
    return lambda text: str(made(text)).strip()


def by_character(language: str) -> bool:
    """Whether the language is scored by characters."""
    return language in BY_CHARACTER


def wer(reference: str, hypothesis: str) -> WordErrors:
    """Errors of one normalised text against another."""
    words, heard = len(reference.split()), len(hypothesis.split())
    if not words or not heard:  # the library refuses texts without words
        return WordErrors(deletions=words, insertions=heard, total=words)
    import jiwer

    found = jiwer.process_words(reference, hypothesis)
    return WordErrors(found.substitutions, found.deletions, found.insertions, words)


def cpwer(reference: Recording, hypothesis: Recording, normalise: Normalise) -> WordErrors:
    """Errors when every speaker of the hypothesis is taken for at most one of the reference, at best.

    A speaker without a partner has all their words deleted or inserted.
    """
    from scipy.optimize import linear_sum_assignment

    said = [normalise(text) for text in reference.texts().values()]
    heard = [normalise(text) for text in hypothesis.texts().values()]
    size = max(len(said), len(heard))
    said += [""] * (size - len(said))
    heard += [""] * (size - len(heard))
    table = [[wer(one, other) for other in heard] for one in said]
    costs = np.array([[cell.errors for cell in row] for row in table]).reshape(size, size)
    rows, columns = linear_sum_assignment(costs)
    return sum((table[row][column] for row, column in zip(rows, columns, strict=True)), WordErrors())
