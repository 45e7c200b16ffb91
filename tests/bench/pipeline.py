"""The whole job: how fast, how much memory, and what it costs around the stages themselves.

    python -m tests.bench.pipeline [--quick]

Generator: the LibriSpeech utterances beside the project, in random order with gaps of 0.2 to 0.8 s (seed 7),
repeated to the length; written as 16-bit WAV. All through ``run_job``, that is the real pipeline with its
decoder child and worker processes.

Speed: length of the audio over wall seconds of the whole job, built-in profile, one hour.
Overhead: processor seconds of the whole job, children included, over those of ``spans``, ``diarize`` and
``words`` of the same backends called directly on the decoded audio, one after the other, in the same run.
Memory: largest resident size of any process of the job, sampled ten times a second, at 10 min, 1 h and 10 h;
with a stand-in for recognition (three words a second of speech, no model) so that decode, voice activity,
clustering and alignment of ten hours can be measured, under an address-space limit of 8 GB.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import os
import resource
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

import numpy as np

from engine import launch, profiles, stages
from engine.audio.pcm import Pcm
from engine.chunks import pack
from engine.progress import silent
from engine.protocol import Done, Event, Progress, RunOptions, SpeakerHint, Transcribe, Word
from engine.server import run_job

AUDIO = Path(__file__).resolve().parents[3] / "shared" / "audio" / "librispeech"
STAND_IN = dataclasses.replace(
    profiles.BUILTIN, profile="stand-in", asr=profiles.Choice("stand-in", languages=("en",))
)
LIMIT = 8 << 30


@stages.backend("asr", "stand-in")
class StandIn:
    """Three words a second of speech, recognised by nobody."""

    def __init__(self, make: stages.Make, hearing: stages.Hearing) -> None:
        pass

    def words(
        self, samples: stages.Samples, chunks: Sequence[stages.Chunk]
    ) -> Iterator[tuple[stages.Chunk, stages.Heard]]:
        for chunk in chunks:
            words = tuple(
                Word(at, at + 0.3, "word", 0.5)
                for start, end in chunk.spans
                for at in np.arange(start, end - 0.3, 1 / 3).tolist()
            )
            yield chunk, stages.Heard(words)


def speech(seed: int = 7) -> np.ndarray:
    """All utterances once, int16 mono 16 kHz, with gaps."""
    import av

    rng = np.random.default_rng(seed)
    parts = []
    for path in rng.permutation(sorted(AUDIO.glob("*.flac"))):
        with av.open(str(path)) as container:
            parts += [frame.to_ndarray().ravel().astype(np.int16) for frame in container.decode(audio=0)]
        parts.append(np.zeros(int(rng.uniform(0.2, 0.8) * 16_000), np.int16))
    return np.concatenate(parts)


def write_recording(path: Path, seconds: int, once: np.ndarray) -> None:
    """``once`` repeated to ``seconds``; a WAV header counts to 4 GB, ten hours are 1.2."""
    left = seconds * 16_000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        while left > 0:
            file.writeframesraw(once[:left].tobytes())
            left -= len(once)


class Peak:
    """Largest resident size of any process below this one, by the stage that was reported last."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self.by_process: dict[str, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._stop.wait(0.1):
            for pid in _descendants(os.getpid()):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
                    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
                    size = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
                    name = b" ".join(command[-3:]).decode(errors="replace")[-40:].strip()
                    self.by_process[name] = max(size, self.by_process.get(name, 0.0))
                    self.megabytes = max(self.megabytes, size)


