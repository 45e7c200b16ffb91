"""Everything that goes wrong while a model is fetched, with the real client library and a hub on loopback.

Nothing half is ever visible, what was fetched is gone on with, and each failure has a name of its own.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import re
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.inventory import ModelFailed, ModelProgress, ModelReady, decode
from engine.models import catalogue
from engine.models.catalogue import Catalogue
from engine.models.fetch import download as downloading
from engine.models.incoming import Incoming
from engine.models.store import Store
from tests.fakes.hub import Fault, LocalHub
from tests.fault.download_lab import LARGE, MODEL, SECRET, Fetch, begin, notices, outcome, start, state, work
from tests.models import catalogue as micro


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """Stand-ins for the micro models: the downloader does not look into them."""
    bytes_of = random.Random(7).randbytes
    for folder, files in {
        "whisper": {"model.bin": LARGE, "config.json": 500, "tokenizer.json": 30_000, "vocabulary.json": 900},
        "pyannote": {"config.yaml": 400, "segmentation/pytorch_model.bin": 3000, "embedding/a.ckpt": 2000},
    }.items():
        for name, size in files.items():
            path = tmp_path / "weights" / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(bytes_of(size))
    return tmp_path / "weights"


@pytest.fixture(autouse=True)
def _online() -> Iterator[None]:
    """The library reads this once, when it is imported, by whichever test came first."""
    from huggingface_hub import constants

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(constants, "HF_HUB_OFFLINE", False)
        yield


@pytest.fixture
def hub(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    from huggingface_hub import close_session, file_download

    # Waiting is all that is left out: between our tries, and between the library's.
    monkeypatch.setattr(downloading, "_pause", lambda *_: 0.0)
    monkeypatch.setattr(file_download, "time", SimpleNamespace(sleep=lambda _: None))
    with LocalHub(micro.repositories(weights), gated=("micro/pyannote",)) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running
        close_session()


@pytest.fixture
def known(weights: Path, tmp_path: Path) -> Catalogue:
    return catalogue.read(micro.write(tmp_path / "catalogue.toml", weights, gated=True))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


@pytest.fixture
def fetch(hub: LocalHub, known: Catalogue, store: Store) -> Fetch:
    """Download a model in this process; everything that was said."""
    return lambda model_id=MODEL, token="": work(known, store, model_id, token)


def test_all_is_well(fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue, weights: Path) -> None:
    said = fetch()
    assert said[-1] == ModelReady(MODEL)
    for path in (weights / "whisper").iterdir():
        assert (store.verified(MODEL) / path.name).read_bytes() == path.read_bytes()
    manifest = store.manifest(MODEL)
    assert manifest is not None
    assert manifest.revision == hub.commit("micro/whisper")
    fetched = [notice for notice in said if isinstance(notice, ModelProgress) and notice.phase == "fetch"]
    assert (fetched[0].done, fetched[-1].done) == (0, fetched[-1].total)
    assert [notice.done for notice in fetched] == sorted(notice.done for notice in fetched)
    # Nothing comes twice, and the hub is asked at the commit it named.
    assert hub.sent == manifest.bytes
    assert all(hub.commit("micro/whisper") in asked.path for asked in hub.asked("/resolve/"))


def test_cut_connections_go_on_where_they_were(fetch: Fetch, hub: LocalHub, store: Store) -> None:
    hub.fault = Fault("cut", "model.bin", after=500_000, times=3)
    assert outcome(fetch()) == "ModelReady"
    starts = [asked.range for asked in hub.asked("/cdn/")]
    assert len(starts) == 4
    assert starts == sorted(set(starts))
    assert hub.sent < LARGE * 1.3
    assert store.verified(MODEL)


def test_a_line_that_stays_cut(fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue) -> None:
    hub.fault = Fault("cut", "/cdn/", after=0)
    assert outcome(fetch()) == "cut-off"
    assert state(store, known) == "partial"
    hub.fault = None
    assert outcome(fetch()) == "ModelReady"


def test_resume_fetches_only_what_is_left(
    fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue
) -> None:
    def goes_down(sent: int) -> None:
        if sent >= 1_100_000:
            hub.fault = Fault("status", status=503)

    hub.fault = Fault("cut", "/cdn/", after=1_200_000)
    hub.on_block = goes_down
    said = fetch()
    assert outcome(said) == "busy"
    left = store.status(known.model(MODEL)).missing
    assert 0 < left < LARGE * 0.6
    hub.on_block = hub.fault = None
    before = hub.sent
    said = fetch()
    assert outcome(said) == "ModelReady"
    assert hub.sent - before == left
    first = next(notice for notice in said if isinstance(notice, ModelProgress))
    assert first.kept == first.done == first.total - left
    # The plan was kept: the hub was not asked again what there is.
    assert len(hub.asked("/api/models/micro/whisper")) == 1


@pytest.mark.parametrize("kind", ["flip", "longer", "shorter"])
def test_damage_on_the_way_is_fetched_again(fetch: Fetch, hub: LocalHub, store: Store, kind: str) -> None:
    hub.fault = Fault(kind, "model.bin", after=1000, times=1)  # type: ignore[arg-type]
    assert outcome(fetch()) == "ModelReady"
    assert store.verified(MODEL)


@pytest.mark.parametrize("kind", ["flip", "longer", "shorter"])
@pytest.mark.parametrize("name", ["model.bin", "config.json"])
def test_damage_every_time(
    fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue, kind: str, name: str
) -> None:
    hub.fault = Fault(kind, name, after=100)  # type: ignore[arg-type]
    said = fetch()
    assert said[-1] == ModelFailed(MODEL, "damaged-download", name)
    assert state(store, known) == "partial"
    hub.fault = None
    before = hub.sent
    assert outcome(fetch()) == "ModelReady"
    assert hub.sent - before == {"model.bin": LARGE, "config.json": 500}[name]


def test_a_server_that_cannot_go_on(fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue) -> None:
    piece = begin(hub, store, known, kept=700_000)
    hub.fault = Fault("no-range", "model.bin")
    said = fetch()
    assert outcome(said) == "ModelReady"
    assert not piece.exists()
    last = [notice for notice in said if isinstance(notice, ModelProgress)][-1]
    assert last.done == last.total


def test_a_piece_that_is_not_ours(fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue) -> None:
    """After a power cut the end of a file may be zeros; a stranger's file may be longer than ours."""
    for size in (700_000, LARGE, LARGE + 5):
        begin(hub, store, known, kept=size)
        assert outcome(fetch()) == "ModelReady"
        assert store.verified(MODEL)
        store.remove(MODEL)


