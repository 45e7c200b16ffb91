"""``bootstrap.py test``: all tests are run once, and what a run says is not lost or mixed with another's."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("_checks")


def places(run: object) -> tuple[set[str], set[str]]:
    """Folders and files of a run, and what it leaves to another."""
    words = [str(word) for word in run.command]
    left = {word.removeprefix("--ignore=") for word in words if word.startswith("--ignore=")}
    return {word for word in words if word.startswith("tests/")}, left


def test_every_test_is_in_one_run(checks: ModuleType, tmp_path: Path) -> None:
    runs = [places(run) for run in checks._long_ones(tmp_path)]
    files = {str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("test_*.py")}
    for file in files:
        holding = [
            taken
            for taken, left in runs
            if file not in left and any(file == place or file.startswith(f"{place}/") for place in taken)
        ]
        assert len(holding) == 1, (file, holding)
    assert set(checks._in_real_time()) <= files


def test_runs_are_shared_out_and_shown_one_after_another(
    checks: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    def run(name: str, code: str) -> object:
        return checks.Run(name, [sys.executable, "-c", code])

    shared = [run("red", "print('no'); exit(3)"), *[run(f"green {n}", f"print({n})") for n in range(3)]]
    lanes = [checks._Lane([run("alone", "print('alone')")], 0), *[checks._Lane(shared, 1)] * 2]
    verdicts = {verdict.name: verdict.status for verdict in checks._Beside(lanes).run()}
    assert verdicts == {"alone": 0, "red": 3, "green 0": 0, "green 1": 0, "green 2": 0}
    said = capfd.readouterr().err
    for block in ("==> red\nno\n\n    FAILED in ", "==> green 2\n2\n\n    passed in ", "==> alone\nalone\n"):
        assert block in said
