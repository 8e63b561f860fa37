"""SIGKILL at any moment: nothing lost, nothing charged twice, no hold left, the books balance."""

import random
import threading
import time

import httpx
import pytest

from support import media, outside
from support.jobs import ENDED, chat, money
from support.server import PATIENT
from support.waiting import until

JOBS = 200
KILLS = 20


def create_until_acknowledged(server, number):
    """What a careful client does: the same request id until an answer comes."""
    body = chat(
        f"Say number {number} [[sandbox: words=20 chunk_delay=20]]", max_output_tokens=256,
        requestId=f"job-{number}")
    while True:
        try:
            with server.client() as client:
                answer = client.post("/v1/jobs", json=body)
            if answer.status_code == 200:
                return answer.json()["id"]
            assert answer.status_code in (429, 500, 503), answer.text
        except (httpx.TransportError, OSError):
            pass
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.timeout(500)
def test_two_hundred_jobs_survive_twenty_kills(make_server):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    server = make_server(config={"jobs": {"organizationConcurrency": 20}})
    with server.client() as client:
        start = client.get("/v1/balance").json()
    ids = {}
    makers = [
        threading.Thread(
            target=lambda n=n: ids.__setitem__(n, create_until_acknowledged(server, n)),
            daemon=True)
        for n in range(JOBS)
    ]
    for maker in makers:
        maker.start()
    for _ in range(KILLS):
        # Not a wait for something: the moment of the kill is what is random here.
        time.sleep(chance.uniform(0.05, 0.8))
        server.kill()
        server.start()
    for maker in makers:
        maker.join(timeout=120)
    assert len(ids) == JOBS
    assert len(set(ids.values())) == JOBS, "one job per request id"
    with server.client() as client:
        jobs = until(lambda: all_ended(client, ids.values()), timeout=180, every=0.5)
        assert {job["state"] for job in jobs} <= {"SUCCEEDED", "FAILED"}
        end = client.get("/v1/balance").json()
        assert money(end.get("held", {})) == 0
        charged = sum(money(job.get("charge", {})) for job in jobs)
        assert money(start["posted"]) - money(end["posted"]) == charged
        for job in jobs:
            assert money(job.get("charge", {})) <= money(job["hold"])
        check_entries(client, jobs)
        succeeded = sum(job["state"] == "SUCCEEDED" for job in jobs)
        print(f"{succeeded} of {JOBS} succeeded")
    assert server.stop() == 0
    server.verify_ledger()


def all_ended(client, ids):
    jobs = [client.get(f"/v1/jobs/{job}").json() for job in ids]
    return jobs if all(job["state"] in ENDED for job in jobs) else None


def check_entries(client, jobs):
    """Each hold was resolved exactly once."""
    kinds, token = {}, ""
    while True:
        page = client.get("/v1/entries", params={"pageSize": 1000, "pageToken": token}).json()
        for entry in page["entries"]:
            kinds.setdefault(entry.get("job"), []).append(entry["kind"])
        token = page.get("nextPageToken", "")
        if not token:
            break
    for job in jobs:
        resolved = [kind for kind in kinds[job["id"]] if kind in ("SETTLE", "RELEASE")]
        assert kinds[job["id"]].count("HOLD") == 1
        # A settlement may be followed by the release of the rest of the same hold.
        assert resolved.count("SETTLE") == (job["state"] == "SUCCEEDED"), (job, resolved)
        assert resolved.count("RELEASE") <= 1


FILES_JOBS = 48
FILES_KILLS = 8


def bodies_with_files(client):
    """One job of each capability, again and again."""
    sound = media.wave_bytes(seconds=1)
    uploaded = client.post("/v1/files", content=sound).json()["id"]
    slow = "[[sandbox: queue=100 run=900]]"
    bodies = [
        media.image(f"a cat [[sandbox: first_delay=200]]", count=2, width=128, height=128),
        media.speech("many words " * 20 + "[[sandbox: chunk_delay=50]]", mimeType="audio/wav"),
        media.transcription({"file": uploaded}),
        media.video(f"a cat {slow}", duration="5s"),
        media.video(f"a dog {slow}", duration="5s") | {"model": "told-video"},
        chat("Say hello [[sandbox: words=10 chunk_delay=20]]"),
    ]
    for body in bodies:
        body["model"] = body["model"].replace("sandbox-", "outside-")
    return bodies


@pytest.mark.slow
@pytest.mark.timeout(500)
def test_jobs_of_all_capabilities_survive_kills_with_their_files(make_server):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    server = outside.make(make_server, jobs=PATIENT["jobs"] | {"attempts": 10})
    with server.client() as client:
        bodies = bodies_with_files(client)
        start = client.get("/v1/balance").json()
    ids = {}

    def create(number):
        body = bodies[number % len(bodies)] | {"requestId": f"files-{number}"}
        while number not in ids:
            try:
                with server.client() as client:
                    answer = client.post("/v1/jobs", json=body)
                if answer.status_code == 200:
                    ids[number] = answer.json()["id"]
                else:
                    assert answer.status_code in (429, 500, 503), answer.text
            except (httpx.TransportError, OSError):
                pass
            time.sleep(0.05)

    makers = [threading.Thread(target=create, args=(n,), daemon=True) for n in range(FILES_JOBS)]
    for maker in makers:
        maker.start()
    for _ in range(FILES_KILLS):
        # Not a wait for something: the moment of the kill is what is random here.
        time.sleep(chance.uniform(0.05, 0.7))
        server.kill()
        server.start()
    for maker in makers:
        maker.join(timeout=120)
    assert len(set(ids.values())) == FILES_JOBS
    with server.client() as client:
        jobs = until(lambda: all_ended(client, ids.values()), timeout=180, every=0.5)
        # An attempt that a kill cut off is one of ten.
        assert {job["state"] for job in jobs} == {"SUCCEEDED"}, [
            job.get("error") for job in jobs if job["state"] != "SUCCEEDED"]
        end = client.get("/v1/balance").json()
        assert money(end.get("held", {})) == 0
        charged = sum(money(job["charge"]) for job in jobs)
        assert money(start["posted"]) - money(end["posted"]) == charged
        check_entries(client, jobs)
        made = 0
        for job in jobs:
            if {"image", "video", "speech"} & job["output"].keys():
                for medium in media.media_of(job):
                    media.fetch(medium)
                    made += 1
        files = client.get("/v1/files", params={"pageSize": 1000}).json()["files"]
        assert len([file for file in files if file["origin"] == "GENERATED"]) == made
    assert server.stop() == 0
    server.verify_ledger()


def test_a_stopped_server_ends_in_order_and_goes_on_at_the_next_start(make_server):
    server = make_server()
    with server.client() as client:
        job = client.post(
            "/v1/jobs", json=chat("x [[sandbox: words=30 chunk_delay=60]]")).json()["id"]
    assert server.stop() == 0
    server.start()
    with server.client() as client:
        def look():
            found = client.get(f"/v1/jobs/{job}").json()
            return found if found["state"] in ENDED else None
        assert until(look, timeout=30)["state"] in ("SUCCEEDED", "FAILED")
    assert server.stop() == 0
    server.verify_ledger()


def test_a_directory_belongs_to_one_process(make_server):
    server = make_server()
    second = make_server("second", start=False)
    second.config["dataDirectory"] = str(server.data)
    second.start(wait=False)
    assert second.process.wait(timeout=20) != 0
    assert server.is_alive
