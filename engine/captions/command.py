"""``engine captions --folder REC``: live captions of the recording in a folder, as JSON lines.

Ends with its parent, at low priority, and is safe to kill at any time: it only reads. Which recogniser
writes is what the profile names, if it can write along; otherwise the built-in one.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine import profiles, stages, takes
from engine.captioning import Captioning, CaptionsEnded, CaptionsFailed, Listening
from engine.captions.follower import Follower, Journal
from engine.captions.live import Live
from engine.captions.ports import Captioner
from engine.captions.side import Side
from engine.errors import DeviceFailed, EngineError, OutOfMemory
from engine.models.store import check_folder
from engine.protocol import RunOptions
from engine.stages import Hearing
from engine.stdio import guard_stdout
from engine.vad.silero import Network
from engine.wire import BadMessage

log = logging.getLogger(__name__)

#: Seconds of the recording before now that a window which comes late still gets captions of.
BACK: Final = 20.0


class NoRecording(EngineError):
    """The folder holds no recording that can be read."""

    code = "no-recording"


def main(arguments: Sequence[str]) -> int:
    """Caption until the recording is closed; returns 0, 2 for a wrong call, 5 when it failed."""
    parser = argparse.ArgumentParser(prog="engine captions")
    parser.add_argument("--folder", required=True, type=Path, help="of the recording")
    parser.add_argument("--language", default=None, help="two letters; found out when not set")
    parser.add_argument("--languages", default="", help="codes with commas: it is one of these")
    parser.add_argument("--models", type=Path, default=None, help="folder of the models")
    parser.add_argument("--profile", default=profiles.BUILTIN.profile)
    parser.add_argument("--back", type=float, default=BACK, help="seconds of the past to caption")
    try:
        options = parser.parse_args(list(arguments))
    except SystemExit as stop:
        return 2 if stop.code else 0
    out = guard_stdout()
    try:
        languages = tuple(filter(None, options.languages.split(",")))
        hearing = Hearing(options.language, languages)
        caption(options.folder, _choice(options), hearing, out.send, options.back)
        out.send(CaptionsEnded())
    except BrokenPipeError:  # the window is gone
        return 0
    except EngineError as error:
        out.send(CaptionsFailed(error.code, error.detail))
        return 5
    except OSError as error:  # the folder was taken away
        out.send(CaptionsFailed(NoRecording.code, type(error).__name__))
        return 5
    except MemoryError:
        out.send(CaptionsFailed(OutOfMemory.code))
        return 5
    except Exception as error:  # the edge of this process: a bug becomes an answer, and a log line
        log.exception("captions failed")
        out.send(CaptionsFailed("internal", type(error).__name__))
        return 5
    return 0


def caption(
    folder: Path,
    choice: profiles.Choice,
    hearing: Hearing,
    send: Callable[[Captioning], None],
    back: float = BACK,
) -> None:
    """Caption the recording in ``folder`` until it is closed.

    Raises:
        NoRecording: there is none.
        EngineError: the recogniser cannot be made, or fails.
    """
    session = _session(folder)
    captioner, make = _made(choice, hearing)
    network = Network()
    journal = Journal(folder, session.origin)
    journal.refresh()
    sides = []
    for plan in session.tracks:
        follower = Follower(folder, plan.name, journal)
        side = Side(follower, captioner.listen(), captioner.manner, lambda: Network(network.session), send)
        side.start_late(back)
        sides.append(side)
    send(Listening(choice.backend, choice.model, make.device))
    Live(journal, sides, send, start=back).run()


def _choice(options: argparse.Namespace) -> profiles.Choice:
    """The profile's recogniser; the built-in one where that cannot write along."""
    asked = RunOptions(profile=options.profile, language=options.language)
    choice = profiles.plan(asked, options.models).asr
    return choice if stages.registered("captions", choice.backend) else profiles.BUILTIN.asr


def _session(folder: Path) -> takes.Session:
    try:
        return takes.read_session((folder / takes.SESSION).read_bytes())
    except (OSError, BadMessage) as error:
        raise NoRecording(type(error).__name__) from error


def _made(choice: profiles.Choice, hearing: Hearing) -> tuple[Captioner, stages.Make]:
    """The first rung of the ladder that runs here."""
    *better, last = choice.ladder
    for make in better:
        try:
            return _create(choice, make, hearing), make
        except (OutOfMemory, DeviceFailed) as error:
            log.warning("captions: %s on %s, going one step down", error.code, make.device)
    return _create(choice, last, hearing), last


def _create(choice: profiles.Choice, make: stages.Make, hearing: Hearing) -> Captioner:
    if make.model:
        check_folder(Path(make.model))
    made: Captioner = stages.create("captions", choice.backend, make, hearing, choice.window)
    return made
