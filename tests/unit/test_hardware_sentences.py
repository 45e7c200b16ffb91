"""Every code of the hardware part has its words."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app import hardware_sentences as words
from app.sentences import problem
from engine.hardware import findings, ladder
from engine.inventory import Finding, ProfileReport, Report
from tests import machines
from tests.machines import surveyed

PROFILE = ProfileReport("fast", True, "a", "b", "", "cpu", "int8", (), (), 16.2, True, "works")


def report(scenario: dict[str, machines.Answers]) -> Report:
    found = surveyed(scenario)
    return Report("1", "Linux", "3.11", found.devices, (), (PROFILE,), (), found.findings)


def test_every_fix_the_engine_names_has_a_sentence() -> None:
    named = set(findings._FIXES.values()) | {"install", "restart"}
    assert named == set(words.FIXES)
    assert all(sentence.endswith((".", '"', "setup", "--neural")) for sentence in words.FIXES.values())


def test_every_reason_has_words() -> None:
    source = Path(ladder.__file__).read_text(encoding="utf-8")
    codes = set(re.findall(r'return "([a-z-]+)"', source))
    assert codes == {"works", "no-gpu", "gpu-failed", "gpu-memory", "asked"}
    assert all(words.reason(code).startswith("the ") for code in codes)


@pytest.mark.parametrize("code", ["no-gpu", "gpu-failed", "gpu-memory"])
def test_a_card_that_was_asked_for_and_is_not_used_is_explained(code: str) -> None:
    assert "graphics card" in problem("device-failed", code).sentence
    assert problem("device-failed", code).exit_status == 5


def test_missing_models_are_named_with_the_command_that_fetches_them() -> None:
    said = problem("model-missing", "fast: whisper-base, ecapa").sentence
    assert "whisper-base, ecapa" in said
    assert "'hansard models download fast'" in said


def test_one_trouble_for_one_cause() -> None:
    troubles = words.troubles(report(machines.NO_CUBLAS))
    assert [trouble.fix for trouble in troubles] == ["install-cublas"]
    assert troubles[0].where.startswith("NVIDIA GeForce RTX 4070")
    assert words.troubles(report(machines.GOOD)) == ()


def test_a_missing_package_is_said_once() -> None:
    torch = Finding("torch", ok=False, fix="install-neural")
    found = replace(report(machines.NO_TORCH), packages=(torch,))
    assert [(trouble.where, trouble.fix) for trouble in words.troubles(found)] == [
        ("torch", "install-neural")
    ]


@pytest.mark.parametrize(
    ("minutes", "measured", "said"),
    [
        (0.0, True, ""),
        (0.5, True, "30 s"),
        (16.2, False, "about 16 min"),
        (16.2, True, "16 min"),
        (150.0, False, "about 2.5 h"),
    ],
)
def test_time_for_an_hour(minutes: float, measured: bool, said: str) -> None:
    assert words.per_hour(replace(PROFILE, minutes=minutes, measured=measured)) == said


def test_readiness() -> None:
    assert words.readiness(PROFILE) == "ready"
    assert words.readiness(replace(PROFILE, ready=False, missing=("a",))) == "not downloaded"
    assert words.readiness(replace(PROFILE, ready=False, needs=("torch",))) == "needs packages"
    assert words.readiness(replace(PROFILE, ready=False)) == "damaged"


def test_cards_of_other_makers() -> None:
    assert words.no_card(report(machines.AMD)) == "by AMD; only NVIDIA's can be used"
    assert words.no_card(report(machines.NO_CARD)) == "none found"
