"""pyannote's own diarization pipeline over the micro models, and its error on a conversation."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import yaml
from numpy.typing import NDArray
from pyannote.audio import Model
from pyannote.audio.core.plda import PLDA
from pyannote.audio.pipelines import SpeakerDiarization
from pyannote.core import Annotation, Segment, Timeline
from pyannote.metrics.diarization import DiarizationErrorRate

from tests.models.ecapa import network as ecapa
from tests.models.heldout import Recording
from tests.models.segmentation import network as segmentation
from tests.models.segmentation.conversation import SAMPLE_RATE, Conversation

COMMITTED = Path(__file__).parents[1] / "weights" / "pyannote"
SHORTEST = 0.1  # s of one speaker that can be embedded


class Embedding(Model):
    """SpeechBrain's network as an embedding model of pyannote's."""

    def __init__(self, folder: Path) -> None:
        super().__init__(sample_rate=SAMPLE_RATE)
        self.features = ecapa.Features()
        self.network = ecapa.load(folder)

    @property
    def dimension(self) -> int:
        return int(self.network.fc.conv.out_channels)

    def forward(self, waveforms: torch.Tensor, weights: torch.Tensor | None = None) -> torch.Tensor:
        """(batch, 1, samples) and (batch, frames) to (batch, dimension), as the network gives them.

        What the weights leave out is cut out. Where they leave too little, the whole waveform is embedded:
        the clustering has no use for rows that are not numbers.
        """
        if weights is None:
            weights = torch.ones_like(waveforms[:, 0])
        kept = torch.nn.functional.interpolate(weights[:, None], size=waveforms.shape[-1])[:, 0] > 0.5
        rows = []
        for waveform, mask in zip(waveforms[:, 0], kept, strict=True):
            speech = waveform[mask] if mask.sum() >= SHORTEST * SAMPLE_RATE else waveform
            rows.append(self.network(self.features(speech[None]))[0, 0])
        return torch.stack(rows)


def build(folder: Path = COMMITTED) -> SpeakerDiarization:
    """The pipeline of ``config.yaml``, with its parameters."""
    config = yaml.safe_load((folder / "config.yaml").read_text(encoding="utf-8"))
    pipeline = SpeakerDiarization(
        segmentation=segmentation.load(folder / "segmentation"),
        segmentation_batch_size=4,
        embedding=Embedding(folder / "embedding"),
        embedding_batch_size=4,
        embedding_exclude_overlap=config["pipeline"]["params"]["embedding_exclude_overlap"],
        plda=PLDA.from_pretrained(folder / "plda"),
        clustering=config["pipeline"]["params"]["clustering"],
    )
    return pipeline.instantiate(config["params"])


def file_of(samples: NDArray[np.float32], name: str) -> dict[str, object]:
    return {"waveform": torch.from_numpy(samples)[None], "sample_rate": SAMPLE_RATE, "uri": name}


def reference(recording: Recording) -> Annotation:
    return _annotation([(said.start, said.end, said.speaker) for said in recording.utterances])


def reference_of(conversation: Conversation) -> Annotation:
    turns = []
    for speaker, row in enumerate(conversation.active):
        edges = np.flatnonzero(np.diff(row.astype(np.int8), prepend=0, append=0)) / SAMPLE_RATE
        turns += [(start, end, str(speaker)) for start, end in edges.reshape(-1, 2)]
    return _annotation(turns)


def _annotation(turns: Sequence[tuple[float, float, str]]) -> Annotation:
    annotation = Annotation()
    for number, (start, end, speaker) in enumerate(turns):
        annotation[Segment(start, end), number] = speaker
    return annotation


def error_rate(truth: Annotation, found: Annotation) -> float:
    """DER without a collar, overlap included."""
    extent = truth.get_timeline().extent() | found.get_timeline().extent()
    scored = Timeline([Segment(0.0, extent.end)])
    return float(DiarizationErrorRate(collar=0.0, skip_overlap=False)(truth, found, uem=scored))
