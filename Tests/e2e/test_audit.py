"""The audit trail: listed, watched, exported and proved, over REST, gRPC and the command line."""

import base64
import hashlib
import json
import sqlite3
import struct
import threading

import grpc
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from support import accounts
from support.jobs import chat, ended, events
from support.waiting import until

LINES = {"accept": "application/x-ndjson"}


def make_key(client, **more):
    return accounts.checked(client.post("/v1/keys", json=more))


def exported(client, **params):
    with client.stream("GET", "/v1/auditEvents:export", headers=LINES, params=params) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("application/x-ndjson")
        return [json.loads(line) for line in response.iter_lines() if line]


def microseconds(time):
    """Of RFC 3339 in UTC."""
    import datetime
    parsed = datetime.datetime.fromisoformat(time.replace("Z", "+00:00"))
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (parsed - epoch) // datetime.timedelta(microseconds=1)


def computed_hash(organization, event):
    """The hash of an event as docs/audit.md says."""
    def text(value):
        return struct.pack(">Q", len(value.encode())) + value.encode()
    canonical = b"\0" + bytes.fromhex(event["previousHash"])
    canonical += struct.pack(">Qq", int(event["sequence"]), microseconds(event["time"]))
    for value in (organization, event["principal"], event.get("sourceAddress", ""),
                  event["type"], event["subject"]):
        canonical += text(value)
    return hashlib.sha256(canonical + bytes.fromhex(event["payloadHash"])).hexdigest()


def test_what_a_key_does_is_listed_with_who_and_where(client):
    made = make_key(client, displayName="ci", scopes=["jobs.read"])["key"]["id"]
    client.delete(f"/v1/keys/{made}")
    listed = client.get("/v1/auditEvents", params={"subject": made}).json()["events"]
    assert [event["type"] for event in listed] == ["key.revoked", "key.created"]
    assert listed[0]["principal"].startswith("key_")
    assert listed[0]["sourceAddress"].startswith("127.0.0.1:")
    assert listed[1]["payload"]["scopes"] == "jobs.read"
    assert made not in json.dumps(
        client.get("/v1/auditEvents", params={"type": "job.created"}).json())


def test_pages_hold_every_event_once(client):
    for _ in range(5):
        make_key(client)
    numbers, token = [], ""
    while True:
        page = client.get("/v1/auditEvents", params={"pageSize": 3, "pageToken": token}).json()
        numbers += [int(event["sequence"]) for event in page["events"]]
        token = page.get("nextPageToken", "")
        if not token:
            break
    assert numbers == list(range(numbers[0], 0, -1))


def test_an_export_can_be_proved_by_anybody(client):
    organization = client.get("/v1/organization").json()["id"]
    job = client.post("/v1/jobs", json=chat()).json()["id"]
    ended(client, job)
    lines = exported(client)
    assert [int(event["sequence"]) for event in lines] == list(range(1, len(lines) + 1))
    previous = "00" * 32
    for event in lines:
        assert event["previousHash"] == previous
        assert event["hash"] == computed_hash(organization, event)
        previous = event["hash"]
    assert {"job.created", "job.succeeded"} <= {
        event["type"] for event in lines if event["subject"] == job}
    checkpoint = client.get("/v1/auditEvents:checkpoint").json()
    text = ".".join([
        organization, checkpoint["sequence"], checkpoint["hash"],
        str(microseconds(checkpoint["time"]))])
    public_key = Ed25519PublicKey.from_public_bytes(base64.b64decode(checkpoint["publicKey"]))
    public_key.verify(base64.b64decode(checkpoint["signature"]), text.encode())
    with pytest.raises(InvalidSignature):
        public_key.verify(base64.b64decode(checkpoint["signature"]), b"x" + text.encode())
    last = exported(client, afterSequence=int(checkpoint["sequence"]) - 1)[0]
    assert last["hash"] == checkpoint["hash"]


