"""How to recognise, on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from app import languages
from app.cli import _make_absolute, parser
from app.commands.options import run_options
from engine.protocol import RunOptions


def options(*words: str) -> RunOptions:
    return run_options(parser().parse_args(["transcribe", "a.wav", *words]))


def test_languages_names_and_translation() -> None:
    made = options("--profile", "fast", "--languages", "en, DE,en", "--vocabulary", "Kowalczyk, ,Ana  Ruiz")
    assert made.languages == ("en", "de")
    assert made.vocabulary == ("Kowalczyk", "Ana Ruiz")
    assert not made.translate
    assert options("--translate").translate


def test_names_from_a_file(tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("\ufeffKowalczyk, Jan\n\n  Ana Ruiz \n", encoding="utf-8")
    assert options("--vocabulary", str(names)).vocabulary == ("Kowalczyk, Jan", "Ana Ruiz")
    names.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(argparse.ArgumentTypeError, match="cannot be read"):
        options("--vocabulary", str(names))


def test_a_file_named_from_another_folder(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("Ana\n")
    arguments = parser().parse_args(["import", "a.wav", "--vocabulary", "names.txt"])
    _make_absolute(arguments, tmp_path)
    assert run_options(arguments).vocabulary == ("Ana",)


def test_one_language_or_several_but_not_both() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="leave out --languages"):
        options("--language", "en", "--languages", "en,de")


def test_every_language_has_a_name_of_its_own() -> None:
    assert len(set(languages.NAMES.values())) == len(languages.NAMES) >= 99
    assert languages.name("yue") == "Cantonese"
    assert languages.name("xx") == "xx"
    assert languages.named(["fr", "de"]) == [("fr", "French"), ("de", "German")]
