"""An engine that misbehaves on purpose behind the real protocol.

``python -m tests.fakes.engine BEHAVIOUR [STATE]``. ``STATE`` is a file in which a behaviour that should
happen only the first times counts its starts.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.jobfolder import JobFolder
from engine.protocol import (
    PROTOCOL,
    Cancel,
    Done,
    Event,
    Failed,
    FileRef,
    FindSpeakers,
    Hello,
    JobCancelled,
    LanguageSpan,
    Partial,
    Progress,
    Removed,
    Result,
    Segment,
    TrackResult,
    Transcribe,
    Turn,
    Warned,
    Word,
    build,
    decode,
    encode,
)

REMOVED = (Removed(1.2, 1.8, "thanks for watching", 0.4, "phrase"),)
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
        engine={
            "profile": "fake",
            "asr": "fake",
            "diarize": "fake",
            "asr-model": "micro",
            "asr-device": "cpu",
            "asr-compute": "int8",
        },
        tracks=(
            TrackResult(
                2.0,
                ((0.0, 1.0),),
                WORDS,
                (Turn(0.0, 1.0, "S1"),),
                removed=REMOVED,
                languages=(LanguageSpan(0.0, 2.0, "en", 0.9),),
            ),
        ),
        segments=(Segment(0, 0.0, 1.0, "S1", WORDS),),
    )
    folder = Path(request.folder)
    folder.mkdir(parents=True, exist_ok=True)
    voices = JobFolder(folder).write("embeddings.npz", b"voices")
    say(Done(request.job, JobFolder(folder).save("result.json", result), voices))


def find_speakers(request: FindSpeakers) -> None:
    """Every word is somebody else's, as many as asked for at most."""
    before = build(Result, json.loads(Path(request.previous).read_bytes()))
    assert Path(request.arrays).read_bytes() == b"voices"
    most = request.speakers.maximum or len(WORDS)
    (track,) = before.tracks
    names = [f"S{min(number, most)}" for number in range(1, len(track.words) + 1)]
    turns = tuple(Turn(word.start, word.end, name) for word, name in zip(track.words, names, strict=True))
    segments = tuple(
        Segment(0, word.start, word.end, name, (word,)) for word, name in zip(track.words, names, strict=True)
    )
    result = replace(before, tracks=(replace(track, turns=turns),), segments=segments)
    say(Progress(request.job, "speakers", 2.0, 2.0))
    say(Done(request.job, JobFolder(Path(request.folder)).save("result.json", result)))


def die(_request: Transcribe, _state: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(request: Transcribe, state: str) -> None:
    if starts(state) == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    finish(request)


def hang(_request: Transcribe, _state: str) -> None:
    time.sleep(600)


def print_noise(request: Transcribe, state: str) -> None:
    sys.stdout.buffer.write(b"Loading model ... 100%|#####|\n\xff\xfe{{{\n")
    sys.stdout.buffer.flush()
    hang(request, state)


def print_without_end(_request: Transcribe, _state: str) -> None:
    while True:
        sys.stdout.buffer.write(b"x" * (1 << 16))


def speak_of_the_future(request: Transcribe, _state: str) -> None:
    sys.stdout.buffer.write(b'{"kind":"from-the-future","job":"x"}\n')
    sys.stdout.buffer.flush()
    finish(request)


def end_twice(request: Transcribe, _state: str) -> None:
    finish(request)
    finish(request)
    say(JobCancelled(request.job))


def name_a_file_outside(request: Transcribe, _state: str) -> None:
    ref = JobFolder(Path(request.folder)).write("result.json", b"{}")
    say(Done(request.job, FileRef("../result.json", ref.bytes, ref.sha256)))


def give_nonsense(request: Transcribe, _state: str) -> None:
    say(Done(request.job, JobFolder(Path(request.folder)).write("result.json", b'{"version": "one"}')))


def step_down(request: Transcribe, _state: str) -> None:
    say(Warned(request.job, "stepped-down", "cuda float16 > cpu int8"))
    finish(request)


def meet_another_language(request: Transcribe, _state: str) -> None:
    if request.options.language is None:
        say(Failed(request.job, "language-not-covered", "fr: whisper-base"))
    else:
        finish(request)


def miss_a_model(request: Transcribe, _state: str) -> None:
    say(Failed(request.job, "model-missing", "fast: whisper-base, ecapa"))


def lie_about_the_hash(request: Transcribe, _state: str) -> None:
    ref = JobFolder(Path(request.folder)).write("result.json", b"{}")
    say(Done(request.job, FileRef(ref.path, ref.bytes, "0" * 64)))


BEHAVIOURS: dict[str, Callable[[Transcribe, str], None]] = {
    "good": lambda request, _state: finish(request),
    "killed": die,
    "killed-once": die_once,
    "aborts": lambda _request, _state: os.abort(),
    "hung": hang,
    "ignores-cancel": hang,
    "slow": lambda _request, _state: None,
    "garbage": print_noise,
    "endless-line": print_without_end,
    "unknown-kinds": speak_of_the_future,
    "two-ends": end_twice,
    "outside": name_a_file_outside,
    "nonsense": give_nonsense,
    "lying-hash": lie_about_the_hash,
    "steps-down": step_down,
    "other-language": meet_another_language,
    "model-missing": miss_a_model,
}


def misbehave(behaviour: str, request: Transcribe, state: str) -> None:
    say(Progress(request.job, "asr", 1.0, 2.0))
    say(Partial(request.job, 0, 0.0, 1.0, WORDS))
    BEHAVIOURS[behaviour](request, state)


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
        elif isinstance(request, FindSpeakers):
            find_speakers(request)
        elif isinstance(request, Cancel) and behaviour != "ignores-cancel":
            say(JobCancelled(request.job))


if __name__ == "__main__":
    main()
