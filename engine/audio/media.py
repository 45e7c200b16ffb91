"""Opening media that others made, without being led anywhere by it.

Three fences, each enough alone for the files we know: the file is opened by us, once, and must be a regular
file; FFmpeg gets that descriptor (its ``fd:`` protocol, the only one allowed) and never a name, so neither
the name nor the content can make it open another file or the network; and only the demuxers named here may
run. A fourth, the sandbox, is around the process (:mod:`engine.audio.sandbox`).
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from engine.audio import scripts
from engine.audio.protected import is_protected
from engine.errors import BadAudio, ForbiddenFormat, NoAudioTrack, ProtectedMedia, Unreadable
from engine.sealed import SealedReader

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

#: Demuxers that may run: containers that hold recordings. No playlist, script, image, subtitle, game or
#: raw format (raw formats fit any bytes).
FORMATS: Final = (
    "3gp,aac,ac3,aiff,amr,amrnb,amrwb,ape,asf,au,avi,caf,dsf,dts,dv,eac3,flac,flv,gxf,iff,ircam,loas,m4a,"
    "matroska,mov,mp3,mp4,mpc,mpc8,mpeg,mpegts,mpegtsraw,mxf,nistsphere,nut,ogg,oma,pvf,qcp,rm,sln,sox,"
    "tak,truehd,tta,voc,w64,wav,webm,wsd,wtv,wv,xwma"
)


def open_regular(path: Path) -> BinaryIO:
    """``path`` open for reading, having made sure that it is an ordinary file.

    Raises:
        Unreadable: missing, a directory, a device or pipe, or not ours to read.
        ForbiddenFormat: not a path but an address.
        BadAudio: the file is empty.
    """
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        # Looked at before it is opened too: opening a device can already do something.
        _check_regular(path.stat())
        descriptor = os.open(path, flags)
    except FileNotFoundError as error:
        if scripts.is_address(str(path)) or scripts.is_address(str(path).replace(":/", "://", 1)):
            raise ForbiddenFormat("an address, not a file") from error
        raise Unreadable("no such file") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable(getattr(error, "strerror", None) or "not a file name") from error
    file = os.fdopen(descriptor, "rb")
    with contextlib.ExitStack() as stack:
        stack.enter_context(file)
        status = os.fstat(descriptor)
        _check_regular(status)
        if status.st_size == 0:
            raise BadAudio("empty file")
        stack.pop_all()
    return file


def _check_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("a directory")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("not an ordinary file")


def open_container(file: BinaryIO, path: Path | None = None) -> InputContainer:
    """Let FFmpeg look at an open file.

    ``path`` is used on Windows only, where FFmpeg's C library may not share our descriptors.

    Raises:
        ForbiddenFormat, ProtectedMedia: by content.
        BadAudio: none of :data:`FORMATS`.
    """
    import av

    av.logging.set_level(None)  # its messages quote names and tags
    file.seek(0)
    if scripts.is_script(file.read(scripts.HEAD)):
        raise ForbiddenFormat("a playlist or script")
    if is_protected(file):
        raise ProtectedMedia
    if isinstance(getattr(file, "raw", None), SealedReader):
        return _open_sealed(file)
    # FFmpeg shares the descriptor and so its position: nobody else may read from here on.
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    if sys.platform == "win32" and path is not None:
        name, options = f"file:{path}", {"protocol_whitelist": "file"}
    else:
        name, options = "fd:", {"protocol_whitelist": "fd", "fd": str(file.fileno())}
    try:
        return av.open(name, "r", options={**options, "format_whitelist": FORMATS}, metadata_errors="ignore")
    except (av.error.FFmpegError, UnicodeError) as error:
        raise BadAudio(type(error).__name__) from error


def _open_sealed(file: BinaryIO) -> InputContainer:
    """FFmpeg reads through us what nothing else can decrypt. An object has no name that could lead it
    anywhere, and it may open nothing beside: no protocol is allowed, and no format that would ask for one."""
    import av

    file.seek(0)
    options = {"protocol_whitelist": "none", "format_whitelist": FORMATS}
    try:
        return av.open(file, "r", options=options, metadata_errors="ignore")
    except (av.error.FFmpegError, UnicodeError) as error:
        raise BadAudio(type(error).__name__) from error


def audio_stream(container: InputContainer) -> AudioStream:
    """The stream to listen to: the one marked as default, else the first that can be decoded.

    All others are discarded by the demuxer.

    Raises:
        NoAudioTrack: there is a picture but no sound.
        BadAudio: neither, or sound in a codec that this build does not know.
    """
    known = [stream for stream in container.streams.audio if stream.codec_context is not None]
    if not known:
        if container.streams.audio:
            raise BadAudio("unknown codec")
        if container.streams.video:
            raise NoAudioTrack
        raise BadAudio("no streams")
    chosen = next((stream for stream in known if stream.disposition & 1), known[0])
    from av.stream import Discard

    for stream in container.streams:
        if stream.index != chosen.index:
            stream.discard = Discard.all
    return chosen
