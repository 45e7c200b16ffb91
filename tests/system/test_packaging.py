"""The locks, what the bootstrap may import, and the frozen program's engine."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {
    path.stem.removeprefix("requirements").strip("-."): path for path in PACKAGING.glob("requirements*.lock")
}
RUNTIME, BUILD, TEST, NEURAL = "", "build", "test", "neural"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)


def pins(lock: str) -> dict[str, set[str]]:
    """Name to versions: a universal lock may pin one for each range of Python versions."""
    found: dict[str, set[str]] = {}
    for name, version in PIN.findall(LOCKS[lock].read_text(encoding="utf-8")):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def direct(lock: str) -> Iterator[Requirement]:
    project, groups = PYPROJECT["project"], PYPROJECT["dependency-groups"]
    texts = {
        RUNTIME: project["dependencies"],
        NEURAL: project["dependencies"] + project["optional-dependencies"]["neural"],
        BUILD: groups["build"],
        TEST: groups["build"] + [entry for entry in groups["test"] if isinstance(entry, str)],
    }[lock]
    yield from map(Requirement, texts)


@pytest.mark.parametrize("lock", [RUNTIME, BUILD, TEST, NEURAL])
class TestLock:
    def test_every_pin_has_hashes(self, lock: str) -> None:
        text = LOCKS[lock].read_text(encoding="utf-8")
        blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
        for block in filter(PIN.match, blocks):
            assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), block.splitlines()[0]
        others = [
            block for block in blocks if block.strip() and not PIN.match(block) and not block.startswith("#")
        ]
        assert others == []

    def test_names_no_address(self, lock: str) -> None:
        text = LOCKS[lock].read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^\s*(-i|-f|--index|--extra-index|--find-links|--trusted)", text, re.MULTILINE)

    def test_covers_what_pyproject_asks_for(self, lock: str) -> None:
        pinned = pins(lock)
        for requirement in direct(lock):
            versions = pinned[canonicalize_name(requirement.name)]
            assert all(version in requirement.specifier for version in versions), f"{requirement}: {versions}"

    def test_agrees_with_the_runtime(self, lock: str) -> None:
        runtime = pins(RUNTIME)
        for name, versions in pins(lock).items():
            assert versions <= runtime.get(name, versions), name


@pytest.mark.parametrize(
    ("lock", "name", "allowed"),
    [
        (RUNTIME, "pyside6-essentials", ">=6.10,<6.12"),  # 6.12.0 loses references on CPython 3.11
        (RUNTIME, "pyside6-addons", ">=6.10,<6.12"),
        (RUNTIME, "av", ">=14,<19"),  # 19 breaks faster-whisper 1.2.1
        (RUNTIME, "sqlcipher3", ">=0.6.4"),  # its SQLite is past the WAL-reset race
        (NEURAL, "torch", ">=2.11,<2.15"),  # 2.15 is built for another CUDA than torchaudio
        (NEURAL, "torchaudio", ">=2.11,<2.12"),
        (NEURAL, "nvidia-cublas-cu12", ">=12.8,<12.9.3"),  # later has no Windows wheel
        (NEURAL, "lightning", ">=2.6.6"),  # 2.6.2 and 2.6.3 were malware
    ],
)
def test_pins_that_are_not_taste(lock: str, name: str, allowed: str) -> None:
    versions = pins(lock)[name]
    assert all(version in SpecifierSet(allowed) for version in versions), versions
    (declared,) = [one for one in direct(lock) if canonicalize_name(one.name) == name]
    outside = {
        "5.0",
        "6.9.9",
        "6.12.0",
        "13.9",
        "19.0",
        "2.10.0",
        "2.15.0",
        "2.6.3",
        "2.12.0",
        "12.9.3.13",
        "0.6.3",
    }
    assert not {version for version in outside if version in declared.specifier} - set(
        SpecifierSet(allowed).filter(outside)
    )


def test_the_notice_names_every_package() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    listed = set(re.findall(r"^  (\S+) ", notice, re.MULTILINE))
    assert listed == set(pins(RUNTIME)) | set(pins(BUILD))  # packaging/notice.py makes it


def test_python_range() -> None:
    assert SpecifierSet(PYPROJECT["project"]["requires-python"]) == SpecifierSet(">=3.11,<3.14")


def test_sqlite_is_past_the_wal_reset_race() -> None:
    from sqlcipher3 import dbapi2

    assert tuple(map(int, dbapi2.sqlite_version.split("."))) >= (3, 51, 3)


def test_no_package_index_is_named() -> None:
    hosts = re.compile("py" r"pi\.org|python" r"hosted\.|/sim" r"ple\b")
    files = [ROOT / "pyproject.toml", ROOT / ".ci" / "run", *(ROOT / ".github").rglob("*.yml")]
    files += [path for path in PACKAGING.rglob("*") if path.suffix in {".py", ".sh", ".lock", ".md", ".spec"}]
    assert [str(path) for path in files if hosts.search(path.read_text(encoding="utf-8"))] == []


# The bootstrap, on a copy whose locks are given by the test, so that nothing is downloaded.


def test_bootstrap_refuses_a_python_without_wheels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import _environment
    from _console import SetupError

    _environment.check_python((3, 11))
    _environment.check_python((3, 13))
    for version in ((3, 10), (3, 14)):
        with pytest.raises(SetupError, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
            _environment.check_python(version)


def test_bootstrap_needs_the_standard_library_only() -> None:
    modules = {path.stem for path in PACKAGING.glob("*.py")}
    for path in PACKAGING.glob("*.py"):
        names = re.findall(r"^\s*(?:import|from) (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(names) <= sys.stdlib_module_names | modules, path.name


def test_the_frozen_program_starts_its_engine_as_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import launch

    assert launch.command("serve") == [sys.executable, "-m", "engine", "serve"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.command("serve") == [sys.executable, "--engine", "serve"]
    # And its entry point hands over to the engine, which says how it wants to be called.
    command = [sys.executable, "-m", "app", "--engine"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (2, "")
    assert "engine" in done.stderr
