"""Embeddings: over REST and gRPC, with faults, and with a real model behind them."""

import json
import math

import pytest

from support.jobs import ended, events, money
from support.vectors import VectorServer

FROM = "2020-01-01T00:00:00Z"


def embedding(*texts, model="sandbox-embedding", **more):
    job = {key: more.pop(key) for key in ("maxCost", "requestId", "webhook") if key in more}
    return {"model": model, "input": {"embedding": {"texts": list(texts)} | more}} | job


def vectors(job):
    return [item["values"] for item in job["output"]["embedding"]["embeddings"]]


def likeness(left, right):
    dot = sum(a * b for a, b in zip(left, right))
    return dot / math.sqrt(sum(a * a for a in left) * sum(b * b for b in right))


def run(client, body, headers=None):
    answer = client.post("/v1/jobs", json=body, headers={"prefer": "wait=20"} | (headers or {}))
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_texts_become_vectors_that_are_charged_by_token(client):
    job = run(client, embedding("the red house", "a red house", "quantum physics", dimensions=64))
    assert job["state"] == "SUCCEEDED", job
    first, second, third = vectors(job)
    assert len(first) == len(second) == len(third) == 64
    assert likeness(first, second) > likeness(first, third) + 0.2
    # 4 + 3 + 4 tokens at 20,000 pico-USD.
    assert job["usage"] == {"inputTokens": "11"}
    assert money(job["charge"]) == 220
    assert money(job["hold"]) >= money(job["charge"])


def test_the_stream_of_an_embedding_goes_from_start_to_end(client):
    with client.stream("POST", "/v1/jobs:run", json=embedding("hello")) as response:
        seen = list(events(response.iter_lines()))
    assert [event.name for event in seen][-1] == "completed"
    assert {event.name for event in seen} == {"state_changed", "completed"}
    assert len(vectors(seen[-1].data["completed"]["job"])[0]) == 256


def test_grpc_gives_the_same_numbers(client, stubs, channel, credentials):
    body = embedding("hello", "world")
    over_rest = vectors(run(client, body))
    service = stubs.job_service
    request = service.RunJobRequest()
    request.job.model = "sandbox-embedding"
    request.job.input.embedding.texts.extend(["hello", "world"])
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    *_, last = jobs.RunJob(request, metadata=credentials, timeout=20)
    values = [list(item.values) for item in last.completed.job.output.embedding.embeddings]
    for left, right in zip(values, over_rest, strict=True):
        assert left == pytest.approx(right, rel=1e-6)


@pytest.mark.parametrize("body, field", [
    (embedding(), "input.embedding.texts"),
    (embedding(""), "input.embedding.texts[0]"),
    (embedding("a", dimensions=0), "input.embedding.dimensions"),
    (embedding("a", purpose="SEARCH_QUERY"), "input.embedding.purpose"),
    (embedding(*["x" * 900_000] * 2), "input.embedding.texts"),
    (embedding("a", maxCost={"currencyCode": "USD", "nanos": 1}), "max_cost"),
    (embedding("a", model="sandbox-chat"), "input"),
])
def test_a_wrong_input_is_named_by_its_field(client, body, field):
    answer = client.post("/v1/jobs", json=body)
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert error["code"] == "invalid_request"
    assert error["fieldViolations"][0]["field"].replace("maxCost", "max_cost") == field


@pytest.mark.parametrize("fault", [
    "status=503", "status=429", "html", "empty", "truncated", "malformed", "cut", "error_body",
    "reset",
])
def test_a_failing_deployment_is_left_for_the_next_one(server, client, fault):
    with server.sandbox() as control:
        for model in ("sandbox-vectors", "sandbox-open-vectors"):
            control.delete("/control/faults")
            control.post("/control/faults", json={
                "model": model, "faults": fault, "count": 2}).raise_for_status()
            job = run(client, embedding("fail over"))
            assert job["state"] == "SUCCEEDED", (fault, job)
            assert len(vectors(job)) == 1
        control.delete("/control/faults")


def test_usage_that_is_not_told_is_estimated(client):
    job = run(client, embedding("twelve bytes [[sandbox: usage=missing]]"))
    assert job["state"] == "SUCCEEDED"
    assert int(job["usage"]["inputTokens"]) > 0
    assert 0 < money(job["charge"]) <= money(job["hold"])


def test_the_same_request_id_embeds_once(client):
    body = embedding("once", requestId="embed-once")
    first, second = run(client, body), run(client, body)
    assert first["id"] == second["id"]
    assert vectors(first) == vectors(second)


def test_the_largest_request_comes_back_whole(client):
    texts = [f"text number {number}" for number in range(2048)]
    job = run(client, embedding(*texts, dimensions=64))
    assert job["state"] == "SUCCEEDED", job.get("error")
    assert len(vectors(job)) == 2048
    assert vectors(job)[7] == vectors(run(client, embedding("text number 7", dimensions=64)))[0]


def catalog(upstream):
    prices = [{"effective_from": FROM, "pico_usd": {"input_token": 1_000_000}}]
    return {
        "providers": [{"id": "local", "dialect": "openai", "base_url": upstream.url,
                       "test_only": True}],
        "models": [{"slug": "real-vectors", "capability": "embedding", "prices": prices,
                    "limits": {"context_tokens": 8192}, "hold": {"tokens_per_message": 8}}],
        "deployments": [{"id": "local-vectors", "model": "real-vectors", "provider": "local",
                         "provider_model": "wordllama", "prices": prices}],
    }


@pytest.mark.timeout(180)
def test_a_real_model_finds_what_is_meant(make_server, tmp_path):
    upstream = VectorServer()
    try:
        folder = tmp_path / "catalog"
        folder.mkdir()
        (folder / "local.yaml").write_text(json.dumps(catalog(upstream)))
        server = make_server(config={
            "catalog": [str(folder)], "guards": {"allowedNetworks": ["127.0.0.0/8"]}})
        with server.client() as client:
            documents = ["The cat sleeps on the sofa.", "Interest rates were raised by the bank.",
                         "Add flour and sugar, then bake the cake."]
            job = run(client, embedding(*documents, model="real-vectors"))
            assert job["state"] == "SUCCEEDED", job
            kept = vectors(job)
            for question, answer in [("a kitten on a couch", 0), ("monetary policy and loans", 1),
                                     ("a recipe for dessert", 2)]:
                asked = run(client, embedding(question, model="real-vectors"))
                scores = [likeness(vectors(asked)[0], vector) for vector in kept]
                assert scores.index(max(scores)) == answer, (question, scores)
            assert ended(client, job["id"])["usage"] == job["usage"]
    finally:
        upstream.close()
    assert upstream.requests[0][1]["encoding_format"] == "float"
