"""Exports in which nobody is named."""

from app.export.pseudonyms.codes import Codes, Style
from app.export.pseudonyms.hiding import Hidden, hide, people, redacted

__all__ = ["Codes", "Hidden", "Style", "hide", "people", "redacted"]
