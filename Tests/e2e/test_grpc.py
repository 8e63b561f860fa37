"""A stock gRPC client: Python's grpcio with stubs that grpcio-tools made."""

import concurrent.futures

import grpc
import pytest

from support.waiting import until

SLOW = "[[sandbox: words=60 chunk_delay=15]]"


@pytest.fixture
def jobs(stubs, channel):
    return stubs.job_service_grpc.JobServiceStub(channel)


@pytest.fixture
def create_request(stubs):
    def make(text="Say hello", **more):
        message = stubs.chat.ChatMessage(
            role="user", content=[stubs.chat.ContentPart(text=text)])
        chat = stubs.chat.ChatInput(messages=[message], max_output_tokens=256)
        fields = {"model": "sandbox-chat", "input": stubs.input.Input(chat=chat)} | more
        return stubs.job_service.CreateJobRequest(**fields)
    return make


def text_of(events):
    text = ""
    for event in events:
        if event.WhichOneof("event") == "output_reset":
            text = ""
        if event.WhichOneof("event") == "output_delta":
            text += event.output_delta.chat.text
    return text


def nanos(money):
    return money.units * 10**9 + money.nanos


def test_a_created_job_ends_and_costs_no_more_than_its_hold(
        stubs, jobs, create_request, credentials):
    created = jobs.CreateJob(
        create_request(metadata={"order": "42"}), metadata=credentials, timeout=10)
    assert created.id.startswith("job_")
    assert created.metadata["order"] == "42"
    assert nanos(created.hold) > 0
    get = stubs.job_service.GetJobRequest(job=created.id)

    def ended():
        job = jobs.GetJob(get, metadata=credentials, timeout=10)
        return job if job.HasField("end_time") else None

    job = until(ended)
    assert job.state == stubs.job.Job.SUCCEEDED
    assert job.output.chat.message.content[0].text == "Hello."
    assert job.output.chat.finish_reason == stubs.chat.ChatOutput.STOP
    assert job.usage.output_tokens > 0
    assert 0 < nanos(job.charge) <= nanos(job.hold)


def test_run_streams_the_pieces_and_ends_with_the_job(stubs, jobs, create_request, credentials):
    request = stubs.job_service.RunJobRequest(job=create_request())
    events = list(jobs.RunJob(request, metadata=credentials, timeout=20))
    assert events[0].WhichOneof("event") == "state_changed"
    assert events[-1].WhichOneof("event") == "completed"
    assert text_of(events) == "Hello."
    job = events[-1].completed.job
    assert job.state == stubs.job.Job.SUCCEEDED
    positions = [(event.sequence, event.offset) for event in events]
    assert positions == sorted(set(positions)), "positions only grow"


def test_a_watcher_resumes_after_a_cut_connection_without_loss_or_repetition(
        stubs, jobs, create_request, credentials, proxy):
    job = jobs.CreateJob(create_request(f"x {SLOW}"), metadata=credentials, timeout=10)
    events, cuts = [], 0
    while not events or events[-1].WhichOneof("event") != "completed":
        assert cuts < 50
        with grpc.insecure_channel(proxy.address) as channel:
            watcher = stubs.job_service_grpc.JobServiceStub(channel)
            last = events[-1] if events else None
            request = stubs.job_service.WatchJobRequest(
                job=job.id, after_sequence=last.sequence if last else 0,
                after_offset=last.offset if last else 0)
            seen = 0
            try:
                for event in watcher.WatchJob(request, metadata=credentials, timeout=20):
                    events.append(event)
                    seen += 1
                    if seen == 12:
                        proxy.cut()
                        cuts += 1
            except grpc.RpcError as error:
                assert error.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNKNOWN)
    assert cuts >= 3
    output = events[-1].completed.job.output.chat.message.content[0].text
    assert len(output.split()) == 60
    assert text_of(events) == output


def test_a_watcher_that_comes_late_gets_everything(stubs, jobs, create_request, credentials):
    request = stubs.job_service.RunJobRequest(job=create_request("x [[sandbox: words=30]]"))
    run = list(jobs.RunJob(request, metadata=credentials, timeout=20))
    job = run[-1].completed.job
    watch = stubs.job_service.WatchJobRequest(job=job.id)
    late = list(jobs.WatchJob(watch, metadata=credentials, timeout=20))
    assert text_of(late) == text_of(run)
    assert late[-1].completed.job == job


def test_cancelling_ends_a_running_job_and_returns_the_hold(
        stubs, jobs, create_request, credentials):
    job = jobs.CreateJob(
        create_request("x [[sandbox: silence]]"), metadata=credentials, timeout=10)
    watch = jobs.WatchJob(
        stubs.job_service.WatchJobRequest(job=job.id), metadata=credentials, timeout=20)
    cancel = stubs.job_service.CancelJobRequest(job=job.id)
    jobs.CancelJob(cancel, metadata=credentials, timeout=10)
    last = list(watch)[-1].completed.job
    assert last.state == stubs.job.Job.CANCELED
    assert nanos(last.charge) == 0
    again = jobs.CancelJob(cancel, metadata=credentials, timeout=10)
    again.ClearField("input")
    assert again == last, "a job that has ended is returned unchanged"


