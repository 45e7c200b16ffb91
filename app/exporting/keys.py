"""The key of pseudonyms: which code stands for whom. A table of its own, apart from everything exported."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Final

from app.atomic import write_atomically
from app.errors import ExportFailed
from app.export.csv_table import guarded, unguarded
from app.export.pseudonyms import Codes
from app.export.pseudonyms.codes import Rows
from app.translation import tr

_HEAD: Final = ["Code", "Name"]
_LARGEST: Final = 10 << 20


def known(path: Path | None) -> Rows:
    """The rows of the key at ``path``; none where there is no file yet.

    Raises:
        ExportFailed: what is there is no key, and is left alone.
    """
    if path is None or not path.exists():
        return ()
    try:
        too_large = path.stat().st_size > _LARGEST
        text = "" if too_large else path.read_text(encoding="utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (OSError, ValueError, csv.Error):
        rows = []
    if rows[:1] != [_HEAD] or any(len(row) != len(_HEAD) for row in rows):
        raise ExportFailed(
            tr("“{name}” is there already and is not a key; choose another name for the key.", name=path.name)
        )
    return tuple((code, unguarded(name)) for code, name in rows[1:])


def write(path: Path, codes: Codes) -> None:
    """Write the key of ``codes``, readable by its owner only.

    Raises:
        DiskFull, ExportFailed
    """
    rows = tuple(sorted(codes.key))
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_HEAD)
    writer.writerows((code, guarded(name)) for code, name in rows)
    data = buffer.getvalue().encode("utf-8-sig")

    def check(written: Path) -> None:
        if known(written) != rows:
            raise ExportFailed

    write_atomically(path, data, check, private=True)
