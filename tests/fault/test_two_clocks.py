"""Two devices, two clocks: 200 ppm apart and stamped by busy callbacks, they stay together.

A sparse hour (a tone burst every true second on both tracks) at a low rate here; ``HANSARD_HOURS=10`` with
``-o faulthandler_timeout=0`` for the long form. The offset is measured on the decoded files by
cross-correlation.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine import launch
from engine.assembled import Assembled, AssembleProgress, decode
from tests.made_takes import MadePiece, MadeTake, write_take

RATE = 8000
HOURS = float(os.environ.get("HANSARD_HOURS", "1"))
LIMIT = 0.020  # s
AROUND = 10  # seconds compared at a time
LAGS = RATE  # compared on either side: a second, more than the drift of an hour

Int16 = npt.NDArray[np.int16]


def heard(path: Path, seconds: float, ppm: float) -> Int16:
    """What a device whose clock runs fast by ``ppm`` records of bursts that come once a true second, each
    with another pitch."""
    true_rate = RATE * (1 + ppm * 1e-6)
    number = round(seconds * true_rate)
    sound = np.memmap(path, np.int16, "w+", shape=(number, 1))
    length = round(0.05 * true_rate)
    for second in range(1, int(seconds) - 1):
        place = second * true_rate
        first = int(np.ceil(place))
        times = (np.arange(first, first + length) - place) / true_rate
        pitch = 400 + (second * 7919) % 2200
        burst = np.sin(2 * np.pi * pitch * times) * np.sin(np.pi * times / 0.05) ** 2
        sound[first : first + length, 0] = np.rint(12_000 * burst)
    return sound


def windows(path: Path, starts: list[int]) -> list[Int16]:
    """``AROUND`` seconds from each start on, decoded in one pass."""
    import av

    found: dict[int, list[Int16]] = {start: [] for start in starts}
    position = 0
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            block = frame.to_ndarray()[0]
            for start in starts:
                first, last = start * RATE - position, (start + AROUND) * RATE - position
                if first < len(block) and last > 0:
                    found[start].append(block[max(first, 0) : last])
            position += len(block)
    return [np.concatenate(found[start]) for start in starts]


def offset(one: Int16, other: Int16) -> float:
    """By how many seconds ``other`` is later."""
    size = 1 << (2 * len(one)).bit_length()
    product = np.fft.rfft(other.astype(float), size) * np.conj(np.fft.rfft(one.astype(float), size))
    # Eight times finer than a sample.
    correlation = np.fft.irfft(np.concatenate([product, np.zeros(7 * size // 2)]), 8 * size)
    lags = np.concatenate([correlation[-8 * LAGS :], correlation[: 8 * LAGS]])
    return (int(lags.argmax()) - 8 * LAGS) / (8 * RATE)


def peak_memory(process: subprocess.Popen[bytes]) -> int:
    """Largest resident size so far in MiB, 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


@pytest.mark.parametrize(("mic", "system"), [(200.0, 0.0)])
def test_two_tracks_stay_together(tmp_path: Path, mic: float, system: float) -> None:
    seconds = HOURS * 3600
    made = MadeTake(
        {
            "mic": [MadePiece(0.0, heard(tmp_path / "mic.raw", seconds, mic), RATE, ppm=mic)],
            "system": [MadePiece(0.0, heard(tmp_path / "system.raw", seconds, system), RATE, ppm=system)],
        },
        jitter=0.02,
        seed=int(os.environ.get("HANSARD_SEED", "4")),
    )
    folder = write_take(tmp_path / "take", made)
    began = time.monotonic()
    command = launch.command("assemble", "--folder", str(folder), "--output", str(tmp_path / "out"))
    memory = 0
    with subprocess.Popen(command, env=launch.environment(), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            told = decode(line)
            if isinstance(told, AssembleProgress):
                memory = max(memory, peak_memory(process))
    took = time.monotonic() - began
    assert isinstance(told, Assembled), told
    starts = [round(part * (seconds - AROUND - 5)) for part in (0.001, 0.25, 0.5, 0.75, 1.0)]
    pairs = zip(
        *(windows(tmp_path / "out" / f"{name}.flac", starts) for name in ("mic", "system")), strict=True
    )
    offsets = [offset(one, other) for one, other in pairs]
    rows = [
        f"two clocks {abs(mic - system):.0f} ppm apart, {HOURS:g} h, seed {made.seed}: measured "
        + ", ".join(f"{track.track} {track.ppm:+.1f} ppm" for track in told.tracks),
        f"  uncorrected the offset at the end would be {abs(mic - system) * 1e-3 * seconds:.0f} ms",
        *(
            f"  offset at {start:6d} s: {1e3 * late:+7.2f} ms"
            for start, late in zip(starts, offsets, strict=True)
        ),
        f"  assembled and verified in {took:.1f} s, at most {memory} MiB",
    ]
    print("\n" + "\n".join(rows))
    if table := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(table).open("a") as file:
            file.write("\n".join(rows) + "\n")
    assert max(map(abs, offsets)) < LIMIT
    assert told.duration == pytest.approx(seconds, abs=LIMIT)
    assert [track.ppm for track in told.tracks] == pytest.approx([mic, system], abs=2.0)
    assert memory < 600
