"""gRPC's interop tests: other people's clients against a server built on RPC, and our client against theirs."""

import pathlib
import subprocess

import grpc
import pytest

import interop_server as interop_server_program
from interop_cases import Cases, MoreCases
from program import Program

CASES = ("empty_unary", "large_unary", "client_streaming", "server_streaming", "ping_pong", "empty_stream",
         "timeout_on_sleeping_server", "cancel_after_begin", "cancel_after_first_response", "status_code_and_message",
         "custom_metadata", "unimplemented_method", "unimplemented_service", "client_compressed_unary",
         "client_compressed_streaming")
MORE_CASES = ("special_status_message", "server_compressed_unary", "server_compressed_streaming", "response_interval",
              "half_duplex", "cacheable_unary")


@pytest.fixture(scope="module")
def interop_server(test_binary):
    with Program([test_binary("interop-server")]) as server:
        yield server


@pytest.fixture(scope="module")
def ruby_client():
    """The interop client inside Debian's ruby-grpc."""
    folder = subprocess.run(["ruby", "-e", "puts Gem::Specification.find_by_name('grpc').gem_dir"],
                            capture_output=True, text=True, check=True).stdout.strip()
    return pathlib.Path(folder) / "src" / "ruby" / "pb" / "test" / "client.rb"


@pytest.mark.parametrize("case", CASES)
def test_ruby_client(ruby_client, interop_server, case):
    host, _, port = interop_server.address.rpartition(":")
    done = subprocess.run(
        ["ruby", ruby_client, "--server_host", host, "--server_port", port, "--use_tls", "false", "--test_case", case],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and f"OK: {case}" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("case", CASES)
def test_grpcio_client(interop_server, case):
    with grpc.insecure_channel(interop_server.address) as channel:
        getattr(Cases(channel), case)()


@pytest.mark.parametrize("case", MORE_CASES)
def test_grpcio_client_asks_more(interop_server, case):
    with grpc.insecure_channel(interop_server.address, options=MoreCases.PACKED) as channel:
        getattr(MoreCases(channel), case)()


@pytest.fixture(scope="module")
def grpcio_server():
    server, address = interop_server_program.serve()
    yield address
    server.stop(0)


@pytest.mark.parametrize("case", CASES)
def test_grpcio_server_is_as_the_cases_want_it(grpcio_server, case):
    """Our client is proven against it, so it is proven itself, by grpcio's own client."""
    with grpc.insecure_channel(grpcio_server) as channel:
        getattr(Cases(channel), case)()
