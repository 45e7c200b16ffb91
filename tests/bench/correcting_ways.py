"""Ways to write a word in an editor by keys, and what they cost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Hunk(NamedTuple):
    """Characters ``first`` up to ``last`` of a paragraph that should read ``text``; whole words."""

    first: int
    last: int
    text: str


class Way(NamedTuple):
    """A way to write a hunk: the caret goes to ``at``, ``keys`` are pressed, then ``typed``."""

    at: int
    keys: tuple[str, ...]
    typed: str

    @property
    def cost(self) -> int:
        return len(self.keys) + len(self.typed)


def spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for token in text.split():
        at = text.index(token, at)
        yield at, at + len(token)
        at += len(token)


def touch(hunk: Hunk, chars: tuple[int, int], text: str) -> bool:
    return hunk.first <= chars[1] + 1 and chars[0] - 1 <= hunk.last


def replaced(text: str, hunk: Hunk) -> str:
    return f"{text[: hunk.first]} {hunk.text} {text[hunk.last :]}"


def ways(text: str, hunk: Hunk, clipboard: str) -> Iterator[Way]:
    """Ways to write a hunk in an editor."""
    first, last, new = hunk
    old = text[first:last]
    if first == last:
        yield Way(first, (), f"{new} " if first < len(text) else f" {new}")
        if first:
            yield Way(first - 1, (), f" {new}")
        return
    words = len(old.split())
    followed = last < len(text)
    if not new:
        yield Way(first, ("Ctrl+Del",) * words, "")
        yield Way(min(last + 1, len(text)), ("Ctrl+Backspace",) * words, "")
        return
    if followed:
        yield Way(first, ("Ctrl+Del",) * words, f"{new} ")
    yield Way(last, ("Ctrl+Backspace",) * words, new)
    if clipboard.strip() == new:
        space = " " if followed and not clipboard.endswith(" ") else ""
        yield Way(first, (*("Ctrl+Shift+Right",) * words, "Ctrl+V"), space)
    same = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    back = 0
    while back < min(len(old), len(new)) - same and old[-1 - back] == new[-1 - back]:
        back += 1
    gone, typed = len(old) - same - back, new[same : len(new) - back]
    yield Way(first + same, ("Del",) * gone, typed)
    yield Way(last - back, ("Backspace",) * gone, typed)
