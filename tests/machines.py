"""Computers for tests of the hardware part, as their probes describe them."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.hardware.answers import Card, Driver, Library, Timed, Torch, Tried, Trying
from engine.hardware.probing import Said
from engine.hardware.survey import Survey, survey
from engine.models import catalogue
from engine.models.manifest import FileRecord, Manifest, write_manifest

GIB = 1 << 30
RTX = Card(0, "NVIDIA GeForce RTX 4070", 12 * GIB, "8.9")
GTX = Card(0, "NVIDIA GeForce GTX 1060", 6 * GIB, "6.1")
WORKS = Driver("580.65.06", "13.0", ("nvidia",))
FORMATS = ("float16", "int8_float16", "int8", "float32")
CPU_WORKS = [Tried("cpu", "int8", 0.01), Tried("cpu", "float32", 0.01)]
CPU_VOICES = [Torch("2.14.1", "13.0"), Tried("cpu", "float32", 0.01), Timed(0.02)]

Answers = list[Any]


def tried(device: str, *works: str, error: str = "not-supported", detail: str = "") -> Answers:
    """Each format announced and tried on a card; those not in ``works`` end with ``error``."""
    answers: Answers = []
    for compute in FORMATS:
        answers.append(Trying(device, compute))
        if compute in works:
            answers.append(Tried(device, compute, 0.002))
        else:
            answers.append(Tried(device, compute, 0.0, error, detail))
    return answers


def voices(device: str, error: str = "", cuda: str = "13.0") -> Answers:
    return [
        Torch("2.14.1" if cuda else "2.14.1+cpu", cuda),
        Tried(device, "float32", 0.0 if error else 0.002, error),
        *([] if error else [Timed(0.0005)]),
    ]


def machine(
    driver: Driver = Driver("", "", (), "no-driver"),  # noqa: B008 - frozen
    cards: Answers | None = None,
    recognition: Answers | None = None,
    card_voices: Answers | None = None,
    cpu_voices: Answers | None = None,
) -> dict[str, Answers]:
    """What each probe says; a processor that works unless told otherwise."""
    return {
        "cards": [driver, *(cards or [])],
        "recognition cpu": CPU_WORKS,
        "voices cpu": CPU_VOICES if cpu_voices is None else cpu_voices,
        "recognition cuda:0": recognition or [],
        "voices cuda:0": card_voices or [],
        "speed": [Timed(0.5, 0.05, 0.01)],
    }


GOOD = machine(
    WORKS, [RTX], [Library("cublas", "12.9.2.10"), *tried("cuda", *FORMATS)], voices("cuda")
)  # fmt: skip
NO_CARD = machine()
OLD_CARD = machine(
    WORKS, [GTX], [Library("cublas", "12.9.2.10"), *tried("cuda", "int8", "float32")], voices("cuda")
)
NO_DRIVER = machine(Driver("", "", ("nvidia",), "no-driver", "libcuda.so.1: cannot open shared object file"))
OLD_DRIVER = machine(
    Driver("470.82.01", "11.4", ("nvidia",), "driver-too-old"),
    [RTX],
    [
        Library("cublas", "12.9.2.10"),
        *tried("cuda", error="driver-too-old", detail="CUDA driver version is …"),
    ],
    voices("cuda", "driver-too-old"),
)
NO_CUBLAS = machine(
    WORKS,
    [RTX],
    [
        Library("cublas", "", "no-cublas"),
        *tried("cuda", error="no-cublas", detail="Library libcublas.so.12 is not found or cannot be loaded"),
    ],
    voices("cuda"),
)
WINDOWS_TORCH = machine(
    WORKS,
    [RTX],
    [Library("cublas", "12.9.2.10"), *tried("cuda", *FORMATS)],
    voices("cuda", "cpu-only-build", ""),
)
FULL = machine(
    WORKS,
    [RTX],
    [
        Library("cublas", "12.9.2.10"),
        *tried("cuda", error="out-of-memory", detail="CUDA failed with error out of memory"),
    ],
    voices("cuda"),
)
NO_TORCH = machine(cpu_voices=[Tried("cpu", "float32", 0.0, "no-package", "torch")])
AMD = machine(Driver("", "", ("amd",), "no-driver"))


def write(scenario: dict[str, Answers], path: Path, **more: Answers) -> Path:
    """The scenario as the fake probe reads it. ``more`` adds to or replaces what it says; an entry may hold
    plain objects too."""
    body = {
        asked: [
            answer if isinstance(answer, dict) else {"kind": answer.kind, **asdict(answer)} for answer in said
        ]
        for asked, said in (scenario | more).items()
    }
    path.write_text(json.dumps(body), encoding="utf-8")
    return path


def surveyed(scenario: dict[str, Answers]) -> Survey:
    """What a survey of that computer finds, without starting a process."""

    def run(asked: str) -> Said:
        return Said(tuple(scenario[asked]))

    def each(probe: str, device: str, formats: Sequence[str]) -> Said:
        said = scenario[f"{probe} {device}"]
        return Said(tuple(one for one in said if getattr(one, "compute", formats[0]) in formats))

    return survey(run, each)


def install(folder: Path, *ids: str) -> Path:
    """Stand-ins of models of the catalogue, as the store sees installed ones."""
    for model in ids:
        place = folder / model
        place.mkdir(parents=True)
        (place / "model.bin").write_bytes(b"weights")
        record = FileRecord("model.bin", 7, hashlib.sha256(b"weights").hexdigest())
        known = catalogue.load().model(model)
        write_manifest(
            place,
            Manifest(
                1,
                model,
                known.title,
                known.stage,
                known.backend,
                "",
                known.licence,
                known.languages,
                (record,),
            ),
        )
    return folder
