"""Languages by their two-letter codes, with their names: those that Whisper models know."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from app.translation import noop, tr

#: The languages of multilingual Whisper models, by code (``whisper/tokenizer.py`` of the reference).
NAMES: Final[dict[str, str]] = {
    "af": noop("Afrikaans"),
    "am": noop("Amharic"),
    "ar": noop("Arabic"),
    "as": noop("Assamese"),
    "az": noop("Azerbaijani"),
    "ba": noop("Bashkir"),
    "be": noop("Belarusian"),
    "bg": noop("Bulgarian"),
    "bn": noop("Bengali"),
    "bo": noop("Tibetan"),
    "br": noop("Breton"),
    "bs": noop("Bosnian"),
    "ca": noop("Catalan"),
    "cs": noop("Czech"),
    "cy": noop("Welsh"),
    "da": noop("Danish"),
    "de": noop("German"),
    "el": noop("Greek"),
    "en": noop("English"),
    "es": noop("Spanish"),
    "et": noop("Estonian"),
    "eu": noop("Basque"),
    "fa": noop("Persian"),
    "fi": noop("Finnish"),
    "fo": noop("Faroese"),
    "fr": noop("French"),
    "gl": noop("Galician"),
    "gu": noop("Gujarati"),
    "ha": noop("Hausa"),
    "haw": noop("Hawaiian"),
    "he": noop("Hebrew"),
    "hi": noop("Hindi"),
    "hr": noop("Croatian"),
    "ht": noop("Haitian Creole"),
    "hu": noop("Hungarian"),
    "hy": noop("Armenian"),
    "id": noop("Indonesian"),
    "is": noop("Icelandic"),
    "it": noop("Italian"),
    "ja": noop("Japanese"),
    "jw": noop("Javanese"),
    "ka": noop("Georgian"),
    "kk": noop("Kazakh"),
    "km": noop("Khmer"),
    "kn": noop("Kannada"),
    "ko": noop("Korean"),
    "la": noop("Latin"),
    "lb": noop("Luxembourgish"),
    "ln": noop("Lingala"),
    "lo": noop("Lao"),
    "lt": noop("Lithuanian"),
    "lv": noop("Latvian"),
    "mg": noop("Malagasy"),
    "mi": noop("Maori"),
    "mk": noop("Macedonian"),
    "ml": noop("Malayalam"),
    "mn": noop("Mongolian"),
    "mr": noop("Marathi"),
    "ms": noop("Malay"),
    "mt": noop("Maltese"),
    "my": noop("Burmese"),
    "ne": noop("Nepali"),
    "nl": noop("Dutch"),
    "nn": noop("Norwegian Nynorsk"),
    "no": noop("Norwegian"),
    "oc": noop("Occitan"),
    "pa": noop("Punjabi"),
    "pl": noop("Polish"),
    "ps": noop("Pashto"),
    "pt": noop("Portuguese"),
    "ro": noop("Romanian"),
    "ru": noop("Russian"),
    "sa": noop("Sanskrit"),
    "sd": noop("Sindhi"),
    "si": noop("Sinhala"),
    "sk": noop("Slovak"),
    "sl": noop("Slovenian"),
    "sn": noop("Shona"),
    "so": noop("Somali"),
    "sq": noop("Albanian"),
    "sr": noop("Serbian"),
    "su": noop("Sundanese"),
    "sv": noop("Swedish"),
    "sw": noop("Swahili"),
    "ta": noop("Tamil"),
    "te": noop("Telugu"),
    "tg": noop("Tajik"),
    "th": noop("Thai"),
    "tk": noop("Turkmen"),
    "tl": noop("Tagalog"),
    "tr": noop("Turkish"),
    "tt": noop("Tatar"),
    "uk": noop("Ukrainian"),
    "ur": noop("Urdu"),
    "uz": noop("Uzbek"),
    "vi": noop("Vietnamese"),
    "yi": noop("Yiddish"),
    "yo": noop("Yoruba"),
    "yue": noop("Cantonese"),
    "zh": noop("Chinese"),
}


def name(code: str) -> str:
    """``French`` for ``fr``; the code itself for one that nobody named."""
    return tr(NAMES[code]) if code in NAMES else code


def named(codes: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Code and name of ``codes`` (all when there are none), by name."""
    return sorted(((code, name(code)) for code in codes or NAMES), key=_order)


def _order(pair: tuple[str, str]) -> str:
    """By letters, whatever stands over them: Ö is sorted as O."""
    return unicodedata.normalize("NFD", pair[1]).casefold()
