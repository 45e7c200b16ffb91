"""A recording's folder, read as one :class:`Take`; and again, as it grows."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.recording import TrackName
from engine.take_reading.files import open_plain
from engine.take_reading.pieces import PieceReader, RawPiece, Tails
from engine.take_reading.values import Gap, Piece, Take, TakeTrack
from engine.takes import (
    JOURNAL,
    SESSION,
    Closed,
    Entry,
    Moment,
    Noted,
    Restarted,
    Second,
    Session,
    TimeLine,
    Titled,
    Warned,
    pauses_of,
    read_journal,
    read_session,
)
from engine.wire import BadMessage

_TRACKS: Final[tuple[TrackName, ...]] = ("mic", "system")
#: Shorter holes (s) are the jitter of clocks.
_LEAST_HOLE: Final = 0.02
#: A recording is no longer than this (ns) from its first moment to its last.
_LONGEST: Final = 72 * 3600 * 1_000_000_000
_LONGEST_SESSION: Final = 1 << 20  # bytes
_NS: Final = 1_000_000_000


def read_take(folder: Path) -> Take:
    """The recording in ``folder``; of one that is being recorded, what is there now."""
    return Reader(folder).read()


class Reader:
    """Follows a folder: each :meth:`read` reads of the journal only what it has gained."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._offset = 0
        self._broken = 0
        self._entries: list[Entry] = []  # all but the seconds
        self._seconds: dict[TrackName, dict[int, list[Second]]] = {track: {} for track in _TRACKS}
        self._tails: Tails = {}

    def read(self) -> Take:
        damage: list[str] = []
        session = self._session(damage)
        self._read_journal(damage)
        raw = {
            track: PieceReader(self.folder, track, self._tails, damage).read(
                self._entries, self._seconds[track]
            )
            for track in _TRACKS
        }
        return _take(self.folder, session, self._entries, raw, damage)

    def _session(self, damage: list[str]) -> Session | None:
        try:
            with open_plain(self.folder / SESSION) as file:
                return read_session(file.read(_LONGEST_SESSION))
        except OSError:
            damage.append("no-session")
        except BadMessage:
            damage.append("bad-session")
        return None

    def _read_journal(self, damage: list[str]) -> None:
        try:
            with open_plain(self.folder / JOURNAL) as file:
                file.seek(self._offset)
                new = file.read()
        except OSError:
            damage.append("no-journal")
            return
        whole = new.rfind(b"\n") + 1
        entries, broken = read_journal(new[:whole])
        self._offset += whole
        self._broken += broken
        for entry in entries:
            if isinstance(entry, Second):
                if entry.frames > 0 and entry.offset >= 0 and entry.segment >= 0:
                    self._seconds[entry.track].setdefault(entry.segment, []).append(entry)
            else:
                self._entries.append(entry)
        if self._broken or new[whole:].strip(b"\0 \r"):
            damage.append("torn-journal")


def join_takes(takes: Sequence[Take]) -> Take:
    """One recording of those that continue each other (``Session.continues``), in order: its folder was lost
    and it went on in another. What both hold is taken from the later one."""
    first = takes[0]
    if len(takes) == 1:
        return first
    pauses = sorted({pause for take in takes for pause in take.line.pauses}, key=lambda pause: pause[0])
    line = TimeLine(first.origin, tuple(pauses))
    raw: dict[TrackName, list[RawPiece]] = {track: [] for track in _TRACKS}
    for take in takes:
        for track in take.tracks:
            _append(raw[track.name], [_as_raw(piece) for piece in track.pieces])
    placed = {track: _placed(raw[track], line) for track in _TRACKS}
    restarts = [at for take in takes for at in take.restarts]
    last = takes[-1]
    notes = {note.id: note for take in takes for note in take.notes}
    marks = tuple(sorted({at for take in takes for at in take.marks}))
    return dataclasses.replace(
        first,
        closed=last.closed,
        reason=last.reason,
        title=last.title,
        seconds=_length(placed),
        tracks=_tracks(first.session or last.session, placed, restarts, line),
        pauses=_pause_gaps(line),
        moments=tuple(line.seconds(at) for at in marks),
        marks=marks,
        notes=tuple(sorted(notes.values(), key=lambda note: note.seconds)),
        warnings=tuple(warned for take in takes for warned in take.warnings),
        restarts=tuple(restarts),
        damage=tuple(dict.fromkeys(code for take in takes for code in take.damage)),
        line=line,
    )


def _append(pieces: list[RawPiece], later: list[RawPiece]) -> None:
    begins = min((piece.at for piece in later if piece.at is not None), default=None)
    if begins is not None:
        for piece in pieces:
            if piece.at is not None:
                piece.limit(max(0, round((begins - piece.at) * piece.rate / _NS)))
    pieces[:] = [piece for piece in pieces if piece.frames] + later


def _as_raw(piece: Piece) -> RawPiece:
    return RawPiece(
        piece.track,
        piece.parts[0].number,
        piece.rate,
        piece.channels,
        piece.device,
        piece.device_name,
        piece.at,
        piece.why,
        parts=list(piece.parts),
        anchors=list(piece.anchors),
        frames=piece.frames,
    )


