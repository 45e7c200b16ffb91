"""Meetings as one file that another library takes in: text, corrections with their history, notes, sound.

A bundle is a zip file with the ending ``.hansard``. ``manifest.json`` says who made it and has size and
SHA-256 of every other member; ``meetings/<id>/meeting.json`` is a :class:`app.bundle.document.Meeting`; sound
and overviews lie beside it. Nothing in it is encrypted. What comes from elsewhere is believed in nothing: see
:mod:`app.bundle.reading` for the file and :mod:`app.bundle.checking` for what it says.
"""

from __future__ import annotations

from typing import Final

from app.errors import AppError
from app.translation import noop

ENDING: Final = ".hansard"
FORMAT: Final = "hansard-bundle"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"


class BundleBroken(AppError):
    """This is no bundle, or it is not what was written. Nothing was taken in."""

    code = "bundle-broken"
    exit_status = 3
    sentence = noop("This is not a Hansard file, or it is damaged; nothing was taken in. Ask for it again.")

    def __init__(self, why: str = "") -> None:
        """``why`` is for the log."""
        super().__init__()
        self.why = why


class BundleNewer(AppError):
    """It was made by a later version. Nothing was taken in."""

    code = "bundle-newer"
    exit_status = 8
    sentence = noop("This file was made by a newer version of Hansard; update Hansard to open it.")
