"""A real musterd on a real PostgreSQL, called by stock gRPC clients."""

import itertools
import os
import pathlib
import shutil
import sys
import tempfile

import grpc
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import rules  # noqa: E402
import stubs  # noqa: E402


def pytest_configure(config):
    """Makes the Python stubs of Proto/ and of the interop tests once per run, before any test module imports them."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-stubs-"))
    config.muster_stubs = folder
    stubs.generate(folder)
    config.addinivalue_line("markers", "rule(text): the rule of the domain that the test proves, and how")


def pytest_itemcollected(item):
    rules.show(item)


def pytest_unconfigure(config):
    shutil.rmtree(config.muster_stubs, ignore_errors=True)


@pytest.fixture(scope="session")
def test_binary():
    """Gives the path of a program that was built with the tests."""
    def find(name):
        path = pathlib.Path(os.environ.get("TEST_BIN", str(ROOT / ".build" / "debug"))) / name
        assert path.exists(), f"{path} is not built"
        return path
    return find


@pytest.fixture(scope="session")
def binary(test_binary):
    return test_binary("musterd")


@pytest.fixture
def data_dir():
    """A folder that the postgres user can enter too."""
    folder = tempfile.mkdtemp(prefix="muster-")
    os.chmod(folder, 0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def server(binary):
    """One daemon for all tests that only need tenants of their own."""
    from daemon import Daemon
    folder = tempfile.mkdtemp(prefix="muster-")
    os.chmod(folder, 0o755)
    daemon = Daemon(binary, folder).start()
    yield daemon
    daemon.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def gateway(server, test_binary):
    """One gateway in front of that daemon."""
    from gateway import Gateway
    with Gateway(test_binary("muster-scim"), server.address) as gateway:
        yield gateway


@pytest.fixture
def client(server):
    with server.client() as client:
        yield client


_numbers = itertools.count(1)


@pytest.fixture
def tenant(client):
    """A fresh tenant with the preset `planning`."""
    from client import Tenant
    return Tenant.create(client, f"t{os.getpid()}-{next(_numbers)}")


@pytest.fixture
def corp(tenant):
    """A tenant whose connection maps g-plan to Planners (dashboards)."""
    from client import DASHBOARD
    tenant.planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.idp()
    tenant.mapping("g-plan", tenant.planners)
    return tenant


@pytest.fixture
def provider(tmp_path):
    """An identity provider that signs what it says."""
    from tokens import Provider
    return Provider(tmp_path)


@pytest.fixture
def trusting(corp, provider):
    """The same, which trusts the provider's tokens."""
    corp.options(trust={"issuer": provider.issuer, "audiences": [provider.audience], "jwks": provider.key_set})
    return corp


@pytest.fixture
def connect(tenant, gateway):
    """Makes a connection of a dialect, and gives its provider's side with a token."""
    def connect(dialect="rfc", identifier="corp", **options):
        tenant.idp(identifier, options={"dialect": "DIALECT_" + dialect.upper(), **options})
        return gateway.connection(tenant.issue_token(identifier))
    return connect


@pytest.fixture
def entra(connect):
    """A connection in the dialect whose tolerances go furthest."""
    return connect("entra")


@pytest.fixture
def refused():
    """Asserts that a call is refused with a status, and gives the error."""
    def check(code, call, *arguments, **named):
        with pytest.raises(grpc.RpcError) as caught:
            call(*arguments, **named)
        assert caught.value.code() == code, f"{caught.value.code()}: {caught.value.details()}"
        return caught.value
    return check
