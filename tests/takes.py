"""What a recording made of counting devices (:mod:`tests.fakes.capture`) must say of itself: each frame is
there once, in its place, and is the one that was captured then."""

from __future__ import annotations

import numpy as np

from engine.take_reading import Piece, Take
from engine.takes import HEADER
from tests.fakes.capture import Int16, frame_at, number


def frames_of(piece: Piece) -> Int16:
    """Of a piece, by its segment files: ``(frames, channels)``."""
    found = []
    for part in piece.parts:
        data = part.path.read_bytes()[HEADER.size :]
        whole = np.frombuffer(data[: len(data) // 2 * 2], "<i2")
        found.append(whole[: part.frames * piece.channels].reshape(-1, piece.channels))
        assert len(found[-1]) == part.frames, f"{part.path.name}: {len(found[-1])} of {part.frames} frames"
    return np.concatenate(found) if found else np.zeros((0, piece.channels), np.int16)


def wrong_frames(piece: Piece) -> int:
    """How many are not the frame that was captured at their moment. Where nothing of a piece has reached the
    journal, its moment is a reader's estimate: then only their order counts."""
    frames = frames_of(piece)
    if not len(frames):
        return 0
    first = frame_at(piece.at, piece.rate)
    found = number(frames, first)
    wrong = int(np.count_nonzero(found != first + np.arange(len(frames))))
    # A moment is a whole nanosecond: it may round to the frame next to it.
    shifted = int(np.count_nonzero(found != found[0] + np.arange(len(frames))))
    return shifted if abs(int(found[0]) - first) <= 1 or not piece.verified else wrong


def check_take(take: Take) -> None:
    """Nothing damaged, nothing wrong, pieces of a track one after the other."""
    assert take.damage == ()
    for track in take.tracks:
        for piece in track.pieces:
            assert wrong_frames(piece) == 0, (track.name, piece.start, piece.frames)
        for before, after in zip(track.pieces, track.pieces[1:], strict=False):
            assert before.end <= after.start + 1e-4, (track.name, before.end, after.start)
