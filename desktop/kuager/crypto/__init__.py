"""The only home of cryptographic primitives.

Nothing here opens a file or knows a record: bytes, text and streams come in and go out. Every
primitive is `cryptography`'s own; what stands here is the composition, after the standard that
each module names.
"""
