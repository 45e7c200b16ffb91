"""The client library's many errors become the few that a person can do something about."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from engine.models.problems import ModelProblem, of_disk

_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403
_NOT_FOUND: Final = 404
_SERVER: Final = 500


class Throttled(Exception):
    """The hub is busy (429). ``wait`` is what it asked for, in seconds, and ``None`` when it did not say."""

    def __init__(self, retry_after: str, host: str) -> None:
        super().__init__(f"429 from {host}")
        self.wait = float(retry_after) if retry_after.strip().isdecimal() else None
        self.host = host


class Html(Exception):
    """A web page came instead of an answer: a proxy, a portal, a wrong ``HF_ENDPOINT``."""

    def __init__(self, host: str) -> None:
        super().__init__(f"a page from {host}")
        self.host = host


@contextlib.contextmanager
def translated(*, gated: bool, page: str, host: str) -> Iterator[None]:
    """Raise :class:`ModelProblem` in place of the library's errors.

    ``host`` is the endpoint's address, of which the name is told; ``page`` is where consent is given.
    """
    try:
        yield
    except ModelProblem:
        raise
    except Exception as error:
        problem = problem_of(error, gated=gated, page=page, host=urlsplit(host).hostname or host)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: Exception, *, gated: bool, page: str, host: str) -> ModelProblem | None:
    """What ``error`` means; ``None`` for a bug of ours."""
    import httpx2
    from huggingface_hub import errors

    match error:
        case Html() | Throttled():
            return ModelProblem("busy" if isinstance(error, Throttled) else "not-the-hub", error.host)
        case errors.OfflineModeIsEnabled():
            return ModelProblem("offline", host)
        case errors.HfHubHTTPError():
            return _of_status(error.response.status_code, error, gated=gated, page=page, host=host)
        case httpx2.TransportError() if not isinstance(error, httpx2.ProxyError):
            return _of_transport(error, host)
        case httpx2.HTTPError() | httpx2.InvalidURL():
            return ModelProblem("not-the-hub", host)
        case OSError():
            return of_disk(error)
    return None


def _of_status(status: int, error: Exception, *, gated: bool, page: str, host: str) -> ModelProblem:
    from huggingface_hub import errors

    # The hub says 401 also for a repository that is not there, to those it does not know.
    if status == _UNAUTHORIZED and not gated and isinstance(error, errors.RepositoryNotFoundError):
        return ModelProblem("not-found", page)
    if status == _UNAUTHORIZED:
        return ModelProblem("token-needed", page)
    if status == _FORBIDDEN:
        return ModelProblem("consent-needed", page) if gated else ModelProblem("not-the-hub", host)
    if status == _NOT_FOUND:
        return ModelProblem("not-found", page)
    if status >= _SERVER:
        return ModelProblem("busy", host)
    return ModelProblem("not-the-hub", host)


def _of_transport(error: Exception, host: str) -> ModelProblem:
    import httpx2

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return ModelProblem("not-the-hub", host)
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.UnsupportedProtocol):
        return ModelProblem("offline", host)
    return ModelProblem("cut-off", host)
