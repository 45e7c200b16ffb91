"""A voice that is known is suggested when the next meeting is transcribed: the built-in profile, the real
engine, two recordings of the same two (synthetic) people."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path

import numpy as np

from app.library import Library
from app.people.conditions import Condition
from app.transcript import MeetingId, SpeakerId
from engine.units import SAMPLE_RATE
from tests.e2e.conftest import Run
from tests.e2e.media import write_wav
from tests.models.heldout import Utterance, load

MONDAY = 21.0  # s of the meeting in the test models' data
EACH = 3  # utterances of each in the other one


def tuesday() -> tuple[np.ndarray, list[Utterance]]:
    """The same two say other things in turn, half a second apart."""
    voices = load("utterances").by_speaker()
    names = list(load("meeting").by_speaker())
    parts, said, at = [], list[Utterance](), 0.5
    for number in range(EACH):
        for name in reversed(names):
            sound = voices[name][number]
            parts += [np.zeros(SAMPLE_RATE // 2, np.float32), sound]
            said.append(Utterance(at, at + len(sound) / SAMPLE_RATE, name, "en", ""))
            at += len(sound) / SAMPLE_RATE + 0.5
    noise = 1e-3 * np.random.default_rng(1).standard_normal(round(at * SAMPLE_RATE)).astype(np.float32)
    sound = np.concatenate(parts)
    return sound + noise[: len(sound)], said


def who_is_who(library: Library, meeting: MeetingId, said: list[Utterance]) -> dict[SpeakerId, str]:
    """Which voice each speaker of a meeting is, by who talks at the same time."""
    shared: dict[SpeakerId, Counter[str]] = {}
    for row in library.outline(meeting):
        for item in said:
            both = min(row.end, item.end) - max(row.start, item.start)
            if both > 0 and row.speaker is not None:
                shared.setdefault(row.speaker, Counter())[item.speaker] += both
    return {speaker: counts.most_common(1)[0][0] for speaker, counts in shared.items()}


def test_who_is_known_is_suggested_when_a_meeting_is_transcribed(hansard: Run, tmp_path: Path) -> None:
    first = load("meeting")
    write_wav(tmp_path / "Monday.wav", first.samples[: round(MONDAY * SAMPLE_RATE)])
    sound, said = tuesday()
    write_wav(tmp_path / "Tuesday.wav", sound)
    folder = tmp_path / "library"
    done = hansard(
        *("--library", folder, "import", "Monday.wav", "Tuesday.wav"),
        *("--attendees", "Ana Ruiz <ana@example.org>, Ben", "--progress", "none"),
    )
    assert done.returncode == 0, done.stderr
    with contextlib.closing(Library.open(folder)) as library:
        monday, other = (MeetingId(line) for line in done.stdout.split())
        assert [note.text for note in library.notes(other)] == ["Attendees: Ana Ruiz, Ben"]
        library.set_voices(on=True)
        for speaker, name in who_is_who(library, monday, list(first.utterances)).items():
            library.rename_speaker(monday, speaker, name)
            library.learn_voice(monday, speaker)
        assert {person.name for person in library.people()} == set(first.by_speaker())
        assert {person.conditions for person in library.people()} == {(Condition("file", "wav", "near"),)}
        truth = who_is_who(library, other, said)
        suggested = library.voice_suggestions(other)
        assert {item.speaker: item.name for item in suggested} == truth
        assert len(suggested) == 2
        assert all(talk.name is None for talk in library.speakers(other)), "nothing is written by itself"
