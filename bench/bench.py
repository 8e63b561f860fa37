#!/usr/bin/env python3
"""Measures ModelRoute beside its peers, in one run, on this machine.

    bench/bench.py [SECTION ...] [--rounds N] [--json FILE]

Sections: echo, streams, tls, create, overhead, postgres, chat, jobs, idle, watchers, start. Servers
run on CPU 0 and load on CPU 1, each compared program once a round, interleaved; the table shows
medians over rounds and ratios to the first row.
Needs the release build (`make release`), h2load, a C compiler and, for gRPC C++, libgrpc++-dev.
"""

import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from harness import (
    CLIENT_CPU, JSON, PEERS, RELEASE, ROOT, SERVER_CPU, Server, Silent, WORK, chat_request,
    compile_c, cpu_seconds, field, framed, free_port, gateway, h2load, http_post, metric,
    percentiles, received, resident_bytes, running, start_on, varint, wait_for, write_file)

# --- echo: unary 64 B through the whole pipeline -------------------------------------------------

def check_echo(port, message):
    """One call by another implementation: the reply carries the payload that was sent."""
    import grpc
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        call = channel.unary_unary("/grpc.testing.TestService/UnaryCall")
        reply = call(message, timeout=5)
    if bytes(64) not in reply:
        raise RuntimeError("the echo server did not answer with the payload")


def compile_grpc_cpp():
    """The gRPC C++ peer, or None where its Debian packages are missing."""
    if not shutil.which("grpc_cpp_plugin"):
        print("gRPC C++ is not raced: install libgrpc++-dev and protobuf-compiler-grpc")
        return None
    generated = WORK / "cpp"
    generated.mkdir(exist_ok=True)
    protos = ["grpc/testing/test.proto"]
    stripped = strip_options(generated / "protos", protos)
    subprocess.run(
        ["protoc", f"-I{stripped}", f"--cpp_out={generated}", f"--grpc_out={generated}",
         f"--plugin=protoc-gen-grpc={shutil.which('grpc_cpp_plugin')}", *protos], check=True)
    sources = [str(path) for path in generated.rglob("*.cc")]
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "grpc++", "protobuf"],
                           check=True, capture_output=True, text=True).stdout.split()
    target = WORK / "grpc-cpp"
    subprocess.run(["g++", "-O2", "-std=c++17", f"-I{generated}", str(PEERS / "echo.cc"),
                    *sources, "-o", str(target), *flags], check=True)
    return target


def strip_options(target, protos):
    """Copies protos without our own method options, which other generators need not know."""
    for name in protos:
        text = (ROOT / "protos" / name).read_text()
        text = re.sub(r'import "modelroute/[^"]*";\n', "", text)
        text = re.sub(r"\s*option \(modelroute\.[^;]*;", "", text, flags=re.S)
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text)
    return target

def section_echo(rounds):
    # SimpleRequest { response_size = 64, payload { body = 64 zero bytes } }: servers of the
    # official suite answer with response_size zero bytes, echo servers with the same payload.
    message = b"\x10\x40" + field(3, field(2, bytes(64)))
    body = write_file("unary.grpc", framed(message))
    programs = {"floor (C, nghttp2)": compile_c("floor", "nghttp2"),
                "modelroute": RELEASE / "interop-server"}
    cpp = compile_grpc_cpp()
    if cpp:
        programs["gRPC C++"] = cpp
    shapes = [(16, 100, 300_000), (1, 100, 200_000), (64, 1, 150_000), (1, 1, 20_000)]
    results = {}
    for _ in range(rounds):
        for name, program in programs.items():
            port = free_port()
            command = [program, "--port", port, "--loops", "1"] if name == "modelroute" else [
                program, port]
            with running(*command, port=port) as process:
                if name != "floor (C, nghttp2)":
                    check_echo(port, message)
                for connections, streams, requests in shapes:
                    before = cpu_seconds(process.pid)
                    figures = h2load(port, "/grpc.testing.TestService/UnaryCall", body,
                                     connections, streams, requests)
                    used = cpu_seconds(process.pid) - before
                    figures["cpu_us"] = used / requests * 1e6
                    results.setdefault(f"{connections}x{streams}", {}).setdefault(
                        name, []).append(figures)
    return results


