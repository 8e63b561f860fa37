"""Parallel creates on a wallet that holds funds for a known number of jobs."""

import concurrent.futures
import http.client
import json

import grpc
from google.protobuf import json_format

from support import accounts
from support.jobs import chat, ended, money


def hold_of(server, body):
    with server.client() as client:
        return money(client.post("/v1/jobs:estimate", json=body).json()["hold"])


def test_a_thousand_parallel_creates_on_funds_for_ten(server, operator):
    body = chat("x [[sandbox: silence]]")
    hold = hold_of(server, body)
    account = accounts.create(operator, funds_nanos=10 * hold + hold - 1)

    headers = {"authorization": f"Bearer {account.key}", "content-type": "application/json"}
    encoded = json.dumps(body)

    def create_some(count):
        # The plainest client there is: a thousand calls are not to wait for a pool of ours.
        line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        for _ in range(count):
            line.request("POST", "/v1/jobs", encoded, headers)
            response = line.getresponse()
            yield response.status, json.loads(response.read())
        line.close()

    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        rounds = pool.map(lambda count: list(create_some(count)), [20] * 50)
        answers = [answer for answers in rounds for answer in answers]
    assert len(answers) == 1000
    accepted = [answer["id"] for status, answer in answers if status == 200]
    refused = [(status, answer) for status, answer in answers if status != 200]
    assert {status for status, _ in refused} == {402}, refused[0]
    assert {answer["error"]["code"] for _, answer in refused} == {"insufficient_funds"}
    assert len(accepted) == len(set(accepted)) == 10
    with server.client(key=account.key) as client:
        balance = client.get("/v1/balance").json()
        assert money(balance["held"]) == 10 * hold
        assert money(balance.get("available", {})) == hold - 1
        for job in accepted:
            assert client.post(f"/v1/jobs/{job}:cancel").status_code == 200
        for job in accepted:
            assert ended(client, job)["state"] == "CANCELED"
        balance = client.get("/v1/balance").json()
        assert money(balance.get("held", {})) == 0
        assert money(balance["posted"]) == 10 * hold + hold - 1


def test_the_same_over_grpc(server, operator, stubs):
    body = chat("y [[sandbox: silence]]")
    hold = hold_of(server, body)
    account = accounts.create(operator, funds_nanos=3 * hold)
    request = json_format.ParseDict(body, stubs.job_service.CreateJobRequest())
    credentials = (("authorization", f"Bearer {account.key}"),)
    with grpc.insecure_channel(server.address) as channel:
        jobs = stubs.job_service_grpc.JobServiceStub(channel)

        def create(_):
            try:
                jobs.CreateJob(request, metadata=credentials, timeout=30)
                return "OK"
            except grpc.RpcError as error:
                return error.code().name

        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            codes = list(pool.map(create, range(100)))
    assert codes.count("OK") == 3
    assert codes.count("FAILED_PRECONDITION") == 97


def test_funding_is_idempotent(operator):
    account = accounts.create(operator)
    body = {
        "organization": account.organization, "mode": "test", "amount": accounts.usd(5),
        "requestId": f"fund-{account.organization}",
    }
    first = accounts.checked(operator.post("/v1/funds", json=body))
    again = accounts.checked(operator.post("/v1/funds", json=body))
    assert again["id"] == first["id"]
    balance = operator.get(
        "/v1/balance", params={"organization": account.organization, "mode": "test"}).json()
    assert money(balance["posted"]) == 5
