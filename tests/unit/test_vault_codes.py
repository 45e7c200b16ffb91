"""The recovery code: readable, and no typing error passes."""

from __future__ import annotations

import contextlib

import hypothesis.strategies as st
import pytest
from hypothesis import given

from app.vault import codes, wrapping
from app.vault.codes import ALPHABET, CodeMistyped


def test_is_in_groups_of_unambiguous_characters() -> None:
    code = codes.new_code()
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= set(ALPHABET) | {"-"}
    assert not set("ILOU") & set(ALPHABET)
    assert len({codes.new_code() for _ in range(100)}) == 100


def test_is_read_as_people_write() -> None:
    for _ in range(50):
        code = codes.new_code()
        bare = code.replace("-", "")
        for typed in (
            code.lower(),
            bare,
            code.replace("-", " – "),
            code.replace("0", "O").replace("1", "l"),
            f" {code}\n",
        ):
            assert codes.read(typed) == bare


@given(st.integers(0, codes.LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(place: int, letter: str) -> None:
    bare = codes.read(codes.new_code())
    typed = bare[:place] + letter + bare[place + 1 :]
    if typed != bare:
        with pytest.raises(CodeMistyped):
            codes.read(typed)


@given(st.integers(0, codes.LENGTH - 2))
def test_two_neighbours_exchanged_are_noticed(place: int) -> None:
    bare = codes.read(codes.new_code())
    typed = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
    if typed != bare:
        with pytest.raises(CodeMistyped):
            codes.read(typed)


@pytest.mark.parametrize(
    "typed", ["", "A", "not a code at all", "U" * 28, "0" * 27, "0" * 29, "0" * 27 + "1"]
)
def test_anything_else_is_none(typed: str) -> None:
    with pytest.raises(CodeMistyped):
        codes.read(typed)


@given(st.text(max_size=60))
def test_any_text_may_be_typed(typed: str) -> None:
    with contextlib.suppress(CodeMistyped):
        assert len(codes.read(typed)) == codes.LENGTH


def test_a_key_under_another() -> None:
    secret, key = bytes(range(32)), bytes(range(1, 33))
    wrapped = wrapping.under_key(secret, key, "why")
    assert wrapping.by_key(wrapped, key, "why") == secret
    assert wrapping.by_key(wrapped, key, "another why") is None
    assert wrapping.by_key(wrapped, bytes(32), "why") is None
    assert secret.hex() not in str(wrapped)


def test_a_key_under_a_code() -> None:
    secret, code = bytes(range(32)), codes.read(codes.new_code())
    wrapped = wrapping.under_code(secret, code, "why")
    assert wrapping.by_code(wrapped, code, "why") == secret
    assert wrapping.by_code(wrapped, codes.read(codes.new_code()), "why") is None


def test_a_damaged_wrapping_does_not_ask_for_all_of_the_memory() -> None:
    wrapped = wrapping.Wrapped("00" * 12, "00" * 48, "00" * 16, 1 << 40)
    assert wrapping.by_code(wrapped, "0" * 28, "why") is None
