"""``engine evaluate REF HYP``: prints one :class:`engine.inventory.Evaluation`, or why there is none."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from engine.errors import EngineError
from engine.evaluation.compare import compare
from engine.evaluation.reading import read
from engine.inventory import NotEvaluated
from engine.stdio import guard_stdout


def main(argv: Sequence[str]) -> int:
    """Exit status 0 with scores, 3 without."""
    parser = argparse.ArgumentParser(prog="engine evaluate")
    parser.add_argument("reference", type=Path)
    parser.add_argument("hypothesis", type=Path)
    parser.add_argument("--language")
    arguments = parser.parse_args(argv)
    answers = guard_stdout()
    try:
        answers.send(compare(read(arguments.reference), read(arguments.hypothesis), arguments.language))
    except EngineError as error:
        answers.send(NotEvaluated(error.code, error.detail))
        return 3
    return 0
