"""The built-in recogniser: accuracy, speed and why it writes no full stops. ``python -m tests.bench.asr``

Accuracy: word error rate (jiwer; lower case, everything but letters and apostrophes removed) through our
path (voice activity, chunks, utterances) and, beside it, of one decoder with the wheel's own settings on
the whole file. References: ``katiesteve.txt``, what is known to be said in ``jfk.flac``, the MIT licence
that ``multilingual.mp3`` reads for 31 s, and the sample meeting (synthetic voices: easier than people).
Speed: ten minutes of real speech, in times real time, on the cores there are and on one; and our time
over the raw decoder calls' in the same run. Needs ``../shared/audio``.
"""

from __future__ import annotations

import argparse
import itertools
import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.asr.pocketsphinx import PocketSphinxRecogniser
from engine.asr.sphinx_decoder import Decoder
from engine.chunks import pack
from engine.progress import silent
from engine.protocol import Word
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from engine.vad.silero import SileroVad
from resources import sample_meeting, sample_turns
from tests.bench.meetings import AUDIO, LIBRISPEECH, decode

JFK = (
    "And so, my fellow Americans, ask not what your country can do for you, "
    "ask what you can do for your country."
)
LICENCE = (
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and "
    "associated documentation files (the Software), to deal in the Software without restriction, including "
    "without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or "
    "sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject "
    "to the following conditions: The above copyright notice and this permission notice shall be included "
    "in all copies or substantial portions of the Software."
)
PAUSES = (0.3, 0.5, 0.7)  # seconds


@dataclass(frozen=True)
class Recording:
    name: str
    samples: AudioArray
    reference: str


def normalised(text: str) -> str:
    """Lower case, letters and apostrophes only: ``"It's 3 p.m."`` gives ``"it's p m"``."""
    return " ".join(re.sub(r"[^a-z' ]", " ", text.lower()).split())


def recordings() -> list[Recording]:
    lines = (AUDIO / "katiesteve.txt").read_text(encoding="utf-8").splitlines()
    katiesteve = " ".join(line.split("\t", 1)[1] for line in lines)
    sample = " ".join(turn.text for turn in sample_turns())
    return [
        Recording("katiesteve.wav", decode(AUDIO / "katiesteve.wav"), katiesteve),
        Recording("jfk.flac", decode(AUDIO / "jfk.flac"), JFK),
        Recording("multilingual.mp3, 31 s", decode(AUDIO / "multilingual.mp3")[: 31 * SAMPLE_RATE], LICENCE),
        Recording("sample meeting", decode(sample_meeting()), sample),
    ]


def recognised(samples: AudioArray, processes: int | None = None) -> list[Word]:
    """Words in order of time, through our path."""
    chunks = pack(SileroVad().spans(samples, silent), samples)
    found = dict(PocketSphinxRecogniser(processes=processes).words(samples, chunks))
    return [word for chunk in chunks for word in found[chunk].words]


def whole_file(samples: AudioArray) -> str:
    """One decoder, the wheel's settings, the whole file at once."""
    import pocketsphinx

    decoder = pocketsphinx.Decoder(loglevel="FATAL")
    decoder.start_utt()
    audio = np.clip(samples * 32768, -32768, 32767).astype(np.int16)
    decoder.process_raw(audio.tobytes(), no_search=False, full_utt=True)
    decoder.end_utt()
    best = decoder.hyp()
    return best.hypstr if best else ""


def accuracy(files: Sequence[Recording]) -> dict[str, list[Word]]:
    import jiwer

    found = {}
    for file in files:
        words = found[file.name] = recognised(file.samples)
        reference = normalised(file.reference)
        ours = jiwer.wer(reference, normalised(" ".join(word.text for word in words)))
        naive = jiwer.wer(reference, normalised(whole_file(file.samples)))
        print(f"{file.name}: WER {ours:.3f} ({len(reference.split())} words); whole file {naive:.3f}")
    return found


def sentences(files: Sequence[Recording], found: dict[str, list[Word]]) -> None:
    """Do pauses tell where sentences end? Printed, because the answer decides against full stops."""
    import jiwer

    for file in files:
        tokens = file.reference.replace("/", " ").split()
        words = found[file.name]
        reference = " ".join(normalised(token).replace(" ", "") for token in tokens)
        spoken = " ".join(normalised(word.text) for word in words)
        said: dict[int, str] = {}  # our word number: the reference word it stands for
        for part in jiwer.process_words(reference, spoken).alignments[0]:
            if part.type in ("equal", "substitute"):
                for offset in range(part.ref_end_idx - part.ref_start_idx):
                    said[part.hyp_start_idx + offset] = tokens[part.ref_start_idx + offset]
        ends = sum(token.endswith((".", "?", "!")) for token in tokens[:-1])
        gaps = [after.start - before.end for before, after in itertools.pairwise(words)]
        for pause in PAUSES:
            cuts = [index for index, gap in enumerate(gaps) if gap > pause]
            right = sum(said.get(index, "").endswith((".", "?", "!")) for index in cuts)
            print(f"{file.name}: {right} of {len(cuts)} pauses over {pause} s end one of {ends} sentences")


def real_speech(minutes: float) -> AudioArray:
    """LibriSpeech readers and AMI meetings in turn, repeated."""
    paths = [*sorted(LIBRISPEECH.glob("*.flac"))[::3], *sorted((AUDIO / "ami").glob("*.wav"))]
    joined = np.concatenate([decode(path) for path in paths])
    count = round(minutes * 60 * SAMPLE_RATE)
    return np.tile(joined, -(-count // len(joined)))[:count]


def speed(minutes: float) -> None:
    samples = real_speech(minutes)
    chunks = pack(SileroVad().spans(samples, silent), samples)
    spoken = sum(end - start for chunk in chunks for start, end in chunk.spans)
    print(f"\n{minutes:g} min of audio, {spoken / 60:.1f} min of it speech, load {os.getloadavg()[0]:.1f}")
    recogniser = PocketSphinxRecogniser()
    before, begin = os.times(), time.perf_counter()
    for _ in recogniser.words(samples, chunks):
        pass
    wall, after = time.perf_counter() - begin, os.times()
    children = after.children_user + after.children_system - before.children_user - before.children_system
    own = after.user + after.system - before.user - before.system
    print(f"wall: {minutes * 60 / wall:.1f} x real time")
    print(
        f"CPU: {minutes * 60 / (children + own):.1f} x real time per core; {own / children:.2%} of it around"
    )


def raw(minutes: float) -> None:
    """The decoder calls alone, in this process."""
    samples = real_speech(minutes)
    decoder = Decoder()
    chunks = pack(SileroVad().spans(samples, silent), samples)
    begin = time.process_time()
    for chunk in chunks:
        for start, end in chunk.spans:
            part = samples[round(start * SAMPLE_RATE) : round(end * SAMPLE_RATE)]
            decoder.words((part * 32767).astype(np.int16), start)
    print(
        f"raw decoder calls, {minutes:g} min: {minutes * 60 / (time.process_time() - begin):.1f} x per core"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10.0, help="audio for the speed figure; 0: none")
    minutes = parser.parse_args().minutes
    files = recordings()
    found = accuracy(files)
    sentences(files, found)
    if minutes:
        speed(minutes)
        raw(min(minutes, 2.0))


if __name__ == "__main__":
    main()