def _descendants(root: int) -> set[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {root}


def cpu() -> float:
    """Processor seconds of this process and all it has waited for."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def run(path: Path, folder: Path, profile: str) -> dict[str, float]:
    """One job; wall seconds at which each stage ended, and ``all``."""
    begun = time.monotonic()
    ends: dict[str, float] = {}

    def emit(event: Event) -> None:
        if isinstance(event, Progress) and event.done >= event.total:
            ends.setdefault(event.stage, time.monotonic() - begun)

    options = RunOptions(profile, keep_audio=False)
    outcome = run_job(Transcribe("bench", (str(path),), str(folder), options), emit, threading.Event())
    if not isinstance(outcome, Done):
        raise SystemExit(f"the job failed: {outcome}")
    return {**ends, "all": time.monotonic() - begun}


def speed(folder: Path, once: np.ndarray, seconds: int) -> None:
    path = folder / "speed.wav"
    write_recording(path, seconds, once)
    with Peak() as peak:
        took = run(path, folder / "speed", "builtin")["all"]
    print(f"speed: {seconds / 60:.0f} min in {took:.0f} s = {seconds / took:.1f} x real time  (goal 4)")
    print(f"  largest process {peak.megabytes:.0f} MB; load average {os.getloadavg()[0]:.1f}")


def overhead(folder: Path, once: np.ndarray, seconds: int) -> None:
    path = folder / "overhead.wav"
    write_recording(path, seconds, once)
    before = cpu()
    run(path, folder / "overhead", "builtin")
    whole = cpu() - before
    with Pcm(folder / "overhead" / "track-0.pcm") as samples:
        before = cpu()
        spans = stages.create("vad", "silero").spans(samples, silent)
        stages.create("diarize", "acoustic").diarize(samples, spans, SpeakerHint(), silent)
        list(stages.create("asr", "pocketsphinx").words(samples, pack(spans, samples)))
        raw = cpu() - before
    print(
        f"overhead: {whole:.1f} s of processor for the job, {raw:.1f} s for its stages called directly: "
        f"{whole / raw - 1:+.1%}  (goal 2 %, {seconds / 60:.0f} min of audio; process starts included)"
    )


def memory(folder: Path, once: np.ndarray, lengths: Sequence[int]) -> None:
    peaks = []
    for seconds in lengths:
        path = folder / "memory.wav"
        write_recording(path, seconds, once)
        with Peak() as peak:
            ends = run(path, folder / f"memory-{seconds}", STAND_IN.profile)
        peaks.append(peak.megabytes)
        stage_ends = ", ".join(
            f"{stage} {end:.0f}" for stage, end in sorted(ends.items(), key=lambda x: x[1])
        )
        print(f"memory: {seconds / 3600:5.2f} h  peak {peak.megabytes:4.0f} MB  (s at end: {stage_ends})")
        for name, size in sorted(peak.by_process.items(), key=lambda item: -item[1]):
            print(f"          {size:4.0f} MB  {name}")
        path.unlink()
    for (first, low), (last, high) in zip(
        zip(lengths, peaks, strict=True), list(zip(lengths, peaks, strict=True))[1:], strict=False
    ):
        growth = (high - low) / ((last - first) / 3600)
        print(f"memory: {first / 3600:.2f} h to {last / 3600:.2f} h: {growth:+.1f} MB per hour  (goal 20)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="minutes instead of hours")
    parser.add_argument("parts", nargs="*", default=["speed", "overhead", "memory"])
    arguments = parser.parse_args()
    if not AUDIO.exists():
        print("no recordings beside the project: nothing to measure")
        return 0
    command = launch.command
    launch.command = lambda *words: (  # type: ignore[assignment]
        [sys.executable, "-m", "tests.bench.pipeline_worker"] if words == ("worker",) else command(*words)
    )
    plan = profiles.plan
    profiles.plan = lambda options, models: (  # type: ignore[assignment]
        STAND_IN if options.profile == STAND_IN.profile else plan(options, models)
    )
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
    once = speech()
    with tempfile.TemporaryDirectory(prefix="hansard-bench-") as scratch:
        folder = Path(scratch)
        if "speed" in arguments.parts:
            speed(folder, once, 300 if arguments.quick else 3600)
        if "overhead" in arguments.parts:
            overhead(folder, once, 120 if arguments.quick else 600)
        if "memory" in arguments.parts:
            memory(folder, once, (600, 1800) if arguments.quick else (600, 3600, 36_000))
    return 0


if __name__ == "__main__":
    sys.exit(main())
