"""Several tracks become one transcript: echo dropped, people counted once, words given to their speakers."""

from engine.joining.echo import Echo, find_echoes
from engine.joining.tracks import Joined, join, kept_echoes

__all__ = ["Echo", "Joined", "find_echoes", "join", "kept_echoes"]
