"""Peers that break HTTP/2 and HTTP/1.1 on purpose, with the real bytes: each hits its bound, others
are served meanwhile, and what it made us hold comes back."""

import re
import socket
import struct
import time

import httpx
import pytest

from support.waiting import until

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = (
    0, 1, 3, 4, 6, 7, 8, 9)
END_STREAM, ACK, END_HEADERS = 1, 1, 4
PROTOCOL_ERROR, FLOW_CONTROL_ERROR, FRAME_SIZE_ERROR, COMPRESSION_ERROR = 1, 3, 6, 9
ENHANCE_YOUR_CALM = 11


def frame(kind, flags=0, stream=0, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(
        ">I", stream) + payload


def integer(value, bits, pattern):
    """RFC 7541 § 5.1."""
    limit = (1 << bits) - 1
    if value < limit:
        return bytes([pattern | value])
    out = [pattern | limit]
    value -= limit
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def text(value):
    return integer(len(value), 7, 0) + value


def literal(name, value, pattern=0x40):
    """With incremental indexing (0x40), or without (0x00)."""
    return bytes([pattern]) + text(name) + text(value)


# Fields of the static table; a path and an authority that stay out of the dynamic one.
AUTHORITY = b"\x01" + text(b"x")
GET = b"\x82\x86\x84" + AUTHORITY
GET_HEALTH = b"\x82\x86\x04" + text(b"/healthz") + AUTHORITY
POST = b"\x83\x86\x04" + text(b"/v1/jobs") + AUTHORITY


class Peer:
    """A connection that says what it likes."""

    def __init__(self, server, settings=b"", greet=True):
        self.line = socket.create_connection(("127.0.0.1", server.port), timeout=20)
        self.seen = b""
        if greet:
            self.send(PREFACE + frame(SETTINGS, payload=settings))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.line.close()

    def send(self, data):
        """False where the server has hung up."""
        try:
            self.line.sendall(data)
            return True
        except OSError:
            return False

    def frames(self, wanted=lambda *_: False):
        """Reads until a frame is wanted or the connection ends; all frames as tuples."""
        found = []
        while True:
            while len(self.seen) >= 9:
                length = int.from_bytes(self.seen[:3], "big")
                if len(self.seen) < 9 + length:
                    break
                kind, flags = self.seen[3], self.seen[4]
                stream = int.from_bytes(self.seen[5:9], "big")
                payload = self.seen[9:9 + length]
                self.seen = self.seen[9 + length:]
                found.append((kind, flags, stream, payload))
                if wanted(kind, flags, stream, payload):
                    return found
            try:
                data = self.line.recv(65536)
            except ConnectionResetError:
                return found
            if not data:
                return found
            self.seen += data

    def goodbye(self):
        """The code of the GOAWAY with which the server ends the connection."""
        codes = [int.from_bytes(payload[4:8], "big")
                 for kind, _, _, payload in self.frames() if kind == GOAWAY]
        assert codes, "the connection ended without GOAWAY"
        return codes[-1]

    def reset(self, stream):
        """The code with which the server resets the stream."""
        last = self.frames(lambda kind, _, at, __: kind == RST_STREAM and at == stream)[-1]
        assert last[0] == RST_STREAM
        return int.from_bytes(last[3], "big")

    def serves(self, stream):
        """The connection still answers."""
        self.send(frame(HEADERS, END_HEADERS | END_STREAM, stream, GET_HEALTH))
        last = self.frames(lambda _, flags, at, __: at == stream and flags & END_STREAM)[-1]
        return last[2] == stream


@pytest.fixture(autouse=True)
def others_are_served(server):
    yield
    assert server.is_alive
    answer = httpx.get(f"{server.url}/healthz", timeout=10)
    assert answer.status_code == 200


# -- HPACK -----------------------------------------------------------------------------------


@pytest.mark.parametrize("block", [
    b"\xff\xff\xff\xff\x0f",  # an index far beyond both tables
    b"\xbe",  # the first dynamic entry, when there is none
    b"\x80",  # index 0 (RFC 7541 § 6.1)
    b"\x3f\xe2\x1f" + GET,  # the table's size set to 4097, above what we allow
    GET + b"\x20",  # a size update after a field (§ 4.2)
    b"\x40\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # a length that overflows
    b"\x40\x85\xff\xff\xff\xff\xff\x00",  # Huffman padding of more than seven bits
    b"\x40\x0aab",  # a string that is cut off
])
def test_a_header_block_that_cannot_be_decoded_ends_the_connection(server, block):
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, block))
        assert peer.goodbye() == COMPRESSION_ERROR


