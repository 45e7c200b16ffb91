"""Who is who between two runs: a speaker the user has named or been given words stays the same speaker."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.store.runs import Labelled
from app.store.values import Piece

_BUCKET = 100_000  # 10 s


def match_speakers(
    new: Sequence[Labelled], current: Iterable[Piece], merged_away: Iterable[Piece]
) -> Mapping[str, int]:
    """For labels of a new run, the known speaker who talks at the same time; greedy by shared time.

    ``current`` is the text as corrected. ``merged_away`` are base segments of speakers the user merged into
    others: a new run that separates them again must find them, so that the merge catches them again.
    """
    shared: dict[str, Counter[tuple[bool, int]]] = defaultdict(Counter)
    known = _by_time(current, gone=False)
    for place, items in _by_time(merged_away, gone=True).items():
        known[place] += items
    for item in new:
        if item.label is None:
            continue
        piece = item.piece
        seen: set[int] = set()
        for bucket in range(piece.start // _BUCKET, piece.end // _BUCKET + 1):
            for gone, other in known.get((piece.track, bucket), []):
                ticks = min(piece.end, other.end) - max(piece.start, other.start)
                if ticks > 0 and id(other) not in seen and other.speaker is not None:
                    seen.add(id(other))
                    shared[item.label][gone, other.speaker] += ticks
    ranked = sorted(
        ((ticks, gone, label, key) for label, row in shared.items() for (gone, key), ticks in row.items()),
        key=lambda item: (-item[0], not item[1], item[2], item[3]),
    )
    found: dict[str, int] = {}
    for _, _, label, key in ranked:
        if label not in found and key not in found.values():
            found[label] = key
    return found


def by_appearance(segments: Iterable[Labelled]) -> list[str]:
    """Labels in order of first speech; those only heard over others come last."""
    first = dict.fromkeys(item.label for item in segments if item.label is not None)
    return list(first)


def _by_time(pieces: Iterable[Piece], *, gone: bool) -> dict[tuple[int, int], list[tuple[bool, Piece]]]:
    placed: dict[tuple[int, int], list[tuple[bool, Piece]]] = defaultdict(list)
    for piece in pieces:
        for bucket in range(piece.start // _BUCKET, piece.end // _BUCKET + 1):
            placed[piece.track, bucket].append((gone, piece))
    return placed
