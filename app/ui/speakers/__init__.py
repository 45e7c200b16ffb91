"""The side panel of speakers: names, samples, merging, who is in focus."""
