"""What was found to be wrong with a recording's folder, with its place on the recording."""

from __future__ import annotations

from typing import Final

from engine.assembled import Damage
from engine.assembly.layout import Layout, Row, Silence, Stretch
from engine.assembly.sound import Complain
from engine.take_reading import Take

#: No more than this is told; a folder can be arbitrarily broken.
_MOST: Final = 1000

#: What reading the folder found, in our words; the other codes of :mod:`engine.take_reading` are told by
#: those who find the place too.
_OF_TAKE: Final = {
    "no-session": "session",
    "bad-session": "session",
    "no-journal": "no-journal",
    "torn-journal": "journal",
    "zero-tail": "zeros",
    "foreign": "foreign",
    "short-segment": "short",
}


class Damages:
    """Collects damage; of the same place each kind is told once."""

    def __init__(self, take: Take, layout: Layout) -> None:
        self._found: dict[Damage, None] = {}
        self._last_second_differs = "bad-crc" in take.damage
        for code in take.damage:
            if code in _OF_TAKE:
                self._add(Damage(_OF_TAKE[code]))
        if layout.cuts:
            self._add(Damage("journal"))
        for row in layout.rows:
            self._gone(row)

    def complain(self, row: Row) -> Complain:
        """What :func:`engine.assembly.sound.sound` tells of this row."""

        def told(stretch: Stretch, code: str, segment: int, start: int, end: int) -> None:
            places = (stretch.place(start) / row.rate, stretch.place(end) / row.rate)
            self._add(Damage(code, row.name, segment, *places))

        return told

    def all(self) -> tuple[Damage, ...]:
        """In the order in which it was found."""
        if self._last_second_differs and not any(damage.code == "crc" for damage in self._found):
            self._add(Damage("crc"))  # what differed was zeros, and cut off
        return tuple(self._found)

    def _gone(self, row: Row) -> None:
        """Segment files whose audio the journal knows of, and which are not there."""
        before = None
        for part in row.parts():
            if isinstance(part, Silence):
                hole = part
                continue
            number = part.piece.parts[0].number
            if before is not None and before.end < part.start and hole.why == "missing":
                last = before.piece.parts[-1].number
                self._add(
                    Damage(
                        "missing",
                        row.name,
                        last + 1,
                        hole.start / row.rate,
                        hole.end / row.rate,
                        number - last - 1,
                    )
                )
            before = part

    def _add(self, damage: Damage) -> None:
        if len(self._found) < _MOST:
            self._found[damage] = None
