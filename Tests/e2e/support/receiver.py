"""A webhook receiver that keeps every byte and answers as told."""

import http.server
import threading

from support.waiting import until


class Received:
    def __init__(self, headers, body):
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body

    @property
    def id(self):
        return self.headers["webhook-id"]


class Receiver:
    """`answers` are the statuses of the first requests; later ones get 204."""

    def __init__(self, answers=()):
        self.requests = []
        self.answers = list(answers)
        self.lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                with outer.lock:
                    outer.requests.append(Received(self.headers, body))
                    status = outer.answers.pop(0) if outer.answers else 204
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/hook"

    def wait(self, count, timeout=20.0):
        until(lambda: len(self.requests) >= count, timeout, what=f"{count} webhooks")
        return self.requests

    def close(self):
        self.server.shutdown()
        self.server.server_close()
