"""The one style sheet, generated from the tokens.

Widgets opt in by object name or by the ``kind`` property; nothing is styled by bare class except what
Fusion draws poorly on dark. No font size on ``QWidget``: it would beat ``setFont`` everywhere.
"""

from __future__ import annotations

from pathlib import Path
from string import Template

from app.ui.tokens import BODY, CAPTION, HEAD, TITLE, TRANSCRIPT, Tokens

_SHEET = Template("""
QMainWindow, QWidget#sidebar, QWidget#side, QWidget#player { background: $window; }
QWidget#center, QWidget#page, QStackedWidget { background: $surface; }
QStackedWidget#sidepages { background: transparent; }
QFrame#line { background: $border; border: none; }
QSplitter::handle { background: $border; }
QToolTip { background: $raised; color: $text; border: 1px solid $border_btn; padding: 5px 8px; }

QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="head"] { font-size: ${head}px; font-weight: 600; color: $text; }
QLabel[kind="group"] { font-size: ${head}px; font-weight: 600; color: $muted; }
QLabel[kind="muted"] { font-size: ${caption}px; color: $muted; }
QLabel[kind="body"] { font-size: ${body}px; color: $text2; }
QLabel[kind="strong"] { font-size: ${body}px; font-weight: 600; color: $text; }
QLabel[kind="accent"] { font-size: ${caption}px; font-weight: 600; color: $on_soft; }
QLabel[kind="problem"] { font-size: ${head}px; font-weight: 600; color: $err; }
QLabel[kind="error"] { font-size: ${caption}px; color: $err; }
QLabel[kind="record"] { font-size: ${body}px; font-weight: 600; color: $record; }
QLabel[kind="warn"] { font-size: ${caption}px; color: $text2; }
QLabel[kind="time"] { font-size: ${body}px; font-weight: 600; }

QPushButton { background: $raised; color: $text; border: 1px solid $border_btn; border-radius: 8px;
  padding: 0 12px; min-height: ${button}px; max-height: ${button}px; font-size: ${body}px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $muted; border-color: $border; background: $window; }
QPushButton:focus { border: 2px solid $focus; padding: 0 11px; min-height: ${button_focus}px;
  max-height: ${button_focus}px; }
QPushButton:default, QPushButton[kind="primary"] { background: $accent; color: $on_accent;
  border: 1px solid $accent; font-weight: 600; }
QPushButton:default:hover, QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent;
  padding: 0 4px; font-weight: 500; }
QPushButton[kind="link"]:disabled { color: $muted; background: transparent; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 0 3px; }
QPushButton[flush="true"] { padding: 0 1px; }
QPushButton[flush="true"]:focus { padding: 0; }
QPushButton[kind="place"] { background: transparent; border: 1px solid transparent; padding: 0 8px;
  font-weight: 600; color: $text2; text-align: left; }
QPushButton[kind="place"]:hover { background: $hover; }
QPushButton[kind="place"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[kind="chip"] { background: $window; border: 1px solid $border_btn; color: $text; padding: 0 10px;
  border-radius: ${pill}px; font-weight: 400; }
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:disabled { color: $muted; border-color: $border; }
QPushButton[kind="chip"]:checked, QPushButton[kind="chip"][on="true"] { background: $accent_soft;
  border-color: $accent_soft; color: $on_soft; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 0 9px; }
QPushButton[kind="record"] { background: $record_btn; color: $on_record; border: 1px solid $record_btn;
  font-weight: 600; }
QPushButton[kind="record"]:hover { background: $record_hover; border-color: $record_hover; }
QPushButton[kind="record"]:focus { border: 2px solid $text; }
QPushButton[kind="record"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[kind="soft"] { background: $window; border: 1px solid $border_btn; color: $text; }
QPushButton[kind="soft"]:checked { background: $accent_soft; border: 1px solid $accent_soft;
  color: $on_soft; }
QPushButton[kind="soft"]:disabled { color: $muted; border-color: $border; }
QPushButton[kind="soft"]:focus { border: 2px solid $focus; }
QPushButton[kind="choice"] { background: transparent; border: 2px solid transparent; text-align: left;
  padding: 0 8px; font-weight: 500; }
QPushButton[kind="choice"]:hover { background: $hover; }
QPushButton[kind="choice"]:focus { border: 2px solid $focus; padding: 0 8px; background: $hover; }
QPushButton#pill { background: $raised; border-radius: ${pill}px; padding: 0 16px; color: $accent; }
QRadioButton { color: $text; font-size: ${body}px; spacing: 8px; min-height: ${radio}px; padding-left: 8px; }
QRadioButton[kind="strong"] { font-weight: 600; padding-left: 0; }
QRadioButton:disabled { color: $border_ctl; }
QRadioButton::indicator { width: ${dot_box}px; height: ${dot_box}px; border: 1px solid $border_ctl;
  border-radius: ${dot_round}px;
  background: $surface; }
QRadioButton::indicator:checked { background: $accent; border: 1px solid $accent; image: url("$disc"); }
QRadioButton::indicator:focus { border: 2px solid $focus; width: ${dot_focus}px; height: ${dot_focus}px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 8px;
  min-width: 28px; min-height: 28px; padding: 0; }
QFrame#paragraph QToolButton { min-width: 20px; min-height: 20px; border-radius: 6px; }
QToolButton[narrow="true"] { min-width: 20px; }
QFrame#popover > QToolButton { padding: 0 6px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:focus { border-color: $focus; }
QToolButton:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; }
QToolButton#play { background: $accent; border-radius: 20px; min-width: 36px; max-width: 36px;
  min-height: 36px; max-height: 36px; }
QToolButton#play:hover { background: $accent_hover; }
QToolButton#play:focus { border-color: $text; }
QToolButton#play:disabled { background: $border_btn; }

QLineEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text; border: 1px solid $border_ctl;
  border-radius: 8px; padding: 0 10px; min-height: ${button}px; max-height: ${button}px;
  font-size: ${body}px; selection-background-color: $sel; selection-color: $sel_text; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 0 9px;
  min-height: ${button_focus}px; max-height: ${button_focus}px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $window; color: $muted;
  border-color: $border; }
QLineEdit#title { font-size: ${title}px; font-weight: 600; border: 1px solid transparent;
  background: transparent;
  padding: 0 5px; }
QLineEdit#title:hover { border-color: $border_btn; }
QLineEdit#title:focus { border: 2px solid $focus; padding: 0 4px; background: $surface; }
QLineEdit#title:disabled { color: $text; }
QLineEdit#name { font-weight: 600; min-height: ${name}px; max-height: ${name}px; padding: 0 5px;
  background: transparent; border: 1px solid transparent; }
QLineEdit#name:hover { border-color: $border_btn; }
QLineEdit#name:focus { min-height: ${name_focus}px; max-height: ${name_focus}px; padding: 0 4px;
  border: 2px solid $focus; }
QLineEdit#name:read-only:focus { padding: 0 6px; border: none; border-bottom: 2px solid $focus;
  border-radius: 0; min-height: ${name}px; max-height: ${name}px; }
QListView#completions { background: $raised; color: $text; border: 1px solid $border_btn;
  selection-background-color: $accent_soft; selection-color: $text; font-size: ${body}px; padding: 2px 4px; }
QListView#completions::item { min-height: ${button}px; padding: 0 8px; border-radius: 6px; }
QListView#completions::item:selected { background: $accent_soft; color: $text; }
QTableWidget#figures { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
  font-size: ${body}px; gridline-color: $border; selection-background-color: $accent_soft;
  selection-color: $text; outline: none; }
QTableWidget#figures:focus { border: 2px solid $focus; }
QTableWidget#figures::item { padding: 0 8px; border-bottom: 1px solid $border; }
QTableWidget#figures::item:selected { background: $accent_soft; color: $text; }
QTableWidget#figures QHeaderView { background: transparent; }
QTableWidget#figures QHeaderView::section { background: transparent; color: $muted; border: none;
  border-bottom: 1px solid $border; padding: 6px 8px; font-size: ${caption}px; }
QLineEdit QToolButton { min-width: 0; min-height: 0; border: none; background: transparent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border_btn;
  selection-background-color: $accent_soft; selection-color: $text; padding: 4px; outline: none; }
QSpinBox, QDoubleSpinBox { padding: 0 24px 0 10px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 23px 0 9px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0;
  min-height: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 20px; border: none;
  background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }

QCheckBox { color: $text; font-size: ${body}px; spacing: 8px; min-height: 26px; }
QCheckBox::indicator { width: ${tick_box}px; height: ${tick_box}px; border: 1px solid $border_ctl;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox:focus { color: $text; }
QCheckBox:disabled { color: $muted; }
QCheckBox::indicator:disabled { border-color: $border_btn; background: transparent; }
QCheckBox::indicator:checked:disabled { border-color: $muted; background: $muted; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: ${tick_focus}px;
  height: ${tick_focus}px; }

QListView { background: transparent; border: none; outline: none; }
QListWidget#formats { font-size: ${body}px; color: $text; }
QListWidget#formats::item { min-height: ${button}px; padding-left: 12px; border-radius: 8px;
  border: 2px solid transparent; }
QListWidget#formats::item:hover { background: $hover; }
QListWidget#formats::item:selected { background: $accent_soft; color: $on_soft; }
QListWidget#formats:focus::item:selected { border-color: $focus; }
QTreeWidget#shortcuts { background: $surface; border: 1px solid $border_ctl; border-radius: 8px; padding: 3px;
  font-size: ${body}px; color: $text; outline: none; }
QTreeWidget#shortcuts:focus { border: 2px solid $focus; padding: 2px; }
QTreeWidget#shortcuts::item { min-height: ${button}px; padding: 0 8px; }
QTreeWidget#shortcuts::item:selected { background: $accent_soft; color: $on_soft; }
QTreeWidget#shortcuts::item:hover:!selected { background: $hover; }
QTreeWidget#shortcuts QHeaderView { background: transparent; border: none; }
QTreeWidget#shortcuts QHeaderView::section { background: transparent; border: none; color: $muted;
  padding: 4px 8px; font-size: ${caption}px; }
QSlider#percent::groove:horizontal { height: 6px; background: $sunken; border: 1px solid $border_ctl;
  border-radius: 3px; }
QSlider#percent::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider#percent::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: $accent;
  border: 1px solid $surface; }
QSlider#percent::handle:horizontal:focus { border: 2px solid $text; width: 14px; }
QTextEdit#value { background: transparent; color: $text2; border: none; padding: 0; font-size: ${body}px;
  selection-background-color: $sel; selection-color: $sel_text; }
QPlainTextEdit#preview { background: $window; color: $text; border: 1px solid $border; border-radius: 10px;
  padding: 10px; }
QListView#choices { background: $surface; border: 1px solid $border_ctl; border-radius: 8px; padding: 5px;
  font-size: ${body}px; color: $text; }
QListView#choices:focus { border: 2px solid $focus; padding: 4px; }
QListView#choices::item { min-height: 24px; padding: 4px 0; border-radius: 6px; }
QListView#choices::item:selected { background: $accent_soft; color: $text; }
QListView#choices::indicator { width: ${dot_box}px; height: ${dot_box}px; border: 1px solid $border_ctl;
  border-radius: 4px;
  background: $surface; }
QListView#choices::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QPlainTextEdit#terms { background: $surface; color: $text; border: 1px solid $border_ctl; border-radius: 8px;
  padding: 2px 6px; font-size: ${body}px; selection-background-color: $sel; selection-color: $sel_text; }
QPlainTextEdit#terms:focus { border: 2px solid $focus; padding: 1px 5px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
  background: transparent; }
QPlainTextEdit#preview:focus { border: 2px solid $focus; padding: 9px; }
QTextEdit#editor { background: $surface; color: $text; border: 2px solid $focus; border-radius: 8px;
  font-size: ${transcript}px; selection-background-color: $sel; selection-color: $sel_text; padding: 0; }

QFrame[kind="card"] { background: $raised; border: 1px solid $border; border-radius: 10px; }
QFrame[kind="card"][focused="true"] { border-color: $focus; }
QWidget#banners > QFrame { margin: 12px 16px 0 16px; }
QFrame#popover, QFrame#toast { background: $raised; border: 1px solid $border_btn; border-radius: 10px; }
QFrame#tip { background: $window; border: none; border-top: 1px solid $border; }
QFrame#notice { background: $accent_soft; border: none; border-bottom: 1px solid $border; }
QFrame#notice[level="error"] { background: $err_soft; }
QFrame#notice[level="warn"] { background: $warn_soft; }
QFrame[kind="trouble"] { background: $warn_soft; border: none; border-radius: 10px; }
QFrame[kind="trouble"][level="error"] { background: $err_soft; }
QFrame[kind="trouble"][level="info"] { background: $accent_soft; }
QWidget#recordfoot { background: $window; border-top: 1px solid $border; }
QFrame#indicator { background: $raised; border: 1px solid $border_btn; }
QPlainTextEdit#notes { background: $surface; color: $text; border: 1px solid $border_ctl; border-radius: 8px;
  font-size: ${body}px; selection-background-color: $sel; selection-color: $sel_text; padding: 4px 2px; }
QPlainTextEdit#notes:focus { border: 2px solid $focus; padding: 3px 1px; }
QTextEdit#captions { background: $surface; color: $text; border: none;
  selection-background-color: $sel; selection-color: $sel_text; }
QFrame#queuerow { border: 2px solid transparent; border-radius: 8px; }
QFrame#queuerow:hover { background: $hover; }
QFrame#queuerow:focus { border-color: $focus; }
QFrame#target { background: $accent; border: none; }
QPushButton#jobs { text-align: left; }

QMenu { background: $raised; color: $text; border: 1px solid $border_btn; padding: 5px;
  font-size: ${body}px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url("$mark"); }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $border_ctl; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }

QTabBar { qproperty-drawBase: 0; background: transparent; outline: none; }
QTabBar::tab { color: $muted; background: transparent; padding: 4px 6px 6px 6px; margin-right: 8px;
  border: 2px solid transparent; border-radius: 0; font-size: ${body}px; font-weight: 500; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { color: $accent; border: 2px solid $focus; border-radius: 6px; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $border_btn; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $border_ctl; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $border_btn; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog, QMessageBox { background: $surface; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
""")


