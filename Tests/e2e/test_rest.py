"""REST and server-sent events, by httpx over HTTP/1.1 and HTTP/2, and by curl."""

import json
import subprocess

import httpx
import pytest

from support.jobs import ENDED, chat, ended, events, money, output_text, text_of


@pytest.fixture(params=["http1", "http2"])
def client(request, server):
    with server.client(http2=request.param == "http2") as client:
        yield client


def test_a_job_is_created_and_read(client):
    created = client.post("/v1/jobs", json=chat(metadata={"order": "42"}))
    assert created.status_code == 200
    assert created.headers["content-type"] == "application/json"
    job = ended(client, created.json()["id"])
    assert job["state"] == "SUCCEEDED"
    assert job["metadata"] == {"order": "42"}
    assert output_text(job) == "Hello."
    assert job["output"]["chat"]["message"]["role"] == "assistant"
    assert job["output"]["chat"]["finishReason"] == "STOP"
    assert int(job["usage"]["outputTokens"]) > 0
    assert 0 < money(job["charge"]) <= money(job["hold"])
    assert job["createTime"] <= job["startTime"] <= job["endTime"]


def test_prefer_wait_answers_with_the_ended_job(client):
    created = client.post("/v1/jobs", json=chat(), headers={"prefer": "wait=20"})
    assert created.json()["state"] == "SUCCEEDED"


def test_run_streams_server_sent_events(client):
    with client.stream("POST", "/v1/jobs:run", json=chat()) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        seen = list(events(response.iter_lines()))
    assert seen[0].name == "state_changed"
    assert seen[-1].name == "completed"
    assert text_of(seen) == "Hello."
    assert seen[-1].data["completed"]["job"]["state"] == "SUCCEEDED"
    for event in seen:
        assert event.id == f"{event.data.get('sequence', 0)}.{event.data.get('offset', 0)}"


def test_a_watch_resumes_with_last_event_id(client):
    body = chat("x [[sandbox: words=40 chunk_delay=10]]", max_output_tokens=256)
    job = client.post("/v1/jobs", json=body).json()["id"]
    seen = []
    for _ in range(50):
        headers = {"last-event-id": seen[-1].id} if seen else {}
        with client.stream("GET", f"/v1/jobs/{job}/events", headers=headers) as response:
            assert response.status_code == 200
            for count, event in enumerate(events(response.iter_lines())):
                seen.append(event)
                if count == 9:
                    break
        if seen[-1].name == "completed":
            break
    assert seen[-1].name == "completed"
    assert text_of(seen) == output_text(seen[-1].data["completed"]["job"])
    assert len(output_text(seen[-1].data["completed"]["job"]).split()) == 40


def test_a_position_that_nobody_had_begins_again(client):
    job = ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
    path = f"/v1/jobs/{job['id']}/events"
    with client.stream("GET", path, headers={"last-event-id": "999.5"}) as response:
        seen = list(events(response.iter_lines()))
    assert seen[0].name == "output_reset"
    assert text_of(seen) == output_text(job)
    assert client.get(path, headers={"last-event-id": "nonsense"}).status_code == 400


def test_the_charge_is_price_times_usage(client):
    rates = client.get("/v1/models/sandbox-chat").json()["price"]["rates"]
    pico = {rate["unit"]: int(rate["picoUsd"]) for rate in rates}
    job = ended(client, client.post("/v1/jobs", json=chat("Say something")).json()["id"])
    used = {name: int(count) for name, count in job["usage"].items()}
    assert used.keys() == {"inputTokens", "outputTokens"}
    cost = used["inputTokens"] * pico["input_token"] + used["outputTokens"] * pico["output_token"]
    assert money(job["charge"]) == round(cost / 1000)


def test_a_running_job_is_cancelled(client):
    job = client.post("/v1/jobs", json=chat("x [[sandbox: silence]]")).json()["id"]
    answer = client.post(f"/v1/jobs/{job}:cancel")
    assert answer.status_code == 200
    assert answer.json()["state"] in ("CANCELING", "CANCELED")
    assert ended(client, job)["state"] == "CANCELED"
    assert money(ended(client, job).get("charge", {})) == 0


def test_an_idempotency_key_creates_one_job(client):
    headers = {"idempotency-key": f"rest-once-{id(client)}"}
    first = client.post("/v1/jobs", json=chat(), headers=headers)
    again = client.post("/v1/jobs", json=chat(), headers=headers)
    assert again.json()["id"] == first.json()["id"]
    assert again.json()["requestId"] == headers["idempotency-key"]
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    other = client.post("/v1/jobs", json=chat("Say bye"), headers=headers)
    assert other.status_code == 422
    assert other.json()["error"]["code"] == "conflict"


def test_jobs_are_listed_in_pages_newest_first(client):
    made = [client.post("/v1/jobs", json=chat(f"Say {n}")).json()["id"] for n in range(5)]
    listed, token = [], ""
    while len(listed) < 5:
        page = client.get("/v1/jobs", params={"pageSize": 2, "pageToken": token}).json()
        assert len(page["jobs"]) <= 2
        listed += [job["id"] for job in page["jobs"]]
        token = page.get("nextPageToken", "")
        assert token
    assert listed[:5] == made[::-1]
    for job in made:
        ended(client, job)


