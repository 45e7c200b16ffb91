"""Live captions: how late, how much work, whether they keep up. ``python -m tests.bench captions``

``clock``: recordings that grow by a clock of this process's own processor time (:mod:`caption_runs`), so the
figures hold for a computer with nothing else to do, on one core. ``sound``: a call played into a sound server
in real time, recorded by the recorder, captioned by the product's process beside it; these figures need a
quiet machine. ``long``: real speech on both sides for minutes (``--minutes 60``: an hour), for a backlog that
grows. ``whisper``: how often the other backend can draft, with random weights of real sizes, which cost what
real ones cost and say nothing: not a word about accuracy.

Delays count from the end of a word, as the final recognition of the same sound times it, to its first draft
and to its settling, for the words that both have; *of anything there* is the first draft that reaches the
end of the word, right or wrong, for all. Work over audio: seconds of work per second of recording.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

import numpy as np

from app.captions_client import Wish
from engine.asr.pocketsphinx import PocketSphinxRecogniser
from engine.asr.whisper_model import Decoding
from engine.captioning import Caption, CaptionsLoad, CaptionsSkipped, CaptionsSlow
from engine.captions.backends.faster_whisper import WhisperCaptioner
from engine.captions.backends.pocketsphinx import PocketSphinxCaptioner
from engine.progress import silent
from engine.protocol import Word
from engine.recording import TrackName
from engine.stages import AudioArray, Chunk, Hearing, Make
from engine.units import SAMPLE_RATE
from engine.vad.silero import SileroVad
from tests.bench.asr import JFK, LICENCE, normalised
from tests.bench.caption_delays import Delays, measure
from tests.bench.caption_runs import Run, caption
from tests.bench.caption_server import play
from tests.bench.meetings import AUDIO, decode
from tests.fakes import random_whisper

AMI = ("dev00", "dev01", "trn05", "trn08")


def final_words(sound: AudioArray) -> list[Word]:
    """As the recogniser hears them afterwards, with their times."""
    chunks = [Chunk(index, (span,)) for index, span in enumerate(SileroVad().spans(sound, silent))]
    heard = PocketSphinxRecogniser(processes=1).words(sound, chunks)
    return sorted((word for _, one in heard for word in one.words), key=lambda word: word.start)


def texts() -> list[tuple[str, AudioArray, str]]:
    """Recordings whose words are known."""
    lines = (AUDIO / "katiesteve.txt").read_text(encoding="utf-8").splitlines()
    spoken = " ".join(line.split("\t")[1] for line in lines if "\t" in line)
    return [
        ("katiesteve", decode(AUDIO / "katiesteve.wav"), spoken),
        ("jfk", decode(AUDIO / "jfk.flac"), JFK),
        ("licence", decode(AUDIO / "multilingual.mp3")[: 31 * SAMPLE_RATE], LICENCE),
    ]


def conversation() -> AudioArray:
    """Real talk of two minutes and more, pauses included."""
    names = [AUDIO / "katiesteve.wav", *(AUDIO / "ami" / f"{name}.wav" for name in AMI)]
    return np.concatenate([decode(path) for path in names])


def by_clock() -> None:
    errors = words = final_errors = 0
    for name, sound, spoken in texts():
        import jiwer

        run = caption({"mic": sound}, PocketSphinxCaptioner(Make(), Hearing()))
        reference = final_words(sound)
        text = " ".join(
            message.text for _, message in run.sent if isinstance(message, Caption) and message.settled
        )
        true = normalised(spoken)
        found = jiwer.process_words(true, normalised(text))
        late = jiwer.process_words(true, normalised(" ".join(word.text for word in reference)))
        errors += found.substitutions + found.deletions + found.insertions
        final_errors += late.substitutions + late.deletions + late.insertions
        words += len(true.split())
        report(f"{name}, WER {found.wer:.2f} (final text {late.wer:.2f})", run, {"mic": reference})
    print(
        f"WER of captions {errors / words:.3f}, of the final text {final_errors / words:.3f}, {words} words"
    )
    sounds: dict[TrackName, AudioArray] = {
        "mic": decode(AUDIO / "katiesteve.wav"),
        "system": np.concatenate([decode(AUDIO / "ami" / f"{name}.wav") for name in AMI[:2]])[
            : 30 * SAMPLE_RATE
        ],
    }
    run = caption(sounds, PocketSphinxCaptioner(Make(), Hearing()))
    report("both sides, katiesteve and AMI", run, {track: final_words(one) for track, one in sounds.items()})


def report(what: str, run: Run, reference: dict[TrackName, list[Word]]) -> None:
    total = Delays([], [], [], 0, 0, 0)
    for track, words in reference.items():
        total += measure(run.sent, track, words)
    print(
        f"{what}: {run.seconds:.0f} s, work over audio {run.work / run.seconds:.2f}\n   {total}", flush=True
    )


def in_real_time(seconds: float) -> None:
    speech = conversation()
    count = min(round(seconds * SAMPLE_RATE), len(speech))
    mic, system = speech[:count], np.roll(speech, -30 * SAMPLE_RATE)[:count]
    before = os.getloadavg()[0]
    run, recorded = play(mic, system, Wish())
    print(f"played into a sound server, recorded, captioned; load {before:.1f} to {os.getloadavg()[0]:.1f}")
    report("   both sides", run, {track: final_words(sound) for track, sound in recorded.items()})
    cpu = sum(message.cpu for _, message in run.sent if isinstance(message, CaptionsLoad)) / run.seconds
    behind = max(run.behind, default=0.0)
    print(f"   processor time over audio {cpu:.2f}, furthest behind {behind:.1f} s; {skipped(run)}")


def for_long(minutes: float) -> None:
    speech = conversation()
    times = int(np.ceil(minutes * 60 * SAMPLE_RATE / len(speech)))
    whole = np.tile(speech, times)[: round(minutes * 60 * SAMPLE_RATE)]
    sounds: dict[TrackName, AudioArray] = {"mic": whole, "system": np.roll(whole, -47 * SAMPLE_RATE)}
    run = caption(sounds, PocketSphinxCaptioner(Make(), Hearing()))
    parts = np.array_split(np.array(run.behind), 4)
    memory = [size / 1e6 for size in run.memory]
    print(
        f"{minutes:g} minutes, both sides, people talking all the time: work over audio "
        f"{run.work / run.seconds:.2f}; behind in each quarter, at most: "
        + ", ".join(f"{part.max():.1f} s" for part in parts if len(part))
        + f"; memory {memory[0]:.0f} to {memory[-1]:.0f} MB; {skipped(run)}"
    )


def skipped(run: Run) -> str:
    slow = sum(isinstance(message, CaptionsSlow) for _, message in run.sent)
    left_out = [message for _, message in run.sent if isinstance(message, CaptionsSkipped)]
    return f"paused {slow} times, sound left out {len(left_out)} times"


def whisper(seconds: float, *, quick: bool) -> None:
    speech = conversation()[: round(seconds * SAMPLE_RATE)]
    sounds: dict[TrackName, AudioArray] = {"mic": speech, "system": np.roll(speech, -20 * SAMPLE_RATE)}
    sizes = (
        {"tiny": random_whisper.TINY} if quick else {"tiny": random_whisper.TINY, "base": random_whisper.BASE}
    )
    for name, size in sizes.items():
        with tempfile.TemporaryDirectory() as folder:
            model = random_whisper.build(Path(folder) / name, size)
            # About what is said in ten seconds; real weights stop by themselves.
            decoding = Decoding(
                beam=1, most_tokens=70, temperatures=(), suppressed=(-1, *random_whisper.not_words(model))
            )
            captioner = WhisperCaptioner(Make(str(model)), Hearing("en"), 30.0, decoding)
            # Processor time of two threads: half of it passes on two cores.
            run = caption(sounds, captioner, slower=1 / min(2, os.cpu_count() or 1))
        loads = [message for _, message in run.sent if isinstance(message, CaptionsLoad)]
        step = np.median([load.step for load in loads if load.step])
        print(
            f"whisper, random weights of size {name}, int8, both sides: a draft of a side every "
            f"{step:.1f} s, work over audio {run.work / run.seconds:.2f}, "
            f"furthest behind {max(run.behind, default=0.0):.1f} s; {skipped(run)}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--minutes", type=float, default=0.0, help="of the long run; 60 for an hour")
    parser.add_argument("parts", nargs="*", metavar="clock|sound|long|whisper")
    options = parser.parse_args()
    parts = set(options.parts) or {"clock", "sound", "long", "whisper"}
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    if "clock" in parts:
        by_clock()
    if "sound" in parts:
        in_real_time(40 if options.quick else 140)
    if "long" in parts:
        for_long(options.minutes or (3 if options.quick else 15))
    if "whisper" in parts:
        whisper(40 if options.quick else 90, quick=options.quick)


if __name__ == "__main__":
    main()
