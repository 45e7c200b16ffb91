"""The command line in processes of its own, and what a user has after each step."""

from __future__ import annotations

import json
import multiprocessing
import os
import runpy
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.memory_planted import NOTE, Correction, missing, read, write

ROOT = Path(__file__).resolve().parents[2]
DATABASE = "hansard.sqlite3"
_PRELOADED = (
    "app.cli",
    "app.library",
    "app.commands.care",
    "app.commands.exporting",
    "app.care.repairing",
    "app.exporting.kinds",
)


class Done(NamedTuple):
    """What a command said, and how long it took."""

    status: int
    out: str
    err: str
    seconds: float

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Memory:
    """A library with known corrections, used only through commands. ``home`` is the library, ``work`` a
    folder for everything else."""

    home: Path
    work: Path
    rounds: int = 0
    backed: int = 0  # rounds of corrections that the newest backup holds
    forked: bool = False  # processes forked from one that has everything imported, where there are such
    lost: int = 0

    @property
    def acknowledged(self) -> Path:
        """The file of corrections; outside the library."""
        return self.work / "corrections.jsonl"

    def run(self, *arguments: str | Path, status: int | None = 0) -> Done:
        """A command, in a process of its own; it must end with ``status``, unless that is ``None``."""
        given = ["--library", str(self.home), *map(str, arguments)]
        run = _forked if self.forked and os.name == "posix" else _started
        began = time.perf_counter()
        done = Done(*run(given, self.work), time.perf_counter() - began)
        if "Traceback" in done.err or (status is not None and done.status != status):
            shown = " ".join(map(str, arguments))[:200]
            raise AssertionError(f"'{shown}' ended with {done.status}: {done.err or done.out[:500]}")
        return done

    def correct(self, count: int, *, kill: bool = False) -> int:
        """Another round of corrections in ``count`` meetings, by a process that ends or is killed; how
        many corrections."""
        arguments = [str(self.home), str(self.acknowledged), str(self.rounds), str(count)]
        command = [sys.executable, "-m", "tests.bench.memory_planted", *arguments]
        with subprocess.Popen(
            [*command, "--stay"] if kill else command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            made = int(process.stdout.readline() or -1)
            if kill:
                process.kill()
        assert made > 0, "nothing was corrected"
        self.rounds += 1
        return made

    def corrections(self) -> tuple[list[Correction], list[Correction]]:
        """Those that the newest backup holds, and the later ones."""
        every = read(self.acknowledged)
        return (
            [item for item in every if item.round < self.backed],
            [item for item in every if item.round >= self.backed],
        )

    def look(self) -> tuple[list[Correction], list[Correction]]:
        """Which of the two are not there, as the command line tells it."""
        before, after = self.corrections()
        ids = list(dict.fromkeys(item.meeting for item in (*before, *after)))
        folder = self.work / "looked"
        shutil.rmtree(folder, ignore_errors=True)
        listed = {item["id"] for item in self.run("list", "--json").json}
        there = [id_ for id_ in ids if id_ in listed]
        if not there:
            return before, after
        self.run("export", "--format", "json", "--pattern", "{number}", "--output", folder, *there)
        files = sorted(folder.glob("*.json"), key=lambda path: int(path.stem))
        assert len(files) == len(there)
        transcripts = {id_: json.loads(path.read_bytes()) for id_, path in zip(there, files, strict=True)}
        hits = self.run("search", "--json", "--limit", "100000", f"in:notes {NOTE}").json["hits"]
        notes = [hit["snippet"] for hit in hits]
        return missing(before, transcripts, notes), missing(after, transcripts, notes)

    def note(self, step: str, times: int, seconds: float, *, gone_back: bool = False) -> None:
        """A line of the table. ``gone_back``: to a backup, because the user wanted that; what was corrected
        after it is counted apart and not looked for again."""
        before, after = self.look()
        known = read(self.acknowledged)
        gone, lost = (after, before) if gone_back else ([], [*before, *after])
        self.lost += len(lost)
        said = f"{len(lost)}"
        if gone:
            said += f" ({len(gone)} newer than the backup are gone)"
            write(self.acknowledged, [item for item in known if item not in gone])
        there = f"{len(known) - len(lost) - len(gone)} of {len(known)}"
        print("| " + " | ".join((step, str(times), f"{seconds:.1f}", there, said)) + " |", flush=True)
        for item in lost[:5]:
            print(f"lost: {item}", file=sys.stderr, flush=True)


def _started(arguments: list[str], work: Path) -> tuple[int, str, str]:
    """``python -m app …``"""
    command = [sys.executable, "-m", "app", *arguments]
    ended = subprocess.run(
        command, cwd=work, env=_environment(), capture_output=True, encoding="utf-8", check=False
    )
    return ended.returncode, ended.stdout, ended.stderr


def _forked(arguments: list[str], work: Path) -> tuple[int, str, str]:
    """The same, without starting Python again."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(_PRELOADED))
    files = work / "said", work / "complained"
    process = context.Process(target=_as_command, args=(arguments, work, files))
    process.start()
    process.join()
    said, complained = (path.read_text(encoding="utf-8") for path in files)
    return process.exitcode or 0, said, complained


def _as_command(arguments: list[str], work: Path, files: tuple[Path, Path]) -> None:
    os.chdir(work)
    for number, path in zip((1, 2), files, strict=True):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, number)
        os.close(file)
    sys.argv = ["hansard", *arguments]
    runpy.run_module("app", run_name="__main__", alter_sys=True)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}
