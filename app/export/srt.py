"""SubRip. It has no way to escape anything, so what players obey is broken up by invisible characters."""

from __future__ import annotations

import re
from typing import ClassVar

from app.export.clock import span
from app.export.cues import Cue
from app.export.subtitles import GUARD, Subtitles, without_timestamps
from app.translation import noop

_ACTIVE = re.compile(r"-->|<|&(?=#?\w+;)|[{}]")
_ANY = re.compile(r"[-<&{}:]")  # nearly no text has one of these

# Braces hold commands ({\an8}), and players hide all that stands between them, so they get a full-width
# look-alike; the others stay what they are, with something invisible behind.
_HARMLESS = {"{": "\uff5b", "}": "\uff5d", "<": f"<{GUARD}", "&": f"&{GUARD}", "-->": f"-{GUARD}->"}


class Srt(Subtitles):
    """The speaker stands in brackets on a line above the text."""

    id: ClassVar[str] = "srt"
    label: ClassVar[str] = noop("Subtitles, SRT (.srt)")
    extension: ClassVar[str] = ".srt"

    def time_line(self, cue: Cue) -> str:
        return span(cue.start, cue.end, ",")

    def cue_text(self, cue: Cue) -> str:
        text = f"[{cue.name}]\n{cue.text}" if cue.named else cue.text
        if not _ANY.search(text):
            return text
        return _ACTIVE.sub(lambda match: _HARMLESS[match[0]], without_timestamps(text))
