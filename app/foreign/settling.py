"""What a file leaves open is filled in: ends, starts, words, paragraphs. Pure.

A turn without an end ends where the next begins, or after as long as its words take to say; one without a
start begins where its share of the letters puts it. Words without times are spread by their letters over
what is theirs, as a correction's are (:mod:`app.retime`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import Final

from app import cleaning
from app.foreign.names import apart, from_text, label
from app.foreign.values import (
    ForeignTranscript,
    NotATranscript,
    Raw,
    Said,
    TimedWord,
    TranscriptTooLong,
    Turn,
    Word,
)

MAX_TURNS: Final = 200_000
MAX_CHARACTERS: Final = 20_000_000
LETTERS_A_SECOND: Final = 14.0  # quick speech is 18, slow 10
_LEAST: Final = 0.3  # s, of a turn whose end is made up
_PAUSE: Final = 1.5  # s between cues, after which a paragraph ends
_LONG, _ENDLESS = (
    60,
    150,
)  # words of a paragraph: ends at a sentence's end from the first, anywhere at the other
_MOST_LETTERS: Final = 400  # of a word; more is a text without spaces
_CLAUSES: Final = re.compile(r"[^。！？、，；.!?,;]{1,200}[。！？、，；.!?,;]*|[。！？、，；.!?,;]{1,200}")
_SENTENCE_END: Final = (".", "!", "?", "…", "。", "！", "？", '."', '?"', '!"', ".”", "?”", "!”")


def settle(raw: Raw) -> ForeignTranscript:
    """The transcript with every time known.

    Raises:
        NotATranscript: nobody says anything in it.
        TranscriptTooLong
    """
    if len(raw.turns) > MAX_TURNS or sum(len(turn.text) for turn in raw.turns) > MAX_CHARACTERS:
        raise TranscriptTooLong
    said = [turn for turn in map(_cleaned, raw.turns) if turn.text]
    if not said:
        raise NotATranscript
    timed = any(turn.start is not None for turn in said)
    turns = [_turn(turn, start, end) for turn, (start, end) in zip(said, _times(said), strict=True)]
    turns = apart(turns)
    turns.sort(key=lambda turn: turn.start)  # stable: those that begin together stay as the file has them
    if raw.cues:
        turns = list(_paragraphs(turns))
    language = cleaning.one_line(raw.language)[:20]
    return ForeignTranscript(
        raw.program, cleaning.one_line(raw.title), language, tuple(turns), timed, _file_name(raw.media)
    )


def with_speakers(turns: Sequence[Said]) -> tuple[Said, ...]:
    """Cues whose speakers stand in their text, unless the file names them otherwise."""
    if any(turn.speaker for turn in turns):
        return tuple(turns)
    return tuple(from_text(turns))


def _file_name(path: str) -> str:
    return cleaning.one_line(path.replace("\\", "/").rsplit("/", 1)[-1])


def _cleaned(turn: Said) -> Said:
    text = " ".join(cleaning.spoken(turn.text).split())
    speaker = label(turn.speaker) if turn.speaker else None
    overlap = tuple(name for other in turn.overlap if (name := label(other)) is not None)
    return replace(turn, text=text, speaker=speaker, overlap=overlap)


# -- times ---------------------------------------------------------------------------------------------


def _times(said: Sequence[Said]) -> list[tuple[float, float]]:
    starts = _starts(said)
    # The end of who speaks next: of those behind in the file, the first that begins later.
    made: list[tuple[float, float]] = []
    following: float | None = None
    for index in range(len(said) - 1, -1, -1):
        start, turn = starts[index], said[index]
        end = turn.end
        if end is None:
            natural = start + max(_LEAST, len(turn.text) / LETTERS_A_SECOND)
            end = natural if following is None or following <= start else min(natural, following)
            if following is not None and following > start and natural > following - _PAUSE:
                end = following
        made.append((start, max(start, end)))
        following = start
    made.reverse()
    return made


def _starts(said: Sequence[Said]) -> list[float]:
    """Starts, those missing by the letters between the ones that are known."""
    known = [index for index, turn in enumerate(said) if turn.start is not None]
    letters = [0, *accumulate(len(turn.text) + 1 for turn in said)]
    made: list[float] = []
    place = 0
    for index, turn in enumerate(said):
        while place < len(known) and known[place] < index:
            place += 1
        if turn.start is not None:
            made.append(turn.start)
            continue
        before = known[place - 1] if place else None
        after = known[place] if place < len(known) else None
        low = 0.0 if before is None else said[before].start or 0.0
        since = letters[index] - letters[before or 0]
        if after is None:
            made.append(low + since / LETTERS_A_SECOND)
            continue
        high = max(low, said[after].start or 0.0)
        natural = since / LETTERS_A_SECOND
        share = (high - low) * since / max(1, letters[after] - letters[before or 0])
        made.append(low + min(natural, share))
    return made


# -- words ---------------------------------------------------------------------------------------------


def _turn(turn: Said, start: float, end: float) -> Turn:
    tokens = [part for token in turn.text.split() for part in _parts(token)]
    words = _words(tokens, turn.words, start, end)
    low, high = min(start, words[0].start), max(end, words[-1].end)
    if turn.start is not None and turn.end is not None:
        low, high = start, end  # what the file says of the turn counts, whatever it says of its words
        words = [
            replace(word, start=min(max(word.start, low), high), end=min(max(word.end, low), high))
            for word in words
        ]
    return Turn(low, high, turn.speaker, " ".join(tokens), tuple(words), turn.overlap)


def _parts(token: str) -> list[str]:
    """A word, or a text without spaces in pieces that can be words."""
    if len(token) <= _MOST_LETTERS:
        return [token]
    return _CLAUSES.findall(token)


def _words(tokens: Sequence[str], given: Sequence[Word], start: float, end: float) -> list[TimedWord]:
    """``tokens`` with times: those of ``given`` where both hold the same letters (some programs leave
    punctuation and capitals to the text), else spread."""
    for letters_of in (_all_letters, _bare_letters):
        pieces = [(word, len(letters_of(word.text))) for word in given]
        pieces = [(word, letters) for word, letters in pieces if letters]
        sizes = [len(letters_of(token)) for token in tokens]
        same = "".join(map(letters_of, tokens)) == "".join(letters_of(word.text) for word in given)
        if pieces and same and all(sizes):
            return _placed(tokens, sizes, pieces, start, end)
    return _spread(tokens, start, end)


def _all_letters(text: str) -> str:
    return "".join(cleaning.spoken(text).split())


def _bare_letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _placed(
    tokens: Sequence[str], sizes: Sequence[int], pieces: Sequence[tuple[Word, int]], start: float, end: float
) -> list[TimedWord]:
    """Each token where its letters are among those of the file's words."""
    spans = _word_times([word for word, _ in pieces], [letters for _, letters in pieces], start, end)
    edges = [0, *accumulate(letters for _, letters in pieces)]
    made: list[TimedWord] = []
    at, place = 0, 0
    for token, size in zip(tokens, sizes, strict=True):
        stop = at + size
        while edges[place + 1] <= at:
            place += 1
        last = place
        while edges[last + 1] < stop:
            last += 1
        sure = [word.probability for word, _ in pieces[place : last + 1] if word.probability is not None]
        low = _inside(spans[place], at - edges[place], edges[place + 1] - edges[place])
        high = _inside(spans[last], stop - edges[last], edges[last + 1] - edges[last])
        made.append(TimedWord(low, max(low, high), token, min(sure, default=1.0)))
        at, place = stop, last
    return made


