"""Gives a library's meetings their vectors, one after the other, the newest first.

What is made is kept at once, a part of a long meeting too, so that whatever stops this loses seconds. Of a
text that was corrected, only the passages that changed are made anew.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import islice
from typing import Final, Protocol

from app.changes import MeaningState, ToEmbed
from app.errors import NotFound
from app.semantic.client import MeaningClient
from app.transcript import MeetingId

#: Passages of one question to the model: half a second of a slow computer, so that who searches waits no
#: longer; and after how many what was made is kept.
AT_ONCE: Final = 16
KEPT_AFTER: Final = 512

Told = Callable[[MeaningState], None]


class Library(Protocol):
    """What is needed of :class:`app.library.Library`."""

    def meaning_state(self, model: str) -> MeaningState: ...
    def meaning_models(self) -> list[str]: ...
    def forget_meaning(self, but: str = "") -> int: ...
    def meetings_to_embed(self, model: str) -> list[MeetingId]: ...
    def texts_to_embed(self, meeting: MeetingId, model: str) -> ToEmbed: ...
    def keep_vectors(self, asked: ToEmbed, model: str, vectors: dict[int, bytes]) -> bool: ...


def state_of(library: Library, model: str) -> MeaningState | None:
    """How it stands where all vectors there are are of the model with this id, without starting anything;
    ``None`` where they are not."""
    names = library.meaning_models()
    if len(names) != 1 or not names[0].startswith(f"{model}@"):
        return None
    return library.meaning_state(names[0])


def make(
    library: Library, client: MeaningClient, stop: threading.Event, told: Told = lambda _state: None
) -> int:
    """Make what is lacking until all is made or ``stop`` is set; how many meetings were finished. ``told`` is
    called first and after each. Blocks; belongs on a thread of its own.

    Raises:
        NoMeaning, MeaningStopped, LibraryClosed, DiskFull
    """
    model = client.ready().model
    if any(name != model for name in library.meaning_models()):
        library.forget_meaning(model)
    state = library.meaning_state(model)
    told(state)
    finished = 0
    for meeting in library.meetings_to_embed(model):
        if stop.is_set():
            break
        if embed(library, client, meeting, stop):
            finished += 1
            told(MeaningState(state.done + finished, state.total))
    return finished


def embed(library: Library, client: MeaningClient, meeting: MeetingId, stop: threading.Event) -> bool:
    """Make what a meeting lacks; whether it has everything then."""
    model = client.ready().model
    try:
        asked = library.texts_to_embed(meeting, model)
        rest = iter(asked.texts.items())
        while True:
            made: dict[int, bytes] = {}
            while len(made) < KEPT_AFTER and not stop.is_set():
                some = dict(islice(rest, AT_ONCE))
                if not some:
                    break
                made |= zip(some, client.vectors(tuple(some.values()), "passage"), strict=True)
            whole = library.keep_vectors(asked, model, made)
            if whole or stop.is_set() or len(made) < KEPT_AFTER:
                return whole
    except NotFound:  # it was deleted meanwhile
        return False
