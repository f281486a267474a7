"""The same name in any script: comparing, searching and showing the evidence."""
