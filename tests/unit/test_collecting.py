"""The collector rests while very many objects are made, whoever makes them, and goes on afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from app.collecting import uncollected


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    assert gc.isenabled()
    yield
    gc.unfreeze()
    gc.freeze()  # as tests/conftest.py has it
    gc.enable()


def test_nothing_is_collected_inside_and_all_as_before_after() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_two_threads_leave_it_as_it_was_whichever_ends_first() -> None:
    inside, go = threading.Event(), threading.Event()

    def other() -> None:
        with uncollected():
            inside.set()
            go.wait(5)

    thread = threading.Thread(target=other)
    with uncollected():
        thread.start()
        assert inside.wait(5)
    assert not gc.isenabled()
    go.set()
    thread.join()
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_what_is_kept_is_set_aside() -> None:
    gc.unfreeze()
    with uncollected():
        many = [[at] for at in range(100)]
    assert gc.get_freeze_count() == 0
    with uncollected(kept=True):
        many += [[at] for at in range(100)]
    assert gc.get_freeze_count() >= len(many)
