"""JSON lines for frozen dataclasses: one object per line, each field checked against its annotation.

Standard library only. A message class has a ``kind``, its name on the wire. No pickle: whatever a
compromised or confused peer sends can at worst be refused.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import math
import types
import typing
from collections.abc import Iterable
from typing import Any, ClassVar, Final, Literal, Protocol, TypeVar

#: Longest line either side reads, in bytes.
MAX_LINE: Final = 1 << 22

_T = TypeVar("_T")


class BadMessage(ValueError):
    """A line that is not a message of this protocol."""


class MessageLike(Protocol):
    """A dataclass with a wire name."""

    kind: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]


class Codec:
    """Reads the given message classes by their ``kind``."""

    def __init__(self, classes: Iterable[type[Any]]) -> None:
        self._by_kind = {cls.kind: cls for cls in classes}

    def decode(self, line: bytes) -> Any:
        """The message on ``line``, or ``None`` for a kind that is not ours.

        Raises:
            BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
        """
        if len(line) > MAX_LINE:
            raise BadMessage(f"line of {len(line)} bytes")
        try:
            body = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadMessage("not JSON") from error
        if not isinstance(body, dict) or not isinstance(body.get("kind"), str):
            raise BadMessage("not an object with a kind")
        cls = self._by_kind.get(body["kind"])
        return None if cls is None else build(cls, body)


def encode(message: MessageLike) -> bytes:
    """The message as one line, newline included."""
    body = {"kind": message.kind, **dataclasses.asdict(message)}
    return json.dumps(body, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def build(cls: type[_T], body: object) -> _T:
    """A dataclass from decoded JSON, each field checked against its annotation. Extra keys are ignored.

    Raises:
        BadMessage: a field is missing or of another type.
    """
    if not isinstance(body, dict):
        raise BadMessage(f"{cls.__name__}: not an object")
    values: dict[str, Any] = {}
    for name, hint, required in _fields(typing.cast("Any", cls)):
        if name in body:
            values[name] = _value(hint, body[name], name)
        elif required:
            raise BadMessage(f"{cls.__name__}: no {name}")
    return cls(**values)


@functools.cache
def _fields(cls: type[Any]) -> tuple[tuple[str, Any, bool], ...]:
    hints = typing.get_type_hints(cls)
    missing = dataclasses.MISSING
    return tuple(
        (item.name, hints[item.name], item.default is missing and item.default_factory is missing)
        for item in dataclasses.fields(cls)
    )


def _value(hint: Any, value: Any, name: str) -> Any:
    if hint is float or hint is int:
        return _number(hint, value, name)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        inner = next(option for option in typing.get_args(hint) if option is not types.NoneType)
        return _value(inner, value, name)
    if origin is Literal:
        if value not in typing.get_args(hint):
            raise BadMessage(f"{name}: not one of the known words")
        return value
    if origin is tuple:
        return _tuple(typing.get_args(hint), value, name)
    if origin is dict:
        if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
            raise BadMessage(f"{name}: not an object of strings")
        return value
    if dataclasses.is_dataclass(hint):
        return build(typing.cast("type[Any]", hint), value)
    if not isinstance(value, hint):
        raise BadMessage(f"{name}: not {hint.__name__}")
    return value


def _number(hint: type[float | int], value: Any, name: str) -> float | int:
    if isinstance(value, bool) or not isinstance(value, int if hint is int else int | float):
        raise BadMessage(f"{name}: not a number")
    if not math.isfinite(value) or abs(value) > 1e18:
        raise BadMessage(f"{name}: not a sensible number")
    return hint(value)


def _tuple(parts: tuple[Any, ...], value: Any, name: str) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise BadMessage(f"{name}: not a list")
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(_value(parts[0], part, name) for part in value)
    if len(parts) != len(value):
        raise BadMessage(f"{name}: {len(value)} parts, not {len(parts)}")
    return tuple(_value(part, item, name) for part, item in zip(parts, value, strict=True))
