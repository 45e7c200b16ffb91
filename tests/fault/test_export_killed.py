"""Exports killed at any moment, of every kind: the old file or the new one, and never anything else.

50 kills here; ``HANSARD_KILLS=200`` for as many as the design asks of a release.
"""

from __future__ import annotations

import io
import os
import random
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.exporting import keys, making
from app.exporting.kinds import kinds
from app.exporting.orders import Hiding, Order
from app.exporting.reading import Reader
from app.library import Library
from tests.exports import add_call, read
from tests.fault.fault_table import told
from tests.fault.forked_exporter import Exporter, server

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="POSIX signals"),
    # A PDF read back makes a lesser application where there is none, which tests of the window could not use.
    pytest.mark.usefixtures("qapp"),
]

_KILLS = int(os.environ.get("HANSARD_KILLS", "50"))
#: Text, packed, made by a template, with sound in it, sound, and with names hidden and their key apart.
_KINDS = ("srt", "docx", "template", "odt", "pdf", "html", "flac", "mp3", "hidden")
_WITH_SOUND = ("html", "flac", "mp3")
_MANY = 100  # more saves than there are in a run


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("killed")
    made = Library.open(folder / "library")
    add_call(made, folder, "First")
    add_call(made, folder, "Second")
    yield made
    made.close()


@pytest.fixture(scope="module")
def starts(library: Library) -> Iterator[socket.socket]:
    """What an exporter is started with."""
    with server(library.folder) as made:
        yield made


def order(kind: str, folder: Path) -> Order:
    hiding = Hiding(key=folder / "key.csv") if kind == "hidden" else None
    found = kinds()["txt" if kind == "hidden" else kind]
    return Order(found, found.options_type(), hiding=hiding)


def made(library: Library, what: Order, target: Path) -> list[bytes]:
    """What whole files of both meetings look like."""
    whole = []
    with Reader(library.folder) as reader:
        for meeting in reversed(library.meetings()):
            ready = making.ready(reader.source(meeting.id), what, making.codes_of(what.hiding))
            making.make(ready, target, threading.Event(), lambda _done, _total: None)
            whole.append(target.read_bytes())
            target.unlink()
    return whole


class Killed:
    """The exporter, asked for one meeting after the other into one file, until it is killed."""

    def __init__(self, library: Library, starts: socket.socket, kind: str, folder: Path) -> None:
        self.target = folder / f"target{order(kind, folder).kind.extension}"
        self._ids = [meeting.id for meeting in reversed(library.meetings())]
        self._kind, self._folder, self._starts = kind, folder, starts

    def run(self, seconds: float) -> None:
        what = order(self._kind, self._folder)
        hiding = {"style": "letter", "key": str(self._folder / "key.csv")} if what.hiding else None
        exporter = Exporter(self._starts)
        body = {
            "do": "save",
            "format": what.kind.id,
            "options": {},
            "hiding": hiding,
            "target": str(self.target),
        }
        exporter.ask(
            *({"id": number, "meeting": self._ids[number % 2], **body} for number in range(1, _MANY))
        )
        while "path" not in (answer := exporter.answer()):
            assert "error" not in answer, answer
        time.sleep(seconds)
        exporter.kill()


@pytest.mark.parametrize("kind", _KINDS)
def test_the_old_file_or_the_new(kind: str, library: Library, starts: socket.socket, tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    killed = Killed(library, starts, kind, tmp_path)
    what = order(kind, tmp_path)
    both = made(library, what, tmp_path / f"whole{what.kind.extension}")
    sounds = [_samples(tmp_path, data) for data in both] if kind in ("flac", "mp3") else []
    share = 0.06 if kind in _WITH_SOUND else 0.14  # each start of a process for sound takes a second
    kills = max(1, round(_KILLS * share))
    for _ in range(kills):
        killed.run(chance.uniform(0, 0.4))
        data = killed.target.read_bytes()
        if sounds:
            assert any(np.array_equal(_samples(tmp_path, data), whole) for whole in sounds), f"seed {seed}"
        elif kind == "pdf":
            assert _words(data) in [_words(whole) for whole in both], f"seed {seed}"
        elif kind in ("docx", "template", "odt"):
            _opens(kind, data, library)
        else:
            assert _bare(data) in [_bare(whole) for whole in both], f"seed {seed}"
        if what.hiding is not None:
            assert {name for _code, name in keys.known(tmp_path / "key.csv")} == {
                "Steve Berg",
                "Maya Lindqvist",
            }
        shown = {path.name for path in tmp_path.iterdir() if not path.name.startswith(".hansard-")}
        assert shown <= {killed.target.name, "key.csv", "sound"}
    _gone(tmp_path)
    told(f"killed while exporting: {kind}", kills, "the old file or the new one")


def _samples(folder: Path, data: bytes) -> np.ndarray:
    path = folder / "sound"
    path.write_bytes(data)
    return read(path)


def _bare(data: bytes) -> bytes:
    """Without the sound in a page: lossy codecs need not give the same bytes twice."""
    head, _sep, rest = data.partition(b"base64,")
    return head + rest.partition(b'"')[2]


def _words(data: bytes) -> list[str]:
    """What stands on the pages; the file itself says when it was made, too."""
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(io.BytesIO(data), strict=True).pages]


def _opens(kind: str, data: bytes, library: Library) -> None:
    """It is whole: read back by the format's own check, as one of the two."""
    found = kinds()[kind]
    assert found.exporter is not None
    wrong = []
    with Reader(library.folder) as reader:
        for meeting in library.meetings():
            try:
                found.exporter.verify(data, reader.source(meeting.id).material, found.options_type())
            except ValueError as error:
                wrong.append(error)
    assert len(wrong) < 2


def _gone(folder: Path) -> None:
    """What was left of killed exports goes with the next one, once it is old."""
    from app.atomic import write_atomically

    for path in folder.glob(".hansard-*"):
        os.utime(path, (time.time() - 7200,) * 2)
    write_atomically(folder / "next.txt", b"x")
    assert not list(folder.glob(".hansard-*"))


def test_a_batch_that_is_killed_leaves_whole_files_only(
    library: Library, starts: socket.socket, tmp_path: Path
) -> None:
    chance = random.Random()
    ids = [meeting.id for meeting in library.meetings()] * 40
    srt = kinds()["srt"].exporter
    assert srt is not None
    with Reader(library.folder) as reader:
        both = [reader.source(meeting).material for meeting in ids[:2]]
    for _ in range(3):
        exporter = Exporter(starts)
        question = {"id": 1, "do": "save-many", "meetings": ids, "folder": str(tmp_path)}
        exporter.ask({**question, "pattern": "{title}", "format": "srt", "options": {}})
        exporter.answer()
        time.sleep(chance.uniform(0, 0.5))
        exporter.kill()
        for path in tmp_path.glob("*.srt"):
            assert any(srt.render(item, srt.options_type()) == path.read_bytes() for item in both)
