"""Finding words of one run in another, by what they say and when, and changing them there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from app.projection import Projection, given_to, set_apart
from app.retime import Hunk, spread
from app.store.words import Timed

#: How far a word may have moved between two runs and still be the same word: 0.5 s.
SLACK: Final = 5_000
#: Words closer than this are one stretch of speech: 0.5 s.
_PAUSE: Final = 5_000

Body = Mapping[str, Any]
#: A word's place: the piece's handle, and its index there.
Place = tuple[int, int]


def words_of(where: Body) -> list[Timed]:
    """The words that an anchor remembers."""
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


def words_near(state: Projection, track: int, low: int, high: int) -> Iterator[tuple[Place, Timed]]:
    """Words whose middle lies from ``low`` to ``high``, in order of their pieces."""
    for handle in state.between(track, max(0, low), high):
        for index, word in enumerate(state[handle].words):
            if low <= _middle(word) <= high:
                yield (handle, index), word


def find_word(state: Projection, track: int, word: Timed) -> Place | None:
    """Where ``word`` is now: the nearest that reads the same."""
    middle = _middle(word)
    near = words_near(state, track, middle - SLACK, middle + SLACK)
    fits = [(abs(_middle(found) - middle), place) for place, found in near if _same(found.text, word.text)]
    return min(fits)[1] if fits else None


def make_certain(state: Projection, track: int, word: Timed) -> bool:
    """Give ``word`` its certainty where it is now; whether it was found."""
    place = find_word(state, track, word)
    if place is None:
        return False
    handle, index = place
    words = list(state[handle].words)
    words[index] = words[index]._replace(probability=word.probability)
    state.put(handle, state[handle]._replace(words=tuple(words)))
    return True


def nearest_speaker(state: Projection, where: Body) -> int | None:
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


def give_to(state: Projection, where: Body, speaker: int) -> bool:
    """Give the words that lie where the anchor's words lay to ``speaker``; whether there were any."""
    spans: list[list[int]] = []
    for word in sorted(words_of(where)):
        if spans and word.start - spans[-1][1] < _PAUSE:
            spans[-1][1] = max(spans[-1][1], word.end)
        else:
            spans.append([word.start, word.end])
    track = where["track"]
    found = False
    for low, high in spans:
        taken: dict[int, list[int]] = {}
        for (handle, index), _ in words_near(state, track, low, high):
            taken.setdefault(handle, []).append(index)
        for handle, indexes in taken.items():
            found = True
            cut_out(state, handle, min(indexes), max(indexes) + 1, speaker)
    return found


def cut_out(state: Projection, handle: int, low: int, high: int, speaker: int) -> None:
    """Give words ``low:high`` of a piece to ``speaker``, the rest staying whose it was."""
    piece = state[handle]
    if piece.speaker == speaker:
        return
    parts, which = set_apart(piece, low, high)
    parts[which] = given_to(parts[which], speaker)
    state.put(handle, *parts)


def replace_words(
    state: Projection,
    track: int,
    old: Sequence[Timed],
    new: Sequence[str] | Sequence[Timed],
    hunk: Hunk,
    bounds: tuple[int, int],
) -> bool:
    """Put ``new[k:m]`` where ``old[i:j]`` is heard now; whether that, or already the new text, is there.
    ``bounds`` are start and end of the paragraph that was ``old``. Words of ``new`` that have no times of
    their own get some."""
    part = new[hunk.k : hunk.m]
    timed = [word for word in part if isinstance(word, Timed)]
    fresh = [word.text if isinstance(word, Timed) else word for word in part]
    if hunk.i == hunk.j:
        return _insert_words(state, track, old, hunk.i, timed or _fitted(fresh, old, hunk.i, bounds))
    low, high = old[hunk.i].start - SLACK, old[hunk.j - 1].end + SLACK
    near = list(words_near(state, track, low, high))
    texts = [word.text for _, word in near]
    at = sequence(
        texts, [word.text for word in old[hunk.i : hunk.j]], [word for _, word in near], old[hunk.i]
    )
    if at is None:
        # A new run may have heard it right by itself.
        return bool(fresh) and sequence(texts, fresh, [word for _, word in near], old[hunk.i]) is not None
    places = [place for place, _ in near[at : at + hunk.j - hunk.i]]
    if not timed and fresh:
        heard = [state[handle].words[index] for handle, index in places]
        timed = spread(fresh, min(word.start for word in heard), max(word.end for word in heard))
    _rewrite(state, places, timed)
    return True


