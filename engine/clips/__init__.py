"""Sound cut out of a meeting's tracks: to the sample, with a tone over what must not be heard."""
