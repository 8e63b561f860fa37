"""Connections that grow old: the client connects anew, and nothing that is open is lost."""

import time

import grpc
import pytest

from support.jobs import chat

LONG = "[[sandbox: words=80 chunk_delay=50]]"


@pytest.fixture
def server(make_server):
    return make_server(config={"limits": {"connectionAge": "1s"}})


def test_calls_and_streams_go_on(server, stubs):
    """Four seconds of words on one stream, calls beside it, and a connection a second."""
    metadata = (("authorization", f"Bearer {server.key}"),)
    with grpc.insecure_channel(server.address) as channel:
        states = []
        channel.subscribe(states.append)
        jobs = stubs.job_service_grpc.JobServiceStub(channel)
        message = stubs.chat.ChatMessage(
            role="user", content=[stubs.chat.ContentPart(text=LONG)])
        request = stubs.job_service.CreateJobRequest(
            model="sandbox-chat",
            input=stubs.input.Input(chat=stubs.chat.ChatInput(messages=[message])))
        job = jobs.CreateJob(request, metadata=metadata, timeout=10)
        events = jobs.WatchJob(
            stubs.job_service.WatchJobRequest(job=job.id), metadata=metadata, timeout=60)
        deltas = sum(event.WhichOneof("event") == "output_delta" for event in slowly(
            events, lambda: jobs.GetJob(
                stubs.job_service.GetJobRequest(job=job.id), metadata=metadata, timeout=10)))
        assert events.code() == grpc.StatusCode.OK
        assert deltas > 10
        assert states.count(grpc.ChannelConnectivity.READY) >= 3, states


def slowly(events, between):
    """The events, with calls between them."""
    last = time.monotonic()
    for event in events:
        yield event
        if time.monotonic() - last > 0.2:
            last = time.monotonic()
            between()


def test_a_client_of_http1_is_told_to_close(server):
    with server.client() as client:
        until = time.monotonic() + 30
        while client.get("/v1/balance").headers.get("connection") != "close":
            assert time.monotonic() < until, "no answer said close"
            time.sleep(0.05)
        assert client.get("/v1/balance").status_code == 200


def test_what_is_open_ends_after_the_grace(make_server):
    server = make_server(
        config={"limits": {"connectionAge": "1s", "connectionAgeGrace": "1s"}})
    with server.client() as client:
        body = chat("[[sandbox: silence]]")
        job = client.post("/v1/jobs", json=body).json()["id"]
        with client.stream("GET", f"/v1/jobs/{job}/events", timeout=30) as stream:
            lines = list(stream.iter_lines())
        # The last word of a stream of events.
        assert any("provider_unavailable" in line for line in lines), lines
        assert client.post(f"/v1/jobs/{job}:cancel").status_code == 200
