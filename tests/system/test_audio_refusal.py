"""What is recognised by its content before any decoder sees it."""

import io
import struct

import pytest

from engine.audio.headers import stated_length
from engine.audio.protected import is_protected
from engine.audio.scripts import is_address, is_script

ID3 = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10)


@pytest.mark.parametrize(
    "head",
    [
        b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n",
        b"\xef\xbb\xbf#EXTM3U\r\n",
        ID3 + b"#EXTM3U\n",
        ID3 + ID3 + b"ffconcat version 1.0\nfile x.mp3\n",
        b"ffconcat version 1.0\nfile 'other.wav'\n",
        b"[playlist]\nFile1=http://a/b.mp3\n",
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n",
        b'<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011">',
        b'<asx version="3.0">',
        b"http://example.org/stream.mp3\n",
        b"# a list\n\nrtsp://example.org/live\n",
        b"[InternetShortcut]\nURL=file:///etc/passwd\n",
    ],
)
def test_scripts(head: bytes):
    assert is_script(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"RIFF\x24\x00\x00\x00WAVEfmt ",
        b"ID3\x04",
        b"fLaC",
        b"\x00" * 64,
        b"Minutes of the meeting\n",
        b"<html>",
    ],
)
def test_not_scripts(head: bytes):
    assert not is_script(head)


@pytest.mark.parametrize(
    "path",
    [
        "https://example.org/a.mp3",
        "concat:a.mp3|b.mp3",
        "rtmp://x",
        "data:audio/wav;base64,AAAA",
        "subfile,,start,1",
    ],
)
def test_addresses(path: str):
    assert is_address(path)


@pytest.mark.parametrize(
    "path", ["a.mp3", "C:\\a.mp3", "/home/x/notes: monday.mp3", "meeting.mp3", "database.wav"]
)
def test_paths(path: str):
    assert not is_address(path)


def box(kind: bytes, *contents: bytes) -> bytes:
    body = b"".join(contents)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def mp4(entry: bytes) -> bytes:
    entries = box(b"stsd", bytes(4), struct.pack(">I", 1), box(entry, bytes(28)))
    track = box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", entries))))
    return box(b"ftyp", b"M4A \x00\x00\x00\x00") + box(b"mdat", bytes(50)) + box(b"moov", track)


@pytest.mark.parametrize("entry", [b"enca", b"drms", b"aavd"])
def test_encrypted_mp4(entry: bytes):
    assert is_protected(io.BytesIO(mp4(entry)))


def test_audible():
    assert is_protected(io.BytesIO(box(b"ftyp", b"aax \x00\x00\x00\x00")))
    assert is_protected(io.BytesIO(b"\x00\x00\x10\x00\x57\x90\x75\x36" + bytes(100)))


def test_clear_mp4_and_damaged_boxes():
    assert not is_protected(io.BytesIO(mp4(b"mp4a")))
    assert not is_protected(io.BytesIO(box(b"ftyp") + struct.pack(">I4sQ", 1, b"moov", 3)))
    assert not is_protected(io.BytesIO(box(b"ftyp") + struct.pack(">I4s", 0, b"moov") + bytes(6)))
    assert not is_protected(io.BytesIO(mp4(b"enca")[:60]))


def test_encrypted_matroska():
    ebml = b"\x1a\x45\xdf\xa3\x80"
    encrypted = b"\x6d\x80\x90\x62\x40\x8d\x50\x35\x8a\x47\xe1\x81\x05"
    assert is_protected(io.BytesIO(ebml + encrypted + b"\x1f\x43\xb6\x75"))
    assert not is_protected(io.BytesIO(ebml + b"\x1f\x43\xb6\x75" + encrypted))


def wav(size: int, riff: bytes = b"RIFF") -> bytes:
    order = ">" if riff == b"RIFX" else "<"
    fmt = struct.pack(f"{order}4sIHHIIHH", b"fmt ", 16, 1, 1, 16_000, 32_000, 2, 16)
    return riff + bytes(4) + b"WAVE" + fmt + struct.pack(f"{order}4sI", b"data", size)


@pytest.mark.parametrize("riff", [b"RIFF", b"RIFX"])
def test_length_of_wav(riff: bytes):
    assert stated_length(io.BytesIO(wav(64_000, riff))) == 2.0


@pytest.mark.parametrize("size", [0, 0xFFFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, 0x7FFF_F000])
def test_streamed_wav_states_none(size: int):
    assert stated_length(io.BytesIO(wav(size))) is None


def test_rf64_states_its_long_size():
    long = struct.pack("<4sIQQQI", b"ds64", 28, 0, 6 << 30, 0, 0)
    head = wav(0xFFFF_FFFF, b"RF64")
    assert stated_length(io.BytesIO(head[:12] + long + head[12:])) == (6 << 30) / 32_000


@pytest.mark.parametrize("length", range(1, 44))
def test_cut_header_states_none(length: int):
    assert stated_length(io.BytesIO(wav(64_000)[:length])) is None
