"""Somebody who knows what was said, and corrects a meeting with nothing but a keyboard.

Two ways. *Before*: on through the paragraphs with Tab, correcting each where it is edited, by the cheapest
keys there were; he knows where the next error is, so he may also go there by Ctrl+F where that takes fewer
keys. *Now*: first through the queue (F8) as long as it pays, then on through **every** paragraph as before,
since what the queue did not show has to be found by reading; a word wrong everywhere and a cluster of two
voices are corrected in one go.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.review.reasons import about_speaker
from app.transcript import SegmentId, SpeakerId
from app.ui.main_window import MainWindow
from app.ui.ports import SegmentRow
from app.ui.review.desk import Review
from app.ui.review.places import Place
from app.ui.review.preview import Preview
from app.ui.review.quiet_line import QuietLine
from app.ui.speaker_popover import SpeakerPopover
from app.ui.transcript.words import word_spans
from tests.bench.correcting_keys import Keyboard, caret_path
from tests.bench.correcting_planted import HEARD, NAMES, TERM, Kind, Planted
from tests.bench.correcting_ways import Hunk, Way, replaced, spans, touch, ways

_PAYS = 1 / 4  # of a round of the queue that must have been errors for going on to its next
_WAIT_MS, _TICK_MS = 20_000, 5
_SLACK = 0.05  # s


@dataclass
class Part:
    """Words of a paragraph that were said in one turn: the turn's number, and the characters."""

    line: int
    first: int
    last: int


