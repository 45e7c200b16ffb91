"""Files that only a key opens: authenticated encryption in chunks, with random access.

Format, version 1::

    offset  bytes
    0       8        the letters ``HANSEAL`` and the version, 1
    8       32       salt, random for each file
    40      n        chunks: 65 536 bytes of content each (the last 0 to 65 536), encrypted, and a tag of 16

Chunks are AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015, "Online
authenticated-encryption and its nonce-reuse misuse-resistance", as in the age file format): the nonce is
the chunk's number, 11 bytes, and one byte that says whether it is the last. The key is the file's own, made
by HKDF-SHA256 from the folder's key, the salt and the file's name. So a changed bit, a chunk elsewhere or
missing, a file cut at any place or lengthened, and a file under another's name are all noticed. What is not:
a whole file put back as it once was under the same name; hashes kept elsewhere see that.

Pure but for the files. The app may import this module too. ``cryptography`` is imported by the first use.
"""

from __future__ import annotations

import functools
import io
import os
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Buffer  # type: ignore[attr-defined]  # Python 3.12

MAGIC: Final = b"HANSEAL\x01"
CHUNK: Final = 1 << 16
TAG: Final = 16
SALT: Final = 32
HEADER: Final = len(MAGIC) + SALT
KEY: Final = 32
_INFO: Final = b"hansard sealed file 1\x00"
_CACHED: Final = 8  # chunks a reader remembers: half a megabyte


class SealBroken(OSError):
    """The file is not what was sealed under this key and name: damaged, cut, moved, or another key's."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """Opens one file and no other."""

    secret: bytes = field(repr=False)

    def subkey(self, _salt: bytes, _name: str) -> bytes:
        return self.secret


@dataclass(frozen=True, slots=True)
class FolderKey:
    """Opens all files of a folder, each under its own name."""

    secret: bytes = field(repr=False)

    def subkey(self, salt: bytes, name: str) -> bytes:
        """The key of the file with this salt and name."""
        return derived(self.secret, _INFO + name.encode(errors="surrogatepass"), salt)


Key = FileKey | FolderKey


def derived(secret: bytes, purpose: bytes, salt: bytes | None = None) -> bytes:
    """A key for one purpose from another (HKDF-SHA256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY, salt, purpose).derive(secret)


def is_sealed(path: Path) -> bool:
    """Whether the file says that it is sealed.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def plain_size(sealed_size: int) -> int:
    """Bytes of content in a sealed file of so many bytes."""
    body = max(sealed_size - HEADER, TAG)
    return body - TAG * -(-body // (CHUNK + TAG))


def sealed_size(plain: int) -> int:
    """Bytes of the sealed file of so much content."""
    return HEADER + plain + TAG * max(1, -(-plain // CHUNK))


def salt_of(path: Path) -> bytes:
    """The salt in a sealed file's header.

    Raises:
        SealBroken: it is none.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return _salt(file.read(HEADER))


def _salt(head: bytes) -> bytes:
    if len(head) < HEADER or not head.startswith(MAGIC):
        raise SealBroken("not a sealed file")
    return head[len(MAGIC) :]


def _nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(11, "big") + bytes([last])


@functools.cache
def _aead() -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM


