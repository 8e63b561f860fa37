"""What all files share: stubs, and one server per file."""

import grpc
import pytest

from support import stubs as stub_maker
from support.proxy import Proxy
from support.receiver import Receiver
from support.server import PATIENT, Server
from support.upstream import Upstream


@pytest.fixture(scope="session")
def stubs(tmp_path_factory):
    stub_maker.generate(tmp_path_factory.mktemp("stubs"))
    return stub_maker.Stubs()


@pytest.fixture
def make_server(tmp_path):
    """Makes servers that the test configures; they end with it."""
    servers = []

    def make(name="server", start=True, **more):
        server = Server(tmp_path / name, **more)
        servers.append(server)
        return server.start() if start else server

    yield make
    for server in servers:
        server.kill()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """One development server for all tests of a file."""
    # Faults on purpose must not leave the next test without a provider.
    server = Server(
        tmp_path_factory.mktemp("server"), config={"guards": PATIENT["guards"]}).start()
    yield server
    alive = server.is_alive
    server.kill()
    assert alive, f"the server died:\n{server.tail()}"


@pytest.fixture
def client(server):
    with server.client() as client:
        yield client


@pytest.fixture
def operator(server):
    with server.operator() as client:
        yield client


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture
def upstream():
    upstream = Upstream()
    yield upstream
    upstream.close()


@pytest.fixture
def channel(server):
    with grpc.insecure_channel(server.address) as channel:
        yield channel


@pytest.fixture
def credentials(server):
    return (("authorization", f"Bearer {server.key}"),)


@pytest.fixture(scope="module")
def sandbox_url(server):
    return server.sandbox_url


@pytest.fixture
def proxy(server):
    proxy = Proxy(server.port)
    yield proxy
    proxy.close()


def pytest_collection_modifyitems(items):
    """The file that builds a clone first: it takes longest, and others run beside it."""
    items.sort(key=lambda item: item.path.name != "test_readme.py")
