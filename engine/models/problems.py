"""What can keep a model from getting here; see :class:`engine.inventory.ModelFailed` for the codes."""

from __future__ import annotations

import errno
from typing import Final

from engine.errors import DiskFull


class ModelProblem(Exception):
    """A model could not be fetched or imported. What was fetched is kept. ``detail`` names a file, a host, a
    page or a number of bytes, never a path of this computer."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


def of_disk(error: OSError) -> ModelProblem | None:
    """What the operating system's refusal means here; ``None`` when it is nothing of the disk."""
    if DiskFull.is_cause_of(error):
        return ModelProblem("disk-full")
    if isinstance(error, PermissionError) or error.errno in _UNWRITABLE:
        return ModelProblem("folder-unwritable", error.strerror or "")
    return None


_UNWRITABLE: Final = frozenset({errno.EROFS, errno.ENOTDIR})
