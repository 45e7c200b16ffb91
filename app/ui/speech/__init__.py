"""The speech models in the window: getting, choosing, listing and removing them."""
