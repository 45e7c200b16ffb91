"""A room without doors for the decoder: bubblewrap, on Linux, where it is installed.

Inside there is the interpreter, our code and the libraries, all read-only; one empty folder to write to; no
other file, no network, no other process. The media file comes in as an open descriptor, so not even its
folder is visible. Costs about 10 ms. Whether it works on this machine is found out by using it: a child that
ends before it has looked at the file was stopped by the sandbox, see :mod:`engine.audio.decode`.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from engine import launch

#: What a program needs of a Linux system; those a distribution does not have are passed over.
_SYSTEM: Final = (
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/bin",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/alternatives",
)
#: Variables the child gets; everything else is cleared.
_VARIABLES: Final = (*launch.PINNED, "PYTHONPATH", "LD_LIBRARY_PATH")
_LIBRARIES: Final = ("av", "numpy", "cryptography")
_OUTPUT: Final = "/output"


def wrap(command: Sequence[str], writable: Path, environment: Mapping[str, str]) -> list[str] | None:
    """``command`` inside bubblewrap, ``writable`` its current folder; ``None`` where bubblewrap is not."""
    program = shutil.which("bwrap") if sys.platform == "linux" else None
    if program is None:
        return None
    wrapped = [
        program,
        "--unshare-all",
        "--die-with-parent",
        "--new-session",
        "--cap-drop",
        "ALL",
        "--clearenv",
    ]
    for name in _VARIABLES:
        if name in environment:
            wrapped += ["--setenv", name, environment[name]]
    for place in (*_SYSTEM, *_program_folders()):
        wrapped += ["--ro-bind-try", place, place]
    wrapped += ["--proc", "/proc", "--dev", "/dev"]
    wrapped += ["--bind", str(writable), _OUTPUT, "--chdir", _OUTPUT]
    return [*wrapped, "--", *command]


def _program_folders() -> list[str]:
    """Folders of the interpreter, of our code and of the two libraries; outer ones first."""
    if launch.frozen():
        bundle = getattr(sys, "_MEIPASS", None)
        found = {os.path.dirname(sys.executable), *([bundle] if bundle else [])}  # noqa: PTH120
    else:
        found = {sys.prefix, sys.base_prefix, sys.exec_prefix, str(launch.root() / "engine")}
        for library in _LIBRARIES:
            spec = importlib.util.find_spec(library)
            if spec is not None and spec.origin is not None:
                # Wheels keep bundled libraries in a folder beside the package (av.libs).
                found.add(str(Path(spec.origin).parent.parent))
    # A prefix may be a symbolic link, and the interpreter's own path is resolved through it.
    found |= {os.path.realpath(place) for place in found}
    return sorted(place for place in found if place != "/" and not place.startswith("/usr/"))
