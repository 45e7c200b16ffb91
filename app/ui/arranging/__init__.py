"""Order in the library: folders, tags, favourites, several meetings at once, the trash, retention."""