def test_the_hub_moved_on_in_the_middle(
    fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue, weights: Path
) -> None:
    """``main`` names another commit, and the begun one is gone: nothing of both is mixed."""
    begin(hub, store, known, kept=700_000)
    (weights / "whisper" / "model.bin").write_bytes(random.Random(8).randbytes(LARGE))
    hub.repositories = {name: type(repo)(weights / name[6:]) for name, repo in hub.repositories.items()}
    assert outcome(fetch()) == "ModelReady"
    manifest = store.manifest(MODEL)
    assert manifest is not None
    assert manifest.revision == hub.commit("micro/whisper")
    assert store.verified(MODEL)


@pytest.mark.parametrize("where", ["/api/", "/cdn/", "config.json"])
@pytest.mark.parametrize("kind", ["html", "portal"])
def test_a_page_in_place_of_an_answer(
    fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue, kind: str, where: str
) -> None:
    hub.fault = Fault(kind, where)  # type: ignore[arg-type]
    said = fetch()
    assert said[-1] == ModelFailed(MODEL, "not-the-hub", "127.0.0.1")
    assert state(store, known) in {"absent", "partial"}
    hub.fault = None
    assert outcome(fetch()) == "ModelReady"


def test_an_answer_that_is_not_the_hubs(fetch: Fetch, hub: LocalHub) -> None:
    hub.fault = Fault("status", "/api/", status=200)  # JSON, but of something else
    assert outcome(fetch()) == "not-the-hub"


def test_another_commit_than_the_one_pinned(
    hub: LocalHub, known: Catalogue, store: Store, fetch: Fetch
) -> None:
    model = known.model(MODEL)
    part = dataclasses.replace(model.parts[0], revision=hub.commit("micro/whisper"))
    pinned = dataclasses.replace(model, parts=(part,))
    hub.fault = Fault("wrong-commit", "/api/")
    assert outcome(work(dataclasses.replace(known, models=(pinned,)), store)) == "not-the-hub"