class SealedReader(io.RawIOBase):
    """The content of a sealed file, seekable; only the chunks that are asked for are read. Any thread.

    Raises:
        SealBroken: when opened, if the end is not the end; when read, if a chunk is not what was sealed.
    """

    def __init__(self, file: BinaryIO, key: Key, name: str) -> None:
        """``file`` is closed with this one. ``name`` as it was sealed under; a :class:`FileKey` knows."""
        super().__init__()
        self._file = file
        self._lock = threading.RLock()
        self._position = 0
        self._known: OrderedDict[int, bytes] = OrderedDict()
        file.seek(0)
        self._cipher = _aead()(key.subkey(_salt(file.read(HEADER)), name))
        body = file.seek(0, os.SEEK_END) - HEADER
        self._chunks = max(1, -(-body // (CHUNK + TAG)))
        self._size = body - TAG * self._chunks
        if self._size < 0 or (self._size == 0) != (body == TAG):
            raise SealBroken("cut inside a chunk")
        self._chunk(self._chunks - 1)  # a file that was cut or lengthened has another last chunk

    @property
    def size(self) -> int:
        """Bytes of content."""
        return self._size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise OSError("before the beginning")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: Buffer, /) -> int:
        """Fills ``buffer``; fewer bytes come only from the end."""
        view = memoryview(buffer).cast("B")
        with self._lock:
            wanted = max(0, min(len(view), self._size - self._position))
            done = 0
            while done < wanted:
                index, offset = divmod(self._position, CHUNK)
                part = self._chunk(index)[offset : offset + wanted - done]
                view[done : done + len(part)] = part
                done += len(part)
                self._position += len(part)
        return done

    def _chunk(self, index: int) -> bytes:
        known = self._known.get(index)
        if known is not None:
            self._known.move_to_end(index)
            return known
        self._file.seek(HEADER + index * (CHUNK + TAG))
        data = self._file.read(CHUNK + TAG)
        from cryptography.exceptions import InvalidTag

        try:
            plain: bytes = self._cipher.decrypt(_nonce(index, last=index == self._chunks - 1), data, None)
        except (InvalidTag, ValueError) as error:
            raise SealBroken(f"chunk {index} is not what was sealed") from error
        self._known[index] = plain
        while len(self._known) > _CACHED:
            self._known.popitem(last=False)
        return plain

    def close(self) -> None:
        if not self.closed:
            self._file.close()
            self._known.clear()
        super().close()


class SealedWriter(io.RawIOBase):
    """Seals what is written, front to back; within the first 64 KiB it may be written over until the end,
    which is what containers do with their headers. On the disk, whole, when :meth:`close` returns."""

    def __init__(self, file: BinaryIO, key: Key, name: str) -> None:
        """``file``, empty, is closed with this one."""
        super().__init__()
        salt = os.urandom(SALT)
        self._file = file
        self._cipher = _aead()(key.subkey(salt, name))
        self._first = bytearray()  # chunk 0, sealed last
        self._rest = bytearray()  # of the chunk that is being filled, number self._index
        self._index = 1
        self._size = 0
        self._position = 0
        file.write(MAGIC + salt)

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = base + offset
        return self._position

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, data: Buffer, /) -> int:
        view = memoryview(data).cast("B")
        if self._position == self._size:
            self._append(view)
        else:
            end = self._position + len(view)
            if end > len(self._first):
                raise io.UnsupportedOperation("what is sealed cannot be written over")
            self._first[self._position : end] = view
        self._position += len(view)
        return len(view)

    def _append(self, view: memoryview) -> None:
        self._size += len(view)
        room = CHUNK - len(self._first)
        self._first += view[:room]
        self._rest += view[room:]
        at = 0
        while len(self._rest) - at > CHUNK:  # the last one is known only at the end
            self._seal(self._index, self._rest[at : at + CHUNK], last=False)
            self._index += 1
            at += CHUNK
        if at:
            del self._rest[:at]

    def _seal(self, index: int, content: bytearray, *, last: bool) -> None:
        self._file.seek(HEADER + index * (CHUNK + TAG))
        self._file.write(self._cipher.encrypt(_nonce(index, last=last), bytes(content), None))

    def close(self) -> None:
        """Seal the rest, and wait until it is on the disk."""
        if self.closed:
            return
        try:
            if not self._file.closed:
                more = bool(self._rest)
                if more:
                    self._seal(self._index, self._rest, last=True)
                self._seal(0, self._first, last=not more)
                self._file.flush()
                if not isinstance(self._file, io.BytesIO):
                    os.fsync(self._file.fileno())
        finally:
            # BytesIO keeps its content for whoever asked for it.
            if not isinstance(self._file, io.BytesIO):
                self._file.close()
            super().close()


def open_binary(path: Path, key: Key | None, name: str = "") -> BinaryIO:
    """``path`` for reading and seeking: its content, unsealed with ``key`` if there is one.

    Raises:
        SealBroken, OSError
    """
    file = path.open("rb")
    if key is None:
        return file
    try:
        return io.BufferedReader(SealedReader(file, key, name), CHUNK)
    except BaseException:
        file.close()
        raise


def create_binary(path: Path, key: Key | None, name: str = "", buffering: int = 1 << 20) -> BinaryIO:
    """The new file ``path`` for writing (and, as :class:`SealedWriter` may, for going back)."""
    file = path.open("wb+", buffering=buffering)
    return file if key is None else SealedWriter(file, key, name)  # type: ignore[return-value]


def seal(content: bytes, key: Key, name: str) -> bytes:
    """A sealed file in memory."""
    memory = io.BytesIO()
    with SealedWriter(memory, key, name) as writer:
        writer.write(content)
    return memory.getvalue()


def unseal(data: bytes, key: Key, name: str) -> bytes:
    """The content of a sealed file in memory.

    Raises:
        SealBroken
    """
    with SealedReader(io.BytesIO(data), key, name) as reader:
        return reader.readall()


class Scratch:
    """How this process of the engine keeps a job's files: sealed under ``key`` while the library has a vault.

    Told by the one who starts the job, over the pipe, before anything is read or written; none of it is in
    an argument, the environment or a file.
    """

    def __init__(self) -> None:
        self.key: FolderKey | None = None

    def hold(self, secret: str) -> None:
        """From now on; nothing: files are plain."""
        self.key = FolderKey(bytes.fromhex(secret)) if secret else None

    @property
    def secret(self) -> str:
        """To be handed on to a child of ours."""
        return self.key.secret.hex() if self.key else ""

    def open(self, path: Path) -> BinaryIO:
        """A job's file for reading."""
        return open_binary(path, self.key, path.name)

    def create(self, path: Path, name: str, buffering: int = 1 << 20) -> BinaryIO:
        """A job's file, to be called ``name`` once it is whole."""
        return create_binary(path, self.key, name, buffering)

    def save(self, content: Buffer, path: Path) -> None:
        """Write a job's file at once."""
        with self.create(path, path.name) as file:
            file.write(content)

    def sealed(self, content: bytes, name: str) -> bytes:
        """What is to be in the file ``name`` for this content."""
        return seal(content, self.key, name) if self.key else content

    def content(self, data: bytes, name: str) -> bytes:
        """The content of the file ``name`` that holds ``data``.

        Raises:
            SealBroken
        """
        return unseal(data, self.key, name) if self.key else data


#: This process's.
scratch: Final = Scratch()
