"""Uploaded files as chat input: what reaches the provider, and what is refused before."""

import base64
import http.server
import json
import re
import threading
import urllib.request

import pytest

from support import accounts, files
from support.files import png, wav
from support.jobs import chat, ended, money
from support.waiting import until
from test_other_upstream import catalog


def start(make_server, tmp_path, upstream, **config):
    """A server with one model behind `upstream` that takes everything."""
    book = catalog(upstream)
    book["models"][0] |= {
        "features": ["images", "audio", "files"],
        "hold": {"tokens_per_image": 100, "tokens_per_file": 10, "tokens_per_audio_second": 50}}
    for entry in book["models"] + book["deployments"]:
        entry["prices"][0]["pico_usd"]["audio_input_token"] = 3_000_000
    folder = tmp_path / "catalog"
    folder.mkdir()
    (folder / "python.yaml").write_text(json.dumps(book))
    return make_server(
        config={"catalog": [str(folder)], "guards": {"allowedNetworks": ["127.0.0.0/8"]}} | config,
        env={"UPSTREAM_KEY": "x"})


def upload(client, data, **params):
    answer = client.post("/v1/files", content=data, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()["id"]


def ask(*parts, **more):
    body = chat(model="snake-chat", **more)
    body["input"]["chat"]["messages"][0]["content"] = list(parts)
    return body


def sent(upstream):
    return upstream.requests[-1][2]["messages"][0]["content"]


def test_files_reach_the_provider_as_bytes(make_server, tmp_path, upstream):
    server = start(make_server, tmp_path, upstream)
    with server.client() as client:
        picture, sound = upload(client, png()), upload(client, wav())
        note = upload(client, b"a note", name="note.txt")
        created = client.post("/v1/jobs", json=ask(
            {"text": "What is this?"}, {"image": {"file": picture}}, {"audio": {"file": sound}},
            {"file": {"file": note}}))
        assert created.status_code == 200, created.text
        job = ended(client, created.json()["id"])
    assert job["state"] == "SUCCEEDED", job
    text, image, audio, document = sent(upstream)
    assert image["image_url"]["url"] == "data:image/png;base64," + base64.b64encode(png()).decode()
    assert base64.b64decode(audio["input_audio"]["data"]) == wav()
    assert audio["input_audio"]["format"] == "wav"
    assert document["file"]["filename"] == "note.txt"
    assert document["file"]["file_data"].endswith(base64.b64encode(b"a note").decode())
    parts = job["input"]["chat"]["messages"][0]["content"]
    assert parts[1]["image"] == {
        "file": picture, "mimeType": "image/png", "sizeBytes": str(len(png()))}


def test_with_a_public_url_the_provider_reads_a_link(make_server, tmp_path, upstream):
    server = start(make_server, tmp_path, upstream)
    server.stop()
    server.config["publicUrl"] = server.url
    server.start()
    with server.client() as client:
        picture, sound = upload(client, png()), upload(client, wav())
        job = client.post("/v1/jobs", json=ask(
            {"image": {"file": picture}}, {"audio": {"file": sound}})).json()
        assert ended(client, job["id"])["state"] == "SUCCEEDED"
    image, audio = sent(upstream)
    url = image["image_url"]["url"]
    assert url.startswith(f"{server.url}/v1/signedFiles/") and url.endswith("/file.png")
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == png()
    # This dialect takes sounds as bytes only.
    assert base64.b64decode(audio["input_audio"]["data"]) == wav()


def test_a_customers_url_is_read_by_us_and_never_by_the_provider(
        make_server, tmp_path, upstream):
    seen = []

    class Pictures(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append({name.lower(): value for name, value in self.headers.items()})
            self.send_response(200 if self.path == "/cat.png" else 404)
            self.end_headers()
            self.wfile.write(png(noise=3))

        def log_message(self, *arguments):
            pass

    pictures = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pictures)
    threading.Thread(target=pictures.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{pictures.server_address[1]}"
    server = start(make_server, tmp_path, upstream)
    with server.client() as client:
        def run(url):
            created = client.post("/v1/jobs", json=ask({"image": {"url": url}}))
            assert created.status_code == 200, created.text
            return ended(client, created.json()["id"])
        job = run(f"{base}/cat.png")
        assert job["state"] == "SUCCEEDED", job
        assert base64.b64decode(sent(upstream)[0]["image_url"]["url"].split(",")[1]) == png(noise=3)
        assert seen[0]["user-agent"] == "ModelRoute"
        count = len(upstream.requests)
        for url, why in [(f"{base}/dog.png", "404"), ("http://10.0.0.1/cat.png", "not public"),
                         ("http://169.254.169.254/latest", "not public")]:
            job = run(url)
            assert job["state"] == "FAILED" and job["error"]["code"] == "invalid_request", job
            assert why in job["error"]["message"] and money(job["charge"]) == 0
        assert len(upstream.requests) == count
    pictures.shutdown()


def test_the_hold_counts_files(make_server, tmp_path, upstream):
    server = start(make_server, tmp_path, upstream)
    with server.client() as client:
        def hold(*parts):
            body = ask({"text": "x"}, *parts)
            answer = client.post("/v1/jobs:estimate", json=body)
            assert answer.status_code == 200, answer.text
            return money(answer.json()["hold"])
        plain = hold()
        picture, note = upload(client, png()), upload(client, b"n" * 1000)
        sound = upload(client, wav(seconds=2))
        assert hold({"image": {"file": picture}}) - plain == 100 * 1000
        # A text goes along as it is: a token a byte, and the constant.
        assert hold({"file": {"file": note}}) - plain == 1010 * 1000
        seconds = (len(wav(seconds=2)) // 750 + 1)
        assert hold({"audio": {"file": sound}}) - plain == seconds * 50 * 3000
        data = base64.b64encode(wav(seconds=2)).decode()
        assert hold({"audio": {"data": data}}) == hold({"audio": {"file": sound}})


def test_what_does_not_fit_is_refused_with_its_field(make_server, tmp_path, upstream):
    server = start(make_server, tmp_path, upstream, files={"inlineBytes": 5000})
    with server.client() as client, server.operator() as operator:
        picture, large = upload(client, png()), upload(client, wav())
        stranger = accounts.create(operator, scopes=["files.write"]).key
        with server.client(stranger) as other:
            theirs = upload(other, b"theirs")
        at = "input.chat.messages[0].content[0]"
        for part, status, field in [
                ({"file": {"file": theirs}}, 404, f"{at}.file.file"),
                ({"image": {"file": "file_0"}}, 404, f"{at}.image.file"),
                ({"audio": {"file": picture}}, 400, f"{at}.audio.file"),
                ({"audio": {"file": large}}, 400, f"{at}.audio.file"),
                ({"image": {"file": picture, "mimeType": "image/gif"}}, 400,
                 f"{at}.image.mime_type")]:
            answer = client.post("/v1/jobs", json=ask(part))
            assert answer.status_code == status, answer.text
            assert answer.json()["error"]["fieldViolations"][0]["field"] == field
        balance = client.get("/v1/balance").json()
        assert money(balance.get("held", {})) == 0
    assert upstream.requests == []


@pytest.mark.timeout(120)
def test_a_job_keeps_its_file_though_it_be_deleted_and_the_server_killed(
        make_server, tmp_path, upstream):
    server = start(
        make_server, tmp_path, upstream, files={"sweepInterval": "0.1s"},
        jobs={"concurrency": 1, "organizationConcurrency": 1})
    gate = upstream.hold()
    with server.client() as client:
        first = client.post("/v1/jobs", json=ask({"text": "first"})).json()["id"]
        picture = upload(client, png(noise=9))
        second = client.post("/v1/jobs", json=ask({"image": {"file": picture}})).json()["id"]
        assert client.delete(f"/v1/files/{picture}").status_code == 200
        assert client.get(f"/v1/files/{picture}").status_code == 404
    server.kill()
    gate.set()
    files.check_stopped(server)
    server.start()
    with server.client() as client:
        ended(client, first)
        job = ended(client, second)
        assert job["state"] == "SUCCEEDED", job
        assert re.search("data:image/png;base64,", json.dumps(sent(upstream)))
        assert client.get("/v1/files").json() == {}
    until(lambda: not files.blobs(server), what="the end of the last use")
    assert server.stop() == 0
    files.check_stopped(server)
