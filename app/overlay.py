"""Each kind of journal entry, played over a projection: exactly where it was made, or by its words.

A player returns what found no place. Over the run an entry was made on its anchor matches exactly. Over
another run segments begin and end elsewhere and words may read otherwise; then

- a speaker given by hand goes to whatever words now lie in the time of the words it was given to;
- corrected text goes where the misheard words are heard again, word group by word group, and is content
  where the new run already reads as the user wrote;
- splits and joins ask only that their two sides are apart, or together.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from app.projection import Projection, Unfit, given_to, inserted, join, merged, retext, split
from app.retime import Hunk, hunks, spread
from app.store.values import Piece, Voice
from app.store.words import Timed

#: How far a word may have moved between two runs and still be the same word: 0.5 s.
_SLACK: Final = 5_000
#: Words closer than this are one stretch of speech: 0.5 s.
_PAUSE: Final = 5_000

Body = Mapping[str, Any]
#: A word's place: the piece's handle, and its index there.
Place = tuple[int, int]


def rename_speaker(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"speaker", "name"}``"""
    voice = state.voices.get(body["speaker"])
    if voice is None:
        return [Unfit(seq, 0, 0, body["name"] or "")]
    state.voices[body["speaker"]] = voice._replace(name=body["name"])
    return []


def merge_speakers(state: Projection, _seq: int, body: Body) -> list[Unfit]:
    """``{"sources", "into", "number", "name"}``"""
    sources, into = body["sources"], body["into"]
    there = [source for source in sources if source in state.voices]
    if not there:
        return []
    # The one merged into may be missing from a run that heard fewer people.
    state.voices.setdefault(into, Voice(body["number"], body["name"]))
    for handle in state.handles():
        piece = state[handle]
        if piece.speaker in there or not set(piece.overlap).isdisjoint(there):
            state.put(handle, merged(piece, there, into))
    for source in there:
        del state.voices[source]
    return []


