"""Imports that the first export would otherwise wait for, made away from the main thread."""


def warm_up() -> None:
    """Import the export dialog and every format."""
    import app.ui.export_dialog  # noqa: F401
    from app.export import formats

    formats()
