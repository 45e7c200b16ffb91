"""What the bench says a gap of the main thread came from."""

from __future__ import annotations

import gc
import threading

import pytest

from tests.bench.editor.causes import CAUSES, Clocks, Spent, cause, threads
from tests.bench.editor.stacks import Stacks

OWN, OTHERS, TAKEN, LOCK = CAUSES


@pytest.mark.parametrize(
    ("spent", "queue", "expected"),
    [
        (Spent(0.1, 0.08, 0.0, 0.01, 0.0), 0.0, OWN),
        (Spent(0.1, 0.01, 0.08, 0.0, 0.0), 0.0, OTHERS),
        (Spent(0.1, 0.01, 0.2, 0.0, 0.0), 0.0, OTHERS),  # on another core too
        (Spent(0.1, 0.01, 0.01, 0.08, 0.0), 0.0, TAKEN),
        (Spent(0.1, 0.01, 0.01, 0.0, 0.0), 0.08, TAKEN),  # whoever held Python's lock had no core
        (Spent(0.1, 0.01, 0.0, 0.0, 0.0), 0.0, LOCK),
    ],
)
def test_the_largest_share_names_a_gap(spent: Spent, queue: float, expected: str) -> None:
    assert cause(spent, queue) == expected


def test_clocks_tell_own_work_and_collections() -> None:
    clocks = Clocks()
    before = clocks.read()
    gc.collect()
    spent = clocks.read().since(before)
    clocks.close()
    assert 0 < spent.collected <= spent.wall
    assert spent.main > 0
    assert spent.queued >= 0
    assert clocks._on_collection not in gc.callbacks
    assert all(thread.worked >= 0 for thread in threads().values())


def test_stacks_of_all_threads_and_nothing_of_theirs_is_held() -> None:
    ready, go = threading.Event(), threading.Event()

    def waits() -> None:
        ready.set()
        go.wait(5)

    thread = threading.Thread(target=waits)
    thread.start()
    assert ready.wait(5)
    stacks = Stacks()
    for _ in range(2):
        found = stacks.read()
        assert any(line.endswith(" waits") for line in found[thread.ident or 0])
        assert found[threading.get_ident()][1].startswith("tests/unit/test_stall_causes.py:")
    stacks.close()
    go.set()
    thread.join()
