"""Takes transcripts over one after the other: read beside the window, looked at where it is not obvious."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.errors import AppError
from app.foreign import ENDINGS, ForeignTranscript
from app.intake import shown
from app.settings import COPY_FILES
from app.transcript import MeetingId
from app.translation import tr
from app.ui.files import MEDIA, documents
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.ports import Imported
from app.ui.taking_over.pairing import beside, left_over, match
from app.ui.taking_over.preview import Preview

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Offer:
    """A file and what it was read as. ``sounds``: candidates, the likeliest first; ``sure``: the first is
    meant by its name. ``ask``: it is shown before it is taken over."""

    path: Path
    found: ForeignTranscript
    sounds: tuple[Path, ...]
    sure: bool
    ask: bool


class TakingOver(QObject):
    """For a window that has a library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        assert window.library is not None
        self._window, self._library = window, window.library
        self._waiting: list[_Offer] = []
        self._apart: list[Path] = []  # sounds that belong to none so far: recordings of their own
        self._busy = False

    # -- asked for -----------------------------------------------------------------------------------

    def ask(self) -> None:
        """Let the user choose transcripts; each is shown before it is taken over."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        names = self._choose(tr("Import transcript"), tr("Transcripts"), endings, several=True)
        if names:
            self._read([Path(name) for name in names], (), ask=True)

    def take(self, transcripts: Sequence[Path], sounds: Sequence[Path]) -> None:
        """Files that were dropped together."""
        self._read(transcripts, sounds, ask=False)

    def add_sound(self) -> None:
        """Let the user choose the sound of the open meeting."""
        meeting = self._window.open_meeting.id
        sound = self._ask_sound() if meeting is not None else None
        if meeting is None or sound is None:
            return
        copy = self._window.settings.get(COPY_FILES)
        self._window.workers.run(
            lambda: self._library.add_sound(meeting, sound, copy=copy),
            lambda _job: self._sound_added(sound),
            lambda error: self._refused(sound, error),
        )

    def locate(self) -> None:
        """Let the user show where the file of the open meeting is now."""
        meeting = self._window.open_meeting.id
        path = self._ask_sound(tr("Locate the audio file")) if meeting is not None else None
        if meeting is None or path is None:
            return
        self._window.workers.run(
            lambda: self._library.locate_sound(meeting, path),
            lambda _change: self._located(meeting, path),
            lambda error: self._refused(path, error),
        )

    def _located(self, meeting: MeetingId, path: Path) -> None:
        window = self._window
        window.tell(tr("“{name}” is this meeting's file. It is read there from now on.", name=shown(path)))
        unfinished = self._library.meeting(meeting).state in ("stopped", "failed")
        if unfinished and window.open_meeting.id == meeting:
            window.page.resume.emit()  # it ended because the file was not there

    def _sound_added(self, sound: Path) -> None:
        self._window.board.wake()
        self._window.tell(tr("“{name}” is taken in. The text stays as it is.", name=shown(sound)))

    def _choose(self, title: str, kind: str, endings: str, *, several: bool) -> list[str]:
        settings = self._window.settings
        start = str(settings.recall("import-folder", ""))
        if not start or not Path(start).is_dir():
            start = str(documents())
        dialog = QFileDialog(self._window, title, start)
        mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        dialog.setNameFilters([f"{kind} ({endings})", tr("All files") + " (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        names = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if names:
            settings.remember("import-folder", str(Path(names[0]).parent))
        return names

    def _ask_sound(self, title: str = "") -> Path | None:
        endings = " ".join(f"*.{ending}" for ending in sorted(MEDIA))
        names = self._choose(title or tr("Add the sound"), tr("Audio and video"), endings, several=False)
        return Path(names[0]) if names else None

    # -- one after the other -------------------------------------------------------------------------

    def _read(self, transcripts: Sequence[Path], sounds: Sequence[Path], *, ask: bool) -> None:
        def read() -> tuple[list[_Offer], list[tuple[Path, AppError]], list[Path]]:
            found: list[tuple[Path, ForeignTranscript]] = []
            refused: list[tuple[Path, AppError]] = []
            for path in transcripts:
                try:
                    found.append((path, self._library.read_transcript(path)))
                except AppError as error:
                    refused.append((path, error))
            matched = {path: match(path, sounds, item.media) for path, item in found}
            rest = left_over(sounds, matched.values())
            offers = [_offer(path, item, matched[path], rest, ask=ask) for path, item in found]
            return offers, refused, rest

        self._window.workers.run(read, self._were_read, self._failed)

    def _were_read(self, outcome: tuple[list[_Offer], list[tuple[Path, AppError]], list[Path]]) -> None:
        offers, refused, rest = outcome
        for path, error in refused:
            self._refused(path, error)
        self._waiting += offers
        self._apart += rest
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if not self._waiting:
            if self._apart:
                self._window.importing.add(self._apart)
                self._apart = []
            return
        offer = self._waiting.pop(0)
        if not offer.ask:
            self._import(offer.path, offer.sounds[0] if offer.sounds and offer.sure else None)
            return
        dialog = Preview(
            offer.path,
            offer.found,
            offer.sounds,
            self._ask_sound,
            self._window.theme,
            self._window,
            sure=offer.sure,
        )
        dialog.accepted.connect(lambda: self._import(offer.path, dialog.chosen))
        dialog.rejected.connect(lambda: self._given_up(offer))
        dialog.open()

    def _given_up(self, offer: _Offer) -> None:
        """Nor are sounds taken in that were asked about with it."""
        self._apart = [item for item in self._apart if item not in offer.sounds]
        self._next()

    def _import(self, path: Path, sound: Path | None, *, again: bool = False) -> None:
        copy = self._window.settings.get(COPY_FILES)
        self._apart = [item for item in self._apart if item != sound]
        self._window.workers.run(
            lambda: self._library.import_transcript(path, sound, copy=copy, again=again),
            lambda imported: self._imported(path, sound, imported),
            lambda error: self._not_imported(path, error),
        )

    def _imported(self, path: Path, sound: Path | None, imported: Imported) -> None:
        window = self._window
        if window.in_trash:
            window.show_trash(shown=False)
        if imported.duplicate is not None:
            again = Action(tr("Import again"), lambda: self._import(path, sound, again=True))
            window.tell(tr("“{name}” is already in your library.", name=shown(path)), again)
            window.show_meeting(imported.duplicate)
        elif imported.meeting is not None:
            window.board.wake()
            self._tell_imported(imported.meeting)
            window.show_meeting(imported.meeting)
        self._next()

    def _tell_imported(self, meeting: MeetingId) -> None:
        program = self._library.engine(meeting).get("imported-from", "")
        title = one_line(self._library.meeting(meeting).title)
        self._window.tell(tr("Imported “{title}” ({program}).", title=title, program=program))

    def _not_imported(self, path: Path, error: Exception) -> None:
        self._refused(path, error)
        self._next()

    def _refused(self, path: Path, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        name, sentence = shown(path), str(error)
        said = sentence if name in sentence else tr("“{name}”: {sentence}", name=name, sentence=sentence)
        self._window.tell(said)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._window.tell(tr("Those files cannot be read."))


def _offer(
    path: Path, found: ForeignTranscript, sound: Path | None, rest: Sequence[Path], *, ask: bool
) -> _Offer:
    """What was dropped together, or lies beside the file, is offered; shown first unless all is plain."""
    sounds = [sound] if sound is not None else list(rest)
    sure = sound is not None
    lies = None
    if not sounds:
        lies = beside(path, found.media)
        if lies is not None:
            sounds, sure = [lies], True
    plain = found.timed and lies is None and (sound is not None or not rest)
    return _Offer(path, found, tuple(sounds), sure, ask or not plain)
