"""Who may import whom, how long things may be, what starting costs: rules that fail when broken.

Every import contract is broken on purpose in a copy, all at once, each by a line of its own; the report
must name that line under that contract. So a contract that can never fail is noticed.
"""

import ast
import functools
import os
import shutil
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = [contract["name"] for contract in CONFIG["tool"]["importlinter"]["contracts"]]

# contract: (module that offends, what it says, what the report must say)
OFFENCES = {
    "engine layers": [
        ("engine/units.py", "import engine.pipeline", "engine.units -> engine.pipeline"),
        ("engine/vad/offence.py", "import engine.diarize", "engine.vad.offence -> engine.diarize"),
        ("engine/unplaced.py", "", "unplaced"),
    ],
    "app layers": [
        ("app/transcript.py", "import app.jobs", "app.transcript -> app.jobs"),
        ("app/store/offence_up.py", "import app.library", "app.store.offence_up -> app.library"),
        ("app/unplaced.py", "", "unplaced"),
    ],
    "engine knows no app, no Qt, no SQL": [
        ("engine/asr/offence_app.py", "import app.transcript", "engine.asr.offence_app -> app.transcript"),
        ("engine/asr/offence_qt.py", "import PySide6.QtCore", "engine.asr.offence_qt -> PySide6"),
        ("engine/asr/offence_sql.py", "import sqlite3", "engine.asr.offence_sql -> sqlite3"),
    ],
    "engine reaches no network": [
        ("engine/audio/offence.py", "from urllib import request", "engine.audio.offence -> urllib"),
    ],
    "speech recognition and torch share no process": [
        ("engine/asr/offence_torch.py", "def f():\n    import torch", "engine.asr.offence_torch -> torch"),
        ("engine/captions/offence.py", "import torch", "engine.captions.offence -> torch"),
    ],
    "speaker analysis and CTranslate2 share no process": [
        ("engine/diarize/offence.py", "import faster_whisper", "engine.diarize.offence -> faster_whisper"),
    ],
    "recorder knows no model library, no decoder": [
        ("engine/recorder/offence.py", "import av", "engine.recorder.offence -> av"),
    ],
    "app sees the engine's wire and launcher only": [
        ("app/offence_engine.py", "from engine import pipeline", "app.offence_engine -> engine.pipeline"),
    ],
    "app loads no model and parses no media": [
        ("app/ui/offence_av.py", "import av", "app.ui.offence_av -> av"),
    ],
    "SQL stays in app.store": [
        ("app/ui/offence_sql.py", "import sqlalchemy.orm", "app.ui.offence_sql -> sqlalchemy"),
        ("app/offence_sql.py", "import sqlite3", "app.offence_sql -> sqlite3"),
    ],
    "Qt stays in the window": [
        ("app/offence_qt.py", "from PySide6.QtCore import QObject", "app.offence_qt -> PySide6"),
        ("app/store/offence_qt.py", "import PySide6", "app.store.offence_qt -> PySide6"),
    ],
}


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders or ("app", "engine") for path in (ROOT / folder).rglob("*.py"))


class Module(NamedTuple):
    """What the rules ask of a module: what it imports, and how many lines each of its functions has."""

    path: Path
    imports: frozenset[str]
    functions: tuple[tuple[str, int], ...]


@functools.cache
def modules() -> tuple[Module, ...]:
    # Without the trees: they are hundreds of megabytes.
    return tuple(module(path) for path in sources())


def module(path: Path) -> Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = tuple(
        (node.name, node.end_lineno - node.lineno + 1)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None
    )
    return Module(path.relative_to(ROOT), frozenset(imported(tree)), functions)


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def lint_imports(folder: Path) -> str:
    program = Path(sys.executable).with_name("lint-imports")
    env = os.environ | {"PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "400"}
    done = subprocess.run(
        [program, "--no-cache"], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def broken_report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The report on a copy full of offences: contract to what is said about it."""
    copy = tmp_path_factory.mktemp("offences")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in ("app", "engine"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    for offences in OFFENCES.values():
        for file, line, _report in offences:
            target = copy / file
            target.parent.mkdir(exist_ok=True)
            (target.parent / "__init__.py").touch()
            before = target.read_text(encoding="utf-8") if target.exists() else ""
            target.write_text(f"{before}\n{line}\n", encoding="utf-8")
    report = lint_imports(copy)
    _summary, _line, details = report.partition("Broken contracts")
    assert details, report
    sections: dict[str, str] = {}
    name = ""
    for line in details.splitlines():
        name = line.strip() if line.strip() in CONTRACTS else name
        sections[name] = sections.get(name, "") + line + "\n"
    return sections


def test_the_contracts_hold() -> None:
    report = lint_imports(ROOT)
    assert " 0 broken" in report, report


def test_every_contract_has_an_offence() -> None:
    assert sorted(OFFENCES) == sorted(CONTRACTS)


@pytest.mark.parametrize("contract", OFFENCES)
def test_a_broken_contract_is_reported(contract: str, broken_report: dict[str, str]) -> None:
    for _file, _line, words in OFFENCES[contract]:
        assert words in broken_report.get(contract, ""), broken_report


def test_widgets_are_imported_in_the_window_only() -> None:
    # import-linter sees PySide6 as one; within it the line runs between widgets and the rest.
    outside = [
        str(module.path)
        for module in modules()
        if module.path.parts[:2] != ("app", "ui")
        and any(name.startswith("PySide6.QtWidgets") for name in module.imports)
    ]
    assert outside == []


def test_modules_are_short() -> None:
    lines = {path: path.read_text(encoding="utf-8").count("\n") for path in sources()}
    assert {str(path): count for path, count in lines.items() if count > 500} == {}
    assert statistics.median(count for path, count in lines.items() if path.name != "__init__.py") < 150


def test_functions_are_short() -> None:
    assert [
        f"{module.path}:{name} has {lines}"
        for module in modules()
        for name, lines in module.functions
        if lines > 80
    ] == []


def test_modules_have_names_of_the_field() -> None:
    vague = {"utils", "util", "helpers", "helper", "misc", "common"}
    assert [
        path for path in sources("app", "engine", "tests", "packaging") if vague & {path.stem, *path.parts}
    ] == []


def test_the_packaging_folder_does_not_hide_the_package_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


HEAVY = {"sqlalchemy", "alembic", "sqlcipher3", "av", "torch", "faster_whisper", "ctranslate2", "onnxruntime",
         "pocketsphinx", "scipy", "docx", "sounddevice"}  # fmt: skip


@pytest.mark.parametrize(
    "module", ["app.__main__", "app.cli", "app.ui.application", "engine.__main__", "engine.server"]
)
def test_starting_imports_nothing_heavy(module: str) -> None:
    show = f"import {module}, sys; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", show], cwd=ROOT, capture_output=True, text=True, check=False)
    if f"No module named '{module}'" in done.stderr:
        pytest.skip(f"{module} does not exist")
    assert done.returncode == 0, done.stderr
    assert HEAVY & set(done.stdout.split()) == set()
