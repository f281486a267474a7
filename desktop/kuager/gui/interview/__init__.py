"""Interviews: the list, the drafts that wait, and the room where one is written down."""
