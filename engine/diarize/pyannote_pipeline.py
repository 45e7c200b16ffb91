"""A pyannote.audio diarization pipeline out of a local folder, built from instances we made ourselves.

The folder is laid out as community-1 is: ``config.yaml``, ``segmentation/``, ``embedding/``, ``plda/``. The
pipeline's own ways of getting a model (a name on the hub, a checkpoint read with ``weights_only=False``,
SpeechBrain's YAML) are never taken, and it is given what it would otherwise fetch.

Two things make it lighter without changing what it finds. It embeds every voice of every window, also those
that do not speak there, and each with a pass of its own: voices that do not speak are left out, and those of
one window share the pass (30 s of audio per second become at most 10). And the waveform may be int16: ten
hours are 1.15 GB instead of 2.3.
"""

from __future__ import annotations

import os
import warnings
import zipfile
from pathlib import Path
from typing import Any, Final

import numpy as np

from engine.diarize.checkpoints import load_pyannote_model
from engine.diarize.pyannote_ecapa import masked_ecapa
from engine.diarize.pyannote_settings import VBX, Settings, read_settings
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.errors import ModelDamaged, ModelMissing
from engine.stages import Make
from engine.units import SAMPLE_RATE

CHECKPOINT: Final = "pytorch_model.bin"
VOICES: Final = 3  # at once in a window, of all public segmentation models
_FULL_SCALE: Final = 1 / 32768
_PLDA: Final = {"xvec_transform.npz": ("mean1", "mean2", "lda"), "plda.npz": ("mu", "tr", "psi")}
_METRICS: Final = "PYANNOTE_METRICS_ENABLED"


def library() -> Any:
    """``pyannote.audio``, silent: its telemetry is off before it is imported, and again afterwards.

    Raises:
        PackageMissing: it is not installed.
    """
    os.environ[_METRICS] = "0"  # read while it is imported; our launcher sets it too
    audio = torch_library("pyannote.audio")
    telemetry = torch_library("pyannote.audio.telemetry")
    telemetry.set_telemetry_metrics(False)
    if os.environ[_METRICS].lower() not in ("0", "false"):
        raise AssertionError("pyannote.audio would report what it does")
    return audio


def build_pipeline(make: Make) -> Any:
    """The ``SpeakerDiarization`` of the folder ``make.model``, on ``make.device``, ready to be applied.

    Its input is ``{"waveform": (1, num_samples), "sample_rate": 16000}``, float32 or int16.

    Raises:
        ModelMissing, ModelDamaged, ModelUnsafe, PackageMissing: as the loaders of its parts.
        OutOfMemory, DeviceFailed: the device cannot hold it.
    """
    folder = Path(make.model)
    settings = read_settings(folder)
    library()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about the library's own future
        segmentation = load_pyannote_model(folder / "segmentation" / CHECKPOINT)
        segmentation.register_forward_pre_hook(lambda _model, given: (_floats(given[0]), *given[1:]))
        embedding = _embedding(folder / "embedding")
        pipeline = torch_library("pyannote.audio.pipelines").SpeakerDiarization(
            segmentation=segmentation,
            segmentation_step=settings.segmentation_step,
            embedding=embedding,
            embedding_exclude_overlap=settings.exclude_overlap,
            plda=_plda(folder / "plda", settings, embedding.dimension),
            clustering=settings.clustering,
            segmentation_batch_size=make.batch,
            embedding_batch_size=VOICES * make.batch,  # of one window in one pass
        )
        pipeline.clustering = _obliging(settings.clustering, pipeline.clustering)
        pipeline.instantiate(settings.parameters)
        return pipeline.to(torch_ready().device(make.device))


def _floats(waveforms: Any) -> Any:
    return waveforms if waveforms.is_floating_point() else waveforms.float() * _FULL_SCALE


# -- embedding ---------------------------------------------------------------------------------------


def _embedding(folder: Path) -> Any:
    """The folder's embedding model as a ``pyannote.audio`` model: one of theirs, or SpeechBrain's ECAPA."""
    if (folder / CHECKPOINT).is_file():
        model = load_pyannote_model(folder / CHECKPOINT)
        return speaking_voices(model, model.dimension)
    ecapa = masked_ecapa(folder)
    return speaking_voices(ecapa, ecapa.dim)


