"""Text within XML. The standard library's own helper would load its network client."""

from __future__ import annotations

import html


def escape(text: str) -> str:
    """``text`` between tags."""
    return html.escape(text, quote=False)


def attribute(text: str) -> str:
    """``text`` as an attribute's value, with its quotation marks."""
    return f'"{html.escape(text, quote=True)}"'
