"""Files read again by programs that had no part in writing them, on whatever text hypothesis thinks of."""

from __future__ import annotations

import csv
import html
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pympi
import pytest
import ttconv.imsc.reader
import webvtt
from hypothesis import given, settings
from praatio import textgrid
from pyannote.database.util import load_rttm

from app.export import formats
from app.export.characters import clean
from app.export.cues import SubtitleOptions, cues
from app.export.subtitles import GUARD
from app.export.tiers import TierOptions, tiers
from app.transcript import Transcript
from tests.unit.export_samples import HOSTILE, hostile, meeting, saying, transcripts

ANYTHING = settings(max_examples=12)


@contextmanager
def written(format_id: str, transcript: Transcript, options: Any = None) -> Iterator[Path]:
    exporter = formats()[format_id]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"meeting{exporter.extension}"
        path.write_bytes(exporter.render(transcript, options or exporter.options_type()))
        yield path


def words(text: str) -> str:
    """What is left when only the guards and the spaces differ."""
    return "".join(text.replace(GUARD, "").split())


@ANYTHING
@given(transcripts())
def test_webvtt_names_who_speaks(transcript: Transcript) -> None:
    made = cues(transcript, SubtitleOptions())
    with written("vtt", transcript) as path:
        found = list(webvtt.read(path))
    assert [(one.start, one.end) for one in found] == [(clock(cue.start), clock(cue.end)) for cue in made]
    for one, cue in zip(found, made, strict=True):
        assert words(html.unescape(one.text)) == words(cue.text)
        assert (one.voice is None) == (not cue.name)
        assert one.voice is None or words(html.unescape(one.voice)) == words(cue.name)


def clock(ms: int) -> str:
    return f"{ms // 3600000:02d}:{ms // 60000 % 60:02d}:{ms // 1000 % 60:02d}.{ms % 1000:03d}"


@ANYTHING
@given(transcripts())
def test_ttml_is_imsc(transcript: Transcript) -> None:
    made = cues(transcript, SubtitleOptions())
    with written("ttml", transcript) as path:
        model = ttconv.imsc.reader.to_model(ET.parse(path))
    assert model is not None
    body = model.get_body()
    assert body is not None
    found = [element for element in body.dfs_iterator() if type(element).__name__ == "P"]
    assert len(found) == len(made)
    for element, cue in zip(found, made, strict=True):
        assert ((element.get_begin() or 0) * 1000, element.get_end() * 1000) == (cue.start, cue.end)
        text = "".join(one.get_text() for one in element.dfs_iterator() if type(one).__name__ == "Text")
        assert words(text) == words((f"[{cue.name}]" if cue.named else "") + cue.text)


@ANYTHING
@given(transcripts())
def test_lyrics_are_lines_with_a_time(transcript: Transcript) -> None:
    made = cues(transcript, SubtitleOptions(names=False))
    with written("lrc", transcript, SubtitleOptions(names=False)) as path:
        lines = path.read_text(encoding="utf-8").split("\n")[1:-1]
    sung = [(line[: line.index("]") + 1], line[line.index("]") + 1 :]) for line in lines]
    assert [words(text) for _, text in sung if text] == [words(cue.text) for cue in made]
    stamps = [stamp for stamp, _ in sung]
    assert all(len(stamp) >= 10 and stamp[0] == "[" and stamp[-4] == "." for stamp in stamps)
    times = [float(stamp[1:-1].split(":")[0]) * 60 + float(stamp[1:-1].split(":")[1]) for stamp in stamps]
    assert times == sorted(times)


@ANYTHING
@given(transcripts())
@pytest.mark.parametrize("with_words", [False, True])
def test_praat_reads_every_tier(with_words: bool, transcript: Transcript) -> None:
    options = TierOptions(words=with_words)
    made = tiers(transcript, options)
    with written("textgrid", transcript, options) as path:
        grid = textgrid.openTextgrid(str(path), includeEmptyIntervals=False)
    for tier in made:
        said = [(round(a * 1000), round(b * 1000), text) for a, b, text in grid.getTier(tier.name).entries]
        # praatio takes the no-break spaces off the ends, too.
        assert said == [(start, end, text.strip()) for start, end, text in tier.said.rows()]
        if with_words:
            heard = [text for _, _, text in grid.getTier(f"{tier.name} (words)").entries]
            assert heard == [word.strip() for word in tier.words.texts]
    assert len(grid.tierNames) == max(len(made) * (2 if with_words else 1), 1)


@ANYTHING
@given(transcripts())
@pytest.mark.parametrize("with_words", [False, True])
def test_elan_reads_every_annotation(with_words: bool, transcript: Transcript) -> None:
    options = TierOptions(words=with_words)
    made = tiers(transcript, options)
    with written("eaf", transcript, options) as path:
        found = pympi.Elan.Eaf(str(path))
    for tier in made:
        assert found.get_annotation_data_for_tier(tier.name) == tier.said.rows()
        if with_words:
            assert found.get_annotation_data_for_tier(f"{tier.name} (words)") == tier.words.rows()
            parameters = found.get_parameters_for_tier(f"{tier.name} (words)")
            assert parameters["PARENT_REF"] == tier.name


