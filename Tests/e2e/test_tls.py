"""The one port over TLS: every client and protocol, versions, reload of the certificate."""

import concurrent.futures
import json
import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time

import grpc
import httpx
import pytest
from google.protobuf import json_format

from support import media
from support.certificates import Authority, replace
from support.jobs import chat, ended, output_text
from support.server import Server
from support.waiting import until


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


def tls_server(directory, authority, **more):
    certificate, key = authority.issue("server")
    directory.mkdir(parents=True, exist_ok=True)
    shutil.copy(certificate, directory / "tls.pem")
    shutil.copy(key, directory / "tls.key")
    return Server(
        directory, verify=authority.context(), env={"MODELROUTE_CA": str(authority.file)},
        config={"tls": {
            "certificateFile": str(directory / "tls.pem"),
            "keyFile": str(directory / "tls.key")}}, **more)


@pytest.fixture(scope="module")
def server(tmp_path_factory, authority):
    server = tls_server(tmp_path_factory.mktemp("server"), authority).start()
    yield server
    alive = server.is_alive
    server.kill()
    assert alive, f"the server died:\n{server.tail()}"


@pytest.fixture
def own_server(tmp_path, authority):
    server = tls_server(tmp_path / "own", authority).start()
    yield server
    server.kill()


def curl(server, authority, *arguments):
    done = subprocess.run(
        ["curl", "-sS", "--cacert", str(authority.file), "-H",
         f"authorization: Bearer {server.key}", *arguments],
        capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout


def s_client(server, *arguments, text=b""):
    return subprocess.run(
        ["openssl", "s_client", "-connect", server.address, *map(str, arguments)],
        input=text, capture_output=True, timeout=20)


@pytest.mark.parametrize("version", ["1.1", "2"])
def test_curl_creates_a_job_and_reads_its_events(server, authority, version):
    flag = f"--http{version}"
    created = curl(
        server, authority, flag, "-w", "\n%{http_version}", f"{server.url}/v1/jobs", "-H",
        "content-type: application/json", "-d", json.dumps(chat()))
    body, spoken = created.rsplit("\n", 1)
    assert spoken == version
    job = json.loads(body)["id"]
    events = curl(
        server, authority, flag, "-N", "-H", "accept: text/event-stream",
        f"{server.url}/v1/jobs/{job}/events")
    assert "event: completed" in events


@pytest.mark.parametrize("http2", [False, True])
def test_httpx_speaks_either_version(server, http2):
    with server.client(http2=http2) as client:
        answer = client.post("/v1/jobs", json=chat(), headers={"prefer": "wait=10"})
        assert answer.http_version == ("HTTP/2" if http2 else "HTTP/1.1")
        assert output_text(answer.json()) == "Hello."


def test_a_secure_channel_of_grpcio_runs_a_job(server, authority, stubs):
    message = stubs.chat.ChatMessage(
        role="user", content=[stubs.chat.ContentPart(text="Say hello")])
    job = stubs.job_service.CreateJobRequest(
        model="sandbox-chat", input=stubs.input.Input(
            chat=stubs.chat.ChatInput(messages=[message], max_output_tokens=64)))
    trust = grpc.ssl_channel_credentials(authority.file.read_bytes())
    credentials = (("authorization", f"Bearer {server.key}"),)
    with grpc.secure_channel(server.address, trust) as channel:
        jobs = stubs.job_service_grpc.JobServiceStub(channel)
        events = list(jobs.RunJob(
            stubs.job_service.RunJobRequest(job=job), metadata=credentials, timeout=20))
    assert events[-1].WhichOneof("event") == "completed"


def test_an_upload_larger_than_every_buffer_arrives_whole(server):
    # 3 MiB up in many records, and the refusal of a longer one comes back through TLS as well.
    text = "x" * (3 << 20)
    with server.client() as client:
        answer = client.post("/v1/jobs:estimate", json=chat(text))
        assert answer.status_code in (200, 400), answer.text
        assert "no such field" not in answer.text
        answer = client.post("/v1/jobs", json=chat("y" * (5 << 20)))
        assert answer.status_code == 413


def test_many_connections_at_once(server):
    def one(number):
        with server.client(http2=number % 2 == 0) as client:
            return client.get("/v1/models").status_code
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        assert set(pool.map(one, range(64))) == {200}


@pytest.mark.parametrize("version", ["-tls1_2", "-tls1_3"])
def test_versions_that_are_spoken(server, authority, version):
    done = s_client(server, version, "-CAfile", authority.file, "-alpn", "h2,http/1.1")
    said = done.stdout.decode()
    assert "Verify return code: 0" in said and "ALPN protocol: h2" in said
    assert "X25519" in said


@pytest.mark.parametrize("arguments", [
    ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"], ["-tls1_2", "-cipher", "AES128-SHA"],
    ["-alpn", "spdy/3"]])
def test_what_is_refused(server, arguments):
    done = s_client(server, *arguments)
    assert b"alert" in done.stderr or b"handshake failure" in done.stderr
    assert b"Cipher is (NONE)" in done.stdout


def test_a_session_is_resumed_by_its_ticket(server, authority, tmp_path):
    ticket = tmp_path / "session.pem"
    first = s_client(server, "-tls1_2", "-CAfile", authority.file, "-sess_out", ticket)
    assert b"New, TLSv1.2" in first.stdout
    again = s_client(server, "-tls1_2", "-CAfile", authority.file, "-sess_in", ticket)
    assert b"Reused, TLSv1.2" in again.stdout
    # TLS 1.3 gives its ticket after the handshake, so the first session has to read something.
    context = authority.context()
    def connect(session):
        with socket.create_connection(("127.0.0.1", server.port)) as plain:
            with context.wrap_socket(
                    plain, server_hostname="localhost", session=session) as secure:
                secure.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                while secure.recv(4096):
                    pass
                return secure.session_reused, secure.session
    reused, session = connect(None)
    assert not reused
    assert connect(session)[0]


def test_the_end_is_announced_by_close_notify(server, authority):
    context = authority.context()
    with socket.create_connection(("127.0.0.1", server.port)) as plain:
        # An end without close_notify would be an SSLEOFError here.
        with context.wrap_socket(
                plain, server_hostname="localhost", suppress_ragged_eofs=False) as secure:
            secure.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            received = b""
            while more := secure.recv(4096):
                received += more
    assert received.startswith(b"HTTP/1.1 200")


def test_a_plain_client_is_told_what_to_do(server):
    answer = httpx.get(f"http://{server.address}/v1/models")
    assert answer.status_code == 400
    assert answer.json()["error"]["reason"] == "tls_required"
    with grpc.insecure_channel(server.address) as channel:
        with pytest.raises(grpc.RpcError) as error:
            channel.unary_unary("/grpc.health.v1.Health/Check")(b"", timeout=5)
        assert error.value.code() == grpc.StatusCode.UNAVAILABLE


def test_a_client_that_never_finishes_its_handshake_is_closed(server):
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port)) as idle:
        idle.sendall(b"\x16\x03\x01\x02\x00\x01")
        idle.settimeout(20)
        assert idle.recv(1) == b""
    assert 5 < time.monotonic() - began < 15


