"""Self-test, in a process of its own: how long a model, or a stand-in of its dimensions, takes here.

A 30 s window is encoded and some tokens are decoded as a job would do it; speakers are found in some seconds
of made-up sound through the backend itself. About three seconds where the computer is not slow; what takes
longer is cut short by doing less of it.
"""

from __future__ import annotations

import statistics
import time
import typing
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

import numpy as np

from engine.errors import EngineError, ModelDamaged
from engine.hardware import costs, random_whisper
from engine.hardware.answers import Timed
from engine.hardware.random_whisper import Shape
from engine.hardware.recognition import first_line, reason
from engine.stages import Make, create
from engine.stdio import EventStream
from engine.units import SAMPLE_RATE
from engine.wire import BadMessage, Codec

BEAM: Final = 5  # as recognition searches
TOKENS: Final = 12
FULL_BATCH: Final = 0.5  # s; where encoding a window takes longer, less is done at once
SMALL_BATCH: Final = 4
FIRST_SOUND, MORE_SOUND = 6.0, 30.0  # s of made-up speech
ENOUGH: Final = 1.5  # s; what took that long is not done again
_FRAMES: Final = 3000


@dataclass(frozen=True, slots=True)
class TimeWhisper:
    """Time the Whisper in ``make.model``, or without one a random one of ``shape``."""

    kind: ClassVar[str] = "time-whisper"
    make: Make
    shape: Shape


@dataclass(frozen=True, slots=True)
class TimeVoices:
    """Time a speaker backend with its installed model."""

    kind: ClassVar[str] = "time-voices"
    backend: str
    make: Make


Request = TimeWhisper | TimeVoices
REQUESTS: Final = Codec(typing.get_args(Request))


def serve(line: bytes, answers: EventStream) -> None:
    """Do what ``line`` asks and answer with one :class:`Timed`."""
    try:
        request: Request | None = REQUESTS.decode(line)
        match request:
            case TimeWhisper():
                answers.send(whisper(request))
            case TimeVoices():
                answers.send(voices(request))
            case None:
                answers.send(Timed(0.0, error="failed", detail="unknown request"))
    except BadMessage as error:
        answers.send(Timed(0.0, error="failed", detail=first_line(error)))
    except EngineError as error:
        answers.send(Timed(0.0, error=error.code, detail=error.detail))
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        answers.send(Timed(0.0, error=reason(str(error)), detail=first_line(error)))


def whisper(request: TimeWhisper) -> Timed:
    """Seconds per window and per token, with the beam, batch, device and number format of a job."""
    import ctranslate2

    from engine.asr import cublas
    from engine.asr.whisper_model import threads

    make = request.make
    if make.device == "cuda":
        cublas.preload()
    folder = {} if make.model else {"files": random_whisper.files(request.shape)}
    model = ctranslate2.models.Whisper(
        make.model or "stand-in",
        device=make.device,
        compute_type=make.compute,
        intra_threads=threads(),
        **folder,
    )
    prompt, end = _prompt(Path(make.model)) if make.model else _random_prompt(request.shape)
    on_card = make.device == "cuda"
    encode, encoded = _encoding(model, make.batch if on_card else 1)
    if not on_card and encode < FULL_BATCH:  # several at once no longer fit the processor's caches
        encode, encoded = _encoding(model, min(make.batch, SMALL_BATCH))
    batch = make.batch if on_card or encode < FULL_BATCH else min(make.batch, SMALL_BATCH)
    if encoded.shape[0] < batch:
        one = np.asarray(encoded)[:1]
        encoded = ctranslate2.StorageView.from_array(np.repeat(one, batch, axis=0))

    def decode() -> float:
        start = time.perf_counter()
        # The library writes at most half of max_length.
        model.generate(
            encoded, [prompt] * batch, beam_size=BEAM, max_length=2 * TOKENS, suppress_tokens=[end]
        )
        return (time.perf_counter() - start) / batch

    # What comes before the first token is products of the encoder's kind: too short to be timed by itself.
    start = encode * costs.start_work(request.shape) / costs.encoder_work(request.shape)
    return Timed(encode, start, max(_middle(decode, batch) - start, 0.0) / TOKENS)


def _encoding(model: Any, batch: int) -> tuple[float, Any]:
    """Seconds per window, and what came out."""
    from ctranslate2 import StorageView

    sound = np.random.default_rng(0).standard_normal((batch, model.n_mels, _FRAMES), np.float32)

    def encode() -> float:
        start = time.perf_counter()
        # To main memory, or a card's work would still be going on.
        out.append(model.encode(StorageView.from_array(sound), to_cpu=True))
        return (time.perf_counter() - start) / batch

    out: list[Any] = []
    return _middle(encode, batch), out[-1]


def _middle(work: Callable[[], float], batch: int) -> float:
    """The middle of three times per window, the first of which also loads what is needed; where it is slow,
    once must do."""
    first = work()
    if first * batch > ENOUGH:
        return first
    return statistics.median((first, work(), work()))


def _random_prompt(shape: Shape) -> tuple[list[int], int]:
    return random_whisper.prompt(shape), random_whisper.end_of_text(shape)


def _prompt(folder: Path) -> tuple[list[int], int]:
    """What decoding of an installed model begins with, and the token that would end it early."""
    import tokenizers

    known = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    begin = ("<|startoftranscript|>", "<|en|>", "<|transcribe|>", "<|notimestamps|>")
    found = [known.token_to_id(token) for token in begin]  # an English model has fewer
    end = known.token_to_id("<|endoftext|>")
    if end is None:
        raise ModelDamaged(folder.name)
    return [token for token in found if token is not None], end


def voices(request: TimeVoices) -> Timed:
    """Seconds for each second of speech, through the backend as a job uses it."""
    from engine.protocol import SpeakerHint

    diarizer = create("diarize", request.backend, make=request.make)
    sound = _voice_like(MORE_SOUND)

    def seconds(length: float) -> float:
        start = time.perf_counter()
        part = sound[: int(length * SAMPLE_RATE)]
        diarizer.diarize(part, [(0.0, length)], SpeakerHint(), lambda _done, _total: None)
        return time.perf_counter() - start

    first = seconds(FIRST_SOUND)
    if first > ENOUGH:
        return Timed(first / FIRST_SOUND)
    return Timed(seconds(MORE_SOUND) / MORE_SOUND)


def _voice_like(length: float) -> Any:
    """Noise in syllables, float32 ``(n,)``: nothing that a network is spared work on."""
    number = int(length * SAMPLE_RATE)
    noise = np.random.default_rng(0).standard_normal(number).astype(np.float32)
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * np.arange(number) / SAMPLE_RATE)
    return (0.1 * noise * syllables).astype(np.float32)
