"""Decoding foreign media in a throw-away child, canonical audio, waveform peaks."""
