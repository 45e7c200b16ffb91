"""The same network as an ONNX file with the interface of WeSpeaker's exported models.

``python -m tests.models.ecapa.export [FROM] [TO]``. Input ``feats`` (batch, frames, 80): Kaldi's log mel
features of 25 ms every 10 ms (Povey's window, no dither, samples in the range of 16-bit integers), each
utterance's mean removed. Output ``embs`` (batch, 96).

After its mean is removed, Kaldi's natural logarithm of power is 10 / ln(10) times smaller than the decibels
that SpeechBrain's features are in; that factor is the first step of the graph. The rest of the difference
(pre-emphasis, window, edges of the bands) is small enough for one network to serve both.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.models.torch_setup import prepare

prepare()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from speechbrain.lobes.models.ECAPA_TDNN import ECAPA_TDNN, AttentiveStatisticsPooling  # noqa: E402

from tests.models.ecapa.measure import COMMITTED, Embed, of_utterances, of_windows  # noqa: E402
from tests.models.ecapa.network import MEL_BANDS, load  # noqa: E402
from tests.models.heldout import load as load_recording  # noqa: E402

EXPORTED = COMMITTED.parent / "onnx-embedding"
MODEL = "model.onnx"
SAMPLE_RATE = 16_000
DECIBELS = 10 / math.log(10)
OPSET = 17


class Pooling(torch.nn.Module):
    """SpeechBrain's attentive statistics pooling without its mask: the mask fixes the batch when traced."""

    def __init__(self, asp: AttentiveStatisticsPooling) -> None:
        super().__init__()
        self.asp = asp

    def forward(self, x: torch.Tensor, lengths: None = None) -> torch.Tensor:
        mean, deviation = self.statistics(x, torch.full_like(x[:, :1], 1.0) / x.shape[2])
        context = torch.cat([x, mean.expand_as(x), deviation.expand_as(x)], dim=1)
        attention = self.asp.conv(self.asp.tanh(self.asp.tdnn(context))).softmax(dim=2)
        return torch.cat(self.statistics(x, attention), dim=1)

    def statistics(self, x: torch.Tensor, weights: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        mean = (weights * x).sum(dim=2, keepdim=True)
        variance = (weights * (x - mean) ** 2).sum(dim=2, keepdim=True)
        return mean, variance.clamp(self.asp.eps).sqrt()


class Exported(torch.nn.Module):
    """(batch, frames, 80) to (batch, 96)."""

    def __init__(self, network: ECAPA_TDNN) -> None:
        super().__init__()
        self.network = network
        network.asp = Pooling(network.asp)

    def forward(self, feats: torch.Tensor) -> torch.Tensor:
        return self.network(feats * DECIBELS).squeeze(1)


def kaldi_features(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n,) at 16 kHz to (frames, 80)."""
    from torchaudio.compliance import kaldi

    waveform = torch.from_numpy(samples)[None] * 32768
    rows = kaldi.fbank(waveform, num_mel_bins=MEL_BANDS, sample_frequency=SAMPLE_RATE, dither=0.0)
    return (rows - rows.mean(dim=0)).numpy()


def embedder(folder: Path = EXPORTED) -> Embed:
    """Samples to one unit row, through onnxruntime."""
    import onnxruntime

    session = onnxruntime.InferenceSession(folder / MODEL, providers=["CPUExecutionProvider"])

    def embed(samples: NDArray[np.float32]) -> NDArray[np.float32]:
        row = session.run(["embs"], {"feats": kaldi_features(samples)[None]})[0][0]
        return row / np.linalg.norm(row)

    return embed


def main(arguments: Sequence[str]) -> int:
    source, target = (Path(arguments[0]), Path(arguments[1])) if arguments else (COMMITTED, EXPORTED)
    target.mkdir(parents=True, exist_ok=True)
    export(load(source), target / MODEL)
    recording = load_recording("utterances")
    embed = embedder(target)
    print(f"{(target / MODEL).stat().st_size} bytes")
    print(f"EER, whole utterances: {of_utterances(embed, recording):.4f}")
    print(f"EER, windows: {of_windows(embed, recording):.4f}")
    return 0


def export(network: ECAPA_TDNN, path: Path) -> None:
    """Weights in half precision, widened as the graph is loaded; the computation stays in single."""
    import onnx

    torch.onnx.export(
        Exported(network).eval(),
        (torch.randn(2, 150, MEL_BANDS),),
        path,
        input_names=["feats"],
        output_names=["embs"],
        dynamic_axes={"feats": {0: "batch", 1: "frames"}, "embs": {0: "batch"}},
        opset_version=OPSET,
        dynamo=False,
    )
    onnx.save(halved(onnx.load(path)), path)


def halved(model: "onnx.ModelProto") -> "onnx.ModelProto":  # noqa: F821
    from onnx import TensorProto, helper, numpy_helper

    casts = []
    for weights in model.graph.initializer:
        if weights.data_type != TensorProto.FLOAT:
            continue
        name = weights.name
        narrow = numpy_helper.to_array(weights).astype(np.float16)
        weights.CopyFrom(numpy_helper.from_array(narrow, f"{name}_half"))
        casts.append(helper.make_node("Cast", [f"{name}_half"], [name], to=TensorProto.FLOAT))
    for cast in reversed(casts):
        model.graph.node.insert(0, cast)
    return model


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
