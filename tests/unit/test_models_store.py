"""The store: whole or not at all, checked before use, damage named."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest

from engine.errors import ModelDamaged, ModelMissing
from engine.models import verify
from engine.models.catalogue import Model, Part, WantedFile
from engine.models.incoming import FetchPlan, Incoming, PlannedFile
from engine.models.manifest import CHECKED, MANIFEST, FileRecord, read_checked, read_manifest
from engine.models.store import Store, check_folder

LARGE = verify.SMALL + 1


def model(**changes: object) -> Model:
    values: dict[str, object] = {
        "id": "tiny",
        "title": "Tiny",
        "stage": "asr",
        "backend": "faster-whisper",
        "bytes": LARGE + 2,
        "memory": 1,
        "licence": "MIT",
        "page": "",
        "parts": (Part("a/b", (WantedFile("model.bin"), WantedFile("sub/config.json"))),),
        "languages": ("en",),
        **changes,
    }
    return Model(**values)  # type: ignore[arg-type]


def install(folder: Path, files: dict[str, bytes], which: Model | None = None) -> Store:
    incoming = Incoming(folder, (which or model()).id)
    planned = []
    for name, data in files.items():
        file = PlannedFile(name, name, "a/b", "c" * 40, len(data), hashlib.sha256(data).hexdigest())
        planned.append(file)
    incoming.begin(FetchPlan(tuple(planned)))
    records = []
    for file, data in zip(planned, files.values(), strict=True):
        incoming.part(file).touch(0o600)
        incoming.part(file).write_bytes(data)
        incoming.finish(file)
        records.append(FileRecord(file.path, file.bytes, file.sha256, file.repository, file.revision))
    incoming.place(which or model(), tuple(records))
    return Store(folder)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return install(tmp_path / "models", {"model.bin": bytes(LARGE), "sub/config.json": b"{}"})


def test_an_installed_model(store: Store) -> None:
    assert store.path("tiny") == store.folder / "tiny"
    assert store.verified("tiny") == store.folder / "tiny"
    manifest = store.manifest("tiny")
    assert manifest is not None
    assert (manifest.id, manifest.backend, manifest.revision) == ("tiny", "faster-whisper", "c" * 40)
    assert manifest.languages == ("en",)
    assert [found.id for found in store.installed()] == ["tiny"]
    status = store.status(model(), ("fast",))
    assert (status.state, status.missing, status.bytes) == ("ready", 0, LARGE + 2)
    assert status.profiles == ("fast",)
    # Nothing of the way in is left.
    assert [path.name for path in (store.folder / ".incoming").iterdir()] == []


def test_nobody_else_may_look(store: Store) -> None:
    for path in (store.folder, *store.folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_an_absent_model(tmp_path: Path) -> None:
    store = Store(tmp_path / "none")
    with pytest.raises(ModelMissing):
        store.path("tiny")
    assert store.status(model()).state == "absent"
    assert store.status(model()).missing == LARGE + 2
    assert store.installed() == ()
    assert store.free() > 0
    assert not store.remove("tiny")


def test_a_begun_model_is_not_loadable(tmp_path: Path) -> None:
    incoming = Incoming(tmp_path, "tiny")
    file = PlannedFile("model.bin", "model.bin", "a/b", "c" * 40, 100, "d" * 64)
    incoming.begin(FetchPlan((file,)))
    incoming.part(file).write_bytes(bytes(30))
    store = Store(tmp_path)
    status = store.status(model())
    assert (status.state, status.missing) == ("partial", 70)
    with pytest.raises(ModelMissing):
        store.path("tiny")
    assert store.remove("tiny")
    assert store.status(model()).state == "absent"


def test_another_plan_keeps_only_what_is_the_same(tmp_path: Path) -> None:
    incoming = Incoming(tmp_path, "tiny")
    one, two = (PlannedFile(name, name, "a/b", "c" * 40, 4, name * 64) for name in "ab")
    incoming.begin(FetchPlan((one, two)))
    for file in (one, two):
        incoming.part(file).write_bytes(b"1234")
    incoming.finish(two)
    other = PlannedFile("b", "b", "a/b", "e" * 40, 4, "f" * 64)
    incoming.begin(FetchPlan((one, other)))
    assert incoming.kept(one) == 4
    assert incoming.kept(other) == 0
    incoming.begin(FetchPlan((other,)))
    assert list(incoming.parts.iterdir()) == []


@pytest.mark.parametrize("name", ["model.bin", "sub/config.json"])
def test_a_file_that_is_gone(store: Store, name: str) -> None:
    (store.folder / "tiny" / name).unlink()
    with pytest.raises(ModelDamaged):
        store.path("tiny")
    status = store.status(model())
    assert (status.state, status.damaged) == ("damaged", (name,))
    assert status.missing == (LARGE if name == "model.bin" else 2)


@pytest.mark.parametrize("name", ["model.bin", "sub/config.json"])
def test_a_changed_byte_is_found_at_load(store: Store, name: str) -> None:
    store.verified("tiny")
    path = store.folder / "tiny" / name
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)
    assert store.path("tiny")  # its size is right
    with pytest.raises(ModelDamaged):
        store.verified("tiny")
    # From now on it is known, without reading.
    assert store.status(model()).damaged == (name,)
    with pytest.raises(ModelDamaged):
        store.path("tiny")
    data[0] ^= 1
    path.write_bytes(data)
    assert not verify.in_full(store.folder / "tiny", store.manifest("tiny"))  # type: ignore[arg-type]
    assert store.path("tiny")


def test_bits_that_rot_are_found_within_a_week(store: Store) -> None:
    """A change that leaves size, time and inode alone: the disk's own."""
    folder = store.folder / "tiny"
    manifest = read_manifest(folder)
    assert manifest is not None
    assert verify.at_load(folder, manifest) == ()
    path = folder / "model.bin"
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(1000)
        file.write(b"\1")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert verify.at_load(folder, manifest) == ()
    assert verify.at_load(folder, manifest, time.time() + verify.TRUSTED + 1) == ("model.bin",)


