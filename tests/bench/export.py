"""How long a day's meeting takes to export, against the bare library call in the same run.

    python -m tests.bench.export [FORMAT ...]

Generator: 10 h, 90 000 words, 10 000 paragraphs of 9 words (the first shape) or 3 000 of 30, six speakers,
seeded. Processor seconds, but for the last figure (file written, synchronised, read back: wall clock).
References: ``json.dumps`` of plain dictionaries with the same content for the text formats, a
python-docx ``add_paragraph`` per paragraph and ``save`` for documents. Goals: text 100 ms, Word 0.15 ms a
paragraph. Last, formats that can hold every single word are made to.
"""

from __future__ import annotations

import io
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.export import Exporter, export, formats
from app.export.tiers import TierOptions
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


_DOCUMENTS = ("docx", "odt", "pdf")


def line(exporter: Exporter[Any], transcript: Transcript, options: Any, bare: tuple[str, float]) -> str:
    """Figures of one format."""
    render = best(lambda: exporter.render(transcript, options))
    data = exporter.render(transcript, options)
    verify = best(lambda: exporter.verify(data, transcript, options), 2)
    preview = best(lambda: exporter.preview(transcript, options), 2)
    with tempfile.TemporaryDirectory() as folder:
        whole = best(lambda: export(transcript, exporter.id, Path(folder), options), 2, time.perf_counter)
    name, reference = bare
    if exporter.id in _DOCUMENTS:
        goal = f"{render * 1000 / len(transcript.segments):5.3f} ms a paragraph"
    else:
        goal = "within 100 ms" if render <= 0.1 else "ABOVE 100 ms"
    return (
        f"  {exporter.id:8} render {render * 1000:6.0f} ms = {render / reference:5.2f} x {name} ({goal}), "
        f"read back {verify * 1000:5.0f} ms, preview {preview * 1000:4.0f} ms, "
        f"to disk {whole * 1000:5.0f} ms, {len(data) / 1e6:.1f} MB"
    )


def main() -> None:
    """Print a line per format and shape."""
    chosen = [exporter for exporter in formats().values() if exporter.id in (sys.argv[1:] or formats())]
    for segments, words in ((10_000, 9), (3_000, 30)):
        transcript = long_meeting(segments, words)
        plain = asdict(transcript)
        dumps = best(lambda plain=plain: json.dumps(plain, ensure_ascii=False).encode())
        docx = best(lambda transcript=transcript: bare_docx(transcript), 1)
        print(f"10 h, {segments} paragraphs of {words} words: json.dumps {dumps * 1000:.0f} ms,", end=" ")
        print(f"python-docx loop {docx * 1000:.0f} ms")
        for exporter in chosen:
            bare = ("python-docx loop", docx) if exporter.id in _DOCUMENTS else ("json.dumps", dumps)
            print(line(exporter, transcript, exporter.options_type(), bare))
        for exporter in chosen:
            if exporter.options_type is TierOptions:
                print(" with a tier of words:")
                print(line(exporter, transcript, TierOptions(words=True), ("json.dumps", dumps)))


if __name__ == "__main__":
    main()
