"""What the probes say becomes what a computer can do, and what would mend it."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.hardware import findings, graphics, recognition
from engine.hardware import survey as surveys
from engine.hardware.answers import Timed, Tried, Trying
from engine.hardware.probing import ask, try_each
from engine.inventory import Device
from tests import machines
from tests.machines import surveyed

Simulate = Callable[..., None]


def fixes(device: Device) -> set[str]:
    return {finding.fix for finding in device.findings if finding.fix}


def card_of(scenario: dict[str, machines.Answers]) -> Device:
    card = surveyed(scenario).card
    assert card is not None
    return card


def test_a_card_that_works() -> None:
    card = card_of(machines.GOOD)
    assert card.name == "NVIDIA GeForce RTX 4070"
    assert card.recognition == ("float16", "int8_float16", "int8", "float32")
    assert card.voices
    assert card.encode == 0.002
    assert not fixes(card)


def test_no_card_at_all() -> None:
    found = surveyed(machines.NO_CARD)
    assert found.card is None
    assert found.processor.recognition == ("int8", "float32")
    assert [(finding.code, finding.ok, finding.detail) for finding in found.findings] == [
        ("graphics", False, "")
    ]


def test_a_card_of_another_maker_is_named() -> None:
    found = surveyed(machines.AMD)
    assert found.card is None
    assert found.findings[0].detail == "amd"


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        (machines.NO_DRIVER, {"install-driver"}),
        (machines.OLD_DRIVER, {"update-driver"}),
        (machines.NO_CUBLAS, {"install-cublas"}),
        (machines.FULL, {"free-memory"}),
        (machines.WINDOWS_TORCH, {"install-torch-cuda"}),
        (machines.OLD_CARD, set()),  # it has no half precision, which is nobody's fault
    ],
)
def test_every_fault_has_its_fix(scenario: dict[str, machines.Answers], expected: set[str]) -> None:
    assert fixes(card_of(scenario)) == expected


def test_a_card_that_failed_says_nothing_works() -> None:
    assert card_of(machines.NO_CUBLAS).recognition == ()
    assert card_of(machines.OLD_DRIVER).voices is False


def test_cublas_from_elsewhere_counts_once_a_product_was_computed() -> None:
    answers = [machines.Library("cublas", "", "no-cublas"), *machines.tried("cuda", "float16")]
    assert findings.cublas(answers[0], answers).ok


def test_a_restart_is_asked_for_when_driver_and_library_differ() -> None:
    driver = machines.Driver(
        "", "13.0", ("nvidia",), "no-driver", "reboot or reinstall: CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"
    )
    assert findings.drives(driver).fix == "restart"


def test_no_driver_is_blamed_for_a_processor() -> None:
    answers = [Tried("cpu", "int8", 0.0, "crashed", "signal 4"), Tried("cpu", "float32", 0.01)]
    found = findings.processor("x", 0, 1, answers, machines.CPU_VOICES)
    assert found.recognition == ("float32",)
    assert fixes(found) == {"report"}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("CUDA failed with error out of memory", "out-of-memory"),
        ("Library libcublas.so.12 is not found or cannot be loaded", "no-cublas"),
        (
            "CUDA failed with error CUDA driver version is insufficient for CUDA runtime version",
            "driver-too-old",
        ),
        ("CUDA failed with error no kernel image is available for execution on the device", "not-supported"),
        (
            "Requested float16 compute type, but the target … do not support efficient float16",
            "not-supported",
        ),
        ("something new", "failed"),
    ],
)
def test_what_ctranslate2_says_is_understood(said: str, code: str) -> None:
    assert recognition.reason(said) == code


# -- a probe in its process --------------------------------------------------------------------------


@pytest.fixture
def probes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Simulate:
    """Give it a computer; from then on the probe processes speak of that one."""
    path = tmp_path / "scenario.json"
    command = [sys.executable, "-m", "tests.fakes.probe", str(path)]
    monkeypatch.setattr("engine.launch.command", lambda *arguments: [*command, *arguments])
    return lambda scenario, **more: machines.write(scenario, path, **more)


def test_a_probe_that_aborts_is_an_answer_and_the_rest_is_still_tried(probes: Simulate) -> None:
    whole = [Trying("cuda", "float16"), Tried("cuda", "float16", 0.01), Trying("cuda", "int8_float16")]
    probes({}, **{"recognition cuda:0": [*whole, {"kind": "die"}]})
    said = try_each("recognition", "cuda:0", ("float16", "int8_float16"))
    assert [(answer.compute, answer.error) for answer in said.answers if isinstance(answer, Tried)] == [
        ("float16", ""),
        ("int8_float16", "crashed"),
    ]
    assert "signal" in said.answers[-1].detail  # type: ignore[union-attr]


def test_after_a_crash_the_formats_behind_it_are_tried_in_another_process(probes: Simulate) -> None:
    die = {"kind": "die", "compute": "float16"}
    answers = [Trying("cuda", "float16"), die, Trying("cuda", "int8"), Tried("cuda", "int8", 0.01)]
    probes({}, **{"recognition cuda:0": answers})
    said = try_each("recognition", "cuda:0", ("float16", "int8"))
    assert [(answer.compute, answer.error) for answer in said.answers if isinstance(answer, Tried)] == [
        ("float16", "crashed"),
        ("int8", ""),
    ]


def test_a_probe_that_hangs_is_ended_and_named(probes: Simulate) -> None:
    probes({}, **{"voices cuda:0": [Trying("cuda", "float32"), {"kind": "hang"}]})
    said = try_each("voices", "cuda:0", ("float32",), patience=1.0)
    assert [(answer.compute, answer.error) for answer in said.answers if isinstance(answer, Tried)] == [
        ("float32", "hung")
    ]


def test_a_probe_that_says_nothing_has_not_worked(probes: Simulate) -> None:
    probes({}, **{"recognition cpu": []})
    said = try_each("recognition", "cpu", ("int8",))
    assert [answer.error for answer in said.answers if isinstance(answer, Tried)] == ["failed"]


def test_answers_reach_the_parent(probes: Simulate) -> None:
    probes(machines.GOOD)
    said = ask("speed")
    assert said.answers == (Timed(0.5, 0.05, 0.01),)
    assert said.error == ""


# -- remembering -------------------------------------------------------------------------------------


def test_a_survey_is_remembered_until_something_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = surveyed(machines.GOOD)
    surveys.remember(tmp_path, found)
    assert surveys.remembered(tmp_path) == found
    assert (tmp_path / surveys.REMEMBERED).stat().st_mode & 0o077 == 0
    monkeypatch.setattr(graphics, "fingerprint", lambda: "another driver")
    assert surveys.remembered(tmp_path) is None


def test_what_failed_on_the_card_is_tried_again_sooner(tmp_path: Path) -> None:
    for scenario, days, believed in (
        (machines.GOOD, 2, True),
        (machines.OLD_CARD, 2, True),
        (machines.GOOD, 40, False),
        (machines.NO_CUBLAS, 0.5, True),
        (machines.NO_CUBLAS, 2, False),
    ):
        found = replace(surveyed(scenario), when=time.time() - days * 24 * 3600)
        surveys.remember(tmp_path, found)
        assert (surveys.remembered(tmp_path) is not None) == believed


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"key": 3}', b"\xff"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / surveys.REMEMBERED).write_bytes(content)
    assert surveys.remembered(tmp_path) is None


def test_without_a_driver_nothing_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def never(*_: object) -> list[str]:
        raise AssertionError("a process was started")

    monkeypatch.setattr(graphics, "fingerprint", lambda: "")
    monkeypatch.setattr("engine.launch.command", never)
    found = surveys.current(tmp_path)
    assert found.card is None
    assert found.processor.recognition[0] == "int8"
    assert not list(tmp_path.iterdir())


def test_with_a_driver_the_first_question_surveys_and_the_next_remembers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, probes: Simulate
) -> None:
    monkeypatch.setattr(graphics, "fingerprint", lambda: "a driver")
    probes(machines.GOOD)
    first = surveys.current(tmp_path / "models")
    assert first.card is not None
    probes(machines.NO_CARD)
    assert surveys.current(tmp_path / "models") == first


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    surveys.remember(blocked, surveyed(machines.NO_CARD))
    assert surveys.remembered(blocked) is None
