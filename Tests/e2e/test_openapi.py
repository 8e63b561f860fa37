"""The OpenAPI document: accepted by its validator, and true of what the server takes and answers."""

import gzip
import json
import pathlib

import httpx
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from support.server import ROOT

CHAT = {"chat": {"messages": [{"role": "user", "content": [{"text": "Say hello"}]}],
                 "maxOutputTokens": 64}}
JOB = {"model": "sandbox-chat", "input": CHAT}


@pytest.fixture(scope="module")
def document(server):
    return httpx.get(f"{server.url}/openapi.json").json()


@pytest.fixture(scope="module")
def schemas(document):
    """Validators by the place of a schema in the document."""
    registry = Registry().with_resource(
        "urn:api", Resource(contents=document, specification=DRAFT202012))

    def schema(reference):
        return Draft202012Validator(
            {"$ref": f"urn:api#{reference}"}, registry=registry, format_checker=FormatChecker())

    return schema


def body(path, verb="post", media="application/json"):
    return place("paths", path, verb, "requestBody", "content", media, "schema")


def answer(path, verb="post", media="application/json"):
    return place("paths", path, verb, "responses", "200", "content", media, "schema")


def place(*names):
    return "".join("/" + name.replace("~", "~0").replace("/", "~1") for name in names)


def component(name):
    return place("components", "schemas", name)


# -- the document itself -------------------------------------------------------------------------


def test_the_specification_holds(document):
    validate(document)
    assert document["openapi"] == "3.1.0"


def test_it_is_the_one_in_the_repository(document):
    assert document == json.loads((pathlib.Path(ROOT) / "docs" / "openapi.json").read_text())


def test_it_is_served_as_http_wants_it(server):
    plain = httpx.get(f"{server.url}/openapi.json", headers={"accept-encoding": "identity"})
    assert plain.status_code == 200
    assert plain.headers["content-type"] == "application/json"
    assert "content-encoding" not in plain.headers
    tag = plain.headers["etag"]
    again = httpx.get(
        f"{server.url}/openapi.json",
        headers={"accept-encoding": "identity", "if-none-match": f'"x", {tag}'})
    assert (again.status_code, again.content) == (304, b"")
    with httpx.stream("GET", f"{server.url}/openapi.json",
                      headers={"accept-encoding": "gzip"}) as packed:
        raw = b"".join(packed.iter_raw())
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["etag"] != tag
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 4
    head = httpx.head(f"{server.url}/openapi.json", headers={"accept-encoding": "identity"})
    assert head.headers["content-length"] == str(len(plain.content))
    refused = httpx.post(f"{server.url}/openapi.json")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET, HEAD, OPTIONS"


def test_everything_in_it_is_served(server, document):
    """Every path and method leads to a call: without a key it is refused as such, not as unknown."""
    for path, verbs in document["paths"].items():
        for verb, operation in verbs.items():
            is_operators = operation.get("x-modelroute-operator", False)
            base = server.operator_url if is_operators else server.url
            result = httpx.request(verb, base + path.replace("{", "").replace("}", ""))
            if operation.get("security") == []:
                assert result.status_code >= 400, (verb, path)
                reason = result.json()["error"]["reason"]
                assert reason not in ("unknown_method", "http_method"), (verb, path)
            else:
                assert result.status_code == 401, (verb, path, result.text)


# -- what the server answers ---------------------------------------------------------------------


def test_answers_fit_their_schemas(client, schemas):
    job = client.post("/v1/jobs", json=JOB, headers={"prefer": "wait=10"}).json()
    assert job["state"] == "SUCCEEDED"
    schemas(answer("/v1/jobs")).validate(job)
    schemas(answer("/v1/jobs/{job}", "get")).validate(client.get(f"/v1/jobs/{job['id']}").json())
    for path in ["/v1/jobs", "/v1/balance", "/v1/entries", "/v1/usage", "/v1/models", "/v1/keys",
                 "/v1/teams", "/v1/members", "/v1/budgets", "/v1/files", "/v1/webhookEndpoints",
                 "/v1/organization", "/v1/webhookDeliveries"]:
        result = client.get(path)
        assert result.status_code == 200, (path, result.text)
        schemas(answer(path, "get")).validate(result.json())
    file = client.post("/v1/files", content=b"hello", headers={"content-type": "text/plain"})
    schemas(answer("/v1/files")).validate(file.json())


