"""The window's words in other languages: Qt Linguist's files, kept in step with the source.

    python packaging/translations.py update            # reads the source, writes resources/translations/*.ts
    python packaging/translations.py missing de        # what German lacks, as JSON
    python packaging/translations.py fill de FILE      # takes translations from JSON
    python packaging/translations.py check             # what is missing or wrong, in every language
    python packaging/translations.py release           # makes the .qm files that the window loads

``pyside6-lupdate`` does not read this source: it knows methods ``self.tr``, not the plain functions of
``app.translation``, and of a call with two plural forms or of ``noop`` it finds nothing. So this reads the
calls itself; the files are Linguist's own format, and ``pyside6-linguist`` opens them. English has no file:
its plural forms are in the source.

``missing`` prints ``{"source": ..., "placeholders": [...], "files": [...]}`` and, where there is a number,
``"one"`` and ``"forms"``, how many forms the language has. ``fill`` reads ``{source: text}``, or ``{source:
[form, ...]}`` where there is a number, and refuses what does not keep the placeholders.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "app"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Hansard"
#: How many plural forms Qt Linguist's rules give each language.
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1}
PATIENCE_S = 30.0
PLACEHOLDER = re.compile(r"\{([a-z_]\w*)[^{}]*\}")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Refused(Exception):
    """Something in the source or in a translation that cannot stand; the text says where."""


@dataclass
class Text:
    """What the source says; ``one`` is the singular where there is a number."""

    source: str
    one: str | None = None
    files: set[str] = field(default_factory=set)

    @property
    def placeholders(self) -> list[str]:
        return sorted(set(PLACEHOLDER.findall(self.source)))


@dataclass
class Entry:
    """What a language has for it: one form, or as many as it has plurals. Empty: not translated yet."""

    forms: list[str]
    numbered: bool
    vanished: bool = False

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


Entries = dict[str, Entry]


# -- the source ---------------------------------------------------------------------------------------


def read_source(root: Path = SOURCE) -> dict[str, Text]:
    """Every text that goes through ``tr``, ``plural`` or ``noop`` below ``root``."""
    found: dict[str, Text] = {}
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            if isinstance(node, ast.Call) and node.args:
                for source, one in _texts(node, name):
                    text = found.setdefault(source, Text(source, one))
                    if (text.one is None) != (one is None):
                        raise Refused(f"{name}:{node.lineno}: {source!r} is said with and without a number")
                    text.files.add(name)
    return found


def _texts(call: ast.Call, file: str) -> Iterator[tuple[str, str | None]]:
    """Source and singular of a call, when it is one of ours."""
    called = call.func
    name = called.id if isinstance(called, ast.Name) else ""
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        name = called.attr if called.value.id == "translation" else ""
    if name not in ("tr", "noop", "plural") or (file == "app/translation.py" and name != "tr"):
        return
    if name == "plural":
        one, many = (_literal(each, file) for each in call.args[:2])
        if one is None or many is None:
            raise Refused(f"{file}:{call.lineno}: both forms of a plural are literals")
        yield many, one
        return
    text = _literal(call.args[0], file)
    if text is not None:
        yield text, None
    elif name == "noop" and file != "app/translation.py":
        raise Refused(f"{file}:{call.lineno}: noop marks a literal")


def _literal(node: ast.expr, file: str) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        raise Refused(f"{file}:{node.lineno}: a text to translate is a literal with {{names}}")
    return None  # a variable: what noop has marked elsewhere


# -- Linguist's files ---------------------------------------------------------------------------------


def ts_path(language: str) -> Path:
    return FOLDER / f"hansard_{language}.ts"


def qm_path(language: str) -> Path:
    return FOLDER / f"hansard_{language}.qm"


def read_ts(path: Path) -> Entries:
    """A language's texts; none when there is no file yet."""
    if not path.exists():
        return {}
    entries: Entries = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  our own file
        translation = message.find("translation")
        if translation is None:
            continue
        numbered = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")]
        vanished = translation.get("type") in ("vanished", "obsolete")
        source = message.findtext("source") or ""
        entries[source] = Entry(forms if numbered else [translation.text or ""], numbered, vanished)
    return entries


