"""The web page, as a browser's parser sees it: only text, whatever the text is, and nothing from outside."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from selectolax.lexbor import LexborHTMLParser

from app.changes import Moment, Note
from app.errors import ExportFailed
from app.export import export, formats, html_page
from app.export.characters import clean
from app.export.html_look import SCRIPT
from app.export.html_page import HtmlOptions
from app.export.material import Material
from app.transcript import Segment, SegmentId, Transcript, Word
from tests.unit.export_samples import HOSTILE, hostile, meeting, saying, transcripts

PAYLOADS = [
    *HOSTILE,
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</p></section></main><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onclick='alert(1)",
    '" data-w="0 1 2" onmouseover="alert(1)',
    "</style><style>*{background:url(//evil)}",
    "</title><base href=//evil>",
    "<!-- --><iframe srcdoc='<script>1</script>'>",
    "--!><meta http-equiv=refresh content=0;url=//evil>",
    "javascript:alert(1) {{constructor}} ${1}",
    "<plaintext><xmp><noscript><textarea><math><mi><mglyph><style>",
    "&lt;script&gt; &#x3c;script&#x3e; &NewLine;",
    "\u2028alert(1)\u2029",
]
PAGE = formats()["html"]
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "section", "b"),
    *("button", "script", "time", "audio", "div"),
}
ATTRIBUTES = {
    "html": {"lang", "dir"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "p": {"class", "dir"},
    "section": {"data-a", "data-b", "data-w"},
    "b": {"class"},
    "button": {"type"},
    "div": {"class"},
    "audio": {"id", "controls", "preload", "src"},
}


def parsed(transcript: Transcript, **options: Any) -> LexborHTMLParser:
    """The page; with a player that names a file, so that every paragraph has times and a button."""
    if not isinstance(transcript, Material) or transcript.audio is None:
        transcript, options = Material.of(transcript, audio=Path("a.m4a")), {"audio": "beside", **options}
    return LexborHTMLParser(PAGE.render(transcript, HtmlOptions(**options)).decode())


def check_harmless(page: LexborHTMLParser) -> None:
    """Only our elements, only our attributes, one script and one style, which the policy knows by hash."""
    for node in page.root.traverse():
        assert node.tag in ALLOWED, node.tag
        assert set(node.attributes) <= ATTRIBUTES.get(node.tag, set()), node.tag
    policy = page.css_first("meta[http-equiv=Content-Security-Policy]").attributes["content"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    for tag in ("script", "style"):
        (node,) = page.css(tag)
        digest = base64.b64encode(hashlib.sha256(node.text().encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"


def test_payloads_are_only_text() -> None:
    for text in PAYLOADS:
        notes, moments = (Note(1, 1.0, text),), (Moment(1, 2.0, text),)
        said = Material.of(saying(text, "and on", name=text, title=text), notes=notes, moments=moments)
        for options in ({"notes": True}, {"times": "interval", "every": 1}, {"unclear": True}):
            page = parsed(said, **options)
            check_harmless(page)
            shown = clean(text)
            assert page.css_first("h1").text() == (shown or "Transcript")
            if shown and "every" not in options:
                assert page.css_first("p.text").text() == shown
                assert page.css_first("section b").text() == shown


def test_everything_hostile_at_once() -> None:
    check_harmless(parsed(hostile()))
    check_harmless(parsed(replace(hostile(), language='"><script>')))


@settings(max_examples=15)
@given(transcripts())
def test_any_text_is_only_text(transcript: Transcript) -> None:
    page = parsed(transcript)
    check_harmless(page)
    said = [text for segment in transcript.segments if (text := clean(segment.text))]
    assert [node.text() for node in page.css("p.text")] == said


def test_nothing_is_fetched_from_anywhere(tmp_path: Path) -> None:
    text = PAGE.render(meeting(), HtmlOptions()).decode()
    assert not re.search(r"https?:|//[a-z]|url\(|@import|fetch\(|XMLHttp|innerHTML|eval\(", text)


def test_the_audio_is_in_the_page(tmp_path: Path) -> None:
    audio = tmp_path / "talk.m4a"
    audio.write_bytes(bytes(range(256)))
    said = Material.of(meeting(), audio=audio)
    page = parsed(said)
    check_harmless(page)
    kind, _, data = page.css_first("audio").attributes["src"].partition(";base64,")
    assert (kind, base64.b64decode(data)) == ("data:audio/mp4", audio.read_bytes())
    assert "media-src data:" in page.html
    assert parsed(said, audio="none").css("audio") == []
    path = export(said, "html", tmp_path)
    assert path.stat().st_size > 342


def test_the_audio_lies_beside_the_page(tmp_path: Path) -> None:
    audio = tmp_path / 'a "b" & <c> #1?.opus'
    page = parsed(Material.of(meeting(), audio=audio), audio="beside")
    check_harmless(page)
    assert page.css_first("audio").attributes["src"] == "./a%20%22b%22%20%26%20%3Cc%3E%20%231%3F.opus"
    assert "media-src 'self' file:" in page.html


def test_too_much_audio_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    audio = tmp_path / "talk.flac"
    audio.write_bytes(b"x" * 11)
    monkeypatch.setattr(html_page, "MOST_EMBEDDED", 10)
    with pytest.raises(ExportFailed, match="beside"):
        export(Material.of(meeting(), audio=audio), "html", tmp_path / "page.html")
    assert not (tmp_path / "page.html").exists()


def test_without_a_recording_nothing_can_be_pressed() -> None:
    page = LexborHTMLParser(PAGE.render(meeting(), HtmlOptions()).decode())
    check_harmless(page)
    assert page.css("button, audio, [data-a]") == []
    assert page.css_first("time").text() == "00:03"


def test_the_page_reads_from_the_right_in_hebrew() -> None:
    page = parsed(replace(saying("שלום"), language="he"))
    assert page.css_first("html").attributes["dir"] == "rtl"
    assert {node.attributes["dir"] for node in page.css("p.text")} == {"auto"}


CJK = Segment(
    SegmentId(9),
    0,
    30.0,
    33.0,
    None,
    "大家好，𠀀今天",
    tuple(Word(30.0 + k, 30.5 + k, part, 0.9) for k, part in enumerate(("大家好，", "𠀀", "今天"))),
)

# Enough of a document for the script: elements that remember their children, and a sound with a time.
_DOM = """
const made = JSON.parse(require("fs").readFileSync(0, "utf8"));
const element = (own) => ({ children: [], classList: new Set(), dataset: {}, ...own,
  append(...items) { this.children.push(...items); },
  getBoundingClientRect: () => ({ top: 100, bottom: 200 }), scrollIntoView() {},
  closest: () => null });
