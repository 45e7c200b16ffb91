"""Taking in models from folders and zips: what is a model, what is not, and what must never come in."""

from __future__ import annotations

import hashlib
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.inventory import ModelProgress
from engine.models import catalogue, pickles
from engine.models.catalogue import Catalogue
from engine.models.importing import import_model
from engine.models.problems import ModelProblem
from engine.models.store import Store

FILES = {"model.bin": bytes(range(256)) * 40, "config.json": b'{"a": 1}', "vocabulary.json": b'["a"]'}
SHA256 = hashlib.sha256(FILES["model.bin"]).hexdigest()

TOML = f"""
format = 1
[[models]]
id = "whisper"
title = "W"
stage = "asr"
backend = "faster-whisper"
bytes = 10000
memory = 1
licence = "MIT"
page = ""
[[models.parts]]
repository = "Systran/faster-whisper"
revision = "{"a" * 40}"
files = [
  {{ path = "model.bin", bytes = 10240, sha256 = "{SHA256}" }},
  {{ path = "config.json" }},
  {{ path = "vocabulary.*" }},
  {{ path = "preprocessor_config.json", optional = true }},
]

[[models]]
id = "voices"
title = "V"
stage = "embedding"
backend = "ecapa"
bytes = 10000
memory = 1
licence = "MIT"
page = ""
parts = [{{ repository = "micro/voices", target = "embedding", files = [{{ path = "model.ckpt" }}] }}]
"""

Take = Callable[..., str]


@pytest.fixture
def known(tmp_path: Path) -> Catalogue:
    path = tmp_path / "catalogue.toml"
    path.write_text(TOML)
    return catalogue.read(path)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


@pytest.fixture
def take(known: Catalogue, store: Store) -> Take:
    def run(source: Path, model_id: str = "") -> str:
        told: list[ModelProgress] = []
        model = import_model(known, store, source, model_id, told.append)
        assert told[-1].done == told[-1].total
        return model.id

    return run


def folder(path: Path, **changed: bytes) -> Path:
    for name, data in {**FILES, **changed}.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return path


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in files.items():
            out.writestr(name, data)
    return path


def refused(take: Take, store: Store, code: str, source: Path, model_id: str = "") -> None:
    with pytest.raises(ModelProblem) as caught:
        take(source, model_id)
    assert caught.value.code == code
    assert store.installed() == ()
    left = [path for path in store.folder.rglob("*") if path.is_file() and path.suffix != ".lock"]
    assert left == []


def test_a_folder(take: Take, store: Store, tmp_path: Path) -> None:
    source = folder(tmp_path / "x", **{"README.md": b"# not ours", "custom.py": b"raise SystemExit"})
    assert take(source) == "whisper"
    here = store.verified("whisper")
    assert {path.name for path in here.iterdir()} == {*FILES, "hansard-model.json"}
    manifest = store.manifest("whisper")
    assert manifest is not None
    by_path = {file.path: file for file in manifest.files}
    # The commit is told of what its hash proves, and of nothing else.
    assert by_path["model.bin"].revision == "a" * 40
    assert by_path["config.json"].revision == ""
    assert by_path["config.json"].sha256 == hashlib.sha256(FILES["config.json"]).hexdigest()


@pytest.mark.parametrize("top", ["", "faster-whisper-main/"])
def test_a_zip(take: Take, store: Store, tmp_path: Path, top: str) -> None:
    source = archive(tmp_path / "x.zip", {top + name: data for name, data in FILES.items()})
    assert take(source, "whisper") == "whisper"
    assert store.verified("whisper")


def test_a_folder_of_the_hub_clients_cache(take: Take, store: Store, tmp_path: Path) -> None:
    cache = tmp_path / "models--Systran--faster-whisper"
    blobs = folder(cache / "blobs")
    snapshot = cache / "snapshots" / ("a" * 40)
    snapshot.mkdir(parents=True)
    for name in FILES:
        (snapshot / name).symlink_to(blobs / name)
    assert take(cache) == "whisper"
    assert not (store.path("whisper") / "model.bin").is_symlink()


def test_one_of_our_own(take: Take, store: Store, tmp_path: Path) -> None:
    take(folder(tmp_path / "x"))
    ours = store.folder.rename(tmp_path / "stick") / "whisper"
    assert take(ours) == "whisper"
    (ours / "config.json").write_bytes(b'{"a": 2}')
    store.remove("whisper")
    refused(take, store, "damaged-download", ours)


