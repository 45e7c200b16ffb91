"""The template language with nothing in it but values: no attribute of any object can be reached.

Jinja's own sandbox refuses names with underscores; here a dot reaches entries of dictionaries and what a loop
says of itself, and nothing else.
"""

from __future__ import annotations

from typing import Any, Final

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

_LOOP: Final = frozenset(
    [
        *("changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length"),
        *("nextitem", "previtem", "revindex", "revindex0"),
    ]
)
_GLOBALS: Final = frozenset(["range"])
#: These reach attributes, or make markup of text.
_FILTERS: Final = frozenset(["attr", "pprint", "safe", "tojson", "xmlattr", "urlize", "filesizeformat"])
#: More than a template needs, and less than a computer has.
_LONGEST: Final = 1_000_000


class Sandbox(ImmutableSandboxedEnvironment):
    """Renders for XML, or plain text without ``escaping``; an unknown name is an error, with the name."""

    intercepted_binops = frozenset(["*", "**", "+", "%"])

    def __init__(self, *, escaping: bool = True) -> None:
        super().__init__(
            autoescape=escaping, undefined=StrictUndefined, finalize=_written if escaping else None
        )
        self.globals = {name: value for name, value in self.globals.items() if name in _GLOBALS}
        self.filters = {name: value for name, value in self.filters.items() if name not in _FILTERS}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``."""
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in _LOOP:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``obj[argument]``."""
        if isinstance(obj, dict) and isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple | str) and isinstance(argument, int | slice):
            try:
                return obj[argument]
            except IndexError:
                return self.undefined(obj=obj, name=str(argument))
        return self.undefined(obj=obj, name=str(argument))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 - Jinja's signature
        """Whether filters may reach it."""
        return isinstance(obj, LoopContext) and attr in _LOOP

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic with numbers that stay small, and joining of texts."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**" or not (numbers or operator == "+"):
            raise SecurityError(f"'{operator}' is not for these")
        if any(isinstance(side, int | float) and abs(side) > 1e12 for side in (left, right)):
            raise SecurityError("a number is too large")
        result = super().call_binop(context, operator, left, right)
        if isinstance(result, str | list) and len(result) > _LONGEST:
            raise SecurityError("a text is too long")
        return result


def _written(value: object) -> object:
    """What is written where a value stands: text, whose braces docxtpl would otherwise take for its own."""
    if isinstance(value, str):
        text = str(escape(value))
        for mark in ("{_{", "}_}", "{_%", "%_}"):
            text = text.replace(mark, f"{mark[0]}&#95;{mark[2]}")
        return Markup(text)  # noqa: S704 - escaped above
    return value
