#!/usr/bin/env python3
"""How ModelRoute does with much behind it: 100,000 jobs that wait, a million that have ended.

    bench/scale.py [SECTION ...] [--jobs N] [--ended N]

Sections: recovery (the start after SIGKILL), claim (jobs of one organisation beside the backlog of
another), pages (ListJobs and GetUsage over many ended jobs), budget (CreateJob under a budget with many
ledger rows behind it). Release build, SQLite on disk.
"""

import argparse
import sqlite3
import statistics
import time
from contextlib import contextmanager

import harness
from harness import (
    RATES, RELEASE, Server, Silent, chat_request, compile_c, cpu_seconds, free_port, h2load,
    metrics, running)
from support import accounts

DATED = [{"effective_from": "2020-01-01T00:00:00Z", "pico_usd": RATES}]


def catalog(**ports):
    """A model for each provider, of the provider's name."""
    return {
        "providers": [{"id": name, "dialect": "openai", "test_only": True,
                       "base_url": f"http://127.0.0.1:{port}/v1"} for name, port in ports.items()],
        "models": [{"slug": name, "capability": "chat", "prices": DATED,
                    "limits": {"context_tokens": 8000, "max_output_tokens": 1000}}
                   for name in ports],
        "deployments": [{"id": name, "model": name, "provider": name, "provider_model": name,
                         "prices": DATED, "concurrency": 2000,
                         "timeouts": {"first_output": "3600s", "idle": "3600s", "total": "3600s"}}
                        for name in ports]}


@contextmanager
def gateway(**ports):
    import json
    import tempfile
    from pathlib import Path
    directory = Path(tempfile.mkdtemp(dir=harness.WORK))
    (directory / "catalog").mkdir()
    (directory / "catalog" / "scale.yaml").write_text(json.dumps(catalog(**ports)))
    server = Server(directory, config={
        "catalog": [str(directory / "catalog")], "logging": {"level": "error"},
        "jobs": {"concurrency": 1000, "organizationConcurrency": 1000,
                 "startTimeout": "86400s", "totalTimeout": "86400s"},
        "guards": {"allowedNetworks": ["127.0.0.0/8"]}, "verifier": {"startLimit": "0.1s"},
        "limits": {"callsPerMinute": 100_000_000}})
    server.start()
    try:
        harness.fund(server)
        yield server
    finally:
        server.kill()


def body_of(model):
    import json
    return harness.write_file(f"{model}.json", json.dumps(chat_request(model)).encode())


def create(server, model, count, key=None, wait=None):
    headers = [f"authorization: Bearer {key or server.key}"]
    if wait:
        headers.append(f"prefer: wait={wait}")
    return h2load(server.port, "/v1/jobs", body_of(model), 64, 1, count, headers, kind=harness.JSON)


def section_recovery(jobs, _):
    with Silent() as silent, gateway(silent=silent.port) as server:
        create(server, "silent", jobs + 1000)
        before = metrics(server, "jobs{")
        server.kill()
        began = time.perf_counter()
        server.start(wait=False)
        server.wait_ready(timeout=120)
        serving = time.perf_counter() - began
        while True:
            now = metrics(server, "jobs{")
            live = sum(now.values())
            running_now = sum(v for k, v in now.items() if "queued" not in k and "retry" not in k)
            if running_now >= 1000 or time.perf_counter() - began > 60:
                break
            time.sleep(0.05)
        print(f"recovery: {jobs} waiting and 1,000 running: serving after {serving:.2f} s, "
              f"{running_now:.0f} running again after {time.perf_counter() - began:.2f} s, "
              f"{live:.0f} live (before {sum(before.values()):.0f})")


def section_claim(jobs, _):
    upstream = compile_c("upstream")
    port = free_port()
    with Silent() as silent, running(upstream, port, 1, cpu="1", port=port), gateway(
            silent=silent.port, quick=port) as server:
        with server.operator() as operator, server.client() as client:
            own = client.get("/v1/balance").json()["organization"]
            other = accounts.create(operator, 10**13, ["jobs.write", "jobs.read"])
            operator.patch(f"/v1/organizations/{own}", json={"concurrencyLimit": 10})

        def rate():
            used = cpu_seconds(server.process.pid)
            figures = create(server, "quick", 3000, key=other.key, wait=30)
            return figures["per_second"], (cpu_seconds(server.process.pid) - used) / 3000 * 1e6
        rate()
        alone = [rate() for _ in range(3)]
        create(server, "silent", jobs)
        beside = [rate() for _ in range(3)]
        medians = [[statistics.median(run[i] for run in runs) for i in (0, 1)]
                   for runs in (alone, beside)]
        print(f"claim: {medians[0][0]:.0f} jobs/s ({medians[0][1]:.0f} us CPU) alone, "
              f"{medians[1][0]:.0f} ({medians[1][1]:.0f}) with {jobs} blocked: "
              f"{medians[1][0] / medians[0][0]:.2f}")


