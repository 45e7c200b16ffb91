"""Join, split, bundle and watch as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

from app.library import Library
from tests.e2e.conftest import Run
from tests.e2e.media import tone, write_wav
from tests.exports import add_call


def test_join_split_and_carry_elsewhere(hansard: Run, inside: Run, tmp_path: Path) -> None:
    home = ("--library", tmp_path / "library")
    library = Library.open(tmp_path / "library")
    for title in ("Began", "Went on"):
        add_call(library, tmp_path, title)
    library.close()
    joined = hansard("join", "Began", "Went on", "--silence", "1:30", *home)
    assert joined.returncode == 0, joined.stderr
    whole = joined.stdout.strip()
    (listed,) = json.loads(inside("list", "--json", *home).stdout)
    assert (listed["id"], listed["duration"]) == (whole, 60 + 90 + 60)
    texts = [item["text"] for item in json.loads(inside("show", whole, "--json", *home).stdout)["segments"]]
    assert len(texts) == 8

    written = inside("bundle", whole, "--output", "out.hansard", *home)
    assert written.stdout.strip() == str(tmp_path / "out.hansard")
    other = ("--library", tmp_path / "other")
    taken = inside("import", "out.hansard", *other)
    assert (taken.returncode, taken.stdout.strip()) == (0, whole)
    assert inside("show", whole, *other).stdout == inside("show", whole, *home).stdout
    known = inside("import", "out.hansard", *other)
    assert "--again" in known.stderr
    assert inside("import", "out.hansard", "--again", *other).stdout.strip() != whole

    parts = inside("split", "Began", "2:30", *other)
    assert parts.returncode == 2, "two meetings have that title"
    parts = inside("split", whole, "2:30", *home).stdout.split()
    counts = [len(json.loads(inside("show", part, "--json", *home).stdout)["segments"]) for part in parts]
    assert counts == [4, 4]

    (tmp_path / "bad.hansard").write_bytes(b"PK nothing")
    bad = inside("import", "bad.hansard", *other)
    assert bad.returncode == 3
    assert "nothing was taken in" in bad.stderr
    assert inside("split", whole, "yesterday", *home).returncode == 2
    assert inside("join", "nobody", whole, *home).returncode == 2


def test_a_folder_watched_once(inside: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write_wav(folder / "one.wav", tone(1.0))
    (folder / "two.wav.part").write_bytes(b"RIFF")
    home = ("--library", tmp_path / "library")
    done = inside("watch", folder, "--once", *home)
    assert done.returncode in (0, 5), done.stderr  # a tone holds no words
    assert len(done.stdout.split()) == 1
    again = inside("watch", folder, "--once", *home)
    assert (again.returncode, again.stdout) == (0, "")
    assert inside("watch", tmp_path / "nowhere", "--once", *home).returncode == 3
