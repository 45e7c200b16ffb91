"""``python -m engine serve | run FILE… | worker | decode-child | speech-decoder``, in a frozen program
``hansard --engine …``.

``serve`` speaks the wire protocol over its pipes; ``run`` prints the same events for one job; the
others are the engine's own children. Nothing heavy is imported before standard output is guarded.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from engine import launch


def main(argv: Sequence[str] | None = None) -> int:
    """Start the part of the engine that ``argv`` names; returns its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(process)d %(name)s %(levelname)s %(message)s"
    )
    launch.settle()
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    match command:
        case "serve":
            from engine import server

            return server.main()
        case "run":
            from engine import run

            return run.main(rest)
        case "worker":
            from engine import worker

            return worker.main()
        case "speech-decoder":
            from engine.asr import sphinx_child

            return sphinx_child.main()
        case "decode-child":
            from engine.audio import child

            return child.main(rest)
    sys.stderr.write("usage: python -m engine serve | run FILE...\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
