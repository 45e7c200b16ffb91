"""PySide6 6.12.0 lost a reference per signal emission on CPython 3.11 and aborted after some hundreds."""

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal(object)


def test_emitting_keeps_the_references_of_what_is_sent() -> None:
    sender, payload, received = Sender(), object(), []
    sender.sent.connect(received.append)
    before = sys.getrefcount(payload), sys.getrefcount(None)
    for _ in range(2_000):
        sender.sent.emit(payload)
        received.clear()
    after = sys.getrefcount(payload), sys.getrefcount(None)
    assert after[0] == before[0]
    if sys.version_info < (3, 12):  # from then on None is immortal and its count means nothing
        assert abs(after[1] - before[1]) < 200  # it moves a little by itself
