"""Meetings made of others, one parted in two, and meetings that come as a file or by a watched folder."""
