"""Diarization backends: who speaks when."""
