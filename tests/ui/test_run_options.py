"""The options of a run: which model, which languages, which names; kept for the next import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings import LANGUAGE, LANGUAGES, PROFILE, SPEAKERS, VOCABULARY, Settings
from app.ui.run_options import BUILTIN, SEVERAL, ModelChoice, RunOptionsPopover, options_from
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint

FAST = ModelChoice("fast", "Fast")
ENGLISH = ModelChoice("balanced", "Balanced", languages=("en",))
ABSENT = ModelChoice("accurate", "Most accurate", ready=False)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def ask(qtbot: QtBot, theme: Theme, settings: Settings) -> Callable[..., RunOptionsPopover]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def ask(*names: str) -> RunOptionsPopover:
        models = (BUILTIN, FAST, ENGLISH, ABSENT)
        return RunOptionsPopover("Transcribe again", "Transcribe", settings, theme, parent, models, names)

    return ask


def chosen(popover: RunOptionsPopover) -> list[RunOptions]:
    made: list[RunOptions] = []
    popover.chosen.connect(made.append)
    popover._apply_button.click()
    return made


def pick(popover: RunOptionsPopover, profile: str) -> None:
    popover.model.setCurrentIndex(popover.model.findData(profile))


def test_attendees_are_a_hint_and_are_told(ask, qtbot: QtBot) -> None:
    popover = ask()
    popover.show()
    popover.attendees.setFocus()
    QApplication.clipboard().setText("Ana Ruiz <ana@example.org>\nBen Okri <ben@example.org>")
    popover.attendees.paste()
    qtbot.keyClicks(popover.attendees, ", cia")
    assert popover.speakers.itemText(0) == "Automatic, at most 3"
    assert [options.speakers for options in chosen(popover)] == [SpeakerHint(None, 3)]
    assert popover.named == ("Ana Ruiz", "Ben Okri", "Cia")
    assert popover._settings.get(SPEAKERS) == 0, "the next import is of other people"


def test_attendees_that_the_notes_name_are_not_asked_for_again(ask) -> None:
    popover = ask()
    popover.hint_count(2)
    assert popover.attendees.isHidden()
    assert popover.speakers.itemText(2) == "2 (in the notes)"


def test_everything_that_is_chosen_reaches_the_engine(ask, settings: Settings) -> None:
    popover = ask()
    pick(popover, "fast")
    popover.speakers.setCurrentIndex(3)
    popover.language.setCurrentIndex(popover.language.findData("de"))
    popover.terms.setPlainText("Kowalczyk\n\n  Hansard  \nKowalczyk")
    popover.translate.setChecked(True)
    assert chosen(popover) == [
        RunOptions(
            "fast",
            "de",
            vocabulary=("Kowalczyk", "Hansard"),
            translate=True,
            speakers=SpeakerHint(3, 3),
        )
    ]
    assert settings.get(PROFILE) == "fast"
    assert options_from(settings).language == "de"


def test_several_languages(ask, settings: Settings) -> None:
    popover = ask()
    pick(popover, "fast")
    assert popover.several.isHidden()
    popover.language.setCurrentIndex(popover.language.findData(SEVERAL))
    assert not popover.several.isHidden()
    for row in range(popover.several.count()):
        item = popover.several.item(row)
        if item.text() in ("English", "German"):
            item.setCheckState(Qt.CheckState.Checked)
    (options,) = chosen(popover)
    assert options.language is None
    assert set(options.languages) == {"en", "de"}
    again = ask()
    assert again.language.currentData() == SEVERAL
    assert {again.several.item(row).text() for row in range(2)} == {"English", "German"}


@pytest.mark.parametrize(("ticked", "language"), [(("German",), "de"), ((), None)])
def test_one_of_several_is_the_language_and_none_is_automatic(
    ask, settings: Settings, ticked: tuple[str, ...], language: str | None
) -> None:
    popover = ask()
    pick(popover, "fast")
    popover.language.setCurrentIndex(popover.language.findData(SEVERAL))
    for row in range(popover.several.count()):
        item = popover.several.item(row)
        if item.text() in ticked:
            item.setCheckState(Qt.CheckState.Checked)
    (options,) = chosen(popover)
    assert (options.language, options.languages) == (language, ())
    assert settings.get(LANGUAGES) == ""


def test_a_language_is_found_by_typing(ask) -> None:
    popover = ask()
    pick(popover, "fast")
    popover.language.setEditText("ukrainian")
    popover.language._settle()
    assert popover.language.currentData() == "uk"
    popover.language.setEditText("no such language")
    popover.language._settle()
    assert popover.language.currentText() == "Ukrainian"


def test_a_model_offers_what_it_knows(ask) -> None:
    popover = ask()
    pick(popover, "balanced")
    offered = [popover.language.itemText(row) for row in range(popover.language.count())]
    assert offered == ["Automatic", "English"]
    assert popover.translate.isHidden()
    pick(popover, "builtin")
    assert popover.terms.isHidden()
    assert "English only" in popover.note.text()


def test_a_model_that_is_not_here_leads_to_the_dialog(ask, settings: Settings) -> None:
    popover = ask()
    pick(popover, "accurate")
    assert popover._apply_button.text() == "Download…"
    wanted: list[str] = []
    popover.wanted.connect(wanted.append)
    assert chosen(popover) == []
    assert wanted == ["accurate"]
    assert settings.get(PROFILE) == "builtin"


def test_names_are_prefilled_once(ask, settings: Settings) -> None:
    popover = ask("Ana Ruiz", "Li Wei")
    assert popover.terms.toPlainText() == "Ana Ruiz\nLi Wei"
    pick(popover, "fast")
    popover.terms.setPlainText("Ana Ruiz")
    chosen(popover)
    assert settings.get(VOCABULARY) == "Ana Ruiz"
    assert ask("Maya", "Ana Ruiz", "Li Wei").terms.toPlainText() == "Ana Ruiz\nMaya"


def test_the_built_in_profile_is_told_nothing_it_cannot_do(settings: Settings) -> None:
    settings.set(LANGUAGES, "en,de")
    assert options_from(settings) == RunOptions()
    settings.set(PROFILE, "fast")
    assert options_from(settings).languages == ("en", "de")
    settings.set(LANGUAGES, "en,no-such-code")
    settings.set(LANGUAGE, "fr")
    assert (options_from(settings).language, options_from(settings).languages) == ("fr", ())
