"""Several servers on one PostgreSQL: any of them accepts, shows, streams and cancels any job, and what
one of them was doing when it died, stood still or lost its connection is done by another."""

import json
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
import httpx
import pytest

from support import accounts, postgres
from support.jobs import ENDED, chat, ended, events, money, output_text, text_of
from support.server import PATIENT
from support.waiting import until

LEASE = 3
SLOW = "Say hello [[sandbox: words=40 chunk_delay=100]]"


class Nodes:
    """Two servers with one database and one data directory."""

    def __init__(self, make_server, tmp_path, **config):
        self.connection = postgres.shared().make_database()
        self.config = {
            "dataDirectory": str(tmp_path / "shared"),
            "storage": {"postgres": {"connection": self.connection, "lease": f"{LEASE}s"}},
            "jobs": PATIENT["jobs"], "guards": PATIENT["guards"]} | config
        self.a = self.make(make_server, tmp_path, "a")
        self.b = self.make(make_server, tmp_path, "b")

    def make(self, make_server, tmp_path, name):
        server = make_server(name, start=False, config=self.config)
        server.data = tmp_path / "shared"
        return server.start()

    def query(self, sql):
        return postgres.shared().query(
            f"SET search_path = modelroute; {sql}", connection=self.connection)

    def verify(self):
        """The books and the chains, when both have stopped."""
        for server in (self.a, self.b):
            if server.is_alive:
                assert server.stop() == 0, server.tail()
        self.a.verify_ledger()
        assert "audit verified" in self.a.run("audit", "verify").stdout


@pytest.fixture
def nodes(make_server, tmp_path):
    return Nodes(make_server, tmp_path)


def create(server, text="Say hello", **more):
    with server.client() as client:
        return client.post("/v1/jobs", json=chat(text, **more)).raise_for_status().json()["id"]


def watched(server, job, after=None):
    """All events of a job, as (id, name, data)."""
    headers = {"Last-Event-ID": after} if after else {}
    with server.client() as client:
        with client.stream("GET", f"/v1/jobs/{job}/events", headers=headers) as response:
            assert response.status_code == 200
            return list(events(response.iter_lines()))


def test_each_node_shows_and_lists_the_jobs_of_the_other(nodes):
    job = create(nodes.b)
    with nodes.a.client() as client:
        seen = ended(client, job)
        assert seen["state"] == "SUCCEEDED"
        assert job in [one["id"] for one in client.get("/v1/jobs").json()["jobs"]]
    nodes.verify()


def test_a_stream_on_another_node_misses_nothing_and_repeats_nothing(nodes):
    job = create(nodes.b, SLOW, max_output_tokens=512)
    with ThreadPoolExecutor() as pool:
        here = pool.submit(watched, nodes.b, job)
        there = [pool.submit(watched, nodes.a, job) for _ in range(5)]
        here = here.result()
        for stream in there:
            stream = stream.result()
            ids = [event.id for event in stream]
            assert len(ids) == len(set(ids))
            assert text_of(stream) == text_of(here)
            assert [e.id for e in stream if e.name != "output_delta"] == [
                e.id for e in here if e.name != "output_delta"]
            assert stream[-1].name == "completed"
    # Also from a place in the middle, and after the end.
    middle = here[len(here) // 2]
    rest = watched(nodes.a, job, after=middle.id)
    assert rest[-1].name == "completed"
    assert middle.id not in [event.id for event in rest]
    nodes.verify()


def test_a_stream_on_another_node_comes_while_the_job_runs(nodes):
    job = create(nodes.b, SLOW, max_output_tokens=512)
    with nodes.a.client() as client:
        with client.stream("GET", f"/v1/jobs/{job}/events") as response:
            for event in events(response.iter_lines()):
                if event.name == "output_delta":
                    with nodes.b.client() as other:
                        assert other.get(f"/v1/jobs/{job}").json()["state"] == "RUNNING"
                    return
    pytest.fail("no delta came")


def test_a_team_s_stream_tells_of_jobs_of_both_nodes(nodes, stubs):
    service = stubs.job_service_grpc.JobServiceStub
    seen = []
    with grpc.insecure_channel(nodes.a.address) as channel:
        call = service(channel).WatchJobs(
            stubs.job_service.WatchJobsRequest(), timeout=30,
            metadata=[("authorization", f"Bearer {nodes.a.key}")])
        call.initial_metadata()

        def read():
            try:
                for event in call:
                    seen.append(event)
            except grpc.RpcError:
                pass
        reader = threading.Thread(target=read)
        reader.start()
        jobs = {create(nodes.a), create(nodes.b)}
        until(lambda: {e.completed.job.id for e in seen if e.HasField("completed")} == jobs,
              what="the ends of both jobs")
        call.cancel()
        reader.join()
    ends = [e.completed.job.id for e in seen if e.HasField("completed")]
    assert len(ends) == 2


class TeamStream:
    """What a node tells of its team's jobs, by job."""

    def __init__(self, server, stubs):
        self.states, self.failure = {}, None
        self.channel = grpc.insecure_channel(server.address)
        self.call = stubs.job_service_grpc.JobServiceStub(self.channel).WatchJobs(
            stubs.job_service.WatchJobsRequest(), timeout=120,
            metadata=[("authorization", f"Bearer {server.key}")])
        self.names = stubs.job.Job.State
        self.call.initial_metadata()
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self):
        try:
            for event in self.call:
                body = getattr(event, event.WhichOneof("event"))
                self.states.setdefault(body.job.id, []).append(self.names.Name(body.job.state))
        except grpc.RpcError as error:
            self.failure = error

    def ends(self):
        return sum(states[-1] in ENDED for states in list(self.states.values()))

    def close(self):
        self.call.cancel()
        self.reader.join()
        self.channel.close()
        assert self.failure.code() == grpc.StatusCode.CANCELLED, self.failure


