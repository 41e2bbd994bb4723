"""The database falls silent without closing a connection, as a machine that is suspended: calls end all the same."""

import collections
import contextlib
import itertools
import os
import random
import threading
import time

import grpc
import authorization as auth
from muster.directory.v1 import tenants_pb2, users_pb2, workgroups_pb2
from muster.provisioning.v1 import logins_pb2

from client import PACE, ask_until
from connections import Connection, unary
from faults import Stage
from postgres import Server
from tcp_proxy import Proxy

PAUSE = float(os.environ.get("TEST_LONG_PAUSE_SECONDS", "3"))
STALENESS = 1.0
DEADLINES = 0.3, 1.0, 2.5
GRACE, RECOVERY = 0.1, 2.0
CALLERS = 12


def calls(tenant, group):
    """A call of each kind: what it is, its path, its request."""
    resource = auth.Resource(type="dashboard", id="sales")
    head = tenant.token.split(".")
    next_token = ".".join([*head[:2], str(int(head[2]) + 1), *head[3:]])

    def question(**consistency):
        return {"tenant": tenant.id, "subject": "ann", "action": "view", "resource": resource,
                "consistency": auth.Consistency(**consistency)}
    for call, request in (("Check", auth.CheckRequest), ("Explain", auth.ExplainRequest)):
        for name, consistency in (("any", {"freshness": auth.FRESHNESS_ANY}), ("latest", {"freshness": auth.FRESHNESS_LATEST}),
                                  ("known", {"at_least": tenant.token}), ("unknown", {"at_least": next_token})):
            path = f"muster.authorization.v1.AuthorizationService/{call}"
            yield f"{call} {name}", path, request(**question(**consistency))
    directory = "muster.directory.v1."
    yield "get", directory + "UsersService/Get", users_pb2.UsersServiceGetRequest(tenant=tenant.id, user="ann")
    yield "list", directory + "UsersService/List", users_pb2.UsersServiceListRequest(tenant=tenant.id)
    yield "members", directory + "WorkgroupsService/ListMembers", workgroups_pb2.WorkgroupsServiceListMembersRequest(
        tenant=tenant.id, workgroup=group)
    yield "tenants", directory + "TenantsService/List", tenants_pb2.TenantsServiceListRequest()
    yield "create", directory + "UsersService/Create", users_pb2.UsersServiceCreateRequest(
        tenant=tenant.id, user=users_pb2.User())
    yield "create once", directory + "UsersService/Create", users_pb2.UsersServiceCreateRequest(
        tenant=tenant.id, request_id="once", user=users_pb2.User(id="bob"))
    yield "join", directory + "WorkgroupsService/UpdateMembers", workgroups_pb2.WorkgroupsServiceUpdateMembersRequest(
        tenant=tenant.id, workgroup=group, users=["ann"], mode=workgroups_pb2.MEMBERS_MODE_ADD)
    yield "login", "muster.provisioning.v1.LoginsService/Provision", logins_pb2.ProvisionRequest(
        tenant=tenant.id, identity_provider="corp", login="ann")


class Callers:
    """Threads that ask one call after the other, and take the time until the server ends it.

    The deadline is in the request only: a client's own time-out would end the call whatever the server does.
    """

    def __init__(self, stage, kinds, seed):
        self.stage, self.kinds = stage, list(kinds)
        deck = list(self.kinds)
        random.Random(seed).shuffle(deck)
        self.deck = itertools.cycle(deck)
        self.stopping, self.times = threading.Event(), []
        self.threads = [threading.Thread(target=self._run, args=(random.Random(f"{seed}-{number}"),))
                        for number in range(CALLERS)]
        # A call that has nothing to do with the database shows how late this machine is by itself.
        self.machine = []
        self.threads.append(threading.Thread(target=self._ping))

    def _run(self, source):
        while not self.stopping.is_set():
            name, path, request = next(self.deck)
            deadline = source.choice(DEADLINES)
            self.times.append((name, deadline, self._time(path, request.SerializeToString(), deadline)))

    def _ping(self):
        while not self.stopping.wait(0.05):
            self.machine.append(self._time("grpc.health.v1.Health/Check", b"", 10))

    def _time(self, path, message, deadline):
        host, port = self.stage.address.rsplit(":", 1)
        with contextlib.closing(Connection(host, int(port))) as connection:
            connection.settle()
            begin = time.monotonic()
            connection.socket.sendall(unary("/" + path, message, [
                ("grpc-timeout", f"{int(deadline * 1000)}m"), ("authorization", "Bearer " + self.stage.daemon.key)]))
            connection.answered()
            return time.monotonic() - begin

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in self.threads:
            thread.join(60)

    def check(self):
        slowest = max(self.machine)
        late = sorted(((took - deadline, name, deadline) for name, deadline, took in self.times), reverse=True)
        counted = collections.Counter(name for name, _, _ in self.times)
        print(f"{len(self.times)} calls, the latest {late[0][0] * 1000:.0f} ms after its deadline ({late[0][1]}); "
              f"this machine's own delays are up to {slowest * 1000:.0f} ms; {dict(counted)}")
        assert set(counted) == {name for name, _, _ in self.kinds}
        assert late[0][0] <= GRACE + slowest, late[:5]


def outlast(stage, take_away, give_back):
    """Takes the database away for a while, without closing a connection, and asserts what calls make of that."""
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"\naway for {PAUSE} s: TEST_SEED={seed}", flush=True)
    tenant, group = stage.tenant("paused")
    tenant.idp()
    tenant.update_members(group, "add", tenant.user("ann").id)
    assert tenant.sees("ann")

    def ask(freshness=auth.FRESHNESS_ANY):
        return tenant.ask("ann", consistency=auth.Consistency(freshness=freshness))
    take_away()
    try:
        begin = time.monotonic()
        with Callers(stage, calls(tenant, group), seed) as callers:
            before, went = ask_until(grpc.StatusCode.UNAVAILABLE, ask, STALENESS + RECOVERY)
            assert set(before) == {grpc.StatusCode.OK}, before
            assert went > STALENESS - 0.5, f"memory answers for {went:.1f} s only"
            while time.monotonic() - begin < PAUSE:
                with contextlib.suppress(grpc.RpcError):
                    assert not ask(), "a check was answered from memory that is too old"
                time.sleep(PACE)
        callers.check()
    finally:
        give_back()
    begin = time.monotonic()
    _, checked = ask_until(grpc.StatusCode.OK, ask)
    ask_until(grpc.StatusCode.OK, lambda: ask(auth.FRESHNESS_LATEST))
    ask_until(grpc.StatusCode.OK, lambda: tenant.user("carl" + str(time.monotonic_ns())))
    recovered = time.monotonic() - begin
    print(f"checks from memory for {went:.1f} s; after the return checks after {checked:.2f} s, "
          f"reads and writes after {recovered:.2f} s")
    assert recovered < RECOVERY


def test_calls_end_by_their_deadline_while_the_database_is_paused(binary, data_dir):
    with contextlib.closing(Stage(binary, data_dir, "--max-staleness", f"{STALENESS:.0f}s")) as stage:
        outlast(stage, stage.cluster.pause, stage.cluster.resume)


def test_calls_end_by_their_deadline_while_the_network_to_the_database_is_silent(binary, data_dir):
    with Server().initialize().start() as server, Proxy(server.port) as proxy, contextlib.closing(Stage(
            binary, data_dir, "--migrate", "--max-staleness", f"{STALENESS:.0f}s",
            database=server.url(port=proxy.port), cluster=server)) as stage:
        outlast(stage, proxy.hold, proxy.let_go)
