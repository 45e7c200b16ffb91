# ruff: noqa: E501 -- as programs write them
"""Small transcripts in the forms other programs write, written by hand after the sources named.

Each says, where its form can: Maya Chen at 1 s "Good morning everyone.", Tomás Ruiz at 4 s "Shall we look at
the plan?", Maya Chen at 9 s "Yes, the second page."
"""

from __future__ import annotations

import io
import json
import zipfile

MAYA, TOMAS = "Maya Chen", "Tomás Ruiz"
TEXTS = ("Good morning everyone.", "Shall we look at the plan?", "Yes, the second page.")
TIMES = ((1.0, 3.0), (4.0, 8.0), (9.0, 11.5))


def _words(text: str, start: float, end: float) -> list[tuple[str, float, float]]:
    parts = text.split()
    step = (end - start) / len(parts)
    return [
        (part, round(start + n * step, 3), round(start + (n + 1) * step, 3)) for n, part in enumerate(parts)
    ]


#: Any player's subtitles.
SRT = (
    "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Good morning everyone.</i>\r\n\r\n"
    "2\r\n00:00:04,000 --> 00:00:08,000\r\nShall we look\r\nat the plan?\r\n\r\n"
    "3\r\n00:00:09,000 --> 00:00:11,500\r\nYes, the second page.\r\n"
)
#: WhisperX utils.WriteSRT with diarization: "[SPEAKER_00]: …" in each.
SRT_WHISPERX = (
    "1\n00:00:01,000 --> 00:00:03,000\n[SPEAKER_00]: Good morning everyone.\n\n"
    "2\n00:00:04,000 --> 00:00:08,000\n[SPEAKER_01]: Shall we look at the plan?\n\n"
    "3\n00:00:09,000 --> 00:00:11,500\n[SPEAKER_00]: Yes, the second page.\n\n"
)
#: Otter's SRT export with speakers.
SRT_OTTER = (
    "1\n00:00:01,000 --> 00:00:03,000\nMaya Chen: Good morning everyone.\n\n"
    "2\n00:00:04,000 --> 00:00:08,000\nTomás Ruiz: Shall we look at the plan?\n\n"
    "3\n00:00:09,000 --> 00:00:11,500\nMaya Chen: Yes, the second page.\n"
)
#: W3C WebVTT: header, NOTE, STYLE, settings, voices, classes, entities, two voices in a cue.
VTT = (
    "WEBVTT - The weekly\nKind: captions\nLanguage: en\n\nNOTE made by hand\n\nSTYLE\n::cue { color: lime }\n\n"
    "intro\n00:01.000 --> 00:03.000 align:start position:10%\n<v.loud Maya Chen>Good <b>morning</b> everyone.</v>\n\n"
    "00:04.000 --> 00:08.000\n<v Tomás Ruiz>Shall we look at the plan?\n\n"
    "00:09.000 --> 00:11.500\n<v Maya Chen>Yes, the second page.</v>\n"
)
#: Zoom's cloud recording transcript (GMT….transcript.vtt): numbered, "Name: text".
VTT_ZOOM = (
    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nMaya Chen: Good morning everyone.\n\n"
    "2\n00:00:04.000 --> 00:00:08.000\nTomás Ruiz: Shall we look at the plan?\n\n"
    "3\n00:00:09.000 --> 00:00:11.500\nMaya Chen: Yes, the second page.\n"
)
#: Teams: a GUID with numbers above each cue, <v Name>…</v>.
VTT_TEAMS = (
    "WEBVTT\n\n4a6f2c1e-5f0b-4c7e-9a0d-2f6f3d1b7c11/10-0\n00:00:01.000 --> 00:00:03.000\n"
    "<v Maya Chen>Good morning everyone.</v>\n\n4a6f2c1e-5f0b-4c7e-9a0d-2f6f3d1b7c11/14-0\n"
    "00:00:04.000 --> 00:00:08.000\n<v Tomás Ruiz>Shall we look\nat the plan?</v>\n\n"
    "4a6f2c1e-5f0b-4c7e-9a0d-2f6f3d1b7c11/20-0\n00:00:09.000 --> 00:00:11.500\n<v Maya Chen>Yes, the second page.</v>\n"
)
#: Otter's text export with names and times.
OTTER = (
    "Maya Chen  0:01  \nGood morning everyone.\n\nTomás Ruiz  0:04  \nShall we look at the plan?\n\n"
    "Maya Chen  0:09  \nYes, the second page.\n\nTranscribed by https://otter.ai\n"
)
#: Zoom's audio transcript and its chat, saved as text.
ZOOM = (
    "[Maya Chen] 10:02:11\nGood morning everyone.\n\n[Tomás Ruiz] 10:02:14\nShall we look at the plan?\n\n"
    "[Maya Chen] 10:02:19\nYes, the second page.\n"
)
ZOOM_CHAT = (
    "10:02:11 From Maya Chen to Everyone:\n\tGood morning everyone.\n"
    "10:02:14 From  Tomás Ruiz  to  Everyone : Shall we look at the plan?\n"
    "10:02:19\t From Maya Chen : Yes, the second page.\n"
)


