"""Bodies of the journal's entries: what each kind must have (:mod:`app.overlay`, :mod:`app.marking`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app import cleaning
from app.ingest import MAX_TRACKS
from app.store.words import CERTAIN, MAX_TICKS

_MOST: Final = 500_000  # items of one list
_MOST_KEYS: Final = 1 << 62


class Wrong(Exception):
    """A value that no version of ours has written."""


Check = Callable[[Any], None]


def check(kind: str, body: Any) -> None:
    """See that ``body`` is one of an entry of ``kind``.

    Raises:
        Wrong
    """
    try:
        BODIES[kind](body)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise Wrong(f"a body that is not one of {kind}") from error


def _need(holds: object, what: str) -> None:
    if not holds:
        raise Wrong(what)


def _int(low: int, high: int) -> Check:
    def checked(value: Any) -> None:
        _need(type(value) is int and low <= value <= high, "no such number")

    return checked


_key, _tick, _track = _int(-1, _MOST_KEYS), _int(0, MAX_TICKS), _int(0, MAX_TRACKS - 1)
_place, _number = _int(0, _MOST), _int(1, 1_000_000)


def _bool(value: Any) -> None:
    _need(type(value) is bool, "neither yes nor no")


def _text(value: Any) -> None:
    _need(isinstance(value, str) and len(value) <= cleaning.MAX_TEXT, "no text")
    _need(cleaning.storable(value) == value and "\0" not in value, "text that cannot be kept")


def _maybe(inner: Check) -> Check:
    def checked(value: Any) -> None:
        if value is not None:
            inner(value)

    return checked


def _list(inner: Check, least: int = 0) -> Check:
    def checked(value: Any) -> None:
        _need(isinstance(value, list | tuple) and least <= len(value) <= _MOST, "no list")
        for item in value:
            inner(item)

    return checked


def _row(*inner: Check) -> Check:
    def checked(value: Any) -> None:
        _need(isinstance(value, list | tuple) and len(value) == len(inner), "no row")
        for test, item in zip(inner, value, strict=True):
            test(item)

    return checked


def _object(**inner: Check) -> Check:
    def checked(value: Any) -> None:
        _need(isinstance(value, dict), "no object")
        for name, test in inner.items():
            test(value[name])

    return checked


def _anchor(value: Any) -> None:
    _object(track=_track, start=_tick, end=_tick, text=_text, times=_list(_row(_tick, _tick), 1))(value)
    _need(value["start"] <= value["end"], "backwards")
    _need(all(low <= high for low, high in value["times"]), "backwards")
    _need(len(value["text"].split()) == len(value["times"]), "words and times differ in number")
    if "like" in value:
        speaker, overlap, edited, checksum = value["like"]
        _row(_maybe(_key), _list(_key), _int(0, 1), _int(0, 1 << 32))(
            [speaker, overlap, int(edited), checksum]
        )


def _remembered(value: Any) -> None:
    _anchor(value)
    _object(sure=_list(_int(0, CERTAIN)), speaker=_maybe(_key), overlap=_list(_key))(value)
    _need(len(value["sure"]) == len(value["times"]), "words and times differ in number")
    _need(value["edited"] in (True, False, 0, 1), "neither yes nor no")


def _words_of(value: Any) -> None:
    """An anchor and the words ``first:last`` of it."""
    _object(anchor=_anchor, first=_place, last=_place)(value)
    _need(value["first"] <= value["last"] <= len(value["anchor"]["times"]), "no such words")


def _index_of(value: Any) -> None:
    """An anchor and a place between its words."""
    _object(anchor=_anchor, index=_place)(value)
    _need(value["index"] <= len(value["anchor"]["times"]), "no such words")


def _split(value: Any) -> None:
    _index_of(value)
    _need(1 <= value["index"] < len(value["anchor"]["times"]), "no such words")


def _give(value: Any) -> None:
    _index_of(value)
    _object(after=_bool, to=_anchor)(value)
    count, index = len(value["anchor"]["times"]), value["index"]
    _need(index < count if value["after"] else index > 0, "nothing given")


def _assign_words(value: Any) -> None:
    _words_of(value)
    _need(value["first"] < value["last"], "no words")
    _WHO(value)


def _accept(value: Any) -> None:
    def one(item: Any) -> None:
        _words_of(item)
        _maybe(_PERSON)(item["speaker"])

    _object(places=_list(one, 1), people=_list(_PERSON))(value)


def _restore(value: Any) -> None:
    stretch = _object(now=_list(_anchor), then=_list(_remembered))
    _object(before=_key, run=_key, stretches=_list(stretch, 1), people=_list(_PERSON))(value)
    known = {item[0] for item in value["people"]}
    for one in value["stretches"]:
        for piece in one["then"]:
            said = {key for key in (piece["speaker"], *piece["overlap"]) if key is not None}
            _need(said <= known, "nobody's paragraph")


def _put_back(value: Any) -> None:
    _object(run=_key, track=_track, start=_tick, end=_tick, text=_text, speaker=_maybe(_key))(value)
    _need(value["start"] <= value["end"] and value["text"].split(), "nothing put back")


def _run(value: Any) -> None:
    _object(alignment=_key)(value)
    guessed = value.get("guessed", {})
    _need(isinstance(guessed, dict) and len(guessed) <= _MOST, "no names")
    for key, name in guessed.items():
        _need(key.isascii() and key.isdigit() and len(key) < 19, "nobody")
        _text(name)


_NAME: Final = _maybe(_text)
_PERSON: Final = _row(_key, _number, _NAME)
_WHO: Final = _object(speaker=_key, number=_number, name=_NAME)
_EDIT: Final = _object(anchor=_anchor, text=_text)
_MARK: Final = _object(key=_key, row=_maybe(_row(_tick, _text)))
_UNDONE: Final = _object(step=_key)
_MARKS: Final = _list(_row(_key, _tick, _text))

BODIES: Final[dict[str, Check]] = {
    "first-run": _run,
    "new-run": _run,
    "recorded": _object(moment=_MARKS, note=_MARKS),
    "rename-meeting": _object(title=_text),
    "rename-speaker": _object(speaker=_key, name=_NAME),
    "merge-speakers": _object(sources=_list(_key, 1), into=_key, number=_number, name=_NAME),
    "assign-speaker": lambda value: (_object(anchors=_list(_anchor, 1))(value), _WHO(value))[0],
    "edit-text": _EDIT,
    "split-segment": _split,
    "join-segments": _object(anchor=_anchor, next=_anchor),
    "put-back": _put_back,
    "give-words": _give,
    "assign-words": _assign_words,
    "replace-texts": _object(edits=_list(_EDIT, 1)),
    "remove-segments": _object(anchors=_list(_anchor, 1)),
    "accept": _accept,
    "restore-rows": _restore,
    "moment": _MARK,
    "note": _MARK,
    "undo": _UNDONE,
    "redo": _UNDONE,
}
