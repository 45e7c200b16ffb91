"""oTranscribe: JSON with HTML inside, times where the transcriber set them.

``{"text": "<p><span class=\\"timestamp\\" data-timestamp=\\"12.3\\">0:12</span> …</p>", "media",
"media-time"}`` (oTranscribe/oTranscribe, README, "OTR file format").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.foreign.clock import number, seconds
from app.foreign.markup import Tag, pieces
from app.foreign.names import from_text
from app.foreign.values import Raw, Said

_BLOCKS: Final = frozenset({"p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"})


def read(data: Mapping[str, Any]) -> Raw | None:
    """An ``.otr`` file, parsed as JSON; ``None`` for anything else."""
    text = data.get("text")
    if not isinstance(text, str) or not ("media" in data or "media-time" in data or "timestamp" in text):
        return None
    if "segments" in data or "<" not in text:
        return None
    turns = _turns(text)
    media = data.get("media")
    named = from_text([turn for turn in turns if turn.text.strip()])
    return Raw("oTranscribe", tuple(named), media=media if isinstance(media, str) else "")


def _turns(text: str) -> list[Said]:
    """A turn for each paragraph, and for each time within one."""
    made: list[Said] = []
    said: list[str] = []
    start: float | None = None
    stamp = ""  # the time that is shown, while inside its element

    def close() -> None:
        nonlocal start
        whole = "".join(said).strip()
        said.clear()
        if whole:
            made.append(Said(whole, start))
            start = None

    inside = False
    given: float | None = None
    for piece in pieces(text):
        if isinstance(piece, str):
            if inside:
                stamp += piece
            else:
                said.append(piece)
        elif piece.name == "span" and not piece.closes and "timestamp" in piece.attributes.get("class", ""):
            close()
            inside, stamp, given = True, "", number(piece.attributes.get("data-timestamp"))
        elif piece.name == "span" and piece.closes and inside:
            inside = False
            start = given if given is not None else seconds(stamp.strip())
        elif _is_block(piece):
            close()
        else:
            said.append(" " if piece.name in ("td", "tr") else "")
    close()
    return made


def _is_block(tag: Tag) -> bool:
    return tag.name in _BLOCKS
