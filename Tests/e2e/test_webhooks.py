"""Delivered webhooks, verified by the Standard Webhooks library."""

import email.utils
import json
import re
import time

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


# Every way to write this machine, a private network or nothing at all as a host.
HOSTS_INSIDE = [
    "localhost", "localhost.", "x.localhost", "127.1", "2130706433", "0x7f.1", "0x7f000001",
    "0177.0.0.1", "%31%32%37.0.0.1", "0", "0.0.0.0", "[::]", "[::1]", "[::ffff:127.0.0.1]",
    "[::127.0.0.1]", "[64:ff9b::7f00:1]", "167772161", "[fe80::1]", "[fd00::1]",
]


def test_no_spelling_of_a_host_leads_inside(make_server, receiver):
    server = make_server(
        start=False, dev=False,
        config={"webhooks": {"schedule": ["0s"], "allowHttp": True, "anyPort": True}})
    server.config_file.write_text(json.dumps(server.config))
    made = server.run("init").stdout
    organization, operator, key = (
        re.search(word, made).group() for word in (r"org_\w+", r"mr_operator_\w+", r"mr_test_\w+"))
    server.start()
    server.run("funds", "add", "5", "--organization", organization, "--mode", "test", key=operator)
    port = receiver.url.rsplit(":", 1)[1]
    with server.client(key=key) as client:
        jobs = []
        for host in HOSTS_INSIDE:
            created = client.post("/v1/jobs", json=chat(webhook={"url": f"http://{host}:{port}"}))
            if created.status_code == 400:
                assert created.json()["error"]["fieldViolations"][0]["field"] == "webhook.url"
            else:
                jobs.append(created.json()["id"])
        for job in jobs:
            delivery = delivery_of(client, job)
            assert delivery["state"] == "ABANDONED"
            assert {a["error"] for a in delivery["attempts"]} <= {"refused_address", "resolution"}
    assert jobs and not receiver.requests


def test_a_receiver_that_is_gone_gets_nothing_more(client):
    gone = Receiver(answers=[410])
    try:
        first = delivery_of(client, run_with_hook(client, gone.url)["id"])
        assert [a["status"] for a in first["attempts"]] == [410]
        second = delivery_of(client, run_with_hook(client, gone.url)["id"])
        assert second["state"] == "ABANDONED"
        assert [a["error"] for a in second["attempts"]] == ["disabled"]
        assert len(gone.requests) == 1
    finally:
        gone.close()


@pytest.mark.parametrize("wait", [
    lambda: "1", lambda: email.utils.formatdate(time.time() + 2, usegmt=True)])
def test_a_receiver_says_when_to_come_again(client, wait):
    busy = Receiver(answers=[(503, {"retry-after": wait()})])
    try:
        run_with_hook(client, busy.url)
        first, second = busy.wait(2)
        # The schedule alone says 0.2 s; a date has whole seconds.
        assert second.time - first.time >= 0.9
    finally:
        busy.close()


def test_a_receiver_that_does_not_answer_is_left_after_the_timeout(client):
    silent = Receiver(answers=[0])
    try:
        delivery = delivery_of(client, run_with_hook(client, silent.url)["id"])
        assert delivery["state"] == "DELIVERED"
        assert delivery["attempts"][0]["error"] == "timeout"
        assert "status" not in delivery["attempts"][0]
    finally:
        silent.close()


def test_a_schedule_goes_on_after_a_crash(make_server):
    webhooks = {"schedule": ["0.1s", "2s"], "jitterPercent": 0}
    server = make_server(config={"webhooks": webhooks})
    receiver = Receiver(answers=[500, 500])
    try:
        with server.client() as client:
            job = run_with_hook(client, receiver.url)["id"]
            receiver.wait(2)
            until(
                lambda: len(client.get("/v1/webhookDeliveries").json()["deliveries"][0].get(
                    "attempts", [])) == 2, what="the second attempt in the store")
        server.kill()
        server.start()
        with server.client() as client:
            delivery = delivery_of(client, job)
        assert [a["status"] for a in delivery["attempts"]] == [500, 500, 204]
        assert len({hook.id for hook in receiver.requests}) == 1
        assert len(receiver.requests) == 3
    finally:
        receiver.close()


def test_a_large_output_stays_out_of_the_payload(client, receiver, secret):
    body = chat(
        "x [[sandbox: words=6000]]", webhook={"url": receiver.url}, max_output_tokens=8192)
    job = ended(client, client.post("/v1/jobs", json=body).json()["id"])
    assert len(output_text(job)) > 20_000
    hook = receiver.wait(1)[0]
    assert len(hook.body) < 20_000
    payload = Webhook(secret).verify(hook.body, hook.headers)
    assert payload["data"]["charge"] == job["charge"] and "output" not in payload["data"]
