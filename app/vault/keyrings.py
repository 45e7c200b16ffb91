"""The operating system's keyring: only those that really protect what they hold.

Windows, macOS, Secret Service and KWallet. A keyring that is locked, gone or refuses says so by ``None`` and
``False``; nothing here raises, and nothing asks unprompted.
"""

from __future__ import annotations

import logging
from typing import Any, Final, Protocol

log = logging.getLogger(__name__)

SERVICE: Final = "Hansard"
#: Modules of keyring whose backends are the operating system's own.
_REAL: Final = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)


class Keyring(Protocol):
    """What of a backend of the package ``keyring`` is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system() -> Keyring | None:
    """A backend of the operating system's own; ``None`` where there is none."""
    try:
        import keyring
    except ImportError:
        return None
    backend: Any = keyring.get_keyring()
    # Several at once are asked in the order of their strength.
    for one in [backend, *getattr(backend, "backends", [])]:
        if type(one).__module__ in _REAL:
            found: Keyring = one
            return found
    return None


def name_of(backend: Keyring) -> str:
    """Which one it is, in letters that stay the same from one start to the next: ``SecretService``."""
    return type(backend).__module__.rpartition(".")[2]


def faults() -> tuple[type[Exception], ...]:
    """What a keyring raises when it is locked, gone or refused."""
    from keyring.errors import KeyringError

    return (KeyringError, OSError, RuntimeError)


def get(backend: Keyring, account: str) -> str | None:
    """What is kept there; ``None`` also when the keyring does not answer."""
    try:
        return backend.get_password(SERVICE, account)
    except faults() as error:
        log.warning("the keyring does not answer: %s", type(error).__name__)
        return None


def put(backend: Keyring, account: str, secret: str) -> bool:
    """Keep ``secret``; whether it can be read back."""
    try:
        backend.set_password(SERVICE, account, secret)
    except faults() as error:
        log.warning("the keyring did not take it: %s", type(error).__name__)
        return False
    return get(backend, account) == secret


def drop(backend: Keyring, account: str) -> None:
    """Keep it no longer."""
    try:
        backend.delete_password(SERVICE, account)
    except faults() as error:
        log.info("nothing to forget in the keyring: %s", type(error).__name__)
