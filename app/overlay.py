"""Each kind of journal entry, played over a projection: exactly where it was made, or by its words.

A player returns what found no place. Over the run an entry was made on its anchor matches exactly. Over
another run segments begin and end elsewhere and words may read otherwise; then

- a speaker given by hand goes to whatever words now lie in the time of the words it was given to;
- corrected text goes where the misheard words are heard again, word group by word group, and is content
  where the new run already reads as the user wrote;
- splits and joins ask only that their two sides are apart, or together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from app.projection import (
    Projection,
    Unfit,
    accepted,
    anchor,
    given_to,
    hand_over,
    inserted,
    join,
    merged,
    recalled,
    retext,
    set_apart,
    split,
)
from app.refinding import (
    SLACK,
    Body,
    cut_out,
    find_word,
    give_to,
    make_certain,
    nearest_speaker,
    replace_words,
    sequence,
    words_near,
    words_of,
)
from app.retime import hunks
from app.store.values import Piece, Voice
from app.store.words import Timed


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
        elif not give_to(state, where, speaker):
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
    return _retold(state, seq, [where], body["text"].split())


def split_segment(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "index"}``"""
    where, index = body["anchor"], body["index"]
    handle = state.find(where)
    if handle is not None:
        state.put(handle, *split(state[handle], index))
        return []
    old = words_of(where)
    before, after = (find_word(state, where["track"], old[at]) for at in (index - 1, index))
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
    left, right = words_of(body["anchor"]), words_of(body["next"])
    before, after = find_word(state, track, left[-1]), find_word(state, track, right[0])
    unfit = [Unfit(seq, track, body["next"]["start"])]
    if before is None or after is None:
        return unfit
    if before[0] == after[0]:
        return []
    if not _side_by_side(state, before[0], after[0]):
        return unfit
    second = _end_with(state, track, after[0], right[-1], before[0])
    joined = join(state[before[0]], state.remove(second))
    state.put(before[0], joined)
    return []


def put_back(state: Projection, _seq: int, body: Body) -> list[Unfit]:
    """``{"run", "track", "start", "end", "text", "speaker"}``"""
    speaker = body["speaker"] if body["speaker"] in state.voices else nearest_speaker(state, body)
    piece = inserted(body, speaker)
    if state.text_run != body["run"]:
        # Another run may have let these words stand.
        low, high = body["start"] - SLACK, body["end"] + SLACK
        near = [word for _, word in words_near(state, body["track"], low, high)]
        texts = [word.text for word in near]
        if sequence(texts, body["text"].split(), near, piece.words[0]) is not None:
            return []
    state.add(piece)
    return []


def give_words(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "index", "after", "to"}``: the words from ``index`` on go to a paragraph ``after``, or
    those before it to one before."""
    source, target = state.find(body["anchor"]), state.find(body["to"])
    if source is not None and target is not None and source != target:
        _hand_over(state, source, target, body["index"], after=body["after"])
        return []
    track, index, after = body["anchor"]["track"], body["index"], body["after"]
    words = words_of(body["anchor"])
    given = words[index:] if after else words[:index]
    border = words_of(body["to"])[0 if after else -1]
    there = find_word(state, body["to"]["track"], border)
    if there is None:
        return [Unfit(seq, track, given[0].start)]
    target, missing = there[0], 0
    for word in reversed(given) if after else given:  # beginning at the border
        place = find_word(state, track, word)
        if place is None:
            missing += 1
        elif place[0] != target:
            target = _pull(state, place[0], target, place[1], after=after)
    return [Unfit(seq, track, given[0].start)] if missing == len(given) else []


def assign_words(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchor", "first", "last", "speaker", "number", "name"}``"""
    where, first, last, speaker = body["anchor"], body["first"], body["last"], body["speaker"]
    handle = state.find(where)
    if handle is not None:
        parts, which = set_apart(state[handle], first, last)
        parts[which] = given_to(parts[which], speaker)
        state.put(handle, *parts)
    elif not give_to(state, _part(where, first, last), speaker):
        return [Unfit(seq, where["track"], where["times"][first][0])]
    state.voices.setdefault(speaker, Voice(body["number"], body["name"]))
    return []


def replace_texts(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"edits": [{"anchor", "text"}, ...]}``"""
    return [item for edit in body["edits"] for item in edit_text(state, seq, edit)]


def remove_segments(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"anchors"}``"""
    gone = [{"anchor": where, "text": ""} for where in body["anchors"]]
    return [item for edit in gone for item in edit_text(state, seq, edit)]


