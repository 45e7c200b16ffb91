"""The process around one decoder: utterances from standard input, words to standard output.

A request is :data:`HEADER` (number of samples, start in seconds) and the samples, int16 little-endian. An
answer is one JSON line: ``{"words": [[start, end, text, probability], …]}`` or ``{"error": code,
"detail": …}``, after which the process ends. It also ends when its input does.
"""

from __future__ import annotations

import json
import os
import struct
import sys
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from engine import launch
from engine.asr.sphinx_decoder import Decoder
from engine.errors import EngineError, OutOfMemory

HEADER: Final = struct.Struct("<Id")


def main(arguments: Sequence[str]) -> int:
    """Answer requests until there are no more. The only argument, if any: decoder settings as JSON."""
    answers = _take_stdout()
    settings: dict[str, Any] = json.loads(arguments[0]) if arguments else {}
    try:
        decoder = Decoder(**settings)
        while header := sys.stdin.buffer.read(HEADER.size):
            count, start = HEADER.unpack(header)
            audio = np.frombuffer(sys.stdin.buffer.read(2 * count), dtype="<i2")
            words = decoder.words(audio, start)
            _answer(answers, {"words": [[w.start, w.end, w.text, w.probability] for w in words]})
    except EngineError as error:
        _answer(answers, {"error": error.code, "detail": error.detail})
    except MemoryError:
        _answer(answers, {"error": OutOfMemory.code, "detail": "speech decoder"})
    except (BrokenPipeError, struct.error):  # the parent is gone, perhaps in the middle of a request
        return 1
    return 0


def _take_stdout() -> int:
    """A private descriptor for the answers: the decoder's C code may print to descriptor 1."""
    private = os.dup(1)
    os.dup2(2, 1)
    return private


def _answer(descriptor: int, body: dict[str, Any]) -> None:
    line = memoryview(json.dumps(body, separators=(",", ":")).encode() + b"\n")
    while line:
        line = line[os.write(descriptor, line) :]


if __name__ == "__main__":
    launch.settle()
    sys.exit(main(sys.argv[1:]))
