"""The built-in recogniser: PocketSphinx with the English model its wheel ships.

What it is: a hidden Markov model recogniser of the 2000s (about 130 000 words, trigram language model,
adults reading or talking in American English), which needs no download, no GPU and 100 MB of memory per
core. What it is not: close to the neural models. On clean, near speech about one word in five is wrong,
on distant or overlapping speech most are; names and words outside its dictionary come out as others
that sound alike. It writes no punctuation.

Source: D. Huggins-Daines et al., "PocketSphinx: A free, real-time continuous speech recognition system
for hand-held devices", ICASSP 2006.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.asr.pool import DecoderPool, Task
from engine.chunks import split
from engine.errors import LanguageNotCovered
from engine.protocol import Word
from engine.stages import Chunk, Heard, Hearing, Make, Samples, backend
from engine.units import to_samples

ALTERNATIVE: Final = "whisper-small"  # a model that knows the other languages
LANGUAGE: Final = "en"
LONGEST: Final = 15.0  # seconds of an utterance


@backend("asr", "pocketsphinx")
class PocketSphinxRecogniser:
    """English words with times and probabilities, decoded in parallel processes.

    Args:
        make: ignored; there is one model, and it runs on the processor.
        hearing: a language that is not set is taken as English.
        processes: decoders; one per core this process may use if not given.
        settings: decoder settings on top of the tuned ones, for measurements.

    Raises:
        LanguageNotCovered: ``hearing.language`` is not English. ``detail`` is ``"fr: whisper-small"``.
    """

    def __init__(
        self,
        make: Make | None = None,
        hearing: Hearing | None = None,
        processes: int | None = None,
        settings: dict[str, Any] | None = None,
    ) -> None:
        del make
        language = hearing.language if hearing is not None else None
        if language is not None and language.lower().replace("_", "-").split("-")[0] != LANGUAGE:
            raise LanguageNotCovered(f"{language}: {ALTERNATIVE}")
        self._processes = processes or _cores()
        self._settings = settings or {}

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Generator[tuple[Chunk, Heard], None, None]:
        """The words of each chunk as its last utterance is done.

        Closing the generator kills the decoders at once.
        """
        utterances = [
            (chunk.index, span) for chunk in chunks for span in split(chunk.spans, samples, LONGEST)
        ]
        if not utterances:
            for chunk in chunks:
                yield chunk, Heard(())
            return
        by_index = {chunk.index: chunk for chunk in chunks}
        waiting = dict.fromkeys(by_index, 0)
        for index, _ in utterances:
            waiting[index] += 1
        done: dict[int, list[Word]] = {index: [] for index in by_index}
        tasks: Iterator[Task] = (
            (number, _pcm(samples, start, end), start) for number, (_, (start, end)) in enumerate(utterances)
        )
        with DecoderPool(min(self._processes, len(utterances)), self._settings) as pool:
            for number, words in pool.run(tasks):
                index = utterances[number][0]
                done[index] += words
                waiting[index] -= 1
                if not waiting[index]:
                    words_of_chunk = sorted(done.pop(index), key=lambda word: word.start)
                    yield by_index[index], Heard(tuple(words_of_chunk))


def _pcm(samples: Samples, start: float, end: float) -> npt.NDArray[np.int16]:
    audio = samples[to_samples(start) : to_samples(end)]
    scaled = np.rint(audio * np.float32(32768.0))
    return np.asarray(np.clip(scaled, -32768, 32767), dtype=np.int16)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
