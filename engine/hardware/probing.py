"""The parent's side of the probes: start one, wait so long and no longer, and read what it said.

A probe that hangs or aborts is an answer too: the try it had announced last is what did it, and those after
it are made in another process.
"""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine import launch
from engine.hardware.answers import ANSWERS, Answer, Finished, Tried, Trying
from engine.wire import BadMessage

log = logging.getLogger(__name__)

#: Seconds. Importing torch from a cold disk takes 20, the first use of a card as long again.
PATIENCE: Final = 90.0


@dataclass(frozen=True, slots=True)
class Said:
    """What a probe process said. ``error``: empty, ``crashed`` or ``hung``; ``detail``: how it ended."""

    answers: tuple[Answer, ...]
    error: str = ""
    detail: str = ""


def ask(*arguments: str, given: bytes = b"", patience: float = PATIENCE) -> Said:
    """Run one probe process to its end, at most ``patience`` seconds."""
    command = launch.command("probe", *arguments)
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=launch.environment(),
    ) as process:
        try:
            out, err = process.communicate(given, patience)
            error, detail = "", ""
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            error, detail = "hung", f"no answer in {patience:.0f} s"
    answers = _read(out)
    if not error and not any(isinstance(answer, Finished) for answer in answers):
        error, detail = "crashed", _ending(process.returncode, err)
        log.info("probe %s: %s", " ".join(arguments), detail)
    return Said(tuple(answer for answer in answers if not isinstance(answer, Finished)), error, detail)


def try_each(probe: str, device: str, formats: Sequence[str], patience: float = PATIENCE) -> Said:
    """Every format tried on ``device``, however many processes that costs. There is one :class:`Tried` for
    each in the answer; what a probe of its own said besides is there once per process."""
    left, answers = list(formats), list[Answer]()
    while left:
        said = ask(probe, device, *left, patience=patience)
        answers += [answer for answer in said.answers if not isinstance(answer, Trying)]
        done = {answer.compute for answer in said.answers if isinstance(answer, Tried)}
        left = [compute for compute in left if compute not in done]
        if left:
            # Whatever it was about to try; before its first word, that is the first of them.
            begun = [answer.compute for answer in said.answers if isinstance(answer, Trying)]
            guilty = next((compute for compute in reversed(begun) if compute in left), left[0])
            # A driver that hangs once does so every time, and each time costs minutes.
            blamed = [guilty] if said.error == "crashed" else list(left)
            kind = device.partition(":")[0]
            why, detail = (said.error, said.detail) if said.error else ("failed", "it said nothing")
            answers += [Tried(kind, compute, 0.0, why, detail) for compute in blamed]
            left = [compute for compute in left if compute not in blamed]
    return Said(tuple(answers))


def _read(out: bytes) -> list[Answer]:
    answers = list[Answer]()
    for line in out.splitlines():
        try:
            answer: Answer | None = ANSWERS.decode(line)
        except BadMessage:
            continue  # cut short by its death
        if answer is not None:
            answers.append(answer)
    return answers


def _ending(status: int, err: bytes) -> str:
    """How a process died, with the last thing a native library said."""
    how = f"signal {-status}" if status < 0 else f"exit {status}"
    lines = [line.strip() for line in err.decode(errors="replace").splitlines() if line.strip()]
    return f"{how}: {lines[-1][:160]}" if lines else how
