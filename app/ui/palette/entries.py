"""What the command search offers: commands that can be given now, settings, speakers, meetings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from app.translation import tr
from app.ui.keymap import COMMANDS, plain
from app.ui.palette.fuzzy import Match, match
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

MOST = 60  # entries shown
_HERE = ("palette",)  # what makes no sense from here
_RECENT = 400.0  # added to the score of what was used last, where nothing is typed


@dataclass(frozen=True, slots=True)
class Entry:
    """``key`` is how it is remembered; ``aside`` stands in grey after the words, ``keys`` at the right.
    ``why`` it cannot be done now; empty where it can. ``also``: words it is found by and does not show.
    ``typed``: only offered once something is typed."""

    key: str
    words: str
    run: Callable[[], object]
    aside: str = ""
    keys: str = ""
    why: str = ""
    also: tuple[str, ...] = ()
    typed: bool = False
    places: tuple[int, ...] = field(default=(), compare=False)


def entries(window: MainWindow) -> list[Entry]:
    """Everything, in the order of the menus."""
    return [*_commands(window), *_settings(window), *_speakers(window), *_meetings(window)]


def _commands(window: MainWindow) -> Iterator[Entry]:
    commands = window.commands
    for command in COMMANDS:
        if not command.name or command.caret or command.name in _HERE:
            continue
        if not commands.is_answered(command.name):
            continue
        action = commands[command.name]
        editing = not command.keys and not command.reading and bool(command.editing)
        why = "" if action.isEnabled() else tr("not now")
        if editing and window.page.view.editing.row is None and command.group == "transcript":
            why = tr("while editing a paragraph")
        words = one_line(plain(action.text()))
        also = (plain(tr(command.text)),)
        menu = plain(commands.menus[command.group].title()) if command.group in commands.menus else ""
        yield Entry(
            f"command:{command.name}",
            words,
            action.trigger,
            menu if not action.isChecked() else tr("{menu}, on", menu=menu),
            commands.keymap.shown(command.name),
            why,
            also,
        )


def _settings(window: MainWindow) -> Iterator[Entry]:
    from app.ui.settings_window import desk_of
    from app.ui.settings_window.table import PAGES

    desk = desk_of(window)
    for page in PAGES:
        title = tr(page.title)
        yield Entry(f"page:{page.name}", title, partial(desk.open, page.name), tr("Settings"), typed=True)
        for row in page.rows:
            if row.needs(desk.preferences):
                words = tr(row.words)
                also = (tr(row.keywords),) if row.keywords else ()
                yield Entry(
                    f"setting:{page.name}:{row.words}",
                    words,
                    partial(desk.show_setting, page.name, words),
                    tr("Settings, {page}", page=title),
                    also=also,
                    typed=True,
                )


def _speakers(window: MainWindow) -> Iterator[Entry]:
    model = window.open_meeting.model
    if model.draft or model.read_only:
        return
    for speaker, talk in model.speakers.items():
        name = one_line(model.label(speaker))
        rows = (row for row, item in enumerate(model.rows) if item.speaker == speaker)
        first = next(rows, None)
        if first is not None:
            yield Entry(
                f"rename:{talk.number}",
                tr("Rename {name}", name=name),
                partial(window.page.view.rename.emit, first),
                tr("Speaker"),
                typed=True,
            )


def _meetings(window: MainWindow) -> Iterator[Entry]:
    for meeting in window.sidebar.model.meetings():
        title = one_line(meeting.title)
        yield Entry(
            f"meeting:{meeting.id}",
            tr("Open “{title}”", title=title),
            partial(window.show_meeting, meeting.id),
            tr("Meeting"),
            typed=True,
        )


def found(known: Iterable[Entry], typed: str, recent: list[str]) -> list[Entry]:
    """What answers ``typed``, best first; with nothing typed all commands, those of ``recent`` first."""
    rated: list[tuple[float, int, Entry]] = []
    for order, entry in enumerate(known):
        if entry.typed and not typed.strip():
            continue
        best = match(entry.words, typed) or _also(entry, typed)
        if best is None:
            continue
        score = best.score
        if entry.key in recent:
            place = recent.index(entry.key)
            score += _RECENT - place if not typed.strip() else 15.0 - min(place, 10)
        score -= 40.0 if entry.why else 0.0
        score -= 12.0 if entry.typed else 0.0
        rated.append((-score, order, replace(entry, places=best.places)))
    rated.sort(key=lambda item: item[:2])
    return [entry for _score, _order, entry in rated[:MOST]]


def _also(entry: Entry, typed: str) -> Match | None:
    """By words that are not shown: whole words only, and after everything that shows them."""
    scores = [hit.score for words in entry.also if (hit := match(words, typed)) and hit.score > 65.0]
    return Match(min(max(scores), 300.0) * 0.25, ()) if scores else None
