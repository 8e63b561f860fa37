"""Budgets and usage: what may be spent, and what was."""

import pytest

from support import accounts
from support.jobs import chat, ended, money


def refusal(response):
    error = response.json()["error"]
    return response.status_code, error["code"], error.get("reason", "")


@pytest.fixture
def account(operator):
    return accounts.create(operator, funds_nanos=10**9)


@pytest.fixture
def payer(server, account):
    with server.client(key=account.key) as client:
        yield client


def budget(client, subject="organization", period="DAY", nanos=None, **more):
    body = {"subject": subject, "period": period} | more
    if nanos is not None:
        body["limit"] = accounts.usd(nanos)
    return client.post("/v1/budgets", json=body)


def test_a_budget_stops_jobs_before_the_wallet_does(payer):
    hold = money(payer.post("/v1/jobs:estimate", json=chat()).json()["hold"])
    silent = chat("x [[sandbox: silence]]")
    held = money(payer.post("/v1/jobs:estimate", json=silent).json()["hold"])
    accounts.checked(budget(payer, nanos=held + hold - 1, thresholds=[50]))
    job = accounts.checked(payer.post("/v1/jobs", json=silent))["id"]
    assert refusal(payer.post("/v1/jobs", json=chat())) == (402, "insufficient_funds", "budget")
    listed = payer.get("/v1/budgets").json()["budgets"]
    assert [money(b["used"]) for b in listed] == [held]
    payer.post(f"/v1/jobs/{job}:cancel")
    ended(payer, job)
    assert ended(payer, accounts.checked(payer.post("/v1/jobs", json=chat()))["id"])
    told = payer.get("/v1/auditEvents", params={"type": "budget.threshold"}).json()["events"]
    assert [event["payload"]["percent"] for event in told] == ["50"]


def test_a_budget_of_a_key_limits_that_key_only(payer, account, server):
    made = accounts.checked(payer.post("/v1/keys", json={"scopes": ["jobs.write"]}))
    accounts.checked(budget(payer, subject=made["key"]["id"], period="TOTAL", nanos=1))
    with server.client(key=made["secret"]) as poor:
        assert refusal(poor.post("/v1/jobs", json=chat()))[2] == "budget"
    assert payer.post("/v1/jobs", json=chat()).status_code == 200
    assert refusal(budget(payer, subject="key_of_nobody", nanos=1))[1] == "not_found"
    accounts.checked(budget(payer, subject=made["key"]["id"], period="TOTAL"))
    with server.client(key=made["secret"]) as poor:
        assert poor.post("/v1/jobs", json=chat()).status_code == 200


def test_usage_is_summed_as_it_was_charged(payer, account):
    charges = []
    for _ in range(3):
        job = accounts.checked(payer.post("/v1/jobs", json=chat()))["id"]
        charges.append(money(ended(payer, job)["charge"]))
    rows = payer.get("/v1/usage", params={"groupBy": ["day", "model", "key"]}).json()["rows"]
    assert sum(money(row["charge"]) for row in rows) == sum(charges)
    assert {row["model"] for row in rows} == {"sandbox-chat"}
    assert {row["key"] for row in rows} == {account.key_id}
    whole = payer.get("/v1/usage").json()["rows"]
    assert len(whole) == 1 and whole[0]["jobs"] == "3"
    assert int(whole[0]["usage"]["outputTokens"]) > 0
    assert payer.get("/v1/usage", params={"model": "other"}).json().get("rows", []) == []


def test_the_same_over_grpc(payer, account, stubs, channel):
    credentials = (("authorization", f"Bearer {account.key}"),)
    billing = stubs.billing_service_grpc.BillingServiceStub(channel)
    request = stubs.billing_service.SetBudgetRequest(
        subject="organization", period=stubs.billing.Budget.MONTH)
    request.limit.CopyFrom(stubs.billing_service.google_dot_type_dot_money__pb2.Money(
        currency_code="USD", units=3))
    made = billing.SetBudget(request, metadata=credentials, timeout=10)
    assert made.limit.units == 3 and made.mode == "test"
    listed = billing.ListBudgets(
        stubs.billing_service.ListBudgetsRequest(), metadata=credentials, timeout=10)
    assert [b.subject for b in listed.budgets] == ["organization"]


def test_the_command_line_sets_budgets_and_shows_usage(make_server):
    server = make_server()
    server.run("budgets", "set", "organization", "month", "--limit", "5", "--threshold", "80")
    server.run("jobs", "run", "Say hello")
    shown = server.run("budgets", "list").stdout
    assert "organization" in shown and "80%" in shown
    assert "sandbox-chat" in server.run("usage", "--by", "model", "--by", "day").stdout
    server.run("budgets", "remove", "organization", "month")
    assert "organization" not in server.run("budgets", "list").stdout
    server.stop()
    server.verify_ledger()
