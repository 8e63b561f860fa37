"""No byte that reaches a client names a provider: images, videos, speech and transcriptions, with
their files, through both dialects of each and with every fault."""

import json
import re

import httpx
import pytest
from google.protobuf import json_format

from support.jobs import ended
from support.media import Only, image, media_of, speech, transcription, video, wave_bytes
from support.receiver import Receiver
from support.server import PATIENT, Server
from test_opacity import CANARIES, assert_clean

# What a provider could be recognised by even without a canary.
PRINTS = [b"replicate", b"runway", b"prediction", b"throttled", b"b64_json", b"gen4", b"r8_",
          b"credits", b"whisper", b"predict_time"]

FAULTS = ["", "status=400", "status=401", "status=429 retry_after=1", "status=500", "html", "empty",
          "truncated", "content_filter", "reset"]
TASK_FAULTS = ["task_fail=boom", "task_fail=NSFW", "task_abort", "task_lost", "html_file",
               "expired_url", "no_callback"]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("opacity"), config=PATIENT)
    server.config["sandbox"]["canaries"] = CANARIES
    yield server.start()
    server.kill()


@pytest.fixture(autouse=True)
def all_enabled(operator):
    yield
    for capability in ("image", "video", "speech", "transcription"):
        Only(operator)(f"sandbox-{capability}", "ab")


def bodies(sound):
    limits = {"startTimeout": "3s", "totalTimeout": "6s"}
    for fault in FAULTS:
        words = f"[[sandbox: {fault}]]"
        yield image(f"a cat {words}", count=2, width=64, height=64) | limits
        yield speech(f"Hello {words}", mimeType="audio/wav") | limits
        yield transcription({"file": sound}, prompt=words, timestamps="SEGMENTS") | limits
        yield video(f"a cat {words}", duration="5s") | limits
    for fault in TASK_FAULTS:
        yield video(f"a cat [[sandbox: {fault} queue=20 run=50]]", duration="5s") | limits


def clean(data, what):
    # The codes of signed links are random letters: three of them may be anything.
    data = re.sub(rb"signedFiles/[\w.-]+", b"", bytes(data))
    assert_clean(data, what)
    lower = bytes(data).lower()
    for word in PRINTS:
        where = lower.find(word)
        assert where < 0, f"{what}: {lower[max(0, where - 200):where + 200]}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("letter", ["a", "b"])
def test_nothing_leaks_over_any_surface(server, proxy, operator, stubs, channel, credentials,
                                        letter):
    only = Only(operator)
    for capability in ("image", "video", "speech", "transcription"):
        only(f"sandbox-{capability}", letter)
    receiver = Receiver()
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    over_grpc = bytearray()
    headers = {"authorization": f"Bearer {server.key}"}
    states = []
    with httpx.Client(base_url=proxy.url, headers=headers, timeout=60) as client:
        sound = client.post("/v1/files", content=wave_bytes(1)).json()["id"]
        created = []
        for body in bodies(sound):
            body["webhook"] = {"url": receiver.url, "events": [
                "job.started", "job.progress", "job.succeeded", "job.failed", "job.expired"]}
            answer = client.post("/v1/jobs", json=body)
            assert answer.status_code == 200, answer.text
            created.append(answer.json()["id"])
            if len(created) % 8 == 0:
                ended(client, created[-1])
        for id in created:
            job = ended(client, id, timeout=60)
            states.append(job["state"])
            client.get(f"/v1/jobs/{id}/events")
            for event in jobs.WatchJob(
                    stubs.job_service.WatchJobRequest(job=id), metadata=credentials, timeout=60):
                over_grpc += event.SerializeToString()
            output = job.get("output", {})
            if {"image", "video", "speech"} & output.keys():
                for medium in media_of(job):
                    path = medium["file"]["url"].removeprefix(server.url)
                    assert client.get(path, headers={"authorization": ""}).status_code == 200
                    client.get(f"/v1/files/{medium['file']['id']}")
                    client.get(f"/v1/files/{medium['file']['id']}/content")
        client.get("/v1/files", params={"pageSize": 1000})
        client.get("/v1/jobs", params={"pageSize": 1000})
        client.get("/v1/auditEvents", params={"pageSize": 1000})
        for capability in ("image", "video", "speech", "transcription"):
            client.get(f"/v1/models/sandbox-{capability}")
    assert states.count("SUCCEEDED") >= 5 and states.count("FAILED") >= 10, states
    clean(proxy.received, "REST")
    clean(over_grpc, "gRPC")
    for hook in receiver.wait(len(created), timeout=60):
        clean(hook.body, "webhook")
        clean(json.dumps(hook.headers).encode(), "webhook headers")
    receiver.close()
