"""A month on one page, and what the platform earned in it: both add up with the balance."""

import datetime

import grpc
import pytest

from support import accounts
from support.accounts import usd
from support.jobs import chat, ended, money


def month(time=None):
    return (time or datetime.datetime.now(datetime.timezone.utc)).strftime("%Y-%m")


def test_a_statement_adds_up_with_the_balance(server, operator, stubs, channel):
    account = accounts.create(operator, funds_nanos=10**9)
    with server.client(key=account.key) as client:
        jobs = [ended(client, client.post("/v1/jobs", json=chat(f"Say {n}")).json()["id"])
                for n in range(3)]
        charges = [money(job["charge"]) for job in jobs]
        assert all(charges)
        accounts.checked(operator.post("/v1/refunds", json={
            "job": jobs[0]["id"], "amount": usd(1)}))
        found = accounts.checked(client.get(f"/v1/statements/{month()}"))
        lines = {line["kind"]: line for line in found["lines"]}
        assert {kind: money(line["amount"]) for kind, line in lines.items()} == {
            "FUND": 10**9, "SETTLE": -sum(charges), "REFUND": 1}
        assert lines["SETTLE"]["entries"] == "3"
        assert money(found.get("openingBalance", {})) == 0
        closing = money(found["closingBalance"])
        assert closing == 10**9 - sum(charges) + 1
        assert closing == money(client.get("/v1/balance").json()["posted"])
        assert {row["model"]: money(row["charge"]) for row in found["usage"]} == {
            "sandbox-chat": sum(charges)}
        later = accounts.checked(client.get("/v1/statements/2999-01"))
        assert money(later["openingBalance"]) == money(later["closingBalance"]) == closing
        bad = client.get("/v1/statements/2026-13").json()["error"]
        assert (bad["code"], bad["fieldViolations"][0]["field"]) == ("invalid_request", "month")
        denied = client.get("/v1/statements/2026-01", params={"mode": "live"}).json()["error"]
        assert denied["code"] == "permission_denied"
    billing = stubs.billing_service_grpc.BillingServiceStub(channel)
    over_grpc = billing.GetStatement(
        stubs.billing_service.GetStatementRequest(month=month()),
        metadata=(("authorization", f"Bearer {account.key}"),), timeout=10)
    assert over_grpc.closing_balance.units * 10**9 + over_grpc.closing_balance.nanos == closing
    by_operator = accounts.checked(operator.get(f"/v1/statements/{month()}", params={
        "organization": account.organization, "mode": "test"}))
    assert by_operator == found


def test_the_margin_is_for_operators(server, client, operator, stubs, channel, credentials):
    account = accounts.create(operator, funds_nanos=10**9)
    with server.client(key=account.key) as customer:
        job = ended(customer, customer.post("/v1/jobs", json=chat()).json()["id"])
    found = accounts.checked(operator.get("/v1/margin", params={
        "organization": account.organization, "mode": "test"}))
    assert money(found["revenue"]) == money(job["charge"])
    cost = money(found["providerCost"])
    assert cost > 0
    assert money(found["margin"]) == money(job["charge"]) - cost
    everything = accounts.checked(operator.get("/v1/margin", params={"mode": "test"}))
    assert money(everything["revenue"]) >= money(found["revenue"])
    assert client.get("/v1/margin").json()["error"]["code"] == "permission_denied"
    billing = stubs.billing_service_grpc.BillingServiceStub(channel)
    with pytest.raises(grpc.RpcError) as refused:
        billing.GetMargin(
            stubs.billing_service.GetMarginRequest(), metadata=credentials, timeout=10)
    assert refused.value.code() == grpc.StatusCode.PERMISSION_DENIED
