"""What decoding costs: memory against length, processor time against a bare PyAV loop.

    python -m tests.bench.decode

Generator: ten minutes of speech-like noise as 64 kbit/s MP3, repeated frame by frame to one and ten hours.
Memory: peak resident size of the decoder child and of the engine's side, a fresh process per length. The
sandbox is left out here, because bubblewrap does not pass its child's figures on; it changes neither.
Time: processor seconds of the whole decode (child, sandbox, PCM, with and without FLAC and peaks) as a
ratio to the same file through ``av.open(...).decode`` and ``AudioResampler`` in this process.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from engine.audio import sandbox
from engine.audio.decode import decode
from engine.audio.pcm import Pcm
from engine.progress import silent

ROOT = Path(__file__).resolve().parents[2]
TEN_MINUTES = 600
QUICK = os.environ.get("HANSARD_BENCH_QUICK") == "1"
BLOCK = 30 * 16_000  # samples read at a time, as the stages after decoding do


def make_mp3(path: Path, seconds: int) -> None:
    """Amplitude-modulated noise, 44.1 kHz stereo, without a header frame so that it can be repeated."""
    import av

    rng = np.random.default_rng(7)
    rate = 44_100
    with av.open(path, "w", format="mp3", options={"write_xing": "0", "id3v2_version": "0"}) as output:
        stream = output.add_stream("libmp3lame", rate=rate, layout="stereo")
        stream.bit_rate = 64_000
        envelope = np.abs(np.sin(2 * np.pi * 2 * np.arange(rate) / rate)).repeat(2)
        for _ in range(seconds):
            noise = (rng.normal(0, 3000, 2 * rate) * envelope).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(noise[None], "s16", "stereo")
            frame.sample_rate = rate
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))


def repeat(source: Path, target: Path, times: int) -> None:
    data = source.read_bytes()
    with target.open("wb") as file:
        for _ in range(times):
            file.write(data)


def raw_loop(path: Path) -> int:
    """The reference: PyAV as its documentation has it, samples thrown away."""
    import av

    resampler = av.AudioResampler("s16", "mono", 16_000)
    samples = 0
    with av.open(path) as container:
        for frame in container.decode(audio=0):
            for converted in resampler.resample(frame):
                samples += len(converted.to_ndarray()[0])
    return samples


def one(path: Path, folder: Path, *, keep_audio: bool) -> None:
    """Decode once and read everything once in blocks; prints the figures as JSON."""
    sandbox.wrap = lambda *_: None
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    wall = time.perf_counter()
    track = decode(path, folder, 0, keep_audio=keep_audio, report=silent)
    wall = time.perf_counter() - wall
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Pcm(folder / track.pcm) as samples:
        for start in range(0, len(samples), BLOCK):
            samples[start : start + BLOCK]
    own = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {
                "seconds": track.duration,
                "wall": wall,
                "cpu": child.ru_utime + child.ru_stime,
                "child_mb": child.ru_maxrss / 1024,
                "engine_mb": (own.ru_maxrss - before) / 1024,
            }
        )
    )


def fresh(path: Path, folder: Path, *, keep_audio: bool = True) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.decode", "--one", str(path), str(folder)]
    if not keep_audio:
        command.append("--no-audio")
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--one", nargs=2, type=Path)
    parser.add_argument("--no-audio", action="store_true")
    options = parser.parse_args()
    if options.one:
        one(*options.one, keep_audio=not options.no_audio)
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ten = folder / "ten.mp3"
        make_mp3(ten, TEN_MINUTES)
        _memory(ten, folder)
        _time(ten, folder)
    return 0


def _memory(ten: Path, folder: Path) -> None:
    rows = []
    for hours, times in ((1 / 6, 1), (1.0, 6)) if QUICK else ((1 / 6, 1), (1.0, 6), (10.0, 60)):
        long = folder / "long.mp3"
        repeat(ten, long, times)
        rows.append((hours, fresh(long, folder)))
        figures = rows[-1][1]
        print(
            f"decode {figures['seconds'] / 3600:6.2f} h: child peak {figures['child_mb']:6.1f} MB, "
            f"engine side +{figures['engine_mb']:5.1f} MB, "
            f"{figures['seconds'] / figures['cpu']:.0f} s of audio per processor second, with FLAC and peaks"
        )
    hours = rows[-1][0] - rows[0][0]
    for key, label in (("child_mb", "child"), ("engine_mb", "engine side")):
        growth = (rows[-1][1][key] - rows[0][1][key]) / hours
        print(f"decode memory growth, {label}: {growth:.2f} MB per hour (bar: 20)")


def _time(ten: Path, folder: Path) -> None:
    start = time.process_time()
    samples = raw_loop(ten)
    raw = time.process_time() - start
    plain, full = fresh(ten, folder, keep_audio=False), fresh(ten, folder)
    print(
        f"decode of 10 min, processor seconds: bare PyAV loop {raw:.2f} ({samples / 16_000:.0f} s of audio); "
        f"whole decode {plain['cpu']:.2f} = {plain['cpu'] / raw:.2f} x; with FLAC and peaks "
        f"{full['cpu']:.2f} = {full['cpu'] / raw:.2f} x"
    )


if __name__ == "__main__":
    sys.exit(main())
