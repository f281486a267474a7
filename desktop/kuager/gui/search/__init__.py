"""Searching: what is asked, what it was found by, and one page that looks everywhere."""
