"""From the folder of a recording to verified FLAC files, one per track, on one time line."""
