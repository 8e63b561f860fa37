"""Files of jobs: bodies that ask for them, and independent decoders that look into them."""

import hashlib
import io
import wave

import av
import httpx
from PIL import Image

from support.jobs import ended

CAPABILITIES = ["image", "video", "speech", "transcription"]


def wave_bytes(seconds, rate=8000):
    """Silence as WAV."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(bytes(2 * rate * seconds))
    return data.getvalue()


def image(prompt="a cat", **more):
    return {"model": "sandbox-image", "input": {"image": {"prompt": prompt} | more}}


def video(prompt="a cat runs", **more):
    return {"model": "sandbox-video", "input": {"video": {"prompt": prompt} | more}}


def speech(text="Hello from the sandbox", **more):
    return {"model": "sandbox-speech", "input": {"speech": {"text": text} | more}}


def transcription(audio, **more):
    return {"model": "sandbox-transcription",
            "input": {"transcription": {"audio": audio} | more}}


def run(client, body, **more):
    """The ended job."""
    created = client.post("/v1/jobs", json=body | more)
    assert created.status_code == 200, created.text
    return ended(client, created.json()["id"])


def succeeded(client, body, **more):
    job = run(client, body, **more)
    assert job["state"] == "SUCCEEDED", job
    return job


def media_of(job):
    """The files of an output, as the job tells them."""
    output = job["output"]
    if "image" in output:
        return output["image"]["images"]
    if "video" in output:
        return output["video"]["videos"]
    return [output["speech"]["audio"]]


def fetch(medium):
    """The bytes behind the signed link, which needs no key, checked against what is said."""
    file = medium["file"]
    answer = httpx.get(file["url"])
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith(file["mimeType"])
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert len(answer.content) == int(file["sizeBytes"])
    assert hashlib.sha256(answer.content).hexdigest() == file["sha256"]
    return answer.content


def picture(data):
    """Decodes all of it."""
    found = Image.open(io.BytesIO(data))
    found.load()
    return found


def sound(data, format=None):
    """Seconds of sound that a decoder gets out of it."""
    with av.open(io.BytesIO(data), format=format) as container:
        stream = container.streams.audio[0]
        samples = sum(frame.samples for frame in container.decode(stream))
        return samples / stream.rate


def film(data):
    """Width, height, seconds and the number of pictures."""
    with av.open(io.BytesIO(data)) as container:
        stream = container.streams.video[0]
        count = sum(1 for _ in container.decode(stream))
        return stream.width, stream.height, container.duration / av.time_base, count


class Only:
    """Lets one deployment of a model work, and none of the others."""

    def __init__(self, operator):
        self.operator = operator

    def __call__(self, model, letter):
        for each in "ab":
            state = "ENABLED" if letter in (each, "ab") else "DISABLED"
            answer = self.operator.post(
                f"/v1/deployments/{model}-{each}", json={"state": state, "resetBreaker": True})
            assert answer.status_code == 200, answer.text
