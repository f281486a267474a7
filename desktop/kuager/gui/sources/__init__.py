"""Other sources: the list, and the room in which one is recorded beside what families tell."""
