"""The current theme: tokens, fonts and the style applied to the application.

One object is made at start and handed to whoever paints; ``changed`` tells them to paint again.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import tokens
from app.ui.stylesheet import stylesheet
from app.ui.tokens import DARK, DARK_MORE, LIGHT, LIGHT_MORE, Tokens

Appearance = Literal["system", "light", "dark"]
Contrast = Literal["system", "normal", "more"]
Motion = Literal["system", "full", "reduced"]
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MIN_SCALE, MAX_SCALE = 0.8, 2.0
#: What Qt itself lets slide or fade.
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


@lru_cache(maxsize=256)
def color(value: str, alpha: float = 1.0) -> QColor:
    """A token as a colour; ``alpha`` in 0..1. Cached, so do not change what it returns."""
    result = QColor(value)
    result.setAlphaF(alpha)
    return result


class Theme(QObject):
    """Tokens and fonts in force. ``scale`` is the text size, 1.0 = 100 %."""

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance = "system",
        scale: float = 1.0,
        contrast: Contrast = "system",
        motion: Motion = "system",
    ) -> None:
        super().__init__()
        self.appearance: Appearance = appearance
        self.contrast: Contrast = contrast
        self.motion: Motion = motion
        self.scale = _clamped(scale)
        self.family = _family()
        self.mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.tokens: Tokens = self._choose()
        self._effects = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        self._blinking = QApplication.cursorFlashTime()  # ms, as the system has it
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)

    def apply(self) -> None:
        """Give palette, font and style sheet to the application."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(self.font(tokens.BODY))
        application.setPalette(_palette(self.tokens))
        application.setStyleSheet(stylesheet(self.tokens, self.scale, RESOURCES / "icons"))
        self._apply_motion()

    def set_appearance(self, appearance: Appearance) -> None:
        self.appearance = appearance
        self._refresh()

    def set_contrast(self, contrast: Contrast) -> None:
        self.contrast = contrast
        self._refresh()

    def set_motion(self, motion: Motion) -> None:
        self.motion = motion
        self._apply_motion()

    def _apply_motion(self) -> None:
        """Menus, lists and tooltips slide or fade and carets blink as the system has it, or not at all."""
        still = self.reduced_motion
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not still)
        QApplication.setCursorFlashTime(0 if still else self._blinking)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to move by itself: the user's word, else the system's where it gives one."""
        return _still() if self.motion == "system" else self.motion == "reduced"

    def set_scale(self, scale: float) -> None:
        self.scale = _clamped(scale)
        self._refresh()

    def px(self, size: float) -> int:
        """``size`` pixels at the text size in force."""
        return round(size * self.scale)

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
        """The interface font at ``size`` px; ``tabular`` figures for times."""
        font = QFont(self.family)
        font.setPixelSize(max(12, self.px(size)))
        font.setWeight(weight)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def mono_font(self) -> QFont:
        font = QFont(self.mono)
        font.setPixelSize(self.px(tokens.MONO))
        return font

    def speaker(self, number: int) -> QColor:
        """Colour of speaker ``number``; grey for 0."""
        return color(self.tokens.speaker(number))

    def _choose(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        dark = self.appearance == "dark"
        if self.appearance == "system":
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        more = self.contrast == "more"
        if self.contrast == "system":
            more = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if more:
            return DARK_MORE if dark else LIGHT_MORE
        return DARK if dark else LIGHT

    def _system_changed(self) -> None:
        if self.appearance == "system":
            self._refresh()

    def _contrast_changed(self) -> None:
        if self.contrast == "system":
            self._refresh()

    def _refresh(self) -> None:
        self.tokens = self._choose()
        self.apply()
        self.changed.emit()


def _still() -> bool:
    """Whether the system asks for less motion. Qt 6.12 tells; before, Windows alone says it, as an effect."""
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    if preference is not None:
        return "Reduced" in str(preference())
    windows = QGuiApplication.platformName() == "windows"
    return windows and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def _clamped(scale: float) -> float:
    return min(MAX_SCALE, max(MIN_SCALE, scale))


def _family() -> str:
    """The system's interface font; on Linux, where that may be anything, the bundled Inter."""
    if QGuiApplication.platformName() in {"windows", "cocoa"}:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    for path in sorted((RESOURCES / "fonts").glob("Inter-*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def _palette(theme: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.err),
        (role.Highlight, theme.sel),
        (role.HighlightedText, theme.sel_text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.hover),
        (role.Mid, theme.border_btn),
        (role.Dark, theme.border_ctl),
        (role.Shadow, theme.sunken),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.border_ctl))
    return palette
