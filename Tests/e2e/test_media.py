"""Images, speech and transcriptions: real files, decoded by others, through both dialects."""

import base64
import io

import pytest
from google.protobuf import json_format
from PIL import Image

from support.jobs import money
from support.media import (
    Only, fetch, image, media_of, picture, run, sound, speech, succeeded, transcription,
    wave_bytes)

IMAGE_PRICE = 20_000_000
CHARACTER_PRICE = 15_000
SECOND_PRICE = 100_000


@pytest.fixture
def only(operator):
    only = Only(operator)
    yield only
    for model in ("sandbox-image", "sandbox-speech", "sandbox-transcription"):
        only(model, "ab")


def png(width=64, height=48):
    data = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(data, "png")
    return data.getvalue()


@pytest.mark.parametrize("letter", ["a", "b"])
@pytest.mark.parametrize("type, name", [
    ("image/png", "PNG"), ("image/jpeg", "JPEG"), ("image/webp", "WEBP")])
def test_images_arrive_as_files_that_anybody_can_open(client, only, letter, type, name):
    only("sandbox-image", letter)
    job = succeeded(client, image(count=2, width=256, height=128, mimeType=type))
    assert job["usage"] == {"images": "2"}
    assert money(job["charge"]) == money(job["hold"]) == 2 * IMAGE_PRICE
    media = media_of(job)
    assert len(media) == 2
    for medium in media:
        assert (medium["width"], medium["height"]) == (256, 128)
        assert medium["file"]["mimeType"] == type
        found = picture(fetch(medium))
        assert (found.format, found.size) == (name, (256, 128))
    assert media[0]["file"]["sha256"] != media[1]["file"]["sha256"]
    listed = client.get("/v1/files", params={"job": job["id"]}).json()["files"]
    assert {file["id"] for file in listed} == {medium["file"]["id"] for medium in media}
    assert {file["origin"] for file in listed} == {"GENERATED"}
    assert {file["job"] for file in listed} == {job["id"]}


def test_links_are_new_whenever_the_job_is_shown(client):
    job = succeeded(client, image())
    again = client.get(f"/v1/jobs/{job['id']}").json()
    first, second = media_of(job)[0]["file"], media_of(again)[0]["file"]
    assert first["id"] == second["id"]
    assert fetch(media_of(again)[0]) == fetch(media_of(job)[0])
    with client.stream("GET", f"/v1/jobs/{job['id']}/events") as response:
        assert "signedFiles" in response.read().decode()


def test_a_picture_can_be_edited(client, only):
    only("sandbox-image", "a")
    file = client.post("/v1/files", content=png(), headers={"content-type": "image/png"}).json()
    inline = {"data": base64.b64encode(png(32, 32)).decode()}
    job = succeeded(client, image(
        "make it blue", images=[{"file": file["id"]}, inline], mask={"file": file["id"]}))
    assert picture(fetch(media_of(job)[0])).size == (1024, 1024)


SOUNDS = [("audio/mpeg", "mp3", 0.05), ("audio/wav", "wav", 0.001), ("audio/flac", "flac", 0.1),
          ("audio/ogg", "ogg", 0.03), ("audio/aac", "aac", 0.05)]


@pytest.mark.parametrize("type, format, tolerance", SOUNDS)
def test_speech_is_sound_in_the_format_asked_for(client, only, type, format, tolerance):
    text = "one two three four five six seven eight"
    for letter in "ab" if type in ("audio/mpeg", "audio/wav", "audio/flac") else "a":
        only("sandbox-speech", letter)
        job = succeeded(client, speech(text, mimeType=type))
        assert job["usage"] == {"characters": str(len(text))}
        assert money(job["charge"]) == len(text) * CHARACTER_PRICE
        medium = media_of(job)[0]
        assert medium["file"]["mimeType"] == type
        assert sound(fetch(medium), format) == pytest.approx(2.0, abs=tolerance)
        assert int(medium["durationMillis"]) == pytest.approx(2000, abs=1000 * tolerance + 1)


def test_samples_without_a_head_keep_their_type(client, only):
    only("sandbox-speech", "a")
    medium = media_of(succeeded(client, speech(mimeType="audio/pcm")))[0]
    assert medium["file"]["mimeType"] == "audio/pcm"
    assert len(fetch(medium)) == 2 * 16_000


@pytest.mark.parametrize("letter", ["a", "b"])
def test_what_is_spoken_is_written_down_again(client, only, letter):
    text = "The quick brown fox jumps over the lazy dog"
    only("sandbox-speech", letter)
    spoken = media_of(succeeded(client, speech(text, mimeType="audio/wav")))[0]
    only("sandbox-transcription", letter)
    data = fetch(spoken)
    for audio in ({"file": spoken["file"]["id"]},
                  {"data": base64.b64encode(data).decode(), "mimeType": "audio/wav"}):
        # What is inline and small enough goes through both dialects.
        job = succeeded(client, transcription(audio, timestamps="WORDS"))
        heard = job["output"]["transcription"]
        assert heard["text"] == text
        words = heard["words"]
        assert [word["text"] for word in words] == text.split()
        starts = [int(word.get("startMillis", 0)) for word in words]
        assert starts == sorted(starts) and int(words[-1]["endMillis"]) == 2250
        assert heard["durationMillis"] == "2250"
        assert job["usage"] == {"seconds": "3"}
        assert money(job["charge"]) == 3 * SECOND_PRICE


