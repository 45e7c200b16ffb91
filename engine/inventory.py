"""What the engine says about this computer: its models, its hardware, what each profile will do here.

``engine models …`` and ``engine doctor`` print these, one JSON object per line, in the encoding of
:mod:`engine.protocol`; the app reads them with :func:`decode`. Standard library only. Words for people are
made in the app, from the codes.

A command ends with exactly one of :class:`ModelList`, :class:`ModelReady`, :class:`ModelFailed`,
:class:`ModelRemoved` and :class:`Report`; those on several models with one for each.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from engine.wire import Codec

ModelStage = Literal["asr", "embedding", "segmentation", "pipeline", "meaning"]
ModelState = Literal["absent", "partial", "ready", "damaged"]


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """A model of the catalogue, and whether it is here.

    Attributes:
        stage: ``asr``, ``embedding`` (voices), ``segmentation`` (overlapping speech), ``pipeline`` (a whole
            speaker pipeline) or ``meaning`` (search by what texts mean).
        bytes: of all its files.
        memory: bytes it needs to run.
        languages: two-letter codes; empty means about a hundred.
        gated: whether the hub asks for an account and a consent first; ``page`` is where to give it.
        missing: bytes still to be fetched; 0 when ready.
        damaged: files that are not what was downloaded.
        needs: Python packages it needs that are not installed (``torch`` …).
    """

    id: str
    title: str
    stage: ModelStage
    bytes: int
    memory: int
    licence: str
    page: str
    revision: str
    languages: tuple[str, ...]
    gated: bool
    state: ModelState
    missing: int
    damaged: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelList:
    """Every model of the catalogue; ``free`` bytes on the disk that holds ``folder``."""

    kind: ClassVar[str] = "models"
    models: tuple[ModelStatus, ...]
    folder: str
    free: int


@dataclass(frozen=True, slots=True)
class ModelProgress:
    """``done`` of ``total`` bytes, of which ``kept`` were here before this command began.

    ``phase``: ``fetch`` or ``verify``."""

    kind: ClassVar[str] = "model-progress"
    model: str
    phase: Literal["fetch", "verify"]
    done: int
    total: int
    kept: int = 0


@dataclass(frozen=True, slots=True)
class ModelReady:
    """Fetched or imported, verified, and in place."""

    kind: ClassVar[str] = "model-ready"
    model: str


@dataclass(frozen=True, slots=True)
class ModelRemoved:
    kind: ClassVar[str] = "model-removed"
    model: str


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """``code``: ``offline``, ``not-found``, ``token-needed`` (401), ``consent-needed`` (403), ``busy`` (429),
    ``not-the-hub`` (a proxy's page instead of the file), ``damaged-download``, ``cut-off``, ``disk-full``,
    ``folder-unwritable``, ``in-progress`` (another process works on it), ``not-a-model`` (what was given to
    import), ``which-model`` (it fits several), ``unreadable``, ``unsafe`` (it holds code), ``damaged`` and
    ``not-here`` (verify), ``unknown-model``, ``bad-catalogue``, ``internal``.
    What was fetched is kept, and the next try goes on from there. ``detail`` names a file, a host, a page, or
    how many bytes are too few."""

    kind: ClassVar[str] = "model-failed"
    model: str
    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was looked for. ``code`` names it, ``ok`` says whether it is as it must be, ``detail``
    is what was found (a version, a path's file name, an error's text), ``fix`` a code for what to do."""

    code: str
    ok: bool
    detail: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """A processor or graphics card, and what really ran on it.

    Attributes:
        kind: ``cpu`` or ``cuda``.
        memory: bytes in all, 0 when it cannot be told.
        recognition: number formats in which a real encode worked, best first; empty when none did.
        voices: whether PyTorch computed there.
        encode: seconds a one-second encode took (a tiny model of random weights), 0 when it did not run.
    """

    kind: Literal["cpu", "cuda"]
    name: str
    memory: int
    cores: int
    recognition: tuple[str, ...]
    voices: bool
    encode: float
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileReport:
    """What a profile would do on this computer now.

    Attributes:
        asr, speakers: model ids (backend names for those without a model).
        missing: models to download first; ``needs``: packages to install first.
        minutes: time one hour of recording takes here, 0 when unknown; ``measured`` says whether the model
            itself was timed (the self-test) rather than estimated from this computer's speed.
        reason: code for why this device: ``works``, ``no-gpu``, ``gpu-failed``, ``gpu-memory``, ``asked``.
    """

    name: str
    ready: bool
    asr: str
    speakers: str
    overlap: str
    device: str
    compute: str
    missing: tuple[str, ...]
    needs: tuple[str, ...]
    minutes: float
    measured: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The answer of ``engine doctor``. ``findings`` are about the computer as a whole."""

    kind: ClassVar[str] = "report"
    version: str
    system: str
    python: str
    devices: tuple[Device, ...]
    packages: tuple[Finding, ...]
    profiles: tuple[ProfileReport, ...]
    models: tuple[ModelStatus, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How one recording compares with its reference; rates are fractions, ``None`` where one side lacks words
    or speakers.

    Attributes:
        wer: word error rate, texts normalised; cpwer: the same with each word at its speaker.
        der: diarization error rate, overlap scored, no collar; der_collar: without 0.25 s on each side of
            a boundary; jer: Jaccard error rate, no collar.
        words … insertions: counts behind ``wer``; speech … confusion: seconds behind ``der``.
    """

    name: str
    wer: float | None
    cpwer: float | None
    der: float | None
    der_collar: float | None
    jer: float | None
    words: int
    substitutions: int
    deletions: int
    insertions: int
    speech: float
    missed: float
    false_alarm: float
    confusion: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The answer of ``engine evaluate``; the last score is of all recordings when there are several.

    ``by_character``: the language has no spaces, so words are characters."""

    kind: ClassVar[str] = "evaluation"
    scores: tuple[Score, ...]
    language: str
    by_character: bool


@dataclass(frozen=True, slots=True)
class NotEvaluated:
    """The files could not be compared; ``detail`` names the file and the reason."""

    kind: ClassVar[str] = "not-evaluated"
    code: str
    detail: str


Notice = (
    ModelList | ModelProgress | ModelReady | ModelRemoved | ModelFailed | Report | Evaluation | NotEvaluated
)

_CODEC: Final = Codec(typing.get_args(Notice))


def decode(line: bytes) -> Notice | None:
    """The notice on ``line``; ``None`` for a kind this version does not know.

    Raises:
        engine.wire.BadMessage: not JSON, not an object, or a field is missing, of another type, not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice
