# ruff: noqa: E501 -- what is made to hurt
"""Whatever a file holds, reading it ends, and ends in a transcript or in one sentence."""

import io
import json
import math
import random
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import foreign
from app.foreign import markup, settling
from tests import foreign_samples

SAMPLES = foreign_samples.samples()
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
PIECES = (
    b"-->", b"<v ", b"<!--", b"</", b"\x00", b"\xff\xfe", b"1e999", b"-1", b"NaN", b"{", b"]", b'"', b"\n\n", b"00:00",
    b"99999999:99:99", b"&#x110000;", b"<![CDATA[", b"<!DOCTYPE x [", b"\xed\xa0\x80", b"null", b"ts_1_2_", b"\xe2\x80\xae",
    b"[" * 300, b"9" * 400,
)  # fmt: skip


def read(data: bytes) -> None:
    """Read it, and if it is a transcript, one that can be kept."""
    try:
        found = foreign.read(data, prose_too=True)
    except foreign.NotATranscript:
        return
    assert found.turns
    for turn in found.turns:
        assert turn.text
        assert turn.words
        assert 0 <= turn.start <= turn.end
        for word in turn.words:
            assert math.isfinite(word.start)
            assert 0 <= word.start <= word.end
            assert 0 <= word.probability <= 1


@QUIET
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    read(data)


@QUIET
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    read(text.encode("utf-8", "surrogatepass"))


KEYS = (
    "text", "segments", "words", "start", "end", "speaker", "word", "probability", "score", "offsets", "from", "to",
    "tokens", "transcription", "version", "speakers", "engine", "title", "source", "duration", "language", "id",
    "track", "overlap", "media", "p", "result", "word_segments",
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@QUIET
@given(VALUES)
def test_any_json_of_such_words(value: object) -> None:
    read(json.dumps(value).encode())


@pytest.mark.parametrize("name", SAMPLES)
def test_mutations_of_each_sample(name: str) -> None:
    chance = random.Random(name)
    for _ in range(60):
        data = bytearray(SAMPLES[name])
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(data) + 1)
            match chance.randrange(4):
                case 0:
                    del data[at : at + chance.randint(1, 60)]
                case 1:
                    data[at:at] = chance.choice(PIECES)
                case 2:
                    data[at:at] = data[chance.randrange(len(data) + 1) :][: chance.randint(1, 200)]
                case _:
                    if data:
                        data[at % len(data)] = chance.randrange(256)
            data = data or bytearray(b" ")
        read(bytes(data))


@pytest.mark.parametrize("name", SAMPLES)
def test_cut_off_anywhere(name: str) -> None:
    whole = SAMPLES[name]
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        read(whole[:at])


LONG = 50_000


@pytest.mark.parametrize(
    "text",
    [
        "<" * LONG, "<a " * LONG, "<!--" * LONG, "<!" * LONG, "&" * LONG, "<v " * LONG, "[" * LONG, "{" * LONG, ":" * LONG,
        "a: " * LONG, "1:" * LONG, " " * LONG, "\n" * LONG, "-->" * LONG, "00:00 --> " * LONG, "a\n" * LONG, "\t" * LONG,
        "WEBVTT\n\n" + "00:01.000 --> 00:02.000\n" * 10_000, "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v a>" * LONG,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<00:01.000>" * LONG, "1\n00:00:01,000 --> 00:00:02,000\n" + "x" * LONG,
        '<a name="ts_1_2_S0">' * 10_000, "<p>" * LONG + "ts_", "[a] 10:00:00\n" * 10_000, "a  0:01\n" * 10_000,
        '<a name="ts_1_2_S0">' + "<!--" * LONG, '[{"start":1,"end":2,"text":"' + "a " * LONG + '"}]',
    ],
    ids=range(27),
)  # fmt: skip
def test_made_to_take_for_ever(text: str) -> None:
    """Time is not measured here; what is quadratic takes minutes at this length."""
    read(text.encode())


def test_markup_in_pieces() -> None:
    text = '<p class="a">1 &lt; 2<!-- <b> --><script>if (a < b) {}</script><BR/>x < y</p>'
    made = [
        piece if isinstance(piece, str) else f"{'/' * piece.closes}{piece.name}"
        for piece in markup.pieces(text)
    ]
    assert made == ["p", "1 < 2", "br", "x ", "<", " y", "/p"]


def bomb(name: str, body: bytes, times: int) -> bytes:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(times):
            part.write(body)
    return buffer.getvalue()


def test_a_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(foreign.TranscriptTooLong):
        foreign.read(bomb("word/document.xml", bytes(1 << 20), 70))
    deep = b"<w:p xmlns:w='x'>" * 5000
    with pytest.raises(foreign.NotATranscript):
        foreign.read(bomb("word/document.xml", deep, 1))
    with pytest.raises(foreign.NotATranscript):
        foreign.read(bomb("other.xml", b"x", 1))


def test_a_word_document_says_nothing_twice() -> None:
    """Paragraphs stand in one another where text boxes do; made to, they would be two hundred times as long."""
    said = b"<p>" * 150 + b"<t>Maya   0:03</t><br/><t>Good morning</t>" + b"</p>" * 150
    (turn,) = foreign.read(bomb("word/document.xml", b"<d>" + said + b"</d>", 1)).turns
    assert (turn.speaker, turn.text) == ("Maya", "Good morning")


def test_other_compressions_that_are_damaged() -> None:
    for kind in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", kind) as archive:
            archive.writestr("word/document.xml", bytes(range(256)) * 20)
        for at in range(47, 80):  # behind the head of the part
            data = bytearray(buffer.getvalue())
            data[at] ^= 0x55
            with pytest.raises(foreign.NotATranscript):
                foreign.read(bytes(data))


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(foreign.TranscriptTooLong):
        foreign.read(bytes(foreign.MAX_BYTES + 1))
    monkeypatch.setattr(settling, "MAX_TURNS", 100)
    many = "".join(f"{n}\n00:00:01,000 --> 00:00:02,000\nx\n\n" for n in range(101))
    with pytest.raises(foreign.TranscriptTooLong):
        foreign.read(many.encode())
    # Each of these would take thirty times its room.
    with pytest.raises(foreign.TranscriptTooLong):
        foreign.read(b"[" + b"[]," * 3_000_000 + b"0]")


def test_what_may_be_one() -> None:
    assert all(foreign.may_be(data[:4096]) for data in SAMPLES.values())
    assert foreign.may_be("Tomás — ".encode() * 600)
    for other in (
        b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00",
        b"ID3\x04\x00\x00\x00\x00",
        b"\x1aE\xdf\xa3\x01\x00\x00",
        b"OggS\x00\x02\x00\x00",
        b"",
    ):
        assert not foreign.may_be(other)
