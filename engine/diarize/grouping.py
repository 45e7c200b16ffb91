"""From embeddings of windows to speakers and their turns; needs no audio, so it can be done again.

Clustering says whose each window is; each moment of speech takes the speaker of its window. Where a
segmentation model has listened, it says when exactly they change and where two speak at once
(:mod:`engine.diarize.overlap`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import Activity
from engine.diarize.clustering import Tuning, cluster
from engine.diarize.overlap import Voices, speaking
from engine.diarize.windows import cells
from engine.protocol import SpeakerHint, Turn
from engine.stages import Span

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Array = npt.NDArray[Any]
Piece = tuple[float, float, int]  # start, end, speaker

MAX_PAUSE: Final = 0.3  # s; a speaker's pause up to this long belongs to his turn


@dataclass(frozen=True, slots=True)
class Grouping:
    """What speakers are found from.

    Attributes:
        embeddings: float32 ``(num_windows, dim)``.
        windows: float32 ``(num_windows, 2)``, seconds, in order of time.
        spans: speech.
        activity: what a segmentation model said, if one did.
    """

    embeddings: Floats
    windows: Floats
    spans: Sequence[Span]
    tuning: Tuning
    activity: Activity | None = None


class Grouped(NamedTuple):
    """What speakers were found.

    Attributes:
        turns: speakers by first appearance.
        centroids: of each ``(num_speakers, dim)``.
        exclusive: float64 ``(num_turns, 3)``: start, end and speaker of turns that do not overlap, for words
            that have but one speaker; none where the turns themselves do not.
    """

    turns: tuple[Turn, ...]
    centroids: Floats
    exclusive: Doubles

    def kept(self) -> dict[str, Array]:
        """What of it is kept beside the centroids."""
        return {"exclusive": self.exclusive} if len(self.exclusive) else {}


def group(given: Grouping, hint: SpeakerHint) -> Grouped:
    """Who speaks when. Without windows or spans there are no turns and no speakers."""
    if not len(given.embeddings) or not len(given.spans):
        return named([], np.zeros((0, given.embeddings.shape[1]), np.float32))
    found = cluster(given.embeddings, hint, tuning=given.tuning)
    pieces = cells(given.spans, given.windows)
    labels = found.labels[pieces.window]
    spoken = [
        (start, end, int(who)) for (start, end), who in zip(pieces.bounds.tolist(), labels, strict=True)
    ]
    if given.activity is not None:
        voices = Voices(given.embeddings, given.windows, found.centroids, pieces, labels)
        heard = speaking(voices, given.activity)
        # Nobody vanishes: someone of whom the frames have nothing keeps what his windows gave him.
        here = {who for *_, who in heard.everyone}
        lost = [piece for piece in spoken if piece[2] not in here]
        return named(heard.everyone + lost, found.centroids, heard.first + lost)
    return named(spoken, found.centroids)


def joined(pieces: Sequence[Piece], max_pause: float = MAX_PAUSE) -> list[Piece]:
    """Each speaker's pieces put together over pauses of up to ``max_pause``; ordered by start.

    A pause in which somebody else begins and ends is none.
    """
    last: dict[int, int] = {}
    result: list[Piece] = []
    for start, end, who in sorted(pieces):
        before = last.get(who)
        if before is not None and start - result[before][1] <= max_pause:
            first, until, _ = result[before]
            between = any(until <= other[0] and other[1] <= start for other in result[before + 1 :])
            if start - until <= (1e-6 if between else max_pause):
                result[before] = (first, max(until, end), who)
                continue
        last[who] = len(result)
        result.append((start, end, who))
    return result


def named(pieces: Sequence[Piece], centroids: Floats, exclusive: Sequence[Piece] = ()) -> Grouped:
    """Turns of the pieces, joined, with speakers numbered by first appearance; centroids in that order."""
    spoken = joined(pieces)
    order = list(dict.fromkeys(who for *_, who in spoken))
    place = {who: number for number, who in enumerate(order)}
    turns = tuple(Turn(start, end, f"S{place[who] + 1}") for start, end, who in spoken)
    alone = [(start, end, place[who]) for start, end, who in joined(exclusive)]
    return Grouped(turns, centroids[order], np.array(alone, dtype=np.float64).reshape(-1, 3))


def arrays_kept(tuning: Tuning, spans: Sequence[Span], activity: Activity | None) -> dict[str, Array]:
    """What :func:`group` needs beside embeddings and windows, as arrays to be kept with them."""
    kept: dict[str, Array] = {
        "tuning": np.array(astuple(tuning), dtype=np.float64),
        "speech": np.array(spans, dtype=np.float64).reshape(-1, 2),
    }
    return kept | (activity.packed() if activity is not None else {})


def grouping_from(arrays: Mapping[str, Array], spans: Sequence[Span]) -> Grouping:
    """What was kept: embeddings, windows, and as much of :func:`arrays_kept` as there is.

    Args:
        spans: the speech, where that was not kept.
    """
    speech = [(start, end) for start, end in arrays["speech"].tolist()] if "speech" in arrays else spans
    values = arrays["tuning"].tolist() if "tuning" in arrays else []
    names = [field.name for field in fields(Tuning)]
    tuning = Tuning(**dict(zip(names, values, strict=True))) if len(values) == len(names) else Tuning()
    return Grouping(arrays["embeddings"], arrays["windows"], speech, tuning, Activity.unpacked(arrays))
