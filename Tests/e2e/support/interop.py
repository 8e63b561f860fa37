"""grpc.testing.TestService by grpcio, and our two programs of the same service."""

import concurrent.futures
import contextlib
import pathlib
import subprocess
import time

import grpc
import grpc_tools
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_tools import protoc

from support.server import ROOT, binary, free_port

SERVICE = "grpc.testing.TestService"
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"


def program(name):
    path = binary().parent / name
    assert path.exists(), f"build it first: swift build --product {name}"
    return str(path)


def messages(directory):
    """The message classes of test.proto by name, in a pool of their own."""
    target = pathlib.Path(directory) / "test.binpb"
    well_known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    code = protoc.main([
        "protoc", f"-I{ROOT / 'protos'}", f"-I{well_known}", "--include_imports",
        f"--descriptor_set_out={target}", "grpc/testing/test.proto"])
    assert code == 0
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes()).file:
        pool.Add(file)

    def find(name):
        return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"grpc.testing.{name}"))

    return find


class Service:
    """The semantics of grpc/doc/interop-test-descriptions.md, as far as grpcio lets a server see."""

    def __init__(self, types, shortfall=0):
        self.types = types
        self.shortfall = shortfall

    def handlers(self):
        one, many = grpc.unary_unary_rpc_method_handler, grpc.stream_stream_rpc_method_handler
        out, into = grpc.unary_stream_rpc_method_handler, grpc.stream_unary_rpc_method_handler
        output = ("StreamingOutputCallRequest", "StreamingOutputCallResponse")
        table = {
            "EmptyCall": (one, self.empty, "Empty", "Empty"),
            "UnaryCall": (one, self.unary, "SimpleRequest", "SimpleResponse"),
            "StreamingOutputCall": (out, self.output, *output),
            "StreamingInputCall": (
                into, self.input, "StreamingInputCallRequest", "StreamingInputCallResponse"),
            "FullDuplexCall": (many, self.duplex, *output),
            "HalfDuplexCall": (many, self.half_duplex, *output),
        }
        return grpc.method_handlers_generic_handler(SERVICE, {
            name: make(
                serve, request_deserializer=self.types(request).FromString,
                response_serializer=self.types(response).SerializeToString)
            for name, (make, serve, request, response) in table.items()})

    def echo(self, context):
        lines = dict(context.invocation_metadata())
        if INITIAL in lines:
            context.send_initial_metadata(((INITIAL, lines[INITIAL]),))
        if TRAILING in lines:
            context.set_trailing_metadata(((TRAILING, lines[TRAILING]),))

    def refuse(self, request, context):
        status = request.response_status
        if status.code:
            code = next(code for code in grpc.StatusCode if code.value[0] == status.code)
            context.abort(code, status.message)

    def payload(self, size):
        return self.types("Payload")(body=bytes(max(size - self.shortfall, 0)))

    def empty(self, request, context):
        self.echo(context)
        return request

    def unary(self, request, context):
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        self.echo(context)
        self.refuse(request, context)
        response = self.types("SimpleResponse")(payload=self.payload(request.response_size))
        if request.fill_server_id:
            response.server_id = "grpcio"
        return response

    def output(self, request, context):
        parameters = list(request.response_parameters)
        if any(each.compressed.value for each in parameters):
            context.set_compression(grpc.Compression.Gzip)
        self.echo(context)
        yield from self.answers(request, context)

    def answers(self, request, context):
        self.refuse(request, context)
        for each in request.response_parameters:
            if each.HasField("compressed") and not each.compressed.value:
                context.disable_next_message_compression()
            time.sleep(each.interval_us / 1e6)
            yield self.types("StreamingOutputCallResponse")(payload=self.payload(each.size))

    def input(self, requests, context):
        total = sum(len(request.payload.body) for request in requests)
        return self.types("StreamingInputCallResponse")(aggregated_payload_size=total)

    def duplex(self, requests, context):
        self.echo(context)
        for request in requests:
            yield from self.answers(request, context)

    def half_duplex(self, requests, context):
        for request in list(requests):
            yield from self.answers(request, context)


@contextlib.contextmanager
def grpcio_server(types, **more):
    """The port of a grpcio server."""
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers((Service(types, **more).handlers(),))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield port
    server.stop(0).wait()


@contextlib.contextmanager
def our_server(*options):
    """The port of our interop-server."""
    port = free_port()
    with subprocess.Popen(
            [program("interop-server"), "--port", str(port), *map(str, options)],
            stdout=subprocess.PIPE, text=True) as process:
        try:
            assert "listens" in process.stdout.readline()
            yield port
        finally:
            process.kill()


def our_client(port, case, *options):
    return subprocess.run(
        [program("interop-client"), f"--server_port={port}", f"--test_case={case}", *options],
        capture_output=True, text=True, timeout=60)
