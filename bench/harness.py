"""What measurements share: servers on a CPU of their own, load, and what a process takes."""

import atexit
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "e2e"))
PEERS = ROOT / "bench" / "peers"
RELEASE = Path(os.environ.get("MODELROUTE_BUILD", ROOT / ".build" / "release"))
os.environ.setdefault("MODELROUTE_BINARY", str(RELEASE / "modelroute"))

from support.server import Server, free_port  # noqa: E402, F401: needs the path above

WORK = Path(tempfile.mkdtemp(prefix="modelroute-bench-"))
atexit.register(shutil.rmtree, WORK, ignore_errors=True)
SERVER_CPU, CLIENT_CPU = "0", "1"
GRPC = ["content-type: application/grpc", "te: trailers"]
JSON = ["content-type: application/json"]


def compile_c(name, *libraries):
    target = WORK / name
    command = ["gcc", "-O2", "-I/usr/include/postgresql", "-o", str(target),
               str(PEERS / f"{name}.c")]
    subprocess.run(command + [f"-l{library}" for library in libraries], check=True)
    return target


def wait_for(port, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.005)
    raise RuntimeError(f"nothing listens on port {port}")


@contextmanager
def running(*command, cpu=SERVER_CPU, env=None, port=None):
    process = subprocess.Popen(
        ["taskset", "-c", cpu, *map(str, command)], env={**os.environ, **(env or {})},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if port:
            wait_for(port)
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_bytes(pid):
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def h2load(port, path, body, connections, streams, requests, headers=(), kind=GRPC,
           scheme="http"):
    log = WORK / "h2load.log"
    log.unlink(missing_ok=True)
    command = ["taskset", "-c", CLIENT_CPU, "h2load", "-n", str(requests), "-c", str(connections),
               "-m", str(streams), "-d", str(body), f"--log-file={log}"]
    for header in [*kind, *headers]:
        command += ["-H", header]
    output = subprocess.run([*command, f"{scheme}://127.0.0.1:{port}{path}"], check=True,
                            capture_output=True, text=True).stdout
    if f"{requests} succeeded" not in output:
        raise RuntimeError(f"h2load: not every request succeeded\n{output}")
    rate = float(re.search(r"([\d.]+) req/s", output).group(1))
    times = sorted(int(line.split("\t")[2]) for line in log.read_text().splitlines())
    return {"per_second": rate, "p50_us": times[len(times) // 2],
            "p99_us": times[len(times) * 99 // 100]}


def framed(message):
    return b"\0" + struct.pack(">I", len(message)) + message


def field(number, payload):
    return bytes([number << 3 | 2]) + varint(len(payload)) + payload


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out + bytes([value]))


def write_file(name, content):
    path = WORK / name
    path.write_bytes(content)
    return path


# --- a server with the bench upstream behind it --------------------------------------------------

RATES = {"input_token": 1_000_000, "output_token": 2_000_000}
DATED = [{"effective_from": "2020-01-01T00:00:00Z", "pico_usd": RATES}]


def catalog(port):
    return {
        "providers": [{"id": "bench", "dialect": "openai", "test_only": True,
                       "base_url": f"http://127.0.0.1:{port}/v1"}],
        "models": [{"slug": "bench-chat", "capability": "chat", "prices": DATED,
                    "limits": {"context_tokens": 8000, "max_output_tokens": 1000}}],
        "deployments": [{"id": "bench-chat", "model": "bench-chat", "provider": "bench",
                         "provider_model": "bench", "prices": DATED,
                         "timeouts": {"first_output": "600s", "idle": "600s", "total": "600s"}}],
    }


def start_on(server, cpu):
    """Starts a server that stays on one CPU, and waits until it is ready."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {int(cpu)})
    try:
        server.start(wait=False)
    finally:
        os.sched_setaffinity(0, allowed)
    server.wait_ready()


def metrics(server, beginning):
    """Numbers of the operators' page whose names, labels included, begin so."""
    with urlopen(f"{server.operator_url}/metrics", timeout=10) as page:
        lines = page.read().decode().splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if line.startswith(f"modelroute_{beginning}"))
    return {name: float(value) for name, value in pairs}


def metric(server, name):
    """The one without labels."""
    return metrics(server, name)[f"modelroute_{name}"]


@contextmanager
def gateway(upstream_port, in_memory=False, **jobs):
    """The release build on the server's CPU, with one deployment: the upstream on this port."""
    directory = Path(tempfile.mkdtemp(dir=WORK))
    (directory / "catalog").mkdir()
    (directory / "catalog" / "bench.yaml").write_text(json.dumps(catalog(upstream_port)))
    server = Server(directory, config={
        "catalog": [str(directory / "catalog")], "jobs": jobs, "loops": 1,
        "guards": {"allowedNetworks": ["127.0.0.0/8"]}, "logging": {"level": "warning"},
        "limits": {"callsPerMinute": 100_000_000},
        **({"storage": {"sqlite": {"path": ":memory:"}}} if in_memory else {})})
    try:
        start_on(server, SERVER_CPU)
        fund(server)
        yield server
    finally:
        server.kill()


def fund(server):
    """Ten thousand dollars of test money: holds never run short here."""
    with server.operator() as operator, server.client() as client:
        wallet = client.get("/v1/balance").raise_for_status().json()
        operator.post("/v1/funds", json={
            "organization": wallet["organization"], "mode": "test",
            "amount": {"currencyCode": "USD", "units": "10000"}}).raise_for_status()


def chat_request(model="bench-chat"):
    return {"model": model, "input": {"chat": {
        "messages": [{"role": "user", "content": [{"text": "Say hello"}]}],
        "maxOutputTokens": 64}}}


class Silent:
    """An upstream that takes every call and never answers."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.socket.close()


def http_post(connection, path, body, headers):
    """One request on a kept connection; returns seconds until the whole answer is there."""
    head = f"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Length: {len(body)}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"
    start = time.perf_counter()
    connection.sendall(head.encode() + body)
    data = b""
    while b"\r\n\r\n" not in data:
        data += received(connection)
    answer, data = data.split(b"\r\n\r\n", 1)
    length = re.search(rb"(?i)content-length: *(\d+)", answer)
    if length:
        while len(data) < int(length.group(1)):
            data += received(connection)
    else:
        while not data.endswith(b"0\r\n\r\n"):
            data += received(connection)
    elapsed = time.perf_counter() - start
    if not answer.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"{path}: {answer.decode()} {data.decode(errors='replace')}")
    return elapsed, data


def received(connection):
    part = connection.recv(262144)
    if not part:
        raise RuntimeError("the server closed the connection")
    return part


def percentiles(seconds):
    ordered = sorted(seconds)
    return {"p50_us": ordered[len(ordered) // 2] * 1e6,
            "p99_us": ordered[len(ordered) * 99 // 100] * 1e6}
