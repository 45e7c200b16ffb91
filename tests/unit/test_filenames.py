"""File names out of titles: a table of what people and attackers type, and anything else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.filenames import FALLBACK, LIMIT, cut_at_grapheme, safe_filename

FAMILY = "👨‍👩‍👧‍👦"  # one character to a reader, 25 bytes


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Weekly product sync", "Weekly product sync.srt"),
        ("Onboarding go / no-go", "Onboarding go - no-go.srt"),
        ("../../etc/passwd", "etc-passwd.srt"),
        ("C:\\Temp\\x", "C--Temp-x.srt"),
        ('Why "now"?', "Why 'now'.srt"),
        ("a <b> *c*", "a (b) c.srt"),
        (".hidden", "hidden.srt"),
        ("-rf", "rf.srt"),
        ("ends with dot. ", "ends with dot.srt"),
        ("two\nlines\tand tab", "two lines and tab.srt"),
        ("invoice\u202egpj", "invoicegpj.srt"),
        ("nul\x00byte\x1b[31m", "nulbyte[31m.srt"),
        ("CON", "_CON.srt"),
        ("com1.backup", "_com1.backup.srt"),
        ("LPT¹", "_LPT¹.srt"),
        ("Console", "Console.srt"),
        ("e\u202e\u0301", "\u00e9.srt"),
        ("Cafe\u0301", "Caf\u00e9.srt"),
        ("פגישה שבועית", "פגישה שבועית.srt"),
        ("\ud800 half", "half.srt"),
        ("", f"{FALLBACK}.srt"),
        ("???", f"{FALLBACK}.srt"),
        ("...", f"{FALLBACK}.srt"),
    ],
)
def test_titles_become_names(title: str, name: str) -> None:
    assert safe_filename(title, ".srt") == name


def test_a_long_title_is_cut_between_characters() -> None:
    name = safe_filename(FAMILY * 12, ".docx")
    assert name == FAMILY * 4 + ".docx"  # five would be 125 bytes


@pytest.mark.parametrize("cluster", [FAMILY, "🇩🇪", "👍🏽", "e\u0323\u0301", "क्षि", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "ᄀ\u1161\u11a8"])
def test_no_cluster_is_split(cluster: str) -> None:
    size = len(cluster.encode())
    for limit in range(size, 4 * size):
        assert cut_at_grapheme(cluster * 5, limit) == cluster * (limit // size)


def test_one_endless_character_is_cut_anyway() -> None:
    assert len(safe_filename("e" + "\u0323\u0330" * 300).encode()) <= LIMIT


def test_the_id_and_extension_are_never_cut() -> None:
    assert safe_filename("x" * 300, ".json", ident="7Q2F").endswith("x 7Q2F.json")


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["", ".srt", ".docx"]))
def test_any_text_makes_a_name_that_works(title: str, extension: str) -> None:
    name = safe_filename(title, extension)
    assert 0 < len(name.encode()) <= LIMIT
    assert not set(name) & set('/\\:*?"<>|')
    assert name[0] not in ".- "
    assert name[-1] not in ". "
    assert unicodedata.normalize("NFC", name) == name
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in name)
    assert safe_filename(name.removesuffix(extension), extension) == name


def test_a_hostile_name_stays_in_its_folder(tmp_path: Path) -> None:
    path = tmp_path / safe_filename("../" * 40 + FAMILY * 64 + "\n", ".txt")
    path.write_text("x")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
