"""Voice activity by the Silero network (version 6) whose ONNX file ships inside the faster-whisper wheel.

The network is run here on onnxruntime directly, in blocks with its state carried over, for two reasons.
faster-whisper's own path holds several copies of the whole recording (0.6 GB an hour); this one holds
one block and one probability per 32 ms. And importing faster-whisper loads CTranslate2, which must not
share a process with torch: this module only looks up where the package lies.

Source: Silero Team, "Silero VAD: pre-trained enterprise-grade Voice Activity Detector", 2024 (MIT).
"""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine import launch
from engine.errors import ModelMissing
from engine.progress import Report
from engine.stages import Samples, Span, backend
from engine.units import SAMPLE_RATE, to_seconds

WINDOW: Final = 512  # samples the network judges at a time: 32 ms
_CONTEXT: Final = 64  # samples of the window before, which it wants in front
_STATE: Final = 128
_BLOCK: Final = 940  # windows run at a time: 30 s of audio, 2 MB
_MODEL: Final = Path("assets", "silero_vad_v6.onnx")

Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Gate:
    """How probabilities become spans. Times in seconds; tuned by ``python -m tests.bench.vad``.

    Attributes:
        on: probability at which speech starts.
        off: probability below which it may have ended.
        onset: how far a span reaches back before the first window of speech.
        tail: how far it reaches past the last one.
        pause: silence shorter than this stays inside a span.
        shortest: speech shorter than this, before padding, is dropped.
    """

    on: float = 0.3
    off: float = 0.1
    onset: float = 0.2
    tail: float = 0.2
    pause: float = 0.3
    shortest: float = 0.1


@backend("vad", "silero")
class SileroVad:
    """Speech spans of a recording of any length; memory grows by under 1 MB per hour.

    Raises:
        ModelMissing: the faster-whisper package with its model file is not installed.
    """

    def __init__(self, gate: Gate | None = None) -> None:
        self.gate = gate or Gate()
        self._session = _load()

    def spans(self, samples: Samples, report: Report) -> list[Span]:
        probabilities = self.probabilities(samples, report)
        return gated(probabilities, self.gate, to_seconds(len(samples)))

    def probabilities(self, samples: Samples, report: Report) -> Probabilities:
        """Speech probability of every 32 ms window: float32 ``(ceil(num_samples / 512),)``."""
        total = len(samples)
        out = np.empty(-(-total // WINDOW), dtype=np.float32)
        network = Network(self._session)
        for first in range(0, len(out), _BLOCK):
            windows = _windows(samples, first * WINDOW, min((first + _BLOCK) * WINDOW, total))
            out[first : first + len(windows)] = network(windows)
            report(to_seconds(min((first + _BLOCK) * WINDOW, total)), to_seconds(total))
        return out


class Network:
    """The network over one recording, its state carried from call to call.

    Args:
        session: of another one, to hold the weights once; loaded when not given.

    Raises:
        ModelMissing: as :class:`SileroVad`.
    """

    def __init__(self, session: Any = None) -> None:
        self.session = session or _load()
        self._h = np.zeros((1, 1, _STATE), dtype=np.float32)
        self._c = np.zeros((1, 1, _STATE), dtype=np.float32)
        self._context = np.zeros(_CONTEXT, dtype=np.float32)

    def __call__(self, windows: npt.NDArray[np.float32]) -> Probabilities:
        """Speech probability ``(n,)`` of the next windows, float32 ``(n, 512)``."""
        inputs = _with_context(windows, self._context)
        self._context = windows[-1, -_CONTEXT:].copy()
        speech, self._h, self._c = self.session.run(None, {"input": inputs, "h": self._h, "c": self._c})
        return np.asarray(speech, np.float32).reshape(-1)


def gated(probabilities: Probabilities, gate: Gate, duration: float) -> list[Span]:
    """Hysteresis over the probabilities, short pauses bridged, then padding; ordered, disjoint spans
    inside ``0..duration``. Padding that would make two spans meet joins them."""
    step = WINDOW / SAMPLE_RATE
    joined: list[Span] = []
    for first, after in _runs(probabilities, gate.on, gate.off):
        start, end = first * step, after * step
        if joined and start - joined[-1][1] < gate.pause:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    spans: list[Span] = []
    for start, end in joined:
        if end - start < gate.shortest:
            continue
        begin, finish = max(0.0, start - gate.onset), min(duration, end + gate.tail)
        if spans and begin <= spans[-1][1]:
            begin = spans.pop()[0]
        spans.append((begin, finish))
    return spans


def _runs(probabilities: Probabilities, on: float, off: float) -> list[tuple[int, int]]:
    """``(first, one past last)`` window of each run that starts at ``on`` and lasts down to ``off``."""
    held = probabilities >= off
    edges = np.flatnonzero(np.diff(held, prepend=False, append=False))
    runs = []
    for first, after in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        loud = np.flatnonzero(probabilities[first:after] >= on)
        if loud.size:
            runs.append((first + int(loud[0]), after))
    return runs


def _windows(samples: Samples, start: int, end: int) -> npt.NDArray[np.float32]:
    """Samples ``start..end`` as ``(n, 512)``, the last window filled up with silence."""
    audio = np.asarray(samples[start:end], dtype=np.float32)
    audio = np.pad(audio, (0, -len(audio) % WINDOW))
    return audio.reshape(-1, WINDOW)


def _with_context(
    windows: npt.NDArray[np.float32], context: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    before = np.vstack([context, windows[:-1, -_CONTEXT:]])
    return np.hstack([before, windows])


def _load() -> Any:
    spec = importlib.util.find_spec("faster_whisper")
    folders = spec.submodule_search_locations if spec else None
    path = Path(folders[0], _MODEL) if folders else None
    if path is None or not path.is_file():
        raise ModelMissing("silero_vad_v6.onnx of faster-whisper")
    # The launcher sets this for every process of ours; a script that loads the model alone is told here.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", launch.PINNED["ORT_DISABLE_TELEMETRY"])
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = 1
    options.intra_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # the arena never gives memory back
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
