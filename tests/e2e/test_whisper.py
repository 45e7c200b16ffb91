"""faster-whisper for real: with a random-weight model for the machinery, with the micro Whisper for words."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from engine import launch
from engine.asr.faster_whisper import MANIFEST, FasterWhisper, alternative
from engine.asr.whisper_batches import packed
from engine.asr.whisper_model import Decoding
from engine.audio.pcm import Pcm, PcmWriter
from engine.chunks import pack
from engine.errors import DeviceFailed, LanguageNotCovered, ModelDamaged, ModelMissing
from engine.stages import AudioArray, Chunk, Heard, Hearing, Make, create
from engine.tasks import ANSWERS, AllRecognised, ChunkSpans, Recognise, Recognised, TaskFailed
from engine.units import SAMPLE_RATE
from engine.wire import encode
from tests.fakes import random_whisper

WEIGHTS = Path(__file__).parents[1] / "models" / "weights" / "whisper"
needs_micro = pytest.mark.skipif(
    not (WEIGHTS / "model.bin").is_file(),
    reason="the micro Whisper's weights are not in tests/models/weights",
)
SPANS = [(0.5, 12.0), (14.0, 40.0), (50.0, 75.0), (80.0, 81.0), (90.0, 119.9), (121.0, 121.02)]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_whisper.build(tmp_path_factory.mktemp("whisper") / "random")


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_whisper.build(tmp_path_factory.mktemp("whisper") / "random-base.en", multilingual=False)


@cache
def noise() -> AudioArray:
    time = np.arange(125 * SAMPLE_RATE)
    wave = np.random.default_rng(0).standard_normal(len(time)) * (0.1 + 0.1 * np.sin(time / 5000))
    return wave.astype(np.float32)


@cache
def chunks() -> tuple[Chunk, ...]:
    return tuple(pack(SPANS, noise()))


def wordy(folder: Path) -> Decoding:
    """Twenty whole words a window: random weights otherwise write bytes, time stamps, or an end at once."""
    return Decoding(most_tokens=20, suppressed=(-1, *random_whisper.not_words(folder)), temperatures=())


def heard(
    folder: Path, hearing: Hearing | None = None, some: tuple[Chunk, ...] | None = None, batch: int = 3
) -> dict[int, Heard]:
    backend = FasterWhisper(Make(str(folder), batch=batch), hearing or Hearing("en"), wordy(folder))
    return {chunk.index: found for chunk, found in backend.words(noise(), chunks() if some is None else some)}


def everything(found: Heard) -> list[str]:
    """What was heard, taken out again or not."""
    return sorted(
        [*(word.text for word in found.words), *(w for part in found.removed for w in part.text.split())]
    )


def test_it_is_found_by_its_name(model: Path) -> None:
    made = create("asr", "faster-whisper", make=Make(str(model)), hearing=Hearing("en"))
    assert isinstance(made, FasterWhisper)


def test_words_lie_inside_their_chunk_in_order(model: Path) -> None:
    found = heard(model)
    assert sorted(found) == [chunk.index for chunk in chunks()]
    assert sum(len(everything(one)) for one in found.values()) > 20
    for chunk in chunks():
        words = found[chunk.index].words
        assert [word.start for word in words] == sorted(word.start for word in words)
        for word in words:
            assert type(word.start) is type(word.end) is type(word.probability) is float
            assert any(start <= word.start <= word.end <= end for start, end in chunk.spans)
            assert word.text == word.text.strip() != ""
        for part in found[chunk.index].removed:
            assert chunk.start <= part.start <= part.end <= chunk.end
        language = found[chunk.index].language
        assert language is not None
        assert (language.language, language.probability) == ("en", 1.0)


def test_a_chunk_sounds_the_same_in_any_batch_and_after_a_restart(model: Path) -> None:
    whole = {index: everything(one) for index, one in heard(model).items()}
    assert {index: everything(one) for index, one in heard(model, batch=1).items()} == whole
    rest = heard(model, some=chunks()[2:])
    assert {index: everything(one) for index, one in rest.items()} == {
        index: text for index, text in whole.items() if index >= chunks()[2].index
    }


def test_the_library_says_the_same(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text of ``BatchedInferencePipeline`` on the same packed audio."""
    import faster_whisper
    from tqdm import tqdm

    monkeypatch.setattr(tqdm, "monitor_interval", 0)  # it leaves a thread behind

    audio = [packed(noise(), chunk) for chunk in chunks()[:3]]
    edges = np.cumsum([0, *map(len, audio)]) / SAMPLE_RATE
    pipeline = faster_whisper.BatchedInferencePipeline(
        faster_whisper.WhisperModel(str(model), device="cpu", compute_type="int8")
    )
    decoding = wordy(model)
    segments, _ = pipeline.transcribe(
        np.concatenate(audio),
        language="en",
        clip_timestamps=[{"start": start, "end": end} for start, end in itertools.pairwise(edges)],
        word_timestamps=True,
        max_new_tokens=decoding.most_tokens,
        suppress_tokens=list(decoding.suppressed),
        batch_size=3,
    )
    theirs = [sorted(word.word.strip() for word in segment.words) for segment in segments]
    ours = heard(model, some=chunks()[:3])
    assert [everything(ours[chunk.index]) for chunk in chunks()[:3]] == theirs


