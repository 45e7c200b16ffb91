"""Search by meaning in the window: offered, downloaded, made ready in idle time, found, and removed again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.changes import Meant, SearchHit
from app.library import Library
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.meaning import desk as desks
from app.ui.meaning import desk_of
from app.ui.meaning.field import MeaningField
from app.ui.settings_window.preferences import Preferences
from engine.inventory import ModelList
from engine.meaning.encoder import Encoder
from tests.builders import dialogue, make_meeting
from tests.models import meaning as micro
from tests.ui import fake_models as fake

MODEL = fake.status("micro-meaning", "Micro meaning", "meaning", 135_000_000)
LINES = (
    ("A", "The budget for the office move is far too small for what we planned."),
    ("B", "We need a solicitor before we sign anything with the landlord, he said."),
    ("A", "Every single bug that the testers wrote down last week has been closed."),
)


class Client:
    """The model in this process."""

    def __init__(self, folder: Path) -> None:
        (folder / "config.json").write_text(micro.CONFIG, encoding="utf-8")
        self._encoder = Encoder(folder)
        self.forgotten = 0

    def ready(self) -> Meant:
        return Meant("micro@1", b"", 0.3)

    def vectors(self, texts: tuple[str, ...], role: str) -> list[bytes]:
        return [row.astype("<f4").tobytes() for row in self._encoder.encode(texts, role)]  # type: ignore[arg-type]

    def meant(self, text: str) -> Meant:
        return Meant("micro@1", self.vectors((text,), "query")[0], 0.2)

    def forget(self) -> None:
        self.forgotten += 1

    def interrupt(self) -> None:
        """Nothing runs."""

    close = interrupt


class Office:
    """A window with one meeting, and models that a test makes come and go."""

    def __init__(self, window: MainWindow, commands: fake.Commands) -> None:
        self.window, self.commands = window, commands
        found = desk_of(window)
        assert found is not None
        self.desk = found

    def list(self, state: str) -> None:
        """The models, with that of meaning in this state."""
        self.window.desk.models.refresh()
        missing = 0 if state == "ready" else MODEL.bytes
        known = replace(MODEL, state=state, missing=missing)  # type: ignore[arg-type]
        self.commands.say("models list", ModelList((known,), "/models", 10**12))

    def search(self, text: str, qtbot) -> None:
        QTest.keySequence(self.window, "Ctrl+K")
        self.window.sidebar.search.selectAll()
        QTest.keyClicks(self.window.sidebar.search, text)
        qtbot.waitUntil(
            lambda: (
                self.window.results._text == text and self.window.pages.currentWidget() is self.window.results
            ),
            timeout=10_000,
        )

    @property
    def hits(self) -> list[SearchHit]:
        return [row for row in self.window.results.model.rows if isinstance(row, SearchHit)]


@pytest.fixture
def office(
    tmp_path: Path, qapp: QApplication, theme, jobs, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    monkeypatch.setattr(desks, "SOON_MS", 1)
    monkeypatch.setattr(
        "app.semantic.client.MeaningClient", lambda _models: Client(micro.make(tmp_path / "model"))
    )
    library = Library.open(tmp_path / "library")
    make_meeting(library, dialogue(LINES))
    settings = Settings(tmp_path / "settings.json")
    parent = QObject()
    models, commands = fake.make(tmp_path / "models", settings, parent)
    window = MainWindow(settings, theme)
    window.resize(1300, 820)
    window.show()
    window.activateWindow()
    window.attach(library, jobs, models)
    qapp.processEvents()
    yield Office(window, commands)
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, 52)  # deferred deletions
    qapp.processEvents()
    library.close()


def test_offered_found_and_removed(office: Office, qtbot) -> None:
    window, desk = office.window, office.desk
    assert desk.model is None
    office.search("funds", qtbot)
    page = window.results
    assert not page.meaning_get.isVisible()  # nobody knows yet which models there are
    office.list("absent")
    assert page.meaning_get.isVisible()
    assert "135 MB" in page.meaning_offer.text()
    assert window.searching.meaning is None

    QTest.mouseClick(page.meaning_get, Qt.MouseButton.LeftButton)
    (box,) = window.findChildren(QMessageBox)
    assert "nothing is sent anywhere" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Download").click()
    assert office.commands.newest("models", "download").arguments[2] == MODEL.id
    assert desk.fetching
    assert not page.meaning_get.isVisible()
    window.desk.models.drop()

    office.list("ready")
    assert window.searching.order == "best"
    qtbot.waitUntil(lambda: desk.state is not None and desk.state.done == 1, timeout=10_000)
    office.search("attorney", qtbot)
    qtbot.waitUntil(lambda: bool(office.hits), timeout=10_000)
    (hit,) = office.hits
    assert hit.alike
    assert hit.snippet == LINES[1][1]
    assert "1 says it in other words" in page.line.text()
    index = next(at for at, row in enumerate(page.model.rows) if row is hit)
    said = page.model.data(page.model.index(index), Qt.ItemDataRole.AccessibleTextRole)
    assert "says it in other words" in said
    assert page.grab().width() > 0  # painted
    office.search('"attorney"', qtbot)
    qtbot.waitUntil(lambda: not office.hits, timeout=10_000)

    office.list("absent")
    assert window.searching.meaning is None
    assert window.searching.order == "newest"
    qtbot.waitUntil(lambda: window.library.meaning_models() == [], timeout=10_000)
    office.search("attorney ", qtbot)
    qtbot.wait(100)
    assert office.hits == []


def test_made_anew_after_a_correction_and_not_while_a_job_runs(
    office: Office, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, library = office.desk, office.window.library
    busy = [True]
    monkeypatch.setattr(desk, "_busy", lambda: busy[0])
    office.list("ready")
    qtbot.wait(50)
    assert desk.state is None
    busy[0] = False
    desk.look()
    qtbot.waitUntil(lambda: desk.state is not None and desk.state.done == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not desk.making, timeout=10_000)
    meeting = library.meetings()[0].id
    row = library.outline(meeting)[0].id
    library.edit_text(meeting, row, "The car broke down twice on the way to the customer last Friday.")
    qtbot.waitUntil(lambda: library.meetings_to_embed("micro@1") == [], timeout=10_000)
    office.search("vehicle", qtbot)
    qtbot.waitUntil(lambda: [hit.alike for hit in office.hits] == [True], timeout=10_000)


def test_words_are_searched_where_the_model_fails(
    office: Office, qtbot, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    from app.semantic.client import MeaningStopped

    def broken(*_given: object) -> Meant:
        raise MeaningStopped

    monkeypatch.setattr(office.desk.client, "meant", broken)
    monkeypatch.setattr(office.desk.client, "ready", broken)
    with caplog.at_level("WARNING"):
        office.list("ready")
        qtbot.waitUntil(lambda: office.desk.failed, timeout=10_000)
        office.search("landlord", qtbot)
        assert [hit.alike for hit in office.hits] == [False]
        office.search("attorney", qtbot)
        assert office.hits == []


def test_the_setting_says_how_it_stands(office: Office, qtbot) -> None:
    field = MeaningField(Preferences(office.window))
    qtbot.addWidget(field)
    office.list("absent")
    field.renew()
    assert field.said.text() == "Off: search looks for the words."
    assert field.button.text() == "Get it…"
    field.button.click()
    (box,) = office.window.findChildren(QMessageBox)
    box.close()
    office.list("ready")
    qtbot.waitUntil(lambda: field.said.text() == "On. All meetings are ready.", timeout=10_000)
    assert field.button.text() == "Models…"
