"""The sealed file format: what goes in comes out, and every change to it is noticed."""

from __future__ import annotations

import io
import os
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from engine import sealed
from engine.sealed import CHUNK, HEADER, TAG, FileKey, FolderKey, SealBroken, SealedReader, SealedWriter

KEY = FolderKey(bytes(range(32)))
NAME = "meetings/01/track-0.flac"
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7, 3 * CHUNK)


def content(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


@pytest.mark.parametrize("size", SIZES)
def test_there_and_back(size: int) -> None:
    data = sealed.seal(content(size), KEY, NAME)
    assert sealed.unseal(data, KEY, NAME) == content(size)
    assert len(data) == sealed.sealed_size(size)
    assert sealed.plain_size(len(data)) == size
    assert size < 64 or content(size)[:64] not in data


def test_two_of_the_same_differ() -> None:
    assert sealed.seal(b"the same", KEY, NAME) != sealed.seal(b"the same", KEY, NAME)


@given(st.lists(st.tuples(st.integers(0, 3 * CHUNK + 9), st.integers(0, CHUNK + 3)), max_size=20))
def test_any_part_can_be_read(parts: list[tuple[int, int]]) -> None:
    plain = content(3 * CHUNK + 5)
    data = sealed.seal(plain, KEY, NAME)
    with SealedReader(io.BytesIO(data), KEY, NAME) as reader:
        for start, length in parts:
            reader.seek(start)
            assert reader.read(length) == plain[start : start + length]
            assert reader.tell() == max(start, min(start + length, len(plain)))


@given(st.sampled_from(SIZES[1:]), st.data())
def test_every_flipped_bit_is_noticed(size: int, data: st.DataObject) -> None:
    whole = bytearray(sealed.seal(content(size), KEY, NAME))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealBroken):
        sealed.unseal(bytes(whole), KEY, NAME)


@given(st.sampled_from(SIZES), st.data())
def test_every_cut_is_noticed(size: int, data: st.DataObject) -> None:
    whole = sealed.seal(content(size), KEY, NAME)
    length = data.draw(st.one_of(st.integers(0, len(whole) - 1), st.sampled_from(_edges(len(whole)))))
    with pytest.raises(SealBroken):
        sealed.unseal(whole[:length], KEY, NAME)


@given(st.sampled_from(SIZES), st.binary(min_size=1, max_size=100))
def test_everything_added_is_noticed(size: int, more: bytes) -> None:
    with pytest.raises(SealBroken):
        sealed.unseal(sealed.seal(content(size), KEY, NAME) + more, KEY, NAME)


def test_chunks_cannot_change_places() -> None:
    whole = sealed.seal(content(4 * CHUNK), KEY, NAME)
    head, body = whole[:HEADER], whole[HEADER:]
    chunks = [body[at : at + CHUNK + TAG] for at in range(0, len(body), CHUNK + TAG)]
    for one in range(4):
        for other in range(one):
            moved = chunks.copy()
            moved[one], moved[other] = moved[other], moved[one]
            with pytest.raises(SealBroken):
                sealed.unseal(head + b"".join(moved), KEY, NAME)
        without = chunks[:one] + chunks[one + 1 :]
        with pytest.raises(SealBroken):
            sealed.unseal(head + b"".join(without), KEY, NAME)
        twice = chunks[: one + 1] + chunks[one:]
        with pytest.raises(SealBroken):
            sealed.unseal(head + b"".join(twice), KEY, NAME)


def test_chunks_and_files_of_others_are_refused() -> None:
    mine, other = (sealed.seal(content(2 * CHUNK), KEY, name) for name in (NAME, "meetings/02/track-0.flac"))
    with pytest.raises(SealBroken):
        sealed.unseal(other, KEY, NAME)  # a file in another's place
    second = HEADER + CHUNK + TAG
    with pytest.raises(SealBroken):
        sealed.unseal(mine[:second] + other[second:], KEY, NAME)
    with pytest.raises(SealBroken):
        sealed.unseal(mine, FolderKey(bytes(32)), NAME)


def test_a_files_own_key_opens_it_and_no_other(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.write_bytes(sealed.seal(b"mine", KEY, "mine"))
    other.write_bytes(sealed.seal(b"other", KEY, "other"))
    own = FileKey(KEY.subkey(sealed.salt_of(mine), "mine"))
    with sealed.open_binary(mine, own) as file:
        assert file.read() == b"mine"
    with pytest.raises(SealBroken):
        sealed.open_binary(other, own)
    assert KEY.secret.hex() not in repr(KEY)
    assert own.secret.hex() not in repr(own)


def test_a_header_may_be_written_at_the_end(tmp_path: Path) -> None:
    """As FLAC and the overview do."""
    path = tmp_path / "file"
    body = content(2 * CHUNK + 11)
    with sealed.create_binary(path, KEY, "file") as file:
        file.write(bytes(40))
        for at in range(0, len(body), 1000):
            file.write(body[at : at + 1000])
        file.seek(8)
        file.write(b"how long it is")
        file.seek(0, os.SEEK_END)
        file.write(b"end")
    with sealed.open_binary(path, KEY, "file") as file:
        read = file.read()
    assert read == bytes(8) + b"how long it is" + bytes(18) + body + b"end"


def test_what_is_sealed_cannot_be_written_over(tmp_path: Path) -> None:
    with SealedWriter(io.BytesIO(), KEY, "file") as file:
        file.write(content(3 * CHUNK))
        file.seek(CHUNK + 1)
        with pytest.raises(io.UnsupportedOperation):
            file.write(b"no")


def test_an_unfinished_file_is_none(tmp_path: Path) -> None:
    """What a killed process leaves."""
    path = tmp_path / "file"
    writer = sealed.create_binary(path, KEY, "file", buffering=0)
    writer.write(content(3 * CHUNK))
    left = path.read_bytes()
    writer.close()
    with pytest.raises(SealBroken):
        sealed.unseal(left, KEY, "file")


def _edges(length: int) -> list[int]:
    return [cut for at in range(HEADER, length, CHUNK + TAG) for cut in (at, at + TAG) if cut < length] or [0]