def whisper(*, words: bool = True) -> dict[str, object]:
    """openai-whisper, utils.WriteJSON."""
    segments = []
    for number, (text, (start, end)) in enumerate(zip(TEXTS, TIMES, strict=True)):
        item: dict[str, object] = {
            "id": number, "seek": 0, "start": start, "end": end, "text": f" {text}", "tokens": [50364, 50714],
            "temperature": 0.0, "avg_logprob": -0.21, "compression_ratio": 1.2, "no_speech_prob": 0.01,
        }  # fmt: skip
        if words:
            item["words"] = [
                {"word": f" {word}", "start": low, "end": high, "probability": 0.75}
                for word, low, high in _words(text, start, end)
            ]
        segments.append(item)
    return {"text": " ".join(TEXTS), "segments": segments, "language": "en"}


def whisperx() -> dict[str, object]:
    """WhisperX after assign_word_speakers; a number that could not be aligned has no times."""
    segments = []
    flat = []
    for speaker, text, (start, end) in zip(
        ("SPEAKER_00", "SPEAKER_01", "SPEAKER_00"), TEXTS, TIMES, strict=True
    ):
        words = [
            {"word": word, "start": low, "end": high, "score": 0.9, "speaker": speaker}
            for word, low, high in _words(text, start, end)
        ]
        del words[1]["start"], words[1]["end"], words[1]["score"]
        segments.append({"start": start, "end": end, "text": f" {text}", "words": words, "speaker": speaker})
        flat += words
    return {"segments": segments, "word_segments": flat, "language": "en"}


def faster_whisper() -> list[dict[str, object]]:
    """faster-whisper's Segment by dataclasses.asdict, in a list."""
    made = whisper()["segments"]
    assert isinstance(made, list)
    return made


def faster_whisper_tuples() -> list[object]:
    """The same of the time when Segment and Word were named tuples: json makes lists of them."""
    return [
        [
            n + 1,
            0,
            start,
            end,
            f" {text}",
            [50364],
            0.0,
            -0.2,
            1.2,
            0.01,
            [[low, high, f" {word}", 0.75] for word, low, high in _words(text, start, end)],
        ]
        for n, (text, (start, end)) in enumerate(zip(TEXTS, TIMES, strict=True))
    ]


def verbose_json() -> dict[str, object]:
    """OpenAI's API, response_format verbose_json with word times: the words stand beside the segments."""
    base = whisper(words=False)
    words = [
        {"word": word.strip(",.?"), "start": low, "end": high}
        for text, span in zip(TEXTS, TIMES, strict=True)
        for word, low, high in _words(text, *span)
    ]
    return {"task": "transcribe", "language": "english", "duration": 12.0, **base, "words": words} | {
        "language": "english"
    }