def test_the_ledger_shows_hold_and_settlement(client):
    before = client.get("/v1/balance").json()
    job = ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
    entries = client.get("/v1/entries", params={"job": job["id"]}).json()["entries"]
    kinds = [entry["kind"] for entry in entries]
    assert "HOLD" in kinds and "SETTLE" in kinds
    assert sum(money(entry.get("heldChange", {})) for entry in entries) == 0
    after = client.get("/v1/balance").json()
    assert money(before["posted"]) - money(after["posted"]) == money(job["charge"])


def test_models_are_listed_with_their_prices(client):
    models = client.get("/v1/models").json()["models"]
    assert "sandbox-chat" in [model["id"] for model in models]
    model = client.get("/v1/models/sandbox-chat").json()
    assert model["capability"] == "chat"
    rates = {rate["unit"]: int(rate["picoUsd"]) for rate in model["price"]["rates"]}
    assert rates["input_token"] > 0 and rates["output_token"] > 0


def test_an_estimate_is_the_hold_and_creates_nothing(client):
    estimate = client.post("/v1/jobs:estimate", json=chat("Say estimate")).json()
    job = client.post("/v1/jobs", json=chat("Say estimate")).json()
    assert estimate["hold"] == job["hold"]
    assert estimate["affordable"] is True
    ended(client, job["id"])


def test_a_job_over_its_max_cost_is_refused(client):
    refused = client.post("/v1/jobs", json=chat(maxCost={"currencyCode": "USD", "nanos": 1}))
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == "invalid_request"


def test_keys_are_made_used_and_revoked(server, client):
    made = client.post("/v1/keys", json={"displayName": "e2e", "scopes": ["jobs.read"]}).json()
    assert made["secret"].startswith("mr_test_")
    listed = client.get("/v1/keys").json()["keys"]
    assert made["key"]["id"] in [key["id"] for key in listed]
    assert made["secret"] not in json.dumps(listed)
    with server.client(key=made["secret"]) as narrow:
        assert narrow.get("/v1/jobs").status_code == 200
        assert narrow.post("/v1/jobs", json=chat()).status_code == 403
        assert client.delete(f"/v1/keys/{made['key']['id']}").status_code == 200
        assert narrow.get("/v1/jobs").status_code == 401


def test_a_failing_provider_is_left_for_the_next_one(client):
    job = client.post(
        "/v1/jobs", json=chat("Say survived [[sandbox: status=503 times=1]]"),
        headers={"prefer": "wait=20"}).json()
    assert job["state"] == "SUCCEEDED"
    assert output_text(job) == "Survived."


@pytest.mark.parametrize("fault, code", [
    ("status=500", "provider_unavailable generation_failed"),
    ("html", "provider_unavailable generation_failed"),
    ("no_terminator", "generation_failed"),
    ("refusal", ""),
    ("content_filter", "content_blocked"),
])
def test_a_job_s_error_is_data_in_the_job(client, fault, code):
    job = client.post(
        "/v1/jobs", json=chat(f"Say x [[sandbox: {fault}]]"), headers={"prefer": "wait=30"})
    assert job.status_code == 200
    job = job.json()
    assert job["state"] in ENDED
    if job["state"] == "FAILED":
        assert job["error"]["code"] in code.split()
        assert money(job.get("charge", {})) == 0
        assert job["error"]["charged"]["currencyCode"] == "USD"
    else:
        assert not code or code == "content_blocked", job


# -- curl ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["--http1.1", "--http2-prior-knowledge"])
def test_curl_runs_a_job(server, version):
    done = subprocess.run(
        ["curl", "-sSN", version, "--max-time", "30", "-w", "%{http_version} %{http_code}",
         f"{server.url}/v1/jobs:run", "-H", f"Authorization: Bearer {server.key}",
         "-H", "Content-Type: application/json", "-d", json.dumps(chat())],
        capture_output=True, text=True, check=True)
    body, _, last = done.stdout.rpartition("\n")
    assert last == ("2 200" if "http2" in version else "1.1 200")
    assert text_of(events(body.split("\n") + [""])) == "Hello."


@pytest.mark.parametrize("version", ["--http1.1", "--http2-prior-knowledge"])
def test_curl_creates_watches_resumes_and_cancels(server, version):
    def curl(path, *more, seconds="30"):
        return subprocess.run(
            ["curl", "-sSN", version, "--max-time", seconds, server.url + path,
             "-H", f"Authorization: Bearer {server.key}", *more], capture_output=True, text=True)

    def create(text):
        return json.loads(curl(
            "/v1/jobs", "-H", "Content-Type: application/json",
            "-d", json.dumps(chat(text, max_output_tokens=256))).stdout)["id"]

    job, seen, cuts = create("x [[sandbox: words=40 chunk_delay=20]]"), [], 0
    while not seen or seen[-1].name != "completed":
        last = ["-H", f"Last-Event-ID: {seen[-1].id}"] if seen else []
        # The connection is cut in the middle of an event as a rule.
        watched = curl(f"/v1/jobs/{job}/events", *last, seconds="0.5")
        seen += events(watched.stdout.split("\n"))
        cuts += watched.returncode == 28
        assert cuts < 50
    assert cuts >= 1
    assert text_of(seen) == output_text(seen[-1].data["completed"]["job"])
    job = create("x [[sandbox: silence]]")
    canceled = json.loads(curl(f"/v1/jobs/{job}:cancel", "-X", "POST").stdout)
    assert canceled["state"] in ("CANCELING", "CANCELED")
    with server.client() as client:
        assert ended(client, job)["state"] == "CANCELED"


def test_health_and_readiness_need_no_key(server):
    for path in ("/healthz", "/readyz"):
        assert httpx.get(server.url + path).status_code == 200
