"""An encrypted sound file as something QtMultimedia can play: decrypted as it is read, and never on the disk.

FFmpeg's threads call this, so nothing here waits for the window, and what the window says to a player with
such a source it says with Python's lock given back (:func:`app.player._tell`).
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject

from app.vault import held
from engine import sealed

log = logging.getLogger(__name__)


def is_sealed(path: Path) -> bool:
    """Whether a file must be played through :class:`SealedSource`; what cannot be read need not."""
    try:
        return sealed.is_sealed(path)
    except OSError:
        return False


class SealedSource(QIODevice):
    """The content of one file. Only what is played is read and decrypted."""

    def __init__(self, path: Path, parent: QObject) -> None:
        """
        Raises:
            SealedAway, OSError: it cannot be opened; SealBroken if its end is not what was encrypted.
        """
        super().__init__(parent)
        self._file = held.open_binary(path)
        self._size = self._file.seek(0, 2)
        self._place = 0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return False

    def size(self) -> int:
        return self._size

    def bytesAvailable(self) -> int:  # noqa: N802
        return max(0, self._size - self.pos())

    def seek(self, position: int) -> bool:
        return super().seek(position)

    def readData(self, length: int) -> bytes:  # noqa: N802
        try:
            if self._file.tell() != self.pos():
                self._file.seek(self.pos())
            return self._file.read(length)
        except (OSError, ValueError) as error:  # ValueError: it was closed under a reader
            log.error("encrypted sound cannot be read: %s", type(error).__name__)  # noqa: TRY400
            return b""

    def writeData(self, _data: bytes | bytearray | memoryview[int], _length: int) -> int:  # noqa: N802
        return -1

    def close(self) -> None:
        super().close()
        self._file.close()
