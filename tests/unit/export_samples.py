"""Transcripts for the export tests: one as meetings are, one from hell, and any that hypothesis thinks of."""

from __future__ import annotations

from hypothesis import strategies as st

from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word

#: Each must come out of every format as text, and do nothing there.
HOSTILE = [
    "then --> came\n\n2\n00:00:01,000 --> 00:00:02,000\na fake one",
    "{\\an8}up there {y:i} <font color=red>red</font> <i>x</i> < b >",
    *("NOTE not a note", "STYLE ::cue{}", "WEBVTT", "42"),
    *("1. one", "1) one", "- dash", "+ plus", "# head", "--- ***", ": def", "\\* \\", "$x$ | a | b |"),
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=tab", "\r=return", "'=quoted", "＝１", '"quoted", and; more'),
    *("AT&T &amp; &lt;b&gt; &#33; &copy", "<img src=file:///etc/passwd>", "]]> <![CDATA[x"),
    *("[link](javascript:x) ![i](x) `code` ~~s~~", "**bold** __under__ _it_ a_b_c *"),
    *("\x00\x07\x0b\x1b[31m\x7f\x85\x9f\ufffe\uffff", "half \ud800 of a pair \udfff"),
    *("line\u2028separator\u2029s", "שלום \u202eevil\u202c \u200fעולם", "👨‍👩‍👧‍👦 e\u0301"),
    *("at 00:01:02,500 and 00:01:03,500 it was", "\\N \\h \\n", "SPEAKER x 1 0 1"),
    *("   ", "\u200b", "\u00a0x\u00a0y\u00a0", "a" * 200),
    "大家好，今天我们讨论新的入职流程。我觉得可以，但是测试还没有完成，需要两天时间。谢谢。",
]


_OPENING = (
    "Okay, I think we have everyone. The goal today is to decide whether the new onboarding ships in the "
    "June release or waits for July, and to leave with owners for whatever is still open."
)


def words(text: str, start: float, pace: float = 0.32) -> tuple[Word, ...]:
    """Evenly spoken words of ``text``."""
    return tuple(
        Word(start + k * pace, start + (k + 0.9) * pace, token, 0.9)
        for k, token in enumerate(text.split(" "))
    )


def meeting() -> Transcript:
    """Three voices, one unnamed, one paragraph with two at once."""
    speakers = (
        Speaker(SpeakerId(7), 1, "Maya Lindqvist"),
        Speaker(SpeakerId(9), 2, "Tomás Herrera"),
        Speaker(SpeakerId(4), 3, None),
    )
    said: list[tuple[int | None, tuple[int, ...], str]] = [
        (7, (), _OPENING),
        (9, (), "Before we start, the usability sessions from last week are in."),
        (9, (7,), "Half a day is optimistic."),
        (4, (), "Yes. Five of six people finished without help."),
        (None, (), "Hm."),
    ]
    segments, start = [], 3.2
    for number, (speaker, overlap, text) in enumerate(said, 1):
        timed = words(text, start)
        who = None if speaker is None else SpeakerId(speaker)
        others = tuple(SpeakerId(other) for other in overlap)
        segments.append(Segment(SegmentId(number), 0, start, timed[-1].end, who, text, timed, others))
        start = timed[-1].end + 0.4
    engine = {"profile": "builtin"}
    return Transcript(
        "Onboarding go / no-go", "/home/maya/standup.m4a", 48.0, "en", engine, speakers, tuple(segments)
    )


def saying(*texts: str, name: str | None = None, title: str = "Title") -> Transcript:
    """One speaker saying ``texts``, one after the other."""
    speaker = Speaker(SpeakerId(1), 1, name)
    segments = tuple(
        Segment(SegmentId(k + 1), 0, 4.0 * k, 4.0 * k + 3.5, speaker.id, text, words(text, 4.0 * k, 0.2))
        for k, text in enumerate(texts)
    )
    return Transcript(title, "x.wav", 4.0 * len(texts), "en", {}, (speaker,), segments)


def hostile() -> Transcript:
    """Everything in :data:`HOSTILE` as text, as a name and as title."""
    speakers = tuple(Speaker(SpeakerId(k), k, text) for k, text in enumerate(HOSTILE, 1))
    segments = tuple(
        Segment(SegmentId(k), 0, 2.0 * k, 2.0 * k + 1.9, SpeakerId(k), text, words(text, 2.0 * k, 0.1))
        for k, text in enumerate(HOSTILE, 1)
    )
    return Transcript(
        "\n".join(HOSTILE), HOSTILE[0], 99.0, "en", {HOSTILE[1]: HOSTILE[2]}, speakers, segments
    )


_NASTY = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.characters(exclude_categories=()), max_size=30),  # with surrogates
    st.text(
        alphabet="ab \n\r\t-><{}&[]*_#`'\"=+@\\/1234567890:,.!?。大\u00a0\u200b\x00\x1c\x85\ufffe\ud800",
        max_size=60,
    ),
    st.sampled_from(HOSTILE),
)
_TIME = st.floats(0, 40000, allow_nan=False)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Any text, any times, words that fit their text or do not, speakers that overlap or are unknown."""
    ids = draw(st.lists(st.integers(1, 99), max_size=3, unique=True))
    speakers = tuple(
        Speaker(SpeakerId(item), number, draw(st.none() | _NASTY)) for number, item in enumerate(ids, 1)
    )
    one = st.none() | st.sampled_from(ids or [None])
    segments = []
    for number in range(1, draw(st.integers(0, 5)) + 1):
        start, text = draw(_TIME), draw(_NASTY)
        timed = tuple(
            Word(start + draw(st.floats(-1, 9)), start + draw(st.floats(-1, 9)), token, draw(st.floats(0, 1)))
            for token in (text.split() if draw(st.booleans()) else draw(st.lists(_NASTY, max_size=4)))
        )
        speaker = draw(one)
        segments.append(
            Segment(
                id=SegmentId(number),
                track=draw(st.integers(0, 1)),
                start=start,
                end=start + draw(st.floats(0, 30)),
                speaker=None if speaker is None else SpeakerId(speaker),
                text=text,
                words=timed,
                overlap=tuple(SpeakerId(item) for item in ids if item != speaker and draw(st.booleans())),
            )
        )
    title, source, key = draw(_NASTY), draw(_NASTY), draw(_NASTY)
    return Transcript(title, source, draw(_TIME), "en", {key: title}, speakers, tuple(segments))
