"""Design tokens: colours of the two themes, the speaker palette, sizes in pixels.

The values and the contrast they reach were measured for the design; a test recomputes them with the
WCAG 2 formula.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one theme as ``#RRGGBB``. ``speakers`` is ordered; number ``n`` takes ``(n - 1) % 12``.

    ``cur_text`` is the text on ``cur_word``. ``more``: more contrast is wanted, so that what is drawn in thin
    or pale strokes is drawn stronger (the waveform that is still to come, the marks under unclear words).
    """

    dark: bool
    window: str
    surface: str
    raised: str
    sunken: str
    hover: str
    pressed: str
    border: str
    border_btn: str
    border_ctl: str
    text: str
    text2: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    err: str
    err_soft: str
    cur_word: str
    cur_text: str
    cur_block: str
    hit: str
    hit_cur: str
    sel: str
    sel_text: str
    focus: str
    record: str
    record_btn: str
    record_hover: str
    on_record: str
    speakers: tuple[str, ...]
    more: bool = False

    def speaker(self, number: int) -> str:
        """Colour of speaker ``number`` (from 1); 0 is nobody known."""
        return self.muted if number < 1 else self.speakers[(number - 1) % len(self.speakers)]


LIGHT: Final = Tokens(
    dark=False,
    window="#F4F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#E9EBEF",
    hover="#E9EBF0",
    pressed="#DDE0E7",
    border="#E1E4E9",
    border_btn="#CBD0D8",
    border_ctl="#858D9A",
    text="#1A1D23",
    text2="#454C59",
    muted="#626A78",
    accent="#2C5AD0",
    accent_hover="#244CB3",
    on_accent="#FFFFFF",
    accent_soft="#E6EDFC",
    on_soft="#1F469F",
    warn="#A85F00",
    warn_soft="#FFF3DC",
    ok="#1B7A4B",
    ok_soft="#E3F4EA",
    err="#B3261E",
    err_soft="#FCE9E7",
    cur_word="#FFDD75",
    cur_text="#1A1D23",
    cur_block="#F2F5FC",
    hit="#FFEBB0",
    hit_cur="#FFBE55",
    sel="#BFD4FF",
    sel_text="#10131A",
    focus="#2C5AD0",
    record="#C4262E",
    record_btn="#C4262E",
    record_hover="#A81F27",
    on_record="#FFFFFF",
    speakers=(
        "#186CCE",
        "#A54E3A",
        "#125F5C",
        "#A44D8E",
        "#6F4A05",
        "#4C28B2",
        "#287B4B",
        "#8E0D39",
        "#124073",
        "#5C2602",
        "#532349",
        "#5F6B73",
    ),
)

DARK: Final = Tokens(
    dark=True,
    window="#15171B",
    surface="#1B1E23",
    raised="#23272E",
    sunken="#101215",
    hover="#262A32",
    pressed="#2F343D",
    border="#2B3038",
    border_btn="#454C58",
    border_ctl="#7D8695",
    text="#E9EBEF",
    text2="#BCC2CC",
    muted="#98A0AE",
    accent="#8FB2FF",
    accent_hover="#A9C4FF",
    on_accent="#0E1630",
    accent_soft="#22304F",
    on_soft="#BCD1FF",
    warn="#F0AE4A",
    warn_soft="#3A2D17",
    ok="#6CCB94",
    ok_soft="#19322A",
    err="#FF8A80",
    err_soft="#3B2022",
    cur_word="#7A5D0E",
    cur_text="#E9EBEF",
    cur_block="#22262E",
    hit="#5A4717",
    hit_cur="#80560D",
    sel="#3A5490",
    sel_text="#FFFFFF",
    focus="#8FB2FF",
    record="#FF8A85",
    record_btn="#CF353C",
    record_hover="#B82E35",
    on_record="#FFFFFF",
    speakers=(
        "#9DBDFF",
        "#F8B478",
        "#45D0C0",
        "#FE8CA6",
        "#F9E03F",
        "#B08FC9",
        "#96F0AA",
        "#EE6A4C",
        "#8785F4",
        "#A79273",
        "#D372AD",
        "#D5E0E6",
    ),
)


def with_more_contrast(theme: Tokens) -> Tokens:
    """The same theme with lines as strong as those of a field, no muted text, and the word being said in
    inverse colours."""
    return replace(
        theme,
        border=theme.border_ctl,
        border_btn=theme.border_ctl,
        muted=theme.text2,
        cur_word=theme.text,
        cur_text=theme.surface,
        more=True,
    )


LIGHT_MORE: Final = with_more_contrast(LIGHT)
DARK_MORE: Final = with_more_contrast(DARK)

#: Type sizes in px at text size 100 %.
TITLE, HEAD, BODY, TRANSCRIPT, CAPTION, MONO = 20, 13, 13, 15, 12, 12
#: Transcript line pitch as a multiple of the font's height.
LINE_PITCH: Final = 1.32
