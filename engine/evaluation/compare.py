"""Two files become figures, recording by recording and all together."""

from __future__ import annotations

from collections.abc import Sequence

from engine.evaluation.recording import NotComparable, Recording
from engine.evaluation.turns import TurnErrors, turn_errors
from engine.evaluation.words import Normalise, WordErrors, by_character, cpwer, normaliser, wer
from engine.inventory import Evaluation, Score

COLLARS = (0.0, 0.25)  # seconds on each side of a boundary
ALL = "all"


class _Sums:
    def __init__(self) -> None:
        self.words = WordErrors()
        self.speaker_words = WordErrors()
        self.turns = dict.fromkeys(COLLARS, TurnErrors())


def compare(
    references: Sequence[Recording], hypotheses: Sequence[Recording], language: str | None = None
) -> Evaluation:
    """Scores of every recording that both sides have. One on each side go together whatever their names.

    Raises:
        NotComparable: no recording is in both, or the two sides share neither words nor speakers.
    """
    pairs = _pairs(references, hypotheses)
    chosen = language or next((one.language for pair in pairs for one in pair if one.language), "en")
    words = all(one.has_words for pair in pairs for one in pair)
    speakers = all(one.has_speakers for pair in pairs for one in pair)
    if not words and not speakers:
        raise NotComparable("one has no words, the other names no speakers")
    normalise = normaliser(chosen)
    sums = _Sums()
    scores = [_score(*pair, normalise, sums, words=words, speakers=speakers) for pair in pairs]
    if len(scores) > 1:
        scores.append(_as_score(ALL, sums, words=words, speakers=speakers))
    return Evaluation(tuple(scores), chosen, by_character(chosen))


def _pairs(
    references: Sequence[Recording], hypotheses: Sequence[Recording]
) -> list[tuple[Recording, Recording]]:
    if len(references) == len(hypotheses) == 1:
        return [(references[0], hypotheses[0])]
    by_name = {recording.name: recording for recording in hypotheses}
    pairs = [(one, by_name[one.name]) for one in references if one.name in by_name]
    if not pairs:
        raise NotComparable("no recording is in both files")
    return pairs


def _score(
    reference: Recording,
    hypothesis: Recording,
    normalise: Normalise,
    sums: _Sums,
    *,
    words: bool,
    speakers: bool,
) -> Score:
    own = _Sums()
    if words:
        own.words = wer(normalise(reference.text), normalise(hypothesis.text))
        sums.words += own.words
    if words and speakers:
        own.speaker_words = cpwer(reference, hypothesis, normalise)
        sums.speaker_words += own.speaker_words
    if speakers:
        for collar in COLLARS:
            own.turns[collar] = turn_errors(reference, hypothesis, collar)
            sums.turns[collar] += own.turns[collar]
    return _as_score(reference.name, own, words=words, speakers=speakers)


def _as_score(name: str, sums: _Sums, *, words: bool, speakers: bool) -> Score:
    exact, forgiving = (sums.turns[collar] for collar in COLLARS)
    return Score(
        name,
        wer=sums.words.rate if words else None,
        cpwer=sums.speaker_words.rate if words and speakers else None,
        der=exact.der if speakers else None,
        der_collar=forgiving.der if speakers else None,
        jer=exact.jer if speakers else None,
        words=sums.words.total,
        substitutions=sums.words.substitutions,
        deletions=sums.words.deletions,
        insertions=sums.words.insertions,
        speech=exact.total,
        missed=exact.missed,
        false_alarm=exact.false_alarm,
        confusion=exact.confusion,
    )
