"""What goes wrong around the gateway: the database is gone, the gateway or the server is killed in the middle of a push (P13, P50)."""

import random
import shutil
import tempfile
import threading

import pytest

from faults import Stage
from gateway import PATCH, USER, Gateway
from postgres import Server
from rules import rule

PUSHERS, USERS = 4, 12


@pytest.fixture(scope="module")
def stage(binary):
    folder = tempfile.mkdtemp(prefix="muster-")
    with Server().initialize().start() as database:
        stage = Stage(binary, folder, "--migrate", database=database.url(), cluster=database)
        yield stage
        stage.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def gateway(stage, test_binary):
    gateway = Gateway(test_binary("muster-scim"), stage.address, "--timeout", "2").start()
    yield gateway
    gateway.stop()


def corp(stage, gateway, name):
    tenant, planners = stage.tenant(name)
    tenant.idp()
    tenant.mapping("g-plan", planners)
    return tenant, planners, gateway.connection(tenant.issue_token())


class Push:
    """Providers that make users and put them into a group, and send each request until it is answered for good."""

    def __init__(self, connection):
        self.connection, self.waits, self.wrong, self.done = connection, [], [], threading.Event()
        self.group = connection.group("g-plan")["id"]
        self.begun = threading.Semaphore(0)
        self.threads = [threading.Thread(target=self._run, args=(number,)) for number in range(PUSHERS)]
        for thread in self.threads:
            thread.start()

    def _run(self, number):
        for user in range(USERS):
            name = f"user-{number}-{user}"
            made = self._send("POST", "/scim/v2/Users", {"schemas": [USER], "userName": name})
            if made is None:
                return
            if made.status == 409:  # It was made, and the answer was lost.
                found = self._send("GET", f"/scim/v2/Users?filter=userName%20eq%20%22{name}%22")
                identifier = found.json["Resources"][0]["id"]
            else:
                identifier = made.json["id"]
            self.begun.release()
            self._send("PATCH", f"/scim/v2/Groups/{self.group}", {"schemas": [PATCH], "Operations": [
                {"op": "add", "path": "members", "value": [{"value": identifier}]}]})

    def _send(self, *request):
        while not self.done.is_set():
            try:
                answer = self.connection.request(*request)
            except OSError:
                continue
            if answer.status in (429, 503):
                self.waits.append(answer.headers["Retry-After"])
                self.done.wait(0.1)
                continue
            if answer.status >= 500 or answer.status not in (200, 201, 204, 409):
                self.wrong.append(answer)
            return answer

    def await_refusal(self):
        """Until somebody has been told to come again, or nobody is left."""
        while not self.waits and any(thread.is_alive() for thread in self.threads):
            self.done.wait(0.05)

    def join(self):
        for thread in self.threads:
            thread.join(60)
        ended = not any(thread.is_alive() for thread in self.threads)
        self.done.set()
        assert ended and not self.wrong, self.wrong


def whole(tenant, planners, connection, push):
    """Everything is there once."""
    users = connection.get("/scim/v2/Users?count=200").json
    names = sorted(user["userName"] for user in users["Resources"])
    assert names == sorted(f"user-{number}-{user}" for number in range(PUSHERS) for user in range(USERS))
    shown = {member["value"] for member in connection.get(f"/scim/v2/Groups/{push.group}").json["members"]}
    assert shown == {user["id"] for user in users["Resources"]}
    assert len(tenant.members(planners)) == PUSHERS * USERS


@rule("P13: while the database is gone, 503 with Retry-After in whole seconds; nothing is lost")
def test_database_gone(stage, gateway):
    tenant, planners, connection = corp(stage, gateway, "gone")
    push = Push(connection)
    push.begun.acquire()
    stage.cluster.kill()
    push.await_refusal()
    stage.cluster.start()
    push.join()
    assert push.waits and all(wait.isdigit() and 0 < int(wait) < 300 for wait in push.waits), push.waits
    whole(tenant, planners, connection, push)


@rule("P13: a server that is killed and comes back loses nothing")
def test_server_killed(stage, gateway):
    tenant, planners, connection = corp(stage, gateway, "killed")
    push = Push(connection)
    push.begun.acquire()
    stage.daemon.kill()
    push.await_refusal()
    stage.daemon.start()
    push.join()
    assert push.waits and all(wait.isdigit() for wait in push.waits), push.waits
    whole(tenant, planners, connection, push)


@rule("P50: a gateway that is killed in the middle of a push leaves each request applied or not; the retry makes it whole")
def test_gateway_killed(stage, test_binary):
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    source = random.Random(seed)
    gateway = Gateway(test_binary("muster-scim"), stage.address, "--timeout", "2").start()
    try:
        tenant, planners, connection = corp(stage, gateway, "cut")
        push = Push(connection)
        for _ in range(3):
            for _ in range(source.randrange(1, 6)):
                push.begun.acquire(timeout=30)
            gateway.kill()
            gateway.command[gateway.command.index("--listen") + 1] = gateway.address.removeprefix("http://")
            gateway.ready = {}
            gateway.start()
        push.join()
        whole(tenant, planners, connection, push)
    finally:
        gateway.stop()
