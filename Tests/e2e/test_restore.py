"""Backups are put back as docs/operating.md says, and what happened after them comes out right."""

import json
import os
import shutil
import subprocess

import pytest

from support import postgres
from support.jobs import chat, ended, money
from support.server import PATIENT
from support.waiting import until

SLOW = "Say hello [[sandbox: words=40 chunk_delay=100]]"
SECRETS = ("pepper", "audit-key")


def create(client, number, text="Say hello"):
    body = chat(text, requestId=f"request-{number}")
    return client.post("/v1/jobs", json=body).raise_for_status().json()["id"]


def verified(server):
    assert "ledger verified" in server.run("ledger", "verify", "--digests").stdout
    assert "audit verified" in server.run("audit", "verify").stdout


def live_through(server, back_up):
    """Jobs and a file before the copy, one job under way in it, and more after it."""
    with server.client() as client:
        before = [create(client, number) for number in range(3)]
        for job in before:
            ended(client, job)
        file = client.post("/v1/files", content=b"kept" * 100).json()["id"]
        balance = client.get("/v1/balance").json()
        under_way = create(client, "slow", SLOW)
        until(lambda: client.get(f"/v1/jobs/{under_way}").json()["state"] == "RUNNING")
        back_up()
        after = create(client, "after")
        ended(client, after)
        ended(client, under_way)
        checkpoint = client.get("/v1/auditEvents:checkpoint").json()
    assert server.stop() == 0
    return before, under_way, after, file, balance, checkpoint


def check_restored(server, before, under_way, after, file, balance, checkpoint, tmp_path):
    verified(server)
    kept = tmp_path / "checkpoint.json"
    kept.write_text(json.dumps(checkpoint))
    lost = server.run("audit", "verify", "--checkpoint", str(kept), check=False)
    assert lost.returncode == 5 and "broken" in lost.stdout, lost
    server.start()
    with server.client() as client:
        for job in before:
            assert client.get(f"/v1/jobs/{job}").json()["state"] == "SUCCEEDED"
        # Work that was under way goes on, and costs once.
        found = ended(client, under_way, timeout=60)
        assert found["state"] == "SUCCEEDED", found
        assert client.get(f"/v1/jobs/{after}").status_code == 404
        assert client.get(f"/v1/files/{file}/content").content == b"kept" * 100
        # A careful customer repeats what it was told of, under the same id, and pays as before.
        again = create(client, "after")
        assert again != after and ended(client, again)["state"] == "SUCCEEDED"
        assert create(client, 1) == before[1], "a request of before the copy made another job"
        paid = sum(money(client.get(f"/v1/jobs/{job}").json()["charge"])
                   for job in (under_way, again))
        now = client.get("/v1/balance").json()
        assert money(balance["posted"]) - money(now["posted"]) == paid
        assert money(now.get("held", {})) == 0
    assert server.stop() == 0
    verified(server)


def test_the_embedded_database_is_restored(make_server, tmp_path):
    server = make_server(config={"jobs": PATIENT["jobs"], "guards": PATIENT["guards"]})
    copy = tmp_path / "copy"
    copy.mkdir()

    def back_up():
        said = server.run("db", "backup", str(copy / "modelroute.db"))
        assert "ledger verified" in said.stdout, said
        shutil.copytree(server.data / "blobs", copy / "blobs")
        for name in SECRETS:
            shutil.copy2(server.data / name, copy / name)

    lived = live_through(server, back_up)
    for name in ("modelroute.db", "modelroute.db-wal", "modelroute.db-shm", *SECRETS):
        if (server.data / name).exists():
            os.remove(server.data / name)
    shutil.rmtree(server.data / "blobs")
    for name in ("modelroute.db", *SECRETS):
        shutil.copy2(copy / name, server.data / name)
    shutil.copytree(copy / "blobs", server.data / "blobs")
    check_restored(server, *lived, tmp_path)


def test_postgresql_is_restored(make_server, tmp_path):
    connection = postgres.shared().make_database()
    server = make_server(config={
        "storage": {"postgres": {"connection": connection}},
        "jobs": PATIENT["jobs"], "guards": PATIENT["guards"]})
    copy = tmp_path / "copy"
    copy.mkdir()

    def back_up():
        subprocess.run(["pg_dump", "--format=custom", f"--file={copy / 'modelroute.dump'}",
                        "--schema=modelroute", connection], check=True)
        shutil.copytree(server.data / "blobs", copy / "blobs")

    lived = live_through(server, back_up)
    fresh = postgres.shared().make_database()
    subprocess.run(["pg_restore", "--exit-on-error", f"--dbname={fresh}",
                    str(copy / "modelroute.dump")], check=True)
    server.config["storage"]["postgres"]["connection"] = fresh
    server.config_file.write_text(json.dumps(server.config))
    shutil.rmtree(server.data / "blobs")
    shutil.copytree(copy / "blobs", server.data / "blobs")
    check_restored(server, *lived, tmp_path)


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_backup_in_a_place_that_is_taken_is_refused(make_server, tmp_path, engine):
    storage = {} if engine == "sqlite" else {
        "storage": {"postgres": {"connection": postgres.shared().make_database()}}}
    server = make_server(config=storage)
    taken = tmp_path / "taken.db"
    taken.write_bytes(b"precious")
    said = server.run("db", "backup", str(taken), check=False)
    assert said.returncode != 0
    assert taken.read_bytes() == b"precious"
