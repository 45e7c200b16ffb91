"""The arguments of ``hansard library``."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands import options, vault


def add_arguments(command: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """``check``, ``backup``, ``restore`` and ``repair``."""
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[shared])

    checking = action("check", "Look whether the library and its files are whole.")
    checking.add_argument("--quick", action="store_true", help="only what can be said at once")
    checking.add_argument("--json", action="store_true", help="for machines")
    backup = action("backup", "Make a verified backup of the text, or list the backups.")
    backup.add_argument("--list", action="store_true", help="list the backups there are")
    backup.add_argument("--json", action="store_true", help="for machines")
    restore = action(
        "restore",
        "Make the library what a backup is, the file replaced is kept; or bring single meetings back.",
    )
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="a file, or how its name begins")
    restore.add_argument("--list", action="store_true", help="list the backups there are")
    restore.add_argument("--preview", action="store_true", help="only say what would be different")
    restore.add_argument(
        "--meeting",
        action="append",
        default=[],
        metavar="ID",
        help="only this one, by its title, its number, or how that ends; it comes beside what is there now "
        "(may be given again)",
    )
    restore.add_argument("--meetings", action="store_true", help="list the meetings of the backup")
    repair = action("repair", "Save what can be saved of a damaged library; the damaged file is kept.")
    repair.add_argument(
        "--without-backup", action="store_true", help="only from the damaged file, not from a backup"
    )
    for changing in (restore, repair):
        changing.add_argument("--yes", action="store_true", help="do not ask")
        changing.add_argument("--json", action="store_true", help="for machines")
    vault.add_arguments(action("vault", "Encrypt the library, its sound and its backups, or say how it is."))
    texts = action("texts", "Write the text of every meeting to files, from a library that is not opened.")
    texts.add_argument("output", type=Path, metavar="DIR", help="where to; made if needed")
    texts.add_argument(
        "--format", type=options.formats, default=["docx"], metavar="LIST", help="default: docx"
    )
    texts.add_argument(
        "--meeting",
        action="append",
        default=[],
        metavar="ID",
        help="only this one, by its title, its number, or how that ends (may be given again)",
    )
    texts.add_argument("--json", action="store_true", help="for machines")
