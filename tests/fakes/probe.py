"""The probes of a computer we do not have: ``python -m tests.fakes.probe SCENARIO.json probe …``.

A scenario is an object of lists of answers by what is asked (``cards``, ``recognition cuda:0`` …), each an
object as :mod:`engine.hardware.answers` writes it; besides, ``{"kind": "die"}`` aborts and ``{"kind":
"hang"}`` says nothing more. A device that the scenario does not mention has what this computer says of
itself: nothing is tried. Only the formats asked for are answered.
"""

import json
import os
import sys
import time
from pathlib import Path

NOTHING = [{"kind": "finished"}]


def main(argv: list[str]) -> int:
    scenario = json.loads(Path(argv[0]).read_text(encoding="utf-8"))
    asked, formats = " ".join(argv[2:4]), argv[4:]
    for answer in scenario.get(asked, []) + NOTHING:
        if answer.get("compute") and answer["compute"] not in formats:
            continue
        if answer["kind"] == "die":
            os.abort()
        if answer["kind"] == "hang":
            time.sleep(600)
        print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
