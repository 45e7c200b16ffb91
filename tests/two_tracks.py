"""Two recorded tracks of one conversation: a microphone that hears the loudspeaker too, and the far side.

The microphone's track is the near side, the far side through a simulated room (delay, decaying response, a
loudspeaker's band), and noise. Clocks of two devices differ by parts per million, so the delay drifts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.protocol import Turn
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE

Mask = npt.NDArray[np.bool_]
FRAME = 0.01  # s
SPOKEN = 10 ** (-40 / 20)  # of the loudest frame: quieter frames of an utterance are pauses


@dataclass(frozen=True)
class Room:
    """How the microphone hears the loudspeaker.

    Attributes:
        delay: seconds from the system's sound to the microphone's.
        gain: dB from the far side as recorded to its echo.
        reverberation: seconds until the room's response has fallen by 60 dB.
        noise: dB of the microphone's noise against its speaker; ``drift``: of the clocks, parts per million.
    """

    delay: float = 0.12
    gain: float = -20.0
    reverberation: float = 0.3
    noise: float = -40.0
    drift: float = 0.0


@dataclass(frozen=True)
class TwoTracks:
    """``microphone`` and ``system``, float32, of one length; per frame of 10 ms whether the near side speaks,
    and whether its echo can be heard; turns of both sides by voice."""

    microphone: AudioArray
    system: AudioArray
    near: Mask
    echo: Mask
    near_turns: list[Turn]
    far_turns: list[Turn]


def conversation(
    near: Sequence[tuple[str, AudioArray]],
    far: Sequence[tuple[str, AudioArray]],
    room: Room | None,
    rng: np.random.Generator,
    together: float = 0.25,
) -> TwoTracks:
    """The utterances of both sides, in turn; ``together`` of them begin while the other side still talks.

    Args:
        near, far: voice and sound of each utterance.
        room: ``None``: headphones; nothing of the far side reaches the microphone.
    """
    order = [(side, *said) for side, part in (("near", near), ("far", far)) for said in part]
    rng.shuffle(order)  # type: ignore[arg-type]  # a list of tuples
    clock, placed, before = 0.5, [], ""
    for side, voice, sound in order:
        pause = float(rng.uniform(0.2, 1.2))
        if side != before and before and rng.random() < together:
            pause = -float(rng.uniform(0.5, 2.5))
        start = max(0.0, clock + pause)
        placed.append((side, voice, start, sound))
        clock, before = start + len(sound) / SAMPLE_RATE, side
    length = round((clock + 1.0) * SAMPLE_RATE)
    sides = {"near": np.zeros(length, np.float32), "far": np.zeros(length, np.float32)}
    turns: dict[str, list[Turn]] = {"near": [], "far": []}
    for side, voice, start, sound in placed:
        first = round(start * SAMPLE_RATE)
        part = sides[side][first : first + len(sound)]
        part += sound[: len(part)] * (0.07 / max(float(np.sqrt(np.mean(sound**2))), 1e-6))
        turns[side].append(Turn(start, start + len(sound) / SAMPLE_RATE, voice))
    echo = np.zeros(length, np.float32) if room is None else heard_through(sides["far"], room, rng)
    noise = 0.07 * 10 ** ((room or Room()).noise / 20)
    hiss = rng.normal(0, noise, length).astype(np.float32)
    microphone = sides["near"] + echo + hiss
    system = sides["far"] + rng.normal(0, 1e-4, length).astype(np.float32)
    return TwoTracks(
        microphone, system, _spoken(sides["near"]), _audible(echo, noise), turns["near"], turns["far"]
    )


def heard_through(sound: AudioArray, room: Room, rng: np.random.Generator) -> AudioArray:
    """``sound`` as the microphone has it: delayed, through loudspeaker and room, quieter."""
    from scipy.signal import butter, fftconvolve, sosfilt

    steps = np.arange(round(max(room.reverberation, 0.01) * SAMPLE_RATE))
    response = rng.normal(size=len(steps)) * 10 ** (-3 * steps / len(steps))
    response[0] += 3.0  # the direct sound
    loudspeaker = butter(2, [250, 6000], "bandpass", fs=SAMPLE_RATE, output="sos")
    heard = sosfilt(loudspeaker, fftconvolve(sound, response)[: len(sound)])
    level = np.sqrt(np.mean(sound**2)) / max(np.sqrt(np.mean(heard**2)), 1e-9)
    times = np.arange(len(sound)) * (1 + room.drift * 1e-6) - room.delay * SAMPLE_RATE
    delayed = np.interp(times, np.arange(len(sound)), heard, left=0.0, right=0.0)
    echo: AudioArray = (delayed * level * 10 ** (room.gain / 20)).astype(np.float32)
    return echo


def levels(sound: AudioArray) -> npt.NDArray[np.float64]:
    """Root mean square of each frame of 10 ms."""
    size = round(FRAME * SAMPLE_RATE)
    whole = sound[: len(sound) // size * size].reshape(-1, size).astype(np.float64)
    return np.sqrt((whole**2).mean(axis=1))


def _spoken(sound: AudioArray) -> Mask:
    level = levels(sound)
    mask: Mask = level > max(float(level.max()), 1e-9) * SPOKEN
    return _closed(mask, 20)


def _audible(echo: AudioArray, noise: float) -> Mask:
    """Louder than the noise: what a recogniser could make words of."""
    return _closed(levels(echo) > 1.4 * noise, 20)


def _closed(mask: Mask, frames: int) -> Mask:
    """Gaps up to so many frames are filled: a word is not silent between its sounds."""
    edges = np.flatnonzero(np.diff(np.r_[0, mask.astype(int), 0]))
    closed = mask.copy()
    for end, start in zip(edges[1:-1:2], edges[2::2], strict=True):
        if start - end <= frames:
            closed[end:start] = True
    return closed
