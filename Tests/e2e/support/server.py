"""The real server as a process of its own, with a data directory of its own."""

import json
import os
import pathlib
import signal
import socket
import subprocess

import httpx
import yaml

from support import postgres
from support.waiting import until

ROOT = pathlib.Path(__file__).resolve().parents[3]


def binary():
    """The program under test: MODELROUTE_BINARY, or what was built last."""
    named = os.environ.get("MODELROUTE_BINARY")
    if named:
        return pathlib.Path(named).resolve()
    built = [ROOT / ".build" / kind / "modelroute" for kind in ("debug", "release")]
    built = [path for path in built if path.exists()]
    assert built, "build the program first: swift build"
    return max(built, key=lambda path: path.stat().st_mtime)


_given = set()


def free_port():
    """A port that nothing listens on, not given before in this run."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        if port not in _given:
            _given.add(port)
            return port


FAST_WEBHOOKS = {
    "schedule": ["0.2s", "0.2s", "0.2s"],
    "jitterPercent": 0,
    "timeout": "2s",
    "allowedNetworks": ["127.0.0.0/8"],
    "anyPort": True,
    "allowHttp": True,
}


# Faults on purpose must not make tests wait.
PATIENT = {
    "jobs": {"retryDelayMin": "0.01s", "retryDelayMax": "0.05s"},
    "guards": {"breakerMinCalls": 1_000_000, "retryBudgetMin": 1_000_000},
}


def store():
    """The store of a server: SQLite, or PostgreSQL where MODELROUTE_TEST_STORE says so."""
    if os.environ.get("MODELROUTE_TEST_STORE", "sqlite") == "sqlite":
        return {}
    return {"storage": {"postgres": {"connection": postgres.shared().make_database()}}}


class Server:
    """`modelroute serve --dev` with ports and directory of its own.

    `config` is merged into the configuration file; `env` into the environment.
    """

    def __init__(self, directory, config=None, env=None, dev=True, verify=True):
        self.directory = pathlib.Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.data = self.directory / "data"
        self.port, self.operator_port, self.sandbox_port = free_port(), free_port(), free_port()
        self.dev = dev
        self.env = env or {}
        self.verify = verify
        self.process = None
        self.log = self.directory / "server.log"
        self.output = self.directory / "server.out"
        self.config = {
            "listen": f"127.0.0.1:{self.port}",
            "operatorListen": f"127.0.0.1:{self.operator_port}",
            "dataDirectory": str(self.data),
            "catalog": [str(ROOT / "catalog")],
            "sandbox": {"enabled": True, "listen": f"127.0.0.1:{self.sandbox_port}"},
            "webhooks": FAST_WEBHOOKS,
        } | store() | (config or {})

    # -- life ------------------------------------------------------------------------------

    @property
    def config_file(self):
        return self.directory / "config.yaml"

    def environment(self):
        # A development setting of the caller must not change what is tested.
        clean = {k: v for k, v in os.environ.items() if not k.startswith("MODELROUTE_")}
        return clean | {"MODELROUTE_CONFIG": str(self.config_file)} | self.env

    def start(self, wait=True):
        self.config_file.write_text(yaml.safe_dump(self.config))
        command = [str(binary()), "serve"] + (["--dev"] if self.dev else [])
        with self.log.open("ab") as log, self.output.open("ab") as output:
            self.process = subprocess.Popen(
                command, cwd=self.directory, env=self.environment(), stdin=subprocess.DEVNULL,
                stdout=output, stderr=log, start_new_session=True)
        if wait:
            self.wait_ready()
        return self

    def wait_ready(self, timeout=30.0):
        until(self._is_ready, timeout=timeout, what="the server's readiness")

    def _is_ready(self):
        code = self.process.poll()
        assert code is None, f"the server ended with {code}:\n{self.tail()}"
        try:
            answer = httpx.get(f"{self.url}/readyz", timeout=1.0, verify=self.verify)
            return answer.status_code == 200
        except httpx.TransportError:
            return False

    def tail(self, lines=40):
        text = self.output.read_text(errors="replace") + self.log.read_text(errors="replace")
        return "\n".join(text.splitlines()[-lines:])

    def kill(self):
        """SIGKILL: no chance to tidy up."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        if self.process:
            self.process.wait()

    def stop(self, timeout=20.0):
        """SIGTERM; the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=timeout)

    @property
    def is_alive(self):
        return self.process is not None and self.process.poll() is None

    # -- how to reach it -------------------------------------------------------------------

    def forget_peak(self):
        """From now on `peak_bytes` is that of what happens next. Returns what is held now."""
        with open(f"/proc/{self.process.pid}/clear_refs", "w") as file:
            file.write("5")
        return self.resident_bytes()

    def resident_bytes(self, kind="VmRSS"):
        return self._status(kind)

    def peak_bytes(self):
        return self._status("VmHWM")

    def _status(self, name):
        with open(f"/proc/{self.process.pid}/status") as file:
            return next(int(line.split()[1]) << 10 for line in file if line.startswith(name))

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    @property
    def scheme(self):
        return "https" if "tls" in self.config else "http"

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def operator_url(self):
        return f"{self.scheme}://127.0.0.1:{self.operator_port}"

    @property
    def sandbox_url(self):
        return f"http://127.0.0.1:{self.sandbox_port}"

    @property
    def key(self):
        return (self.data / "dev-key").read_text().strip()

    @property
    def operator_key(self):
        return (self.data / "dev-operator-key").read_text().strip()

    def client(self, key=None, http2=False, **more):
        """An HTTP client that presents a key; `key=""` presents none."""
        key = self.key if key is None else key
        headers = {"authorization": f"Bearer {key}"} if key else {}
        return httpx.Client(
            base_url=self.url, headers=headers, timeout=30.0, http1=not http2, http2=http2,
            verify=self.verify, **more)

    def operator(self):
        return httpx.Client(
            base_url=self.operator_url, timeout=30.0, verify=self.verify,
            headers={"authorization": f"Bearer {self.operator_key}"})

    def sandbox(self):
        return httpx.Client(base_url=self.sandbox_url, timeout=10.0)

    # -- the command line ------------------------------------------------------------------

    def run(self, *arguments, check=True, timeout=60.0, key=None):
        """Runs a command of the program against this server."""
        environment = self.environment() | {"MODELROUTE_DATA": str(self.data)}
        environment["MODELROUTE_SERVER"] = self.url
        if key:
            environment["MODELROUTE_KEY"] = key
        done = subprocess.run(
            [str(binary()), *arguments], cwd=self.directory, env=environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout)
        if check:
            said = f"{done.stdout}{done.stderr}"
            assert done.returncode == 0, f"{arguments}: {done.returncode}\n{said}"
        return done

    def run_json(self, *arguments, **more):
        return json.loads(self.run(*arguments, "--output", "json", **more).stdout)

    def verify_ledger(self):
        """`modelroute ledger verify` on the stopped server's data; fails where it complains."""
        assert not self.is_alive
        return self.run("ledger", "verify")
