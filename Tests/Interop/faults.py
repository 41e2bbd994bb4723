"""What goes wrong in a crash test: daemons with their database, and the faults that befall them."""

import os
import pathlib
import signal
import time

import grpc

from client import DASHBOARD, RECONNECT_SOON, Client, Tenant
from daemon import Daemon
from postgres import Cluster, free_port

CONNECT_SECONDS = 30


class Stage:
    """A daemon on a port that it keeps, and its database; with a second one if need be."""

    def __init__(self, binary, folder, *options, database=None, cluster=None, proxy=None, has_second=False):
        self.address = f"127.0.0.1:{free_port()}"
        self.daemon = Daemon(binary, folder, "--listen", self.address, *options, database=database)
        self.proxy = proxy
        self.daemon.start()
        self.cluster = cluster or Cluster.embedded(self.daemon)
        self.client = Client(self.address, self.daemon.key, options=RECONNECT_SOON)
        # Another node on the same database, which no fault of the daemon reaches.
        self.second = None
        if has_second:
            self.second = Daemon(binary, pathlib.Path(folder) / "second",
                                 database=database or self.daemon.database_url).start()
            self.second_client = self.second.client()

    @property
    def endpoints(self):
        """The nodes' addresses, each with its key."""
        return [(daemon.address, daemon.key) for daemon in (self.daemon, self.second) if daemon]

    def tenant(self, name):
        """A tenant, and a workgroup whose members see dashboards."""
        tenant = Tenant.create(self.client, name)
        return tenant, tenant.workgroup("Planners", allowed=[DASHBOARD])

    def nodes(self, tenant):
        """The tenant as each node answers about it."""
        if not self.second:
            return [tenant]
        return [tenant, Tenant(self.second_client, tenant.id, tenant.created)]

    def close(self):
        self.client.channel.close()
        if self.second:
            self.second_client.channel.close()
            self.second.stop()
        self.daemon.stop()


# Each fault ends when the system may be expected to recover by itself.

def kill_daemon(stage, source):
    stage.daemon.kill()
    stage.daemon.start()
    grpc.channel_ready_future(stage.client.channel).result(CONNECT_SECONDS)


def kill_backend(stage, source):
    """PostgreSQL takes the end of a backend by SIGKILL as a corruption of its memory: it ends all of them, and recovers."""
    stage.cluster.signal(signal.SIGKILL, [source.choice(stage.cluster.backends)])


def kill_database(stage, source):
    """The daemon finds the end of its own server, and starts it again."""
    stage.cluster.kill()


def stop_database_at_once(stage, source):
    stage.cluster.stop_at_once()


def pause_database(stage, source):
    stage.cluster.pause()
    try:
        time.sleep(float(os.environ.get("TEST_PAUSE_SECONDS", "2.5")))
    finally:
        stage.cluster.resume()


def cut_connections(stage, source):
    """In the middle of whatever was under way; sometimes after the answers, or all, went missing for a while."""
    lost = source.choice([{}, {"questions": False}, {"answers": False}, {"answers": True}])
    if lost:
        stage.proxy.hold(**lost)
        time.sleep(source.random() / 2)
    stage.proxy.cut()
    stage.proxy.let_go()


EMBEDDED = (kill_daemon, kill_backend, kill_database, stop_database_at_once, pause_database)
