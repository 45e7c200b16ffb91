"""What the decoder is taught to write for a window, in Whisper's own token format."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tests.models.whisper import phones, vocabulary
from tests.models.whisper.windows import Window

IGNORED = -100
ALIGNMENT_HEADS = 2
"""As many first heads of the decoder's last layer are taught where words are said, and place them in time."""

Place = tuple[float, float]
"""Start and end in seconds; equal where nothing is said."""

_NOWHERE = (0.0, 0.0)
_CORRUPTED = 0.08
_TIMESTAMPS = 0.25
_PROMPTED = 0.1
_LONGEST_PROMPT = 60


@dataclass(frozen=True, slots=True)
class Lesson:
    """Decoder input and, for every position, the token to answer with (or `IGNORED`) and where it is said."""

    tokens: list[int]
    answers: list[int]
    places: list[Place]


def lesson(rng: np.random.Generator, window: Window, earlier: list[str]) -> Lesson:
    """``earlier`` are other sentences of the language, for prompts."""
    special = vocabulary.special
    start = [special("startoftranscript"), special(window.language), special("transcribe")]
    if not window.said and window.begins is None:
        tokens = [*start, special("notimestamps")]
        return Lesson(tokens, [special("nospeech"), IGNORED, IGNORED, special("endoftext")], [_NOWHERE] * 4)
    with_times = window.begins is not None or rng.random() < _TIMESTAMPS
    body = _body(window) if with_times else [(special("notimestamps"), _NOWHERE), *_body(window, times=False)]
    line = [*start, *(token for token, _ in body), special("endoftext")]
    places = [*[_NOWHERE] * (len(start) - 1), *(place for _, place in body), _NOWHERE]
    inputs, answers = _corrupt(rng, line[:-1], len(start) + 1), line[1:]
    if rng.random() < _PROMPTED:
        prompt = [special("startofprev"), *_prompt(rng, window, earlier)]
        count = len(prompt)
        return Lesson([*prompt, *inputs], [*[IGNORED] * count, *answers], [*[_NOWHERE] * count, *places])
    return Lesson(inputs, answers, places)


def _body(window: Window, *, times: bool = True) -> list[tuple[int, Place]]:
    tokens: list[tuple[int, Place]] = []
    for start, end, text in window.said:
        words = _words(start, end, text, window.language)
        if times:
            words = [(vocabulary.timestamp(start), _NOWHERE), *words, (vocabulary.timestamp(end), _NOWHERE)]
        tokens += words
    if times and window.begins is not None:
        # A sentence that goes on beyond the window is only announced: Whisper hears it again in the next one.
        tokens.append((vocabulary.timestamp(window.begins), _NOWHERE))
    return tokens


def _words(start: float, end: float, text: str, language: str) -> list[tuple[int, Place]]:
    """Every token of a sentence with about the time of its word, as if every sound took equally long."""
    words = text.split()
    sounds = np.cumsum([0, *(len(phones.pronounce(word, language)) for word in words)])
    edges = start + sounds / sounds[-1] * (end - start)
    places = pairwise(edges)
    return [
        (token, (float(first), float(last)))
        for word, (first, last) in zip(words, places, strict=True)
        for token in vocabulary.encode(word)
    ]


def _corrupt(rng: np.random.Generator, tokens: list[int], first: int) -> list[int]:
    """Some wrong words on the way in, so that the decoder goes on listening after a mistake of its own."""
    texts = vocabulary.special("endoftext")
    return [
        int(rng.integers(256, texts))
        if place >= first and token < texts and rng.random() < _CORRUPTED
        else token
        for place, token in enumerate(tokens)
    ]


def _prompt(rng: np.random.Generator, window: Window, earlier: list[str]) -> list[int]:
    """What was said before, or a list of words, some of them said in the window and some not."""
    if rng.random() < 0.5:
        text = " ".join(earlier)
    else:
        spoken = " ".join(text for _, _, text in window.said).split()
        text = " ".join(rng.permutation([*rng.permutation(spoken)[:4], *" ".join(earlier).split()[:6]]))
    return vocabulary.encode(text)[:_LONGEST_PROMPT]
