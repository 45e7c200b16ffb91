"""The decoder child misbehaves on purpose; the engine's side says what happened, at once and cleanly."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import av
import pytest

from app import peaks
from engine import launch
from engine.audio import decode as module
from engine.audio import sandbox
from engine.audio.decode import DecodedTrack, decode
from engine.audio.pcm import Pcm
from engine.errors import BadAudio, Cancelled, DiskFull, NoAudioTrack, OutOfMemory, WorkerDied
from engine.progress import Reporter, silent
from tests.media_files import Kind, tone, write_wav

RECORDINGS = Path(__file__).resolve().parents[2].parent / "shared" / "audio"
STARTED = 'print(\'{"kind": "started"}\', flush=True);'
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and limits")


@pytest.fixture
def media(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "in.wav", tone(3.0, 16_000), 16_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "job"
    made.mkdir()
    return made


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch):
    """Put another program in the decoder's place."""

    def put(code: str) -> None:
        monkeypatch.setattr(sandbox, "wrap", lambda *_: None)
        monkeypatch.setattr(launch, "command", lambda *_: [sys.executable, "-c", code])

    return put


def test_one_file_whole(media: Path, folder: Path):
    track = decode(media, folder, 3, True, silent)
    assert track == DecodedTrack(3.0, "track-3.pcm", "audio-3.flac", "peaks-3.bin", None, track.sandboxed)
    assert {path.name for path in folder.iterdir()} == {"track-3.pcm", "audio-3.flac", "peaks-3.bin"}
    assert peaks.read(folder / "peaks-3.bin").duration == 3.0
    with Pcm(folder / "track-3.pcm") as samples:
        assert len(samples) == 48_000
    if sys.platform != "win32":
        assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_only_what_was_asked_for(media: Path, folder: Path):
    track = decode(media, folder, 0, False, silent)
    assert (track.audio, track.peaks) == (None, None)
    assert [path.name for path in folder.iterdir()] == ["track-0.pcm"]


def test_the_sandbox_is_used_where_there_is_one(media: Path, folder: Path):
    if subprocess.run(sandbox.wrap(["true"], folder, {}) or ["false"], check=False).returncode:
        pytest.skip("bubblewrap does not work here")
    assert decode(media, folder, 0, False, silent).sandboxed


def test_a_sandbox_that_does_not_work_is_done_without(media: Path, folder: Path, monkeypatch):
    broken = [sys.executable, "-c", "import sys; sys.exit('No permissions to create new namespace')"]
    monkeypatch.setattr(sandbox, "wrap", lambda *_: broken)
    assert not decode(media, folder, 0, False, silent).sandboxed


def test_the_file_name_reaches_nobody(folder: Path, media: Path, behave):
    behave(STARTED + "import sys, os; assert 'in.wav' not in str((sys.argv, dict(os.environ))); os.abort()")
    with pytest.raises(BadAudio, match="SIGABRT"):
        decode(media, folder, 0, False, silent)


@pytest.mark.parametrize(
    "name",
    [
        "👩‍👩‍👧 sitzung.wav",
        "two\nlines.wav",
        "\u202egnp.wav",
        "'; $(x) `y`.wav",
        "-rf.wav",
        "x" * 251 + ".wav",
        "https:",
    ],
)
def test_names(name: str, media: Path, folder: Path):
    odd = media.rename(media.with_name(name))
    assert decode(odd, folder, 0, False, silent).duration == 3.0


@posix
def test_a_name_that_is_not_unicode(media: Path, folder: Path):
    odd = media.rename(Path(os.fsdecode(os.fsencode(media.parent) + b"/\xff\xfe.wav")))
    assert decode(odd, folder, 0, False, silent).duration == 3.0


def test_content_decides_not_the_extension(folder: Path, tmp_path: Path):
    written = Kind("flac", "flac", "flac").write(tmp_path / "really.flac")
    for suffix in (".mp4", ".txt", ".m3u8", ""):
        written = written.rename(tmp_path / f"meeting{suffix}")
        assert decode(written, folder, 0, False, silent).duration == pytest.approx(3.0)


