"""Fault tests start the program the way the end-to-end tests do."""

from tests.e2e.conftest import hansard
from tests.fault.mounts import six_megabytes, small_disk

__all__ = ["hansard", "six_megabytes", "small_disk"]
