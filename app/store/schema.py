"""The tables. A new library is made from these; an old one reaches them by ``migrations/`` (a test proves
that both ways end in the same schema).

Three layers. *Runs* (``text_run``, ``speaker_run``, ``alignment``) are what recognition said and never
change; nor does ``recording``. ``edit`` is the append-only journal of what the user did. ``segment``,
``speaker``, ``marker``, ``note``, ``misfit`` and ``step`` are the projection of both: they can be thrown away
and made again.

Turns are one BLOB of their speaker run, not rows: they are written once, only ever read whole, and a
ten-hour meeting has twenty thousand. Times are ticks of 0.1 ms (:mod:`app.store.words`). Moments are UTC,
ISO 8601.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    func,
)

#: ``PRAGMA user_version``; the newest revision in ``migrations/versions``.
SCHEMA_VERSION: Final = 5
#: ``PRAGMA application_id``: "HNSD".
APPLICATION_ID: Final = 0x484E5344

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _key() -> Column[int]:
    return Column("key", Integer, primary_key=True)


def _of_meeting() -> Column[int]:
    return Column("meeting", Integer, ForeignKey("meeting.key", ondelete="CASCADE"), nullable=False)


def _text(name: str, *, default: str | None = None) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


# -- meetings and their files --------------------------------------------------------------------------

meeting = Table(
    "meeting",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),  # ULID: the name outside and of the folder
    _text("title"),
    _text("first_title"),  # from the file's name, when no rename is in force
    _text("created"),
    Column(
        "origin", Text, CheckConstraint("origin IN ('imported', 'recorded')", name="origin"), nullable=False
    ),
    _text("source"),  # the file's name, made printable
    Column("sha256", Text),
    Column("duration_tick", Integer, nullable=False, server_default="0"),
    Column("trashed", Text),
    Column("alignment", Integer),  # projection: the run in force
    Column("digest", LargeBinary, nullable=False),  # projection: sum of the segments' digests
    sqlite_autoincrement=True,
)
Index("ix_meeting_sha256", meeting.c.sha256)

track = Table(
    "track",
    metadata,
    _of_meeting(),
    Column("number", Integer, nullable=False),
    _text("label", default=""),
    Column("source_path", LargeBinary, nullable=False),  # os.fsencode: file names need not be text
    Column("in_folder", Integer, nullable=False),  # the path is relative to the meeting's folder
    Column("source_bytes", Integer, nullable=False),
    Column("audio", Text),
    Column("audio_sha256", Text),
    Column("peaks", Text),
    Column("peaks_sha256", Text),
    Column("duration_tick", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("meeting", "number"),
)

# -- recordings: immutable -----------------------------------------------------------------------------

recording = Table(
    "recording",
    metadata,
    Column("meeting", Integer, ForeignKey("meeting.key", ondelete="CASCADE"), primary_key=True),
    _text("started"),  # local, with its offset
    Column("closed", Integer, nullable=False),  # 0: interrupted
    _text("facts"),  # JSON, the rest of app.changes.RecordingFacts
)

#: Where a recording has no sound. A pause is not on the time line and of no track.
gap = Table(
    "gap",
    metadata,
    _key(),
    _of_meeting(),
    Column("kind", Text, CheckConstraint("kind IN ('paused', 'hole')", name="kind"), nullable=False),
    Column("track", Integer),
    Column("start_tick", Integer, nullable=False),
    Column("end_tick", Integer, nullable=False),
    Column("length_tick", Integer, nullable=False),
    _text("why"),
)

# -- runs: immutable -----------------------------------------------------------------------------------

text_run = Table(
    "text_run",
    metadata,
    _key(),
    _of_meeting(),
    _text("created"),
    _text("language"),
    _text("engine"),  # JSON
    Column("tracks", LargeBinary, nullable=False),  # see app.store.runs
    _text("skipped"),  # JSON [[start, end], ...] in ticks: what could not be recognised, of all tracks
    sqlite_autoincrement=True,
)

#: What recognition heard and took out again, because nobody seems to have said it.
removed = Table(
    "removed",
    metadata,
    _key(),
    _of_meeting(),
    Column("text_run", Integer, ForeignKey("text_run.key"), nullable=False),
    Column("track", Integer, nullable=False),
    Column("start_tick", Integer, nullable=False),
    Column("end_tick", Integer, nullable=False),
    _text("text"),
    Column("probability", Integer, nullable=False),
    _text("reason"),
)

#: Which language was heard where.
language_span = Table(
    "language_span",
    metadata,
    _key(),
    _of_meeting(),
    Column("text_run", Integer, ForeignKey("text_run.key"), nullable=False),
    Column("track", Integer, nullable=False),
    Column("start_tick", Integer, nullable=False),
    Column("end_tick", Integer, nullable=False),
    _text("language"),
    Column("probability", Integer, nullable=False),
)

speaker_run = Table(
    "speaker_run",
    metadata,
    _key(),
    _of_meeting(),
    _text("created"),
    _text("engine"),  # JSON
    Column("turns", LargeBinary, nullable=False),
    Column("embeddings", Text),
    Column("embeddings_sha256", Text),
    sqlite_autoincrement=True,
)

alignment = Table(
    "alignment",
    metadata,
    _key(),
    _of_meeting(),
    Column("text_run", Integer, ForeignKey("text_run.key"), nullable=False),
    Column("speaker_run", Integer, ForeignKey("speaker_run.key"), nullable=False),
    _text("created"),
    _text("speakers"),  # JSON [[label, speaker key, number], ...]
    Column("segments", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

# -- the journal: append-only ----------------------------------------------------------------------------

edit = Table(
    "edit",
    metadata,
    Column("seq", Integer, primary_key=True),
    _of_meeting(),
    _text("created"),
    _text("kind"),
    _text("label"),
    _text("body"),  # JSON, see app.journal
    sqlite_autoincrement=True,
)

# -- the projection ------------------------------------------------------------------------------------

speaker = Table(
    "speaker",
    metadata,
    _key(),
    _of_meeting(),
    Column("number", Integer, nullable=False),
    Column("name", Text),
    Column("talk_tick", Integer, nullable=False, server_default="0"),
    # Never written: a person's meetings are those where a speaker has that name (app.store.people), so that
    # undo, bundles and new runs, which all carry names, need no link. It stays, since released files have it.
    Column("person", Integer, ForeignKey("person.key", ondelete="SET NULL")),
    sqlite_autoincrement=True,
)

segment = Table(
    "segment",
    metadata,
    _key(),
    _of_meeting(),
    Column("track", Integer, nullable=False),
    Column("start_tick", Integer, CheckConstraint("start_tick >= 0", name="start"), nullable=False),
    Column("end_tick", Integer, CheckConstraint("end_tick >= start_tick", name="end"), nullable=False),
    Column("speaker", Integer),
    _text("text"),
    Column("overlap", Text),
    Column("edited", Integer, nullable=False),
    Column("words", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
# With all that says where paragraphs stand: a long meeting opens without the pages of its texts being read
# (and, in a locked library, decrypted).
Index(
    "ix_segment_order",
    *(segment.c[name] for name in ("meeting", "start_tick", "track", "end_tick", "key", "speaker")),
    func.length(segment.c.text),
    segment.c.overlap,
)

step = Table(
    "step",
    metadata,
    Column("seq", Integer, ForeignKey("edit.seq", ondelete="CASCADE"), primary_key=True),
    _of_meeting(),
    Column("image", LargeBinary, nullable=False),  # what the edit did to the rows, so that undo is quick
)

misfit = Table(
    "misfit",
    metadata,
    _key(),
    _of_meeting(),
    Column("seq", Integer, ForeignKey("edit.seq", ondelete="CASCADE"), nullable=False),
    Column("track", Integer, nullable=False),
    Column("start_tick", Integer, nullable=False),
    _text("wanted"),
)

#: Moments and notes: what the recorder wrote down and the journal since. A key is never used twice.
marker = Table(
    "marker",
    metadata,
    _key(),
    _of_meeting(),
    Column("at_tick", Integer, nullable=False),
    _text("text"),
    sqlite_autoincrement=True,
)

note = Table(
    "note",
    metadata,
    _key(),
    _of_meeting(),
    Column("at_tick", Integer, nullable=False),
    _text("text"),
    sqlite_autoincrement=True,
)

# -- people across meetings, and what users add -------------------------------------------------------------

person = Table(
    "person",
    metadata,
    _key(),
    _text("name"),
    _text("created"),
    Column("recognise", Integer, nullable=False, server_default="1"),  # 0: known, not looked for
    Column("colour", Integer),  # slot of the palette that follows them across meetings
    sqlite_autoincrement=True,
)

#: How somebody sounds, as one meeting showed it. Only ever added by the user's own confirmation.
voiceprint = Table(
    "voiceprint",
    metadata,
    _key(),
    Column("person", Integer, ForeignKey("person.key", ondelete="CASCADE"), nullable=False),
    Column("meeting", Integer, ForeignKey("meeting.key", ondelete="SET NULL")),
    Column("speaker", Integer),  # whose voice it is in that meeting
    _text("model"),
    _text("condition", default=""),  # device and distance, as far as known
    Column("vector", LargeBinary, nullable=False),
    Column("seconds", Float, nullable=False),
    _text("created"),
)

#: What the user said about a suggestion that a speaker is somebody known.
voice_match = Table(
    "voice_match",
    metadata,
    _key(),
    _of_meeting(),
    Column("speaker", Integer, nullable=False),
    Column("person", Integer, ForeignKey("person.key", ondelete="CASCADE"), nullable=False),
    Column("score", Float, nullable=False),
    Column("tier", Text, CheckConstraint("tier IN ('strong', 'possible')", name="tier"), nullable=False),
    Column(
        "state",
        Text,
        CheckConstraint("state IN ('accepted', 'declined', 'revoked')", name="state"),
        nullable=False,
    ),
    _text("created"),
    sqlite_autoincrement=True,
)

# -- order ---------------------------------------------------------------------------------------------

folder = Table(
    "folder",
    metadata,
    _key(),
    Column("name", Text, nullable=False, unique=True),
    sqlite_autoincrement=True,
)

#: Where a meeting is kept and how it is treated; a meeting without a row is in no folder.
filing = Table(
    "filing",
    metadata,
    Column("meeting", Integer, ForeignKey("meeting.key", ondelete="CASCADE"), primary_key=True),
    Column("folder", Integer, ForeignKey("folder.key", ondelete="SET NULL")),
    Column("favourite", Integer, nullable=False, server_default="0"),
    Column("keep_sound", Integer, nullable=False, server_default="0"),  # whatever the retention rules say
    Column("sound_removed", Text),  # when the sound was taken away on purpose
)
Index("ix_filing_folder", filing.c.folder)

tag = Table(
    "tag",
    metadata,
    _of_meeting(),
    _text("name"),
    PrimaryKeyConstraint("meeting", "name"),
)

#: What was done to many meetings or to the library's order, and how to take it back; append-only but for
#: ``undone``.
arrangement = Table(
    "arrangement",
    metadata,
    Column("seq", Integer, primary_key=True),
    _text("created"),
    _text("label"),
    _text("body"),  # JSON, see app.store.filing
    Column("undone", Text),
    sqlite_autoincrement=True,
)

saved_search = Table(
    "saved_search",
    metadata,
    _key(),
    Column("name", Text, nullable=False, unique=True),
    _text("query"),
    _text("created"),
    sqlite_autoincrement=True,
)

#: Choices that belong to this library and not to this user's program, like its retention rules.
library_option = Table(
    "library_option", metadata, Column("name", Text, primary_key=True, nullable=False), _text("value")
)

#: Files of watched folders that were looked at, so that each is taken in once.
watched = Table(
    "watched",
    metadata,
    Column("path", LargeBinary, primary_key=True, nullable=False),  # os.fsencode
    Column("size", Integer, nullable=False),
    Column("changed", Integer, nullable=False),  # ns
    Column("sha256", Text),
    _text("outcome"),
    _text("created"),
)

# -- meaning: made from the text by an optional model, can be thrown away and made again -----------------

meaning = Table(
    "meaning",
    metadata,
    Column("meeting", Integer, ForeignKey("meeting.key", ondelete="CASCADE"), primary_key=True),
    _text("model"),
    Column("digest", LargeBinary, nullable=False),  # of the text the vectors were made from
    Column("keys", LargeBinary, nullable=False),  # of segments, and hashes of texts: app.store.vectors
    Column("vectors", LargeBinary, nullable=False),
)
# What has changed is asked before each search, and must not touch the rows, which are large.
Index("ix_meaning_state", meaning.c.model, meaning.c.meeting, meaning.c.digest)

# -- the queue -----------------------------------------------------------------------------------------

job = Table(
    "job",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _of_meeting(),
    Column(
        "kind",
        Text,
        CheckConstraint("kind IN ('transcribe', 'find-speakers', 'decode')", name="kind"),
        nullable=False,
    ),
    Column(
        "state",
        Text,
        CheckConstraint(
            "state IN ('waiting', 'running', 'interrupted', 'cancelled', 'failed', 'done')", name="state"
        ),
        nullable=False,
    ),
    Column("attempt", Integer, nullable=False, server_default="0"),
    _text("stage", default=""),
    Column("done", Float, nullable=False, server_default="0"),
    Column("total", Float, nullable=False, server_default="0"),
    _text("options"),
    _text("problem", default=""),
    _text("detail", default=""),  # of the problem: the language and a model that would do, and the like
    _text("created"),
    Column("took", Float, nullable=False, server_default="0"),  # seconds it ran, all attempts
)
Index("ix_job_meeting", job.c.meeting)

# Foreign keys that deletes follow; without an index each delete scans the child table.
for _child in (
    *(text_run, removed, language_span, speaker_run, alignment),
    *(edit, speaker, step, misfit, marker, note, gap),
    *(voiceprint, voice_match),
):
    Index(f"ix_{_child.name}_meeting", _child.c.meeting)
Index("ix_misfit_seq", misfit.c.seq)
Index("ix_voiceprint_person", voiceprint.c.person)
Index("ix_voice_match_person", voice_match.c.person)

alembic_version = Table("alembic_version", metadata, Column("version_num", Text, primary_key=True))
