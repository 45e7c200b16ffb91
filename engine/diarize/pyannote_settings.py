"""What the ``config.yaml`` of a pyannote pipeline may say, and no more.

pyannote's own reader imports the class that the file names, fetches the models that it names, and hands
every parameter on. Here it is data: plain YAML whose every key is on a list, and whose models are always
the ones in the folder beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.errors import ModelDamaged, ModelMissing, ModelUnsafe

NAME: Final = "config.yaml"
VBX: Final = "VBxClustering"
AGGLOMERATIVE: Final = "AgglomerativeClustering"
_MOST_BYTES: Final = 64 << 10
_PIPELINES: Final = (
    "pyannote.audio.pipelines.SpeakerDiarization",
    "pyannote.audio.pipelines.speaker_diarization.SpeakerDiarization",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """A checked ``config.yaml``.

    Attributes:
        clustering: :data:`VBX` (community-1) or :data:`AGGLOMERATIVE` (3.1).
        exclude_overlap: whether voices are embedded without the frames in which others speak too.
        segmentation_step: from one window to the next, as a share of a window.
        parameters: of the pipeline and its clustering, as ``Pipeline.instantiate`` takes them.
    """

    clustering: str
    exclude_overlap: bool
    segmentation_step: float
    parameters: dict[str, dict[str, Any]]


def read_settings(folder: Path) -> Settings:
    """The pipeline that the folder describes.

    Raises:
        ModelMissing: there is no ``config.yaml``.
        ModelDamaged: it is not YAML, or lacks what every such file has.
        ModelUnsafe: it names a class, an object or a setting that is not on the list.
    """
    whole = _mapping("file", _yaml(folder / NAME), {"version", "dependencies", "pipeline", "params"})
    pipeline = _mapping("pipeline", whole.get("pipeline"), {"name", "params"})
    if pipeline.get("name") not in _PIPELINES:
        raise ModelUnsafe(f"{NAME}: class {str(pipeline.get('name'))[:80]}")
    given = _mapping("pipeline.params", pipeline.get("params"), _PIPELINE_PARAMS)
    clustering = given.get("clustering", VBX)
    if clustering not in (VBX, AGGLOMERATIVE):
        raise ModelUnsafe(f"{NAME}: clustering {str(clustering)[:80]}")
    exclude = given.get("embedding_exclude_overlap", False)
    if type(exclude) is not bool:
        raise ModelUnsafe(f"{NAME}: embedding_exclude_overlap")
    step = _number("segmentation_step", given.get("segmentation_step", 0.1), 0.01, 1.0)
    return Settings(clustering, exclude, step, _parameters(whole.get("params"), clustering))


#: Batch sizes are decided by the machine, and the models are those of the folder, whatever is written.
_PIPELINE_PARAMS: Final = frozenset(
    {
        "clustering", "embedding", "embedding_batch_size", "embedding_exclude_overlap", "plda",
        "segmentation", "segmentation_batch_size", "segmentation_step",
    }
)  # fmt: skip

_Range = tuple[float, float]
_CLUSTERING: Final[dict[str, dict[str, _Range]]] = {
    VBX: {"threshold": (0.0, 2.0), "Fa": (1e-3, 10.0), "Fb": (1e-3, 100.0)},
    AGGLOMERATIVE: {"threshold": (0.0, 2.0), "min_cluster_size": (1, 1000)},
}
_METHODS: Final = ("average", "centroid", "complete", "median", "single", "ward", "weighted")


def _parameters(given: Any, clustering: str) -> dict[str, dict[str, Any]]:
    whole = _mapping("params", given, {"clustering", "segmentation"})
    ranges = _CLUSTERING[clustering]
    agglomerative = clustering == AGGLOMERATIVE
    inner = _mapping(
        "params.clustering", whole.get("clustering"), ranges.keys() | ({"method"} if agglomerative else set())
    )
    values: dict[str, Any] = {
        name: _number(name, inner.get(name), *ranges[name], whole=name == "min_cluster_size")
        for name in ranges
    }
    if agglomerative:
        values["method"] = inner.get("method")
        if values["method"] not in _METHODS:
            raise ModelUnsafe(f"{NAME}: method")
    heard = _mapping("params.segmentation", whole.get("segmentation"), {"min_duration_off", "threshold"})
    segmentation = {"min_duration_off": _number("off", heard.get("min_duration_off", 0.0), 0.0, 10.0)}
    if "threshold" in heard:  # models that are not of the powerset kind
        segmentation["threshold"] = _number("threshold", heard["threshold"], 0.0, 1.0)
    return {"clustering": values, "segmentation": segmentation}


def _yaml(path: Path) -> Any:
    import yaml

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ModelUnsafe(f"{NAME}: too large")
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelMissing(f"{path.parent.name}: {NAME}") from error
    except yaml.constructor.ConstructorError as error:  # a tag such as !!python/object or !new:
        raise ModelUnsafe(f"{NAME}: {str(error.problem)[:80]}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ModelDamaged(f"{NAME}: not YAML") from error


def _mapping(what: str, given: Any, known: set[str] | frozenset[str]) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise ModelDamaged(f"{NAME}: no {what}")
    strange = next((key for key in given if key not in known), None)
    if strange is not None:
        raise ModelUnsafe(f"{NAME}: {str(strange)[:80]} in {what}")
    return given


def _number(what: str, value: Any, low: float, high: float, *, whole: bool = False) -> Any:
    if type(value) not in ((int,) if whole else (int, float)) or not low <= value <= high:
        raise ModelUnsafe(f"{NAME}: {what}")
    return value
