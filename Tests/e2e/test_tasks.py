"""Videos: tasks that a provider works on while nobody waits here, asked about (Runway's wire) or
told of by signed callbacks (Replicate's)."""

import base64
import hashlib
import hmac
import json
import time

import httpx
import pytest
from google.protobuf import json_format

from support import outside as outside_maker
from support.jobs import ended, events, money
from support.media import Only, fetch, film, media_of, run, succeeded, video
from support.waiting import until
from test_media import png

SECOND_PRICE = 50_000_000


@pytest.fixture
def only(operator):
    only = Only(operator)
    yield only
    only("sandbox-video", "ab")


def faulty(fault, **more):
    return video(f"a cat [[sandbox: {fault}]]", **more)


def attempts(operator, job):
    return operator.get("/v1/attempts", params={"job": job["id"]}).json()["attempts"]


@pytest.mark.parametrize("letter", ["a", "b"])
def test_a_film_is_made_while_its_progress_can_be_watched(client, only, letter):
    only("sandbox-video", letter)
    body = faulty("queue=100 run=2000", duration="5s", aspectRatio="16:9")
    seen, shown = [], []
    with client.stream("POST", "/v1/jobs:run", json=body) as response:
        for event in events(response.iter_lines()):
            seen.append(event)
            if event.name == "progress":
                job = client.get(f"/v1/jobs/{seen[0].data['stateChanged']['job']['id']}").json()
                shown.append(job.get("progress", {}).get("fraction", 0))
    names = [event.name for event in seen]
    assert names[:2] == ["state_changed", "state_changed"] and names[-1] == "completed"
    fractions = [event.data["progress"].get("fraction", 0) for event in seen
                 if event.name == "progress"]
    assert fractions and fractions == sorted(fractions) and fractions[-1] <= 1, names
    assert any(shown)
    job = seen[-1].data["completed"]["job"]
    assert job["state"] == "SUCCEEDED"
    assert job["usage"] == {"seconds": "5"}
    assert money(job["charge"]) == 5 * SECOND_PRICE
    medium = media_of(job)[0]
    width, height, seconds, count = film(fetch(medium))
    assert (width, height) == (1280, 720) == (medium["width"], medium["height"])
    assert seconds == 5 and count == 5
    assert medium["durationMillis"] == "5000"
    again = [event.name for event in events(
        client.get(f"/v1/jobs/{job['id']}/events").text.splitlines())]
    assert "progress" in again and again[-1] == "completed"


def test_a_film_begins_with_a_picture(client, only):
    file = client.post("/v1/files", content=png(320, 240)).json()
    for letter in "ab":
        only("sandbox-video", letter)
        job = succeeded(client, video(firstFrame={"file": file["id"]}, duration="5s"))
        assert film(fetch(media_of(job)[0]))[2] == 5


def test_lengths_that_one_provider_does_not_make_go_to_the_other(client, operator):
    job = succeeded(client, video(duration="3s"))
    assert money(job["charge"]) == 3 * SECOND_PRICE
    assert {each["deployment"] for each in attempts(operator, job)} == {"sandbox-video-b"}
    answer = client.post("/v1/jobs", json=video(duration="3.5s"))
    assert answer.status_code == 400
    assert "input.video.duration" in answer.text


def test_callbacks_make_questions_needless(client, only, server):
    only("sandbox-video", "b")
    begin = time.monotonic()
    succeeded(client, faulty("queue=50 run=300"))
    # The first question would come after three seconds.
    assert time.monotonic() - begin < 2.5


@pytest.mark.parametrize("fault", [
    "no_callback", "duplicate_callback", "early_callback", "reordered_callback", "bad_signature",
    "poll_status=503 no_callback polls=1", "poll_status=429 no_callback polls=1"])
def test_whatever_callbacks_do_a_job_succeeds_once(client, only, operator, fault):
    only("sandbox-video", "b")
    job = succeeded(client, faulty(f"queue=50 run=200 {fault}"), totalTimeout="60s")
    assert money(job["charge"]) == 5 * SECOND_PRICE
    assert [each["state"] for each in attempts(operator, job)] == ["SUCCEEDED"]
    assert len(media_of(job)) == 1


