"""One side of the call: its sound as it comes, what is heard in it, and what of that is settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from engine.captioning import Caption, Captioning, CaptionsSkipped
from engine.captions.agreement import Agreement, Step
from engine.captions.follower import Follower
from engine.captions.ports import Ears, Manner
from engine.captions.resampling import ToRecogniser
from engine.captions.utterances import Begin, Cutter, End, Event, Speech, Spoken
from engine.protocol import Word
from engine.units import to_seconds

#: Silence after which a draft is made at once: the last words are worth knowing before the pause is over.
_BREATH: Final = 0.2


class Side:
    """Follows one track and sends its captions.

    Args:
        ears: the recogniser's, for this track.
        speech: makes the network that tells speech, with a memory of its own.
    """

    def __init__(
        self,
        follower: Follower,
        ears: Ears,
        manner: Manner,
        speech: Callable[[], Speech],
        send: Callable[[Captioning], None],
    ) -> None:
        self._follower = follower
        self._ears = ears
        self._send = send
        self._step = manner.step
        self._cutter = Cutter(speech, manner.longest)
        self._agreement = Agreement(manner.times, manner.behind)
        self._convert: ToRecogniser | None = None
        self._head = 0.0  # how far the open utterance was heard
        self._spoken = 0.0  # where the last speech in it ended
        self._drafted = 0.0  # the head at the last draft
        self._opens = True
        self._tail = ""

    @property
    def behind(self) -> float:
        """Seconds of sound that are there and not heard yet."""
        return self._follower.behind

    @property
    def speaking(self) -> bool:
        return self._cutter.speaking

    def listen(self, most: float) -> float:
        """Hear at most ``most`` seconds more; how many they were."""
        sound = self._follower.read(most)
        if sound is None:
            return 0.0
        if sound.fresh or self._convert is None:
            self._on(self._cutter.jump(sound.start))
            self._convert = ToRecogniser(sound.rate, sound.samples.shape[1])
        self._on(self._cutter.feed(self._convert(sound.samples)))
        return sound.end - sound.start

    @property
    def undrafted(self) -> float:
        """Seconds of the utterance that are in no draft yet: who has waited longest comes first."""
        return self._head - self._drafted if self._cutter.speaking else 0.0

    def due(self) -> bool:
        """Whether a draft would say more than the last one."""
        if not self._cutter.speaking or self._spoken <= self._drafted:
            return False
        return self.undrafted >= self._step or self._head - self._spoken >= _BREATH

    def draft(self) -> None:
        """Say what is heard so far."""
        self._drafted = self._head
        words = self._ears.draft(self._agreement.settled.latest)
        self._say(self._agreement.hypothesis(words, self._head))

    def rest(self) -> None:
        """No sound comes: what is open is finished."""
        self._on(self._cutter.stop())

    def skip(self, keep: float) -> None:
        """Leave sound out, so that only the last ``keep`` seconds are to be heard, and say so."""
        left_out = self._follower.skip(keep)
        if left_out is not None:
            self._on(self._cutter.stop())
            self._send(CaptionsSkipped(self._follower.track, *left_out))

    def start_late(self, keep: float) -> None:
        """Begin in the middle of a recording, with its last ``keep`` seconds."""
        self._follower.skip(keep)

    def _on(self, events: Iterable[Event]) -> None:
        for event in events:
            match event:
                case Begin():
                    self._ears.begin(event.at)
                    self._head = self._drafted = event.at
                    self._opens = True
                case Spoken():
                    self._ears.hear(event.audio)
                    self._head += to_seconds(len(event.audio))
                    self._spoken = event.until
                case End():
                    words = self._ears.finish(self._agreement.settled.latest, event.until)
                    self._say(self._agreement.final(words))

    def _say(self, step: Step) -> None:
        if step.settled:
            self._caption(step.settled, settled=True)
            self._opens = False
            self._tail = ""
        text = _text(step.tail)
        if text != self._tail:
            self._caption(step.tail, settled=False)
            self._tail = text

    def _caption(self, words: Sequence[Word], *, settled: bool) -> None:
        start, end = (words[0].start, words[-1].end) if words else (self._head, self._head)
        self._send(Caption(self._follower.track, start, end, _text(words), settled, self._opens))


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
