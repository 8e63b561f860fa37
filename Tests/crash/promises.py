"""What must hold after every round. Each promise has a name; a canary breaks it, and is found."""

import collections
import hashlib
import json
import time

import httpx
from standardwebhooks import Webhook

from support import media
from support.jobs import ENDED, money, output_text

END_SECONDS = 60
WEBHOOK_SECONDS = 25
ENDS = {f"job.{state}" for state in ("succeeded", "failed", "canceled", "expired")}


class Evidence:
    """What can be known of a round from outside, once everything has ended."""

    def __init__(self, stage):
        self.stage, self.workload = stage, stage.workload
        self.start = stage.start_balance
        self.wait_for_ends()
        self.wait_for_webhooks()
        with stage.a.client() as client:
            self.jobs = [client.get(f"/v1/jobs/{job['id']}").raise_for_status().json()
                         for job in self.listed()]
            self.balance = client.get("/v1/balance").raise_for_status().json()
            self.secret = client.get("/v1/webhookSigningSecret").json()["secret"]
            self.entries = all_pages(client, "/v1/entries", "entries")
        self.by_id = {job["id"]: job for job in self.jobs}
        self.hooks = [hook for hook in list(stage.run.receiver.requests)
                      if json.loads(hook.body)["data"]["id"] in self.by_id]
        self.runs = {operation.mark: stage.run.proxy.runs[operation.mark]
                     for operation in self.workload.jobs}
        self.attempts = collections.defaultdict(list)
        for job, number, state in stage.query(
                "SELECT job, number, state FROM attempt ORDER BY job, number"):
            self.attempts[job].append(state)

    def listed(self):
        with self.stage.a.client() as client:
            return all_pages(client, "/v1/jobs", "jobs")

    def wait_for_ends(self):
        def live():
            return [job["id"] for job in self.listed() if job["state"] not in ENDED]
        wait("ended", self.stage, live, END_SECONDS, "did not end")

    def wait_for_webhooks(self):
        def pending():
            return [job for (job,) in self.stage.query(
                "SELECT job FROM webhook_delivery WHERE state = 'pending'")]
        wait("told", self.stage, pending, WEBHOOK_SECONDS, "have webhooks that wait")


def wait(promise, stage, rest, seconds, what):
    """Waits until nothing is left; what is left then has broken the promise."""
    end = time.monotonic() + seconds
    while True:
        try:
            left = rest()
        except httpx.TransportError as error:
            left = [repr(error)]
        if not left:
            return
        if time.monotonic() > end:
            stage.found(promise, f"{len(left)} {what} within {seconds} s: {left[:5]}")
            return
        time.sleep(0.1)


def all_pages(client, path, name):
    found, token = [], ""
    while True:
        page = client.get(path, params={"pageSize": 1000, "pageToken": token})
        page = page.raise_for_status().json()
        found += page.get(name, [])
        token = page.get("nextPageToken", "")
        if not token:
            return found


def check(evidence):
    """Notes every broken promise; the servers run."""
    for promise in (answered, ended, kept, charges, holds, told, stable_ids, signed, files, streams,
                    runs):
        for text in promise(evidence):
            evidence.stage.found(promise.__name__, text)


def answered(evidence):
    for operation in evidence.workload.operations:
        if operation.problem:
            yield f"{operation.kind} {operation.mark}: {operation.problem}"


def ended(evidence):
    for job in evidence.jobs:
        if job["state"] not in ENDED:
            yield f"{job['id']} is {job['state']}"
        elif job["state"] == "EXPIRED":
            yield f"{job['id']} has expired"


def kept(evidence):
    """Each acknowledged job is there once, and nothing is there that nobody asked for."""
    asked = {operation.request_id: operation.job for operation in evidence.workload.jobs}
    there = collections.defaultdict(list)
    for job in evidence.jobs:
        there[job.get("requestId", "")].append(job["id"])
    for request, job in asked.items():
        if job is not None and there.get(request) != [job]:
            yield f"{request} was acknowledged as {job}, and is {there.get(request)}"
    for request in there.keys() - asked.keys():
        yield f"nobody asked for {there[request]} ({request})"


def charges(evidence):
    """What the wallet lost is what the jobs were charged, and only successes were."""
    lost = money(evidence.start["posted"]) - money(evidence.balance["posted"])
    charged = sum(money(job.get("charge", {})) for job in evidence.jobs)
    if lost != charged:
        yield f"the wallet lost {lost}, the jobs were charged {charged}"
    kinds = collections.defaultdict(list)
    for entry in evidence.entries:
        kinds[entry.get("job")].append(entry["kind"])
    for job in evidence.jobs:
        charge, hold = money(job.get("charge", {})), money(job["hold"])
        if (charge > 0) != (job["state"] == "SUCCEEDED") or charge > hold:
            yield f"{job['id']} is {job['state']}, held {hold}, charged {charge}"
        found = collections.Counter(kinds[job["id"]])
        succeeded = job["state"] == "SUCCEEDED"
        if found["HOLD"] != 1 or found["SETTLE"] != succeeded or found["RELEASE"] > 1:
            yield f"{job['id']} is {job['state']} with entries {dict(found)}"


