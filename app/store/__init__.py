"""The library on disk: schema, queries, migrations, backups. The only importer of SQLAlchemy.

Knows rows, not intents: what a user means by an edit lives in ``app.library`` and beside it. Importing
this package alone imports nothing heavy.
"""
