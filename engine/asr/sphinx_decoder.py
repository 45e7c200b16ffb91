"""One PocketSphinx decoder: samples of an utterance in, words out. Lives in a process of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.asr.english import spelled
from engine.errors import ModelMissing
from engine.protocol import Word
from engine.units import SAMPLE_RATE, to_seconds

_FRAME: Final = 0.01  # seconds
_FILLERS: Final = ("<", "[", "+")  # <s>, <sil>, [NOISE], ++UM++: not words

#: Settings that differ from the wheel's. At most 6000 active states instead of 30000 costs no word on the
#: recordings of ``tests.bench.asr`` and saves a quarter of the time on clean speech, 40 % on noisy. Tried
#: and not taken: no second pass (fwdflat) saves 15 % and costs words; narrower beams cost many; language
#: weights 6 and 8, insertion penalty 0.2 and a wider phone lookahead gain nothing.
SETTINGS: Final[dict[str, Any]] = {"loglevel": "FATAL", "maxhmmpf": 6000}


@dataclass(frozen=True, slots=True)
class Heard:
    """A word as the decoder names it, in frames of 10 ms from the start of the utterance."""

    word: str
    first: int
    last: int
    probability: float


class Decoder:
    """The English model of the pocketsphinx wheel (30 MB on disk, some 100 MB in memory).

    Raises:
        ModelMissing: the wheel's model files are not there.
    """

    def __init__(self, **settings: Any) -> None:
        import pocketsphinx

        try:
            self._decoder = pocketsphinx.Decoder(**{**SETTINGS, **settings})
        except RuntimeError as error:
            raise ModelMissing("en-us of pocketsphinx") from error
        # After construction, because the model's own file of parameters overrules the arguments. Its noise
        # removal costs more words than it saves: WER 0.255 with, 0.229 without, over ten real pieces.
        self._decoder.config["remove_noise"] = settings.get("remove_noise", False)

    def words(self, audio: npt.NDArray[np.int16], start: float) -> list[Word]:
        """Words of one utterance; ``start`` is where it begins in the recording, in seconds.

        Each utterance is decoded on its own, so the same audio gives the same words in any order.
        """
        self._decoder.reinit_feat()  # or noise and level estimates of the utterance before leak in
        self._decoder.start_utt()
        # The whole utterance in one call, so that the cepstral mean is taken over all of it.
        self._decoder.process_raw(audio.tobytes(), no_search=False, full_utt=True)
        self._decoder.end_utt()
        segments = self._decoder.seg() or ()
        heard = [Heard(part.word, part.start_frame, part.end_frame, part.prob) for part in segments]
        return cleaned(heard, start, to_seconds(len(audio), SAMPLE_RATE))


def cleaned(heard: Iterable[Heard], start: float, duration: float) -> list[Word]:
    """Fillers and silences dropped, pronunciation marks removed, times inside the utterance and ordered."""
    words: list[Word] = []
    at = 0.0
    for part in heard:
        if part.word.startswith(_FILLERS):
            continue
        begin = min(max(part.first * _FRAME, at), duration)
        end = min(max((part.last + 1) * _FRAME, begin), duration)
        at = end
        text = spelled(part.word.split("(", 1)[0])
        words.append(Word(start + begin, start + end, text, min(max(part.probability, 0.0), 1.0)))
    return words
