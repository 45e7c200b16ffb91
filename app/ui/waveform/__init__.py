"""The waveform: a slider whose groove is the sound, coloured by who speaks."""
