"""Texts become vectors whose directions are what they mean, by a sentence-embedding model of the user's."""
