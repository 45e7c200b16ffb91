"""Measuring a transcript against a reference, with the metrics the field uses."""
