"""A catalogue of the micro models: what ``HANSARD_CATALOGUE`` names in tests, and never the package's own.

The three profiles are there, made of micro models::

    with LocalHub(repositories()) as hub:
        write(tmp_path / "catalogue.toml")
        # HANSARD_CATALOGUE=…/catalogue.toml HF_ENDPOINT=hub.endpoint
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.models.whisper import WINDOW

WEIGHTS = Path(__file__).parent / "weights"


@dataclass(frozen=True)
class Micro:
    """A micro model: its id, how it is used, its folder under :data:`WEIGHTS` and the files of it."""

    id: str
    title: str
    stage: str
    backend: str
    folder: str
    files: tuple[str, ...]
    packages: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    gated: bool = False
    window: int = 30

    def is_in(self, weights: Path) -> bool:
        """Whether all the files it needs are there."""
        needed = [name for name in self.files if not name.endswith("?")]
        return all(any((weights / self.folder).glob(name)) for name in needed)

    @property
    def repository(self) -> str:
        """Its name on the local hub."""
        return "micro/" + self.folder.replace("/", "-")


MODELS = (
    Micro(
        "micro-whisper", "Micro Whisper", "asr", "faster-whisper", "whisper",
        ("model.bin", "config.json", "tokenizer.json", "vocabulary.*", "preprocessor_config.json?"),
        window=WINDOW,
    ),
    Micro(
        "micro-ecapa", "Micro ECAPA", "embedding", "ecapa", "ecapa",
        ("embedding_model.ckpt", "config.json?"), ("torch", "speechbrain"),
    ),
    Micro(
        "micro-onnx", "Micro ONNX embedding", "embedding", "onnx-embedding", "onnx-embedding",
        ("*.onnx", "config.json?"),
    ),
    Micro(
        "micro-segmentation", "Micro segmentation", "segmentation", "pyannote-segmentation",
        "pyannote/segmentation",
        ("pytorch_model.bin", "config.yaml?"), ("torch", "pyannote.audio"),
    ),
    Micro(
        "micro-pyannote", "Micro pyannote", "pipeline", "pyannote", "pyannote",
        ("config.yaml", "segmentation/*", "embedding/*", "plda/*?"), ("torch", "pyannote.audio"), gated=True,
    ),
)  # fmt: skip


def repositories(weights: Path = WEIGHTS) -> dict[str, Path]:
    """The micro models that are there, by their names on the local hub."""
    return {model.repository: weights / model.folder for model in MODELS if model.is_in(weights)}


def write(path: Path, weights: Path = WEIGHTS, *, gated: bool = False) -> Path:
    """Write the catalogue to ``path``, for the micro models under ``weights``; what is not there is left out
    of the profiles. ``gated``: the pipeline asks for an account, as pyannote's do."""
    there = repositories(weights)
    models = [model for model in MODELS if model.repository in there]
    entries = [_entry(model, weights / model.folder, gated=gated) for model in models]
    path.write_text("\n".join(["format = 1", "", _profiles({model.id for model in models}), *entries]))
    return path


def _profiles(there: set[str]) -> str:
    def some(*ids: str) -> str:
        return ", ".join(f'"{model_id}"' for model_id in ids if model_id in there)

    asr = some("micro-whisper")
    voices = some("micro-ecapa", "micro-onnx")
    whole = some("micro-pyannote", "micro-ecapa")
    lines = []
    for name, speakers, overlap in (
        ("fast", voices, ""),
        ("balanced", voices, some("micro-segmentation")),
        ("accurate", whole, ""),
    ):
        if asr and speakers:
            lines += [f"[profiles.{name}]", f"asr = {{ cuda = [{asr}], cpu = [{asr}] }}"]
            lines += [f"speakers = [{speakers}]", f"overlap = [{overlap}]", ""]
    return "\n".join(lines)


def _entry(model: Micro, folder: Path, *, gated: bool) -> str:
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    files = ",\n  ".join(_file(name) for name in model.files)
    return f"""
[[models]]
id = "{model.id}"
title = "{model.title}"
stage = "{model.stage}"
backend = "{model.backend}"
bytes = {size}
memory = 200_000_000
licence = "MIT"
page = "https://example.org/{model.repository}"
languages = {list(model.languages)}
window = {model.window}
gated = {str(model.gated and gated).lower()}
packages = {list(model.packages)}
[[models.parts]]
repository = "{model.repository}"
files = [
  {files},
]
"""


def _file(name: str) -> str:
    if name.endswith("?"):
        return f'{{ path = "{name[:-1]}", optional = true }}'
    return f'{{ path = "{name}" }}'