STORY = ["QUEUED", "RUNNING", "SUCCEEDED"]


def test_a_team_s_stream_tells_each_state_of_jobs_elsewhere_once_and_in_order(nodes, stubs):
    before = create(nodes.b)
    with nodes.b.client() as client:
        ended(client, before)
    streams = [TeamStream(nodes.a, stubs), TeamStream(nodes.a, stubs), TeamStream(nodes.b, stubs)]
    with ThreadPoolExecutor(8) as pool:
        jobs = set(pool.map(lambda _: create(nodes.b), range(100)))
    for stream in streams:
        until(lambda: stream.ends() == 100, timeout=60, what="all ends")
        stream.close()
        assert stream.states == {job: STORY for job in jobs}
    nodes.verify()


def test_a_team_s_stream_misses_nothing_where_hints_are_lost(nodes, stubs):
    """Whoever listens is cut off again and again: what is said meanwhile nobody hears."""
    stream = TeamStream(nodes.a, stubs)
    is_over = threading.Event()

    def cut():
        while not is_over.wait(0.05):
            nodes.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE query LIKE 'LISTEN%' AND datname = current_database()")
    cutter = threading.Thread(target=cut)
    cutter.start()
    try:
        with ThreadPoolExecutor(4) as pool:
            jobs = set(pool.map(lambda _: create(nodes.b), range(40)))
        until(lambda: stream.ends() == 40, timeout=60, what="all ends")
    finally:
        is_over.set()
        cutter.join()
    stream.close()
    assert stream.states == {job: STORY for job in jobs}
    nodes.verify()


def test_a_job_is_cancelled_from_the_other_node(nodes):
    job = create(nodes.b, SLOW, max_output_tokens=512)
    with nodes.a.client() as client:
        until(lambda: client.get(f"/v1/jobs/{job}").json()["state"] == "RUNNING",
              what="the job's start")
        began = time.monotonic()
        answer = client.post(f"/v1/jobs/{job}:cancel").raise_for_status().json()
        assert time.monotonic() - began < 4
        assert answer["state"] in ("CANCELING", "CANCELED")
        assert ended(client, job)["state"] == "CANCELED"
    nodes.verify()


def test_one_request_id_is_one_job_on_both(nodes):
    with ThreadPoolExecutor(20) as pool:
        jobs = list(pool.map(
            lambda n: create((nodes.a, nodes.b)[n % 2], requestId="the-same"), range(50)))
    assert len(set(jobs)) == 1
    with nodes.a.client() as client:
        ended(client, jobs[0])
        other = client.post("/v1/jobs", json=chat("Another", requestId="the-same"))
        assert other.status_code == 422, other.text
    with nodes.b.client() as client:
        waited = client.post(
            "/v1/jobs", json=chat(requestId="the-same"), headers={"prefer": "wait=10"}).json()
        assert waited["state"] == "SUCCEEDED"
    nodes.verify()


