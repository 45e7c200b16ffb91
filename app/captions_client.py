"""Live captions as the window sees them: how their process is started, and what its lines say.

Plain Python over bytes; how they travel is the caller's (:class:`app.ui.recording.captions_feed.CaptionsFeed`
carries them with Qt). The process only reads the recording's folder, and may be killed at any time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine import launch
from engine.captioning import BadMessage, Captioning, CaptionsFailed, decode
from engine.protocol import MAX_LINE

log = logging.getLogger(__name__)

BUILTIN: Final = "builtin"

SLOW: Final = "Captions paused to protect the recording. The full text will be made after you stop."
LOADING: Final = "Captions start in a moment."
_FAILED: Final = {
    "language-not-covered": (
        "Live captions do not know this language. The full text will be made after you stop."
    ),
    "model-missing": (
        "Live captions need a speech model that is not on this computer yet. Recording does not need it."
    ),
    "out-of-memory": "Not enough memory for live captions. The full text will be made after you stop.",
}
_FAILED_ANYHOW: Final = (
    "Live captions have stopped. Recording goes on; the full text will be made after you stop."
)

#: Why the profile's recogniser may not write along though the built-in one can.
_TRY_BUILTIN: Final = frozenset(
    {"model-missing", "model-damaged", "package-missing", "device-failed", "out-of-memory", "bad-catalogue"}
)


@dataclass(frozen=True, slots=True)
class Wish:
    """How captions are to be made. ``language``: empty is found out, by a recogniser that can, among
    ``languages`` (codes with commas) where these are given."""

    profile: str = BUILTIN
    language: str = ""
    models: Path | None = None
    languages: str = ""

    def command(self, folder: Path) -> list[str]:
        """The process that captions the recording in ``folder``; with :func:`engine.launch.environment`."""
        arguments = ["captions", "--folder", str(folder), "--profile", self.profile]
        if self.language:
            arguments += ["--language", self.language]
        if self.languages:
            arguments += ["--languages", self.languages]
        if self.models is not None:
            arguments += ["--models", str(self.models)]
        return launch.command(*arguments)

    def otherwise(self, failed: CaptionsFailed) -> Wish | None:
        """What to try when that failed; ``None`` when nothing else would help."""
        if self.profile == BUILTIN or failed.code not in _TRY_BUILTIN:
            return None
        return Wish(BUILTIN, self.language)


def sentence(failed: CaptionsFailed) -> str:
    """What the window says when there are no captions (any more)."""
    return _FAILED.get(failed.code, _FAILED_ANYHOW)


class Lines:
    """Bytes in, messages out."""

    def __init__(self) -> None:
        self._rest = b""

    def received(self, data: bytes) -> Iterator[Captioning]:
        """The messages that are whole by now. What cannot be read is logged and passed over: captions are
        a draft, and the next line may be good."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE:
            log.warning("endless line from the captions")
            self._rest = b""
        for line in lines:
            try:
                message = decode(line)
            except BadMessage as error:
                log.warning("a line of the captions could not be read: %s", error)
                continue
            if message is not None:
                yield message
