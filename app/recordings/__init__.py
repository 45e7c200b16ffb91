"""Recordings that are no meetings yet: found on the disk, taken into the library, and put away.

What lies in the recordings folder is the truth; nothing here asks the database what there is to recover.
"""

from app.recordings.finding import Found, State, scan
from app.recordings.saving import report_of, save_audio, save_raw
from app.recordings.taking import NotTakenIn, discard, forget, meeting_of, pending, purge, take_in
from app.recordings.tries import MOST_FAILURES

__all__ = [
    "MOST_FAILURES",
    "Found",
    "NotTakenIn",
    "State",
    "discard",
    "forget",
    "meeting_of",
    "pending",
    "purge",
    "report_of",
    "save_audio",
    "save_raw",
    "scan",
    "take_in",
]
