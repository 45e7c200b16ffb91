"""EAF, ELAN's annotations (format 3.0, Max Planck Institute for Psycholinguistics)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar
from xml.etree import ElementTree as ET

import numpy as np

from app.export import rows
from app.export.base import Exporter, Group, expect
from app.export.material import material
from app.export.tiers import Spans, Tier, TierOptions, tiers
from app.export.xml_text import attribute, escape
from app.transcript import Transcript
from app.translation import noop

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="{date}" FORMAT="3.0" VERSION="3.0" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
<PROPERTY NAME="lastUsedAnnotationId">{last}</PROPERTY>
</HEADER>
"""
_TAIL = """<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="speech" TIME_ALIGNABLE="true"/>
<LINGUISTIC_TYPE CONSTRAINTS="Included_In" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="words" \
TIME_ALIGNABLE="true"/>
<CONSTRAINT DESCRIPTION="Time alignable annotations within the parent annotation's time interval, \
gaps are allowed" STEREOTYPE="Included_In"/>
</ANNOTATION_DOCUMENT>
"""

_END = b"</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n"


class Eaf(Exporter[TierOptions]):
    """A tier per speaker, with the speaker as participant; words on tiers below."""

    id: ClassVar[str] = "eaf"
    label: ClassVar[str] = noop("ELAN (.eaf)")
    extension: ClassVar[str] = ".eaf"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = TierOptions

    def render(self, transcript: Transcript, options: TierOptions) -> bytes:
        slots: list[bytes] = []
        body: list[bytes] = []
        last = 0
        for tier_id, parent, name, spans in _flat(tiers(transcript, options), options):
            reference = f" PARENT_REF={attribute(parent)}" if parent else ""
            kind = "words" if parent else "speech"
            head = (
                f'<TIER LINGUISTIC_TYPE_REF="{kind}"{reference} PARTICIPANT={attribute(name)} '
                f"TIER_ID={attribute(tier_id)}>\n"
            )
            numbers = np.arange(last + 1, last + len(spans.texts) + 1)
            slots += _slots(numbers, spans)
            body.append(head.encode())
            body += _annotations(numbers, spans)
            body.append(b"</TIER>\n")
            last += len(numbers)
        created = material(transcript).created
        # ELAN's schema wants a moment; without one to tell, none that means anything.
        date = created.isoformat(timespec="seconds") if created else "1970-01-01T00:00:00+00:00"
        begin = f"{_HEAD.format(date=date, last=last)}<TIME_ORDER>\n".encode()
        return b"".join((begin, *slots, b"</TIME_ORDER>\n", *body, _TAIL.encode()))

    def verify(self, data: bytes, transcript: Transcript, options: TierOptions) -> None:
        root = ET.fromstring(data)  # noqa: S314 - our own file
        times = {slot.get("TIME_SLOT_ID"): slot.get("TIME_VALUE") for slot in root.iter("TIME_SLOT")}
        found = [
            (
                tier.get("TIER_ID"),
                [
                    (
                        int(times[one.get("TIME_SLOT_REF1")] or -1),
                        int(times[one.get("TIME_SLOT_REF2")] or -1),
                        one.findtext("ANNOTATION_VALUE"),
                    )
                    for one in tier.iter("ALIGNABLE_ANNOTATION")
                ],
            )
            for tier in root.iter("TIER")
        ]
        expected = [
            (tier_id, spans.rows()) for tier_id, _, _, spans in _flat(tiers(transcript, options), options)
        ]
        expect(found == expected, "tiers")


def _slots(numbers: rows.Whole, spans: Spans) -> list[bytes]:
    """Two for each annotation."""
    return rows.written(
        '<TIME_SLOT TIME_SLOT_ID="ts',
        rows.Number(2 * numbers - 1),
        '" TIME_VALUE="',
        rows.Number(spans.starts),
        '"/>\n<TIME_SLOT TIME_SLOT_ID="ts',
        rows.Number(2 * numbers),
        '" TIME_VALUE="',
        rows.Number(spans.ends),
        '"/>\n',
    )


def _annotations(numbers: rows.Whole, spans: Spans) -> list[bytes]:
    texts = escape("\0".join(spans.texts)).encode().split(b"\0")  # no text holds a NUL
    return rows.written(
        '<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a',
        rows.Number(numbers),
        '" TIME_SLOT_REF1="ts',
        rows.Number(2 * numbers - 1),
        '" TIME_SLOT_REF2="ts',
        rows.Number(2 * numbers),
        '"><ANNOTATION_VALUE>',
        behind=(texts, [_END] * len(texts)),
    )


def _flat(made: list[Tier], options: TierOptions) -> Iterator[tuple[str, str, str, Spans]]:
    """Tier, parent tier, participant and annotations; a speaker's words behind what he says."""
    for tier in made:
        yield tier.name, "", tier.name, tier.said
        if options.words:
            yield f"{tier.name} (words)", tier.name, tier.name, tier.words
