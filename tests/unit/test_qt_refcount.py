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
    # None's count moves a little by itself (and not at all where it is immortal, from 3.12 on).
    assert after[0] == before[0]
    assert abs(after[1] - before[1]) < 200
