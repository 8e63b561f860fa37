"""Careful clients: the same request under the same id until an answer comes."""

import random
import threading
import time

import httpx

from providers import mark
from support import files, media
from support.jobs import chat, events, text_of

# A call that a frozen server holds is given up, and made again elsewhere.
CALL_SECONDS = 3.0
# And that server is left alone for a while, as a balancer would.
SUSPECT_SECONDS = 6.0
GIVE_UP_SECONDS = 90.0
THREADS = 10

SLOW_TASK = "[[sandbox: queue=100 run=700]]"
KINDS = (
    "chat", "stream", "chat", "image", "stream", "cancel", "video", "told", "speech",
    "transcription", "cancel-task", "lost", "upload", "delete", "stream", "retried", "cancel", "failed",
)


class GaveUp(Exception):
    pass


class Operation:
    """One thing that a client wants, with all that is decided about it."""

    def __init__(self, number, kind, round_name, chance, span):
        self.number, self.kind = number, kind
        self.mark = f"{round_name}-{number}"
        self.seed = chance.getrandbits(32)
        self.start = chance.uniform(0, span)
        self.repeats = chance.random() < 0.3
        # What came of it.
        self.job = None
        self.file = None
        self.problem = None

    @property
    def request_id(self):
        return f"request-{self.mark}"


