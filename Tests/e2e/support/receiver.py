"""A webhook receiver that keeps every byte and answers as told."""

import http.server
import sys
import threading
import time

from support.waiting import until


class Received:
    def __init__(self, headers, body):
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body
        self.time = time.monotonic()
        # What it was answered with.
        self.status = None

    @property
    def id(self):
        return self.headers["webhook-id"]


class Receiver:
    """`answers` are the statuses of the first requests; later ones get 204. An answer may also be a
    status with fields, as in `(503, {"retry-after": "1"})`; status 0 is silence until `close`."""

    def __init__(self, answers=()):
        self.requests = []
        self.answers = list(answers)
        self.lock = threading.Lock()
        self.closing = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                with outer.lock:
                    answer = outer.answers.pop(0) if outer.answers else 204
                    status, fields = answer if isinstance(answer, tuple) else (answer, {})
                    received = Received(self.headers, body)
                    received.status = status
                    outer.requests.append(received)
                if status == 0:
                    outer.closing.wait(60)
                    return
                self.send_response(status)
                for name, value in fields.items():
                    self.send_header(name, value)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client):
                # A sender that was killed is no fault of ours.
                if not isinstance(sys.exception(), ConnectionError):
                    super().handle_error(request, client)

        self.server = Quiet(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/hook"

    def wait(self, count, timeout=20.0):
        until(lambda: len(self.requests) >= count, timeout, what=f"{count} webhooks")
        return self.requests

    def close(self):
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()
