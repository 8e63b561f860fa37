"""The books of a running server: checked, counted, and broken on purpose."""

import json
import sqlite3

import httpx

from support.jobs import chat, ended
from support.waiting import until
from test_metrics import scrape, value

FAST = {"verifier": {"interval": "0.05s", "fullInterval": "0.2s"}}


def tamper(server, *statements):
    store = sqlite3.connect(server.data / "modelroute.db", timeout=10)
    with store:
        for statement in statements:
            store.execute(statement)
    store.close()


def findings(server):
    lines = [json.loads(line) for line in server.log.read_text().splitlines() if line[:1] == "{"]
    return [line for line in lines if "the books do not hold" in json.dumps(line)]


def test_everything_is_checked_again_and_again(make_server):
    server = make_server(config=FAST)
    with server.client() as client:
        for _ in range(3):
            ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
    until(lambda: value(scrape(server), "ledger_lag_entries") == 0, what="no lag")
    seen = value(scrape(server), "ledger_verifications_total")
    until(lambda: value(scrape(server), "ledger_verifications_total") >= seen + 2, what="ways")
    after = scrape(server)
    assert value(after, "ledger_verified_age_seconds") < 60
    assert value(after, "ledger_broken") == value(after, "ledger_violations_total") == 0
    assert value(after, "ledger_verified_slices_total") > 0
    assert not findings(server)


def test_a_broken_invariant_is_told_and_makes_the_server_unready(make_server):
    server = make_server(config=FAST)
    with server.client() as client:
        job = ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
        assert client.get("/readyz").status_code == 200
        tamper(server, "DROP TRIGGER job_terminal",
               f"UPDATE job SET charge = charge + 1 WHERE id = '{job['id']}'")
        until(lambda: client.get("/readyz").status_code == 503, what="the finding")
        said = client.get("/readyz").text
        assert "I14" in said and job["id"] not in said
        assert client.get("/healthz").status_code == 200
    assert value(scrape(server), "ledger_broken") == 1
    assert value(scrape(server), "ready") == 0
    found = findings(server)
    assert len(found) == 1 and job["id"] in json.dumps(found[0])
    # A restart does not make it right.
    server.kill()
    server.start(wait=False)

    def unready():
        try:
            return httpx.get(f"{server.url}/readyz").status_code == 503
        except httpx.TransportError:
            return False
    until(unready, what="a server that is not ready")
    until(lambda: "I14" in httpx.get(f"{server.url}/readyz").text, what="the finding again")
    tamper(server, f"UPDATE job SET charge = charge - 1 WHERE id = '{job['id']}'")
    until(lambda: httpx.get(f"{server.url}/readyz").status_code == 200, what="right books")


def test_the_newest_entries_are_checked_before_anybody_may_send_work(make_server):
    server = make_server(config={"verifier": {"interval": "3600s"}})
    with server.client() as client:
        ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
    server.stop()
    tamper(server, "DROP TRIGGER entry_unchanged",
           "UPDATE entry SET posted = posted - 1 WHERE account LIKE '%/wallet' AND number = "
           "(SELECT MAX(number) FROM entry WHERE account LIKE '%/wallet')")
    server.start(wait=False)
    until(lambda: findings(server), what="the finding")
    assert "I2" in json.dumps(findings(server)[0])

    def answer():
        try:
            return httpx.get(f"{server.url}/readyz")
        except httpx.TransportError:
            return None
    assert until(answer, what="an answer").status_code == 503
