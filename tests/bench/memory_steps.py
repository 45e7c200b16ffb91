"""What is done with a library of many meetings on the command line, and what must come of it."""

from __future__ import annotations

import random
import shutil
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from app.library import Library
from app.transcript import MeetingId
from tests.bench.memory_commands import DATABASE, Memory
from tests.bench.memory_damage import Kind
from tests.bench.memory_planted import NOTE, TEXT, Correction, read
from tests.builders import Meeting

#: Kinds of file that hold no words.
_WORDLESS = {".rttm"}


def listed(memory: Memory) -> None:
    """``list`` with each filter gives what all of them together say."""
    began = time.perf_counter()
    every = memory.run("list", "--json").json
    tags = {tag for item in every for tag in item["tags"]}
    folders = {item["folder"] for item in every} - {""}
    asked: list[tuple[tuple[str, ...], list[str]]] = [
        (("--tag", tag), [item["id"] for item in every if tag in item["tags"]]) for tag in sorted(tags)[:2]
    ]
    asked += [
        (("--folder", name), [item["id"] for item in every if item["folder"] == name])
        for name in sorted(folders)[:2]
    ]
    asked.append((("--favourite",), [item["id"] for item in every if item["favourite"]]))
    for options, wanted in asked:
        found = [item["id"] for item in memory.run("list", "--json", *options).json]
        assert found == wanted, options
    memory.note(f"listed, with each filter ({len(every)} meetings)", len(asked) + 1, _since(began))


def searched(memory: Memory) -> None:
    """``search`` finds every correction, and each operator leaves what it says."""
    began = time.perf_counter()
    known = read(memory.acknowledged)
    every = {item["id"]: item for item in memory.run("list", "--json").json}
    texts = [item for item in known if item.kind in ("text", "speaker")]
    count = 0

    def hits(text: str) -> set[tuple[str, str]]:
        nonlocal count
        count += 1
        found = memory.run("search", "--json", "--limit", "100000", text).json
        return {(hit["meeting"], word) for hit in found["hits"] for word in hit["snippet"].split()}

    def of(text: str) -> set[str]:
        return {meeting for meeting, _ in hits(text)}

    found = hits(TEXT)
    assert all((item.meeting, item.word) in found for item in texts), "a correction is not found"
    corrected = {item.meeting for item in texts}
    one, first = random.Random(1).choice(texts), min(corrected)
    assert of(one.word) == {one.meeting}
    assert of(one.word.upper()) == {one.meeting}, "capitals"
    moved = next(item for item in texts if item.kind == "speaker")
    assert of(f"{TEXT} speaker:{moved.who}") == {moved.meeting}
    assert of(f"{TEXT} -here") == {item.meeting for item in texts if item.kind == "speaker"}
    assert of(f'"{TEXT} here"') == {item.meeting for item in texts if item.kind == "text"}
    assert of(f"in:notes {NOTE}") == {item.meeting for item in known if item.kind == "note"}
    titled = next(item for item in known if item.kind == "title")
    assert of(f"in:title {titled.word}") == {titled.meeting}
    named = next(item for item in known if item.kind == "name")
    assert of(f"in:names {named.word}") == {named.meeting}
    for tag in sorted({tag for id_ in corrected for tag in every[id_]["tags"]})[:1]:
        assert of(f'{TEXT} tag:"{tag}"') == {id_ for id_ in corrected if tag in every[id_]["tags"]}
    for name in sorted({every[id_]["folder"] for id_ in corrected} - {""})[:1]:
        assert of(f'{TEXT} folder:"{name}"') == {id_ for id_ in corrected if every[id_]["folder"] == name}
    assert of(f"{TEXT} is:favourite") == {id_ for id_ in corrected if every[id_]["favourite"]}
    recorded, imported = of(f"{TEXT} source:recorded"), of(f"{TEXT} source:imported")
    assert (recorded | imported, recorded & imported) == (corrected, set())
    day = every[first]["created"][:4]
    assert (
        of(f"{TEXT} on:{day}") | of(f"{TEXT} before:{day}") | of(f"{TEXT} after:{int(day) + 1}") == corrected
    )
    longer, shorter = of(f"{TEXT} longer:5m"), of(f"{TEXT} shorter:5m")
    assert longer | shorter == corrected
    memory.note("searched, with each operator", count, _since(began))


