"""Nothing on screen goes around translation, and what a language says fits what English says."""

from __future__ import annotations

import importlib.util
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from app import translation
from app.recording_intents import first_title
from app.translation import listed, noop, number, plural, tr
from tests.literals import early, literals, prose

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"
UI = APP / "ui"
#: Languages whose files are complete: from then on they stay so.
COMPLETE: tuple[str, ...] = ("de", "fr", "es", "zh_CN")
#: Files of ``app/ui`` that still hold words of their own. It only gets shorter.
WAITING: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """``packaging/translations.py``, which is no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


# -- the source ---------------------------------------------------------------------------------------


def test_no_literal_on_screen_goes_around_translation() -> None:
    found = [
        str(literal)
        for path in sorted(UI.rglob("*.py"))
        if path.relative_to(ROOT).as_posix() not in WAITING
        for literal in (*literals(path, ROOT), *prose(path, ROOT))
    ]
    assert found == []


def test_nothing_is_translated_before_there_is_a_language(tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    path.write_text(
        'A = tr("a")\ndef f(b=tr("b")):\n    return tr("c")\nD = lambda: tr("d")\n', encoding="utf-8"
    )
    assert [literal.line for literal in early(path, tmp_path)] == [1, 2]
    assert [str(each) for path in sorted(APP.rglob("*.py")) for each in early(path, ROOT)] == []


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ('label.setText("Hello there")', ["'Hello there'"]),
        ('label.setText("Yes" if yes else tr("No"))', ["'Yes'"]),
        ('push_button(f"Open {name}", theme)', ["f'Open {name}'"]),
        ('self.told.emit("Marked.", None)', ["'Marked.'"]),
        ('menu.addAction(icon, "Open")', ["'Open'"]),
        ('box = QCheckBox("A" + "nd so on")', ["'nd so on'"]),
        ('label.setText(tr("Hello there"))', []),
        ('label.setText("–")', []),
        ('log.warning("not translated")', []),
        ('widget.setObjectName("sidebar")', []),
    ],
)
def test_a_literal_is_seen(tmp_path: Path, code: str, says: list[str]) -> None:
    path = tmp_path / "some.py"
    path.write_text(code, encoding="utf-8")
    assert [literal.text for literal in literals(path, tmp_path)] == says


def test_a_sentence_is_seen_wherever_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    lines = (
        'log.info("This is logged.")',
        'A = "This is shown later."',
        'B = noop("This is marked.")',
        'C = f"{A} Is it so"',
        'D = {"This is looked up by": 1}',
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [literal.text for literal in prose(path, tmp_path)] == ["This is shown later.", " Is it so"]


def test_every_text_of_the_source_can_be_read(tool: ModuleType) -> None:
    texts = tool.read_source()
    assert len(texts) > 500
    assert texts["{n} more"].one == "{n} more"
    assert "app/ui/phrases.py" in texts["Today {time}"].files


def test_a_call_by_the_name_of_the_module_is_read_too(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    code = 'translation.tr("d MMMM yyyy"); other.tr("x"); translation.plural("{n} file", "{n} files", 2)'
    (tmp_path / "app" / "some.py").write_text(code, encoding="utf-8")
    assert set(tool.read_source(tmp_path / "app")) == {"d MMMM yyyy", "{n} files"}


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ('tr(f"Hello {name}")', "literal"),
        ('tr("Hello " + name)', "literal"),
        ("noop(text)", "literal"),
        ('plural(one, "{n} files", 2)', "literal"),
        ('tr("{n} files"), plural("{n} file", "{n} files", 2)', "with and without a number"),
    ],
)
def test_what_cannot_be_translated_is_refused(tool: ModuleType, tmp_path: Path, code: str, why: str) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "some.py").write_text(code, encoding="utf-8")
    with pytest.raises(tool.Refused, match=why):
        tool.read_source(tmp_path / "app")


# -- the languages ------------------------------------------------------------------------------------


def test_complete_languages_are_complete(tool: ModuleType) -> None:
    texts = tool.read_source()
    assert {language: tool.problems(language, texts) for language in COMPLETE} == {
        key: [] for key in COMPLETE
    }


def test_compiled_files_are_those_of_the_texts(tool: ModuleType, tmp_path: Path) -> None:
    if not COMPLETE:
        pytest.skip("no language is complete yet")
    tool.release(tmp_path)
    for language in COMPLETE:
        name = tool.qm_path(language).name
        assert (tmp_path / name).read_bytes() == tool.qm_path(language).read_bytes(), f"{name}: run release"


@pytest.mark.parametrize(
    ("source", "one", "forms", "why"),
    [
        ("Open", None, ["Öffnen"], ""),
        ("Open", None, [" "], "empty"),
        ("Open", None, ["a", "b"], "forms"),
        ("Saved {name}.", None, ["{name} gesichert."], ""),
        ("Saved {name}.", None, ["Gesichert."], "placeholders"),
        ("Saved {name}.", None, ["{namen} gesichert."], "placeholders"),
        ("Saved.", None, ["{} gesichert."], "brace"),
        ("{n} files", "{n} file", ["Eine Datei", "{n} Dateien"], ""),
        ("{n} files", "{n} file", ["{n} Dateien"], "forms"),
        ("{n} of {all} files", "{n} of {all} file", ["Eine Datei", "{n} von {all} Dateien"], "placeholders"),
        ("&Open", None, ["Öffnen"], "letter"),
        ("&Open", None, ["Ö&ffnen"], ""),
    ],
)
def test_what_does_not_fit_is_named(
    tool: ModuleType, source: str, one: str | None, forms: list[str], why: str
) -> None:
    found = tool.wrong(tool.Text(source, one), forms, "de")
    assert (why in found) if why else not found


def test_texts_come_and_go_without_loss(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    texts = {text.source: text for text in (tool.Text("Open"), tool.Text("{n} files", "{n} file"))}
    tool.write_ts("de", texts, tool.merged("de", texts, {}))
    before = tool.read_ts(tool.ts_path("de"))
    assert [entry.finished for entry in before.values()] == [False, False]
    before["Open"].forms, before["{n} files"].forms = ["Öffnen"], ["{n} Datei", "{n} Dateien <b>"]
    tool.write_ts("de", texts, before)
    assert tool.read_ts(tool.ts_path("de")) == before
    assert tool.problems("de", texts) == []

    fewer = {"Open": texts["Open"]}
    tool.write_ts("de", fewer, tool.merged("de", fewer, before))
    gone = tool.read_ts(tool.ts_path("de"))
    assert gone["{n} files"].vanished
    assert tool.problems("de", fewer) == []
    assert any("not in the file" in line for line in tool.problems("de", texts))
    assert tool.merged("de", texts, gone) == before  # said again: it comes back


# -- what everybody calls -----------------------------------------------------------------------------


def test_english_needs_nobody() -> None:
    assert tr("Open") == "Open"
    assert tr("Saved “{name}”.", name="{a} 50 %") == "Saved “{a} 50 %”."
    assert plural("{n} file", "{n} files", 1) == "1 file"
    assert plural("{n} file", "{n} files", 1250) == "1\u202f250 files"
    assert number(1.44, 1) == "1.4"
    assert noop("Open") == "Open"
    assert [listed("ABC"[:count]) for count in range(4)] == ["", "A", "A and B", "A, B and C"]


def test_a_translator_is_asked_first() -> None:
    words = {("Open", -1): "Öffnen", ("{n} files", 2): "{n} Dateien"}
    translation.install(lambda text, n: words.get((text, n)), lambda value, _digits: f"<{value}>")
    try:
        assert tr("Open") == "Öffnen"
        assert plural("{n} file", "{n} files", 2) == "<2> Dateien"
        assert plural("{n} file", "{n} files", 1) == "<1> file"  # no translation: English stands
    finally:
        translation.install(None)
    assert tr("Open") == "Open"


def test_a_recording_is_titled_in_the_language_of_the_window() -> None:
    started = datetime(2026, 3, 3, 14, 2, tzinfo=UTC)
    assert first_title(started) == "Recording of 3 March 2026, 14:02"
    words = {"Recording of {moment}": "Aufnahme vom {moment}"}
    translation.install(lambda text, _n: words.get(text), None, lambda when: f"{when:%d.%m.%Y}")
    try:
        assert first_title(started) == "Aufnahme vom 03.03.2026"
    finally:
        translation.install(None)
    assert first_title(started) == "Recording of 3 March 2026, 14:02"
