"""A micro segmentation model with pyannote's own class, and what else its pipeline needs."""
