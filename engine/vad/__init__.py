"""Voice activity backends: where somebody speaks."""
