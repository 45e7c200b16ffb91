"""Makes ``resources/sample/meeting.*``: a short meeting of three synthetic voices, with its truth.

``python -m tests.bench.make_sample`` (needs the ``flite`` program with its voices slt, rms and awb). The
text is ours; the voices' licence is in ``resources/sample/README.md``.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.units import SAMPLE_RATE
from resources import SampleTurn
from tests.bench.meetings import decode, speech

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "sample"
LEVEL: Final = 0.06  # RMS of a turn's speech
GAPS: Final = (0.45, 0.7, 0.55, 0.4, 0.65)  # seconds before a turn, in rotation
LEAD: Final = 0.5  # seconds of silence at both ends


@dataclass(frozen=True)
class Voice:
    """A flite voice. ``stretch`` over 1 speaks slower."""

    name: str
    flite: str
    stretch: float = 1.0


VOICES: Final = {
    "anna": Voice("Anna", "slt", 1.1),
    "robert": Voice("Robert", "rms"),
    "andrew": Voice("Andrew", "awb", 1.05),
}

SCRIPT: Final = (
    ("robert", "Good morning everyone, and thank you for coming. Let us begin with the new office."),
    ("anna", "Good morning. The building will be ready in the first week of October."),
    ("andrew", "That is good news. How many people can work on the second floor?"),
    ("anna", "About forty people. There are also three rooms for meetings, and a small kitchen."),
    ("robert", "What about the budget? Last month we were a little over the plan."),
    ("andrew", "We have spent eighty percent of the money. I think the rest will be enough."),
    ("anna", "I agree, but we still have to pay for the chairs and the computers."),
    ("robert", "Then we should ask two companies for a price, and decide next Tuesday."),
    ("andrew", "I can do that. I will call them today and send you the numbers by Friday."),
    ("anna", "Thank you. Is there anything new about the website?"),
    ("robert", "Yes. The first version is finished, and five customers have tested it this week."),
    ("andrew", "What did they say about it? Was it easy for them to find the right page?"),
    ("robert", "Most of them were happy. Two of them had problems with the search."),
    ("anna", "Then we should fix the search before we show it to the public."),
    ("andrew", "How long will that take? The marketing people are waiting for a date."),
    ("robert", "It will take about ten days. We can open the new website at the end of the month."),
    ("anna", "Very good. I will write down what we decided and send it to everyone this afternoon."),
    ("andrew", "Thank you very much. See you again next week."),
)


def main() -> None:
    audio, turns = meeting()
    FOLDER.mkdir(parents=True, exist_ok=True)
    write_flac(FOLDER / "meeting.flac", audio)
    speakers = [{"id": key, "name": voice.name, "voice": voice.flite} for key, voice in VOICES.items()]
    reference = {
        "title": "Weekly project meeting",
        "language": "en",
        "duration": round(len(audio) / SAMPLE_RATE, 3),
        "speakers": speakers,
        "turns": [asdict(turn) for turn in turns],
    }
    text = json.dumps(reference, indent=1, ensure_ascii=False) + "\n"
    (FOLDER / "meeting.json").write_text(text, encoding="utf-8")
    rttm = "".join(
        f"SPEAKER meeting 1 {turn.start:.3f} {turn.end - turn.start:.3f} <NA> <NA> {turn.speaker} <NA> <NA>\n"
        for turn in turns
    )
    (FOLDER / "meeting.rttm").write_text(rttm, encoding="utf-8")
    size = (FOLDER / "meeting.flac").stat().st_size
    print(f"{len(audio) / SAMPLE_RATE:.1f} s, {len(turns)} turns, {size} bytes")


def meeting() -> tuple[npt.NDArray[np.int16], list[SampleTurn]]:
    """The audio, and each turn's speaker, start, end (seconds) and text."""
    parts = [np.zeros(round(LEAD * SAMPLE_RATE))]
    turns: list[SampleTurn] = []
    for index, (speaker, text) in enumerate(SCRIPT):
        if index:
            parts.append(np.zeros(round(GAPS[index % len(GAPS)] * SAMPLE_RATE)))
        spoken = say(VOICES[speaker], text)
        start = sum(map(len, parts)) / SAMPLE_RATE
        end = start + len(spoken) / SAMPLE_RATE
        parts.append(spoken)
        turns.append(SampleTurn(speaker, round(start, 3), round(end, 3), text))
    parts.append(np.zeros(round(LEAD * SAMPLE_RATE)))
    audio = np.clip(np.concatenate(parts), -1.0, 1.0)
    return np.rint(audio * 32767).astype(np.int16), turns


def say(voice: Voice, text: str) -> npt.NDArray[np.float64]:
    """One turn at the common level, the silence around it cut off."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "turn.wav")
        settings = ["--setf", f"duration_stretch={voice.stretch}"]
        subprocess.run(["flite", "-voice", voice.flite, *settings, "-t", text, "-o", path], check=True)
        samples = decode(path).astype(np.float64)
    spans = speech(samples.astype(np.float32), below=40.0)
    first, last = round(spans[0][0] * SAMPLE_RATE), round(spans[-1][1] * SAMPLE_RATE)
    cut = samples[max(0, first - 160) : last + 160]
    return np.asarray(cut * (LEVEL / np.sqrt(np.mean(cut**2))), dtype=np.float64)


def write_flac(path: Path, audio: npt.NDArray[np.int16]) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE, layout="mono")
        stream.codec_context.options = {"compression_level": "12"}
        frame = av.AudioFrame.from_ndarray(audio.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)


if __name__ == "__main__":
    main()
