"""Which words of a hypothesis that keeps changing may be called settled.

Local agreement: what several hypotheses in a row say alike, from the first word on, will hardly change any
more. D. Macháček, R. Dabre, O. Bojar, "Turning Whisper into Real-Time Transcription System", IJCNLP-AACL
2023 (LocalAgreement-2, and the removal of words said twice at a window's edge), after D. Liu, G. Spanakis,
J. Niehues, "Low-Latency Sequence-to-Sequence Speech Recognition and Translation by Partial Hypothesis
Selection", Interspeech 2020.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.protocol import Word

_EDGE: Final = 0.3  # seconds from the last settled word within which its repetition is an echo of the window
_ECHO: Final = 5  # words
_KEPT: Final = 400  # settled words that are remembered; more is never asked for


class Settled:
    """The settled words of one track. There is no way to take one back or to change it."""

    __slots__ = ("_count", "_words")

    def __init__(self) -> None:
        self._words: deque[Word] = deque(maxlen=_KEPT)
        self._count = 0

    def __len__(self) -> int:
        """How many there have ever been."""
        return self._count

    @property
    def end(self) -> float:
        """Where the last one ends; before any, nothing is too early."""
        return self._words[-1].end if self._words else float("-inf")

    @property
    def latest(self) -> tuple[Word, ...]:
        """The last ones, oldest first: 400 at most, so that memory does not grow with the meeting."""
        return tuple(self._words)

    def append(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Settle ``words``; returned with times that do not reach back before what stands."""
        added = []
        for word in words:
            start = max(word.start, self.end)
            placed = replace(word, start=start, end=max(word.end, start))
            self._words.append(placed)
            added.append(placed)
        self._count += len(added)
        return tuple(added)


@dataclass(frozen=True, slots=True)
class Step:
    """What a hypothesis brought: words that are settled now, and the tail behind them, which may change."""

    settled: tuple[Word, ...]
    tail: tuple[Word, ...]


class Agreement:
    """Hypotheses of one track in, settled words out.

    Args:
        times: hypotheses in a row that must agree on a word, and on all before it.
        behind: seconds of sound there must be after a word.
    """

    def __init__(self, times: int, behind: float) -> None:
        self._times = times
        self._behind = behind
        self._earlier: deque[tuple[Word, ...]] = deque(maxlen=times - 1)
        self.settled: Final = Settled()

    def hypothesis(self, words: Sequence[Word], head: float) -> Step:
        """One more hypothesis, with the sound up to ``head`` seconds heard."""
        new = self._beyond(words)
        agreed = 0
        if len(self._earlier) == self._times - 1:
            agreed = min((_common(new, before) for before in self._earlier), default=len(new))
        while agreed and new[agreed - 1].end > head - self._behind:
            agreed -= 1
        return self._settle(new, agreed)

    def final(self, words: Sequence[Word]) -> Step:
        """The last hypothesis of an utterance: all of it is settled."""
        new = self._beyond(words)
        step = self._settle(new, len(new))
        self._earlier.clear()
        return step

    def _settle(self, new: tuple[Word, ...], count: int) -> Step:
        settled = self.settled.append(new[:count])
        tail = new[count:]
        # What was said before is compared from the end of the settled words on, as this one is.
        shortened = [before[count:] for before in self._earlier]
        self._earlier.extend([*shortened, tail])
        return Step(settled, tail)

    def _beyond(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """The part of a hypothesis behind the settled words.

        By text where the hypothesis begins with the settled words of its stretch, as it nearly always does.
        Otherwise by time, because it now hears something else there, or begins behind them; its first words
        may then be the last settled ones once more.
        """
        latest = self.settled.latest
        if not words or not latest:
            return tuple(words)
        same = [word for word in latest[-len(words) :] if (word.start + word.end) / 2 > words[0].start]
        if same and _common(words, same) == len(same):
            return tuple(words[len(same) :])
        end = self.settled.end
        new = tuple(word for word in words if (word.start + word.end) / 2 > end)
        return new[self._echo(new) :]

    def _echo(self, new: Sequence[Word]) -> int:
        """How many first words are the last settled ones heard again, at the edge of the window."""
        if not new or new[0].start > self.settled.end + _EDGE:
            return 0
        said = self.settled.latest[-_ECHO:]
        for count in range(min(len(said), len(new)), 0, -1):
            if _common(new[:count], said[-count:]) == count:
                return count
        return 0


def _common(first: Sequence[Word], second: Sequence[Word]) -> int:
    """How many words two hypotheses have in common, from the first on."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if _plain(one.text) != _plain(other.text):
            break
        count += 1
    return count


def _plain(text: str) -> str:
    """A word as it sounds: hypotheses differ in capitals and marks while the sentence is open."""
    letters = "".join(letter for letter in text.casefold() if letter.isalnum())
    return letters or text
