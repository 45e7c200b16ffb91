# ruff: noqa: DTZ001 -- a clock on the wall has no zone
"""The window in another language: its words, plurals, dates, numbers and which way it reads."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.care.restoring import Restored
from app.store.backups import Backup
from app.translation import moment, number, plural, tr
from app.ui import language
from app.ui.phrases import day_group, exact_length, length, step_title, step_words, when
from tests.ui.pseudo import arabic, longer, spoken

ROOT = Path(__file__).resolve().parents[2]
FRENCH = {
    "Open": ["Ouvrir"],
    "Saved “{name}”.": ["« {name} » enregistré."],
    "{n} paragraphs": ["{n} paragraphe", "{n} paragraphes"],
    "d MMMM yyyy": ["d MMMM yyyy"],
}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.use(language.ENGLISH, None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def compiled(folder: Path, code: str, texts: dict[str, list[str]]) -> QTranslator:
    """A language's file, through Qt's own compiler and back."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = tool
    spec.loader.exec_module(tool)
    tool.FOLDER, tool.FORMS = folder, {code: len(texts["{n} paragraphs"])}
    sources = {source: tool.Text(source, "{n} paragraph" if "{n}" in source else None) for source in texts}
    entries = {source: tool.Entry(forms, "{n}" in source) for source, forms in texts.items()}
    tool.write_ts(code, sources, entries)
    assert tool.problems(code, sources) == []
    tool.release(folder)
    words = QTranslator()
    assert words.load(str(folder / f"hansard_{code}.qm"))
    return words


def test_words_plurals_dates_and_numbers(tmp_path: Path) -> None:
    language.use("fr", compiled(tmp_path, "fr", FRENCH))
    assert tr("Open") == "Ouvrir"
    assert tr("Saved “{name}”.", name="a") == "« a » enregistré."
    # French counts none as one.
    assert [plural("{n} paragraph", "{n} paragraphs", n) for n in (0, 1, 2)] == [
        "0 paragraphe",
        "1 paragraphe",
        "2 paragraphes",
    ]
    assert tr("Nobody has translated this.") == "Nobody has translated this."
    assert number(1250.5, 1).endswith("250,5")
    assert language.dated(date(2026, 3, 3), tr("d MMMM yyyy")) == "3 mars 2026"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"  # Qt's own
    assert QLocale().language() == QLocale.Language.French


def test_a_language_with_one_form(tmp_path: Path) -> None:
    one = {"Open": ["打开"], "{n} paragraphs": ["{n} 个段落"]}
    language.use("zh_CN", compiled(tmp_path, "zh_CN", one))
    assert [plural("{n} paragraph", "{n} paragraphs", n) for n in (1, 2)] == ["1 个段落", "2 个段落"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_english_looks_the_same_everywhere() -> None:
    QLocale.setDefault(QLocale("de"))
    assert language.start("en") == "en"
    assert tr("Open") == "Open"
    assert language.dated(datetime(2026, 3, 5, 9, 7), "ddd d MMMM yyyy HH:mm") == "Thu 5 March 2026 09:07"
    assert number(1250) == "1\u202f250"


@pytest.mark.parametrize(
    ("wanted", "system", "found"),
    [
        ("de", [], "de"),
        ("zh_CN", ["de"], "zh_CN"),
        ("tlh", ["fr-CA"], "fr"),
        ("", ["de-AT", "en"], "de"),
        ("", ["nl-NL", "nl", "es-MX"], "es"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hant-TW", "en"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
    ],
)
def test_the_language_that_is_chosen(wanted: str, system: list[str], found: str) -> None:
    assert language.chosen(wanted, system) == found


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "3 March 2026, 14:02"),
        ("de", "3. März 2026, 14:02"),
        ("fr", "3 mars 2026, 14:02"),
        ("es", "3 de marzo de 2026, 14:02"),
        ("zh_CN", "2026年3月3日 14:02"),
    ],
)
def test_a_day_and_time_within_a_sentence(code: str, said: str) -> None:
    language.start(code)
    assert moment(datetime(2026, 3, 3, 14, 2)) == said
    made = datetime(2026, 3, 3, 14, 2).astimezone()
    backup = Backup(Path("x"), made, "by-hand", 1, verified=True)
    assert said in Restored(None, backup).sentence()
    assert said in Restored(None, backup, 2).sentence()


def test_every_language_has_its_files() -> None:
    for code in language.NAMES:
        if code != language.ENGLISH:
            assert language.start(code) == code
            assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_right_to_left_turns_the_window(qapp: QApplication) -> None:
    with spoken(arabic, "ar"):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert tr("Open {name}", name="Ana").endswith(" Ana")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_long_language_keeps_what_must_be_kept() -> None:
    assert longer("&Open “{name}”…").startswith("&Ö") or "&O" in longer("&Open “{name}”…")
    assert "{name}" in longer("Saved “{name}”.")
    assert len(longer("Stop and transcribe")) >= 1.3 * len("Stop and transcribe")


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Rename Maya Lindqvist", "rename Maya Lindqvist"),
        ("Rename Meeting", "rename meeting"),
        ("Merge Ana into Speaker 2", "merge Ana into Speaker 2"),
        ("Merge 3 Speakers into Ana", "merge 3 speakers into Ana"),
        ("Change Speaker to Ana", "change speaker to Ana"),
        ("Something newer than this version", "Something newer than this version"),
    ],
)
def test_steps_are_said_in_sentences(label: str, said: str) -> None:
    assert step_words(label) == said
    assert step_title(label)[0].isupper()


def test_a_step_is_translated_around_its_names() -> None:
    with spoken(
        lambda text: {"rename {name}": "{name} umbenennen", "Speaker {number}": "Person {number}"}.get(
            text, ""
        )
    ):
        assert step_words("Rename Speaker 3") == "Person 3 umbenennen"
        assert step_words("Rename Ana") == "Ana umbenennen"


def test_lengths_and_days_are_whole_phrases() -> None:
    german = {
        "{hours} h {minutes} min": "{hours} Std. {minutes} Min.",
        "Yesterday {time}": "gestern um {time}",
        "MMMM yyyy": "MMMM yyyy",
        "ddd HH:mm": "ddd HH:mm",
    }
    with spoken(lambda text: german.get(text, ""), "de"):
        assert length(4320) == exact_length(4320) == "1 Std. 12 Min."
        assert when(datetime(2026, 3, 4, 10, 2), date(2026, 3, 5)) == "gestern um 10:02"
        assert when(datetime(2026, 3, 3, 10, 2), date(2026, 3, 5)) == "Di. 10:02"
        assert day_group(date(2025, 10, 3), date(2026, 3, 5)) == "Oktober 2025"