@ANYTHING
@given(transcripts())
def test_words_lie_within_their_paragraph(transcript: Transcript) -> None:
    for tier in tiers(transcript, TierOptions(words=True)):
        words = iter(tier.words.rows())
        free = 0
        for (begin, stop, text), count in zip(tier.said.rows(), tier.counts, strict=True):
            assert free <= begin < stop
            at, tokens = begin, []
            for start, end, token in islice(words, count):
                assert at <= start < end <= stop
                at = end
                tokens.append(token)
            assert "".join(tokens) == text.replace(" ", "")
            free = stop
        assert not list(words)


def said(transcript: Transcript) -> list[str]:
    return [text for segment in transcript.segments if (text := clean(segment.text))]


@ANYTHING
@given(transcripts())
def test_labels_are_three_fields(transcript: Transcript) -> None:
    with written("audacity", transcript) as path, path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert [len(row) for row in rows] == [3] * len(said(transcript))
    assert all(float(row[0]) <= float(row[1]) for row in rows)
    assert all(row[2].endswith(text) for row, text in zip(rows, said(transcript), strict=True))


@ANYTHING
@given(transcripts())
def test_a_table_with_tabs_has_five_columns(transcript: Transcript) -> None:
    with written("tsv", transcript) as path:
        lines = path.read_text(encoding="utf-8-sig").removesuffix("\n").split("\n")
    assert {line.count("\t") for line in lines} == {4}
    assert len(lines) == len(said(transcript)) + 1


@ANYTHING
@given(transcripts())
def test_scoring_programs_find_their_fields(transcript: Transcript) -> None:
    with written("rttm", transcript) as path:
        lasting = [s for s in transcript.segments if round(s.end * 1000) > round(s.start * 1000)]
        turns = load_rttm(str(path)) if lasting else {}
    assert sum(len(one) for one in turns.values()) <= len(lasting)
    with written("stm", transcript) as path:
        rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(len(row) >= 6 and float(row[3]) < float(row[4]) for row in rows)
    assert len({row[0] for row in rows}) <= 1
    assert not any(char in word for row in rows for word in row[5:] for char in "{}<")
    with written("ctm", transcript) as path:
        words_of = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(len(row) in (5, 6) and float(row[3]) >= 0 for row in words_of)
    assert [(row[1], float(row[2])) for row in words_of] == sorted(
        (row[1], float(row[2])) for row in words_of
    )


@pytest.mark.parametrize("format_id", ["maxqda", "atlasti"])
@ANYTHING
@given(transcript=transcripts())
def test_programs_for_research_find_one_mark_in_each_paragraph(
    format_id: str, transcript: Transcript
) -> None:
    with written(format_id, transcript) as path:
        body = path.read_text(encoding="utf-8-sig").removesuffix("\n")
    blocks = body.split("\n\n") if body else []
    assert len(blocks) == len(said(transcript))
    for block in blocks:
        # As f4 writes it: number sign, clock, dash, tenth, number sign.
        marks = [part for part in block.split("#") if len(part) == 10 and part[2] == part[5] == ":"]
        assert len(marks) == 1
        assert block.endswith(f"#{marks[0]}#") if format_id == "maxqda" else block.startswith(f"#{marks[0]}#")


@ANYTHING
@given(transcripts())
def test_nvivo_maps_the_same_columns_in_every_row(transcript: Transcript) -> None:
    with written("nvivo", transcript) as path:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter="\t",
                                   quoting=csv.QUOTE_NONE))  # fmt: skip
    assert len(rows) == len(said(transcript))
    for row in rows:
        begin, _, end = row["Timespan"].partition("-")
        assert begin <= end
        assert row["Content"]
        assert row["Speaker"] is not None


def test_what_is_hostile_stays_one_label_and_one_paragraph() -> None:
    for format_id in ("maxqda", "atlasti", "nvivo", "audacity"):
        with written(format_id, hostile()) as path:
            text = path.read_text(encoding="utf-8-sig")
        assert "\x1b" not in text
        assert text.count("\n") <= 2 * len(HOSTILE) + 1


def test_a_mark_in_the_text_is_not_one() -> None:
    with written("maxqda", saying("he said #00:00:09-1# aloud", name="A: B #1")) as path:
        text = path.read_text(encoding="utf-8-sig")
    assert text.count("#00:00:09-1#") == 0
    assert text.startswith("A- B -1: he said")


def test_a_meeting_for_research() -> None:
    with written("maxqda", meeting()) as path:
        assert path.read_text(encoding="utf-8-sig").split("\n\n")[1] == (
            "Tomás Herrera: Before we start, the usability sessions from last week are in. #00:00:18-2#"
        )
    with written("atlasti", meeting()) as path:
        assert (
            path.read_text(encoding="utf-8-sig")
            .split("\n\n")[4]
            .startswith("#00:00:23-5# Unknown speaker: Hm.")
        )
    with written("nvivo", meeting()) as path:
        assert path.read_text(encoding="utf-8-sig").split("\n")[2] == (
            "00:00:14.7-00:00:18.2\tBefore we start, the usability sessions from last week are in.\t"
            "Tomás Herrera"
        )