def holds(evidence):
    held = money(evidence.balance.get("held", {}))
    if held != 0:
        yield f"{held} is held, and nothing lives"


def ends_of(evidence):
    """The webhooks of each (job, type) that were taken."""
    found = collections.defaultdict(list)
    for hook in evidence.hooks:
        body = json.loads(hook.body)
        found[body["data"]["id"], body["type"]].append(hook)
    return found


def told(evidence):
    """The end of each job was delivered at least once, and no other end."""
    found = ends_of(evidence)
    for job in evidence.jobs:
        if job["state"] not in ENDED:
            continue
        end = f"job.{job['state'].lower()}"
        if not any(hook.status < 300 for hook in found[job["id"], end]):
            yield f"{job['id']}: {end} was not delivered"
        others = [kind for kind in ENDS - {end} if found[job["id"], kind]]
        if others:
            yield f"{job['id']} is {job['state']}, and {others} was told too"


def stable_ids(evidence):
    for (job, kind), hooks in ends_of(evidence).items():
        ids = {hook.id for hook in hooks}
        if len(ids) != 1:
            yield f"{job}: {kind} came under {sorted(ids)}"
        if len({hook.body for hook in hooks}) != 1:
            yield f"{job}: {kind} came with different bodies"


def signed(evidence):
    webhook = Webhook(evidence.secret)
    for hook in evidence.hooks:
        try:
            webhook.verify(hook.body, hook.headers)
        except Exception as error:
            yield f"{hook.id}: {error}"


def files(evidence):
    """What an output names can be downloaded, and what was uploaded is there."""
    for job in evidence.jobs:
        if job["state"] == "SUCCEEDED" and {"image", "video", "speech"} & job["output"].keys():
            for medium in media.media_of(job):
                yield from broken(f"{job['id']}", lambda medium=medium: media.fetch(medium))
    with evidence.stage.a.client() as client:
        for operation in evidence.workload.operations:
            if operation.file and operation.kind != "delete" and not operation.problem:
                yield from broken(operation.mark, lambda: download(client, operation.file))


def download(client, file):
    answer = client.get(f"/v1/files/{file['id']}/content").raise_for_status()
    assert hashlib.sha256(answer.content).hexdigest() == file["sha256"]


def broken(what, work):
    try:
        work()
    except Exception as error:
        yield f"{what}: a file is broken: {type(error).__name__} {error}"


def streams(evidence):
    """Who watched and came back saw everything, and nothing twice."""
    for operation, seen, text in evidence.workload.streams:
        for part in between_resets(seen):
            ids = [event.id for event in part]
            if len(ids) != len(set(ids)):
                yield f"{operation.job}: an event came twice: {[(e.name, e.id) for e in seen]}"
        job = evidence.by_id.get(operation.job)
        if job and job["state"] == "SUCCEEDED" and text != output_text(job):
            yield f"{operation.job}: the stream said {text!r}, the output is {output_text(job)!r}"


def between_resets(seen):
    """A position that a crash has made unknown is answered by a reset and the whole stream."""
    parts = [[]]
    for event in seen:
        if event.name == "output_reset":
            parts.append([])
        parts[-1].append(event)
    return parts


def runs(evidence):
    """Every run at a provider is an attempt; a success has been run."""
    for operation in evidence.workload.jobs:
        job = evidence.by_id.get(operation.job)
        if job is None:
            continue
        ran, attempts = evidence.runs[operation.mark], evidence.attempts[operation.job]
        if ran > len(attempts):
            yield f"{operation.job} was run {ran} times by {len(attempts)} attempts"
        if job["state"] == "SUCCEEDED" and (ran == 0 or attempts.count("succeeded") != 1):
            yield f"{operation.job} succeeded with {ran} runs and attempts {attempts}"


def check_stopped(stage):
    """The books, the audit trail and the blobs of stopped servers."""
    for promise, command in (("books", ["ledger", "verify"]), ("audit", ["audit", "verify"])):
        done = stage.a.run(*command, check=False)
        if done.returncode != 0:
            stage.found(promise, f"{command} says {done.stdout}{done.stderr}")
    for id, digest in stage.query("SELECT id, digest FROM file"):
        path = stage.data / "blobs" / digest[:2] / digest
        if not path.exists():
            stage.found("blobs", f"{id} has no blob {digest}")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            stage.found("blobs", f"{id}: blob {digest} has other bytes")
