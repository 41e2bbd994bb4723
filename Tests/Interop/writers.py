"""Writers that go on whatever happens, and keep record of what they were told."""

import random
import threading
import time

import grpc
from muster.directory.v1 import users_pb2, workgroups_pb2

from client import RECONNECT_SOON, Client
from history import Outcome, Write

# Shorter than most faults last, so that calls also end by it.
TIMEOUT = 2
# Between two tries of a call that failed.
PAUSE = 0.1
CHANNELS = 4
# What a client may be told because of a fault; anything else is a bug.
EXPECTED = ("UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "CANCELLED")


class Writer:
    """Makes users and workgroups of its own, one change after the other.

    Each call goes to any of the nodes. After a failure it is either repeated with the same key until it is answered, or its
    outcome is left open for ever, and the writer goes on with another user.
    """

    def __init__(self, writers, clients, tenant, group, name, seed):
        self.writers, self.clients, self.tenant, self.group, self.name = writers, clients, tenant, group, name
        self.source, self.count, self.user, self.writes = random.Random(seed), 0, None, []

    def run(self):
        while not self.writers.stopping.is_set():
            if self.user is None:
                self._create_user()
            else:
                self.source.choice([self._join, self._rename, self._found_workgroup, self._suspend])()

    def _next(self):
        self.count += 1
        return f"{self.name}.{self.count}"

    def _create_user(self):
        name = self._next()
        if self._write("users.create", lambda client: client.users.Create, users_pb2.UsersServiceCreateRequest(
                tenant=self.tenant, request_id=name, user=users_pb2.User(id=name, login=name)),
                ("put", "user", (name,)), ("put", "profile", (name,))):
            self.user = name

    def _join(self):
        """In and out again, so that the history fills too."""
        membership = (self.group, self.user, "manual")
        for verb, mode in (("put", workgroups_pb2.MEMBERS_MODE_ADD), ("end", workgroups_pb2.MEMBERS_MODE_REMOVE)):
            if self.user is None or (verb == "end" and self.source.random() < 0.5):
                return self._leave_user()
            self._write("workgroups.update_members", lambda client: client.workgroups.UpdateMembers,
                        workgroups_pb2.WorkgroupsServiceUpdateMembersRequest(
                            tenant=self.tenant, request_id=self._next(), workgroup=self.group, mode=mode, users=[self.user]),
                        (verb, "membership", membership))

    def _rename(self):
        name = self._next()
        self._write("users.update", lambda client: client.users.Update, users_pb2.UsersServiceUpdateRequest(
            tenant=self.tenant, request_id=name, user=users_pb2.User(id=self.user, display_name=name),
            update_mask={"paths": ["display_name"]}), ("put", "profile", (self.user,)))

    def _found_workgroup(self):
        name = self._next()
        self._write("workgroups.create", lambda client: client.workgroups.Create, workgroups_pb2.WorkgroupsServiceCreateRequest(
            tenant=self.tenant, request_id=name, members=[self.user], workgroup=workgroups_pb2.Workgroup(
                id=name, name=name, kind=workgroups_pb2.WORKGROUP_KIND_ROLE)),
            ("put", "workgroup", (name,)), ("put", "membership", (name, self.user, "manual")))

    def _suspend(self):
        self._write("users.suspend", lambda client: client.users.Suspend, users_pb2.UsersServiceSuspendRequest(
            tenant=self.tenant, request_id=self._next(), user=self.user), ("put", "user", (self.user,)))
        self._leave_user()

    def _leave_user(self):
        self.user = None

    def _write(self, method, call_of, request, *effects):
        """Returns whether the write was acknowledged. If not, the user is left: nobody knows how it stands."""
        write = Write(method, request.request_id, frozenset(effects), begun=time.monotonic())
        write.call, write.request, write.is_open = self._any_node(call_of), request, False
        self.writes.append(write)
        while True:
            try:
                write.answer = write.call(request, timeout=TIMEOUT)
            except grpc.RpcError as error:
                if not self._goes_on_after(error, write):
                    self._leave_user()
                    return False
            else:
                write.ended, write.outcome = time.monotonic(), Outcome.ACKNOWLEDGED
                write.revision = revision(write.answer.token)
                self.writers.acknowledged()
                return True

    def _any_node(self, call_of):
        """The call, which goes to another node each time."""
        return lambda request, **named: call_of(self.source.choice(self.clients))(request, **named)

    def _goes_on_after(self, error, write):
        """Whether the call is to be repeated."""
        self.writers.failed(error)
        # Once a try is open, a later one that changed nothing tells nothing of the first.
        write.is_open |= "nothing was changed" not in (error.details() or "")
        write.outcome = Outcome.UNKNOWN if write.is_open else Outcome.REFUSED
        if self.writers.stopping.wait(PAUSE):
            return False
        return self.source.random() < 0.7


def revision(token):
    """The revision in a token, which clients needn't know: `1.<epoch>.<revision>.<tenant>`."""
    return int(token.split(".")[2])


class Writers:
    """Many writers on some tenants, each on a thread."""

    def __init__(self, endpoints, tenants, count, seed):
        """The endpoints are the addresses of nodes, each with its key."""
        self.stopping, self._changed = threading.Event(), threading.Condition()
        self.answers, self.errors, self.sentences, self.unexpected = 0, {}, set(), []
        # Each channel with a connection of its own, instead of one for the whole process.
        self.clients = [[Client(address, key, options=[("grpc.use_local_subchannel_pool", 1), *RECONNECT_SOON])
                         for address, key in endpoints] for _ in range(CHANNELS)]
        self.writers = [Writer(self, self.clients[number % CHANNELS], tenant, group, f"w{number}", f"{seed}-{number}")
                        for number, (tenant, group) in zip(range(count), tenants * count)]
        self.threads = [threading.Thread(target=writer.run, name=writer.name) for writer in self.writers]

    def writes(self, tenant):
        return [write for writer in self.writers if writer.tenant == tenant for write in writer.writes]

    def acknowledged(self):
        with self._changed:
            self.answers += 1
            self._changed.notify_all()

    def failed(self, error):
        with self._changed:
            self.errors[error.code().name] = self.errors.get(error.code().name, 0) + 1
            self.sentences.add((error.code().name, error.details()))
            if error.code().name not in EXPECTED:
                self.unexpected.append(f"{error.code().name}: {error.details()}")
            self._changed.notify_all()

    def wait_for(self, more, seconds=60):
        """Waits for that many more acknowledgements."""
        with self._changed:
            wanted = self.answers + more
            assert self._changed.wait_for(lambda: self.answers >= wanted, seconds), \
                f"the writers make no progress: {wanted - self.answers} of {more} are missing, {self.errors}"

    def wait_for_errors(self, code, count, seconds=60):
        with self._changed:
            assert self._changed.wait_for(lambda: self.errors.get(code, 0) >= count, seconds), \
                f"no {code}: {self.answers} acknowledged, {self.errors}"

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def stop(self):
        self.stopping.set()
        for thread in self.threads:
            thread.join(60)
            assert not thread.is_alive(), "a call outlives its deadline"
        assert not self.unexpected, self.unexpected[:5]

    def __exit__(self, *_):
        self.stop()
        for clients in self.clients:
            for client in clients:
                client.channel.close()