def _take(
    folder: Path,
    session: Session | None,
    entries: Sequence[Entry],
    raw: dict[TrackName, list[RawPiece]],
    damage: list[str],
) -> Take:
    _pass_over_nonsense(raw, session, damage)
    origin = session.origin if session is not None else 0
    if session is not None and abs(session.at - origin) > _LONGEST:
        origin = 0
    if not origin:
        begins = [piece.at for pieces in raw.values() for piece in pieces if piece.at is not None]
        origin = min(begins, default=session.at if session is not None else 0)
    line = TimeLine(origin, tuple(pauses_of(entries)))
    placed = {track: _placed(raw[track], line) for track in _TRACKS}
    restarts = tuple(entry.at for entry in entries if isinstance(entry, Restarted))
    closed = [entry for entry in entries if isinstance(entry, Closed)]
    titles = [session.title if session is not None else ""]
    titles += [entry.title for entry in entries if isinstance(entry, Titled)]
    marks = tuple(sorted({entry.at for entry in entries if isinstance(entry, Moment)}))
    return Take(
        folder=folder,
        session=session,
        id=session.id if session is not None else folder.name,
        title=titles[-1],
        started=session.started if session is not None else "",
        closed=bool(closed),
        reason=closed[-1].reason if closed else "",
        seconds=_length(placed),
        tracks=_tracks(session, placed, restarts, line),
        pauses=_pause_gaps(line),
        moments=tuple(line.seconds(at) for at in marks),
        marks=marks,
        notes=_newest_notes(entries),
        warnings=tuple(entry for entry in entries if isinstance(entry, Warned)),
        restarts=restarts,
        damage=tuple(dict.fromkeys(damage)),
        line=line,
    )


def _pass_over_nonsense(
    raw: dict[TrackName, list[RawPiece]], session: Session | None, damage: list[str]
) -> None:
    """A moment days away from the others would make a recording of years: a damaged line with a right sum."""
    moments = sorted(piece.at for pieces in raw.values() for piece in pieces if piece.at is not None)
    if not moments:
        return
    middle = moments[len(moments) // 2] if session is None else session.at
    for pieces in raw.values():
        for piece in pieces:
            if piece.at is not None and abs(piece.at - middle) > _LONGEST:
                piece.forget_moments()
                damage.append("bad-moment")


def _tracks(
    session: Session | None,
    placed: dict[TrackName, tuple[Piece, ...]],
    restarts: Sequence[int],
    line: TimeLine,
) -> tuple[TakeTrack, ...]:
    devices = {plan.name: plan.device for plan in session.tracks} if session is not None else {}
    length = _length(placed)
    return tuple(
        TakeTrack(track, devices.get(track), placed[track], _holes(placed[track], length, restarts, line))
        for track in _TRACKS
        if placed[track]
    )


def _length(placed: dict[TrackName, tuple[Piece, ...]]) -> float:
    return max((piece.end for pieces in placed.values() for piece in pieces), default=0.0)


def _placed(raw: Sequence[RawPiece], line: TimeLine) -> tuple[Piece, ...]:
    """Pieces with their places. One whose moment nothing tells follows the one before it."""
    pieces: list[Piece] = []
    before = line.origin
    for piece in raw:
        at = before if piece.at is None else piece.at
        end = piece.end()
        before = at + piece.frames * _NS // piece.rate if end is None else end
        start = line.seconds(at)
        pieces.append(
            Piece(
                track=piece.track,
                device=piece.device,
                device_name=piece.name,
                rate=piece.rate,
                channels=piece.channels,
                at=at,
                start=start,
                # Not by the line: a pause that began in the last millisecond must not shorten the audio.
                end=start + (before - at) / _NS,
                frames=piece.frames,
                verified=_verified(piece),
                why=piece.why,
                parts=tuple(piece.parts),
                anchors=tuple(piece.anchors),
            )
        )
    return tuple(pieces)


def _verified(piece: RawPiece) -> int:
    """How many of its first frames the journal vouches for."""
    total = 0
    for part in piece.parts:
        total += part.verified
        if part.verified < part.frames:
            break
    return total


def _holes(
    pieces: Sequence[Piece], length: float, restarts: Sequence[int], line: TimeLine
) -> tuple[Gap, ...]:
    died = [line.seconds(at) for at in restarts]
    edges = [(0.0, pieces[0].start, "late")]
    for one, other in itertools.pairwise(pieces):
        why = "died" if any(one.end <= at <= other.start for at in died) else "unknown"
        edges.append((one.end, other.start, one.why or why))
    edges.append((pieces[-1].end, length, "early"))
    return tuple(Gap(start, end, end - start, why) for start, end, why in edges if end - start > _LEAST_HOLE)


def _pause_gaps(line: TimeLine) -> tuple[Gap, ...]:
    """Pauses; one that nobody ended lasts until the end, and has no length of its own."""
    gaps = []
    for start, end in line.pauses:
        place = line.seconds(start)
        length = (max(end, line.origin) - max(start, line.origin)) / _NS if end is not None else 0.0
        if length > 0 or end is None:
            gaps.append(Gap(place, place, length, "paused"))
    return tuple(gaps)


def _newest_notes(entries: Sequence[Entry]) -> tuple[Noted, ...]:
    notes: dict[str, Noted] = {}
    for entry in entries:
        if isinstance(entry, Noted):
            notes[entry.id] = entry
    return tuple(sorted((note for note in notes.values() if note.text), key=lambda note: note.seconds))
