"""Audio is deleted in one function of the whole program, after seven days in the trash, and nowhere else."""

import ast
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import erasing
from app.erasing import EraseRefused, purge, thrown, to_trash

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

#: Every other place that deletes anything, and what that is. None of it is a recording.
ALLOWED = {
    # temporary and unfinished files of the one who removes them
    "app.atomic._replace": "its own temporary file",
    "app.atomic._beside": "its own unfinished file",
    "app.atomic.beside": "its own temporary file",
    "app.atomic._sweep": "temporary files of a killed process of ours",
    "app.care.reading_copy.copied": "its own copy of a library it does not open",
    "app.bringing_back.copied": "a copy it just made of a file that is another one now",
    "app.store.newest_entry.forget": "the note about a database that another takes the place of",
    "app.store.edit_log.forget": "the log of a database that another takes the place of",
    "app.care.repairing.repair": "its own copies of the damaged file",
    "app.store.exchanging.clear": "its own unfinished file",
    "app.paths.place": "its own temporary file",
    "app.recordings.saving._copy": "its own unfinished copy",
    "app.recordings.saving.save_raw": "its own unfinished copy",
    "app.store.backups.make": "its own temporary file",
    "app.store.database.create": "its own temporary file",
    "app.ui.recording.trial.Listening.stop": "the five seconds of a device test",
    "engine.clips.command._run": "the half-written clip in the place it was given for it",
    "engine.assembly.command._clear": "files it did not finish",
    "engine.audio.decode.decode": "a killed decoder's work folder",
    "engine.audio.flac.FlacWriter.__exit__": "its own unfinished file",
    "engine.audio.pcm.PcmWriter.__exit__": "its own unfinished file",
    "engine.audio.peaks.PeaksWriter.__exit__": "its own unfinished file",
    "engine.hardware.survey.write": "its own temporary file",
    "engine.jobfolder.JobFolder.write": "its own temporary file",
    "engine.models.manifest.write_whole": "its own temporary file",
    # folders of jobs: what a meeting needs of them is in its own folder
    "app.commands.transcribe.Transcription.run": "the folder of a job without a library",
    "app.library.Library.import_file": "the copy of a file that could not be imported",
    "app.import_intents.ImportIntents.import_transcript": "the same, beside a transcript",
    "app.import_intents.ImportIntents.add_sound": "the same, for a transcript that was there",
    "app.intake.read_original": "its own unfinished copy",
    "app.library.Library.remove_job_folder": "the folder of a job that is done",
    "app.recordings.taking._clear": "what a try to take a recording in has made",
    "engine.jobfolder.JobFolder.claim": "a job's results with other options",
    "engine.jobfolder.JobFolder.finished_chunks": "a torn line of results",
    "app.recordings.tries.take_back": "the memory of a try that was none",
    # space set aside by the recorder, where no sound has ever been
    "engine.recorder.ballast.Ballast.release": "the file that keeps space free",
    "engine.recorder.disk.SystemDisk.close": "space set aside behind the end of a file",
    "engine.recorder.disk.SystemDisk.create": "a file that could not be set aside whole",
    "engine.recorder.disk.SystemDisk.remove": "for the ballast and for segments never used",
    "engine.recorder.segments.Segments.discard": "a segment set aside and never used",
    # sockets, and notes about processes
    "app.instance.Doorbell.close": "its socket and the note about it",
    "app.recorder_client.start_recorder": "an old log",
    "engine.recorder.home.make_home": "the empty folder of a recording that could not begin",
    "engine.recorder.place.Place.leave": "the note about its socket",
    "engine.recorder.server.Server.close": "its socket's folder",
    # encryption at rest: each is there again under the other form, read back and compared
    "app.unfinished._clear": "files of a meeting that was not made after all",
    "app.vault.held.place": "its own unfinished file",
    "app.vault.record.remove": "the key file of a library that is plain again",
    "app.store.rekeying.copied": "its own unfinished file",
    "app.store.rekeying.discard": "a copy that a kill left unfinished",
    "app.vaulting._Change._sweep": "files that a kill left unfinished, and folders of jobs, which begin anew",
    "app.vaulting._Change._change_over": "its own unfinished file",
    "app.vaulting._Change._backup": "old backups, where the user wants them gone",
    "app.vaulting._Change._open_replaced": "the log of a database that was copied with it",
    # speech models and backups
    "app.store.exchanging.sweep": "copies that a killed program of ours has left",
    "app.store.exchanging.thin": "former files of the library, as old as backups get",
    "app.store.backups._thin_folder": "backups that newer ones stand for",
    "engine.models.fetch.download._round": "a part of a model that came damaged",
    "engine.models.incoming.Incoming._move": "a model that is replaced",
    "engine.models.incoming.Incoming.drop": "a model's download",
    "engine.models.incoming.Incoming.resume": "a model's download that has changed",
    "engine.models.incoming._keep_only": "files a model no longer has",
    "engine.models.store.Store.sweep": "models the user removed",
}


_WORDS = re.compile(r"unlink|rmtree|rmdir|removedirs|move\(|remove\(|truncate")


def _calls(tree: ast.Module, module: str) -> Iterator[tuple[str, int]]:
    """Where something is deleted or moved away: the function's full name and the line."""

    def visit(node: ast.AST, where: str) -> Iterator[tuple[str, int]]:
        for child in ast.iter_child_nodes(node):
            named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            inner = f"{where}.{child.name}" if named else where  # type: ignore[attr-defined]
            if isinstance(child, ast.Call) and _deletes(child.func):
                yield where, child.lineno
            yield from visit(child, inner)

    yield from visit(tree, module)


