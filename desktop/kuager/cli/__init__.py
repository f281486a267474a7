"""The command line: words and arguments over flows."""
