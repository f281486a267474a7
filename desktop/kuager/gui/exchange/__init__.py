"""Exchange: bring a bundle in, send one out, and whose cards are trusted."""
