"""Real speech: what a synthesiser says through the gateway a recogniser hears through it."""

import base64
import io
import json
import wave

import grpc
import pytest
from google.protobuf import json_format

from support.jobs import money
from support.media import fetch, succeeded
from support.speech import SpeechServer

FROM = "2020-01-01T00:00:00Z"
ORDERS = ["open the red window", "find the yellow table", "clean the little window",
          "close the green window"]


def catalog(url):
    def prices(unit, pico):
        return [{"effective_from": FROM, "pico_usd": {unit: pico}}]

    speech, seconds = prices("character", 15_000_000), prices("second", 100_000_000)
    return {
        "providers": [{"id": "espeak-sphinx", "dialect": "openai", "base_url": url,
                       "test_only": True}],
        "models": [
            {"slug": "real-speech", "capability": "speech", "prices": speech},
            {"slug": "real-transcription", "capability": "transcription", "prices": seconds}],
        "deployments": [
            {"id": "espeak", "model": "real-speech", "provider": "espeak-sphinx",
             "provider_model": "espeak", "prices": speech},
            {"id": "sphinx", "model": "real-transcription", "provider": "espeak-sphinx",
             "provider_model": "sphinx", "prices": seconds}],
    }


@pytest.fixture(scope="module")
def real():
    real = SpeechServer()
    yield real
    real.close()


@pytest.fixture
def server(make_server, real, tmp_path):
    folder = tmp_path / "catalog"
    folder.mkdir()
    (folder / "real.yaml").write_text(json.dumps(catalog(real.url)))
    return make_server(config={
        "catalog": [str(folder)], "guards": {"allowedNetworks": ["127.0.0.0/8"]}})


def spoken(client, text):
    return succeeded(client, {"model": "real-speech", "input": {
        "speech": {"text": text, "mimeType": "audio/wav"}}})


def heard(client, audio, **more):
    return succeeded(client, {"model": "real-transcription", "input": {
        "transcription": {"audio": audio} | more}})


def test_what_is_spoken_is_heard(server):
    with server.client() as client:
        for order in ORDERS:
            job = spoken(client, order)
            medium = job["output"]["speech"]["audio"]
            assert job["usage"] == {"characters": str(len(order))}
            assert money(job["charge"]) == len(order) * 15_000
            data = fetch(medium)
            with wave.open(io.BytesIO(data)) as file:
                seconds = file.getnframes() / file.getframerate()
            assert abs(int(medium["durationMillis"]) - 1000 * seconds) <= 1
            job = heard(client, {"file": medium["file"]["id"]}, timestamps="WORDS")
            output = job["output"]["transcription"]
            assert output["text"] == order
            words = output["words"]
            assert [each["text"] for each in words] == order.split()
            starts = [int(each.get("startMillis", 0)) for each in words]
            assert starts == sorted(starts)
            assert int(words[-1]["endMillis"]) <= 1000 * seconds + 300
            assert abs(int(output["durationMillis"]) - 1000 * seconds) <= 1
            charged = -(-int(1000 * seconds) // 1000)
            assert job["usage"] == {"seconds": str(charged)}
            assert money(job["charge"]) == charged * 100_000
            inline = heard(client, {"data": base64.b64encode(data).decode()})
            assert inline["output"]["transcription"]["text"] == order
            assert b"espeak" not in json.dumps(job).encode()


def test_different_words_are_heard_differently(server):
    with server.client() as client:
        texts = set()
        for order in ORDERS:
            medium = spoken(client, order)["output"]["speech"]["audio"]
            texts.add(heard(client, {"file": medium["file"]["id"]})["output"]["transcription"]["text"])
        assert len(texts) == len(ORDERS)


def test_the_same_over_grpc(server, stubs):
    credentials = (("authorization", f"Bearer {server.key}"),)
    with grpc.insecure_channel(server.address) as channel:
        jobs = stubs.job_service_grpc.JobServiceStub(channel)

        def run(body):
            request = json_format.ParseDict(body, stubs.job_service.CreateJobRequest())
            return list(jobs.RunJob(
                stubs.job_service.RunJobRequest(job=request),
                metadata=credentials))[-1].completed.job

        job = run({"model": "real-speech", "input": {
            "speech": {"text": ORDERS[0], "mimeType": "audio/wav", "speed": 0.9}}})
        file = job.output.speech.audio.file.id
        job = run({"model": "real-transcription", "input": {
            "transcription": {"audio": {"file": file}}}})
        assert job.output.transcription.text == ORDERS[0]