def test_what_is_no_model(take: Take, store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refused(take, store, "not-a-model", tmp_path / "empty")
    text = tmp_path / "a.txt"
    text.write_text("hello")
    refused(take, store, "not-a-model", text)
    garbled = archive(tmp_path / "b.zip", FILES)
    garbled.write_bytes(garbled.read_bytes()[:-30])
    refused(take, store, "not-a-model", garbled)
    half = folder(tmp_path / "half")
    (half / "vocabulary.json").unlink()
    refused(take, store, "not-a-model", half, "whisper")


def test_another_hash_or_size(take: Take, store: Store, tmp_path: Path) -> None:
    flipped = bytearray(FILES["model.bin"])
    flipped[5] ^= 1
    refused(take, store, "damaged-download", folder(tmp_path / "a", **{"model.bin": bytes(flipped)}))
    short = folder(tmp_path / "b", **{"model.bin": FILES["model.bin"][:-1]})
    refused(take, store, "not-a-model", short, "whisper")


def test_a_damaged_zip_member(take: Take, store: Store, tmp_path: Path) -> None:
    source = tmp_path / "x.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_STORED) as out:
        for name, data in FILES.items():
            out.writestr(name, data)
    data = bytearray(source.read_bytes())
    at = data.index(FILES["model.bin"][:64])
    data[at + 3] ^= 1
    source.write_bytes(data)
    refused(take, store, "not-a-model", source, "whisper")


def test_an_unknown_name(take: Take, store: Store, tmp_path: Path) -> None:
    refused(take, store, "unknown-model", folder(tmp_path / "x"), "nonsense")


def test_names_that_lead_out(take: Take, store: Store, tmp_path: Path) -> None:
    source = archive(tmp_path / "x.zip", {**FILES, "../../evil": b"x", "/etc/evil": b"x"})
    assert take(source, "whisper")
    assert not list(tmp_path.rglob("evil"))


def test_an_import_that_fails_leaves_a_begun_download_alone(take: Take, store: Store, tmp_path: Path) -> None:
    begun = store.folder / ".incoming" / "whisper" / "parts" / "abc.part"
    begun.parent.mkdir(parents=True)
    begun.write_bytes(b"123")
    flipped = FILES["model.bin"][:-1] + b"?"
    with pytest.raises(ModelProblem):
        take(folder(tmp_path / "x", **{"model.bin": flipped}))
    assert begun.read_bytes() == b"123"


class Canary:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (os.system, (f"touch {self.path}",))


def checkpoint(path: Path, value: object, protocol: int = 2) -> Path:
    """Like ``torch.save``: an archive with ``data.pkl``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("archive/data.pkl", pickle.dumps(value, protocol=protocol))
        out.writestr("archive/data/0", b"1234")
    return path


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_checkpoint_with_a_program_is_refused(
    take: Take, store: Store, tmp_path: Path, protocol: int
) -> None:
    canary = tmp_path / "canary"
    source = tmp_path / "voices"
    checkpoint(source / "embedding" / "model.ckpt", {"a": Canary(canary)}, protocol)
    assert pickles.foreign_names(source / "embedding" / "model.ckpt") == ("posix system",)
    refused(take, store, "unsafe", source)
    assert not canary.exists()


def test_a_bare_pickle_is_refused(take: Take, store: Store, tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    target = tmp_path / "voices" / "embedding" / "model.ckpt"
    target.parent.mkdir(parents=True)
    target.write_bytes(pickle.dumps(Canary(canary)))
    refused(take, store, "unsafe", tmp_path / "voices")
    assert not canary.exists()


def test_an_ordinary_checkpoint_is_taken(take: Take, store: Store, tmp_path: Path) -> None:
    source = tmp_path / "voices"
    checkpoint(source / "embedding" / "model.ckpt", {"weight": [1.0], "b": {"c"}})
    assert take(source, "voices") == "voices"
    assert (store.verified("voices") / "embedding" / "model.ckpt").exists()


@pytest.mark.parametrize("garbage", [b"", b"\x80", b"cos\nsystem\n", b"\x80\x02X\xff\xff\xff\x7f"])
def test_a_garbled_checkpoint_is_not_trusted(tmp_path: Path, garbage: bytes) -> None:
    path = tmp_path / "model.ckpt"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("archive/data.pkl", garbage)
    assert pickles.foreign_names(path)


def test_what_real_checkpoints_name_is_known() -> None:
    """Lines of pickles that torch, SpeechBrain, Lightning and pyannote.audio write."""
    for name in (
        "torch._utils _rebuild_tensor_v2",
        "torch FloatStorage",
        "torch HalfStorage",
        "torch Size",
        "torch.torch_version TorchVersion",
        "collections OrderedDict",
        "pyannote.audio.core.task Specifications",
        "pyannote.audio.core.task Problem",
        "pyannote.audio.core.model Introspection",
        "omegaconf.dictconfig DictConfig",
        "omegaconf.base ContainerMetadata",
        "pytorch_lightning.callbacks.early_stopping EarlyStopping",
        "numpy.core.multiarray scalar",
        "numpy dtype",
    ):
        assert pickles._ALLOWED.fullmatch(name), name
    for name in (
        "builtins eval",
        "builtins getattr",
        "torch hub",
        "os system",
        "torch.jit load",
        "numpy load",
    ):
        assert not pickles._ALLOWED.fullmatch(name), name
