"""The recovery code: 130 random bits and a checksum, for paper.

Letters and digits of Crockford's base 32 (no I, L, O or U), in groups of four. The two last characters are
the number before them modulo 1021: a prime above 32, so that every single wrong character and every two
neighbours exchanged are noticed, and of anything else all but one in 1021.
"""

from __future__ import annotations

import secrets
from typing import Final

from app.errors import AppError
from app.translation import noop

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 28
_RANDOM: Final = LENGTH - 2
_MODULUS: Final = 1021
_GROUP: Final = 4
#: How these are read when somebody writes them.
_MEANT: Final = str.maketrans("ILO", "110")
_BETWEEN: Final = frozenset(" -–—_.\t\r\n\u00a0\u2007\u2009\u2011\u202f")


class CodeMistyped(AppError):
    """This is no recovery code, of any library: a character is missing, wrong or out of place."""

    code = "code-mistyped"
    exit_status = 2
    sentence = noop("There is a typing error in this code; compare it with what you wrote down.")


def new_code() -> str:
    """A code that nobody has, as it is shown: ``7KQ2-…``."""
    number = secrets.randbits(5 * _RANDOM)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_RANDOM)))
    return grouped(letters + _check(letters))


def grouped(letters: str) -> str:
    """In groups of four."""
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read(typed: str) -> str:
    """The code somebody typed, bare: case, spaces and hyphens do not matter, nor O for 0, I and L for 1.

    Raises:
        CodeMistyped
    """
    letters = "".join(letter for letter in typed.upper() if letter not in _BETWEEN).translate(_MEANT)
    if len(letters) != LENGTH or any(letter not in ALPHABET for letter in letters):
        raise CodeMistyped
    if _check(letters[:_RANDOM]) != letters[_RANDOM:]:
        raise CodeMistyped
    return letters


def _check(letters: str) -> str:
    number = 0
    for letter in letters:
        number = number * 32 + ALPHABET.index(letter)
    rest = number * 1024 % _MODULUS
    return ALPHABET[rest >> 5] + ALPHABET[rest & 31]
