"""Before a vault is open: the first start, the passphrase, and the clock that locks."""
