"""Intents about people across meetings: whose voices are known, who sounds like them, what is taken back.

Nothing is looked for until the library's owner has switched it on, and nothing is learned of anybody but by
one of :meth:`learn_voice` and :meth:`accept_suggestion`, which are called by a click. A suggestion is only
computed; it is nowhere written down.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import cleaning, editing, leaving
from app.changes import YOU, Change, RecordingFacts
from app.errors import NotFound
from app.library_base import LibraryBase, now
from app.people import conditions
from app.people.conditions import Condition
from app.people.values import Heard, Learnable, NoVoice, Person, PersonId, VoiceSuggestion
from app.store import edits, meetings, projected, purging, reading, recordings
from app.store import people as rows
from app.store.transaction import Transaction
from app.store.words import to_seconds
from app.transcript import MeetingId, SpeakerId

if TYPE_CHECKING:
    from app.people.prints import VoicePrint

PALETTE: Final = 12  # places in the palette of speakers
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Joined:
    """Two people made one, so that it can be taken back."""

    name: str
    recognise: bool
    colour: int | None
    into: PersonId
    prints: tuple[int, ...]
    matches: tuple[int, ...]
    renamed: tuple[tuple[str, int], ...]


class PeopleIntents(LibraryBase):
    """The part of :class:`app.library.Library` that is about people."""

    # -- the choice --------------------------------------------------------------------------------

    def voices_on(self) -> bool:
        """Whether voices are recognised in this library; not until somebody wanted it."""
        with self._store.read() as view:
            return rows.is_on(view)

    def set_voices(self, *, on: bool) -> None:
        """Recognise voices from now on, or no longer. What is stored stays until it is forgotten."""
        with self._store.write() as tx:
            rows.set_on(tx, on=on)

    def tidy_voices(self) -> int:
        """Delete prints whose naming was undone; how many there were."""
        with self._store.write() as tx:
            return rows.tidy(tx)

    # -- reading -----------------------------------------------------------------------------------

    def people(self) -> list[Person]:
        """Everybody in the voice library, who talked most first."""
        with self._store.read() as view:
            found = rows.people(view)
            under = rows.conditions(view)
        return [
            Person(
                PersonId(row.key),
                row.name,
                bool(row.recognise),
                row.colour,
                row.meetings,
                to_seconds(row.talk),
                datetime.fromisoformat(row.heard) if row.heard else None,
                row.prints,
                row.seconds,
                _known(under.get(row.key, ())),
            )
            for row in found
        ]

    def voice_names(self) -> list[str]:
        """The names of everybody in the voice library."""
        with self._store.read() as view:
            return rows.names(view)

    def heard_in(self, person: PersonId) -> list[Heard]:
        """The meetings somebody was heard in, newest first, and which of them their voice is made of."""
        with self._store.read() as view:
            found = rows.heard_in(view, person)
            under = rows.conditions_of(view, person)
        return [
            Heard(
                MeetingId(row.meeting),
                row.title,
                datetime.fromisoformat(row.created),
                SpeakerId(row.speaker),
                to_seconds(row.talk),
                row.learned,
                bool(row.suggested),
                _known(under.get((row.meeting, row.speaker), ())),
            )
            for row in found
        ]

    def voice_suggestions(self, meeting: MeetingId) -> list[VoiceSuggestion]:
        """Who the unnamed speakers of a meeting may be, the likeliest first. Any thread; writes nothing."""
        with self._store.read() as view:
            if not rows.is_on(view):
                return []
            key = meetings.key_of(view, meeting)
            talk = meetings.talk(view, key)
            known = {person.key: person for person in rows.people(view)}
            refused = rows.refused(view, key)
        taken = {item.name for item in talk if item.name}
        unnamed = {item.speaker: item.number for item in talk if item.name is None and item.seconds > 0}
        if not unnamed or not any(person.prints for person in known.values()):
            return []
        from app.people.matching import suggested

        heard = self.voice_prints(meeting, list(unnamed))
        if not heard:
            return []
        with self._store.read() as view:
            prints = rows.prints(view, heard[0].model)
        wanted = {key for key, person in known.items() if person.name not in taken}
        stored = [item for item in prints if item[0] in wanted]
        return [
            VoiceSuggestion(
                meeting,
                found.speaker,
                unnamed[found.speaker],
                PersonId(found.person),
                known[found.person].name,
                found.chance,
                found.tier,
                tuple(item for item in heard if item.speaker == found.speaker),
            )
            for found in suggested(heard, stored, refused)
        ]

    def learnable(self, meeting: MeetingId, speaker: SpeakerId) -> Learnable:
        """What can be offered of a speaker: whether their voice can be learned from this meeting."""
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            name = next((item.name for item in meetings.talk(view, key) if item.speaker == speaker), None)
            person = rows.named(view, name) if name else None
            learned = person is not None and rows.learned(view, person, key, speaker)
            before = rows.made_of(view, key, speaker)
            on = rows.is_on(view)
            kept = reading.embeddings(view, key) is not None
        if not name or name == YOU:
            return Learnable("", known=False, learned=False, why_not="unnamed")
        if learned:
            return Learnable(name, known=True, learned=True)
        from app.people.prints import model_of, read_kept

        why: NoVoice = "" if on else "off"
        prints = tuple(self.voice_prints(meeting, [speaker]))
        if not prints:
            there = kept and read_kept(self._kept_voices(meeting), model_of(self._engine_of(meeting)))
            why = "too-short" if there else "nothing-kept"
        formerly = (PersonId(before[0]), before[1]) if before and person is None else None
        known = person is not None
        return Learnable(name, known, learned=False, why_not=why, formerly=formerly, prints=prints)

    def voice_prints(self, meeting: MeetingId, speakers: list[SpeakerId]) -> list[VoicePrint]:
        """How these speakers sound, track by track, as the meeting stands now. Any thread."""
        from app.people.prints import model_of, prints_of, read_falls, read_kept

        model = model_of(self._engine_of(meeting))
        kept = read_kept(self._kept_voices(meeting), model)
        if not kept:
            return []
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            outline = reading.outline(view, key)
            facts = recordings.facts(view, key)
            originals = [] if facts else meetings.sources(view, key)
        falls = read_falls(self._kept_voices(meeting))
        return prints_of(outline, kept, model, _sources(facts, originals), speakers, falls)

    def _kept_voices(self, meeting: MeetingId) -> Path | None:
        with self._store.read() as view:
            kept = reading.embeddings(view, meetings.key_of(view, meeting))
        return self.meeting_folder(meeting) / kept[0] if kept else None

    def _engine_of(self, meeting: MeetingId) -> dict[str, str]:
        with self._store.read() as view:
            return reading.engine(view, meetings.key_of(view, meeting))

    # -- learning: each of these is somebody's click -----------------------------------------------------

    def learn_voice(
        self, meeting: MeetingId, speaker: SpeakerId, prints: Sequence[VoicePrint] = ()
    ) -> PersonId:
        """Recognise a named speaker in other meetings too, from how they sound in this one. ``prints`` are
        those of :meth:`learnable`, if they were asked for just now.

        Raises:
            NotFound: the speaker has no name.
        """
        prints = prints or self.voice_prints(meeting, [speaker])
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            talk = next((item for item in meetings.talk(tx, key) if item.speaker == speaker), None)
            if talk is None or not talk.name or talk.name == YOU:
                raise NotFound("There is no such speaker.")
            person = rows.named(tx, talk.name)
            if person is None:
                person = rows.add(tx, talk.name, now(), _colour(talk.number, rows.colours(tx).values()))
            rows.change(tx, person, recognise=1)
            _keep(tx, person, key, prints)
        self._tell(Change(meeting, speakers=True))
        return PersonId(person)

    def unlearn_voice(self, meeting: MeetingId, speaker: SpeakerId) -> None:
        """Take back :meth:`learn_voice`: somebody of whom nothing else is known is not kept either."""
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            name = next((item.name for item in meetings.talk(tx, key) if item.speaker == speaker), None)
            person = rows.named(tx, name) if name else None
            if person is not None:
                rows.drop_prints(tx, person, key, speaker)
                if not rows.has_prints(tx, person):
                    rows.remove(tx, person)
        self._tell(Change(meeting, speakers=True))

    def accept_suggestion(self, said: VoiceSuggestion) -> Change:
        """The speaker is who they sound like: they get the name, and the stored voice learns from this
        meeting. One step of undo; while that is undone, what was learned does not count."""
        prints = said.prints or self.voice_prints(said.meeting, [said.speaker])

        def plan(tx: Transaction, key: int) -> editing.Step | None:
            person = rows.person(tx, said.person)
            if person is None:
                raise NotFound("This person is not known any more.")
            rows.note_match(tx, _match(said, key, "accepted"))
            _keep(tx, said.person, key, prints)
            return editing.rename_speaker(tx, key, said.speaker, person[0])

        return self._edit(said.meeting, plan)

    def decline_suggestion(self, said: VoiceSuggestion) -> None:
        """The speaker is somebody else; it is not asked again."""
        with self._store.write() as tx:
            rows.note_match(tx, _match(said, meetings.key_of(tx, said.meeting), "declined"))
        self._tell(Change(said.meeting, speakers=True))

    def ask_again(self, said: VoiceSuggestion) -> None:
        """Take back :meth:`decline_suggestion`."""
        with self._store.write() as tx:
            rows.forget_match(tx, meetings.key_of(tx, said.meeting), said.speaker, said.person)
        self._tell(Change(said.meeting, speakers=True))

    def revoke_voice(
        self, person: PersonId, meeting: MeetingId, speaker: SpeakerId, *, keep_name: bool
    ) -> Change:
        """That was not them: this meeting's part goes out of the stored voice, and it is not suggested again.
        Without ``keep_name`` the speaker has no name afterwards, which can be undone."""

        def plan(tx: Transaction, key: int) -> editing.Step | None:
            rows.drop_prints(tx, person, key, speaker)
            said = rows.StoredMatch(key, speaker, person, 0.0, "possible", "revoked", now())
            rows.note_match(tx, said)
            return None if keep_name else editing.rename_speaker(tx, key, speaker, None)

        change = self._edit(meeting, plan)
        return change if change.speakers else self._tell(Change(meeting, speakers=True))

    # -- people ------------------------------------------------------------------------------------

    def recognise_person(self, person: PersonId, *, on: bool) -> None:
        """Look for somebody, or no longer; their prints stay."""
        with self._store.write() as tx:
            rows.change(tx, person, recognise=int(on))

    def rename_person(self, person: PersonId, name: str) -> bool:
        """Another name, in all their meetings too, each with its own step; ``False``: there is none, or
        somebody has it (:meth:`merge_people`)."""
        new = cleaning.name(name)
        with self._store.write() as tx:
            found = rows.person(tx, person)
            if found is None or not new or new == found[0] or rows.named(tx, new) is not None:
                return False
            changes = _call(tx, rows.speakers_named(tx, found[0]), new)
            rows.change(tx, person, name=new)
        self._tell_all(changes)
        return True

    def merge_people(self, person: PersonId, into: PersonId) -> Joined:
        """They are one person, called as ``into`` is.

        Raises:
            NotFound
        """
        with self._store.write() as tx:
            source, target = rows.person(tx, person), rows.person(tx, into)
            if source is None or target is None or person == into:
                raise NotFound("There is no such person.")
            renamed = rows.speakers_named(tx, source[0])
            changes = _call(tx, renamed, target[0])
            prints, matches = rows.give(tx, person, into)
            rows.remove(tx, person)
        self._tell_all(changes)
        name, recognise, colour = source
        return Joined(name, bool(recognise), colour, into, tuple(prints), tuple(matches), tuple(renamed))

    def part_people(self, joined: Joined) -> PersonId:
        """Take back :meth:`merge_people`."""
        with self._store.write() as tx:
            person = rows.add(tx, joined.name, now(), joined.colour)
            rows.change(tx, person, recognise=int(joined.recognise))
            rows.give_back(tx, person, list(joined.prints), list(joined.matches))
            changes = _call(tx, joined.renamed, joined.name)
        self._tell_all(changes)
        return PersonId(person)

    def forget_person(self, person: PersonId, *, keep_names: bool) -> str:
        """Delete somebody's voice for good; their name. Without ``keep_names`` the name goes from their
        meetings too, where it can be brought back. Deleted bytes are overwritten in the file and in its log;
        while somebody still reads that, not before :meth:`finish_leaving`.

        Raises:
            NotFound
        """
        with self._store.write() as tx:
            found = rows.person(tx, person)
            if found is None:
                raise NotFound("There is no such person.")
            changes = [] if keep_names else _call(tx, rows.speakers_named(tx, found[0]), None)
            rows.remove(tx, person)
            with leaving.noting(tx) as left:
                left.log = True
        with self._store.outside_transaction() as driver:
            emptied = purging.empty_log(driver)
        if emptied:
            with self._store.write() as tx, leaving.noting(tx) as left:
                left.log = False
        else:
            log.info("the log is emptied later: somebody still reads")
        self._tell_all(changes)
        return found[0]

    def _tell_all(self, changes: list[Change]) -> None:
        for change in changes:
            self._tell(change)


def _call(tx: Transaction, where: Iterable[tuple[str, int]], name: str | None) -> list[Change]:
    """Name these speakers, each in a step of its meeting's own that can be undone there."""
    changes: list[Change] = []
    for meeting, speaker in where:
        key = meetings.key_of(tx, MeetingId(meeting))
        if speaker not in projected.voices(tx, key):
            continue
        step = editing.rename_speaker(tx, key, speaker, name)
        if step is not None:
            seq = edits.add(tx, key, now(), step.kind, step.label, step.body)
            projected.apply(tx, key, step.delta)
            edits.keep_step(tx, key, seq, projected.pack(step.delta))
            changes.append(editing.change_of(MeetingId(meeting), step.delta, step.label))
    return changes


