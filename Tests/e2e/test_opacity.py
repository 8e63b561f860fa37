"""No byte that reaches a client names a provider. Canaries stand in the sandbox's headers, ids,
model names and error texts; they are looked for in everything that comes back."""

import json

import grpc
import httpx
import pytest
from google.protobuf import json_format

from support.jobs import chat
from support.receiver import Receiver
from support.server import PATIENT, Server
from support.waiting import until

CANARIES = ["kanarienvogel", "zeisig-7f3a"]

# What a provider could be recognised by even without a canary.
PRINTS = [b"openai", b"anthropic", b"chatcmpl", b"toolu_", b"fp_", b"claude", b"gpt-",
          b"cf-ray", b"x-ratelimit-limit-requests"]

FAULTS = [
    "", "status=400", "status=401", "status=403", "status=404", "status=429 retry_after=1",
    "status=500", "status=529", "html", "empty", "error_body", "truncated", "malformed=1",
    "error_in_stream=1", "cut=1", "no_terminator", "usage=missing", "usage=wrong", "refusal",
    "content_filter", "reset", "reasoning=5",
]

WEATHER = {"name": "weather", "parameters": {
    "type": "object", "properties": {"city": {"type": "string"}}}}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("opacity"), config=PATIENT)
    server.config["sandbox"]["canaries"] = CANARIES
    yield server.start()
    server.kill()


def heal(client):
    """A success, once no deployment is parked any more."""
    done = client.post("/v1/jobs", json=chat(), headers={"prefer": "wait=20"}).json()
    assert done["state"] == "SUCCEEDED", done


def assert_clean(data, what):
    lower = bytes(data).lower()
    for word in [canary.encode() for canary in CANARIES] + PRINTS:
        where = lower.find(word)
        assert where < 0, f"{what}: {lower[max(0, where - 200):where + 200]}"


def bodies():
    for fault in FAULTS:
        text = f"Say hello [[sandbox: {fault}]]" if fault else "Say hello"
        yield fault or "plain", chat(text, totalTimeout="15s")
    for fault in ["", "status=429", "html", "error_body", "truncated", "usage=missing"]:
        texts = ["vectors " + (f"[[sandbox: {fault}]]" if fault else "")]
        yield f"embedding {fault}", {
            "model": "sandbox-embedding", "input": {"embedding": {"texts": texts}},
            "totalTimeout": "15s"}
    tools = chat("Use weather")
    tools["input"]["chat"]["tools"] = [WEATHER]
    yield "tools", tools


def test_nothing_leaks_over_rest(server, proxy):
    headers = {"authorization": f"Bearer {server.key}"}
    with httpx.Client(base_url=proxy.url, headers=headers, timeout=60) as client:
        for fault, body in bodies():
            created = client.post("/v1/jobs", json=body, headers={"prefer": "wait=30"})
            assert created.status_code == 200, created.text
            job = created.json()["id"]
            client.get(f"/v1/jobs/{job}")
            client.get(f"/v1/jobs/{job}/events")
            heal(client)
            client.post("/v1/jobs:run", json=body)
            heal(client)
        for path in ("/v1/jobs?pageSize=1000", "/v1/models", "/v1/models/sandbox-chat",
                     "/v1/balance", "/v1/entries?pageSize=1000", "/v1/webhookDeliveries"):
            assert client.get(path).status_code == 200
        for path in ("/v1/attempts", "/v1/providers", "/v1/deployments"):
            assert client.get(path).status_code in (403, 404, 501)
    assert b"Hello." in proxy.received and b"weather" in proxy.received
    assert_clean(proxy.received, "REST")
    with server.sandbox() as control:
        served = control.get("/control/requests").json()
    assert served["total"] > len(FAULTS), "the sandbox was really asked"


def test_nothing_leaks_over_grpc(server, client, stubs, channel, credentials):
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    received = bytearray()
    for fault, body in bodies():
        request = stubs.job_service.RunJobRequest()
        json_format.ParseDict(body, request.job)
        call = jobs.RunJob(request, metadata=credentials, timeout=60)
        try:
            for event in call:
                received += event.SerializeToString()
        except grpc.RpcError as error:
            received += (error.details() or "").encode()
        for pair in (*call.initial_metadata(), *call.trailing_metadata()):
            for part in pair:
                received += part if isinstance(part, bytes) else part.encode()
        heal(client)
    assert b"Hello." in received
    assert_clean(received, "gRPC")


def test_nothing_leaks_in_webhooks(client):
    receiver = Receiver()
    try:
        count = 0
        for fault, body in bodies():
            body["webhook"] = {"url": receiver.url}
            done = client.post("/v1/jobs", json=body, headers={"prefer": "wait=20"})
            assert done.status_code == 200
            count += 1
            heal(client)
        for hook in receiver.wait(count, timeout=60):
            assert_clean(hook.body, "webhook")
            assert_clean(json.dumps(hook.headers).encode(), "webhook headers")
    finally:
        receiver.close()


def test_tool_calls_have_ids_of_ours_and_both_providers_are_used(server, client):
    with server.sandbox() as control:
        control.delete("/control/requests")
    body = chat("Use weather")
    body["input"]["chat"]["tools"] = [WEATHER]
    shapes = set()

    def both():
        job = client.post("/v1/jobs", json=body, headers={"prefer": "wait=20"}).json()
        assert job["state"] == "SUCCEEDED", job
        calls = job["output"]["chat"]["message"]["toolCalls"]
        shapes.add((calls[0]["id"].partition("_")[0], len(calls[0]["id"])))
        assert json.loads(calls[0]["arguments"]) == {"city": "text"}
        # A parked first deployment makes the second one visible.
        with server.sandbox() as control:
            control.post("/control/faults", json={"faults": "status=503", "count": 2})
            log = control.get("/control/requests").json()
        return {record["dialect"] for record in log["newest"]} == {"openai", "anthropic"}

    until(both, timeout=30)
    assert len(shapes) == 1, "ids look the same whoever made them"
