"""Submissions whose answer was lost (T4): the provider's work is found again, and not done twice."""

import httpx
import pytest

from support import outside as outside_maker
from support.jobs import ended, money
from support.media import fetch, film, media_of, video
from support.waiting import until


@pytest.fixture
def outside(make_server):
    return outside_maker.make(make_server)


def asked(words, **more):
    return video(f"a cat [[sandbox: {words}]]", **more) | {"model": "told-video"}


def made(server):
    """The tasks that the provider has."""
    page = httpx.get(
        f"{server.outside_url}/replicate/v1/predictions",
        headers={"authorization": "Bearer r8_1"}).json()
    return page["results"]


def attempts(server, job):
    with server.operator() as operator:
        found = operator.get("/v1/attempts", params={"job": job}).json()["attempts"]
    return sorted(found, key=lambda each: each["number"])


@pytest.mark.parametrize("words", [
    "lost_answer run=500",                    # told by a callback, or found in the list
    "lost_answer no_callback run=3000",       # found in the list while it runs
    "lost_answer unlisted queue=300 run=600",  # told only
    "lost_answer no_callback queue=0 run=0",  # found when it has ended
    "truncated no_callback run=500",          # taken, by an answer that names nothing
])
def test_what_was_taken_is_found_and_not_done_again(outside, words):
    with outside.client() as client:
        job = client.post("/v1/jobs", json=asked(words)).json()["id"]
        found = ended(client, job)
        assert found["state"] == "SUCCEEDED", found
        assert money(found["charge"]) == 5_000
        film(fetch(media_of(found)[0]))
    assert [each["state"] for each in attempts(outside, job)] == ["SUCCEEDED"]
    assert len(made(outside)) == 1
    assert outside.stop() == 0
    outside.verify_ledger()


def test_what_can_not_be_found_is_done_again_at_our_expense(make_server):
    outside = outside_maker.make(make_server, jobs={"unknownLimit": "2s"})
    with outside.client() as client:
        words = "lost_answer unlisted no_callback times=1 run=100"
        job = client.post("/v1/jobs", json=asked(words)).json()["id"]
        found = ended(client, job, timeout=40)
        assert found["state"] == "SUCCEEDED", found
        assert money(found["charge"]) == 5_000
    tried = attempts(outside, job)
    assert [each["state"] for each in tried] == ["UNKNOWN", "SUCCEEDED"], tried
    assert outside.stop() == 0
    outside.verify_ledger()


def test_twenty_at_once_are_each_found_once(outside):
    words = "lost_answer no_callback run=2000"
    with outside.client() as client:
        jobs = [client.post("/v1/jobs", json=asked(words)).json()["id"] for _ in range(20)]
        for job in jobs:
            assert ended(client, job, timeout=60)["state"] == "SUCCEEDED"
    assert len(made(outside)) == 20, "something was submitted twice"
    assert all(len(attempts(outside, job)) == 1 for job in jobs)
    assert outside.stop() == 0
    outside.verify_ledger()


@pytest.mark.parametrize("words", [
    "head_delay=1500 run=2500", "head_delay=1500 no_callback run=100"])
def test_a_server_that_dies_while_it_submits_finds_the_work(outside, words):
    with outside.client() as client:
        jobs = [client.post("/v1/jobs", json=asked(words)).json()["id"] for _ in range(3)]
        until(lambda: len(made(outside)) == 3)
        outside.kill()
        outside.start()
    with outside.client() as client:
        for job in jobs:
            found = ended(client, job, timeout=40)
            assert found["state"] == "SUCCEEDED", found
            assert [each["state"] for each in attempts(outside, job)] == ["SUCCEEDED"]
    assert len(made(outside)) == 3, "something was submitted twice"
    assert outside.stop() == 0
    outside.verify_ledger()


def test_a_job_that_is_canceled_while_its_task_is_sought_stops_the_task(outside):
    with outside.client() as client:
        words = "lost_answer no_callback run=60000"
        job = client.post("/v1/jobs", json=asked(words)).json()["id"]
        until(lambda: made(outside))
        client.post(f"/v1/jobs/{job}:cancel")
        found = ended(client, job)
        assert found["state"] == "CANCELED", found
        assert money(found.get("charge", {})) == 0
    assert [each["status"] for each in made(outside)] == ["canceled"]
    assert outside.stop() == 0
    outside.verify_ledger()


def test_what_comes_too_late_is_booked_as_ours_or_stopped(make_server):
    outside = outside_maker.make(make_server, jobs={"unknownLimit": "2s"})
    with outside.client() as client:
        words = ("reordered_callback queue=12000 run=0", "queue=12000 run=60000")
        jobs = [client.post("/v1/jobs", json=asked(
            f"lost_answer unlisted times=1 {each}", duration="5s")).json()["id"] for each in words]
        for job in jobs:
            found = ended(client, job, timeout=40)
            assert found["state"] == "SUCCEEDED", found
            assert money(found["charge"]) == 5_000
    cost = until(lambda: attempts(outside, jobs[0])[0].get("providerCost"), timeout=40)
    assert money(cost) == 5_000 and attempts(outside, jobs[0])[0]["state"] == "UNKNOWN"
    late = until(lambda: [each for each in made(outside) if each["status"] == "canceled"],
                 timeout=40, what="the end of the task that nobody waits for")
    assert ["run=60000" in each["input"]["prompt"] for each in late] == [True]
    assert outside.stop() == 0
    outside.verify_ledger()