def test_waiting_for_a_repeated_request_on_the_other_node_waits_for_its_end(nodes):
    body = chat(SLOW, max_output_tokens=512, requestId="slow")
    with nodes.b.client() as client:
        job = client.post("/v1/jobs", json=body).raise_for_status().json()["id"]
    with nodes.a.client() as client:
        answer = client.post("/v1/jobs", json=body, headers={"prefer": "wait=20"}).json()
    assert answer["id"] == job
    assert answer["state"] == "SUCCEEDED"


def test_funds_for_ten_are_spent_ten_times_on_both(make_server, tmp_path):
    nodes = Nodes(make_server, tmp_path, jobs={"organizationConcurrency": 1} | PATIENT["jobs"])
    with nodes.a.client() as client, nodes.a.operator() as operator:
        hold = money(client.post("/v1/jobs:estimate", json=chat(SLOW)).json()["hold"])
        account = accounts.create(operator, 10 * hold, ["jobs.write"])

    def attempt(number):
        with (nodes.a, nodes.b)[number % 2].client(key=account.key) as client:
            return client.post("/v1/jobs", json=chat(SLOW)).status_code

    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(attempt, range(200)))
    assert answers.count(200) == 10
    assert answers.count(402) == 190


def test_a_revoked_key_is_refused_on_the_other_node_and_its_streams_end(nodes):
    with nodes.a.client() as client:
        made = client.post("/v1/keys", json={"scopes": ["audit.read", "jobs.read"]}).json()
    with nodes.b.client(key=made["secret"]) as holder:
        assert holder.get("/v1/jobs").status_code == 200
        def read():
            with holder.stream("GET", "/v1/auditEvents:watch") as response:
                list(response.iter_lines())
        stream = threading.Thread(target=read)
        stream.start()
        with nodes.a.client() as client:
            client.delete(f"/v1/keys/{made['key']['id']}").raise_for_status()
        with nodes.b.client(key=made["secret"]) as again:
            until(lambda: again.get("/v1/jobs").status_code == 401, timeout=5,
                  what="the refusal of the key")
        stream.join(timeout=10)
        assert not stream.is_alive()


def busy(nodes, receiver, count=12):
    """Jobs that run on both nodes, with a webhook each."""
    nodes.jobs = [
        create((nodes.a, nodes.b)[number % 2], SLOW, max_output_tokens=512,
               webhook={"url": receiver.url})
        for number in range(count)]
    with nodes.a.client() as client:
        until(lambda: all(client.get(f"/v1/jobs/{job}").json()["state"] == "RUNNING"
                          for job in nodes.jobs), what="the start of all jobs")
    return nodes.jobs


def check_all_ended(nodes, receiver, jobs, start, timeout):
    with nodes.a.client() as client:
        done = [ended(client, job, timeout=timeout) for job in jobs]
        assert {job["state"] for job in done} == {"SUCCEEDED"}
        wallet = client.get("/v1/balance").json()
        assert money(wallet.get("held", {})) == 0
        charged = sum(money(job["charge"]) for job in done)
        assert money(start["posted"]) - money(wallet["posted"]) == charged
    until(lambda: {json.loads(r.body)["data"]["id"] for r in list(receiver.requests)} >= set(jobs), timeout=20,
          what="a webhook of each job")


def balance(server):
    with server.client() as client:
        return client.get("/v1/balance").json()


def test_the_jobs_of_a_node_that_is_killed_are_done_by_the_other(nodes, receiver):
    start = balance(nodes.a)
    jobs = busy(nodes, receiver)
    streams = ThreadPoolExecutor()
    watching = [streams.submit(watched, nodes.a, job) for job in jobs]
    nodes.b.kill()
    killed = time.monotonic()
    until(lambda: nodes.query("SELECT COUNT(*) FROM node") == ["1"], timeout=LEASE + 5,
          what="the end of the lease")
    assert time.monotonic() - killed < LEASE + 5
    check_all_ended(nodes, receiver, jobs, start, timeout=30)
    for job, stream in zip(jobs, watching):
        seen = stream.result(timeout=20)
        assert seen[-1].name == "completed"
        ids = [event.id for event in seen]
        assert len(ids) == len(set(ids))
        assert text_of(seen) == text_of(watched(nodes.a, job))
    nodes.verify()


