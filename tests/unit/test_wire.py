"""The wire carries every message unchanged, and refuses everything else without falling over."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import protocol
from engine.protocol import BadMessage, decode, encode
from engine.wire import MAX_LINE

MESSAGES = typing.get_args(protocol.Message)
numbers = st.floats(min_value=-1e12, max_value=1e12)
words = st.builds(protocol.Word, numbers, numbers, st.text(), numbers)


@pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.kind)
def test_every_message_survives_the_wire(cls: type) -> None:
    strategy = st.builds(
        cls,
        **{
            item.name: STRATEGIES[typing.get_type_hints(cls)[item.name]]
            for item in dataclasses.fields(cls)
            if typing.get_type_hints(cls)[item.name] in STRATEGIES
        },
    )

    @settings(max_examples=25)
    @given(strategy)
    def check(message: protocol.Message) -> None:
        line = encode(message)
        assert line.endswith(b"\n")
        assert line.count(b"\n") == 1
        assert decode(line) == message

    check()


references = st.builds(protocol.FileRef, st.text(), st.integers(0, 2**40), st.text())
STRATEGIES = {
    protocol.FileRef: references,
    protocol.FileRef | None: st.none() | references,
    protocol.RunOptions: st.builds(
        protocol.RunOptions,
        speakers=st.builds(protocol.SpeakerHint, st.none() | st.integers(1, 50), st.none()),
    ),
    str: st.text(),
    float: numbers,
    int: st.integers(-(2**40), 2**40),
    float | None: st.none() | numbers,
    str | None: st.none() | st.text(),
    tuple[str, ...]: st.lists(st.text(), max_size=3).map(tuple),
    tuple[protocol.Word, ...]: st.lists(words, max_size=3).map(tuple),
}


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_skipped(line: bytes) -> None:
    with contextlib.suppress(BadMessage):
        decode(line)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    ),
    st.sampled_from([cls.kind for cls in MESSAGES]),
)
def test_any_json_is_refused_or_a_message(value: object, kind: str) -> None:
    body = value if isinstance(value, dict) else {"job": value, "words": value, "done": value}
    with contextlib.suppress(BadMessage):
        decode(json.dumps({**body, "kind": kind}).encode())


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b'"kind"',
        b'{"kind": 3}',
        b'{"kind": "cancel"}',
        b'{"kind": "cancel", "job": 7}',
        b'{"kind": "progress", "job": "a", "stage": "lunch", "done": 0, "total": 1}',
        b'{"kind": "progress", "job": "a", "stage": "asr", "done": NaN, "total": 1}',
        b'{"kind": "progress", "job": "a", "stage": "asr", "done": true, "total": 1}',
        b'{"kind": "progress", "job": "a", "stage": "asr", "done": 1e400, "total": 1}',
        b"[" * 100_000,
        b"x" * (MAX_LINE + 1),
    ],
)
def test_what_is_refused(line: bytes) -> None:
    with pytest.raises(BadMessage):
        decode(line)


def test_an_unknown_kind_is_for_the_reader_to_skip() -> None:
    assert decode(b'{"kind": "from-the-future", "x": 1}') is None


def test_a_number_with_nan_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        encode(protocol.Progress("a", "asr", float("nan"), 1.0))
