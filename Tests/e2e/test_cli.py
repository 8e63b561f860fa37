"""The command line against a real server: what it prints for people and for programs, and how it
ends."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import time

import httpx
import pytest

from support import accounts
from support.jobs import money
from support.server import binary
from test_other_upstream import catalog


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


@pytest.mark.parametrize("command", [["balance"], ["jobs", "run", "x"], ["jobs", "watch", "job_x"]])
def test_no_server_is_an_error_and_no_hang(server, command):
    done = server.run(*command, "--server", "127.0.0.1:1", check=False, timeout=10)
    assert done.returncode == 19 and "cannot connect to 127.0.0.1:1" in done.stderr


def test_a_watcher_follows_its_job_through_a_restart_of_the_server(make_server):
    server = make_server()
    environment = server.environment() | {
        "MODELROUTE_SERVER": server.url, "MODELROUTE_DATA": str(server.data)}
    # The second attempt is not slow.
    watcher = subprocess.Popen(
        [str(binary()), "jobs", "run", "--output", "json",
         "Say hello [[sandbox: stall=0 times=1]]"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    try:
        assert "QUEUED" in watcher.stdout.readline()
        assert "RUNNING" in watcher.stdout.readline()
        server.kill()
        server.start()
        out, err = watcher.communicate(timeout=60)
        assert watcher.returncode in (0, 18, 19, 20), out + err
        assert "completed" in json.loads(out.splitlines()[-1])
    finally:
        watcher.kill()


@pytest.mark.parametrize("arguments, what", [
    (["jobs", "create", "x", "--max-cost=-0.5"], "max_cost"),
    (["jobs", "create", "x", "--metadata", "nothing"], "metadata"),
    (["jobs", "create"], "input"),
    (["jobs", "list", "--state", "nonsense"], "running"),
    (["balance", "--server", "https://127.0.0.1:1", "--ca", "/nowhere"], "ca:"),
    (["balance", "--server", "nowhere"], "host:port"),
    (["keys", "create", "--expire-time", "tomorrow"], "expire_time"),
    (["keys", "create", "--expire-time", "2020-01-01T00:00:00Z"], "expire_time"),
])
def test_an_argument_that_makes_no_sense_is_named(server, arguments, what):
    done = server.run(*arguments, check=False)
    assert done.returncode == 10, done.stdout + done.stderr
    assert what in done.stderr and done.stderr.count("expected") <= 1


def test_a_prompt_is_read_from_standard_input(server):
    def create(text):
        return subprocess.run(
            [str(binary()), "jobs", "create", "-"], input=text, capture_output=True, text=True,
            env=server.environment() | {
                "MODELROUTE_SERVER": server.url, "MODELROUTE_DATA": str(server.data)})
    assert create("Grüße 🎉\n" * 10_000).returncode == 0
    # The server has the last word on what is too much.
    done = create("x" * (5 << 20))
    assert done.returncode == 10 and "payload_too_large" in done.stderr


def test_keys_are_listed_page_by_page(server, operator):
    account = accounts.create(operator)
    for number in range(3):
        server.run("keys", "create", "--name", f"key {number}", key=account.key)
    seen, token = [], ""
    while True:
        page = server.run_json(
            "keys", "list", "--limit", "2", "--page-token", token, key=account.key)
        seen += [key.get("displayName", "") for key in page["keys"]]
        token = page.get("nextPageToken", "")
        if not token:
            break
    assert seen == ["key 2", "key 1", "key 0", ""]
    page = server.run("keys", "list", "--limit", "1", key=account.key)
    assert "--page-token" in page.stderr
    listed = server.run(
        "keys", "list", "--organization", account.organization, key=server.operator_key)
    assert "key 0" in listed.stdout


def test_a_key_with_a_spend_cap_makes_no_keys(server):
    capped = server.run_json("keys", "create", "--spend-cap", "0.01")["secret"]
    assert server.run("keys", "create", key=capped, check=False).returncode == 12
    assert server.run("jobs", "create", "x", "--max-output-tokens", "1", key=capped)
    refused = server.run("jobs", "create", "x", key=capped, check=False)
    assert refused.returncode == 15


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


def test_from_init_to_a_job_that_another_server_ran(make_server, tmp_path, upstream):
    """`serve` as in production: a live key, a provider by configuration alone."""
    entries = catalog(upstream)
    del entries["providers"][0]["test_only"]
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "python.yaml").write_text(json.dumps(entries))
    server = make_server(start=False, dev=False, env={"UPSTREAM_KEY": "planted-secret"})
    server.config["catalog"] = [str(tmp_path / "catalog")]
    server.config["guards"] = {"allowedNetworks": ["127.0.0.0/8"]}
    del server.config["sandbox"]
    # Whoever made the folder left it open.
    server.data.mkdir(mode=0o755)
    server.config_file.write_text(json.dumps(server.config))
    server.run("config", "check")
    made = server.run("init", "--organization", "Grüße").stdout
    organization, operator, live = (
        re.search(word, made).group()
        for word in (r"org_\w+", r"mr_operator_\w+", r"mr_live_\w+"))
    assert server.run("init", check=False).returncode == 14
    server.start()
    poor = server.run("jobs", "run", "x", "--model", "snake-chat", key=live, check=False)
    assert poor.returncode == 15
    server.run("funds", "add", "1", "--organization", organization, key=operator)
    done = server.run("jobs", "run", "x", "--model", "snake-chat", key=live)
    assert "Grüße aus Python." in done.stdout
    assert {file.name: file.stat().st_mode & 0o777 for file in server.data.iterdir()
            if file.stat().st_mode & 0o077} == {}
    logged = server.log.read_bytes() + server.output.read_bytes()
    for planted in (b"planted-secret", live.encode(), operator.encode(), "Grüße".encode()):
        assert planted not in logged
    assert server.stop() == 0
    server.start()
    assert server.stop() == 0
    server.verify_ledger()
    (server.data / "pepper").unlink()
    server.start(wait=False)
    assert server.process.wait(timeout=30) == 21
    assert "pepper is missing" in server.tail()


@pytest.mark.parametrize("arguments, code, what", [
    (["init", "--organization", ""], 10, "display_name"),
    (["init", "--data", "/proc/nowhere"], 21, "/proc/nowhere"),
    (["ledger", "verify", "--data", "/nowhere"], 13, "/nowhere"),
    (["config", "check", "--config", "/nowhere.yaml"], 13, "/nowhere.yaml"),
])
def test_what_cannot_be_set_up_is_said(server, arguments, code, what):
    done = server.run(*arguments, check=False)
    assert done.returncode == code and what in done.stderr, done.stderr


def test_a_program_gets_genuine_webhooks_only(server, client):
    secret = client.get("/v1/webhookSigningSecret").json()["secret"]
    listener = subprocess.Popen(
        [str(binary()), "webhooks", "listen", "--secret", secret, "--listen", "127.0.0.1:0",
         "--output", "json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=server.environment())
    try:
        url = re.search(r"http://\S+", listener.stderr.readline()).group()
        forged = httpx.post(
            url, content=b'{"type": "job.succeeded", "data": {"id": "job_forged"}}',
            headers={"webhook-id": "msg_1", "webhook-timestamp": str(int(time.time())),
                     "webhook-signature": "v1,AAAA"})
        assert forged.status_code == 401
        assert "REFUSED" in listener.stderr.readline()
        server.run("jobs", "run", "Say hello", "--webhook", url)
        assert "forged" not in listener.stdout.readline()
    finally:
        listener.send_signal(signal.SIGINT)
        assert listener.wait(timeout=10) == 0


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