def _colour(number: int, taken: Collection[int]) -> int:
    """The place in the palette of somebody new: what they have here, unless it is somebody else's already."""
    free = (slot for slot in (number, *range(1, PALETTE + 1)) if slot not in taken)
    return next(free, number)


def _known(texts: Iterable[str]) -> tuple[Condition, ...]:
    """Stored conditions, without those of which nothing is known."""
    return tuple(condition for text in texts if (condition := conditions.read(text)) != Condition())


def _sources(facts: RecordingFacts | None, originals: Sequence[meetings.Source]) -> dict[int, Condition]:
    """Through what each track was heard: the device of a recording, the kind of a file that was brought."""
    if facts is not None:
        return {at: Condition(track.name, track.device_name) for at, track in enumerate(facts.tracks)}
    endings = [Path(original.path).suffix.lstrip(".").lower() for original in originals]
    return {at: Condition("file", ending) for at, ending in enumerate(endings)}


def _match(said: VoiceSuggestion, key: int, state: str) -> rows.StoredMatch:
    return rows.StoredMatch(key, said.speaker, said.person, said.chance, said.tier, state, now())


def _keep(tx: Transaction, person: int, meeting: int, prints: Sequence[VoicePrint]) -> None:
    """What a person's voice is made of, of this meeting, is these prints."""
    for item in prints:
        rows.drop_prints(tx, person, meeting, item.speaker)
    for item in prints:
        vector = item.vector.astype("<f4").tobytes()
        stored = (meeting, item.speaker, item.model, item.condition, vector, item.seconds, now())
        rows.add_print(tx, rows.StoredPrint(person, *stored))
