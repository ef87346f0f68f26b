"""A certificate authority of its own, made when it is needed and gone with its folder."""

import datetime
import functools
import ipaddress
import pathlib
import ssl

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

LIFE = datetime.timedelta(days=1)


class Authority:
    """Certifies any host. `certificate` is the file that a program has to trust."""

    def __init__(self, folder: pathlib.Path):
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of a test")])
        made = self._certificate(self._name, self._key.public_key(), authority=True)
        self.certificate = folder / "authority.pem"
        self.certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        # One key for all hosts: they are one server.
        self._leaf = ec.generate_private_key(ec.SECP256R1())

    @functools.cache
    def context(self, host: str) -> ssl.SSLContext:
        """How a server answers that is this host."""
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host[:64])])
        made = self._certificate(name, self._leaf.public_key(), host=host)
        file = self._folder / f"{host.replace(':', '_')}.pem"
        key = self._leaf.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _certificate(self, subject, key, authority=False, host=None):
        now = datetime.datetime.now(datetime.timezone.utc)
        public = self._key.public_key()
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - LIFE)
            .not_valid_after(now + LIFE)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
            .add_extension(usage(authority), critical=True)
        )
        if host:
            builder = builder.add_extension(x509.SubjectAlternativeName([general_name(host)]), critical=False)
        return builder.sign(self._key, hashes.SHA256())


def usage(authority):
    """What a key is for."""
    return x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def general_name(host):
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
