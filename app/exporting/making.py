"""One meeting becomes one file: the part that is wanted, names hidden or not, as text or as sound."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.atomic import beside, write_atomically
from app.errors import ExportFailed
from app.export import ranges
from app.export.clock import clock, length
from app.export.labels import Labels
from app.export.material import Material
from app.export.pseudonyms import Codes, hide
from app.exporting import clips, keys
from app.exporting.clips import ExportCancelled, Report
from app.exporting.orders import Hiding, Order
from app.exporting.reading import Source
from app.translation import noop, plural, tr
from engine.clipping import ClipFormat, ClipOrder, ClipSpan

LINES: Final = 200  # of a preview
_JOINED: Final = 0.3  # seconds between two things one person says that belong together
_NOTHING_SAID: Final = noop("This meeting has no text yet; transcribe it first.")
_NO_SOUND: Final = noop("This meeting has no sound to export.")


@dataclass(frozen=True, slots=True)
class Ready:
    """What is to be written. ``bleeps``: seconds of the recording nobody may hear; ``hidden``: how often a
    name or a word was replaced in what is said."""

    source: Source
    order: Order
    material: Material
    bleeps: tuple[ClipSpan, ...] = ()
    hidden: int = 0


def codes_of(hiding: Hiding | None) -> Codes | None:
    """Codes to begin with: those of the key that is there already.

    Raises:
        ExportFailed: what is there is no key.
    """
    return Codes(hiding.style, keys.known(hiding.key)) if hiding is not None else None


def ready(source: Source, order: Order, codes: Codes | None) -> Ready:
    """Cut out the part and hide the names. ``codes`` goes from meeting to meeting."""
    material, hidden = source.material, 0
    bleeps: tuple[ClipSpan, ...] = ()
    part = order.part
    audible = order.kind.exporter is not None and _with_sound(order)
    if codes is not None and order.hiding is not None:
        # All that is known of the meeting counts, also who speaks in no part of what is cut out.
        done = hide(material, codes, order.hiding.names, order.hiding.words)
        margin = order.hiding.margin
        bleeps = tuple(ClipSpan(max(0.0, start - margin), end + margin) for start, end in done.spans)
        material = done.material
        if not part.everything:
            spans = [span for span in done.spans if span[1] > part.start and span[0] < part.end]
            hidden = min(done.places, len(spans))
        else:
            hidden = done.places
    if not part.everything:
        # A page that plays its part of the sound counts its times as the sound does.
        material = ranges.cut(material, part.start, part.end, from_zero=part.from_zero or audible)
    return Ready(source, order, material, bleeps, hidden)


def preview(wanted: Ready) -> tuple[str, str]:
    """The first lines, and one line for under them."""
    exporter = wanted.order.kind.exporter
    if exporter is None:
        return _spans_as_text(wanted), _summary(wanted)
    options = wanted.order.options
    said = exporter.summary(wanted.material, options)
    return exporter.preview(wanted.material, options, LINES), " · ".join(
        filter(None, (said, _summary(wanted)))
    )


def whole_text(wanted: Ready) -> str:
    """What *Copy* copies.

    Raises:
        ExportFailed: sound cannot be copied as text.
    """
    exporter = wanted.order.kind.exporter
    if exporter is None:
        raise ExportFailed(noop("Sound cannot be copied as text; save it as a file."))
    return exporter.preview_text(wanted.material, wanted.order.options)


def make(wanted: Ready, target: Path, cancelled: threading.Event, report: Report) -> Path:
    """Write the file, and return where it is.

    Args:
        report: ``report(done, total)`` in seconds of sound, where there is any to be made.

    Raises:
        ExportCancelled, DiskFull, ExportFailed: whatever was there before is unchanged.
    """
    if cancelled.is_set():
        raise ExportCancelled
    kind, options = wanted.order.kind, wanted.order.options
    if kind.clip is not None:
        return _make_sound(wanted, kind.clip, target, _spans(wanted), cancelled, report)
    exporter = kind.exporter
    assert exporter is not None
    if not wanted.source.transcribed:
        raise ExportFailed(_NOTHING_SAID)
    if not _with_sound(wanted.order) or not wanted.source.tracks:
        return _write_text(wanted, target)
    everything = [ClipSpan(wanted.order.part.start, _end(wanted))]
    available = clips.available()
    name: ClipFormat = next(item for item in ("m4a", "mp3", "flac") if item in available)
    if options.audio == "beside":  # under a name that nothing else of the user's has
        sound = _make_sound(
            wanted, name, target.with_name(f"{target.name}.{name}"), everything, cancelled, report
        )
        return _write_text(replace(wanted, material=replace(wanted.material, audio=sound)), target)
    with beside(target, f".{name}") as temporary:
        _cut(wanted, name, temporary, everything, cancelled, report)
        return _write_text(replace(wanted, material=replace(wanted.material, audio=temporary)), target)


def _write_text(wanted: Ready, target: Path) -> Path:
    exporter, options, material = wanted.order.kind.exporter, wanted.order.options, wanted.material
    assert exporter is not None
    data = exporter.render(material, options)
    return write_atomically(target, data, lambda written: exporter.check(written, material, options))


def _with_sound(order: Order) -> bool:
    exporter = order.kind.exporter
    return exporter is not None and exporter.wants_audio and order.options.audio != "none"


# -- sound -------------------------------------------------------------------------------------------------


def _make_sound(
    wanted: Ready,
    name: ClipFormat,
    target: Path,
    spans: list[ClipSpan],
    cancelled: threading.Event,
    report: Report,
) -> Path:
    def content(path: Path) -> None:
        _cut(wanted, name, path, spans, cancelled, report)

    return write_atomically(target, content)


def _cut(
    wanted: Ready,
    name: ClipFormat,
    path: Path,
    spans: list[ClipSpan],
    cancelled: threading.Event,
    report: Report,
) -> None:
    from app.vault import held

    files = [wanted.source.tracks[number] for number in sorted(wanted.source.tracks)]
    if not files or not spans:
        raise ExportFailed(_NO_SOUND)
    pause = wanted.order.options.pause if wanted.order.kind.clip is not None else 0.0
    order = ClipOrder(
        tracks=tuple(map(str, files)),
        spans=tuple(spans),
        output=str(path),
        format=name,
        pause=pause,
        bleeps=wanted.bleeps,
        keys=held.keys_of(files),
    )
    clips.make(order, cancelled, report)


def _end(wanted: Ready) -> float:
    return min(wanted.order.part.end, wanted.source.seconds)


def _spans(wanted: Ready) -> list[ClipSpan]:
    """What of the sound goes into a clip."""
    part, number = wanted.order.part, wanted.order.options.speaker
    if not number:
        return [ClipSpan(part.start, _end(wanted))]
    spans: list[ClipSpan] = []
    for start, end, track in _said_by(wanted, number):
        last = spans[-1] if spans else None
        if last is not None and last.track == track and start - last.end <= _JOINED:
            spans[-1] = ClipSpan(last.start, max(end, last.end), track)
        else:
            spans.append(ClipSpan(start, end, track))
    return spans


def _said_by(wanted: Ready, number: int) -> Iterator[tuple[float, float, int]]:
    """Start, end and place of the track of what a speaker says in the part."""
    part, source = wanted.order.part, wanted.source
    places = {track: place for place, track in enumerate(sorted(source.tracks))}
    speakers = {speaker.id for speaker in source.material.speakers if speaker.number == number}
    for segment in source.material.segments:
        start, end = max(segment.start, part.start), min(segment.end, _end(wanted))
        if segment.speaker in speakers and segment.track in places and start < end:
            yield start, end, places[segment.track]


def _spans_as_text(wanted: Ready) -> str:
    """What will be heard: a line for each thing that is said."""
    labels = Labels(wanted.material)
    number = wanted.order.options.speaker
    speakers = {speaker.id for speaker in wanted.material.speakers if speaker.number == number}
    lines = []
    for segment in wanted.material.segments:
        if number and segment.speaker not in speakers:
            continue
        name = f"{labels.line(segment)}: " if labels else ""
        lines.append(f"{clock(segment.start)}–{clock(segment.end)}  {name}{segment.text}")
        if len(lines) == LINES:
            break
    return "\n".join(lines)


def _summary(wanted: Ready) -> str:
    parts = []
    if wanted.order.kind.clip is not None:
        if not wanted.source.tracks:
            parts.append(tr(_NO_SOUND))
        else:
            spans = _spans(wanted)
            seconds = sum(span.end - span.start for span in spans)
            seconds += wanted.order.options.pause * max(0, len(spans) - 1)
            parts.append(tr("{length} of sound", length=length(seconds)))
    if wanted.order.hiding is not None:
        parts.append(plural("{n} place hidden", "{n} places hidden", wanted.hidden))
    return " · ".join(parts)
