"""What protects jobs from providers that fail: breakers, places, budgets, limits of time."""

import json

import pytest

from support.jobs import chat, ended, events, output_text, text_of
from support.server import ROOT
from support.waiting import until

FROM = "2020-01-01T00:00:00Z"
RATES = {"input_token": 1_000_000, "output_token": 2_000_000}
FAST = {"retryDelayMin": "0.01s", "retryDelayMax": "0.05s"}


def catalog(folder, **changes):
    """Two deployments in the sandbox, `cheap` before `dear`; `changes` by id."""
    folder.mkdir(exist_ok=True)
    providers = [
        {"id": "p-cheap", "base_url": "sandbox:/openai/v1", "dialect": "openai",
         "headers": {"authorization": "Bearer sk-sandbox"}, "test_only": True},
        {"id": "p-dear", "base_url": "sandbox:/anthropic", "dialect": "anthropic",
         "headers": {"x-api-key": "sk-ant-sandbox"}, "test_only": True}]
    model = {"slug": "guarded", "capability": "chat",
             "limits": {"context_tokens": 8000, "max_output_tokens": 1000},
             "prices": [{"effective_from": FROM, "pico_usd": RATES}]}
    deployments = [
        {"id": "cheap", "model": "guarded", "provider": "p-cheap", "provider_model": "cheap",
         "prices": [{"effective_from": FROM, "pico_usd": RATES}]},
        {"id": "dear", "model": "guarded", "provider": "p-dear", "provider_model": "dear",
         "tier": 1, "prices": [{"effective_from": FROM, "pico_usd": RATES}]}]
    for thing in providers + deployments:
        thing.update(changes.get(thing["id"], {}))
    model.update(changes.get("guarded", {}))
    (folder / "guarded.yaml").write_text(json.dumps(
        {"providers": providers, "models": [model], "deployments": deployments}))
    return [str(folder)]


@pytest.fixture
def guarded(make_server, tmp_path):
    def make(guards=None, jobs=None, **changes):
        return make_server(config={
            "catalog": catalog(tmp_path / "catalog", **changes), "guards": guards or {},
            "jobs": FAST | (jobs or {})})
    return make


def ask(text, **more):
    return chat(text, model="guarded", **more)


def run(client, text, count=1):
    jobs = [client.post("/v1/jobs", json=ask(text)).json()["id"] for _ in range(count)]
    return [ended(client, job, timeout=60) for job in jobs]


def asked(server):
    with server.sandbox() as sandbox:
        return sandbox.get("/control/requests").json()["models"]


def test_a_burst_beyond_all_places_uses_no_attempt_in_vain(guarded):
    server = guarded(
        jobs={"attempts": 1}, cheap={"concurrency": 2}, dear={"concurrency": 1})
    with server.client() as client:
        jobs = run(client, "Say hello [[sandbox: head_delay=20]]", count=60)
    assert {job["state"] for job in jobs} == {"SUCCEEDED"}
    assert sum(asked(server).values()) == 60
    assert server.stop() == 0
    server.verify_ledger()


def test_a_provider_s_places_are_shared_and_its_queue_is_used(guarded):
    server = guarded(
        jobs={"attempts": 1}, **{"p-cheap": {"concurrency": 1, "queue": 100}})
    with server.client() as client:
        jobs = run(client, "Say hello [[sandbox: head_delay=20]]", count=30)
    assert {job["state"] for job in jobs} == {"SUCCEEDED"}
    assert asked(server).get("cheap", 0) > 20


def test_a_breaker_opens_and_probes_close_it(guarded):
    server = guarded(
        guards={"breakerMinCalls": 4, "breakerOpen": "1s", "breakerProbes": 1,
                "retryBudgetMin": 100})
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={
            "model": "cheap", "faults": "status=500", "count": 4})
        for job in run(client, "Say hello", count=2):
            assert job["state"] == "SUCCEEDED"
        assert asked(server)["cheap"] == 4
        # Open: the next ones do not even ask.
        for _ in range(3):
            assert run(client, "Say hello")[0]["state"] == "SUCCEEDED"
        assert asked(server)["cheap"] == 4
        until(lambda: run(client, "Say hello") and asked(server)["cheap"] == 5,
              what="the probe")
        run(client, "Say hello")
        assert asked(server)["cheap"] == 6


