"""A change to thousands of paragraphs, made on a thread of its own while the window goes on painting."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from app.collecting import uncollected


class _Bell(QObject):
    rung = Signal()


def apart(work: Callable[[], object]) -> None:
    """``work()`` on another thread; returns when it is done and what it sent to this thread has arrived.

    Meanwhile this thread paints and plays; keys and clicks wait, so that nobody edits what is being edited.
    What ``work`` raises is raised here.
    """
    if QCoreApplication.instance() is None:
        work()
        return
    loop, bell = QEventLoop(), _Bell()
    raised: list[BaseException] = []

    def task() -> None:
        try:
            with uncollected():
                work()
        except BaseException as error:  # noqa: BLE001 - handed to whoever asked
            raised.append(error)
        finally:
            bell.rung.emit()

    bell.rung.connect(loop.quit)  # queued, after what work() emitted
    thread = threading.Thread(target=task, name="large edit")
    thread.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    thread.join()
    if raised:
        raise raised[0]
