"""A micro Whisper: trained, converted and measured here."""

#: Seconds of speech in a window that the micro Whisper is made for; Whisper itself hears 30.
WINDOW = 10
