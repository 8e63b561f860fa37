"""A private PostgreSQL, and a database in it for each server."""

import atexit
import itertools
import os
import pathlib
import signal
import subprocess

from support.waiting import until

ROOT = pathlib.Path(__file__).resolve().parents[3]


class Cluster:
    """`scripts/with-postgres`, which ends when our end of its standard input does."""

    def __init__(self, durable=False, tls=None):
        """With `tls` = (certificate, key, port) it listens there too."""
        self._process = subprocess.Popen(
            [ROOT / "scripts" / "with-postgres", *(["--durable"] if durable else []),
             *(["--tls", *map(str, tls)] if tls else [])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline().split()
        assert line, "PostgreSQL did not start"
        self._where = [word for word in line if not word.startswith("dbname=")]
        self._number = itertools.count(1)

    def connection(self, database="postgres"):
        """As libpq reads it."""
        return " ".join([*self._where, f"dbname={database}"])

    def make_database(self):
        name = f"modelroute_{next(self._number)}"
        self.query(f"CREATE DATABASE {name}")
        return self.connection(name)

    def query(self, sql, database="postgres", connection=None):
        """Lines of what psql answers, fields apart by `|`."""
        answer = subprocess.run(
            ["psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-d",
             connection or self.connection(database), "-c", sql],
            check=True, capture_output=True, text=True)
        return answer.stdout.splitlines()

    # -- faults ----------------------------------------------------------------------------

    @property
    def folder(self):
        return pathlib.Path(self._where[0].removeprefix("host="))

    def restart(self, mode):
        """`fast` ends sessions in order, `immediate` as a crash does."""
        program = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))[-1]
        command = [program, "restart", "-w", "-s", "-m", mode, "-D", self.folder / "data",
                   "-l", self.folder / "data" / "restarted.log"]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--",
                       *command]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, cwd=self.folder)

    def kill_session(self, connection, chance):
        """SIGKILL of a process that serves one of our sessions."""
        name = connection.rpartition("dbname=")[2]
        found = self.query("SELECT pid FROM pg_stat_activity WHERE application_name = 'modelroute' "
                           f"AND datname = '{name}' ORDER BY pid")
        os.kill(int(chance.choice(found)), signal.SIGKILL)
        until(self._answers, what="the database's return")

    def _answers(self):
        try:
            return self.query("SELECT 1") == ["1"]
        except subprocess.CalledProcessError:
            return False

    def close(self):
        self._process.stdin.close()
        self._process.wait()


_shared = None


def shared():
    """One cluster for the whole run of the tests."""
    global _shared
    if _shared is None:
        _shared = Cluster()
        atexit.register(_shared.close)
    return _shared
