"""PKCS#12 files: an RSA key, and a state's GOST key, which no tool here writes."""

from __future__ import annotations

import hmac
import os
from datetime import UTC, datetime

from asn1crypto import algos, cms, core, keys
from asn1crypto import pkcs12 as forms
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa as rsa_keys
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import pkcs12 as written

from kuager.crypto import certificate as certificates
from kuager.crypto import pkcs12

KAZAKH_GOST = "1.2.398.3.10.1.1.1.1"
_ROUNDS = 2048


class _Algorithm(core.Sequence):  # type: ignore[misc]  # asn1crypto has no types
    _fields = [("algorithm", core.ObjectIdentifier)]  # noqa: RUF012 - as asn1crypto wants it


class _PrivateKey(core.Sequence):  # type: ignore[misc]  # asn1crypto has no types
    _fields = [  # noqa: RUF012 - as asn1crypto wants it
        ("version", core.Integer),
        ("algorithm", _Algorithm),
        ("key", core.OctetString),
    ]


def gost(password: str, *, hidden: bool) -> bytes:
    """A file with a GOST key; `hidden`: its algorithm stands only inside what the password opens."""
    key = _PrivateKey(
        {"version": 0, "algorithm": _Algorithm({"algorithm": KAZAKH_GOST}), "key": bytes(32)}
    ).dump()
    if hidden:
        bag = forms.SafeBag({"bag_id": "pkcs8_shrouded_key_bag", "bag_value": _shrouded(key, password)})
    else:
        bag = forms.SafeBag({"bag_id": "key_bag", "bag_value": keys.PrivateKeyInfo.load(key)})
    content = forms.AuthenticatedSafe([_data(forms.SafeContents([bag]).dump())]).dump()
    salt = os.urandom(8)
    digest = hmac.digest(pkcs12._mac_key("sha256", password, salt, _ROUNDS), content, "sha256")
    mac = {"digest_algorithm": {"algorithm": "sha256"}, "digest": digest}
    made = forms.Pfx(
        {
            "version": "v3",
            "auth_safe": _data(content),
            "mac_data": forms.MacData({"mac": mac, "mac_salt": salt, "iterations": _ROUNDS}),
        }
    )
    return bytes(made.dump())


def _data(content: bytes) -> cms.ContentInfo:
    return cms.ContentInfo({"content_type": "data", "content": core.OctetString(content)})


def _shrouded(key: bytes, password: str) -> keys.EncryptedPrivateKeyInfo:
    salt, start = os.urandom(16), os.urandom(16)
    wrapping = PBKDF2HMAC(hashes.SHA256(), 32, salt, _ROUNDS).derive(password.encode())
    padding = 16 - len(key) % 16
    cipher = Cipher(algorithms.AES(wrapping), modes.CBC(start)).encryptor()
    derivation = algos.Pbkdf2Params(
        {
            "salt": algos.Pbkdf2Salt("specified", core.OctetString(salt)),
            "iteration_count": _ROUNDS,
            "prf": algos.HmacAlgorithm({"algorithm": "sha256"}),
        }
    )
    parameters = algos.Pbes2Params(
        {
            "key_derivation_func": algos.KdfAlgorithm({"algorithm": "pbkdf2", "parameters": derivation}),
            "encryption_scheme": algos.EncryptionAlgorithm(
                {"algorithm": "aes256_cbc", "parameters": core.OctetString(start)}
            ),
        }
    )
    return keys.EncryptedPrivateKeyInfo(
        {
            "encryption_algorithm": algos.EncryptionAlgorithm(
                {"algorithm": "pbes2", "parameters": parameters}
            ),
            "encrypted_data": cipher.update(key + bytes([padding]) * padding) + cipher.finalize(),
        }
    )


def rsa(password: str, name: str) -> bytes:
    """A file with an RSA key and a certificate of its own making, as another authority might give it."""
    key = rsa_keys.generate_private_key(65537, 2048)
    subject = certificates.named(name)
    certificate = (
        certificates.document_certificate(
            subject, key.public_key(), datetime(2020, 1, 1, tzinfo=UTC), datetime(2049, 1, 1, tzinfo=UTC)
        )
        .issuer_name(subject)
        .sign(key, hashes.SHA256())
    )
    wrapping = serialization.BestAvailableEncryption(password.encode())
    return written.serialize_key_and_certificates(b"key", key, certificate, None, wrapping)
