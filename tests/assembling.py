"""Running the assembler in tests, and looking at what it made."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.assembled import Assembled, decode, encode
from engine.assembly.assemble import assemble
from tests.made_takes import Int16, MadePiece, MadeTake, noise, write_take


def run(folder: Path, output: Path) -> Assembled:
    told = assemble([folder], output, lambda _progress: None)
    assert decode(encode(told)) == told
    return told


def samples(output: Path, track: str) -> Int16:
    """int16 ``(n, channels)``, decoded by another path than the program's."""
    import av

    with av.open(str(output / f"{track}.flac")) as container:
        channels = container.streams.audio[0].channels
        blocks = [frame.to_ndarray().reshape(-1, channels) for frame in container.decode(audio=0)]
    return np.concatenate(blocks)


def simple(folder: Path, seconds: float = 5.0) -> tuple[MadeTake, Path]:
    made = MadeTake({"mic": [MadePiece(0.0, noise(seconds))]})
    return made, write_take(folder, made)
