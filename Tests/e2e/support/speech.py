"""An OpenAI-compatible server around a real synthesiser and a real recogniser: espeak-ng speaks,
PocketSphinx listens, whose acoustic model comes with its package. It knows the words of a small
grammar, as the recognisers of telephones do. Nothing is loaded over the network."""

import array
import email.parser
import email.policy
import http.server
import json
import shutil
import subprocess
import tempfile
import threading

from pocketsphinx import Decoder

GRAMMAR = """#JSGF V1.0;
grammar household;
public <order> = <verb> the <adjective> <noun> [ and <verb> the <adjective> <noun> ];
<verb> = open | close | paint | find | clean ;
<adjective> = red | green | yellow | heavy | little ;
<noun> = window | garden | table | paper | kitchen ;
"""
RATE = 16_000
FRAMES_PER_SECOND = 100


def speak(text, speed=1.0):
    """A WAV of one channel, as espeak-ng makes it, with its sizes filled in."""
    done = subprocess.run(
        [shutil.which("espeak-ng"), "-v", "en-us", "-s", str(int(120 * speed)), "--stdout", text],
        capture_output=True, check=True)
    data = bytearray(done.stdout)
    start = data.index(b"data") + 8
    data[4:8] = (len(data) - 8).to_bytes(4, "little")
    data[start - 4:start] = (len(data) - start).to_bytes(4, "little")
    return bytes(data)


def samples(wave):
    """16-bit samples at the recogniser's rate, and how long the sound is."""
    rate = int.from_bytes(wave[24:28], "little")
    raw = wave[wave.index(b"data") + 8:]
    found = array.array("h")
    found.frombytes(raw[:len(raw) // 2 * 2])
    seconds = len(found) / rate
    count = int(len(found) * RATE / rate)
    quiet = [0] * (RATE // 4)
    scaled = array.array("h", quiet)
    for index in range(count):
        position = index * rate / RATE
        first = int(position)
        second = found[min(first + 1, len(found) - 1)]
        scaled.append(int(found[first] + (second - found[first]) * (position - first)))
    scaled.extend(quiet)
    return scaled.tobytes(), seconds


class SpeechServer:
    def __init__(self):
        self.requests = []
        folder = tempfile.TemporaryDirectory()
        self.folder = folder
        with open(f"{folder.name}/orders.jsgf", "w") as file:
            file.write(GRAMMAR)
        outer = self

        def listen(wave):
            data, seconds = samples(wave)
            # A new one each time: it would adapt to what it has heard before.
            decoder = Decoder(
                jsgf=f"{folder.name}/orders.jsgf", samprate=RATE, loglevel="FATAL")
            decoder.start_utt()
            decoder.process_raw(data, full_utt=True)
            decoder.end_utt()
            words = [
                {"word": each.word.partition("(")[0],
                 "start": max(0, each.start_frame / FRAMES_PER_SECOND - 0.25),
                 "end": max(0, each.end_frame / FRAMES_PER_SECOND - 0.25)}
                for each in decoder.seg() or [] if each.word[0] not in "<["]
            return {"text": " ".join(each["word"] for each in words), "words": words,
                    "duration": seconds, "language": "english", "task": "transcribe",
                    "usage": {"type": "duration", "seconds": seconds}}

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.path == "/v1/audio/speech":
                    asked = json.loads(body)
                    outer.requests.append((self.path, asked))
                    return self.answer(speak(asked["input"], asked.get("speed", 1)), "audio/wav")
                form = self.form(body)
                outer.requests.append((self.path, {k: v for k, v in form.items() if k != "file"}))
                self.answer(json.dumps(listen(form["file"])).encode(), "application/json")

            def form(self, body):
                head = f"content-type: {self.headers['content-type']}\r\n\r\n".encode()
                message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
                return {part.get_param("name", header="content-disposition"):
                        part.get_payload(decode=True) for part in message.iter_parts()}

            def answer(self, data, type):
                self.send_response(200)
                self.send_header("content-type", type)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()