def test_another_hash_than_the_catalogues(hub: LocalHub, known: Catalogue, store: Store) -> None:
    """The hub's own word is not enough where the catalogue knows better."""
    model = known.model(MODEL)
    wanted = tuple(
        dataclasses.replace(file, sha256="a" * 64) if file.path in {"model.bin", "config.json"} else file
        for file in model.parts[0].files
    )
    for part in (
        dataclasses.replace(model.parts[0], files=wanted[:1]),
        dataclasses.replace(model.parts[0], files=wanted[1:]),
    ):
        changed = dataclasses.replace(known, models=(dataclasses.replace(model, parts=(part,)),))
        assert outcome(work(changed, store)) == "damaged-download"
        assert store.installed() == ()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        # What the hub says of a repository that is gone.
        (Fault("status", status=401, headers={"X-Error-Code": "RepoNotFound"}), "not-found"),
        (Fault("status", status=403), "not-the-hub"),
        (Fault("status", status=404), "not-found"),
        (Fault("status", status=429), "busy"),
        (Fault("status", status=429, headers={"Retry-After": "3600"}), "busy"),
        (Fault("status", status=500), "busy"),
        (Fault("status", status=503), "busy"),
    ],
    ids=lambda value: f"{value.status}{value.headers or ''}" if isinstance(value, Fault) else value,
)
@pytest.mark.parametrize("where", ["/api/", "/resolve/"])
def test_refusals(fetch: Fetch, hub: LocalHub, where: str, fault: Fault, code: str) -> None:
    hub.fault = dataclasses.replace(fault, where=where)
    started = time.monotonic()
    assert outcome(fetch()) == code
    assert time.monotonic() - started < 60  # it does not wait for the hour that it is told to
    hub.fault = None
    assert outcome(fetch()) == "ModelReady"


