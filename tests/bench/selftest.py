"""Is "one hour takes about …" true? ``python -m tests.bench selftest [--quick]``

Random weights of Whisper's real dimensions, int8, on the CPU, 100 tokens in every window (end of text
suppressed), words aligned: cost, never accuracy. Three figures in turn, in processes of their own, several
times over: the estimate before a download (a stand-in with 2 of the layers), the self-test of the installed
model, and reality: our recogniser on whole windows. Printed are medians of the paired ratios to reality; the
reference is 1.00, and within 0.7 to 1.4 an estimate is as good as the word "about" promises.

``--busy``: on one core, in seconds of the processor and not of the clock, which other programs hardly change.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine import launch
from engine.hardware.answers import Timed
from engine.hardware.costs import WHISPER, stand_in
from engine.hardware.selftest import TOKENS, WINDOWS, WORDS, SelfTest, scaled
from engine.hardware.speed import TimeWhisper, whisper
from engine.hardware.survey import assumed
from engine.stages import Chunk, Hearing, Make
from engine.units import SAMPLE_RATE
from tests.bench.gpu_worker import decoding
from tests.fakes import random_whisper
from tests.fakes.random_whisper import Size

BATCH = 8
SIZES = {
    "tiny": random_whisper.TINY,
    "base": random_whisper.BASE,
    "small": Size(768, 12, 12, 12, vocabulary=50257),
}


def build(name: str, folder: str) -> None:
    """In a process of its own, without torch: CTranslate2's converter imports it where it is installed."""
    sys.modules["torch"] = None  # type: ignore[assignment]
    random_whisper.build(Path(folder), SIZES[name])


def recognise(folder: str, windows: int) -> None:
    """In a process of its own: prints seconds per window of our recogniser."""
    launch.lower_priority()  # as the probes
    print(_reality(folder, windows, time.perf_counter))


def _reality(folder: str, windows: int, clock: Callable[[], float]) -> float:
    from engine.asr.faster_whisper import FasterWhisper

    backend = FasterWhisper(Make(folder, batch=BATCH), Hearing("en"), decoding(Path(folder)))
    chunks = [Chunk(index, ((30.0 * index, 30.0 * index + 29.0),)) for index in range(windows)]
    noise = np.random.default_rng(0).standard_normal(30 * windows * SAMPLE_RATE, np.float32)
    start = clock()
    for _ in backend.words(noise * np.float32(0.05), chunks):
        pass
    return (clock() - start) / windows


def busy(name: str, folder: str, windows: int) -> None:
    """In a process of its own: the three figures one after the other, in seconds of the processor."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-1:])
    time.perf_counter = time.process_time  # what the self-test reads
    shape = WHISPER[name]
    small = stand_in(shape, "cpu")
    estimate = scaled(whisper(TimeWhisper(Make(batch=BATCH), small)), small, shape)
    timing = whisper(TimeWhisper(Make(folder, batch=BATCH), shape))
    print(_seconds(estimate), _seconds(timing), _reality(folder, windows, time.process_time))


def _seconds(timed: Timed) -> float:
    """For a window."""
    return WORDS * (timed.window + timed.start + TOKENS * timed.token)


def _child(call: str) -> str:
    code = f"from tests.bench import selftest; selftest.{call}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def once(name: str, model: Path, windows: int) -> tuple[float, float, float]:
    """Seconds for an hour: estimated, by the self-test, in reality."""
    test = SelfTest(assumed(), None)  # remembers nothing
    estimate = test.recognition(f"whisper-{name}", Make(batch=BATCH))
    timing = test.recognition(f"whisper-{name}", Make(str(model), batch=BATCH))
    if estimate is None or timing is None:
        raise SystemExit(f"{name}: the self-test failed")
    return estimate.seconds, timing.seconds, WINDOWS * float(_child(f"recognise({str(model)!r}, {windows})"))


def compare(name: str, pairs: int, windows: int, folder: Path, *, on_one_core: bool) -> None:
    model = folder / name
    _child(f"build({name!r}, {str(model)!r})")
    estimates, timings, real = [], [], []
    for _ in range(pairs):
        if on_one_core:
            printed = _child(f"busy({name!r}, {str(model)!r}, {windows})")
            estimate, timing, reality = (WINDOWS * float(number) for number in printed.split())
        else:
            estimate, timing, reality = once(name, model, windows)
        real.append(reality)
        estimates.append(estimate / reality)
        timings.append(timing / reality)
    print(
        f"{name:6} estimate / reality {_spread(estimates)}, self-test / reality {_spread(timings)}; "
        f"an hour's text took {statistics.median(real) / 60:.1f} min; {pairs} pairs, "
        f"load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def _spread(ratios: list[float]) -> str:
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--busy", action="store_true", help="processor time on one core")
    options = parser.parse_args()
    quick = options.quick
    print(f"random weights, int8, CPU, batch {BATCH}, {TOKENS} tokens a window, words aligned (× {WORDS})")
    with tempfile.TemporaryDirectory() as folder:
        for name in list(SIZES)[: 2 if quick else 3]:
            windows = BATCH if quick else 2 * BATCH
            compare(name, 3 if quick else 5, windows, Path(folder), on_one_core=options.busy)


if __name__ == "__main__":
    main()
