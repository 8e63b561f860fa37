"""The command line against a real server: what it prints for people and for programs, and how it
ends."""

import json
import os
import re
import signal
import sqlite3
import subprocess

import pytest

from support import accounts
from support.jobs import money
from support.server import binary
from support.waiting import until


def test_a_job_runs_from_the_command_line(server):
    done = server.run("jobs", "run", "Say hello", "--max-output-tokens", "64")
    assert "Hello." in done.stdout


def test_programs_get_json(server):
    created = server.run_json("jobs", "create", "Say hello", "--metadata", "order=42")
    assert created["id"].startswith("job_")
    assert created["metadata"] == {"order": "42"}
    server.run("jobs", "watch", created["id"])
    job = server.run_json("jobs", "get", created["id"])
    assert job["state"] == "SUCCEEDED"
    listed = json.dumps(server.run_json("jobs", "list"))
    assert created["id"] in listed


def test_a_job_is_cancelled_and_its_watcher_says_so(server):
    created = server.run_json("jobs", "create", "x [[sandbox: silence]]")
    server.run("jobs", "cancel", created["id"])
    watched = server.run("jobs", "watch", created["id"], check=False)
    assert watched.returncode == 3


def test_models_balance_and_deliveries_are_shown(server):
    assert "sandbox-chat" in server.run("models").stdout
    assert "sandbox-chat" in server.run("models", "sandbox-chat").stdout
    balance = server.run_json("balance")
    assert money(balance["posted"]) > 0
    server.run("webhooks", "list")


def test_keys_are_made_used_and_revoked(server):
    made = server.run_json("keys", "create", "--scope", "jobs.read")
    secret, key = made["secret"], made["key"]["id"]
    assert secret not in server.run("keys", "list").stdout
    assert key in server.run("keys", "list").stdout
    server.run("jobs", "list", key=secret)
    assert server.run("jobs", "create", "x", key=secret, check=False).returncode == 12
    server.run("keys", "revoke", key)
    assert server.run("jobs", "list", key=secret, check=False).returncode == 11


@pytest.mark.parametrize("arguments, code", [
    (["jobs", "get", "job_none"], 13),
    (["jobs", "create", "x", "--model", "no-such-model"], 13),
    (["jobs", "create", "x", "--max-output-tokens", "0"], 10),
    (["jobs", "nonsense"], 64),
    (["jobs", "run", "x [[sandbox: status=401]]"], 19),
])
def test_exit_codes_say_what_went_wrong(server, arguments, code):
    done = server.run(*arguments, check=False)
    assert done.returncode == code, done.stdout + done.stderr


def test_no_server_is_an_error_and_no_hang(server):
    done = server.run("balance", "--server", "127.0.0.1:1", check=False, timeout=30)
    assert done.returncode not in (0, 64)


def test_funds_are_added_by_an_operator(server, operator):
    account = accounts.create(operator)
    server.run(
        "funds", "add", "2.5", "--organization", account.organization, "--mode", "test",
        "--server", f"127.0.0.1:{server.operator_port}", key=server.operator_key)
    balance = json.loads(server.run("balance", "--output", "json", key=account.key).stdout)
    assert money(balance["posted"]) == 2_500_000_000
    refused = server.run(
        "funds", "add", "1", "--organization", account.organization, check=False)
    assert refused.returncode == 12


def test_a_wrong_configuration_is_named_by_file_line_and_field(make_server):
    server = make_server(start=False)
    server.directory.mkdir(exist_ok=True)
    server.config_file.write_text("listen: 127.0.0.1:0\nnonsense: 1\n")
    done = server.run("config", "check", "--config", str(server.config_file), check=False)
    assert done.returncode == 10
    assert re.search(r"config\.yaml:2.*nonsense", done.stdout + done.stderr, re.S)
    good = make_server("good", start=False)
    good.start()
    assert good.stop() == 0
    good.run("config", "check", "--config", str(good.config_file))


def test_init_makes_what_serve_needs(make_server):
    server = make_server(start=False, dev=False)
    server.config_file.write_text(json.dumps(server.config))
    done = server.run("init", "--organization", "Example", "--data", str(server.data))
    live = re.search(r"mr_live_\w+", done.stdout).group()
    operator = re.search(r"mr_op\w*_\w+", done.stdout).group()
    server.start()
    with server.client(key=live) as client:
        assert client.get("/v1/balance").status_code == 200
        assert client.get("/v1/models").status_code == 200
    with server.client(key=operator) as client:
        assert client.get("/v1/organizations").json()["organizations"]
    assert not (server.data / "dev-key").exists()
    assert server.stop() == 0


def test_webhooks_listen_receives_and_verifies(server, client):
    secret = client.get("/v1/webhookSigningSecret").json()["secret"]
    listener = subprocess.Popen(
        [str(binary()), "webhooks", "listen", "--secret", secret, "--listen",
         "127.0.0.1:0"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=server.environment())
    try:
        said = []
        url = None
        while url is None:
            line = listener.stdout.readline()
            assert line, said
            said.append(line)
            found = re.search(r"http://127\.0\.0\.1:\d+\S*", line)
            url = found and found.group()
        server.run("jobs", "run", "Say hello", "--webhook", url)
        while not any("job.succeeded" in line for line in said):
            line = listener.stdout.readline()
            assert line, said
            said.append(line)
    finally:
        listener.send_signal(signal.SIGTERM)
        listener.wait(timeout=10)


def test_the_ledger_is_verified(make_server):
    server = make_server()
    for number in range(3):
        server.run("jobs", "run", f"Say {number}")
    assert server.stop() == 0
    server.verify_ledger()


def test_an_error_is_json_where_json_is_asked_for(server):
    done = server.run("jobs", "get", "job_nope", "--output", "json", check=False)
    error = json.loads(done.stderr)
    assert error["code"] == "not_found" and error["retryable"] is False


def test_a_port_that_is_taken_is_refused(server, make_server):
    other = make_server("other", start=False)
    other.config["listen"] = server.address
    other.start(wait=False)
    assert other.process.wait(timeout=30) == 21
    assert "cannot listen" in other.tail()
    assert os.kill(server.process.pid, 0) is None


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
