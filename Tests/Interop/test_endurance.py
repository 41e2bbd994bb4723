"""What thousands of connections cost a server, and what they leave behind."""

import os
import pathlib
import signal
import subprocess
import time

import pytest

import connections
from connections import Connection

IDLE, KIB_EACH = 10_000, 24
CHURN = 1_000
# A round takes a third of a second, also in debug builds.
ROUNDS = int(os.environ.get("TEST_CHURN_ROUNDS", "100"))
# In the first rounds pools and the allocator's own tables grow to their size.
SETTLED = 3
# What the allocator may still move: at most this stays of all later rounds together.
GROWTH_KIB = 2_048


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise AssertionError("the server has ended")


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def wait_until(is_so, what, seconds=60):
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.01)


@pytest.fixture(scope="module", autouse=True)
def many_descriptors():
    limit = connections.raise_descriptor_limit()
    assert limit > IDLE + 1_000, f"a process may have {limit} descriptors here: raise `ulimit -Hn` to {IDLE + 1_000}"


@pytest.fixture
def echo_server(test_binary):
    """Host, port and process id of the interop server: RPC alone, without a database."""
    process = subprocess.Popen([test_binary("interop-server")], stdout=subprocess.PIPE, text=True)
    host, port = process.stdout.readline().removeprefix("listening ").strip().rsplit(":", 1)
    assert process.stdout.readline().strip() == "ready"
    yield host, int(port), process.pid
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0
    process.stdout.close()


def test_ten_thousand_idle_connections_cost_little(server):
    host, port = server.address.rsplit(":", 1)
    pid = server.process.pid
    before, open_connections = resident_kib(pid), []
    try:
        for _ in range(IDLE):
            connection = Connection(host, int(port))
            connection.settle()
            open_connections.append(connection)
        # All are still there: nobody was turned away to save memory.
        for connection in open_connections:
            connection.ping()
        each = (resident_kib(pid) - before) / IDLE
        print(f"{each:.1f} KiB for each of {IDLE} idle connections")
        assert each <= KIB_EACH
    finally:
        for connection in open_connections:
            connection.close(reset=True)


def churn(host, port):
    """Opens connections, ends them in every way there is: served or in the middle of a request, by FIN or RST."""
    served = connections.unary("/bench.Hello/Async", b"\x12\x05hello")
    unfinished = connections.unary("/bench.Hello/Async", b"\x12\x05hello")[:-6]
    opened = [Connection(host, port, unfinished if number % 4 == 3 else served) for number in range(CHURN)]
    for number, connection in enumerate(opened):
        if number % 4 == 3:
            connection.settle()
        else:
            connection.answered()
    for number, connection in enumerate(opened):
        # A tenth with FIN: each leaves a port in TIME_WAIT.
        connection.close(reset=number % 10 != 0)


def test_connections_that_come_and_go_leave_nothing_behind(echo_server):
    host, port, pid = echo_server
    before, resident = descriptors(pid), []
    for number in range(ROUNDS):
        churn(host, port)
        wait_until(lambda: descriptors(pid) == before,
                   f"round {number} left {descriptors(pid) - before} descriptors behind")
        resident.append(resident_kib(pid))
    print("resident KiB after each round:", *resident)
    assert min(resident[-3:]) - resident[SETTLED - 1] <= GROWTH_KIB
