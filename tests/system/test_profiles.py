"""What a profile runs on which computer, with which models installed."""

import sys
from pathlib import Path

import pytest

from engine import profiles
from engine.errors import DeviceFailed, ModelDamaged, ModelMissing, PackageMissing
from engine.hardware import ladder
from engine.hardware.survey import Survey, remember
from engine.models import catalogue
from engine.models.store import Store
from engine.protocol import RunOptions
from engine.stages import Make
from tests import machines
from tests.machines import GIB, install, surveyed

GOOD, NO_CARD = surveyed(machines.GOOD), surveyed(machines.NO_CARD)
NO_CUBLAS = surveyed(machines.NO_CUBLAS)


@pytest.fixture(autouse=True)
def _all_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every Python package were installed; a test that lacks some says so."""
    monkeypatch.setattr(catalogue, "_present", lambda _package: True)


def choose(folder: Path, found: Survey, profile: str = "fast", asked: ladder.Asked = "auto") -> profiles.Plan:
    known = catalogue.load()
    return profiles.choose(known, known.profiles[profile], Store(folder), found, asked)


def steps(rungs: tuple[Make, ...]) -> list[tuple[str, str, int]]:
    return [(rung.device, rung.compute, rung.batch) for rung in rungs]


# -- the ladder --------------------------------------------------------------------------------------


def test_the_whole_ladder() -> None:
    assert steps(ladder.recognition(GOOD, "auto", GIB)) == [
        ("cuda", "float16", 16),
        ("cuda", "int8_float16", 16),
        ("cuda", "int8_float16", 4),
        ("cpu", "int8", 8),
    ]


def test_only_rungs_that_were_seen_to_work() -> None:
    assert steps(ladder.recognition(surveyed(machines.OLD_CARD), "auto", GIB)) == [
        ("cuda", "int8", 16),
        ("cuda", "int8", 4),
        ("cpu", "int8", 8),
    ]
    only_half = surveyed(machines.machine(machines.WORKS, [machines.RTX], machines.tried("cuda", "float16")))
    assert steps(ladder.recognition(only_half, "auto", GIB)) == [
        ("cuda", "float16", 16),
        ("cuda", "float16", 4),
        ("cpu", "int8", 8),
    ]
    assert steps(ladder.recognition(NO_CARD, "auto", GIB)) == [("cpu", "int8", 8)]
    assert steps(ladder.recognition(NO_CUBLAS, "auto", GIB)) == [("cpu", "int8", 8)]


def test_the_processor_when_asked_and_nothing_else() -> None:
    assert steps(ladder.recognition(GOOD, "cpu", GIB)) == [("cpu", "int8", 8)]
    assert steps(ladder.voices(GOOD, "cpu", GIB)) == [("cpu", "float32", 8)]


def test_the_card_when_asked_and_never_the_processor_in_its_place() -> None:
    assert {rung.device for rung in ladder.recognition(GOOD, "cuda", GIB)} == {"cuda"}
    for found, code in ((NO_CARD, "no-gpu"), (NO_CUBLAS, "gpu-failed")):
        with pytest.raises(DeviceFailed) as failed:
            ladder.recognition(found, "cuda", GIB)
        assert failed.value.detail == code
    with pytest.raises(DeviceFailed) as failed:
        ladder.recognition(GOOD, "cuda", 12 * GIB)
    assert failed.value.detail == "gpu-memory"


def test_a_model_larger_than_the_card_is_not_tried_there() -> None:
    assert ladder.reason(GOOD, "auto", 12 * GIB) == "gpu-memory"
    assert steps(ladder.recognition(GOOD, "auto", 12 * GIB)) == [("cpu", "int8", 8)]


def test_speakers_on_the_card_where_torch_works_there() -> None:
    assert steps(ladder.voices(GOOD, "auto", GIB)) == [
        ("cuda", "float32", 16),
        ("cuda", "float32", 4),
        ("cpu", "float32", 8),
    ]
    windows = surveyed(machines.WINDOWS_TORCH)
    assert steps(ladder.voices(windows, "auto", GIB)) == [("cpu", "float32", 8)]
    assert ladder.recognition(windows, "auto", GIB)[0].device == "cuda"


# -- which model -------------------------------------------------------------------------------------


def test_the_built_in_profile_needs_nothing() -> None:
    assert profiles.plan(RunOptions(), None) is profiles.BUILTIN


def test_a_profile_nobody_knows_and_no_folder() -> None:
    for options, folder in ((RunOptions("odd"), Path()), (RunOptions("fast"), None)):
        with pytest.raises(ModelMissing) as missing:
            profiles.plan(options, folder)
        assert missing.value.detail == options.profile


def test_a_plan(tmp_path: Path) -> None:
    plan = choose(install(tmp_path, "whisper-small", "ecapa", "segmentation-3.0"), GOOD)
    assert (plan.profile, plan.vad) == ("fast", "silero")
    assert (plan.asr.backend, plan.asr.model, plan.asr.languages) == ("faster-whisper", "whisper-small", ())
    assert plan.asr.ladder[0] == Make(str(tmp_path / "whisper-small"), "cuda", "float16", 16)
    assert (plan.speakers.backend, plan.speakers.model) == ("ecapa", "ecapa")
    assert {rung.overlap for rung in plan.speakers.ladder} == {str(tmp_path / "segmentation-3.0")}


def test_missing_models_are_named_with_the_profile(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as missing:
        choose(tmp_path, NO_CARD)
    assert missing.value.detail == "fast: whisper-base, ecapa"
    with pytest.raises(ModelMissing) as missing:
        choose(install(tmp_path, "ecapa"), GOOD)
    assert missing.value.detail == "fast: whisper-small"


def test_never_a_smaller_model_on_the_card(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        choose(install(tmp_path, "whisper-base", "ecapa"), GOOD)


def test_a_card_that_fails_keeps_its_model(tmp_path: Path) -> None:
    folder = install(tmp_path, "whisper-base", "whisper-small", "ecapa")
    plan = choose(folder, NO_CUBLAS)
    assert (plan.asr.model, plan.asr.ladder[0].device) == ("whisper-small", "cpu")
    assert choose(folder, NO_CARD).asr.model == "whisper-base"
    assert choose(folder, GOOD, asked="cpu").asr.model == "whisper-base"


def test_what_was_fetched_for_a_card_serves_without_one(tmp_path: Path) -> None:
    assert choose(install(tmp_path, "whisper-small", "ecapa"), NO_CARD).asr.model == "whisper-small"


def test_the_card_asked_for_and_absent_is_said_before_anything_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DeviceFailed) as failed:
        choose(tmp_path, NO_CARD, asked="cuda")
    assert failed.value.detail == "no-gpu"


def test_without_torch_the_light_embedding_is_used_if_it_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "_present", lambda package: package != "torch")
    folder = install(tmp_path, "whisper-base", "ecapa", "segmentation-3.0")
    with pytest.raises(PackageMissing) as missing:
        choose(folder, NO_CARD)
    assert missing.value.detail == "torch"
    install(folder, "campplus")
    plan = choose(folder, NO_CARD)
    assert (plan.speakers.backend, plan.speakers.model) == ("onnx-embedding", "campplus")
    assert plan.speakers.ladder == (Make(str(folder / "campplus"), "cpu", "float32", 8, ""),)


def test_a_whole_pipeline_needs_no_overlap_model(tmp_path: Path) -> None:
    folder = install(tmp_path, "whisper-large-v3-turbo", "pyannote-community-1", "ecapa", "segmentation-3.0")
    plan = choose(folder, NO_CARD, "accurate")
    assert plan.speakers.model == "pyannote-community-1"
    assert plan.speakers.ladder[0].overlap == ""


def test_a_damaged_model_is_not_run(tmp_path: Path) -> None:
    folder = install(tmp_path, "whisper-base", "ecapa")
    (folder / "whisper-base" / "model.bin").write_bytes(b"short")
    with pytest.raises(ModelDamaged) as damaged:
        choose(folder, NO_CARD)
    assert damaged.value.detail == "whisper-base"


def test_planning_loads_no_heavy_library(tmp_path: Path) -> None:
    import subprocess

    from engine import launch

    folder = install(tmp_path, "whisper-base", "ecapa")
    remember(folder, NO_CARD)
    code = (
        "import sys; from pathlib import Path; from engine import profiles; "
        "from engine.protocol import RunOptions; "
        f"profiles.plan(RunOptions('fast', device='cpu'), Path({str(folder)!r})); "
        "heavy = {'torch', 'ctranslate2', 'faster_whisper', 'onnxruntime', 'speechbrain', 'scipy', 'av'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=launch.environment(), capture_output=True, text=True, check=False
    )
    if "PackageMissing" in done.stderr:
        pytest.skip("the neural packages are not installed")
    assert done.stdout.strip() == "[]", done.stderr


def test_every_profile_can_be_planned_on_every_computer(tmp_path: Path) -> None:
    known = catalogue.load()
    folder = install(tmp_path, *(model.id for model in known.models))
    for scenario in (machines.GOOD, machines.OLD_CARD, machines.NO_CUBLAS, machines.FULL, machines.NO_CARD):
        for name in known.profiles:
            plan = choose(folder, surveyed(scenario), name)
            assert plan.asr.ladder
            assert plan.asr.ladder[-1].device == "cpu"
            assert all(Path(rung.model).is_dir() for rung in (*plan.asr.ladder, *plan.speakers.ladder))
