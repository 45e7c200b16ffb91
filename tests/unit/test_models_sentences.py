"""Every way in which a model does not get here has a sentence, a next step and an exit status."""

from __future__ import annotations

import argparse
import ast
import re
from pathlib import Path

import pytest

from app.commands import models, models_words
from app.model_sentences import model_problem
from engine.inventory import ModelFailed, ModelProgress, ProfileReport, Report

ENGINE = Path(__file__).parents[2] / "engine" / "models"
INTERNAL = model_problem(ModelFailed("m", "internal"))


def codes() -> set[str]:
    """Codes that the engine's source gives to :class:`ModelProblem` and :class:`ModelFailed`."""
    found = {"bad-catalogue", "damaged"}
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in {
                "ModelProblem",
                "ModelFailed",
            }:
                continue
            for argument in node.args[:2]:
                found |= {
                    part.value
                    for part in ast.walk(argument)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and _is_code(part.value)
                }
    return found - {"internal"}


def _is_code(text: str) -> bool:
    return bool(re.fullmatch(r"[a-z]+(-[a-z]+)*", text))


@pytest.mark.parametrize("code", sorted(codes()))
def test_each_code_has_a_sentence(code: str) -> None:
    for importing in (False, True):
        problem = model_problem(ModelFailed("whisper-base", code, "example.org"), importing=importing)
        assert problem.sentence != INTERNAL.sentence
        assert problem.exit_status in {2, 3, 4, 5, 7}
        assert "{" not in problem.sentence
        assert problem.sentence.endswith(".")


def test_the_exit_statuses_of_the_contract() -> None:
    statuses = {code: model_problem(ModelFailed("m", code)).exit_status for code in codes()}
    assert statuses["disk-full"] == 7
    assert statuses["offline"] == statuses["token-needed"] == statuses["not-here"] == 4
    assert statuses["not-a-model"] == statuses["unreadable"] == statuses["unsafe"] == 3
    assert statuses["unknown-model"] == 2
    assert model_problem(ModelFailed("m", "damaged-download"), importing=True).exit_status == 3


def test_braces_in_a_name_are_only_braces() -> None:
    assert "{x}" in model_problem(ModelFailed("m", "unreadable", "{x}.zip")).sentence


@pytest.mark.parametrize(("says", "expected"), [("cuda", "cuda"), ("cpu", "cpu")])
def test_a_profile_is_fetched_for_what_this_computer_runs_it_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, says: str, expected: str
) -> None:
    profile = ProfileReport("fast", False, "a", "b", "", says, "", (), (), 0.0, False, "")
    report = Report("1", "", "", (), (), (profile,), ())
    monkeypatch.setattr(models, "_notices", lambda *_: iter([report]))
    asked = argparse.Namespace(device="auto", ids=["fast"])
    assert models._device(asked, tmp_path) == expected
    assert models._device(argparse.Namespace(device="auto", ids=["whisper-tiny"]), tmp_path) == "cpu"
    assert models._device(argparse.Namespace(device="cuda", ids=["fast"]), tmp_path) == "cuda"
    monkeypatch.setattr(models, "_notices", lambda *_: iter([]))
    assert models._device(asked, tmp_path) == "cpu"


def test_sizes() -> None:
    assert [models_words.size(count) for count in (0, 4_600, 608e6, 1.62e9)] == [
        "0 KB",
        "5 KB",
        "608 MB",
        "1.6 GB",
    ]


def test_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(models_words.time, "monotonic", lambda: now)
    speed = models_words.Speed()
    assert speed.seconds_left(ModelProgress("m", "fetch", 100, 1000, 100)) is None
    now = 10.0
    # 300 bytes in ten seconds: what was here before says nothing about the speed.
    assert speed.seconds_left(ModelProgress("m", "fetch", 400, 1000, 100)) == pytest.approx(20.0)
    assert speed.seconds_left(ModelProgress("m", "verify", 0, 1000)) is None
