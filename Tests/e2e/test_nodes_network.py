"""Servers that reach PostgreSQL over a network: TLS and passwords, and a network that fails."""

import time

import pytest

from support import postgres
from support.certificates import Authority
from support.jobs import chat, ended
from support.proxy import Proxy
from support.server import PATIENT, free_port
from support.waiting import until

LEASE = 3
SLOW = "Say hello [[sandbox: words=40 chunk_delay=100]]"


class Network:
    """A cluster that speaks TLS, and the lines of two servers to it."""

    def __init__(self, tmp_path, make_server):
        self.authority = Authority(tmp_path / "authority")
        certificate, key = self.authority.issue("database")
        port = free_port()
        self.cluster = postgres.Cluster(tls=(certificate, key, port))
        self.cluster.query("CREATE ROLE modelroute LOGIN PASSWORD 'p ass''word'")
        self.cluster.query("CREATE DATABASE modelroute OWNER modelroute")
        self.lines = [Proxy(port), Proxy(port)]
        self.folder = tmp_path / "shared"
        self.make_server = make_server

    def server(self, number, start=True, lease=LEASE, **more):
        config = {
            "dataDirectory": str(self.folder),
            "storage": {"postgres": {
                "connection": self.connection(number, **more), "lease": f"{lease}s"}},
            "jobs": PATIENT["jobs"], "guards": PATIENT["guards"]}
        server = self.make_server(f"node{number}", start=False, config=config)
        server.data = self.folder
        return server.start() if start else server

    def connection(self, number, password="p ass\\'word", mode="verify-full", authority=None):
        port = self.lines[number].address.rpartition(":")[2]
        return (
            f"host=localhost hostaddr=127.0.0.1 port={port} user=modelroute dbname=modelroute "
            f"password='{password}' sslmode={mode} "
            f"sslrootcert={authority or self.authority.file}")

    def query(self, sql):
        return self.cluster.query(f"SET search_path = modelroute; {sql}", database="modelroute")

    def close(self):
        for line in self.lines:
            line.close()
        self.cluster.close()


@pytest.fixture
def network(tmp_path, make_server):
    network = Network(tmp_path, make_server)
    yield network
    network.close()


def create(server, text="Say hello"):
    with server.client() as client:
        return client.post("/v1/jobs", json=chat(text)).raise_for_status().json()["id"]


def test_a_server_speaks_tls_to_its_database_and_shows_a_password(network):
    server = network.server(0)
    with server.client() as client:
        assert ended(client, create(server))["state"] == "SUCCEEDED"
    sessions = network.query(
        "SELECT COUNT(*), bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) "
        "WHERE a.usename = 'modelroute'")[0].split("|")
    assert int(sessions[0]) >= 2 and sessions[1] == "t"
    assert server.stop() == 0
    server.verify_ledger()
    assert "p ass" not in server.tail(), "a password in the log"


def test_what_is_wrong_with_a_connection_is_said_without_the_password(network, tmp_path):
    wrong = network.server(0, start=False, password="wrongword")
    wrong.start(wait=False)
    assert wrong.process.wait(timeout=60) != 0
    assert "password authentication failed" in wrong.tail()
    assert "wrongword" not in wrong.tail()
    stranger = Authority(tmp_path / "stranger")
    distrusting = network.server(1, start=False, authority=stranger.file)
    distrusting.start(wait=False)
    assert distrusting.process.wait(timeout=60) != 0
    assert "certificate verify failed" in distrusting.tail()


def test_a_node_that_is_cut_off_writes_nothing_and_ends_when_it_hears_that_it_was_given_up(network):
    a, b = network.server(0), network.server(1)
    jobs = [create(b, SLOW) for _ in range(4)]
    until(lambda: network.query("SELECT COUNT(*) FROM job WHERE state = 'running'") == ["4"])
    network.lines[1].stall()
    until(lambda: network.query("SELECT COUNT(*) FROM node") == ["1"], timeout=LEASE + 15,
          what="the end of the lease")
    with a.client() as client:
        for job in jobs:
            assert ended(client, job, timeout=40)["state"] == "SUCCEEDED"
    # Its callers hear of it, however still the line is.
    with b.client() as client:
        answer = client.post("/v1/jobs", json=chat(), timeout=60)
        assert answer.status_code in (500, 503), answer.text
        until(lambda: client.get("/readyz").status_code == 503, timeout=30, what="not ready")
    before = network.query("SELECT COUNT(*), MAX(xmin::text::bigint) FROM event")
    network.lines[1].resume()
    assert b.process.wait(timeout=60) != 0, b.tail()
    assert network.query("SELECT COUNT(*), MAX(xmin::text::bigint) FROM event") == before
    assert a.stop() == 0
    a.verify_ledger()
    assert "audit verified" in a.run("audit", "verify").stdout


def test_a_line_that_stands_still_for_less_than_the_lease_costs_nothing(network):
    a, b = network.server(0, lease=12), network.server(1, lease=12)
    jobs = [create(b, SLOW) for _ in range(4)]
    until(lambda: network.query("SELECT COUNT(*) FROM job WHERE state = 'running'") == ["4"])
    network.lines[1].stall()
    time.sleep(2)  # Not a wait for something: this is how long nothing passes.
    network.lines[1].resume()
    with b.client() as client:
        for job in jobs:
            assert ended(client, job, timeout=40)["state"] == "SUCCEEDED"
    assert network.query("SELECT COUNT(*) FROM attempt WHERE number > 1") == ["0"]
    assert network.query("SELECT COUNT(*) FROM node") == ["2"]
    assert b.stop() == 0 and a.stop() == 0
    a.verify_ledger()
