"""Vectors of what was said, made from outside (:mod:`app.semantic`), kept here and searched."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.changes import MeaningState, ToEmbed
from app.library_base import LibraryBase
from app.store import meetings
from app.store.transaction import Transaction
from app.transcript import MeetingId

if TYPE_CHECKING:
    from app.store.nearest import Nearest


class MeaningIntents(LibraryBase):
    """The part of :class:`app.library.Library` that is about meaning. Nothing here makes a vector: any thread
    may ask for texts, have them made vectors, and hand these back."""

    #: All vectors of the model in use, and who may touch them.
    _nearest: Nearest | None = None
    _nearest_lock = threading.Lock()

    def meaning_state(self, model: str) -> MeaningState:
        """How many meetings have their vectors."""
        from app.store import meaning

        with self._store.read() as view:
            return MeaningState(*meaning.counted(view, model))

    def meaning_models(self) -> list[str]:
        """The models that vectors are kept of."""
        from app.store import meaning

        with self._store.read() as view:
            return meaning.models(view)

    def meetings_to_embed(self, model: str) -> list[MeetingId]:
        """The meetings whose text has changed since its vectors were made, or has none; newest first."""
        from app.store import meaning

        with self._store.read() as view:
            return [MeetingId(name) for _, name in meaning.stale(view, model)]

    def texts_to_embed(self, meeting: MeetingId, model: str) -> ToEmbed:
        """The passages of a meeting that have no vector of ``model`` yet, each once.

        Raises:
            NotFound
        """
        from app.store import meaning

        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            passages = meaning.passages_of(view, key)
            known = meaning.kept(view, key, model)
            have = set() if known is None else set(known.hashes.tolist())
            texts = dict(zip(passages.hashes.tolist(), passages.texts, strict=True))
            lacking = {name: text for name, text in texts.items() if name not in have}
            return ToEmbed(meeting, meaning.state_of(view, key), lacking)

    def keep_vectors(self, asked: ToEmbed, model: str, vectors: dict[int, bytes]) -> bool:
        """Keep what was made of the passages asked for, by their hashes, as little-endian 32-bit floats; of
        some now and of others later, if need be. Whether the meeting has all of them now. What the text no
        longer holds is forgotten, and nothing is kept for a meeting that is gone.

        Raises:
            NotFound
        """
        import numpy as np

        from app.store import meaning
        from app.store.vectors import coded, joined

        with self._store.write() as tx:
            key = meetings.key_of(tx, asked.meeting)
            passages = meaning.passages_of(tx, key)
            known = meaning.kept(tx, key, model)
            places: dict[int, int] = {} if known is None else _places(known.hashes.tolist())
            parts = [] if known is None else [known.vectors]
            if vectors:
                made = np.stack([np.frombuffer(each, "<f4") for each in vectors.values()]).astype(np.float32)
                first = sum(map(len, parts))
                places |= {name: first + at for at, name in enumerate(vectors)}
                parts.append(coded(made))
            rows = [at for at, name in enumerate(passages.hashes.tolist()) if name in places]
            whole = len(rows) == len(passages.texts)
            kept = None
            if rows:
                taken = [places[int(passages.hashes[at])] for at in rows]
                every = joined(parts)
                picked = type(every)(every.scales[taken], every.codes[taken])
                kept = meaning.Kept(passages.keys[rows], passages.hashes[rows], picked)
            state = meaning.state_of(tx, key) if whole else b""
            meaning.keep(tx, key, model, state, kept)
        return whole

    def forget_meaning(self, but: str = "") -> int:
        """Throw the vectors of all models but one away; of how many meetings."""
        from app.store import meaning

        with self._store.write() as tx:
            gone = meaning.forget(tx, but)
        with self._nearest_lock:
            if self._nearest is not None and self._nearest.model != but:
                self._nearest = None
        return gone

    def prepare_meaning(self, model: str) -> int:
        """Read all vectors into memory, which the first search would have to: a second or two for a million.
        How many there are."""
        with self._store.read() as view, self._nearest_lock:
            return len(self._near(view, model))

    def _near(self, view: Transaction, model: str) -> Nearest:
        """What is searched; the lock must be held."""
        from app.store.nearest import Nearest

        if self._nearest is None or self._nearest.model != model:
            self._nearest = Nearest(model)
        self._nearest.refresh(view)
        return self._nearest


def _places(names: list[int]) -> dict[int, int]:
    return {name: at for at, name in enumerate(names)}
