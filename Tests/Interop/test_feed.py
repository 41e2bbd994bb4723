"""Two nodes on one database: what is written through one shows on the other, and a stream of changes goes on there."""

import json
import os
import shutil
import subprocess
import tempfile
import time

import grpc
import pytest

from client import DASHBOARD, Tenant
from daemon import Daemon
import authorization as auth


@pytest.fixture(scope="module")
def nodes(binary):
    folder = tempfile.mkdtemp(prefix="muster-")
    os.chmod(folder, 0o755)
    one = Daemon(binary, folder).start()
    other = Daemon(binary, folder, database=one.database_url).start()
    yield one, other
    other.stop()
    one.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pair(nodes, request):
    """One tenant as each of the nodes sees it."""
    with nodes[0].client() as first, nodes[1].client() as second:
        tenant = Tenant.create(first, f"feed-{request.node.name.replace('_', '-')}"[:60])
        mirror = Tenant(second, tenant.id, None)
        mirror.token = tenant.token
        yield tenant, mirror


def watch(tenant, after="", timeout=60):
    return tenant.client.authorization.Watch(auth.WatchRequest(tenant=tenant.id, after=after), timeout=timeout)


def users(change):
    return {touched.user for touched in change.touched if touched.kind == "user"}


def test_a_write_through_one_node_is_visible_at_its_token_through_the_other_at_once(pair):
    tenant, mirror = pair
    tenant.user("ann")
    group = tenant.workgroup("Planners", allowed=[DASHBOARD])
    mirror.token = tenant.token
    assert not mirror.sees("ann")
    for _ in range(50):
        for mode, seen in (("add", True), ("remove", False)):
            tenant.update_members(group, mode, "ann")
            mirror.token = tenant.token
            # The first question with the token is the only one.
            assert mirror.sees("ann") is seen
            assert tenant.sees("ann") is seen


def test_a_stream_tells_what_was_touched_and_goes_on_through_another_node_without_a_gap(pair):
    tenant, mirror = pair
    stream = watch(tenant)
    start = next(stream)
    assert start.token and not start.HasField("at") and not start.touched
    seen = []
    for number in range(5):
        tenant.user(f"u{number}", display_name="Secret Name")
        change = next(stream)
        assert change.token == tenant.token and change.HasField("at") and b"Secret" not in change.SerializeToString()
        seen.append(users(change))
    last = change.token
    stream.cancel()
    for number in range(5, 9):
        tenant.user(f"u{number}")
    stream = watch(mirror, after=last)
    for number in range(5, 9):
        change = next(stream)
        seen.append(users(change))
    assert seen == [{f"u{number}"} for number in range(9)]
    assert change.token == tenant.token
    assert not next(stream).HasField("at"), "it has caught up"
    tenant.user("late")
    assert users(next(stream)) == {"late"}
    stream.cancel()


def test_a_stream_of_another_epoch_or_tenant_is_refused(pair, refused):
    tenant, _ = pair
    for token, code in ((tenant.token.replace("1.1-0.", "1.1-7."), grpc.StatusCode.FAILED_PRECONDITION),
                        ("1.1-0.1.another", grpc.StatusCode.INVALID_ARGUMENT), ("?", grpc.StatusCode.INVALID_ARGUMENT)):
        refused(code, next, watch(tenant, after=token))
    tenant.id = "nobody-has-this-one"
    refused(grpc.StatusCode.NOT_FOUND, next, watch(tenant))


def test_the_command_line_watches(nodes, pair, test_binary):
    tenant, _ = pair
    process = subprocess.Popen(
        [test_binary("muster"), "watch", "--json", "--server", nodes[1].address, "--key-file",
         nodes[0].ready["root-key"], "--tenant", tenant.id], stdout=subprocess.PIPE, text=True)
    try:
        assert json.loads(process.stdout.readline())["token"] == tenant.token
        tenant.user("ann")
        change = json.loads(process.stdout.readline())
        assert change["token"] == tenant.token
        assert {"kind": "user", "user": "ann"} in change["touched"]
    finally:
        process.kill()
        process.wait()


def test_a_node_that_stops_ends_its_streams_at_once_and_another_one_goes_on(binary, nodes, pair):
    tenant, mirror = pair
    with tempfile.TemporaryDirectory(prefix="muster-") as folder:
        third = Daemon(binary, folder, database=nodes[0].database_url).start()
        with third.client() as client:
            stream = watch(Tenant(client, tenant.id, None))
            token = next(stream).token
            began = time.monotonic()
            third.stop()
            assert time.monotonic() - began < 10, "the drain waits for no stream"
            with pytest.raises(grpc.RpcError) as ended:
                next(stream)
            assert ended.value.code() == grpc.StatusCode.UNAVAILABLE
    tenant.user("ann")
    stream = watch(mirror, after=token)
    assert users(next(stream)) == {"ann"}
    stream.cancel()
