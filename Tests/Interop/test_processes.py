"""Processes and machines: services apart, crashes, adoption of the database, refusals to start."""

import os
import pathlib
import signal
import subprocess
import time

import grpc
import pytest

from client import DASHBOARD, Client, Tenant, ask_until
from daemon import Daemon
import authorization as auth
from muster.directory.v1 import users_pb2
from postgres import BIN, Cluster


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


def test_checks_outlive_the_database_by_max_staleness_and_no_longer(binary, data_dir):
    # Longer than a busy machine takes from one question to the next.
    staleness = 5
    owner = Daemon(binary, data_dir, "--services", "directory").start()
    checks = Daemon(binary, data_dir, "--services", "authorization", "--max-staleness", f"{staleness}s",
                    database=owner.database_url).start()
    try:
        with owner.client() as client, checks.client() as asking:
            tenant = Tenant.create(client, "outage")
            tenant.client.authorization = asking.authorization
            answered = []

            def ask():
                begin = time.monotonic()
                answer = tenant.ask("Administrator", consistency=auth.Consistency(freshness=auth.FRESHNESS_ANY))
                assert answer.decision == auth.DECISION_ALLOWED
                answered.append(begin)
            ask()
            # A clean stop may take longer than memory is good for.
            cluster = Cluster.embedded(owner)
            owner.kill()
            postmasters, cut = cluster.cut(), time.monotonic()
            assert set(ask_until(grpc.StatusCode.UNAVAILABLE, ask)[0]) == {grpc.StatusCode.OK}
            # However late an answer comes, it is from memory that was good when it was asked for.
            assert cut < answered[1] and answered[-1] < cut + staleness, "memory answers for a while, and no longer"
            cluster.await_note(postmasters)
            owner = Daemon(binary, data_dir, "--services", "directory").start()
            assert set(ask_until(grpc.StatusCode.OK, ask)[0]) <= {grpc.StatusCode.UNAVAILABLE}
    finally:
        checks.stop()
        owner.stop()


def test_a_postmaster_left_behind_is_adopted_and_stopped_in_the_end(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    cluster = Cluster.embedded(daemon)
    left = cluster.postmasters
    assert len(left) == 1
    daemon.kill()
    assert cluster.postmasters == left
    second = Daemon(binary, data_dir).start()
    assert len(cluster.postmasters) == 1
    third = Daemon(binary, data_dir)
    with pytest.raises(AssertionError, match="ended instead of serving"):
        third.start()
    assert len(cluster.postmasters) == 1
    assert second.stop() == 0
    assert cluster.postmasters == []


def test_a_postmaster_that_is_killed_is_started_again(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    with daemon.client() as client:
        tenant = Tenant.create(client, "phoenix")
        cluster = Cluster.embedded(daemon)
        cluster.signal(signal.SIGKILL, cluster.postmasters)
        ask_until(grpc.StatusCode.OK, lambda: client.users.Create(users_pb2.UsersServiceCreateRequest(
            tenant=tenant.id, request_id="once", user=users_pb2.User(id="ann")), timeout=5))
        assert sorted(tenant.users()) == ["Administrator", "ann"]
    assert len(cluster.postmasters) == 1
    assert daemon.stop() == 0 and cluster.postmasters == []


@pytest.mark.parametrize("environment", [{}, {"MUSTER_POSTGRES_BIN": str(BIN)}], ids=["found", "chosen"])
def test_data_of_another_postgres_are_refused_with_a_way_out(binary, data_dir, environment):
    Daemon(binary, data_dir).start().stop()
    (pathlib.Path(data_dir) / "postgres" / "PG_VERSION").write_text("9\n")
    with pytest.raises(AssertionError, match="made by PostgreSQL 9, .*install .*9, or upgrade the data with pg_upgrade"):
        Daemon(binary, data_dir, environment=environment).start()


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
