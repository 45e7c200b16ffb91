"""TTML: the text profile of IMSC 1.1, which broadcasters and streaming services take (W3C, 2018)."""

from __future__ import annotations

from typing import ClassVar, Final
from xml.etree import ElementTree as ET

from app.export.base import expect
from app.export.clock import precise_clock
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.looks import RIGHT_TO_LEFT, primary
from app.export.paragraphs import title
from app.export.subtitles import Subtitles, every_character
from app.export.xml_text import attribute, escape
from app.transcript import Transcript
from app.translation import noop

_TT: Final = "http://www.w3.org/ns/ttml"

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" \
ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" ttp:timeBase="media" \
ttp:cellResolution="32 15" xml:lang={language}>
<head>
<metadata><ttm:title>{title}</ttm:title>{agents}</metadata>
<styling>
<initial tts:color="white"/>
<style xml:id="text" tts:fontFamily="proportionalSansSerif" tts:fontSize="80%" tts:lineHeight="125%" \
tts:textAlign="center" tts:direction="{direction}"/>
<style xml:id="line" tts:backgroundColor="#000000c0"/>
</styling>
<layout>
<region xml:id="bottom" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after" \
tts:showBackground="whenActive"/>
</layout>
</head>
<body region="bottom" style="text">
<div>
"""


class Ttml(Subtitles):
    """Every subtitle refers to who speaks (``ttm:agent``); the name is shown where the speaker changes."""

    id: ClassVar[str] = "ttml"
    label: ClassVar[str] = noop("Subtitles, TTML (.ttml)")
    extension: ClassVar[str] = ".ttml"

    def render(self, transcript: Transcript, options: SubtitleOptions) -> bytes:
        made = cues(transcript, options)
        agents = _agents(made)
        names = "".join(
            f'<ttm:agent type="person" xml:id="{agent}"><ttm:name type="full">{escape(name)}</ttm:name>'
            "</ttm:agent>"
            for name, agent in agents.items()
        )
        language = transcript.language if transcript.language.isascii() else ""
        parts = [
            _HEAD.format(
                language=attribute(language.replace("_", "-")),
                title=escape(title(transcript)),
                agents=names,
                direction="rtl" if primary(language) in RIGHT_TO_LEFT else "ltr",
            )
        ]
        for cue in made:
            agent = f' ttm:agent="{agents[cue.name]}"' if cue.name else ""
            parts.append(
                f'<p {self.time_line(cue)}{agent}><span style="line">{self.cue_text(cue)}</span></p>\n'
            )
        parts.append("</div>\n</body>\n</tt>\n")
        return "".join(parts).encode()

    def time_line(self, cue: Cue) -> str:
        return f'begin="{precise_clock(cue.start)}" end="{precise_clock(cue.end)}"'

    def cue_text(self, cue: Cue) -> str:
        return escape(_shown(cue)).replace("\n", "<br/>")

    def verify(self, data: bytes, transcript: Transcript, options: SubtitleOptions) -> None:
        made = cues(transcript, options)
        root = ET.fromstring(data)  # noqa: S314 - our own file
        found = root.findall(f".//{{{_TT}}}p")
        expect(len(found) == len(made), "number of subtitles")
        agents = _agents(made)
        for element, cue in zip(found, made, strict=True):
            times = (element.get("begin"), element.get("end"))
            expect(times == (precise_clock(cue.start), precise_clock(cue.end)), "times")
            expect(element.get(f"{{{_TT}#metadata}}agent", "") == agents.get(cue.name, ""), "speaker")
            for line in element.iter(f"{{{_TT}}}br"):
                line.text = "\n"
            expect("".join(element.itertext()) == _shown(cue), "text")
        every_character(made, transcript, options)


def _shown(cue: Cue) -> str:
    return f"[{cue.name}]\n{cue.text}" if cue.named else cue.text


def _agents(made: list[Cue]) -> dict[str, str]:
    """An identifier for each name."""
    names = dict.fromkeys(cue.name for cue in made if cue.name)
    return {name: f"speaker{number}" for number, name in enumerate(names, 1)}
