"""`/metrics` and `/readyz`, as a Prometheus and a load balancer read them."""

import resource
import signal

import grpc
import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from support.jobs import chat, ended
from support.server import Server
from support.waiting import until


def scrape(server):
    """All samples by name and labels."""
    answer = httpx.get(f"{server.operator_url}/metrics", timeout=10)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    families = list(text_string_to_metric_families(answer.text))
    names = [family.name for family in families]
    assert len(names) == len(set(names)), "a family is there twice"
    assert all(family.documentation and family.type != "unknown" for family in families)
    return {(sample.name, frozenset(sample.labels.items())): sample.value
            for family in families for sample in family.samples}


def value(samples, name, **labels):
    return samples[(f"modelroute_{name}", frozenset(labels.items()))]


CHEAPEST = {"provider": "sandbox-openai", "deployment": "sandbox-chat-a"}


def test_what_happened_is_counted(server, client):
    before = scrape(server)
    assert value(before, "build_info", version="0.1.0") == 1
    assert value(before, "ready") == 1
    for _ in range(3):
        job = client.post("/v1/jobs", json=chat()).json()["id"]
        ended(client, job)
    refused = client.post("/v1/jobs", json=chat(model="zzz"))
    assert refused.status_code == 404
    after = scrape(server)
    method = {"method": "modelroute.v1.JobService/CreateJob"}
    assert value(after, "rpc_duration_seconds_count", **method, code="ok") == 3
    assert value(after, "rpc_duration_seconds_count", **method, code="not_found") == 1
    assert value(after, "rpc_duration_seconds_bucket", **method, code="ok", le="+Inf") == 3
    assert 0 < value(after, "rpc_duration_seconds_sum", **method, code="ok") < 30
    for name in ("provider_calls_total", "provider_duration_seconds_count",
                 "provider_first_output_seconds_count"):
        assert sum(count for (each, _), count in after.items()
                   if each == f"modelroute_{name}") == 3, name
    assert value(after, "jobs_ended_total", state="succeeded") == 3
    assert value(after, "store_commits_total") > value(before, "store_commits_total")
    assert value(after, "store_commit_batch_count") == value(after, "store_commits_total")
    assert value(after, "store_writes_total") >= value(after, "store_commits_total")
    assert value(after, "deployment_breaker", **CHEAPEST, state="closed") == 1
    assert value(after, "loop_longest_turn_seconds", loop="0") >= 0
    assert value(after, "store_failed") == 0


def test_what_is_under_way_is_told(make_server):
    server = make_server()
    with server.client() as client:
        job = client.post("/v1/jobs", json=chat("Say hello [[sandbox: silence]]")).json()["id"]
        until(lambda: value(scrape(server), "deployment_in_flight", **CHEAPEST) == 1,
              what="the call")
        seen = scrape(server)
        assert value(seen, "jobs", state="dispatching") == 1
        assert value(seen, "holds_open", mode="test") == 1
        assert value(seen, "holds_open_nano_usd", mode="test") > 0
        client.post(f"/v1/jobs/{job}:cancel")
        assert ended(client, job)["state"] == "CANCELED"
    seen = scrape(server)
    assert value(seen, "deployment_in_flight", **CHEAPEST) == 0
    assert value(seen, "holds_open", mode="test") == 0
    assert value(seen, "holds_open_nano_usd", mode="test") == 0
    assert value(seen, "jobs_ended_total", state="canceled") == 1


def test_jobs_and_webhooks_that_wait_have_an_age(make_server):
    server = make_server(config={"webhooks": {"schedule": ["3600s"], "allowHttp": True,
                                              "anyPort": True},
                                 "jobs": {"organizationConcurrency": 1}})
    with server.client() as client:
        for text in ("[[sandbox: silence]]", "hello"):
            client.post("/v1/jobs", json=chat(
                f"Say hello {text}", webhook={"url": "http://127.0.0.1:9/hook"}))
        until(lambda: value(scrape(server), "job_queue_age_seconds") > 0.5, what="an age")
        seen = scrape(server)
        assert value(seen, "jobs", state="queued") == 1


def test_metrics_are_for_operators_alone(server, client):
    answer = client.get("/metrics")
    assert answer.status_code == 404 and b"sandbox" not in answer.content
    assert httpx.get(f"{server.operator_url}/readyz").status_code == 200


def test_a_store_that_fails_makes_the_server_unready_and_says_so(tmp_path, stubs):
    """A limit on file sizes makes the next growth of the store an I/O error."""
    server = Server(tmp_path / "server")
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        server.start()
    finally:
        signal.signal(signal.SIGXFSZ, handler)
    try:
        with server.client() as client:
            assert ended(client, client.post("/v1/jobs", json=chat()).json()["id"])
            size = (server.data / "modelroute.db-wal").stat().st_size
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (size, size))

            def failed():
                client.post("/v1/jobs", json=chat("Say hello " * 500))
                return client.get("/readyz").status_code == 503
            until(failed, timeout=20, what="the store's failure")
            unready = client.get("/readyz")
            assert "store" in unready.text
            assert client.get("/healthz").status_code == 200
            refused = client.post("/v1/jobs", json=chat())
            assert refused.status_code in (500, 503), refused.text
        assert value(scrape(server), "store_failed") == 1
        assert value(scrape(server), "ready") == 0
        until(lambda: "the store has failed" in server.log.read_text(), what="the log line")
        # A restart reads what is there and goes on.
        server.kill()
        server.start()
        with server.client() as client:
            job = client.post("/v1/jobs", json=chat()).json()["id"]
            assert ended(client, job)["state"] == "SUCCEEDED"
    finally:
        server.kill()
    server.verify_ledger()
