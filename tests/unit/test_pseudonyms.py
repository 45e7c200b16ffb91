"""Names become codes wherever they stand, and only they."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.changes import Moment, Note
from app.export.material import Material
from app.export.pseudonyms import Codes, hide
from app.export.pseudonyms.finding import Finder, Term, apart, folded
from app.export.pseudonyms.terms import of_names, parts
from app.transcript import Segment, SegmentId, SpeakerId, Word
from tests.unit.export_samples import saying, transcripts, words


def replaced(text: str, *names: str, language: str = "en") -> str:
    codes = Codes("number")
    codes.add(names)
    return Finder(of_names(codes.key, names), language).replace(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maya Lindqvist said", "P01 said"),
        ("maya said, MAYA said", "P01 said, P01 said"),
        ("Maya's plan, Maya’s plan, Lindqvist's", "P01's plan, P01’s plan, P01's"),
        ("Mayas Plan", "P01's Plan"),
        ("MAYA-LINDQVIST (maya_lindqvist)", "P01 (P01)"),
        ("mayan mayapple amaya", "mayan mayapple amaya"),
        ("Maya, Tomas, TOMÁS and Tomás Herrera’s", "P01, P02, P02 and P02’s"),
        ("To\u0301mas or Toma\u0301s", "P02 or P02"),
        ("O’Brien, O'Brien's and O Brien", "P03, P03's and P03"),
        ("van der Berg, the van, Berg", "P04, the van, P04"),
        ("Dr. Sommer, a doctor", "P05, a doctor"),
        ("今天王伟说", "今天P06说"),
        ("", ""),
    ],
)
def test_how_names_are_found(text: str, expected: str) -> None:
    names = ("Maya Lindqvist", "Tomás Herrera", "Ann O’Brien", "Jan van der Berg", "Dr. Sommer", "王伟")
    assert replaced(text, *names) == expected


def test_inflected_languages_decline_names() -> None:
    assert replaced("Kowalczyka i Kowalczykiem, kowal", "Kowalczyk", language="pl") == "P01 i P01, kowal"
    assert replaced("Анна, Анны, Анной; аннексия", "Анна", language="ru") == "P01, P01, P01; аннексия"
    assert replaced("Maya'nın evi", "Maya", language="tr") == "P01'nın evi"


@pytest.mark.parametrize(
    ("name", "text", "expected", "language"),
    [
        ("राम", "राम, रामजी; रोमी", "P01, P01; रोमी", "hi"),
        ("सीता", "(सीता) और सीता ने", "(P01) और P01 ने", "hi"),
        ("फ़रहान", "फरहान।", "P01।", "hi"),
        ("के. राहुल", "राहुल के साथ", "P01 के साथ", "hi"),
        ("الحسن", "الحسن وللحسن", "P01 وللP01", "ar"),
        ("குமார்", "குமார், குமாரை, குமாருக்கு", "P01, P01, P01", "ta"),
        ("রবি", "রবি, রবির", "P01, P01", "bn"),
        ("김민수", "김민수는 김민수가, 김민수; 김민숩니다 김민숙", "P01는 P01가, P01; P01니다 김민숙", "ko"),
        ("이 민수", "이것 민수의", "이것 P01의", "ko"),
        ("דוד", "דוד לדוד ודוד דודה", "P01 לP01 וP01 דודה", "he"),
        ("أحمد", "أحمد لأحمد وأحمد واحمد محمد", "P01 لP01 وP01 وP01 محمد", "ar"),
        ("علی‌رضا", "علی‌رضا، علیرضا، علی رضا", "P01، P01، P01", "fa"),
        ("علی", "علي، علی‌جان", "P01، P01‌جان", "fa"),
        ("Бат", "Бат, Батын, Баттай", "P01, P01, P01", "mn"),
        ("Murad", "Muradın, Muradla", "P01, P01", "az"),
        ("Maya", "Mayaさん, Maya는", "P01さん, P01는", "ja"),
        ("สมชาย", "คุณสมชายครับ", "คุณP01ครับ", "th"),
    ],
)
def test_names_of_other_writings(name: str, text: str, expected: str, language: str) -> None:
    assert replaced(text, name, language=language) == expected


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        *[("राम", "रोमी", "hi"), ("রবি", "রাবা", "bn"), ("கமல்", "குமால்", "ta"), ("สิริ", "สร", "th")],
        *[("김민수", "김민숙", "ko"), ("ハナ", "バナ", "ja"), ("Александр", "Александра", "ru")],
        *[("Maria", "Mario", "pl"), ("דוד", "לדוד", "he")],
    ],
)
def test_two_people_never_have_one_code(one: str, other: str, language: str) -> None:
    codes = Codes("number")
    codes.add([one, other])
    assert codes.key == (("P01", one), ("P02", other))
    assert Codes("number", codes.key).key == codes.key
    assert replaced(f"{one}, {other}", one, other, language=language) == "P01, P02"


def test_a_case_of_two_names_has_both_codes() -> None:
    assert replaced("Mariem", "Maria", "Mario", language="pl") == "P01/P02"
    assert replaced("Annas", "Anna", language="lv") == "P01"


def test_two_people_of_one_first_name() -> None:
    assert replaced("Anna Lee, Anna Berg, Anna", "Anna Lee", "Anna Berg") == "P01, P02, P01/P02"
    codes = Codes()
    codes.add(["Anna Lee", "Anna Berg"])
    assert Finder(of_names(codes.key, ["Anna Lee"])).replace("Anna") == "Person A"  # who is in the room


def test_names_that_are_alike_are_told_apart_as_far_as_they_can_be() -> None:
    key = (("P01", "José"), ("P02", "Jose"), ("P03", "Maya"), ("P03", "Maya Lindqvist"))
    assert Finder(of_names(key)).replace("Jose, José, Maya Lindqvist, Maya") == "P01/P02, P01/P02, P03, P03"
    assert Finder(of_names(key, ["Jose"])).replace("José") == "P02"  # who is in the room


def test_what_is_no_name_stays() -> None:
    assert parts("Dr. Maya van Lindqvist (host)") == ["Maya", "van Lindqvist", "Lindqvist"]
    assert parts("M. K. 3") == []
    assert parts("e\u0300 Berg") == ["è Berg", "Berg"]  # an accent written apart
    hidden = hide(saying("You said Speaker 1 did.", name="You"), Codes())
    assert hidden.material.segments[0].text == "You said Speaker 1 did."
    assert hidden.material.speakers[0].label == "You"


def test_names_written_together_in_a_title() -> None:
    names = {folded(name) for name in ("Katie", "Steve", "Mark")}
    assert apart("katiesteve", names) == "katie steve"
    assert apart("InterviewKatie2", names) == "Interview Katie2"
    assert apart("Marketing, marks", names) == "Marketing, marks"


def test_codes_are_stable_and_go_on_from_a_key() -> None:
    codes = Codes("letter")
    assert [codes.code(name) for name in ("Maya", "Tomás", "maya", "TOMAS")] == [
        *("Person A", "Person B", "Person A", "Person B")
    ]
    again = Codes("letter", codes.key)
    assert (again.code("Priya"), again.code("Maya")) == ("Person C", "Person A")
    many = Codes("letter")
    assert [many.code(f"n{k}x") for k in range(28)][-3:] == ["Person Z", "Person AA", "Person AB"]


def test_everything_of_a_meeting_is_hidden() -> None:
    text = "Good morning Maya Lindqvist, about project falcon and Falcons."
    said = saying(text, name="Maya Lindqvist", title="Call with Maya")
    whole = Material.of(
        said,
        source="/home/maya/maya.wav",
        notes=(Note(1, 1.0, "ask Maya's boss"),),
        moments=(Moment(1, 2.0, "MAYA!"),),
        created=datetime(2026, 3, 31, tzinfo=UTC),
    )
    hidden = hide(whole, Codes(), ["Tom"], ["project falcon", "falcon*"])
    made = hidden.material
    assert made.segments[0].text == "Good morning Person A, about [redacted] and [redacted]."
    assert [word.text for word in made.segments[0].words] == made.segments[0].text.split(" ")
    assert (made.title, made.source, made.speakers[0].name) == ("Call with Person A", "", "Person A")
    assert (made.notes[0].text, made.moments[0].text) == ("ask Person A's boss", "Person A!")
    assert hidden.places == 3
    spoken = whole.segments[0].words
    assert hidden.spans == (
        (spoken[2].start, spoken[3].end),
        (spoken[5].start, spoken[6].end),
        (spoken[8].start, spoken[8].end),
    )


def test_times_of_the_words_around_stay() -> None:
    said = saying("a Maya Lindqvist b", name="Maya Lindqvist")
    before, after = said.segments[0].words, hide(said, Codes()).material.segments[0].words
    assert [word.text for word in after] == ["a", "Person", "A", "b"]
    assert (after[0], after[3]) == (before[0], before[3])
    assert (after[1].start, after[2].end) == (before[1].start, before[2].end)
    assert after[1].end == after[2].start


def test_words_that_do_not_fit_the_text_hide_all_of_the_paragraph() -> None:
    """Nobody knows when the name is said, so the tone lies over everything."""
    segment = Segment(SegmentId(1), 0, 3.0, 9.0, SpeakerId(1), "Maya was here", words("something else", 3.0))
    said = dataclasses.replace(saying("x", name="Maya"), segments=(segment,))
    hidden = hide(said, Codes())
    assert hidden.spans == ((3.0, 9.0),)
    assert hidden.material.segments[0].text == "Person A was here"
    heard = dataclasses.replace(segment, text="was here", words=(Word(3, 4, "Maya", 1), Word(4, 5, "was", 1)))
    hidden = hide(dataclasses.replace(said, segments=(heard,)), Codes())
    assert hidden.spans == ((3.0, 4.0),)
    assert hidden.material.segments[0].words[0].text == "Person"
    none = dataclasses.replace(segment, words=())
    assert hide(dataclasses.replace(said, segments=(none,)), Codes()).spans == ((3.0, 9.0),)


@given(transcripts(), st.lists(st.text(max_size=12), max_size=3))
@settings(max_examples=50, deadline=None)
def test_any_text_any_names(transcript: object, names: list[str]) -> None:
    """Nothing raises, nothing is found twice, and paragraphs without a find are the same."""
    hidden = hide(transcript, Codes(), names, names)
    again = {id_: segment for segment in hidden.material.segments for id_ in [segment.id]}
    for segment in transcript.segments:
        assert again[segment.id].start == segment.start
        assert bool(again[segment.id].text) == bool(segment.text) or segment.text
    assert all(start <= end for start, end in hidden.spans)


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüéß", min_size=3, max_size=9), st.booleans(), st.data())
@settings(max_examples=80, deadline=None)
def test_a_name_is_gone_wherever_it_stands(name: str, possessive: bool, data: st.DataObject) -> None:
    case = data.draw(st.sampled_from([str, str.upper, str.title]))
    around = data.draw(st.sampled_from([" ", ", ", "-", "_", "(", "“", "1"]))
    text = f"x{around}{case(name)}{'’s' if possessive else ''}{around}y"
    codes = Codes("number")
    codes.add([name])
    found = Finder(of_names([("P01", name)]), "en").replace(text)
    assert folded(name) not in folded(found).replace("p01", "") or folded(name) in "xy"


def test_a_term_can_be_anything() -> None:
    assert Finder([Term("", "X"), Term("…", "X"), Term("a*", "X")]).replace("… ab b") == "… X b"
    assert not Finder([])
