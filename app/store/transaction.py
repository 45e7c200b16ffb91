"""What a query runs in, by a name that the layers above may know: they hand it on and never look inside."""

from sqlalchemy import Connection as Transaction

__all__ = ["Transaction"]