Set.prototype.remove = Set.prototype.delete;
const heard = {};
const audio = element({ currentTime: 0, paused: true, parentElement: { offsetHeight: 50 },
  play() { this.paused = false; },
  addEventListener: (name, call) => { heard[name] = call; } });
const parts = made.parts.map((part) => {
  const line = element({ textContent: part.text });
  return element({ dataset: part.data, querySelector: () => line, line });
});
globalThis.document = { getElementById: () => audio, querySelectorAll: () => parts,
  addEventListener() {},
  createElement: () => element({}) };
globalThis.innerHeight = 600;
globalThis.requestAnimationFrame = () => {};
eval(made.script);
const shown = made.times.map((time) => {
  audio.currentTime = time;
  heard.seeked();
  const here = parts.findIndex((part) => part.classList.has("here"));
  const spans = here < 0 ? [] : parts[here].line.children.filter((item) => item.classList);
  const now = spans.find((item) => item.classList.has("now"));
  return [here, now ? now.textContent : null];
});
const whole = parts.map((part) => part.line.children.map((item) => item.textContent ?? item).join(""));
console.log(JSON.stringify({ shown, whole }));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="no JavaScript engine here")
def test_the_word_that_is_spoken_is_shown() -> None:
    transcript = replace(meeting(), segments=(*meeting().segments, CJK))
    page = parsed(transcript)
    parts = [
        {
            "text": node.css_first("p.text").text(),
            "data": {key.removeprefix("data-"): value for key, value in node.attributes.items()},
        }
        for node in page.css("section")
    ]
    times = [0.0, 3.3, 3.6, 11.9, 14.8, 20.0, 30.1, 31.2, 32.6, 45.0]
    done = subprocess.run(
        ["node", "-e", _DOM],
        input=json.dumps({"parts": parts, "times": times, "script": SCRIPT}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["shown"] == [
        [-1, None],
        [0, "Okay,"],
        [0, "I"],
        [0, meeting().segments[0].text.split(" ")[27]],
        [1, "Before"],
        [2, "optimistic."],
        [5, "大"],
        [5, "𠀀"],
        [5, "天"],
        [-1, None],
    ]
    # Making words into elements changed no text.
    assert answer["whole"][0] == transcript.segments[0].text
    assert answer["whole"][5] == CJK.text
