"""The downloader: the only part of the engine that reaches the network, in a process that a click starts.

:mod:`engine.models.fetch.hub` speaks with the hub through huggingface_hub,
:mod:`engine.models.fetch.download` brings a model in.
"""
