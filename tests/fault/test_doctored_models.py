"""A model file that is a program in disguise is refused, and nothing of it runs: no canary is written."""

import contextlib
import dataclasses
import importlib.util
import os
import pickle
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.diarize.checkpoints import load_pyannote_model, load_state_dict
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.errors import ModelDamaged, ModelMissing, ModelUnsafe
from engine.launch import PINNED

pytest.importorskip("torch")


class Program:
    """An object whose unpickling calls ``function``."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self.call


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    return tmp_path / "canary"


def programs(canary: Path) -> dict[str, Program]:
    write = f"from pathlib import Path; Path({str(canary)!r}).touch()"
    return {
        "os.system": Program(os.system, f'"{sys.executable}" -c "{write}"'),
        "exec": Program(exec, write),
        "eval": Program(eval, f"__import__('os').mkdir({str(canary)!r})"),
        "mkdir": Program(os.mkdir, str(canary)),
    }


def plain() -> dict[str, Any]:
    torch = torch_ready()
    return {"layer.weight": torch.ones(3, 4), "layer.bias": torch.zeros(3, dtype=torch.float16)}


def test_the_canary_sings_when_a_file_is_trusted(canary: Path, tmp_path: Path) -> None:
    """Otherwise the tests below would prove nothing."""
    for program in programs(canary).values():
        pickle.loads(pickle.dumps(program))
        assert canary.exists()
        canary.rmdir() if canary.is_dir() else canary.unlink()


@pytest.mark.parametrize("protocol", [2, 4])
@pytest.mark.parametrize("name", list(programs(Path())))
def test_a_pickle_that_is_a_program(name: str, protocol: int, canary: Path, tmp_path: Path) -> None:
    path = tmp_path / "embedding_model.ckpt"
    path.write_bytes(pickle.dumps(programs(canary)[name], protocol))
    for load in (load_state_dict, load_pyannote_model):
        with pytest.raises((ModelUnsafe, ModelDamaged)):
            load(path)
    assert not canary.exists()


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("name", list(programs(Path())))
def test_a_program_among_the_tensors(name: str, zipped: bool, canary: Path, tmp_path: Path) -> None:
    path = tmp_path / "embedding_model.ckpt"
    torch_ready().save(
        plain() | {"more": programs(canary)[name]}, path, _use_new_zipfile_serialization=zipped
    )
    with pytest.raises(ModelUnsafe):
        load_state_dict(path)
    assert not canary.exists()


@pytest.mark.parametrize(
    "where", ["architecture", "specifications", "hyper_parameters", "versions", "state_dict", "callbacks"]
)
def test_a_program_anywhere_in_a_pyannote_checkpoint(where: str, canary: Path, tmp_path: Path) -> None:
    checkpoint: dict[str, Any] = {
        "state_dict": plain(),
        "hyper_parameters": {},
        "callbacks": {},
        "pyannote.audio": {"architecture": {}, "specifications": {}, "versions": {}},
    }
    holder = checkpoint if where in checkpoint else checkpoint["pyannote.audio"]
    holder[where] = programs(canary)["os.system"]
    path = tmp_path / "pytorch_model.bin"
    torch_ready().save(checkpoint, path)
    with pytest.raises(ModelUnsafe, match=r"posix\.system|nt\.system|not a plain"):
        load_pyannote_model(path)
    assert not canary.exists()


def test_a_second_pickle_in_the_archive(canary: Path, tmp_path: Path) -> None:
    path = tmp_path / "embedding_model.ckpt"
    torch_ready().save(plain(), path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("embedding_model/more.pkl", pickle.dumps(programs(canary)["os.system"]))
    with pytest.raises(ModelUnsafe, match=r"more\.pkl"):
        load_state_dict(path)
    assert not canary.exists()


def _expected(name: str) -> contextlib.AbstractContextManager[Any]:
    return (
        pytest.warns(UserWarning, match="Duplicate")
        if name.endswith("data.pkl")
        else contextlib.nullcontext()
    )


@pytest.mark.parametrize(
    "name", ["embedding_model/code/__torch__.py", "../evil.py", "embedding_model/data.pkl"]
)
def test_a_script_or_a_twin_in_the_archive(name: str, tmp_path: Path) -> None:
    path = tmp_path / "embedding_model.ckpt"
    torch_ready().save(plain(), path)
    with zipfile.ZipFile(path, "a") as archive, _expected(name):
        archive.writestr(name, b"\x80\x02}.")
    with pytest.raises(ModelUnsafe):
        load_state_dict(path)


def test_an_archive_that_unpacks_to_more(tmp_path: Path) -> None:
    source, path = tmp_path / "plain.bin", tmp_path / "bomb.bin"
    torch_ready().save({"weight": torch_ready().zeros(1 << 20)}, source)
    with zipfile.ZipFile(source) as read, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as write:
        for entry in read.infolist():
            write.writestr(entry.filename, read.read(entry))
    with pytest.raises(ModelUnsafe, match="compressed"):
        load_state_dict(path)
    with pytest.raises(ModelUnsafe, match="bytes"):
        load_state_dict(source, max_bytes=1 << 20)


def test_tensors_that_are_not_plain(tmp_path: Path) -> None:
    torch = torch_ready()
    path = tmp_path / "odd.bin"
    # One number that claims to be a trillion: copying it would fill the memory.
    for odd in (torch.zeros(1).expand(1 << 20, 1 << 20), torch.eye(3).to_sparse(), [1.0], "text", None):
        torch.save({"weight": odd}, path)
        with pytest.raises(ModelUnsafe):
            load_state_dict(path)
    for wrong in ([torch.zeros(3)], torch.zeros(3), {1: torch.zeros(3)}):
        torch.save(wrong, path)
        with pytest.raises(ModelUnsafe):
            load_state_dict(path)


def test_damage_is_told_apart_from_malice(tmp_path: Path) -> None:
    torch = torch_ready()
    path = tmp_path / "embedding_model.ckpt"
    with pytest.raises(ModelMissing):
        load_state_dict(path)
    torch.save(plain(), path)
    whole = path.read_bytes()
    for kept in (0, 10, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:kept])
        with pytest.raises((ModelDamaged, ModelUnsafe)):
            load_state_dict(path)
    path.write_bytes(b"<!doctype html><html>Sign in to the guest network</html>")
    with pytest.raises((ModelDamaged, ModelUnsafe)):
        load_state_dict(path)
    torch.save({"weight": torch.tensor([1.0, float("nan")])}, path)
    with pytest.raises(ModelDamaged, match="finite"):
        load_state_dict(path)


def test_plain_tensors_are_read_and_half_precision_widened(tmp_path: Path) -> None:
    torch = torch_ready()
    path = tmp_path / "embedding_model.ckpt"
    for zipped in (True, False):  # both formats of torch.save
        torch.save(plain(), path, _use_new_zipfile_serialization=zipped)
        state = load_state_dict(path)
        assert list(state) == ["layer.weight", "layer.bias"]
        assert {tensor.dtype for tensor in state.values()} == {torch.float32}
        assert bool((state["layer.weight"] == 1).all())


# -- pyannote's own classes --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pyannote() -> Any:
    """The modules of pyannote.audio, imported as the engine's processes do: without telemetry."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in PINNED.items():
            patch.setenv(name, value)
        if importlib.util.find_spec("pyannote.audio") is None:
            pytest.skip("pyannote.audio is not installed")
        yield torch_library("pyannote.audio.core.task")


