"""Exports in which nobody is named."""

from app.export.pseudonyms.codes import Codes, Style
from app.export.pseudonyms.hiding import REDACTED, Hidden, hide, people

__all__ = ["REDACTED", "Codes", "Hidden", "Style", "hide", "people"]
