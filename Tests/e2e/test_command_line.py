"""The command line: what a person and a script see of it."""

import json
import os
import signal
import sqlite3
import subprocess

import pytest

from support.server import binary, free_port
from support.waiting import until


def test_a_job_runs_with_the_key_that_the_profile_left(server):
    done = server.run("jobs", "run", "Say hello", "--max-output-tokens", "64")
    assert done.stdout == "Hello.\n"
    assert "succeeded" in done.stderr and "charged" in done.stderr
    lines = server.run("jobs", "run", "Say hello", "--output", "json").stdout.splitlines()
    events = [json.loads(line) for line in lines]
    assert "stateChanged" in events[0] and "completed" in events[-1]
    job = events[-1]["completed"]["job"]["id"]
    assert server.run_json("jobs", "get", job)["state"] == "SUCCEEDED"
    assert server.run("jobs", "watch", job).stdout == "Hello.\n"
    assert job in server.run("jobs", "list").stdout
    assert server.run_json("jobs", "list", "--state", "failed") == {}


def test_a_job_is_created_and_cancelled(server):
    job = server.run_json("jobs", "create", "x [[sandbox: silence]]")["id"]
    server.run("jobs", "cancel", job)
    watched = server.run("jobs", "watch", job, check=False)
    assert watched.returncode == 3, watched
    assert server.run_json("jobs", "get", job)["state"] == "CANCELED"


@pytest.mark.parametrize("arguments, code, said", [
    (["jobs", "get", "job_nope"], 13, "not_found"),
    (["jobs", "create", "x", "--model", "none"], 13, "not_found"),
    (["jobs", "create", "x", "--max-cost", "0.000000001"], 10, "invalid_request"),
    (["jobs", "create"], 10, "invalid_request"),
    (["balance", "--key", "mr_test_wrong"], 11, "unauthenticated"),
    (["funds", "add", "1", "--organization", "org_x"], 12, "permission_denied"),
    (["balance", "--server", "127.0.0.1:1"], 19, "provider_unavailable"),
    (["jobs", "nonsense"], 64, "Error"),
])
def test_failures_have_codes(server, arguments, code, said):
    done = server.run(*arguments, check=False)
    assert done.returncode == code, done
    assert said in done.stderr and done.stdout == ""


def test_an_error_is_json_where_json_is_asked_for(server):
    done = server.run("jobs", "get", "job_nope", "--output", "json", check=False)
    error = json.loads(done.stderr)
    assert error["code"] == "not_found" and error["retryable"] is False


def test_keys_are_made_listed_and_revoked(server):
    made = server.run_json("keys", "create", "--name", "reader", "--scope", "jobs.read")
    key, secret = made["key"]["id"], made["secret"]
    assert secret.startswith("mr_test_")
    assert key in server.run("keys", "list").stdout
    assert server.run("jobs", "list", key=secret).returncode == 0
    assert server.run("jobs", "create", "x", key=secret, check=False).returncode == 12
    server.run("keys", "revoke", key)
    assert server.run("jobs", "list", key=secret, check=False).returncode == 11


def test_models_and_the_wallet_are_shown(server):
    assert "sandbox-chat" in server.run("models").stdout
    assert "per million" in server.run("models", "sandbox-chat").stdout
    assert server.run_json("balance")["mode"] == "test"


def test_webhooks_listen_verifies_what_arrives(server):
    port = free_port()
    environment = server.environment() | {
        "MODELROUTE_DATA": str(server.data), "MODELROUTE_SERVER": server.url}
    listener = subprocess.Popen(
        [str(binary()), "webhooks", "listen", "--listen", f"127.0.0.1:{port}"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert "receiving webhooks" in listener.stderr.readline()
        server.run("jobs", "run", "Say hello", "--webhook", f"http://127.0.0.1:{port}/hook")
        line = listener.stdout.readline()
        assert "job.succeeded" in line and "signature valid" in line
    finally:
        listener.send_signal(signal.SIGINT)
        assert listener.wait(timeout=10) == 0
    until(lambda: "delivered" in server.run("webhooks", "list").stdout, what="the note of it")


def test_a_server_is_set_up_without_the_development_profile(make_server):
    server = make_server(dev=False, start=False)
    server.directory.mkdir(exist_ok=True)
    import yaml
    server.config_file.write_text(yaml.safe_dump(server.config))
    said = dict(line.rsplit(None, 1) for line in server.run("init").stdout.splitlines()[:5])
    assert server.run("init", check=False).returncode == 14
    server.start()
    organization, operator = said["organisation"], said["operator key"]
    assert server.run("jobs", "create", "x", key=said["test key"], check=False).returncode == 15
    server.run(
        "funds", "add", "0.5", "--organization", organization, "--mode", "test", key=operator)
    assert server.run("jobs", "run", "Say hello", key=said["test key"]).stdout == "Hello.\n"
    live = server.run("jobs", "create", "x", key=said["live key"], check=False)
    assert live.returncode != 0, "the sandbox is for test keys"
    assert server.stop() == 0
    assert "verified" in server.verify_ledger().stdout


def test_a_wrong_configuration_is_refused_with_its_place(server, tmp_path):
    assert "models" in server.run("config", "check").stdout
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("listen: 127.0.0.1:1\njobs:\n  atempts: 3\n")
    done = server.run("config", "check", "--config", str(wrong), check=False)
    assert done.returncode == 10
    assert "wrong.yaml:3" in done.stderr and "atempts" in done.stderr


def test_a_broken_book_is_found_and_named(make_server):
    server = make_server()
    server.run("jobs", "run", "Say hello")
    assert server.stop() == 0
    server.verify_ledger()
    with sqlite3.connect(server.data / "modelroute.db") as store:
        # The store refuses such a change; whoever makes it has taken its guards away.
        guards = store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (guard,) in guards:
            store.execute(f"DROP TRIGGER {guard}")
        store.execute("UPDATE account SET posted = posted + 1 WHERE kind = 'wallet'")
    done = server.run("ledger", "verify", check=False)
    assert done.returncode == 5
    assert "ledger broken: I" in done.stdout


def test_a_port_that_is_taken_is_refused(server, make_server):
    other = make_server("other", start=False)
    other.config["listen"] = server.address
    other.start(wait=False)
    assert other.process.wait(timeout=30) == 21
    assert "cannot listen" in other.tail()
    assert os.kill(server.process.pid, 0) is None
