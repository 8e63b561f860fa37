"""A disk that fails when it is told to: `faulty_disk.c`, compiled, loaded and steered."""

import errno
import mmap
import pathlib
import struct
import subprocess

SOURCE = pathlib.Path(__file__).with_name("faulty_disk.c")
WRITES, SYNCS, CREATIONS, LENGTHS, NAMES, SHORT_WRITES = 1, 2, 4, 8, 16, 32
FULL = WRITES | CREATIONS | LENGTHS
EVER = 1 << 40


def compile_shim(folder):
    target = pathlib.Path(folder) / "faulty_disk.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-o", target, SOURCE, "-ldl"], check=True)
    return target


class FaultyDisk:
    """The disk of one server: the files below `folder`."""

    LAYOUT = "7q256s"

    def __init__(self, shim, control, folder):
        self._control = pathlib.Path(control)
        self._control.write_bytes(bytes(4096))
        with self._control.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 4096)
        self.env = {
            "LD_PRELOAD": str(shim), "FAULTY_DISK_CONTROL": str(control),
            "FAULTY_DISK_FOLDER": str(folder)}

    def fail(self, calls, error=errno.EIO, part="", skip=0, limit=EVER):
        """From now on. `part` is what a path contains, its end marked by `$`."""
        failed = self.failed
        struct.pack_into(self.LAYOUT, self._memory, 0, 0, error, skip, limit, failed, 0, 0,
                         part.encode())
        # Last, since the others count from here on.
        struct.pack_into("q", self._memory, 0, calls)

    def count(self, calls, part):
        """Nothing fails; `seen` counts what could have."""
        self.fail(calls, part=part, skip=EVER)

    def heal(self):
        struct.pack_into("q", self._memory, 0, 0)

    @property
    def failed(self):
        """Calls that failed on purpose."""
        return struct.unpack_from(self.LAYOUT, self._memory)[4]

    @property
    def seen(self):
        return struct.unpack_from(self.LAYOUT, self._memory)[5]

    def close(self):
        self._memory.close()
