"""Opens the file of a bundle. Whoever made it may have meant harm: nothing is believed before it is checked.

Members are read only by names of our own making, never to places that the file names; there are limits to how
many they are, how large, and how much larger than their compressed form; and every byte is compared with the
manifest's hashes before it is used.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, Self

from app.bundle import FORMAT, MANIFEST, VERSION, BundleBroken, BundleNewer
from app.bundle.document import Manifest, Meeting, Member
from app.intake import Unreadable, shown
from app.translation import tr
from engine.protocol import BadMessage, build

#: Members of a bundle, bytes of their list, of its texts, and of all it holds together.
MOST_MEMBERS: Final = 50_000
MOST_LISTING: Final = 16 << 20
MOST_MANIFEST: Final = 64 << 20
MOST_DOCUMENT: Final = 512 << 20
MOST_BYTES: Final = 1 << 40
#: How many times larger than in the file a member may be. JSON of a meeting is some twenty times.
MOST_RATIO: Final = 200
_SMALL: Final = 1 << 20  # bytes that no ratio makes dangerous

_BLOCK: Final = 1 << 20
_NAME: Final = re.compile(
    r"meetings/[0-7][0-9A-HJKMNP-TV-Z]{25}/(meeting\.json|track-\d{1,2}\.(flac|peaks)|voices-\d{1,4}\.npz"
    r"|original-\d{1,2}(\.[a-z0-9]{1,12})?)"
)
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_ENCRYPTED: Final = 0x1
#: What zipfile and its decoders say to bytes that are no zip file.
_NO_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
    KeyError,
)


class Bundle:
    """An open bundle whose manifest has been checked.

    Raises:
        Unreadable: the file cannot be read, or is no file.
        BundleBroken, BundleNewer
    """

    def __init__(self, path: Path) -> None:
        with contextlib.ExitStack() as stack:
            self._file = stack.enter_context(_opened(path))
            with _broken():
                self._archive = stack.enter_context(zipfile.ZipFile(self._file))
                self._members = self._checked()
                self.manifest = self._manifest()
            self._stack = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stack.close()

    def meeting(self, name: str) -> Meeting:
        """The document of a meeting; types are checked, and what it says is not (:mod:`app.bundle.checking`).

        Raises:
            BundleBroken
        """
        member = self._named(name)
        if member.bytes > MOST_DOCUMENT:
            raise BundleBroken("a document too large")
        body = b"".join(self.blocks(member))
        with _broken():
            return build(Meeting, json.loads(body))

    def member(self, name: str) -> Member:
        """What the manifest says of a member.

        Raises:
            BundleBroken: there is none.
        """
        return self._named(name)

    def blocks(self, member: Member) -> Iterator[bytes]:
        """The content of a member. When it ends without an error it was what the manifest says, so whatever
        was made of it before counts only then.

        Raises:
            BundleBroken
        """
        digest, left = hashlib.sha256(), member.bytes
        with _broken(), self._archive.open(self._members[member.name]) as content:
            while block := content.read(_BLOCK):
                left -= len(block)
                if left < 0:
                    raise BundleBroken("a member longer than it says")
                digest.update(block)
                yield block
        if left or digest.hexdigest() != member.sha256:
            raise BundleBroken("a member that is not what was written")

    def is_whole(self, member: Member) -> bool:
        """Whether a member's content is what the manifest says."""
        try:
            for _ in self.blocks(member):
                pass
        except BundleBroken:
            return False
        return True

    # -- inside --------------------------------------------------------------------------------------

    def _named(self, name: str) -> Member:
        found = self._by_name.get(name)
        if found is None:
            raise BundleBroken("a member that is not there")
        return found

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        """The members of the zip file by name, each of which may be opened."""
        infos = self._archive.infolist()
        if len(infos) > MOST_MEMBERS:
            raise BundleBroken("too many members")
        size = os.fstat(self._file.fileno()).st_size
        found: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = info.filename
            mode = info.external_attr >> 16
            if name != MANIFEST and not _NAME.fullmatch(name):
                raise BundleBroken("a name that is none of ours")
            if name in found or info.flag_bits & _ENCRYPTED:
                raise BundleBroken("twice the same name, or something encrypted")
            if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
                raise BundleBroken("a link, or what is no file")
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise BundleBroken("another compression")
            if info.file_size > _SMALL and info.file_size > MOST_RATIO * info.compress_size:
                raise BundleBroken("a member that grows too much")
            found[name] = info
        # Members that share bytes of the file make much of little.
        if sum(info.compress_size for info in infos) > size:
            raise BundleBroken("members over one another")
        if sum(info.file_size for info in infos) > MOST_BYTES:
            raise BundleBroken("too large")
        return found

    def _manifest(self) -> Manifest:
        info = self._members.get(MANIFEST)
        if info is None or info.file_size > MOST_MANIFEST:
            raise BundleBroken("no manifest")
        with self._archive.open(info) as file:
            data = file.read(MOST_MANIFEST + 1)
        if len(data) > MOST_MANIFEST:
            raise BundleBroken("no manifest")
        body: Any = json.loads(data)
        if not isinstance(body, dict) or body.get("format") != FORMAT:
            raise BundleBroken("another format")
        version = body.get("version")
        if isinstance(version, int) and version > VERSION:
            raise BundleNewer
        manifest = build(Manifest, body)
        if manifest.version != VERSION:
            raise BundleBroken("another version")
        self._by_name = {member.name: member for member in manifest.members}
        named = {*self._by_name, MANIFEST}
        if named != set(self._members) or len(self._by_name) != len(manifest.members):
            raise BundleBroken("other members than the manifest says")
        for member in manifest.members:
            if self._members[member.name].file_size != member.bytes or not _DIGEST.fullmatch(member.sha256):
                raise BundleBroken("another size than the manifest says")
        documents = {item.document: item.id for item in manifest.meetings}
        if not documents or len(documents) != len(manifest.meetings):
            raise BundleBroken("no meetings, or one twice")
        for name, id_ in documents.items():
            if name != f"meetings/{id_}/meeting.json" or name not in self._by_name:
                raise BundleBroken("a meeting without a document")
        return manifest


class _Careful(io.BufferedReader):
    """Reads nothing at one go that is longer than a list of all members: zipfile reads that as long as the
    file says it is."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MOST_LISTING:
            raise zipfile.BadZipFile("a list without end")
        return super().read(size)


@contextlib.contextmanager
def _broken() -> Iterator[None]:
    """What is said to bytes that are not what they should be, in one word."""
    try:
        yield
    except (*_NO_ZIP, BadMessage, RecursionError, MemoryError, OSError) as error:
        raise BundleBroken(type(error).__name__) from error


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise Unreadable(tr("“{name}” cannot be opened.", name=shown(path))) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Unreadable(tr("“{name}” is not a file.", name=shown(path)))
        with _Careful(io.FileIO(descriptor, closefd=False)) as file:
            yield file
    finally:
        os.close(descriptor)
