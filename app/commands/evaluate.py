"""``hansard evaluate REF HYP``: how far a transcript is from a reference; the engine computes it."""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess

from app.commands.console import Console
from engine import launch
from engine.inventory import Evaluation, NotEvaluated, Score, decode

UNREADABLE = 3
FAULT = 5


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Exit status 0 with figures, 3 when the files cannot be compared."""
    command = launch.command("evaluate", str(arguments.reference), str(arguments.hypothesis))
    if arguments.language:
        command += ["--language", arguments.language]
    done = subprocess.run(command, env=launch.environment(), stdout=subprocess.PIPE, check=False)
    answer = decode(done.stdout) if done.stdout.strip() else None
    if isinstance(answer, NotEvaluated):
        console.note(f"hansard: These files cannot be compared. {answer.detail}.")
        return UNREADABLE
    if not isinstance(answer, Evaluation):
        console.note("hansard: The figures could not be computed because of a fault in Hansard; report it.")
        return FAULT
    console.out.write(_json(answer) if arguments.json else _table(answer))
    return 0


def _json(evaluation: Evaluation) -> str:
    return json.dumps(dataclasses.asdict(evaluation), indent=1) + "\n"


_COLUMNS = ("WER", "cpWER", "DER", "DER*", "JER", "words", "speech")


def _table(evaluation: Evaluation) -> str:
    unit = "characters" if evaluation.by_character else "words"
    rows = [("", *(unit if column == "words" else column for column in _COLUMNS))]
    rows += [(score.name, *_cells(score)) for score in evaluation.scores]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    ]
    legend = (
        f"Percent of {unit} wrong (WER), wrong or with the wrong person (cpWER); percent of speaking time "
        "missed,\ninvented or with the wrong person (DER, * without 0.25 s around each change); "
        "JER weighs every person alike."
    )
    return "\n".join([*(line.rstrip() for line in lines), "", legend, ""])


def _cells(score: Score) -> tuple[str, ...]:
    rates = (score.wer, score.cpwer, score.der, score.der_collar, score.jer)
    return (*map(_percent, rates), str(score.words or "-"), f"{score.speech:.0f} s" if score.speech else "-")


def _percent(rate: float | None) -> str:
    return "-" if rate is None else f"{100 * rate:.1f}"
