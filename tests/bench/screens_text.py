"""What people say in the many meetings of the pictures: sentences, where the tests' libraries have made-up
words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.synthetic_text import Speech
from tests.ui.scenes import GO_NO_GO

_MORE: Final = (
    "The budget for the second half is approved, apart from the two positions in support.",
    "Let us go through the open points from last week before we look at anything new.",
    "The warehouse in Rotterdam counts twice a year, so the numbers we have are four months old.",
    "I would rather ship something small in June than promise everything for the autumn.",
    "Three customers asked for the same export, and none of them needs it before September.",
    "We tried it with the old data first, and the migration took eleven minutes.",
    "That is what the contract says, but nobody here has ever worked that way.",
    "Can somebody write down what we decided about the trial accounts?",
    "The security review found one thing that matters: the keys of the test system are too old.",
    "If hiring takes until August, the roadmap moves by a month, and we should say so now.",
    "I listened to four interviews, and in every one the second screen was the hard part.",
    "There is a draft of the privacy text, it needs a lawyer and somebody who writes well.",
    "The budget for travel is nearly used up, so the next review is a call.",
    "Support answers within two hours now, it was a day and a half in spring.",
    "We agreed to call it a pilot, because a beta is something customers have been burnt by.",
    "What happens to people who are in the middle of it when the server restarts?",
    "Then somebody has to look at the logs every morning, and I would like that to be a program.",
    "The design is good, I only wonder whether anybody finds the button at the bottom.",
    "Last time we forgot the invoices, so this time they are the first thing on the list.",
    "Release notes are due on Wednesday, translations two days later.",
    "It is faster on the new machines, on the old ones I could not see a difference.",
    "Who speaks to the office in Lyon about the training in November?",
    "I will send the numbers around tonight, together with how we counted them.",
    "Nobody has complained, which may only mean that nobody has tried it yet.",
    "Thank you, that was the last point, and we are even five minutes early.",
)
_NOTES: Final = (
    "Budget: answer by Friday",
    "Ask Legal about the trial accounts",
    "Numbers of the pilot, tonight",
    "Roadmap moves by a month if hiring does",
    "Training in November: call Lyon",
)


class Office(Speech):
    """People at work."""

    def said(self, count: int) -> Iterator[str]:
        """All sentences in another order each time round."""
        every = [*(text for _speaker, text in GO_NO_GO), *_MORE]
        order: list[int] = []
        for _ in range(count):
            order = order or [int(at) for at in self.rng.permutation(len(every))]
            yield every[order.pop()]

    def note(self) -> str:
        return _NOTES[int(self.rng.integers(len(_NOTES)))]
