"""A restored database begins a new epoch: what was said before the restore is refused, and all goes on from there."""

import pathlib
import subprocess

import grpc

import history
from client import Tenant, ask_until, reason
from daemon import Daemon, clean_environment
import authorization as auth
from postgres import BIN, Cluster, Server, run
from rules import rule


def bump(binary, *options):
    """Runs `musterd epoch bump`, and gives its answer."""
    ran = subprocess.run([binary, "epoch", "bump", *options], capture_output=True, text=True, timeout=120,
                         env=clean_environment())
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def ask_at(tenant, token):
    return tenant.ask("ann", consistency=auth.Consistency(at_least=token))


def refuses(tenant, token):
    """A node that runs learns of the epoch with its next look at the database."""
    ask_until(grpc.StatusCode.FAILED_PRECONDITION, lambda: ask_at(tenant, token))
    try:
        ask_at(tenant, token)
    except grpc.RpcError as error:
        assert reason(error) == "epoch_changed"


def fill(client):
    tenant = Tenant.create(client, "kept")
    tenant.user("ann")
    return tenant


def goes_on(tenant, cluster, *users):
    """New writes and tokens are good, and the history has no seam."""
    for user in users:
        tenant.user(user)
    assert ask_at(tenant, tenant.token)
    assert set(tenant.users()) == {"Administrator", "ann", *users}
    assert history.violations(history.Stored.read(cluster, tenant.id), []) == []


@rule("X9: a token of an earlier epoch is refused, also by a daemon that runs")
def test_a_bump_reaches_a_daemon_that_runs(binary, data_dir):
    with Daemon(binary, data_dir) as daemon, daemon.client() as client:
        tenant = fill(client)
        before = tenant.token
        assert ask_at(tenant, before)
        assert bump(binary, "--data-dir", data_dir) == "The epoch was 1-0 and is 1-1."
        refuses(tenant, before)
        goes_on(tenant, Cluster.embedded(daemon), "bob")
    assert bump(binary, "--data-dir", data_dir) == "The epoch was 1-1 and is 1-2.", "without a daemon"
    assert not Cluster(pathlib.Path(data_dir) / "postgres", "").processes, "the server that was started for it is stopped"


@rule("X9: a dump that is restored refuses tokens from before, and goes on")
def test_a_dump_that_is_restored_refuses_tokens_from_before(binary, data_dir):
    with Server().initialize().start() as server:
        dump, roles = server.home / "dump", server.home / "roles"
        with Daemon(binary, pathlib.Path(data_dir) / "old") as daemon, daemon.client() as client:
            tenant, old = fill(client), Cluster.embedded(daemon).conninfo
            run("pg_dumpall", "--roles-only", "-d", old, "-f", roles)
            run("pg_dump", "--format=custom", "-d", old, "-f", dump)
            tenant.user("lost")
            lost = tenant.token
        # The role of the restoring superuser exists, which is no reason to stop.
        subprocess.run([BIN / "psql", "-Xq", "-d", server.conninfo, "-f", roles], stderr=subprocess.DEVNULL, check=True)
        run("pg_restore", "--exit-on-error", "-d", server.conninfo, dump)
        assert bump(binary, "--database-url", server.conninfo) == "The epoch was 1-0 and is 1-1."
        with Daemon(binary, pathlib.Path(data_dir) / "new", database=server.conninfo) as daemon, daemon.client() as client:
            tenant.client = client
            refuses(tenant, lost)
            # By revision alone the lost token would be good now.
            goes_on(tenant, server, "bob", "carl")
            refuses(tenant, lost)


@rule("X9: a base backup that is restored refuses tokens from before, and goes on")
def test_a_base_backup_that_is_restored_refuses_tokens_from_before(binary, data_dir):
    old, new = pathlib.Path(data_dir) / "old", pathlib.Path(data_dir) / "new"
    with Server() as place:
        with Daemon(binary, old) as daemon, daemon.client() as client:
            tenant = fill(client)
            run("pg_basebackup", "-D", place.folder, "-d", Cluster.embedded(daemon).conninfo, "-X", "stream", "-c", "fast",
                "--no-sync")
            tenant.user("lost")
            lost = tenant.token
        new.mkdir()
        subprocess.run(["cp", "-a", place.folder, new / "postgres"], check=True)
    bump(binary, "--data-dir", new)
    with Daemon(binary, new) as daemon, daemon.client() as client:
        tenant.client = client
        refuses(tenant, lost)
        goes_on(tenant, Cluster.embedded(daemon), "bob")


def test_a_bump_makes_no_database(binary, data_dir):
    empty = pathlib.Path(data_dir) / "empty"
    ran = subprocess.run([binary, "epoch", "bump", "--data-dir", empty], capture_output=True, text=True, timeout=60)
    assert ran.returncode != 0 and "--data-dir" in ran.stderr and not empty.exists()
