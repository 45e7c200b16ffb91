"""A hub on this computer that speaks the protocol of huggingface.co as huggingface_hub 2.4 uses it.

Serves folders as repositories: model information with sizes and hashes, ``resolve`` with the hub's headers,
large files through a redirect to a second origin (as its CDN), ranges. Faults are switched on by tests::

    with LocalHub({"micro/whisper": folder}) as hub:
        hub.fault = Fault("cut", "model.bin", after=100_000, times=2)

What was asked is in :attr:`LocalHub.requests`.
"""

from __future__ import annotations

import hashlib
import json
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal, Self
from urllib.parse import unquote, urlsplit

Kind = Literal[
    "cut", "longer", "shorter", "flip", "html", "portal", "status", "no-range", "slow", "wrong-commit"
]
_LARGE = 1 << 20
_LFS_SUFFIXES = (".bin", ".ckpt", ".onnx", ".npz")
_BLOCK = 1 << 14


@dataclass
class Fault:
    """Something that goes wrong with requests whose path contains ``where``, ``times`` times.

    ``cut`` after ``after`` bytes of the answer; ``flip`` a bit at ``after``; ``status`` answers that, with
    ``headers``; ``portal`` redirects to a web page; ``slow`` waits ``seconds`` after each block.
    """

    kind: Kind
    where: str = ""
    times: int = 1 << 30
    after: int = 0
    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def take(self, path: str, *kinds: Kind) -> bool:
        """Whether it strikes now."""
        if self.kind not in kinds or self.where not in path or self.times <= 0:
            return False
        self.times -= 1
        return True


@dataclass(frozen=True)
class Asked:
    """A request: ``range`` is its first byte, 0 without one; ``sent`` bytes of a body went out."""

    method: str
    path: str
    range: int
    token: str
    origin: str


class Repository:
    """A folder as a repository with one commit."""

    def __init__(self, folder: Path) -> None:
        self.files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        content = [(name, hashlib.sha256(data).hexdigest()) for name, data in self.files.items()]
        self.commit = hashlib.sha1(json.dumps(content).encode(), usedforsecurity=False).hexdigest()

    def is_large(self, name: str) -> bool:
        """Whether the hub keeps the file apart from git."""
        return name.endswith(_LFS_SUFFIXES) or len(self.files[name]) > _LARGE

    def etag(self, name: str) -> str:
        """SHA-256 of a large file, git's blob id of a small one."""
        data = self.files[name]
        if self.is_large(name):
            return hashlib.sha256(data).hexdigest()
        return blob_id(data)

    def siblings(self) -> list[dict[str, object]]:
        """As ``/api/models`` tells them with ``blobs=True``."""
        found: list[dict[str, object]] = []
        for name, data in self.files.items():
            entry: dict[str, object] = {"rfilename": name, "size": len(data)}
            if self.is_large(name):
                spec = "version https://git-lfs.github.com/spec/v1"
                pointer = f"{spec}\noid sha256:{self.etag(name)}\nsize {len(data)}\n"
                entry["blobId"] = blob_id(pointer.encode())
                entry["lfs"] = {"sha256": self.etag(name), "size": len(data), "pointerSize": len(pointer)}
            else:
                entry["blobId"] = self.etag(name)
            found.append(entry)
        return found


