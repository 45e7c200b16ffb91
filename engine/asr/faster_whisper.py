"""Whisper through faster-whisper and CTranslate2, from a local folder, on the CPU or an NVIDIA card.

A. Radford et al., "Robust speech recognition via large-scale weak supervision", 2023. Chunks of packed
speech go through the model in batches, each by itself: no text is carried from one to the next, which is
what Whisper's loops feed on. What nobody seems to have said is taken out and kept
(:mod:`engine.asr.hallucination`).
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from engine.asr import whisper_language
from engine.asr.hallucination import Reading
from engine.asr.review import Draft, Review
from engine.asr.whisper_batches import Lines
from engine.asr.whisper_listener import Listener, Outcome, Tongue
from engine.asr.whisper_model import STEP, Decoding, WhisperModel
from engine.asr.whisper_prompt import context
from engine.asr.whisper_words import joined, pieces, placed
from engine.errors import LanguageNotCovered
from engine.protocol import LanguageSpan
from engine.stages import Chunk, Heard, Hearing, Make, Samples, backend

MANIFEST: Final = "hansard-model.json"
ENGLISH: Final = "en"
CANTONESE: Final = "yue"  # the one language that came later
SMALL: Final = "whisper-small"
NEWEST: Final = "whisper-large-v3"


@backend("asr", "faster-whisper")
class FasterWhisper:
    """Words with times and probabilities, in about a hundred languages.

    Args:
        make: its folder, device, number format and batch.
        hearing: language, vocabulary and task.
        decoding: how text is searched for, for measurements.

    Raises:
        ModelMissing, ModelDamaged, OutOfMemory, DeviceFailed: the model cannot be loaded.
        LanguageNotCovered: a language was asked for that this model does not know.
    """

    def __init__(self, make: Make, hearing: Hearing, decoding: Decoding | None = None) -> None:
        self._batch = max(1, make.batch)
        self._model = WhisperModel(make, decoding or Decoding())
        self._covered = self._model.languages & (
            manifest_languages(Path(make.model)) or self._model.languages
        )
        self._allowed = tuple(dict.fromkeys(whisper_language.code(name) for name in hearing.languages))
        self._language = whisper_language.code(hearing.language) if hearing.language else None
        if self._language is None and len(self._allowed) == 1:
            self._language = self._allowed[0]
        for name in (self._language,) if self._language else self._allowed:
            self._check(name)
        if self._language is None and not self._model.multilingual:
            self._language = ENGLISH
        self._task = "translate" if hearing.translate else "transcribe"
        self._context = context(hearing.vocabulary, self._model.encode_text)
        self._keep = make.device == "cpu"

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Generator[tuple[Chunk, Heard], None, None]:
        """What is heard in each chunk, in order but for those whose language only the others tell.

        Raises:
            LanguageNotCovered: the language found out is not one this model knows.
            OutOfMemory, DeviceFailed: at any time.
        """
        if not chunks:
            return
        listener = Listener(self._model, self._task, self._context, keep=self._keep)
        with Lines(samples, self._model, self._batch) as lines:
            if self._language is None and self._allowed:
                yield from self._each(listener, lines, chunks)
            else:
                tongue = self._whole(listener, lines, chunks)
                yield from _reviewed(listener, lines.through(partial(listener.hear, tongue=tongue), chunks))

    def _whole(self, listener: Listener, lines: Lines, chunks: Sequence[Chunk]) -> Tongue:
        """The one language of the recording: as it was set, or by what some of its chunks sound like."""
        if self._language is not None:
            return Tongue(self._language)
        some = whisper_language.sample(chunks)
        language, share = whisper_language.overall(list(lines.through(listener.likelihoods, some)))
        self._check(language)
        return Tongue(language, share)

    def _each(
        self, listener: Listener, lines: Lines, chunks: Sequence[Chunk]
    ) -> Iterator[tuple[Chunk, Heard]]:
        """Each chunk in its own language. Those that do not tell come last, when the others are known."""
        certain: dict[int, str] = {}
        unclear: dict[int, Tongue] = {}

        def clear() -> Iterator[Outcome]:
            for outcome in lines.through(partial(listener.hear_each, allowed=self._allowed), chunks):
                index = outcome.window.chunk.index
                if outcome.decoded is None:
                    unclear[index] = outcome.tongue
                else:
                    certain[index] = outcome.tongue.language
                    yield outcome

        yield from _reviewed(listener, clear())
        settled = {
            index: whisper_language.settle(index, certain, tongue.language)
            for index, tongue in unclear.items()
        }
        for language in dict.fromkeys(settled.values()):
            late = [chunk for chunk in chunks if settled.get(chunk.index) == language]
            heard = lines.through(partial(listener.hear, tongue=Tongue(language)), late)
            doubted = (
                replace(one, tongue=_doubt(language, unclear[one.window.chunk.index])) for one in heard
            )
            yield from _reviewed(listener, doubted)

    def _check(self, language: str) -> None:
        if language not in self._covered:
            raise LanguageNotCovered(
                ": ".join(filter(None, (language, alternative(self._model.name, language))))
            )


def _reviewed(listener: Listener, outcomes: Iterable[Outcome]) -> Iterator[tuple[Chunk, Heard]]:
    review = Review()
    for outcome in outcomes:
        yield from review.add(_draft(listener, outcome))
    yield from review.rest()


def _draft(listener: Listener, outcome: Outcome) -> Draft:
    chunk, decoded, tongue = outcome.window.chunk, outcome.decoded, outcome.tongue
    assert decoded is not None
    found = pieces(decoded.tokens, decoded.alignment, listener.target(tongue).tokenizer, STEP)
    words = placed(joined(found), chunk.spans)
    reading = Reading(words, chunk.spans, decoded.no_speech, decoded.log_probability)
    return Draft(chunk, reading, LanguageSpan(chunk.start, chunk.end, tongue.language, tongue.share))


def _doubt(language: str, unclear: Tongue) -> Tongue:
    """How probable a language is that the neighbours decided on."""
    return Tongue(language, unclear.share if language == unclear.language else 1 - unclear.share)


def manifest_languages(model: Path) -> frozenset[str]:
    """The languages the model's manifest names; empty without one, or for a model of all languages."""
    try:
        body = json.loads((model / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):  # not installed by us; damage is found when it is verified
        return frozenset()
    named = body.get("languages", ()) if isinstance(body, dict) else ()
    return frozenset(whisper_language.code(name) for name in named if isinstance(name, str))


def alternative(model: str, language: str) -> str:
    """Id of a model that knows ``language``: the sister of ``model`` for all languages, or a small one that
    runs nearly anywhere; empty when Whisper does not know it at all."""
    if language == CANTONESE:
        return NEWEST if model != NEWEST else ""
    if language not in whisper_language.known():
        return ""
    sister = model.replace("distil-", "whisper-", 1).removesuffix(".en").removesuffix(".5")
    return sister if sister != model and sister.startswith("whisper-") else SMALL