def write_ts(language: str, texts: Mapping[str, Text], entries: Mapping[str, Entry]) -> None:
    """The whole file, by source text, so that a changed line changes one place."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted({*texts, *entries}, key=lambda each: (each.casefold(), each)):
        entry, text = entries[source], texts.get(source)
        message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.numbered else {})
        for file in sorted(text.files) if text else ():
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = source
        if text and text.one is not None:
            ET.SubElement(message, "extracomment").text = f"One: {text.one}"
        kind = {"type": "vanished"} if entry.vanished else {} if entry.finished else {"type": "unfinished"}
        translation = ET.SubElement(message, "translation", kind)
        if entry.numbered:
            for form in entry.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = entry.forms[0]
    ET.indent(root, " " * 4)
    path = ts_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(
        _HEAD + ET.tostring(root, encoding="unicode", short_empty_elements=False) + "\n", encoding="utf-8"
    )
    part.replace(path)


def merged(language: str, texts: Mapping[str, Text], before: Mapping[str, Entry]) -> Entries:
    """What is new is empty; what the source no longer says is kept as vanished, and comes back if it does."""
    entries: Entries = {}
    for source, text in texts.items():
        numbered = text.one is not None
        kept = before.get(source)
        if kept is not None and kept.numbered == numbered:
            entries[source] = Entry(kept.forms, numbered)
        else:
            entries[source] = Entry([""] * (FORMS[language] if numbered else 1), numbered)
    for source, entry in before.items():
        if source not in texts and entry.finished:
            entries[source] = Entry(entry.forms, entry.numbered, vanished=True)
    return entries


# -- what is wrong ------------------------------------------------------------------------------------


def wrong(text: Text, forms: list[str], language: str) -> str:
    """Why these forms cannot stand for ``text``; empty when they can."""
    wanted = FORMS[language] if text.one is not None else 1
    if len(forms) != wanted:
        return f"{len(forms)} forms, not {wanted}"
    for form in forms:
        if not form.strip():
            return "empty"
        told, said = set(text.placeholders), set(PLACEHOLDER.findall(form))
        # One form may spell the number out, as the source's own singular does.
        if said - told or (told - said) - ({"n"} if text.one is not None else set()):
            return f"placeholders {sorted(said)}, not {sorted(told)}"
        if len(PLACEHOLDER.sub("", form)) != len(PLACEHOLDER.sub("", form).replace("{", "").replace("}", "")):
            return "a brace that is no placeholder"
        if ("&" in form) != ("&" in text.source) and "&&" not in form + text.source:
            return "the letter of a menu (&) is missing or too many"
    return ""


def problems(language: str, texts: Mapping[str, Text] | None = None) -> list[str]:
    """What keeps a language from being complete: missing, left over only, or breaking placeholders."""
    texts = read_source() if texts is None else texts
    entries = read_ts(ts_path(language))
    found = []
    for source, text in texts.items():
        entry = entries.get(source)
        if entry is None or entry.vanished:
            found.append(f"not in the file, run update: {source!r}")
        elif not entry.finished:
            found.append(f"not translated: {source!r}")
        elif reason := wrong(text, entry.forms, language):
            found.append(f"{reason}: {source!r}")
    found += [
        f"left over, run update: {source!r}"
        for source, entry in entries.items()
        if source not in texts and not entry.vanished
    ]
    return found


# -- commands -----------------------------------------------------------------------------------------


def update() -> None:
    """Bring every language's file in step with the source."""
    texts = read_source()
    for language in FORMS:
        with alone(language):
            entries = merged(language, texts, read_ts(ts_path(language)))
            write_ts(language, texts, entries)
        done = sum(entry.finished for entry in entries.values() if not entry.vanished)
        print(f"{language}: {done} of {len(texts)} translated")


def missing(language: str) -> list[dict[str, object]]:
    """What the language lacks or has wrong, for translators."""
    entries = read_ts(ts_path(language))
    wanted = []
    for source, text in sorted(read_source().items(), key=lambda pair: (min(pair[1].files), pair[0])):
        entry = entries.get(source)
        if entry is None or not entry.finished or wrong(text, entry.forms, language):
            item: dict[str, object] = {"source": source}
            if text.one is not None:
                item |= {"one": text.one, "forms": FORMS[language]}
            wanted.append(item | {"placeholders": text.placeholders, "files": sorted(text.files)})
    return wanted


@contextmanager
def alone(language: str) -> Iterator[None]:
    """Several translators may fill one language at the same time: one after another."""
    lock = ts_path(language).with_suffix(".lock")
    lock.parent.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            if time.monotonic() > until:
                raise Refused(
                    f"another command works on this language; if none does, delete {lock}"
                ) from None
            time.sleep(0.1)
    try:
        yield
    finally:
        lock.unlink()


def fill(language: str, given: Mapping[str, str | list[str]]) -> int:
    """Put translations in; how many. All are checked before any is written."""
    texts = read_source()
    refused, taken = [], {}
    for source, value in given.items():
        text = texts.get(source)
        forms = [value] if isinstance(value, str) else list(value)
        reason = "the source does not say this" if text is None else wrong(text, forms, language)
        if reason or text is None:
            refused.append(f"{reason}: {source!r} -> {value!r}")
        else:
            taken[source] = Entry(forms, text.one is not None)
    if refused:
        raise Refused("\n".join(["nothing was written:", *refused]))
    with alone(language):
        write_ts(language, texts, {**merged(language, texts, read_ts(ts_path(language))), **taken})
    return len(given)


def release(folder: Path = FOLDER) -> None:
    """Make the compiled files, from Qt's own compiler; ``folder`` is where they go."""
    for language in FORMS:
        command = [lrelease(), "-silent", "-removeidentical", str(ts_path(language)), "-qm"]
        target = folder / qm_path(language).name
        # It needs no display, and says what it leaves out; unfinished texts stay English.
        subprocess.run([*command, str(target)], check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        print(f"{target.name}: {target.stat().st_size} bytes")


def lrelease() -> str:
    """The compiler that comes with PySide6."""
    name = "pyside6-lrelease" + (".exe" if sys.platform == "win32" else "")
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="read the source, bring the .ts files in step")
    commands.add_parser("release", help="compile the .qm files")
    commands.add_parser("check", help="say what is missing or wrong in every language")
    lacking = commands.add_parser("missing", help="print untranslated texts as JSON")
    lacking.add_argument("language", choices=FORMS)
    filling = commands.add_parser("fill", help="take translations from JSON")
    filling.add_argument("language", choices=FORMS)
    filling.add_argument("file", type=Path)
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "missing":
            print(json.dumps(missing(chosen.language), ensure_ascii=False, indent=1))
        elif chosen.command == "fill":
            given = json.loads(chosen.file.read_text(encoding="utf-8"))
            print(f"{fill(chosen.language, given)} translations taken")
        elif chosen.command == "check":
            texts = read_source()
            lines = [f"{language}: {line}" for language in FORMS for line in problems(language, texts)]
            print("\n".join(lines) or "Every language is complete.")
            return 1 if lines else 0
        else:
            {"update": update, "release": release}[chosen.command]()
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
