"""The encrypted store on this machine, and the only importer of sqlcipher3."""