def test_a_file_of_one_s_own_is_written_down(client, only):
    only("sandbox-transcription", "a")
    data = wave_bytes(seconds=4)
    inline = {"data": base64.b64encode(data).decode()}
    job = succeeded(client, transcription(inline, timestamps="SEGMENTS"))
    # The hold of sound without compression is exact.
    assert money(job["hold"]) == money(job["charge"]) == 4 * SECOND_PRICE
    assert job["output"]["transcription"]["segments"]
    uploaded = client.post("/v1/files", content=data).json()
    job = succeeded(client, transcription({"file": uploaded["id"]}))
    assert job["usage"] == {"seconds": "4"}


def test_every_capability_works_over_grpc(channel, credentials, stubs):
    jobs = stubs.job_service_grpc.JobServiceStub(channel)
    files = stubs.file_service_grpc.FileServiceStub(channel)
    for body in (image(), speech(mimeType="audio/wav")):
        request = json_format.ParseDict(body, stubs.job_service.CreateJobRequest())
        events = list(jobs.RunJob(
            stubs.job_service.RunJobRequest(job=request), metadata=credentials))
        job = events[-1].completed.job
        assert job.state == job.SUCCEEDED
        medium = job.output.image.images[0] if body["model"] == "sandbox-image" \
            else job.output.speech.audio
        data = b"".join(piece.data for piece in files.DownloadFile(
            stubs.file_service.DownloadFileRequest(file=medium.file.id), metadata=credentials))
        assert len(data) == medium.file.size_bytes
    request = json_format.ParseDict(
        transcription({"file": medium.file.id}), stubs.job_service.CreateJobRequest())
    job = list(jobs.RunJob(
        stubs.job_service.RunJobRequest(job=request), metadata=credentials))[-1].completed.job
    assert job.output.transcription.text == "Hello from the sandbox"


# -- what goes wrong -----------------------------------------------------------------------------

REFUSED = [
    (image(""), "input.image.prompt"),
    (image(count=11), "input.image.count"),
    (image(count=5), "input.image.count"),
    (image(width=63, height=64), "input.image.width"),
    (image(mimeType="image/tiff"), "input.image.mime_type"),
    (image(images=[{"file": "file_unknown"}]), "input.image.images[0].file"),
    (speech(voice="nobody"), "input.speech.voice"),
    (speech("x" * 5000), "input.speech.text"),
    (speech(speed=9), "input.speech.speed"),
    (transcription({}), "input.transcription.audio.source"),
    (transcription({"url": "ftp://example.com/a.wav"}), "input.transcription.audio.url"),
    (image() | {"maxCost": {"currencyCode": "USD", "nanos": 1}}, "max_cost"),
    ({"model": "sandbox-image", "input": {"speech": {"text": "x"}}}, "input"),
]


@pytest.mark.parametrize("body, field", REFUSED)
def test_a_wrong_input_is_named_and_costs_nothing(client, body, field):
    answer = client.post("/v1/jobs", json=body)
    assert answer.status_code in (400, 404), answer.text
    error = answer.json()["error"]
    assert error["code"] in ("invalid_request", "not_found")
    fields = [violation["field"] for violation in error["fieldViolations"]]
    assert field in fields


@pytest.mark.parametrize("fault, code", [
    ("content_filter", "content_blocked"), ("status=500", "generation_failed"),
    ("html", "provider_unavailable"), ("truncated", "generation_failed"),
    ("error_body", "generation_failed"), ("empty", "generation_failed"),
    ("status=401", "provider_unavailable"), ("malformed=0", "generation_failed"),
])
def test_a_fault_is_one_of_twelve_errors_and_costs_nothing(client, only, fault, code):
    only("sandbox-image", "a")
    job = run(client, image(f"a cat [[sandbox: {fault}]]"))
    assert job["state"] == "FAILED", job
    assert job["error"]["code"] == code, job["error"]
    assert money(job["charge"]) == 0
    assert client.get("/v1/files", params={"job": job["id"]}).json().get("files", []) == []


@pytest.mark.parametrize("fault", ["cut=0", "html_file", "stall=0"])
def test_a_sound_that_breaks_off_is_no_success(client, only, fault):
    only("sandbox-speech", "a")
    job = run(client, speech("word " * 300 + f"[[sandbox: {fault}]]", mimeType="audio/wav"))
    assert job["state"] == "FAILED", job
    assert job["error"]["code"] in ("generation_failed", "timeout")
    assert client.get("/v1/files", params={"job": job["id"]}).json().get("files", []) == []


def test_where_one_provider_fails_another_takes_over(client, only, operator):
    only("sandbox-image", "ab")
    job = succeeded(client, image("a cat [[sandbox: status=500 model=sandbox-image]]"))
    attempts = operator.get("/v1/attempts", params={"job": job["id"]}).json()["attempts"]
    assert "sandbox-image-b" in {attempt["deployment"] for attempt in attempts}
    assert money(job["charge"]) == IMAGE_PRICE


def test_our_bills_know_the_provider_s_own_units(client, only, operator):
    only("sandbox-image", "a")
    job = succeeded(client, image("abcd", quality="low"))
    attempts = operator.get("/v1/attempts", params={"job": job["id"]}).json()["attempts"]
    # 1 token of text at 5 million pico-USD and 272 of the picture at 3 million.
    assert money(attempts[0]["providerCost"]) == 5_000 + 272 * 3_000
