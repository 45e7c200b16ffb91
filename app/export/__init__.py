"""Writing a transcript as a file, in the formats people and programs ask for.

A format is one class; :func:`formats` lists them in the order the window shows. :func:`export` writes
one file safely: never half, never unreadable, never over something good unless it is good itself.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from app.atomic import write_atomically
from app.export.ass import Ass
from app.export.audacity import Audacity
from app.export.base import Exporter
from app.export.csv_table import Csv, Tsv
from app.export.eaf import Eaf
from app.export.html_page import Html
from app.export.json_v1 import Json, read_json
from app.export.lrc import Lrc
from app.export.markdown import Markdown
from app.export.nist import Ctm, Stm
from app.export.odt import Odt
from app.export.pdf import Pdf
from app.export.research_text import AtlasTi, Maxqda, Nvivo
from app.export.rttm import Rttm
from app.export.srt import Srt
from app.export.textgrid import TextGrid
from app.export.ttml import Ttml
from app.export.txt import Txt
from app.export.vtt import Vtt
from app.export.word_document import WordDocument
from app.filenames import safe_filename
from app.transcript import Transcript

__all__ = ["Exporter", "export", "file_name", "formats", "read_json"]


@cache
def formats() -> dict[str, Exporter[Any]]:
    """Every format by its id, in the order to show them."""
    exporters: tuple[Exporter[Any], ...] = (
        *(WordDocument(), Odt(), Pdf(), Html(), Txt(), Markdown()),
        *(Srt(), Vtt(), Ass(), Ttml(), Lrc()),
        *(Csv(), Tsv(), Json()),
        *(Rttm(), Stm(), Ctm(), TextGrid(), Eaf(), Audacity(), Maxqda(), Nvivo(), AtlasTi()),
    )
    return {exporter.id: exporter for exporter in exporters}


def file_name(transcript: Transcript, format_id: str, ident: str = "") -> str:
    """The name a file of this format gets unless the user says another."""
    return safe_filename(transcript.title, formats()[format_id].extension, ident=ident)


def export(transcript: Transcript, format_id: str, target: Path, options: Any = None) -> Path:
    """Write the transcript to ``target``, a file or an existing folder, and return where it is.

    ``options`` is an instance of the format's ``options_type``; none means its defaults. A file of that
    name is replaced; asking first is up to the caller.

    Raises:
        DiskFull, ExportFailed: whatever was there before is unchanged.
    """
    exporter = formats()[format_id]
    chosen = exporter.options_type() if options is None else options
    path = target / file_name(transcript, format_id) if target.is_dir() else target
    data = exporter.render(transcript, chosen)
    return write_atomically(path, data, lambda written: exporter.check(written, transcript, chosen))