def test_a_watcher_resumes_where_it_was_and_misses_nothing(client, server):
    start = int(client.get("/v1/auditEvents:checkpoint").json()["sequence"])
    seen = []

    def watch(count, headers=None, params=None):
        with server.client() as line:
            with line.stream(
                    "GET", "/v1/auditEvents:watch", headers=headers, params=params) as response:
                assert response.headers["content-type"].startswith("text/event-stream")
                for event in events(response.iter_lines()):
                    assert event.id == event.data["sequence"]
                    seen.append(int(event.id))
                    if len(seen) >= count:
                        return

    watcher = threading.Thread(target=watch, args=(3,), kwargs={
        "params": {"afterSequence": start}})
    watcher.start()
    for _ in range(5):
        make_key(client)
    watcher.join(20)
    assert seen == [start + 1, start + 2, start + 3]
    watch(5, headers={"last-event-id": str(seen[-1])})
    assert seen == list(range(start + 1, start + 6))


def test_the_same_over_grpc(client, stubs, channel, credentials):
    audit = stubs.audit_service_grpc.AuditServiceStub(channel)
    service = stubs.audit_service
    head = audit.GetCheckpoint(service.GetCheckpointRequest(), metadata=credentials, timeout=10)
    stream = audit.WatchEvents(
        service.WatchEventsRequest(after_sequence=head.sequence), metadata=credentials, timeout=20)
    make_key(client)
    event = next(stream)
    stream.cancel()
    assert (event.sequence, event.type) == (head.sequence + 1, "key.created")
    verdict = audit.VerifyChain(service.VerifyChainRequest(), metadata=credentials, timeout=30)
    assert verdict.valid and verdict.events > head.sequence
    numbers = [event.sequence for event in audit.Export(
        service.ExportRequest(), metadata=credentials, timeout=30)]
    assert numbers == list(range(1, len(numbers) + 1))
    with pytest.raises(grpc.RpcError) as refused:
        next(audit.WatchEvents(
            service.WatchEventsRequest(after_sequence=10**6), metadata=credentials, timeout=10))
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_another_organisation_has_a_trail_of_its_own(client, operator):
    stranger = accounts.create(operator)
    answer = client.get("/v1/auditEvents", params={"organization": stranger.organization})
    assert answer.status_code == 404
    seen = operator.get("/v1/auditEvents", params={"organization": stranger.organization}).json()
    assert [event["type"] for event in seen["events"]] == ["key.created", "organization.created"]


def test_denials_are_one_event_a_minute(client, server):
    made = make_key(client, scopes=["jobs.read"])
    with server.client(key=made["secret"]) as poor:
        for _ in range(4):
            assert poor.get("/v1/auditEvents").status_code == 403
            assert poor.get("/v1/balance").status_code == 403

    def denied():
        params = {"type": "call.denied", "principal": made["key"]["id"]}
        return client.get("/v1/auditEvents", params=params).json().get("events")

    found = until(denied)
    # Two where the minute ended meanwhile.
    assert 1 <= len(found) <= 2
    assert found[0]["payload"]["reason"] == "scope"


def test_the_command_line_lists_exports_and_verifies(make_server, tmp_path):
    server = make_server()
    server.run("keys", "create", "--name", "ci")
    assert "key.created" in server.run("audit", "list", "--type", "key.created").stdout
    lines = server.run("audit", "export").stdout.splitlines()
    assert [int(json.loads(line)["sequence"]) for line in lines] == list(range(1, len(lines) + 1))
    assert "audit verified" in server.run("audit", "verify", "--remote").stdout
    assert "audit verified" in server.run("audit", "verify").stdout
    kept = tmp_path / "checkpoint.json"
    kept.write_text(server.run("audit", "checkpoint").stdout)
    assert (server.data / "audit-key").stat().st_mode & 0o777 == 0o600
    server.stop()
    done = server.run("audit", "verify", "--checkpoint", str(kept))
    assert "1 checkpoints kept" in done.stdout
    with sqlite3.connect(server.data / "modelroute.db") as store:
        store.execute("DROP TRIGGER event_unchanged")
        store.execute("UPDATE event SET principal = 'key_x' WHERE type = 'key.created'")
    broken = server.run("audit", "verify", check=False)
    assert broken.returncode == 5
    assert "does not match its hash" in broken.stdout
