"""What writings do to names: marks that are vowels, letters put before a name and endings written onto it.

All of it is about folded text, in which Korean syllables are apart in their letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final


def _marks() -> str:
    """Every combining mark, as the inside of a character class."""
    blocks = ((0x300, 0x1E00), (0x20D0, 0x3100), (0xA600, 0xAC00), (0xFB00, 0xFE30), (0x10A00, 0x12000))
    return "".join(
        chr(code) for block in blocks for code in range(*block) if unicodedata.category(chr(code))[0] == "M"
    )


MARKS: Final = _marks()
#: Joiner and non-joiner: inside a word they change how letters look, or stand for a narrow space.
JOINERS: Final = "\u200c\u200d"
#: Writings without spaces between words: there a name has no edges to look for.
UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Devanagari to Sinhala, a block of 128 each: letters and vowel signs come before the dandas and digits.
_INDIC: Final = "".join(f"{chr(block)}-{chr(block + 0x63)}" for block in range(0x900, 0xE00, 0x80)) + (
    "\u0a70-\u0a75\u0d7a-\u0d7f\u0df2-\u0df3"
)
#: A letter, or a vowel sign that is none for Python.
LETTER: Final = rf"(?:[^\W\d_]|[{_INDIC}])"
#: Endings of languages that write several onto a short name, beside those that begin with a vowel.
AGGLUTINATED: Final[Mapping[str, tuple[str, ...]]] = {
    "az": ("nin", "da", "də", "dan", "dən", "la", "lə", "ni", "gil"),
    "kk": (
        *("ға", "ге", "қа", "ке", "да", "де", "та", "те", "дан", "ден", "тан", "тен", "мен", "бен", "пен"),
        *("ны", "ні", "ды", "ді", "ты", "ті", "ның", "нің", "дың", "дің", "тың", "тің"),
    ),
    "mn": ("тай", "тэй", "той", "т", "д", "даа", "дээ", "руу", "рүү", "луу", "лүү"),
    "uz": ("ni", "ning", "ga", "ka", "qa", "da", "dan", "га", "да", "дан", "ни", "нинг"),
}
_HEBREW: Final = ("[\u0590-\u05ff]", "[והבכלמש]", 3)
_ARABIC: Final = ("[\u0600-\u06ff\u0750-\u077f]", "[وفبکلا]", 4)  # and-with-the: وبال
_INDIC_WORD: Final = re.compile(f"[{_INDIC}{JOINERS}]+")
_DEVANAGARI: Final = re.compile("[\u0900-\u097f]")
_DEVANAGARI_ENDING: Final = "(?:जी|ों|ने|ला|स|चा|ची|चे|च्या|शी|ना|नी|ही|मध्ये|साठी|कडे|कडून|[ाे](?:ने|ला|चा|ची|चे|च्या))?"
#: Silent-vowel signs and the Malayalam letters that a case replaces.
_SILENT: Final = "\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0d7a\u0d7b\u0d7c\u0d7d\u0d7e\u0d7f"
_JAMO: Final = re.compile("[\u1100-\u11ff]+")
_SYLLABLE: Final = re.compile("[\u1160-\u11a7]")


def is_accent(char: str) -> bool:
    """Whether ``char`` may be left out without making another name: accents, points of Hebrew and Arabic, the
    dot of borrowed sounds in Hindi. Not the vowels of India and Southeast Asia, nor the voicing of kana."""
    if unicodedata.category(char) != "Mn":
        return False
    return (
        char < "\u07a6"
        or char in "\u093c\u180b\u180c\u180d"
        or any(
            first <= char <= last
            for first, last in (
                *(("\u0898", "\u08ff"), ("\u1ab0", "\u1aff"), ("\u1dc0", "\u1dff"), ("\u20d0", "\u20ff")),
                *(("\ufb1e", "\ufe2f"), ("\U000e0100", "\U000e01ef")),
            )
        )
    )


def spelled(word: str) -> str:
    """A pattern for ``word``; where joiners are used, with or without them."""
    if word.isascii() or not re.search(rf"[{_INDIC}]|{_ARABIC[0]}", word):
        return re.escape(word)
    return f"[{JOINERS}]?".join(map(re.escape, word))


def edge(word: str) -> str:
    """A letter that a name with ``word`` at its edge may not touch. Latin, Greek, Cyrillic, Hebrew and Arabic
    names may touch those of farther writings: Japanese and Korean particles follow without a space."""
    if max(word) < "\u0900":
        return r"(?=[\u0000-\u08ff])[^\W\d_]"
    return LETTER if _INDIC_WORD.search(word) else r"[^\W\d_]"


def before(word: str) -> str:
    """What may stand before a name that begins with ``word``: no letter, or the short words which Hebrew,
    Arabic and Persian write onto the next."""
    for script, letters, most in (_HEBREW, _ARABIC):
        if re.match(script, word):
            onto = [f"(?<=(?<!{edge(word)}){letters * count})" for count in range(1, most + 1)]
            return f"(?:{'|'.join([f'(?<!{edge(word)})', *onto])})"
    return f"(?<!{edge(word)})"


def indic_ending(word: str) -> tuple[str, str] | None:
    """The stem of a name in a writing of India and a pattern for its endings; ``None`` for other writings."""
    if not _INDIC_WORD.fullmatch(word):
        return None
    if _DEVANAGARI.search(word):
        return word, _DEVANAGARI_ENDING
    stem = word.rstrip(_SILENT) or word
    return stem, rf"{LETTER}{{0,{8 if len(stem) > 3 else 4}}}"  # letters and signs each count


def is_initial(word: str) -> bool:
    """Whether ``word`` is one letter of India with its signs, as initials are: के is also a common word."""
    return _INDIC_WORD.fullmatch(word) is not None and sum(map(str.isalpha, word)) == 1


def korean(word: str, body: str) -> str | None:
    """A pattern for a Korean name: any particle may follow, but no letter may be added to its last syllable
    (민수 is not 민숙) except in 민숩니다. A single syllable, 이 or 김, is one only alone."""
    if not _JAMO.fullmatch(word):
        return None
    if len(_SYLLABLE.findall(word)) == 1:
        polite = "|".join(unicodedata.normalize("NFKD", title) for title in ("씨", "님"))
        return f"(?<!{LETTER}){body}(?=(?:{polite})|(?!{LETTER}))"
    formal = unicodedata.normalize("NFKD", "니")
    return rf"{body}(?:(?![\u1160-\u11ff])|\u11b8(?={formal}))"
