"""Client tokens: what a page may do with one, over REST and gRPC, and when it ends."""

import threading

import grpc
import httpx
import pytest

from support import accounts
from support.accounts import usd
from support.jobs import chat, ended, events, money, output_text
from support.waiting import until

PAGE = {"origin": "https://app.example.com"}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    from support.server import Server
    server = Server(tmp_path_factory.mktemp("server"), config={
        "cors": {"allowedOrigins": [PAGE["origin"]]}}).start()
    yield server
    assert server.is_alive, server.tail()
    server.kill()


def token(client, **body):
    made = accounts.checked(client.post("/v1/clientTokens", json=body))
    assert made["token"].startswith("mr_client_") and made["expireTime"]
    return made["token"]


def refusal(response):
    error = response.json()["error"]
    return response.status_code, error["code"], error.get("reason", "")


def test_a_page_creates_and_follows_its_own_jobs(client, server):
    other = accounts.checked(client.post("/v1/jobs", json=chat()))["id"]
    given = token(client, spendCap=usd(10**9), allowedModels=["sandbox-chat"])
    with server.client(key=given) as page:
        page.headers.update(PAGE)
        job = page.post("/v1/jobs", json=chat())
        assert job.headers["access-control-allow-origin"] == PAGE["origin"]
        job = ended(page, accounts.checked(job)["id"])
        assert job["state"] == "SUCCEEDED" and output_text(job)
        with page.stream("GET", f"/v1/jobs/{job['id']}/events") as stream:
            assert list(events(stream.iter_lines()))[-1].name == "completed"
        assert [j["id"] for j in page.get("/v1/jobs").json()["jobs"]] == [job["id"]]
        assert [m["id"] for m in page.get("/v1/models").json()["models"]] == ["sandbox-chat"]
        for path in (f"/v1/jobs/{other}", f"/v1/jobs/{other}/events"):
            assert refusal(page.get(path))[:2] == (404, "not_found")
        assert refusal(page.post(f"/v1/jobs/{other}:cancel"))[:2] == (404, "not_found")
        assert refusal(page.post("/v1/jobs", json=chat(model="sandbox-embedding")))[1:] == (
            "permission_denied", "model")
        for path in ("/v1/files", "/v1/balance", "/v1/keys", "/v1/auditEvents"):
            assert refusal(page.get(path))[:2] == (403, "permission_denied"), path
        again = page.post("/v1/clientTokens", json={"spendCap": usd(1)})
        assert refusal(again)[:2] == (403, "permission_denied")
    assert other in [j["id"] for j in client.get("/v1/jobs").json()["jobs"]]


def test_a_token_spends_up_to_its_cap(client, server, operator):
    hold = money(client.post("/v1/jobs:estimate", json=chat()).json()["hold"])
    account = accounts.create(operator, funds_nanos=100 * hold)
    with server.client(key=account.key) as backend:
        given = token(backend, spendCap=usd(hold))
        with server.client(key=given) as page:
            job = ended(page, accounts.checked(page.post("/v1/jobs", json=chat()))["id"])
            assert 0 < money(job["charge"]) < hold
            assert refusal(page.post("/v1/jobs", json=chat())) == (
                402, "insufficient_funds", "token_cap")
        usage = backend.get("/v1/usage", params={"groupBy": "key"}).json()["rows"]
        assert [row["key"] for row in usage] == [account.key_id]
        assert money(usage[0]["charge"]) == money(job["charge"])


