"""A whole job with neural models and the library's writing, over the raw calls of the libraries it uses.

    python -m tests.bench.whole [--quick]

Generator: the synthetic meeting of two beside the micro models, repeated to the length. Ours: import into a
fresh library, the job (decode, voice activity, micro Whisper with words and guards, micro ECAPA, clustering,
alignment), the rows written, by the program's own classes and processes. Raw, each in a process of its own:
faster-whisper's ``decode_audio`` and ``BatchedInferencePipeline`` with words on the same packed speech with
int8 and batches of the same size; SpeechBrain's network on the same windows in the same batches; Silero as
faster-whisper brings it. Processor seconds of each with its imports, and without: imports are a fixed cost
that hours of audio make vanish and minutes of it do not.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from app.library import Library
from app.results import read_result
from engine.audio.pcm import Pcm
from engine.protocol import Done, Event, Progress, Result, RunOptions, Transcribe
from engine.server import run_job
from engine.units import SAMPLE_RATE
from tests.bench.pipeline import cpu, write_recording
from tests.fakes.hub import LocalHub
from tests.models import catalogue as micro

MEETING = micro.WEIGHTS.parent / "data" / "meeting.ogg"
PROFILE = "fast"


def once() -> np.ndarray:
    """The meeting, int16 mono 16 kHz."""
    import av

    with av.open(str(MEETING)) as container:
        resampler = av.AudioResampler("s16", "mono", SAMPLE_RATE)
        frames = [done for frame in container.decode(audio=0) for done in resampler.resample(frame)]
    return np.concatenate([frame.to_ndarray().ravel() for frame in frames])


def install(place: Path) -> Path:
    """The micro models, by the program's own downloader from a hub on this computer."""
    os.environ["HANSARD_CATALOGUE"] = str(micro.write(place / "catalogue.toml"))
    os.environ["HANSARD_MODELS"] = str(place / "models")
    with LocalHub(micro.repositories()) as hub:
        environment = {**os.environ, "HF_ENDPOINT": hub.endpoint}
        command = [sys.executable, "-m", "app", "models", "download", PROFILE]
        subprocess.run(command, env=environment, check=True, capture_output=True)
    return place / "models"


def ours(path: Path, folder: Path, models: Path) -> tuple[float, Path, Result, dict[str, float]]:
    """Processor seconds, the job's folder, what was found, and when each stage ended."""
    ends: dict[str, float] = {}
    before, begun = cpu(), time.monotonic()

    def emit(event: Event) -> None:
        if isinstance(event, Progress) and event.done >= event.total:
            ends.setdefault(event.stage, time.monotonic() - begun)

    library = Library.open(folder)
    options = RunOptions(PROFILE, keep_audio=False)
    imported = library.import_file(path, options=options)
    assert imported.job is not None
    library.move_job(imported.job, "running")
    work = library.job_folder(imported.job)
    request = Transcribe(imported.job, (str(path),), str(work), options, str(models))
    outcome = run_job(request, emit, threading.Event())
    if not isinstance(outcome, Done):
        raise SystemExit(f"the job failed: {outcome}")
    result = read_result(work, outcome.result)
    arrays = work / outcome.embeddings.path if outcome.embeddings else None
    library.finish_job(imported.job, result, arrays)
    library.close()
    return cpu() - before, work, result, {**ends, "all": time.monotonic() - begun}


def raw(what: str, path: Path, work: Path, models: Path, spans: Path) -> tuple[float, float]:
    """Processor seconds of the raw calls in a process of their own: with its imports and loading, without."""
    command = [sys.executable, "-m", "tests.bench.whole_raw", what, *map(str, (path, work, models, spans))]
    before = cpu()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return cpu() - before, float(done.stdout.split()[-1])


def compare(minutes: float, pairs: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        models = install(place)
        path = place / "meeting.wav"
        write_recording(path, round(60 * minutes), once())
        whole: list[float] = []
        bare: list[float] = []
        for pair in range(pairs):
            took, work, result, ends = ours(path, place / f"library-{pair}", models)
            spans = place / "spans.json"
            spans.write_text(json.dumps(result.tracks[0].speech))
            parts = {what: raw(what, path, work, models, spans) for what in ("asr", "vad", "voices")}
            whole.append(took / sum(total for total, _ in parts.values()))
            bare.append(took / sum(calls for _, calls in parts.values()))
            with Pcm(work / "track-0.pcm") as samples:
                seconds = len(samples) / SAMPLE_RATE
            told = ", ".join(f"{what} {total:.1f} ({calls:.1f})" for what, (total, calls) in parts.items())
            print(
                f"  {seconds / 60:.0f} min: ours {took:.1f} s of processor; raw with imports (without) {told}"
            )
        stages = ", ".join(f"{stage} {seconds / at:.0f}" for stage, at in ends.items())
        print(f"times real time at the end of each stage, both workers at once: {stages}")
        print(
            f"job with words, voices and rows / raw calls: {statistics.median(whole):.3f}, over the calls "
            f"without imports {statistics.median(bare):.3f} (goal 1.03, {pairs} pairs, "
            f"load {os.getloadavg()[0]:.1f})"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="ten minutes, one pair")
    quick = parser.parse_args().quick
    compare(*((10.0, 1) if quick else (30.0, 3)))


if __name__ == "__main__":
    main()
