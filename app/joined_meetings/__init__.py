"""What a meeting's text and history are made of, detached from its rows: to be joined with another's, parted
in two, or carried to another library.

Pure but for :mod:`app.joined_meetings.story`, which reads and writes rows in the caller's transaction.
"""
