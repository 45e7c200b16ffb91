"""Two devices in one room: where one recording lies on the other's time line. ``python -m tests.bench sync``

Generator: the AMI clips (``../shared/audio/ami``: eleven, 30 s each, distant microphones); the second device
hears them through a room of its own (an exponential tail of 40 ms after the direct sound), duller, by another
clock, and in white noise so many decibels below (or above) the speech. Reference: what it was made with, less
the 12 ms by which that room is late.
``sure``: pairs that are taken without anybody having listened; ``off``: the error of those, in the median and
at most. The last lines: clips that have nothing in common; all clips as one recording, with drift; and the
processor time of an hour with an hour.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.joining.echo import RATE, band_levels
from engine.sync import match
from engine.syncing import SURE
from engine.units import SAMPLE_RATE

AMI: Final = Path(__file__).parents[3] / "shared" / "audio" / "ami"
LATE: Final = 0.012  # s; the middle of the room's energy
Sound = npt.NDArray[np.float32]


def clips() -> list[Sound]:
    """The clips; none where they are not beside the project."""
    from scipy.io import wavfile

    return [np.asarray(wavfile.read(path)[1], np.float32) for path in sorted(AMI.glob("*.wav"))]


def second(sound: Sound, begins: float, ppm: float, decibels: float, seed: int) -> Sound:
    """``sound`` as the other device has it, switched on ``begins`` seconds later."""
    rng = np.random.default_rng(seed)
    room = rng.standard_normal(4000) * np.exp(-np.arange(4000) / 600.0)
    room[0] = 3.0
    size = 1 << (len(sound) + len(room)).bit_length()
    heard = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(room, size), size)[: len(sound)]
    heard /= np.sqrt((heard**2).mean()) / 0.03
    heard += rng.standard_normal(len(heard)) * 0.03 * 10 ** (-decibels / 20)
    number = round((len(sound) / SAMPLE_RATE - max(0.0, begins)) * SAMPLE_RATE)
    places = (begins + np.arange(number) / SAMPLE_RATE * (1 + ppm * 1e-6)) * SAMPLE_RATE
    return np.interp(places, np.arange(len(heard)), heard, left=0.0, right=0.0).astype(np.float32)


def main() -> int:
    sounds = clips()
    if not sounds:
        print("the AMI clips are not beside the project")
        return 0
    levels = [band_levels(sound) for sound in sounds]
    print("speech over noise   sure      off, median and most")
    for decibels in (10, 0, -5, -10):
        off = []
        for seed, sound in enumerate(sounds):
            found = match(levels[seed], band_levels(second(sound, 4.0, 0.0, decibels, seed)))
            if found is not None and found.sure >= SURE:
                off.append(abs(found.offset + LATE - 4.0))
        shown = f"{1000 * np.median(off):.0f} and {1000 * max(off):.0f} ms" if off else "-"
        print(f"{decibels:+4d} dB            {len(off):2d} of {len(sounds)}    {shown}")
    pairs = [(one, other) for at, one in enumerate(levels) for other in levels[:at]]
    sure = sum((found := match(*pair)) is not None and found.sure >= SURE for pair in pairs)
    print(f"nothing in common   {sure} of {len(pairs)}")
    whole = np.concatenate(sounds)
    for ppm in (0.0, 50.0, -80.0, 120.0):
        found = match(band_levels(whole), band_levels(second(whole, 12.3, ppm, 0, 0)))
        assert found is not None
        end = len(whole) / SAMPLE_RATE - 12.3
        wrong = found.offset + LATE + found.pace * end - 12.3 - end * (1 + ppm * 1e-6)
        heard = 1e6 * (found.pace - 1)
        print(f"drift {ppm:+4.0f} ppm: found {heard:+4.0f}; off {1000 * wrong:+.0f} ms after 5 min")
    hour = np.tile(band_levels(whole), (11, 1))[: 3600 * RATE]
    begun = time.process_time()
    match(hour, hour[10 * RATE :])
    print(f"an hour with an hour: {time.process_time() - begun:.1f} s of processor time, levels not counted")
    return 0
