"""The desktop program: library, jobs, export, command line, window."""

__version__ = "0.1.0"
