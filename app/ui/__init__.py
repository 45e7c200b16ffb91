"""The window: the only importer of QtWidgets."""
