"""The voice library in the window: people, suggestions, and all that can be taken back."""
