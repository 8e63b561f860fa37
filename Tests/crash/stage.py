"""What all rounds of a run share, and the servers of one round."""

import collections
import json
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time

import httpx

import disk
from providers import CountingProxy
from support import outside, postgres
from support.receiver import Receiver
from support.server import PATIENT, Server
from support.waiting import until
from workload import Workload

LEASE_SECONDS = 3
ENGINES = ("sqlite", "postgres")
# The exit code of a node whose lease was over.
FENCED = 21


class Run:
    """The providers, the receiver, the database cluster and the templates of data directories."""

    def __init__(self, seed, engines):
        self.seed = seed
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="modelroute-crash."))
        self.cluster = None
        self.proxy = None
        self.receiver = None
        self.neighbour = None
        self.servers = []
        self.lock = threading.Lock()
        try:
            self._prepare(engines)
        except BaseException:
            self.close()
            raise

    def _prepare(self, engines):
        self.shim = disk.compile_shim(self.folder)
        self.receiver = Receiver()
        self.neighbour = self.own(Server(self.folder / "providers")).start()
        self.proxy = CountingProxy(self.neighbour.sandbox_port)
        catalog = self.folder / "catalog"
        catalog.mkdir()
        (catalog / "catalog.yaml").write_text(json.dumps(outside.catalog(self.proxy.url)))
        if "postgres" in engines:
            self.cluster = postgres.Cluster()
        for engine in engines:
            self._make_template(engine)

    def _make_template(self, engine):
        """A data directory (and database) in which the first start is over."""
        server = self.own(Server(
            self.folder / f"template-{engine}",
            config=self.config(engine, self.connection(engine))))
        server.start()
        with server.client() as client:
            client.get("/v1/webhookSigningSecret").raise_for_status()
            self.start_balance = client.get("/v1/balance").raise_for_status().json()
        assert server.stop() == 0, server.tail()

    def connection(self, engine, name="template", template=None):
        if engine != "postgres":
            return None
        more = f" TEMPLATE {template}" if template else ""
        self.cluster.query(f"CREATE DATABASE modelroute_{name}{more}")
        return self.cluster.connection(f"modelroute_{name}")

    def config(self, engine, connection):
        config = {
            "catalog": [str(self.folder / "catalog")],
            "guards": PATIENT["guards"] | {"allowedNetworks": ["127.0.0.0/8"]},
            # Few places, so that some jobs wait; an attempt that a crash cut off is one of ten.
            "jobs": PATIENT["jobs"] | {"attempts": 10, "organizationConcurrency": 8,
                                       "chunkInterval": "0.05s"},
            "webhooks": {
                "schedule": ["0.2s"] * 12, "jitterPercent": 0, "timeout": "2s",
                "allowedNetworks": ["127.0.0.0/8"], "anyPort": True, "allowHttp": True},
            "files": {"sweepInterval": "0.5s"},
            "shutdownGrace": "2s",
        }
        if engine == "postgres":
            config["storage"] = {"postgres": {
                "connection": connection, "lease": f"{LEASE_SECONDS}s"}}
        return config

    def own(self, server):
        with self.lock:
            self.servers.append(server)
        return server

    def close(self):
        for server in self.servers:
            if server.process is not None and server.process.poll() is None:
                server.process.send_signal(signal.SIGCONT)
            server.kill()
        for part in (self.proxy, self.receiver, self.cluster):
            if part is not None:
                part.close()

    def forget(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Stage:
    """The servers of one round: one on SQLite, two nodes on PostgreSQL."""

    def __init__(self, run, engine, name, seed, is_empty=False):
        self.run, self.engine, self.name = run, engine, name
        self.chance = random.Random(seed)
        self.folder = run.folder / f"{engine}-{name}"
        self.data = self.folder / "data"
        self.folder.mkdir()
        self.kills = 0
        self.findings = []
        # Of the failpoints, and who is known to have ended.
        self.fired = collections.Counter()
        self.gone = set()
        self.workload = None
        self.start_balance = run.start_balance
        if not is_empty:
            shutil.copytree(run.folder / f"template-{engine}" / "data", self.data)
        self.connection = run.connection(
            engine, name.replace("-", "_").lower(), None if is_empty else "modelroute_template")
        self.disk = disk.FaultyDisk(run.shim, self.folder / "disk", self.data)
        self.nodes = [self._make(letter) for letter in ("ab" if engine == "postgres" else "a")]

    def _make(self, letter):
        config = self.run.config(self.engine, self.connection)
        server = Server(self.folder / letter, config=config | {"dataDirectory": str(self.data)})
        server.config["publicUrl"] = server.url
        server.data = self.data
        return self.run.own(server)

    @property
    def a(self):
        return self.nodes[0]

    @property
    def b(self):
        return self.nodes[-1]

    def found(self, promise, text):
        self.findings.append((promise, text))

    # -- life ------------------------------------------------------------------------------

    def work(self, count=34, more=()):
        """Lets the clients begin; `more` are kinds of work that the scenario needs more of."""
        self.workload = Workload(self, count, more)

    def start(self, server, failpoint=None, faulty=False, wait=True):
        """Starts a server; where it is armed it may die before it is ready."""
        server.env = ({"MODELROUTE_FAILPOINT": failpoint} if failpoint else {}) | (
            self.disk.env if faulty else {})
        self.gone.discard(server)
        server.start(wait=False)
        if not wait:
            return
        try:
            server.wait_ready(timeout=60)
        except AssertionError:
            if not failpoint or server.is_alive:
                raise

    def start_others(self, failpoint=None):
        for server in self.nodes[1:]:
            self.start(server, failpoint)

    def start_all(self, may_fence=False):
        """Starts whoever is dead, and anew who is armed; nobody may be dead without a reason."""
        for server in self.nodes:
            failpoint = server.env.get("MODELROUTE_FAILPOINT")
            if server.is_alive and not failpoint:
                continue
            if server.is_alive:
                self.kill(server)
            elif server.process is not None and server not in self.gone:
                code = server.process.returncode
                if failpoint and code == -signal.SIGKILL:
                    self.fired[failpoint.split(":")[0]] += 1
                    self.kills += 1
                elif not (may_fence and code == FENCED):
                    self.found("alive", f"a server ended with {code}: {server.log}")
            self.start(server)

    def kill(self, server):
        server.kill()
        self.gone.add(server)
        self.kills += 1

    def rest(self, least, most):
        """Not a wait for something: the moment is what is random here."""
        time.sleep(self.chance.uniform(least, most))

    def wait_end(self, server, timeout):
        """The exit code, or none where the process goes on."""
        try:
            code = server.process.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            return None
        self.gone.add(server)
        return code

    # -- faults ----------------------------------------------------------------------------

    def is_reached(self, server, failpoint, seconds):
        """Waits until an armed server has come to its failpoint; else that is a finding."""
        line = f"failpoint {failpoint}\n"
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if line in server.log.read_text(errors="replace"):
                self.fired[failpoint] += 1
                self.kills += 1
                if "stop" not in server.env["MODELROUTE_FAILPOINT"]:
                    self.wait_end(server, 5)
                return True
            time.sleep(0.02)
        self.found("reached", f"{failpoint} was never reached: {server.env}")
        self.kill(server)
        return False

    def expect_fault(self, within=0.0):
        """The disk has failed, else the round has shown nothing."""
        end = time.monotonic() + within
        while self.disk.failed == 0 and time.monotonic() < end:
            time.sleep(0.02)
        if self.disk.failed == 0:
            self.found("reached", "the disk never failed")
        return self.disk.failed > 0

    def expect_ready(self, server):
        """The server works again, without a start."""
        try:
            until(lambda: server.is_alive and self.readiness(server)[0] == 200, timeout=10,
                  what="readiness")
        except (AssertionError, httpx.TransportError) as error:
            self.found("ready", f"no readiness after the fault: {error}")

    def close(self):
        """Nothing of the round goes on."""
        if self.workload is not None:
            self.workload.stop()
        for server in self.nodes:
            if server.is_alive:
                server.process.send_signal(signal.SIGCONT)
            server.kill()
        self.disk_failures = self.disk.failed
        self.disk.close()

    def stop_all(self, may_fence=False):
        """In order. A server that does not end so has broken a promise."""
        for server in self.nodes:
            if not server.is_alive:
                continue
            try:
                code = server.stop(timeout=30)
            except subprocess.TimeoutExpired:
                code = "nothing for 30 s"
                server.kill()
            self.gone.add(server)
            if code != 0 and not (may_fence and code == FENCED):
                self.found("alive", f"SIGTERM was answered with {code}: {server.log}")

    def readiness(self, server):
        """Status and text of /readyz."""
        answer = httpx.get(f"{server.url}/readyz", timeout=5)
        return answer.status_code, answer.text

    def written(self):
        """Changes whenever anything is written of jobs, money, webhooks and files (PostgreSQL)."""
        tables = ("job", "job_event", "attempt", "event", "transfer", "entry",
                  "webhook_delivery", "webhook_attempt", "file")
        return {table: self.query(f"SELECT COUNT(*), MAX(xmin::text::bigint) FROM {table}")
                for table in tables}

    # -- the store -------------------------------------------------------------------------

    def query(self, sql):
        """Rows of texts, also while servers run."""
        if self.engine == "postgres":
            lines = self.run.cluster.query(
                f"SET search_path = modelroute; {sql}", connection=self.connection)
            return [tuple(line.split("|")) for line in lines]
        with sqlite3.connect(self.data / "modelroute.db", timeout=10) as store:
            rows = store.execute(sql).fetchall()
        store.close()
        return [tuple("" if value is None else str(value) for value in row) for row in rows]
