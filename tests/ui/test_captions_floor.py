"""Two sides at once: readable paragraphs, every word put down once, in its side's order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.recording.captions_floor import MANY, Floor
from app.ui.recording.captions_model import CaptionsModel


def written(model: CaptionsModel) -> list[tuple[str | None, str]]:
    return [(part.track, part.text) for part in model.paragraphs]


def test_who_speaks_alone_is_put_down_at_once() -> None:
    model = CaptionsModel()
    floor = Floor(model)
    floor.tail("mic", 1.0, "good mourning")
    floor.settle("mic", 1.0, "good morning", opens=True)
    floor.tail("mic", 2.0, "every")
    floor.breathe()
    assert written(model) == [("mic", "good morning")]
    assert model.tails == {"mic": (2.0, "every")}


def test_an_interruption_waits_for_a_pause_in_sight() -> None:
    model = CaptionsModel()
    floor = Floor(model)
    floor.settle("mic", 1.0, "I would", opens=True)
    floor.tail("mic", 1.5, "say")
    floor.settle("system", 1.6, "no", opens=True)
    floor.tail("system", 1.9, "never")
    floor.breathe()
    floor.settle("mic", 2.0, "say that")
    floor.tail("mic", 2.5, "we")
    floor.breathe()
    assert written(model) == [("mic", "I would say that")]
    assert model.tails["system"] == (1.6, "no never")
    floor.settle("mic", 2.6, "we wait")  # and nothing open behind it
    floor.breathe()
    assert written(model) == [("mic", "I would say that we wait"), ("system", "no")]
    assert model.tails == {"system": (1.9, "never")}


def test_much_does_not_wait() -> None:
    model = CaptionsModel()
    floor = Floor(model)
    floor.settle("mic", 1.0, "on and on")
    floor.tail("mic", 1.0, "and on")
    for number in range(MANY):
        floor.settle("system", 2.0 + number, f"word{number}")
        floor.breathe()
    assert [track for track, _ in written(model)] == ["mic", "system"]


def test_words_that_are_missing_are_marked_behind_those_that_are_there() -> None:
    model = CaptionsModel()
    floor = Floor(model)
    floor.settle("mic", 1.0, "yes")
    floor.tail("mic", 1.0, "but")
    floor.settle("system", 2.0, "then")
    floor.skip("system", 3.0)
    assert written(model) == [("mic", "yes"), ("system", "then …")]


TRACK = st.sampled_from(["mic", "system"])


@given(st.lists(st.tuples(TRACK, st.sampled_from(["settle", "tail", "no tail", "breathe"])), max_size=60))
def test_no_word_is_lost_doubled_or_out_of_order(steps: list[tuple[str, str]]) -> None:
    model = CaptionsModel()
    floor = Floor(model)
    said: dict[str, list[str]] = {"mic": [], "system": []}
    before = ""
    for number, (track, what) in enumerate(steps):
        if what == "settle":
            said[track].append(f"{track}{number}")
            floor.settle(track, float(number), f"{track}{number}")  # type: ignore[arg-type]
        elif what == "breathe":
            floor.breathe()
        else:
            floor.tail(track, float(number), "draft" if what == "tail" else "")  # type: ignore[arg-type]
        now = " ".join(text for _, text in written(model))
        assert now.startswith(before)  # what is put down never changes
        before = now
    floor.rest()
    assert not model.tails
    for track, words in said.items():
        assert " ".join(text for side, text in written(model) if side == track).split() == words
