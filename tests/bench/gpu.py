"""Whisper of large-v3's real dimensions, and ECAPA, on a graphics card through the real code.

    python -m tests.bench.gpu                                   # on a computer with an NVIDIA card
    python -m tests.bench.gpu --dims tiny --device cpu --minutes 4   # only to see that this script works

Random weights, 100 tokens in every window: cost, never accuracy. Generator: the LibriSpeech utterances beside
the project with gaps (tests/bench/pipeline.py), or noise in bursts where they are not there.

raw       ours / faster-whisper's BatchedInferencePipeline in one process, pairs in turn; goal 1.00
formats   each number format of the survey: seconds for a window, the card's memory
hour      one hour end to end, all processes (goal 30 s); wall over the slower of the CPU's stages (decode,
          speech, spectrograms) and the card's (encode, decode, voices), each timed alone; goal 1.10; memory
fallback  the card nearly filled by another process: the job must step down, say so, and finish
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from engine import launch, stages
from engine.audio.pcm import Pcm
from engine.chunks import pack
from engine.hardware.recognition import FORMATS
from engine.hardware.survey import remember, survey
from engine.models.manifest import FileRecord, Manifest, write_manifest
from engine.progress import silent
from engine.protocol import Done, Event, Progress, RunOptions, SpeakerHint, Transcribe, Warned
from engine.server import run_job
from engine.stages import Hearing, Make
from engine.units import SAMPLE_RATE
from tests.bench import gpu_worker, pipeline
from tests.fakes import random_whisper
from tests.fakes.random_whisper import Size

DIMS = {
    "tiny": random_whisper.TINY,
    "base": random_whisper.BASE,
    "small": Size(768, 12, 12, 12, vocabulary=50257),
    "turbo": random_whisper.TURBO,
    "large-v3": random_whisper.LARGE_V3,
}
WHISPER, VOICES, PROFILE = "random-whisper", "random-ecapa", "random"


# -- models ------------------------------------------------------------------------------------------


def build_whisper(dims: str, folder: str, stored: str) -> None:
    """In a process of its own, without torch: CTranslate2's converter imports it where it is installed."""
    sys.modules["torch"] = None  # type: ignore[assignment]
    random_whisper.build(Path(folder), DIMS[dims], quantization=stored)


def build_ecapa(folder: str, small: bool) -> None:
    """In a process of its own, with torch: SpeechBrain's class, the public checkpoint's dimensions."""
    from engine.diarize.ecapa import MEL_BANDS, PUBLIC, WEIGHTS
    from engine.diarize.torch_setup import torch_library, torch_ready

    numbers = dict(PUBLIC)
    if small:
        numbers |= {"channels": [64, 64, 64, 64, 192], "attention_channels": 32, "lin_neurons": 64}
        Path(folder, "config.json").write_text(json.dumps(numbers))
    network = torch_library("speechbrain.lobes.models.ECAPA_TDNN").ECAPA_TDNN(MEL_BANDS, **numbers)
    torch_ready().save(network.state_dict(), str(Path(folder, WEIGHTS)))


