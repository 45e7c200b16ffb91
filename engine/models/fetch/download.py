"""Bring a model in: plan, fetch with resume, verify every file, move into place as one."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Final

from engine.models import verify
from engine.models.catalogue import Model, Part
from engine.models.fetch.failures import Throttled, translated
from engine.models.fetch.hub import Hub
from engine.models.incoming import FetchPlan, Incoming, PlannedFile
from engine.models.manifest import FileRecord
from engine.models.meter import Meter, Send
from engine.models.problems import ModelProblem
from engine.models.store import Store

#: Left free on the disk beside the model: a full disk hurts everything else that writes.
MARGIN: Final = 64 << 20
#: Longest that a hub may ask us to wait, in seconds; told as ``busy`` beyond.
PATIENCE: Final = 20.0
_TRIES: Final = 3


def download(model: Model, store: Store, hub: Hub, send: Send) -> None:
    """Fetch ``model`` into ``store``; nothing of it shows before all of it is verified.

    Only files that are absent or damaged are fetched.

    Raises:
        ModelProblem, engine.models.incoming.Busy, OSError
    """
    incoming = Incoming(store.folder, model.id)
    with incoming.held(), translated(gated=model.gated, page=model.page, host=hub.endpoint):
        if incoming.resume():
            return
        begun = incoming.plan()
        if begun is not None and _fits(begun, model):
            # An unfinished download goes on with the commits it began with.
            try:
                _carry_out(begun, model, store, incoming, hub, send)
            except ModelProblem as problem:
                if problem.code != "not-found":
                    raise
            else:
                return
        _carry_out(plan_of(model, hub), model, store, incoming, hub, send)


def plan_of(model: Model, hub: Hub) -> FetchPlan:
    """What the hub says the model consists of now. Raises ModelProblem."""
    files: list[PlannedFile] = []
    for part in model.parts:
        files += _patiently(functools.partial(hub.files, part, gated=model.gated, page=model.page))
    return FetchPlan(tuple(files))


def _carry_out(plan: FetchPlan, model: Model, store: Store, incoming: Incoming, hub: Hub, send: Send) -> None:
    incoming.begin(plan)
    _adopt(store, model.id, plan, incoming, send)
    _check_space(store, plan, incoming)
    damaged = _round(model, plan, incoming, hub, send)
    if damaged:  # once more, from their beginning
        damaged = _round(model, plan, incoming, hub, send)
    if damaged:
        raise ModelProblem("damaged-download", damaged[0])
    incoming.place(model, _records(plan, incoming))


def _round(model: Model, plan: FetchPlan, incoming: Incoming, hub: Hub, send: Send) -> list[str]:
    """Fetch what is missing, then verify what came; the files that are not what the hub has."""
    coming = [file for file in plan.files if not (incoming.files / file.path).exists()]
    meter = Meter(send, model.id, "fetch", plan.bytes, plan.bytes - incoming.missing(plan.bytes))
    for file in coming:
        _fetch(file, incoming.part(file), hub, meter, model)
    meter.close()
    meter = Meter(send, model.id, "verify", sum(file.bytes for file in coming))
    damaged = []
    for file in coming:
        if _is_what_the_hub_has(file, incoming.part(file), meter):
            incoming.finish(file)
        else:
            incoming.part(file).unlink(missing_ok=True)
            damaged.append(file.path)
    meter.close()
    return damaged


def _fits(plan: FetchPlan, model: Model) -> bool:
    """Whether ``plan`` is for these parts at these commits."""
    return all(_covers(plan, part) for part in model.parts) and {file.repository for file in plan.files} == {
        part.repository for part in model.parts
    }


def _covers(plan: FetchPlan, part: Part) -> bool:
    mine = [file for file in plan.files if file.repository == part.repository and _under(file, part)]
    revisions = {file.revision for file in mine}
    names = {file.source for file in mine}
    plain = {file.path for file in part.files if not (file.is_pattern or file.optional)}
    return plain <= names and len(revisions) == 1 and (not part.pinned or revisions == {part.revision})


def _under(file: PlannedFile, part: Part) -> bool:
    return file.path == str(PurePosixPath(part.target, file.source))


def _patiently(ask: Callable[[], tuple[PlannedFile, ...]]) -> tuple[PlannedFile, ...]:
    for attempt in range(_TRIES):
        try:
            return ask()
        except ModelProblem as problem:
            last = attempt == _TRIES - 1
            if last or not _passes(problem):
                raise
            time.sleep(_pause(problem, attempt))
    raise AssertionError


def _passes(problem: ModelProblem) -> bool:
    """Whether it is worth another try in a moment."""
    cause = problem.__cause__
    if isinstance(cause, Throttled):
        return cause.wait is None or cause.wait <= PATIENCE
    return problem.code in {"offline", "cut-off", "busy"}


def _pause(problem: ModelProblem, attempt: int) -> float:
    cause = problem.__cause__
    if isinstance(cause, Throttled) and cause.wait is not None:
        return cause.wait
    return 1.0 + attempt


def _adopt(store: Store, model_id: str, plan: FetchPlan, incoming: Incoming, send: Send) -> None:
    """Files that the installed model has, whole: they need not come again."""
    manifest = store.manifest(model_id)
    if manifest is None:
        return
    meter = Meter(send, model_id, "verify", manifest.bytes)
    damaged = set(verify.in_full(store.folder / model_id, manifest, meter.add))
    whole = {file.path: file for file in manifest.files if file.path not in damaged}
    for file in plan.files:
        path = store.folder / model_id / file.path
        if file.path not in whole or (incoming.files / file.path).exists():
            continue
        if file.sha256 == whole[file.path].sha256 or (file.blob and verify.git_blob_of(path) == file.blob):
            _link(path, incoming.place_of(file))
    meter.close()


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
        target.chmod(0o600)


def _check_space(store: Store, plan: FetchPlan, incoming: Incoming) -> None:
    needed = incoming.missing(plan.bytes)
    if needed and store.free() < needed + MARGIN:
        raise ModelProblem("disk-full", str(needed + MARGIN - store.free()))


def _fetch(file: PlannedFile, piece: Path, hub: Hub, meter: Meter, model: Model) -> None:
    """Bring ``piece`` to its full size; where the hub gives another size, what came is left to be refused."""
    if _size(piece) >= file.bytes > 0:
        return
    for attempt in range(_TRIES):
        try:
            with translated(gated=model.gated, page=model.page, host=hub.endpoint):
                hub.fetch(file, piece, meter.add)
        except ModelProblem as problem:
            if attempt == _TRIES - 1 or problem.code != "busy" or not _passes(problem):
                raise
            time.sleep(_pause(problem, attempt))
        except OSError as error:
            if error.errno is not None:
                raise
            return  # the library's own: the file is not of the size that the hub had said
        else:
            return


def _is_what_the_hub_has(file: PlannedFile, piece: Path, meter: Meter) -> bool:
    if _size(piece) != file.bytes:
        return False
    if file.sha256 and verify.sha256_of(piece, meter.add) != file.sha256:
        return False
    return not file.blob or verify.git_blob_of(piece, meter.add) == file.blob


def _records(plan: FetchPlan, incoming: Incoming) -> tuple[FileRecord, ...]:
    """With the hub's SHA-256 of large files, which was compared, and our own of small ones, of which the hub
    knows git's hash."""
    return tuple(
        FileRecord(
            file.path,
            file.bytes,
            file.sha256 or verify.sha256_of(incoming.files / file.path),
            file.repository,
            file.revision,
        )
        for file in plan.files
    )


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0
