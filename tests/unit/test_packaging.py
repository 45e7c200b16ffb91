"""The locks, the bootstrap's recovery, the wheel installed elsewhere, and the frozen program's engine."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
import wave
import zipfile
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

_ENSURE = """
import sys; sys.path.insert(0, sys.argv[1])
import _environment as environment
from _console import SetupError
environment._install_project = lambda: environment.HANSARD.touch()
environment.LOG.parent.mkdir(exist_ok=True)
try:
    environment.ensure(["runtime"])
except SetupError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGING, tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for lock in (tmp_path / "packaging").glob("*.lock"):
        lock.write_text("# nothing\n", encoding="utf-8")
    return tmp_path


def ensure(copy: Path) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PIP_NO_INDEX": "1"}
    command = [sys.executable, "-c", _ENSURE, str(copy / "packaging")]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_bootstrap_makes_an_environment_once_and_recovers(copy: Path) -> None:
    first = ensure(copy)
    assert first.returncode == 0, first.stderr
    made = (copy / ".venv" / "pyvenv.cfg").stat().st_mtime_ns

    again = ensure(copy)
    assert (again.returncode, again.stderr) == (0, "")  # nothing to do, nothing to say

    # A package index that does not have what the lock wants: the environment stays as it was.
    lock = copy / "packaging" / "requirements.lock"
    lock.write_text(f"absent==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    failed = ensure(copy)
    assert failed.returncode == 1
    assert "package index" in failed.stderr
    lock.write_text("# nothing\n", encoding="utf-8")
    assert ensure(copy).stderr == ""
    assert (copy / ".venv" / "pyvenv.cfg").stat().st_mtime_ns == made

    # A run that was killed while pip wrote: made afresh.
    (copy / ".venv" / "hansard-unfinished").touch()
    after = ensure(copy)
    assert after.returncode == 0, after.stderr
    assert (copy / ".venv" / "pyvenv.cfg").stat().st_mtime_ns != made
    assert not (copy / ".venv" / "hansard-unfinished").exists()


def test_bootstrap_clean_removes_what_was_made_and_nothing_else(copy: Path) -> None:
    kept = copy / "precious.txt"
    kept.write_text("x", encoding="utf-8")
    outside = copy / "outside"
    outside.mkdir()
    (outside / "file").touch()
    if sys.platform != "win32":  # links need a privilege there
        (copy / ".venv").symlink_to(outside, target_is_directory=True)
    (copy / "build").mkdir()
    (copy / "app" / "__pycache__").mkdir(parents=True)
    command = [sys.executable, copy / "packaging" / "bootstrap.py", "clean"]
    subprocess.run(command, capture_output=True, check=True)
    assert sorted(path.name for path in copy.iterdir()) == [
        "app",
        "outside",
        "packaging",
        "precious.txt",
        "pyproject.toml",
    ]
    assert (outside / "file").exists()
    assert list((copy / "app").iterdir()) == []


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


# The wheel.


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("hansard-*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that has the wheel, and our dependencies, but not this checkout; its program's path."""
    home = tmp_path_factory.mktemp("elsewhere")
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(home)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = next(PACKAGING.glob("pip-*.whl")) / "pip"
    command = [python, pip, "install", "--no-deps", "--no-index", "--no-compile", wheel]
    subprocess.run(command, capture_output=True, check=True)
    # A folder that a .pth names is searched, but its own .pth files (our editable install) are not read.
    site = next(home.glob("[Ll]ib/**/site-packages"))
    ours = Path(next(path for path in sys.path if path.endswith("site-packages")))
    (site / "dependencies.pth").write_text(f"{ours}\n", encoding="utf-8")
    return python


def run_elsewhere(python: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(python), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def test_the_wheel_holds_everything(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in ("app", "engine", "resources")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }
    assert wanted - inside == set()
    others = {name.split("/")[0] for name in inside} - {"app", "engine", "resources"}
    assert [name for name in others if not name.endswith(".dist-info")] == []
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in inside}


def test_the_wheel_runs_elsewhere(elsewhere: Path, tmp_path: Path) -> None:
    where = "import app, engine; print(app.__file__, engine.__file__)"
    done = run_elsewhere(elsewhere, "-c", where, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert str(ROOT) not in done.stdout.replace(str(elsewhere.parents[1]), "")
    version = run_elsewhere(elsewhere, "-m", "app", "--version", folder=tmp_path)
    assert (version.returncode, version.stdout) == (0, f"hansard {PYPROJECT['project']['version']}\n"), (
        version
    )
    icons = "from app.ui.theme import RESOURCES; print(len(list((RESOURCES / 'icons').glob('*.svg'))))"
    assert int(run_elsewhere(elsewhere, "-c", icons, folder=tmp_path).stdout) > 0


def test_the_wheel_transcribes_and_keeps_a_library_elsewhere(elsewhere: Path, tmp_path: Path) -> None:
    hansard = elsewhere.with_name("hansard.exe" if os.name == "nt" else "hansard")
    listed = run_elsewhere(hansard, "--library", "library", "list", "--json", folder=tmp_path)
    assert (listed.returncode, json.loads(listed.stdout)) == (0, []), listed.stderr
    beginning_of_the_sample(tmp_path / "short.wav", seconds=6)
    done = run_elsewhere(
        hansard, "transcribe", "short.wav", "--format", "json", "--output", "out", folder=tmp_path
    )
    assert done.returncode == 0, done.stderr
    transcript = json.loads((tmp_path / "out" / "short.json").read_text(encoding="utf-8"))
    assert "good morning" in transcript["segments"][0]["text"].lower()


def beginning_of_the_sample(target: Path, seconds: int) -> None:
    import av

    with (
        av.open(ROOT / "resources" / "sample" / "meeting.flac") as source,
        wave.open(str(target), "wb") as out,
    ):
        out.setnchannels(1)
        out.setsampwidth(2)
        resampler = av.AudioResampler("s16", "mono", 16_000)
        out.setframerate(16_000)
        for frame in source.decode(audio=0):
            if frame.time > seconds:
                break
            for piece in resampler.resample(frame):
                out.writeframes(piece.to_ndarray().tobytes())


def test_the_frozen_program_starts_its_engine_as_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import launch

    assert launch.command("serve") == [sys.executable, "-m", "engine", "serve"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.command("serve") == [sys.executable, "--engine", "serve"]
    # And its entry point hands over to the engine, which says how it wants to be called.
    done = run_elsewhere(Path(sys.executable), "-m", "app", "--engine", folder=ROOT)
    assert (done.returncode, done.stdout) == (2, "")
    assert "engine" in done.stderr