def _deletes(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in {"unlink", "rmtree", "rmdir", "removedirs", "move"}
    if not isinstance(function, ast.Attribute):
        return False
    value = function.value
    owner = (
        value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else ""
    )
    if function.attr in {"unlink", "rmtree", "rmdir", "removedirs"}:
        return True
    if function.attr in {"remove", "truncate", "ftruncate"}:
        return owner in {"os", "disk", "_disk"}
    return (owner, function.attr) == ("shutil", "move")


def test_nothing_else_deletes() -> None:
    found: dict[str, list[int]] = {}
    for package in ("app", "engine"):
        for path in sorted((ROOT / package).rglob("*.py")):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            text = path.read_text(encoding="utf-8")
            for where, line in _calls(ast.parse(text), module) if _WORDS.search(text) else ():
                found.setdefault(where, []).append(line)
    assert len(found.pop("app.erasing.purge")) == 2, "a folder or a file, in one function"
    strangers = {where: lines for where, lines in found.items() if where not in ALLOWED}
    assert not strangers, "deletes, and is not on the list of what may"
    assert not set(ALLOWED) - set(found), "on the list, and deletes nothing"


def test_a_deletion_anywhere_would_be_seen() -> None:
    for line in (
        "shutil.rmtree(folder)",
        "rmtree(folder)",
        "path.unlink()",
        "(folder / name).unlink(missing_ok=True)",
        "os.unlink(name)",
        "os.remove(name)",
        "self._disk.remove(path)",
        "folder.rmdir()",
        "os.ftruncate(descriptor, 0)",
        "shutil.move(folder, nowhere)",
    ):
        tree = ast.parse(f"class A:\n    def f():\n        {line}")
        assert list(_calls(tree, "app.module")) == [("app.module.A.f", 3)], line
    assert not list(_calls(ast.parse("things.remove(1); self._names.remove(2)"), "app.module"))


# -- the trash -----------------------------------------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A recordings folder."""
    folder = tmp_path / "recordings"
    folder.mkdir(mode=0o700)
    return folder


def recording(root: Path, name: str = "A") -> Path:
    """Something with sound in it."""
    (root / name / "mic").mkdir(parents=True)
    (root / name / "mic" / "000000.wav").write_bytes(b"sound")
    return root / name


def all_may_go(_item: erasing.Thrown) -> bool:
    return True


def test_the_trash_keeps_it_for_seven_days(root: Path) -> None:
    where = to_trash(recording(root), "adopted", root, NOW)
    assert not (root / "A").exists()
    assert (where / "mic" / "000000.wav").read_bytes() == b"sound"
    assert (root / erasing.TRASH).stat().st_mode & 0o777 == 0o700 or os.name == "nt"
    (item,) = thrown(root)
    assert (item.path, item.name, item.since, item.why) == (where, "A", NOW, "adopted")
    for hours in (-10_000, 0, 24, 7 * 24 - 1):
        assert purge(root, NOW + timedelta(hours=hours), all_may_go) == 0
        assert where.exists()
    assert purge(root, NOW + timedelta(days=7), all_may_go) == 1
    assert not where.exists()
    assert purge(root, NOW + timedelta(days=8), all_may_go) == 0


def test_what_may_not_go_stays(root: Path) -> None:
    kept = to_trash(recording(root, "A"), "adopted", root, NOW)
    gone = to_trash(recording(root, "B"), "discarded", root, NOW)
    later = NOW + timedelta(days=30)
    assert purge(root, later, lambda item: item.why == "discarded") == 1
    assert kept.exists()
    assert not gone.exists()


def test_the_same_name_twice(root: Path) -> None:
    first = to_trash(recording(root), "discarded", root, NOW)
    second = to_trash(recording(root), "discarded", root, NOW)
    assert first != second
    assert [item.name for item in thrown(root)] == ["A", "A"]


def test_what_others_put_there_is_left_alone(root: Path) -> None:
    to_trash(recording(root), "adopted", root, NOW)
    stranger = root / erasing.TRASH / "my notes.txt"
    stranger.write_text("mine")
    assert purge(root, NOW + timedelta(days=30), all_may_go) == 1
    assert stranger.exists()


def test_nothing_outside_the_root(root: Path, tmp_path: Path) -> None:
    outside = recording(tmp_path, "elsewhere")
    for path in (
        outside,
        root,
        root / "A" / "mic",
        root / ".." / "elsewhere",
        root / erasing.TRASH,
        tmp_path,
    ):
        recording(root) if not (root / "A").exists() else None
        with pytest.raises(EraseRefused):
            to_trash(path, "discarded", root, NOW)
    assert outside.exists()
    assert (root / "A" / "mic").exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_are_neither_followed_nor_moved(root: Path, tmp_path: Path) -> None:
    outside = recording(tmp_path, "elsewhere")
    (root / "link").symlink_to(outside)
    with pytest.raises(EraseRefused):
        to_trash(root / "link", "discarded", root, NOW)
    # A link inside of what is thrown away goes, what it points to stays.
    inside = recording(root)
    (inside / "system").symlink_to(outside)
    to_trash(inside, "discarded", root, NOW)
    assert purge(root, NOW + timedelta(days=8), all_may_go) == 1
    assert (outside / "mic" / "000000.wav").read_bytes() == b"sound"
    # A trash that is a link is nobody's.
    (root / erasing.TRASH).rmdir()
    (root / erasing.TRASH).symlink_to(tmp_path / "elsewhere")
    (outside / "20200101T000000Z-adopted-A").mkdir()
    assert purge(root, NOW, all_may_go) == 0
    with pytest.raises(EraseRefused):
        to_trash(recording(root, "B"), "discarded", root, NOW)
    assert (outside / "20200101T000000Z-adopted-A").exists()