def test_no_chunks_no_words(model: Path) -> None:
    assert heard(model, some=()) == {}


def test_closing_early_leaves_no_threads(model: Path) -> None:
    before = threading.active_count()
    backend = FasterWhisper(Make(str(model), batch=1), Hearing("en"), wordy(model))
    words = backend.words(noise(), chunks())
    next(words)
    words.close()
    assert threading.active_count() == before


def test_a_loop_is_tried_again_and_then_taken_out(model: Path) -> None:
    """A model that knows a single word can only loop, at any temperature."""
    others = (*random_whisper.not_words(model), *range(257, 256 + random_whisper.TEXT_TOKENS))
    decoding = Decoding(most_tokens=60, suppressed=(-1, *others), temperatures=(0.2, 0.8))
    backend = FasterWhisper(Make(str(model), batch=2), Hearing("en"), decoding)
    found = dict(backend.words(noise(), chunks()[:1]))
    (only,) = found.values()
    assert [word.text for word in only.words] == ["w0"]
    assert {part.reason for part in only.removed} == {"loop"}
    assert len(only.removed[0].text.split()) == 31  # CTranslate2 halves what it is allowed, prompt included


# -- language --------------------------------------------------------------------------------------


def test_the_language_is_found_out_once(model: Path) -> None:
    found = {one.language.language for one in heard(model, Hearing()).values() if one.language}
    assert len(found) == 1
    again = heard(model, Hearing(), batch=1)
    assert {one.language.language for one in again.values() if one.language} == found


def test_each_chunk_in_an_allowed_language(model: Path) -> None:
    found = heard(model, Hearing(languages=("de", "en-GB")))
    assert sorted(found) == [chunk.index for chunk in chunks()]
    assert {one.language.language for one in found.values() if one.language} <= {"de", "en"}
    only = heard(model, Hearing(languages=("fr",)))
    assert {one.language for one in only.values() if one.language and one.language.language != "fr"} == set()


@pytest.mark.parametrize(
    "hearing", [Hearing("fr"), Hearing(languages=("en", "de")), Hearing(languages=("de",))]
)
def test_an_english_model_says_so(english: Path, hearing: Hearing) -> None:
    with pytest.raises(LanguageNotCovered, match=r"(fr|de): whisper-small$"):
        FasterWhisper(Make(str(english)), hearing)
    assert all(one.language and one.language.language == "en" for one in heard(english, Hearing()).values())


def test_a_language_nobody_has_taught_it(model: Path) -> None:
    with pytest.raises(LanguageNotCovered, match=r"^tlh$"):
        FasterWhisper(Make(str(model)), Hearing("tlh"))
    with pytest.raises(
        LanguageNotCovered, match=r"^yue: whisper-large-v3$"
    ):  # known to faster-whisper, not to this model
        FasterWhisper(Make(str(model)), Hearing("yue"))