class Workload:
    """All clients of a round. They go on until everything they want is acknowledged."""

    def __init__(self, stage, count=34, more=(), span=2.5):
        self.stage = stage
        chance = random.Random(stage.chance.getrandbits(64))
        name = stage.engine + stage.name.replace("-", "").lower()
        self.operations = [
            Operation(number, kind, name, chance, span) for number, kind in enumerate(
                [KINDS[n % len(KINDS)] for n in range(count)] + list(more))]
        self.operations.sort(key=lambda operation: operation.start)
        self.key = (stage.data / "dev-key").read_text().strip()
        self.acknowledgements = []
        self.streams = []
        self.lock = threading.Lock()
        self.stopping = False
        self.suspects = {}
        self.begin = time.monotonic()
        self.waiting = list(self.operations)
        self.threads = [
            threading.Thread(target=self._work, daemon=True) for _ in range(THREADS)]
        self.watchers = []
        for thread in self.threads:
            thread.start()

    @property
    def jobs(self):
        """What is to be a job."""
        return [operation for operation in self.operations
                if operation.kind not in ("upload", "delete")]

    def join(self):
        """Waits for the last acknowledgement."""
        for thread in self.threads + self.watchers:
            thread.join(timeout=GIVE_UP_SECONDS + 30)

    def stop(self):
        self.stopping = True

    # -- clients ---------------------------------------------------------------------------

    def _work(self):
        while True:
            with self.lock:
                if not self.waiting:
                    return
                operation = self.waiting.pop(0)
            wait = self.begin + operation.start - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            try:
                self._do(operation)
            except GaveUp as error:
                operation.problem = str(error)
            except Exception as error:  # A client that breaks is a finding, not a crash of ours.
                operation.problem = f"{type(error).__name__}: {error}"

    def _do(self, operation):
        chance = random.Random(operation.seed)
        match operation.kind:
            case "upload":
                self._upload(operation, chance)
            case "delete":
                self._upload(operation, chance)
                self._call(chance, "DELETE", f"/v1/files/{operation.file['id']}", fine=(404,))
            case _:
                self._run(operation, chance)

    def _run(self, operation, chance):
        body = self._body(operation, chance) | {
            "requestId": operation.request_id,
            "webhook": {"url": self.stage.run.receiver.url}}
        answer = self._call(chance, "POST", "/v1/jobs", json=body)
        operation.job = answer["id"]
        with self.lock:
            self.acknowledgements.append(time.monotonic())
        if operation.kind == "stream":
            watcher = threading.Thread(
                target=self._watch, args=(operation, chance), daemon=True)
            self.watchers.append(watcher)
            watcher.start()
        if operation.kind in ("cancel", "cancel-task"):
            time.sleep(chance.uniform(0, 0.4))
            self._call(chance, "POST", f"/v1/jobs/{answer['id']}:cancel")
        if operation.repeats:
            again = self._call(chance, "POST", "/v1/jobs", json=body)
            if again["id"] != answer["id"]:
                raise GaveUp(f"{operation.request_id} made {answer['id']} and {again['id']}")

    def _body(self, operation, chance):
        text = mark(operation.mark)
        match operation.kind:
            case "chat":
                body = chat(f"Say {text}", max_output_tokens=128)
            case "stream":
                body = chat(f"Say {text} [[sandbox: words=25 chunk_delay=40]]",
                            max_output_tokens=256)
            case "cancel":
                body = chat(f"Say {text} [[sandbox: words=60 chunk_delay=50]]",
                            max_output_tokens=512)
            case "retried":
                # `chunk` makes the fault one of this request alone.
                fault = f"status=503 times=1 chunk={chance.randrange(1000, 10**6)}"
                body = chat(f"Say {text} [[sandbox: {fault}]]")
            case "failed":
                body = chat(f"Say {text} [[sandbox: status=503]]")
            case "image":
                body = media.image(f"{text} [[sandbox: first_delay=200]]", width=64, height=64)
            case "speech":
                body = media.speech(f"{text} " * 4 + "[[sandbox: chunk_delay=30]]",
                                    mimeType="audio/wav")
            case "transcription":
                self._upload(operation, chance)
                body = media.transcription({"file": operation.file["id"]})
            case "video" | "cancel-task":
                body = media.video(f"{text} {SLOW_TASK}", duration="5s")
            case "told":
                body = media.video(f"{text} {SLOW_TASK}", duration="5s") | {"model": "told-video"}
            case "lost":
                # The provider takes it and its answer is lost: it is found in the provider's list.
                body = media.video(f"{text} [[sandbox: lost_answer queue=100 run=700]]",
                                   duration="5s") | {"model": "told-video"}
        return body | {"model": body["model"].replace("sandbox-", "outside-")}

    def _upload(self, operation, chance):
        # The mark is among the samples, so that the provider is seen to get them.
        sound = bytearray(files.wav(seconds=1))
        text = mark(operation.mark).encode()
        sound[1000:1000 + len(text)] = text
        operation.file = self._call(
            chance, "POST", "/v1/files", content=bytes(sound),
            headers={"idempotency-key": f"file-{operation.mark}", "content-type": "audio/wav"})

    def _call(self, chance, method, path, fine=(), headers=None, **more):
        """The answer's JSON, from whichever server gives one."""
        end = time.monotonic() + GIVE_UP_SECONDS
        said = "nothing"
        while time.monotonic() < end and not self.stopping:
            server = self._server(chance)
            try:
                answer = httpx.request(
                    method, server.url + path, timeout=CALL_SECONDS,
                    headers={"authorization": f"Bearer {self.key}"} | (headers or {}), **more)
                if answer.status_code == 200 or answer.status_code in fine:
                    return answer.json() if answer.content else {}
                said = f"{answer.status_code} {answer.text}"
                if answer.status_code not in (429, 500, 503, 504):
                    raise GaveUp(f"{method} {path} was answered with {said}")
            except (httpx.TransportError, OSError) as error:
                said = repr(error)
                self._suspect(server, error)
            time.sleep(chance.uniform(0.03, 0.08))
        raise GaveUp(f"{method} {path} was never acknowledged; last: {said}")

    def _server(self, chance):
        chosen = chance.choice(self.stage.nodes)
        others = [node for node in self.stage.nodes
                  if self.suspects.get(node, 0) < time.monotonic()]
        return chosen if chosen in others or not others else chance.choice(others)

    def _suspect(self, server, error):
        if isinstance(error, httpx.TimeoutException):
            self.suspects[server] = time.monotonic() + SUSPECT_SECONDS

    # -- streams ---------------------------------------------------------------------------

    def _watch(self, operation, chance):
        """Reads a job's events to the end, from wherever it was before the last break."""
        seen = []
        end = time.monotonic() + GIVE_UP_SECONDS
        while time.monotonic() < end and not self.stopping:
            server = self._server(chance)
            fields = {"authorization": f"Bearer {self.key}"}
            if seen:
                fields["last-event-id"] = seen[-1].id
            try:
                with httpx.stream("GET", f"{server.url}/v1/jobs/{operation.job}/events",
                                  headers=fields, timeout=CALL_SECONDS) as answer:
                    if answer.status_code == 200:
                        for event in events(answer.iter_lines()):
                            if event.id is not None:
                                seen.append(event)
                            if event.name == "completed":
                                with self.lock:
                                    self.streams.append((operation, seen, text_of(seen)))
                                return
            except (httpx.TransportError, OSError) as error:
                self._suspect(server, error)
            time.sleep(0.05)
        operation.problem = operation.problem or "its stream came to no end"
