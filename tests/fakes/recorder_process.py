"""``python -m tests.fakes.recorder_process --recordings DIR …``: the real recorder on devices that count."""

import logging
import sys

from engine.recorder.command import main
from tests.fakes.capture import from_environment

if __name__ == "__main__":
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(process)d %(name)s %(levelname)s %(message)s"
    )
    sys.exit(main(sys.argv[1:], from_environment))
