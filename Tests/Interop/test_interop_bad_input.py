"""Bad input whose cost is measured from outside: the memory of a server process of its own."""

import pathlib

import grpc
import pytest

from interop_cases import TIMEOUT, expect_error
from program import Program

MIB = 1 << 20
ALLOWED_GROWTH = 8 * MIB


class Memory:
    """The resident set of a process: how far above its present size it comes from now on."""

    def __init__(self, pid):
        self._folder = pathlib.Path(f"/proc/{pid}")
        # "Resets the peak resident set size" (proc(5)).
        (self._folder / "clear_refs").write_text("5")
        self._before = self._read("VmRSS")

    def _read(self, name):
        line = next(line for line in (self._folder / "status").read_text().splitlines() if line.startswith(name))
        return int(line.split()[1]) * 1024

    def growth(self):
        return self._read("VmHWM") - self._before


@pytest.fixture
def server(test_binary):
    with Program([test_binary("interop-server")]) as server:
        yield server


def raw(channel, method, kind="unary_unary"):
    return getattr(channel, kind)(method, request_serializer=bytes, response_deserializer=bytes)


@pytest.mark.parametrize("kind, method", [
    ("unary_unary", "/bench.Hello/Sync"), ("unary_unary", "/bench.Hello/Async"),
    ("stream_unary", "/grpc.testing.TestService/StreamingInputCall"),
])
def test_a_gzip_bomb_is_refused_before_it_takes_memory(server, kind, method):
    bomb = bytes(64 * MIB)
    with grpc.insecure_channel(server.address) as channel:
        call = raw(channel, method, kind)
        small = bytes([0x12, 1]) + b"x"
        if kind == "unary_unary":
            call(small, compression=grpc.Compression.Gzip, timeout=TIMEOUT)
        memory = Memory(server.process.pid)
        for _ in range(3):
            error = expect_error(grpc.StatusCode.RESOURCE_EXHAUSTED, lambda: call(
                bomb if kind == "unary_unary" else iter([bomb]), compression=grpc.Compression.Gzip, timeout=TIMEOUT))
            assert "limit" in error.details()
        assert memory.growth() < ALLOWED_GROWTH, f"{memory.growth() / MIB:.1f} MiB"


def test_a_length_over_the_limit_takes_no_memory(server):
    """Eight streams at once bring 64 MiB each; the server refuses them at their prefixes."""
    with grpc.insecure_channel(server.address, options=[("grpc.max_send_message_length", -1)]) as channel:
        raw(channel, "/bench.Hello/Sync")(b"", timeout=TIMEOUT)
        memory = Memory(server.process.pid)
        body = bytes(64 * MIB)
        calls = [raw(channel, "/bench.Hello/Sync").future(body, timeout=TIMEOUT) for _ in range(8)]
        for call in calls:
            assert call.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert memory.growth() < ALLOWED_GROWTH, f"{memory.growth() / MIB:.1f} MiB"
