"""What a user can want of the library's order: folders, tags, favourites, the trash; of one meeting or many.

Each is one transaction and one step that :meth:`ArrangementIntents.undo_arrangement` takes back, however many
meetings it touched, also after a restart. Labels are English and hold no names, since steps outlive meetings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from app import cleaning
from app.changes import Change, Folder, MeetingSummary
from app.errors import AppError
from app.ids import new_ulid
from app.library_base import LibraryBase, for_recording, now
from app.store import edits, filing, meetings
from app.store import jobs as job_rows
from app.store.filing import Image, Step
from app.store.transaction import Transaction
from app.store.values import JobId
from app.transcript import MeetingId
from app.translation import noop
from engine.protocol import RunOptions

#: Characters of a folder's or a tag's name.
LONGEST_NAME: Final = 80
#: Meetings that may go into the trash at once without a question, and the share of the library.
MANY, SHARE = 10, 0.2
_NOBODY: Final = MeetingId("")


class NameTaken(AppError):
    """A folder of that name is there already."""

    code = "name-taken"
    sentence = noop("There is a folder of that name already; choose another name.")


class NameEmpty(AppError):
    """A folder or a tag needs a name."""

    code = "name-empty"
    sentence = noop("A folder or a tag needs a name.")


def needs_brake(count: int, of_all: int) -> bool:
    """Whether so many meetings at once are more than somebody deletes without a second look."""
    return count > MANY or (count > 1 and count > of_all * SHARE)


def tidy(name: str, *, tag: bool = False) -> str:
    """A name as it is kept: one line, no spaces around it. A tag has no comma, which stands between tags, and
    no # before it.

    Raises:
        NameEmpty
    """
    plain = " ".join(cleaning.one_line(name).split())
    if tag:
        plain = " ".join(plain.replace(",", " ").lstrip("# ").split())
    plain = plain[:LONGEST_NAME].strip()
    if not plain:
        raise NameEmpty
    return plain


class ArrangementIntents(LibraryBase):
    """The part of :class:`app.library.Library` that is about order."""

    # -- reading -----------------------------------------------------------------------------------

    def meetings_of(self, ids: Iterable[MeetingId]) -> list[MeetingSummary]:
        """Rows for the list of those meetings that exist, in the trash or not."""
        with self._store.read() as view:
            keys = list(filing.keys_of(view, ids))
            return meetings.summaries(view, self.meeting_folder, only=keys) if keys else []

    def needs_brake(self, count: int, of_all: int) -> bool:
        """Whether so many meetings at once are more than somebody deletes without a second look."""
        return needs_brake(count, of_all)

    def folders(self) -> list[Folder]:
        """All folders, by name."""
        with self._store.read() as view:
            return filing.folders(view)

    def tags(self) -> list[str]:
        """Every tag in use, by name."""
        with self._store.read() as view:
            return filing.tag_names(view)

    def arrangement(self) -> tuple[str | None, str | None, int]:
        """Labels of what :meth:`undo_arrangement` and :meth:`redo_arrangement` would do, ``None`` for
        nothing; and the number of the step that the former would take back."""
        with self._store.read() as view:
            undo, redo = filing.to_undo(view), filing.to_redo(view)
        return undo.label if undo else None, redo.label if redo else None, undo.seq if undo else 0

    # -- folders and tags --------------------------------------------------------------------------

    def add_folder(self, name: str, holding: Sequence[MeetingId] = ()) -> Change:
        """A new folder, with these meetings in it.

        Raises:
            NameTaken, NameEmpty
        """
        wanted = tidy(name)

        def plan(tx: Transaction) -> Image:
            _free(tx, wanted)
            key = filing.next_folder(tx)
            return Image(folders={key: wanted}, places=dict.fromkeys(filing.keys_of(tx, holding), key))

        return self._arrange("New Folder", plan)

    def rename_folder(self, folder: int, name: str) -> Change:
        """Another name for a folder.

        Raises:
            NameTaken, NameEmpty
        """
        wanted = tidy(name)

        def plan(tx: Transaction) -> Image:
            _free(tx, wanted, but=folder)
            return Image(folders={folder: wanted})

        return self._arrange("Rename Folder", plan)

    def remove_folder(self, folder: int) -> Change:
        """A folder goes; the meetings in it are in none then."""

        def plan(tx: Transaction) -> Image:
            return Image(folders={folder: None}, places=dict.fromkeys(filing.in_folder(tx, folder)))

        return self._arrange("Remove Folder", plan)

    def move_to_folder(self, ids: Sequence[MeetingId], folder: int | None) -> Change:
        """Put meetings into a folder; ``None`` for no folder."""
        label = "Move {n} to Folder" if folder is not None else "Take {n} out of Folder"
        return self._arrange(
            label, lambda tx: Image(places=dict.fromkeys(filing.keys_of(tx, ids), folder)), of=True
        )

    def tag(self, ids: Sequence[MeetingId], name: str) -> Change:
        """Give meetings a tag. One that differs only in capitals is the same and keeps its spelling.

        Raises:
            NameEmpty
        """

        def plan(tx: Transaction) -> Image:
            wanted = _spelt(filing.tag_names(tx), tidy(name, tag=True))
            keys = filing.keys_of(tx, ids)
            there = filing.tags_of(tx, keys)
            return Image(tags={key: sorted({*there.get(key, []), wanted}) for key in keys})

        return self._arrange("Tag {n}", plan, of=True)

    def untag(self, ids: Sequence[MeetingId], name: str) -> Change:
        """Take a tag off meetings."""

        def plan(tx: Transaction) -> Image:
            keys = filing.keys_of(tx, ids)
            there = filing.tags_of(tx, keys)
            return Image(
                tags={key: [tag for tag in there[key] if tag != name] for key in keys if key in there}
            )

        return self._arrange("Untag {n}", plan, of=True)

    def rename_tag(self, tag: str, name: str) -> Change:
        """Another name for a tag, wherever it is; that of another tag makes them one.

        Raises:
            NameEmpty
        """

        def plan(tx: Transaction) -> Image:
            others = [other for other in filing.tag_names(tx) if other != tag]
            wanted = _spelt(others, tidy(name, tag=True))
            there = filing.tags_of(tx, filing.with_tag(tx, tag))
            return Image(tags={key: sorted({*names, wanted} - {tag}) for key, names in there.items()})

        return self._arrange("Rename Tag", plan) if tidy(name, tag=True) != tag else Change(_NOBODY)

    def remove_tag(self, tag: str) -> Change:
        """Take a tag off every meeting."""

        def plan(tx: Transaction) -> Image:
            there = filing.tags_of(tx, filing.with_tag(tx, tag))
            return Image(tags={key: [each for each in names if each != tag] for key, names in there.items()})

        return self._arrange("Remove Tag", plan)

    def set_favourite(self, ids: Sequence[MeetingId], *, on: bool) -> Change:
        """Mark meetings as favourites, or no longer."""
        label = "Mark {n} as Favourite" if on else "Unmark {n} as Favourite"
        return self._arrange(
            label, lambda tx: Image(favourites=dict.fromkeys(filing.keys_of(tx, ids), on)), of=True
        )

    def set_keep_sound(self, ids: Sequence[MeetingId], *, on: bool) -> Change:
        """Keep the sound of meetings whatever the rules say, or no longer."""
        label = "Keep Sound of {n}" if on else "Keep Sound of {n} No Longer"
        return self._arrange(
            label, lambda tx: Image(keeps=dict.fromkeys(filing.keys_of(tx, ids), on)), of=True
        )

    # -- the trash and the queue -------------------------------------------------------------------

    def trash(self, ids: Sequence[MeetingId]) -> Change:
        """Put meetings into the trash; jobs that have not begun are cancelled."""
        return self._trash_many("Move {n} to Trash", ids, now())

    def restore(self, ids: Sequence[MeetingId]) -> Change:
        """Take meetings out of the trash."""
        return self._trash_many("Restore {n}", ids, None)

    def transcribe(self, ids: Sequence[MeetingId], options: RunOptions) -> Change:
        """Queue the transcription of meetings; those in the trash or in the queue already are passed over.
        Undone, what has not begun is cancelled."""

        def plan(tx: Transaction) -> Image:
            keys = filing.keys_of(tx, ids)
            trashed = filing.trashed_since(tx, keys)
            busy = {job.meeting for job in job_rows.listed(tx) if job.state in ("waiting", "running")}
            wanted = {
                key: id_
                for key, id_ in keys.items()
                if trashed[key] is None and id_ not in busy and meetings.sources(tx, key)
            }
            jobs = {key: JobId(new_ulid()) for key in wanted}
            for key, job in jobs.items():
                job_rows.add(tx, job, key, "transcribe", for_recording(tx, key, options), now())
            return Image(trashed=dict.fromkeys(wanted), jobs=list(jobs.values()))

        return self._arrange("Transcribe {n}", plan, of=True)

    # -- back and forth ----------------------------------------------------------------------------

    def undo_arrangement(self, step: int | None = None) -> Change | None:
        """Take the newest step back; ``None`` when there is none, or when it is not ``step``."""
        with self._store.write() as tx:
            found = filing.to_undo(tx)
            if found is None or step not in (None, found.seq):
                return None
            for job in found.after.jobs:
                job_rows.cancel_waiting(tx, JobId(job))
            wanted = _sparing(tx, found, found.before)
            self._put(tx, wanted)
            filing.mark(tx, found.seq, now())
            change = _change(tx, found, wanted)
        return self._tell(change)

    def redo_arrangement(self) -> Change | None:
        """Do again what was undone last; ``None`` when there is nothing. No transcription is begun again."""
        with self._store.write() as tx:
            found = filing.to_redo(tx)
            if found is None:
                return None
            wanted = _sparing(tx, found, found.after)
            self._put(tx, wanted)
            filing.mark(tx, found.seq, None)
            change = _change(tx, found, wanted)
        return self._tell(change)

    # -- inside ------------------------------------------------------------------------------------

    def _trash_many(self, label: str, ids: Sequence[MeetingId], moment: str | None) -> Change:
        def plan(tx: Transaction) -> Image:
            there = filing.trashed_since(tx, filing.keys_of(tx, ids))
            return Image(
                trashed={key: moment for key, was in there.items() if (was is None) != (moment is None)}
            )

        return self._arrange(label, plan, of=True)

    def _arrange(self, label: str, plan: Callable[[Transaction], Image], *, of: bool = False) -> Change:
        """Do what ``plan`` wants, where it differs from what is. ``of``: the label says how many meetings."""
        with self._store.write() as tx:
            wanted = plan(tx)
            before = filing.standing(tx, wanted)
            _leave_out_same(before, wanted)
            if not (wanted.meetings or wanted.folders or wanted.jobs):
                return Change(_NOBODY)
            count = len(wanted.meetings)
            said = label.format(n="Meeting" if count == 1 else f"{count} Meetings") if of else label
            self._put(tx, wanted)
            step = Step(filing.add_step(tx, now(), said, before, wanted), said, before, wanted)
            change = _change(tx, step, wanted)
        return self._tell(change)

    def _put(self, tx: Transaction, image: Image) -> None:
        """Make it so, and write in each meeting's own journal when it went into the trash or out of it."""
        there = filing.trashed_since(tx, image.trashed) if image.trashed else {}
        filing.write(tx, image)
        for key, was in there.items():
            moment = image.trashed[key]
            if (was is None) != (moment is None):
                edits.add(tx, key, now(), "delete-meeting" if moment else "restore-meeting", "", {})
                if moment:
                    job_rows.cancel_of_meeting(tx, key)


