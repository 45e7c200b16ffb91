"""The built-in recogniser while somebody speaks: PocketSphinx writes along frame by frame.

Its first pass has a best word sequence at any moment; when the utterance is over, the second pass and the
word graph set right what was not settled by then (:mod:`engine.asr.pocketsphinx` says what to expect of it).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.asr.pocketsphinx import ALTERNATIVE, LANGUAGE
from engine.asr.sphinx_decoder import SETTINGS, Heard, cleaned
from engine.captions.ports import Manner
from engine.errors import LanguageNotCovered, ModelMissing
from engine.protocol import Word
from engine.stages import AudioArray, Hearing, Make, backend
from engine.units import SAMPLE_RATE, to_seconds

#: Fewer active states than for the final text: a quarter less work in noise (``python -m tests.bench
#: captions``), and it is a draft.
_SETTINGS: Final[dict[str, Any]] = {**SETTINGS, "maxhmmpf": 3000}


_FEATURES: Final = "features"
_ENOUGH: Final = SAMPLE_RATE  # samples of speech for a first estimate

Pcm = npt.NDArray[np.int16]


@backend("captions", "pocketsphinx")
class PocketSphinxCaptioner:
    """English only. A decoder of 100 MB for each track, made when the track is first listened to.

    Raises:
        LanguageNotCovered: another language was asked for.
    """

    manner = Manner(times=3, behind=1.0, step=0.2, longest=12.0)

    def __init__(self, make: Make, hearing: Hearing, window: float = 0.0) -> None:
        del make, window
        language = (hearing.language or LANGUAGE).lower().replace("_", "-").split("-")[0]
        if language != LANGUAGE:
            raise LanguageNotCovered(f"{language}: {ALTERNATIVE}")

    def listen(self) -> SphinxEars:
        return SphinxEars()


class SphinxEars:
    """One decoder.

    The level and colour of a microphone (the cepstral mean) must be known before anything is understood
    (WER 1.0 without, 0.4 with, on a broadcast of 1961), and while somebody speaks there is no whole utterance
    to take it from. So the track's first second of speech is heard twice: for the mean, then for words.
    After that each utterance begins with the mean of those before.

    Raises:
        ModelMissing: the wheel's model files are not there.
    """

    def __init__(self, settings: dict[str, Any] | None = None) -> None:
        import pocketsphinx

        try:
            self._decoder = pocketsphinx.Decoder(**{**_SETTINGS, **(settings or {})})
        except RuntimeError as error:
            raise ModelMissing("en-us of pocketsphinx") from error
        self._decoder.config["remove_noise"] = False  # as for the final text
        self._decoder.reinit_feat()
        self._words_search = self._decoder.current_search()
        # A search that costs next to nothing, to get the features of some audio and not its words.
        self._decoder.add_keyphrase(_FEATURES, "hello")
        self._start = 0.0
        self._count = 0  # samples of the utterance
        self._held: list[Pcm] | None = []  # the track's first speech, until there is enough of it

    def begin(self, at: float) -> None:
        self._start = at
        self._count = 0
        if self._held is None:
            self._decoder.start_utt()

    def hear(self, audio: AudioArray) -> None:
        pcm = np.clip(np.rint(audio * np.float32(32768.0)), -32768, 32767).astype(np.int16)
        self._count += len(pcm)
        if self._held is None:
            self._process(pcm)
            return
        self._held.append(pcm)
        if self._count >= _ENOUGH:
            self._release()

    def draft(self, settled: Sequence[Word]) -> Sequence[Word]:
        del settled  # it hears the utterance from its beginning, in one go
        return self._words() if self._held is None else ()

    def finish(self, settled: Sequence[Word], spoken: float) -> Sequence[Word]:
        del settled, spoken
        short = self._held is not None
        if short:
            self._release()
        self._decoder.end_utt()
        words = self._words()
        if short:  # a cough may have been the first sound of all: estimate once more
            self._held = []
        return words

    def _release(self) -> None:
        """Take the mean of what was held back, and begin the utterance with it."""
        assert self._held is not None
        held, self._held = np.concatenate(self._held), None
        self._decoder.activate_search(_FEATURES)
        self._decoder.start_utt()
        self._decoder.process_raw(held.tobytes(), no_search=False, full_utt=True)
        self._decoder.end_utt()
        mean = self._decoder.get_cmn(update=False)
        self._decoder.activate_search(self._words_search)
        self._decoder.set_cmn(mean)
        self._decoder.start_utt()
        self._process(held)

    def _process(self, pcm: Pcm) -> None:
        self._decoder.process_raw(pcm.tobytes(), no_search=False, full_utt=False)

    def _words(self) -> list[Word]:
        segments = self._decoder.seg() or ()
        heard = [Heard(part.word, part.start_frame, part.end_frame, part.prob) for part in segments]
        return cleaned(heard, self._start, to_seconds(self._count))
