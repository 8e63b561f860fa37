"""A small OpenAI-compatible server, written for these tests and sharing no code with anything."""

import http.server
import json
import threading


class Upstream:
    """Answers every chat completion with the same words, streamed or whole."""

    def __init__(self, words=("Grüße", " aus", " Python", "."), model="python-1"):
        self.requests = []
        self.words = words
        self.gate = threading.Event()
        self.gate.set()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.requests.append((self.path, dict(self.headers), body))
                if self.path != "/v1/chat/completions":
                    return self.answer(404, {"error": {"message": "no such path"}})
                outer.gate.wait(timeout=60)
                if body.get("stream"):
                    return self.stream(body)
                message = {"role": "assistant", "content": "".join(outer.words)}
                choice = {"index": 0, "message": message, "finish_reason": "stop"}
                self.answer(200, outer.frame("chat.completion", model) | {
                    "choices": [choice], "usage": outer.usage})

            def answer(self, status, value):
                data = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def stream(self, body):
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                head = outer.frame("chat.completion.chunk", model)
                for index, word in enumerate(outer.words):
                    delta = {"content": word} | ({"role": "assistant"} if index == 0 else {})
                    self.event(head | {"choices": [
                        {"index": 0, "delta": delta, "finish_reason": None}]})
                self.event(head | {"choices": [
                    {"index": 0, "delta": {}, "finish_reason": "stop"}]})
                if (body.get("stream_options") or {}).get("include_usage"):
                    self.event(head | {"choices": [], "usage": outer.usage})
                self.chunk(b"data: [DONE]\n\n")
                self.chunk(b"")

            def event(self, value):
                self.chunk(b"data: " + json.dumps(value).encode() + b"\n\n")

            def chunk(self, data):
                self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
                self.wfile.flush()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    usage = {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}

    @staticmethod
    def frame(kind, model):
        return {"id": "upstream-1", "object": kind, "created": 1, "model": model}

    def hold(self):
        """Lets requests wait until the returned event is set."""
        self.gate.clear()
        return self.gate

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"

    def close(self):
        self.server.shutdown()
        self.server.server_close()
