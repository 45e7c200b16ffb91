"""A web page of one file: reads as a document, plays the recording and shows the word that is spoken.

Safe by construction. All text goes through one function that escapes it; the only script and the only style
are constants, and the page's own policy (Content-Security-Policy) names these two by their hash and forbids
everything else: no other script, no network, no form, no frame. Word times are numbers in an attribute.
"""

from __future__ import annotations

import base64
import hashlib
import html
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final, Literal
from urllib.parse import quote

from app.errors import ExportFailed
from app.export.base import Exporter, expect
from app.export.html_look import SCRIPT, STYLE
from app.export.html_reading import read
from app.export.looks import RIGHT_TO_LEFT, full_tag, primary
from app.export.material import material
from app.export.paragraphs import DocumentOptions, Paragraph, about, paragraphs, title
from app.export.timed_text import timed_text
from app.export.txt import document_text
from app.transcript import Transcript
from app.translation import noop, tr

#: Bytes of audio that still go into a page; browsers open half as much again without trouble.
MOST_EMBEDDED: Final = 300_000_000

_AUDIO_TYPES: Final = {".m4a": "audio/mp4", ".opus": "audio/ogg", ".flac": "audio/flac", ".mp3": "audio/mpeg"}


@dataclass(frozen=True, slots=True)
class HtmlOptions(DocumentOptions):
    """``audio``: in the page itself, in a file of the audio's name beside it, or not at all."""

    audio: Literal["embedded", "beside", "none"] = field(
        default="embedded",
        metadata={
            "label": noop("Recording"),
            "choices": {
                "embedded": noop("In the page"),
                "beside": noop("In a file beside it"),
                "none": noop("Without"),
            },
        },
    )


class Html(Exporter[HtmlOptions]):
    """HTML 5. Nothing about who made it, when or on what machine."""

    id: ClassVar[str] = "html"
    label: ClassVar[str] = noop("Web page (.html)")
    extension: ClassVar[str] = ".html"
    wants_audio: ClassVar[bool] = True
    options_type = HtmlOptions

    def render(self, transcript: Transcript, options: HtmlOptions) -> bytes:
        return "".join(_page(transcript, options)).encode()

    def verify(self, data: bytes, transcript: Transcript, options: HtmlOptions) -> None:
        page = read(data.decode())
        expect(page.title == title(transcript), "title")
        expect((page.scripts, page.styles) == ([SCRIPT], [STYLE]), "script and style")
        expect(page.policy == _policy(options), "policy")
        expected = list(paragraphs(transcript, options))
        texts = [title(transcript), about(transcript)]
        for paragraph in expected:
            heading = " ".join(part for part in (paragraph.name, paragraph.time) if part)
            texts += [heading, paragraph.text] if heading else [paragraph.text]
        expect(page.texts == texts, "text")

    def preview_text(self, transcript: Transcript, options: HtmlOptions) -> str:
        return document_text(transcript, options)


def _page(transcript: Transcript, options: HtmlOptions) -> Iterator[str]:
    language = full_tag(transcript.language)
    direction = "rtl" if primary(transcript.language) in RIGHT_TO_LEFT else "ltr"
    yield (
        f'<!DOCTYPE html>\n<html lang="{_escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_escape(_policy(options))}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escape(title(transcript))}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield f"<header>\n<h1>{_escape(title(transcript))}</h1>\n"
    yield f"<p class=about dir=ltr>{_escape(about(transcript))}</p>\n"
    yield "</header>\n"
    audio = material(transcript).audio if options.audio != "none" else None
    if audio is not None:
        yield _player(audio, options)
    yield "<main>\n"
    for paragraph in paragraphs(transcript, options):
        yield _paragraph(paragraph, plays=audio is not None)
    yield f"</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"


def _policy(options: HtmlOptions) -> str:
    # What is opened from a disk has no origin that 'self' could mean; the scheme alone reaches no network.
    media = {"embedded": "data:", "beside": "'self' file:", "none": "'none'"}[options.audio]
    return (
        f"default-src 'none'; script-src '{_hash(SCRIPT)}'; style-src '{_hash(STYLE)}'; media-src {media}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _escape(text: str) -> str:
    return html.escape(text, quote=True)


def _player(audio: Path, options: HtmlOptions) -> str:
    kind = _AUDIO_TYPES.get(audio.suffix.lower()) or mimetypes.guess_type(audio.name)[0] or "audio/mpeg"
    if options.audio == "beside":
        source = f"./{quote(audio.name)}"
    else:
        if audio.stat().st_size > MOST_EMBEDDED:
            raise ExportFailed(
                tr(
                    "This recording is too long to be put into the page; choose “In a file beside it”. "
                    "Nothing was written."
                )
            )
        source = f"data:{kind};base64,{base64.b64encode(audio.read_bytes()).decode()}"
    player = f'<audio id="audio" controls preload="metadata" src="{_escape(source)}"></audio>'
    return f"<div class=player>{player}</div>\n"


def _paragraph(paragraph: Paragraph, *, plays: bool) -> str:
    if paragraph.kind != "speech":
        time = f"<p class=who><time>{paragraph.time}</time></p>" if paragraph.time else ""
        return f"{time}<p class=note dir=auto>{_escape(paragraph.text)}</p>\n"
    who = "".join(_name(text, voice.number) if voice else _escape(text) for text, voice in paragraph.who())
    heading = ""
    if who or paragraph.time:
        time = paragraph.time and (
            f"<button type=button>{paragraph.time}</button>" if plays else f"<time>{paragraph.time}</time>"
        )
        heading = f"<p class=who dir=auto>{' '.join(part for part in (who, time) if part)}</p>"
    if paragraph.times:
        parts = paragraph.parts()
        text = "".join(f"<time>{_escape(part)}</time>" if ours else _escape(part) for part, ours in parts)
    else:
        text = _escape(paragraph.text)
    times = _times(paragraph) if plays else ""
    return f"<section{times}>{heading}<p class=text dir=auto>{text}</p></section>\n"


def _name(name: str, number: int | None) -> str:
    return f'<b class="s{(number - 1) % 12 + 1 if number else 0}">{_escape(name)}</b>'


def _times(paragraph: Paragraph) -> str:
    """When it begins and ends, and each word's start counted from there, in hundredths of a second; with its
    place in the text, where no spaces tell."""
    segment = paragraph.segment
    if segment is None:
        return ""
    start, end = round(segment.start * 100), round(segment.end * 100)
    if paragraph.times:  # a place in the text would no longer be one in the speech
        return f" data-a={max(start, 0)} data-b={max(end, 0)}"
    timed = timed_text(segment, paragraph.text)
    if not timed.unspaced:
        steps = [str(max(round(at * 100) - start, 0)) for at in timed.starts]
        return f' data-a={max(start, 0)} data-b={max(end, 0)} data-w="{" ".join(steps)}"'
    # The script counts UTF-16 units, of which characters beyond the first plane have two.
    places = [_units(paragraph.text, offset) for offset in timed.offsets[:-1]]
    steps = [
        f"{place}:{max(round(at * 100) - start, 0)}" for place, at in zip(places, timed.starts, strict=True)
    ]
    return f' data-a={max(start, 0)} data-b={max(end, 0)} data-w="{" ".join(steps)}"'


def _units(text: str, offset: int) -> int:
    return offset + sum(char > "\uffff" for char in text[:offset])