# --- streams: one request, many responses ---------------------------------------------------------

def parameters(size, interval_us=0):
    """The entry of a StreamingOutputCallRequest that asks for one response, after a pause."""
    pause = b"\x10" + varint(interval_us) if interval_us else b""
    return field(2, b"\x08" + varint(size) + pause)


def stream_load(client, mode, port, body, connections, streams, seconds, pid, *interval_us):
    output = subprocess.run(
        ["taskset", "-c", CLIENT_CPU, client, mode, "127.0.0.1", str(port),
         "/grpc.testing.TestService/StreamingOutputCall", body,
         *map(str, (connections, streams, seconds, pid, *interval_us))],
        check=True, capture_output=True, text=True).stdout
    return json.loads(output)


def section_streams(rounds):
    """A flood of one stream, a thousand paced streams, and the memory that held streams take."""
    client = compile_c("streams", "nghttp2")
    programs = {"floor (C, nghttp2)": [compile_c("floor", "nghttp2")],
                "modelroute": [RELEASE / "interop-server", "--loops", "1", "--port"]}
    flood, pace_us = 1_000_000, 10_000
    held = parameters(16) + parameters(16, 2_000_000_000)
    cases = {
        f"1 stream, {flood:,} messages of 16 B": (
            "flow", parameters(16) * flood, 1, 1, 60),
        "10x100 streams, a message each 10 ms": (
            "flow", parameters(16, pace_us) * 1000, 10, 100, 5, pace_us),
        "100x100 streams held": ("hold", held, 100, 100, 60)}
    results = {}
    for _ in range(rounds):
        for case, (mode, request, connections, streams, seconds, *interval_us) in cases.items():
            body = write_file("streams.grpc", framed(request))
            for name, command in programs.items():
                port = free_port()
                with running(*command, port, port=port) as process:
                    figures = stream_load(client, mode, port, body, connections, streams, seconds,
                                          process.pid, *interval_us)
                messages = figures.pop("messages", None)
                figures.pop("seconds", None)
                if mode == "flow" and not interval_us and messages != flood:
                    raise RuntimeError(f"{name} sent {messages} messages of {flood}")
                results.setdefault(case, {}).setdefault(name, []).append(figures)
    return results


# --- tls: what encryption adds to a call, and full handshakes -------------------------------------

def certificate():
    """A self-signed P-256 certificate and its key, made by OpenSSL."""
    certificate, key = WORK / "certificate.pem", WORK / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-out", certificate, "-keyout", key],
        check=True, capture_output=True)
    return certificate, key


def handshakes(port, pid):
    """Three seconds of full TLS 1.3 handshakes, one after the other, by `openssl s_time`."""
    before = cpu_seconds(pid)
    output = subprocess.run(
        ["taskset", "-c", CLIENT_CPU, "openssl", "s_time", "-connect", f"127.0.0.1:{port}",
         "-new", "-tls1_3", "-time", "3"], capture_output=True, text=True).stdout
    used = cpu_seconds(pid) - before
    count = int(re.search(r"(\d+) connections in", output).group(1))
    if not count:
        raise RuntimeError(f"openssl s_time: no handshake\n{output}")
    return {"per_second": count / 3, "cpu_us": used / count * 1e6}


