"""Registered endpoints, verified by the Standard Webhooks library."""

import concurrent.futures
import datetime
import json

import pytest
from standardwebhooks import Webhook

from support import accounts
from support.jobs import chat, ended, money
from support.receiver import Receiver
from support.waiting import until


@pytest.fixture
def endpoint(client, receiver):
    """An endpoint at the receiver, with its secret; it goes with the test."""
    made = create(client, receiver.url)
    yield made
    client.delete(f"/v1/webhookEndpoints/{made['endpoint']['id']}")


def create(client, url, **more):
    answer = client.post("/v1/webhookEndpoints", json={"url": url} | more)
    assert answer.status_code == 200, answer.text
    return answer.json()


def run(client, text="Say hello", **more):
    return ended(client, client.post("/v1/jobs", json=chat(text, **more)).json()["id"])


def deliveries(client, endpoint, **more):
    answer = client.get("/v1/webhookDeliveries", params={"endpoint": endpoint} | more)
    assert answer.status_code == 200, answer.text
    return answer.json().get("deliveries", [])


def ended_deliveries(client, endpoint, count):
    def look():
        found = deliveries(client, endpoint)
        done = [d for d in found if d["state"] != "PENDING"]
        return found if len(done) == len(found) >= count else None
    return until(look, what=f"the end of {count} deliveries")


def error(answer, status):
    assert answer.status_code == status, answer.text
    return answer.json()["error"]


def test_an_endpoint_hears_of_every_event_of_a_job(client, receiver, endpoint):
    job = run(client, "Say hello [[sandbox: first_delay=100]]")
    hooks = receiver.wait(2)
    bodies = [Webhook(endpoint["secret"]).verify(h.body, h.headers) for h in hooks]
    assert sorted(b["type"] for b in bodies) == ["job.started", "job.succeeded"]
    assert {b["data"]["id"] for b in bodies} == {job["id"]}
    assert len({h.id for h in hooks}) == 2
    found = ended_deliveries(client, endpoint["endpoint"]["id"], 2)
    assert {d["endpoint"] for d in found} == {endpoint["endpoint"]["id"]}
    assert [a["status"] for d in found for a in d["attempts"]] == [204, 204]


def test_a_job_tells_its_own_url_and_the_endpoints(client, receiver, endpoint):
    own = Receiver()
    try:
        job = run(client, webhook={"url": own.url})
        theirs = own.wait(1)[0]
        ours = [h for h in receiver.wait(1) if json.loads(h.body)["type"] == "job.succeeded"]
        until(lambda: any(
            json.loads(h.body)["type"] == "job.succeeded" for h in receiver.requests))
        ours = next(h for h in receiver.requests if json.loads(h.body)["type"] == "job.succeeded")
        assert theirs.body == ours.body and theirs.id != ours.id
        secret = client.get("/v1/webhookSigningSecret").json()["secret"]
        assert Webhook(secret).verify(theirs.body, theirs.headers)["data"]["id"] == job["id"]
        assert Webhook(endpoint["secret"]).verify(ours.body, ours.headers)
        with pytest.raises(Exception):
            Webhook(secret).verify(ours.body, ours.headers)
    finally:
        own.close()


def test_a_filter_lets_only_its_events_through(client, receiver):
    made = create(client, receiver.url, events=["job.failed", "job.canceled"])
    other = Receiver()
    rest = create(client, other.url, events=["job.*"])
    try:
        run(client)
        until(lambda: any(json.loads(h.body)["type"] == "job.succeeded" for h in other.requests))
        assert not receiver.requests
        assert not deliveries(client, made["endpoint"]["id"])
    finally:
        for one in (made, rest):
            client.delete(f"/v1/webhookEndpoints/{one['endpoint']['id']}")
        other.close()


