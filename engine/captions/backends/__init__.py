"""Recognisers that write while somebody speaks: one file each, found by :func:`engine.stages.create` as kind
``captions``, by the name of the recogniser a profile names (:mod:`engine.captions.ports`)."""
