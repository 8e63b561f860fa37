"""Parallel creates on a wallet that holds funds for a known number of jobs."""

import asyncio
import concurrent.futures

import grpc
import httpx

from support import accounts
from support.jobs import chat, ended, money


def hold_of(server, body):
    with server.client() as client:
        return money(client.post("/v1/jobs:estimate", json=body).json()["hold"])


def test_a_thousand_parallel_creates_on_funds_for_ten(server, operator):
    body = chat("x [[sandbox: silence]]")
    hold = hold_of(server, body)
    account = accounts.create(operator, funds_nanos=10 * hold + hold - 1)

    async def create_all():
        limits = httpx.Limits(max_connections=50)
        headers = {"authorization": f"Bearer {account.key}"}
        async with httpx.AsyncClient(
                base_url=server.url, headers=headers, limits=limits, timeout=60) as client:
            return await asyncio.gather(
                *(client.post("/v1/jobs", json=body) for _ in range(1000)))

    answers = asyncio.run(create_all())
    accepted = [answer.json()["id"] for answer in answers if answer.status_code == 200]
    refused = [answer for answer in answers if answer.status_code != 200]
    assert {answer.status_code for answer in refused} == {402}, refused[0].text
    assert {answer.json()["error"]["code"] for answer in refused} == {"insufficient_funds"}
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
    from google.protobuf import json_format
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
