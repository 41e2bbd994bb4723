"""Processes and machines: services apart, crashes, adoption of the database, refusals to start."""

import os
import pathlib
import random
import signal
import subprocess
import threading
import time

import grpc
import pytest

from client import DASHBOARD, Client, Tenant
from daemon import Daemon
from muster.authorization.v1 import authorization_pb2 as auth
from muster.directory.v1 import users_pb2, users_pb2_grpc

ROUNDS = int(os.environ.get("TEST_CRASH_ROUNDS", "2"))
WRITERS = 200


def test_each_service_runs_alone_on_one_database(binary, data_dir, refused):
    directory = Daemon(binary, data_dir, "--services", "directory").start()
    others = [Daemon(binary, data_dir, "--services", name, database=directory.database_url).start()
              for name in ("authorization", "provisioning")]
    try:
        clients = [directory.client()] + [other.client() for other in others]
        tenant = Tenant.create(clients[0], "apart")
        tenant.client.authorization, tenant.client.logins = clients[1].authorization, clients[2].logins
        tenant.client.idps, tenant.client.mappings = clients[2].idps, clients[2].mappings
        group = tenant.workgroup("Planners", allowed=[DASHBOARD])
        tenant.idp()
        tenant.mapping("g-plan", group)
        user = tenant.login("zoe", groups=["g-plan"]).user
        assert tenant.sees(user)
        tenant.login("zoe", groups=[])
        assert not tenant.sees(user)
        refused(grpc.StatusCode.UNIMPLEMENTED, clients[1].users.Get, users_pb2.UsersServiceGetRequest(tenant="apart"))
        for client in clients:
            client.channel.close()
    finally:
        for daemon in others + [directory]:
            daemon.stop()


def ask_until(expected, ask, seconds=30):
    """Asks again and again until the status is the expected one; gives all statuses seen before, in order."""
    seen, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            ask()
            status = grpc.StatusCode.OK
        except grpc.RpcError as error:
            status = error.code()
        if status == expected:
            return seen
        if status not in seen:
            seen.append(status)
    raise AssertionError(f"never {expected}, but {seen}")


def test_checks_outlive_the_database_by_max_staleness_and_no_longer(binary, data_dir):
    owner = Daemon(binary, data_dir, "--services", "directory").start()
    checks = Daemon(binary, data_dir, "--services", "authorization", "--max-staleness", "1s",
                    database=owner.database_url).start()
    try:
        with owner.client() as client, checks.client() as asking:
            tenant = Tenant.create(client, "outage")
            tenant.client.authorization = asking.authorization
            ask = lambda: tenant.ask("Administrator", consistency=auth.Consistency(freshness=auth.FRESHNESS_ANY))
            assert ask().decision == auth.DECISION_ALLOWED
            assert owner.stop() == 0
            assert ask().decision == auth.DECISION_ALLOWED, "memory answers for a while"
            assert ask_until(grpc.StatusCode.UNAVAILABLE, ask) == [grpc.StatusCode.OK]
            owner = Daemon(binary, data_dir, "--services", "directory").start()
            assert ask_until(grpc.StatusCode.OK, ask) in ([], [grpc.StatusCode.UNAVAILABLE])
    finally:
        checks.stop()
        owner.stop()


def write_until_dead(daemon, round_number, acknowledged, moment):
    """Each of 200 threads writes users, one after the other, until the server is killed after `moment` answers."""
    def write(number, channel):
        stub, sequence = users_pb2_grpc.UsersServiceStub(channel), 0
        while True:
            name = f"u-{round_number}-{number}-{sequence}"
            request = users_pb2.UsersServiceCreateRequest(
                tenant="crash", request_id=name, user=users_pb2.User(id=name, login=name))
            try:
                answer = stub.Create(request, timeout=20, metadata=[("authorization", "Bearer " + daemon.key_text)])
            except grpc.RpcError:
                unfinished.append(request)
                return
            acknowledged.append((request, answer))
            if len(acknowledged) - before >= moment:
                enough.set()
            sequence += 1

    unfinished, enough, before = [], threading.Event(), len(acknowledged)
    channels = [grpc.insecure_channel(daemon.address, [("grpc.use_local_subchannel_pool", 1)]) for _ in range(8)]
    threads = [threading.Thread(target=write, args=(n, channels[n % len(channels)])) for n in range(WRITERS)]
    for thread in threads:
        thread.start()
    assert enough.wait(60), "the writers made no progress"
    daemon.kill()
    for thread in threads:
        thread.join(60)
    for channel in channels:
        channel.close()
    return unfinished


