"""The Hugging Face hub, through its own client library: what a repository holds, and the bytes of a file.

``HF_ENDPOINT`` names another hub (a mirror, an organisation's own); proxies come from the environment and
certificates from the operating system's store (httpx2: truststore on Windows and macOS, OpenSSL's own places
on Linux, ``SSL_CERT_FILE`` everywhere). Xet, the hub's chunked storage, is off: its client keeps no piece
that a later process could go on from.

huggingface_hub 2 fetches each file under a name of the process and deletes it when that fails, so a download
that was ended starts anew. Here the piece is a file of ours, and the library's ``http_get`` goes on in it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any, Final, Self

from engine import __version__
from engine.models.catalogue import Part, WantedFile, is_inside
from engine.models.fetch.failures import Html, Throttled, translated
from engine.models.incoming import PlannedFile
from engine.models.problems import ModelProblem

#: Set before the library is imported, which reads them then.
SETTINGS: Final[dict[str, str]] = {
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_SYMLINKS_WARNING": "1",
    "HF_DEBUG": "0",
}
#: Bytes read and written at a time; the library's 10 MB would be lost by each interruption.
_CHUNK: Final = 1 << 16
_TIMEOUT: Final = 20.0  # seconds of silence

_OK: Final = 200
_PARTIAL: Final = 206
_TOO_MANY: Final = 429


class Hub:
    """One hub, with or without somebody's token. Makes no connection until asked something."""

    def __init__(self, token: str = "") -> None:
        os.environ.update(SETTINGS)
        import huggingface_hub
        from huggingface_hub import constants

        constants.DOWNLOAD_CHUNK_SIZE = _CHUNK
        huggingface_hub.set_client_factory(_client)
        # Addresses of files are signed: whoever reads the log could fetch with them.
        for name in ("httpx2", "httpcore2", "huggingface_hub"):
            logging.getLogger(name).setLevel(logging.ERROR)
        self.endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or "https://huggingface.co"
        self._token: str | bool = token or False
        self._api = huggingface_hub.HfApi(
            endpoint=self.endpoint, token=self._token, library_name="hansard", library_version=__version__
        )

    def files(self, part: Part, *, gated: bool, page: str) -> tuple[PlannedFile, ...]:
        """The files of ``part``, with what the hub knows of them at a commit.

        Raises:
            ModelProblem
        """
        with translated(gated=gated, page=page, host=self.endpoint):
            info = self._info(part)
            commit = info.sha or ""
            if len(commit) != 40 or (part.pinned and commit != part.revision):
                raise ModelProblem("not-the-hub", self.endpoint)
            siblings = {sibling.rfilename: sibling for sibling in info.siblings or ()}
            found = [
                _planned(part, commit, wanted, siblings[name])
                for wanted in part.files
                for name in _matching(wanted, siblings, part.repository)
            ]
        return tuple(dict.fromkeys(found))

    def fetch(self, file: PlannedFile, piece: Path, count: Callable[[int], None]) -> None:
        """Bring ``piece`` to the full size of ``file``, going on where it ends.

        Raises:
            OSError: of the disk, or the size was not what the hub said.
            Exception: of the client library; see :func:`engine.models.fetch.failures.translated`.
        """
        from huggingface_hub import hf_hub_url
        from huggingface_hub.file_download import http_get
        from huggingface_hub.utils._headers import build_hf_headers

        address = hf_hub_url(file.repository, file.source, revision=file.revision, endpoint=self.endpoint)
        headers = build_hf_headers(token=self._token, library_name="hansard", library_version=__version__)
        # A compressed answer cannot be gone on with.
        headers["Accept-Encoding"] = "identity"
        with open(piece, "ab", opener=_private):
            pass
        with piece.open("r+b") as out:
            size = out.seek(0, os.SEEK_END)
            http_get(
                address,
                out,
                resume_size=size,
                headers=headers,
                expected_size=file.bytes,
                displayed_filename=PurePosixPath(file.path).name,
                tqdm_class=_bars(count, size),  # type: ignore[arg-type]  # any callable will do
            )

    def _info(self, part: Part) -> Any:
        try:
            return self._api.model_info(
                part.repository, revision=part.revision, files_metadata=True, timeout=_TIMEOUT
            )
        except (TypeError, KeyError, ValueError) as error:  # an answer that is no description of a model
            if isinstance(error, OSError):
                raise
            raise ModelProblem("not-the-hub", self.endpoint) from error


def _matching(wanted: WantedFile, there: dict[str, Any], repository: str) -> list[str]:
    found = [name for name in sorted(there) if wanted.matches(name) and is_inside(name)]
    if not found and not wanted.optional:
        raise ModelProblem("not-found", f"{repository}/{wanted.path}")
    return found


def _planned(part: Part, commit: str, wanted: WantedFile, sibling: Any) -> PlannedFile:
    sha256 = sibling.lfs.sha256 if sibling.lfs else ""
    size = sibling.lfs.size if sibling.lfs else sibling.size
    if size is None or not (sha256 or sibling.blob_id):
        raise ModelProblem("not-the-hub", part.repository)
    differs = (wanted.bytes and wanted.bytes != size) or (sha256 and wanted.sha256 not in {"", sha256})
    if differs and not wanted.is_pattern:
        raise ModelProblem("damaged-download", sibling.rfilename)
    path = str(PurePosixPath(part.target, sibling.rfilename))
    return PlannedFile(
        path=path,
        source=sibling.rfilename,
        repository=part.repository,
        revision=commit,
        bytes=size,
        sha256=sha256 or ("" if wanted.is_pattern else wanted.sha256),
        blob="" if sha256 else sibling.blob_id,
    )


def _client() -> Any:
    from huggingface_hub.utils._http import default_client_factory

    client = default_client_factory()
    client.timeout = _TIMEOUT
    client.event_hooks["response"] = [*client.event_hooks["response"], _look_at]
    return client


def _look_at(response: Any) -> None:
    """What the library would misread: a proxy's page in place of an answer, and a hub that is busy for long
    (the library would wait as long as it is told to)."""
    if response.status_code == _TOO_MANY:
        raise Throttled(response.headers.get("Retry-After", ""), str(response.request.url.host))
    kind = response.headers.get("Content-Type", "")
    if response.status_code in {_OK, _PARTIAL} and kind.startswith(("text/html", "application/xhtml")):
        raise Html(str(response.request.url.host))


def _bars(count: Callable[[int], None], kept: int) -> Callable[..., _Bar]:
    def make(initial: int = 0, **_said: object) -> _Bar:
        if initial != kept:  # the server does not continue files: what was here comes again
            count(initial - kept)
        return _Bar(count)

    return make


class _Bar:
    """What the library takes for a progress bar."""

    def __init__(self, count: Callable[[int], None]) -> None:
        self._count = count

    def update(self, count: int | None = 1) -> None:
        self._count(count or 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to close."""


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
