"""``engine doctor [--folder DIR] [--quick]``: the truth about this computer, as one line of JSON.

Everything is tried anew (:func:`engine.hardware.survey.survey`), and each profile is planned as a job would
plan it. ``--quick`` leaves the self-test out: ``minutes`` is then 0 unless it is remembered.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine import __version__, profiles
from engine.errors import DeviceFailed, EngineError, ModelDamaged
from engine.hardware import ladder
from engine.hardware.selftest import SelfTest, minutes
from engine.hardware.survey import Survey, remember, survey
from engine.inventory import Device, Finding, ProfileReport, Report
from engine.models.catalogue import BadCatalogue, Catalogue, Model, Profile, load
from engine.models.store import Store
from engine.stages import Make
from engine.stdio import guard_stdout

#: Module, package that brings it, and what installs that. ``hansard`` alone is what every set-up has.
_PACKAGES: Final = (
    ("ctranslate2", "ctranslate2", "install"),
    ("faster_whisper", "faster-whisper", "install"),
    ("onnxruntime", "onnxruntime", "install"),
    ("torch", "torch", "install-neural"),
    ("torchaudio", "torchaudio", "install-neural"),
    ("speechbrain", "speechbrain", "install-neural"),
    ("pyannote.audio", "pyannote.audio", "install-neural"),
)


def main(argv: Sequence[str]) -> int:
    """Print the :class:`Report`; 0 whenever it could be made."""
    parser = argparse.ArgumentParser(prog="engine doctor")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="the models' folder")
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args(argv)
    stream = guard_stdout()
    folder = arguments.folder.absolute() if arguments.folder else None
    found = survey()
    remember(folder, found)
    stream.send(examine(found, folder, SelfTest(found, folder, quick=arguments.quick)))
    return 0


def examine(found: Survey, folder: Path | None, selftest: SelfTest) -> Report:
    """What is found, put together; starts nothing but the self-test."""
    findings = list(found.findings)
    try:
        known = load()
    except BadCatalogue as error:
        findings.append(Finding("catalogue", ok=False, detail=error.detail))
        known = Catalogue((), {})
    # A folder that is not there holds no model, which is what needs to be known.
    store = Store(folder or Path("models").absolute() / "absent")
    here = frozenset(manifest.id for manifest in store.installed())
    reports = [_builtin(found)]
    reports += [_report(known, profile, store, found, here, selftest) for profile in known.profiles.values()]
    return Report(
        version=__version__,
        system=f"{platform.system()} {platform.release()} {platform.machine()}".strip(),
        python=platform.python_version(),
        devices=found.devices,
        packages=packages(found.card),
        profiles=tuple(reports),
        models=tuple(store.status(model, known.profiles_of(model.id)) for model in known.models),
        findings=tuple(findings),
    )


def packages(card: Device | None) -> tuple[Finding, ...]:
    """The libraries that do the work, and their versions. cuBLAS counts where there is a card for it, and is
    only missed where recognition does not work: the system may have its own."""
    wanted = list(_PACKAGES)
    if card is not None:
        works = bool(card.recognition)
        wanted.append(("nvidia.cublas", "nvidia-cublas-cu12", "" if works else "install-cublas"))
    found = []
    for module, package, fix in wanted:
        version = _version(package) if _importable(module) else ""
        found.append(Finding(package, ok=bool(version), detail=version, fix="" if version else fix))
    return tuple(found)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _importable(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _builtin(found: Survey) -> ProfileReport:
    plan = profiles.BUILTIN
    return ProfileReport(
        name=plan.profile,
        ready=True,
        asr=plan.asr.backend,
        speakers=plan.speakers.backend,
        overlap="",
        device="cpu",
        compute="",
        missing=(),
        needs=(),
        minutes=0.0,
        measured=False,
        reason="no-gpu" if found.card is None else "asked",
    )


def _report(
    known: Catalogue,
    profile: Profile,
    store: Store,
    found: Survey,
    here: frozenset[str],
    selftest: SelfTest,
) -> ProfileReport:
    asr = profiles.recogniser(known, profile, found, "auto", here)
    speakers = profiles.diarizer(known, profile, here)
    second = profiles.overlap(known, profile, speakers, here)
    rungs = ladder.recognition(found, "auto", asr.memory, _folder(store, asr))
    voices = profiles.voice_rungs(
        speakers, found, "auto", _folder(store, speakers), _folder(store, second) if second else ""
    )
    missing = tuple(model.id for model in (asr, speakers) if model.id not in here)
    needs = tuple(dict.fromkeys((*asr.needs, *speakers.needs)))
    takes, measured = _minutes(selftest, asr, rungs[0], speakers, voices[0])
    return ProfileReport(
        name=profile.name,
        ready=not missing and not needs and not _damaged(known, profile, store, found),
        asr=asr.id,
        speakers=speakers.id,
        overlap=second.id if second else "",
        device=rungs[0].device,
        compute=rungs[0].compute,
        missing=missing,
        needs=needs,
        minutes=round(takes, 1),
        measured=measured,
        reason=ladder.reason(found, "auto", asr.memory),
    )


def _damaged(known: Catalogue, profile: Profile, store: Store, found: Survey) -> bool:
    try:
        profiles.choose(known, profile, store, found, "auto")
    except ModelDamaged:
        return True
    except (DeviceFailed, EngineError):
        return False  # reported by itself
    return False


def _folder(store: Store, model: Model) -> str:
    """Where it is installed; empty when it is not, or not whole, or lacks its packages."""
    if model.needs:
        return ""
    try:
        return str(store.path(model.id))
    except EngineError:
        return ""


def _minutes(
    selftest: SelfTest, asr: Model, asr_make: Make, speakers: Model, voices_make: Make
) -> tuple[float, bool]:
    recognition = selftest.recognition(asr.id, asr_make)
    if recognition is None:
        return 0.0, False
    voices = selftest.voices(speakers.id, speakers.backend, voices_make)
    shared = asr_make.device == voices_make.device
    measured = recognition.measured and voices is not None and voices.measured
    return minutes(recognition, voices, shared=shared), measured
