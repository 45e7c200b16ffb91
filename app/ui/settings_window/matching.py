"""Finding settings by words: every word of what is typed must be in what the setting says."""

from __future__ import annotations

import html
import re
import unicodedata


def folded(text: str) -> str:
    """``text`` without case and accents, as many characters as before, so that places stay true."""
    return "".join(_base(character) for character in text)


def _base(character: str) -> str:
    plain = unicodedata.normalize("NFD", character)[0].casefold()
    return plain if len(plain) == 1 else character


def words_of(typed: str) -> list[str]:
    return folded(typed).split()


def holds(texts: list[str], wanted: list[str]) -> bool:
    """Whether each of the ``wanted`` words is in one of ``texts``."""
    known = [folded(text) for text in texts]
    return all(any(word in text for text in known) for word in wanted)


def spans(text: str, wanted: list[str]) -> list[tuple[int, int]]:
    """Where the ``wanted`` words are in ``text``, none over another."""
    if not wanted:
        return []
    pattern = "|".join(re.escape(word) for word in sorted(wanted, key=len, reverse=True))
    return [match.span() for match in re.finditer(pattern, folded(text))]


def marked(text: str, places: list[tuple[int, int]], background: str, foreground: str) -> str:
    """``text`` as markup with ``places`` marked; what looks like markup in it is only text."""
    parts, at = [], 0
    for first, last in places:
        parts.append(html.escape(text[at:first]))
        parts.append(f'<span style="background:{background};color:{foreground}">')
        parts.append(f"{html.escape(text[first:last])}</span>")
        at = last
    parts.append(html.escape(text[at:]))
    return "".join(parts)