def test_the_same_request_id_creates_one_job(stubs, jobs, create_request, credentials):
    first, _ = jobs.CreateJob.with_call(
        create_request(request_id="grpc-once"), metadata=credentials, timeout=10)
    again, call = jobs.CreateJob.with_call(
        create_request(request_id="grpc-once"), metadata=credentials, timeout=10)
    assert again.id == first.id
    assert dict(call.initial_metadata()).get("idempotent-replayed") == "true"
    with pytest.raises(grpc.RpcError) as other:
        jobs.CreateJob(
            create_request("Say bye", request_id="grpc-once"), metadata=credentials, timeout=10)
    assert other.value.code() == grpc.StatusCode.ALREADY_EXISTS
    assert details(stubs, other.value)[0].code == "conflict"


def test_a_deadline_ends_the_call_but_not_the_job(stubs, jobs, create_request, credentials):
    request = stubs.job_service.RunJobRequest(job=create_request(f"x {SLOW}", request_id="late"))
    with pytest.raises(grpc.RpcError) as late:
        list(jobs.RunJob(request, metadata=credentials, timeout=0.3))
    assert late.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    job = jobs.CreateJob(request.job, metadata=credentials, timeout=10)
    watch = stubs.job_service.WatchJobRequest(job=job.id)
    last = list(jobs.WatchJob(watch, metadata=credentials, timeout=20))[-1]
    assert last.completed.job.state == stubs.job.Job.SUCCEEDED


def test_a_job_that_follows_its_call_is_cancelled_with_it(
        stubs, jobs, create_request, credentials):
    job = create_request(
        "x [[sandbox: silence]]", cancel_on_disconnect=True, request_id="follows")
    request = stubs.job_service.RunJobRequest(job=job)
    call = jobs.RunJob(request, metadata=credentials, timeout=20)
    created = next(call).state_changed.job
    call.cancel()
    get = stubs.job_service.GetJobRequest(job=created.id)
    until(lambda: jobs.GetJob(get, metadata=credentials).state == stubs.job.Job.CANCELED)


def details(stubs, error):
    """Our Error and the other details of a failed call."""
    raw = dict(error.trailing_metadata())["grpc-status-details-bin"]
    status = stubs.rpc_status.Status.FromString(raw)
    assert status.code == error.code().value[0]
    assert status.message == error.details()
    ours, others = stubs.error.Error(), []
    for detail in status.details:
        if detail.Is(ours.DESCRIPTOR):
            detail.Unpack(ours)
        else:
            others.append(detail)
    return ours, others


def test_a_failed_call_carries_the_whole_error(stubs, jobs, create_request, credentials):
    request = create_request()
    request.input.chat.messages[0].role = "robot"
    with pytest.raises(grpc.RpcError) as refused:
        jobs.CreateJob(request, metadata=credentials, timeout=10)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    error, others = details(stubs, refused.value)
    assert error.code == "invalid_request"
    assert error.HasField("retryable") and not error.retryable
    assert [v.field for v in error.field_violations] == ["input.chat.messages[0].role"]
    info, bad = stubs.rpc_error_details.ErrorInfo(), stubs.rpc_error_details.BadRequest()
    assert any(detail.Unpack(info) for detail in others if detail.Is(info.DESCRIPTOR))
    assert any(detail.Unpack(bad) for detail in others if detail.Is(bad.DESCRIPTOR))
    assert info.reason == "INVALID_REQUEST" and info.domain == "modelroute"
    assert bad.field_violations[0].field == "input.chat.messages[0].role"


def test_health_is_served(channel):
    check = channel.unary_unary("/grpc.health.v1.Health/Check")
    assert check(b"", timeout=10) == b"\x08\x01"


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
def test_reflection_names_the_services(channel, version):
    info = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo")
    # ServerReflectionRequest { list_services: "" }, as grpcurl sends it.
    answer = next(iter(info(iter([b"\x3a\x00"]), timeout=10)))
    for service in ("JobService", "ModelService", "BillingService", "WebhookService"):
        assert f"modelroute.v1.{service}".encode() in answer


def test_many_jobs_run_at_once_on_one_connection(stubs, jobs, create_request, credentials):
    def run(number):
        request = stubs.job_service.RunJobRequest(job=create_request(f"Say number {number}"))
        return text_of(jobs.RunJob(request, metadata=credentials, timeout=60))

    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        texts = list(pool.map(run, range(80)))
    assert texts == [f"Number {number}." for number in range(80)]
