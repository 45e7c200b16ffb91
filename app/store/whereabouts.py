"""On what kind of disk a library lies. Network file systems break the locks and the shared memory that
SQLite's write-ahead log needs, and programs that synchronise folders copy a database while it is written."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final, Literal

Place = Literal["here", "network", "synchronised"]

_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "glusterfs"}
    | {"davfs", "webdav", "afpfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse"}
    | {"fuse.s3fs", "fuse.goofys", "fuse.google-drive-ocamlfuse", "fuse.onedriver", "sshfs", "virtiofs"}
)
#: Names of folders that are kept the same on several computers.
_SYNCHRONISED: Final = (
    *("dropbox", "onedrive", "google drive", "googledrive", "nextcloud", "owncloud", "seafile", "pcloud"),
    *(
        "pclouddrive",
        "mobile documents",
        "cloudstorage",
        "icloud drive",
        "iclouddrive",
        "megasync",
        "syncthing",
    ),
)
_REMOTE: Final = 4  # GetDriveType's DRIVE_REMOTE


def place_of(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> Place:
    """Where ``folder`` (there already or not) lies, as far as this system says."""
    whole = Path(os.path.realpath(folder))
    if _is_network(whole, mounts):
        return "network"
    named = {part.casefold() for part in whole.parts}
    if any(part.startswith(name) for part in named for name in _SYNCHRONISED):
        return "synchronised"
    return "here"


def _is_network(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        if str(folder).startswith("\\\\"):
            return True
        return bool(ctypes.WinDLL("kernel32").GetDriveTypeW(folder.anchor) == _REMOTE)
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False  # macOS says it by a call Python has not
    best, kind = "", ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:  # device, place, kind
            continue
        at = fields[1].encode().decode("unicode_escape")
        inside = folder.as_posix() == at or folder.as_posix().startswith(at.rstrip("/") + "/")
        if inside and len(at) >= len(best):
            best, kind = at, fields[2]
    return kind in _NETWORK