def section_tls(rounds):
    public, key = certificate()
    body = write_file("unary.grpc", framed(b"\x10\x40" + field(3, field(2, bytes(64)))))
    server = [RELEASE / "interop-server", "--loops", "1", "--port"]
    secure = ["--tls-cert", public, "--tls-key", key]
    calls, greetings = {}, {}
    for _ in range(rounds):
        for name, scheme, options in [("h2c", "http", []), ("TLS", "https", secure)]:
            port = free_port()
            with running(*server, port, *options, port=port) as process:
                before = cpu_seconds(process.pid)
                figures = h2load(port, "/grpc.testing.TestService/UnaryCall", body, 16, 100,
                                 300_000, scheme=scheme)
                figures["cpu_us"] = (cpu_seconds(process.pid) - before) / 300_000 * 1e6
            calls.setdefault(name, []).append(figures)
        port = free_port()
        peers = {"openssl s_server": ["openssl", "s_server", "-accept", port, "-cert", public,
                                      "-key", key, "-quiet"],
                 "modelroute": [*server, port, *secure]}
        for name, command in peers.items():
            with running(*command, port=port) as process:
                greetings.setdefault(name, []).append(handshakes(port, process.pid))
    return {"unary, 16x100": calls, "full handshakes of TLS 1.3": greetings}


# --- chat: latency that a job adds to its upstream's own -----------------------------------------

def section_chat(rounds):
    upstream = compile_c("upstream")
    results = {}
    request = json.dumps(chat_request()).encode()
    direct = json.dumps({"model": "bench", "stream": True, "messages": [
        {"role": "user", "content": "Say hello"}]}, separators=(",", ":")).encode()
    for _ in range(rounds):
        port = free_port()
        with running(upstream, port, 50, cpu=CLIENT_CPU, port=port):
            with socket.create_connection(("127.0.0.1", port)) as connection:
                headers = {"Content-Type": "application/json"}
                times = [http_post(connection, "/v1/chat/completions", direct, headers)[0]
                         for _ in range(500)]
            results.setdefault("direct", []).append(percentiles(times))
            with gateway(port) as server:
                headers = {"Content-Type": "application/json",
                           "Authorization": f"Bearer {server.key}"}
                address = ("127.0.0.1", server.port)
                for name, path, extra in [
                    ("CreateJob, Prefer: wait", "/v1/jobs", {"Prefer": "wait=30"}),
                    ("RunJob over SSE", "/v1/jobs:run", {"Accept": "text/event-stream"}),
                ]:
                    with socket.create_connection(address) as connection:
                        times = []
                        for _ in range(300):
                            elapsed, data = http_post(
                                connection, path, request, {**headers, **extra})
                            if b"SUCCEEDED" not in data:
                                raise RuntimeError(f"{name}: the job did not succeed: {data!r}")
                            times.append(elapsed)
                    results.setdefault(name, []).append(percentiles(times))
    return {"50 chunks, one client": results}


# --- jobs: chat jobs per second from creation to their end ----------------------------------------

def section_jobs(rounds):
    upstream = compile_c("upstream")
    body = write_file("job.json", json.dumps(chat_request()).encode())
    results = {}
    for _ in range(rounds):
        for chunks in (1, 50):
            case = results.setdefault(f"16 clients, {chunks} chunks", {})
            port = free_port()
            with running(upstream, port, chunks, cpu=CLIENT_CPU, port=port):
                for name, in_memory in [("on disk", False), ("in memory", True)]:
                    with gateway(port, in_memory=in_memory) as server:
                        headers = [f"authorization: Bearer {server.key}", "prefer: wait=30"]
                        before = cpu_seconds(server.process.pid)
                        figures = h2load(
                            server.port, "/v1/jobs", body, 16, 1, 4000, headers, kind=JSON)
                        used = cpu_seconds(server.process.pid) - before
                    figures["cpu_us"] = used / 4000 * 1e6
                    case.setdefault(name, []).append(figures)
    return results


# --- overhead: what a job costs beside its upstream ----------------------------------------------

def fsync_times(directory, count=300):
    """Seconds of one fdatasync after 4 KiB, on the disk where the servers keep theirs."""
    file = os.open(Path(directory) / "sync", os.O_CREAT | os.O_WRONLY)
    times = []
    try:
        for number in range(count):
            os.pwrite(file, bytes(4096), number % 64 * 4096)
            begin = time.perf_counter()
            os.fdatasync(file)
            times.append(time.perf_counter() - begin)
    finally:
        os.close(file)
    return times


