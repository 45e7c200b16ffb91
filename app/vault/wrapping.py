"""A key kept under another: AES-256-GCM, and scrypt where the other is a code.

Sources: RFC 7914 (scrypt; N = 2^16, r = 8, p = 1: 64 MB and a fifth of a second), NIST SP 800-38D (GCM).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

SALT: Final = 16
NONCE: Final = 12
_COST: Final = 1 << 16
#: A damaged file must not ask for all of the memory.
_COSTS: Final = frozenset(1 << power for power in range(14, 21))
_BLOCK: Final = 8
_KEY: Final = 32


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key nobody can read, in hex. With ``cost`` it is under a code, else under a key."""

    nonce: str
    sealed: str
    salt: str = ""
    cost: int = 0


def under_key(secret: bytes, wrapping: bytes, purpose: str) -> Wrapped:
    """``secret`` under the 32 bytes ``wrapping``; ``purpose`` must be the same when it is opened."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE)
    return Wrapped(nonce.hex(), AESGCM(wrapping).encrypt(nonce, secret, purpose.encode()).hex())


def under_code(secret: bytes, code: str, purpose: str) -> Wrapped:
    """``secret`` under a bare recovery code. Takes a fifth of a second."""
    salt = os.urandom(SALT)
    kept = under_key(secret, _stretched(code, salt, _COST), purpose)
    return Wrapped(kept.nonce, kept.sealed, salt.hex(), _COST)


def by_key(wrapped: Wrapped, wrapping: bytes, purpose: str) -> bytes | None:
    """What is inside; ``None`` when this is not the key, or it is damaged."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        nonce, sealed = bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.sealed)
        secret: bytes = AESGCM(wrapping).decrypt(nonce, sealed, purpose.encode())
    except (InvalidTag, ValueError):
        return None
    return secret if len(secret) == _KEY else None


def by_code(wrapped: Wrapped, code: str, purpose: str) -> bytes | None:
    """What is inside; ``None`` when this is not the code, or it is damaged."""
    try:
        salt = bytes.fromhex(wrapped.salt)
    except ValueError:
        return None
    if wrapped.cost not in _COSTS or len(salt) != SALT:
        return None
    return by_key(wrapped, _stretched(code, salt, wrapped.cost), purpose)


def _stretched(code: str, salt: bytes, cost: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt, _KEY, cost, _BLOCK, 1).derive(code.encode())
