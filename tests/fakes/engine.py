"""An engine that misbehaves on purpose behind the real protocol.

``python -m tests.fakes.engine BEHAVIOUR [STATE]``. ``STATE`` is a file in which a behaviour that should
happen only the first times counts its starts.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from engine.jobfolder import JobFolder
from engine.protocol import (
    PROTOCOL,
    Cancel,
    Done,
    Event,
    Hello,
    JobCancelled,
    Partial,
    Progress,
    Result,
    Segment,
    TrackResult,
    Transcribe,
    Turn,
    Word,
    decode,
    encode,
)

WORDS = (Word(0.0, 0.5, "hello", 0.9), Word(0.6, 1.0, "there", 0.8))


def say(event: Event) -> None:
    sys.stdout.buffer.write(encode(event))
    sys.stdout.buffer.flush()


def starts(state: str) -> int:
    """How often this engine has been started, this time included."""
    path = Path(state)
    count = int(path.read_text() or 0) + 1 if path.exists() else 1
    path.write_text(str(count))
    return count


def finish(request: Transcribe) -> None:
    result = Result(
        version=1,
        language="en",
        engine={"profile": "fake"},
        tracks=(TrackResult(2.0, ((0.0, 1.0),), WORDS, (Turn(0.0, 1.0, "S1"),)),),
        segments=(Segment(0, 0.0, 1.0, "S1", WORDS),),
    )
    folder = Path(request.folder)
    folder.mkdir(parents=True, exist_ok=True)
    say(Done(request.job, JobFolder(folder).save("result.json", result)))


def misbehave(behaviour: str, request: Transcribe, state: str) -> None:
    say(Progress(request.job, "asr", 1.0, 2.0))
    say(Partial(request.job, 0, 0.0, 1.0, WORDS))
    match behaviour:
        case "good":
            finish(request)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "killed-once":
            if starts(state) == 1:
                os.kill(os.getpid(), signal.SIGKILL)
            finish(request)
        case "aborts":
            os.abort()
        case "hung":
            time.sleep(600)
        case "garbage":
            sys.stdout.buffer.write(b"Loading model ... 100%|#####|\n\xff\xfe{{{\n")
            sys.stdout.buffer.flush()
            time.sleep(600)
        case "endless-line":
            while True:
                sys.stdout.buffer.write(b"x" * (1 << 16))
        case "unknown-kinds":
            sys.stdout.buffer.write(b'{"kind":"from-the-future","job":"x"}\n')
            sys.stdout.buffer.flush()
            finish(request)
        case "two-ends":
            finish(request)
            finish(request)
            say(JobCancelled(request.job))
        case "lying-hash":
            finish(request)
        case "outside":
            ref = JobFolder(Path(request.folder)).write("result.json", b"{}")
            say(Done(request.job, type(ref)("../result.json", ref.bytes, ref.sha256)))
        case "nonsense":
            say(Done(request.job, JobFolder(Path(request.folder)).write("result.json", b'{"version": "one"}')))


def main() -> None:
    behaviour, state = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    if behaviour == "never-greets":
        time.sleep(600)
    if behaviour == "dies-at-start":
        sys.exit(1)
    if behaviour == "other-version":
        say(Hello(PROTOCOL + 1, "9.9", os.getpid()))
        time.sleep(600)
    say(Hello(PROTOCOL, "0", os.getpid()))
    for line in sys.stdin.buffer:
        request = decode(line)
        if isinstance(request, Transcribe):
            misbehave(behaviour, request, state)
        elif isinstance(request, Cancel) and behaviour != "ignores-cancel":
            say(JobCancelled(request.job))


if __name__ == "__main__":
    main()
