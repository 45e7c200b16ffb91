"""How long a day's meeting takes to export, against the bare library call in the same run.

    python -m tests.bench.export

Generator: 10 h, 90 000 words, 10 000 paragraphs of 9 words (the first shape) or 3 000 of 30, six speakers,
seeded. Processor seconds, but for the last figure (file written, synchronised, read back: wall clock).
References: ``json.dumps`` of plain dictionaries with the same content for the text formats, a
python-docx ``add_paragraph`` per paragraph and ``save`` for Word. Goal: text 100 ms, Word 1 s.
"""

from __future__ import annotations

import io
import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from app.export import export, formats
from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word

_WORDS = [
    *("the", "meeting", "release", "decided", "plan", "we", "should", "think", "about", "usability"),
    *("testing", "and", "then", "July", "because", "owner", "question", "budget", "before", "numbers"),
]


def long_meeting(segments: int, words: int, seed: int = 1) -> Transcript:
    """``segments`` paragraphs of ``words`` words over ten hours."""
    rng = random.Random(seed)
    speakers = tuple(Speaker(SpeakerId(n), n, None if n > 4 else f"Person {n}") for n in range(1, 7))
    step = 36000.0 / segments
    made = []
    for index in range(segments):
        start, tokens = index * step, rng.choices(_WORDS, k=words)
        tokens[words // 2] += "."
        pace = step * 0.95 / words
        timed = tuple(
            Word(start + k * pace, start + (k + 0.9) * pace, token, rng.random())
            for k, token in enumerate(tokens)
        )
        speaker = SpeakerId(rng.randint(1, 6))
        made.append(Segment(SegmentId(index + 1), 0, start, timed[-1].end, speaker, " ".join(tokens), timed))
    return Transcript("A long day", "day.flac", 36000.0, "en", {"profile": "bench"}, speakers, tuple(made))


def best(
    call: Callable[[], object], repeats: int = 5, timer: Callable[[], float] = time.process_time
) -> float:
    """Least seconds of ``repeats``; of the processor, so that other work on the machine counts little."""
    times = []
    for _ in range(repeats):
        start = timer()
        call()
        times.append(timer() - start)
    return min(times)


def bare_docx(transcript: Transcript) -> None:
    """What a python-docx user writes first."""
    from docx import Document

    document = Document()
    for segment in transcript.segments:
        document.add_paragraph(segment.text)
    document.save(io.BytesIO())


def main() -> None:
    """Print a line per format and shape."""
    for segments, words in ((10_000, 9), (3_000, 30)):
        transcript = long_meeting(segments, words)
        plain = asdict(transcript)
        dumps = best(lambda plain=plain: json.dumps(plain, ensure_ascii=False).encode())
        docx = best(lambda transcript=transcript: bare_docx(transcript), 1)
        print(f"10 h, {segments} paragraphs of {words} words: json.dumps {dumps * 1000:.0f} ms,", end=" ")
        print(f"python-docx loop {docx * 1000:.0f} ms")
        for exporter in formats().values():
            options = exporter.options_type()
            render = best(lambda e=exporter, t=transcript, o=options: e.render(t, o))
            data = exporter.render(transcript, options)
            verify = best(lambda e=exporter, d=data, t=transcript, o=options: e.verify(d, t, o), 2)
            preview = best(lambda e=exporter, t=transcript, o=options: e.preview(t, o), 2)
            with tempfile.TemporaryDirectory() as folder:
                whole = best(
                    lambda e=exporter, t=transcript, f=folder: export(t, e.id, Path(f)), 2, time.perf_counter
                )
            name, bare = ("python-docx loop", docx) if exporter.id == "docx" else ("json.dumps", dumps)
            print(
                f"  {exporter.id:5} render {render * 1000:6.0f} ms = {render / bare:5.2f} x {name}, "
                f"read back {verify * 1000:5.0f} ms, preview {preview * 1000:4.0f} ms, "
                f"to disk {whole * 1000:5.0f} ms, {len(data) / 1e6:.1f} MB"
            )


if __name__ == "__main__":
    main()
