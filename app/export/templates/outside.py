"""What a template would have Word fetch when the document is opened: never passed on.

Whoever opens a document with a picture that lies on a server tells the server so. Fields that fetch can be
made to tell what is said in the meeting, too: a mark in an address is filled in like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FETCHING: Final = frozenset(
    ("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD")
)
#: What Word itself writes for something that is gone.
_NOWHERE: Final = "NULL"


def fetching(package: Any) -> str:
    """The first field of python-docx's ``package`` that fetches something, as ``INCLUDEPICTURE``; empty where
    there is none."""
    for part in _parts(package):
        for field in _fields(part):
            name = field.split(maxsplit=1)[0].upper() if field.strip() else ""
            if name in _FETCHING:
                return name
    return ""


def cut_off(package: Any) -> None:
    """Pictures, templates and other things that lie elsewhere are not looked for any more; links that
    somebody has to click stay."""
    for relation in package.iter_rels():
        if relation.is_external and not relation.reltype.endswith("/hyperlink"):
            relation._target = _NOWHERE  # noqa: SLF001 -- python-docx has no other way


def _parts(package: Any) -> Iterator[Any]:
    """The root of each part in which there may be fields."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for relation in package.iter_rels():
        part = None if relation.is_external else relation.target_part
        if part is not None and "wordprocessingml" in part.content_type:
            yield part.element if hasattr(part, "element") else etree.fromstring(part.blob, parser)


def _fields(root: Any) -> Iterator[str]:
    """What each field says. One within another ends what that one says, whose name comes before."""
    said = ""
    for item in root.iter(f"{_W}fldChar", f"{_W}instrText", f"{_W}fldSimple"):
        if item.tag == f"{_W}fldSimple":
            yield item.get(f"{_W}instr") or ""
        elif item.tag == f"{_W}instrText":
            said += item.text or ""
        else:
            yield said
            said = ""
    yield said
