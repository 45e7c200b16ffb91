"""``engine probe …``: one try in a process of its own, which may hang or abort.

::

    probe cards
    probe recognition DEVICE[:INDEX] FORMAT…
    probe voices DEVICE[:INDEX] float32
    probe speed                        # what to time is one line on standard input
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from engine.hardware.answers import Finished
from engine.stdio import guard_stdout


def main(argv: Sequence[str]) -> int:
    """Run the probe that ``argv`` names; answers go to standard output, one per line."""
    answers = guard_stdout()
    match list(argv):
        case ["cards"]:
            from engine.hardware import recognition

            recognition.cards(answers)
        case ["recognition", device, *formats]:
            from engine.hardware import recognition

            recognition.probe(*_device(device), formats, answers)
        case ["voices", device, *_]:
            from engine.hardware import voices

            voices.probe(*_device(device), answers)
        case ["speed"]:
            from engine.hardware.speed import serve

            serve(sys.stdin.buffer.readline(), answers)
        case _:
            sys.stderr.write("usage: probe cards | recognition DEVICE FORMAT... | voices DEVICE | speed\n")
            return 2
    answers.send(Finished())
    return 0


def _device(text: str) -> tuple[str, int]:
    kind, _, index = text.partition(":")
    return kind, int(index or 0)