def test_the_secret_is_shown_once(client, receiver, endpoint):
    path = f"/v1/webhookEndpoints/{endpoint['endpoint']['id']}"
    assert endpoint["secret"].startswith("whsec_")
    for text in (client.get(path).text, client.get("/v1/webhookEndpoints").text,
                 client.patch(path, json={"description": "x"}).text):
        assert "whsec_" not in text
    headers = {"idempotency-key": f"once-{endpoint['endpoint']['id']}"}
    body = {"url": receiver.url}
    first = client.post("/v1/webhookEndpoints", json=body, headers=headers)
    again = client.post("/v1/webhookEndpoints", json=body, headers=headers)
    assert again.json()["endpoint"]["id"] == first.json()["endpoint"]["id"]
    assert "secret" not in again.json()
    assert again.headers["idempotent-replayed"] == "true"
    other = client.post(
        "/v1/webhookEndpoints", json={"url": receiver.url + "2"}, headers=headers)
    assert error(other, 422)["code"] == "conflict"
    client.delete(f"/v1/webhookEndpoints/{first.json()['endpoint']['id']}")


def test_a_patch_changes_what_its_mask_names(client, receiver, endpoint):
    path = f"/v1/webhookEndpoints/{endpoint['endpoint']['id']}"
    changed = client.patch(path, json={"events": ["job.failed"], "description": "ours"}).json()
    assert changed["events"] == ["job.failed"] and changed["description"] == "ours"
    cleared = client.patch(path, params={"updateMask": "events"}, json={}).json()
    assert "events" not in cleared and cleared["description"] == "ours"
    refused = client.patch(path, params={"updateMask": "createTime"}, json={})
    assert error(refused, 400)["fieldViolations"][0]["field"] == "update_mask"
    refused = client.patch(path, json={"events": ["job.finished"]})
    assert error(refused, 400)["fieldViolations"][0]["field"] == "endpoint.events[0]"
    refused = client.post("/v1/webhookEndpoints", json={"events": []})
    assert error(refused, 400)["fieldViolations"][0]["field"] == "endpoint.url"


def test_after_a_rotation_both_secrets_verify_one_delivery(client, receiver, endpoint):
    identifier = endpoint["endpoint"]["id"]
    rotated = client.post(f"/v1/webhookEndpoints/{identifier}:rotateSecret", json={}).json()
    assert rotated["secret"] != endpoint["secret"]
    end = datetime.datetime.fromisoformat(rotated["previousExpireTime"])
    left = end - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(hours=23.9) < left <= datetime.timedelta(hours=24)
    client.post(f"/v1/webhookEndpoints/{identifier}:test", json={})
    hook = receiver.wait(1)[0]
    assert len(hook.headers["webhook-signature"].split(" ")) == 2
    for secret in (endpoint["secret"], rotated["secret"]):
        assert Webhook(secret).verify(hook.body, hook.headers)["type"] == "test"


def test_a_test_event_is_listed_like_any_other(client, receiver, endpoint):
    identifier = endpoint["endpoint"]["id"]
    sent = client.post(f"/v1/webhookEndpoints/{identifier}:test", json={}).json()
    hook = receiver.wait(1)[0]
    assert hook.id == sent["id"] and sent["eventType"] == "test"
    assert json.loads(hook.body)["data"]["id"] == identifier
    found = ended_deliveries(client, identifier, 1)
    assert found[0]["id"] == sent["id"] and found[0]["state"] == "DELIVERED"


def test_a_receiver_that_is_gone_disables_its_endpoint_and_others_hear_of_it(client, receiver):
    gone = Receiver(answers=[410])
    watcher = create(client, receiver.url, events=["endpoint.disabled"])
    made = create(client, gone.url, events=["job.succeeded"])
    identifier = made["endpoint"]["id"]
    try:
        run(client)
        hook = receiver.wait(1)[0]
        event = Webhook(watcher["secret"]).verify(hook.body, hook.headers)
        assert event["type"] == "endpoint.disabled" and event["data"]["id"] == identifier
        assert event["data"]["state"] == "FAILED"
        path = f"/v1/webhookEndpoints/{identifier}"
        assert client.get(path).json()["state"] == "FAILED"
        refused = client.post(f"{path}:test", json={})
        assert error(refused, 409)["reason"] == "endpoint_disabled"
        run(client)
        assert len(deliveries(client, identifier)) == 1, "nothing is enqueued any more"
        # Switched on again, what failed is sent again under its old id.
        assert client.patch(path, json={"state": "ENABLED"}).json()["state"] == "ENABLED"
        failed = deliveries(client, identifier)[0]
        again = client.post(f"/v1/webhookDeliveries/{failed['id']}:redeliver", json={})
        assert again.json() == {"count": 1}
        assert gone.wait(2)[1].id == gone.requests[0].id == failed["id"]
        found = ended_deliveries(client, identifier, 1)[0]
        assert found["state"] == "DELIVERED"
        assert [a["status"] for a in found["attempts"]] == [410, 204]
    finally:
        for one in (watcher, made):
            client.delete(f"/v1/webhookEndpoints/{one['endpoint']['id']}")
        gone.close()


