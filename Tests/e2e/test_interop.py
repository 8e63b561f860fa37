"""gRPC's interoperability cases: our client with grpcio's server, and our two programs together."""

import grpc
import pytest

from support import interop
from support.certificates import Authority

CASES = """
empty_unary large_unary pick_first_unary status_code_and_message special_status_message
custom_metadata unimplemented_method unimplemented_service rpc_soak channel_soak client_streaming
server_streaming ping_pong empty_stream half_duplex slow_consumer cancel_after_begin
cancel_after_first_response timeout_on_sleeping_server client_compressed_unary
server_compressed_unary client_compressed_streaming server_compressed_streaming
""".split()

# A grpcio server is not told whether a request came compressed.
UNSEEN = {"client_compressed_unary", "client_compressed_streaming"}


@pytest.fixture(scope="module")
def types(tmp_path_factory):
    return interop.messages(tmp_path_factory.mktemp("interop"))


@pytest.fixture(scope="module")
def foreign(types):
    with interop.grpcio_server(types) as port:
        yield port


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def secure(authority):
    certificate, key = authority.issue("interop")
    with interop.our_server("--tls-cert", certificate, "--tls-key", key) as port:
        yield port


def test_the_client_knows_the_cases():
    listed = interop.our_client(1, "list")
    assert listed.returncode == 0
    assert sorted(listed.stdout.split()) == sorted(CASES)


@pytest.mark.parametrize("case", [case for case in CASES if case not in UNSEEN])
def test_our_client_passes_with_the_server_of_grpcio(foreign, case):
    done = interop.our_client(foreign, case)
    assert done.returncode == 0, done.stdout
    assert f"PASS {case}" in done.stdout


@pytest.mark.parametrize("case", ["large_unary", "server_streaming", "ping_pong"])
def test_our_client_tells_wrong_answers(types, case):
    with interop.grpcio_server(types, shortfall=1) as port:
        done = interop.our_client(port, case)
    assert done.returncode == 1
    assert f"FAIL {case}: the payload's length is" in done.stdout


def test_both_programs_pass_all_cases_together():
    with interop.our_server("--loops", 2) as port:
        done = interop.our_client(port, "all")
    assert done.returncode == 0, done.stdout
    assert f"interop: {len(CASES)} run, 0 failed" in done.stdout


def test_both_programs_pass_all_cases_over_tls(secure, authority):
    done = interop.our_client(
        secure, "all", "--server_host=localhost", "--use_tls=true", f"--ca_file={authority.file}")
    assert done.returncode == 0, done.stdout


def test_our_client_takes_no_certificate_that_it_does_not_trust(secure):
    done = interop.our_client(secure, "empty_unary", "--server_host=localhost", "--use_tls=true")
    assert done.returncode == 1
    assert "certificate" in done.stdout


def test_grpcio_calls_our_server_over_tls(secure, authority, types):
    credentials = grpc.ssl_channel_credentials(authority.file.read_bytes())
    with grpc.secure_channel(f"localhost:{secure}", credentials) as channel:
        call = channel.unary_unary(
            f"/{interop.SERVICE}/UnaryCall",
            request_serializer=types("SimpleRequest").SerializeToString,
            response_deserializer=types("SimpleResponse").FromString)
        response = call(types("SimpleRequest")(response_size=314159), timeout=10)
    assert response.payload.body == bytes(314159)


def test_nobody_listens():
    done = interop.our_client(interop.free_port(), "empty_unary")
    assert done.returncode == 1
    assert "cannot connect" in done.stdout
