"""A micro ECAPA-TDNN with SpeechBrain's own class: training, measurement, export."""