def section_pages(_, ended):
    """Rows are copied from one real job, so that tables and indexes are as they would be."""
    upstream = compile_c("upstream")
    port = free_port()
    with running(upstream, port, 1, cpu="1", port=port), gateway(quick=port) as server:
        create(server, "quick", 64, wait=30)
        server.stop()
        path = server.data / "modelroute.db"
        database = sqlite3.connect(path)
        columns = [row[1] for row in database.execute("PRAGMA table_info(job)") if row[1] != "id"]
        names = ", ".join(columns)
        database.execute(
            f"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO job (id, {names})
            SELECT printf('job_00%024d', i), {names} FROM n,
              (SELECT * FROM job ORDER BY id LIMIT 1)""", (ended,))
        database.execute(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO usage_day SELECT organization, mode, day - i / 100, model || (i % 10), team,
              key || (i % 10), jobs, charge, """ + ", ".join(
                row[1] for row in database.execute("PRAGMA table_info(usage_day)")
                if row[1].endswith(("tokens", "images", "seconds", "characters", "megapixels",
                                    "requests", "documents"))) + """
            FROM n, (SELECT * FROM usage_day LIMIT 1) WHERE 1 ON CONFLICT DO NOTHING""",
            (min(ended, 100_000),))
        database.commit()
        database.close()
        server.start()
        with server.client() as client:
            times = {"ListJobs": [], "GetUsage": []}
            token = ""
            for _ in range(200):
                began = time.perf_counter()
                page = client.get("/v1/jobs", params={"pageSize": 100, "pageToken": token})
                times["ListJobs"].append(time.perf_counter() - began)
                token = page.raise_for_status().json().get("nextPageToken", "")
                began = time.perf_counter()
                usage = client.get("/v1/usage", params={
                    "groupBy": ["day", "model"], "startTime": "2026-10-01T00:00:00Z",
                    "endTime": "2026-11-28T00:00:00Z"})
                times["GetUsage"].append(time.perf_counter() - began)
                assert usage.status_code == 200, usage.text
        for name, values in times.items():
            values.sort()
            print(f"pages: {name} over {ended} jobs: p50 {values[100] * 1e3:.1f} ms, "
                  f"p95 {values[190] * 1e3:.1f} ms")


def section_budget(jobs, _):
    """CreateJob of a team with a budget and a wallet of a million ledger rows, beside a new server
    without any: about ten rows a job that has ended."""
    upstream = compile_c("upstream")
    port = free_port()
    with Silent() as silent, running(upstream, port, 1, cpu="1", port=port), gateway(
            silent=silent.port, quick=port) as old, gateway(silent=silent.port) as new:
        create(old, "quick", jobs, wait=30)
        old.run("budgets", "set", "organization", "month", "--limit", "9000", key=old.key)
        rows = sum(
            sqlite3.connect(old.data / "modelroute.db").execute(
                f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("transfer", "entry", "hold"))
        with old.operator() as operator, old.client() as client:
            operator.patch("/v1/organizations/" + client.get("/v1/balance").json()["organization"],
                           json={"concurrencyLimit": 1})
        with new.operator() as operator, new.client() as client:
            operator.patch("/v1/organizations/" + client.get("/v1/balance").json()["organization"],
                           json={"concurrencyLimit": 1})

        def rate(server):
            used = cpu_seconds(server.process.pid)
            figures = create(server, "silent", 5000)
            return figures["per_second"], (cpu_seconds(server.process.pid) - used) / 5000 * 1e6
        for server in (old, new):
            rate(server)
        runs = {"old": [], "new": []}
        for _ in range(5):
            runs["old"].append(rate(old))
            runs["new"].append(rate(new))
        medians = {name: [statistics.median(run[i] for run in each) for i in (0, 1)]
                   for name, each in runs.items()}
        print(f"budget: {medians['new'][0]:.0f} jobs/s ({medians['new'][1]:.0f} us CPU) new, "
              f"{medians['old'][0]:.0f} ({medians['old'][1]:.0f}) with a budget and {rows} ledger "
              f"rows: {medians['old'][0] / medians['new'][0]:.2f}")


def main():
    sections = {"recovery": section_recovery, "claim": section_claim, "pages": section_pages,
                "budget": section_budget}
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("section", nargs="*", choices=[*sections, []], default=[])
    parser.add_argument("--jobs", type=int, default=100_000)
    parser.add_argument("--ended", type=int, default=1_000_000)
    arguments = parser.parse_args()
    assert RELEASE.exists(), "build for release first: make release"
    for name in arguments.section or sections:
        sections[name](arguments.jobs, arguments.ended)


if __name__ == "__main__":
    main()
