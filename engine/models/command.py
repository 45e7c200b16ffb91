"""``engine models list | download ID… | verify [ID…] | import PATH [--as ID] | remove ID…``.

The process behind the app's list of models. Prints the notices of :mod:`engine.inventory`, one JSON object
per line. Every command takes ``--folder``. A download is paused by ending the process. ``--token-on-stdin``
says that one line of standard input is ``{"token": "…"}``: never an argument, a variable or a file.
"""

from __future__ import annotations

import argparse
import json
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine.inventory import ModelFailed, ModelList, ModelReady, ModelRemoved, Notice
from engine.models import verify
from engine.models.catalogue import BadCatalogue, Catalogue, Device, Model, ids, load
from engine.models.incoming import Busy
from engine.models.manifest import MANIFEST
from engine.models.meter import Meter
from engine.models.problems import ModelProblem, of_disk
from engine.models.store import Store
from engine.stdio import guard_stdout

log = logging.getLogger(__name__)

USAGE: Final = 2
FAILED: Final = 5
_TOKEN_LINE: Final = 4096

Send = Callable[[Notice], None]


def main(argv: Sequence[str]) -> int:
    """Run one command; exit 0 when all went well, 5 when a model failed, 2 for a wrong call."""
    arguments = _parser().parse_args(argv)
    # Ctrl+C reaches the whole group of processes; what was fetched is kept.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    stream = guard_stdout()
    failed = False

    def send(notice: Notice) -> None:
        nonlocal failed
        failed = failed or isinstance(notice, ModelFailed)
        stream.send(notice)

    store = Store(arguments.folder.absolute())
    store.sweep()
    try:
        catalogue = load()
    except BadCatalogue as error:
        log.error("catalogue: %s", error.detail)  # noqa: TRY400 - the detail says all
        send(ModelFailed("", error.code, error.detail))
        return FAILED
    match arguments.command:
        case "list":
            _list(catalogue, store, send)
        case "import":
            _import(catalogue, store, arguments, send)
        case "download":
            _download(catalogue, store, arguments, send)
        case "verify":
            _verify(catalogue, store, arguments.ids, send)
        case _:
            _remove(store, arguments.ids, send)
    return FAILED if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="engine models")
    commands = parser.add_subparsers(dest="command", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--folder", type=Path, required=True)
    commands.add_parser("list", parents=[shared])
    download = commands.add_parser("download", parents=[shared])
    download.add_argument("ids", nargs="+", help="models, or profiles for what they need")
    download.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    download.add_argument("--token-on-stdin", action="store_true")
    commands.add_parser("verify", parents=[shared]).add_argument("ids", nargs="*")
    taking = commands.add_parser("import", parents=[shared])
    taking.add_argument("path", type=Path)
    taking.add_argument("--as", dest="id", default="")
    commands.add_parser("remove", parents=[shared]).add_argument("ids", nargs="+")
    return parser


def _list(catalogue: Catalogue, store: Store, send: Send) -> None:
    statuses = tuple(store.status(model, catalogue.profiles_of(model.id)) for model in catalogue.models)
    send(ModelList(statuses, str(store.folder), store.free()))


def _download(catalogue: Catalogue, store: Store, arguments: argparse.Namespace, send: Send) -> None:
    token = _token() if arguments.token_on_stdin else ""

    def fetch(model: Model) -> None:
        if store.whole(model.id):
            return
        from engine.models.fetch.download import download
        from engine.models.fetch.hub import Hub

        download(model, store, Hub(token), send)

    for model_id in _expanded(catalogue, arguments.ids, arguments.device):
        with_model(catalogue, model_id, send, fetch)


def _expanded(catalogue: Catalogue, names: Sequence[str], device: Device) -> list[str]:
    """Profiles become the models they need; each once."""
    found: dict[str, None] = {}
    for name in names:
        profile = catalogue.profiles.get(name)
        found |= dict.fromkeys([name] if profile is None else ids(catalogue.needed(profile, device)))
    return list(found)


def with_model(catalogue: Catalogue, model_id: str, send: Send, work: Callable[[Model], None]) -> None:
    """Do ``work`` on a model of the catalogue and say how it ended."""
    try:
        try:
            model = catalogue.model(model_id)
        except KeyError:
            raise ModelProblem("unknown-model", model_id) from None
        work(model)
    except (ModelProblem, Busy, OSError) as error:
        send(_failure(model_id, error))
    else:
        send(ModelReady(model_id))


def _import(catalogue: Catalogue, store: Store, arguments: argparse.Namespace, send: Send) -> None:
    from engine.models.importing import import_model

    if not arguments.path.exists():
        send(ModelFailed(arguments.id, "unreadable", arguments.path.name))
        return
    try:
        model = import_model(catalogue, store, arguments.path, arguments.id, send)
    except (ModelProblem, Busy, OSError) as error:
        send(_failure(arguments.id, error))
    else:
        send(ModelReady(model.id))


def _verify(catalogue: Catalogue, store: Store, ids: Sequence[str], send: Send) -> None:
    """Read every byte of the models named, or of all that are here."""
    here = [model.id for model in catalogue.models if store.status(model).state in {"ready", "damaged"}]
    for model_id in ids or here:
        manifest = store.manifest(model_id)
        if manifest is None:
            known = any(model.id == model_id for model in catalogue.models)
            code = "damaged" if model_id in here else "not-here" if known else "unknown-model"
            send(ModelFailed(model_id, code, MANIFEST if model_id in here else model_id))
            continue
        meter = Meter(send, model_id, "verify", manifest.bytes)
        damaged = verify.in_full(store.folder / model_id, manifest, meter.add)
        meter.close()
        if damaged:
            send(ModelFailed(model_id, "damaged", ", ".join(damaged)))
        else:
            send(ModelReady(model_id))


def _remove(store: Store, ids: Sequence[str], send: Send) -> None:
    for model_id in ids:
        try:
            there = store.remove(model_id)
        except OSError as error:
            send(_failure(model_id, error))
        else:
            send(ModelRemoved(model_id) if there else ModelFailed(model_id, "not-here", model_id))


def _failure(model_id: str, error: ModelProblem | Busy | OSError) -> ModelFailed:
    if isinstance(error, Busy):
        return ModelFailed(model_id, "in-progress", model_id)
    problem = error if isinstance(error, ModelProblem) else of_disk(error)
    if problem is None:
        log.error("models: %s", error, exc_info=error)
        return ModelFailed(model_id, "internal", type(error).__name__)
    return ModelFailed(model_id, problem.code, problem.detail)


def _token() -> str:
    try:
        body = json.loads(sys.stdin.buffer.readline(_TOKEN_LINE))
        token = body["token"]
    except (ValueError, KeyError, TypeError):
        return ""
    return token if isinstance(token, str) else ""
