"""Spoken meetings whose words are known, put through the real pipeline, and what it got wrong there.

The meeting of a seed is made as in ``tests/bench/spoken_meetings.py``, of the twelve English held-out voices
(:mod:`tests.models.heldout`) and with its pauses and overlaps, but it keeps the text of each turn. A word of
the result counts as wrong when the alignment with the reference (jiwer: fewest edits) substitutes or inserts
it; a word that is missing counts for the recognised word before it (the gap is looked at there). A word has
the wrong speaker when the truth at its middle is somebody else under the best one-to-one mapping of names.
"""

from __future__ import annotations

import shutil
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.results import read_result
from engine.protocol import Done, Result, RunOptions, Transcribe, Turn, Word
from engine.server import run_job
from engine.units import SAMPLE_RATE
from tests.bench.asr import normalised
from tests.bench.pipeline import write_recording
from tests.bench.spoken_meetings import LEVELS, NOISE, OVERLAP, OVERLAPPED, PAUSE, PEOPLE, Samples
from tests.models.heldout import load

LOUDNESS = 0.05  # RMS of an utterance


@dataclass(frozen=True)
class Spoken:
    """``samples`` float32 mono 16 kHz; ``turns`` by start with what is said in each."""

    samples: Samples
    turns: tuple[Turn, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Marked:
    """What was wrong, by segment and word: errors of words (counting words missing after it) and whether the
    speaker is wrong. ``missed`` are reference words that nothing stands near."""

    words: tuple[npt.NDArray[np.int64], ...]
    speakers: tuple[npt.NDArray[np.bool_], ...]
    reference: int


def simulate(seed: int, overlapped: float = OVERLAPPED) -> Spoken:
    """The meeting of ``seed``."""
    rng = np.random.default_rng(seed)
    recording = load("utterances")
    library: dict[str, list[tuple[Samples, str]]] = {}
    for item in recording.utterances:
        if item.language == "en":
            library.setdefault(item.speaker, []).append((recording.of(item), item.text))
    names = rng.choice(sorted(library), int(rng.integers(PEOPLE[0], PEOPLE[1] + 1)), replace=False).tolist()
    level = {name: 10 ** (rng.uniform(*LEVELS) / 20) for name in names}
    left = {name: list(rng.permutation(len(library[name]))) for name in names}
    placed: list[tuple[int, Samples, str, str]] = []
    end, before = SAMPLE_RATE // 2, ""
    while free := [name for name in names if left[name] and name != before]:
        before = str(rng.choice(free))
        sound, text = library[before][left[before].pop()]
        sound = sound * (LOUDNESS / (np.sqrt((sound**2).mean()) + 1e-9)) * level[before]
        overlap = bool(placed) and rng.random() < overlapped
        start = end + int(SAMPLE_RATE * (-rng.uniform(*OVERLAP) if overlap else rng.uniform(*PAUSE)))
        placed.append((start, sound, before, text))
        end = start + len(sound)
    samples = np.zeros(end + SAMPLE_RATE // 2, dtype=np.float32)
    for start, sound, _, _ in placed:
        samples[start : start + len(sound)] += sound
    samples += NOISE * LOUDNESS * rng.standard_normal(len(samples)).astype(np.float32)
    placed.sort(key=lambda item: item[0])
    turns = (Turn(at / SAMPLE_RATE, (at + len(sound)) / SAMPLE_RATE, who) for at, sound, who, _ in placed)
    return Spoken(samples, tuple(turns), tuple(text for *_, text in placed))


def recognise(
    meeting: Spoken, folder: Path, profile: str = "builtin", models: Path | None = None
) -> tuple[Result, Path | None]:
    """What the pipeline makes of it, and the embeddings it kept; ``folder`` is for the sound and the job.

    Raises:
        SystemExit: the job failed.
    """
    work = folder / "job"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    sound = folder / "meeting.wav"
    whole = (np.clip(meeting.samples, -1, 1) * 32767).astype(np.int16)
    write_recording(sound, -(-len(whole) // SAMPLE_RATE), np.pad(whole, (0, -len(whole) % SAMPLE_RATE)))
    options = RunOptions(profile, language="en", keep_audio=False)
    request = Transcribe("spoken", (str(sound),), str(work), options, str(models or ""))
    outcome = run_job(request, lambda _event: None, threading.Event())
    if not isinstance(outcome, Done):
        raise SystemExit(f"the job failed: {outcome}")
    kept = work / outcome.embeddings.path if outcome.embeddings else None
    return read_result(work, outcome.result), kept


def mark(result: Result, turns: tuple[Turn, ...], texts: tuple[str, ...]) -> Marked:
    """What is wrong in a result, the truth being known."""
    flat = [
        (index, at, word) for index, item in enumerate(result.segments) for at, word in enumerate(item.words)
    ]
    flat.sort(key=lambda entry: (entry[2].start, entry[0], entry[1]))
    errors = [np.zeros(len(item.words), np.int64) for item in result.segments]
    reference = [
        (turn.start + (turn.end - turn.start) * (place + 0.5) / len(text.split()), token)
        for turn, text in zip(turns, texts, strict=True)
        for place, token in enumerate(normalised(text).split())
    ]
    tokens = [token for _, token in sorted(reference)]
    heard = [normalised(word.text).replace(" ", "") or "-" for _, _, word in flat]
    for first, last, missing in _edits(tokens, heard):
        for place in range(first, last):
            errors[flat[place][0]][flat[place][1]] += 1
        if missing and flat:
            place = max(0, min(first - 1 if first == last else last - 1, len(flat) - 1))
            errors[flat[place][0]][flat[place][1]] += missing
    return Marked(tuple(errors), wrong_speakers(result, turns), len(tokens))


def _edits(reference: list[str], heard: list[str]) -> list[tuple[int, int, int]]:
    """``(first, last, missing)``: ``heard[first:last]`` is wrong, and ``missing`` words are not there."""
    import jiwer

    if not reference or not heard:
        return [(0, len(heard), len(reference))]
    found = []
    for part in jiwer.process_words(" ".join(reference), " ".join(heard)).alignments[0]:
        if part.type in ("substitute", "insert"):
            found.append((part.hyp_start_idx, part.hyp_end_idx, 0))
        elif part.type == "delete":
            found.append((part.hyp_start_idx, part.hyp_start_idx, part.ref_end_idx - part.ref_start_idx))
    return found


def wrong_speakers(result: Result, turns: tuple[Turn, ...]) -> tuple[npt.NDArray[np.bool_], ...]:
    """Of each word, whether its segment is given to the wrong person."""
    from scipy.optimize import linear_sum_assignment

    people = sorted({turn.speaker for turn in turns})
    given = sorted({item.speaker for item in result.segments})
    seconds = np.zeros((len(given), len(people)))
    for item in result.segments:
        for turn in turns:
            shared = min(item.end, turn.end) - max(item.start, turn.start)
            seconds[given.index(item.speaker), people.index(turn.speaker)] += max(0.0, shared)
    rows, columns = linear_sum_assignment(-seconds)
    name = {given[row]: people[column] for row, column in zip(rows, columns, strict=True)}
    return tuple(
        np.array([not _says(turns, word, name.get(item.speaker, "")) for word in item.words], np.bool_)
        for item in result.segments
    )


def _says(turns: tuple[Turn, ...], word: Word, name: str) -> bool:
    middle = (word.start + word.end) / 2
    there = [turn.speaker for turn in turns if turn.start - 0.1 <= middle <= turn.end + 0.1]
    return name in there or not there
