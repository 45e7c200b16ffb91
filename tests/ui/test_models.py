"""Speech models in the window: offered, fetched, paused, proven, removed; and what is said when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.settings import PROFILE, Settings
from app.ui.main_window import MainWindow
from app.ui.speech import words
from app.ui.speech.dialog import ModelsDialog
from app.ui.theme import Theme
from engine.inventory import ModelFailed, ModelProgress, ModelReady, ModelRemoved
from engine.protocol import RunOptions
from tests.ui import fake_models as fake
from tests.ui import scenes

PATIENCE = 60_000  # ms; a machine may be busy


class Office:
    """Models, their commands, and the dialog."""

    def __init__(self, folder: Path, theme: Theme, *, free: int = 10**11) -> None:
        self.parent = QObject()
        self.settings = Settings(folder / "settings.json")
        self.models, self.commands = fake.make(folder / "models", self.settings, self.parent)
        self.models.refresh()
        self.commands.say("models list", fake.listed(free=free))
        self.dialog = ModelsDialog(self.models, self.settings, theme)
        self.choice = self.dialog.choice
        self.dialog.show()

    def measured(self, *ids: str) -> None:
        self.models.measure()
        self.commands.say("doctor", fake.report(*ids))

    def close(self) -> None:
        self.dialog.close()
        self.dialog.deleteLater()
        self.models.close()


@pytest.fixture
def office(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path, theme)
    yield office
    office.close()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


class TestChoice:
    def test_each_profile_says_what_it_costs_here(self, office: Office) -> None:
        office.models.measure()
        assert "Measuring…" in texts(office.choice)
        office.commands.say("doctor", fake.report())
        said = texts(office.choice)
        assert "One hour takes about 6 minutes here." in said
        assert "236 MB" in said
        assert "1.7 GB" in said
        assert "Whisper small (MIT), ECAPA (MIT). From huggingface.co." in said
        assert "built-in recogniser" in said

    def test_the_most_accurate_that_is_quick_enough_is_recommended(self, office: Office) -> None:
        office.measured()
        assert office.choice.profile == "balanced"
        marked = [card.profile for card in office.choice.cards if not card.mark.isHidden()]
        assert marked == ["balanced"]

    def test_what_the_user_chose_is_left_alone(self, office: Office) -> None:
        office.choice.cards[2].button.click()
        office.measured()
        assert office.choice.profile == "accurate"

    def test_nothing_is_fetched_before_continue(self, office: Office) -> None:
        office.measured()
        assert office.commands.count("models", "download") == 0
        office.choice.go.click()
        command = office.commands.newest("models", "download")
        assert command.arguments[:4] == ["models", "download", "whisper-small", "ecapa"]
        assert command.network
        assert not command.token
        assert office.settings.get(PROFILE) == "balanced"

    def test_skipping_fetches_nothing_and_keeps_the_built_in_one(self, office: Office) -> None:
        office.measured()
        office.choice.skip.click()
        assert not office.dialog.isVisible()
        assert office.settings.get(PROFILE) == "builtin"

    def test_one_that_is_here_is_taken_at_once(self, office: Office) -> None:
        office.models.refresh()
        office.commands.say("models list", fake.listed("whisper-base", "ecapa"))
        office.measured("whisper-base", "ecapa")
        office.choice.select("fast")
        assert office.choice.go.text() == "Use this model"
        office.choice.go.click()
        assert office.settings.get(PROFILE) == "fast"
        assert not office.dialog.isVisible()

    def test_by_keyboard_alone(self, office: Office, qtbot: QtBot) -> None:
        office.measured()
        office.dialog.activateWindow()
        qtbot.waitUntil(office.choice.cards[1].button.hasFocus, timeout=PATIENCE)
        QTest.keyClick(office.choice.cards[1].button, Qt.Key.Key_Up)
        assert office.choice.profile == "fast"
        seen = []
        for _ in range(8):
            focused = QApplication.focusWidget()
            seen.append(focused)
            if focused is office.choice.go:
                break
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert office.choice.go in seen
        QTest.keyClick(office.choice.go, Qt.Key.Key_Space)
        assert office.commands.newest("models", "download").arguments[2] == "whisper-base"

    def test_everything_has_a_name(self, office: Office) -> None:
        office.measured()
        office.models.refresh()
        office.commands.say("models list", fake.listed("whisper-base"))
        for kind in (QAbstractButton, QLineEdit, QCheckBox):
            for part in office.dialog.findChildren(kind):
                interface = QAccessible.queryAccessibleInterface(part)
                assert interface.text(QAccessible.Text.Name), part
        card = QAccessible.queryAccessibleInterface(office.choice.cards[1].button)
        assert card.text(QAccessible.Text.Name) == "Balanced, 576 MB, recommended for this computer"


class TestDownload:
    def begin(self, office: Office, done: int = 208_000_000) -> None:
        office.measured()
        office.choice.go.click()
        progress = ModelProgress("whisper-small", "fetch", done, 487_000_000)
        office.commands.say("models download", progress, over=None)

    def test_how_far_it_is(self, office: Office) -> None:
        self.begin(office)
        said = texts(office.choice.block)
        assert "Downloading Balanced" in said
        assert "208 MB of 576 MB" in said
        assert "You can record or import now." in said
        assert office.choice.block.bar.value() == round(1000 * 208 / 576)

    def test_pause_ends_the_command_and_resume_begins_another(self, office: Office) -> None:
        self.begin(office)
        office.choice.hold.click()
        assert office.commands.newest("models", "download").stopped
        assert "Paused Balanced" in texts(office.choice.block)
        assert office.choice.hold.text() == "Resume"
        office.choice.hold.click()
        assert office.commands.count("models", "download") == 2
        assert "Downloading Balanced" in texts(office.choice.block)

    def test_it_goes_on_after_a_restart(self, office: Office, tmp_path: Path) -> None:
        self.begin(office)
        office.models.close()
        again, commands = fake.make(tmp_path / "models", Settings(tmp_path / "settings.json"), office.parent)
        again.refresh()
        commands.say("models list", fake.listed())
        again.go_on()
        assert commands.newest("models", "download").arguments[2:4] == ["whisper-small", "ecapa"]
        again.pause()
        third, commands = fake.make(tmp_path / "models", Settings(tmp_path / "settings.json"), office.parent)
        third.go_on()
        assert third.download is not None
        assert third.download.state == "paused"
        assert commands.count("models", "download") == 0

    def test_done(self, office: Office, qtbot: QtBot) -> None:
        self.begin(office)
        with qtbot.waitSignal(office.models.finished) as finished:
            office.commands.say(
                "models download",
                ModelReady("whisper-small"),
                ModelProgress("ecapa", "fetch", 89_000_000, 89_000_000),
                ModelProgress("ecapa", "verify", 1, 89_000_000),
                ModelReady("ecapa"),
            )
        assert finished.args == ["balanced"]
        assert office.models.download is None
        office.commands.say("models list", fake.listed("whisper-small", "ecapa"))
        office.commands.say("doctor", fake.report("whisper-small", "ecapa"))
        assert office.choice.go.text() == "Use this model"
        assert "On this computer" in texts(office.choice)

    def test_no_space_is_said_before_anything_is_fetched(
        self, qtbot: QtBot, theme: Theme, tmp_path: Path
    ) -> None:
        office = Office(tmp_path, theme, free=300_000_000)
        office.measured()
        office.choice.go.click()
        assert office.commands.count("models", "download") == 0
        said = texts(office.choice.block)
        assert "not enough space" in said
        assert "576 MB needed, 300 MB free." in said
        office.close()

    @pytest.mark.parametrize(
        ("code", "title", "text", "button"),
        [
            ("offline", "Download stopped at 36 %.", "No connection to mirror.example.", "Try again"),
            ("not-the-hub", "Download stopped at 36 %.", "in place of mirror.example", "Try again"),
            ("busy", "Download stopped at 36 %.", "mirror.example asks to wait", "Try again"),
            ("damaged-download", "damaged and was removed", "", "Download again"),
            ("disk-full", "not enough space", "Free some space", "Try again"),
            ("consent-needed", "Consent is needed.", "Agree on its page", "Open the steps…"),
            ("from-the-future", "Download stopped at 36 %.", "wrong in Hansard", "Try again"),
        ],
    )
    def test_what_went_wrong(self, office: Office, code: str, title: str, text: str, button: str) -> None:
        self.begin(office)
        office.commands.say("models download", ModelFailed("whisper-small", code, "mirror.example"), over=5)
        said = texts(office.choice.block)
        assert title in said
        assert text in said
        assert office.choice.hold.text() == button

    def test_a_command_that_dies_says_so(self, office: Office) -> None:
        self.begin(office)
        office.commands.say("models download", over=-1)
        assert "Download stopped at 36 %." in texts(office.choice.block)
        office.choice.hold.click()
        assert office.commands.count("models", "download") == 2

    def test_a_model_that_is_here_already(self, office: Office, tmp_path: Path) -> None:
        office.models.take_file(tmp_path / "model.zip")
        assert office.commands.newest("models", "import").arguments[2] == str(tmp_path / "model.zip")
        assert "Checking the model file" in texts(office.choice.block)
        office.commands.say("models import", ModelFailed("", "not-a-model"), over=5)
        assert "not a speech model" in texts(office.choice.block)
        office.models.take_file(tmp_path)
        office.commands.say("models import", ModelReady("whisper-base"))
        assert "not a speech model" not in texts(office.choice.block)


class TestToken:
    def test_the_steps_lead_to_a_download_with_the_token(self, office: Office, monkeypatch) -> None:
        monkeypatch.setattr("app.vault.keyrings.system", lambda: None)
        office.measured()
        office.choice.select("accurate")
        office.choice.better.click()
        page = office.dialog.token
        assert office.dialog.pages.currentWidget() is page
        assert "used until Hansard is closed" in texts(page)
        assert not page.go.isEnabled()
        assert page.field.echoMode() == QLineEdit.EchoMode.Password
        QTest.keyClicks(page.field, " hf_secret ")
        page.go.click()
        command = office.commands.newest("models", "download")
        assert command.token == "hf_secret"
        assert "--token-on-stdin" in command.arguments
        assert not any("hf_secret" in word for word in command.arguments)
        assert page.field.text() == ""
        assert "hf_secret" not in office.settings._path.read_text()

    def test_only_pages_of_the_hub_are_opened(self, office: Office) -> None:
        wanted = []
        office.dialog.token.page_wanted.disconnect()
        office.dialog.token.page_wanted.connect(wanted.append)
        office.dialog.ask_token("pyannote")
        for button in office.dialog.token.findChildren(QPushButton):
            if button.text().startswith("Open"):
                button.click()
        assert wanted == ["https://huggingface.co/maker/pyannote", "https://huggingface.co/settings/tokens"]


class TestList:
    def test_what_is_here_comes_first_and_can_go(self, office: Office, qtbot: QtBot) -> None:
        page = office.dialog.list

        def press(name: str) -> None:
            # Rows made anew are shown, and old ones gone, in the next round of events.
            def buttons() -> dict[str, QPushButton]:
                found = page.findChildren(QPushButton)
                return {each.accessibleName(): each for each in found if each.isVisibleTo(page)}

            qtbot.waitUntil(lambda: name in buttons(), timeout=PATIENCE)
            buttons()[name].click()

        office.models.refresh()
        office.commands.say("models list", fake.listed("ecapa"))
        office.choice.all.click()
        qtbot.waitUntil(lambda: "ECAPA" in texts(page), timeout=PATIENCE)
        assert texts(page).index("ECAPA") < texts(page).index("Whisper base")
        said: list[str] = []
        office.models.said.connect(said.append)
        press("Verify ECAPA")
        qtbot.waitUntil(lambda: "Being verified…" in texts(page), timeout=PATIENCE)
        office.commands.say("models verify", ModelReady("ecapa"))
        office.commands.say("models list", fake.listed("ecapa"))
        press("Remove ECAPA")
        office.commands.say("models remove", ModelRemoved("ecapa"))
        assert said == ["ECAPA is as it was downloaded.", "Removed ECAPA."]


class TestWindow:
    @pytest.fixture
    def attach(
        self, qapp: QApplication, theme: Theme, tmp_path: Path
    ) -> Iterator[Callable[[scenes.Scene], tuple[MainWindow, fake.Commands]]]:
        windows: list[MainWindow] = []

        def attach(scene: scenes.Scene) -> tuple[MainWindow, fake.Commands]:
            window = MainWindow(Settings(tmp_path / "settings.json"), theme)
            window.resize(1300, 820)
            window.show()
            models, commands = fake.make(tmp_path / "models", window.settings, window)
            window.attach(scene.library, scenes.QuietJobs(), models)
            windows.append(window)
            return window, commands

        yield attach
        for window in windows:
            window.close()
            window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @pytest.fixture
    def blank(self, tmp_path: Path) -> Iterator[scenes.Scene]:
        made = scenes.empty(tmp_path)
        yield made
        made.close()

    def test_offered_once_over_an_empty_library(self, blank: scenes.Scene, attach) -> None:
        window, commands = attach(blank)
        assert window.desk.dialog is None
        commands.say("models list", fake.listed())
        assert window.desk.dialog.isVisible()
        assert not window.desk.dialog.isModal()  # "You can record now": the window stays of use
        assert commands.count("doctor") == 1
        window.desk.dialog.choice.skip.click()
        window.close()
        again, commands = attach(blank)
        commands.say("models list", fake.listed())
        assert again.desk.dialog is None
        again.commands["models"].trigger()
        assert again.desk.dialog.isVisible()

    def test_never_offered_over_meetings(self, scene: scenes.Scene, attach) -> None:
        window, commands = attach(scene)
        commands.say("models list", fake.listed())
        assert window.desk.dialog is None

    def test_a_download_goes_on_under_the_list(self, scene: scenes.Scene, attach) -> None:
        window, commands = attach(scene)
        commands.say("models list", fake.listed())
        window.desk.models.fetch("ecapa")
        commands.say("models download", ModelProgress("ecapa", "fetch", 44_500_000, 89_000_000), over=None)
        strip = window.sidebar.download
        assert strip.isVisible()
        assert "Downloading ECAPA" in texts(strip)
        strip._pause.click()
        assert "Paused: ECAPA" in texts(strip)
        strip._go_on.click()
        commands.say("models download", ModelReady("ecapa"))
        assert not strip.isVisible()

    def test_jobs_that_waited_for_a_model_go_on(self, scene: scenes.Scene, attach) -> None:
        window, commands = attach(scene)
        commands.say("models list", fake.listed())
        library = scene.library
        imported = library.import_file(scenes.tone(scene.folder / "new.wav", 0.3, 7))
        library.move_job(imported.job, "running")
        library.move_job(imported.job, "failed", "model-missing", "fast: whisper-base")
        window.show_meeting(imported.meeting)
        assert "not on this computer yet" in texts(window.page.card)
        window.desk.models.fetch("whisper-base")
        QApplication.processEvents()
        commands.say("models download", ModelReady("whisper-base"))
        assert ("retry", imported.job) in window.board._jobs.asked

    def test_a_meeting_that_waits_for_its_model_is_no_problem_in_the_list(
        self, scene: scenes.Scene, attach
    ) -> None:
        window, commands = attach(scene)
        commands.say("models list", fake.listed("ecapa"))
        library, model = scene.library, window.sidebar.model
        imported = library.import_file(
            scenes.tone(scene.folder / "new.wav", 0.3, 7), options=RunOptions(profile="fast")
        )
        library.move_job(imported.job, "running")
        library.move_job(imported.job, "failed", "model-missing", "fast: whisper-base")
        summary = library.meeting(imported.meeting)
        assert model.second_line(summary) == "Speech model missing"
        assert model.is_problem(summary)
        window.desk.models.fetch_profile("fast")
        commands.say(
            "models download", ModelProgress("whisper-base", "fetch", 74_000_000, 148_000_000), over=None
        )
        assert model.second_line(summary) == "Waiting for the speech model  ·  50 %"
        assert not model.is_problem(summary)
        window.desk.models.pause()
        assert model.second_line(summary).endswith("50 % · paused")
        window.desk.models.drop()
        assert model.is_problem(summary)

    def test_a_language_is_asked_about_and_never_guessed(self, scene: scenes.Scene, attach) -> None:
        window, commands = attach(scene)
        commands.say("models list", fake.listed("whisper-base", "ecapa"))
        library = scene.library
        imported = library.import_file(scenes.tone(scene.folder / "new.wav", 0.3, 7))
        library.move_job(imported.job, "running")
        library.move_job(imported.job, "failed", "language-not-covered", "fr: whisper-small")
        window.show_meeting(imported.meeting)
        assert "Is this French?" in texts(window.page.card)
        buttons = {button.text(): button for button in window.page.card.findChildren(QPushButton)}
        assert set(buttons) >= {
            "Transcribe with Fast",
            "Transcribe as English anyway",
            "Choose the language…",
        }
        buttons["Transcribe with Fast"].click()
        job = library.jobs()[-1]
        assert (job.options.profile, job.options.language) == ("fast", "fr")
        library.move_job(job.id, "cancelled")
        buttons["Transcribe as English anyway"].click()
        assert library.jobs()[-1].options.language == "en"


def test_the_quickest_is_recommended_where_all_are_slow() -> None:
    slow = fake.report(fast=70, balanced=200, accurate=900)
    assert words.recommended(slow.profiles) == "fast"
    assert words.recommended(fake.report(fast=0, balanced=0, accurate=0).profiles) == ""


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, ""),
        (0.4, "One hour takes less than a minute here."),
        (1.2, "One hour takes about 1 minute here."),
        (17, "One hour takes about 17 minutes here."),
        (150, "One hour takes about 2.5 hours here."),
    ],
)
def test_time_for_an_hour(minutes: float, said: str) -> None:
    assert words.per_hour(minutes) == said


def test_without_a_measure_what_is_here_counts() -> None:
    models = fake.here("whisper-base", "ecapa")
    assert words.is_ready("fast", None, models)
    assert not words.is_ready("balanced", None, models)


def test_choices_follow_what_is_here(office: Office) -> None:
    office.models.refresh()
    office.commands.say("models list", fake.listed("whisper-base", "ecapa"))
    offered = {choice.profile: choice.ready for choice in office.models.choices()}
    assert offered == {"builtin": True, "fast": True, "balanced": False, "accurate": False}
