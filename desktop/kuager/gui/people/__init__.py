"""The people whom testimonies are about: the list, one person's page, and decisions between writings."""