def test_cancel_ends_the_child_within_two_seconds(media: Path, folder: Path, behave):
    behave(STARTED + "import time; time.sleep(60)")
    cancelled = threading.Event()
    timer = threading.Timer(0.5, cancelled.set)
    timer.start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        decode(media, folder, 0, True, Reporter(lambda *_: None, cancelled))
    timer.join()
    assert time.monotonic() - start < 2.5  # a promise of the product, not a measurement
    assert list(folder.iterdir()) == []


def test_cancel_in_the_middle_of_real_work_leaves_nothing(folder: Path, tmp_path: Path):
    with (tmp_path / "long.mp3").open("wb") as file:
        part = Kind("mp3", "mp3", "libmp3lame").write(tmp_path / "in.mp3").read_bytes()
        for _ in range(1000):
            file.write(part)

    def stop(done: float, _total: float) -> None:
        if done > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        decode(tmp_path / "long.mp3", folder, 0, True, stop)
    assert list(folder.iterdir()) == []


def test_hung(media: Path, folder: Path, behave, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "HUNG_AFTER", 0.5)
    behave(STARTED + "import time; time.sleep(60)")
    with pytest.raises(WorkerDied, match="did not move"):
        decode(media, folder, 0, True, silent)


@posix
@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("SIGSEGV", BadAudio),
        ("SIGABRT", BadAudio),
        ("SIGBUS", BadAudio),
        ("SIGXCPU", BadAudio),
        ("SIGKILL", WorkerDied),
        ("SIGTERM", WorkerDied),
    ],
)
def test_ended_by_a_signal(name: str, error: type[Exception], media: Path, folder: Path, behave):
    behave(STARTED + f"import os; os.kill(os.getpid(), {int(getattr(signal, name))})")
    with pytest.raises(error):
        decode(media, folder, 0, True, silent)
    assert list(folder.iterdir()) == []


@posix
def test_killed_for_memory(media: Path, folder: Path, behave, monkeypatch: pytest.MonkeyPatch):
    counts = iter([1, 2])
    monkeypatch.setattr(module, "_out_of_memory_kills", lambda: next(counts))
    behave(STARTED + "import os; os.kill(os.getpid(), 9)")
    with pytest.raises(OutOfMemory):
        decode(media, folder, 0, True, silent)


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap")
def test_a_crash_inside_the_sandbox_is_still_the_file(media: Path, folder: Path, monkeypatch):
    real = sandbox.wrap
    if subprocess.run(real(["true"], folder, {}) or ["false"], check=False).returncode:
        pytest.skip("bubblewrap does not work here")
    code = STARTED + "import os; os.kill(os.getpid(), 11)"
    monkeypatch.setattr(launch, "command", lambda *_: [sys.executable, "-c", code])
    with pytest.raises(BadAudio, match="SIGSEGV"):
        decode(media, folder, 0, True, silent)


@pytest.mark.parametrize(
    "said",
    [
        "not json",
        '{"kind": "advanced", "done": NaN, "total": 1}',
        '{"kind": "finished", "ends_early": "soon"}',
        "[[[[[[[[",
        "\udcff\udcfe",
    ],
)
def test_garbage_on_the_pipe(said: str, media: Path, folder: Path, behave):
    raw = os.fsencode(said) + b"\n"
    behave(STARTED + f"import os, time; os.write(1, {raw!r}); time.sleep(60)")
    with pytest.raises(WorkerDied):
        decode(media, folder, 0, True, silent)


@pytest.mark.parametrize("repeated", ["x", "["])
def test_a_line_without_end_on_the_pipe(repeated: str, media: Path, folder: Path, behave):
    behave(STARTED + f"import time; print({repeated!r} * 5_000_000, flush=True); time.sleep(60)")
    with pytest.raises(WorkerDied):
        decode(media, folder, 0, True, silent)


def test_unknown_messages_are_passed_over(media: Path, folder: Path, behave):
    refusal = json.dumps({"kind": "refused", "code": "no-audio-track", "detail": "a\x1b[31mb"})
    behave(STARTED + f'print(\'{{"kind": "new"}}\'); print({refusal!r}, flush=True)')
    with pytest.raises(NoAudioTrack, match=r"a\?\[31mb"):
        decode(media, folder, 0, True, silent)


