"""Which passages of a transcript are probably wrong, and which paragraphs sound alike. Numbers only: no SQL,
no Qt, no engine; what it reads is gathered by :mod:`app.review_intents`."""
