"""Orders, names of files, keys, clips and batches, over a real library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.errors import DiskFull, ExportFailed
from app.export.pseudonyms import Codes
from app.exporting import batch, keys, making
from app.exporting.answering import Exporter
from app.exporting.batch import Batch, export_many
from app.exporting.clips import ExportCancelled
from app.exporting.kinds import GROUPS, kinds
from app.exporting.naming import DEFAULT, Named, WrongPattern, check, free, stem
from app.exporting.orders import Hiding, Order, Part, order
from app.exporting.reading import Reader
from app.library import Library
from app.transcript import MeetingId
from tests.exports import RATE, add_call, noise, read


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("exporting")
    made = Library.open(folder / "library")
    add_call(made, folder)
    add_call(made, folder, "Call with maya")
    add_call(made, folder, "Silent", sound=False)
    imported = made.import_file(add_file(folder))
    assert imported.meeting is not None
    made.rename_meeting(imported.meeting, "Nothing said")
    yield made
    for exporter in _exporters.values():
        exporter.close()
    made.close()


#: One for each library: opening costs more than answering.
_exporters: dict[Path, Exporter] = {}


def add_file(folder: Path) -> Path:
    path = folder / "empty.wav"
    path.write_bytes(b"RIFF" + b"\x00" * 99)
    return path


@pytest.fixture
def reader(library: Library) -> Iterator[Reader]:
    with Reader(library.folder) as made:
        yield made


EVERYTHING = Part()


def ids(library: Library) -> dict[str, MeetingId]:
    return {meeting.title: meeting.id for meeting in library.meetings()}


def wanted(kind: str, *, part: Part = EVERYTHING, hiding: Hiding | None = None, **options: Any) -> Order:
    found = kinds()[kind]
    return Order(found, found.options_type(**options), part, hiding)


def make(reader: Reader, meeting: MeetingId, what: Order, target: Path) -> Path:
    ready = making.ready(reader.source(meeting), what, making.codes_of(what.hiding))
    return making.make(ready, target, threading.Event(), lambda _done, _total: None)


class TestClips:
    def test_a_part_of_the_sound_is_exact(self, library: Library, reader: Reader, tmp_path: Path) -> None:
        meeting = ids(library)["Call with Maya"]
        made = make(reader, meeting, wanted("flac", part=Part(2.5, 7.25)), tmp_path / "x.flac")
        assert np.array_equal(read(made), noise(20.0)[round(2.5 * RATE) : round(7.25 * RATE)])
        assert [path.name for path in tmp_path.iterdir()] == ["x.flac"]

    def test_one_speaker_with_pauses(self, library: Library, reader: Reader, tmp_path: Path) -> None:
        meeting = ids(library)["Call with Maya"]
        source = reader.source(meeting)
        said = [
            segment
            for segment in source.material.segments
            if segment.speaker == source.material.speakers[1].id
        ]
        made = make(reader, meeting, wanted("wav", speaker=2, pause=0.25), tmp_path / "x.wav")
        whole, pieces = noise(20.0), list[Any]()
        for segment in said:
            pieces += [np.zeros((RATE // 4, 1), np.int16)] if pieces else []
            pieces.append(whole[round(segment.start * RATE) : round(segment.end * RATE)])
        assert len(said) > 1
        assert np.array_equal(read(made), np.concatenate(pieces))

    def test_the_tone_lies_over_exactly_the_hidden_words(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        meeting = ids(library)["Call with Maya"]
        hiding = Hiding(names=("Tom",), words=("project falcon",))
        made = make(reader, meeting, wanted("flac", hiding=hiding), tmp_path / "x.flac")
        hidden = np.zeros(20 * RATE, bool)
        for segment in reader.source(meeting).material.segments:
            for index, word in enumerate(segment.words):
                if word.text.lower() in ("maya", "tom", "steve", "lindqvist", "maya's", "project"):
                    # "project falcon": one find, one tone, over the breath between too.
                    end = segment.words[index + (word.text == "project")].end
                    hidden[int(np.floor(word.start * RATE + 1e-6)) : int(np.ceil(end * RATE - 1e-6))] = True
        got, whole = read(made)[:, 0], noise(20.0)[:, 0]
        assert hidden.sum() > RATE
        assert np.array_equal(got[~hidden], whole[~hidden])
        assert (got[hidden] == whole[hidden]).mean() < 0.001
        assert np.abs(got[hidden]).max() < 3600

    def test_a_margin_makes_the_tone_longer(self, library: Library, reader: Reader, tmp_path: Path) -> None:
        meeting = ids(library)["Call with Maya"]
        plain, wide = (
            read(
                make(
                    reader, meeting, wanted("flac", hiding=Hiding(margin=margin)), tmp_path / f"{margin}.flac"
                )
            )
            for margin in (0.0, 0.25)
        )
        whole = noise(20.0)
        assert (wide != whole).sum() > (plain != whole).sum() + RATE

    def test_without_sound_there_is_a_sentence_and_no_file(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        with pytest.raises(ExportFailed, match="no sound"):
            make(reader, ids(library)["Silent"], wanted("flac"), tmp_path / "x.flac")
        with pytest.raises(ExportFailed, match="no sound in this part"):
            make(
                reader, ids(library)["Call with Maya"], wanted("flac", part=Part(50, 60)), tmp_path / "x.flac"
            )
        assert list(tmp_path.iterdir()) == []

    def test_cancelled_in_the_middle_leaves_the_old_file(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        target = tmp_path / "x.flac"
        target.write_bytes(b"old")
        ready = making.ready(reader.source(ids(library)["Call with Maya"]), wanted("flac"), None)
        cancelled = threading.Event()
        with pytest.raises(ExportCancelled):
            making.make(ready, target, cancelled, lambda _done, _total: cancelled.set())
        assert target.read_bytes() == b"old"
        assert [path.name for path in tmp_path.iterdir()] == ["x.flac"]

    def test_a_page_holds_its_sound_or_has_it_beside(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        meeting = ids(library)["Call with Maya"]
        page = make(reader, meeting, wanted("html"), tmp_path / "a.html")
        assert b"data:audio/" in page.read_bytes()
        page = make(reader, meeting, wanted("html", audio="beside"), tmp_path / "b.html")
        (sound,) = [path for path in tmp_path.iterdir() if path.suffix != ".html"]
        assert sound.name.startswith("b.html.")
        assert sound.name.encode() in page.read_bytes()
        assert abs(len(read(sound)) / RATE - 20.0) < 0.2
        assert (
            b"data:audio/"
            not in make(reader, meeting, wanted("html", audio="none"), tmp_path / "c.html").read_bytes()
        )


class TestNames:
    NAMED = Named(
        "Onboarding: go / no-go", datetime(2026, 3, 31, 14, 5, tzinfo=UTC).astimezone(), 2880.0, "en"
    )

    def test_a_pattern(self) -> None:
        check("{number} {date} {time} {title} ({length}, {language})")
        said = stem("{number} {date} {title} ({length}, {language})", self.NAMED, 3, 120)
        assert said == "003 2026-03-31 Onboarding: go / no-go (48 min, en)"
        assert stem("{number}", self.NAMED, 3, 4) == "03"
        assert free(Path("/nowhere"), said, ".srt", set()).name.startswith(
            "003 2026-03-31 Onboarding- go - no-go"
        )

    @pytest.mark.parametrize(
        "pattern", ["", "  ", "{", "}", "{titel}", "{title!r}", "{title:>99}", "{}", "{0}", "{title.real}"]
    )
    def test_a_wrong_pattern_says_what_there_is(self, pattern: str) -> None:
        with pytest.raises(WrongPattern, match=r"\{date\}"):
            check(pattern)

    def test_names_never_meet(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"old")
        taken: set[str] = set()
        names = [free(tmp_path, stem_, ".txt", taken).name for stem_ in ("a", "A", "b", "B", "b/", "../b")]
        assert names == ["a (2).txt", "A (3).txt", "b.txt", "B (2).txt", "b-.txt", "b (3).txt"]
        assert free(tmp_path, "a", ".txt", set(), replace=True).name == "a.txt"
        long = [free(tmp_path, "x" * 300, ".txt", taken).name for _ in range(3)]
        assert len(set(long)) == 3
        assert max(map(len, long)) <= 120


class TestKeys:
    def test_a_key_is_apart_private_and_gone_on_with(self, tmp_path: Path) -> None:
        path = tmp_path / "key.csv"
        codes = Codes("letter", keys.known(path))
        codes.add(["Maya", '=cmd|"x"', "Tom, jr"])
        keys.write(path, codes)
        assert path.stat().st_mode & 0o077 == 0
        assert keys.known(path) == codes.key
        assert b"\"'=cmd" in path.read_bytes()
        again = Codes("letter", keys.known(path))
        again.add(["Priya", "maya"])
        assert again.key[-1] == ("Person D", "Priya")

    def test_rows_that_are_alike_all_stay(self, tmp_path: Path) -> None:
        """Somebody has edited the key: two people but for an accent, two names of one, one of two codes."""
        rows = (
            ("Person A", "José"),
            ("Person B", "Jose"),
            ("Person C", "Maya"),
            ("Person C", "Maya Lindqvist"),
            ("Person D", "Tom"),
            ("Person E", "Tom"),
        )
        path = tmp_path / "key.csv"
        body = "".join(f"{code},{name}\n" for code, name in rows)
        path.write_text("Code,Name\n" + body, encoding="utf-8")
        codes = Codes("letter", keys.known(path))
        said = [codes.code(name) for name in ("José", "Jose", "JOSÉ", "maya", "Maya Lindqvist", "Tom", "Ana")]
        assert said == [f"Person {letter}" for letter in "ABACCDF"]
        keys.write(path, codes)
        assert keys.known(path) == (*rows, ("Person F", "Ana"))

    def test_another_file_is_never_taken_for_a_key(self, tmp_path: Path) -> None:
        path = tmp_path / "budget.csv"
        for content in (b"Month,Euro\r\n1,2\r\n", b"\xff\xfe\x00", b"", b'"Code","Name","More"\r\n'):
            path.write_bytes(content)
            with pytest.raises(ExportFailed, match="not a key"):
                keys.known(path)
            assert path.read_bytes() == content


class TestBatch:
    def run(self, reader: Reader, job: Batch, *orders: Order, stop_at: int = 99) -> batch.Outcome:
        cancelled = threading.Event()

        def report(done: float, _total: int, _title: str) -> None:
            if done >= stop_at:
                cancelled.set()

        return export_many(reader, job, orders, cancelled, report)

    def test_one_file_each_and_one_failure_stops_no_other(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        meetings = [meeting.id for meeting in reversed(library.meetings())]
        (tmp_path / "Call with Maya.txt").write_bytes(b"old")
        outcome = self.run(reader, Batch(meetings, tmp_path, "{title}"), wanted("txt"))
        names = ["Call with Maya (2).txt", "Call with maya (3).txt", "Silent.txt"]
        assert [path.name for path in outcome.written] == names
        assert [title for title, _sentence in outcome.failed] == ["Nothing said"]
        assert "no text" in outcome.failed[0][1]
        assert (tmp_path / "Call with Maya.txt").read_bytes() == b"old"
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, "Call with Maya.txt"])

    def test_stopped_between_two_meetings(self, library: Library, reader: Reader, tmp_path: Path) -> None:
        meetings = [meeting.id for meeting in reversed(library.meetings())]
        outcome = self.run(reader, Batch(meetings, tmp_path, DEFAULT), wanted("srt"), stop_at=1)
        assert (len(outcome.written), outcome.left, outcome.stopped) == (1, 3, True)

    def test_a_full_disk_ends_it(
        self, library: Library, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> Path:
            raise DiskFull

        monkeypatch.setattr(making, "make", full)
        meetings = [meeting.id for meeting in library.meetings()]
        outcome = self.run(reader, Batch(meetings, tmp_path, DEFAULT), wanted("srt"))
        assert (len(outcome.failed), outcome.left, outcome.status) == (1, 3, 7)

    def test_one_person_has_one_code_in_all_and_the_key_is_apart(
        self, library: Library, reader: Reader, tmp_path: Path
    ) -> None:
        found, key = ids(library), tmp_path / "keys" / "who.csv"
        key.parent.mkdir()
        out = tmp_path / "out"
        out.mkdir()
        hiding = Hiding("number", ("Tom",), key=key)
        meetings = [found["Silent"], found["Call with Maya"]]
        outcome = self.run(reader, Batch(meetings, out, DEFAULT), wanted("txt", hiding=hiding))
        assert keys.known(key) == (("P01", "Steve Berg"), ("P02", "Maya Lindqvist"), ("P03", "Tom"))
        assert outcome.written[1].name.endswith("Call with P02.txt")
        assert all("good morning P02 how is P03" in path.read_text() for path in outcome.written)


class TestQuestions:
    def ask(self, library: Library, **question: Any) -> dict[str, Any]:
        exporter = _exporters.get(library.folder) or _exporters.setdefault(
            library.folder, Exporter(library.folder)
        )
        return exporter.answer(question, lambda _body: None)

    def test_about_one_and_many(self, library: Library) -> None:
        found = ids(library)
        said = self.ask(library, do="about", meetings=[found["Call with Maya"]])
        assert said["speakers"] == [[1, "Steve Berg"], [2, "Maya Lindqvist"]]
        assert (said["text"], said["sound"]) == (True, True)
        assert "flac" in said["clips"]
        assert len(self.ask(library, do="about", meetings=list(found.values()))["meetings"]) == 4
        assert self.ask(library, do="about", meetings=["nobody"])["code"] == "not-found"

    @pytest.mark.parametrize("kind", list(kinds()))
    def test_every_kind_has_a_preview(self, library: Library, kind: str) -> None:
        meeting = ids(library)["Call with Maya"]
        hiding = {"style": "number", "names": ["Tom"], "words": ["falcon"], "margin": 0, "key": ""}
        said = self.ask(
            library, do="preview", meeting=meeting, format=kind, options={}, part={}, hiding=hiding
        )
        assert "Maya" not in said["text"]
        assert "P02" in said["text"] or kind in ("rttm", "lrc")
        assert "places hidden" in said["summary"]
        assert said["title"] == "Call with P02"

    def test_a_part_and_what_contradicts_itself(self, library: Library) -> None:
        meeting = ids(library)["Call with Maya"]
        part = {"start": 0.0, "end": 4.5, "from_zero": False}
        said = self.ask(library, do="preview", meeting=meeting, format="txt", options={}, part=part)
        assert "good morning Maya" in said["text"]
        assert "that is all" not in said["text"]
        for wrong in (
            {"part": {"start": 5, "end": 5}},
            {"part": {"begin": 1}},
            {"options": {"line_length": 0}},
        ):
            body = {"do": "preview", "meeting": meeting, "format": "srt", "options": {}, **wrong}
            assert "error" in self.ask(library, **body)

    def test_the_key_is_written_with_the_file_and_only_if_asked(
        self, library: Library, tmp_path: Path
    ) -> None:
        meeting, key = ids(library)["Call with Maya"], tmp_path / "key.csv"
        hiding = {"style": "letter", "names": [], "words": [], "margin": 0.0, "key": ""}
        body = {"do": "save", "meeting": meeting, "format": "txt", "target": str(tmp_path / "x.txt")}
        self.ask(library, **body, hiding=hiding)
        assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]
        self.ask(library, **body, hiding={**hiding, "key": str(key)})
        assert keys.known(key) == (("Person A", "Steve Berg"), ("Person B", "Maya Lindqvist"))
        refused = self.ask(library, **body, hiding={**hiding, "key": str(tmp_path / "x.txt")})
        assert "not a key" in refused["error"]

    def test_copying_sound_is_told(self, library: Library) -> None:
        body = {"do": "copy", "meeting": ids(library)["Silent"], "options": {}}
        assert "error" in self.ask(library, **body, format="flac")
        assert "that is all" in self.ask(library, **body, format="docx")["text"]


class TestRecordings:
    """Nothing that is exported takes the place of what meetings were made from."""

    def test_many_are_named_beside_them(self, library: Library, reader: Reader) -> None:
        meeting = ids(library)["Call with Maya"]
        (original,) = library.sources(meeting)
        before = original.read_bytes()
        job = Batch([meeting], original.parent, original.stem, replace=True)
        outcome = export_many(reader, job, [wanted("wav")], threading.Event(), lambda *_: None)
        assert [path.name for path in outcome.written] == [f"{original.stem} (2).wav"]
        assert original.read_bytes() == before

    def test_another_meetings_too_and_by_way_of_a_link(self, library: Library, tmp_path: Path) -> None:
        found = ids(library)
        (original,) = library.sources(found["Call with maya"])
        (track,) = library.meeting_folder(found["Call with Maya"]).glob("*.flac")
        link = tmp_path / "link.flac"
        link.symlink_to(original)
        for target in (original, track, library.folder / "hansard.sqlite3", link):
            before = target.read_bytes()
            body = {"do": "save", "meeting": found["Call with Maya"], "format": "flac"}
            said = TestQuestions().ask(library, **body, target=str(target))
            assert target.name in said["error"]
            assert target.read_bytes() == before


def test_every_kind_has_a_group_and_options_of_its_own() -> None:
    assert {kind.group for kind in kinds().values()} == set(GROUPS)
    for kind in kinds().values():
        assert kind.options_type() is not None
        assert (kind.exporter is None) == (kind.clip is not None)
    assert order({"format": "flac", "options": {"speaker": 2, "other": 1}}).options.speaker == 2
