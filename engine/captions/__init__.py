"""Live captions: follows a recording that is being written, and says what is spoken, as a draft.

Reads files only. It runs at low priority beside the recorder, and drops captions before it costs the
recording anything.
"""
