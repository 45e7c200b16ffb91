"""``export``: meetings as files, one or many.

It only reads the library, so it does so beside a window that has it open, and stalls nothing there.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.atomic import write_atomically
from app.commands.console import Console
from app.commands.options import output_folder
from app.commands.reading import named
from app.errors import ExportFailed
from app.exporting import batch
from app.exporting.clips import ExportCancelled
from app.exporting.kinds import ClipOptions, kinds
from app.exporting.naming import DEFAULT
from app.exporting.orders import Hiding, Order, Part
from app.exporting.reading import Reader
from app.library import Library
from app.transcript import MeetingId


def write_example(arguments: argparse.Namespace, console: Console) -> int:
    """Write the template to begin with."""
    from app.export.templates import example

    console.say(str(write_atomically(arguments.example_template, example())))
    return 0


def in_library(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """The same for a library that this process has open."""
    return run(library.folder, arguments, console)


def run(library: Path, arguments: argparse.Namespace, console: Console) -> int:
    """Write the meetings that ``arguments.ids`` name."""
    if not arguments.ids:
        raise argparse.ArgumentTypeError("export: which meeting? 'hansard list' shows what there is")
    with Reader(library) as reader:
        return _export(reader, arguments, console)


def _export(reader: Reader, arguments: argparse.Namespace, console: Console) -> int:
    found = reader.everything()
    wanted = list(dict.fromkeys(named(found, text) for text in arguments.ids))
    orders = _orders(reader, wanted, arguments)
    folder = output_folder(arguments)
    # One meeting is called by its title, as ever; of several, their days tell those of one title apart.
    pattern = arguments.pattern or ("{title}" if len(wanted) == 1 else DEFAULT)
    job = batch.Batch(wanted, folder, pattern, replace=True)

    def report(done: float, total: int, title: str) -> None:
        body = {"done": round(done, 3), "total": total, "title": title}
        console.show_line(f"{title} · {done / max(total, 1):.0%}", body)

    with _interruptible() as cancelled:
        outcome = batch.export_many(reader, job, orders, cancelled, report)
    console.finish()
    for path in outcome.written:
        console.say(str(path))
    for title, sentence in outcome.failed:
        console.note(f"hansard: {title}: {sentence}" if len(wanted) > 1 else f"hansard: {sentence}")
    if outcome.left:
        console.note(f"hansard: {outcome.left} of {len(wanted)} meetings were not begun.")
    if outcome.stopped:
        return ExportCancelled.exit_status
    return outcome.status


def _orders(reader: Reader, wanted: Sequence[MeetingId], arguments: argparse.Namespace) -> list[Order]:
    names = list(arguments.format or (() if arguments.template else ("txt",)))
    if arguments.template and "template" not in names:
        names.append("template")
    part = Part()
    if arguments.start is not None or arguments.end is not None:
        end = arguments.end if arguments.end is not None else part.end
        part = Part(arguments.start or 0.0, end, arguments.from_zero)
    if part.end <= part.start:
        raise argparse.ArgumentTypeError("--to must come after --from")
    hiding = _hiding(arguments)
    orders = []
    for name in names:
        kind = kinds()[name]
        values: dict[str, str | int] = {}
        if name == "template" and arguments.template:
            values["template"] = str(arguments.template)
        if kind.options_type is ClipOptions and arguments.speaker:
            values["speaker"] = _speaker(reader, wanted, arguments.speaker)
        orders.append(Order(kind, kind.options_type(**values), part, hiding))
    return orders


def _hiding(arguments: argparse.Namespace) -> Hiding | None:
    if arguments.hide_names is None:
        if arguments.people or arguments.redact or arguments.key:
            raise argparse.ArgumentTypeError("--people, --redact and --key go with --hide-names")
        return None
    return Hiding(
        arguments.hide_names, arguments.people, arguments.redact, arguments.tone_margin, arguments.key
    )


def _speaker(reader: Reader, wanted: Sequence[MeetingId], name: str) -> int:
    """The number of somebody in the one meeting."""
    if len(wanted) != 1:
        raise argparse.ArgumentTypeError("--speaker goes with one meeting")
    speakers = reader.source(wanted[0]).material.speakers
    matching = [speaker.number for speaker in speakers if speaker.label.casefold() == name.casefold()]
    if not matching:
        labels = ", ".join(speaker.label for speaker in speakers)
        raise ExportFailed(f"Nobody in this meeting is called '{name}'; there are {labels or 'no speakers'}.")
    return matching[0]


@contextlib.contextmanager
def _interruptible() -> Iterator[threading.Event]:
    """Ctrl+C stops after what is being written, and leaves nothing half-written."""
    cancelled = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield cancelled
        return
    before = signal.signal(signal.SIGINT, lambda _number, _frame: cancelled.set())
    try:
        yield cancelled
    finally:
        signal.signal(signal.SIGINT, before)
