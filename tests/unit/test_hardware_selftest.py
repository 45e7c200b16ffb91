"""How long an hour takes: what is timed, what is estimated from it, and how the two kinds of work add up."""

import sys
from pathlib import Path

import pytest

from engine.hardware import costs, random_whisper
from engine.hardware.answers import Timed
from engine.hardware.probing import Said
from engine.hardware.random_whisper import PROBE
from engine.hardware.selftest import BEFORE, Pace, SelfTest, minutes, scaled
from engine.hardware.speed import REQUESTS, TimeVoices, TimeWhisper, whisper
from engine.models import catalogue
from engine.stages import Make
from tests import machines
from tests.machines import surveyed

NO_CARD = surveyed(machines.NO_CARD)


class Probe:
    """Answers every self-test alike, and counts."""

    def __init__(self, timed: Timed) -> None:
        self.timed = timed
        self.asked: list[TimeWhisper | TimeVoices] = []

    def __call__(self, *arguments: str, given: bytes, patience: float) -> Said:
        assert arguments == ("speed",)
        self.asked.append(REQUESTS.decode(given))
        return Said((self.timed,))


def test_two_devices_the_slower_one_counts() -> None:
    asr, voices = Pace(600, measured=True), Pace(120, measured=True)
    assert minutes(asr, voices, shared=False) == (BEFORE + 600) / 60
    assert minutes(voices, asr, shared=False) == (BEFORE + 600) / 60
    assert minutes(asr, None, shared=True) == (BEFORE + 600) / 60


def test_one_device_is_shared() -> None:
    assert minutes(Pace(600, measured=True), Pace(120, measured=True), shared=True) == (BEFORE + 660) / 60


def test_an_installed_model_is_timed_itself_and_remembered(tmp_path: Path) -> None:
    probe = Probe(Timed(0.5, 0.05, 0.01))
    make = Make("somewhere/whisper-base", "cpu", "int8", 8)
    first = SelfTest(NO_CARD, tmp_path, probe).recognition("whisper-base", make)
    again = SelfTest(NO_CARD, tmp_path, probe).recognition("whisper-base", make)
    assert first == again
    assert first is not None
    assert first.measured
    assert probe.asked == [TimeWhisper(make, costs.WHISPER["base"])]


def test_one_that_is_not_here_is_estimated_from_a_stand_in_of_its_width(tmp_path: Path) -> None:
    probe = Probe(Timed(0.5, 0.05, 0.01))
    estimate = SelfTest(NO_CARD, tmp_path, probe).recognition("whisper-large-v3", Make())
    assert estimate is not None
    assert not estimate.measured
    assert isinstance(probe.asked[0], TimeWhisper)
    small = probe.asked[0].shape
    assert (small.width, small.encoder_layers, small.mels) == (1280, 2, 128)
    whole = scaled(Timed(0.5, 0.05, 0.01), small, costs.WHISPER["large-v3"])
    assert 12 * 0.5 < whole.window < 16 * 0.5  # 16 times the layers, and the front end once
    assert whole.start == pytest.approx(16 * 0.05)
    assert 0.01 < whole.token < 16 * 0.01


def test_nothing_is_run_when_only_what_is_remembered_is_wanted(tmp_path: Path) -> None:
    probe = Probe(Timed(0.5))
    assert SelfTest(NO_CARD, tmp_path, probe, quick=True).recognition("whisper-base", Make()) is None
    assert not probe.asked


def test_a_failed_self_test_gives_no_number(tmp_path: Path) -> None:
    probe = Probe(Timed(0.0, error="out-of-memory"))
    test = SelfTest(NO_CARD, tmp_path, probe)
    assert test.recognition("whisper-base", Make()) is None
    assert test.voices("ecapa", "ecapa", Make("somewhere")) is None
    assert test.recognition("nobody-knows", Make()) is None


def test_voices_that_are_not_here_are_estimated_where_torch_was_timed(tmp_path: Path) -> None:
    test = SelfTest(NO_CARD, tmp_path, Probe(Timed(1.0)))
    heavy, light = test.voices("ecapa", "ecapa", Make()), test.voices("campplus", "onnx-embedding", Make())
    assert heavy is not None
    assert light is not None
    assert heavy.seconds > 2 * light.seconds
    assert not heavy.measured
    unknown = SelfTest(surveyed(machines.NO_TORCH), tmp_path, Probe(Timed(1.0)))
    assert unknown.voices("ecapa", "ecapa", Make()) is None


def test_every_model_of_the_catalogue_can_be_estimated() -> None:
    for model in catalogue.load().models:
        if model.stage == "asr":
            assert costs.whisper_shape(model.id), model.id
        elif model.stage not in ("segmentation", "meaning"):
            assert model.id in costs.VOICES


def test_larger_models_cost_more() -> None:
    sizes = [costs.WHISPER[name] for name in ("tiny", "base", "small", "medium", "large-v3")]
    for work in (costs.encoder_work, costs.start_work, costs.token_work):
        assert sorted(map(work, sizes)) == [work(size) for size in sizes]
    turbo, whole = costs.WHISPER["large-v3-turbo"], costs.WHISPER["large-v3"]
    assert costs.encoder_work(turbo) == costs.encoder_work(whole)
    assert costs.token_work(turbo) < costs.token_work(whole) / 4


def test_a_random_whisper_is_one_to_the_library() -> None:
    ctranslate2 = pytest.importorskip("ctranslate2")
    model = ctranslate2.models.Whisper("random", files=random_whisper.files(PROBE), compute_type="int8")
    assert model.is_multilingual
    assert model.n_mels == PROBE.mels
    timed = whisper(TimeWhisper(Make(), PROBE))
    assert timed.window > 0
    assert timed.error == ""
    assert "torch" not in sys.modules or "torch" in _before


_before = set(sys.modules)


def test_random_weights_are_the_same_every_time() -> None:
    assert random_whisper.files(PROBE) == random_whisper.files(PROBE)
    assert random_whisper.files(PROBE, seed=1) != random_whisper.files(PROBE)


def test_a_request_survives_the_wire() -> None:
    from engine.wire import encode

    request = TimeVoices("ecapa", Make("folder", "cuda", "float32", 16))
    assert REQUESTS.decode(encode(request)) == request
