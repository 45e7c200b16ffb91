"""``python -m engine VERB …``, in a frozen program ``hansard --engine VERB …``.

``serve`` speaks the wire protocol over its pipes; ``run`` prints the same events for one job; ``record`` is
the recorder, which listens on a local socket; ``models``, ``doctor`` and ``evaluate`` answer one question
each; the others are the engine's own children. Nothing heavy
is imported before standard output is guarded.
"""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Sequence
from typing import Final

from engine import launch

#: Each of these modules has ``main(arguments) -> exit status``; only the one asked for is imported.
VERBS: Final = {
    "serve": "engine.server",
    "run": "engine.run",
    "models": "engine.models.command",
    "doctor": "engine.doctor",
    "evaluate": "engine.evaluation.command",
    "record": "engine.recorder.command",
    "captions": "engine.captions.command",
    "probe": "engine.hardware.probe",
    "worker": "engine.worker",
    "speech-decoder": "engine.asr.sphinx_child",
    "decode-child": "engine.audio.child",
    "assemble": "engine.assembly.command",
    "clip": "engine.clips.command",
    "splice": "engine.clips.splicing",
    "sync": "engine.sync.command",
    "meaning": "engine.meaning.command",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Start the part of the engine that ``argv`` names; returns its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(process)d %(name)s %(levelname)s %(message)s"
    )
    if arguments[:1] != ["record"]:  # the recorder outlives who started it, at normal priority
        launch.settle(live=arguments[:1] == ["captions"])
    module = VERBS.get(arguments[0]) if arguments else None
    if module is None:
        sys.stderr.write("usage: python -m engine serve | run FILE... | models | doctor | evaluate\n")
        return 2
    status: int = importlib.import_module(module).main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
