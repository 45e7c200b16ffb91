"""A transcript with what else a meeting has, for the formats that show more than words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from app.changes import Moment, Note
from app.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Material(Transcript):
    """What an export is made of. A :class:`Transcript` does where nothing but the text is wanted.

    ``audio`` is a finished file that any browser plays; its times are those of the text.
    """

    notes: tuple[Note, ...] = ()
    moments: tuple[Moment, ...] = ()
    created: datetime | None = None
    audio: Path | None = None

    @classmethod
    def of(cls, transcript: Transcript, **more: Any) -> Material:
        """``transcript`` with ``more``, which takes the place of what it had."""
        had = {item.name: getattr(transcript, item.name) for item in fields(transcript)}
        return cls(**{**had, **more})


def material(transcript: Transcript) -> Material:
    """``transcript`` as a :class:`Material`, if need be one without anything beside the text."""
    return transcript if isinstance(transcript, Material) else Material.of(transcript)
