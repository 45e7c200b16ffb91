"""What leaves the library for good: meetings out of the trash, and sound that is older than the user wants.

Nothing here happens unasked but what the user has agreed to: 30 days in the trash, and the rules for sound,
which are off until they are set.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Final

from app import leaving, retention
from app.changes import Change, MeetingSummary
from app.leaving import Report
from app.library_base import LibraryBase
from app.retention import Due, Rules
from app.store import filing, meetings, purging
from app.transcript import MeetingId

_NOBODY: Final = MeetingId("")
_SINCE: Final = "trash-emptied-since"
_GRACE: Final = timedelta(days=7)
_TIDIED: Final = "last-tidied"
_LEAP: Final = timedelta(days=30)
#: Meetings deleted in one transaction; others may write in between.
_AT_ONCE: Final = 20


class RetentionIntents(LibraryBase):
    """The part of :class:`app.library.Library` that takes things away for good."""

    # -- the trash ---------------------------------------------------------------------------------

    def purge(
        self,
        ids: Sequence[MeetingId],
        report: Report = lambda _done, _total: None,
        when: datetime | None = None,
    ) -> Change:
        """Delete meetings that are in the trash for good: rows, words in the indexes, sound, work folders.
        Others are left as they are, and so is one that is still being worked on. Takes a while.

        Backups made before still hold the texts until newer ones take their place.

        Raises:
            DiskFull, FolderUnusable, LibraryBusy: what is not gone yet goes with :meth:`finish_leaving`.
        """
        gone: list[MeetingId] = []
        for start in range(0, len(ids), _AT_ONCE):
            with self._store.write() as tx:
                keys = filing.keys_of(tx, ids[start : start + _AT_ONCE])
                trashed = filing.trashed_since(tx, keys)
                may = {
                    key: id_
                    for key, id_ in keys.items()
                    if trashed[key] and not purging.is_worked_on(tx, key)
                }
                leaving.take_meetings(tx, may)
            gone += may.values()
        change = Change(gone[0] if gone else _NOBODY, summary=bool(gone), meetings=tuple(gone), order=True)
        if gone:
            self._tell(change)
        leaving.go_on(self._store, self.folder, when or datetime.now(UTC), report)
        return change

    def clock_holds(self, when: datetime | None = None) -> bool:
        """Whether the clock goes on from where it was when this was last asked. Ahead by a month or back, it
        may be wrong, and nothing is to go by it; it counts from now on."""
        moment = when or datetime.now(UTC)
        with self._store.write() as tx:
            kept = filing.option(tx, _TIDIED)
            filing.set_option(tx, _TIDIED, moment.isoformat())
        return kept is None or timedelta(0) <= moment - datetime.fromisoformat(kept) <= _LEAP

    def trash_due(self, when: datetime | None = None) -> list[MeetingId]:
        """What has been in the trash for 30 days, longest there first. A library that never emptied it,
        because an older version kept the trash for ever, begins a week after this was first asked."""
        moment = when or datetime.now(UTC)
        before = (moment - timedelta(days=retention.TRASH_DAYS)).isoformat(timespec="milliseconds")
        with self._store.read() as view:
            since = filing.option(view, _SINCE)
            due = purging.due(view, before)
        if since is None:
            with self._store.write() as tx:
                filing.set_option(tx, _SINCE, moment.isoformat(timespec="milliseconds"))
        return due if since and moment - datetime.fromisoformat(since) >= _GRACE else []

    def finish_leaving(self) -> None:
        """Do what a purge that was cut short has left."""
        leaving.go_on(self._store, self.folder, datetime.now(UTC))

    def leaving(self) -> leaving.Leaving:
        """What is still on its way out."""
        with self._store.read() as view:
            return leaving.pending(view)

    def recordings_gone(self, ids: Collection[MeetingId]) -> None:
        """The recordings that these meetings were made from are gone, too."""
        with self._store.write() as tx, leaving.noting(tx) as left:
            left.recordings = [id_ for id_ in left.recordings if id_ not in ids]

    # -- sound -------------------------------------------------------------------------------------

    def retention(self) -> Rules:
        """How long this library keeps sound."""
        with self._store.read() as view:
            return retention.rules_of(filing.option(view, retention.OPTION))

    def set_retention(self, rules: Rules) -> None:
        """Keep sound this long from now on. Nothing is taken away by this."""
        with self._store.write() as tx:
            filing.set_option(tx, retention.OPTION, asdict(rules) if rules.on else None)

    def sound_due(self, rules: Rules, until: datetime | None = None) -> list[Due]:
        """Whose sound ``rules`` take away by ``until`` (now). Looks at the files; takes a while."""
        with self._store.read() as view:
            listed = meetings.summaries(view, self.meeting_folder)
            names = purging.sound_names(view)
            keys = filing.keys_of(view, [item.id for item in listed])
        sizes = {id_: self._bytes(id_, names.get(key, [])) for key, id_ in keys.items()}
        return retention.plan(rules, listed, sizes, until or datetime.now(UTC))

    def remove_sound(self, ids: Sequence[MeetingId], when: datetime | None = None) -> Change:
        """Take the sound of meetings away for good and keep their text. Those that are not transcribed, are
        worked on or are to keep it are left as they are.

        Raises:
            DiskFull, FolderUnusable, LibraryBusy: what is not gone yet goes with :meth:`finish_leaving`.
        """
        moment = when or datetime.now(UTC)
        gone: list[MeetingId] = []
        for id_ in ids:
            with self._store.write() as tx:
                for key in filing.keys_of(tx, [id_]):
                    (found,) = meetings.summaries(tx, self.meeting_folder, only=[key])
                    if _may_lose_sound(found):
                        leaving.take_sound(tx, id_, key, moment.isoformat(timespec="milliseconds"))
                        gone.append(id_)
        change = Change(gone[0] if gone else _NOBODY, summary=bool(gone), meetings=tuple(gone))
        if gone:
            self._tell(change)
        leaving.go_on(self._store, self.folder, moment)
        return change

    def sound_sizes(self) -> dict[MeetingId, int]:
        """Bytes of sound in the library's folder, by meeting, those in the trash too. Takes a while."""
        with self._store.read() as view:
            names = purging.sound_names(view)
            ids = {key: id_ for key in names for id_ in filing.ids_of(view, [key])}
        return {ids[key]: self._bytes(ids[key], found) for key, found in names.items() if key in ids}

    def _bytes(self, meeting: MeetingId, names: Collection[str]) -> int:
        total = 0
        for name in names:
            try:
                total += (self.meeting_folder(meeting) / name).stat().st_size
            except OSError:
                continue  # it is not there, so it takes no room
        return total


def _may_lose_sound(meeting: MeetingSummary) -> bool:
    settled = meeting.state == "ready" and bool(meeting.speakers)
    return settled and not meeting.keep_sound and meeting.trashed is None and meeting.sound_removed is None