def test_busy_for_a_moment_is_waited_for(
    fetch: Fetch, hub: LocalHub, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.undo()
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setattr(downloading, "time", SimpleNamespace(sleep=waited.append))
    for where in ("/api/", "/resolve/"):
        hub.fault = Fault("status", where, times=1, status=429, headers={"Retry-After": "7"})
        assert outcome(fetch()) == "ModelReady"
        assert waited.pop() == 7.0
        assert waited == []
        store.remove(MODEL)


def test_no_connection(fetch: Fetch, hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # nobody listens there
    said = fetch()
    assert said[-1] == ModelFailed(MODEL, "offline", "127.0.0.1")


def test_a_proxy_that_is_not_there(fetch: Fetch, hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert outcome(fetch()) in {"offline", "not-the-hub"}


def test_a_proxy_is_used(fetch: Fetch, hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hub's name need not be known here: the proxy knows it (this one answers as the hub itself)."""
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("http_proxy", hub.endpoint)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert outcome(fetch()) == "ModelReady"


def test_the_systems_certificates_decide(
    hub: LocalHub,
    known: Catalogue,
    store: Store,
    weights: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hub, or a proxy that looks into everything, with a certificate of the house: refused until the system
    knows who signed it."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=house"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with LocalHub(micro.repositories(weights), tls=context) as house:
        monkeypatch.setenv("HF_ENDPOINT", house.endpoint)
        assert work(known, store)[-1] == ModelFailed(MODEL, "not-the-hub", "127.0.0.1")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # where OpenSSL finds the system's
        assert outcome(work(known, store)) == "ModelReady"


def test_a_model_that_asks_who_comes(fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue) -> None:
    page = known.model("micro-pyannote").page
    assert fetch("micro-pyannote")[-1] == ModelFailed("micro-pyannote", "token-needed", page)
    assert fetch("micro-pyannote", "wrong")[-1] == ModelFailed("micro-pyannote", "token-needed", page)
    hub.tokens.add(SECRET)
    assert fetch("micro-pyannote", SECRET)[-1] == ModelFailed("micro-pyannote", "consent-needed", page)
    hub.consented.add("micro/pyannote")
    assert outcome(fetch("micro-pyannote", SECRET)) == "ModelReady"
    # The token stays with the hub and is not shown to where its files lie.
    assert all(asked.token == "" for asked in hub.asked("/cdn/"))
    assert not [
        path for path in store.folder.rglob("*") if path.is_file() and SECRET in path.read_text("latin1")
    ]


def test_only_damaged_files_come_again(
    fetch: Fetch, hub: LocalHub, store: Store, known: Catalogue, weights: Path
) -> None:
    assert outcome(fetch()) == "ModelReady"
    path = store.path(MODEL) / "tokenizer.json"
    path.write_bytes(bytes(30_000))
    hub.requests.clear()
    before = hub.sent
    assert outcome(fetch()) == "ModelReady"
    assert hub.sent - before == 30_000
    assert hub.asked("model.bin") == []
    assert (store.verified(MODEL) / "tokenizer.json").read_bytes() == (
        weights / "whisper" / "tokenizer.json"
    ).read_bytes()


def test_too_little_space_is_said_first(
    fetch: Fetch, hub: LocalHub, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "free", lambda _: LARGE)
    said = fetch()
    assert outcome(said) == "disk-full"
    assert hub.sent == 0


def test_the_disk_fills_up_in_the_middle(
    hub: LocalHub,
    known: Catalogue,
    small_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One megabyte, of two that come."""
    monkeypatch.setattr(downloading, "MARGIN", -(1 << 30))
    store = Store(small_disk / "models")
    assert outcome(work(known, store)) == "disk-full"
    assert store.installed() == ()
    assert state(store, known) == "partial"
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    before = hub.sent
    assert outcome(work(known, store)) == "ModelReady"
    assert hub.sent - before < LARGE  # what was there before was gone on with
    assert store.verified(MODEL)


def test_a_folder_that_may_not_be_written(
    fetch: Fetch, hub: LocalHub, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.folder.parent.joinpath("models").write_text("a file is in the way")
    assert outcome(fetch()) in {"folder-unwritable", "internal"}


def test_two_at_once(fetch: Fetch, store: Store) -> None:
    with Incoming(store.folder, MODEL).held():
        assert outcome(fetch()) == "in-progress"
    assert outcome(fetch()) == "ModelReady"


# -- as a process ------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_killed_in_the_middle_it_goes_on(
    hub: LocalHub, known: Catalogue, store: Store, tmp_path: Path, how: signal.Signals
) -> None:
    hub.fault = Fault("slow", "/cdn/", seconds=0.02)
    process = start(hub, store, tmp_path, "download", MODEL)
    assert process.stdout is not None
    for line in process.stdout:
        notice = decode(line)
        if isinstance(notice, ModelProgress) and notice.done > 500_000:
            process.send_signal(how)
            break
    out, errors = process.communicate()
    assert process.returncode == -how
    assert b"Traceback" not in errors
    assert not any(isinstance(notice, ModelReady | ModelFailed) for notice in notices(out))
    status = store.status(known.model(MODEL))
    assert status.state == "partial"
    assert store.installed() == ()
    hub.fault = None
    process = start(hub, store, tmp_path, "download", MODEL)
    out, _ = process.communicate()
    assert notices(out)[-1] == ModelReady(MODEL)
    assert process.returncode == 0
    # It asked for exactly what was left of the large file.
    assert [asked.range for asked in hub.asked("/cdn/")] == [0, known.model(MODEL).bytes - status.missing]
    assert store.verified(MODEL)


def test_the_token_is_seen_nowhere(
    hub: LocalHub, known: Catalogue, store: Store, tmp_path: Path, own_home: Path
) -> None:
    hub.tokens.add(SECRET)
    hub.consented.add("micro/pyannote")
    hub.fault = Fault("slow", "/cdn/", seconds=0.5)
    process = start(hub, store, tmp_path, "download", "micro-pyannote", "--token-on-stdin")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"token": SECRET}).encode() + b"\n")
    process.stdin.close()
    process.stdin = None
    first = process.stdout.readline()
    if sys.platform == "linux":
        shown = Path(f"/proc/{process.pid}")
        assert SECRET.encode() not in (shown / "environ").read_bytes() + (shown / "cmdline").read_bytes()
    out, errors = process.communicate()
    assert notices(first + out)[-1] == ModelReady("micro-pyannote")
    assert SECRET.encode() not in first + out + errors
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in data for data in written)
    assert any(asked.token == SECRET for asked in hub.requests)
    # Nothing but the model was asked for, and the client library left nothing in the user's home.
    assert all(re.match(r"/api/models/|/micro/pyannote/resolve/|/cdn/", asked.path) for asked in hub.requests)
    assert not list(own_home.rglob("*uggingface*"))


def test_a_token_of_the_environment_is_not_used(
    hub: LocalHub, known: Catalogue, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody said that Hansard may use it."""
    monkeypatch.setenv("HF_TOKEN", SECRET)
    home = Path(os.environ["HOME"]) / ".cache" / "huggingface"
    home.mkdir(parents=True)
    (home / "token").write_text(SECRET)
    out, _ = start(hub, store, tmp_path, "download", "micro-pyannote").communicate()
    assert outcome(notices(out)) == "token-needed"
    assert all(asked.token == "" for asked in hub.requests)


def test_a_computer_that_is_to_stay_offline(
    hub: LocalHub, known: Catalogue, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    out, _ = start(hub, store, tmp_path, "download", MODEL).communicate()
    assert outcome(notices(out)) == "offline"
    assert hub.requests == []
