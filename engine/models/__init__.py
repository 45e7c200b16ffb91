"""Models: which there are (the catalogue), which are here (the store), and whether they are whole.

Nothing here but :mod:`engine.models.fetch` reaches the network.
"""
