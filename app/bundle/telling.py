"""A meeting's rows as the document of a bundle."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import PurePath

from app.bundle import document
from app.bundle.document import Alignment, Entry, Heard, Meeting, Segment, TextRun, Track, TrackText, VoiceRun
from app.store import edits, filing, recordings, runs, whole
from app.store import passages as heard
from app.store.transaction import Transaction
from app.store.words import Timed
from app.transcript import MeetingId


def told(
    tx: Transaction, id_: MeetingId, key: int, *, voices: bool = False
) -> tuple[Meeting, dict[str, str]]:
    """The document; and by the name of each member that it speaks of, the file, in the meeting's folder or
    anywhere.

    ``voices``: how people sound goes along.
    """
    row = whole.columns(tx, key)
    keys = whole.run_keys(tx, key)
    files: dict[str, str] = {}
    base = f"meetings/{id_}"
    tracks = []
    for track in whole.track_files(tx, key):
        names = {}
        for column, name, ending in (("audio", track.audio, ".flac"), ("peaks", track.peaks, ".peaks")):
            if name:
                names[column] = f"{base}/track-{track.number}{ending}"
                files[names[column]] = name
        if not track.audio and track.source:
            ending = PurePath(track.source).suffix.lower()
            ending = ending if re.fullmatch(r"\.[a-z0-9]{1,12}", ending) else ""
            names["original"] = f"{base}/original-{track.number}{ending}"
            files[names["original"]] = track.source
        tracks.append(Track(track.number, track.label, track.duration, **names))
    voice_runs = []
    for number, run in enumerate(keys.voices):
        kept = runs.embeddings_of(tx, run) if voices else None
        if kept:
            files[f"{base}/voices-{number}.npz"] = kept[0]
        voice_runs.append(
            VoiceRun(
                run,
                whole.voices_created(tx, run),
                runs.engine_of_speakers(tx, run),
                tuple(tuple(map(_word, turns)) for turns in runs.load_turns(tx, run)),
                f"{base}/voices-{number}.npz" if kept else "",
            )
        )
    place = filing.filed(tx, [key]).get(key)
    meeting = Meeting(
        str(id_),
        row["title"],
        row["first_title"],
        row["created"],
        row["origin"],
        row["source"],
        row["sha256"],
        row["duration_tick"],
        tuple(tracks),
        recordings.facts(tx, key),
        tuple(recordings.gaps(tx, key)),
        tuple(_text_run(tx, run) for run in keys.texts),
        tuple(voice_runs),
        tuple(_alignment(tx, run) for run in keys.alignments),
        tuple(_journal(tx, key)),
        tuple(filing.tags_of(tx, [key]).get(key, ())),
        (place.name or "") if place is not None else "",
        place is not None and bool(place.favourite),
        place is not None and bool(place.keep_sound),
        place.sound_removed if place is not None else None,
    )
    return meeting, files


def _word(word: Timed) -> document.Word:
    return word.start, word.end, word.text, word.probability


def _text_run(tx: Transaction, key: int) -> TextRun:
    language, engine, tracks = runs.load_text(tx, key)
    return TextRun(
        key,
        runs.created_of(tx, key),
        language,
        engine,
        tuple(
            TrackText(
                track.duration,
                track.speech,
                tuple(map(_word, track.words)),
                track.skipped,
                tuple(map(_heard, track.removed)),
                tuple(map(_heard, track.languages)),
            )
            for track in tracks
        ),
    )


def _heard(item: heard.Heard) -> Heard:
    return Heard(item.start, item.end, item.kind, item.probability, item.text)


def _alignment(tx: Transaction, key: int) -> Alignment:
    found = runs.load_alignment(tx, key)
    segments = tuple(
        Segment(
            item.piece.track,
            item.piece.start,
            item.piece.end,
            item.label,
            item.overlap,
            tuple(map(_word, item.piece.words)),
        )
        for item in found.segments
    )
    return Alignment(
        key, found.text_run, found.speaker_run, whole.alignment_created(tx, key), found.speakers, segments
    )


def _journal(tx: Transaction, key: int) -> list[Entry]:
    bodies = edits.bodies(tx, key)
    # Since when it was in a trash and out of it is this library's affair.
    here = ("delete-meeting", "restore-meeting")
    return [
        Entry(seq, created, kind, label, bodies[seq])
        for seq, kind, label, created in edits.dated_heads(tx, key)
        if kind not in here
    ]


def without(meeting: Meeting, gone: Collection[str]) -> Meeting:
    """The document without members whose files are not there."""
    if not gone:
        return meeting
    tracks = tuple(
        replace(
            track,
            audio="" if track.audio in gone else track.audio,
            peaks="" if track.peaks in gone else track.peaks,
            original="" if track.original in gone else track.original,
        )
        for track in meeting.tracks
    )
    runs_ = tuple(
        replace(run, embeddings="") if run.embeddings in gone else run for run in meeting.voice_runs
    )
    return replace(meeting, tracks=tracks, voice_runs=runs_)
