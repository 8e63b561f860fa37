"""Clients that show certificates: whom they stand for, and what they cannot do."""

import json
import re
import shutil
import socket
import ssl
import subprocess
import time

import grpc
import pytest

from support.certificates import Authority, ends_in
from support.jobs import chat
from support.server import ROOT, Server, free_port
from support.waiting import until


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def batch(authority):
    return authority.issue("batch")


def server_of(directory, authority, **clients):
    """A server that asks clients for certificates; `batch` stands for the development key."""
    certificate, key = authority.issue("server")
    directory.mkdir(parents=True, exist_ok=True)
    shutil.copy(certificate, directory / "tls.pem")
    shutil.copy(key, directory / "tls.key")
    server = Server(
        directory, verify=authority.context(), env={"MODELROUTE_CA": str(authority.file)},
        config={"tls": {
            "certificateFile": str(directory / "tls.pem"),
            "keyFile": str(directory / "tls.key")}}).start()
    key_id = server.client().get("/v1/keys").json()["keys"][0]["id"]
    server.stop()
    server.config["tls"]["clients"] = {
        "authorityFile": str(authority.file),
        "keys": [{"subject": "CN=batch", "key": key_id}]} | clients
    return server


@pytest.fixture(scope="module")
def server(tmp_path_factory, authority):
    server = server_of(tmp_path_factory.mktemp("server"), authority).start()
    yield server
    server.kill()


def curl(server, authority, path, certificate=None, *arguments):
    """The status and the answer."""
    shown = ["--cert", certificate[0], "--key", certificate[1]] if certificate else []
    done = subprocess.run(
        ["curl", "-sS", "--cacert", authority.file, *shown, "-w", "\n%{http_code}", *arguments,
         f"https://localhost:{server.port}{path}"], capture_output=True, timeout=30)
    body, _, status = done.stdout.decode().rpartition("\n")
    return int(status), body, done.stderr.decode()


@pytest.mark.parametrize("version", ["--http1.1", "--http2"])
def test_a_call_with_a_certificate_alone_is_its_key_s(server, authority, batch, version):
    status, body, _ = curl(
        server, authority, "/v1/jobs", batch, version, "-H", "content-type: application/json",
        "-d", json.dumps(chat()))
    assert status == 200, body
    status, listed, _ = curl(server, authority, "/v1/jobs", batch, version)
    assert status == 200 and json.loads(body)["id"] in listed


def test_grpcio_shows_its_certificate(server, authority, batch, stubs):
    credentials = grpc.ssl_channel_credentials(
        authority.file.read_bytes(), batch[1].read_bytes(), batch[0].read_bytes())
    with grpc.secure_channel(f"localhost:{server.port}", credentials) as channel:
        jobs = stubs.job_service_grpc.JobServiceStub(channel)
        jobs.ListJobs(stubs.job_service.ListJobsRequest(), timeout=10)


def test_without_key_and_certificate_a_call_is_nobody_s(server, authority):
    status, body, _ = curl(server, authority, "/v1/jobs")
    assert (status, json.loads(body)["error"]["reason"]) == (401, "missing")
    assert curl(server, authority, "/healthz")[0] == 200


def test_a_certificate_that_stands_for_nothing_is_nobody_s(server, authority):
    status, body, _ = curl(server, authority, "/v1/jobs", authority.issue("stranger"))
    assert (status, json.loads(body)["error"]["reason"]) == (401, "certificate")


def test_a_key_counts_before_the_certificate(server, authority, batch):
    status, _, _ = curl(
        server, authority, "/v1/jobs", batch, "-H", "authorization: Bearer sk_wrong")
    assert status == 401


def test_a_page_in_a_browser_cannot_use_the_certificate(server, authority, batch):
    """Browsers show it for whatever page makes them call, and name the page."""
    status, body, _ = curl(
        server, authority, "/v1/jobs", batch, "-H", "origin: https://elsewhere.example")
    assert (status, json.loads(body)["error"]["reason"]) == (401, "missing")


def test_a_certificate_of_another_authority_ends_the_handshake(
        server, authority, tmp_path):
    other = Authority(tmp_path / "other").issue("batch")
    status, _, said = curl(server, authority, "/v1/jobs", other)
    assert status == 0 and re.search("alert|unknown ca|reset", said, re.I), said


def test_an_ended_certificate_ends_the_handshake(server, authority):
    status, _, said = curl(server, authority, "/v1/jobs", authority.issue("late", days=-1))
    assert status == 0, said