@pytest.mark.parametrize("letter", ["a", "b"])
@pytest.mark.parametrize("fault", [
    "expired_url", "cut_file=100", "poll_status=503 polls=2 no_callback", "wrong_type"])
def test_what_can_be_overcome_is_overcome(client, only, operator, letter, fault):
    only("sandbox-video", letter)
    job = succeeded(client, faulty(f"queue=20 run=50 {fault}"), totalTimeout="60s")
    assert len(attempts(operator, job)) == 1
    film(fetch(media_of(job)[0]))


FAILURES = [
    ("a", "task_fail=SAFETY.INPUT.TEXT", "content_blocked"),
    ("a", "task_fail=INTERNAL.BAD_OUTPUT.CODE01", "generation_failed"),
    ("a", "task_fail=ASSET.INVALID", "invalid_request"),
    ("b", "task_fail=NSFW", "content_blocked"),
    ("b", "task_fail=boom", "generation_failed"),
    ("b", "task_abort", "generation_failed"),
    ("a", "task_lost", "generation_failed"),
    ("a", "html_file", "generation_failed"),
    ("b", "html_file", "generation_failed"),
    ("a", "status=429 retry_after=1", "provider_unavailable"),
    ("b", "status=402", "provider_unavailable"),
    ("a", "html", "provider_unavailable"),
]


@pytest.mark.parametrize("letter, fault, code", FAILURES)
def test_what_cannot_is_one_of_twelve_errors_and_costs_nothing(
        client, only, letter, fault, code):
    only("sandbox-video", letter)
    job = run(client, faulty(f"queue=20 run=50 {fault}"), startTimeout="4s", totalTimeout="8s")
    assert job["state"] in ("FAILED", "EXPIRED"), job
    if job["state"] == "FAILED":
        assert job["error"]["code"] == code, job["error"]
    assert money(job["charge"]) == 0


@pytest.mark.parametrize("letter", ["a", "b"])
def test_a_canceled_film_is_stopped_at_its_provider(client, only, operator, letter):
    only("sandbox-video", letter)
    job = client.post("/v1/jobs", json=faulty("run=30000")).json()
    until(lambda: client.get(f"/v1/jobs/{job['id']}").json()["state"] == "RUNNING")
    canceled = client.post(f"/v1/jobs/{job['id']}:cancel", json={}).json()
    assert canceled["state"] in ("CANCELING", "CANCELED")
    job = ended(client, job["id"])
    assert job["state"] == "CANCELED"
    assert money(job["charge"]) == 0
    assert client.get("/v1/balance").json().get("held", {}).get("nanos", 0) == 0


def test_a_film_that_takes_too_long_is_stopped(client, only):
    only("sandbox-video", "a")
    job = run(client, faulty("run=60000"), totalTimeout="2s")
    assert job["state"] == "FAILED" and job["error"]["code"] == "timeout"


def test_a_large_film_goes_through_without_staying_in_memory(client, only, server):
    only("sandbox-video", "a")
    succeeded(client, video())
    before = server.resident_bytes("RssAnon")
    job = succeeded(client, faulty("run=50 file_bytes=100000000"))
    file = media_of(job)[0]["file"]
    assert int(file["sizeBytes"]) > 100_000_000
    assert server.resident_bytes("RssAnon") - before < 60 << 20
    digest = hashlib.sha256()
    with httpx.stream("GET", file["url"]) as response:
        for piece in response.iter_bytes():
            digest.update(piece)
    assert digest.hexdigest() == file["sha256"]
    part = httpx.get(file["url"], headers={"range": "bytes=0-7"})
    assert part.status_code == 206 and len(part.content) == 8




