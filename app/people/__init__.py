"""Knowing people again by their voices, meeting after meeting: opt-in, and only ever as a suggestion."""
