"""ELAN's annotations (EAF 2.x and 3.0, https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf).

Tiers without a parent are what is said; the speaker is the tier's participant, else its name. Of the tiers
below, one whose annotations hold the same letters says when the words were. A slot without a time lies
between its neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final, NamedTuple

from app.foreign.clock import number
from app.foreign.values import NotATranscript, Raw, Said, Word
from app.foreign.xml_tree import Element, parse

_MS: Final = 1000.0


class _Annotation(NamedTuple):
    id: str
    text: str
    start: float | None
    end: float | None
    parent: str  # annotation that a symbolic one belongs to


class _Tier(NamedTuple):
    id: str
    parent: str
    speaker: str
    annotations: list[_Annotation]


def read(data: bytes) -> Raw | None:
    """An EAF file; ``None`` for anything else.

    Raises:
        NotATranscript: XML of that kind, but damaged or with entities.
    """
    if b"ANNOTATION_DOCUMENT" not in data[:4096]:
        return None
    root = parse(data)
    if root.tag != "ANNOTATION_DOCUMENT":
        raise NotATranscript
    header = root.find("HEADER")
    scale = 1.0 if header is not None and header.get("TIME_UNITS") == "seconds" else _MS
    times = _slots(root, scale)
    tiers = [_tier(item, times) for item in root.iter("TIER")]
    below: dict[str, list[_Tier]] = defaultdict(list)
    for tier in tiers:
        if tier.parent:
            below[tier.parent].append(tier)
    turns = [turn for tier in tiers if not tier.parent for turn in _turns(tier, below[tier.id])]
    turns.sort(key=lambda turn: (turn.start is None, turn.start or 0.0))
    return Raw("ELAN", tuple(turns), _title(root), _language(root), _media(root))


def _slots(root: Element, scale: float) -> dict[str, float | None]:
    """Seconds of each time slot; those without a time share what lies between."""
    found = [
        (slot.get("TIME_SLOT_ID") or "", number(slot.get("TIME_VALUE"), scale))
        for slot in root.iter("TIME_SLOT")
    ]
    made: dict[str, float | None] = {}
    index = 0
    last: float | None = None
    while index < len(found):
        name, at = found[index]
        if at is not None:
            made[name] = last = at
            index += 1
            continue
        stop = index
        while stop < len(found) and found[stop][1] is None:
            stop += 1
        following = found[stop][1] if stop < len(found) else None
        for step, (silent, _) in enumerate(found[index:stop], 1):
            if last is None or following is None:
                made[silent] = last if following is None else following
            else:
                made[silent] = last + (following - last) * step / (stop - index + 1)
        index = stop
    return made


def _tier(item: Element, times: dict[str, float | None]) -> _Tier:
    made: list[_Annotation] = []
    for one in item.iter():
        text = " ".join((one.findtext("ANNOTATION_VALUE") or "").split())
        if one.tag == "ALIGNABLE_ANNOTATION":
            start, end = (times.get(one.get(f"TIME_SLOT_REF{n}") or "") for n in (1, 2))
            made.append(_Annotation(one.get("ANNOTATION_ID") or "", text, start, end, ""))
        elif one.tag == "REF_ANNOTATION":
            made.append(
                _Annotation(one.get("ANNOTATION_ID") or "", text, None, None, one.get("ANNOTATION_REF") or "")
            )
    name = item.get("TIER_ID") or ""
    return _Tier(name, item.get("PARENT_REF") or "", (item.get("PARTICIPANT") or "").strip() or name, made)


def _turns(tier: _Tier, below: list[_Tier]) -> list[Said]:
    words = [_by_annotation(tier, child) for child in below]
    made: list[Said] = []
    for one in tier.annotations:
        said = one.text
        under = [found[one.id] for found in words if one.id in found]
        if not said and under:  # the parent only says when; what is said stands below
            said = " ".join(item.text for item in under[0])
        letters = "".join(said.split())
        same = next(
            (found for found in under if "".join("".join(w.text.split()) for w in found) == letters), []
        )
        given = tuple(Word(item.text, item.start, item.end) for item in same if item.text)
        made.append(Said(said, one.start, one.end, tier.speaker, given))
    return made


def _by_annotation(tier: _Tier, child: _Tier) -> dict[str, list[_Annotation]]:
    """A child tier's annotations by that of the parent they belong to: by reference, else by time."""
    made: dict[str, list[_Annotation]] = defaultdict(list)
    parents = sorted(
        (one for one in tier.annotations if one.start is not None and one.end is not None),
        key=lambda one: one.start or 0.0,
    )
    place = 0
    for one in sorted(child.annotations, key=lambda one: one.start or 0.0):
        if one.parent:
            made[one.parent].append(one)
            continue
        if one.start is None:
            continue
        while place < len(parents) and (parents[place].end or 0.0) <= one.start:
            place += 1
        if place < len(parents) and (parents[place].start or 0.0) <= one.start:
            made[parents[place].id].append(one)
    return made


def _media(root: Element) -> str:
    item = root.find("HEADER/MEDIA_DESCRIPTOR")
    if item is None:
        return ""
    return item.get("RELATIVE_MEDIA_URL") or item.get("MEDIA_URL") or ""


def _title(root: Element) -> str:
    return next((item.text or "" for item in root.iter("PROPERTY") if item.get("NAME") == "title"), "")


def _language(root: Element) -> str:
    found = {item.get("LANG_ID") or "" for item in root.iter("LANGUAGE")}
    code = found.pop() if len(found) == 1 else ""
    return code[:2].lower() if len(code) in (2, 5) else ""
