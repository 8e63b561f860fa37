"""Everything that clients get wrong: the right code with the field's path, and no harm done."""

import http.client
import json
import socket

import grpc
import pytest

from support import accounts
from support.jobs import chat


@pytest.fixture(autouse=True)
def unharmed(server, client):
    """After each test the server is up and the books are as they were."""
    before = client.get("/v1/balance").json()
    yield
    assert server.is_alive
    assert client.get("/v1/balance").json() == before


def error_of(response, status, code):
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/json"
    error = response.json()["error"]
    assert error["code"] == code, error
    assert error["message"] and error["requestId"]
    assert error["retryable"] is False
    assert error["charged"] == {"currencyCode": "USD"}
    return error


def fields_of(error):
    return [violation["field"] for violation in error.get("fieldViolations", [])]


def with_chat(**more):
    body = chat()
    body["input"]["chat"] |= more
    return body


@pytest.mark.parametrize("body, field", [
    (with_chat(maxOutputTokens="many"), "input.chat.max_output_tokens"),
    (with_chat(maxOutputTokens=1.5), "input.chat.max_output_tokens"),
    (with_chat(maxOutputTokens=0), "input.chat.max_output_tokens"),
    (with_chat(temperature=3), "input.chat.temperature"),
    (with_chat(messages="hello"), "input.chat.messages"),
    (with_chat(messages=[]), "input.chat.messages"),
    (with_chat(messages=[{"role": "user", "content": [{}]}]), "input.chat.messages[0].content[0]"),
    (with_chat(messages=[{"content": [{"text": "x"}]}]), "input.chat.messages[0].role"),
    (with_chat(nonsense=1), "input.chat.nonsense"),
    (chat(nonsense=1), "nonsense"),
    (chat(model=7), "model"),
    (chat(model=""), "model"),
    (chat(model="Not A Slug"), "model"),
    ({"model": "sandbox-chat"}, "input"),
    ({"model": "sandbox-chat", "input": {}}, "input"),
    (chat(startTimeout="soon"), "start_timeout"),
    (chat(totalTimeout="-5s"), "total_timeout"),
    (chat(priority=101), "priority"),
    (chat(priority=10**12), "priority"),
    (chat(metadata={"k": 5}), "metadata"),
    (chat(metadata={str(n): "v" for n in range(51)}), "metadata"),
    (chat(webhook={"url": "nowhere"}), "webhook.url"),
    (chat(webhook={"url": "https://example.com", "events": ["job.odd"]}), "webhook.events[0]"),
    (chat(routing={"preference": "NEVER"}), "routing.preference"),
    (chat(requestId="has space"), "request_id"),
    (chat(requestId="x" * 256), "request_id"),
])
def test_a_wrong_field_is_named(client, body, field):
    error = error_of(client.post("/v1/jobs", json=body), 400, "invalid_request")
    assert any(path.startswith(field) for path in fields_of(error)), error


def test_a_route_that_can_never_be_is_refused_at_once(client):
    body = chat(routing={"regions": ["mars"]})
    error = error_of(client.post("/v1/jobs", json=body), 400, "invalid_request")
    assert any(path.startswith("routing") for path in fields_of(error)), error


def test_a_live_key_cannot_run_the_sandbox(server, operator):
    account = accounts.create(operator, funds_nanos=10**9, mode="live")
    with server.client(key=account.key) as live:
        response = live.post("/v1/jobs", json=chat())
        assert response.status_code == 503, response.text
        assert response.json()["error"]["code"] == "provider_unavailable"
        assert "held" not in live.get("/v1/balance").json() or not live.get(
            "/v1/balance").json()["held"].get("nanos")


def test_several_wrong_fields_are_all_named(client):
    body = chat(priority=999, requestId="a b")
    error = error_of(client.post("/v1/jobs", json=body), 400, "invalid_request")
    assert {"priority", "request_id"} <= set(fields_of(error))


