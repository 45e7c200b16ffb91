"""The environment in ``.venv``: made, filled from the locks, and known to be whole or made again.

Three rules keep it truthful:

- A *stamp* per layer holds the hash of everything that decides what is installed. The same hash again
  means nothing to do, so a second run costs no more than reading a few files.
- An *unfinished* marker stands while pip writes. A run that was killed leaves it, and the next one starts
  the environment afresh, since pip takes a half-written package for an installed one.
- pip itself comes from the wheel beside this file, so a Python without ``ensurepip`` will do, and pip
  finds its package index in the user's own configuration: no address stands here.
"""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from _console import SetupError, clean_environment, last_lines, phase, run_logged, say

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
HANSARD = BIN / ("hansard.exe" if os.name == "nt" else "hansard")
# Outside the environment, which may have to be made again.
LOG = ROOT / "build" / "bootstrap.log"
_STAMPS = VENV / "hansard-stamps.json"
_UNFINISHED = VENV / "hansard-unfinished"

_PIP_ITSELF = ("--no-index", "--no-deps", "--no-compile")  # offline; what it uses is compiled as it is used

OLDEST, NEWEST_EXCLUDED = (3, 11), (3, 14)

# A layer is one lock file. What builds the project itself comes with the runtime, so that setting up
# needs nothing that no hash vouches for.
RUNTIME: tuple[str, ...] = ("requirements.lock", "requirements-build.lock")
LAYERS: dict[str, tuple[str, ...]] = {
    "runtime": RUNTIME,
    "test": ("requirements-test.lock",),
    "neural": ("requirements-neural.lock",),
    "neural-cpu": ("requirements-neural-cpu.lock",),
}
_TITLES = {
    "runtime": "Installing what Hansard needs",
    "test": "Installing what the tests need",
    "neural": "Installing the neural profiles (about 6 GB)",
    "neural-cpu": "Installing the neural profiles, for the processor",
}
_ROOM = {"neural": 12 << 30, "neural-cpu": 3 << 30}  # bytes, while it works


class NotOffered(SetupError):
    """The package index has no build of something for this system."""


