"""Options the user sets and the window's own memory, in one JSON file.

``OPTIONS`` is the table: name, default, what values are allowed. Reading never fails: a file that cannot
be read as ours is put aside and the defaults hold; a single bad value falls back to its default. Keys this
version does not know are kept for the version that wrote them.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One setting. ``allowed`` says whether a stored value may be used; its type is checked before."""

    name: str
    default: T
    allowed: Callable[[T], bool] = lambda _value: True

    def accept(self, value: object) -> T:
        """``value`` when it is one of ours, else the default."""
        same = type(value) is type(self.default) or (isinstance(self.default, float) and type(value) is int)
        if not same:
            return self.default
        typed: T = float(value) if isinstance(self.default, float) else value  # type: ignore[assignment,arg-type]
        return typed if self.allowed(typed) else self.default


APPEARANCE: Final = Option("appearance", "system", {"system", "light", "dark"}.__contains__)
CONTRAST: Final = Option("contrast", "system", {"system", "normal", "more"}.__contains__)
MOTION: Final = Option("motion", "system", {"system", "full", "reduced"}.__contains__)
UI_LANGUAGE: Final = Option("ui-language", "")  # a key of app.ui.language.NAMES; "" the system's
TEXT_SIZE: Final = Option("text-size", 1.0, lambda value: 0.8 <= value <= 2.0)
SPEED: Final = Option("speed", 1.0, lambda value: 0.5 <= value <= 3.0)
VOLUME: Final = Option("volume", 1.0, lambda value: 0.0 <= value <= 1.0)
FOLLOW: Final = Option("follow", default=True)
REWIND: Final = Option("rewind-on-resume", 1.5, lambda value: 0.0 <= value <= 3.0)
SKIP_LENGTH: Final = Option("skip-length", 5.0, lambda value: 1.0 <= value <= 30.0)  # s; J, L, the buttons
SKIP_SILENCE: Final = Option("skip-silence", default=False)
SILENCE_LENGTH: Final = Option(
    "silence-length", 0.8, lambda value: 0.4 <= value <= 3.0
)  # s; longer is skipped
PAUSE_TYPING: Final = Option("pause-while-typing", default=False)
_NO_KEYS: Final[dict[str, Any]] = {}
KEYS: Final = Option("keys", _NO_KEYS)  # the user's own, as app.ui.bindings.Keymap takes them
SINGLE_KEYS: Final = Option("single-keys", default=True)  # letters alone are commands while reading
LANGUAGE: Final = Option("language", "")
PROFILE: Final = Option("profile", "builtin", {"builtin", "fast", "balanced", "accurate"}.__contains__)
LANGUAGES: Final = Option("languages", "")  # codes with commas: each speaker's turn is in one of these
VOCABULARY: Final = Option("vocabulary", "", lambda value: len(value) <= 20_000)  # a name or term a line
TRANSLATE: Final = Option("translate", default=False)
SPEAKERS: Final = Option("speakers", 0, lambda value: 0 <= value <= 12)
COPY_FILES: Final = Option("copy-files", default=False)
_NO_FOLDERS: Final[list[str]] = []
WATCH_FOLDERS: Final = Option(
    "watch-folders", _NO_FOLDERS, lambda value: all(isinstance(name, str) and name for name in value)
)
WATCH_SUBFOLDERS: Final = Option("watch-subfolders", default=False)
WATCH_TRANSCRIPTS: Final = Option("watch-transcripts", default=False)
WATCH_COPY: Final = Option("watch-copy", default=True)  # what appears there is often tidied away again
RECORD_MIC: Final = Option("record-mic", "")  # a device's id; "" the system's default, "off" none
RECORD_SYSTEM: Final = Option("record-system", "")
#: A lost device is replaced by the default one by itself.
RECORD_FALLBACK: Final = Option("record-fallback", default=False)
INDICATOR: Final = Option("recording-indicator", default=False)  # small, above all other windows
CONSENT: Final = Option("consent-acknowledged", default=False)
LIVE_CAPTIONS: Final = Option("live-captions", default=True)  # drafts while recording
NOTIFY: Final = Option("notify", default=True)  # when work ends behind another program's window
PAUSE_ON_BATTERY: Final = Option("pause-on-battery", default=True)  # nothing new is begun then
EXPORT_FORMAT: Final = Option("export-format", "docx")
EXPORT_FOLDER: Final = Option("export-folder", "")

OPTIONS: Final[tuple[Option[Any], ...]] = (
    APPEARANCE,
    CONTRAST,
    MOTION,
    UI_LANGUAGE,
    TEXT_SIZE,
    SPEED,
    VOLUME,
    FOLLOW,
    REWIND,
    SKIP_LENGTH,
    SKIP_SILENCE,
    SILENCE_LENGTH,
    PAUSE_TYPING,
    KEYS,
    SINGLE_KEYS,
    PROFILE,
    LANGUAGE,
    LANGUAGES,
    VOCABULARY,
    TRANSLATE,
    SPEAKERS,
    COPY_FILES,
    WATCH_FOLDERS,
    WATCH_SUBFOLDERS,
    WATCH_TRANSCRIPTS,
    WATCH_COPY,
    RECORD_MIC,
    RECORD_SYSTEM,
    RECORD_FALLBACK,
    INDICATOR,
    CONSENT,
    LIVE_CAPTIONS,
    NOTIFY,
    PAUSE_ON_BATTERY,
    EXPORT_FORMAT,
    EXPORT_FOLDER,
)


class Settings:
    """Values of the options, and ``memory``: what the window remembers by itself (geometry, places)."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or default_path()
        self._values: dict[str, Any] = {}
        self._memory: dict[str, Any] = {}
        self._load()

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._path.parent

    def get(self, option: Option[T]) -> T:
        """The value in force."""
        return option.accept(self._values.get(option.name, option.default))

    def set(self, option: Option[T], value: T) -> None:
        """Change a value; written with the next :meth:`save`."""
        self._values[option.name] = value

    def recall(self, name: str, default: T) -> T:
        """What the window remembered under ``name``, if it has the default's type."""
        value = self._memory.get(name, default)
        return value if type(value) is type(default) else default

    def remember(self, name: str, value: str | float | bool | list[Any] | dict[str, Any]) -> None:  # noqa: FBT001
        """Keep ``value`` (anything JSON can say) for the next start."""
        self._memory[name] = value

    def save(self) -> None:
        """Write the file whole. Settings are not worth an error message: a failure is only logged."""
        body = {"version": _VERSION, "options": self._values, "window": self._memory}
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(body, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        except OSError as error:
            log.warning("settings not saved: %s", error.strerror)

    def _load(self) -> None:
        try:
            body = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except OSError as error:
            log.warning("settings not read: %s", error.strerror)
            return
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            log.warning("settings were not readable and have been put aside")
            self._path.replace(self._path.with_suffix(".damaged.json"))
            return
        self._values = _dict(body.get("options"))
        self._memory = _dict(body.get("window"))


def _dict(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, Mapping) else {}


def default_path() -> Path:
    """The user's configuration directory on this system."""
    from platformdirs import user_config_path

    return user_config_path("Hansard", appauthor=False) / "settings.json"
