"""What a recogniser must do to write live captions.

A backend is one file in :mod:`engine.captions.backends` with a class decorated
``@backend("captions", NAME)``, where ``NAME`` is what profiles call the recogniser, that implements
:class:`Captioner`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.protocol import Word
from engine.stages import AudioArray


@dataclass(frozen=True, slots=True)
class Manner:
    """How a backend wants to be used.

    Attributes:
        times: in how many hypotheses, one after another, a word must stand the same before it is settled.
        behind: and how many seconds of sound must have come after it.
        step: fewest seconds between two hypotheses.
        longest: seconds after which an utterance is ended even if nobody pauses.
    """

    times: int = 2
    behind: float = 0.0
    step: float = 0.5
    longest: float = 25.0


class Ears(Protocol):
    """Those of one track. Utterances come one after another; all their audio comes, in order, without holes.

    Times of words are seconds of the recording: ``start <= end``, in order, not before the utterance.
    """

    def begin(self, at: float) -> None:
        """An utterance begins at ``at`` seconds."""

    def hear(self, audio: AudioArray) -> None:
        """More of it: float32 ``(n,)``, 16 kHz. Its length may be anything."""

    def draft(self, settled: Sequence[Word]) -> Sequence[Word]:
        """The words so far. This is what is left out when there is no time.

        Args:
            settled: words of this track that stand, oldest first. Audio before the last of them need not be
                kept; the words given back may begin anywhere before it or right behind it.
        """

    def finish(self, settled: Sequence[Word], spoken: float) -> Sequence[Word]:
        """The utterance is over: its words, for good. Nobody spoke after ``spoken`` seconds."""


class Captioner(Protocol):
    """A recogniser, made with ``(make: stages.Make, hearing: stages.Hearing, window: float)``.

    ``window``: seconds it can hear at once (:attr:`engine.profiles.Choice.window`).

    Raises:
        ModelMissing, ModelDamaged, LanguageNotCovered, OutOfMemory, DeviceFailed.
    """

    @property
    def manner(self) -> Manner: ...

    def listen(self) -> Ears:
        """For one more track."""
