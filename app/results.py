"""Files an engine names in its events: checked before anything is believed.

The engine is the part that touches foreign media, so its word is not taken: a name must stay inside the
job folder, and size and hash must be what the event said.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, overload

from app.vault import held
from engine.protocol import BadMessage, FileRef, Result, build


class BadResult(Exception):
    """A named file is missing, damaged, elsewhere, or not what it should be."""


@overload
def received_file(folder: Path, ref: FileRef) -> Path: ...
@overload
def received_file(folder: Path, ref: FileRef | None) -> Path | None: ...
def received_file(folder: Path, ref: FileRef | None) -> Path | None:
    """The file that ``ref`` names, size and hash verified; ``None`` when nothing was named.

    Raises:
        BadResult: it is not there, or not what the event said.
    """
    if ref is None:
        return None
    if Path(ref.path).name != ref.path:
        raise BadResult("a name outside the job folder")
    path = folder / ref.path
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        raise BadResult(error.strerror) from error
    if size != ref.bytes or digest != ref.sha256:
        raise BadResult("another size or hash")
    return path


def read_result(folder: Path, ref: FileRef) -> Result:
    """The result of a finished job.

    Raises:
        BadResult: as :func:`received_file`, or the content is not a result.
    """
    try:
        body = held.read_bytes(received_file(folder, ref))
        # Unasked, the parser holds Python's lock until it is through, which for a meeting of three hours is
        # 50 ms; where it calls a function, the window gets its turn.
        return build(Result, json.loads(body, object_hook=_as_it_is))
    except (held.SealBroken, ValueError, BadMessage) as error:
        raise BadResult("not a result") from error


def _as_it_is(found: dict[str, Any]) -> dict[str, Any]:
    return found
