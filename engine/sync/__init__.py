"""How two recordings of one meeting lie to each other in time, found out from what both heard."""

from engine.sync.matching import Match, match

__all__ = ["Match", "match"]