def check_python(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Refuse a Python for which some dependency has no wheel, before anything is touched."""
    if not OLDEST <= version < NEWEST_EXCLUDED:
        have = ".".join(map(str, version))
        raise SetupError(
            f"Hansard needs Python 3.11, 3.12 or 3.13, and this is {have}. "
            f"Start it with another one, for example: python3.13 {Path(sys.argv[0])} setup"
        )


def ensure(layers: Sequence[str]) -> None:
    """Make ``.venv`` whole for these layers, in order; does nothing where the stamps say it is."""
    check_python()
    if _needs_fresh():
        _create()
    for layer in layers:
        fingerprint = _layer_fingerprint(layer)
        if _stamps().get(layer) != fingerprint:
            _install(layer)
            _write_stamp(layer, fingerprint)
    project = _digest(ROOT / "pyproject.toml")
    if _stamps().get("project") != project or not HANSARD.exists():
        _install_project()
        _write_stamp("project", project)


def ensure_neural() -> None:
    """The neural layer, from PyTorch's build for the processor where the package index has one.

    That build is a tenth of the size, and is what the tests need; PyTorch publishes it apart from the
    registry, for one platform that the lock names.
    """
    done = _stamps()
    if any(done.get(layer) == _layer_fingerprint(layer) for layer in ("neural", "neural-cpu")):
        return
    if sys.platform == "linux" and platform.machine() == "x86_64" and sys.version_info[:2] == OLDEST:
        try:
            ensure(("neural-cpu",))
        except NotOffered:
            say("    Your package index has no build of PyTorch for the processor alone; taking the whole.")
        else:
            return
    ensure(("neural",))


def _digest(*paths: Path) -> str:
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.read_bytes())
    return whole.hexdigest()


def _layer_fingerprint(layer: str) -> str:
    return _digest(*(HERE / name for name in LAYERS[layer]))


def _environment_fingerprint() -> str:
    """What makes an environment unusable when it changes: the interpreter and where the project lies."""
    base = getattr(sys, "_base_executable", sys.executable)
    return f"{sys.version} {os.path.realpath(base)} {ROOT}"


def _stamps() -> dict[str, str]:
    try:
        found = json.loads(_STAMPS.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_stamp(name: str, value: str) -> None:
    temporary = _STAMPS.with_suffix(".new")
    temporary.write_text(json.dumps(_stamps() | {name: value}, indent=1), encoding="utf-8")
    temporary.replace(_STAMPS)


def _needs_fresh() -> bool:
    if not VENV.exists() or _UNFINISHED.exists():
        return True
    if _stamps().get("environment") != _environment_fingerprint():
        return True
    # A system upgrade can take away the interpreter that the environment points to.
    return not PYTHON.exists()


def _create() -> None:
    _require_room()
    with phase(f"Making the environment in {VENV.name} (Python {sys.version.split()[0]})"):
        remove(VENV)
        try:
            import venv  # noqa: PLC0415  some distributions ship Python without it
        except ImportError as exc:
            raise SetupError(
                "This Python has no venv module. On Debian and Ubuntu: sudo apt-get install python3-venv; "
                "then start this again."
            ) from exc
        try:
            venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(VENV)
        except (OSError, subprocess.CalledProcessError) as exc:
            raise SetupError(f"The environment could not be made in {VENV}: {exc}.") from exc
        _UNFINISHED.touch()
        wheel = next(iter(sorted(HERE.glob("pip-*.whl"))), None)
        if wheel is None:
            raise SetupError("The pip wheel beside bootstrap.py is missing; get a whole copy of the project.")
        # A wheel is a zip file that Python can run from: pip installs itself.
        own: list[str | Path] = [PYTHON, wheel / "pip", "install", *_PIP_ITSELF, wheel]
        if run_logged(own, LOG, env=clean_environment()) != 0:
            raise SetupError(f"pip could not be installed into {VENV}:\n{last_lines(LOG)}")
        _write_stamp("environment", _environment_fingerprint())
        _UNFINISHED.unlink()


def _require_room(needed: int = 3 << 30) -> None:
    free = shutil.disk_usage(ROOT).free
    if free < needed:
        raise SetupError(
            f"Setting up needs {needed >> 30} GB free while it works; this disk has "
            f"{free / 2**30:.1f} GB. Make room on the disk that holds the project and start this again."
        )


def _install(layer: str) -> None:
    if layer in _ROOM:
        _require_room(_ROOM[layer])
    locks = [HERE / name for name in LAYERS[layer]]
    total = sum(_count_pins(lock) for lock in locks)
    requirements = [part for lock in locks for part in ("-r", str(lock))]
    with phase(_TITLES[layer]) as detail:
        seen = 0

        def follow(line: str) -> None:
            nonlocal seen
            if line.startswith(("Collecting", "Processing", "Requirement already")):
                seen += 1
                detail(f"fetching {min(seen, total)} of {total} packages")
            elif "Retrying (" in line:
                detail("the package index does not answer, trying again")
            elif line.startswith("Installing collected"):
                detail("writing them to disk")

        # Wheels only: an sdist would run foreign build code with dependencies that no hash covers.
        _pip("install", "--no-deps", "--only-binary=:all:", "--require-hashes", *requirements, follow=follow)


def _install_project() -> None:
    with phase("Installing Hansard itself"):
        _pip("install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))


def _pip(*arguments: str, follow: Callable[[str], None] = lambda _line: None) -> None:
    command: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        *arguments,
        "--no-warn-script-location",
        "--progress-bar=off",
    ]
    before = _packages()
    _UNFINISHED.touch()
    if run_logged(command, LOG, follow, clean_environment()) == 0:
        _UNFINISHED.unlink()
        return
    # pip fetches and checks everything before it writes anything. Where nothing was written, the
    # environment is as good as before, and a user without network keeps what worked.
    if _packages() == before:
        _UNFINISHED.unlink()
    if "No matching distribution" in last_lines(LOG, 60):
        raise NotOffered(f"{_advice()} All that pip said is in {LOG}.")
    say(last_lines(LOG))
    raise SetupError(f"pip failed; its last words are above, all of them in {LOG}. {_advice()}")


def _packages() -> list[str]:
    return sorted(path.name for path in VENV.glob("[Ll]ib/**/site-packages/*"))


def _advice() -> str:
    words = last_lines(LOG, 60)
    if "No space left" in words:
        return "The disk is full: make room and start this again."
    if "DO NOT MATCH THE HASHES" in words:
        return "A downloaded package is not the one that was tested: check your package index or mirror."
    if "No matching distribution" in words and "Connection" not in words:
        return (
            "Your package index does not offer a package for this system and Python; "
            "check pip's configuration (pip config list)."
        )
    return "Check the network, or pip's configuration for your package index, and start this again."


def _count_pins(lock: Path) -> int:
    return sum(
        "==" in line and not line.startswith((" ", "#")) for line in lock.read_text("utf-8").splitlines()
    )


def remove(path: Path) -> None:
    """Remove a file or folder; of a link, the link only."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.is_dir():
        try:
            shutil.rmtree(path)
        except OSError as exc:
            raise SetupError(
                f"{path} could not be removed ({exc.strerror}). "
                "Close programs that use it and start this again."
            ) from exc
