"""What the window makes of the captions' lines."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.captions_client import BUILTIN, Lines, Wish, sentence
from engine.captioning import Caption, CaptionsFailed, Listening, encode


def test_lines_come_in_any_pieces() -> None:
    messages = [Listening("pocketsphinx", "", "cpu"), Caption("mic", 1.0, 2.5, "good morning", settled=True)]
    data = b"".join(encode(message) for message in messages)
    for size in (1, 7, 1000):
        lines = Lines()
        heard = [
            message for at in range(0, len(data), size) for message in lines.received(data[at : at + size])
        ]
        assert heard == messages


def test_what_cannot_be_read_is_passed_over(caplog: pytest.LogCaptureFixture) -> None:
    good = encode(Listening("pocketsphinx", "", "cpu"))
    with caplog.at_level(logging.WARNING):
        heard = list(Lines().received(b'oops\n{"kind":"later"}\n{"kind":"caption"}\n' + good))
    assert heard == [Listening("pocketsphinx", "", "cpu")]
    assert len(caplog.records) == 2  # an unknown kind is of a later version


def test_the_built_in_recogniser_steps_in_where_that_helps() -> None:
    wish = Wish("balanced", "en", Path("models"))
    assert wish.otherwise(CaptionsFailed("model-missing", "balanced: x")) == Wish(BUILTIN, "en")
    assert wish.otherwise(CaptionsFailed("no-recording")) is None
    assert Wish().otherwise(CaptionsFailed("model-missing")) is None


@pytest.mark.parametrize("code", ["language-not-covered", "model-missing", "out-of-memory", "died", "new"])
def test_every_failure_has_a_sentence(code: str) -> None:
    said = sentence(CaptionsFailed(code))
    assert said.endswith(".")
    assert "Recording" in said or "full text" in said


def test_the_command_names_what_is_wished() -> None:
    command = Wish("fast", "de", Path("models")).command(Path("take"))
    assert command[-8:] == ["--folder", "take", "--profile", "fast", "--language", "de", "--models", "models"]
    assert "--language" not in Wish().command(Path("take"))
