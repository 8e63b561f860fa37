"""An authority and its certificates, made with the `openssl` program."""

import datetime
import pathlib
import shutil
import ssl
import subprocess

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Authority:
    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.file = self.directory / "ca.pem"
        self.key = self.directory / "ca.key"
        openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-subj", "/CN=Test Authority", "-days", "30", "-keyout", self.key, "-out", self.file)

    def context(self):
        return ssl.create_default_context(cafile=str(self.file))

    def issue(self, name, names="DNS:localhost,IP:127.0.0.1", days=30):
        """`name.pem` and `name.key`; a negative number of days makes one that has ended."""
        key, request, made = (
            self.directory / f"{name}.{end}" for end in ("key", "csr", "pem"))
        extensions = self.directory / f"{name}.ext"
        extensions.write_text(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
        openssl(
            "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-subj", f"/CN={name}", "-keyout", key, "-out", request)
        openssl(
            "x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self.key,
            "-CAcreateserial", "-days", days, "-extfile", extensions, "-out", made)
        return made, key


def ends_in(authority, made, seconds):
    """Issues the certificate again, which ends so many seconds from now."""
    certificate, key = made
    old = x509.load_pem_x509_certificate(certificate.read_bytes())
    signer = serialization.load_pem_private_key(authority.key.read_bytes(), None)
    now = datetime.datetime.now(datetime.UTC)
    new = (
        x509.CertificateBuilder()
        .subject_name(old.subject).issuer_name(old.issuer).public_key(old.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(seconds=seconds))
        .sign(signer, hashes.SHA256()))
    certificate.write_bytes(new.public_bytes(serialization.Encoding.PEM))
    return certificate, key


def replace(source, target):
    """As certificate managers do: a new file takes the old one's place at once."""
    beside = target.with_suffix(".new")
    shutil.copy(source, beside)
    beside.rename(target)