def test_an_unknown_model_is_not_found(client):
    error_of(client.post("/v1/jobs", json=chat(model="no-such-model")), 404, "not_found")


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b"null", b'"x"', b"{}x", b'{"model": "a", "model": "b"}', b"\xff\xfe",
    b'{"model": "\\ud800"}', b"[" * 100_000, b'{"input":' * 10_000,
])
def test_a_body_that_is_no_request_is_refused(client, body):
    response = client.post(
        "/v1/jobs", content=body, headers={"content-type": "application/json"})
    error_of(response, 400, "invalid_request")


def test_another_content_type_is_refused(client):
    response = client.post("/v1/jobs", content=b"a=b", headers={"content-type": "text/plain"})
    error_of(response, 415, "invalid_request")


@pytest.mark.parametrize("http2", [False, True])
def test_an_oversized_body_is_refused(server, http2):
    body = chat("x" * (6 << 20))
    with server.client(http2=http2) as client:
        error_of(client.post("/v1/jobs", json=body), 413, "invalid_request")


def test_an_oversized_message_is_refused_over_grpc(stubs, channel, credentials):
    create = channel.unary_unary("/modelroute.v1.JobService/CreateJob")
    with pytest.raises(grpc.RpcError) as refused:
        create(b"\x0a" + b"x" * (6 << 20), metadata=credentials, timeout=20)
    assert refused.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED


def test_a_list_of_nothings_is_refused_before_it_takes_memory(
        server, client, stubs, channel, credentials):
    """Four megabytes would make 1.9 million chat messages of 96 bytes in a list that grows."""
    before = server.forget_peak()
    body = json.dumps({"model": "acme/chat", "input": {"chat": {"messages": ["@"]}}})
    body = body.replace('"@"', ",".join(["{}"] * 1_390_000))
    response = client.post(
        "/v1/jobs", content=body, headers={"content-type": "application/json"})
    error = error_of(response, 400, "invalid_request")
    assert fields_of(error)[0].startswith("input.chat.messages[")
    assert "too many entries" in response.text
    empty = stubs.job_service.CreateJobRequest()
    empty.input.chat.SetInParent()
    chat_field = empty.input.DESCRIPTOR.fields_by_name["chat"].number
    input_field = empty.DESCRIPTOR.fields_by_name["input"].number
    message = b"\x0a\x00" * 2_000_000
    for number in (chat_field, input_field):
        message = bytes([number << 3 | 2]) + varint(len(message)) + message
    create = channel.unary_unary("/modelroute.v1.JobService/CreateJob")
    with pytest.raises(grpc.RpcError) as refused:
        create(message, metadata=credentials, timeout=20)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "too many entries" in refused.value.details()
    assert server.peak_bytes() - before < 160 << 20


def varint(value):
    text = bytearray()
    while value >= 0x80:
        text.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(text) + bytes([value])


@pytest.mark.parametrize("message", [b"\xff", b"\x0a\xff", b"\x0a\x02\xff\xfe", b"\x08" * 50])
def test_bytes_that_are_no_message_are_refused_over_grpc(channel, credentials, message):
    create = channel.unary_unary("/modelroute.v1.JobService/CreateJob")
    with pytest.raises(grpc.RpcError) as refused:
        create(message, metadata=credentials, timeout=10)
    assert refused.value.code() in (
        grpc.StatusCode.INTERNAL, grpc.StatusCode.INVALID_ARGUMENT)


@pytest.mark.parametrize("key", ["", "nonsense", "mr_test_" + "a" * 38, "mr_live_x", "x" * 5000])
def test_a_wrong_key_is_unauthenticated(server, key):
    with server.client(key=key) as stranger:
        error_of(stranger.post("/v1/jobs", json=chat()), 401, "unauthenticated")
        error_of(stranger.get("/v1/jobs"), 401, "unauthenticated")


def test_a_key_without_the_scope_is_refused(server, operator):
    account = accounts.create(operator, scopes=["jobs.read"])
    with server.client(key=account.key) as reader:
        assert reader.get("/v1/jobs").status_code == 200
        error_of(reader.post("/v1/jobs", json=chat()), 403, "permission_denied")
        error_of(reader.get("/v1/balance"), 403, "permission_denied")