def test_noise_is_answered_by_an_alert(server):
    with socket.create_connection(("127.0.0.1", server.port)) as noisy:
        noisy.sendall(bytes(range(200, 256)) * 20)
        noisy.settimeout(20)
        received = noisy.recv(100)
        assert received[:1] in (b"\x15", b"")


def test_a_client_that_reads_late_gets_every_answer(server, authority):
    # Answers wait, so reading stops in the middle of records, and goes on where it stopped.
    count = 3000
    request = (
        f"GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n\r\n")
    last = request.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")
    with socket.create_connection(("127.0.0.1", server.port)) as plain:
        with authority.context().wrap_socket(plain, server_hostname="localhost") as secure:
            secure.settimeout(60)
            sender = threading.Thread(
                target=secure.sendall, args=((request * (count - 1) + last).encode(),))
            sender.start()
            time.sleep(1)
            received = b""
            while more := secure.recv(1 << 20):
                received += more
            sender.join()
    assert received.count(b"HTTP/1.1 200") == count


def test_operators_are_served_over_tls_too(server):
    with server.operator() as client:
        assert client.get("/v1/organizations").status_code == 200
    organization = server.run("balance").stdout
    assert organization


def served_serial(server, authority):
    with socket.create_connection(("127.0.0.1", server.port)) as plain:
        with authority.context().wrap_socket(plain, server_hostname="localhost") as secure:
            return secure.getpeercert()["serialNumber"]


