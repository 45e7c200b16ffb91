"""What the list of meetings knows of the library: read whole once, then only what changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.changes import Change, Folder
from app.transcript import MeetingId
from app.ui.library_model import LibraryModel
from app.ui.ports import LibraryPort


class Listing(QObject):
    """Signals: read (the model holds what is in the library now)."""

    read = Signal()

    def __init__(self, library: LibraryPort, model: LibraryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._model = library, model
        self.folders: list[Folder] = []
        self._changed: set[MeetingId] | None = None  # ``None``: anything may have
        self._trashed = False

    def note(self, change: Change) -> None:
        """Something changed; it is read when the list is refreshed."""
        if self._changed is not None:
            self._changed.update(change.meetings or ((change.meeting,) if change.meeting else ()))

    def unsettled(self) -> None:
        """Meetings that are being worked on, or cannot be, may stand otherwise without a change of theirs."""
        if self._changed is not None:
            self._changed.update(item.id for item in self._model.meetings() if item.state != "ready")

    def refresh(self, *, trashed: bool) -> bool:
        """Read what changed of the meetings, or of those in the trash; whether there are any."""
        if self._changed is None or trashed != self._trashed:
            self._trashed = trashed
            self._model.load(self._library.meetings(trashed=trashed))
            self.folders = self._library.folders()
        elif self._changed:
            found = self._library.meetings_of(self._changed)
            here = [item for item in found if (item.trashed is not None) == trashed]
            self._model.put(here, self._changed - {item.id for item in here})
            self.folders = self._library.folders()
        else:
            self._model.put(())
            self.folders = self._library.folders()
        self._changed = set()
        self.read.emit()
        return self._model.any_at_all
