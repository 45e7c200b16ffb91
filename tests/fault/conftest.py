"""Fault tests start the program the way the end-to-end tests do, and are all marked ``fault``."""

from pathlib import Path

import pytest

from tests.e2e.conftest import hansard
from tests.fault.mounts import six_megabytes, small_disk

__all__ = ["hansard", "six_megabytes", "small_disk"]

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.fault)