def _sparing(tx: Transaction, step: Step, image: Image) -> Image:
    """``image``, in which nothing goes into the trash for others that do not have what was written since.

    Where meetings took the place of others (joined or split), what was corrected in one side afterwards is
    not in the other: then both stay in the list, and whoever corrected decides.
    """
    if not step.is_exchange:
        return image
    there = filing.trashed_since(tx, image.trashed)
    spared = [
        key
        for key, moment in image.trashed.items()
        if moment is not None and there.get(key, moment) is None and _written_since(tx, key, step.created)
    ]
    return replace(image, trashed={key: moment for key, moment in image.trashed.items() if key not in spared})


def _written_since(tx: Transaction, key: int, moment: str) -> bool:
    moved = ("delete-meeting", "restore-meeting")
    return any(created > moment and kind not in moved for _, kind, _, created in edits.dated_heads(tx, key))


def _leave_out_same(before: Image, wanted: Image) -> None:
    """Forget what is as wanted already. What jobs were queued for stays: it is what the step is about."""
    for name in ("folders", "places", "favourites", "keeps", "tags", "trashed"):
        old, new = getattr(before, name), getattr(wanted, name)
        if name == "trashed" and wanted.jobs:
            continue
        for key in [key for key in new if old[key] == new[key]]:
            del old[key], new[key]


def _change(tx: Transaction, step: Step, image: Image) -> Change:
    inside = {key for folder in image.folders for key in filing.in_folder(tx, folder)}
    touched = filing.ids_of(tx, image.meetings | inside)
    return Change(
        touched[0] if touched else _NOBODY,
        summary=bool(touched),
        meetings=touched,
        order=bool(image.folders or image.places or image.tags or image.favourites),
        undo_label=step.label,
        step=step.seq,
    )


def _free(tx: Transaction, name: str, but: int | None = None) -> None:
    taken = {item.name.casefold() for item in filing.folders(tx) if item.id != but}
    if name.casefold() in taken:
        raise NameTaken


def _spelt(known: Iterable[str], name: str) -> str:
    return next((each for each in known if each.casefold() == name.casefold()), name)
