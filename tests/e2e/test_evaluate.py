"""`hansard evaluate` as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.e2e.conftest import Run

REFERENCE = "meet 1 Maya 0.0 2.0 good morning everyone\nmeet 1 Tom 2.0 4.0 hello there\n"
HYPOTHESIS = "meet 1 S1 0.0 2.0 good mourning everyone\nmeet 1 S2 2.0 4.0 hello there\n"


def test_figures_as_a_table_and_for_machines(hansard: Run, tmp_path: Path) -> None:
    (tmp_path / "ref.stm").write_text(REFERENCE)
    (tmp_path / "hyp.stm").write_text(HYPOTHESIS)
    done = hansard("evaluate", "ref.stm", "hyp.stm")
    assert done.returncode == 0
    assert "20.0" in done.stdout.splitlines()[1]
    score = json.loads(hansard("evaluate", "ref.stm", "hyp.stm", "--json").stdout)["scores"][0]
    assert (score["wer"], score["cpwer"], score["der"]) == (0.2, 0.2, 0.0)


def test_files_that_cannot_be_compared(hansard: Run, tmp_path: Path) -> None:
    (tmp_path / "ref.stm").write_text("nonsense\n")
    done = hansard("evaluate", "ref.stm", "missing.rttm")
    assert done.returncode == 3
    assert done.stderr == (
        "hansard: These files cannot be compared. ref.stm: damaged, or another kind of file.\n"
    )
