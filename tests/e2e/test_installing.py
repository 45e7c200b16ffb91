"""Setting up and installing, for real: the bootstrap's environment, and the wheel in a Python elsewhere."""

import json
import os
import shutil
import subprocess
import sys
import venv
import wave
import zipfile
from pathlib import Path

import pytest

from tests.system.test_packaging import PACKAGING, PYPROJECT, ROOT

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
