"""Real files of several kinds, and what is left of them in a data directory."""

import hashlib
import io
import pathlib
import sqlite3
import struct
import wave
import zlib


def png(width=8, height=8, noise=0):
    """A picture that decodes; `noise` makes it another one."""
    rows = b"".join(
        b"\0" + bytes((x * 7 + y * 3 + noise) % 256 for x in range(width * 3))
        for y in range(height))

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


def wav(seconds=1, rate=8000):
    """A tone."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(
            struct.pack("<h", (n % 40 - 20) * 800) for n in range(seconds * rate)))
    return out.getvalue()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def big(path, megabytes):
    """A file of pseudo-random bytes, written without holding it."""
    digest = hashlib.sha256()
    with open(path, "wb") as file:
        for number in range(megabytes):
            block = hashlib.shake_128(str(number).encode()).digest(1 << 20)
            digest.update(block)
            file.write(block)
    return digest.hexdigest()


def blobs(server):
    """The blobs on disk, by digest."""
    folder = pathlib.Path(server.data) / "blobs"
    return {path.name: path for path in folder.glob("??/*")}


def incoming(server):
    return list((pathlib.Path(server.data) / "blobs" / "incoming").iterdir())


def rows(server):
    """(id, digest) of every file in the store of a stopped server."""
    with sqlite3.connect(server.data / "modelroute.db") as store:
        return store.execute("SELECT id, digest FROM file").fetchall()


def check_stopped(server):
    """No row without its blob, no blob that is not what its name says."""
    found = blobs(server)
    for id, digest in rows(server):
        assert digest in found, f"{id} has no blob"
    for digest, path in found.items():
        assert sha256(path.read_bytes()) == digest
    server.verify_ledger()
