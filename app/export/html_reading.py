"""Reading an exported web page back, with the standard library's parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_BLOCKS = frozenset({"h1", "p"})


@dataclass(slots=True)
class Page:
    """What a page holds. ``texts``: headings and paragraphs in order, each with single spaces."""

    title: str = ""
    policy: str = ""
    texts: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)


def read(text: str) -> Page:
    """The page in ``text``."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open = ""
        self._parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy":
            self.page.policy = given.get("content") or ""
        if tag in _BLOCKS or tag in {"title", "script", "style"}:
            self._open, self._parts = tag, []

    def handle_data(self, data: str) -> None:
        self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != self._open:
            return
        said, self._open = "".join(self._parts), ""
        if tag in _BLOCKS:
            self.page.texts.append(said)
        elif tag == "title":
            self.page.title = said
        else:
            (self.page.scripts if tag == "script" else self.page.styles).append(said)