def ordered(memory: Memory, number: int) -> None:
    """Tagged, moved, put into the trash and taken out again, ``number`` at once; a great many are refused."""
    began = time.perf_counter()
    ids = [item["id"] for item in memory.run("list", "--json").json]
    corrected = list(dict.fromkeys(item.meeting for item in read(memory.acknowledged)))
    some = [*corrected[: number // 2], *[id_ for id_ in ids if id_ not in corrected][: number // 2]]
    memory.run("tag", "--add", "proved", "--remove", "weekly", *some)
    memory.run("move", "--folder", "Proof", *some)
    memory.run("favourite", *some)
    for options in (("--tag", "proved"), ("--folder", "proof"), ("--tag", "proved", "--favourite")):
        assert {item["id"] for item in memory.run("list", "--json", *options).json} == set(some)
    few = some[:: max(1, len(some) // 3)]
    memory.run("trash", "--yes", *few)
    assert set(few) <= {item["id"] for item in memory.run("list", "--json", "--trash").json}
    assert not set(few) & {item["id"] for item in memory.run("list", "--json").json}
    refused = memory.run("trash", *[id_ for id_ in ids if id_ not in few][: len(ids) // 2], status=2)
    assert "nothing was moved" in refused.err
    memory.run("restore", *few)
    memory.run("move", "--no-folder", *some[:1])
    assert {item["id"] for item in memory.run("list", "--json").json} == set(ids)
    memory.note(
        f"tagged, moved, made favourites, into the trash and back, {len(some)} at once", 8, _since(began)
    )


def exported(memory: Memory, sounding: list[str]) -> None:
    """A few meetings in every format, all meetings in one; the corrected words are in every file."""
    from app.exporting.kinds import kinds

    known = read(memory.acknowledged)
    ids = [*sounding, *dict.fromkeys(item.meeting for item in known if item.meeting not in sounding)][:4]
    texts = [name for name, kind in kinds().items() if kind.clip is None]
    sounds = [name for name, kind in kinds().items() if kind.clip is not None]
    began = time.perf_counter()
    for names, meetings in ((texts, ids), (sounds, sounding)):
        folder = _fresh(memory.work / "exported")
        memory.run(
            *("export", "--format", ",".join(names), "--pattern", "{number}", "--output", folder), *meetings
        )
        files = sorted(path for path in folder.iterdir() if path.stat().st_size)
        assert len(files) == len(names) * len(meetings), files
        for path in files if names is texts else ():
            if path.suffix not in _WORDLESS:
                _expect(path, known, ids[int(path.name[:2]) - 1])
    memory.note(f"exported, {len(ids)} meetings in every format", len(texts) + len(sounds), _since(began))
    every = [item["id"] for item in memory.run("list", "--json").json]
    folder = _fresh(memory.work / "exported")
    began = time.perf_counter()
    memory.run("export", "--format", "txt", "--output", folder, *every)
    seconds = _since(began)
    assert len(list(folder.iterdir())) == len(every)
    memory.note(f"all {len(every)} meetings exported as text", 1, seconds)
    shutil.rmtree(memory.work / "exported")


def _expect(path: Path, known: Sequence[Correction], meeting: str) -> None:
    """The corrected words of a meeting are in its file."""
    said = _said(path).lower()
    spoken = ("text", "paragraph split", "speaker")
    words = [item.word for item in known if item.meeting == meeting and item.kind in spoken]
    absent = [word for word in words if word not in said]
    assert not absent, f"{path.name}: {absent}"


def backed_up(memory: Memory) -> None:
    """A backup that holds everything, and a complete check."""
    done = memory.run("library", "backup", "--json")
    assert Path(done.json["backup"]).is_file()
    memory.backed = memory.rounds
    memory.note(f"backed up ({(memory.home / DATABASE).stat().st_size / 1e6:.0f} MB)", 1, done.seconds)
    done = memory.run("library", "check", "--json")
    assert done.json["sound"]
    memory.note("checked", 1, done.seconds)


def damaged(memory: Memory, kind: Kind, later: int, seed: int) -> None:
    """Corrected once more, damaged, checked, and repaired where the check says so; then it is sound again."""
    memory.correct(later, kill=kind.killed)
    kind.damage(memory.home, random.Random(seed))
    checked = memory.run("library", "check", "--json", status=None)
    assert checked.status in (0, 5), checked.err
    words, seconds = "put right in opening it" if kind.killed else "unnoticed", checked.seconds
    if checked.status == 5:
        done = memory.run("library", "repair", "--yes", "--json")
        assert done.json["repaired"], f"{checked.out} but nothing to repair"
        words, seconds = f"{done.json['reapplied']} later changes applied again", done.seconds
        if not done.json["reapplied"]:
            words = "the backup restored"
        again = memory.run("library", "check", "--json")
        assert again.json["sound"]
    elif any(item.get("healed") for item in checked.json["findings"]):
        words = "healed by the check"
    memory.note(f"damaged: {kind.name}: {words}", 1, seconds)
    memory.backed = memory.rounds  # a check that finds nothing makes a backup


def restored(memory: Memory) -> None:
    """Back to a backup by command: previewed, restored, and what it holds is there."""
    there = memory.run("library", "restore", "--list", "--json").json
    wanted = next(item["file"] for item in there if item["verified"])
    memory.correct(1)
    preview = memory.run("library", "restore", "--preview", "--json", wanted).json
    assert preview["changed"], "the preview says what would be as it was"
    done = memory.run("library", "restore", "--yes", "--json", wanted)
    memory.note("restored: the newest backup", 1, done.seconds, gone_back=True)


def undone(memory: Memory) -> None:
    """Histories came through too: the last step of each corrected meeting is taken back and done again."""
    began = time.perf_counter()
    ids = list(dict.fromkeys(item.meeting for item in read(memory.acknowledged)))
    library = Library.open(memory.home)
    for id_ in ids:
        meeting = MeetingId(id_)
        assert library.history(meeting)[0] is not None, "nothing to take back"
        before = _seen(library, meeting)
        library.undo(meeting)
        assert _seen(library, meeting) != before
        library.redo(meeting)
        assert _seen(library, meeting) == before
    library.close()
    memory.note("last step undone and done again", len(ids), _since(began))


def _seen(library: Library, meeting: MeetingId) -> object:
    notes = [(item.seconds, item.text) for item in library.notes(meeting)]
    return Meeting(library, meeting).everything(), notes


def _said(path: Path) -> str:
    """The words in a file of any format."""
    if path.suffix == ".pdf":
        from pypdf import PdfReader

        return " ".join(page.extract_text() for page in PdfReader(path).pages)
    data = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            data = b" ".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _since(began: float) -> float:
    return time.perf_counter() - began
