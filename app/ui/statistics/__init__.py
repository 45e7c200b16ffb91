"""Talk-time statistics of a meeting: a chart, a table, both to take along."""