def _fitted(fresh: Sequence[str], old: Sequence[Timed], index: int, bounds: tuple[int, int]) -> list[Timed]:
    """Words typed before ``old[index]``, with the times that they got there."""
    low = old[index - 1].end if index else bounds[0]
    high = old[index].start if index < len(old) else bounds[1]
    return spread(fresh, low, max(low, high))


def _insert_words(
    state: Projection, track: int, old: Sequence[Timed], index: int, fresh: Sequence[Timed]
) -> bool:
    """Put ``fresh`` beside the word that it stood beside."""
    before = old[index - 1] if index else None
    after = old[index] if index < len(old) else None
    left = find_word(state, track, before) if before else None
    if before is not None and left is not None:
        words = state[left[0]].words
        following = words[left[1] + 1 : left[1] + 1 + len(fresh)]
        if len(following) == len(fresh) and all(
            _same(one.text, other.text) for one, other in zip(following, fresh, strict=True)
        ):
            return True
        moved = words[left[1]].start - before.start
        place = (left[0], left[1] + 1)
    else:
        right = find_word(state, track, after) if after else None
        if after is None or right is None:
            return False
        moved = state[right[0]].words[right[1]].start - after.start
        place = right
    there = [word._replace(start=max(0, word.start + moved), end=max(0, word.end + moved)) for word in fresh]
    _retokenise(state, *place, place[1], there)
    return True


def sequence(texts: Sequence[str], wanted: Sequence[str], words: Sequence[Timed], first: Timed) -> int | None:
    """Where ``wanted`` stands in ``texts``, nearest in time to ``first``."""
    starts = [
        at
        for at in range(len(texts) - len(wanted) + 1)
        if all(map(_same, texts[at : at + len(wanted)], wanted))
    ]
    return min(starts, key=lambda at: abs(_middle(words[at]) - _middle(first)), default=None)


def _rewrite(state: Projection, places: Sequence[Place], fresh: Sequence[Timed]) -> None:
    """Replace the words at ``places``. Where a new run has parted them between pieces, each new one goes
    where its time is, so that what was done to it later finds it there."""
    taken: dict[int, list[int]] = {}
    for handle, index in places:
        taken.setdefault(handle, []).append(index)
    spans: dict[int, tuple[int, int]] = {}
    for handle, indexes in taken.items():
        words = [state[handle].words[index] for index in indexes]
        spans[handle] = (min(word.start for word in words), max(word.end for word in words))
    shares: dict[int, list[Timed]] = {handle: [] for handle in taken}
    for word in fresh:
        middle = _middle(word)
        distances = {handle: max(start - middle, middle - end, 0) for handle, (start, end) in spans.items()}
        shares[min(distances, key=lambda handle: distances[handle])].append(word)
    for handle, indexes in taken.items():
        _retokenise(state, handle, min(indexes), max(indexes) + 1, shares[handle])


def _retokenise(state: Projection, handle: int, low: int, high: int, fresh: Sequence[Timed]) -> None:
    piece = state[handle]
    made = (*piece.words[:low], *fresh, *piece.words[high:])
    if not made:
        state.remove(handle)
        return
    # Of a piece that other words open or close now, the time of those that have gone is nobody's.
    start = piece.start if low or fresh else max(piece.start, min(word.start for word in made))
    end = piece.end if high < len(piece.words) or fresh else min(piece.end, max(word.end for word in made))
    start = min([start, *(word.start for word in fresh)])
    end = max([end, *(word.end for word in fresh)])
    text = " ".join(word.text for word in made)
    state.put(handle, piece._replace(start=start, end=max(start, end), text=text, words=made, edited=True))
