"""What the window needs of the recorder's client and of live captions: the only view it has of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from engine.recording import Event, Request

if TYPE_CHECKING:
    from app.ui.recording.captions_model import CaptionsModel


class Hears(Protocol):
    """Who hears the recorder: :class:`app.recorder_client.Listener`."""

    def on_event(self, event: Event) -> None: ...
    def on_gone(self, gone: Any) -> None: ...


class Link(Protocol):
    """A client of the recorder (:class:`app.recorder_client.RecorderLink`). Nothing waits, but ``close``
    for a moment; what it hears it tells on a thread of its own."""

    @property
    def attached(self) -> bool: ...
    @property
    def silent_for(self) -> float:
        """Seconds since the recorder last said anything."""
        ...

    def attach_soon(self, *, start: bool = True) -> None: ...
    def send(self, request: Request) -> None: ...
    def close(self) -> None: ...


#: Makes a link that tells the listener what it hears.
MakeLink = Callable[[Hears], Link]


class Captions(Protocol):
    """Live captions: follow the growing recording and fill the model. Nothing of it may wait."""

    def begin(self, folder: Path, model: CaptionsModel) -> None: ...
    def end(self) -> None: ...
