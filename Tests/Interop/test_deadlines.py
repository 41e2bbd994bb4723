"""A call's deadline and its cancellation reach the statement that it waits for in the database."""

import contextlib
import subprocess
import time

import grpc
import pytest

from client import TIMEOUT
from load import psql
from muster.directory.v1 import users_pb2

WAITING = ("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
           "AND query LIKE '%muster.tenant_revision%' AND pid <> pg_backend_pid()")


class Lock:
    """Holds the row by which a tenant's changes are ordered, so that every change of the tenant waits."""

    def __init__(self, database, tenant):
        self._psql = [psql(), database, "--quiet", "--no-psqlrc", "--tuples-only", "--no-align"]
        self._session = subprocess.Popen(
            [*self._psql, "--set", "ON_ERROR_STOP=1"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, bufsize=1)
        self._session.stdin.write(
            f"BEGIN; SELECT tenant_id FROM muster.tenant_revision WHERE tenant_id = '{tenant}' FOR UPDATE;\n")
        assert self._session.stdout.readline().strip() == tenant

    def wait_until_waiting(self, count):
        """Returns when that many statements wait for the lock."""
        deadline = time.monotonic() + TIMEOUT
        while self._waiting() != count:
            assert time.monotonic() < deadline, f"{self._waiting()} statements wait, not {count}"

    def _waiting(self):
        return int(subprocess.run([*self._psql, "-c", WAITING], capture_output=True, text=True, check=True).stdout)

    def close(self):
        if self._session.poll() is None:
            self._session.communicate("COMMIT;\n")


@pytest.fixture
def lock(server, tenant):
    # The embedded server's own superuser: row-level security hides the row from the daemon's user, which comes last.
    database = server.database_url.rsplit(" user=", 1)[0]
    with contextlib.closing(Lock(database, tenant.id)) as lock:
        yield lock


def create(client, tenant, user, timeout):
    stub = client.users.stub
    return stub.Create.future(users_pb2.UsersServiceCreateRequest(tenant=tenant.id, user=users_pb2.User(id=user)),
                              metadata=client.metadata, timeout=timeout)


def test_the_deadline_of_a_call_ends_its_statement(client, tenant, lock, refused):
    begin = time.monotonic()
    call = create(client, tenant, "late", timeout=1)
    lock.wait_until_waiting(1)
    refused(grpc.StatusCode.DEADLINE_EXCEEDED, call.result)
    assert time.monotonic() - begin >= 1
    # Nobody waits for the lock any more, although it is still held.
    lock.wait_until_waiting(0)
    lock.close()
    refused(grpc.StatusCode.NOT_FOUND, tenant.get_user, "late")


def test_a_cancelled_call_cancels_its_statement(client, tenant, lock, refused):
    call = create(client, tenant, "gone", timeout=TIMEOUT)
    lock.wait_until_waiting(1)
    call.cancel()
    lock.wait_until_waiting(0)
    lock.close()
    refused(grpc.StatusCode.NOT_FOUND, tenant.get_user, "gone")


def test_a_client_that_disappears_cancels_its_statements(server, tenant, lock, refused):
    with server.client() as other:
        call = create(other, tenant, "lost", timeout=TIMEOUT)
        lock.wait_until_waiting(1)
    assert call.code() == grpc.StatusCode.CANCELLED
    lock.wait_until_waiting(0)
    lock.close()
    refused(grpc.StatusCode.NOT_FOUND, tenant.get_user, "lost")