def _inside(span: tuple[float, float], letters: int, of: int) -> float:
    return span[0] + (span[1] - span[0]) * letters / of


def _word_times(
    words: Sequence[Word], letters: Sequence[int], start: float, end: float
) -> list[tuple[float, float]]:
    """Times of the file's words; a run of words without times shares what lies between its neighbours."""
    made: list[tuple[float, float]] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.start is not None:
            made.append((word.start, max(word.start, word.start if word.end is None else word.end)))
            index += 1
            continue
        stop = index
        while stop < len(words) and words[stop].start is None:
            stop += 1
        low = made[-1][1] if made else start
        following = words[stop].start if stop < len(words) else None
        high = max(low, end if following is None else following)
        total = sum(letters[index:stop])
        edges = [low + (high - low) * part / total for part in (0, *accumulate(letters[index:stop]))]
        made += list(pairwise(edges))
        index = stop
    return made


def _spread(tokens: Sequence[str], start: float, end: float) -> list[TimedWord]:
    total = sum(map(len, tokens))
    edges = [start + (end - start) * part / total for part in (0, *accumulate(map(len, tokens)))]
    return [TimedWord(edges[n], edges[n + 1], token, 1.0) for n, token in enumerate(tokens)]


# -- paragraphs ------------------------------------------------------------------------------------------


def _paragraphs(turns: Sequence[Turn]) -> Iterator[Turn]:
    """Consecutive cues of one speaker as paragraphs; every word keeps the time its cue gave it."""
    held: list[Turn] = []
    count = 0
    for turn in turns:
        if held and not _goes_on(held, count, turn):
            yield _joined(held)
            held, count = [], 0
        held.append(turn)
        count += len(turn.words)
    if held:
        yield _joined(held)


def _goes_on(held: Sequence[Turn], count: int, turn: Turn) -> bool:
    last = held[-1]
    if (turn.speaker, turn.overlap) != (last.speaker, last.overlap) or count >= _ENDLESS:
        return False
    if turn.start < last.end - 0.05 or turn.start - last.end > _PAUSE:
        return False
    return count < _LONG or not last.text.endswith(_SENTENCE_END)


def _joined(held: Sequence[Turn]) -> Turn:
    if len(held) == 1:
        return held[0]
    words = tuple(word for turn in held for word in turn.words)
    text = " ".join(turn.text for turn in held)
    return Turn(held[0].start, max(turn.end for turn in held), held[0].speaker, text, words, held[0].overlap)
