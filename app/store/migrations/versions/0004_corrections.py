"""The journal has kinds of entries, and packs large ones in a way, that earlier versions cannot play. No
table changes: the number alone keeps those from opening such a library and leaving corrections out."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Nothing is to be changed."""


def downgrade() -> None:
    """Nothing is to be changed."""
