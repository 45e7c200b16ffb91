"""Search over all meetings: the field, the filters, the results, and the way from a result to its place."""
