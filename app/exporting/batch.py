"""Many meetings, one file each, in one folder: names that do not meet, one failure that stops no other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AppError, DiskFull
from app.exporting import keys, making
from app.exporting.clips import ExportCancelled
from app.exporting.making import Ready
from app.exporting.naming import Named, check, free, stem
from app.exporting.orders import Order
from app.exporting.reading import Reader
from app.store.originals import Originals
from app.transcript import MeetingId

#: ``report(done, of, title)``: meetings, and the one being written now.
Report = Callable[[float, int, str], None]


@dataclass(slots=True)
class Outcome:
    """``failed``: titles with a sentence each. ``left``: meetings not tried, because it was stopped."""

    written: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    left: int = 0
    stopped: bool = False
    status: int = 0  # to exit with


@dataclass(frozen=True, slots=True)
class Batch:
    """``replace``: files of the same names that were there before are written over, but what meetings were
    made from; otherwise new ones get a number, and nothing is lost."""

    meetings: Sequence[MeetingId]
    folder: Path
    pattern: str
    replace: bool = False


def export_many(
    reader: Reader, batch: Batch, orders: Sequence[Order], cancelled: threading.Event, report: Report
) -> Outcome:
    """Write each meeting in each of ``orders`` (which hide names alike, or none).

    Raises:
        WrongPattern, ExportFailed: nothing was begun.
    """
    check(batch.pattern)
    outcome = Outcome()
    hiding = orders[0].hiding
    codes = making.codes_of(hiding)
    summaries = reader.summaries(batch.meetings)
    if codes is not None and hiding is not None:
        for meeting in batch.meetings:
            codes.add(reader.names(meeting))
        codes.add(hiding.names)
        if hiding.key is not None:
            keys.write(hiding.key, codes)
    taken: set[str] = set()
    originals = reader.originals()
    count = len(batch.meetings)
    for place, summary in enumerate(summaries):
        report(float(place), count, summary.title)

        def within(done: float, total: float, place: int = place, title: str = summary.title) -> None:
            report(place + (done / total if total else 0.0), count, title)

        try:
            for order in orders:
                wanted = making.ready(reader.source(summary.id), order, codes)
                target = _place(batch, wanted, place, taken, originals)
                outcome.written.append(making.make(wanted, target, cancelled, within))
        except ExportCancelled:
            outcome.stopped, outcome.left = True, count - place
            return outcome
        except DiskFull as error:  # so it would be for all others
            outcome.failed.append((summary.title, str(error)))
            outcome.left, outcome.status = count - place - 1, error.exit_status
            return outcome
        except AppError as error:
            outcome.failed.append((summary.title, str(error)))
            outcome.status = error.exit_status
    report(float(count), count, "")
    return outcome


def _place(batch: Batch, wanted: Ready, place: int, taken: set[str], originals: Originals) -> Path:
    material = wanted.material
    named = Named(material.title, material.created, material.duration, material.language)
    name = stem(batch.pattern, named, place + 1, len(batch.meetings))
    while True:
        target = free(batch.folder, name, wanted.order.kind.extension, taken, replace=batch.replace)
        if not originals.hold(target):
            return target