def whisper_cpp() -> dict[str, object]:
    """whisper.cpp, output_json with --output-json-full."""
    items = []
    for text, (start, end) in zip(TEXTS, TIMES, strict=True):
        tokens: list[dict[str, object]] = [
            {"text": "[_BEG_]", "offsets": {"from": 0, "to": 0}, "id": 50363, "p": 0.9}
        ]
        for word, low, high in _words(text, start, end):
            half = round((low + high) / 2, 3)
            for piece, a, b in ((f" {word[:2]}", low, half), (word[2:], half, high)):
                if piece.strip():
                    tokens.append(
                        {
                            "text": piece,
                            "offsets": {"from": round(a * 1000), "to": round(b * 1000)},
                            "id": 1,
                            "p": 0.8,
                        }
                    )
        items.append(
            {
                "timestamps": {"from": "00:00:01,000", "to": "00:00:03,000"},
                "offsets": {"from": round(start * 1000), "to": round(end * 1000)},
                "text": f" {text}",
                "tokens": tokens,
            }
        )
    return {
        "systeminfo": "AVX = 1",
        "model": {"type": "base"},
        "params": {"language": "en"},
        "result": {"language": "en"},
        "transcription": items,
    }


def buzz_json() -> list[dict[str, object]]:
    """Buzz: Segment(start, end, text) in milliseconds."""
    return [
        {"start": round(a * 1000), "end": round(b * 1000), "text": text}
        for text, (a, b) in zip(TEXTS, TIMES, strict=True)
    ]


#: Buzz, file_transcriber.write_output TXT: no times, an empty line where two seconds are silent.
BUZZ_TXT = "Good morning everyone. Shall we look at the plan? \n\nYes, the second page. "


def otranscribe() -> dict[str, object]:
    """oTranscribe's README, "OTR file format"; the editor's markup."""
    stamp = '<span class="timestamp" contenteditable="false" data-timestamp="{}">0:0{}</span>'
    html = (
        f"<p>{stamp.format(1.03, 1)}&nbsp;Maya Chen: Good morning <b>everyone</b>.</p>"
        f"<p>{stamp.format(4, 4)} Tomás Ruiz: Shall we look at the plan?<br /></p><p><br /></p>"
        f"<p>{stamp.format(9.2, 9)} Maya Chen: Yes, the second page.</p>"
    )
    return {"text": html, "media": "weekly.mp3", "media-source": "", "media-time": 11.5}


#: noScribe, main.py: title, how it was made, a paragraph a turn, an anchor a segment.
NOSCRIBE = (
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN"><html><head><meta charset="UTF-8" />'
    '<meta name="audio_source" content="C:\\Users\\maya\\weekly.mp3"><style type="text/css">p { margin: 0; }</style></head><body>'
    '<p style="font-weight:600;">weekly</p><p style="color:#909090">Transcribed with noScribe vers. 0.6.2<br />'
    "Audio source: C:\\Users\\maya\\weekly.mp3</p>"
    '<p><a name="ts_1000_3000_S00" >S00: Good morning</a><a name="ts_3000_3600_S00" > everyone.</a></p>'
    '<p><a name="ts_4000_8000_S01" >Tomás Ruiz: [00:00:04] Shall we look at the plan?</a></p>'
    '<p><a name="ts_9000_11500_S00" >S00: Yes, the second page.</a></p></body></html>'
)

