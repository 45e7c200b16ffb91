"""The real main window over a library made by :mod:`tests.bench.editor.made`."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.library import Library
from tests.bench.editor.made import Made
from tests.bench.editor.measuring import Sample, timed


class OpenWindow:
    """The window, 1440 x 900, its transcript about 860 wide; software raster, whatever the platform."""

    def __init__(self, made: Made, meeting: str = "") -> None:
        """``meeting`` is the one that the window opens by itself, as if it had been open last."""
        from app.settings import Settings
        from app.ui.application import make_application
        from app.ui.main_window import MainWindow
        from app.ui.theme import Theme
        from tests.ui.scenes import QuietJobs

        self.made = made
        self.library = Library.open(made.folder / "library")
        self.application = make_application([])
        theme = Theme("light")
        theme.apply()
        settings = Settings(made.folder / "settings.json")
        settings.remember("meeting", meeting or made.small)
        self.window = MainWindow(settings, theme)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.attach(self.library, QuietJobs())
        self.meeting = self.window.open_meeting
        self.view = self.window.page.view
        self.finder = self.window.page.finder
        self.settle()

    def settle(self, seconds: float = 0.3) -> None:
        """Let timers and worker threads come to rest."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.001)

    def rest(self) -> None:
        """Wait until a meeting is read to its end, and its review too."""
        self.settle(0.1)
        from app.ui.review.desk import Review

        review = self.window.page.findChild(Review)
        end = time.perf_counter() + 20
        while review is not None and review._loading and time.perf_counter() < end:
            self.settle(0.05)
        self.settle(0.2)

    def painted(self, run: Callable[[], object]) -> Sample:
        """``run``, and the paint it causes."""

        def both() -> None:
            run()
            self.application.processEvents()

        return timed(both)

    def close(self) -> None:
        self.window.close()
        self.settle(0.5)  # what was to be done soon is done
        self.library.close()
