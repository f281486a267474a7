"""Video and other files of a testimony: probing and hashing, without Qt."""
