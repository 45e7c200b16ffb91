"""The token for models that ask for an account: in the system's keyring, or in this process until it ends.

Never in a file of ours, a log, an argument or an environment variable. Only keyrings that really protect what
they hold are used: those of Windows, macOS, Secret Service and KWallet. Where there is none, or it does not
answer, the token lasts as long as the program.
"""

from __future__ import annotations

import logging
from typing import Final

from app.vault import keyrings

log = logging.getLogger(__name__)

_ACCOUNT: Final = "huggingface.co"


class TokenStore:
    """One token. Asking the keyring may wait for the user to unlock it, so nothing asks unprompted."""

    def __init__(self) -> None:
        self._session = ""

    @property
    def can_remember(self) -> bool:
        """Whether this computer has a keyring that protects what it holds."""
        return keyrings.system() is not None

    def token(self) -> str:
        """The token, or nothing."""
        if not self._session and (backend := keyrings.system()) is not None:
            try:
                self._session = backend.get_password(keyrings.SERVICE, _ACCOUNT) or ""
            except keyrings.faults() as error:
                log.warning("the keyring does not answer: %s", type(error).__name__)
        return self._session

    def keep(self, token: str, *, remember: bool) -> bool:
        """Use ``token`` from now on; whether it is in the keyring as well."""
        self._session = token.strip()
        backend = keyrings.system() if remember else None
        if backend is None:
            return False
        try:
            backend.set_password(keyrings.SERVICE, _ACCOUNT, self._session)
        except keyrings.faults() as error:
            log.warning("the keyring did not take the token: %s", type(error).__name__)
            return False
        return True

    def forget(self) -> None:
        """No token here any more, nor in the keyring."""
        self._session = ""
        if (backend := keyrings.system()) is not None:
            try:
                backend.delete_password(keyrings.SERVICE, _ACCOUNT)
            except keyrings.faults() as error:
                log.info("nothing to forget in the keyring: %s", type(error).__name__)
