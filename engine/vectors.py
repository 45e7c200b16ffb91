"""What ``engine meaning`` is asked, and what it answers: texts become vectors whose directions are what they
mean.

Standard library only: the app reads and writes these. Questions are JSON lines on standard input, answers on
standard output: first one :class:`MeaningReady` or :class:`MeaningFailed`, then for each :class:`Embed` one
:class:`Embedded` or :class:`MeaningFailed` with its number. The process ends with its standard input.
"""

from __future__ import annotations

import base64
import binascii
import typing
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from engine.wire import BadMessage, Codec, encode

__all__ = [
    "MOST_CHARACTERS",
    "MOST_TEXTS",
    "BadMessage",
    "Embed",
    "Embedded",
    "MeaningFailed",
    "MeaningReady",
    "Notice",
    "decode",
    "encode",
    "packed",
    "question",
    "unpacked",
]

#: Texts of one question, and characters of one text; what is longer is cut off.
MOST_TEXTS: Final = 64
MOST_CHARACTERS: Final = 8_000

#: What a text is: looked for, or looked through. Many models are shown them differently.
Role = Literal["query", "passage"]


@dataclass(frozen=True, slots=True)
class Embed:
    """Texts to be made vectors of."""

    kind: ClassVar[str] = "embed"
    number: int
    role: Role
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeaningReady:
    """The model is loaded.

    Attributes:
        model: its id and what its files are, so that vectors of another one are never compared with its.
        dim: numbers in a vector.
        least: cosine from which two texts are taken to mean something alike, for this model.
    """

    kind: ClassVar[str] = "meaning-ready"
    model: str
    dim: int
    least: float


@dataclass(frozen=True, slots=True)
class Embedded:
    """``vectors``: base64 of little-endian 32-bit floats, one vector after the other, each of length 1."""

    kind: ClassVar[str] = "embedded"
    number: int
    vectors: str


@dataclass(frozen=True, slots=True)
class MeaningFailed:
    """``number`` is the question's, -1 where the model could not be loaded: then the process ends.

    ``code``: ``model-missing``, ``model-damaged``, ``package-missing``, ``out-of-memory``, ``bad-catalogue``,
    ``bad-question``, ``internal``. ``detail`` is for the log."""

    kind: ClassVar[str] = "meaning-failed"
    number: int
    code: str
    detail: str = ""


Notice = MeaningReady | Embedded | MeaningFailed

_CODEC: Final = Codec(typing.get_args(Notice))
_QUESTIONS: Final = Codec((Embed,))


def decode(line: bytes) -> Notice | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice


def question(line: bytes) -> Embed:
    """The question on ``line``.

    Raises:
        BadMessage: it is none.
    """
    found: Embed | None = _QUESTIONS.decode(line)
    if found is None or len(found.texts) > MOST_TEXTS:
        raise BadMessage("not a question")
    if not all(isinstance(text, str) for text in found.texts):
        raise BadMessage("texts: not strings")
    return found


def packed(vectors: bytes) -> str:
    """Little-endian floats as they travel."""
    return base64.b64encode(vectors).decode("ascii")


def unpacked(vectors: str) -> bytes:
    """The bytes again.

    Raises:
        BadMessage: they are none.
    """
    try:
        return base64.b64decode(vectors, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadMessage("vectors: not base64") from error