def test_events_fit_their_schema(client, schemas):
    kinds = set()
    with client.stream("POST", "/v1/jobs:run", json=JOB) as stream:
        for line in stream.iter_lines():
            if line.startswith("data: "):
                event = json.loads(line[6:])
                schemas(answer("/v1/jobs:run", media="text/event-stream")).validate(event)
                kinds |= event.keys() & {"stateChanged", "outputDelta", "completed"}
    assert kinds == {"stateChanged", "outputDelta", "completed"}


@pytest.mark.parametrize("verb, path, status", [
    ("GET", "/v1/jobs/job_none", 404), ("GET", "/v1/nothing", 404), ("PUT", "/v1/jobs", 405),
    ("POST", "/v1/jobs", 400)])
def test_errors_fit_their_schema(client, schemas, verb, path, status):
    result = client.request(verb, path, json={} if verb == "POST" else None)
    assert result.status_code == status
    schemas(component("modelroute.v1.ErrorResponse")).validate(result.json())


def test_a_schema_refuses_other_answers(schemas):
    """The validators above can fail."""
    job = schemas(component("modelroute.v1.Job"))
    for wrong in [{"state": "NO_SUCH"}, {"id": 1}, {"usage": {"inputTokens": 9}},
                  {"createTime": "yesterday"}, {"hold": "1 USD"}]:
        assert not job.is_valid(wrong), wrong


# -- what the server takes -----------------------------------------------------------------------


def test_examples_are_taken(server, client, document, schemas):
    count = 0
    for path, verbs in document["paths"].items():
        for verb, operation in verbs.items():
            content = operation.get("requestBody", {}).get("content", {})
            example = content.get("application/json", {}).get("example")
            if example is None or "{" in path:
                continue
            schemas(body(path, verb)).validate(example)
            result = client.request(verb, path, json=example)
            assert result.status_code == 200, (path, result.text)
            count += 1
    assert count >= 5


BROKEN = [
    # What is wrong, and in which field the server finds it.
    ("/v1/jobs", {"input": CHAT}, "model"),
    ("/v1/jobs", JOB | {"model": "x" * 200}, "model"),
    ("/v1/jobs", JOB | {"model": "Not A Slug"}, "model"),
    ("/v1/jobs", {"model": "sandbox-chat", "input": {"chat": {"messages": []}}}, None),
    ("/v1/jobs", {"model": "sandbox-chat", "input": {
        "chat": CHAT["chat"] | {"temperature": 9}}}, "input.chat.temperature"),
    ("/v1/jobs", JOB | {"metadata": {"k": "v" * 2000}}, "metadata"),
    ("/v1/jobs", JOB | {"input": CHAT | {"embedding": {"texts": ["a"]}}}, "input"),
    ("/v1/keys", {"scopes": ["everything"]}, "scopes[0]"),
    ("/v1/keys", {"scopes": ["jobs.read", "jobs.read"]}, "scopes"),
    ("/v1/keys", {"mode": "other"}, "mode"),
    ("/v1/budgets", {"period": "MONTH"}, "subject"),
    ("/v1/budgets", {"subject": "organization", "period": "PERIOD_UNSPECIFIED"}, "period"),
    ("/v1/budgets", {"subject": "organization", "period": "DAY", "thresholds": [101]},
     "thresholds[0]"),
]


@pytest.mark.parametrize("path, request_body, field", BROKEN)
def test_schema_and_server_refuse_alike(client, schemas, path, request_body, field):
    assert not schemas(body(path)).is_valid(request_body)
    result = client.post(path, json=request_body)
    assert result.status_code == 400, result.text
    violations = result.json()["error"].get("fieldViolations", [])
    if field:
        assert any(v["field"].startswith(field) for v in violations), result.text
