"""What is forgotten in time, and what the books say then."""

import datetime

from support.jobs import chat, ended
from support.waiting import until
from test_metrics import scrape, value


def test_deliveries_go_and_the_books_hold(make_server, receiver):
    server = make_server(config={
        "retention": {"deliveries": "1s", "interval": "0.1s"},
        "verifier": {"interval": "0.1s", "fullInterval": "0.1s"}})
    with server.client() as client:
        job = client.post("/v1/jobs", json=chat(webhook={"url": receiver.url}),
                          headers={"idempotency-key": "once"}).json()["id"]
        ended(client, job)
        receiver.wait(1)

        def listed():
            return client.get("/v1/webhookDeliveries").json().get("deliveries", [])
        until(listed, what="the delivery")
        until(lambda: not listed(), what="its end")
        again = client.post("/v1/jobs", json=chat(webhook={"url": receiver.url}),
                            headers={"idempotency-key": "once"})
        assert again.json()["id"] == job, "request ids are kept for 30 days"
        assert client.get("/readyz").status_code == 200
    server.stop()
    server.verify_ledger()


# The least that a configuration allows is what request ids and webhooks need.
SHORT = {
    "jobs": {"retention": "1.5s", "requestIdLifetime": "1s", "unknownLimit": "1s"},
    "webhooks": {
        "schedule": ["0.1s"], "jitterPercent": 0, "timeout": "0.5s", "anyPort": True,
        "allowHttp": True, "allowedNetworks": ["127.0.0.0/8"]},
    "retention": {"interval": "0.1s"},
    "verifier": {"interval": "0.1s", "fullInterval": "0.1s"}}


def test_a_job_goes_and_its_money_stays(make_server, receiver):
    server = make_server(config=SHORT)
    with server.client() as client:
        asked = chat(webhook={"url": receiver.url})
        job = client.post("/v1/jobs", json=asked, headers={"idempotency-key": "once"}).json()["id"]
        assert ended(client, job)["state"] == "SUCCEEDED"
        receiver.wait(1)
        now = datetime.datetime.now(datetime.timezone.utc)
        month = f"/v1/statements/{now:%Y-%m}"
        statement, balance = client.get(month).json(), client.get("/v1/balance").json()
        usage = client.get("/v1/usage").json()
        until(lambda: client.get(f"/v1/jobs/{job}").status_code == 404, what="the job's end")

        answer = client.get(f"/v1/jobs/{job}").json()
        assert answer["error"]["code"] == "not_found"
        assert client.get(f"/v1/jobs/{job}/events").status_code == 404
        assert job not in [one["id"] for one in client.get("/v1/jobs").json().get("jobs", [])]
        deliveries = client.get("/v1/webhookDeliveries", params={"job": job}).json()
        assert deliveries.get("deliveries", []) == []
        assert client.get(month).json() == statement
        assert client.get("/v1/balance").json() == balance
        assert client.get("/v1/usage").json() == usage
        holds = [hold["job"] for hold in client.get("/v1/holds").json()["holds"]]
        assert job in holds, "holds are money"
        other = client.post("/v1/jobs", json=asked, headers={"idempotency-key": "once"}).json()
        assert other["id"] != job, "its request id is over too"
        # The background verifier has looked at the books since.
        passes = value(scrape(server), "ledger_verifications_total")
        until(lambda: value(scrape(server), "ledger_verifications_total") > passes + 1,
              what="two ways through the books")
        assert client.get("/readyz").status_code == 200
        assert value(scrape(server), "jobs_deleted_total") >= 1
    assert server.stop() == 0, server.tail()
    server.verify_ledger()
    assert "audit verified" in server.run("audit", "verify").stdout


def test_a_retention_that_is_shorter_than_what_needs_the_job_is_refused(make_server):
    server = make_server(start=False, config={"jobs": {"retention": "3600s"}})
    server.start(wait=False)
    assert server.process.wait(timeout=30) != 0
    assert "jobs.retention: must be 0s or at least 2592000s" in server.tail()
