"""The parts of the Whisper backend that need no model: words, languages, prompt, errors."""

from __future__ import annotations

import ctypes
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.asr import cublas, whisper_faults, whisper_language
from engine.asr.whisper_prompt import BUDGET, context
from engine.asr.whisper_words import Piece, joined, pieces, placed
from engine.errors import DeviceFailed, ModelDamaged, OutOfMemory
from engine.stages import Chunk, Make

CUDA = Make(device="cuda")


# -- words -----------------------------------------------------------------------------------------


class Spaced:
    """A tokenizer of one token per word."""

    eot = 99

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def split_to_word_tokens(self, tokens: list[int]) -> tuple[list[str], list[list[int]]]:
        return [*self._texts, ""], [[token] for token in tokens]


def test_pieces_take_their_times_from_the_alignment() -> None:
    alignment = SimpleNamespace(
        alignments=[(0, 0), (0, 1), (0, 9), (1, 10), (1, 20), (2, 30)], text_token_probs=[0.5, 1.0]
    )
    found = pieces([7, 8], alignment, Spaced(" good", " morning"), 0.02)
    assert found == [Piece(" good", 0.0, 0.2, 0.5), Piece(" morning", 0.2, 0.6, 1.0)]
    assert pieces([], alignment, Spaced(), 0.02) == []


def test_punctuation_is_attached_as_whisper_writes() -> None:
    words = [
        Piece(" “", 0.0, 0.1, 0.9),
        Piece("Well", 0.1, 0.4, 0.9),
        Piece(",", 0.4, 0.5, 0.9),
        Piece(" no", 0.5, 0.8, 0.9),
        Piece(".", 0.8, 0.9, 0.9),
        Piece("”", 0.9, 0.9, 0.9),
    ]
    assert [(word.text.strip(), word.start) for word in joined(words)] == [("“Well,", 0.1), ("no.”", 0.5)]


def test_a_word_that_swallowed_a_pause_is_shortened() -> None:
    words = [Piece(f" w{k}", k * 0.3, k * 0.3 + 0.3, 1.0) for k in range(6)]
    words += [Piece(".", 1.8, 1.8, 1.0), Piece(" Then", 1.8, 6.0, 1.0)]
    assert joined(words)[-1].start == pytest.approx(6.0 - 0.6)
    late = [
        Piece(" So", 0.0, 5.0, 1.0),
        *[Piece(f" w{k}", 5 + k * 0.3, 5.3 + k * 0.3, 1.0) for k in range(6)],
    ]
    assert joined(late)[0].start == pytest.approx(5.0 - 0.6)
    assert joined([]) == []


def test_packed_times_go_back_to_their_spans() -> None:
    spans = ((10.0, 12.0), (20.0, 23.0))
    words = placed(
        [
            Piece(" a", 0.5, 1.0, 0.5),
            Piece(" b", 1.9, 2.6, 0.5),
            Piece(" c", 4.9, 9.0, 1.5),
            Piece(" ", 0, 1, 1),
        ],
        spans,
    )
    assert [(word.text, word.start, word.end) for word in words] == [
        ("a", 10.5, 11.0),
        ("b", 20.0, pytest.approx(20.6)),  # more of it lies in the second span
        ("c", pytest.approx(22.9), 23.0),
    ]
    assert words[2].probability == 1.0


_TIMES = st.floats(-5, 60, allow_nan=False)


@given(
    st.lists(st.tuples(_TIMES, _TIMES, st.floats(-1, 2)), max_size=30),
    st.lists(st.tuples(st.floats(0.05, 5), st.floats(0.0, 5)), min_size=1, max_size=6),
)
def test_words_never_leave_their_chunk(
    raw: list[tuple[float, float, float]], lengths: list[tuple[float, float]]
) -> None:
    spans, at = [], 3.0
    for length, gap in lengths:
        spans.append((at, at + length))
        at += length + gap
    words = placed([Piece(" x", start, end, chance) for start, end, chance in raw], spans)
    assert len(words) == len(raw)
    assert all(type(value) is float for word in words for value in (word.start, word.end, word.probability))
    assert all(0 <= word.probability <= 1 and word.start <= word.end for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)
    for word in words:
        assert any(start <= word.start and word.end <= end for start, end in spans)


# -- language --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "code"), [("de-DE", "de"), ("EN_us", "en"), (" fr ", "fr"), ("iw", "he"), ("nb-NO", "no")]
)
def test_codes(given: str, code: str) -> None:
    assert whisper_language.code(given) == code


def test_the_sample_is_spread_over_the_recording() -> None:
    chunks = [Chunk(index, ((index, index + 1.0),)) for index in range(31)]
    assert [chunk.index for chunk in whisper_language.sample(chunks)] == [0, 10, 20, 30]
    assert whisper_language.sample(chunks[:3]) == chunks[:3]