def segmentation(task: Any) -> dict[str, Any]:
    """A real checkpoint, as pyannote and Lightning write it, of a small PyanNet with random weights."""
    network = torch_library("pyannote.audio.models.segmentation.PyanNet").PyanNet(
        lstm={"hidden_size": 8, "num_layers": 1}, linear={"hidden_size": 8, "num_layers": 1}
    )
    network.specifications = task.Specifications(
        problem=task.Problem.MONO_LABEL_CLASSIFICATION,
        resolution=task.Resolution.FRAME,
        duration=10.0,
        classes=["a", "b", "c"],
        powerset_max_classes=2,
        permutation_invariant=True,
    )
    network.setup()
    checkpoint = {"state_dict": network.state_dict(), "hyper_parameters": dict(network.hparams)}
    network.on_save_checkpoint(checkpoint)
    checkpoint["pyannote.audio"]["versions"]["torch"] = torch_ready().__version__
    return checkpoint


def test_a_real_checkpoint_becomes_the_same_network(pyannote: Any, tmp_path: Path) -> None:
    torch = torch_ready()
    checkpoint = segmentation(pyannote)
    path = tmp_path / "pytorch_model.bin"
    torch.save(checkpoint, path)
    allowed = set(map(str, torch.serialization.get_safe_globals()))
    model = load_pyannote_model(path)
    left = set(map(str, torch.serialization.get_safe_globals())) - allowed
    assert not left, "the allow-list lasts for one file only"
    assert not model.training
    assert dataclasses.asdict(model.specifications) == dataclasses.asdict(
        checkpoint["pyannote.audio"]["specifications"]
    )
    state = model.state_dict()
    assert all(torch.equal(state[name], tensor) for name, tensor in checkpoint["state_dict"].items())
    with torch.inference_mode():
        scores = model(torch.zeros(2, 1, 160000))
    assert scores.shape[0] == 2
    assert scores.shape[2] == 7, "three speakers, at most two at once"