def ask(server, context, session=None):
    """Whether the session was resumed, the status line, and the session for the next call."""
    with socket.create_connection(("127.0.0.1", server.port)) as plain:
        with context.wrap_socket(plain, server_hostname="localhost", session=session) as secure:
            secure.sendall(b"GET /v1/jobs HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            answer = b""
            while data := secure.recv(4096):
                answer += data
            return secure.session_reused, answer[:12], secure.session


VERSIONS = pytest.mark.parametrize(
    "version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])


def context_of(authority, version, certificate=None):
    context = authority.context()
    context.minimum_version = context.maximum_version = version
    if certificate:
        context.load_cert_chain(*certificate)
    return context


@VERSIONS
def test_a_certificate_is_checked_at_each_connection(server, authority, batch, version):
    """OpenSSL checks none when it resumes a session, so those that began with one are not."""
    context = context_of(authority, version, batch)
    reused, status, session = ask(server, context)
    assert not reused and status == b"HTTP/1.1 200"
    assert ask(server, context, session)[:2] == (False, b"HTTP/1.1 200")


@VERSIONS
def test_a_client_without_a_certificate_resumes_its_session(server, authority, version):
    context = context_of(authority, version)
    reused, status, session = ask(server, context)
    assert not reused and status == b"HTTP/1.1 401"
    assert ask(server, context, session)[:2] == (True, b"HTTP/1.1 401")


@VERSIONS
def test_an_ended_certificate_cannot_resume_its_session(server, authority, version):
    brief = ends_in(authority, authority.issue(f"brief-{version.name}"), seconds=3)
    context = context_of(authority, version, brief)
    session = ask(server, context)[2]

    def is_refused():
        nonlocal session
        try:
            session = ask(server, context, session)[2]
        except OSError:
            return True
    until(is_refused, timeout=10, every=0.5, what="the end of the certificate")


def test_the_command_line_shows_its_certificate(server, batch, tmp_path):
    more = ["--data", str(tmp_path)]
    assert server.run("jobs", "list", *more, check=False, key="").returncode != 0
    done = server.run("jobs", "list", "--cert", str(batch[0]), "--cert-key", str(batch[1]), *more,
                      key="")
    assert done.returncode == 0


def test_a_server_that_requires_one_turns_others_away(tmp_path, authority, batch):
    server = server_of(tmp_path / "strict", authority, required=True)
    server.start(wait=False)
    try:
        until(lambda: curl(server, authority, "/readyz", batch)[0] == 200, what="readiness")
        status, _, said = curl(server, authority, "/healthz")
        assert status == 0 and said
    finally:
        server.kill()


def test_revoking_the_key_ends_what_the_certificate_may_do(tmp_path, authority, batch):
    server = server_of(tmp_path / "revoked", authority).start()
    try:
        assert curl(server, authority, "/v1/jobs", batch)[0] == 200
        key_id = server.config["tls"]["clients"]["keys"][0]["key"]
        assert server.client().delete(f"/v1/keys/{key_id}").status_code == 200
        status, body, _ = curl(server, authority, "/v1/jobs", batch)
        assert (status, json.loads(body)["error"]["reason"]) == (401, "revoked")
    finally:
        server.kill()


@pytest.mark.parametrize(("clients", "field"), [
    ({"authorityFile": "/nowhere.pem"}, "tls.clients.authority_file"),
    ({"keys": [{"subject": "CN=a", "key": "key_1"}, {"subject": "CN=a", "key": "key_2"}]},
     "tls.clients.keys[1].subject"),
])
def test_what_is_wrong_is_named_at_the_start(tmp_path, authority, clients, field):
    server = server_of(tmp_path / "wrong", authority, **clients)
    server.start(wait=False)
    assert server.process.wait(30) != 0
    assert field in server.tail()


# -- what the port agrees to -------------------------------------------------------------------


def tls_check(port, authority):
    return subprocess.run(
        [ROOT / "scripts" / "tls-check", f"127.0.0.1:{port}", "--ca", authority.file],
        capture_output=True, text=True, timeout=120)


def test_the_server_agrees_to_nothing_weak(server, authority):
    done = tls_check(server.port, authority)
    assert done.returncode == 0, done.stdout


def test_the_check_finds_a_weak_server(authority):
    certificate, key = authority.issue("weak")
    port = free_port()
    process = subprocess.Popen(
        ["openssl", "s_server", "-accept", str(port), "-cert", certificate, "-key", key, "-www",
         "-cipher", "ALL:@SECLEVEL=0", "-tls1_2", "-no_ticket"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.5)
        done = tls_check(port, authority)
        assert done.returncode == 1
        for sentence in ("tls1_3 is spoken", "every suite of TLS 1.2", "HTTP/2 is agreed on",
                         "sessions are resumed by tickets"):
            assert f"FAIL {sentence}" in done.stdout
    finally:
        process.kill()
        process.wait()
