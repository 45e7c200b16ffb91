"""A template filled in, or a sentence about what is wrong in it and where."""

from __future__ import annotations

import difflib
import io
import re
import traceback
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from app.errors import ExportFailed
from app.export.templates import memory, outside
from app.export.templates.fields import names
from app.translation import tr

#: No document that people write by hand is larger, packed and unpacked (bytes).
_LARGEST: Final = 50 << 20
_UNPACKED: Final = 500 << 20
#: Bytes that filling one in may take. No limit of the language's own binds text that doubles itself.
_MEMORY: Final = 2 << 30
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG: Final = re.compile(r"\{[{%#].*?(?:[}%#]\}|$)")
_LONGEST_PROPERTY: Final = 255  # characters, by Word's own rule
_NEAR: Final = 80  # characters of the template that are quoted
_UNDEFINED: Final = re.compile(r"'([^']*)' is undefined|has no attribute '([^']*)'")


class TemplateFailed(ExportFailed):
    """The template cannot be used. The sentence says what is wrong with it, and where."""

    code = "template-failed"


def read(path: Path) -> bytes:
    """A template's file.

    Raises:
        TemplateFailed: it cannot be read, or is no Word document.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise TemplateFailed(tr("“{name}” is too large for a template.", name=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise TemplateFailed(
            tr("The template “{name}” cannot be read; choose it again.", name=path.name)
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            fits = sum(part.file_size for part in parts) <= _UNPACKED
            known = {part.filename for part in parts}
    except zipfile.BadZipFile:
        fits, known = True, set()
    if not fits or "word/document.xml" not in known or "word/vbaProject.bin" in known:
        raise TemplateFailed(
            tr("“{name}” is not a Word document without macros; save it as .docx.", name=path.name)
        )
    return data


def fill(template: bytes, values: Mapping[str, Any]) -> bytes:
    """The document that ``template`` and ``values`` make.

    Raises:
        TemplateFailed
    """
    from docx.opc.exceptions import PackageNotFoundError
    from jinja2 import TemplateError
    from lxml.etree import XMLSyntaxError

    from app.export.templates.sandbox import Sandbox

    document = _numbered(template)
    try:
        with memory.at_most(_MEMORY):
            document.render(dict(values), Sandbox(), autoescape=True)
            _keep_inside(document.docx.part.package)
            buffer = io.BytesIO()
            document.save(buffer)
    except MemoryError as error:
        reason = tr("it makes more text than this computer can hold.")
        raise TemplateFailed(tr("The template is wrong: {reason}", reason=reason)) from error
    except TemplateError as error:
        raise TemplateFailed(_told(error, document.lines, template)) from error
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, RecursionError) as error:
        raise TemplateFailed(_told(error, document.lines, template)) from error
    except (XMLSyntaxError, PackageNotFoundError, KeyError, AttributeError) as error:
        raise TemplateFailed(
            tr(
                "The template cannot be filled in: a mark stands where no text can. "
                "Marks that repeat paragraphs stand alone in a paragraph, as {example}.",
                example="{%p for item in paragraphs %}",
            )
        ) from error
    return buffer.getvalue()


def _keep_inside(package: Any) -> None:
    """See that opening the document reaches nothing else.

    Raises:
        TemplateFailed: a field of it would.
    """
    field = outside.fetching(package)
    if field:
        reason = tr("the field {field} would fetch something from elsewhere; take it out.", field=field)
        raise TemplateFailed(tr("The template is wrong: {reason}", reason=reason))
    outside.cut_off(package)


def _numbered(template: bytes) -> Any:
    """docxtpl's document, which keeps the lines that errors count by."""
    from docxtpl import DocxTemplate

    from app.export.templates.sandbox import Sandbox

    class Numbered(DocxTemplate):  # type: ignore[misc]
        lines: tuple[str, ...] = ()

        def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
            self.lines = tuple(re.sub(r"<w:p([ >])", r"\n<w:p\1", src_xml).splitlines())
            made: str = super().render_xml_part(src_xml, part, context, jinja_env)
            return made

        def render_properties(self, context: Any, jinja_env: Any = None) -> None:  # noqa: ARG002
            """Marks in the document's properties; who wrote the template is not who wrote the document."""
            self.lines = ()
            facts = self.docx.core_properties
            for name in ("title", "subject", "comments", "identifier", "author"):
                text = Sandbox(escaping=False).from_string(getattr(facts, name)).render(context)
                kept = name != "author" or "{{" in facts.author
                setattr(facts, name, text[:_LONGEST_PROPERTY] if kept else "")
            facts.last_modified_by = ""

    return Numbered(io.BytesIO(template))


def _told(error: Exception, lines: tuple[str, ...], template: bytes) -> str:
    number = getattr(error, "lineno", None) or _line_of(error)
    line = lines[number - 1] if number and 0 < number <= len(lines) else ""
    tag = _tag(" ".join(re.sub(r"<[^>]+>", "", line).split()), error)
    paragraph = _paragraph(tag, template) if tag else 0
    reason = _reason(error, tag)
    if paragraph:
        return tr(
            "The template is wrong in paragraph {number}, at “{place}”: {reason}",
            number=paragraph,
            place=tag,
            reason=reason,
        )
    if tag:
        return tr("The template is wrong at “{place}”: {reason}", place=tag, reason=reason)
    return tr("The template is wrong: {reason}", reason=reason)


def _tag(text: str, error: Exception) -> str:
    """The mark of a line that the error is about: the one with the name in it, else the first."""
    tags = _TAG.findall(text)
    name = _name(error)
    chosen = next((tag for tag in tags if name and name in tag), tags[0] if tags else text)
    return str(chosen)[:_NEAR]


def _name(error: Exception) -> str:
    match = _UNDEFINED.search(str(error))
    return (match[1] or match[2]) if match else ""


def _reason(error: Exception, tag: str) -> str:
    name = _name(error)
    if name:
        near = difflib.get_close_matches(name, names(), 1)
        if near:
            return tr("there is no field “{name}”. Is “{other}” meant?", name=name, other=near[0])
        return tr("there is no field “{name}”.", name=name)
    if tag.startswith("{") and not tag.endswith("}") and len(tag) < _NEAR:
        return tr("the mark is not closed.")
    said = " ".join(str(getattr(error, "message", None) or error).split())
    return said if said.endswith(".") else f"{said}."


def _line_of(error: Exception) -> int | None:
    """The line of the template that was being filled in when it failed."""
    found = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"
    ]
    return found[-1] if found else None


def _paragraph(tag: str, template: bytes) -> int:
    """The number of the first paragraph of the text with ``tag`` in it; 0 where it stands elsewhere."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    with zipfile.ZipFile(io.BytesIO(template)) as package:
        root = etree.fromstring(package.read("word/document.xml"), parser)
    wanted = _squeezed(tag)
    for number, paragraph in enumerate(root.iter(f"{_W}p"), 1):
        if wanted in _squeezed("".join(part.text or "" for part in paragraph.iter(f"{_W}t"))):
            return number
    return 0


def _squeezed(text: str) -> str:
    """Without what docxtpl changes: spaces, typographic quotes, and the letter that says what is repeated."""
    text = re.sub(r"(\{[{%#])(?:tr|tc|p|r) ", r"\1", text)
    for typographic, plain in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'")):
        text = text.replace(typographic, plain)
    return "".join(text.split())
