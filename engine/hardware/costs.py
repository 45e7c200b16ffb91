"""What a model costs, from its dimensions: for saying how long one takes here before it is downloaded.

Pure. Whisper's dimensions are those of OpenAI's checkpoints (``ModelDimensions`` in whisper/model.py; model
cards of large-v3, large-v3-turbo and the distil family); speaker models' multiply-adds are from the WeSpeaker
and 3D-Speaker model tables, that of SpeechBrain's ECAPA is counted from its layers.
"""

from __future__ import annotations

from typing import Final

from engine.hardware.random_whisper import FRAMES, Shape

_TINY: Final = Shape(384, 6, 4, 4)
_BASE: Final = Shape(512, 8, 6, 6)
_SMALL: Final = Shape(768, 12, 12, 12)
_MEDIUM: Final = Shape(1024, 16, 24, 24)
_LARGE: Final = Shape(1280, 20, 32, 32)
_LARGE_3: Final = Shape(1280, 20, 32, 32, mels=128, vocabulary=51866)

WHISPER: Final[dict[str, Shape]] = {
    "tiny": _TINY,
    "base": _BASE,
    "small": _SMALL,
    "medium": _MEDIUM,
    "large-v1": _LARGE,
    "large-v2": _LARGE,
    "large-v3": _LARGE_3,
    "large-v3-turbo": Shape(1280, 20, 32, 4, mels=128, vocabulary=51866),
    "distil-small": Shape(768, 12, 12, 4),
    "distil-medium": Shape(1024, 16, 24, 2),
    "distil-large-v2": Shape(1280, 20, 32, 2),
    "distil-large-v3": Shape(1280, 20, 32, 2, mels=128, vocabulary=51866),
    "distil-large-v3.5": Shape(1280, 20, 32, 2, mels=128, vocabulary=51866),
}

#: Billions of multiply-adds for each second of speech. A window of 1.5 s begins every 0.75 s, and the tables
#: count windows of 2 s, so theirs are taken as they stand; pyannote's pipelines embed 30 s for each second.
VOICES: Final[dict[str, float]] = {
    "ecapa": 3.7,
    "ecapa-512": 1.04,
    "campplus": 1.15,
    "eres2net": 3.5,
    "resnet34": 4.55,
    "pyannote-3.1": 68.0,
    "pyannote-community-1": 68.0,
}

#: Layers of the stand-in that is timed: enough for a layer to count, few enough for three seconds. A card
#: spends its time between the layers' small steps, so there it takes more of them.
DEPTH: Final = {"cpu": 2, "cuda": 8}


def whisper_shape(model_id: str) -> Shape | None:
    """Dimensions of a Whisper of the catalogue by its id; ``None`` for one we know nothing about."""
    return WHISPER.get(model_id.removeprefix("whisper-").removesuffix(".en"))


def stand_in(shape: Shape, device: str) -> Shape:
    """A Whisper of the same width, so that every layer costs the same, with few of the layers."""
    depth = DEPTH[device]
    return Shape(
        shape.width,
        shape.heads,
        min(shape.encoder_layers, depth),
        min(shape.decoder_layers, depth),
        shape.mels,
        shape.vocabulary,
    )


def encoder_work(shape: Shape) -> float:
    """Operations for one window of 30 s."""
    width = shape.width
    layer = 24 * width * width * FRAMES + 4 * FRAMES * FRAMES * width
    front = 2 * 3 * (shape.mels * 2 * FRAMES + width * FRAMES) * width
    return float(shape.encoder_layers * layer + front)


def start_work(shape: Shape) -> float:
    """Operations once per window before its first token: keys and values of the encoded sound."""
    return float(shape.decoder_layers * 4 * shape.width * shape.width * FRAMES)


def token_work(shape: Shape) -> float:
    """Operations for one token of one hypothesis. Looking back at the encoded sound reads memory more than it
    computes, and counts for the seven times it takes (measured, int8 on a processor)."""
    width = shape.width
    layer = 28 * width * width + 7 * 4 * FRAMES * width
    return float(shape.decoder_layers * layer + 2 * width * shape.vocabulary)
