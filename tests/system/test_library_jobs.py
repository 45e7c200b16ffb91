"""The queue: which moves the table allows, and that a job and its rows are done together or not at all."""

import contextlib
import itertools
import os
from pathlib import Path

import pytest

from app.library import IllegalTransition, Library
from app.store import jobs
from app.store.values import JobState
from engine import protocol
from tests.builders import Meeting, dialogue, finish, import_meeting, make_meeting

STATES: tuple[JobState, ...] = ("waiting", "running", "interrupted", "cancelled", "failed", "done")
#: Every pair of states; a dot is a refusal.
TABLE = """
              waiting running interrupted cancelled failed done
waiting       .       yes     .           yes       yes    .
running       yes     .       yes         yes       yes    yes
interrupted   yes     yes     .           yes       yes    .
cancelled     yes     .       .           .         .      .
failed        yes     .       .           .         .      .
done          .       .       .           .         .      .
"""


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def test_transition_table() -> None:
    header, *lines = (line.split() for line in TABLE.strip().splitlines())
    written = {
        (line[0], to): answer == "yes" for line in lines for to, answer in zip(header, line[1:], strict=True)
    }
    assert written == {(old, new): jobs.allowed(old, new) for old, new in itertools.product(STATES, STATES)}


def drive(library: Library, state: JobState) -> protocol.RunOptions | str:
    """A fresh job in ``state``."""
    _, job = import_meeting(library)
    way: dict[JobState, tuple[JobState, ...]] = {
        "waiting": (),
        "running": ("running",),
        "interrupted": ("running", "interrupted"),
        "cancelled": ("cancelled",),
        "failed": ("failed",),
        "done": ("running",),
    }
    for step in way[state]:
        library.move_job(job, step)
    if state == "done":
        library.finish_job(job, dialogue())
    return job


@pytest.mark.parametrize(("old", "new"), list(itertools.product(STATES, STATES)))
def test_every_pair_through_the_library(library: Library, old: JobState, new: JobState) -> None:
    job = drive(library, old)
    if jobs.allowed(old, new) and new != "done":
        library.move_job(job, new, "bad-audio" if new == "failed" else "")
        assert library.jobs()[0].state == new
    else:
        with pytest.raises(IllegalTransition):
            library.move_job(job, new)
        assert library.jobs()[0].state == old


def test_only_a_running_job_can_finish(library: Library) -> None:
    _, job = import_meeting(library)
    with pytest.raises(IllegalTransition):
        library.finish_job(job, dialogue())
    assert library.jobs()[0].state == "waiting"


def test_attempts_are_counted_and_a_new_try_starts_at_nought(library: Library) -> None:
    _, job = import_meeting(library)
    for _ in range(3):
        library.move_job(job, "running")
        library.move_job(job, "interrupted")
    assert library.jobs()[0].attempt == 3
    library.move_job(job, "failed", "worker-died")
    assert library.jobs()[0].problem == "worker-died"
    library.move_job(job, "waiting")
    assert (library.jobs()[0].attempt, library.jobs()[0].problem) == (0, "")


