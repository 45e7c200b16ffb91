"""Parts of ``python -m tests.bench.ui``: the window at twenty and a hundred thousand paragraphs."""
