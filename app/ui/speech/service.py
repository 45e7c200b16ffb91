"""The speech models of this computer, as the window knows them: what is here, what is being fetched.

Qt without widgets. Work is done by the engine's own commands, in processes beside the window; a download
goes on while every dialog is closed, and after a restart.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.progress import spell_left
from app.settings import Settings
from app.token_store import TokenStore
from app.translation import tr
from app.ui.run_options import BUILTIN, ModelChoice
from app.ui.speech import words
from engine.inventory import (
    ModelFailed,
    ModelList,
    ModelProgress,
    ModelReady,
    ModelRemoved,
    ModelStatus,
    Notice,
    Report,
)

log = logging.getLogger(__name__)

State = Literal["downloading", "paused", "verifying", "failed"]
_MEMORY: Final = "download"  # what the settings call the download under way
_SMOOTHING: Final = 20.0  # seconds over which the speed is averaged
_MARGIN: Final = 200e6  # bytes of the disk that a download leaves free
_INTERNAL: Final = "internal"


class Process(Protocol):
    """What is needed of :class:`app.ui.speech.process.ModelProcess`."""

    @property
    def said(self) -> SignalInstance: ...
    @property
    def over(self) -> SignalInstance: ...
    def stop(self) -> None: ...


#: Starts a command of the engine: arguments, parent, whether it may reach the network, the token.
Start = Callable[[Sequence[str], QObject, bool, str], Process]


@dataclass(frozen=True, slots=True)
class Download:
    """What is being fetched. ``profile`` is the one it is for, if any; ``done`` of ``total`` in bytes."""

    title: str
    wanted: tuple[str, ...]
    profile: str = ""
    state: State = "downloading"
    done: int = 0
    total: int = 0
    left: str = ""
    failure: ModelFailed | None = None

    @property
    def percent(self) -> int:
        """How much is here, 0 to 99."""
        return min(99, int(100 * self.done / self.total)) if self.total else 0


class Models(QObject):
    """Signals:
    changed: anything above. finished: a download or an import is complete (its profile, or nothing).
    said: a sentence for a toast.
    """

    changed = Signal()
    finished = Signal(str)
    said = Signal(str)

    def __init__(
        self, folder: Path, settings: Settings, tokens: TokenStore, start: Start, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder, self._settings, self._start = folder, settings, start
        self.tokens = tokens
        self.listed: ModelList | None = None
        self.report: Report | None = None
        self.measuring = False
        self.download: Download | None = None
        self.verifying: frozenset[str] = frozenset()
        self.failed_import: ModelFailed | None = None
        self._running: dict[str, Process] = {}
        self._bytes: dict[str, tuple[int, int]] = {}
        self._history: deque[tuple[float, int]] = deque()
        self._failure: ModelFailed | None = None

    # -- what is known -----------------------------------------------------------------------------

    @property
    def models(self) -> tuple[ModelStatus, ...]:
        """Every model of the catalogue."""
        return self.listed.models if self.listed is not None else ()

    def model(self, name: str) -> ModelStatus | None:
        """The model with this id."""
        return next((each for each in self.models if each.id == name), None)

    def is_ready(self, profile: str) -> bool:
        """Whether a profile can run now."""
        return profile == BUILTIN.profile or words.is_ready(profile, self.report, self.models)

    def needed(self, profile: str) -> list[ModelStatus]:
        """What a profile runs here."""
        return words.needed(profile, self.report, self.models)

    def choices(self) -> list[ModelChoice]:
        """The profiles as options of a run."""
        offered = [
            ModelChoice(
                profile,
                title,
                self.is_ready(profile),
                words.languages_of(profile, self.report, self.models),
            )
            for profile, (title, _) in words.PROFILES.items()
            if self.needed(profile)
        ]
        return [BUILTIN, *offered]

    def device(self, profile: str) -> str:
        """What a profile is planned to run on: ``cpu``, ``cuda`` or not known."""
        return "cpu" if profile == BUILTIN.profile else words.device(profile, self.report)

    # -- looking -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List the models again."""
        self._run("list", ["models", "list"])

    def measure(self) -> None:
        """Find out what each profile would do here; takes some seconds."""
        if not self.measuring:
            self.measuring = True
            self._run("doctor", ["doctor"])
            self.changed.emit()

    def verify(self, ids: Sequence[str] = ()) -> None:
        """Compare every byte with what was downloaded."""
        self.verifying = frozenset(ids) or frozenset(each.id for each in self.models if each.state == "ready")
        self._run("verify", ["models", "verify", *ids])
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Take a model off this computer."""
        self._run("remove", ["models", "remove", name])

    # -- fetching ----------------------------------------------------------------------------------

    def fetch_profile(self, profile: str) -> None:
        """Download what a profile needs."""
        wanted = words.missing(profile, self.report, self.models)
        if wanted:
            title = words.PROFILES[profile][0]
            self._fetch(Download(title, tuple(each.id for each in wanted), profile))
        else:
            self.finished.emit(profile)

    def fetch(self, name: str) -> None:
        """Download one model, after what is being downloaded already."""
        model = self.model(name)
        under_way = self.download
        if under_way is None:
            self._fetch(Download(model.title if model else name, (name,)))
        else:
            self._fetch(replace(under_way, wanted=tuple(dict.fromkeys((*under_way.wanted, name)))))

    def pause(self) -> None:
        """Stop for now; what was fetched is kept."""
        if self.download is not None and self.download.state in ("downloading", "verifying"):
            self._stop("download")
            self._put(replace(self.download, state="paused", left=""))

    def resume(self) -> None:
        """Go on after a pause or a failure."""
        if self.download is not None and self.download.state in ("paused", "failed"):
            self._fetch(replace(self.download, failure=None))

    def drop(self) -> None:
        """No longer wanted; what was fetched stays for another time."""
        self._stop("download")
        self._put(None)
        self.refresh()

    def go_on(self) -> None:
        """After a start of the program: the download that was under way, paused if it was paused."""
        kept: dict[str, object] = self._settings.recall(_MEMORY, {})
        wanted = kept.get("wanted")
        if not isinstance(wanted, list) or not wanted or not all(isinstance(each, str) for each in wanted):
            return
        known = Download(str(kept.get("title", "")), tuple(wanted), str(kept.get("profile", "")), "paused")
        self.download = known
        if kept.get("paused"):
            self.changed.emit()
        else:
            self.resume()

    def take_file(self, path: Path) -> None:
        """Use a model that is on this computer already, as a folder or a zip file."""
        self.failed_import = None
        self._run("import", ["models", "import", str(path)])
        self.changed.emit()

    @property
    def importing(self) -> bool:
        """Whether a model file is being read in."""
        return "import" in self._running

    def close(self) -> None:
        """End every command; a download goes on with the next start."""
        for name in list(self._running):
            self._stop(name)

    # -- inside ------------------------------------------------------------------------------------

    def _fetch(self, wanted: Download) -> None:
        self._stop("download")
        lacking = {each.id: each.missing for each in self.models if each.id in wanted.wanted}
        sizes = {each.id: each.bytes for each in self.models if each.id in wanted.wanted}
        total = sum(sizes.values())
        self._bytes = {name: (sizes[name] - lacking[name], sizes[name]) for name in sizes}
        self._history.clear()
        self._failure = None
        made = replace(
            wanted,
            state="downloading",
            total=total,
            done=total - sum(lacking.values()),
            left="",
            failure=None,
        )
        if self.listed is not None and sum(lacking.values()) + _MARGIN > self.listed.free:
            short = tr(
                "{needed} needed, {free} free.",
                needed=words.size(sum(lacking.values())),
                free=words.size(self.listed.free),
            )
            failure = ModelFailed(wanted.wanted[0], "disk-full", short)
            self._put(replace(made, state="failed", failure=failure))
            return
        gated = any(each.gated for each in self.models if each.id in wanted.wanted)
        token = self.tokens.token() if gated else ""
        self._put(made)
        asking = ["--token-on-stdin"] if token else []
        self._run("download", ["models", "download", *wanted.wanted, *asking], network=True, token=token)

    def _put(self, download: Download | None) -> None:
        before, self.download = self.download, download
        if download is None:
            kept: dict[str, object] = {}
        else:
            kept = {
                "title": download.title,
                "wanted": list(download.wanted),
                "profile": download.profile,
                "paused": download.state == "paused",
            }
        if before is None or download is None or before.state != download.state:
            self._settings.remember(_MEMORY, kept)
            self._settings.save()
        self.changed.emit()

    def _run(self, name: str, arguments: list[str], *, network: bool = False, token: str = "") -> None:
        self._stop(name)
        process = self._start([*arguments, "--folder", str(self._folder)], self, network, token)
        self._running[name] = process
        process.said.connect(lambda notice: self._hear(name, notice))
        process.over.connect(lambda code: self._over(name, process, code))

    def _stop(self, name: str) -> None:
        process = self._running.pop(name, None)
        if process is not None:
            process.stop()

    def _hear(self, name: str, notice: Notice) -> None:
        match notice:
            case ModelList():
                self.listed = notice
            case Report():
                self.report = notice
                self.measuring = False
            case ModelProgress() if name == "download":
                self._progress(notice)
            case ModelReady(model=model) if name == "download":
                self._arrived(model)
            case ModelReady(model=model):
                self._proven(name, model)
            case ModelRemoved(model=model):
                self._removed(model)
            case ModelFailed():
                self._failed(name, notice)
            case _:
                return
        self.changed.emit()

    def _progress(self, notice: ModelProgress) -> None:
        if self.download is None:
            return
        if notice.phase == "verify":
            self._put(replace(self.download, state="verifying", left=""))
            return
        self._bytes[notice.model] = (notice.done, notice.total)
        done = sum(one for one, _ in self._bytes.values())
        total = sum(other for _, other in self._bytes.values())
        now = time.monotonic()
        self._history.append((now, done))
        while len(self._history) > 2 and now - self._history[1][0] > _SMOOTHING:
            self._history.popleft()
        then, before = self._history[0]
        left = ""
        if now - then > 1 and done > before:
            left = spell_left((total - done) * (now - then) / (done - before))
        self._put(replace(self.download, state="downloading", done=done, total=total, left=left))

    def _arrived(self, model: str) -> None:
        if model in self._bytes:
            self._bytes[model] = (self._bytes[model][1],) * 2
        download = self.download
        if download is None:
            return
        rest = tuple(name for name in download.wanted if name != model)
        if rest:
            self._put(replace(download, wanted=rest, state="downloading"))
            return
        self._put(None)
        self._complete(download.title, download.profile)

    def _complete(self, title: str, profile: str) -> None:
        self.refresh()
        self.measure()  # the model itself can be timed now
        self.finished.emit(profile)
        self.said.emit(tr("{title} is ready.", title=title))

    def _proven(self, name: str, model: str) -> None:
        known = self.model(model)
        title = known.title if known else model
        if name == "import":
            self._complete(title, "")
        else:
            self.verifying -= {model}
            self.said.emit(tr("{title} is as it was downloaded.", title=title))

    def _removed(self, model: str) -> None:
        known = self.model(model)
        self.said.emit(tr("Removed {model}.", model=known.title if known else model))
        self.refresh()

    def _failed(self, name: str, failure: ModelFailed) -> None:
        if name == "download":
            self._failure = failure  # the next model may be on its way already
        elif name == "import":
            self.failed_import = failure
        elif name == "list":
            log.error("the list of models: %s", failure.code)
        else:
            known = self.model(failure.model)
            self.verifying -= {failure.model}
            title = known.title if known else failure.model
            if name == "verify":
                self.said.emit(tr("{title} is damaged; download it again.", title=title))
            else:
                self.said.emit(tr("{title} could not be removed.", title=title))

    def _over(self, name: str, process: Process, code: int) -> None:
        if self._running.get(name) is not process:
            return
        del self._running[name]
        if name == "doctor":
            self.measuring = False
        elif name == "verify":
            self.verifying = frozenset()
            self.refresh()
        elif name == "download" and self.download is not None:
            failure = self._failure or ModelFailed(self.download.wanted[0], _INTERNAL, f"exit {code}")
            self._put(replace(self.download, state="failed", left="", failure=failure))
        elif name == "import" and code and self.failed_import is None:
            self.failed_import = ModelFailed("", _INTERNAL, f"exit {code}")
        if name == "download":
            self.refresh()
        self.changed.emit()
