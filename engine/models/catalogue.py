"""The catalogue: every model Hansard knows how to get and use, and what each profile prefers.

It is data: ``resources/models.toml``, or the file that the environment variable ``HANSARD_CATALOGUE`` names
(an organisation's own). Loading checks everything, so that the rest may rely on it.

::

    format = 1

    [profiles.fast]
    asr = { cuda = ["whisper-small"], cpu = ["whisper-base"] }
    speakers = ["ecapa"]
    overlap = ["segmentation-3.0"]

    [[models]]
    id = "whisper-base"
    title = "Whisper base"
    stage = "asr"                # asr, embedding, segmentation, pipeline, meaning
    backend = "faster-whisper"   # as engine.stages.create knows it
    bytes = 147885000
    memory = 400_000_000
    licence = "MIT"
    page = "https://huggingface.co/Systran/faster-whisper-base"
    languages = []               # two-letter codes; empty: about a hundred
    window = 30                  # seconds of speech that recognition hears at once, when not 30
    packages = []                # Python packages beyond those of a plain installation
    [[models.parts]]
    repository = "Systran/faster-whisper-base"
    revision = "main"            # or a commit
    files = [{ path = "model.bin" }, { path = "vocabulary.*" }]

A part may say ``target``, a folder inside the model's own that its files go to. A file may say ``bytes`` and
``sha256`` where they are known for certain, and ``optional = true``. A name may be a pattern.
"""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal, get_args

from engine.errors import EngineError
from engine.inventory import ModelStage
from engine.wire import BadMessage, build

CATALOGUE_VARIABLE: Final = "HANSARD_CATALOGUE"
MAIN: Final = "main"
CONFIG: Final = "config.json"
FORMAT: Final = 1

#: Seconds of Whisper's window; a model may be made for shorter ones.
LONGEST_WINDOW: Final = 30.0

Device = Literal["cpu", "cuda"]

_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_REPOSITORY: Final = re.compile(r"[\w.-]{1,96}/[\w.-]{1,96}", re.ASCII)
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_PATTERN: Final = re.compile(r"[*?\[]")


