"""A real worker process that also knows the fake backends: ``python -m tests.fakes.worker``."""

import sys

from engine.__main__ import main
from tests.fakes import backends

if __name__ == "__main__":
    assert backends.BAD_CHUNK
    sys.exit(main(["worker"]))