def test_webhooks_tell_of_progress(client, only, receiver):
    only("sandbox-video", "a")
    job = client.post("/v1/jobs", json=faulty("run=2500") | {"webhook": {
        "url": receiver.url, "events": ["job.started", "job.progress", "job.succeeded"]}}).json()
    ended(client, job["id"])
    told = until(lambda: [json.loads(each.body) for each in receiver.requests]
                 if any(json.loads(each.body)["type"] == "job.succeeded" for each in receiver.requests)
                 else None)
    types = [each["type"] for each in told]
    assert types.count("job.started") == 1 and types.count("job.succeeded") == 1
    progress = [each for each in told if each["type"] == "job.progress"]
    assert progress and all(
        0 <= each["data"]["progress"].get("fraction", 0) <= 1 for each in progress)
    end = next(each for each in told if each["type"] == "job.succeeded")
    assert end["data"]["output"]["video"]["videos"][0]["file"]["url"].startswith(client.base_url.scheme)


def test_videos_work_over_grpc(channel, credentials, stubs, only):
    only("sandbox-video", "b")
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    request = json_format.ParseDict(faulty("run=1200"), stubs.job_service.CreateJobRequest())
    seen = list(jobs.RunJob(
        stubs.job_service.RunJobRequest(job=request), metadata=credentials))
    assert "progress" in [event.WhichOneof("event") for event in seen]
    job = seen[-1].completed.job
    assert job.state == job.SUCCEEDED and job.output.video.videos[0].file.size_bytes > 0


# -- the address that providers are given ----------------------------------------------------------

SECRET = base64.b64decode("c2FuZGJveC1zYW5kYm94LXNhbmRib3gtMDE=")


def sign(body, id="msg_1", at=None):
    at = at or str(int(time.time()))
    code = hmac.new(SECRET, f"{id}.{at}.".encode() + body, hashlib.sha256).digest()
    return {"webhook-id": id, "webhook-timestamp": at,
            "webhook-signature": "v1," + base64.b64encode(code).decode()}


def test_nobody_but_the_provider_can_tell_of_a_task(client, only, server):
    only("sandbox-video", "b")
    job = client.post("/v1/jobs", json=faulty("run=20000 no_callback")).json()
    until(lambda: client.get(f"/v1/jobs/{job['id']}").json()["state"] == "RUNNING")
    body = b'{"id": "forged", "status": "succeeded", "output": "https://example.com/x.mp4"}'
    with httpx.Client(base_url=server.url) as stranger:
        for path in ("x", f"{job['id']}.1.abc", f"{job['id']}.1.{'A' * 43}", "a.b.c.d", ""):
            answer = stranger.post(f"/v1/callbacks/{path}", content=body, headers=sign(body))
            assert answer.status_code == 404, (path, answer.status_code)
        assert stranger.get("/v1/callbacks/x").status_code == 405
    assert client.get(f"/v1/jobs/{job['id']}").json()["state"] == "RUNNING"
    client.post(f"/v1/jobs/{job['id']}:cancel", json={})
    assert ended(client, job["id"])["state"] == "CANCELED"


# -- over a crash ----------------------------------------------------------------------------------

@pytest.fixture
def outside(make_server):
    return outside_maker.make(make_server)


@pytest.mark.parametrize("model", ["outside-video", "told-video"])
def test_a_film_goes_on_while_the_server_is_dead(outside, model):
    body = faulty("queue=100 run=3000") | {"model": model}
    with outside.client() as client:
        jobs = [client.post("/v1/jobs", json=body).json()["id"] for _ in range(3)]
        until(lambda: all(
            client.get(f"/v1/jobs/{job}").json()["state"] == "RUNNING" for job in jobs))
    outside.kill()
    outside.start()
    with outside.client() as client, outside.operator() as operator:
        for job in jobs:
            found = ended(client, job)
            assert found["state"] == "SUCCEEDED", found
            # It is the same attempt: nothing was submitted twice.
            tried = attempts(operator, found)
            assert [each["state"] for each in tried] == ["SUCCEEDED"]
            assert money(found["charge"]) == 5_000
            film(fetch(media_of(found)[0]))
    assert outside.stop() == 0
    outside.verify_ledger()