def assign_speaker(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchors", "speaker", "number", "name"}``"""
    speaker = body["speaker"]
    unfit: list[Unfit] = []
    for where in body["anchors"]:
        handle = state.find(where)
        if handle is not None:
            state.put(handle, given_to(state[handle], speaker))
        elif not _give_words(state, where, speaker):
            unfit.append(Unfit(seq, where["track"], where["start"], ""))
            continue
        state.voices.setdefault(speaker, Voice(body["number"], body["name"]))
    return unfit


def edit_text(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "text"}``"""
    where = body["anchor"]
    handle = state.find(where)
    if handle is not None:
        state.put(handle, retext(state[handle], body["text"]))
        return []
    old, new = _words(where), body["text"].split()
    unfit: list[Unfit] = []
    for hunk in hunks([word.text for word in old], new):
        if not _replace_words(state, where["track"], old, new, hunk):
            at = old[min(hunk.i, len(old) - 1)].start if old else where["start"]
            unfit.append(Unfit(seq, where["track"], at, " ".join(new[hunk.k : hunk.m])))
    return unfit


def split_segment(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "index"}``"""
    where, index = body["anchor"], body["index"]
    handle = state.find(where)
    if handle is not None:
        state.put(handle, *split(state[handle], index))
        return []
    old = _words(where)
    before, after = (_place(state, where["track"], old[at]) for at in (index - 1, index))
    if before is None or after is None:
        return [Unfit(seq, where["track"], old[index].start)]
    if before[0] == after[0] and before[1] < after[1]:
        state.put(after[0], *split(state[after[0]], after[1]))
    return []


def join_segments(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "next"}``"""
    first, second = state.find(body["anchor"]), state.find(body["next"])
    if first is not None and second is not None and first != second:
        joined = join(state[first], state.remove(second))
        state.put(first, joined)
        return []
    track = body["anchor"]["track"]
    left, right = _words(body["anchor"]), _words(body["next"])
    before, after = _place(state, track, left[-1]), _place(state, track, right[0])
    unfit = [Unfit(seq, track, body["next"]["start"])]
    if before is None or after is None:
        return unfit
    if before[0] == after[0]:
        return []
    # Nobody else may have spoken between the two.
    one, other = state[before[0]], state[after[0]]
    between = state.between(track, one.start, max(other.start, one.start))
    if any(one.start < state[handle].start < other.start for handle in between) or other.start < one.start:
        return unfit
    joined = join(one, state.remove(after[0]))
    state.put(before[0], joined)
    return []


def put_back(state: Projection, _seq: int, body: Body) -> list[Unfit]:
    """``{"run", "track", "start", "end", "text", "speaker"}``"""
    speaker = body["speaker"] if body["speaker"] in state.voices else _nearest_speaker(state, body)
    piece = inserted(body, speaker)
    if state.text_run != body["run"]:
        # Another run may have let these words stand.
        low, high = body["start"] - _SLACK, body["end"] + _SLACK
        near = [word for _, word in _near(state, body["track"], low, high)]
        texts = [word.text for word in near]
        if _sequence(texts, body["text"].split(), near, piece.words[0]) is not None:
            return []
    state.add(piece)
    return []


PLAYERS: Final[dict[str, Callable[[Projection, int, Body], list[Unfit]]]] = {
    "rename-speaker": rename_speaker,
    "merge-speakers": merge_speakers,
    "assign-speaker": assign_speaker,
    "edit-text": edit_text,
    "split-segment": split_segment,
    "join-segments": join_segments,
    "put-back": put_back,
}


# -- finding words again -------------------------------------------------------------------------------


def _words(where: Body) -> list[Timed]:
    return [
        Timed(start, end, text)
        for (start, end), text in zip(where["times"], where["text"].split(), strict=True)
    ]


def _middle(word: Timed) -> int:
    return (word.start + word.end) // 2


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    """Letters and digits only, case and accents aside: ``"It's,"`` and ``"its"`` are one word."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum()) or text


def _near(state: Projection, track: int, low: int, high: int) -> Iterator[tuple[Place, Timed]]:
    """Words whose middle lies from ``low`` to ``high``, in order of their pieces."""
    for handle in state.between(track, max(0, low), high):
        for index, word in enumerate(state[handle].words):
            if low <= _middle(word) <= high:
                yield (handle, index), word


def _place(state: Projection, track: int, word: Timed) -> Place | None:
    """Where ``word`` is now: the nearest that reads the same."""
    middle = _middle(word)
    near = _near(state, track, middle - _SLACK, middle + _SLACK)
    fits = [(abs(_middle(found) - middle), place) for place, found in near if _same(found.text, word.text)]
    return min(fits)[1] if fits else None


def _nearest_speaker(state: Projection, where: Body) -> int | None:
    """Who speaks closest in time on the same track."""
    pieces = [
        piece for piece in state.pieces() if piece.track == where["track"] and piece.speaker is not None
    ]
    nearest = min(
        pieces,
        key=lambda piece: max(piece.start - where["end"], where["start"] - piece.end, 0),
        default=None,
    )
    return nearest.speaker if nearest is not None else None


def _give_words(state: Projection, where: Body, speaker: int) -> bool:
    """Give the words that lie where the anchor's words lay to ``speaker``; whether there were any."""
    spans: list[list[int]] = []
    for word in sorted(_words(where)):
        if spans and word.start - spans[-1][1] < _PAUSE:
            spans[-1][1] = max(spans[-1][1], word.end)
        else:
            spans.append([word.start, word.end])
    track = where["track"]
    found = False
    for low, high in spans:
        taken: dict[int, list[int]] = {}
        for (handle, index), _ in _near(state, track, low, high):
            taken.setdefault(handle, []).append(index)
        for handle, indexes in taken.items():
            found = True
            _cut_out(state, handle, min(indexes), max(indexes) + 1, speaker)
    return found


def _cut_out(state: Projection, handle: int, low: int, high: int, speaker: int) -> None:
    """Give words ``low:high`` of a piece to ``speaker``, the rest staying whose it was."""
    piece = state[handle]
    if piece.speaker == speaker:
        return
    parts: list[Piece] = []
    if low > 0:
        head, piece = split(piece, low)
        parts.append(head)
    if high - low < len(piece.words):
        piece, tail = split(piece, high - low)
        parts.append(tail)
    state.put(handle, given_to(piece, speaker), *parts)


def _replace_words(
    state: Projection, track: int, old: Sequence[Timed], new: Sequence[str], hunk: Hunk
) -> bool:
    """Put ``new[k:m]`` where ``old[i:j]`` is heard now; whether that, or already the new text, is there."""
    fresh = list(new[hunk.k : hunk.m])
    before = old[hunk.i - 1] if hunk.i else None
    after = old[hunk.j] if hunk.j < len(old) else None
    edge = [word for word in (before, *old[hunk.i : hunk.j], after) if word is not None]
    if not edge:
        return False
    if hunk.i == hunk.j:
        return _insert_words(state, track, before, after, fresh)
    low, high = old[hunk.i].start - _SLACK, old[hunk.j - 1].end + _SLACK
    near = list(_near(state, track, low, high))
    texts = [word.text for _, word in near]
    at = _sequence(
        texts, [word.text for word in old[hunk.i : hunk.j]], [word for _, word in near], old[hunk.i]
    )
    if at is None:
        # A new run may have heard it right by itself.
        return bool(fresh) and _sequence(texts, fresh, [word for _, word in near], old[hunk.i]) is not None
    _rewrite(state, [place for place, _ in near[at : at + hunk.j - hunk.i]], fresh)
    return True


def _insert_words(
    state: Projection, track: int, before: Timed | None, after: Timed | None, fresh: list[str]
) -> bool:
    left = _place(state, track, before) if before else None
    if left is not None:
        piece = state[left[0]]
        following = [word.text for word in piece.words[left[1] + 1 : left[1] + 1 + len(fresh)]]
        if len(following) == len(fresh) and all(map(_same, following, fresh)):
            return True
        _retokenise(state, left[0], left[1] + 1, left[1] + 1, fresh)
        return True
    right = _place(state, track, after) if after else None
    if right is None:
        return False
    _retokenise(state, right[0], right[1], right[1], fresh)
    return True


def _sequence(
    texts: Sequence[str], wanted: Sequence[str], words: Sequence[Timed], first: Timed
) -> int | None:
    """Where ``wanted`` stands in ``texts``, nearest in time to ``first``."""
    starts = [
        at
        for at in range(len(texts) - len(wanted) + 1)
        if all(map(_same, texts[at : at + len(wanted)], wanted))
    ]
    return min(starts, key=lambda at: abs(_middle(words[at]) - _middle(first)), default=None)


def _rewrite(state: Projection, places: Sequence[Place], fresh: list[str]) -> None:
    """Replace the words at ``places``: the new ones go where the first was, the others only go."""
    by_piece: dict[int, list[int]] = {}
    for handle, index in places:
        by_piece.setdefault(handle, []).append(index)
    for number, (handle, indexes) in enumerate(by_piece.items()):
        _retokenise(state, handle, min(indexes), max(indexes) + 1, fresh if number == 0 else [])


def _retokenise(state: Projection, handle: int, low: int, high: int, fresh: list[str]) -> None:
    piece = state[handle]
    words = piece.words
    if low < high:
        span = (words[low].start, words[high - 1].end)
    else:
        start = words[low - 1].end if low else piece.start
        span = (start, max(start, words[low].start if low < len(words) else piece.end))
    made = (*words[:low], *spread(fresh, *span), *words[high:])
    text = " ".join(word.text for word in made)
    state.put(handle, piece._replace(text=text, words=made, edited=True) if made else None)