def section_overhead(rounds):
    """One client, an upstream that answers at once: time from create to the settled end, beside the
    upstream alone and beside one fdatasync; and durable commits a job."""
    upstream = compile_c("upstream")
    results = {}
    request = json.dumps(chat_request()).encode()
    direct = json.dumps({"model": "bench", "stream": True, "messages": [
        {"role": "user", "content": "Say hello"}]}, separators=(",", ":")).encode()
    for _ in range(rounds):
        port = free_port()
        with running(upstream, port, 1, cpu=CLIENT_CPU, port=port):
            results.setdefault("fdatasync", []).append(percentiles(fsync_times(WORK)))
            with socket.create_connection(("127.0.0.1", port)) as connection:
                headers = {"Content-Type": "application/json"}
                times = [http_post(connection, "/v1/chat/completions", direct, headers)[0]
                         for _ in range(500)]
            results.setdefault("upstream alone", []).append(percentiles(times))
            for name, in_memory in [("job, created to settled", False), ("in memory", True)]:
                with gateway(port, in_memory=in_memory) as server:
                    headers = {"Content-Type": "application/json", "Prefer": "wait=30",
                               "Authorization": f"Bearer {server.key}"}
                    with socket.create_connection(("127.0.0.1", server.port)) as connection:
                        for _ in range(100):
                            http_post(connection, "/v1/jobs", request, headers)
                        before = metric(server, "store_commits_total")
                        used = cpu_seconds(server.process.pid)
                        times = [http_post(connection, "/v1/jobs", request, headers)[0]
                                 for _ in range(500)]
                        figures = percentiles(times)
                        figures["cpu_us"] = (cpu_seconds(server.process.pid) - used) / 500 * 1e6
                        figures["commits_per_job"] = (metric(server, "store_commits_total") - before) / 500
                results.setdefault(name, []).append(figures)
    return {"one client": results}


# --- create: durable CreateJob per second --------------------------------------------------------

def create_body():
    """A framed CreateJobRequest, encoded by Google's protobuf."""
    from google.protobuf import json_format
    from support import stubs
    stubs.generate(tempfile.mkdtemp(dir=WORK))
    request = stubs.Stubs().job_service.CreateJobRequest()
    json_format.ParseDict(chat_request(), request)
    return write_file("create.grpc", framed(request.SerializeToString()))


def section_create(rounds):
    """One job runs against a silent upstream, all others stay queued: what is measured is T0."""
    store = compile_c("create_job", "sqlite3")
    body = create_body()
    results = {}
    for _ in range(rounds):
        for clients in (1, 16, 64):
            case = results.setdefault(f"{clients} clients", {})
            with tempfile.TemporaryDirectory(dir=WORK) as directory:
                # The tables, indexes and triggers that the server itself makes.
                subprocess.run([RELEASE / "store-bench", directory, "1", "create", "1"],
                               check=True, stdout=subprocess.DEVNULL)
                output = subprocess.run(
                    ["taskset", "-c", SERVER_CPU, store, f"{directory}/bench-1.db", "3",
                     str(clients)], check=True, capture_output=True, text=True).stdout
            case.setdefault("C, SQLite, same statements", []).append(json.loads(output))
            with Silent() as silent, gateway(
                    silent.port, concurrency=1) as server:
                figures = h2load(
                    server.port, "/modelroute.v1.JobService/CreateJob", body, clients, 1,
                    min(20_000, clients * 1000), [f"authorization: Bearer {server.key}"])
            case.setdefault("modelroute", []).append(figures)
    return results


# --- postgres: durable CreateJob over PostgreSQL -------------------------------------------------

