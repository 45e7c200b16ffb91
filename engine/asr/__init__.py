"""Recognition backends: speech to words."""
