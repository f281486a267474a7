"""The only home of cryptographic primitives: sealing, signing, passphrases, the age file format."""