def test_no_acknowledged_write_is_lost_or_doubled_by_kill_9(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    daemon.key_text = daemon.key
    with daemon.client() as client:
        Tenant.create(client, "crash")
    acknowledged, everything = [], {}
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print("seed", seed)
    source = random.Random(seed)
    for number in range(ROUNDS):
        before = len(acknowledged)
        unfinished = write_until_dead(daemon, number, acknowledged, moment=source.randrange(1, 3 * WRITERS))
        daemon = Daemon(binary, data_dir).start()
        daemon.key_text = daemon.key
        with daemon.client() as client:
            for request, answer in acknowledged[before:]:
                assert client.users.Create(request) == answer, "a repeated write gave another answer"
                everything[request.user.id] = True
            for request in unfinished:
                client.users.Create(request)
                everything[request.user.id] = True
            found, page = [], ""
            while True:
                listed = client.users.List(
                    users_pb2.UsersServiceListRequest(tenant="crash", page_size=1000, page_token=page))
                found += [user.id for user in listed.users]
                page = listed.next_page_token
                if listed.complete:
                    break
            assert len(found) == len(set(found))
            assert set(found) == set(everything) | {"Administrator"}
        print(f"round {number + 1}: {len(acknowledged) - before} acknowledged, {len(unfinished)} cut off, all present once")
    daemon.stop()


def postmasters(data_dir):
    """The ids of PostgreSQL servers that run below the folder: of its processes those whose parent is none of them."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if os.readlink(entry / "cwd").startswith(str(data_dir)) and os.readlink(entry / "exe").endswith("/postgres"):
                parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    return [process for process, parent in parents.items() if parent not in parents]


def test_a_postmaster_left_behind_is_adopted_and_stopped_in_the_end(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    left = postmasters(data_dir)
    assert len(left) == 1
    daemon.kill()
    assert postmasters(data_dir) == left
    second = Daemon(binary, data_dir).start()
    assert len(postmasters(data_dir)) == 1
    third = Daemon(binary, data_dir)
    with pytest.raises(AssertionError, match="ended instead of serving"):
        third.start()
    assert len(postmasters(data_dir)) == 1
    assert second.stop() == 0
    assert postmasters(data_dir) == []


def test_a_postmaster_that_is_killed_is_started_again(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    with daemon.client() as client:
        tenant = Tenant.create(client, "phoenix")
        for process in postmasters(data_dir):
            os.kill(process, signal.SIGKILL)
        ask_until(grpc.StatusCode.OK, lambda: client.users.Create(users_pb2.UsersServiceCreateRequest(
            tenant=tenant.id, request_id="once", user=users_pb2.User(id="ann")), timeout=5))
        assert sorted(tenant.users()) == ["Administrator", "ann"]
    assert len(postmasters(data_dir)) == 1
    assert daemon.stop() == 0 and postmasters(data_dir) == []


@pytest.mark.parametrize("options,names", [
    (["--listen", "0.0.0.0:0", "--insecure-no-auth"], "insecure-no-auth"),
    (["--migrate"], "migrate"),
    (["--migrate-database-url", "postgresql:///x"], "migrate-database-url"),
    (["--services", "directory,typo"], "typo"),
    (["--threads", "0"], "threads"),
    (["--max-staleness", "soon"], "max-staleness"),
])
def test_useless_options_refuse_to_start_and_are_named(binary, data_dir, options, names):
    ran = subprocess.run([binary, "serve", "--data-dir", data_dir, *options], capture_output=True, text=True, timeout=60)
    assert ran.returncode != 0 and names in ran.stderr


def test_unknown_keys_of_file_and_environment_are_named(binary, data_dir):
    file = pathlib.Path(data_dir) / "muster.yaml"
    file.write_text("lisen: 127.0.0.1:1\n")
    ran = subprocess.run([binary, "config", "check", "--config", file], capture_output=True, text=True, timeout=60)
    assert ran.returncode != 0 and "lisen" in ran.stderr
    file.write_text("listen: 127.0.0.1:7777\nthreads: 1\n")
    ran = subprocess.run([binary, "config", "check", "--config", file], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0 and "127.0.0.1:7777" in ran.stdout, ran.stderr
    ran = subprocess.run([binary, "config", "check"], capture_output=True, text=True, timeout=60,
                         env={**os.environ, "MUSTER_LISEN": "x"})
    assert ran.returncode != 0 and "MUSTER_LISEN" in ran.stderr


def test_a_clone_where_postgres_cannot_enter_is_refused_with_a_way_out(binary, data_dir):
    as_root = os.geteuid() == 0
    closed = pathlib.Path(data_dir) / "closed"
    # PostgreSQL runs as whoever starts the daemon, but for root: others are stopped by a folder that they can't write.
    closed.mkdir(mode=0o700 if as_root else 0o500)
    ran = subprocess.run([binary, "serve", "--data-dir", closed / "data", "--listen", "127.0.0.1:0"],
                         capture_output=True, text=True, timeout=60)
    assert ran.returncode != 0 and "--data-dir" in ran.stderr and ("postgres" in ran.stderr or not as_root)
