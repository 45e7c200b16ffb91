"""``engine meaning --folder MODELS``: makes vectors of texts, by the first of the catalogue that is here.

Speaks :mod:`engine.vectors` over its pipes. Ends with 0, 4 when there is no model, 5 when it failed, 2 for a
wrong call.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.errors import EngineError, ModelMissing
from engine.models.catalogue import Model, load
from engine.models.store import Store
from engine.stdio import EventStream, guard_stdout
from engine.vectors import BadMessage, Embedded, MeaningFailed, MeaningReady, packed, question
from engine.wire import MAX_LINE

if TYPE_CHECKING:
    from engine.meaning.encoder import Encoder

log = logging.getLogger(__name__)

STAGE: Final = "meaning"
MISSING: Final = 4
FAILED: Final = 5


def main(argv: Sequence[str]) -> int:
    """Serve until standard input ends; returns the exit status."""
    parser = argparse.ArgumentParser(prog="engine meaning")
    parser.add_argument("--folder", type=Path, required=True)
    arguments = parser.parse_args(argv)
    events = guard_stdout()
    with contextlib.suppress(BrokenPipeError):
        try:
            name, folder = chosen(Store(arguments.folder.absolute()))
            encoder = _loaded(folder)
        except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
            failure = failure_of(-1, error)
            events.send(failure)
            return MISSING if failure.code == ModelMissing.code else FAILED
        events.send(MeaningReady(name, encoder.dim, float(encoder.settings.least)))
        _serve(encoder, events)
    return 0


def chosen(store: Store) -> tuple[str, Path]:
    """Name (with what its files are) and verified folder of the first such model that is here.

    Raises:
        ModelMissing: there is none. ModelDamaged, BadCatalogue
    """
    for model in load().models:
        if model.stage == STAGE and store.manifest(model.id) is not None:
            return _name(model, store), store.verified(model.id)
    raise ModelMissing(STAGE)


def _name(model: Model, store: Store) -> str:
    manifest = store.manifest(model.id)
    assert manifest is not None
    large = max(manifest.files, key=lambda file: file.bytes)
    return f"{model.id}@{large.sha256[:16]}"


def _loaded(folder: Path) -> Encoder:
    from engine.meaning.encoder import Encoder

    return Encoder(folder)


def _serve(encoder: Encoder, events: EventStream) -> None:
    while line := sys.stdin.buffer.readline(MAX_LINE + 1):
        number = -1
        try:
            asked = question(line)
            number = asked.number
            vectors = encoder.encode(asked.texts, asked.role)
            events.send(Embedded(number, packed(vectors.astype("<f4").tobytes())))
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001 - the next question may be a good one
            events.send(failure_of(max(0, number), error))


def failure_of(number: int, error: Exception) -> MeaningFailed:
    """The word for what went wrong."""
    if isinstance(error, EngineError):
        return MeaningFailed(number, error.code, error.detail)
    if isinstance(error, BadMessage):
        return MeaningFailed(number, "bad-question")
    if isinstance(error, MemoryError):
        return MeaningFailed(number, "out-of-memory")
    # Where, not what: the text of an exception may quote a meeting.
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
    log.error("internal: %s", where)
    return MeaningFailed(number, "internal", where)
