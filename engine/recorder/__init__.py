"""The recorder: devices in, segments on disk out. Standard library, NumPy and sounddevice only.

Nothing here may wait for the disk in an audio callback, reach a network, or know a model.
"""
