"""What the tests of downloads share: one in this process or in one of its own, and what it said."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from engine import launch
from engine.inventory import ModelFailed, Notice, decode
from engine.models import command
from engine.models.catalogue import Catalogue
from engine.models.fetch import download as downloading
from engine.models.fetch.hub import Hub
from engine.models.incoming import Incoming
from engine.models.store import Store
from tests.fakes.hub import LocalHub

MODEL = "micro-whisper"
LARGE = 2_000_000
SECRET = "hf_neverWriteThisDown"

Fetch = Callable[..., list[Notice]]


def work(known: Catalogue, store: Store, model_id: str = MODEL, token: str = "") -> list[Notice]:
    said: list[Notice] = []
    client = Hub(token)
    command.with_model(
        known, model_id, said.append, lambda model: downloading.download(model, store, client, said.append)
    )
    return said


def outcome(said: list[Notice]) -> str:
    last = said[-1]
    return last.code if isinstance(last, ModelFailed) else type(last).__name__


def state(store: Store, known: Catalogue, model_id: str = MODEL) -> str:
    return store.status(known.model(model_id)).state


def begin(hub: LocalHub, store: Store, known: Catalogue, kept: int) -> Path:
    """A download that was begun, of whose largest file ``kept`` zeros are here."""
    incoming = Incoming(store.folder, MODEL)
    plan = downloading.plan_of(known.model(MODEL), Hub())
    incoming.begin(plan)
    large = next(file for file in plan.files if file.path == "model.bin")
    incoming.part(large).write_bytes(bytes(kept))
    return incoming.part(large)


def start(hub: LocalHub, store: Store, tmp_path: Path, *arguments: str) -> subprocess.Popen[bytes]:
    variables = launch.downloader_environment()
    variables |= {"HF_ENDPOINT": hub.endpoint, "HANSARD_CATALOGUE": str(tmp_path / "catalogue.toml")}
    return subprocess.Popen(
        [sys.executable, "-m", "engine", "models", *arguments, "--folder", str(store.folder)],
        env=variables,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def notices(out: bytes) -> list[Notice]:
    found = [decode(line) for line in out.splitlines()]
    assert all(found)
    return [notice for notice in found if notice is not None]
