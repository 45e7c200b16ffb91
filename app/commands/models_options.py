"""What ``hansard models`` takes: apart, so that no other command pays for importing it."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """``list``, ``download``, ``verify``, ``import`` and ``remove``."""
    commands = parser.add_subparsers(dest="models_command", metavar="WHAT", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--models", type=Path, metavar="DIR", help="another models folder than your own")
    shared.add_argument("--json", action="store_true", help="for machines")
    shared.add_argument(
        "--progress", choices=("auto", "json", "none"), default="auto", help="json: for machines, on stderr"
    )

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[shared])

    command("list", "List the models: what they need, and which are here.")
    download = command("download", "Fetch models; begun downloads go on.")
    download.add_argument("ids", nargs="+", metavar="ID", help="a model, or a profile for what it needs")
    download.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help="for a profile")
    download.add_argument(
        "--token", action="store_true", help="ask for the token of an account, for models that need one"
    )
    command("verify", "Read every byte of the models that are here.").add_argument(
        "ids", nargs="*", metavar="ID", help="default: all"
    )
    taking = command("import", "Take in a model from a folder or a zip file.")
    taking.add_argument("path", type=Path, metavar="DIR_OR_ZIP")
    taking.add_argument("--as", dest="id", default="", metavar="ID", help="which model it is")
    command("remove", "Delete models from this computer.").add_argument("ids", nargs="+", metavar="ID")
