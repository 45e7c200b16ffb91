"""Encryption at rest in the window: setting it up, unlocking, and how far it is."""