def test_a_token_for_a_job_over_grpc(client, server, stubs, channel):
    slow = accounts.checked(client.post("/v1/jobs", json=chat("x [[sandbox: silence]]")))["id"]
    other = accounts.checked(client.post("/v1/jobs", json=chat()))["id"]
    metadata = (("authorization", f"Bearer {token(client, job=slow)}"),)
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    messages = stubs.job_service
    assert jobs.GetJob(messages.GetJobRequest(job=slow), metadata=metadata, timeout=10).id == slow
    watched = jobs.WatchJob(messages.WatchJobRequest(job=slow), metadata=metadata, timeout=30)
    assert next(watched).HasField("state_changed")
    for call in (
            lambda: jobs.GetJob(messages.GetJobRequest(job=other), metadata=metadata, timeout=10),
            lambda: next(jobs.WatchJob(
                messages.WatchJobRequest(job=other), metadata=metadata, timeout=10))):
        with pytest.raises(grpc.RpcError) as refused:
            call()
        assert refused.value.code() == grpc.StatusCode.NOT_FOUND
    hello = stubs.chat.ChatMessage(role="user", content=[stubs.chat.ContentPart(text="x")])
    request = messages.CreateJobRequest(
        model="sandbox-chat", input=stubs.input.Input(chat=stubs.chat.ChatInput(messages=[hello])))
    for call in (
            lambda: jobs.ListJobs(messages.ListJobsRequest(), metadata=metadata, timeout=10),
            lambda: jobs.CreateJob(request, metadata=metadata, timeout=10)):
        with pytest.raises(grpc.RpcError) as refused:
            call()
        assert refused.value.code() == grpc.StatusCode.PERMISSION_DENIED
    jobs.CancelJob(messages.CancelJobRequest(job=slow), metadata=metadata, timeout=10)
    assert [event.WhichOneof("event") for event in watched][-1] == "completed"
    assert ended(client, slow)["state"] == "CANCELED"


def test_tokens_and_their_streams_end_with_their_key(client, server):
    made = accounts.checked(client.post("/v1/keys", json={}))
    with server.client(key=made["secret"]) as backend:
        given = token(backend, spendCap=usd(10**9))
    read = []
    with server.client(key=given) as page:
        job = accounts.checked(page.post("/v1/jobs", json=chat("x [[sandbox: silence]]")))["id"]

        def watch():
            with server.client(key=given) as line:
                with line.stream("GET", f"/v1/jobs/{job}/events") as response:
                    for text in response.iter_text():
                        read.append(text)
        watcher = threading.Thread(target=watch)
        watcher.start()
        until(lambda: read, what="the first event")
        client.delete(f"/v1/keys/{made['key']['id']}")
        watcher.join(20)
        assert not watcher.is_alive()
        assert "unauthenticated" in "".join(read)
        assert refusal(page.get(f"/v1/jobs/{job}"))[:2] == (401, "unauthenticated")
    client.post(f"/v1/jobs/{job}:cancel")


def test_a_token_ends_by_itself(client, server):
    given = token(client, spendCap=usd(10**9), lifetime="1s")
    with server.client(key=given) as page:
        assert until(lambda: page.get("/v1/jobs").status_code == 401, what="the token's end")
        assert refusal(page.get("/v1/jobs"))[1:] == ("unauthenticated", "expired")


def test_what_makes_no_sense_is_refused(client):
    bad = [
        ({}, "spend_cap"), ({"spendCap": usd(1), "lifetime": "3601s"}, "lifetime"),
        ({"job": "job_x", "spendCap": usd(1)}, "spend_cap"), ({"spendCap": usd(0)}, "spend_cap")]
    for body, field in bad:
        error = client.post("/v1/clientTokens", json=body).json()["error"]
        assert error["code"] == "invalid_request", body
        assert error["fieldViolations"][0]["field"] == field
    gone = client.post("/v1/clientTokens", json={"job": "job_none"})
    assert refusal(gone)[:2] == (404, "not_found")
    forged = httpx.get(
        f"{client.base_url}/v1/jobs", headers={"authorization": "Bearer mr_client_AAAA"})
    assert refusal(forged)[1:] == ("unauthenticated", "malformed")


def test_the_command_line_makes_tokens_and_nothing_logs_them(client, server):
    made = server.run("keys", "token", "--spend-cap", "0.5", "--model", "sandbox-chat")
    given = made.stdout.strip()
    with server.client(key=given) as page:
        assert page.get("/v1/jobs").status_code == 200
        page.get("/v1/files")
    listed = client.get("/v1/auditEvents", params={"type": "client_token.created"})
    assert listed.json()["events"][0]["principal"].startswith("key_")
    assert given not in listed.text
    assert given.encode() not in server.log.read_bytes()
    assert given.encode() not in b"".join(
        path.read_bytes() for path in server.data.iterdir() if path.is_file())
