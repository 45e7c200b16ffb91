"""Around the player: what is passed over, spans that stop by themselves, going to a time."""
