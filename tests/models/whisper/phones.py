"""How the vocabulary is pronounced, for the encoder's training heads; made once by espeak-ng."""

import json
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tests.models.sentences import words as every_word

_FILE = Path(__file__).with_name("phones.json")
_STRESS = str.maketrans("", "", "',%=")


@cache
def _pronunciations() -> Mapping[str, Mapping[str, list[str]]]:
    said: dict[str, dict[str, list[str]]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return said


@cache
def inventory() -> tuple[str, ...]:
    """Every sound of both languages."""
    return tuple(
        sorted({sound for said in _pronunciations().values() for word in said.values() for sound in word})
    )


@cache
def _numbers() -> Mapping[str, int]:
    return {sound: number for number, sound in enumerate(inventory(), start=1)}  # 0 is CTC's blank


def pronounce(text: str, language: str) -> list[int]:
    """The sounds of a sentence as numbers from 1 on."""
    said = _pronunciations()[language]
    return [_numbers()[sound] for word in text.split() for sound in said[word]]


@cache
def vocabulary() -> tuple[str, ...]:
    """Every word of both languages."""
    return tuple(sorted({word for said in _pronunciations().values() for word in said}))


@cache
def _word_numbers() -> Mapping[str, int]:
    return {word: number for number, word in enumerate(vocabulary(), start=1)}


def words(text: str) -> list[int]:
    """The words of a sentence as numbers from 1 on."""
    return [_word_numbers()[word] for word in text.split()]


def main() -> None:
    """Asks espeak-ng for every word and writes the file."""
    said = {
        language: {word: _ask(word, voice) for word in every_word(language)}
        for language, voice in (("de", "de"), ("en", "en-us"))
    }
    _FILE.write_text(json.dumps(said, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _ask(word: str, voice: str) -> list[str]:
    answer = subprocess.run(
        ["espeak-ng", "-q", "-x", "--sep=_", "-v", voice, word], check=True, capture_output=True, text=True
    )
    sounds = answer.stdout.replace("\n", "_").replace(" ", "_").translate(_STRESS).split("_")
    return [sound for sound in sounds if sound and not sound.startswith("(")]


if __name__ == "__main__":
    main()
