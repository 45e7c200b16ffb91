"""Alembic revisions. Package data, run by :mod:`app.store.migrate`."""
