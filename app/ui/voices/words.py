"""Under which conditions somebody is known, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.people.conditions import Condition
from app.translation import tr
from app.ui.plain import one_line

_MOST = 4  # conditions that are named


def condition_words(condition: Condition) -> str:
    """``Built-in microphone, near``; empty where nothing is known."""
    source = _source(condition)
    if condition.distance == "near":
        return tr("{source}, near", source=source) if source else tr("near")
    if condition.distance == "far":
        return tr("{source}, far away", source=source) if source else tr("far away")
    return source


def known_words(conditions: Sequence[Condition]) -> str:
    """One line for all of them; empty where there are none."""
    words = list(dict.fromkeys(filter(None, map(condition_words, conditions))))
    if not words:
        return ""
    more = "; …" if len(words) > _MOST else ""
    return tr("Known from: {conditions}", conditions="; ".join(words[:_MOST]) + more)


def _source(condition: Condition) -> str:
    if condition.source == "system":
        return tr("computer sound")
    if condition.source == "file":
        kind = one_line(condition.name).upper()
        return tr("{kind} file", kind=kind) if kind else tr("imported file")
    return one_line(condition.name) or (tr("microphone") if condition.source == "mic" else "")