def test_a_table_that_changes_its_size_all_the_time_still_works(server):
    with Peer(server) as peer:
        for number in range(200):
            size = b"\x20" if number % 2 else b"\x3f\xe1\x1f"
            block = size + GET_HEALTH + literal(b"x-%d" % number, b"y" * 100)
            peer.send(frame(HEADERS, END_HEADERS | END_STREAM, 1 + 2 * number, block))
        assert peer.serves(1001)


def test_one_entry_named_ten_thousand_times_is_refused_before_it_takes_memory(server):
    """4 KB on the wire a time, 64 MB decoded: an HPACK bomb."""
    server.forget_peak()
    before = server.peak_bytes()
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_HEADERS | END_STREAM, 1,
                        GET + literal(b"a", b"b" * 3900)))
        for stream in range(3, 23, 2):
            peer.send(frame(HEADERS, END_HEADERS | END_STREAM, stream, GET + b"\xbe" * 16_000))
        assert peer.goodbye() == ENHANCE_YOUR_CALM
    assert server.peak_bytes() - before < 32 << 20


def test_continuations_without_end_are_cut_off(server):
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_STREAM, 1, GET))
        sent = 0
        while sent < 2000 and peer.send(frame(CONTINUATION, 0, 1, literal(b"x", b"y", 0)) * 10):
            sent += 10
        assert peer.goodbye() == ENHANCE_YOUR_CALM


def test_a_head_that_stops_in_the_middle_is_interleaved_with_nothing(server):
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_STREAM, 1, GET) + frame(PING, payload=b"12345678"))
        assert peer.goodbye() == PROTOCOL_ERROR


# -- windows ---------------------------------------------------------------------------------


def test_a_window_beyond_its_limit_ends_the_connection(server):
    with Peer(server) as peer:
        peer.send(frame(WINDOW_UPDATE, payload=struct.pack(">I", 2**31 - 1)))
        assert peer.goodbye() == FLOW_CONTROL_ERROR


def test_a_stream_s_window_beyond_its_limit_ends_the_stream_alone(server):
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_HEADERS, 1, POST)
                  + frame(WINDOW_UPDATE, stream=1, payload=struct.pack(">I", 2**31 - 1)))
        assert peer.reset(1) == FLOW_CONTROL_ERROR
        assert peer.serves(3)


@pytest.mark.parametrize(("settings", "code"), [
    (struct.pack(">HI", 4, 2**31), FLOW_CONTROL_ERROR),  # a first window beyond the limit
    (struct.pack(">HI", 5, 100), PROTOCOL_ERROR),  # frames below the least size
    (struct.pack(">HI", 2, 2), PROTOCOL_ERROR),  # ENABLE_PUSH is 0 or 1
    (b"\0\4\0", FRAME_SIZE_ERROR),  # not a multiple of six
])
def test_settings_that_cannot_be_end_the_connection(server, settings, code):
    with Peer(server, settings) as peer:
        assert peer.goodbye() == code


def test_more_data_than_the_window_is_a_flow_control_error(server):
    with Peer(server) as peer:
        peer.send(frame(HEADERS, END_HEADERS, 1, POST))
        # 401 comes at once, and what is sent to a stream that answered is thrown away, so the
        # connection's window of 4 MiB gets no credit before it is read.
        block = frame(DATA, 0, 1, b"x" * 16_384) * 16
        for _ in range(64):
            if not peer.send(block):
                break
        kinds = [kind for kind, *_ in peer.frames(
            lambda kind, *_: kind in (GOAWAY, RST_STREAM, WINDOW_UPDATE))]
        assert kinds


def test_a_peer_that_opens_no_window_holds_only_its_own_stream(server):
    with Peer(server, struct.pack(">HI", 4, 0)) as peer:
        for stream in range(1, 201, 2):
            peer.send(frame(HEADERS, END_HEADERS | END_STREAM, stream, GET_HEALTH))
        for _ in range(20):
            assert httpx.get(f"{server.url}/healthz", timeout=10).status_code == 200


