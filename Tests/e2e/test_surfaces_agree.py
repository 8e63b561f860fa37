"""gRPC and JSON are two wires of one API: equal answers, equal errors."""

import json

import grpc
import httpx
import pytest
from google.protobuf import json_format

from support.jobs import chat, ended

HTTP_STATUS = {
    "INVALID_ARGUMENT": 400, "UNAUTHENTICATED": 401, "PERMISSION_DENIED": 403, "NOT_FOUND": 404,
    "ALREADY_EXISTS": 422, "FAILED_PRECONDITION": 402, "UNIMPLEMENTED": 501,
}


@pytest.fixture
def call(stubs, channel, credentials):
    """Calls a method over gRPC with a request written as JSON; the answer as JSON."""

    def make(service, method, body, metadata=credentials):
        module, name = service
        messages = getattr(stubs, module)
        descriptor = messages.DESCRIPTOR.services_by_name[name].methods_by_name[method]
        stub = getattr(getattr(stubs, f"{module}_grpc"), f"{name}Stub")(channel)
        request_class = getattr(messages, descriptor.input_type.name)
        request = json_format.ParseDict(body, request_class())
        answer = getattr(stub, method)(request, metadata=metadata, timeout=10)
        return json_format.MessageToDict(answer)

    return make


JOBS = ("job_service", "JobService")
MODELS = ("model_service", "ModelService")
BILLING = ("billing_service", "BillingService")
ACCESS = ("access_service", "AccessService")
WEBHOOKS = ("webhook_service", "WebhookService")
FILES = ("file_service", "FileService")


def test_answers_are_equal(call, client):
    job = ended(client, client.post("/v1/jobs", json=chat()).json()["id"])["id"]
    same = [
        (JOBS, "GetJob", {"job": job}, f"/v1/jobs/{job}"),
        (JOBS, "ListJobs", {"pageSize": 3}, "/v1/jobs?pageSize=3"),
        (JOBS, "ListJobs", {"states": ["SUCCEEDED"]}, "/v1/jobs?states=SUCCEEDED"),
        (MODELS, "ListModels", {}, "/v1/models"),
        (MODELS, "GetModel", {"model": "sandbox-chat"}, "/v1/models/sandbox-chat"),
        (BILLING, "GetBalance", {}, "/v1/balance"),
        (BILLING, "ListEntries", {"job": job}, f"/v1/entries?job={job}"),
        (BILLING, "ListEntries", {"pageSize": 2}, "/v1/entries?page_size=2"),
        (WEBHOOKS, "ListDeliveries", {}, "/v1/webhookDeliveries"),
    ]
    for service, method, body, path in same:
        over_http = client.get(path)
        assert over_http.status_code == 200, f"{path}: {over_http.text}"
        assert over_http.json() == call(service, method, body), method


def test_streams_are_equal(stubs, channel, credentials, client):
    job = ended(client, client.post("/v1/jobs", json=chat()).json()["id"])["id"]
    with client.stream("GET", f"/v1/jobs/{job}/events") as response:
        lines = [line[6:] for line in response.iter_lines() if line.startswith("data: ")]
    watch = stubs.job_service_grpc.JobServiceStub(channel).WatchJob(
        stubs.job_service.WatchJobRequest(job=job), metadata=credentials, timeout=10)
    over_grpc = [json_format.MessageToDict(event) for event in watch]
    assert [json.loads(line) for line in lines] == over_grpc


def errors():
    """What is wrong, the method, its body and where it goes over HTTP."""
    good = chat()
    bad_role = json.loads(json.dumps(good))
    bad_role["input"]["chat"]["messages"][0]["role"] = "robot"
    many_faults = chat(metadata={"k" * 41: "v"}, priority=1000, model="UPPER CASE")
    return {
        "missing model": (JOBS, "CreateJob", chat(model=""), ("POST", "/v1/jobs")),
        "missing input": (JOBS, "CreateJob", {"model": "sandbox-chat"}, ("POST", "/v1/jobs")),
        "bad role": (JOBS, "CreateJob", bad_role, ("POST", "/v1/jobs")),
        "many faults": (JOBS, "CreateJob", many_faults, ("POST", "/v1/jobs")),
        "unknown model": (JOBS, "CreateJob", chat(model="no-such"), ("POST", "/v1/jobs")),
        "bad webhook": (
            JOBS, "CreateJob", chat(webhook={"url": "ftp://x"}), ("POST", "/v1/jobs")),
        "no such job": (JOBS, "GetJob", {"job": "job_none"}, ("GET", "/v1/jobs/job_none")),
        "no such model": (MODELS, "GetModel", {"model": "none"}, ("GET", "/v1/models/none")),
        "no such file": (FILES, "GetFile", {"file": "file_1"}, ("GET", "/v1/files/file_1")),
        "operators only": (
            BILLING, "AddFunds",
            {"organization": "org_1", "mode": "test",
             "amount": {"currencyCode": "USD", "units": "1"}}, ("POST", "/v1/funds")),
    }


@pytest.mark.parametrize("what", errors().keys())
def test_errors_are_equal(call, client, stubs, what):
    service, method, body, (verb, path) = errors()[what]
    with pytest.raises(grpc.RpcError) as failed:
        call(service, method, body)
    raw = dict(failed.value.trailing_metadata())["grpc-status-details-bin"]
    over_grpc = None
    for detail in stubs.rpc_status.Status.FromString(raw).details:
        error = stubs.error.Error()
        if detail.Unpack(error):
            over_grpc = json_format.MessageToDict(error)
    response = client.request(verb, path, json=body if verb == "POST" else None)
    over_http = response.json()["error"]
    for error in (over_grpc, over_http):
        assert error.pop("requestId"), "every error names its call"
    assert over_http == over_grpc
    assert response.status_code == HTTP_STATUS[failed.value.code().name]


def test_no_key_is_the_same_on_both(call, server):
    with pytest.raises(grpc.RpcError) as failed:
        call(JOBS, "ListJobs", {}, metadata=())
    assert failed.value.code() == grpc.StatusCode.UNAUTHENTICATED
    response = httpx.get(f"{server.url}/v1/jobs")
    assert response.status_code == 401
    assert response.json()["error"]["message"] == failed.value.details()