# What T0 writes: request id, two accounts, transfer, two entries, hold, job, job event, the chain's
# head, event.
ROWS_OF_A_JOB = 11


def section_postgres(rounds):
    """64 clients, one organisation or 64, beside rows inserted in groups as large."""
    from support.postgres import Cluster
    rows = compile_c("rows", "pq")
    cluster = Cluster(durable=True)
    results = {}
    try:
        for _ in range(rounds):
            for name, per_statement in [
                ("C, a row a statement", 1), ("C, 64 rows a statement", 64),
            ]:
                output = subprocess.run(
                    [rows, cluster.connection(), "5", str(64 * ROWS_OF_A_JOB), str(per_statement)],
                    check=True, capture_output=True, text=True).stdout
                results.setdefault(name, []).append(
                    {"rows_per_s": json.loads(output)["rows_per_s"]})
            for name, work in [("one organisation", "create"), ("64 organisations", "spread")]:
                output = subprocess.run(
                    [RELEASE / "store-bench", cluster.make_database(), "6", work, "64"],
                    check=True, capture_output=True, text=True).stdout
                jobs = json.loads(output)["writes_per_s"]
                results.setdefault(f"modelroute, {name}", []).append(
                    {"rows_per_s": jobs * ROWS_OF_A_JOB, "jobs_per_s": jobs})
    finally:
        cluster.close()
    return {"64 clients, grouped commits": results}


# --- idle: resident memory at 10,000 open WatchJob streams ---------------------------------------

def open_watches(server, job, count):
    """One HTTP/2 connection with so many WatchJob calls, each past its first event."""
    import h2.config
    import h2.connection
    import h2.events
    from support.stubs import Stubs
    message = Stubs().job_service.WatchJobRequest(job=job).SerializeToString()
    connection = socket.create_connection(("127.0.0.1", server.port), 30)
    state = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
    state.initiate_connection()
    headers = [(":method", "POST"), (":scheme", "http"), (":authority", "bench"),
               (":path", "/modelroute.v1.JobService/WatchJob"), ("te", "trailers"),
               ("content-type", "application/grpc"), ("authorization", f"Bearer {server.key}")]
    for _ in range(count):
        stream = state.get_next_available_stream_id()
        state.send_headers(stream, headers)
        state.send_data(stream, framed(message), end_stream=True)
    answered = set()
    while len(answered) < count:
        connection.sendall(state.data_to_send())
        for event in state.receive_data(received(connection)):
            if isinstance(event, h2.events.DataReceived):
                answered.add(event.stream_id)
            if isinstance(event, (h2.events.StreamEnded, h2.events.StreamReset)):
                raise RuntimeError("a WatchJob call ended")
    return connection


def section_idle(rounds):
    create_body()
    results = {}
    for _ in range(rounds):
        with Silent() as silent, gateway(silent.port, concurrency=1) as server:
            pid = server.process.pid
            idle = resident_bytes(pid)
            with server.client() as client:
                job = client.post("/v1/jobs", json=chat_request()).raise_for_status().json()["id"]
            connections = [open_watches(server, job, 100) for _ in range(100)]
            loaded = resident_bytes(pid)
            for connection in connections:
                connection.close()
        results.setdefault("modelroute", []).append(
            {"rss_idle_mib": idle / 2**20, "rss_10000_mib": loaded / 2**20,
             "bytes_per_stream": (loaded - idle) / 10_000})
    return {"10,000 WatchJob streams": results}


# --- watchers: 10,000 watchers of one job on a node that does not run it ---------------------------

# An event each 260 ms, which is one chunk, long enough for all watchers to be there in time.
PACED = "Say hello [[sandbox: words=70 chunk_delay=260]]"
QUICK = "Say hello [[sandbox: words=60]]"


