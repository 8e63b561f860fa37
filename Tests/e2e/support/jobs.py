"""Jobs as JSON, and reading server-sent events."""

import json

from support.waiting import until

ENDED = {"SUCCEEDED", "FAILED", "CANCELED", "EXPIRED"}


def chat(text="Say hello", model="sandbox-chat", max_output_tokens=64, **more):
    """The body of a `POST /v1/jobs`."""
    messages = [{"role": "user", "content": [{"text": text}]}]
    chat = {"messages": messages, "maxOutputTokens": max_output_tokens}
    return {"model": model, "input": {"chat": chat}} | more


def ended(client, job, timeout=30.0):
    """The job once it has ended."""
    def look():
        answer = client.get(f"/v1/jobs/{job}")
        assert answer.status_code == 200, answer.text
        return answer.json() if answer.json()["state"] in ENDED else None
    return until(look, timeout, what=f"the end of {job}")


def output_text(job):
    return "".join(part.get("text", "") for part in job["output"]["chat"]["message"]["content"])


def money(value):
    """Nano-USD of a google.type.Money in JSON."""
    return int(value.get("units", "0")) * 10**9 + value.get("nanos", 0)


class Event:
    def __init__(self, name, id, data):
        self.name, self.id, self.data = name, id, data

    def __repr__(self):
        return f"Event({self.name}, {self.id}, {self.data})"


def events(lines):
    """Server-sent events from decoded lines."""
    name, id, data = None, None, []
    for line in lines:
        if not line:
            if data:
                yield Event(name, id, json.loads("\n".join(data)))
            name, id, data = None, None, []
        elif line.startswith("event:"):
            name = line[6:].strip()
        elif line.startswith("id:"):
            id = line[3:].strip()
        elif line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))


def text_of(events):
    """What the deltas since the last reset add up to."""
    text = ""
    for event in events:
        if event.name == "output_reset":
            text = ""
        if event.name == "output_delta":
            text += event.data["outputDelta"].get("chat", {}).get("text", "")
    return text