def test_a_new_certificate_is_taken_without_dropping_anybody(own_server, authority, tmp_path):
    server = own_server
    first = served_serial(server, authority)
    with server.client() as client:
        assert client.get("/v1/models").status_code == 200
        certificate, key = authority.issue("second")
        replace(key, server.directory / "tls.key")
        replace(certificate, server.directory / "tls.pem")
        until(lambda: served_serial(server, authority) != first, what="the new certificate")
        second = served_serial(server, authority)
        assert client.get("/v1/models").status_code == 200, "the old connection goes on"
        # What is broken is refused: rubbish, another's key, one that has ended.
        (server.directory / "tls.pem").write_text("rubbish")
        until(lambda: "certificate not reloaded" in server.tail(), what="the refusal")
        assert served_serial(server, authority) == second
        ended_certificate, ended_key = authority.issue("ended", days=-1)
        replace(ended_key, server.directory / "tls.key")
        replace(ended_certificate, server.directory / "tls.pem")
        until(lambda: "has ended at" in server.tail(), what="the second refusal")
        assert served_serial(server, authority) == second
        # SIGHUP asks for a look at once.
        third, key = authority.issue("third")
        shutil.copy(key, server.directory / "tls.key")
        shutil.copy(third, server.directory / "tls.pem")
        server.process.send_signal(signal.SIGHUP)
        until(lambda: served_serial(server, authority) not in (first, second))
        assert client.get("/v1/models").status_code == 200


def test_a_bad_certificate_is_named_at_the_start(tmp_path, authority, make_server):
    certificate, _ = authority.issue("mine")
    _, key = authority.issue("other")
    for files, field in [
            ({"certificateFile": str(tmp_path / "none.pem"), "keyFile": str(key)},
             "tls.certificate_file"),
            ({"certificateFile": str(certificate), "keyFile": str(key)}, "tls.key_file")]:
        server = make_server(name=field, start=False, config={"tls": files})
        server.start(wait=False)
        assert server.process.wait(20) != 0
        assert field in server.tail()


def test_the_command_line_trusts_its_authority_only(server, authority, tmp_path):
    assert "sandbox-chat" in server.run("models").stdout
    other = Authority(tmp_path / "other")
    refused = server.run("models", "--ca", str(other.file), check=False)
    assert refused.returncode == 19 and "certificate" in refused.stderr
    named = server.run("models", "--server", f"https://localhost:{server.port}")
    assert "sandbox-chat" in named.stdout
    wrong = server.run("models", "--server", f"https://127.0.0.2:{server.port}", check=False)
    assert wrong.returncode == 19
    assert f"ready at https://127.0.0.1:{server.port}" in server.output.read_text()
    done = server.run("jobs", "run", "Say hello", "--max-output-tokens", "64")
    assert "Hello." in done.stdout


def test_a_drain_ends_connections_politely(own_server, authority):
    with own_server.client(http2=True) as client:
        job = client.post("/v1/jobs", json=chat()).json()["id"]
        assert ended(client, job)["state"] == "SUCCEEDED"
        assert own_server.stop() == 0


def test_every_capability_works_over_tls_with_its_files(server, authority, stubs):
    sound = media.wave_bytes(seconds=1)
    with server.client(http2=True) as client:
        uploaded = client.post("/v1/files", content=sound).json()["id"]
        bodies = [
            media.image(width=64, height=64), media.speech(mimeType="audio/wav"),
            media.transcription({"file": uploaded}), media.video(duration="5s"),
            chat(), {"model": "sandbox-embedding", "input": {"embedding": {"texts": ["a"]}}}]
        for body in bodies:
            job = ended(client, client.post("/v1/jobs", json=body).json()["id"])
            assert job["state"] == "SUCCEEDED", job
            if {"image", "video", "speech"} & job["output"].keys():
                file = media.media_of(job)[0]["file"]
                assert file["url"].startswith("https://")
                answer = client.get(file["url"], headers={"authorization": ""})
                assert answer.http_version == "HTTP/2"
                assert len(answer.content) == int(file["sizeBytes"])
    credentials = grpc.ssl_channel_credentials(authority.file.read_bytes())
    with grpc.secure_channel(server.address, credentials) as channel:
        jobs = stubs.job_service_grpc.JobServiceStub(channel)
        request = json_format.ParseDict(
            media.video(duration="5s"), stubs.job_service.CreateJobRequest())
        seen = list(jobs.RunJob(
            stubs.job_service.RunJobRequest(job=request),
            metadata=(("authorization", f"Bearer {server.key}"),)))
        assert seen[-1].completed.job.output.video.videos[0].file.size_bytes > 0