def test_what_ran_at_the_last_exit_is_interrupted(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    _, job = import_meeting(library)
    library.move_job(job, "running")
    library.note_progress(job, "asr", 12.5, 60.0)
    library.close()
    library = Library.open(tmp_path / "library")
    found = library.jobs()[0]
    assert (found.state, found.stage, found.done, found.total) == ("interrupted", "asr", 12.5, 60.0)
    library.close()


def test_meeting_states(library: Library) -> None:
    meeting, job = import_meeting(library)

    def state() -> tuple[str, str]:
        found = library.meeting(meeting)
        return found.state, found.problem

    assert state() == ("waiting", "")
    library.move_job(job, "running")
    assert state() == ("working", "")
    library.move_job(job, "cancelled")
    assert state() == ("stopped", "")
    library.move_job(job, "waiting")
    library.move_job(job, "failed", "bad-audio")
    assert state() == ("failed", "bad-audio")
    library.move_job(job, "waiting")
    finish(library, job, dialogue())
    assert state() == ("ready", "")
    library.move_job(library.add_job(meeting, "find-speakers", protocol.RunOptions()), "failed", "internal")
    assert state() == ("ready", "internal")
    library.sources(meeting)[0].unlink()
    assert state() == ("audio-missing", "internal")


def test_finishing_twice_changes_nothing(library: Library) -> None:
    meeting = make_meeting(library)
    before = meeting.everything()
    change = library.finish_job(library.jobs()[0].id, dialogue([("S1", "other text")]))
    assert not change.everything
    assert meeting.everything() == before


def test_rows_and_done_are_one_transaction(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting, job = import_meeting(library)
    library.move_job(job, "running")
    with library._store.write() as tx:
        tx.exec_driver_sql(
            "CREATE TRIGGER fails BEFORE INSERT ON segment BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(Exception, match="no"):
        library.finish_job(job, dialogue())
    with library._store.write() as tx:
        tx.exec_driver_sql("DROP TRIGGER fails")
        assert tx.exec_driver_sql("SELECT count(*) FROM text_run").scalar() == 0
    assert library.jobs()[0].state == "running"
    assert library.transcript(meeting).segments == ()
    library.finish_job(job, dialogue())
    assert len(Meeting(library, meeting).texts()) == 4


def test_audio_is_kept_while_text_is_made(library: Library) -> None:
    meeting, job = import_meeting(library)
    library.move_job(job, "running")
    folder = library.job_folder(job)
    (folder / "audio-0.flac").write_bytes(b"fLaC" * 100)
    (folder / "peaks-0.bin").write_bytes(b"peaks")
    for _ in range(2):  # the engine was restarted and says so again
        library.attach_audio(job, 0, 61.5, Path("audio-0.flac"), folder / "peaks-0.bin")
    track = library.tracks(meeting)[0]
    assert (track.audio, track.peaks, track.duration) == ("track-0.flac", "track-0.peaks", 61.5)
    kept = library.meeting_folder(meeting)
    assert (kept / "track-0.flac").read_bytes() == b"fLaC" * 100
    assert (folder / "audio-0.flac").exists()  # the engine may still read it
    assert library.meeting(meeting).duration == 61.5
    (folder / "arrays.npz").write_bytes(b"embeddings")
    library.finish_job(job, dialogue(), Path("arrays.npz"))
    assert library.embeddings(meeting).read_bytes() == b"embeddings"
    library.remove_job_folder(job)
    assert not folder.exists()
    library.sources(meeting)[0].unlink()
    assert library.meeting(meeting).state == "ready"  # there is our own copy to play
    assert not [path for path in kept.iterdir() if path.name.startswith(".")]


def test_a_job_folder_goes_only_when_done(library: Library) -> None:
    _, job = import_meeting(library)
    folder = library.job_folder(job)
    library.remove_job_folder(job)
    assert folder.exists()
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0


def test_trashing_cancels_what_waits(library: Library) -> None:
    meeting, _ = import_meeting(library)
    library.delete_meeting(meeting)
    assert library.jobs()[0].state == "cancelled"
    library.restore_meeting(meeting)
    assert library.meeting(meeting).state == "stopped"


def test_a_job_that_finishes_in_the_trash_is_not_found_by_search(library: Library) -> None:
    meeting, job = import_meeting(library)
    library.move_job(job, "running")
    library.delete_meeting(meeting)
    library.finish_job(job, dialogue())
    assert library.search("migration").total == 0
    library.restore_meeting(meeting)
    assert library.search("migration").total == 1


def test_options_of_another_version_fall_back(library: Library) -> None:
    import_meeting(library)
    with library._store.write() as tx:
        tx.exec_driver_sql('UPDATE job SET options = \'{"device": "quantum"}\'')
    assert library.jobs()[0].options == protocol.RunOptions()


def test_what_could_not_be_transcribed_stays_marked(tmp_path: Path) -> None:
    with contextlib.closing(Library.open(tmp_path / "library")) as library:
        source = tmp_path / "a.wav"
        source.write_bytes(b"sound")
        imported = library.import_file(source)
        assert imported.meeting is not None
        assert imported.job is not None
        assert library.left_out(imported.meeting) == []
        library.move_job(imported.job, "running")
        track = protocol.TrackResult(60.0, ((0.0, 50.0),), (), (), skipped=((10.0, 40.0),))
        library.finish_job(imported.job, protocol.Result(1, "en", {}, (track,), ()))
        assert library.left_out(imported.meeting) == [(10.0, 40.0)]
        found = library.recognition(imported.meeting)
        assert found is not None
        assert found.tracks[0].skipped == ((10.0, 40.0),)


def test_paces_are_those_of_the_newest_jobs(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("app.library_base.time.monotonic", lambda: now)

    def work(seconds: float, options: protocol.RunOptions) -> None:
        nonlocal now
        meeting, first = import_meeting(library)
        library.move_job(first, "cancelled")
        job = library.add_job(meeting, "transcribe", options)
        library.move_job(job, "running")
        library.attach_audio(job, 0, 60.0, None, None)
        now += seconds
        library.finish_job(job, dialogue())

    assert library.paces() == {}
    built_in, fast = protocol.RunOptions(), protocol.RunOptions(profile="fast")
    work(600.0, built_in)
    for _ in range(5):  # as many as count
        work(30.0, built_in)
    work(6.0, fast)
    assert library.paces() == pytest.approx({("transcribe", "builtin"): 0.5, ("transcribe", "fast"): 0.1})
