"""Recording in the window: the live page, its cards and meters, the indicator, what comes after stopping."""
