"""The system libraries that wheels cannot carry: asked for by name, installed where we may, else named.

What is needed was read off the wheels themselves (``ldd`` on the Qt libraries and plugins that the
program loads, QtMultimedia included). A library is present when the loader finds it, so nothing is
assumed about who installed it and apt is never called in vain.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from _console import phase, run_logged, say

_LIBRARY_FOLDERS = (Path("/usr/lib"), Path("/usr/lib64"), Path("/usr/local/lib"))


@dataclass(frozen=True)
class Need:
    """One thing of the system: how to see that it is there, and which Debian package brings it.

    Later Debian and Ubuntu releases renamed some packages (``t64``); the first name that exists is taken.
    """

    packages: tuple[str, ...]
    libraries: tuple[str, ...] = ()
    program: str = ""
    plugin: str = ""  # a pattern under a library folder, for what the loader does not find by name

    def present(self) -> bool:
        if self.program and shutil.which(self.program) is None:
            return False
        if self.plugin and not any(any(folder.glob(self.plugin)) for folder in _LIBRARY_FOLDERS):
            return False
        return all(_loads(library) for library in self.libraries)


QT = (
    Need(("libglib2.0-0t64", "libglib2.0-0"), ("libglib-2.0.so.0", "libgthread-2.0.so.0")),
    Need(("libegl1",), ("libEGL.so.1",)),
    Need(("libgl1",), ("libGL.so.1",)),
    Need(("libfontconfig1",), ("libfontconfig.so.1",)),
    Need(("libfreetype6",), ("libfreetype.so.6",)),
    Need(("libdbus-1-3",), ("libdbus-1.so.3",)),
    Need(("libgssapi-krb5-2",), ("libgssapi_krb5.so.2",)),
    Need(("libxkbcommon0",), ("libxkbcommon.so.0",)),
    Need(("libxkbcommon-x11-0",), ("libxkbcommon-x11.so.0",)),
    Need(("libx11-6",), ("libX11.so.6",)),
    Need(("libx11-xcb1",), ("libX11-xcb.so.1",)),
    Need(("libxext6",), ("libXext.so.6",)),
    Need(("libxrandr2",), ("libXrandr.so.2",)),
    Need(("libxcb1",), ("libxcb.so.1",)),
    Need(("libxcb-cursor0",), ("libxcb-cursor.so.0",)),
    Need(("libxcb-icccm4",), ("libxcb-icccm.so.4",)),
    Need(("libxcb-image0",), ("libxcb-image.so.0",)),
    Need(("libxcb-keysyms1",), ("libxcb-keysyms.so.1",)),
    Need(("libxcb-randr0",), ("libxcb-randr.so.0",)),
    Need(("libxcb-render0",), ("libxcb-render.so.0",)),
    Need(("libxcb-render-util0",), ("libxcb-render-util.so.0",)),
    Need(("libxcb-shape0",), ("libxcb-shape.so.0",)),
    Need(("libxcb-shm0",), ("libxcb-shm.so.0",)),
    Need(("libxcb-sync1",), ("libxcb-sync.so.1",)),
    Need(("libxcb-util1",), ("libxcb-util.so.1",)),
    Need(("libxcb-xfixes0",), ("libxcb-xfixes.so.0",)),
    Need(("libxcb-xkb1",), ("libxcb-xkb.so.1",)),
    Need(("libwayland-client0",), ("libwayland-client.so.0",)),
    Need(("libwayland-cursor0",), ("libwayland-cursor.so.0",)),
    Need(("libwayland-egl1",), ("libwayland-egl.so.1",)),
)
SOUND = (
    Need(("libpulse0",), ("libpulse.so.0",)),
    Need(("libdrm2",), ("libdrm.so.2",)),  # QtMultimedia's FFmpeg
    Need(("libbz2-1.0",), ("libbz2.so.1.0",)),
    Need(("libportaudio2",), ("libportaudio.so.2",)),
    # Recording: PortAudio's way to PulseAudio and PipeWire, and the tool that lists their devices.
    Need(("libasound2-plugins",), plugin="**/alsa-lib/libasound_module_pcm_pulse.so"),
    Need(("pulseaudio-utils",), program="pactl"),
)
# Not strictly needed: without it the decoder of foreign media runs in a plain child process.
GUARD = (Need(("bubblewrap",), program="bwrap"),)
RUN = (*QT, *SOUND, *GUARD)
TEST = (
    *RUN,
    Need(("strace",), program="strace"),
    Need(("pulseaudio",), program="pulseaudio"),
    Need(("e2fsprogs",), program="mkfs.ext4"),
    Need(("poppler-utils",), program="pdftotext"),
    Need(("libreoffice-writer-nogui", "libreoffice-writer"), program="soffice"),
)  # some tests watch what a process opens, start a sound server, pull a disk's plug or open an exported
# document with the programs people open it with; none needs a display


def ensure(needs: tuple[Need, ...], log: Path) -> bool:
    """Install what is missing where that needs no question; otherwise say how. True when all is there."""
    if not sys.platform.startswith("linux"):
        return True  # the wheels for Windows and macOS carry what they need
    missing = [need for need in needs if not need.present()]
    if not missing:
        return True
    if shutil.which("apt-get") is None:
        names = [name for need in missing for name in (need.libraries or (need.program,))]
        say(f"    This system lacks {', '.join(names)}.")
        say("    The window may not open or sound not play until its package manager has installed them.")
        return False
    prefix = _privilege()
    if prefix is None:
        say("    Some system libraries are missing. This one command installs them:")
        say(f"      sudo apt-get install {' '.join(_names(missing))}")
        return False
    with phase(f"Installing {len(missing)} system packages with apt-get"):
        return _apt(prefix, missing, log)


def _apt(prefix: list[str], missing: list[Need], log: Path) -> bool:
    prefix = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]  # sudo drops ours
    quiet = ["-q", "-y", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    names = _names(missing)
    # What apt knows may be old or nothing at all; names are settled again once it knows.
    if run_logged([*prefix, "apt-get", *quiet, "update"], log) == 0:
        names = _names(missing)
    install = [*prefix, "apt-get", *quiet, "install", "--no-install-recommends", *names]
    if run_logged(install, log) == 0 and all(need.present() for need in missing):
        return True
    say(f"    apt-get could not install all of it (see {log}). Try it yourself:")
    say(f"      sudo apt-get update && sudo apt-get install {' '.join(names)}")
    return False


def _privilege() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks for no password, else None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _names(needs: list[Need]) -> list[str]:
    return [next(filter(_known, need.packages), need.packages[-1]) for need in needs]


def _known(package: str) -> bool:
    asked = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False)
    return "Candidate:" in asked.stdout and "Candidate: (none)" not in asked.stdout


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
