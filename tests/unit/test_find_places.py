"""Where words stand in the paragraphs: found among the characters' numbers as a pattern would find them."""

from __future__ import annotations

import random
import re

import pytest

from app.ui.finding.folding import Haystack, Wanted, find_all, folded

_LETTERS = "aAbBéÉ _,.ßİ한ﬁe"


def by_pattern(texts: list[str], wanted: Wanted) -> list[tuple[int, tuple[int, int]]]:
    """The same by a regular expression, paragraph by paragraph."""
    needle = wanted.text if wanted.case else folded(wanted.text)
    if not needle.strip():
        return []
    pattern = re.escape(needle)
    if wanted.whole:
        before = r"(?<!\w)" if re.match(r"\w", needle[0]) else ""
        after = r"(?!\w)" if re.match(r"\w", needle[-1]) else ""
        pattern = f"{before}{pattern}{after}"
    said = texts if wanted.case else [folded(text) for text in texts]
    return [(row, match.span()) for row, text in enumerate(said) for match in re.finditer(pattern, text)]


@pytest.mark.parametrize("seed", range(4))
def test_places_are_those_of_a_pattern(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(400):
        texts = [
            "".join(chance.choice(_LETTERS) for _ in range(chance.randint(0, 12)))
            for _ in range(chance.randint(0, 6))
        ]
        needle = "".join(chance.choice(_LETTERS) for _ in range(chance.randint(1, 3)))
        wanted = Wanted(needle, chance.random() < 0.5, chance.random() < 0.5)
        assert list(Haystack(texts).find(wanted)) == by_pattern(texts, wanted), (texts, wanted)


def test_places_do_not_overlap() -> None:
    assert find_all(["aaaa a"], "aa") == [(0, (0, 2)), (0, (2, 4))]


def test_half_a_character_of_two_is_no_obstacle() -> None:
    assert find_all(["a \ud83d b", "b"], "b") == [(0, (4, 5)), (1, (0, 1))]
