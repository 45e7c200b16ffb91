"""Profiles: which backend and model does each stage, where, and what to fall back to.

A profile is data, of the catalogue (``resources/models.toml``); nothing branches on its name. The built-in
one needs no model and is always there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import ModelMissing, PackageMissing
from engine.hardware import ladder
from engine.hardware.survey import Survey, current
from engine.models import catalogue
from engine.models.catalogue import LONGEST_WINDOW, Catalogue, Device, Model, Profile
from engine.models.store import Store
from engine.protocol import RunOptions
from engine.stages import Make


@dataclass(frozen=True, slots=True)
class Choice:
    """A backend, as :func:`engine.stages.create` knows it, and how it is made.

    Attributes:
        model: id of its model; empty for a backend that needs none.
        ladder: how to make it, best first; each next one is tried when the one before cannot run here.
        languages: two-letter codes it covers; empty means any.
        alternative: id of a model that covers the languages this one does not.
        window: seconds of speech that are recognised at once.
    """

    backend: str
    ladder: tuple[Make, ...] = (Make(batch=1),)
    model: str = ""
    languages: tuple[str, ...] = ()
    alternative: str = "whisper-small"
    window: float = LONGEST_WINDOW


@dataclass(frozen=True, slots=True)
class Plan:
    """What a job will run."""

    profile: str
    vad: str
    asr: Choice
    speakers: Choice


BUILTIN: Final = Plan(
    "builtin",
    vad="silero",
    asr=Choice("pocketsphinx", languages=("en",)),
    speakers=Choice("acoustic"),
)


def plan(options: RunOptions, models: Path | None) -> Plan:
    """What ``options.profile`` runs on this computer, with what is installed in ``models``.

    Cheap once this computer has been surveyed; the first time on a computer with an NVIDIA card takes the
    seconds that the probes need (:func:`engine.hardware.survey.current`).

    Raises:
        ModelMissing: it needs models that are not on this computer; ``detail`` is ``profile: id, id``.
        ModelDamaged: a model is not what was downloaded; ``detail`` is its id.
        PackageMissing: the models are here, and Python packages they need are not; ``detail`` names these.
        DeviceFailed: the card was asked for and cannot be used; ``detail`` is the reason's code.
        BadCatalogue: the catalogue cannot be used.
    """
    if options.profile == BUILTIN.profile:
        return BUILTIN
    known = catalogue.load()
    profile = known.profiles.get(options.profile)
    if profile is None or models is None:
        raise ModelMissing(options.profile)
    return choose(known, profile, Store(models), current(models), options.device)


def choose(known: Catalogue, profile: Profile, store: Store, survey: Survey, asked: ladder.Asked) -> Plan:
    """As :func:`plan`, from what is known. Raises as it does."""
    here = frozenset(manifest.id for manifest in store.installed())
    asr = recogniser(known, profile, survey, asked, here)
    ladder.recognition(survey, asked, asr.memory)  # no download helps where the card asked for is not there
    speakers = diarizer(known, profile, here)
    if lacking := tuple(model.id for model in (asr, speakers) if model.id not in here):
        raise ModelMissing(f"{profile.name}: {', '.join(lacking)}")
    if packages := dict.fromkeys((*asr.needs, *speakers.needs)):
        raise PackageMissing(", ".join(packages))
    return Plan(
        profile.name,
        vad=BUILTIN.vad,
        asr=_recognition(asr, store, survey, asked),
        speakers=_voices(speakers, overlap(known, profile, speakers, here), store, survey, asked),
    )


def recogniser(
    known: Catalogue, profile: Profile, survey: Survey, asked: ladder.Asked, here: frozenset[str]
) -> Model:
    """The model for recognition: the first of the profile's list that is installed, else the one to get.

    On the processor because the card failed, the card's model stays the choice if that is what is here: a
    smaller one is only ever taken by asking for the processor, or by having no card.
    """
    card, processor = ([known.model(name) for name in profile.asr.on(kind)] for kind in _DEVICES)
    installed = [model for model in card if model.id in here]
    why = ladder.reason(survey, asked, (installed or card)[0].memory)
    match why:
        case "works":
            order = card
        case "gpu-failed" | "gpu-memory":
            order = [*card, *processor] if asked == "auto" else card
            return next((model for model in order if model.id in here), processor[0])
        case _:
            # What was fetched for a card serves without it: slower, and not smaller.
            order = [*processor, *card]
    return next((model for model in order if model.id in here), order[0])


_DEVICES: Final[tuple[Device, Device]] = ("cuda", "cpu")


def overlap(known: Catalogue, profile: Profile, speakers: Model, here: frozenset[str]) -> Model | None:
    """The model that finds overlapping speech for ``speakers``, if one is here and can run."""
    if speakers.stage != "embedding":
        return None  # a whole pipeline has its own
    usable = [model for model in _models(known, profile.overlap) if model.id in here]
    return next((model for model in usable if not model.needs), None)


def diarizer(known: Catalogue, profile: Profile, here: frozenset[str]) -> Model:
    """The model for speakers: the first that is installed with the packages it needs, else the first that
    is installed, else the one to get."""
    models = _models(known, profile.speakers)
    installed = [model for model in models if model.id in here]
    runs = [model for model in installed if not model.needs]
    wanted = [model for model in known.needed(profile, "cpu") if model in models]
    return next(iter((*runs, *installed, *wanted)))


def _models(known: Catalogue, ids: Iterable[str]) -> list[Model]:
    return [known.model(name) for name in ids]


def _recognition(model: Model, store: Store, survey: Survey, asked: ladder.Asked) -> Choice:
    folder = str(store.path(model.id))
    rungs = ladder.recognition(survey, asked, model.memory, folder)
    return Choice(model.backend, rungs, model.id, model.languages, window=model.window)


def _voices(model: Model, mark: Model | None, store: Store, survey: Survey, asked: ladder.Asked) -> Choice:
    folder = str(store.path(model.id))
    second = str(store.path(mark.id)) if mark is not None else ""
    return Choice(model.backend, voice_rungs(model, survey, asked, folder, second), model.id)


def voice_rungs(
    model: Model, survey: Survey, asked: ladder.Asked, folder: str, overlap: str
) -> tuple[Make, ...]:
    """The rungs for a speaker model in ``folder``, with the overlap model in the folder ``overlap``."""
    if "torch" in model.packages:
        return ladder.voices(survey, asked, model.memory, folder, overlap)
    return ladder.processor_only(folder, overlap)
