"""Alembic's entry: run on the connection, and in the transaction, that :mod:`app.store.migrate` brings.

Run by Alembic, never imported.
"""

from alembic import context  # noqa: TID253 -- only ever executed by Alembic itself

context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,  # SQLite alters a table by making it anew
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
