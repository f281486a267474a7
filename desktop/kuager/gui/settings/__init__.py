"""Settings: how it looks and speaks, when it locks, who works in this vault, and what it is."""