def test_retry_after_parks_the_deployment_for_that_long(guarded):
    server = guarded()
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={
            "model": "cheap", "faults": "status=429 retry_after=2", "count": 1})
        assert run(client, "Say hello")[0]["state"] == "SUCCEEDED"
        assert asked(server) == {"cheap": 1, "dear": 1}
        run(client, "Say hello", count=3)
        assert asked(server)["cheap"] == 1
        until(lambda: run(client, "Say hello") and asked(server)["cheap"] == 2, what="the return")


def test_one_transient_fault_is_tried_again_at_the_same_deployment(guarded):
    server = guarded()
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={
            "model": "cheap", "faults": "status=503", "count": 1})
        assert run(client, "Say hello")[0]["state"] == "SUCCEEDED"
        assert asked(server) == {"cheap": 2}


def test_a_silent_provider_is_not_asked_again(guarded):
    server = guarded(cheap={"timeouts": {"first_output": "0.3s"}})
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={"model": "cheap", "faults": "silence", "count": 1})
        assert run(client, "Say hello")[0]["state"] == "SUCCEEDED"
        assert asked(server) == {"cheap": 1, "dear": 1}


def test_retries_beyond_the_budget_are_not_made(guarded):
    server = guarded(
        guards={"retryBudgetMin": 0, "retryBudgetPercent": 0, "breakerMinCalls": 1000})
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={
            "model": "cheap", "faults": "status=500", "count": 1})
        job = client.post("/v1/jobs", json=ask("Say hello", startTimeout="1s")).json()["id"]
        assert ended(client, job)["state"] == "EXPIRED"
        assert asked(server) == {"cheap": 1}


@pytest.mark.parametrize("fault", [
    "cut=1", "stall=1", "no_terminator no_finish", "malformed=1", "error_in_stream=1"])
def test_a_broken_stream_is_never_a_short_success(guarded, fault):
    """Everywhere broken: the job fails. Once broken: the output begins anew and is whole."""
    server = guarded(
        guards={"retryBudgetMin": 100},
        cheap={"timeouts": {"idle": "0.3s"}}, dear={"timeouts": {"idle": "0.3s"}})
    text = "Say one two three four five six seven eight nine ten"
    with server.client() as client, server.sandbox() as sandbox:
        job = run(client, f"{text} [[sandbox: {fault}]]")[0]
        assert job["state"] == "FAILED", job
        assert job["error"]["code"] in ("generation_failed", "timeout", "provider_unavailable")
        assert "output" not in job
        assert not job["error"].get("charged", {}).get("nanos")
        whole = run(client, text)[0]
        for model in ("cheap", "dear"):
            sandbox.post("/control/faults", json={"model": model, "faults": fault, "count": 1})
        with client.stream("POST", "/v1/jobs:run", json=ask(text)) as response:
            seen = list(events(response.iter_lines()))
        job = seen[-1].data["completed"]["job"]
        if job["state"] == "SUCCEEDED":
            assert output_text(job) == output_text(whole) == text_of(seen)
        else:
            # A stall after output went out is not tried again.
            assert fault.startswith("stall") and job["error"]["code"] == "timeout"


def test_limits_that_make_no_sense_are_refused(make_server, tmp_path):
    folder = catalog(tmp_path / "catalog", cheap={"breaker": {"open": "9s", "open_max": "5s"}})
    server = make_server(start=False, config={"catalog": folder})
    server.start(wait=False)
    assert server.process.wait(timeout=20) != 0
    assert "breaker.open_max" in server.tail()
