"""The built-in recogniser: its own logic, and one real run on the sample meeting."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from engine import launch
from engine.asr.english import spelled
from engine.asr.pocketsphinx import PocketSphinxRecogniser
from engine.asr.pool import DecoderPool
from engine.asr.sphinx_decoder import Decoder, Heard, cleaned
from engine.errors import LanguageNotCovered, ModelMissing, WorkerDied
from engine.stages import AudioArray, Chunk, Hearing, create
from resources import sample_meeting
from tests.bench.meetings import decode


@cache
def sample() -> AudioArray:
    return decode(sample_meeting())


def test_words_are_cleaned() -> None:
    heard = [
        Heard("<s>", 0, 9, 1.0),
        Heard("good(2)", 10, 29, 0.4),
        Heard("<sil>", 30, 49, 1.0),
        Heard("[NOISE]", 50, 54, 1.0),
        Heard("i'm", 55, 79, 1.2),
        Heard("here", 78, 120, -0.1),
        Heard("++UM++", 120, 130, 1.0),
        Heard("</s>", 130, 140, 1.0),
    ]
    words = cleaned(heard, 10.0, 1.0)
    assert [word.text for word in words] == ["good", "I'm", "here"]
    assert [word.start for word in words] == pytest.approx([10.1, 10.55, 10.8])
    assert [word.end for word in words] == pytest.approx([10.3, 10.8, 11.0])
    assert [word.probability for word in words] == [0.4, 1.0, 0.0]


def test_the_same_audio_gives_the_same_words_whatever_came_before() -> None:
    audio = (sample()[int(0.4 * 16_000) : int(2.4 * 16_000)] * 32767).astype(np.int16)
    noise = np.random.default_rng(0).integers(-8000, 8000, 8_000).astype(np.int16)
    decoder = Decoder()
    first = decoder.words(audio, 0.0)
    decoder.words(noise, 0.0)
    assert first == decoder.words(audio, 0.0)
    assert [word.text for word in first][:2] == ["good", "morning"]


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("i", "I"),
        ("i've", "I've"),
        ("is", "is"),
        ("monday", "Monday"),
        ("fridays", "Fridays"),
        ("october's", "October's"),
        ("may", "may"),
        ("it's", "it's"),
    ],
)
def test_words_that_always_have_a_capital(word: str, written: str) -> None:
    assert spelled(word) == written


@pytest.mark.parametrize("language", [None, "en", "EN", "en-GB", "en_US"])
def test_english_is_covered(language: str | None) -> None:
    PocketSphinxRecogniser(hearing=Hearing(language))


@pytest.mark.parametrize("language", ["fr", "de-AT", "zh"])
def test_another_language_is_refused_with_a_model_that_knows_it(language: str) -> None:
    with pytest.raises(LanguageNotCovered) as refused:
        PocketSphinxRecogniser(hearing=Hearing(language))
    assert refused.value.detail == f"{language}: whisper-small"


def test_no_chunks_start_no_decoders() -> None:
    assert list(PocketSphinxRecogniser().words(np.zeros(0, np.float32), [])) == []


def test_the_sample_is_understood_chunk_by_chunk() -> None:
    chunks = [Chunk(3, ((0.3, 5.8),)), Chunk(5, ((25.5, 27.8), (27.9, 29.8)))]
    found = dict(create("asr", "pocketsphinx", processes=2).words(sample(), chunks))

    assert set(found) == set(chunks)
    for chunk, heard in found.items():
        words = heard.words
        times = [time for word in words for time in (word.start, word.end)]
        assert times == sorted(times)
        assert chunk.start <= times[0]
        assert times[-1] <= chunk.end
        assert all(0.0 <= word.probability <= 1.0 for word in words)
    text = " ".join(word.text for word in found[chunks[0]].words)
    assert text.startswith("good morning everyone")
    assert "eighty percent of the money" in " ".join(word.text for word in found[chunks[1]].words)


def test_leaving_kills_decoders_in_the_middle_of_their_work() -> None:
    long = np.random.default_rng(0).integers(-3000, 3000, 30 * 16_000).astype(np.int16)
    short = np.zeros(1600, np.int16)
    with DecoderPool(2) as pool:
        results = pool.run(iter([(0, short, 0.0), (1, long, 0.0), (2, long, 0.0)]))
        assert next(results) == (0, [])
        children = [child.pid for child in pool._children]
        results.close()
    assert not any(Path(f"/proc/{pid}").exists() for pid in children)


def test_a_decoder_that_dies_is_noticed() -> None:
    with DecoderPool(1) as pool:
        os.kill(pool._children[0].pid, signal.SIGTERM)
        with pytest.raises(WorkerDied):
            list(pool.run(iter([(0, np.zeros(16_000, np.int16), 0.0)])))


def test_a_model_that_is_not_there_is_said_so() -> None:
    with DecoderPool(1, {"hmm": "no-such-folder"}) as pool, pytest.raises(ModelMissing):
        list(pool.run(iter([(0, np.zeros(16_000, np.int16), 0.0)])))


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_decoders_die_with_a_parent_that_is_killed() -> None:
    program = (
        "import sys; from engine.asr.pool import DecoderPool\n"
        "pool = DecoderPool(2); print(*[child.pid for child in pool._children], flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=launch.environment(),
    ) as parent:
        assert parent.stdout is not None
        children = [int(pid) for pid in parent.stdout.readline().split()]
        parent.kill()
    assert len(children) == 2
    deadline = time.monotonic() + 30  # a child that has not settled yet ends when it reads its input
    while any(_alive(pid) for pid in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_alive(pid) for pid in children)


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"
