"""A real worker of the engine, whose recogniser writes a fixed number of tokens in every window.

Random weights never end a text, and a real one has about a hundred tokens in half a minute."""

import functools
import os
import sys
from pathlib import Path

from engine.__main__ import main as engine_main
from engine.asr import faster_whisper
from engine.asr.whisper_model import Decoding
from tests.fakes import random_whisper

FOLDER = "HANSARD_BENCH_WHISPER"
TOKENS = 100


def decoding(folder: Path) -> Decoding:
    """``TOKENS`` in every window: the library writes at most half of the length it is told."""
    suppressed = (-1, *random_whisper.not_words(folder))
    return Decoding(most_tokens=2 * TOKENS - 4, suppressed=suppressed, temperatures=())


if __name__ == "__main__":
    faster_whisper.Decoding = functools.partial(decoding, Path(os.environ[FOLDER]))  # type: ignore[misc]
    sys.exit(engine_main(["worker"]))
