"""gRPC's interop tests: other people's clients against a server built on RPC, and our client against theirs."""

import pathlib
import subprocess

import grpc
import pytest

import interop_server as interop_server_program
from certificates import Authority, Security
from interop_cases import Cases, MoreCases, expect_error
from program import Program

CASES = ("empty_unary", "large_unary", "client_streaming", "server_streaming", "ping_pong", "empty_stream",
         "timeout_on_sleeping_server", "cancel_after_begin", "cancel_after_first_response", "status_code_and_message",
         "custom_metadata", "unimplemented_method", "unimplemented_service", "client_compressed_unary",
         "client_compressed_streaming")
MORE_CASES = ("special_status_message", "server_compressed_unary", "server_compressed_streaming", "response_interval",
              "half_duplex", "cacheable_unary")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module", params=Security.KINDS)
def security(request, authority):
    return Security(request.param, authority)


@pytest.fixture(scope="module")
def interop_server(test_binary, security):
    with Program([test_binary("interop-server"), *security.server_options]) as server:
        yield server


@pytest.fixture(scope="module")
def clear_server(test_binary):
    with Program([test_binary("interop-server")]) as server:
        yield server


@pytest.fixture(scope="module")
def grpcio_server(security):
    server, address = interop_server_program.serve(credentials=security.server_credentials)
    yield address
    server.stop(0)


@pytest.fixture(scope="module")
def ruby_client():
    """The interop client inside Debian's ruby-grpc."""
    folder = subprocess.run(["ruby", "-e", "puts Gem::Specification.find_by_name('grpc').gem_dir"],
                            capture_output=True, text=True, check=True).stdout.strip()
    return pathlib.Path(folder) / "src" / "ruby" / "pb" / "test" / "client.rb"


@pytest.mark.parametrize("case", CASES)
def test_ruby_client(ruby_client, clear_server, case):
    host, _, port = clear_server.address.rpartition(":")
    done = subprocess.run(
        ["ruby", ruby_client, "--server_host", host, "--server_port", port, "--use_tls", "false", "--test_case", case],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and f"OK: {case}" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("case", CASES)
def test_grpcio_client(security, interop_server, case):
    with security.channel(interop_server.address) as channel:
        getattr(Cases(channel), case)()


@pytest.mark.parametrize("case", MORE_CASES)
def test_grpcio_client_asks_more(clear_server, case):
    with grpc.insecure_channel(clear_server.address, options=MoreCases.PACKED) as channel:
        getattr(MoreCases(channel), case)()


def test_a_client_without_a_certificate_is_refused_where_one_is_asked_for(test_binary, authority):
    security = Security("mutual", authority)
    with Program([test_binary("interop-server"), *security.server_options]) as server:
        with security.channel(server.address, shows_certificate=False) as channel:
            expect_error(grpc.StatusCode.UNAVAILABLE, Cases(channel).empty_unary)
        with security.channel(server.address) as channel:
            Cases(channel).empty_unary()


@pytest.mark.parametrize("case", CASES)
def test_grpcio_server_is_as_the_cases_want_it(security, grpcio_server, case):
    """Our client is proven against it, so it is proven itself, by grpcio's own client."""
    with security.channel(grpcio_server) as channel:
        getattr(Cases(channel), case)()


OUR_CASES = (*CASES, "special_status_message", "server_compressed_unary", "server_compressed_streaming")


def our_client(test_binary, security, address, case):
    host, _, port = address.rpartition(":")
    done = subprocess.run(
        [test_binary("interop-client"), "--server_host", host, "--server_port", port, "--test_case", case,
         *security.client_options], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and f"OK: {case}" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("case", OUR_CASES)
def test_our_client_and_grpcio(test_binary, security, grpcio_server, case):
    our_client(test_binary, security, grpcio_server, case)


@pytest.mark.parametrize("case", OUR_CASES)
def test_our_client_and_our_server(test_binary, security, interop_server, case):
    our_client(test_binary, security, interop_server.address, case)


def test_our_client_fails_where_the_server_is_wrong(test_binary, security, grpcio_server):
    """A client that calls every answer right would prove nothing."""
    with pytest.raises(AssertionError, match="there is no case"):
        our_client(test_binary, security, grpcio_server, "no_such_case")
