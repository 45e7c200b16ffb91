"""A meeting with planted errors is brought to zero errors with the keyboard alone, in fewer keys than before
(:mod:`tests.bench.correcting` prints how many for ten minutes)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.bindings import Keymap
from app.ui.keymap import NAMED
from tests.bench.correcting import QUICK_MINUTES, both, correct, opened
from tests.bench.correcting_keys import ADDED, BEFORE, Keyboard, NotAllowedError
from tests.bench.correcting_planted import KINDS, plant

SEED = 7
#: Commands of the issue.
NEW = (
    *(
        "next-doubt",
        "previous-doubt",
        "accept",
        "accept-everywhere",
        "change-everywhere",
        "similar",
        "replace",
    ),
    *("give-before", "give-after", "remove-paragraph", "new-speaker", "merge-speakers", "palette", "history"),
    *("statistics", "go-to-time", "forward-place", "solo", "hide-speaker", "everybody", "skip-silence"),
)


def test_to_zero_errors_and_in_fewer_keys(qapp: QApplication, tmp_path: Path) -> None:
    planted, before, now = both(SEED, QUICK_MINUTES, tmp_path)
    assert before.exact
    assert now.exact
    assert all(planted.planted.values())
    assert now.reached.total() > 0
    assert now.total < before.total


def test_nothing_new_is_among_the_old_keys() -> None:
    new = [NAMED[name] for name in NEW]
    for where in ("reading", "editing"):
        given = {
            key for each in new for place in (where, "anywhere") for key in each.default(place, mac=False)
        }
        assert not given & BEFORE[where], where
        keymap = Keymap()  # and the robot uses keys that are really given
        assert all(keymap.find(key, where) or keymap.find(key, "anywhere") for key in ADDED[where]), where


def test_the_old_way_may_not_use_new_keys(qapp: QApplication, tmp_path: Path) -> None:
    planted = plant(SEED, 1.0)
    with opened(planted, tmp_path / "scene") as window:
        window.page.view.setFocus()
        keyboard = Keyboard(window, added=False)
        with pytest.raises(NotAllowedError):
            keyboard.press("F8")
        assert keyboard.total == 0
        assert correct(window, planted, now=False).exact


def test_every_kind_is_described() -> None:
    assert set(plant(SEED, 1.0).planted) == set(KINDS)