#: ELAN: a tier per participant, words below, a slot without time, a symbolic tier (translation).
EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="2024-05-01T10:00:00+01:00" FORMAT="3.0" VERSION="3.0">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
<MEDIA_DESCRIPTOR MEDIA_URL="file:///home/maya/weekly.wav" MIME_TYPE="audio/x-wav" RELATIVE_MEDIA_URL="./weekly.wav"/>
</HEADER>
<TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="1000"/><TIME_SLOT TIME_SLOT_ID="ts2"/>
<TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="3000"/><TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="4000"/>
<TIME_SLOT TIME_SLOT_ID="ts5" TIME_VALUE="8000"/><TIME_SLOT TIME_SLOT_ID="ts6" TIME_VALUE="9000"/>
<TIME_SLOT TIME_SLOT_ID="ts7" TIME_VALUE="11500"/>
</TIME_ORDER>
<TIER LINGUISTIC_TYPE_REF="speech" PARTICIPANT="Maya Chen" TIER_ID="MC">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>Good everyone.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts6" TIME_SLOT_REF2="ts7"><ANNOTATION_VALUE>Yes, the second page.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
</TIER>
<TIER LINGUISTIC_TYPE_REF="words" PARENT_REF="MC" TIER_ID="MC words">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>Good</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a4" TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>everyone.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
</TIER>
<TIER LINGUISTIC_TYPE_REF="speech" TIER_ID="Tomás Ruiz">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a5" TIME_SLOT_REF1="ts4" TIME_SLOT_REF2="ts5"><ANNOTATION_VALUE>Shall we look at the plan?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
</TIER>
<TIER LINGUISTIC_TYPE_REF="translation" PARENT_REF="Tomás Ruiz" TIER_ID="es">
<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a6" ANNOTATION_REF="a5"><ANNOTATION_VALUE>¿Miramos el plan?</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
</TIER>
</ANNOTATION_DOCUMENT>
"""

_DOCX_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
_DOCX_TAIL = "</w:body></w:document>"


def _docx(body: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", _DOCX_HEAD + body + _DOCX_TAIL)
    return buffer.getvalue()


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def teams_docx() -> bytes:
    """Teams since 2023: title, date, length, then a paragraph a turn: picture, name, time, break, text."""
    body = "".join(
        f"<w:p>{_run(line)}</w:p>"
        for line in ("The weekly-20240501_100000-Meeting Recording", "May 1, 2024, 10:00AM", "12s")
    )
    body += f"<w:p>{_run(MAYA)}{_run(' started transcription')}</w:p>"
    for name, text, time in ((MAYA, TEXTS[0], "0:01"), (TOMAS, TEXTS[1], "0:04"), (MAYA, TEXTS[2], "0:09")):
        body += f"<w:p>{_run(name)}{_run('   ' + time)}<w:r><w:br/></w:r>{_run(text)}</w:p>"
    return _docx(body)


def teams_docx_before() -> bytes:
    """Teams until 2022: times, name and text as lines."""
    body = ""
    for name, text, (start, end) in zip((MAYA, TOMAS, MAYA), TEXTS, TIMES, strict=True):
        body += "".join(f"<w:p>{_run(line)}</w:p>" for line in (f"0:0:{start} --&gt; 0:0:{end}", name, text))
    return _docx(body)


def samples() -> dict[str, bytes]:
    """Every sample, by what it is."""
    data = {
        "whisper": whisper(), "whisper-no-words": whisper(words=False), "whisperx": whisperx(),
        "faster-whisper": faster_whisper(), "faster-whisper-tuples": faster_whisper_tuples(),
        "verbose-json": verbose_json(), "whisper-cpp": whisper_cpp(), "buzz-json": buzz_json(), "otranscribe": otranscribe(),
    }  # fmt: skip
    text = {
        "srt": SRT, "srt-whisperx": SRT_WHISPERX, "srt-otter": SRT_OTTER, "vtt": VTT, "vtt-zoom": VTT_ZOOM, "vtt-teams": VTT_TEAMS,
        "otter": OTTER, "zoom": ZOOM, "zoom-chat": ZOOM_CHAT, "buzz-txt": BUZZ_TXT, "noscribe": NOSCRIBE, "eaf": EAF,
    }  # fmt: skip
    return {
        **{name: json.dumps(value).encode() for name, value in data.items()},
        **{name: value.encode() for name, value in text.items()},
        "teams-docx": teams_docx(),
        "teams-docx-before": teams_docx_before(),
    }
