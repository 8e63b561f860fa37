"""Files over gRPC and REST with stock clients: real files, ranges, links, cuts and kills."""

import base64
import contextlib
import hashlib
import os
import random
import re
import socket
import subprocess
import threading
import time

import grpc
import httpx
import pytest

from support import accounts, files
from support.files import png, sha256, wav
from support.waiting import until


def upload(client, data, **more):
    answer = client.post("/v1/files", content=data, **more)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer, status, field=None, code="invalid_request"):
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error["code"] == code
    if field:
        assert [v["field"] for v in error["fieldViolations"]] == [field]
    return error


# -- REST ----------------------------------------------------------------------------------


@pytest.mark.parametrize("data, type, name", [
    (png(), "image/png", "cat.png"), (wav(), "audio/wav", "tone.wav"),
    ("Grüße\n".encode(), "text/plain", "grüße.txt"), (b"\0\1\2", "application/octet-stream", "x")])
def test_a_file_comes_back_as_it_was(client, data, type, name):
    file = upload(client, data, params={"name": name})
    assert file["mimeType"] == type and file["name"] == name
    assert int(file["sizeBytes"]) == len(data) and file["sha256"] == sha256(data)
    assert file["origin"] == "UPLOADED"
    assert client.get(f"/v1/files/{file['id']}").json() == file
    answer = client.get(f"/v1/files/{file['id']}/content")
    assert answer.content == data
    assert answer.headers["content-type"] == type
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    kind = "attachment" if type == "application/octet-stream" else "inline"
    assert answer.headers["content-disposition"].startswith(f"{kind}; filename=")