class BadCatalogue(EngineError):
    """The catalogue cannot be used. ``detail`` says where."""

    code = "bad-catalogue"


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A file of a part, or a pattern (``vocabulary.*``) for files of it.

    Attributes:
        path: in the repository, with ``/``.
        bytes, sha256: where they are known for certain; 0 and empty otherwise.
        optional: whether the model does without it.
    """

    path: str
    bytes: int = 0
    sha256: str = ""
    optional: bool = False

    @property
    def is_pattern(self) -> bool:
        return bool(_PATTERN.search(self.path))

    def matches(self, name: str, target: str = "") -> bool:
        """Whether ``name`` is this file, or one of these, in the folder ``target``; ``*`` stays in its
        folder."""
        mine, its = PurePosixPath(target, self.path).parts, PurePosixPath(name).parts
        if not self.is_pattern:
            return mine == its
        return len(mine) == len(its) and all(map(fnmatch.fnmatchcase, its, mine))


@dataclass(frozen=True, slots=True)
class Part:
    """Files of one repository at one revision; they go to the folder ``target`` of the model."""

    repository: str
    files: tuple[WantedFile, ...]
    revision: str = MAIN
    target: str = ""

    @property
    def pinned(self) -> bool:
        """Whether the revision is a commit, which never changes."""
        return bool(_COMMIT.fullmatch(self.revision))


@dataclass(frozen=True, slots=True)
class Model:
    """A model of the catalogue; see :class:`engine.inventory.ModelStatus` for what the fields mean.

    ``config`` is a JSON object that is put into the model's folder as ``config.json``: settings its backend
    reads and its repository does not have.
    """

    id: str
    title: str
    stage: ModelStage
    backend: str
    bytes: int
    memory: int
    licence: str
    page: str
    parts: tuple[Part, ...]
    languages: tuple[str, ...] = ()
    gated: bool = False
    packages: tuple[str, ...] = ()
    config: str = ""
    window: float = LONGEST_WINDOW

    @property
    def revision(self) -> str:
        """Of its first part, which gives the model its name."""
        return self.parts[0].revision

    @property
    def needs(self) -> tuple[str, ...]:
        """Its packages that are not installed."""
        return absent_packages(self.packages)

    def covers(self, language: str) -> bool:
        """Whether it knows ``language`` (two letters)."""
        return not self.languages or language in self.languages


@dataclass(frozen=True, slots=True)
class AsrPreference:
    """Model ids for recognition, best first, on a graphics card and on the processor."""

    cuda: tuple[str, ...]
    cpu: tuple[str, ...]

    def on(self, device: Device) -> tuple[str, ...]:
        return self.cuda if device == "cuda" else self.cpu


@dataclass(frozen=True, slots=True)
class Profile:
    """What a profile prefers, best first. Of each list the first that is installed is used, and the first
    that needs no account is what gets downloaded; every entry is good enough for the profile's name, so
    taking a later one is never a step down that somebody should have been asked about.

    Attributes:
        speakers: ids of models of stage ``embedding`` or ``pipeline``.
        overlap: ids of models of stage ``segmentation``, used with an ``embedding``; none is needed.
    """

    name: str
    asr: AsrPreference
    speakers: tuple[str, ...]
    overlap: tuple[str, ...] = ()

    @property
    def models(self) -> frozenset[str]:
        """Every model it may use."""
        return frozenset((*self.asr.cuda, *self.asr.cpu, *self.speakers, *self.overlap))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models, in the order they are shown, and the profiles by name."""

    models: tuple[Model, ...]
    profiles: dict[str, Profile]

    def model(self, model_id: str) -> Model:
        """
        Raises:
            KeyError: no such model.
        """
        for model in self.models:
            if model.id == model_id:
                return model
        raise KeyError(model_id)

    def profiles_of(self, model_id: str) -> tuple[str, ...]:
        """Names of the profiles that may use a model."""
        return tuple(name for name, profile in self.profiles.items() if model_id in profile.models)

    def needed(self, profile: Profile, device: Device) -> tuple[Model, ...]:
        """What to download so that ``profile`` runs on ``device``: of each list the first that needs neither
        an account nor a package that is absent, else the first without an account, else the first; overlap
        only where it needs no account."""
        asr, speakers, overlap = (
            [self.model(name) for name in names]
            for names in (profile.asr.on(device), profile.speakers, profile.overlap)
        )
        chosen = [_easiest(asr), _easiest(speakers)]
        if chosen[1].stage == "embedding":
            chosen += [model for model in overlap if not model.gated and not model.needs][:1]
        return tuple(chosen)


def _easiest(models: Sequence[Model]) -> Model:
    open_to_all = [model for model in models if not model.gated]
    usable = [model for model in open_to_all if not model.needs]
    return next(iter((*usable, *open_to_all, *models)))


def absent_packages(packages: Iterable[str]) -> tuple[str, ...]:
    """Those that are not installed; nothing is imported but the parent of a dotted name."""
    return tuple(package for package in packages if not _present(package))


