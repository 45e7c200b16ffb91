"""Word documents made from the user's own templates."""

from app.export.templates.example import example
from app.export.templates.fields import FIELDS, values
from app.export.templates.filling import TemplateFailed, fill

__all__ = ["FIELDS", "TemplateFailed", "example", "fill", "values"]