def test_a_customer_s_key_is_no_operator_s(client):
    body = {"organization": "org_1", "mode": "test", "amount": accounts.usd(1)}
    error_of(client.post("/v1/funds", json=body), 403, "permission_denied")


def test_another_organisation_s_job_does_not_exist(server, client, operator):
    account = accounts.create(operator, funds_nanos=10**9)
    with server.client(key=account.key) as other:
        job = other.post("/v1/jobs", json=chat()).json()["id"]
        assert other.get(f"/v1/jobs/{job}").status_code == 200
    error_of(client.get(f"/v1/jobs/{job}"), 404, "not_found")
    error_of(client.post(f"/v1/jobs/{job}:cancel"), 404, "not_found")
    error_of(client.get(f"/v1/jobs/{job}/events"), 404, "not_found")
    assert job not in client.get("/v1/jobs").text


def test_no_funds_is_said_and_nothing_is_written(server, operator):
    account = accounts.create(operator)
    with server.client(key=account.key) as poor:
        error = error_of(poor.post("/v1/jobs", json=chat()), 402, "insufficient_funds")
        assert error["reason"] == "wallet"
        assert poor.get("/v1/jobs").json().get("jobs", []) == []


def test_a_reused_request_id_with_another_body_is_a_conflict(server, operator):
    account = accounts.create(operator, funds_nanos=10**9)
    with server.client(key=account.key) as client:
        first = client.post("/v1/jobs", json=chat(requestId="once"))
        assert first.status_code == 200
        other = client.post("/v1/jobs", json=chat("Say other", requestId="once"))
        error_of(other, 422, "conflict")
        assert len(client.get("/v1/jobs").json()["jobs"]) == 1


def test_an_unknown_path_is_not_found(client):
    error_of(client.get("/v1/nothing"), 404, "not_found")
    error_of(client.get("/"), 404, "not_found") if client.get("/").status_code != 200 else None


def test_a_wrong_method_names_the_right_ones(client):
    response = client.put("/v1/jobs", json={})
    assert response.status_code == 405
    assert {"GET", "POST"} <= {name.strip() for name in response.headers["allow"].split(",")}
    assert response.json()["error"]["code"] == "invalid_request"


def test_an_unknown_method_is_unimplemented_over_grpc(channel, credentials):
    for path in ("/modelroute.v1.JobService/Nothing", "/no.Service/Nothing"):
        with pytest.raises(grpc.RpcError) as missing:
            channel.unary_unary(path)(b"", metadata=credentials, timeout=10)
        assert missing.value.code() == grpc.StatusCode.UNIMPLEMENTED


@pytest.mark.parametrize("raw", [
    b"GET / HTTP/1.1\r\n\r\n",
    b"POST /v1/jobs HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
    b"POST /v1/jobs HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n"
    b"transfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    b"GET /v1/jobs HTTP/1.1\r\nhost: x\r\nbad header: y\r\n\r\n",
    b"GET /v1/jobs HTTP/1.1\r\nhost: x\r\n" + b"x: " + b"y" * 100_000 + b"\r\n\r\n",
    b"\x00\x01\x02\x03\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\xff" * 100,
])
def test_hostile_bytes_are_refused_and_the_connection_ends(server, raw):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(raw)
        line.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while data := line.recv(65536):
                answer += data
        except ConnectionResetError:
            pass
    assert not answer.startswith(b"HTTP/1.1 200")


def test_a_refusal_before_the_body_never_costs_the_next_request(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(
            b"POST /v1/jobs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
            b"content-length: 2\r\n\r\n")
        head = line.recv(65536).lower()
        assert head.startswith(b"http/1.1 401")
        if b"connection: close" not in head:
            line.sendall(b"{}GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
            assert line.recv(65536).startswith(b"HTTP/1.1 200")


def test_a_client_that_goes_away_in_the_middle_harms_nobody(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.putrequest("POST", "/v1/jobs")
    connection.putheader("authorization", f"Bearer {server.key}")
    connection.putheader("content-type", "application/json")
    connection.putheader("content-length", "1000")
    connection.endheaders()
    connection.send(json.dumps(chat()).encode()[:50])
    connection.close()
