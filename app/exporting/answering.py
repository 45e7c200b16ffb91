"""The exporter's side of the window's questions. One JSON object per line: a question on standard input, its
answers on standard output::

    {"id": 7, "do": "preview", "meeting": "01H…", "format": "srt", "options": {"lines": 2}}
    {"id": 7, "text": "1\\n00:00:03,200 --> …", "summary": "640 subtitles"}

``do`` is one of

``about``: what ``meetings`` are; answered with ``meetings`` and ``clips``, the formats of sound there are.
``preview``, ``copy``: of ``meeting``, with an order (:mod:`app.exporting.orders`); answered with ``text``.
``save``: to ``target``; answered with ``path``.
``save-many``: ``meetings`` to ``folder`` by ``pattern``; answered with ``written``, ``failed``, ``left`` and
``stopped``. These two first tell how far they are: ``{"id", "done", "total", "title"}``, several times.
``cancel``: stops what is being saved. No answer of its own.
``example``: writes the example of a template to ``target``; answered with ``path``.

What cannot be done is answered with ``error``, a sentence. Where the library has a vault, the first line says
its key: ``{"unlock": "…"}``.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from app.atomic import write_atomically
from app.errors import AppError
from app.exporting import batch, clips, keys, making
from app.exporting.orders import order
from app.exporting.reading import Reader
from app.transcript import MeetingId
from app.vault import unlocking

_EVERY: Final = 0.1  # seconds between two words about how far it is

Answer = dict[str, Any]
Tell = Callable[[Answer], None]


class Exporter:
    """Answers questions about one library, one after the other; ``cancelled`` may be set from elsewhere."""

    def __init__(self, library: Path) -> None:
        self.library = library
        self._reader: Reader | None = None
        self.cancelled = threading.Event()

    def close(self) -> None:
        """Let go of the library."""
        if self._reader is not None:
            self._reader.close()

    def answer(self, question: Mapping[str, Any], tell: Tell) -> Answer:
        """One question, answered; ``tell`` gets what comes before the answer."""
        act: Callable[[Mapping[str, Any], Tell], Answer] = {
            "about": self._about,
            "preview": self._preview,
            "copy": self._copy,
            "save": self._save,
            "save-many": self._save_many,
            "example": self._example,
        }[question["do"]]
        try:
            return act(question, tell)
        except AppError as error:
            return {"error": str(error), "code": error.code}

    @property
    def reader(self) -> Reader:
        """Opened by the first question, so that what is wrong with the library is an answer."""
        if self._reader is None:
            self._reader = Reader(self.library)
        return self._reader

    def _about(self, question: Mapping[str, Any], _tell: Tell) -> Answer:
        ids = [MeetingId(meeting) for meeting in question["meetings"]]
        facts = [
            {
                "id": summary.id,
                "title": summary.title,
                "created": summary.created.isoformat(),
                "duration": summary.duration,
            }
            for summary in self.reader.summaries(ids)
        ]
        body: Answer = {"meetings": facts, "clips": list(clips.available())}
        if len(ids) == 1:
            source = self.reader.source(ids[0])
            speakers = sorted(source.material.speakers, key=lambda speaker: speaker.number)
            body["speakers"] = [[speaker.number, speaker.label] for speaker in speakers]
            body["text"] = bool(source.material.segments)
            body["sound"] = bool(source.tracks)
        return body

    def _ready(self, question: Mapping[str, Any]) -> tuple[making.Ready, Any]:
        wanted = order(question)
        codes = making.codes_of(wanted.hiding)
        return making.ready(self.reader.source(MeetingId(question["meeting"])), wanted, codes), codes

    def _preview(self, question: Mapping[str, Any], _tell: Tell) -> Answer:
        wanted, codes = self._ready(question)
        text, summary = making.preview(wanted)
        key = codes.key if codes is not None else ()
        return {"text": text, "summary": summary, "title": wanted.material.title, "key": key}

    def _copy(self, question: Mapping[str, Any], _tell: Tell) -> Answer:
        wanted, _codes = self._ready(question)
        return {"text": making.whole_text(wanted)}

    def _save(self, question: Mapping[str, Any], tell: Tell) -> Answer:
        wanted, codes = self._ready(question)
        target = Path(question["target"])
        self.reader.originals().spare(target)
        if codes is not None and wanted.order.hiding is not None and wanted.order.hiding.key is not None:
            keys.write(wanted.order.hiding.key, codes)

        def report(done: float, total: float) -> None:
            tell({"done": done, "total": total, "title": ""})

        return {"path": str(making.make(wanted, target, self.cancelled, report))}

    def _save_many(self, question: Mapping[str, Any], tell: Tell) -> Answer:
        ids = tuple(MeetingId(meeting) for meeting in question["meetings"])
        job = batch.Batch(ids, Path(question["folder"]), question["pattern"])

        def report(done: float, total: int, title: str) -> None:
            tell({"done": done, "total": total, "title": title})

        outcome = batch.export_many(self.reader, job, [order(question)], self.cancelled, report)
        return {
            "written": [str(path) for path in outcome.written],
            "failed": outcome.failed,
            "left": outcome.left,
            "stopped": outcome.stopped,
        }

    def _example(self, question: Mapping[str, Any], _tell: Tell) -> Answer:
        from app.export.templates import example

        return {"path": str(write_atomically(Path(question["target"]), example()))}


def main(argv: Sequence[str]) -> int:
    """Answer until standard input ends; ``argv``: the library, and the language of the window."""
    from engine import launch

    launch.no_core_dumps()
    launch.die_with_parent()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    exporter = Exporter(Path(argv[0]))
    for language in argv[1:]:
        _speak(language)
    questions: queue.Queue[dict[str, Any] | None] = queue.Queue()
    listener = threading.Thread(target=_listen, args=(exporter, questions), name="questions", daemon=True)
    listener.start()
    try:
        while (question := questions.get()) is not None:
            exporter.cancelled.clear()
            said = _Paced(out, question["id"])
            said.write(exporter.answer(question, said.progress))
    finally:
        exporter.close()
    return 0


def _speak(language: str) -> None:
    """As the window does; English needs nothing for that, not even Qt."""
    if language != "en":
        from app import wording

        wording.speak(language, wording.words_of(language))


def _listen(exporter: Exporter, questions: queue.Queue[dict[str, Any] | None]) -> None:
    """Beside the work, so that it can be stopped in the middle."""
    for line in sys.stdin.buffer:
        question = json.loads(line)
        if "unlock" in question:
            unlocking.handed_over(exporter.library, question["unlock"])
        elif question["do"] == "cancel":
            exporter.cancelled.set()
        else:
            questions.put(question)
    exporter.cancelled.set()  # nobody is there any more
    questions.put(None)


class _Paced:
    """Writes answers to one question; of how far it is, no more than a person can read."""

    def __init__(self, out: TextIO, number: int) -> None:
        self._out, self._number = out, number
        self._last = 0.0

    def write(self, body: Answer) -> None:
        json.dump({"id": self._number, **body}, self._out)
        self._out.write("\n")
        self._out.flush()

    def progress(self, body: Answer) -> None:
        if time.monotonic() - self._last > _EVERY:
            self._last = time.monotonic()
            self.write(body)