def install(models: Path, dims: str, device: str) -> Path:
    """Both models as the store knows installed ones, and a catalogue that names them."""
    stored = "float16" if device == "cuda" else "int8"
    entries = []
    for name, stage, backend in ((WHISPER, "asr", "faster-whisper"), (VOICES, "embedding", "ecapa")):
        folder = models / name
        folder.mkdir(parents=True)
        if name == WHISPER:
            _child(f"build_whisper({dims!r}, {str(folder)!r}, {stored!r})")
        else:
            _child(f"build_ecapa({str(folder)!r}, {dims == 'tiny'})")
        files = sorted(path for path in folder.iterdir() if path.is_file())
        records = tuple(FileRecord(path.name, path.stat().st_size, _sha256(path)) for path in files)
        write_manifest(folder, Manifest(1, name, name, stage, backend, "", "none", (), records))
        packages = '["torch", "speechbrain"]' if stage == "embedding" else "[]"
        size = sum(record.bytes for record in records)
        entries.append(
            f'[[models]]\nid = "{name}"\ntitle = "{name}"\nstage = "{stage}"\nbackend = "{backend}"\n'
            f'bytes = {size}\nmemory = {size}\nlicence = "none"\npage = ""\npackages = {packages}\n'
            f'[[models.parts]]\nrepository = "random/{name}"\nfiles = [{{ path = "model.bin" }}]\n'
        )
    catalogue = models / "catalogue.toml"
    catalogue.write_text(
        f'format = 1\n[profiles.{PROFILE}]\nasr = {{ cuda = ["{WHISPER}"], cpu = ["{WHISPER}"] }}\n'
        f'speakers = ["{VOICES}"]\n' + "\n".join(entries)
    )
    return catalogue


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _child(call: str) -> None:
    code = f"from tests.bench import gpu; gpu.{call}"
    subprocess.run([sys.executable, "-c", code], check=True, env=launch.environment())


# -- the card's memory -------------------------------------------------------------------------------


def card_memory() -> float:
    """Megabytes in use on the first card; 0 without one."""
    command = ["nvidia-smi", "--query-gpu=memory.used", "--format=csv,noheader,nounits", "-i", "0"]
    with contextlib.suppress(OSError, ValueError, IndexError):
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        return float(said.split()[0])
    return 0.0


@contextlib.contextmanager
def card_peak() -> Iterator[list[float]]:
    """The largest use seen meanwhile, over what was in use before; looked at five times a second."""
    before, peak, over = card_memory(), [0.0], threading.Event()

    def look() -> None:
        while not over.wait(0.2):
            peak[0] = max(peak[0], card_memory() - before)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield peak
    finally:
        over.set()
        thread.join()


# -- parts -------------------------------------------------------------------------------------------


class Card:
    """The recogniser in this process, and windows of sound for it."""

    def __init__(self, make: Make, windows: int) -> None:
        from engine.asr.faster_whisper import FasterWhisper
        from engine.asr.whisper_listener import Listener, Tongue

        self.make = make
        self.backend = FasterWhisper(make, Hearing("en"), gpu_worker.decoding(Path(make.model)))
        self.model = self.backend._model
        self._listener = lambda: Listener(self.model, "transcribe", (), keep=False)
        self._tongue = Tongue("en")
        rng = np.random.default_rng(0)
        self.samples = rng.standard_normal(windows * 30 * SAMPLE_RATE, np.float32) * np.float32(0.05)
        self.chunks = [stages.Chunk(k, ((30.0 * k, 30.0 * k + 29.5),)) for k in range(windows)]

    def ours(self) -> None:
        for _ in self.backend.words(self.samples, self.chunks):
            pass

    def theirs(self) -> None:
        import faster_whisper

        segments, _ = faster_whisper.BatchedInferencePipeline(self.model._library).transcribe(
            self.samples,
            language="en",
            clip_timestamps=[{"start": chunk.start, "end": chunk.end} for chunk in self.chunks],
            word_timestamps=True,
            max_new_tokens=2 * gpu_worker.TOKENS - 4,
            suppress_tokens=[-1, *random_whisper.not_words(Path(self.make.model))],
            batch_size=self.make.batch,
        )
        for _ in segments:
            pass

    def on_device(self, features: list[np.ndarray]) -> None:
        """What only the card does: features are there already."""
        target = self.model.target("en", "transcribe")
        for at in range(0, len(features), self.make.batch):
            part = features[at : at + self.make.batch]
            encoded = self.model.encode(part)
            self.model.decode(encoded, part, [29.5] * len(part), target, ())


