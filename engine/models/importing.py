"""Take in a model that somebody has as files: for computers without a network, and behind proxies.

A folder or a zip: the repository's files as they are, a folder of the hub client's cache
(``models--owner--name``), or one of our own with its manifest. Only files that the catalogue names are
taken; whatever it knows of them, size and hash, must fit. Everything is copied, verified and moved into place
as one.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from engine.models import pickles
from engine.models.catalogue import Catalogue, Model, Part, WantedFile, is_inside
from engine.models.incoming import FetchPlan, Incoming, PlannedFile
from engine.models.manifest import FileRecord, Manifest, private, read_manifest
from engine.models.meter import Meter, Send
from engine.models.problems import ModelProblem
from engine.models.store import Store

MARGIN: Final = 64 << 20
_BLOCK: Final = 1 << 20
_MOST_FILES: Final = 10_000
_LARGEST: Final = 16 << 30


@dataclass(frozen=True, slots=True)
class Given:
    """Files somebody gave: names with ``/`` and sizes, and how to open one."""

    sizes: dict[str, int]
    open: Callable[[str], IO[bytes]]
    manifest: Manifest | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A file of a model among those given."""

    name: str
    wanted: WantedFile
    part: Part


def import_model(catalogue: Catalogue, store: Store, source: Path, model_id: str, send: Send) -> Model:
    """Install a model from ``source``; ``model_id`` may be empty when the files say which one it is.

    Raises:
        ModelProblem: ``not-a-model``, ``damaged-download``, ``unsafe``, ``unknown-model``, ``disk-full``.
        engine.models.incoming.Busy, OSError
    """
    with _opened(source) as given:
        model = _model(catalogue, given, model_id, source)
        found = _find(model, given)
        if found is None:
            raise ModelProblem("not-a-model", source.name)
        incoming = Incoming(store.folder, model.id, importing=True)
        with incoming.held():
            _take(model, store, given, found, incoming, send)
    return model


@contextmanager
def _opened(source: Path) -> Iterator[Given]:
    if source.is_dir():
        yield _folder(source)
    elif zipfile.is_zipfile(source):
        try:
            with zipfile.ZipFile(source) as archive:
                yield _archive(archive)
        # What zipfile raises: damaged; encrypted; compressed in a way it does not know; cut off.
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
            raise ModelProblem("not-a-model", source.name) from error
    else:
        raise ModelProblem("not-a-model", source.name)


def _folder(source: Path) -> Given:
    root = _snapshot(source)
    sizes: dict[str, int] = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            if path.is_file():
                sizes[path.relative_to(root).as_posix()] = path.stat().st_size
            if len(sizes) > _MOST_FILES:
                raise ModelProblem("not-a-model", source.name)
    return Given(sizes, lambda name: (root / name).open("rb"), read_manifest(root))


def _snapshot(source: Path) -> Path:
    """Where the files are in a folder of the hub client's cache; any other folder is its own answer."""
    snapshots = sorted((source / "snapshots").glob("*/"), key=lambda path: path.stat().st_mtime)
    return snapshots[-1] if snapshots else source


def _archive(archive: zipfile.ZipFile) -> Given:
    entries = {entry.filename: entry for entry in archive.infolist() if not entry.is_dir()}
    if len(entries) > _MOST_FILES:
        raise ModelProblem("not-a-model")
    # Everything inside one folder, as most programs pack it.
    tops = {name.split("/", 1)[0] for name in entries}
    top = f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in entries) else ""
    sizes = {name.removeprefix(top): entry.file_size for name, entry in entries.items()}
    return Given(sizes, lambda name: archive.open(entries[top + name]))


def _model(catalogue: Catalogue, given: Given, model_id: str, source: Path) -> Model:
    named = model_id or (given.manifest.id if given.manifest is not None else "")
    if named:
        try:
            return catalogue.model(named)
        except KeyError:
            raise ModelProblem("unknown-model", named) from None
    fitting = [model for model in catalogue.models if _find(model, given) is not None]
    by_name = [model for model in fitting if _is_named(model, source)]
    if len(by_name or fitting) != 1:
        raise ModelProblem("not-a-model" if not fitting else "which-model", source.name)
    return (by_name or fitting)[0]


def _is_named(model: Model, source: Path) -> bool:
    repository = model.parts[0].repository
    names = {model.id, repository.split("/")[1], "models--" + repository.replace("/", "--")}
    return bool({source.name, source.stem} & names)


def _find(model: Model, given: Given) -> list[Found] | None:
    """The model's files among those given, sizes fitting; ``None`` when one that it needs is not there."""
    found: list[Found] = []
    for part in model.parts:
        for wanted in part.files:
            names = [name for name in given.sizes if wanted.matches(name, part.target) and is_inside(name)]
            if any(_wrong_size(given.sizes[name], wanted) for name in names):
                return None
            if not names and not wanted.optional:
                return None
            found += [Found(name, wanted, part) for name in names]
    return found


def _wrong_size(size: int, wanted: WantedFile) -> bool:
    return bool(wanted.bytes and not wanted.is_pattern and wanted.bytes != size)


def _take(
    model: Model, store: Store, given: Given, found: Sequence[Found], incoming: Incoming, send: Send
) -> None:
    total = sum(given.sizes[file.name] for file in found)
    if total > _LARGEST:
        raise ModelProblem("not-a-model", model.id)
    if store.free() < total + MARGIN:
        raise ModelProblem("disk-full", str(total + MARGIN - store.free()))
    incoming.drop()
    incoming.begin(FetchPlan(()))
    meter = Meter(send, model.id, "verify", total)
    try:
        records = tuple(_copy(file, given, incoming, meter) for file in found)
    except BaseException:
        incoming.drop()  # nothing to go on with: the files are where they were
        raise
    meter.close()
    incoming.place(model, records)


def _copy(file: Found, given: Given, incoming: Incoming, meter: Meter) -> FileRecord:
    declared = given.sizes[file.name]
    target = incoming.place_of(PlannedFile(file.name, file.name, file.part.repository, "", declared))
    digest = hashlib.sha256()
    size = 0
    with given.open(file.name) as source, open(target, "wb", opener=private) as out:
        while block := source.read(_BLOCK):
            size += len(block)
            if size > declared:  # a zip may lie
                raise ModelProblem("not-a-model", file.name)
            digest.update(block)
            out.write(block)
            meter.add(len(block))
        out.flush()
        os.fsync(out.fileno())
    sha256 = digest.hexdigest()
    known = _known_hash(file, given)
    if size != declared or (known and known != sha256):
        raise ModelProblem("damaged-download", file.name)
    vouched = bool(file.wanted.sha256) and not file.wanted.is_pattern
    if not vouched and (pickles.is_pickle(target) or _names_code(target)):
        raise ModelProblem("unsafe", file.name)
    # The commit is told only where the catalogue knows it and the hash proves it.
    revision = file.part.revision if vouched and file.part.pinned else ""
    return FileRecord(file.name, size, sha256, file.part.repository if vouched else "", revision)


def _known_hash(file: Found, given: Given) -> str:
    if file.wanted.sha256 and not file.wanted.is_pattern:
        return file.wanted.sha256
    if given.manifest is not None:
        return next((known.sha256 for known in given.manifest.files if known.path == file.name), "")
    return ""


def _names_code(path: Path) -> bool:
    return pickles.is_checkpoint(path) and bool(pickles.foreign_names(path))
