"""All the window's commands: one table of names, words and default keys. No Qt.

A command's keys stand in up to three places: ``keys`` hold anywhere in the window (while a paragraph is read
or edited too), ``reading`` while the transcript has the focus, ``editing`` while a paragraph is edited. Keys
are written as Qt writes them in English; on macOS ``Ctrl`` is ⌘, ``Alt`` ⌥ and ``Meta`` ⌃. What holds once
the user's own keys are counted in is said by :class:`app.ui.bindings.Keymap`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from app.translation import noop

Place = Literal["anywhere", "reading", "editing"]
PLACES: Final[tuple[Place, ...]] = ("anywhere", "reading", "editing")
Keys = tuple[str, ...]
_BEHIND: Final = re.compile(r" ?\(&\w\)")

#: Groups that are menus, in their order, and the menus' words.
MENUS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "file": noop("&File"),
        "recording": noop("&Recording"),
        "edit": noop("&Edit"),
        "playback": noop("&Playback"),
        "view": noop("&View"),
        "help": noop("&Help"),
    }
)
#: Groups that are in no menu: what keys do in the transcript, and where its caret goes.
TRANSCRIPT: Final = "transcript"


@dataclass(frozen=True, slots=True)
class Command:
    """``name`` is how code asks for it; ``text`` may hold a menu's access key (``&``). ``mac`` replaces the
    keys of a place on macOS. ``caret``: a movement or an edge of the text, nothing to look for by words."""

    name: str
    text: str
    group: str
    keys: Keys = ()
    reading: Keys = ()
    editing: Keys = ()
    mac: Mapping[Place, Keys] = field(default_factory=dict)
    checkable: bool = False
    caret: bool = False

    def default(self, place: Place, *, mac: bool) -> Keys:
        """The keys that hold in ``place`` unless the user chose others."""
        if mac and place in self.mac:
            return self.mac[place]
        return {"anywhere": self.keys, "reading": self.reading, "editing": self.editing}[place]


def _line(group: str) -> Command:
    """A separator in a menu."""
    return Command("", "", group)


def _numbered() -> tuple[Command, ...]:
    return tuple(
        Command(
            f"speaker-{number}", _SPEAKER[number - 1], TRANSCRIPT, (), (str(number),), (f"Ctrl+{number}",)
        )
        for number in range(1, 10)
    )


_SPEAKER: Final = (
    noop("Give the paragraph to speaker 1"),
    noop("Give the paragraph to speaker 2"),
    noop("Give the paragraph to speaker 3"),
    noop("Give the paragraph to speaker 4"),
    noop("Give the paragraph to speaker 5"),
    noop("Give the paragraph to speaker 6"),
    noop("Give the paragraph to speaker 7"),
    noop("Give the paragraph to speaker 8"),
    noop("Give the paragraph to speaker 9"),
)

COMMANDS: Final[tuple[Command, ...]] = (
    Command("import", noop("&Import files…"), "file", ("Ctrl+O",)),
    Command("import-transcript", noop("Im&port transcript…"), "file"),
    Command("add-sound", noop("Add the so&und…"), "file"),
    Command("export", noop("&Export…"), "file", ("Ctrl+E",)),
    Command("export-audio", noop("Save the &audio…"), "file"),
    Command("save-bundle", noop("Sa&ve as Hansard file…"), "file"),
    _line("file"),
    Command("again", noop("&Transcribe again…"), "file"),
    Command("left-out", noop("Words &left out…"), "file"),
    Command("models", noop("&Speech models…"), "file"),
    Command("favourite", noop("&Favourite"), "file", ("Ctrl+B",)),
    Command("to-folder", noop("Move to fol&der…"), "file", ("Ctrl+Shift+F",)),
    Command("tags", noop("Tags…"), "file", ("Ctrl+T",)),
    Command("join-meetings", noop("&Join with another recording…"), "file"),
    Command("split-meeting", noop("Split the &meeting here…"), "file"),
    Command("remove", noop("Move to t&rash"), "file"),
    Command("trash", noop("Show tras&h"), "file"),
    Command("empty-trash", noop("Empty trash…"), "file"),
    Command("interrupted", noop("I&nterrupted recordings…"), "file"),
    Command("backups", noop("&Backups…"), "file"),
    _line("file"),
    Command("settings", noop("Settin&gs…"), "file", ("Ctrl+,",)),
    Command("quit", noop("&Quit"), "file", ("Ctrl+Q",)),
    Command("record", noop("&Record a meeting"), "recording", ("Ctrl+Shift+R",)),
    Command("pause", noop("&Pause recording"), "recording", ("Ctrl+Shift+P",)),
    Command("mark", noop("&Mark this moment"), "recording", ("Ctrl+D",)),
    _line("recording"),
    Command("recording", noop("&Show the recording"), "recording"),
    Command("captions", noop("&Live captions"), "recording", checkable=True),
    Command("read-caption", noop("Read the last &caption aloud"), "recording"),
    Command("indicator", noop("Small &indicator above other windows"), "recording", checkable=True),
    Command("fallback", noop("&Use another device when one is lost"), "recording", checkable=True),
    _line("recording"),
    Command("discard", noop("&Discard the recording…"), "recording"),
    Command("undo", noop("&Undo"), "edit", ("Ctrl+Z",)),
    Command("redo", noop("&Redo"), "edit", ("Ctrl+Y", "Ctrl+Shift+Z"), mac={"anywhere": ("Ctrl+Shift+Z",)}),
    Command("history", noop("&History…"), "edit"),
    _line("edit"),
    Command("edit", noop("&Edit text"), "edit", (), ("Return", "F2")),
    Command("split", noop("Spl&it paragraph here"), "edit", (), (), ("Shift+Return",)),
    Command("join", noop("&Join with the paragraph before"), "edit", (), ("M",), ("Backspace",)),
    Command("join-next", noop("Join with the next paragraph"), TRANSCRIPT, (), (), ("Del",)),
    Command(
        "give-before",
        noop("&Give the words before to the previous paragraph"),
        "edit",
        (),
        (),
        ("Ctrl+Shift+Up",),
    ),
    Command(
        "give-after",
        noop("Give the words &after to the next paragraph"),
        "edit",
        (),
        (),
        ("Ctrl+Shift+Down",),
    ),
    Command("remove-paragraph", noop("Re&move paragraph"), "edit", (), ("Ctrl+Del",)),
    Command("speaker", noop("Change spea&ker…"), "edit", (), ("0",)),
    *_numbered(),
    Command("rename-speaker", noop("Rename this speaker"), TRANSCRIPT, (), ("N",)),
    Command("similar", noop("M&ove similar paragraphs…"), "edit", ("Ctrl+Shift+M",)),
    Command("new-speaker", noop("New speaker for this paragraph"), "edit"),
    Command("merge-speakers", noop("Merge this speaker into…"), "edit"),
    _line("edit"),
    Command(
        "next-doubt", noop("Ne&xt unclear word"), "edit", ("F8",), mac={"anywhere": ("F8", "Ctrl+Alt+Right")}
    ),
    Command(
        "previous-doubt",
        noop("Pre&vious unclear word"),
        "edit",
        ("Shift+F8",),
        mac={"anywhere": ("Shift+F8", "Ctrl+Alt+Left")},
    ),
    Command("accept", noop("Looks right"), TRANSCRIPT, (), ("A",)),
    Command("accept-everywhere", noop("Looks right everywhere"), TRANSCRIPT, (), ("Shift+A",)),
    Command("change-everywhere", noop("Change every&where…"), "edit"),
    _line("edit"),
    Command("copy", noop("&Copy"), "edit", (), ("Ctrl+C", "Ctrl+Ins"), mac={"reading": ("Ctrl+C",)}),
    Command("copy-plain", noop("Copy without names"), "edit", (), ("Ctrl+Alt+C",)),
    Command("copy-times", noop("Copy with names and &times"), "edit", (), ("Ctrl+Shift+C",)),
    _line("edit"),
    Command("find", noop("&Find in transcript"), "edit", ("Ctrl+F",)),
    Command("find-next", noop("Find &next"), "edit", ("F3",), mac={"anywhere": ("Ctrl+G",)}),
    Command(
        "find-previous", noop("Find &previous"), "edit", ("Shift+F3",), mac={"anywhere": ("Ctrl+Shift+G",)}
    ),
    Command("replace", noop("Rep&lace…"), "edit", ("Ctrl+H",), mac={"anywhere": ("Ctrl+Alt+F",)}),
    Command("search", noop("&Search all meetings"), "edit", ("Ctrl+K",)),
    Command("saved-searches", noop("Save&d searches"), "edit"),
    Command(
        "toggle",
        noop("&Play or pause"),
        "playback",
        ("Ctrl+Space", "F4", "Toggle Media Play/Pause", "Media Play", "Media Pause"),
        ("Space", "K"),
        mac={"anywhere": ("Alt+Space", "F4", "Toggle Media Play/Pause", "Media Play", "Media Pause")},
    ),
    Command(
        "paragraph",
        noop("Play this pa&ragraph"),
        "playback",
        ("Ctrl+Shift+Space",),
        ("R",),
        mac={"anywhere": ("Alt+Shift+Space",)},
    ),
    Command("back", noop("&Back 3 seconds"), "playback", ("Ctrl+J",)),
    Command("forward", noop("&Forward 3 seconds"), "playback", ("Ctrl+L",)),
    Command("skip-back", noop("Skip back"), TRANSCRIPT, ("Media Previous",), ("J",)),
    Command("skip-forward", noop("Skip forward"), TRANSCRIPT, ("Media Next",), ("L",)),
    Command("faster", noop("F&aster"), "playback", (), ("Alt+Up",)),
    Command("slower", noop("S&lower"), "playback", (), ("Alt+Down",)),
    Command("normal-speed", noop("Normal speed"), TRANSCRIPT, (), ("Alt+0",)),
    Command("skip-silence", noop("Skip s&ilence"), "playback", checkable=True),
    Command("follow", noop("F&ollow the words"), "playback", (), ("F",), checkable=True),
    _line("playback"),
    Command("go-to-time", noop("&Go to time…"), "playback", ("Ctrl+G",), mac={"anywhere": ("Meta+G",)}),
    Command("solo", noop("Only this &speaker"), "playback"),
    Command("hide-speaker", noop("&Hide this speaker"), "playback"),
    Command("everybody", noop("Show e&verybody"), "playback"),
    Command("palette", noop("Find a &command…"), "view", ("Ctrl+Shift+K",)),
    _line("view"),
    Command("library", noop("Show or hide &library"), "view", ("Ctrl+Shift+L",)),
    Command("places", noop("Show or hide fol&ders and tags"), "view"),
    Command("side", noop("Show or hide side &panel"), "view", ("Ctrl+Shift+I",)),
    Command("queue", noop("&Queue"), "view", ("Ctrl+Shift+J",)),
    Command("statistics", noop("Talk-time &statistics…"), "view"),
    Command("voices", noop("&Voices"), "view"),
    Command("return", noop("&Back"), "view", ("Alt+Left",), mac={"anywhere": ("Ctrl+[",)}),
    Command("forward-place", noop("&Forward"), "view", ("Alt+Right",), mac={"anywhere": ("Ctrl+]",)}),
    _line("view"),
    Command("larger", noop("Text l&arger"), "view", ("Ctrl++", "Ctrl+=")),
    Command("smaller", noop("Text s&maller"), "view", ("Ctrl+-",)),
    Command("normal", noop("Text &normal size"), "view", ("Ctrl+0",)),
    _line("view"),
    Command("pane", noop("Next pan&e"), "view", ("F6",)),
    Command("pane-back", noop("Previous pane"), "view", ("Shift+F6",)),
    Command("keys", noop("&Keys"), "help", ("F1",), mac={"anywhere": ("Ctrl+?",)}),
    Command("messages", noop("Recent &messages"), "help"),
    Command("about", noop("&About Hansard"), "help"),
    Command("previous-word", noop("Previous word"), TRANSCRIPT, (), ("Left",), caret=True),
    Command("next-word", noop("Next word"), TRANSCRIPT, (), ("Right",), caret=True),
    Command("previous-paragraph", noop("Previous paragraph"), TRANSCRIPT, (), ("Up",), caret=True),
    Command("next-paragraph", noop("Next paragraph"), TRANSCRIPT, (), ("Down",), caret=True),
    Command("page-up", noop("Scroll up"), TRANSCRIPT, (), ("PgUp",), caret=True),
    Command("page-down", noop("Scroll down"), TRANSCRIPT, (), ("PgDown",), caret=True),
    Command("first-in-view", noop("First paragraph in view"), TRANSCRIPT, (), ("Home",), caret=True),
    Command("last-in-view", noop("Last paragraph in view"), TRANSCRIPT, (), ("End",), caret=True),
    Command("to-start", noop("Start of the transcript"), TRANSCRIPT, (), ("Ctrl+Home",), caret=True),
    Command("to-end", noop("End of the transcript"), TRANSCRIPT, (), ("Ctrl+End",), caret=True),
    Command("select-up", noop("Select to the paragraph before"), TRANSCRIPT, (), ("Shift+Up",), caret=True),
    Command("select-down", noop("Select to the next paragraph"), TRANSCRIPT, (), ("Shift+Down",), caret=True),
    Command("select-left", noop("Select the word before"), TRANSCRIPT, (), ("Shift+Left",), caret=True),
    Command("select-right", noop("Select the next word"), TRANSCRIPT, (), ("Shift+Right",), caret=True),
    Command("select-all", noop("Select all text"), TRANSCRIPT, (), ("Ctrl+A",)),
    Command("context-menu", noop("Menu of the paragraph"), TRANSCRIPT, (), ("Menu", "Shift+F10"), caret=True),
    Command("escape", noop("Let go of the selection"), TRANSCRIPT, (), ("Esc",), caret=True),
    Command("done", noop("Done; the text is kept"), TRANSCRIPT, (), (), ("Return", "Esc"), caret=True),
    Command("edit-next", noop("Edit the next paragraph"), TRANSCRIPT, (), (), ("Tab",), caret=True),
    Command(
        "edit-previous", noop("Edit the previous paragraph"), TRANSCRIPT, (), (), ("Shift+Tab",), caret=True
    ),
)

NAMED: Final[Mapping[str, Command]] = MappingProxyType(
    {command.name: command for command in COMMANDS if command.name}
)


def plain(text: str) -> str:
    """A menu's words without the mark of its access key, which Chinese puts behind them: ``导出…(&E)``."""
    return _BEHIND.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
