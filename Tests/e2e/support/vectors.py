"""An OpenAI-compatible embeddings server around a real model: WordLlama, whose weights come with its
package. Nothing is loaded over the network."""

import http.server
import json
import pathlib
import threading

import wordllama
from wordllama import WordLlama


class VectorServer:
    def __init__(self):
        self.requests = []
        # The package keeps its tokenizer where only its cache is looked for.
        folder = pathlib.Path(wordllama.__file__).parent
        model = WordLlama.load(cache_dir=folder, disable_download=True)
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.requests.append((self.path, body))
                texts = [body["input"]] if isinstance(body["input"], str) else body["input"]
                tokens = sum(len(item.ids) for item in model.tokenize(texts))
                data = [{"object": "embedding", "index": index, "embedding": vector.tolist()}
                        for index, vector in enumerate(model.embed(texts))]
                answer = json.dumps({
                    "object": "list", "model": body["model"], "data": data,
                    "usage": {"prompt_tokens": tokens, "total_tokens": tokens}}).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