@pytest.mark.parametrize("bad", [
    frame(DATA, 0, 0, b"x"),  # data belongs to a stream
    frame(DATA, 8, 1, b"\xff"),  # padding longer than the frame
    frame(HEADERS, END_HEADERS | END_STREAM, 2, GET),  # clients open odd streams
    frame(PING, payload=b"short"),
    frame(SETTINGS, ACK, 0, b"123456"),
    frame(WINDOW_UPDATE, payload=b"\0\0\0\0"),  # by nothing
    frame(RST_STREAM, stream=0, payload=b"\0\0\0\0"),
    frame(CONTINUATION, END_HEADERS, 1, GET),  # of no head
    b"\xff\xff\xff\x00\x00\x00\x00\x00\x01",  # 16 MiB in one frame
])
def test_frames_that_cannot_be_end_the_connection(server, bad):
    with Peer(server) as peer:
        peer.send(bad)
        assert peer.goodbye() in (PROTOCOL_ERROR, FRAME_SIZE_ERROR)


# -- floods ----------------------------------------------------------------------------------


@pytest.mark.parametrize("flood", [
    frame(PING, payload=b"12345678"),
    frame(SETTINGS, payload=struct.pack(">HI", 4, 65_535)),
    frame(WINDOW_UPDATE, payload=struct.pack(">I", 1)),
    frame(2, 0, 1, b"\0\0\0\0\1"),  # PRIORITY
])
def test_a_flood_is_cut_off_while_others_are_served_as_before(server, flood):
    alone = served(server)
    with Peer(server) as peer:
        block = flood * 500
        beside = []
        for _ in range(200):
            if not peer.send(block):
                break
            beside += served(server, times=1)
        assert peer.goodbye() == ENHANCE_YOUR_CALM
    assert all(answered for answered in alone + beside)


def test_streams_that_are_reset_at_once_are_cut_off(server):
    with Peer(server) as peer:
        stream, open_ = 1, True
        while open_ and stream < 100_000:
            block = b""
            for _ in range(100):
                block += frame(HEADERS, END_HEADERS, stream, POST)
                block += frame(RST_STREAM, 0, stream, struct.pack(">I", 8))
                stream += 2
            open_ = peer.send(block)
            served(server, times=1)
        assert stream < 100_000


def served(server, times=5):
    """Whether requests on connections of their own are answered."""
    return [httpx.get(f"{server.url}/healthz", timeout=10).status_code == 200
            for _ in range(times)]


# -- memory ----------------------------------------------------------------------------------


