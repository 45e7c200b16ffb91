# ruff: noqa: E501 -- a table
"""Contrast of the tokens by the WCAG 2 formula, and that text from outside is never markup."""

import ast
from itertools import combinations
from pathlib import Path

import pytest

from app.ui.tokens import DARK, DARK_MORE, LIGHT, LIGHT_MORE, Tokens, with_more_contrast

UI = Path(__file__).parents[2] / "app" / "ui"
TEXT, GRAPHIC = 4.5, 3.0
THEMES = [LIGHT, DARK, LIGHT_MORE, DARK_MORE]
NAMES = ["light", "dark", "light, more contrast", "dark, more contrast"]
BACKS = ("surface", "window", "raised", "hover")
PAIRS = [
    *[("text", back, TEXT) for back in (*BACKS, "pressed", "sunken", "cur_block", "hit", "hit_cur", "warn_soft", "err_soft", "ok_soft", "accent_soft")],
    *[("text2", back, TEXT) for back in (*BACKS, "accent_soft", "warn_soft", "err_soft", "cur_block")],
    *[("muted", back, TEXT) for back in (*BACKS, "sunken", "cur_block", "warn_soft")],
    *[("accent", back, TEXT) for back in ("surface", "window", "raised", "accent_soft", "warn_soft")],
    *[("err", back, TEXT) for back in ("surface", "err_soft", "window", "raised")],
    *[("ok", back, TEXT) for back in ("surface", "raised", "ok_soft")],
    *[("record", back, TEXT) for back in ("surface", "window", "raised")],
    ("cur_text", "cur_word", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("on_record", "record_btn", TEXT),
    ("on_record", "record_hover", TEXT),
    ("on_soft", "accent_soft", TEXT),
    ("sel_text", "sel", TEXT),
    *[("warn", back, GRAPHIC) for back in ("surface", "window", "raised", "warn_soft")],
    *[("focus", back, GRAPHIC) for back in (*BACKS, "accent_soft", "warn_soft", "err_soft")],
    *[("border_ctl", back, GRAPHIC) for back in ("surface", "window")],
    *[("accent", back, GRAPHIC) for back in ("sunken", "hover", "accent_soft")],
    *[("ok", back, GRAPHIC) for back in ("sunken", "window")],
    ("err", "sunken", GRAPHIC),
]  # fmt: skip


def luminance(value: str) -> float:
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_formula_knows_its_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_text_and_controls_stand_out(theme: Tokens, front: str, back: str, least: float) -> None:
    assert contrast(getattr(theme, front), getattr(theme, back)) >= least


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_speaker_colours_can_be_read_as_text(theme: Tokens) -> None:
    assert len(set(theme.speakers)) == 12
    for tint in theme.speakers:
        assert min(contrast(tint, theme.surface), contrast(tint, theme.window)) >= TEXT
        assert contrast(tint, theme.raised) >= TEXT  # names in popovers
        assert contrast(tint, theme.accent_soft) >= GRAPHIC  # dots in the chosen row
        assert contrast(tint, theme.sunken) >= GRAPHIC  # bars of talk time


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_more_contrast_is_more(theme: Tokens) -> None:
    more = with_more_contrast(theme)
    assert more.more
    assert not theme.more
    for back in ("surface", "window"):
        assert contrast(more.muted, getattr(more, back)) > contrast(theme.muted, getattr(theme, back))
        for line in ("border", "border_btn"):
            assert contrast(getattr(more, line), getattr(more, back)) >= GRAPHIC
    assert contrast(more.cur_text, more.cur_word) > 13
    assert contrast(more.cur_word, more.surface) > 13, "the word being said needs no other cue"


def test_a_thirteenth_speaker_repeats_and_nobody_is_grey() -> None:
    assert LIGHT.speaker(13) == LIGHT.speaker(1)
    assert LIGHT.speaker(0) == LIGHT.muted
    assert all(LIGHT.speaker(a) != LIGHT.speaker(b) for a, b in combinations(range(1, 13), 2))


def _named(call: ast.Call) -> str:
    parts = []
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        parts.append(node.id)
    return ".".join(reversed(parts))


def _literal(node: ast.expr) -> bool:
    """A constant, translated or not."""
    if isinstance(node, ast.Call) and _named(node) == "tr" and not node.keywords:
        return _literal(node.args[0])
    return isinstance(node, ast.Constant)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_no_widget_guesses_whether_text_is_markup(path: Path) -> None:
    if path.name == "plain.py":
        return
    for call in (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)):
        name = _named(call)
        where = f"{path.name}:{call.lineno}"
        assert name != "QLabel", f"{where}: use PlainLabel"
        assert not name.startswith("QMessageBox.") or name.count(".") > 1, f"{where}: use a plain-text box"
        if name.endswith((".setToolTip", ".setWhatsThis", ".setStatusTip")):
            literal = _literal(call.args[0]) or ast.unparse(call.args[0]) == "f'{name} (Space)'"
            assert literal, f"{where}: use plain.tooltip"


_PLACING = (".addWidget", ".insertWidget", ".setWidget", ".replaceWidget")


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_shown_before_it_has_a_place(path: Path) -> None:
    """A widget without a parent that is shown is a window: it flashes, and the real one loses the keyboard."""
    for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(function, ast.FunctionDef):
            continue
        calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        placed = {
            ast.unparse(call.args[0]): call.lineno
            for call in calls
            if _named(call).endswith(_PLACING) and call.args
        }
        for call in calls:
            widget, _dot, method = _named(call).rpartition(".")
            shown = method == "show" or (method == "setVisible" and ast.unparse(call.args[0]) != "False")
            early = shown and placed.get(widget, 0) > call.lineno
            assert not early, f"{path.name}:{call.lineno}: {widget} has no parent yet"