def test_the_embedding_network_of_the_public_pipelines(pyannote: Any, tmp_path: Path) -> None:
    """WeSpeaker's checkpoints were converted by pyannote's script, which keeps no hyper-parameters."""
    network = torch_library("pyannote.audio.models.embedding.wespeaker").WeSpeakerResNet34()
    network.specifications = pyannote.Specifications(
        problem=pyannote.Problem.REPRESENTATION, resolution=pyannote.Resolution.CHUNK, duration=5.0
    )
    checkpoint = {"state_dict": network.state_dict(), "pytorch-lightning_version": "2.1.0"}
    network.on_save_checkpoint(checkpoint)
    path = tmp_path / "pytorch_model.bin"
    torch_ready().save(checkpoint, path)
    assert load_pyannote_model(path).dimension == 256


def test_a_class_that_is_not_on_the_list_is_never_imported(
    pyannote: Any, canary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "planted.py").write_text(f"open({str(canary)!r}, 'w').close()\nclass PyanNet: pass\n")
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "pytorch_model.bin"
    for module, name in (
        ("planted", "PyanNet"),
        ("os", "system"),
        ("pyannote.audio.models.segmentation.SSeRiouSS", "SSeRiouSS"),  # fetches its encoder from the hub
        ("pyannote.audio.models.segmentation.PyanNet", "torch"),
    ):
        checkpoint = segmentation(pyannote)
        checkpoint["pyannote.audio"]["architecture"] = {"module": module, "class": name}
        torch_ready().save(checkpoint, path)
        with pytest.raises(ModelUnsafe, match=name):
            load_pyannote_model(path)
    assert not canary.exists()
    assert "planted" not in sys.modules


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("lstm", "hidden_size"), 1 << 30),
        (("lstm", "num_layers"), True),
        (("lstm", "device"), "cuda"),
        (("sincnet", "stride"), "10"),
        (("linear", "hidden_size"), -1),
        (("sample_rate",), 8000),
        (("task",), {}),
    ],
)
def test_settings_out_of_range(pyannote: Any, where: tuple[str, ...], value: Any, tmp_path: Path) -> None:
    checkpoint = segmentation(pyannote)
    holder = checkpoint["hyper_parameters"]
    for key in where[:-1]:
        holder = holder[key]
    holder[where[-1]] = value
    path = tmp_path / "pytorch_model.bin"
    torch_ready().save(checkpoint, path)
    with pytest.raises(ModelUnsafe, match=where[0]):
        load_pyannote_model(path)


def test_specifications_out_of_range(pyannote: Any, tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    for change in (
        {"duration": 1e9},
        {"classes": ["x"] * 99},
        {"powerset_max_classes": 50},
        {"problem": None},
    ):
        checkpoint = segmentation(pyannote)
        vars(checkpoint["pyannote.audio"]["specifications"]).update(change)
        torch_ready().save(checkpoint, path)
        with pytest.raises(ModelUnsafe, match=next(iter(change))):
            load_pyannote_model(path)


def test_weights_that_do_not_fit(pyannote: Any, tmp_path: Path) -> None:
    checkpoint = segmentation(pyannote)
    del checkpoint["state_dict"]["classifier.weight"]
    path = tmp_path / "pytorch_model.bin"
    torch_ready().save(checkpoint, path)
    with pytest.raises(ModelDamaged):
        load_pyannote_model(path)