def blob_id(data: bytes) -> str:
    """Git's id of a file with this content."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


class LocalHub:
    """The hub; a context manager. ``endpoint`` is for ``HF_ENDPOINT``.

    Attributes:
        gated: repositories that ask for a token in ``tokens``, and for consent (``consented``).
        on_block: called before each block of a large file with the bytes sent so far.
        sent: bytes of file content that went out in all.
    """

    def __init__(
        self,
        repositories: Mapping[str, Path],
        gated: tuple[str, ...] = (),
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.repositories = {name: Repository(folder) for name, folder in repositories.items()}
        self.gated = set(gated)
        self.tokens: set[str] = set()
        self.consented: set[str] = set()
        self.fault: Fault | None = None
        self.requests: list[Asked] = []
        self.on_block: Callable[[int], None] | None = None
        self.sent = 0
        self._scheme = "http" if tls is None else "https"
        self._server = _Server(self, tls)
        self._cdn = _Server(self, tls)
        self._threads = [
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
            for server in (self._server, self._cdn)
        ]

    @property
    def endpoint(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"

    @property
    def cdn(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._cdn.server_port}"

    def commit(self, repository: str) -> str:
        """The commit that ``main`` is."""
        return self.repositories[repository].commit

    def asked(self, part: str, method: str = "GET") -> list[Asked]:
        """Requests whose path contains ``part``."""
        return [asked for asked in self.requests if part in asked.path and asked.method == method]

    def strikes(self, path: str, *kinds: Kind) -> Fault | None:
        """The fault, when it is of one of ``kinds`` and meant for ``path``."""
        return self.fault if self.fault is not None and self.fault.take(path, *kinds) else None

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for server in (self._server, self._cdn):
            server.shutdown()
            server.server_close()
        for thread in self._threads:
            thread.join(5)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them

    def __init__(self, hub: LocalHub, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True)

    def handle_error(self, *_: object) -> None:
        """A client that went away is what many tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def _answer(self) -> None:
        hub, path = self.server.hub, unquote(urlsplit(self.path).path)
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        first = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        origin = f"http://{self.headers.get('Host', '')}"
        hub.requests.append(Asked(self.command, path, first, token, origin))
        if hub.strikes(path, "html"):
            self._send(200, b"<html><body>Please sign in</body></html>", {"Content-Type": "text/html"})
        elif hub.strikes(path, "portal"):
            self._send(302, b"", {"Location": hub.cdn + "/portal"})
        elif path == "/portal":
            self._send(200, b"<html>portal</html>", {"Content-Type": "text/html; charset=utf-8"})
        elif fault := hub.strikes(path, "status"):
            self._send(fault.status, b"{}", {"Content-Type": "application/json", **fault.headers})
        elif path.startswith("/api/models/"):
            self._model_info(path.removeprefix("/api/models/"))
        elif path.startswith("/cdn/"):
            repository, name = path.removeprefix("/cdn/").split("//")
            self._content(hub.repositories[repository].files[name], first, {})
        else:
            self._resolve(path.lstrip("/"), token, first)

    def _model_info(self, rest: str) -> None:
        name, _, revision = rest.partition("/revision/")
        repository = self.server.hub.repositories.get(name)
        if repository is None:
            self._send(401, b"{}", {"X-Error-Code": "RepoNotFound"})
            return
        if revision not in {"", "main", repository.commit}:
            self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"})
            return
        commit = repository.commit
        if self.server.hub.strikes(self.path, "wrong-commit"):
            commit = "f" * 40
        body = {"id": name, "modelId": name, "sha": commit, "siblings": repository.siblings(), "tags": []}
        self._send(200, json.dumps(body).encode(), {"Content-Type": "application/json; charset=utf-8"})

    def _resolve(self, rest: str, token: str, first: int) -> None:
        hub = self.server.hub
        name, _, tail = rest.partition("/resolve/")
        revision, _, file = tail.partition("/")
        repository = hub.repositories.get(name)
        if repository is None:
            self._send(401, b"", {"X-Error-Code": "RepoNotFound"})
            return
        if name in hub.gated and token not in hub.tokens:
            self._send(401, b"", {"X-Error-Code": "GatedRepo"})
            return
        if name in hub.gated and name not in hub.consented:
            self._send(403, b"", {"X-Error-Code": "GatedRepo"})
            return
        if revision not in {"main", repository.commit} or file not in repository.files:
            self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
            return
        etag, size = repository.etag(file), len(repository.files[file])
        headers = {"X-Repo-Commit": repository.commit, "Accept-Ranges": "bytes"}
        if repository.is_large(file):
            headers |= {"X-Linked-Etag": f'"{etag}"', "X-Linked-Size": str(size)}
            self._send(302, b"", {**headers, "Location": f"{hub.cdn}/cdn/{name}//{file}"})
        else:
            self._content(repository.files[file], first, {**headers, "ETag": f'"{etag}"'})

    def _content(self, data: bytes, first: int, headers: dict[str, str]) -> None:
        hub = self.server.hub
        if fault := hub.strikes(self.path, "flip"):
            data = data[: fault.after] + bytes([data[fault.after] ^ 1]) + data[fault.after + 1 :]
        elif hub.strikes(self.path, "longer"):
            data += b"more"
        elif hub.strikes(self.path, "shorter"):
            data = data[:-4]
        if hub.strikes(self.path, "no-range"):
            first = 0
        elif first:
            headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
        body = data[first:]
        self.send_response(206 if "Content-Range" in headers else 200)
        for key, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        cut = hub.strikes(self.path, "cut")
        slow = hub.strikes(self.path, "slow")
        for start in range(0, len(body), _BLOCK):
            if cut is not None and start >= cut.after:
                self.wfile.flush()
                self.close_connection = True
                return
            if hub.on_block is not None:
                hub.on_block(first + start)
            block = body[start : start + _BLOCK]
            hub.sent += len(block)  # first, or whoever has read it would see it uncounted
            self.wfile.write(block)
            if slow is not None:
                self.wfile.flush()
                time.sleep(slow.seconds)

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for key, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
