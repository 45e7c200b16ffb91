"""A real worker that also knows the stand-in of :mod:`tests.bench.pipeline`."""

import sys

from engine.__main__ import main as engine_main
from tests.bench import pipeline

if __name__ == "__main__":
    assert pipeline.STAND_IN
    sys.exit(engine_main(["worker"]))
