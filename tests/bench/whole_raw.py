"""The raw side of :mod:`tests.bench.whole`: ``python -m tests.bench.whole_raw WHAT PATH WORK MODELS SPANS``.

Prints the processor seconds of the calls alone, after imports and loading.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.audio.pcm import Pcm
from engine.chunks import pack
from engine.units import SAMPLE_RATE
from tests.models.whisper import WINDOW

BATCH = 8


def asr(path: Path, work: Path, models: Path, spans: list[tuple[float, float]]) -> Callable[[], object]:
    """faster-whisper on the same packed speech."""
    import faster_whisper

    model = faster_whisper.WhisperModel(
        str(models / "micro-whisper"), device="cpu", compute_type="int8", local_files_only=True, cpu_threads=2
    )
    with Pcm(work / "track-0.pcm") as samples:
        chunks = pack(spans, samples, WINDOW)
    lengths = [sum(end - start for start, end in chunk.spans) for chunk in chunks]
    edges = np.cumsum([0, *lengths]).tolist()

    def call() -> object:
        audio = faster_whisper.decode_audio(str(path))
        cuts = [(round(a * SAMPLE_RATE), round(b * SAMPLE_RATE)) for chunk in chunks for a, b in chunk.spans]
        packed = np.concatenate([audio[a:b] for a, b in cuts])
        segments, _ = faster_whisper.BatchedInferencePipeline(model).transcribe(
            packed,
            language="en",
            clip_timestamps=[{"start": a, "end": b} for a, b in itertools.pairwise(edges)],
            word_timestamps=True,
            batch_size=BATCH,
        )
        return list(segments)

    return call


def vad(path: Path, work: Path, models: Path, spans: list[tuple[float, float]]) -> Callable[[], object]:
    """Silero as faster-whisper brings it."""
    from faster_whisper.vad import get_speech_timestamps

    with Pcm(work / "track-0.pcm") as samples:
        audio = np.asarray(samples[:], np.float32)
    return lambda: get_speech_timestamps(audio)


def voices(path: Path, work: Path, models: Path, spans: list[tuple[float, float]]) -> Callable[[], object]:
    """The network on the same windows, in the same batches."""
    from engine.diarize.ecapa import EcapaEmbedder
    from engine.diarize.windows import BASE, read, windows
    from engine.stages import Make

    embedder = EcapaEmbedder(Make(str(models / "micro-ecapa"), batch=BATCH))

    def call() -> object:
        bounds = windows(spans)
        with Pcm(work / "track-0.pcm") as samples:
            for start in range(0, len(bounds), embedder.at_once):
                for sounds, _ in read(samples, bounds[start : start + embedder.at_once], BASE):
                    embedder.embed(sounds)
        return None

    return call


def main() -> None:
    what, path, work, models, spans = sys.argv[1:]
    heard = [(float(start), float(end)) for start, end in json.loads(Path(spans).read_text())]
    call = {"asr": asr, "vad": vad, "voices": voices}[what](Path(path), Path(work), Path(models), heard)
    before = time.process_time()
    call()
    print(time.process_time() - before)


if __name__ == "__main__":
    main()
