"""Meaning as well as words: the process that makes vectors, and making them for a library's meetings."""
