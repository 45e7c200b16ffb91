"""What can go wrong outside our control, and how a caller tells the cases apart.

Two families. :class:`EngineError` is the environment's fault: a damaged file, a missing model, a full
disk. It carries a ``code`` (a word of the wire protocol, never translated, never matched by message
text) and ``detail`` for the log. Anything else that escapes a stage is a bug of ours and travels as
``internal``. The sentences users read are made from the codes in ``app``.
"""

import errno
from typing import ClassVar


class EngineError(Exception):
    """The environment's fault. ``detail`` may name formats and numbers, never speech or full paths."""

    code: ClassVar[str] = "engine"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.code)
        self.detail = detail


class BadAudio(EngineError):
    """The file is not audio or video that can be read."""

    code = "bad-audio"


class NoAudioTrack(EngineError):
    """A video (or other container) without any sound."""

    code = "no-audio-track"


class ForbiddenFormat(EngineError):
    """A playlist, script or address that would make the decoder open other files or the network."""

    code = "forbidden-format"


class ProtectedMedia(EngineError):
    """Encrypted media (DRM)."""

    code = "protected-media"


class Unreadable(EngineError):
    """The operating system would not let us read the file (missing, a directory, no permission)."""

    code = "unreadable"


class ModelMissing(EngineError):
    """A model that a stage needs is not on this computer. ``detail`` names it."""

    code = "model-missing"


class PackageMissing(EngineError):
    """A Python package that a stage needs is not installed, such as ``torch``. ``detail`` names it."""

    code = "package-missing"


class LanguageNotCovered(EngineError):
    """The chosen model does not know the language. ``detail`` names the language and a model that does."""

    code = "language-not-covered"


class OutOfMemory(EngineError):
    """A stage ran out of memory."""

    code = "out-of-memory"


class DeviceFailed(EngineError):
    """The graphics card, or a library it needs, does not do what it must. ``detail`` says which."""

    code = "device-failed"


class ModelDamaged(EngineError):
    """A model on this computer is not what was downloaded. ``detail`` is its id."""

    code = "model-damaged"


class ModelUnsafe(EngineError):
    """A model's file holds more than numbers and known settings, such as a program. ``detail`` names the
    file and what was found; nothing of it was run."""

    code = "model-unsafe"


class DiskFull(EngineError):
    """No space left where the job folder or the audio file is written."""

    code = "disk-full"

    @staticmethod
    def is_cause_of(error: OSError) -> bool:
        """Whether the operating system reported a full disk or quota."""
        return error.errno in (errno.ENOSPC, errno.EDQUOT)


class WorkerDied(EngineError):
    """A worker process ended without its result. ``detail`` says how."""

    code = "worker-died"


class ProtocolMismatch(EngineError):
    """Something other than a matching engine is at the other end of the pipe."""

    code = "protocol"


class Cancelled(Exception):
    """The user asked to stop. Raised by :mod:`engine.progress`, caught only at process edges."""
