"""The catalogue: what the package carries, what an organisation may put in its place, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.models import catalogue
from engine.models.catalogue import BadCatalogue, Catalogue
from tests.models import catalogue as micro

GOOD = """
format = 1

[profiles.fast]
asr = { cuda = ["small"], cpu = ["base"] }
speakers = ["pipeline", "voices", "light"]
overlap = ["overlap"]

[[models]]
id = "small"
title = "Small"
stage = "asr"
backend = "faster-whisper"
bytes = 1
memory = 1
licence = "MIT"
page = "https://example.org"
languages = ["en"]
parts = [{ repository = "a/b", files = [{ path = "model.bin" }, { path = "vocabulary.*" }] }]
"""


def entry(model_id: str, stage: str, more: str = "") -> str:
    return f"""
[[models]]
id = "{model_id}"
title = "T"
stage = "{stage}"
backend = "b"
bytes = 1
memory = 1
licence = "MIT"
page = ""
{more}
parts = [{{ repository = "a/b", files = [{{ path = "f" }}] }}]
"""


OTHERS = "".join(
    [
        entry("base", "asr"),
        entry("pipeline", "pipeline", "gated = true"),
        entry("voices", "embedding", 'packages = ["no_such_package"]'),
        entry("light", "embedding"),
        entry("overlap", "segmentation", "gated = true"),
    ]
)


def read(tmp_path: Path, text: str) -> Catalogue:
    path = tmp_path / "catalogue.toml"
    path.write_text(text)
    return catalogue.read(path)


def test_the_package_carries_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(catalogue.CATALOGUE_VARIABLE, raising=False)
    found = catalogue.load()
    assert {"fast", "balanced", "accurate"} == set(found.profiles)
    ids = {model.id for model in found.models}
    assert {"whisper-tiny", "whisper-large-v3", "whisper-large-v3-turbo", "distil-large-v3", "ecapa"} <= ids
    for model in found.models:
        assert model.page.startswith("https://huggingface.co/"), model.id
        assert all(part.pinned for part in model.parts), model.id
        known = [file.bytes for part in model.parts for file in part.files]
        if all(known):
            assert model.bytes == sum(known), model.id


def test_what_the_package_offers_needs_no_account_to_begin_with() -> None:
    found = catalogue.load()
    for profile in found.profiles.values():
        for device in ("cpu", "cuda"):
            needed = found.needed(profile, device)
            assert not any(model.gated for model in needed)
            assert {model.stage for model in needed} == {"asr", "embedding"}


def test_the_micro_models_are_never_offered(tmp_path: Path) -> None:
    offered = {model.id for model in catalogue.read(catalogue.builtin()).models}
    assert not offered & {model.id for model in micro.MODELS}
    assert "micro" not in catalogue.builtin().read_text()


def test_another_catalogue_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ours.toml"
    path.write_text("format = 1\n" + entry("ours", "asr"))
    monkeypatch.setenv(catalogue.CATALOGUE_VARIABLE, str(path))
    assert catalogue.ids(catalogue.load().models) == ("ours",)


def test_what_a_profile_needs(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD + OTHERS)
    profile = found.profiles["fast"]
    # The pipeline needs an account and the first voices a package that is absent.
    assert catalogue.ids(found.needed(profile, "cuda")) == ("small", "light")
    assert catalogue.ids(found.needed(profile, "cpu")) == ("base", "light")
    assert found.profiles_of("light") == ("fast",)
    assert found.model("small").covers("en")
    assert not found.model("small").covers("de")
    assert found.model("base").covers("de")
    with pytest.raises(KeyError):
        found.model("none")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("format = 1", "format = 2"),
        ('id = "small"', 'id = "../small"'),
        ('id = "small"', 'id = "base"'),
        ('stage = "asr"\nbackend = "faster', 'stage = "voice"\nbackend = "faster'),
        ("bytes = 1\nmemory", 'bytes = "1"\nmemory'),
        ("memory = 1", "memory = 0"),
        ('page = "https://example.org"', 'page = "http://example.org"'),
        ('languages = ["en"]', 'languages = ["English"]'),
        ('repository = "a/b"', 'repository = "a/../b"'),
        ('repository = "a/b"', 'repository = "a/b", revision = "v1"'),
        ('repository = "a/b"', 'repository = "a/b", target = "../up"'),
        ('path = "model.bin"', 'path = "/model.bin"'),
        ('path = "model.bin"', 'path = "a/../../model.bin"'),
        ('path = "model.bin"', "path = 'c:\\model.bin'"),
        ('path = "model.bin"', 'path = "vocabulary.*"'),
        ('path = "model.bin"', 'path = "model.bin", sha256 = "abc"'),
        ('asr = { cuda = ["small"]', 'asr = { cuda = ["voices"]'),
        ('asr = { cuda = ["small"]', 'asr = { cuda = ["none"]'),
        ('asr = { cuda = ["small"]', "asr = { cuda = []"),
        ("format = 1", "format ="),
        ('licence = "MIT"\npage = "https', 'licence = "MIT"\nconfig = "[]"\npage = "https'),
    ],
)
def test_a_wrong_one_is_refused(tmp_path: Path, before: str, after: str) -> None:
    assert before in GOOD
    with pytest.raises(BadCatalogue):
        read(tmp_path, GOOD.replace(before, after, 1) + OTHERS)


def test_one_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadCatalogue):
        catalogue.read(tmp_path / "none.toml")


def test_a_pattern_stays_in_its_folder() -> None:
    wanted = catalogue.WantedFile("*.onnx")
    assert wanted.matches("a.onnx")
    assert not wanted.matches("sub/a.onnx")
    assert wanted.matches("sub/a.onnx", "sub")
    assert not catalogue.WantedFile("a.bin").matches("sub/a.bin")
    assert catalogue.WantedFile("sub/*").matches("sub/a.bin")
    # A name is a name, whatever characters it has.
    assert catalogue.WantedFile("CAM++.onnx").matches("CAM++.onnx")