def test_what_connections_take_comes_back_when_they_go(server):
    def crowd(count):
        peers = [Peer(server) for _ in range(count)]
        for peer in peers:
            peer.send(frame(HEADERS, END_HEADERS, 1, POST))
            peer.send(frame(DATA, 0, 1, b"x" * 8_000))
        for peer in peers:
            peer.frames(lambda kind, *_: kind == HEADERS)
        held = server.resident_bytes()
        for peer in peers:
            peer.line.close()
        return held

    crowd(200)  # what is kept for the next ones is made here
    until(lambda: connections(server) < 10, timeout=30, what="the end of the first connections")
    before = server.resident_bytes()
    held = crowd(600)
    until(lambda: connections(server) < 10, timeout=30, what="the end of the connections")
    until(lambda: server.resident_bytes() - before < max(8 << 20, (held - before) // 2),
          timeout=20, what="the memory's return")


def test_connections_that_say_nothing_are_closed_and_keep_nobody_out(server):
    lines = [socket.create_connection(("127.0.0.1", server.port), timeout=30)
             for _ in range(300)]
    try:
        assert all(served(server))
        began = time.monotonic()
        for line in lines:
            assert line.recv(1) == b""
        assert time.monotonic() - began < 25
    finally:
        for line in lines:
            line.close()


def test_half_a_preface_is_no_connection(server):
    with Peer(server, greet=False) as peer:
        peer.send(PREFACE[:11])
        peer.line.settimeout(25)
        assert peer.line.recv(100) == b""


def test_a_client_that_vanishes_without_a_word_frees_its_stream(server):
    """The other end of a half-open connection answers no PING."""
    with Peer(server) as peer:
        assert peer.serves(1)
        before = connections(server)
        peer.line.shutdown(socket.SHUT_WR)
        until(lambda: connections(server) < before, timeout=20, what="the connection's end")


def connections(server):
    """Open connections, by the system."""
    port = f":{server.port:04X}"
    pattern = re.compile(rf"^\s*\d+: \S+{port} \S+ 01 ", re.M)
    return len(pattern.findall(open("/proc/net/tcp").read()))


# -- HTTP/1.1 (RFC 9112 §§ 2.2, 3, 5.1, 6.1, 6.3, 7.1, 11.2) ---------------------------------


@pytest.mark.parametrize("head", [
    b"GET /healthz HTTP/1.1\nhost: x\n\n",  # bare line feeds
    b"GET /healthz HTTP/1.1\r\nhost: x\r\na: b\r\n c\r\n\r\n",  # a folded line
    b"GET /healthz HTTP/1.1\r\nhost : x\r\n\r\n",  # a blank before the colon
    b"GET /healthz HTTP/1.1\r\n host: x\r\n\r\n",  # a blank before the first field
    b"GET  /healthz HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET\t/healthz HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET /healthz  HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1 \r\nhost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nhost: x\r\na: b\x00c\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nhost: x\r\na: b\rc\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nhost: x\r\na\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nhost: x\r\n: b\r\n\r\n",
    b"GET /heal\x80thz HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET /healthz HTTP/1.10\r\nhost: x\r\n\r\n",
    b"GET /healthz HTTP/2.0\r\nhost: x\r\n\r\n",
    b"GET /healthz http/1.1\r\nhost: x\r\n\r\n",
    b"G(T /healthz HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET healthz HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\n\r\n",
])
def test_a_head_that_two_parsers_could_read_differently_is_refused(server, head):
    assert refused(server, head)


@pytest.mark.parametrize("fields", [
    b"content-length: 2\r\ncontent-length: 3\r\n",
    b"content-length: 2, 3\r\n",
    b"content-length: +2\r\n",
    b"content-length: -2\r\n",
    b"content-length: 0x2\r\n",
    b"content-length: 2 2\r\n",
    b"content-length: \r\n",
    b"content-length: 99999999999999999999\r\n",
    b"content-length: 2\r\ntransfer-encoding: chunked\r\n",
    b"transfer-encoding: chunked\r\ncontent-length: 2\r\n",
    b"transfer-encoding: chunked, identity\r\n",
    b"transfer-encoding: gzip, chunked\r\n",
    b"transfer-encoding: identity\r\n",
    b"transfer-encoding: xchunked\r\n",
    b"transfer-encoding: \x0bchunked\r\n",
    b"transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n",
    b"transfer-encoding: chunked, chunked\r\n",
    b"transfer-encoding : chunked\r\n",
    b"transfer-encoding:\r\n chunked\r\n",
])
def test_a_length_that_two_parsers_could_read_differently_is_refused(server, fields):
    head = b"POST /v1/jobs HTTP/1.1\r\nhost: x\r\n" + fields + b"\r\n"
    assert refused(server, head + b"{}")


@pytest.mark.parametrize("chunks", [
    b"2\n{}\r\n0\r\n\r\n",
    b"2\r\n{}\n0\r\n\r\n",
    b"2\r\n{}0\r\n\r\n",
    b"0x2\r\n{}\r\n0\r\n\r\n",
    b" 2\r\n{}\r\n0\r\n\r\n",
    b"+2\r\n{}\r\n0\r\n\r\n",
    b"-1\r\n{}\r\n0\r\n\r\n",
    b"\r\n{}\r\n0\r\n\r\n",
    b"FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
    b"2;a\nb\r\n{}\r\n0\r\n\r\n",
    b"2;" + b"a" * 20_000 + b"\r\n{}\r\n0\r\n\r\n",
    b"2\r\n{}\r\n0\r\nx: " + b"y" * 70_000 + b"\r\n\r\n",
])
def test_a_chunk_that_two_parsers_could_read_differently_is_refused(server, chunks):
    head = (b"POST /v1/jobs HTTP/1.1\r\nhost: x\r\nauthorization: Bearer "
            + server.key.encode() + b"\r\ncontent-type: application/json\r\n"
            b"transfer-encoding: chunked\r\n\r\n")
    assert refused(server, head + chunks)


def refused(server, request):
    """400 or another 4xx or 5xx, then the end; what follows is never taken for a request."""
    smuggled = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        answer = b""
        try:
            line.sendall(request + smuggled)
            while data := line.recv(65536):
                answer += data
        except (ConnectionResetError, BrokenPipeError):
            pass
    statuses = re.findall(rb"^HTTP/1\.1 (\d{3})", answer, re.M)
    return len(statuses) <= 1 and all(status[:1] in b"45" for status in statuses)
