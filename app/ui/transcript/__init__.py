"""The transcript: a list of paragraphs that lays out, paints, scrolls and edits by itself."""
