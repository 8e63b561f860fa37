"""What is forgotten in time, and what the books say then."""

from support.jobs import chat, ended
from support.waiting import until


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