def test_a_range_is_sent_again_in_pages_of_one_request(client, receiver, endpoint):
    identifier = endpoint["endpoint"]["id"]
    for _ in range(3):
        client.post(f"/v1/webhookEndpoints/{identifier}:test", json={})
    first = ended_deliveries(client, identifier, 3)
    oldest = min(d["createTime"] for d in first)
    body = {"endpoint": identifier, "startTime": oldest}
    assert client.post("/v1/webhookDeliveries:redeliver", json=body).json() == {"count": 3}
    receiver.wait(6)
    assert len({h.id for h in receiver.requests}) == 3
    found = ended_deliveries(client, identifier, 3)
    assert [len(d["attempts"]) for d in found] == [2, 2, 2]
    nothing = client.post(
        "/v1/webhookDeliveries:redeliver", json=body | {"state": "ABANDONED"})
    assert nothing.json() == {}
    refused = client.post("/v1/webhookDeliveries:redeliver", json={"endpoint": identifier})
    assert error(refused, 400)["fieldViolations"][0]["field"] == "start_time"


def test_pages_of_deliveries_belong_to_their_filter(client, receiver, endpoint):
    identifier = endpoint["endpoint"]["id"]
    for _ in range(3):
        client.post(f"/v1/webhookEndpoints/{identifier}:test", json={})
    params = {"endpoint": identifier, "pageSize": 2}
    page = client.get("/v1/webhookDeliveries", params=params).json()
    token = page["nextPageToken"]
    rest = client.get("/v1/webhookDeliveries", params=params | {"pageToken": token}).json()
    ids = [d["id"] for d in page["deliveries"] + rest["deliveries"]]
    assert len(ids) == 3 and ids == sorted(ids, reverse=True) and "nextPageToken" not in rest
    refused = client.get(
        "/v1/webhookDeliveries", params={"pageSize": 2, "pageToken": token})
    assert error(refused, 400)["fieldViolations"][0]["field"] == "page_token"


def test_a_rotation_and_a_crash_in_the_middle_of_a_schedule(make_server):
    server = make_server(config={"webhooks": {
        "schedule": ["0.1s", "2s"], "jitterPercent": 0}})
    receiver = Receiver(answers=[500, 500])
    try:
        with server.client() as client:
            made = create(client, receiver.url, events=["job.succeeded"])
            identifier = made["endpoint"]["id"]
            run(client)
            receiver.wait(2)
            until(lambda: len(deliveries(client, identifier)[0].get("attempts", [])) == 2)
            new = client.post(
                f"/v1/webhookEndpoints/{identifier}:rotateSecret", json={}).json()["secret"]
        server.kill()
        server.start()
        with server.client() as client:
            found = ended_deliveries(client, identifier, 1)[0]
        assert [a["status"] for a in found["attempts"]] == [500, 500, 204]
        assert len({h.id for h in receiver.requests}) == 1
        for hook in receiver.requests:
            Webhook(made["secret"]).verify(hook.body, hook.headers)
        Webhook(new).verify(receiver.requests[2].body, receiver.requests[2].headers)
        with pytest.raises(Exception):
            Webhook(new).verify(receiver.requests[1].body, receiver.requests[1].headers)
    finally:
        receiver.close()


def test_days_of_failures_alone_disable_an_endpoint(make_server):
    server = make_server(config={"webhooks": {
        "schedule": ["0.6s", "0.6s", "0.6s"], "jitterPercent": 0, "disableAfter": "1s"}})
    dead = Receiver(answers=[500] * 100)
    try:
        with server.client() as client:
            identifier = create(client, dead.url)["endpoint"]["id"]
            client.post(f"/v1/webhookEndpoints/{identifier}:test", json={})
            until(lambda: client.get(
                f"/v1/webhookEndpoints/{identifier}").json()["state"] == "FAILED")
            listed = client.get("/v1/webhookEndpoints").json()["endpoints"]
            assert [e["id"] for e in listed] == [identifier] and "failingSince" in listed[0]
    finally:
        dead.close()


