"""What the export dialog remembers from one time to the next, in this window only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Lists:
    """Names and words to hide, kept until the window closes and never written down: a study's people and
    words are the same in all of its meetings."""

    names: str = ""
    words: str = ""
