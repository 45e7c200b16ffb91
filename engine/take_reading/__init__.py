"""What a recording's folder holds, whatever happened to it. Standard library only; the app reads too.

Nothing here writes, and nothing raises on damage: what is wrong is named in :attr:`Take.damage`, and all
that can be used is in :attr:`Take.tracks`. Codes of damage: ``no-session`` and ``bad-session`` (lengths and
formats come from the segments then), ``no-journal``, ``torn-journal`` (lines that are not whole),
``missing-segment``, ``short-segment`` (less than the journal vouches for), ``bad-crc`` (the last second of a
piece is not what was written), ``bad-moment`` (of another time altogether), ``zero-tail`` (zeros that were
never recorded, left by a power cut), ``foreign`` (not our files).
"""

from engine.take_reading.reading import Reader, join_takes, read_take
from engine.take_reading.values import Anchor, Gap, Part, Piece, Take, TakeTrack

__all__ = ["Anchor", "Gap", "Part", "Piece", "Reader", "Take", "TakeTrack", "join_takes", "read_take"]
