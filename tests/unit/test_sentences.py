"""Every code has its sentence, and every sentence its next step."""

from __future__ import annotations

import inspect

import pytest

from app.sentences import left_out, problem, warning
from engine import errors

CODES = sorted(
    cls.code
    for _, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, errors.EngineError) and cls is not errors.EngineError
)


@pytest.mark.parametrize("code", sorted({*CODES, "engine-died", "no-space", "cancelled"} - {"protocol"}))
def test_every_code_of_the_engine_has_a_sentence_of_its_own(code: str) -> None:
    assert problem(code) is not problem("no such code")
    assert problem(code).sentence.endswith(".")
    assert problem(code).exit_status in {3, 4, 5, 7, 130}


def test_the_language_and_the_model_that_would_do_are_named() -> None:
    assert "French ('fr')" in problem("language-not-covered", "fr: whisper-small").sentence
    assert "whisper-small" in problem("language-not-covered", "fr: whisper-small").sentence


@pytest.mark.parametrize(
    ("spans", "start"),
    [
        ([(720.0, 750.0)], "12:00 to 12:30 could"),
        ([(0.0, 1.0), (3600.0, 3630.0)], "00:00 to 00:01 and 1:00:00 to 1:00:30 could"),
        ([(0.0, 1.0)] * 5, "00:00 to 00:01, 00:00 to 00:01, 00:00 to 00:01 and 2 more could"),
    ],
)
def test_what_was_left_out(spans: list[tuple[float, float]], start: str) -> None:
    assert left_out(spans).startswith(start)
    assert warning("chunk-skipped", *spans[0])


def test_a_warning_for_the_log_only() -> None:
    assert warning("no-sandbox") == ""
