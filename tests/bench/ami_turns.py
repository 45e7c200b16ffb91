"""The turns of whole AMI meetings (Apache-2.0 / CC BY 4.0), from beside the project; no audio."""

from __future__ import annotations

from pathlib import Path

from engine.protocol import Turn

FOLDER = Path(__file__).parents[3] / "shared" / "audio" / "ami_turns"


def meetings(split: str, every: int = 1, first: int = 0) -> dict[str, list[Turn]]:
    """Turns, by start, of each meeting of ``split`` (``dev`` or ``train``), or of every n-th from ``first``.

    Raises:
        FileNotFoundError: the recordings are not beside the project.
    """
    files = sorted((FOLDER / split).glob("*.rttm"))[first::every]
    if not files:
        raise FileNotFoundError(FOLDER / split)
    return {file.stem: _turns(file) for file in files}


def _turns(file: Path) -> list[Turn]:
    turns = []
    for line in file.read_text(encoding="utf-8").splitlines():
        _, _, _, start, length, _, _, speaker, *_ = line.split()
        turns.append(Turn(float(start), float(start) + float(length), speaker))
    return sorted(turns, key=lambda turn: (turn.start, turn.end))