def test_the_command_line_handles_endpoints(server, receiver):
    made = server.run_json("webhooks", "endpoints", "create", receiver.url, "--event", "job.*")
    identifier, secret = made["endpoint"]["id"], made["secret"]
    changed = server.run_json(
        "webhooks", "endpoints", "update", identifier, "--description", "ours", "--all-events")
    assert changed["description"] == "ours" and "events" not in changed
    assert identifier in server.run("webhooks", "endpoints", "list").stdout
    sent = server.run_json("webhooks", "endpoints", "test", identifier)
    hook = receiver.wait(1)[0]
    assert Webhook(secret).verify(hook.body, hook.headers)["type"] == "test"
    until(lambda: server.run_json(
        "webhooks", "list", "--endpoint", identifier)["deliveries"][0]["state"] == "DELIVERED")
    rotated = server.run_json("webhooks", "endpoints", "rotate", identifier)
    assert server.run("webhooks", "redeliver", sent["id"]).stdout == "1 is sent again\n"
    again = receiver.wait(2)[1]
    assert again.id == hook.id and Webhook(rotated["secret"]).verify(again.body, again.headers)
    off = server.run_json("webhooks", "endpoints", "update", identifier, "--disable-deliveries")
    assert off["state"] == "DISABLED"
    server.run("webhooks", "endpoints", "delete", identifier)
    gone = server.run("webhooks", "endpoints", "test", identifier, check=False)
    assert gone.returncode == 13


def test_an_upload_is_told_to_those_who_want_it(client, receiver):
    made = create(client, receiver.url, events=["file.*"])
    other = Receiver()
    rest = create(client, other.url, events=["job.*"])
    try:
        sent = {"content-type": "text/plain", "idempotency-key": "upload-1"}
        file = client.post("/v1/files", content=b"hello", headers=sent)
        assert file.status_code == 200, file.text
        again = client.post("/v1/files", content=b"hello", headers=sent)
        assert again.json()["id"] == file.json()["id"]
        hook = receiver.wait(1)[0]
        body = Webhook(made["secret"]).verify(hook.body, hook.headers)
        assert body["type"] == "file.created" and body["timestamp"]
        assert body["data"]["id"] == file.json()["id"]
        assert body["data"]["sha256"] == file.json()["sha256"]
        assert "url" not in body["data"]
        run(client)
        until(lambda: other.requests, what="the job's events")
        assert len(receiver.requests) == 1
        assert {json.loads(h.body)["type"] for h in other.requests} <= {
            "job.started", "job.succeeded"}
    finally:
        for one in (made, rest):
            client.delete(f"/v1/webhookEndpoints/{one['endpoint']['id']}")
        other.close()


def test_a_budget_tells_each_threshold_once(server, operator, receiver):
    account = accounts.create(operator, funds_nanos=10**10)
    silent = chat("x [[sandbox: silence]]")
    with server.client(key=account.key) as payer:
        made = create(payer, receiver.url, events=["budget.threshold"])
        hold = money(payer.post("/v1/jobs:estimate", json=silent).json()["hold"])
        accounts.checked(payer.post("/v1/budgets", json={
            "subject": "organization", "period": "MONTH", "limit": accounts.usd(10 * hold),
            "thresholds": [50, 80]}))
        with concurrent.futures.ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(lambda _: payer.post("/v1/jobs", json=silent), range(12)))
        assert sorted(a.status_code for a in answers) == [200] * 10 + [402] * 2
        hooks = receiver.wait(2)
        bodies = [Webhook(made["secret"]).verify(h.body, h.headers) for h in hooks]
        assert {b["type"] for b in bodies} == {"budget.threshold"}
        told = {b["data"]["reachedThreshold"]: money(b["data"]["used"]) for b in bodies}
        assert told == {50: 5 * hold, 80: 8 * hold}
        assert all(money(b["data"]["limit"]) == 10 * hold for b in bodies)
        for answer in answers:
            if answer.status_code == 200:
                payer.post(f"/v1/jobs/{answer.json()['id']}:cancel")
        ended_deliveries(payer, made["endpoint"]["id"], 2)
        assert len(receiver.requests) == 2
