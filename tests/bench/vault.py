"""What encryption costs: ``python -m tests.bench vault``. Each figure beside the same without.

Commit, opening a library, sealing and reading sound, a jump in it, decoding it, and the format's own speed.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from app.library import Library
from app.transcript import MeetingId
from app.vault import held
from engine import sealed
from engine.audio.decode import decode
from engine.progress import silent
from tests.builders import dialogue, make_meeting

SOUND = 64 << 20
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "meeting.flac"


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench vault", description=__doc__)
    parser.add_argument("--lines", type=int, default=2_000, help="paragraphs in the library (%(default)s)")
    parser.add_argument("--folder", type=Path, help="where to write (default: the temporary folder)")
    arguments = parser.parse_args()
    print(f"{'':34}{'plain':>11}{'encrypted':>11}{'ratio':>8}")
    with tempfile.TemporaryDirectory(dir=arguments.folder) as place:
        folder = Path(place)
        for name, plain, encrypted, unit in (
            *_library(folder, arguments.lines),
            *_sound(folder),
        ):
            print(f"{name:34}{plain:>8.3f} {unit:2}{encrypted:>8.3f} {unit:2}{encrypted / plain:>7.2f}")
    return 0


Figure = tuple[str, float, float, str]


def _library(folder: Path, lines: int) -> Iterator[Figure]:
    said = dialogue(
        [("S1" if n % 3 else "S2", f"paragraph number {n} says a few words") for n in range(lines)]
    )
    homes = folder / "plain-library", folder / "encrypted-library"
    with _keyring():
        meetings = []
        for home in homes:
            library = Library.open(home)
            meetings.append(make_meeting(library, said).id)
            library.close()
        library = Library.open(homes[1])
        library.begin_vault(library.new_recovery_code())
        start = time.perf_counter()
        library.proceed_with_vault()
        print(f"encrypting a library of {lines} paragraphs: {time.perf_counter() - start:.2f} s")
        library.close()

        def open_and_close(home: Path) -> Callable[[int], object]:
            return lambda _: Library.open(home).close()

        yield "opening and closing a library", *_both([open_and_close(home) for home in homes], 15), "ms"
        opened = [Library.open(home) for home in homes]
        works: tuple[tuple[str, int, Callable[[Library, MeetingId, int], object]], ...] = (
            ("one edit, on the disk", 80, lambda library, id_, n: library.rename_meeting(id_, f"edit {n}")),
            ("reading all paragraphs", 20, lambda library, id_, _: library.outline(id_)),
            ("a search", 40, lambda library, _id, n: library.search(f"number {n}")),
            ("a verified backup", 5, lambda library, _id, _: library.backup()),
        )
        for name, times, work in works:
            pair = [partial(work, library, id_) for library, id_ in zip(opened, meetings, strict=True)]
            yield name, *_both(pair, times), "ms"
        for library in opened:
            library.close()


def _both(works: Sequence[Callable[[int], object]], times: int) -> tuple[float, float]:
    """Median milliseconds of each; turn by turn, so that whatever else the machine does meets both."""
    taken: list[list[float]] = [[], []]
    for number in range(times):
        for which, work in enumerate(works):
            start = time.perf_counter()
            work(number)
            taken[which].append(1000 * (time.perf_counter() - start))
    return statistics.median(taken[0]), statistics.median(taken[1])


def _sound(folder: Path) -> Iterator[Figure]:
    content = random.Random(7).randbytes(SOUND)
    key, name = sealed.FolderKey(os.urandom(32)), "sound"
    plain, secret = folder / "plain", folder / "secret"

    def write(path: Path, use: sealed.Key | None) -> None:
        with sealed.create_binary(path, use, name) as file:
            for at in range(0, SOUND, 1 << 20):
                file.write(content[at : at + (1 << 20)])
            file.flush()
            os.fsync(file.fileno())

    yield (
        "writing 67 MB of sound",
        *_both([lambda _: write(plain, None), lambda _: write(secret, key)], 3),
        "ms",
    )

    def read(path: Path, use: sealed.Key | None) -> None:
        with sealed.open_binary(path, use, name) as file:
            while file.read(1 << 20):
                pass

    ours, theirs = _both([lambda _: read(plain, None), lambda _: read(secret, key)], 7)
    yield "reading it", ours, theirs, "ms"
    print(f"reading encrypted sound: {SOUND / 1000 / theirs:.0f} MB/s")

    def jump(path: Path, use: sealed.Key | None) -> Callable[[int], object]:
        dice = random.Random(3)
        file = sealed.open_binary(path, use, name)

        def once(_number: int) -> None:
            file.seek(dice.randrange(SOUND - 4096))
            file.read(4096)

        return once

    yield "a jump in it", *_both([jump(plain, None), jump(secret, key)], 400), "ms"

    def opened(path: Path, use: sealed.Key | None) -> None:
        with sealed.open_binary(path, use, name) as file:
            file.read(4096)

    yield "opening it", *_both([lambda _: opened(plain, None), lambda _: opened(secret, key)], 50), "ms"

    kept = folder / "kept.flac"
    kept.write_bytes(sealed.seal(SAMPLE.read_bytes(), key, kept.name))
    opener = key.subkey(sealed.salt_of(kept), kept.name).hex()

    def decoded(path: Path, use: str, number: int) -> None:
        job = folder / f"job-{bool(use)}-{number}"
        job.mkdir()
        sealed.scratch.hold("22" * 32 if use else "")
        try:
            decode(path, job, 0, True, silent, use)
        finally:
            sealed.scratch.hold("")

    pair = [partial(decoded, SAMPLE, ""), partial(decoded, kept, opener)]
    yield "decoding the sample meeting", *_both(pair, 5), "ms"


@contextlib.contextmanager
def _keyring() -> Iterator[None]:
    """One in memory: what a real one costs is its own affair."""
    import pytest

    from tests import vaults

    with pytest.MonkeyPatch.context() as patch:
        vaults.use_keyring(patch)
        yield
    assert held.of(Path("/")) is None


if __name__ == "__main__":
    import sys

    sys.exit(main())
