"""ULIDs: names for meetings, jobs and their folders that sort by the time they were made."""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U


def new_ulid() -> str:
    """26 characters: 48 bits of milliseconds since 1970, 80 random bits (the ULID specification)."""
    return _written((time.time_ns() // 1_000_000) << 80 | secrets.randbits(80))


def derived_ulid(of: str, what: str) -> str:
    """The ULID of what is made of the thing ``of``: always the same for the same ``what``, of the same time
    as ``of``, and nobody else's."""
    made = hashlib.sha256(f"{of} {what}".encode()).digest()[:10]
    return of[:10] + _written(int.from_bytes(made, "big"))[10:]


def _written(number: int) -> str:
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))
