"""One file a schema version; ``0007`` makes version 7."""
