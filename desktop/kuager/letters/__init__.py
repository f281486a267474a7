"""From a testimony to a letter: content, page, signature and its verification."""
