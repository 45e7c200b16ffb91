"""The token is kept where the operating system protects it, or nowhere."""

from __future__ import annotations

import logging
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import SecretService, fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.token_store import TokenStore


class Vault(keyring.backend.KeyringBackend):
    """A keyring in memory that passes for the system's."""

    priority = 1  # type: ignore[assignment]
    locked = False

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    vault = Vault()
    monkeypatch.setattr(Vault, "__module__", SecretService.__name__)
    monkeypatch.setattr(keyring, "get_keyring", lambda: vault)
    return vault


def test_a_real_keyring_remembers(vault: Vault) -> None:
    store = TokenStore()
    assert store.can_remember
    assert store.keep(" hf_secret\n", remember=True)
    assert TokenStore().token() == "hf_secret"
    store.forget()
    store.forget()
    assert TokenStore().token() == ""


def test_only_for_this_session_when_the_user_says_so(vault: Vault) -> None:
    store = TokenStore()
    assert not store.keep("hf_secret", remember=False)
    assert store.token() == "hf_secret"
    assert vault.kept == {}


def test_a_locked_keyring_loses_nothing(vault: Vault, caplog: pytest.LogCaptureFixture) -> None:
    vault.locked = True
    store = TokenStore()
    with caplog.at_level(logging.WARNING):
        assert not store.keep("hf_secret", remember=True)
        assert TokenStore().token() == ""
    assert store.token() == "hf_secret"
    assert "hf_secret" not in caplog.text


def test_no_other_backend_is_trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class PlainFile(Vault):
        """As keyrings.alt has them."""

    plain = PlainFile()
    for backend in (fail.Keyring(), plain):
        monkeypatch.setattr(keyring, "get_keyring", lambda backend=backend: backend)
        store = TokenStore()
        assert not store.can_remember
        assert not store.keep("hf_secret", remember=True)
        assert store.token() == "hf_secret"
    assert plain.kept == {}
