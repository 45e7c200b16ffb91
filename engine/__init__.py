"""The headless engine: decode, voice activity, speakers, words, alignment. No Qt, no database."""

__version__ = "0.1.0"
