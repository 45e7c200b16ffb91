"""How well a text answers what was typed: every typed character in order, words' beginnings before others."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.settings_window.matching import folded


@dataclass(frozen=True, slots=True)
class Match:
    """``score``: more is better. ``places``: the characters of the text that were typed."""

    score: float
    places: tuple[int, ...]


def match(text: str, typed: str) -> Match | None:
    """How ``typed`` is in ``text``: as it stands, else word by word, else letter by letter; ``None``: not."""
    wanted, known = folded(typed).split(), folded(text)
    if not wanted:
        return Match(0.0, ())
    return _whole(known, " ".join(wanted)) or _by_word(known, wanted) or _by_letter(known, "".join(wanted))


def _whole(known: str, wanted: str) -> Match | None:
    at = known.find(wanted)
    starts = [place for place in _starts(known) if known.startswith(wanted, place)]
    if starts:
        at = starts[0]
    if at < 0:
        return None
    score = 300.0 if at == 0 else 250.0 if starts else 150.0
    return Match(score - len(known) * 0.2, tuple(range(at, at + len(wanted))))


def _by_word(known: str, wanted: list[str]) -> Match | None:
    """Each word somewhere, in any order."""
    places: set[int] = set()
    score = 120.0
    starts = _starts(known)
    for word in wanted:
        begun = next((place for place in starts if known.startswith(word, place) and place not in places), -1)
        at = begun if begun >= 0 else known.find(word)
        if at < 0:
            return None
        score += 20.0 if begun >= 0 else 0.0
        places.update(range(at, at + len(word)))
    return Match(score - len(known) * 0.2, tuple(sorted(places)))


def _by_letter(known: str, wanted: str) -> Match | None:
    """Letters in order, each at a word's beginning or right after the letter before where that can be: the
    first letters of words, or a word with letters left out. Anything looser would match everything."""
    starts = _starts(known)
    places: list[int] = []
    for letter in wanted:
        after = places[-1] + 1 if places else 0
        if places and known[after : after + 1] == letter:
            at = after
        else:
            at = next((place for place in sorted(starts) if place >= after and known[place] == letter), -1)
        if at < 0:
            return None
        places.append(at)
    return Match(60.0 + 5.0 * len(wanted) - len(known) * 0.2, tuple(places)) if len(wanted) > 1 else None


def _starts(known: str) -> list[int]:
    return [
        at for at, letter in enumerate(known) if letter.isalnum() and (at == 0 or not known[at - 1].isalnum())
    ]
