"""How a meeting was recorded and where it has no sound, of two together or of a part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.changes import Gap, RecordedTrack, RecordingFacts

#: Two gaps end at one place when they are no further apart; a tick is 0.1 ms.
_SAME = 0.001


def shifted(gaps: Sequence[Gap], seconds: float, places: Mapping[int, int], pace: float = 1.0) -> list[Gap]:
    """Gaps that much later, on the tracks where they are then; ``pace``: seconds there that one takes."""
    return [
        replace(
            gap,
            start=gap.start * pace + seconds,
            end=gap.end * pace + seconds,
            track=None if gap.track is None else places.get(gap.track, gap.track),
        )
        for gap in gaps
    ]


def of_both(
    first: RecordingFacts,
    second: RecordingFacts,
    places: tuple[Mapping[int, int], Mapping[int, int]],
    seconds: float,
) -> RecordingFacts:
    """One recording of two, the second of which begins at ``seconds``."""
    tracks: dict[int, RecordedTrack] = {}
    for number, track in enumerate(second.tracks):
        tracks[places[1].get(number, number)] = track
    for number, track in enumerate(first.tracks):
        place = places[0].get(number, number)
        other = tracks.get(place)
        if other is None:
            tracks[place] = track
        else:
            tracks[place] = replace(
                track,
                headset=track.headset and other.headset,
                corrected=track.corrected + other.corrected,
                heard=track.heard + other.heard,
            )
    return replace(
        second,
        started=first.started,
        closed=first.closed and second.closed,
        missing=first.missing + second.missing,
        tracks=tuple(tracks[place] for place in sorted(tracks)),
        restarts=(*first.restarts, *(at + seconds for at in second.restarts)),
        damage=tuple(dict.fromkeys((*first.damage, *second.damage))),
    )


def at_once(
    first: RecordingFacts,
    second: RecordingFacts,
    places: tuple[Mapping[int, int], Mapping[int, int]],
    later: tuple[float, float],
) -> RecordingFacts:
    """One recording of two made at the same time, which begin at ``later`` seconds and have tracks of their
    own."""
    tracks = {places[0].get(number, number): track for number, track in enumerate(first.tracks)}
    tracks |= {places[1].get(number, number): track for number, track in enumerate(second.tracks)}
    restarts = [
        at + seconds for facts, seconds in zip((first, second), later, strict=True) for at in facts.restarts
    ]
    return replace(
        first,
        started=first.started if later[0] <= later[1] else second.started,
        closed=first.closed and second.closed,
        missing=max(first.missing, second.missing),
        tracks=tuple(tracks[place] for place in sorted(tracks)),
        restarts=tuple(sorted(restarts)),
        damage=tuple(dict.fromkeys((*first.damage, *second.damage))),
    )


def parted(facts: RecordingFacts, seconds: float, gone_by: float) -> tuple[RecordingFacts, RecordingFacts]:
    """The recording before ``seconds`` and after. ``gone_by``: seconds that really went by until then."""
    before = replace(
        facts,
        closed=True,
        reason="asked",
        missing=0.0,
        restarts=tuple(at for at in facts.restarts if at < seconds),
    )
    after = replace(
        facts,
        started=_later(facts.started, gone_by),
        restarts=tuple(at - seconds for at in facts.restarts if at >= seconds),
    )
    return before, after


def parted_gaps(gaps: Sequence[Gap], seconds: float) -> tuple[list[Gap], list[Gap]]:
    """Gaps before ``seconds``, and those after, where they are then. A pause at the very border is of
    neither: nobody who hears one part misses it."""
    before, after = [], []
    for gap in gaps:
        if gap.kind == "paused":
            if gap.start < seconds - _SAME:
                before.append(gap)
            elif gap.start > seconds + _SAME:
                after.append(replace(gap, start=gap.start - seconds, end=gap.end - seconds))
            continue
        if gap.start < seconds:
            end = min(gap.end, seconds)
            before.append(replace(gap, end=end, length=end - gap.start))
        if gap.end > seconds:
            start = max(gap.start, seconds) - seconds
            after.append(replace(gap, start=start, end=gap.end - seconds, length=gap.end - seconds - start))
    return before, after


def gone_by(gaps: Sequence[Gap], seconds: float) -> float:
    """Seconds that really went by until a place: pauses are not on the time line."""
    return seconds + sum(gap.length for gap in gaps if gap.kind == "paused" and gap.start <= seconds + _SAME)


def _later(moment: str, seconds: float) -> str:
    try:
        return (datetime.fromisoformat(moment) + timedelta(seconds=seconds)).isoformat()
    except (ValueError, OverflowError):  # damaged, and nobody knows
        return moment