def speaking_voices(inner: Any, dim: int) -> Any:
    """``inner`` asked about voices that speak only, and once for all voices of a window.

    The rows of a batch are windows and voices: ``(batch, 1, samples)`` with weights ``(batch, frames)``, the
    rows of one window following one another. The result is ``(batch, dim)``.
    """
    torch = torch_ready()
    base = library().Model

    class SpeakingVoices(base):  # type: ignore[misc, valid-type]  # a class of theirs, so Any
        def __init__(self) -> None:
            super().__init__(sample_rate=SAMPLE_RATE, num_channels=1)
            self.inner = inner

        @property
        def dimension(self) -> int:
            return dim

        def forward(self, waveforms: Any, weights: Any = None) -> Any:
            if weights is None:
                return self.inner(_floats(waveforms))
            # Whoever does not speak in a window is ignored by the clustering; only NaN or 0 would harm it.
            result = torch.ones((len(waveforms), dim), device=waveforms.device)
            speaking = weights.any(dim=1).tolist()
            groups = [rows for rows in _windows(waveforms) if any(speaking[row] for row in rows)]
            if not groups:
                return result
            voices = [[row for row in rows if speaking[row]] for rows in groups]
            masks = torch.ones(
                (len(groups), max(map(len, voices)), weights.shape[1]), device=waveforms.device
            )
            for place, rows in enumerate(voices):
                masks[place, : len(rows)] = weights[rows]
            heard = self.inner(_floats(waveforms[[rows[0] for rows in groups]]), weights=masks)
            for place, rows in enumerate(voices):
                result[rows] = heard[place, : len(rows)].float()
            return result

    return SpeakingVoices()


def _windows(waveforms: Any) -> list[list[int]]:
    """Rows that follow one another with the same sound."""
    torch = torch_ready()
    groups: list[list[int]] = []
    for row in range(len(waveforms)):
        if groups and torch.equal(waveforms[row], waveforms[groups[-1][0]]):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


# -- clustering --------------------------------------------------------------------------------------


def _plda(folder: Path, settings: Settings, dim: int) -> Any:
    """The folder's PLDA. The pipeline insists on one, also where its clustering uses none."""
    plda = torch_library("pyannote.audio.core.plda").PLDA
    if settings.clustering != VBX:
        return object.__new__(plda)  # never asked; without one the pipeline would fetch its own from the hub
    shapes: dict[str, tuple[int, ...]] = {}
    for name, keys in _PLDA.items():
        try:
            with (folder / name).open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                found = {key: arrays[key] for key in keys}
        except FileNotFoundError as error:
            raise ModelMissing(f"plda/{name}") from error
        except (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise ModelDamaged(f"plda/{name}: {type(error).__name__}") from error
        if not all(array.dtype.kind == "f" and np.isfinite(array).all() for array in found.values()):
            raise ModelDamaged(f"plda/{name}: not numbers")
        shapes |= {key: array.shape for key, array in found.items()}
    size = shapes["mean2"]
    expected = {"mean1": (dim,), "lda": (dim, *size), "mu": size, "tr": size * 2, "psi": size}
    if len(size) != 1 or any(shapes[key] != shape for key, shape in expected.items()):
        raise ModelDamaged(f"plda: made for other embeddings than {dim} numbers")
    return plda(folder / "xvec_transform.npz", folder / "plda.npz")


def _obliging(name: str, made: Any) -> Any:
    """The pipeline's clustering, which fails when it is asked for more speakers than it has embeddings."""
    kind = type(made)

    class Obliging(kind):  # type: ignore[misc, valid-type]  # a class of theirs, so Any
        def __call__(
            self,
            embeddings: Any,
            segmentations: Any = None,
            num_clusters: int | None = None,
            min_clusters: int | None = None,
            max_clusters: float | None = None,
            **more: Any,
        ) -> Any:
            most = max(1, len(self.filter_embeddings(embeddings, segmentations=segmentations)[0]))
            return super().__call__(
                embeddings,
                segmentations=segmentations,
                num_clusters=num_clusters and min(num_clusters, most),
                min_clusters=min_clusters and min(min_clusters, most),
                max_clusters=max_clusters,
                **more,
            )

    return Obliging(made.plda, metric=made.metric) if name == VBX else Obliging(metric=made.metric)
