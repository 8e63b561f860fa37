"""How many jobs of an organisation run at once: an operator's limit, at once and after a restart."""

from support import accounts
from support.jobs import chat
from support.waiting import until

SILENT = chat("x [[sandbox: silence]]")


def limit(operator, account, jobs):
    return accounts.checked(operator.patch(
        "/v1/organization", params={"updateMask": "concurrencyLimit"},
        json={"id": account.organization, "concurrencyLimit": jobs}))


def states(client):
    jobs = accounts.checked(client.get("/v1/jobs")).get("jobs", [])
    return sorted((job["state"], job.get("queueReason", "")) for job in jobs
                  if job["state"] in ("QUEUED", "RUNNING"))


def test_a_limit_holds_at_once_and_after_a_restart(make_server):
    server = make_server()
    with server.operator() as operator:
        account = accounts.create(operator, funds_nanos=10**10)
        assert limit(operator, account, 1)["concurrencyLimit"] == 1
        with server.client(key=account.key) as client:
            denied = client.patch("/v1/organization", json={"concurrencyLimit": 9})
            assert denied.json()["error"]["code"] == "permission_denied"
            ids = [accounts.checked(client.post("/v1/jobs", json=SILENT))["id"] for _ in range(4)]
            waits = ("QUEUED", "ORGANIZATION_CONCURRENCY")
            until(lambda: states(client).count(waits) == 3, what="one that runs")
            assert client.get(f"/v1/jobs/{ids[3]}").json()["queueReason"] == waits[1]
            limit(operator, account, 3)
            until(lambda: states(client).count(waits) == 1, what="three that run")
            limit(operator, account, 2)
            client.post(f"/v1/jobs/{ids[0]}:cancel")
            until(lambda: len(states(client)) == 3, what="the end of the first")
            assert states(client).count(waits) == 1, "two run, and two may"
    server.kill()
    server.start()
    with server.client(key=account.key) as client, server.operator() as operator:
        until(lambda: states(client).count(waits) == 1, what="two that run again")
        assert client.get("/v1/organization").json()["concurrencyLimit"] == 2
        limit(operator, account, 0)
        until(lambda: waits not in states(client), what="no limit of its own")
        for job in ids:
            client.post(f"/v1/jobs/{job}:cancel")
    server.stop()
    server.verify_ledger()