def test_large_files_are_read_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.verified("tiny")
    read: list[str] = []
    real = verify.sha256_of
    monkeypatch.setattr(verify, "sha256_of", lambda path, count=None: read.append(path.name) or real(path))
    store.verified("tiny")
    assert read == ["config.json"]
    (store.folder / "tiny" / CHECKED).unlink()
    store.verified("tiny")
    assert "model.bin" in read


def test_a_garbled_manifest(store: Store) -> None:
    (store.folder / "tiny" / MANIFEST).write_text('{"format": 1, "id": "tiny"}')
    with pytest.raises(ModelDamaged):
        store.path("tiny")
    assert store.status(model()).damaged == (MANIFEST,)
    with pytest.raises(ModelDamaged):
        check_folder(store.folder / "tiny")


def test_a_garbled_note_costs_one_more_reading(store: Store) -> None:
    store.verified("tiny")
    (store.folder / "tiny" / CHECKED).write_bytes(b"\xff")
    assert store.verified("tiny")
    assert read_checked(store.folder / "tiny").stamps


def test_a_folder_by_another_name_is_not_the_model(store: Store) -> None:
    (store.folder / "tiny").rename(store.folder / "other")
    assert store.installed() == ()
    with pytest.raises(ModelMissing):
        store.path("tiny")


def test_removing(store: Store) -> None:
    assert store.remove("tiny")
    assert store.installed() == ()
    assert sorted(path.name for path in store.folder.iterdir()) == [".incoming"]


def test_replacing_leaves_no_remains(store: Store) -> None:
    install(store.folder, {"model.bin": b"new"})
    assert (store.path("tiny") / "model.bin").read_bytes() == b"new"
    assert not (store.path("tiny") / "sub").exists()
    assert not any((store.folder / ".removed").iterdir())


def test_settings_of_the_catalogue_go_with_the_model(tmp_path: Path) -> None:
    store = install(tmp_path, {"model.bin": b"x"}, model(config='{"threshold": 0.5}'))
    assert json.loads((store.verified("tiny") / "config.json").read_text()) == {"threshold": 0.5}
    (store.path("tiny") / "config.json").write_text("{}")
    with pytest.raises(ModelDamaged):
        store.path("tiny")


def test_power_cut_between_verifying_and_moving(store: Store) -> None:
    """Everything is verified, and the two renames did not happen, or one of them."""
    files = store.folder / ".incoming" / "tiny" / "files"
    files.parent.mkdir(parents=True)
    (store.folder / "tiny").rename(files)
    assert store.status(model()).state == "absent"
    assert Incoming(store.folder, "tiny").resume()
    assert store.verified("tiny")
    assert not Incoming(store.folder, "tiny").resume()