class Robot:
    """``reached``: errors corrected in the queue; ``read``: those found by reading on; by kind."""

    def __init__(self, window: MainWindow, planted: Planted, *, now: bool) -> None:
        self.keys = Keyboard(window, added=now)
        self._now = now
        self._window, self._view = window, window.page.view
        self._said = planted.said
        self.reached: Counter[Kind] = Counter()
        self.read: Counter[Kind] = Counter()
        self.looked_at = 0  # passages of the queue
        self._people: dict[int, SpeakerId] = {}
        self._meet()

    # -- what is on the screen, and what it ought to be ------------------------------------------

    @property
    def _rows(self) -> list[SegmentRow]:
        return list(self._view.rows.rows)

    def text(self) -> list[tuple[str, str]]:
        """Name and text of each paragraph as shown."""
        return [(self._view.rows.label(at), row.text) for at, row in enumerate(self._rows)]

    def _meet(self) -> None:
        """Which speaker of the list is whom: the one given most of what he said."""
        seconds: Counter[tuple[int, SpeakerId]] = Counter()
        for row in self._rows:
            assert row.speaker is not None
            seconds[self._person(row), row.speaker] += round(row.end - row.start) + 1
        for (person, speaker), _ in seconds.most_common():
            if person not in self._people and speaker not in self._people.values():
                self._people[person] = speaker

    def _parts(self, row: SegmentRow) -> list[Part]:
        found: list[Part] = []
        for word, (first, last) in zip(row.words, word_spans(row.text, row.words), strict=True):
            middle = (word.start + word.end) / 2
            line = min(
                range(len(self._said)),
                key=lambda at: max(self._said[at].start - middle, middle - self._said[at].end, 0.0),
            )
            if found and found[-1].line == line:
                found[-1].last = last
            else:
                found.append(Part(line, first, last))
        return found

    def _person(self, row: SegmentRow) -> int:
        longest = max(self._parts(row), key=lambda part: part.last - part.first)
        return self._said[longest.line].speaker

    def _owner(self, at: int) -> int:
        """Who said a paragraph, once it has lost what belongs to those around it."""
        parts = self._parts(self._rows[at])
        before = self._parts(self._rows[at - 1])[-1].line if at else -1
        return self._said[parts[len(parts) > 1 and parts[0].line == before].line].speaker

    def _main_line(self, row: SegmentRow) -> int:
        return max(self._parts(row), key=lambda part: part.last - part.first).line

    def _hunks(self, row: SegmentRow, text: str | None = None) -> list[Hunk]:
        """Where the words of a paragraph (or ``text`` instead) are not those said from its start to its
        end."""
        text = row.text if text is None else text
        wanted = [
            word.text
            for line in self._said
            for word in line.words
            if row.start - _SLACK <= (word.start + word.end) / 2 <= row.end + _SLACK
        ]
        places = list(spans(text))
        had = [text[first:last] for first, last in places]
        found = []
        for tag, i, j, k, m in difflib.SequenceMatcher(None, had, wanted, autojunk=False).get_opcodes():
            if tag != "equal":
                first = places[i][0] if i < len(places) else len(text)
                last = places[j - 1][1] if j > i else first
                found.append(Hunk(first, last, " ".join(wanted[k:m])))
        return found

    def _count(self, kind: Kind, many: int = 1) -> None:
        (self.reached if self.keys.purpose == "queue" else self.read)[kind] += many

    @staticmethod
    def _kind_of(row: SegmentRow, hunk: Hunk) -> Kind:
        return "everywhere" if HEARD in row.text[hunk.first : hunk.last] else "word"

    # -- keys -------------------------------------------------------------------------------------

    def _for(self, kind: Kind | str, *keys: str) -> None:
        before, self.keys.purpose = self.keys.purpose, kind
        self.keys.press(*keys)
        self.keys.purpose = before

    def _edit(self, row: int) -> None:
        """Edit the current paragraph, unless it is edited already."""
        if self._view.editing.row != row:
            assert self._view.current_row() == row
            self.keys.press("Return")
        assert self._view.editing.row == row

    def _done(self) -> None:
        if self._view.editing.row is not None:
            self.keys.press("Return")

    def _caret_to(self, goal: int) -> None:
        field = self._view.editing.field
        while field.caret() != goal or field.textCursor().hasSelection():
            path, _ = caret_path(field, field.caret(), lambda at: at == goal)
            self.keys.press((path or ["Right"])[0])

    def _write(self, hunk: Hunk) -> None:
        """Make a hunk read as it should, by the fewest keys."""
        field = self._view.editing.field
        cursor = field.textCursor()
        expected = replaced(field.text(), hunk)
        if cursor.hasSelection() and (cursor.selectionStart(), cursor.selectionEnd()) == hunk[:2]:
            self._put(hunk.text) if hunk.text else self.keys.press("Del")
        else:
            possible = list(ways(field.text(), hunk, QGuiApplication.clipboard().text()))
            if cursor.hasSelection():
                self.keys.press("Left")
            here = field.caret()

            def cost(way: Way) -> int:
                return len(caret_path(field, here, lambda at: at == way.at)[0]) + way.cost

            way = min(possible, key=cost)
            self._caret_to(way.at)
            self.keys.press(*way.keys)
            self.keys.type(way.typed)
        assert field.text().split() == expected.split(), (field.text(), expected)
        if hunk.text == TERM and not self._now and QGuiApplication.clipboard().text().strip() != TERM:
            self.keys.press("Ctrl+Shift+Left", "Ctrl+C")  # it will be wanted again

    def _put(self, text: str) -> None:
        if QGuiApplication.clipboard().text().strip() == text:
            self.keys.press("Ctrl+V")
        else:
            self.keys.type(text)

    # -- on through the paragraphs -----------------------------------------------------------------

    def go_through(self) -> None:
        """From the first paragraph to the last, every error."""
        self.keys.purpose = "reading on"
        if self._view.current_row() != 0:
            self._done()
            self.keys.press("Ctrl+Home")
        at = 0
        while True:
            at = self._correct(at)
            goal = self._next_error(at)
            if goal is None:
                break
            self._travel(at, goal)
            at = goal
        if self._now:  # that nothing is left is known when the rest has been read
            self._travel(at, len(self._rows) - 1)
        self._done()

    def _next_error(self, at: int) -> int | None:
        return next((row for row in range(at + 1, len(self._rows)) if self._wrong(row)), None)

    def _wrong(self, at: int) -> bool:
        row = self._rows[at]
        parts = self._parts(row)
        before = self._parts(self._rows[at - 1])[-1].line if at else -1
        speaker = self._people.get(self._owner(at))
        return len(parts) > 1 or parts[0].line == before or row.speaker != speaker or bool(self._hunks(row))

    def _travel(self, at: int, goal: int) -> None:
        """To another paragraph further down: one after another, or by what is written there."""
        editing = self._view.editing.row is not None
        steps = goal - at
        hunks = self._hunks(self._rows[goal])
        wanted = self._findable(at, goal, hunks[0].first) if hunks and not self._now else None
        if wanted is not None and len(wanted) + 3 < steps:
            self._for("reading on", "Ctrl+F")
            self.keys.type(wanted)
            finder = self._window.page.finder
            _until(lambda: not finder._timer.isActive())
            self._for("reading on", "Esc", "Return")
            assert self._view.editing.row == goal
            return
        self._for("reading on", *(["Tab" if editing else "Down"] * steps))

    def _findable(self, at: int, goal: int, first: int) -> str | None:
        """The shortest beginning of what stands at ``first`` of ``goal`` that is not met on the way there."""
        rows = self._rows
        on_the_way = "\n".join(row.text for row in rows[at:goal]) + "\n" + rows[goal].text[:first]
        for length in range(2, 12):
            wanted = rows[goal].text[first : first + length]
            if wanted.casefold() not in (on_the_way + wanted[:-1]).casefold():
                return wanted
        return None

    def _correct(self, at: int) -> int:
        """Everything that is wrong in a paragraph; where one is then."""
        if not self._wrong(at):
            return at
        row = self._rows[at]
        parts = self._parts(row)
        if at and parts[0].line == self._parts(self._rows[at - 1])[-1].line:
            at = self._give_back(at, parts)
            return self._correct(at)
        self._settle_speaker(at)
        self._correct_words(at)
        parts = self._parts(self._rows[at])
        if len(parts) > 1:
            return self._correct(self._to_next(at, parts))
        return at

    def _correct_words(self, at: int) -> None:
        hunks = self._hunks(self._rows[at])
        while hunks:
            kind = self._kind_of(self._rows[at], hunks[0])
            before, self.keys.purpose = self.keys.purpose, kind
            self._edit(at)
            self._write(hunks[0])
            self._count(kind)
            if kind == "everywhere" and self._now and self._elsewhere(at):
                self._done()
                self._everywhere()
            self.keys.purpose = before
            hunks = self._hunks_of_field(at)

    def _hunks_of_field(self, at: int) -> list[Hunk]:
        """As :meth:`_hunks`, of what is typed and perhaps not written yet."""
        row = self._rows[at]
        if self._view.editing.row != at:
            return self._hunks(row)
        return self._hunks(row, self._view.editing.field.text())

    def _give_back(self, at: int, parts: list[Part]) -> int:
        """Words at the start of a paragraph, or all of it, belong to the one before."""
        whole = len(parts) == 1
        kind: Kind = "split" if whole else "border"
        self._count(kind)
        before, self.keys.purpose = self.keys.purpose, kind
        if whole:
            self.keys.press("Backspace" if self._view.editing.row is not None else "M")
        else:
            self._edit(at)
            self._caret_to(parts[1].first)
            if self._now:
                self.keys.press("Ctrl+Shift+Up")
                self.keys.purpose = before
                return at
            self.keys.press("Shift+Return", "Shift+Tab", "Backspace")
        self.keys.purpose = before
        return at - 1

    def _to_next(self, at: int, parts: list[Part]) -> int:
        """Words at the end of a paragraph belong to the next, or to a paragraph of their own; where one is
        then."""
        rows = self._rows
        other = parts[1].line
        there = at + 1 < len(rows) and self._main_line(rows[at + 1]) == other
        kind: Kind = "border" if there else "joined"
        self._count(kind)
        before, self.keys.purpose = self.keys.purpose, kind
        self._edit(at)
        if there and self._now:
            self._caret_to(parts[1].first)
            self.keys.press("Ctrl+Shift+Down")
            at -= 1
        else:
            self._caret_to(parts[1].first)
            self.keys.press("Shift+Return")
            if there:
                self.keys.press("Ctrl+End", "Del")
            number = self._view.rows.number(self._people[self._said[other].speaker])
            self.keys.press(f"Ctrl+{number}")
        self.keys.purpose = before
        return at + 1

    # -- who speaks ---------------------------------------------------------------------------------

    def _settle_speaker(self, at: int) -> None:
        row = self._rows[at]
        person = self._owner(at)
        if row.speaker == self._people.get(person):
            return
        kind: Kind = "cluster" if person == 3 else "speaker"
        self._count(kind)
        before, self.keys.purpose = self.keys.purpose, kind
        if person in self._people:
            number = self._view.rows.number(self._people[person])
            self.keys.press(f"Ctrl+{number}" if self._view.editing.row is not None else str(number))
        else:
            self._new_speaker(at, person)
        self.keys.purpose = before

    def _new_speaker(self, at: int, person: int) -> None:
        segment = self._rows[at].id
        self._done()
        self.keys.press("0")
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, SpeakerPopover)
        if self._now:
            self.keys.type("x")  # nobody is called that, so Enter takes somebody new
        else:
            while popover.focusWidget() is not popover.new:
                self.keys.press("Down")
            self.keys.counts[self.keys.purpose] -= 1  # there was no field above the names then
        self.keys.press("Return")
        row = self._row_of(segment)
        speaker = self._rows[row].speaker
        assert speaker is not None
        self._people[person] = speaker
        if self._now:
            self._similar(person)

    def _similar(self, person: int) -> None:
        """Those that sound alike too, after a look at the list."""
        line = self._window.findChild(QuietLine)
        assert line is not None
        _until(lambda: line.kind == "similar")
        self.keys.press("Ctrl+Shift+M")
        dialog = self._preview()
        rows = {row.start: row for row in self._rows}
        moved = 0
        at = 0
        for place in range(dialog.list.count()):
            if self._person(rows[dialog.line(place).start]) == person:
                moved += 1
                continue
            self.keys.press(*["Down"] * (place - at), "Space")
            at = place
        self._agree()
        self._count("cluster", moved)

    def _preview(self) -> Preview:
        return next(dialog for dialog in self._window.findChildren(Preview) if dialog.isVisible())

    def _agree(self) -> None:
        """Enter in the preview."""
        self.keys.press("Return")
        self._window.activateWindow()  # off screen there is no window manager to do it
        _until(lambda: self.keys.where == "reading")

    def _row_of(self, segment: SegmentId) -> int:
        found = self._view.rows.row_of(segment)
        assert found is not None
        return found

    # -- a word wrong everywhere ----------------------------------------------------------------------

    def _elsewhere(self, but: int = -1) -> int:
        return sum(row.text.count(HEARD) for at, row in enumerate(self._rows) if at != but)

    def _everywhere(self) -> None:
        line = self._window.findChild(QuietLine)
        assert line is not None
        QTest.qWait(_TICK_MS)
        if line.kind != "change-everywhere":  # another word beside it was wrong as well
            return
        left = self._elsewhere()
        self.keys.press("Ctrl+H")
        assert self._preview().list.count() == left
        self._agree()
        self._count("everywhere", left)
        assert not self._elsewhere()

    # -- the queue --------------------------------------------------------------------------------------

    def review(self) -> None:
        """Through the queue, round by round, as long as a round holds errors enough."""
        desk = self._window.page.findChild(Review)
        assert desk is not None
        _until(lambda: desk.round.total > 0)
        self.keys.purpose = "queue"
        while True:
            looked, found = self.looked_at, self.reached.total()
            self.keys.press("F8")
            while desk.on_doubt is not None:
                self.looked_at += 1
                self._judge(desk, desk.on_doubt)
            if self.reached.total() - found < _PAYS * (self.looked_at - looked) or not desk.round.has_more:
                return

    def _judge(self, desk: Review, place: Place) -> None:
        doubt = desk.current
        assert doubt is not None
        row = self._rows[place.row]
        if about_speaker(doubt):
            person = self._person(row)
            if row.speaker == self._people.get(person):
                self._for("right after all", "A")
                return
            new = person not in self._people
            self._count("cluster" if person == 3 else "speaker")
            before, self.keys.purpose = self.keys.purpose, "queue"
            if new:
                self._new_speaker(place.row, person)
            else:
                self.keys.press(str(self._view.rows.number(self._people[person])))
            self.keys.purpose = before
            self._go_on(desk, doubt)
            return
        hunks = [hunk for hunk in self._hunks(row) if touch(hunk, place.chars, row.text)]
        if not hunks:
            self._for("right after all", "A")
            self._go_on(desk, doubt)
            return
        kinds = [self._kind_of(row, hunk) for hunk in hunks]
        self.keys.press("Return")
        for hunk in reversed(hunks):
            self._write(hunk)
        for kind in kinds:
            self._count(kind)
        self.keys.press("Return")
        if "everywhere" in kinds and self._elsewhere():
            self._everywhere()
        self._go_on(desk, doubt)

    def _go_on(self, desk: Review, doubt: object) -> None:
        """To the next, unless it has come by itself."""
        if desk.round.left and (desk.on_doubt is None or desk.current is doubt):
            self.keys.press("F8")
            if desk.current is doubt and desk.on_doubt is not None:
                self._for("right after all", "A")

    # -- names ------------------------------------------------------------------------------------------

    def name_everybody(self) -> None:
        """The way there was already: N where somebody speaks."""
        self._done()
        self.keys.purpose = "unnamed"
        self.keys.press("Ctrl+Home")
        for person, speaker in sorted(self._people.items(), key=lambda item: self._first_of(item[1])):
            self.keys.press(*["Down"] * (self._first_of(speaker) - self._view.current_row()), "N")
            self.keys.type(NAMES[person])
            self.keys.press("Return")
            _until(lambda: self.keys.where == "reading")
            self._count("unnamed")

    def _first_of(self, speaker: SpeakerId) -> int:
        return next(at for at, row in enumerate(self._rows) if row.speaker == speaker)


def _until(true: Callable[[], bool]) -> None:
    """Wait for what happens on other threads."""
    for _ in range(_WAIT_MS // _TICK_MS):
        if true():
            return
        QTest.qWait(_TICK_MS)
    raise TimeoutError