@contextmanager
def two_nodes(cluster):
    """One that runs jobs on the client's CPU, and one that shows them on the server's."""
    directory = Path(tempfile.mkdtemp(dir=WORK))
    config = {"dataDirectory": str(directory / "shared"), "logging": {"level": "warning"},
              "loops": 1, "storage": {"postgres": {"connection": cluster.make_database()}},
              "limits": {"callsPerMinute": 100_000_000}}
    nodes = []
    try:
        for name, cpu in [("runs", CLIENT_CPU), ("shows", SERVER_CPU)]:
            node = Server(directory / name, config=config)
            node.data = directory / "shared"
            nodes.append(node)
            start_on(node, cpu)
        yield nodes
    finally:
        for node in nodes:
            node.kill()


def section_watchers(rounds):
    """Events of a running job to each watcher as they become durable, and an ended job to all."""
    from support.jobs import ended
    from support.postgres import Cluster
    client = compile_c("streams", "nghttp2")
    cluster = Cluster(durable=True)
    results = {}
    try:
        for _ in range(rounds):
            with two_nodes(cluster) as (runs, shows):
                for case, text, is_paced in [("paced", PACED, True), ("ended", QUICK, False)]:
                    request = chat_request("sandbox-chat")
                    request["input"]["chat"]["messages"][0]["content"][0]["text"] = text
                    request["input"]["chat"]["maxOutputTokens"] = 512
                    with runs.client() as calls:
                        job = calls.post("/v1/jobs", json=request).raise_for_status().json()["id"]
                        if not is_paced:
                            ended(calls, job)
                    body = write_file("watch.grpc", framed(field(1, job.encode())))
                    before = metric(shows, "watch_reads_total")
                    output = subprocess.run(
                        ["taskset", "-c", CLIENT_CPU, client, "watch", "127.0.0.1",
                         str(shows.port), "/modelroute.v1.JobService/WatchJob", body, "100", "100",
                         "120", str(shows.process.pid), f"Bearer {shows.key}"],
                        check=True, capture_output=True, text=True).stdout
                    figures = json.loads(output)
                    reads = metric(shows, "watch_reads_total") - before
                    figures["store_reads"] = reads
                    figures["reads_per_event"] = reads / figures["events"]
                    results.setdefault(case, {}).setdefault("modelroute", []).append(figures)
    finally:
        cluster.close()
    return {f"10,000 watchers of one job elsewhere, {case}": found
            for case, found in results.items()}


# --- start: from exec to listening ---------------------------------------------------------------

def section_start(rounds):
    results = {}
    with Silent() as silent, gateway(silent.port) as server:
        for _ in range(max(rounds, 5)):
            server.stop()
            server.config["listen"] = f"127.0.0.1:{free_port()}"
            server.port = int(server.config["listen"].rsplit(":", 1)[1])
            start = time.perf_counter()
            server.start(wait=False)
            wait_for(server.port)
            results.setdefault("modelroute", []).append(
                {"ms": (time.perf_counter() - start) * 1000})
    return {"exec to listening, existing data": results}


def table(section, results):
    for case, programs in results.items():
        print(f"\n{section}: {case}")
        first = None
        for name, runs in programs.items():
            medians = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
            first = first or medians
            cells = []
            for key, value in medians.items():
                ratio = f" ({value / first[key]:.2f}×)" if key in first and first[key] else ""
                digits = 1 if value >= 10 else 3
                cells.append(f"{key} {value:,.{digits}f}{ratio}")
            print(f"  {name:32} " + "  ".join(cells))


def main():
    sections = {"echo": section_echo, "streams": section_streams, "tls": section_tls,
                "create": section_create, "overhead": section_overhead,
                "postgres": section_postgres, "chat": section_chat, "jobs": section_jobs,
                "idle": section_idle, "watchers": section_watchers, "start": section_start}
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("section", nargs="*", choices=[*sections, []], default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    everything = {}
    for name in arguments.section or sections:
        everything[name] = sections[name](arguments.rounds)
        table(name, everything[name])
    if arguments.json:
        arguments.json.write_text(json.dumps(everything, indent=2))


if __name__ == "__main__":
    main()
