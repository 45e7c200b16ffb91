"""Looks at a window as somebody does who cannot see it, or has no mouse, or unsteady hands.

Widgets are walked and asked for their accessible interface one by one: Python's wrappers of
``QAccessibleInterface.child`` do not live long enough to walk the tree itself.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.buttons import PushButton
from app.ui.plain import ElidedLabel, PlainText
from app.ui.speakers.parts import FittingButton

LEGIBLE = 0.6  # of a button's words, at 200 % in a language that is 40 % longer
LEAST = 24  # px of a target (WCAG 2.5.8)
#: What a person works with.
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
#: What tells a person something that is no text of its own.
READ = (QProgressBar,)
#: Lists whose arrows and Enter are those of the field above them, so that nobody has to leave it.
SERVED = frozenset({"EntryList"})
_NO_ROLE = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
}


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every visible control below ``root`` that is its own and not a part of another one."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar | QMenuBar | QHeaderView):
            continue
        if not widget.isVisible() or widget.objectName().startswith("qt_") or _part_of_another(widget):
            continue
        yield widget


def _part_of_another(widget: QWidget) -> bool:
    """The field in a spin box or a combo box, the list of one, the icon in a field, a corner button."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit):
            return True
        if isinstance(above, QAbstractItemView) and isinstance(widget, QAbstractButton):
            return not widget.text() and not widget.accessibleName() and not widget.toolTip()
        above = above.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    """Controls without a name or a role."""
    found = []
    shown = [each for each in root.findChildren(QWidget) if isinstance(each, READ) and each.isVisible()]
    for widget in (*controls(root), *shown):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None:
            found.append(f"{told(widget)} is invisible to assistive technology")
            continue
        if interface.role() in _NO_ROLE:
            found.append(f"{told(widget)} has no role: {interface.role().name}")
        if isinstance(widget, QTabBar):
            if not all(widget.tabText(tab) for tab in range(widget.count())):
                found.append(f"{told(widget)} has a tab without a name")
        elif not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{told(widget)} has no name")
    return found


def small(root: QWidget) -> list[str]:
    """Targets smaller than 24 by 24 px. A line of text to select is no target, and a link has its line."""
    found = []
    for widget in controls(root):
        if isinstance(widget, PlainText):
            continue
        size = widget.size()
        if size.width() < LEAST or size.height() < LEAST:
            found.append(f"{told(widget)} is {size.width()} × {size.height()}")
    return found


def unreachable(root: QWidget) -> list[str]:
    """Controls the Tab key passes by. Read-only text and what is switched off need no key."""
    found = []
    for widget in controls(root):
        if isinstance(widget, PlainText) or type(widget).__name__ in SERVED or not widget.isEnabled():
            continue
        if isinstance(widget, QRadioButton) and not widget.isChecked():
            continue  # the arrows lead there from the one that is chosen
        proxy = widget.focusProxy() or widget
        if not proxy.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{told(widget)} is passed by")
    return found


def ringless(root: QWidget) -> list[str]:
    """Controls that look the same with the keyboard on them as without."""
    window = root.window()
    window.activateWindow()
    found = []
    for widget in list(controls(root)):
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        before = QApplication.focusWidget()
        if before is not None:
            before.clearFocus()
        plain = _look(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is None:
            continue  # this platform gives the window no focus at all
        if _look(widget) == plain:
            found.append(f"{told(widget)} shows no focus")
        if not widget.isVisible():
            break
    return found


def _look(widget: QWidget) -> QImage:
    """The control and a little around it: a ring may be drawn outside."""
    top = widget.window()
    corner = widget.mapTo(top, QPoint(0, 0))
    around = QRect(corner, widget.size()).adjusted(-6, -6, 6, 6).intersected(top.rect())
    return top.grab(around).toImage()


def clipped(root: QWidget) -> list[str]:
    """Words that do not fit where they stand. A label that ends in an ellipsis says so by its class."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.size().isEmpty():
            continue
        if isinstance(widget, QLabel):
            cut = not isinstance(widget, ElidedLabel) and bool(widget.text()) and _cut(widget, widget.size())
        elif isinstance(widget, PushButton | FittingButton):
            # It ends in an ellipsis; but half of its words say too little.
            needs, has = widget.sizeHint(), widget.size()
            cut = has.width() < needs.width() * LEGIBLE or needs.height() > has.height() + 1
        elif isinstance(widget, QAbstractButton):
            needs, has = widget.sizeHint(), widget.size()
            if widget.hasHeightForWidth():  # its words go on in the next line
                needs = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(has.width()))
            cut = bool(widget.text()) and (
                needs.width() > has.width() + 1 or needs.height() > has.height() + 1
            )
        else:
            continue
        if cut:
            found.append(f"{told(widget)} “{widget.text()[:50]}” {_sizes(widget)}")
    return found


def _cut(label: QLabel, size: QSize) -> bool:
    if label.wordWrap():
        return label.heightForWidth(size.width()) > size.height() + 2
    hint = label.sizeHint()
    return hint.width() > size.width() + 1 or hint.height() > size.height() + 2


def _sizes(widget: QWidget) -> str:
    hint, size = widget.sizeHint(), widget.size()
    return f"needs {hint.width()} × {hint.height()}, has {size.width()} × {size.height()}"


def told(widget: QWidget) -> str:
    """Which it is: class, names, and what it stands in."""
    words = [
        type(widget).__name__,
        widget.objectName(),
        widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""),
    ]
    above, place = widget.parentWidget(), []
    while above is not None and len(place) < 3:
        if type(above).__module__.startswith("app."):
            place.append(type(above).__name__)
        above = above.parentWidget()
    return " ".join(word for word in words if word) + (f" in {' in '.join(place)}" if place else "")


def faults(root: QWidget) -> list[str]:
    """All of it but what is cut off."""
    return [*nameless(root), *small(root), *unreachable(root)]


def words(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text a person may see or hear of what is visible below ``root``, and where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or _part_of_another(widget):
            continue
        texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if widget.isWindow():
            texts.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(tab) for tab in range(widget.count())]
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(item) for item in range(widget.count())]
        yield from ((html.unescape(text), told(widget)) for text in texts if text)
    if isinstance(root, QMainWindow):
        for action in root.findChildren(QAction):
            yield action.text(), "a menu"
