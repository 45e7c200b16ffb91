"""Live captions as the window has them: a process that follows a folder which grows as when recorded."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from app.captions_client import BUILTIN, Lines, Wish, sentence
from engine import launch
from engine.captioning import Caption, Captioning, CaptionsEnded, CaptionsFailed, Listening
from engine.captions.backends.faster_whisper import WhisperCaptioner
from engine.stages import Hearing, Make
from resources import sample_meeting
from tests.bench.caption_delays import measure
from tests.bench.caption_runs import caption, int16
from tests.bench.meetings import decode
from tests.fakes import random_whisper
from tests.growing import GrowingTake, Line
from tests.models.catalogue import WEIGHTS
from tests.models.whisper import WINDOW

SPEED = 1.5  # times real time
PATIENCE = 120.0  # seconds; the machine may be busy


def sample(start: float, end: float) -> np.ndarray:
    return int16(decode(sample_meeting())[round(start * 16_000) : round(end * 16_000)])


@contextmanager
def following(wish: Wish, folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], list[Captioning]]]:
    """The process, and what it has said so far."""
    said: list[Captioning] = []
    with subprocess.Popen(
        wish.command(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=launch.environment()
    ) as process:

        def read() -> None:
            lines = Lines()
            assert process.stdout is not None
            while data := process.stdout.read1(65536):  # type: ignore[attr-defined]
                said.extend(lines.received(data))

        reader = threading.Thread(target=read)
        reader.start()
        try:
            yield process, said
        finally:
            process.kill()
            reader.join()


def wait_for(said: list[Captioning], kind: type) -> None:
    deadline = time.monotonic() + PATIENCE
    while not any(isinstance(message, kind) for message in said):
        assert time.monotonic() < deadline, said
        time.sleep(0.05)


def settled(said: list[Captioning], track: str) -> str:
    return " ".join(
        message.text
        for message in said
        if isinstance(message, Caption) and message.track == track and message.settled
    )


def test_a_meeting_is_captioned_while_it_is_recorded(tmp_path: Path) -> None:
    lines = {"mic": Line(sample(0, 10.7)), "system": Line(sample(25.3, 34.9))}
    take = GrowingTake(tmp_path / "take", lines)  # type: ignore[arg-type]
    take.grow(0.1)
    with following(Wish(), take.folder) as (process, said):
        wait_for(said, Listening)
        if sys.platform == "linux":
            assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
            assert Path(f"/proc/{process.pid}/oom_score_adj").read_text().strip() == "800"
        begun = time.monotonic()
        while (at := (time.monotonic() - begun) * SPEED) < take.length:
            take.grow(at)
            time.sleep(0.05)
        take.grow(take.length)
        take.close()
        before = _files(take.folder)
        wait_for(said, CaptionsEnded)
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        errors = process.stderr.read().decode()
    assert "Traceback" not in errors, errors
    assert _files(take.folder) == before  # it only reads
    assert isinstance(said[0], Listening)
    assert isinstance(said[-1], CaptionsEnded)

    mic, system = settled(said, "mic"), settled(said, "system")
    print(mic, "|", system)
    assert "good morning everyone" in mic
    assert "the first week of October" in mic
    assert "percent of the money" in system
    drafts = [message for message in said if isinstance(message, Caption) and not message.settled]
    assert len(drafts) > 3  # as many as the machine has time for
    for track in lines:
        delays = measure([(0.0, message) for message in said], track, [])
        assert delays.changed == 0
        assert delays.settled_words > 10
        last = [message for message in said if isinstance(message, Caption) and message.track == track][-1]
        assert last.settled or not last.text  # no tail is left behind


def test_a_folder_without_a_recording_is_said_so(tmp_path: Path) -> None:
    with following(Wish(), tmp_path) as (process, said):
        assert process.wait(PATIENCE) == 5
    assert said == [CaptionsFailed("no-recording", "FileNotFoundError")]


@pytest.mark.parametrize(
    ("wish", "code"),
    [(Wish(language="fr"), "language-not-covered"), (Wish("fast", models=Path("nowhere")), "model-missing")],
)
def test_no_captions_have_a_reason(tmp_path: Path, wish: Wish, code: str) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(sample(0, 1))})
    with following(wish, take.folder) as (process, said):
        assert process.wait(PATIENCE) == 5
    assert [message.code for message in said if isinstance(message, CaptionsFailed)] == [code]
    assert isinstance(said[-1], CaptionsFailed)
    assert sentence(said[-1]).startswith("Live captions")
    other = wish.otherwise(said[-1])
    assert (other is not None and other.profile == BUILTIN) == (wish.profile == "fast")


def test_whisper_writes_along(tmp_path: Path) -> None:
    """The project's own micro model, which knows synthetic speech: the machinery, not how good Whisper is."""
    meeting = decode(Path(__file__).parents[1] / "models" / "data" / "meeting.ogg")[: 16 * 16_000]
    captioner = WhisperCaptioner(Make(str(WEIGHTS / "whisper")), Hearing(), float(WINDOW))
    run = caption({"mic": meeting}, captioner)
    text = settled([message for _, message in run.sent], "mic")
    print(f"work {run.work / run.seconds:.2f}:", text)
    assert "will take" in text
    assert len(text.split()) > 20
    delays = measure(run.sent, "mic", [])
    assert delays.changed == 0
    assert max(run.behind, default=0.0) < 8


def test_a_model_that_says_nonsense_keeps_the_promises(tmp_path: Path) -> None:
    """Random weights: every hypothesis is another, so only the ends of utterances settle anything."""
    model = random_whisper.build(tmp_path / "model")
    captioner = WhisperCaptioner(Make(str(model)), Hearing("en"), 30.0)
    run = caption({"mic": decode(sample_meeting())[: 22 * 16_000]}, captioner)
    delays = measure(run.sent, "mic", [])
    assert delays.changed == 0
    times = [
        time
        for _, message in run.sent
        if isinstance(message, Caption) and message.settled
        for time in (message.start, message.end)
    ]
    assert times == sorted(times)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
    }
