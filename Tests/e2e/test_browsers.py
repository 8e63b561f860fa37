"""What browsers and their libraries ask for: gzip both ways, and calls from pages of other origins."""

import gzip
import json

import grpc
import httpx
import pytest

from support.jobs import chat, ended

PAGE = "https://app.example.com"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    from support.server import Server
    server = Server(tmp_path_factory.mktemp("server"), config={"cors": {
        "allowedOrigins": [PAGE, "http://localhost:3000"], "maxAge": "600s",
        "allowedHeaders": ["X-Trace"]}}).start()
    yield server
    assert server.is_alive, server.tail()
    server.kill()


@pytest.fixture
def long_job(client):
    body = chat("x [[sandbox: words=600]]", max_output_tokens=2048)
    return ended(client, client.post("/v1/jobs", json=body).json()["id"])


@pytest.mark.parametrize("http2", [False, True])
def test_a_long_answer_is_compressed_for_whom_asks(server, long_job, http2):
    path = f"/v1/jobs/{long_job['id']}"
    with server.client(http2=http2) as client:
        plain = client.get(path, headers={"accept-encoding": "identity"})
        packed = client.get(path, headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.json() == plain.json()
    assert packed.num_bytes_downloaded < plain.num_bytes_downloaded / 2
    assert "accept-encoding" in packed.headers["vary"] and "accept-encoding" in plain.headers["vary"]


def test_head_tells_the_length_of_what_get_sends(server, long_job):
    path, headers = f"/v1/jobs/{long_job['id']}", {"accept-encoding": "gzip"}
    with server.client() as client:
        head, got = client.head(path, headers=headers), client.get(path, headers=headers)
    assert head.headers["content-encoding"] == "gzip"
    assert int(head.headers["content-length"]) == got.num_bytes_downloaded


def test_a_body_in_gzip_makes_the_same_job(client):
    body = gzip.compress(json.dumps(chat("z" * 20_000)).encode())
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    estimate = gzip.compress(json.dumps(chat("z" * 20_000)).encode())
    answer = client.post("/v1/jobs:estimate", content=estimate, headers=headers)
    assert answer.status_code == 200, answer.text
    job = client.post("/v1/jobs", content=body, headers=headers)
    assert job.status_code == 200 and job.json()["hold"] == answer.json()["hold"]


def test_a_bomb_is_refused(client):
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    bomb = gzip.compress(b" " * (100 << 20))
    answer = client.post("/v1/jobs", content=bomb, headers=headers)
    assert answer.status_code == 413
    answer = client.post("/v1/jobs", content=b"no gzip", headers=headers)
    assert answer.status_code == 400
    answer = client.post("/v1/jobs", content=b"{}", headers=headers | {"content-encoding": "br"})
    assert answer.status_code == 415


def test_events_are_not_held_back(server, long_job):
    with server.client() as client:
        with client.stream("GET", f"/v1/jobs/{long_job['id']}/events", headers={
                "accept-encoding": "gzip"}) as stream:
            assert "content-encoding" not in stream.headers
            assert any(line == "event: completed" for line in stream.iter_lines())


def test_grpc_takes_compressed_messages(stubs, channel, credentials):
    message = stubs.chat.ChatMessage(
        role="user", content=[stubs.chat.ContentPart(text="hello " * 2000)])
    job = stubs.job_service.CreateJobRequest(
        model="sandbox-chat", input=stubs.input.Input(
            chat=stubs.chat.ChatInput(messages=[message], max_output_tokens=8)))
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    for compression in (grpc.Compression.Gzip, grpc.Compression.Deflate):
        estimate = jobs.EstimateJob(
            stubs.job_service.EstimateJobRequest(job=job), metadata=credentials, timeout=10,
            compression=compression)
        assert estimate.affordable


def test_a_page_asks_before_it_calls(server):
    answer = httpx.options(f"{server.url}/v1/jobs", headers={
        "origin": PAGE, "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-trace"})
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == PAGE
    assert "POST" in answer.headers["access-control-allow-methods"]
    allowed = {name.strip() for name in answer.headers["access-control-allow-headers"].split(",")}
    assert {"authorization", "content-type", "idempotency-key", "x-trace"} <= allowed
    assert answer.headers["access-control-max-age"] == "600"
    stranger = httpx.options(f"{server.url}/v1/jobs", headers={
        "origin": "https://evil.example", "access-control-request-method": "POST"})
    assert not any(name.startswith("access-control") for name in stranger.headers)


def test_a_page_reads_answers_errors_and_events(server, client):
    page = {"origin": PAGE}
    job = client.post("/v1/jobs", json=chat(), headers=page)
    answers = [
        job, client.get("/v1/jobs/job_none", headers=page), client.get("/nowhere", headers=page),
        httpx.get(f"{server.url}/v1/jobs", headers=page),
        client.post("/v1/jobs", content=b"{", headers=page | {"content-type": "application/json"}),
        client.get(f"/v1/jobs/{job.json()['id']}/events", headers=page)]
    assert [a.status_code for a in answers] == [200, 404, 404, 401, 400, 200]
    for answer in answers:
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert "request-id" in answer.headers["access-control-expose-headers"]
        assert "origin" in answer.headers["vary"]
    foreign = client.get("/v1/jobs", headers={"origin": "https://evil.example"})
    assert "access-control-allow-origin" not in foreign.headers
