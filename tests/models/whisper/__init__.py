"""A micro Whisper: trained, converted and measured here."""

#: Seconds of speech that the micro Whisper is given at once; Whisper itself hears 30.
WINDOW = 5
