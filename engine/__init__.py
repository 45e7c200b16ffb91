"""The headless engine: decode, voice activity, speakers, words, alignment. No Qt, no database."""
