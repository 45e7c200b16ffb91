"""Every command's keys: to look up, to change, to put back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.ui.announcing import announce
from app.ui.bindings import spelt
from app.ui.buttons import push_button
from app.ui.flow import FlowLayout
from app.ui.key_list import HEADINGS
from app.ui.keymap import COMMANDS, Place, plain
from app.ui.plain import PlainLabel
from app.ui.settings_window import matching
from app.ui.settings_window.key_field import KeyButton
from app.ui.settings_window.preferences import Preferences
from app.ui.settings_window.shortcut_rules import judge
from app.ui.theme import Theme

_ADDRESS = Qt.ItemDataRole.UserRole


class Shortcuts(QWidget):
    """A list of commands by where their keys hold; what is chosen in it can be given other keys above it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._commands = preferences.window.commands
        self._keymap = self._commands.keymap
        theme = preferences.theme
        self._wanted: list[str] = []
        self._pending = ""  # keys that are another command's
        self._adding = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a command or a key"))
        self.search.setAccessibleName(tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setObjectName("shortcuts")
        self.title = PlainLabel("", "strong")
        self.title.setWordWrap(True)
        self.change = KeyButton(tr("Change…"))
        self.add = KeyButton(tr("Add…"))
        self.none = push_button(tr("No key"), theme)
        self.back = push_button(tr("Reset"), theme)
        self.reset_all = push_button(tr("Reset all"), theme)
        self.problem = PlainLabel("", "body")
        self.problem.setWordWrap(True)
        self.take = push_button(tr("Use here instead"), theme, "primary")
        self.leave = push_button(tr("Cancel"), theme)
        self._trouble = QFrame()
        self._build(theme)
        self._connect()
        self._fill()

    def _build(self, theme: Theme) -> None:
        tree = self.list
        tree.setAccessibleName(tr("Commands and their keys"))
        tree.setColumnCount(2)
        tree.setHeaderLabels([tr("Command"), tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        tree.setMinimumHeight(theme.px(260))
        self._trouble.setProperty("kind", "trouble")
        self._trouble.setProperty("level", "warn")
        trouble = QVBoxLayout(self._trouble)
        trouble.setContentsMargins(12, 8, 12, 8)
        trouble.addWidget(self.problem)
        trouble.addLayout(FlowLayout.of(self.take, self.leave))
        self._trouble.hide()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.search, 1)
        self._head.addWidget(self.reset_all)
        buttons = FlowLayout.of(self.change, self.add, self.none, self.back, gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addWidget(tree, 1)
        layout.addWidget(self.title)
        layout.addLayout(buttons)
        layout.addWidget(self._trouble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        beside = words + self._search_around() + self.reset_all.sizeHint().width()
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if beside <= self.width() else directions.TopToBottom
        if wanted != self._head.direction():
            self._head.setDirection(wanted)

    def _search_around(self) -> int:
        """Pixels of the search field beside its words, and between it and the button."""
        return 2 * self.search.fontMetrics().height() + max(0, self._head.spacing())

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self.search_for(matching.words_of(text)))
        self.list.currentItemChanged.connect(lambda *_items: self._show_chosen())
        self.list.itemActivated.connect(lambda *_at: self._begin())
        self.change.pressed_keys.connect(lambda key: self._press(key, adding=False))
        self.add.pressed_keys.connect(lambda key: self._press(key, adding=True))
        self.none.clicked.connect(lambda _checked=False: self._give(()))
        self.back.clicked.connect(lambda _checked=False: self._reset_one())
        self.reset_all.clicked.connect(lambda _checked=False: self._keymap.reset())
        self.take.clicked.connect(lambda _checked=False: self._take())
        self.leave.clicked.connect(lambda _checked=False: self._calm())
        self._keymap.changed.connect(self.renew)

    # -- the list ------------------------------------------------------------------------------

    def _fill(self) -> None:
        places: tuple[Place, ...] = tuple(place for place, _words in HEADINGS)
        for place, heading in HEADINGS:
            head = QTreeWidgetItem(self.list, [tr(heading)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setWeight(font.Weight.DemiBold)
            head.setFont(0, font)
            for command in COMMANDS:
                named = command.name and self._commands.is_answered(command.name)
                if named and place in self._keymap.places(command.name):
                    item = QTreeWidgetItem(head, [plain(tr(command.text)), ""])
                    item.setData(0, _ADDRESS, (command.name, places.index(place)))
            head.setExpanded(True)
        self.list.expandAll()
        self.renew()
        self.list.setCurrentItem(self._items()[0])

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for head in self._heads() for item in _children(head)]

    def _heads(self) -> list[QTreeWidgetItem]:
        heads = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [head for head in heads if head is not None]

    def _address(self, item: QTreeWidgetItem) -> tuple[str, Place]:
        name, at = item.data(0, _ADDRESS)
        return str(name), HEADINGS[at][0]

    def renew(self) -> None:
        """Show the keys in force."""
        for item in self._items():
            name, place = self._address(item)
            keys = spelt(self._keymap.keys(name, place))
            off = self._keymap.keys(name, place) != self._keymap.in_force(name, place)
            item.setText(1, tr("{keys} (off)", keys=keys) if off else keys)
            font = item.font(1)
            font.setBold(self._keymap.is_own(name, place))
            item.setFont(1, font)
            own = tr("{keys}, changed", keys=keys) if self._keymap.is_own(name, place) else keys
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, own or tr("no key"))
        self.reset_all.setEnabled(self._keymap.is_changed)
        self._show_chosen()

    def search_for(self, wanted: list[str]) -> int:
        """Show only commands whose words or keys hold the ``wanted`` words; how many."""
        self._wanted = wanted
        count = 0
        for head in self._heads():
            shown = 0
            for item in _children(head):
                match = matching.holds([item.text(0), item.text(1)], wanted)
                item.setHidden(not match)
                shown += match
            head.setHidden(not shown)
            count += shown
        current = self.list.currentItem()
        if count and (current is None or current.isHidden()):
            self.list.setCurrentItem(next(item for item in self._items() if not item.isHidden()))
        return count

    def choose(self, name: str, place: Place) -> None:
        """Make a command the chosen one."""
        for item in self._items():
            if self._address(item) == (name, place):
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)

    # -- the chosen command ----------------------------------------------------------------------

    def _chosen(self) -> tuple[str, Place] | None:
        item = self.list.currentItem()
        return self._address(item) if item is not None and item.parent() is not None else None

    def _words(self, name: str) -> str:
        return plain(self._commands[name].text())

    def _show_chosen(self) -> None:
        self._calm()
        chosen = self._chosen()
        for button in (self.change, self.add, self.none, self.back):
            button.setEnabled(chosen is not None)
        if chosen is None:
            self.title.setText("")
            return
        name, place = chosen
        keys = self._keymap.keys(name, place)
        shown = spelt(keys) or tr("no key")
        self.title.setText(tr("{command}: {keys}", command=self._words(name), keys=shown))
        self.add.setEnabled(bool(keys))
        self.none.setEnabled(bool(keys))
        self.back.setEnabled(self._keymap.is_own(name, place))

    def _begin(self) -> None:
        if self._chosen() is not None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
            self.change.listen()

    def _press(self, key: str, *, adding: bool) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._calm()
        self._adding = adding
        letters = [action.text().partition("&")[2][:1] for action in self._bar_actions()]
        words = {name: self._words(name) for name in self._commands.actions}
        verdict = judge(self._keymap, *chosen, key, words, letters)
        if not verdict.sentence:
            self._give(self._with(key))
            return
        self._pending = key if verdict.taken else ""
        self.problem.setText(verdict.sentence)
        self.take.setVisible(bool(self._pending))
        self._trouble.show()
        announce(self.problem, verdict.sentence)
        (self.take if self._pending else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bar_actions(self) -> list[QAction]:
        return [menu.menuAction() for menu in self._commands.menus.values()]

    def _with(self, key: str) -> tuple[str, ...]:
        chosen = self._chosen()
        before = self._keymap.keys(*chosen) if chosen is not None and self._adding else ()
        return (*(item for item in before if item != key), key)

    def _take(self) -> None:
        if self._pending:
            self._give(self._with(self._pending))

    def _give(self, keys: tuple[str, ...]) -> None:
        chosen = self._chosen()
        self._calm()
        if chosen is not None:
            self._keymap.rebind(*chosen, keys)
            announce(self.title, self.title.text())
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset_one(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._keymap.reset(chosen[0])
            announce(self.title, self.title.text())
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _calm(self) -> None:
        """No question is open."""
        self._pending = ""
        self._trouble.hide()


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (head.child(at) for at in range(head.childCount()))
    return [item for item in found if item is not None]
