"""People and keys: members with roles, changed keys, streams that end with their key."""

import threading

import grpc
import pytest

from support import accounts
from support.jobs import chat, ended
from support.waiting import until


def refusal(response):
    error = response.json()["error"]
    return response.status_code, error["code"], error.get("reason", "")


def join(client, server, role, email):
    invited = accounts.checked(client.post("/v1/members", json={"email": email, "role": role}))
    with server.client(key="") as nobody:
        return accounts.checked(nobody.post(
            "/v1/members:accept", json={"token": invited["token"], "displayName": "Ada"}))


def test_a_member_may_what_the_role_says_until_removed(client, server):
    joined = join(client, server, "viewer", "ada@example.com")
    member = joined["member"]["id"]
    with server.client(key=joined["secret"]) as ada:
        assert ada.get("/v1/balance").status_code == 200
        assert refusal(ada.post("/v1/jobs", json=chat()))[:2] == (403, "permission_denied")
        assert refusal(ada.get("/v1/auditEvents"))[:2] == (403, "permission_denied")
        listed = client.get("/v1/members").json()["members"]
        assert {m["email"]: m["role"] for m in listed}["ada@example.com"] == "viewer"
        assert client.delete(f"/v1/members/{member}").status_code == 200
        assert refusal(ada.get("/v1/balance"))[1] == "unauthenticated"
    types = [event["type"] for event in client.get(
        "/v1/auditEvents", params={"subject": member}).json()["events"]]
    assert types == ["member.removed", "member.joined", "member.invited"]


def test_an_invitation_is_taken_once(client, server):
    join(client, server, "developer", "bob@example.com")
    again = client.post("/v1/members", json={"email": "bob@example.com", "role": "viewer"})
    assert refusal(again) == (409, "conflict", "member")
    with server.client(key="") as nobody:
        wrong = nobody.post("/v1/members:accept", json={"token": "mr_invite_nothing"})
        assert refusal(wrong) == (404, "not_found", "invitation")


def test_a_key_is_changed_at_once(client, server):
    made = accounts.checked(client.post("/v1/keys", json={"scopes": ["jobs.write", "models.read"]}))
    path = f"/v1/keys/{made['key']['id']}"
    with server.client(key=made["secret"]) as holder:
        assert holder.get("/v1/models").status_code == 200
        changed = accounts.checked(client.patch(path, json={"scopes": ["jobs.write"]}))
        assert changed["scopes"] == ["jobs.write"]
        assert refusal(holder.get("/v1/models"))[1:] == ("permission_denied", "scope")
        accounts.checked(client.patch(path, json={"allowedModels": ["other-model"]}))
        assert refusal(holder.post("/v1/jobs", json=chat()))[1:] == ("permission_denied", "model")
        accounts.checked(client.patch(path, json={"allowedAddresses": ["192.0.2.0/24"]}))
        assert refusal(holder.get("/v1/jobs"))[1:] == ("permission_denied", "address")
    more = client.patch(path, json={"scopes": ["jobs.write", "models.read"]})
    assert refusal(more)[1:] == ("permission_denied", "escalation")
    assert "lastUseTime" in client.get(path).json()


