"""The models on this computer: one folder each, which appears whole or not at all.

::

    <folder>/<id>/hansard-model.json   and the model's own files
    <folder>/.incoming/<id>/           what is being fetched or imported; see engine.models.incoming
    <folder>/.removed/                 what is being deleted

No network here, and no library beyond Python's own.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path

from engine.errors import ModelDamaged, ModelMissing
from engine.inventory import ModelState, ModelStatus
from engine.models import verify
from engine.models.catalogue import Model, absent_packages
from engine.models.incoming import INCOMING, REMOVED, Incoming, private_folder
from engine.models.manifest import MANIFEST, Manifest, read_manifest


class Store:
    """The models folder. It need not exist."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def installed(self) -> tuple[Manifest, ...]:
        """What is in place, by id; damaged models too."""
        try:
            names = sorted(entry.name for entry in self.folder.iterdir() if not entry.name.startswith("."))
        except OSError:
            return ()
        found = ((name, read_manifest(self.folder / name)) for name in names)
        return tuple(manifest for name, manifest in found if manifest is not None and manifest.id == name)

    def manifest(self, model_id: str) -> Manifest | None:
        """Of an installed model; ``None`` when it is not here."""
        manifest = read_manifest(self.folder / model_id)
        return manifest if manifest is not None and manifest.id == model_id else None

    def path(self, model_id: str) -> Path:
        """The folder of an installed model whose files are all there in their sizes; cheap.

        Raises:
            ModelMissing, ModelDamaged: ``detail`` is its id.
        """
        manifest = self._manifest(model_id)
        if verify.looks_damaged(self.folder / model_id, manifest):
            raise ModelDamaged(model_id)
        return self.folder / model_id

    def verified(self, model_id: str) -> Path:
        """As :meth:`path`, with its files hashed as :mod:`engine.models.verify` says: before it is loaded.

        Raises:
            ModelMissing, ModelDamaged: ``detail`` is its id.
        """
        check_folder(self.path(model_id))
        return self.folder / model_id

    def whole(self, model_id: str) -> bool:
        """Whether it is here and passes :meth:`verified`."""
        try:
            self.verified(model_id)
        except (ModelMissing, ModelDamaged):
            return False
        return True

    def status(self, model: Model, profiles: Sequence[str] = ()) -> ModelStatus:
        """Whether a model of the catalogue is here; reads no file but manifests."""
        manifest = self.manifest(model.id)
        damaged = self._damaged(model.id, manifest)
        state: ModelState
        if manifest is not None:
            state = "damaged" if damaged else "ready"
            sizes = {file.path: file.bytes for file in manifest.files}
            missing = sum(sizes.get(path, 0) for path in damaged)
        else:
            begun = Incoming(self.folder, model.id)
            state = "damaged" if damaged else "partial" if begun.plan() else "absent"
            missing = begun.missing(model.bytes)
        return ModelStatus(
            id=model.id,
            title=model.title,
            stage=model.stage,
            bytes=manifest.bytes if manifest is not None else model.bytes,
            memory=model.memory,
            licence=model.licence,
            page=model.page,
            revision=manifest.revision if manifest is not None else model.revision,
            languages=model.languages,
            gated=model.gated,
            state=state,
            missing=missing,
            damaged=damaged,
            needs=model.needs,
            profiles=tuple(profiles),
        )

    def remove(self, model_id: str) -> bool:
        """Delete a model, and what was begun of it; whether there was anything. Raises OSError."""
        incoming = self.folder / INCOMING
        places = (self.folder / model_id, incoming / model_id, incoming / f"{model_id}~import")
        there = [path for path in places if path.exists()]
        for path in there:
            # Out of sight in one step, then file by file.
            private_folder(self.folder / REMOVED)
            path.rename(self.folder / REMOVED / f"{path.name}-{uuid.uuid4().hex[:8]}")
        self.sweep()
        return bool(there)

    def sweep(self) -> None:
        """Finish what an interrupted removal left."""
        shutil.rmtree(self.folder / REMOVED, ignore_errors=True)

    def free(self) -> int:
        """Free bytes on the disk that holds, or will hold, the folder."""
        there = next(
            path for path in (self.folder.absolute(), *self.folder.absolute().parents) if path.exists()
        )
        return shutil.disk_usage(there).free

    def _manifest(self, model_id: str) -> Manifest:
        manifest = self.manifest(model_id)
        if manifest is None:
            if (self.folder / model_id / MANIFEST).exists():
                raise ModelDamaged(model_id)
            raise ModelMissing(model_id)
        return manifest

    def _damaged(self, model_id: str, manifest: Manifest | None) -> tuple[str, ...]:
        if manifest is not None:
            return verify.looks_damaged(self.folder / model_id, manifest)
        return (MANIFEST,) if (self.folder / model_id / MANIFEST).exists() else ()


def check_folder(folder: Path) -> Manifest:
    """Hash the files of an installed model before it is loaded, as :mod:`engine.models.verify` says.

    For a process that was told a folder (:attr:`engine.stages.Make.model`) and not the store.

    Raises:
        ModelDamaged: ``detail`` is the model's id.
    """
    manifest = read_manifest(folder)
    if manifest is None or verify.at_load(folder, manifest):
        raise ModelDamaged(folder.name)
    return manifest


__all__ = ["Store", "absent_packages", "check_folder"]