def accept(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"places": [{"anchor", "first", "last", "speaker": [key, number, name] | null}, ...], "people"}``"""
    return [item for one in body["places"] for item in _accept_one(state, seq, one)]


def restore_rows(state: Projection, seq: int, body: Body) -> list[Unfit]:
    """``{"before", "run", "stretches": [{"now": [anchor, ...], "then": [remembered, ...]}, ...], "people":
    [[key, number, name], ...]}``"""
    people = {key: Voice(number, name) for key, number, name in body["people"]}
    elsewhere = state.text_run != body["run"]
    unfit: list[Unfit] = []
    for stretch in body["stretches"]:
        then = [recalled(where) for where in stretch["then"]]
        found, missed = _restore_one(state, seq, stretch["now"], then, elsewhere=elsewhere)
        unfit += missed
        for key in found:
            state.voices.setdefault(key, people[key])
    return unfit


PLAYERS: Final[dict[str, Callable[[Projection, int, Body], list[Unfit]]]] = {
    "rename-speaker": rename_speaker,
    "merge-speakers": merge_speakers,
    "assign-speaker": assign_speaker,
    "edit-text": edit_text,
    "split-segment": split_segment,
    "join-segments": join_segments,
    "put-back": put_back,
    "give-words": give_words,
    "assign-words": assign_words,
    "replace-texts": replace_texts,
    "remove-segments": remove_segments,
    "accept": accept,
    "restore-rows": restore_rows,
}


# -- parts of the above --------------------------------------------------------------------------------


def _retold(
    state: Projection, seq: int, now: Sequence[Body], new: Sequence[str] | Sequence[Timed]
) -> list[Unfit]:
    """What these anchors read shall read ``new``; what found no place."""
    texts = [word.text if isinstance(word, Timed) else word for word in new]
    old = [word for where in now for word in words_of(where)]
    track, bounds = now[0]["track"], (now[0]["start"], now[-1]["end"])
    unfit: list[Unfit] = []
    for hunk in hunks([word.text for word in old], texts):
        if not replace_words(state, track, old, new, hunk, bounds):
            at = old[min(hunk.i, len(old) - 1)].start
            unfit.append(Unfit(seq, track, at, " ".join(texts[hunk.k : hunk.m])))
    return unfit


def _side_by_side(state: Projection, first: int, second: int) -> bool:
    """Whether the one begins before the other, and nobody else between them on that track."""
    one, other = state[first], state[second]
    between = state.between(one.track, one.start, max(other.start, one.start))
    stranger = any(one.start < state[handle].start < other.start for handle in between)
    return not stranger and one.start <= other.start


def _end_with(state: Projection, track: int, handle: int, last: Timed, first: int) -> int:
    """The paragraph ``handle``, which is to be joined to ``first``, without what the run put behind the word
    ``last`` in it: nobody joined that, so it stays whose it is."""
    end = find_word(state, track, last)
    if end is None or end[0] != handle or state[handle].speaker == state[first].speaker:
        return handle
    parts, which = set_apart(state[handle], 0, end[1] + 1)
    return state.put(handle, *parts)[which]


def _hand_over(state: Projection, source: int, target: int, index: int, *, after: bool) -> int:
    """Words of ``source`` go to ``target``, whose new handle this is."""
    rest, grown = hand_over(state[source], state[target], index, after=after)
    state.put(source, rest)
    return state.put(target, grown)[0]


def _pull(state: Projection, source: int, target: int, index: int, *, after: bool) -> int:
    """The words of ``source`` on the side of word ``index`` that faces ``target`` go there, or at least to
    its speaker where somebody else speaks between; the handle of ``target``."""
    low, high = (index, len(state[source].words)) if after else (0, index + 1)
    first, second = (source, target) if after else (target, source)
    if _side_by_side(state, first, second):
        return _hand_over(state, source, target, low if after else high, after=after)
    speaker = state[target].speaker
    if speaker is not None:
        cut_out(state, source, low, high, speaker)
    return target


def _part(where: Body, first: int, last: int) -> dict[str, Any]:
    """An anchor of the words ``first:last`` alone."""
    times = where["times"][first:last]
    return {
        "track": where["track"],
        "start": min((start for start, _ in times), default=where["start"]),
        "end": max((end for _, end in times), default=where["end"]),
        "text": " ".join(where["text"].split()[first:last]),
        "times": times,
    }


def _accept_one(state: Projection, seq: int, body: Body) -> list[Unfit]:
    where, first, last, known = body["anchor"], body["first"], body["last"], body["speaker"]
    track, handle = where["track"], state.find(where)
    unfit: list[Unfit] = []
    if handle is not None:
        (handle,) = state.put(handle, accepted(state[handle], first, last))
    else:
        some = words_of(where)[first:last]
        missing = [word for word in some if not make_certain(state, track, word)]
        if missing:
            unfit.append(Unfit(seq, track, missing[0].start, " ".join(word.text for word in missing)))
    if known is None:
        return unfit
    speaker, number, name = known
    if handle is not None:
        state.put(handle, given_to(state[handle], speaker))
    elif not give_to(state, where, speaker):
        return [*unfit, Unfit(seq, track, where["start"])]
    state.voices.setdefault(speaker, Voice(number, name))
    return unfit


def _restore_one(
    state: Projection, seq: int, now: Sequence[Body], then: Sequence[Piece], *, elsewhere: bool
) -> tuple[set[int], list[Unfit]]:
    """A stretch as it was; its speakers, and what found no place. ``elsewhere``: over other words."""
    handles = [state.find(where) for where in now]
    exact = {handle for handle in handles if handle is not None}
    if len(exact) == len(now) and (now or not elsewhere or not _is_said(state, then)):
        for handle in exact:
            state.remove(handle)
        for piece in then:
            state.add(piece)
        return {key for piece in then for key in (piece.speaker, *piece.overlap) if key is not None}, []
    new = [word for piece in then for word in piece.words]
    unfit = _retold(state, seq, now, new) if now else []
    for piece in then:
        for word in piece.words:
            make_certain(state, piece.track, word)
    speakers = {piece.speaker for piece in then if piece.speaker is not None and _give(state, piece)}
    return speakers, unfit


def _is_said(state: Projection, pieces: Sequence[Piece]) -> bool:
    """Whether these words are heard there already."""
    for piece in pieces:
        near = [word for _, word in words_near(state, piece.track, piece.start - SLACK, piece.end + SLACK)]
        wanted = [word.text for word in piece.words]
        if sequence([word.text for word in near], wanted, near, piece.words[0]) is None:
            return False
    return bool(pieces)


def _give(state: Projection, piece: Piece) -> bool:
    return piece.speaker is not None and give_to(state, anchor(piece), piece.speaker)
