"""Styles, description and list of parts of an OpenDocument text."""

from __future__ import annotations

from typing import Final, NamedTuple

from app.export.looks import COLOURS, EAST_ASIAN, MUTED, RIGHT_TO_LEFT, TEXT, full_tag, primary
from app.export.xml_text import attribute, escape
from app.transcript import Transcript

_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES: Final = " ".join(
    [
        *(f'xmlns:{name}="{_OASIS}{name}:1.0"' for name in ("office", "style", "text", "meta")),
        f'xmlns:fo="{_OASIS}xsl-fo-compatible:1.0"',
        f'xmlns:svg="{_OASIS}svg-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'office:version="1.3"',
    ]
)
#: Two spaces would be read as one.
GAP: Final = "\u2002"

_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_FONT: Final = "Liberation Sans"


def name_style(number: int | None) -> str:
    """The character style of speaker ``number``'s name."""
    return f"Speaker_20_Name_20_{(number - 1) % len(COLOURS) + 1}" if number else "Speaker_20_Name_20_Unknown"


def styles(transcript: Transcript) -> str:
    """``styles.xml``: a page of A4 with its number at the bottom, paragraph and character styles."""
    right_to_left = primary(transcript.language) in RIGHT_TO_LEFT
    direction = "rl-tb" if right_to_left else "lr-tb"
    edge = "right" if right_to_left else "left"  # "start" is taken for the left by LibreOffice
    side = f'style:writing-mode="{direction}" fo:text-align="{edge}"'
    numbers = sorted({(speaker.number - 1) % len(COLOURS) for speaker in transcript.speakers})
    names = "".join(_text_style(name_style(n + 1), 11, COLOURS[n], bold=True) for n in numbers)
    return (
        f"{_XML}<office:document-styles {NAMESPACES}>"
        f'<office:font-face-decls><style:font-face style:name="{_FONT}" svg:font-family={attribute(_FONT)} '
        'style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>'
        '<office:styles><style:default-style style:family="paragraph">'
        f"<style:paragraph-properties {side}/>"
        f'<style:text-properties {_size(11)} {_language(transcript.language)} fo:color="#{TEXT}" '
        f'style:font-name="{_FONT}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        + "".join(
            _paragraph_style(name, points, colour, edge, more)
            for name, points, colour, more in (
                ("Title", 20, TEXT, _Look("0cm", "0.1cm", 'fo:font-weight="bold"', outline="1")),
                ("Subtitle", 10, MUTED, _Look("0cm", "0.4cm", from_left=True)),
                ("Speaker_20_Line", 11, TEXT, _Look("0.3cm", "0.04cm", keep=True)),
                ("Transcript_20_Text", 11, TEXT, _Look("0cm", "0.15cm")),
                ("Note_20_Text", 11, MUTED, _Look("0.1cm", "0.2cm", 'fo:font-style="italic"')),
            )
        )
        + _paragraph_style("Footer", 9, MUTED, "center", _Look("0cm", "0cm"))
        + _text_style("Time", 9, MUTED)
        + names
        + _text_style(name_style(None), 11, MUTED, bold=True)
        + "</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties '
        'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.5cm" fo:margin-bottom="1.5cm" '
        f'fo:margin-left="2.5cm" fo:margin-right="2.5cm" style:writing-mode="{direction}"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">'
        '<style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1'
        "</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"
        "</office:document-styles>"
    )


def meta(title: str, language: str) -> str:
    """``meta.xml``: the title, which screen readers announce; no author, program or date."""
    tag = full_tag(language)
    spoken = f"<dc:language>{escape(tag)}</dc:language>" if tag else ""
    return (
        f"{_XML}<office:document-meta {NAMESPACES}><office:meta><dc:title>{escape(title)}</dc:title>"
        f"{spoken}</office:meta></office:document-meta>"
    )


def manifest(media_type: str) -> str:
    """``META-INF/manifest.xml``."""
    space = f'xmlns:manifest="{_OASIS}manifest:1.0"'
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    parts = "".join(entry.format(name, "text/xml") for name in ("content.xml", "meta.xml", "styles.xml"))
    return (
        f'{_XML}<manifest:manifest {space} manifest:version="1.3">{entry.format("/", media_type)}{parts}'
        "</manifest:manifest>"
    )


class _Look(NamedTuple):
    """Space above and below, more about the letters; ``keep`` with the next paragraph; ``from_left`` whatever
    the language of the text."""

    above: str
    below: str
    text: str = ""
    outline: str = ""
    keep: bool = False
    from_left: bool = False


def _paragraph_style(name: str, points: int, colour: str, align: str, look: _Look) -> str:
    together = ' fo:keep-with-next="always"' if look.keep else ""
    level = f' style:default-outline-level="{look.outline}"' if look.outline else ""
    direction = ' style:writing-mode="lr-tb"' if look.from_left else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        f'style:family="paragraph" style:parent-style-name="Standard" style:class="text"{level}>'
        f'<style:paragraph-properties fo:margin-top="{look.above}" fo:margin-bottom="{look.below}" '
        f'fo:line-height="115%" fo:orphans="2" fo:widows="2" fo:text-align="{align}"{direction}{together}/>'
        f'<style:text-properties {_size(points)} fo:color="#{colour}" {look.text}/></style:style>'
    )


def _text_style(name: str, points: int, colour: str, *, bold: bool = False) -> str:
    weight = "bold" if bold else "normal"
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        f'style:family="text"><style:text-properties {_size(points)} fo:color="#{colour}" '
        f'fo:font-weight="{weight}" style:font-weight-asian="{weight}" style:font-weight-complex="{weight}" '
        'fo:font-style="normal"/></style:style>'
    )


def _size(points: int) -> str:
    """Western, East Asian and right-to-left writing have sizes of their own."""
    return (
        f'fo:font-size="{points}pt" style:font-size-asian="{points}pt" style:font-size-complex="{points}pt"'
    )


def _language(language: str) -> str:
    """The spelling checker's language."""
    code = primary(language)
    if not code:
        return ""
    kind = "-complex" if code in RIGHT_TO_LEFT else "-asian" if code in EAST_ASIAN else ""
    space = "style" if kind else "fo"
    name, _, country = full_tag(language).partition("-")
    return f'{space}:language{kind}="{name}" {space}:country{kind}="{country or "none"}"'