def test_a_node_that_stood_still_can_write_nothing_any_more(nodes, receiver):
    start = balance(nodes.a)
    jobs = busy(nodes, receiver)
    nodes.b.process.send_signal(signal.SIGSTOP)
    try:
        until(lambda: nodes.query("SELECT COUNT(*) FROM node") == ["1"], timeout=LEASE + 10,
              what="the end of the lease")
        check_all_ended(nodes, receiver, jobs, start, timeout=40)
        before = nodes.query("SELECT COUNT(*), MAX(xmin::text::bigint) FROM event")
    finally:
        nodes.b.process.send_signal(signal.SIGCONT)
    assert nodes.b.process.wait(timeout=30) != 0
    assert nodes.query("SELECT COUNT(*), MAX(xmin::text::bigint) FROM event") == before
    nodes.verify()
    # A new process takes its place.
    nodes.b.start()
    nodes.a.start()
    assert create(nodes.b)


def test_a_node_whose_sessions_break_goes_on(nodes, receiver):
    start = balance(nodes.a)
    jobs = busy(nodes, receiver)
    for _ in range(5):
        nodes.query("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()")
        time.sleep(0.3)
        jobs.append(until(lambda: create_or_none(nodes.a), what="a new job"))
    with nodes.a.client() as client:
        for job in jobs:
            ended(client, job, timeout=30)
    check_all_ended(nodes, receiver, jobs[:12], balance_after(start, nodes, jobs[12:]), timeout=30)
    nodes.verify()


def test_sessions_that_broke_while_nobody_used_them_are_nobody_s_concern(nodes):
    with nodes.a.client() as a, nodes.b.client() as b:
        for _ in range(3):
            nodes.query("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()")
            for client in (a, b):
                for _ in range(4):
                    assert client.get("/v1/jobs").status_code == 200
                answer = client.post("/v1/jobs", json=chat())
                assert answer.status_code == 200, answer.text
                ended(client, answer.json()["id"])
    nodes.verify()


def balance_after(start, nodes, jobs):
    """The balance at the start as if these jobs had been paid before."""
    with nodes.a.client() as client:
        paid = sum(money(client.get(f"/v1/jobs/{job}").json()["charge"]) for job in jobs)
    total = money(start["posted"]) - paid
    return {"posted": {"units": str(total // 10**9), "nanos": total % 10**9}}


def create_or_none(server):
    try:
        return create(server)
    except httpx.HTTPError:
        return None


def test_a_node_that_stops_in_order_hands_its_work_over_at_once(nodes, receiver):
    start = balance(nodes.a)
    nodes.b.stop()
    nodes.config["shutdownGrace"] = "0.5s"
    nodes.b.config["shutdownGrace"] = "0.5s"
    nodes.b.start()
    jobs = busy(nodes, receiver)
    assert nodes.b.stop() == 0
    check_all_ended(nodes, receiver, jobs, start, timeout=30)
    nodes.verify()


def test_an_organisation_runs_no_more_jobs_on_both_than_it_may(make_server, tmp_path):
    nodes = Nodes(make_server, tmp_path, jobs={"organizationConcurrency": 3} | PATIENT["jobs"])
    text = "Say hello [[sandbox: words=10 chunk_delay=50]]"
    jobs = [create((nodes.a, nodes.b)[n % 2], text, max_output_tokens=256) for n in range(24)]
    most = 0
    with nodes.a.client() as client:
        while True:
            states = [line.split("|") for line in nodes.query(
                "SELECT state, node, COUNT(*) FROM job GROUP BY state, node")]
            slots = [(node, int(count)) for state, node, count in states if state in (
                "dispatching", "running", "finalizing", "unknown", "canceling")]
            most = max(most, sum(count for _, count in slots))
            assert most <= 3
            if sum(int(count) for state, _, count in states if state == "succeeded") == 24:
                break
            time.sleep(0.02)
        assert {client.get(f"/v1/jobs/{job}").json()["state"] for job in jobs} == {"SUCCEEDED"}
    assert most == 3
    nodes.verify()
