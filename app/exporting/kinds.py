"""Everything that a meeting can be exported as: the formats of its text, and clips of its sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Literal

from app.export import formats
from app.export.base import Exporter
from app.export.template_document import TemplateDocument
from app.translation import noop
from engine.clipping import ClipFormat

Group = Literal["documents", "subtitles", "data", "research", "audio"]

GROUPS: Final[dict[Group, str]] = {
    "documents": noop("Documents"),
    "subtitles": noop("Subtitles"),
    "data": noop("Tables and data"),
    "research": noop("Research"),
    "audio": noop("Audio"),
}


@dataclass(frozen=True, slots=True)
class ClipOptions:
    """``speaker``: the number of the one who is heard, 0 for all. ``pause``: seconds of silence between two
    things a speaker says."""

    speaker: int = field(default=0, metadata={"label": noop("Who is heard"), "kind": "speaker"})
    pause: float = field(
        default=0.5,
        metadata={
            "label": noop("Pause between parts"),
            "unit": noop("seconds"),
            "minimum": 0.0,
            "maximum": 10.0,
            "needs": "speaker",
        },
    )

    def __post_init__(self) -> None:
        """Refuse what no sound could have."""
        if self.speaker < 0 or not 0.0 <= self.pause <= 60.0:
            raise ValueError("clip options out of range")


@dataclass(frozen=True, slots=True)
class Kind:
    """One entry of the list. ``exporter`` for text; ``clip`` for sound."""

    id: str
    label: str
    group: Group
    extension: str
    options_type: type[Any]
    fixed: bool = False
    exporter: Exporter[Any] | None = None
    clip: ClipFormat | None = None


_CLIPS: Final[tuple[tuple[ClipFormat, str], ...]] = (
    ("flac", noop("Audio clip, FLAC (.flac)")),
    ("wav", noop("Audio clip, WAV (.wav)")),
    ("m4a", noop("Audio clip, AAC (.m4a)")),
    ("mp3", noop("Audio clip, MP3 (.mp3)")),
    ("opus", noop("Audio clip, Opus (.opus)")),
)


@cache
def kinds() -> dict[str, Kind]:
    """All of them by id, in the order to show them."""
    exporters = list(formats().values())
    exporters.insert(1, TemplateDocument())  # below Word's own
    made = [
        Kind(item.id, item.label, item.group, item.extension, item.options_type, item.fixed, item)
        for item in exporters
    ]
    made.sort(key=lambda kind: list(GROUPS).index(kind.group))  # stable: the formats' own order stays
    made += [Kind(name, label, "audio", f".{name}", ClipOptions, clip=name) for name, label in _CLIPS]
    return {kind.id: kind for kind in made}
