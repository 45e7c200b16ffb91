"""Fault tests start the program the way the end-to-end tests do."""

from tests.e2e.conftest import hansard

__all__ = ["hansard"]