def test_active_content_is_never_shown_in_place(client):
    for data, type in [(b"<!doctype html><script>1</script>", "text/html"),
                       (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
                       (b"%PDF-1.4", "application/pdf")]:
        file = upload(client, data)
        assert file["mimeType"] == type
        answer = client.get(f"/v1/files/{file['id']}/content")
        assert answer.headers["content-disposition"].startswith("attachment;")


def test_a_form_of_httpx_and_of_curl(server, client, tmp_path):
    answer = client.post(
        "/v1/files", data={"name": "mine.png"}, files={"file": ("cat.png", png(), "image/png")})
    assert answer.status_code == 200, answer.text
    assert answer.json()["name"] == "mine.png"
    (tmp_path / "cat.png").write_bytes(png())
    done = subprocess.run(
        ["curl", "-sS", f"{server.url}/v1/files", "-H", f"authorization: Bearer {server.key}",
         "-F", f"file=@{tmp_path / 'cat.png'}"], capture_output=True, text=True, timeout=30)
    assert '"name":"cat.png"' in done.stdout, done.stdout + done.stderr


def test_ranges_and_conditions(client):
    data = os.urandom(300_000)
    path = f"/v1/files/{upload(client, data)['id']}/content"
    tag = client.head(path).headers["etag"]
    assert tag == f'"{sha256(data)}"'
    for spec, part in [("bytes=0-9", data[:10]), ("bytes=299990-", data[-10:]),
                       ("bytes=-7", data[-7:]), ("bytes=100000-200000", data[100000:200001])]:
        answer = client.get(path, headers={"range": spec})
        assert answer.status_code == 206 and answer.content == part
    assert answer.headers["content-range"] == "bytes 100000-200000/300000"
    beyond = client.get(path, headers={"range": "bytes=300000-"})
    refused(beyond, 416)
    assert beyond.headers["content-range"] == "bytes */300000"
    known = client.get(path, headers={"if-none-match": tag})
    assert known.status_code == 304 and known.content == b""
    stale = client.get(path, headers={"range": "bytes=0-9", "if-range": '"other"'})
    assert stale.status_code == 200 and stale.content == data
    head = client.head(path)
    assert head.headers["content-length"] == "300000" and head.content == b""


def test_what_is_declared_has_to_be_true(client):
    data = png()
    good = base64.b64encode(hashlib.sha256(data).digest()).decode()
    upload(client, data, headers={"content-digest": f"sha-256=:{good}:"})
    wrong = client.post(
        "/v1/files", content=data, headers={"content-digest": f"sha-256=:{'A' * 43}=:"})
    refused(wrong, 400, "start.sha256")
    refused(client.post("/v1/files", content=data, params={"sizeBytes": 5}), 400,
            "start.size_bytes")
    refused(client.post("/v1/files", content=data, headers={"content-type": "image/jpeg"}), 400,
            "start.mime_type")
    refused(client.post("/v1/files", content=b""), 400, "data")
    refused(client.post("/v1/files", content=data, params={"nosuch": "1"}), 400)


def test_an_idempotency_key_makes_one_file(client):
    headers = {"idempotency-key": "once"}
    first = upload(client, b"same", headers=headers)
    again = client.post("/v1/files", content=b"same", headers=headers)
    assert again.json() == first and again.headers["idempotent-replayed"] == "true"
    other = client.post("/v1/files", content=b"other", headers=headers)
    refused(other, 422, code="conflict")


def test_another_organisations_file_is_not_found(server, client, operator):
    file = upload(client, b"mine")["id"]
    other = accounts.create(
        operator, scopes=["files.write"], name="other").key
    with server.client(other) as stranger:
        for answer in (stranger.get(f"/v1/files/{file}"),
                       stranger.get(f"/v1/files/{file}/content"),
                       stranger.delete(f"/v1/files/{file}"),
                       stranger.post(f"/v1/files/{file}:createDownloadUrl", json={})):
            refused(answer, 404, code="not_found")
        assert stranger.get("/v1/files").json() == {}
    reader = accounts.create(operator, scopes=["files.read"], name="reader").key
    with server.client(reader) as client:
        refused(client.post("/v1/files", content=b"x"), 403, code="permission_denied")


def test_files_are_listed_in_pages_and_deleted(client):
    made = [upload(client, f"listed {n}".encode())["id"] for n in range(5)]
    listed, token = [], ""
    while True:
        page = client.get("/v1/files", params={"pageSize": 2, "pageToken": token}).json()
        listed += [file["id"] for file in page["files"]]
        token = page.get("nextPageToken")
        if not token:
            break
    assert [id for id in listed if id in made] == made[::-1]
    assert client.delete(f"/v1/files/{made[0]}").json() == {}
    refused(client.get(f"/v1/files/{made[0]}"), 404, code="not_found")
    refused(client.delete(f"/v1/files/{made[0]}"), 404, code="not_found")


def test_bytes_go_with_the_last_file_that_has_them(server, client):
    data = os.urandom(1000)
    first, second = upload(client, data)["id"], upload(client, data)["id"]
    client.delete(f"/v1/files/{first}")
    assert client.get(f"/v1/files/{second}/content").content == data
    assert sha256(data) in files.blobs(server)
    client.delete(f"/v1/files/{second}")
    until(lambda: sha256(data) not in files.blobs(server), what="the end of the blob")


# -- links ---------------------------------------------------------------------------------


def link(client, file, **more):
    answer = client.post(f"/v1/files/{file}:createDownloadUrl", json=more)
    assert answer.status_code == 200, answer.text
    return answer.json()["url"]


def test_a_link_needs_no_key_and_expires(server, client):
    data = png(noise=1)
    url = link(client, upload(client, data, params={"name": "cat.png"})["id"], lifetime="1s")
    assert url.startswith(server.url) and url.endswith("/cat.png")
    answer = httpx.get(url)
    assert answer.content == data
    assert answer.headers["content-disposition"] == 'inline; filename="cat.png"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert httpx.get(url, headers={"range": "bytes=1-3"}).content == b"PNG"
    assert httpx.head(url).headers["content-length"] == str(len(data))
    expired = until(lambda: _unless_ok(url), what="the link's end")
    assert refused(expired, 403, code="permission_denied")["reason"] == "expired"


def _unless_ok(url):
    answer = httpx.get(url)
    return None if answer.status_code == 200 else answer


def test_a_link_that_was_changed_is_refused(client):
    file, other = upload(client, b"one")["id"], upload(client, b"two")["id"]
    url = link(client, file)
    id, expires, signature = re.search(r"/v1/signedFiles/([^/]+)", url)[1].split(".")
    for forged in (f"{other}.{expires}.{signature}", f"{id}.{int(expires) + 1}.{signature}",
                   f"{id}.{expires}.{signature[:-1]}", f"{id}.{expires}.{'A' * 43}", "x"):
        answer = httpx.get(url.replace(f"{id}.{expires}.{signature}", forged))
        assert refused(answer, 403, code="permission_denied")["reason"] == "signature"
    client.delete(f"/v1/files/{file}")
    refused(httpx.get(url), 404, code="not_found")


def test_links_survive_a_restart_and_begin_with_the_public_url(make_server):
    server = make_server(config={"publicUrl": "https://files.example.com/base/"})
    with server.client() as client:
        url = link(client, upload(client, b"hello")["id"])
    assert url.startswith("https://files.example.com/base/v1/signedFiles/")
    assert server.stop() == 0
    server.start()
    path = url.removeprefix("https://files.example.com/base")
    assert httpx.get(server.url + path).content == b"hello"


# -- gRPC ----------------------------------------------------------------------------------


def steps(stubs, data, piece=65536, **start):
    requests = stubs.file_service.UploadFileRequest
    yield requests(start=requests.Start(**start))
    for at in range(0, len(data), piece):
        yield requests(data=data[at:at + piece])


def test_the_same_over_grpc(stubs, channel, credentials):
    stub = stubs.file_service_grpc.FileServiceStub(channel)
    messages = stubs.file_service
    data = os.urandom(1_000_000)
    file = stub.UploadFile(
        steps(stubs, data, name="noise.bin", sha256=sha256(data), size_bytes=len(data)),
        metadata=credentials)
    assert file.sha256 == sha256(data) and file.size_bytes == len(data)
    answers = list(stub.DownloadFile(
        messages.DownloadFileRequest(file=file.id), metadata=credentials))
    assert b"".join(answer.data for answer in answers) == data
    assert answers[0].file == file and not answers[1].HasField("file")
    part = stub.DownloadFile(
        messages.DownloadFileRequest(file=file.id, offset=10, length=20), metadata=credentials)
    assert b"".join(answer.data for answer in part) == data[10:30]
    assert stub.GetFile(messages.GetFileRequest(file=file.id), metadata=credentials) == file
    stub.DeleteFile(messages.DeleteFileRequest(file=file.id), metadata=credentials)
    with pytest.raises(grpc.RpcError) as gone:
        stub.GetFile(messages.GetFileRequest(file=file.id), metadata=credentials)
    assert gone.value.code() == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("start, field", [
    ({"sha256": "0" * 64}, "start.sha256"), ({"size_bytes": 4}, "start.size_bytes"),
    ({"mime_type": "image/png"}, "start.mime_type"), ({"mime_type": "?"}, "start.mime_type")])
def test_grpc_refuses_what_is_not_true(stubs, channel, credentials, start, field):
    stub = stubs.file_service_grpc.FileServiceStub(channel)
    with pytest.raises(grpc.RpcError) as wrong:
        stub.UploadFile(steps(stubs, b"hello", **start), metadata=credentials)
    assert wrong.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert field in wrong.value.details()


# -- size, cuts, kills -----------------------------------------------------------------------


class Peak:
    """The most memory that the server has while something runs."""

    def __init__(self, server):
        self.server, self.most, self.is_over = server, 0, False
        self.start = server.resident_bytes()
        self.thread = threading.Thread(target=self.look, daemon=True)

    def look(self):
        while not self.is_over:
            self.most = max(self.most, self.server.resident_bytes())
            time.sleep(0.01)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


@pytest.mark.slow
@pytest.mark.timeout(280)
def test_a_hundred_megabytes_pass_without_filling_memory(server, stubs, tmp_path):
    path = tmp_path / "big.bin"
    digest = files.big(path, 100)
    head = ["-H", f"authorization: Bearer {server.key}"]

    def curl(*arguments):
        done = subprocess.run(
            ["curl", "-sS", "--fail-with-body", *head, *arguments], capture_output=True,
            text=True, timeout=200)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    with Peak(server) as peak:
        raw = curl("-T", str(path), "-X", "POST", f"{server.url}/v1/files")
        form = curl("-F", f"file=@{path}", f"{server.url}/v1/files")
        with grpc.insecure_channel(server.address) as channel:
            stub = stubs.file_service_grpc.FileServiceStub(channel)
            requests = stubs.file_service.UploadFileRequest

            def pieces():
                yield requests(start=requests.Start(name="big.bin", sha256=digest))
                with open(path, "rb") as file:
                    while block := file.read(1 << 18):
                        yield requests(data=block)
            stub.UploadFile(pieces(), metadata=(("authorization", f"Bearer {server.key}"),))
        file = re.search(r'"id":"(file_\w+)"', raw)[1]
        curl("-o", str(tmp_path / "back.bin"), f"{server.url}/v1/files/{file}/content")
    assert digest in raw and digest in form
    assert sha256((tmp_path / "back.bin").read_bytes()) == digest
    grown = (peak.most - peak.start) / 2**20
    print(f"grew by {grown:.1f} MiB")
    assert grown < 48


def test_an_upload_that_is_cut_leaves_nothing(server, client):
    before = set(files.blobs(server))
    for body in (b"content-length: 1000000\r\n\r\n" + b"x" * 300_000,
                 b"transfer-encoding: chunked\r\n\r\n493e0\r\n" + b"y" * 300_000):
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(
                f"POST /v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n"
                .encode() + body)
            until(lambda: files.incoming(server), what="the upload's beginning")
        until(lambda: not files.incoming(server), what="the upload's end")
    assert set(files.blobs(server)) == before


def test_a_file_beyond_the_limit_is_refused_at_once(make_server, stubs):
    server = make_server(config={"files": {"fileBytes": 100_000, "organizationBytes": 150_000}})
    with server.client() as client:
        announced = client.post("/v1/files", content=b"x" * 100_001)
        refused(announced, 413, "start.size_bytes")
        upload(client, b"x" * 100_000)
        full = client.post("/v1/files", content=b"y" * 60_000)
        assert refused(full, 429, code="rate_limited")["reason"] == "storage"
    with grpc.insecure_channel(server.address) as channel:
        stub = stubs.file_service_grpc.FileServiceStub(channel)
        with pytest.raises(grpc.RpcError) as large:
            stub.UploadFile(
                steps(stubs, b"x" * 200_000),
                metadata=(("authorization", f"Bearer {server.key}"),))
        assert large.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert not files.incoming(server)
    assert server.stop() == 0
    files.check_stopped(server)


def test_files_end_with_their_retention(make_server):
    server = make_server(config={"files": {"retention": "3600s", "sweepInterval": "0.2s"}})
    with server.client() as client:
        file = upload(client, b"hello")
        assert "expireTime" in file
        refused(client.post("/v1/files", content=b"x", params={"retention": "1s"}), 400,
                "start.retention")


@pytest.mark.slow
@pytest.mark.timeout(280)
def test_kills_during_uploads_leave_no_row_without_a_blob_and_lose_none(make_server):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    server = make_server(config={"files": {"sweepInterval": "0.1s"}})
    acknowledged, deleted, is_over = {}, set(), threading.Event()

    def work(number):
        mine = random.Random(seed + number)
        while not is_over.is_set():
            data = mine.randbytes(mine.choice([10, 5000, 400_000, 3_000_000]))
            try:
                with server.client() as client:
                    answer = client.post("/v1/files", content=data)
                    if answer.status_code == 200:
                        acknowledged[answer.json()["id"]] = sha256(data)
                    if acknowledged and mine.random() < 0.3:
                        victim = mine.choice(list(acknowledged))
                        deleted.add(victim)
                        client.delete(f"/v1/files/{victim}")
            except (httpx.TransportError, OSError, FileNotFoundError):
                time.sleep(0.02)

    workers = [threading.Thread(target=work, args=(n,), daemon=True) for n in range(4)]
    for worker in workers:
        worker.start()
    for _ in range(8):
        # Not a wait for something: the moment of the kill is what is random here.
        time.sleep(chance.uniform(0.2, 1.2))
        server.kill()
        files.check_stopped(server)
        server.start()
        until(lambda: True if not stale(server) else None, what="the sweep of what was cut")
    is_over.set()
    for worker in workers:
        worker.join(timeout=60)
    with server.client() as client:
        for id, digest in acknowledged.items():
            answer = client.get(f"/v1/files/{id}/content")
            if id in deleted and answer.status_code == 404:
                continue
            assert answer.status_code == 200 and sha256(answer.content) == digest
    assert server.stop() == 0
    files.check_stopped(server)
    named = {digest for _, digest in files.rows(server)}
    print(f"{len(acknowledged)} uploads, {len(deleted)} deletions")
    assert set(files.blobs(server)) <= named, "an orphan outlived the sweeper"


def stale(server):
    """Files on their way that began before the server did."""
    start = os.stat(f"/proc/{server.process.pid}").st_mtime
    found = []
    for path in files.incoming(server):
        with contextlib.suppress(FileNotFoundError):  # it ended between the look and this one
            if path.stat().st_mtime < start - 1:
                found.append(path)
    return found


def test_blobs_that_are_gone_cut_or_changed_are_found(make_server):
    server = make_server()
    with server.client() as client:
        for data in (b"a" * 1000, b"b" * 2_000_000, b"c" * 3000):
            client.post("/v1/files", content=data).raise_for_status()
    assert server.stop() == 0
    said = server.run("ledger", "verify").stdout
    assert "blobs verified: 3 of their size" in said, said
    assert "blobs verified: 3 read whole" in server.run("ledger", "verify", "--digests").stdout
    path = {size: [each for each in files.blobs(server).values() if each.stat().st_size == size][0]
            for size in (1000, 2_000_000, 3000)}
    whole = path[2_000_000].read_bytes()
    path[2_000_000].chmod(0o600)
    path[2_000_000].write_bytes(whole[:-1] + b"x")
    assert server.run("ledger", "verify", check=False).returncode == 0
    found = server.run("ledger", "verify", "--digests", check=False)
    assert found.returncode == 5 and f"{path[2_000_000].name} has other bytes" in found.stdout
    path[2_000_000].write_bytes(whole[:-1])
    path[1000].unlink()
    found = server.run("ledger", "verify", check=False)
    assert found.returncode == 5, found
    assert "blobs broken: I7" in found.stdout
    assert f"{path[1000].name} is missing" in found.stdout
    assert f"{path[2_000_000].name} has 1999999 bytes, not 2000000" in found.stdout
