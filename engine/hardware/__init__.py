"""What can really run on this computer, how fast, and why not: by trying it, each try in its own process."""
