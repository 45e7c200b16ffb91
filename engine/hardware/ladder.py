"""How a model may be made here, best first: float16, int8_float16, a smaller batch, the processor.

Pure. Only rungs that the survey saw work; never another model. A card that is asked for and cannot be used
is an error and not the processor in its place; asked for, it is also the only thing used.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from engine.errors import DeviceFailed
from engine.hardware.survey import Survey
from engine.inventory import Device
from engine.stages import Make

Asked = Literal["auto", "cpu", "cuda"]
#: Windows at once. On a card the larger batch is what fills it; a quarter fits where the whole did not.
CARD_BATCH: Final = 16
SMALLER_BATCH: Final = 4
PROCESSOR_BATCH: Final = 8
_WHOLE: Final = ("float16", "float32")
_EIGHT_BIT: Final = ("int8_float16", "int8")
#: Share of a card's memory that a model may take: the desktop and the other worker have theirs.
_SHARE: Final = 0.9


def reason(survey: Survey, asked: Asked, memory: int, *, voices: bool = False) -> str:
    """Why the card is or is not used: ``works``, ``no-gpu``, ``gpu-failed``, ``gpu-memory``, ``asked``.

    ``memory``: bytes the model needs. ``voices``: for speaker analysis, which PyTorch computes.
    """
    card = survey.card
    if asked == "cpu":
        return "asked"
    if card is None:
        return "no-gpu"
    if not (card.voices if voices else _recognises(card)):
        return "gpu-failed"
    if card.memory and memory > card.memory * _SHARE:
        return "gpu-memory"
    return "works"


def recognition(survey: Survey, asked: Asked, memory: int, folder: str = "") -> tuple[Make, ...]:
    """The rungs for a Whisper in ``folder`` that needs ``memory`` bytes with eight-bit weights.

    Raises:
        DeviceFailed: the card was asked for; ``detail`` is the reason.
    """
    why = _refuse(reason(survey, asked, memory), asked)
    rungs = _on_card(survey.card, folder) if why == "works" else []
    if asked != "cuda":
        compute = next(iter(survey.processor.recognition), "int8")
        rungs.append(Make(folder, "cpu", compute, PROCESSOR_BATCH))
    return tuple(rungs)


def voices(
    survey: Survey, asked: Asked, memory: int, folder: str = "", overlap: str = ""
) -> tuple[Make, ...]:
    """The rungs for a speaker model that PyTorch computes, in single precision everywhere.

    The card for recognition may be asked for where PyTorch cannot use it (its registry build for Windows
    cannot): then speakers are found on the processor, as ``doctor`` says.
    """
    rungs = []
    if reason(survey, asked, memory, voices=True) == "works":
        rungs = [Make(folder, "cuda", "float32", batch, overlap) for batch in (CARD_BATCH, SMALLER_BATCH)]
    if asked != "cuda" or not rungs:
        rungs.append(Make(folder, "cpu", "float32", PROCESSOR_BATCH, overlap))
    return tuple(rungs)


def processor_only(folder: str, overlap: str = "") -> tuple[Make, ...]:
    """The one rung of a light model that ONNX Runtime computes."""
    return (Make(folder, "cpu", "float32", PROCESSOR_BATCH, overlap),)


def _on_card(card: Device | None, folder: str) -> list[Make]:
    found = card.recognition if card else ()
    whole, small = _first(found, _WHOLE), _first(found, _EIGHT_BIT)
    if whole == "float32" and small:  # a card without half precision is faster with eight bits
        whole = ""
    rungs = [Make(folder, "cuda", compute, CARD_BATCH) for compute in (whole, small) if compute]
    return [*rungs, Make(folder, "cuda", small or whole, SMALLER_BATCH)]


def _recognises(card: Device) -> bool:
    return bool(_first(card.recognition, _WHOLE) or _first(card.recognition, _EIGHT_BIT))


def _first(found: Sequence[str], wanted: Sequence[str]) -> str:
    return next((compute for compute in wanted if compute in found), "")


def _refuse(why: str, asked: Asked) -> str:
    if asked == "cuda" and why != "works":
        raise DeviceFailed(why)
    return why
