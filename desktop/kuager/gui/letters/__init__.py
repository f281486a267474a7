"""The letters of appeal: the register, and one letter from what it needs to the answer."""