def raw(make: Make, windows: int, pairs: int) -> None:
    card = Card(make, windows)
    card.ours()
    card.theirs()
    ratios = []
    for _ in range(pairs):
        ours = timed(card.ours)
        ratios.append(ours / timed(card.theirs))
    print(
        f"raw: ours / BatchedInferencePipeline {statistics.median(ratios):.3f} "
        f"({min(ratios):.3f} to {max(ratios):.3f}; goal 1.00), {windows} windows, {pairs} pairs, "
        f"{windows * 30 / ours:.0f} x real time"
    )


def formats(make: Make, windows: int, works: tuple[str, ...]) -> None:
    for compute in works:
        with card_peak() as peak:
            card = Card(Make(make.model, make.device, compute, make.batch), windows)
            card.ours()
            seconds = timed(card.ours)
        print(
            f"formats: {compute:13} {seconds / windows * 1000:7.1f} ms a window, {peak[0]:.0f} MB on the card"
        )
        del card


def timed(call: Callable[[], None]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def hour(folder: Path, models: Path, make: Make, seconds: int) -> None:
    path = folder / "hour.wav"
    pipeline.write_recording(path, seconds, sound())
    with card_peak() as peak, pipeline.Peak() as memory:
        took, ends, _ = job(path, folder / "hour", models, make.device)
    print(
        f"hour: {seconds / 60:.0f} min in {took:.1f} s = {seconds / took:.0f} x real time (goal 30 s an hour)"
    )
    print(f"hour: card {peak[0]:.0f} MB, largest process {memory.megabytes:.0f} MB")
    with Pcm(folder / "hour" / "track-0.pcm") as samples:
        begun = time.perf_counter()
        spans = stages.create("vad", "silero", make=Make()).spans(samples, silent)
        speech = time.perf_counter() - begun
        chunks = pack(spans, samples)
        card = Card(make, 1)
        begun = time.perf_counter()
        features = [card.model.features(samples[_part(chunk)]) for chunk in chunks]
        mel = time.perf_counter() - begun
        begun = time.perf_counter()
        card.on_device(features)
        listening = time.perf_counter() - begun
    del card
    voices = float(_voices(models, folder / "hour" / "track-0.pcm", spans, make.device))
    processor, device = ends.get("decode", 0.0) + speech + mel, listening + voices
    print(
        f"hour: alone, decode {ends.get('decode', 0.0):.1f}, speech {speech:.1f}, spectrograms {mel:.1f}; "
        f"text {listening:.1f}, voices {voices:.1f} s; "
        f"wall / slower side {took / max(processor, device):.2f} (goal 1.10)"
    )


def _part(chunk: stages.Chunk) -> slice:
    begin = int(chunk.start * SAMPLE_RATE)
    return slice(begin, min(int(chunk.end * SAMPLE_RATE), begin + 30 * SAMPLE_RATE))


def _voices(models: Path, pcm: Path, spans: list[stages.Span], device: str) -> str:
    """Seconds of finding speakers alone, in a process of its own: torch must not come into this one."""
    spoken = pcm.with_name("spans.json")
    spoken.write_text(json.dumps(spans))
    code = (
        "from tests.bench import gpu; "
        f"gpu.voices_alone({str(models / VOICES)!r}, {str(pcm)!r}, {str(spoken)!r}, {device!r})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, env=launch.environment(), stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def voices_alone(model: str, pcm: str, spoken: str, device: str) -> None:
    spans = [(start, end) for start, end in json.loads(Path(spoken).read_text())]
    make = Make(model, "cuda" if device == "cuda" else "cpu", "float32", 16 if device == "cuda" else 8)
    diarizer = stages.create("diarize", "ecapa", make=make)
    with Pcm(Path(pcm)) as samples:
        diarizer.diarize(samples, spans[:2], SpeakerHint(), silent)  # loads kernels
        print(timed(lambda: diarizer.diarize(samples, spans, SpeakerHint(), silent)))


def fallback(folder: Path, models: Path, leave: float) -> None:
    """``leave``: gigabytes that the other process leaves free on the card."""
    path = folder / "short.wav"
    pipeline.write_recording(path, 240, sound())
    code = (
        "import torch; free, _ = torch.cuda.mem_get_info(); "
        f"keep = torch.empty(int(free - {leave} * 2**30), dtype=torch.uint8, device='cuda'); "
        "print('full', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as ballast:
        assert ballast.stdout is not None
        if ballast.stdout.readline().strip() != "full":
            raise SystemExit("the card could not be filled")
        took, _, warnings = job(path, folder / "short", models, "auto")
        ballast.kill()
    steps = [warning.detail for warning in warnings if warning.code == "stepped-down"]
    print(f"fallback: {leave:g} GB left: done in {took:.0f} s, steps: {'; '.join(steps) or 'none'}")


def sound() -> np.ndarray:
    if pipeline.AUDIO.exists():
        return pipeline.speech()
    rng = np.random.default_rng(0)
    burst = rng.standard_normal(8 * SAMPLE_RATE) * 2000
    return np.concatenate([burst, np.zeros(SAMPLE_RATE // 2)]).astype(np.int16)


def job(path: Path, folder: Path, models: Path, device: str) -> tuple[float, dict[str, float], list[Warned]]:
    """The real engine on one file: seconds, when each stage ended, warnings."""
    begun, ends, warnings = time.monotonic(), dict[str, float](), list[Warned]()

    def emit(event: Event) -> None:
        if isinstance(event, Progress) and event.done >= event.total:
            ends.setdefault(event.stage, time.monotonic() - begun)
        if isinstance(event, Warned):
            warnings.append(event)

    options = RunOptions(PROFILE, language="en", device=device, keep_audio=False)
    request = Transcribe("gpu", (str(path),), str(folder), options, models=str(models))
    outcome = run_job(request, emit, threading.Event())
    if not isinstance(outcome, Done):
        raise SystemExit(f"the job failed: {outcome}")
    return time.monotonic() - begun, ends, warnings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer windows and pairs")
    parser.add_argument("--dims", choices=DIMS, default="large-v3")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--leave", type=float, default=2.0, help="fallback: GB left free on the card")
    parser.add_argument("parts", nargs="*", default=["raw", "formats", "hour", "fallback"])
    asked = parser.parse_args()
    found = survey()
    if asked.device == "cuda" and (found.card is None or not found.card.recognition):
        print("no graphics card that works here: nothing to measure ('hansard doctor' says why)")
        return 0
    device = found.card if asked.device == "cuda" and found.card else found.processor
    works = tuple(compute for compute in FORMATS[asked.device] if compute in device.recognition)
    print(
        f"random weights, {asked.dims}, {device.name}, {works[0]}, batch {asked.batch}, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    command = launch.command
    launch.command = lambda *words: (  # type: ignore[assignment]
        [sys.executable, "-m", "tests.bench.gpu_worker"] if words == ("worker",) else command(*words)
    )
    windows = (4 if asked.quick else 8) * asked.batch
    with tempfile.TemporaryDirectory(prefix="hansard-bench-") as scratch:
        folder, models = Path(scratch), Path(scratch, "models")
        os.environ["HANSARD_CATALOGUE"] = str(install(models, asked.dims, asked.device))
        os.environ[gpu_worker.FOLDER] = str(models / WHISPER)
        remember(models, found)
        make = Make(str(models / WHISPER), asked.device, works[0], asked.batch)
        if "raw" in asked.parts:
            raw(make, windows, 3 if asked.quick else 7)
        if "formats" in asked.parts:
            formats(make, windows, works)
        if "hour" in asked.parts:
            hour(folder, models, make, asked.minutes * 60)
        if "fallback" in asked.parts and asked.device == "cuda":
            fallback(folder, models, asked.leave)
    return 0


if __name__ == "__main__":
    sys.exit(main())
