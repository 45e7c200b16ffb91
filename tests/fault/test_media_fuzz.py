"""Damaged files: every mutation ends in audio or in a plain refusal, never in a crash or a hang."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from engine import launch
from engine.audio.decode import decode
from engine.errors import EngineError
from engine.progress import silent
from tests.media_files import KINDS

MUTATIONS = 300
EXPECTED = {"audio", "bad-audio", "no-audio-track", "protected-media", "forbidden-format"}
SEED = 20261122
SEEDS = [kind for kind in KINDS if str(kind) not in {"wav-pcm_u8", "wav-pcm_f64le", "wav-pcm_mulaw"}]

# One process for all, since each start costs most of a second; it names the file it is at, so that a crash
# or a hang can be reproduced.
LOOP = """
import sys
from pathlib import Path
from engine.audio.child import limit_resources
from engine.audio.transcode import transcode
from engine.errors import EngineError
import av
limit_resources(0)
for path in sorted(Path(sys.argv[1]).glob("mutant-*")):
    print(path.name, end=" ", flush=True)
    with path.open("rb") as file:
        try:
            result = transcode(file, Path(sys.argv[2]), keep_audio=True, report=lambda done, total: None)
            print("audio", flush=True)
        except EngineError as error:
            print(error.code, flush=True)
        except av.error.FFmpegError as error:
            print("bad-audio", flush=True)  # as the child's edge has it
"""


def mutate(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 3, 10, 50))):
        place = chance.randrange(len(damaged))
        if chance.random() < 0.5:  # headers are where it hurts
            place = chance.randrange(min(200, len(damaged)))
        match chance.randrange(4):
            case 0:
                damaged[place] ^= 1 << chance.randrange(8)
            case 1:
                damaged[place] = chance.choice((0, 0x7F, 0x80, 0xFF))
            case 2:
                end = place + chance.randrange(1, 64)
                damaged[place:end] = chance.randbytes(min(64, len(damaged)))[: end - place]
            case _:
                del damaged[place : place + chance.randrange(1, 32)]
        if len(damaged) < 64:
            break
    return bytes(damaged[: chance.randrange(1, len(damaged))] if chance.random() < 0.2 else damaged)


def mutants(folder: Path, count: int) -> list[Path]:
    chance = random.Random(SEED)
    seeds = [kind.write(folder / f"seed-{kind}", 1.0).read_bytes() for kind in SEEDS]
    made = []
    for number in range(count):
        path = folder / f"mutant-{number:04}"
        path.write_bytes(mutate(seeds[number % len(seeds)], chance))
        made.append(path)
    return made


def test_no_mutation_crashes_or_hangs(tmp_path: Path):
    mutants(tmp_path, MUTATIONS)
    (tmp_path / "out").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", LOOP, str(tmp_path), str(tmp_path / "out")],
        env=launch.environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, (lines[-1:], done.stderr[-500:])
    outcomes = [line.split()[1] for line in lines]
    assert len(outcomes) == MUTATIONS
    # Half the damage is outside the headers: a decoder that gave up on it would pass the rest of this test.
    assert outcomes.count("audio") > MUTATIONS // 3
    assert set(outcomes) <= EXPECTED


@pytest.mark.parametrize("number", range(4))
def test_through_the_real_child(number: int, tmp_path: Path):
    path = mutants(tmp_path, 4)[number]
    folder = tmp_path / "job"
    folder.mkdir()
    code = "audio"
    try:
        decode(path, folder, 0, True, silent)
    except EngineError as error:
        code = error.code
    assert code in EXPECTED