#: Where more contrast is wanted, what the mouse is over has an outline, not only another tone.
_OUTLINES = Template("""
QPushButton:hover, QToolButton:hover, QPushButton[kind="choice"]:hover, QLineEdit#title:hover,
QLineEdit#name:hover { border-color: $text; }
QPushButton[kind="link"] { text-decoration: underline; }
QFrame#notice, QFrame[kind="trouble"] { border: 1px solid $border_ctl; }
QProgressBar { border: 1px solid $border_ctl; }
""")


def stylesheet(tokens: Tokens, scale: float, icons: Path) -> str:
    """The application's QSS for one theme and text size. ``icons`` holds the tick and arrow images."""

    def px(size: float) -> int:
        return round(size * scale)

    suffix = "dark" if tokens.dark else "light"
    values = {name: getattr(tokens, name) for name in Tokens.__slots__}
    button = px(32)
    tick, dot = max(16, px(16)), 2 * (max(14, px(14)) // 2)
    sheet = _SHEET.template + (_OUTLINES.template if tokens.more else "")
    return Template(sheet).substitute(
        values,
        title=px(TITLE),
        head=px(HEAD),
        body=px(BODY),
        caption=max(12, px(CAPTION)),
        transcript=px(TRANSCRIPT),
        button=button,
        button_focus=button - 2,
        name=px(26),
        radio=px(28),
        tick_box=tick,
        tick_focus=tick - 2,
        dot_box=dot,
        dot_focus=dot - 2,
        dot_round=dot // 2 + 1,
        name_focus=px(26) - 2,
        pill=button // 2,
        disc=(icons / f"disc-{suffix}.svg").as_posix(),
        mark=(icons / f"mark-{suffix}.svg").as_posix(),
        tick=(icons / f"tick-{suffix}.svg").as_posix(),
        chevron_up=(icons / f"chevron-up-{suffix}.svg").as_posix(),
        chevron=(icons / f"chevron-{suffix}.svg").as_posix(),
    )
