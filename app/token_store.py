"""The token for models that ask for an account: in the system's keyring, or in this process until it ends.

Never in a file of ours, a log, an argument or an environment variable. Only keyrings that really protect what
they hold are used: those of Windows, macOS, Secret Service and KWallet. Where there is none, or it does not
answer, the token lasts as long as the program.
"""

from __future__ import annotations

import logging
from typing import Any, Final

log = logging.getLogger(__name__)

_SERVICE: Final = "Hansard"
_ACCOUNT: Final = "huggingface.co"
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


class TokenStore:
    """One token. Asking the keyring may wait for the user to unlock it, so nothing asks unprompted."""

    def __init__(self) -> None:
        self._session = ""

    @property
    def can_remember(self) -> bool:
        """Whether this computer has a keyring that protects what it holds."""
        return _keyring() is not None

    def token(self) -> str:
        """The token, or nothing."""
        if not self._session and (backend := _keyring()) is not None:
            try:
                self._session = backend.get_password(_SERVICE, _ACCOUNT) or ""
            except _faults() as error:
                log.warning("the keyring does not answer: %s", type(error).__name__)
        return self._session

    def keep(self, token: str, *, remember: bool) -> bool:
        """Use ``token`` from now on; whether it is in the keyring as well."""
        self._session = token.strip()
        backend = _keyring() if remember else None
        if backend is None:
            return False
        try:
            backend.set_password(_SERVICE, _ACCOUNT, self._session)
        except _faults() as error:
            log.warning("the keyring did not take the token: %s", type(error).__name__)
            return False
        return True

    def forget(self) -> None:
        """No token here any more, nor in the keyring."""
        self._session = ""
        if (backend := _keyring()) is not None:
            try:
                backend.delete_password(_SERVICE, _ACCOUNT)
            except _faults() as error:
                log.info("nothing to forget in the keyring: %s", type(error).__name__)


def _keyring() -> Any:
    """A backend of the operating system's own; ``None`` where there is none."""
    try:
        import keyring
    except ImportError:
        return None
    backend = keyring.get_keyring()
    # Several at once are asked in the order of their strength.
    for one in [backend, *getattr(backend, "backends", [])]:
        if type(one).__module__ in _REAL:
            return one
    return None


def _faults() -> tuple[type[Exception], ...]:
    """What a keyring raises when it is locked, gone or refused."""
    from keyring.errors import KeyringError

    return (KeyringError, OSError, RuntimeError)