def _present(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:  # the parent of a dotted name
        return False


def load() -> Catalogue:
    """The catalogue that is in force.

    Raises:
        BadCatalogue: it cannot be read or is wrong somewhere.
    """
    named = os.environ.get(CATALOGUE_VARIABLE)
    return read(Path(named) if named else builtin())


def builtin() -> Path:
    """The catalogue that the program carries."""
    from importlib.resources import files

    return Path(str(files("resources").joinpath("models.toml")))


def read(path: Path) -> Catalogue:
    """
    Raises:
        BadCatalogue: ``path`` cannot be read or is wrong somewhere.
    """
    try:
        body = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadCatalogue(f"{path.name}: {error}") from error
    if body.get("format") != FORMAT:
        raise BadCatalogue(f"{path.name}: format {body.get('format')!r}, not {FORMAT}")
    try:
        models = tuple(build(Model, entry) for entry in body.get("models", ()))
        profiles = {name: _profile(name, entry) for name, entry in body.get("profiles", {}).items()}
    except (BadMessage, TypeError) as error:
        raise BadCatalogue(f"{path.name}: {error}") from error
    catalogue = Catalogue(models, profiles)
    _check(catalogue)
    return catalogue


def _profile(name: str, entry: dict[str, Any]) -> Profile:
    return build(Profile, {"name": name, **entry})


def _check(catalogue: Catalogue) -> None:
    seen: set[str] = set()
    for model in catalogue.models:
        _must(bool(_ID.fullmatch(model.id)), model.id, "an id of small letters, digits, - and .")
        _must(model.id not in seen, model.id, "an id of its own")
        seen.add(model.id)
        _check_model(model)
    stages = {model.id: model.stage for model in catalogue.models}
    for profile in catalogue.profiles.values():
        _check_profile(profile, stages)


def _check_model(model: Model) -> None:
    _must(model.stage in get_args(ModelStage), model.id, "a known stage")
    _must(bool(model.title and model.backend and model.licence), model.id, "title, backend and licence")
    _must(model.page.startswith("https://") or not model.page, model.id, "a page with https")
    _must(model.bytes > 0 and model.memory > 0, model.id, "bytes and memory above 0")
    _must(all(_LANGUAGE.fullmatch(code) for code in model.languages), model.id, "languages as letters")
    _must(1.0 <= model.window <= LONGEST_WINDOW, model.id, "a window of 1 to 30 s")
    _must(bool(model.parts), model.id, "a part")
    _must(not model.config or _is_object(model.config), model.id, "config as a JSON object")
    places: set[str] = {CONFIG} if model.config else set()
    for part in model.parts:
        _must(bool(_REPOSITORY.fullmatch(part.repository)), model.id, "a repository as owner/name")
        _must(part.revision == MAIN or part.pinned, model.id, "a commit, or main, as revision")
        _must(not part.target or is_inside(part.target), model.id, "a target inside the model's folder")
        _must(bool(part.files), model.id, "files")
        for file in part.files:
            place = str(PurePosixPath(part.target, file.path))
            _must(is_inside(file.path) and place not in places, model.id, f"{file.path}: a place of its own")
            _must(not file.sha256 or bool(_SHA256.fullmatch(file.sha256)), model.id, f"{file.path}: SHA-256")
            _must(file.bytes >= 0, model.id, f"{file.path}: bytes")
            places.add(place)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _check_profile(profile: Profile, stages: dict[str, ModelStage]) -> None:
    name = profile.name
    for ids, allowed in (
        (profile.asr.cuda, {"asr"}),
        (profile.asr.cpu, {"asr"}),
        (profile.speakers, {"embedding", "pipeline"}),
        (profile.overlap, {"segmentation"}),
    ):
        wrong = [model_id for model_id in ids if stages.get(model_id) not in allowed]
        _must(not wrong, f"profile {name}", f"models of stage {' or '.join(sorted(allowed))}: {wrong}")
    _must(bool(profile.asr.cuda and profile.asr.cpu and profile.speakers), f"profile {name}", "preferences")


def is_inside(path: str) -> bool:
    """Whether ``path`` stays in the folder it is relative to, on every system."""
    pieces = path.split("/")
    return bool(path) and all(_is_plain(piece) for piece in pieces)


def _is_plain(piece: str) -> bool:
    return bool(piece) and piece not in {".", ".."} and not set(piece) & _NEVER and piece[-1] not in " ."


#: No separators of another system, no drives, no streams, no control characters.
_NEVER: Final = frozenset('\\:"<>|') | {chr(code) for code in range(32)}


def _must(holds: bool, where: str, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise BadCatalogue(f"{where}: {what}")


def ids(models: Iterable[Model]) -> tuple[str, ...]:
    """Their ids, in order."""
    return tuple(model.id for model in models)
