"""One address, or one key, that wants all places: it gets its own, and others keep theirs."""

import socket

import grpc
import httpx
import pytest

from support.waiting import until

GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


def connect(server, source):
    line = socket.create_connection(
        ("127.0.0.1", server.port), timeout=20, source_address=(source, 0))
    line.sendall(GET)
    return line


def is_answered(line):
    try:
        return line.recv(100).startswith(b"HTTP/1.1 200")
    except ConnectionResetError:
        return False


def test_an_address_has_as_many_connections_as_it_may_have(make_server):
    server = make_server(config={"loops": 2, "limits": {"connectionsPerAddress": 20}})
    lines = [connect(server, "127.0.0.2") for _ in range(60)]
    assert sum(is_answered(line) for line in lines) == 20
    other = connect(server, "127.0.0.3")
    assert is_answered(other)
    other.close()
    for line in lines:
        line.close()

    def again():
        line = connect(server, "127.0.0.2")
        try:
            return is_answered(line)
        finally:
            line.close()
    until(again, what="a place that became free")


def test_a_key_has_as_many_streams_as_it_may_have(make_server, stubs):
    server = make_server(config={"limits": {"streamsPerKey": 3}})
    with server.client() as client:
        other = client.post("/v1/keys", json={"scopes": ["audit.read"]})
        other = other.raise_for_status().json()

    def watch(channel, key):
        call = stubs.audit_service_grpc.AuditServiceStub(channel).WatchEvents(
            stubs.audit_service.WatchEventsRequest(after_sequence=1),
            metadata=[("authorization", f"Bearer {key}")], timeout=60)
        next(call)
        return call

    with grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        calls = [watch(channel, server.key) for _ in range(3)]
        with pytest.raises(grpc.RpcError) as error:
            watch(channel, server.key)
        assert error.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert "3 streams" in error.value.details()
        rest = httpx.get(
            f"{server.url}/v1/auditEvents:watch",
            headers={"Authorization": f"Bearer {server.key}", "Accept": "text/event-stream"})
        assert rest.status_code == 429
        assert rest.headers["retry-after"] == "1"
        assert rest.json()["error"]["code"] == "rate_limited", rest.text
        other_call = watch(channel, other["secret"])
        calls[0].cancel()
        calls[0] = None

        def again():
            try:
                return watch(channel, server.key)
            except grpc.RpcError:
                return None
        until(again, what="a place that became free")
        other_call.cancel()
