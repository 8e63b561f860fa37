"""Delivered webhooks, verified by the Standard Webhooks library."""

import json

import pytest
from standardwebhooks import Webhook

from support.jobs import chat, ended, output_text
from support.receiver import Receiver
from support.waiting import until


@pytest.fixture(scope="module")
def secret(server):
    with server.client() as client:
        answer = client.get("/v1/webhookSigningSecret")
        assert answer.status_code == 200, answer.text
        return answer.json()["secret"]


def run_with_hook(client, url, text="Say hello", **hook):
    body = chat(text, webhook={"url": url} | hook)
    return ended(client, client.post("/v1/jobs", json=body).json()["id"])


def delivery_of(client, job):
    """The delivery of a job once it has ended."""
    def look():
        found = client.get("/v1/webhookDeliveries", params={"job": job}).json()
        found = [d for d in found.get("deliveries", []) if d["state"] != "PENDING"]
        return found[0] if found else None
    return until(look, what="the end of the delivery")


def test_the_library_verifies_the_delivered_bytes(client, receiver, secret):
    job = run_with_hook(client, receiver.url)
    hook = receiver.wait(1)[0]
    payload = Webhook(secret).verify(hook.body, hook.headers)
    assert payload["type"] == "job.succeeded"
    assert payload["data"]["id"] == job["id"]
    assert payload["data"]["charge"] == job["charge"]
    assert output_text(payload["data"]) == "Hello."
    assert "input" not in payload["data"]
    assert len(hook.body) < 20_000


def test_a_changed_byte_does_not_verify(client, receiver, secret):
    run_with_hook(client, receiver.url)
    hook = receiver.wait(1)[0]
    with pytest.raises(Exception):
        Webhook(secret).verify(hook.body.replace(b"job", b"jOb", 1), hook.headers)
    with pytest.raises(Exception):
        Webhook(secret).verify(hook.body, hook.headers | {"webhook-id": "msg_other"})


def test_a_receiver_that_fails_twice_gets_a_third_attempt_with_the_same_id(client, secret):
    receiver = Receiver(answers=[500, 503])
    try:
        job = run_with_hook(client, receiver.url)
        hooks = receiver.wait(3)
        assert len({hook.id for hook in hooks}) == 1
        assert len({hook.body for hook in hooks}) == 1
        for hook in hooks:
            assert Webhook(secret).verify(hook.body, hook.headers)["data"]["id"] == job["id"]
        delivery = delivery_of(client, job["id"])
        assert delivery["state"] == "DELIVERED"
        assert delivery["id"] == hooks[0].id
        assert [a["status"] for a in delivery["attempts"]] == [500, 503, 204]
        assert all("latency" in attempt for attempt in delivery["attempts"])
    finally:
        receiver.close()


def test_a_receiver_that_always_fails_is_given_up(client):
    receiver = Receiver(answers=[500] * 100)
    try:
        job = run_with_hook(client, receiver.url)
        delivery = delivery_of(client, job["id"])
        assert delivery["state"] == "ABANDONED"
        assert len(delivery["attempts"]) == 4, "one at once and one per delay of the schedule"
    finally:
        receiver.close()


def test_a_redirect_is_a_failure_and_not_followed(client):
    receiver = Receiver(answers=[302, 204])
    try:
        job = run_with_hook(client, receiver.url)
        statuses = [a["status"] for a in delivery_of(client, job["id"])["attempts"]]
        assert statuses == [302, 204]
    finally:
        receiver.close()


def test_only_the_wanted_events_are_sent(client, receiver):
    run_with_hook(
        client, receiver.url, events=["job.started", "job.succeeded"],
        text="Say hello [[sandbox: first_delay=200]]")
    types = [json.loads(hook.body)["type"] for hook in receiver.wait(2)]
    assert sorted(types) == ["job.started", "job.succeeded"]


def test_one_dead_receiver_delays_nobody(client, receiver):
    dead = Receiver(answers=[500] * 1000)
    try:
        for number in range(5):
            body = chat(f"Say {number}", webhook={"url": dead.url})
            client.post("/v1/jobs", json=body)
        run_with_hook(client, receiver.url)
        receiver.wait(1, timeout=10)
    finally:
        dead.close()


@pytest.mark.parametrize("url", [
    "http://10.0.0.1/hook", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data",
    "http://[::ffff:10.0.0.1]/", "http://100.64.0.1/", "http://0.0.0.0/",
])
def test_private_addresses_are_never_called(client, url):
    body = chat(webhook={"url": url})
    created = client.post("/v1/jobs", json=body)
    if created.status_code == 400:
        return
    delivery = delivery_of(client, ended(client, created.json()["id"])["id"])
    assert delivery["state"] == "ABANDONED"
    assert all(attempt.get("status", 0) == 0 for attempt in delivery["attempts"])
