"""What is said of people: for lists, for suggestions, for what can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NewType

from app.people.conditions import Condition
from app.transcript import MeetingId, SpeakerId

if TYPE_CHECKING:
    from app.people.prints import VoicePrint

#: How surely it is suggested that a voice is somebody's.
Tier = Literal["strong", "possible"]
PersonId = NewType("PersonId", int)

#: From so many meetings and seconds of prints on, somebody is recognised reliably: in the simulation of
#: ``python -m tests.bench.people`` three prints find nine of ten, one print three of four.
RELIABLE_MEETINGS: Final = 3
RELIABLE_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the voice library.

    Attributes:
        meetings: in which a speaker has this name, outside the trash; ``seconds``, ``heard``: of those.
        prints: meetings that their stored voice is made of; ``learned``: seconds of speech in them. Both of
            the speech model that knows most of them.
        colour: slot of the palette that follows them, if they have one.
        conditions: under which their prints were made, the longest heard first; unknown ones left out.
    """

    id: PersonId
    name: str
    recognise: bool
    colour: int | None
    meetings: int
    seconds: float
    heard: datetime | None
    prints: int
    learned: float
    conditions: tuple[Condition, ...] = ()

    @property
    def reliable(self) -> bool:
        """Whether enough is known of how they sound."""
        return self.prints >= RELIABLE_MEETINGS and self.learned >= RELIABLE_SECONDS


@dataclass(frozen=True, slots=True)
class VoiceSuggestion:
    """That a speaker of a meeting sounds like somebody; ``chance`` in 0..1 is not for showing. ``prints`` are
    what was compared, which a yes keeps."""

    meeting: MeetingId
    speaker: SpeakerId
    number: int
    person: PersonId
    name: str
    chance: float
    tier: Tier
    prints: tuple[VoicePrint, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """A meeting in which somebody was heard.

    Attributes:
        learned: seconds of it that their stored voice is made of; 0 where it is not.
        suggested: the name was suggested, and the user said yes.
        conditions: of the prints made of it.
    """

    meeting: MeetingId
    title: str
    created: datetime
    speaker: SpeakerId
    seconds: float
    learned: float
    suggested: bool
    conditions: tuple[Condition, ...] = ()


#: Why a speaker's voice cannot be learned.
NoVoice = Literal["", "off", "unnamed", "nothing-kept", "too-short"]


@dataclass(frozen=True, slots=True)
class Learnable:
    """What can be offered of a named speaker; ``prints`` are what would be kept.

    Attributes:
        known: somebody of this name is in the voice library already.
        learned: their stored voice holds this meeting.
        formerly: somebody whose stored voice holds this speaker under another name, and that name.
        why_not: a reason where it can not be learned; empty where it can.
    """

    name: str
    known: bool
    learned: bool
    why_not: NoVoice = ""
    formerly: tuple[PersonId, str] | None = None
    prints: tuple[VoicePrint, ...] = field(default=(), compare=False, repr=False)