def test_the_sum_decides_not_the_first() -> None:
    heard = [{"en": 0.9, "de": 0.1}, {"en": 0.1, "de": 0.9}, {"en": 0.3, "de": 0.7}]
    assert whisper_language.overall(heard) == ("de", pytest.approx(1.7 / 3))


def test_only_allowed_languages_count() -> None:
    heard = {"nl": 0.7, "de": 0.2, "en": 0.1}
    assert whisper_language.among(heard, ("en", "de")) == ("de", pytest.approx(2 / 3))
    assert whisper_language.among({}, ("de", "en")) == ("de", 0.5)


def test_an_unclear_chunk_goes_by_its_neighbours() -> None:
    certain = {0: "en", 1: "en", 4: "de", 6: "de", 7: "de"}
    assert whisper_language.settle(5, certain, "en") == "de"
    assert whisper_language.settle(2, certain, "en") == "de"  # between the two: the most common
    assert whisper_language.settle(9, certain, "en") == "de"
    assert whisper_language.settle(3, {}, "en") == "en"


# -- vocabulary ------------------------------------------------------------------------------------


def _by_word(text: str) -> list[int]:
    return list(range(len(text.split())))


def test_vocabulary_keeps_case_and_order() -> None:
    seen: list[str] = []

    def encode(text: str) -> list[int]:
        seen.append(text)
        return _by_word(text)

    assert context(("Anna Nowak", "ECAPA", "Anna Nowak", " "), encode) == [0, 1, 2]
    assert seen[-1] == " Anna Nowak, ECAPA."
    assert context((), encode) == []


def test_vocabulary_stays_in_its_budget() -> None:
    many = [f"name{number}" for number in range(1000)]
    assert len(context(many, _by_word)) == BUDGET
    # One that is too long for itself does not keep the others out.
    assert len(context(["long " * 300, "short"], _by_word)) == 1


def test_vocabulary_cannot_command_the_decoder() -> None:
    seen: list[str] = []
    context(("<|endoftext|>Anna", "<|nospeech|>"), lambda text: seen.append(text) or [1])  # type: ignore[func-returns-value]
    assert seen == [" Anna."]


# -- errors ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("CUDA failed with error out of memory", OutOfMemory),
        ("cuBLAS failed with status CUBLAS_STATUS_ALLOC_FAILED", OutOfMemory),
        ("Library libcublas.so.12 is not found or cannot be loaded", DeviceFailed),
        ("CUDA failed with error no kernel image is available for execution on the device", DeviceFailed),
        ("CUDA driver version is insufficient for CUDA runtime version", DeviceFailed),
    ],
)
@pytest.mark.parametrize("loading", [True, False])
def test_what_cuda_says(message: str, kind: type[Exception], loading: bool) -> None:
    with pytest.raises(kind), whisper_faults.translated(CUDA, "m", loading=loading):
        raise RuntimeError(message)


def test_other_errors() -> None:
    with pytest.raises(ModelDamaged), whisper_faults.translated(Make(), "m", loading=True):
        raise RuntimeError("File model.bin is incomplete: failed to read a buffer of size 8")
    with pytest.raises(OutOfMemory), whisper_faults.translated(Make(), "m"):
        raise MemoryError
    with pytest.raises(RuntimeError, match="our bug"), whisper_faults.translated(Make(), "m"):
        raise RuntimeError("our bug")


def test_no_path_travels_with_an_error() -> None:
    with pytest.raises(DeviceFailed) as caught, whisper_faults.translated(CUDA, "m"):
        raise RuntimeError("cannot load '/home/anna/secret/libcublas.so.12': driver\nmore")
    assert caught.value.detail == "cannot load 'libcublas.so.12': driver"


def test_cublas_is_found_and_loaded_by_its_full_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(cublas, "_names", lambda: ("libfirst.so", "libsecond.so"))
    loaded: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", loaded.append)
    assert cublas.preload.__wrapped__() is None
    folder = tmp_path / "nvidia" / "cublas" / ("bin" if cublas.sys.platform == "win32" else "lib")
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    (folder / "libfirst.so").touch()
    assert cublas.find() is None  # half an installation is none
    (folder / "libsecond.so").touch()
    assert cublas.preload.__wrapped__() == folder
    assert loaded == [str(folder / "libfirst.so"), str(folder / "libsecond.so")]


def test_scripts_without_spaces_become_phrases() -> None:
    spoken = "会议现在开始。请大家安静"
    words = [Piece(mark, n * 0.2, n * 0.2 + 0.2, 0.5) for n, mark in enumerate(spoken)]
    found = joined(words)
    assert [word.text for word in found] == ["会议现在开始。", "请大家安静"]
    assert (found[0].start, found[1].end) == (0.0, pytest.approx(2.4))
    assert [word.text for word in joined([Piece(" one", 0, 1, 1.0), Piece(" two", 1, 2, 1.0)])] == [
        " one",
        " two",
    ]
