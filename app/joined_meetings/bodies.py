"""Bodies of journal entries moved to another time, track, speaker or run; and those about one part only.

What an entry's body holds is said in :mod:`app.overlay` and :mod:`app.marking`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

Body = dict[str, Any]
#: In place of a text run's key: the run that will be in force; and one that is gone.
IN_FORCE: Final = -1
GONE: Final = 0


@dataclass(frozen=True, slots=True)
class Moving:
    """Where things go. What a mapping does not name stays as it is, but a run, which is :data:`GONE` then.

    Attributes:
        shift: ticks later (or earlier, negative).
        pace: ticks there that one tick takes; other than 1 where a device's clock was a little off.
        tracks, speakers, numbers, runs, entries: by what they were (an entry by its sequence number).
        marks: by kind and key.
    """

    shift: int = 0
    pace: float = 1.0
    tracks: Mapping[int, int] = field(default_factory=dict)
    speakers: Mapping[int, int] = field(default_factory=dict)
    numbers: Mapping[int, int] = field(default_factory=dict)
    runs: Mapping[int, int] = field(default_factory=dict)
    entries: Mapping[int, int] = field(default_factory=dict)
    marks: Mapping[tuple[str, int], int] = field(default_factory=dict)

    def at(self, tick: int) -> int:
        """A place in time, never before the beginning."""
        return max(0, (tick if self.pace == 1 else round(tick * self.pace)) + self.shift)

    @property
    def keeps_times(self) -> bool:
        """Whether everything stays when it was."""
        return not self.shift and self.pace == 1

    def speaker(self, key: int | None) -> int | None:
        """Somebody, or nobody."""
        return None if key is None else self.speakers.get(key, key)


def moved(kind: str, body: Body, to: Moving) -> Body:
    """The body of an entry of ``kind``, where things are now."""
    change = _MOVES.get(kind)
    return dict(body) if change is None else {**body, **change(body, to)}


def anchor(where: Body, to: Moving) -> Body:
    """An anchor (:func:`app.projection.anchor`) or a remembered piece."""
    made = {
        **where,
        "track": to.tracks.get(where["track"], where["track"]),
        "start": to.at(where["start"]),
        "end": to.at(where["end"]),
        "times": [[to.at(low), to.at(high)] for low, high in where["times"]],
    }
    if "like" in where:
        speaker, overlap, edited, checksum = where["like"]
        # The checksum is over the words with their times, which are others after a shift.
        likeness = checksum if to.keeps_times else 0
        made["like"] = [to.speaker(speaker), [to.speaker(key) for key in overlap], edited, likeness]
    if "sure" in where:
        made["speaker"] = to.speaker(where["speaker"])
        made["overlap"] = [to.speaker(key) for key in where["overlap"]]
    return made


def _person(item: Any, to: Moving) -> Any:
    if item is None:
        return None
    key, number, name = item
    return [to.speaker(key), to.numbers.get(number, number), name]


def _who(body: Body, to: Moving) -> Body:
    return {"speaker": to.speaker(body["speaker"]), "number": to.numbers.get(body["number"], body["number"])}


def _place(body: Body, to: Moving) -> Body:
    return {**body, "anchor": anchor(body["anchor"], to)}


def _merge(body: Body, to: Moving) -> Body:
    return {
        "sources": [to.speaker(key) for key in body["sources"]],
        "into": to.speaker(body["into"]),
        "number": to.numbers.get(body["number"], body["number"]),
    }


def _put_back(body: Body, to: Moving) -> Body:
    return {
        "run": to.runs.get(body["run"], GONE),
        "track": to.tracks.get(body["track"], body["track"]),
        "start": to.at(body["start"]),
        "end": to.at(body["end"]),
        "speaker": to.speaker(body["speaker"]),
    }


def _accept(body: Body, to: Moving) -> Body:
    places = [{**_place(one, to), "speaker": _person(one["speaker"], to)} for one in body["places"]]
    return {"places": places, "people": [_person(one, to) for one in body["people"]]}


def _restore(body: Body, to: Moving) -> Body:
    stretches = [
        {name: [anchor(where, to) for where in stretch[name]] for name in ("now", "then")}
        for stretch in body["stretches"]
    ]
    return {
        "before": to.entries.get(body["before"], 0),
        "run": to.runs.get(body["run"], GONE),
        "stretches": stretches,
        "people": [_person(one, to) for one in body["people"]],
    }


def _mark(kind: str) -> Callable[[Body, Moving], Body]:
    def move(body: Body, to: Moving) -> Body:
        row = body["row"]
        key = to.marks.get((kind, body["key"]), body["key"])
        return {"key": key, "row": None if row is None else [to.at(row[0]), row[1]]}

    return move


def _recorded(body: Body, to: Moving) -> Body:
    return {
        kind: [[to.marks.get((kind, key), key), to.at(at), text] for key, at, text in body[kind]]
        for kind in ("moment", "note")
    }


_MOVES: Final[dict[str, Callable[[Body, Moving], Body]]] = {
    "rename-speaker": lambda body, to: {"speaker": to.speaker(body["speaker"])},
    "merge-speakers": _merge,
    "assign-speaker": lambda body, to: {
        **_who(body, to),
        "anchors": [anchor(where, to) for where in body["anchors"]],
    },
    "edit-text": _place,
    "split-segment": _place,
    "join-segments": lambda body, to: {**_place(body, to), "next": anchor(body["next"], to)},
    "put-back": _put_back,
    "give-words": lambda body, to: {**_place(body, to), "to": anchor(body["to"], to)},
    "assign-words": lambda body, to: {**_place(body, to), **_who(body, to)},
    "replace-texts": lambda body, to: {"edits": [_place(one, to) for one in body["edits"]]},
    "remove-segments": lambda body, to: {"anchors": [anchor(where, to) for where in body["anchors"]]},
    "accept": _accept,
    "restore-rows": _restore,
    "moment": _mark("moment"),
    "note": _mark("note"),
    "recorded": _recorded,
    "undo": lambda body, to: {"step": to.entries.get(body["step"], 0)},
    "redo": lambda body, to: {"step": to.entries.get(body["step"], 0)},
}

# -- parts -----------------------------------------------------------------------------------------------

#: Whether something from one tick to another belongs to the part wanted.
Inside = Callable[[int, int], bool]


def kept(kind: str, body: Body, inside: Inside) -> Body | None:
    """What of an entry is about the part of the meeting that ``inside`` says; ``None`` for nothing. Marks are
    the caller's: their removal does not say where they were."""
    lists = {"assign-speaker": "anchors", "remove-segments": "anchors", "replace-texts": "edits"}
    if kind in lists or kind == "accept":
        name = lists.get(kind, "places")
        part = [one for one in body[name] if _touches(one.get("anchor", one), inside)]
        return {**body, name: part} if part else None
    if kind == "restore-rows":
        stretches = [
            one
            for one in body["stretches"]
            if any(_touches(where, inside) for where in one["now"] + one["then"])
        ]
        return {**body, "stretches": stretches} if stretches else None
    where = body.get("anchor", body if "start" in body else None)
    return body if where is None or _touches(where, inside) else None


def _touches(where: Body, inside: Inside) -> bool:
    return inside(where["start"], where["end"])


def speakers_in(body: Any) -> set[int]:
    """Keys of all speakers that the body of some entry names."""
    found: set[int] = set()
    if isinstance(body, dict):
        for name, value in body.items():
            if name in ("speaker", "into") and isinstance(value, int):
                found.add(value)
            elif name in ("sources", "overlap"):
                found.update(value)
            elif name == "like":
                found.update(key for key in (value[0], *value[1]) if key is not None)
            elif name == "people":
                found.update(one[0] for one in value)
            elif name == "speaker" and isinstance(value, list):
                found.add(value[0])
            else:
                found |= speakers_in(value)
    elif isinstance(body, list):
        for value in body:
            if isinstance(value, dict | list):
                found |= speakers_in(value)
    return found