def test_an_internal_error_is_no_fault_of_the_file(media: Path, folder: Path, behave):
    refusal = json.dumps({"kind": "refused", "code": "internal", "detail": "ValueError at x.py:1"})
    behave(STARTED + f"print({refusal!r}, flush=True)")
    with pytest.raises(WorkerDied, match=r"ValueError at x\.py:1"):
        decode(media, folder, 0, True, silent)


@posix
def test_a_link_instead_of_a_result_is_not_followed(media: Path, folder: Path, behave):
    behave(
        STARTED
        + "import os; os.symlink('/etc/passwd', 'audio.pcm'); print('{\"kind\": \"finished\"}', flush=True)"
    )
    with pytest.raises(WorkerDied, match="not a file"):
        decode(media, folder, 0, False, silent)
    assert list(folder.iterdir()) == []


def test_finished_without_a_result(media: Path, folder: Path, behave):
    behave(STARTED + 'print(\'{"kind": "finished"}\', flush=True)')
    with pytest.raises(WorkerDied, match="no result"):
        decode(media, folder, 0, False, silent)


def test_a_child_that_does_not_start(media: Path, folder: Path, behave):
    behave("raise SystemExit('no av here')")
    with pytest.raises(WorkerDied, match="no av here"):
        decode(media, folder, 0, False, silent)


def test_leftovers_of_a_killed_engine_are_cleared(media: Path, folder: Path):
    (folder / "decode-0-old").mkdir()
    (folder / "decode-0-old" / "audio.pcm.part").write_bytes(bytes(10))
    decode(media, folder, 0, False, silent)
    assert [path.name for path in folder.iterdir()] == ["track-0.pcm"]


@posix
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting needs root on Linux")
@pytest.mark.parametrize("keep_audio", [True, False])
def test_disk_full(keep_audio: bool, folder: Path, tmp_path: Path):
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        big = write_wav(tmp_path / "big.wav", tone(120.0, 16_000), 16_000)
        with pytest.raises(DiskFull):
            decode(big, folder, 0, keep_audio, silent)
        assert list(folder.iterdir()) == []
    finally:
        subprocess.run(["umount", folder], check=True)


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_PDEATHSIG")
@pytest.mark.parametrize("sandboxed", [True, False])
def test_no_orphan_when_the_engine_is_killed(sandboxed: bool, folder: Path, tmp_path: Path):
    part = Kind("mp3", "mp3", "libmp3lame").write(tmp_path / "in.mp3").read_bytes()
    with (tmp_path / "long.mp3").open("wb") as file:
        for _ in range(3000):
            file.write(part)
    code = (
        "import sys; from pathlib import Path; from engine.audio import sandbox\n"
        "from engine.audio.decode import decode\n"
        f"if not {sandboxed}: sandbox.wrap = lambda *a: None\n"
        "decode(Path(sys.argv[1]), Path(sys.argv[2]), 0, True, lambda done, total: print(done, flush=True))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "long.mp3"), str(folder)]
    with subprocess.Popen(command, env=launch.environment(), stdout=subprocess.PIPE, text=True) as engine:
        assert engine.stdout is not None
        while float(engine.stdout.readline()) < 1.0:
            pass
        engine.kill()
    for _ in range(50):
        if not _working_in(folder):
            return
        time.sleep(0.1)
    pytest.fail("the decoder outlived the engine")


def _working_in(folder: Path) -> list[int]:
    """Processes whose current folder is inside ``folder`` (the sandboxed one's too, seen from outside)."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (
                str(folder) in f"{process.joinpath('cwd').readlink()}"
                or str(folder).encode() in (process / "cmdline").read_bytes()
            ):
                found.append(int(process.name))
        except OSError:
            continue
    return found


@pytest.mark.real
def test_every_recording_beside_the_project(folder: Path):
    files = sorted(path for path in RECORDINGS.rglob("*") if path.suffix in {".wav", ".flac", ".mp3"})
    if not files:
        pytest.skip("the recordings beside the project are not here")
    # Two of each folder: the rest is the same again, and a process each costs most of a second.
    for path in [path for path in files if path.parent == RECORDINGS] + files[:2]:
        track = decode(path, folder, 0, True, silent)
        with av.open(path) as container:
            wanted = container.duration / 1e6
        assert track.duration == pytest.approx(wanted, abs=0.15), path.name
        assert track.ends_early is None
