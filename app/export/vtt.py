"""WebVTT. The speaker is the cue's voice, so a player or a style sheet can show or colour it."""

from __future__ import annotations

import html
from typing import ClassVar

from app.export.clock import span
from app.export.cues import Cue
from app.export.subtitles import Subtitles, without_timestamps
from app.translation import noop


class Vtt(Subtitles):
    """Every cue names its voice, at changes or not: the tag is not part of the text. Where people talk at
    the same time it has the class ``overlap``."""

    id: ClassVar[str] = "vtt"
    label: ClassVar[str] = noop("Subtitles, WebVTT (.vtt)")
    extension: ClassVar[str] = ".vtt"
    head: ClassVar[str] = "WEBVTT\n\n"

    def time_line(self, cue: Cue) -> str:
        return span(cue.start, cue.end)

    def cue_text(self, cue: Cue) -> str:
        # The entities take care of "-->" too.
        text = html.escape(without_timestamps(cue.text), quote=False)
        if not cue.name:
            return text
        name = html.escape(without_timestamps(cue.name), quote=False)
        return f"<v{'.overlap' if cue.overlap else ''} {name}>{text}"
