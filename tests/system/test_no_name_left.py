"""After names are hidden, no byte of any format holds one: not the text, not the parts of an archive, not
what is compressed, not what the file says about itself, not its name."""

from __future__ import annotations

import base64
import io
import re
import shutil
import subprocess
import threading
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exporting import making
from app.exporting.batch import Batch, export_many
from app.exporting.kinds import kinds
from app.exporting.naming import DEFAULT
from app.exporting.orders import Hiding, Order
from app.exporting.reading import Reader
from app.library import Library
from tests.exports import add_call

NAMES = ("maya", "lindqvist", "steve", "berg", "tom", "falcon")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_DATA = re.compile(rb"base64,([A-Za-z0-9+/=]+)")
_FLATE_TEXT = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One meeting in every kind, names hidden."""
    folder = tmp_path_factory.mktemp("hidden")
    out = folder / "out"
    out.mkdir()
    library = Library.open(folder / "library")
    meeting = add_call(library, folder, "stevemaya with Lindqvist")
    hiding = Hiding("number", ("Tom",), ("falcon",), key=folder / "who.csv")
    made: dict[str, Path] = {}
    with Reader(library.folder) as reader:
        for kind in kinds().values():
            order = Order(kind, kind.options_type(), hiding=hiding)
            job = Batch([meeting], out, f"{kind.id} {DEFAULT}")
            outcome = export_many(reader, job, [order], threading.Event(), lambda _d, _t, _n: None)
            assert not outcome.failed, kind.id
            (made[kind.id],) = outcome.written
    library.close()
    return made


def layers(data: bytes) -> Iterator[bytes]:
    """``data`` and everything packed in it."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield package.comment
            for part in package.infolist():
                yield part.filename.encode() + part.comment + part.extra
                yield from layers(package.read(part))
    for match in _STREAM.finditer(data):
        try:
            yield from layers(zlib.decompress(match[1]))
        except zlib.error:
            yield match[1]
    for match in _DATA.finditer(data):
        yield base64.b64decode(match[1])
    for match in _FLATE_TEXT.finditer(data):  # text in hexadecimal, as PDF may have it
        digits = b"".join(match[1].split())
        if len(digits) % 2 == 0:
            yield bytes.fromhex(digits.decode())


def names_in(data: bytes) -> set[str]:
    found: set[str] = set()
    for layer in layers(data):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            text = unicodedata.normalize("NFKD", layer.decode(encoding, "ignore")).casefold()
            found |= {name for name in NAMES if re.search(rf"(?<![^\W\d_]){name}(s|'s)?(?![^\W\d_])", text)}
    return found


@pytest.mark.parametrize("kind", list(kinds()))
def test_no_name_is_left_in_any_byte(kind: str, exported: dict[str, Path]) -> None:
    path = exported[kind]
    data = path.read_bytes()
    # Compressed sound is noise, in which three letters come up by chance: there, only the long names count.
    left = {name for name in names_in(data) if kinds()[kind].clip is None or len(name) > 4}
    if kind == "html":
        left -= {"tom"} - names_in(re.sub(_DATA, b"", data))
    if kind == "pdf" and shutil.which("pdftotext"):  # letters are numbers of glyphs there
        text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
        assert b"P02" in text
        left |= names_in(text)
    assert left == set()
    assert names_in(path.name.encode()) == set()
    assert "P02" in path.name
    assert b"maya" not in path.name.lower().encode()


def test_the_test_would_see_one(exported: dict[str, Path], tmp_path: Path) -> None:
    """The same search finds the names where they are not hidden."""
    folder = tmp_path
    library = Library.open(folder / "library")
    meeting = add_call(library, folder)
    with Reader(library.folder) as reader:
        source = reader.source(meeting)
        for name in ("docx", "odt", "srt", "json", "html", "eaf", "template"):
            kind = kinds()[name]
            ready = making.ready(source, Order(kind, kind.options_type()), None)
            path = making.make(ready, folder / f"x{kind.extension}", threading.Event(), lambda _d, _t: None)
            assert {"maya", "steve"} <= names_in(path.read_bytes()), name
    library.close()


def test_the_key_is_where_it_was_wanted_and_nowhere_else(exported: dict[str, Path]) -> None:
    folder = exported["txt"].parent
    assert (folder.parent / "who.csv").read_text(encoding="utf-8-sig").count("\n") == 4
    assert not any("who" in path.name or b"Code" in path.read_bytes()[:20] for path in folder.iterdir())