def test_a_spend_cap_is_raised_lowered_and_removed(server, operator):
    account = accounts.create(operator, funds_nanos=10**9)
    with server.client(key=account.key) as boss:
        made = accounts.checked(boss.post("/v1/keys", json={}))
        path = f"/v1/keys/{made['key']['id']}"
        with server.client(key=made["secret"]) as holder:
            job = ended(holder, accounts.checked(holder.post("/v1/jobs", json=chat()))["id"])
            capped = accounts.checked(boss.patch(path, json={"spendCap": accounts.usd(1)}))
            assert capped["spent"] == job["charge"]
            assert refusal(holder.post("/v1/jobs", json=chat())) == (
                402, "insufficient_funds", "key_cap")
            raised = holder.patch(path, json={"spendCap": accounts.usd(10**9)})
            assert refusal(raised)[1:] == ("permission_denied", "escalation")
            removed = holder.patch(f"{path}?updateMask=spendCap", json={})
            assert refusal(removed)[1:] == ("permission_denied", "escalation")
            with holder.stream("GET", f"/v1/jobs/{job['id']}/events") as stream:
                accounts.checked(boss.patch(path, json={"spendCap": accounts.usd(10**9)}))
                assert "event: completed" in list(stream.iter_lines())
            assert holder.post("/v1/jobs", json=chat()).status_code == 200
            server.run("keys", "update", made["key"]["id"], "--spend-cap", "0", key=account.key)
            assert refusal(holder.post("/v1/jobs", json=chat()))[2] == "key_cap"
            free = server.run_json(
                "keys", "update", made["key"]["id"], "--no-spend-cap", key=account.key)
            assert "spendCap" not in free
            assert holder.post("/v1/jobs", json=chat()).status_code == 200


def test_a_stream_ends_when_its_key_is_revoked(client, server, stubs):
    made = accounts.checked(client.post("/v1/keys", json={"scopes": ["audit.read", "jobs.read"]}))
    credentials = (("authorization", f"Bearer {made['secret']}"),)
    ended = []

    def watch_rest():
        with server.client(key=made["secret"]) as line:
            with line.stream("GET", "/v1/auditEvents:watch") as response:
                ended.append("".join(response.iter_text()))

    watcher = threading.Thread(target=watch_rest)
    watcher.start()
    with grpc.insecure_channel(server.address) as channel:
        audit = stubs.audit_service_grpc.AuditServiceStub(channel)
        stream = audit.WatchEvents(
            stubs.audit_service.WatchEventsRequest(), metadata=credentials, timeout=30)
        assert stream.initial_metadata() is not None
        client.delete(f"/v1/keys/{made['key']['id']}")
        with pytest.raises(grpc.RpcError) as refused:
            for _ in stream:
                pass
        assert refused.value.code() == grpc.StatusCode.UNAUTHENTICATED
    watcher.join(20)
    assert not watcher.is_alive()
    assert ended and "unauthenticated" in ended[0]


def test_people_of_another_organisation_are_not_found(client, operator, server):
    stranger = accounts.create(operator)
    joined = join(client, server, "viewer", "eve@example.com")
    with server.client(key=stranger.key) as other:
        assert refusal(other.delete(f"/v1/members/{joined['member']['id']}"))[1] == "not_found"
        assert refusal(other.patch(
            f"/v1/keys/{joined['key']['id']}", json={"displayName": "x"}))[1] == "not_found"
        assert other.get("/v1/members").json().get("members", []) == []


def test_teams_come_and_go(client):
    team = accounts.checked(client.post("/v1/teams", json={"displayName": "research"}))["id"]
    renamed = accounts.checked(client.patch(f"/v1/teams/{team}", json={"displayName": "labs"}))
    assert renamed["displayName"] == "labs"
    key = accounts.checked(client.post("/v1/keys", json={"team": team}))["key"]["id"]
    assert refusal(client.delete(f"/v1/teams/{team}")) == (409, "conflict", "team_keys")
    client.delete(f"/v1/keys/{key}")
    assert client.delete(f"/v1/teams/{team}").status_code == 200
    assert team not in [t["id"] for t in client.get("/v1/teams").json()["teams"]]


def test_the_command_line_manages_members(server):
    member, token = server.run(
        "members", "invite", "carl@example.com", "--role", "developer").stdout.split()
    joined = server.run_json("members", "accept", token, "--name", "Carl")
    assert joined["member"]["id"] == member
    assert "carl@example.com" in server.run("members", "list").stdout
    server.run("members", "update", member, "--role", "viewer", check=False)
    server.run("members", "remove", member)
    assert until(lambda: member not in server.run("members", "list").stdout)