@pytest.mark.parametrize(
    ("model", "language", "other"),
    [
        ("whisper-base.en", "de", "whisper-base"),
        ("distil-medium.en", "de", "whisper-medium"),
        ("distil-large-v3.5", "de", "whisper-large-v3"),
        ("micro", "fr", "whisper-small"),
        ("whisper-small", "yue", "whisper-large-v3"),
        ("whisper-large-v3", "tlh", ""),
    ],
)
def test_another_model_is_proposed_by_name(model: str, language: str, other: str) -> None:
    assert alternative(model, language) == other


def test_a_language_the_manifest_does_not_name(model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(model, copy)
    (copy / MANIFEST).write_text(json.dumps({"id": "copy", "languages": ["el"]}), encoding="utf-8")
    with pytest.raises(LanguageNotCovered, match=r"^en: whisper-"):
        heard(copy)
    with pytest.raises(LanguageNotCovered, match=r"^[a-z]{2}: whisper-"):  # found out, not guessed at
        heard(copy, Hearing())


# -- vocabulary and translation --------------------------------------------------------------------


def test_any_amount_of_vocabulary(model: Path) -> None:
    plain = heard(model)
    names = tuple(f"Name{number} Łukasz-Ångström" for number in range(2000))
    told = heard(model, Hearing("en", vocabulary=names))
    assert sorted(told) == sorted(plain)
    assert [everything(one) for one in told.values()] != [everything(one) for one in plain.values()]


def test_translation_is_another_task(model: Path) -> None:
    found = heard(model, Hearing("de", translate=True))
    assert [everything(one) for one in found.values()] != [
        everything(one) for one in heard(model, Hearing("de")).values()
    ]
    assert {one.language.language for one in found.values() if one.language} == {"de"}


# -- what can go wrong -----------------------------------------------------------------------------


def test_missing_and_damaged_models(model: Path, tmp_path: Path) -> None:
    for folder in ("", str(tmp_path / "gone")):
        with pytest.raises(ModelMissing):
            FasterWhisper(Make(folder), Hearing("en"))
    for name in ("model.bin", "tokenizer.json", "config.json"):
        copy = tmp_path / name
        shutil.copytree(model, copy)
        (copy / name).unlink()
        with pytest.raises(ModelDamaged):  # and no attempt to fetch it
            FasterWhisper(Make(str(copy)), Hearing("en"))
    short = tmp_path / "short"
    shutil.copytree(model, short)
    (short / "model.bin").write_bytes((model / "model.bin").read_bytes()[:5000])
    with pytest.raises(ModelDamaged):
        FasterWhisper(Make(str(short)), Hearing("en"))


def test_another_models_front_end(model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(model, copy)
    (copy / "preprocessor_config.json").write_text('{"feature_size": 128}', encoding="utf-8")
    with pytest.raises(ModelDamaged):
        FasterWhisper(Make(str(copy)), Hearing("en"))


def test_a_device_or_format_that_is_not_there(model: Path) -> None:
    import ctranslate2

    if not ctranslate2.get_cuda_device_count():
        with pytest.raises(DeviceFailed):
            FasterWhisper(Make(str(model), device="cuda", compute="float16"), Hearing("en"))
    with pytest.raises(DeviceFailed):
        FasterWhisper(Make(str(model), compute="int8_bfloat16"), Hearing("en"))


# -- in its process --------------------------------------------------------------------------------


@pytest.fixture
def pcm(tmp_path: Path) -> Path:
    path = tmp_path / "audio.pcm"
    with PcmWriter(path) as writer:
        writer.write((np.clip(noise(), -1, 1) * 32767).astype(np.int16))
    return path


def worker(task: Recognise) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(
        launch.command("worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=launch.environment()
    )
    assert child.stdin is not None
    child.stdin.write(encode(task))
    child.stdin.flush()
    return child


def answers(child: subprocess.Popen[bytes]) -> Iterator[Recognised | AllRecognised | TaskFailed]:
    assert child.stdout is not None
    for line in child.stdout:
        answer = ANSWERS.decode(line)
        if isinstance(answer, Recognised | AllRecognised | TaskFailed):
            yield answer
            if not isinstance(answer, Recognised):
                return


def test_killed_in_the_middle_and_continued(model: Path, pcm: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    shutil.copytree(model, installed)
    random_whisper.install(installed)
    task = Recognise(
        "faster-whisper",
        str(pcm),
        tuple(ChunkSpans(chunk.index, chunk.spans) for chunk in chunks()),
        Make(str(installed), batch=1),
        Hearing("en"),
    )
    with worker(task) as child:
        first = next(answers(child))
        child.kill()
    assert isinstance(first, Recognised)
    rest = tuple(chunk for chunk in task.chunks if chunk.index != first.index)
    with worker(Recognise(task.backend, task.pcm, rest, task.make, task.hearing)) as again:
        found = list(answers(again))
        again.kill()
    assert isinstance(found[-1], AllRecognised)
    assert [answer.index for answer in found[:-1] if isinstance(answer, Recognised)] == [
        chunk.index for chunk in rest
    ]


# -- words that mean something ---------------------------------------------------------------------


def _meeting(name: str) -> tuple[AudioArray, list[Chunk], object]:
    from engine.progress import silent
    from engine.vad.silero import SileroVad
    from tests.models import heldout
    from tests.models.whisper import WINDOW

    recording = heldout.load(name)
    spans = SileroVad().spans(recording.samples, silent)
    return recording.samples, pack(spans, recording.samples, WINDOW), recording


def _normalised(text: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in "' " else " " for letter in text.lower())
    return " ".join(kept.split())


def _text(found: dict[int, Heard]) -> str:
    return _normalised(" ".join(word.text for index in sorted(found) for word in found[index].words))


@needs_micro
@pytest.mark.slow
def test_the_micro_whisper_understands_the_meeting() -> None:
    import jiwer

    samples, parts, recording = _meeting("meeting")
    backend = FasterWhisper(Make(str(WEIGHTS)), Hearing())
    found = {chunk.index: one for chunk, one in backend.words(samples, parts)}
    assert {one.language.language for one in found.values() if one.language} == {"en"}
    wer = jiwer.wer(_normalised(" ".join(recording.words)), _text(found))  # type: ignore[attr-defined]
    assert wer <= 0.15
    words = [word for index in sorted(found) for word in found[index].words]
    assert [word.start for word in words] == sorted(word.start for word in words)


@needs_micro
@pytest.mark.slow
def test_the_micro_whisper_hears_each_turn_in_its_language() -> None:
    from tests.models import heldout

    recording = heldout.load("meeting_de_en")
    parts = [
        Chunk(index, ((turn.start, turn.end),)) for index, turn in enumerate(recording.utterances)
    ]  # as the pipeline cuts them, when languages go by turns
    backend = FasterWhisper(Make(str(WEIGHTS)), Hearing(languages=("en", "de")))
    found = {chunk.index: one.language for chunk, one in backend.words(recording.samples, parts)}
    right = sum(
        found[index] is not None and found[index].language == turn.language  # type: ignore[union-attr]
        for index, turn in enumerate(recording.utterances)
    )
    assert right / len(parts) >= 0.9


@needs_micro
@pytest.mark.slow
def test_the_micro_whisper_in_a_file_of_its_own(tmp_path: Path) -> None:
    """Through the map of a file, as the engine reads it: the same words as from memory."""
    samples, parts, _ = _meeting("meeting")
    path = tmp_path / "meeting.pcm"
    with PcmWriter(path) as writer:
        writer.write(np.rint(np.clip(samples, -1, 1) * 32767).astype(np.int16))
    backend = FasterWhisper(Make(str(WEIGHTS)), Hearing("en"))
    with Pcm(path) as mapped:
        found = {chunk.index: one for chunk, one in backend.words(mapped, parts)}
    assert len(_text(found).split()) > 10
