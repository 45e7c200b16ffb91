"""Finds what a user would read and nobody translates: literals given to what shows or speaks them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: What shows a text, and which of its arguments are shown.
SHOWN: dict[str, tuple[int, ...]] = {
    "Action": (0,),
    "ElidedLabel": (0,),
    "Meter": (1,),
    "Offer": (0,),
    "PlainLabel": (0,),
    "PlainText": (0, 1),
    "QAction": (0,),
    "QCheckBox": (0,),
    "QGroupBox": (0,),
    "QLabel": (0,),
    "QMenu": (0,),
    "QPushButton": (0,),
    "QRadioButton": (0,),
    "QToolButton": (0,),
    "Remedy": (0, 1),
    "Words": (0, 1),
    "addAction": (0, 1),
    "addButton": (0,),
    "addItem": (0, 1),
    "addItems": (0,),
    "addMenu": (0,),
    "addRow": (0,),
    "addSection": (0,),
    "addTab": (1, 2),
    "announce": (1,),
    "drawText": (1, 2, 3, 4, 5),
    "getExistingDirectory": (1,),
    "getItem": (1, 2),
    "getOpenFileName": (1,),
    "getOpenFileNames": (1,),
    "getSaveFileName": (1,),
    "getText": (1, 2),
    "icon_button": (1,),
    "information": (1, 2),
    "insertTab": (1, 2),
    "named": (1,),
    "push_button": (0,),
    "question": (1, 2),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setButtonText": (1,),
    "setHeaderLabels": (0,),
    "setInformativeText": (0,),
    "setItemText": (1,),
    "setLabelText": (0, 1),
    "setPlaceholderText": (0,),
    "setPrefix": (0,),
    "setSpecialValueText": (0,),
    "setStatusTip": (0,),
    "setSubTitle": (0,),
    "setSuffix": (0,),
    "setTabText": (1,),
    "setTabToolTip": (1,),
    "setText": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "setWhatsThis": (0,),
    "setWindowTitle": (0,),
    "showMessage": (0, 1),
    "tell": (0, 1),
    "_tell": (0, 1),
    "tooltip": (1,),
    "warning": (1, 2),
}
#: Signals whose first argument is a sentence.
SAID = frozenset({"told", "said", "failed_with", "notice"})
#: The same in every language: names, addresses, symbols and pictures of keys.
SAME = frozenset({"Hansard", "hf_…", "huggingface.co", "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"})
#: Sentences that are no words of the window: what the command line says, lists of endings, reports to copy.
ELSEWHERE = frozenset(
    {
        ("app/ui/files.py", "3gp 3g2"),
        ("app/ui/opening.py", "hansard: The open window is busy"),
        ("app/ui/phrases.py", "Change Speaker to "),  # as the journal has them
        ("app/ui/phrases.py", "Confirm Speaker of "),
        ("app/ui/phrases.py", "Give Words to "),
        ("app/ui/phrases.py", "Merge {count} Speakers"),
        ("app/ui/recording/front.py", "export export-audio"),
        ("app/ui/settings_window/about.py", "Window system: "),
        ("app/ui/settings_window/about.py", "Models here: "),
        ("app/ui/settings_window/matching.py", "<span style="),
        ("app/ui/speakers/attendees.py", "attendees|attending"),
        ("app/ui/stylesheet.py", ""),
    }
)
_PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
_NAMES_IN_CODE = re.compile(r"[a-z\- ]+")
#: Calls whose words are translated, or are never shown.
_TRANSLATED = frozenset({"tr", "noop", "plural", "setStyleSheet", "compile"})
_WORD = re.compile(r"[A-Za-z]{2,}")
_LOGS = frozenset({"log", "logging", "warnings"})


@dataclass(frozen=True, slots=True)
class Literal:
    """A text that goes around translation, and where."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text!r}"


def literals(path: Path, root: Path) -> list[Literal]:
    """Every one in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for shown in _shown(node):
                for text in _plain(shown):
                    found[text.lineno, text.col_offset] = text
    name = path.relative_to(root).as_posix()
    return [Literal(name, line, _told(node)) for (line, _column), node in sorted(found.items())]


def prose(path: Path, root: Path) -> list[Literal]:
    """Every sentence of a file that is neither marked for translation nor logged, wherever it goes."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    name = path.relative_to(root).as_posix()
    skipped = set(_not_shown(tree))
    found = {}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            skipped.update(map(id, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        known = any(file == name and start in text for file, start in ELSEWHERE)
        if _PROSE.search(text) and not _NAMES_IN_CODE.fullmatch(text) and not known:
            found[node.lineno] = Literal(name, node.lineno, text[:80])
    return list(found.values())


def early(path: Path, root: Path) -> list[Literal]:
    """Calls of ``tr`` and ``plural`` that run while the file is imported, before there is a language: tables
    are marked by ``noop``."""
    name = path.relative_to(root).as_posix()
    found: list[Literal] = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            outside = [*node.args.defaults, *(each for each in node.args.kw_defaults if each is not None)]
            for each in (*outside, *getattr(node, "decorator_list", ())):
                look(each)
            return
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"tr", "plural"}
        ):
            found.append(Literal(name, node.lineno, _told(node)))
        for child in ast.iter_child_nodes(node):
            look(child)

    look(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    return found


def _not_shown(tree: ast.Module) -> Iterator[int]:
    """Docstrings, and whatever is given to translation, to the log or to a regular expression."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.Dict):
            yield from map(id, node.keys)  # what is looked up by
        elif isinstance(node, ast.Call):
            function = node.func
            name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
            owner = function.value if isinstance(function, ast.Attribute) else None
            logged = isinstance(owner, ast.Name) and owner.id in _LOGS
            if name in _TRANSLATED or logged:
                for argument in (*node.args, *(word.value for word in node.keywords)):
                    if isinstance(argument, ast.Constant | ast.JoinedStr):
                        yield from map(id, ast.walk(argument))


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    function = call.func
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    owner = function.value if isinstance(function, ast.Attribute) else None
    if isinstance(owner, ast.Name) and owner.id in _LOGS:
        return
    if name == "emit" and isinstance(owner, ast.Attribute) and owner.attr in SAID:
        yield from call.args[:1]
    for place in SHOWN.get(name, ()):
        if place < len(call.args):
            yield call.args[place]
    if name in SHOWN:
        yield from (word.value for word in call.keywords if word.arg in {"text", "title", "label", "hint"})


def _plain(node: ast.expr) -> Iterator[ast.expr]:
    """The literals of an expression that are shown as they stand."""
    match node:
        case ast.Constant(value=str(text)) if _WORD.search(text) and text not in SAME:
            yield node
        case ast.JoinedStr(values=parts):
            said = " ".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
            if _WORD.search(said):
                yield node
            for part in parts:
                if isinstance(part, ast.FormattedValue):
                    yield from _plain(part.value)
        case ast.BinOp(left=left, right=right):
            yield from _plain(left)
            yield from _plain(right)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _plain(body)
            yield from _plain(orelse)
        case ast.BoolOp(values=values) | ast.List(elts=values) | ast.Tuple(elts=values):
            for value in values:
                yield from _plain(value)
        case _:
            return


def _told(node: ast.expr) -> str:
    return ast.unparse(node)[:80]
