"""A round of a crash test: writers, a fault among them, and afterwards the question whether the history is sound."""

import concurrent.futures
import contextlib
import random
import time

import authorization as auth
from muster.directory.v1 import audit_pb2, users_pb2

import history
from history import Outcome
from watcher import Watcher
from writers import Writers, revision

WRITERS = 32
# Of each kind, in a round: every answer is compared with the database, these are asked for again.
SAMPLE = 40
ASKERS = 8


def play(stage, fault, name, seed):
    """Plays a round on tenants of its own, and returns a line about it."""
    source = random.Random(f"{seed}-{name}")
    tenants = [stage.tenant(f"{name}-{number}") for number in range(2)]
    with contextlib.ExitStack() as cleanup:
        watchers = [cleanup.enter_context(Watcher(source.choice(stage.nodes(tenant)), tenant.token)) for tenant, _ in tenants]
        writers = cleanup.enter_context(
            Writers(stage.endpoints, [(tenant.id, group) for tenant, group in tenants], WRITERS, seed))
        writers.wait_for(source.randrange(1, 8 * WRITERS))
        fault(stage, source)
        begin = time.monotonic()
        writers.wait_for(1)
        back = time.monotonic() - begin
        writers.wait_for(2 * WRITERS)
        writers.stop()
        opened = sum(inspect(stage, tenant, group, writers.writes(tenant.id), source) for tenant, group in tenants)
        for (tenant, _), watcher in zip(tenants, watchers):
            watched_all(stage, tenant, watcher)
    return (f"{name}: {writers.answers} acknowledged, {opened} with an open outcome, back after {back:.1f} s, "
            f"{dict(sorted(writers.errors.items()))}")


def watched_all(stage, tenant, watcher):
    """Whoever watched was told each revision once, in order."""
    head = history.Stored.read(stage.cluster, tenant.id).head
    watcher.wait_for(head)
    first = revision(tenant.token) + 1
    assert watcher.revisions == list(range(first, head + 1)), \
        f"whoever watched {tenant.id} was told {watcher.revisions}, not {first} to {head}, in {watcher.breaks + 1} streams"


def inspect(stage, tenant, group, writes, source):
    """Asserts that the history is sound, in the database and through the interface. Returns how many writes were open."""
    compare(stage, tenant, writes)
    opened = [write for write in writes if write.outcome is not Outcome.ACKNOWLEDGED]
    with concurrent.futures.ThreadPoolExecutor(ASKERS) as pool:
        list(pool.map(settle, opened))
        answered = [write for write in writes if write not in opened]
        list(pool.map(ask_again, source.sample(answered, min(SAMPLE, len(answered)))))
    stored = compare(stage, tenant, writes)
    compare_interface(stage, tenant, group, stored, source)
    return len(opened)


def compare(stage, tenant, writes):
    stored = history.Stored.read(stage.cluster, tenant.id)
    found = history.violations(stored, writes)
    assert not found, f"the history of {tenant.id} is not sound:\n" + history.report(found)
    return stored


def settle(write):
    """Repeats a write whose outcome is open, as its writer would; the answer is the first one if it was carried out."""
    write.answer = write.call(write.request)
    write.revision, write.outcome, write.ended = revision(write.answer.token), Outcome.ACKNOWLEDGED, time.monotonic()


def ask_again(write):
    """The same key gives the first answer; only the epoch in its token may be another one, after a failover."""
    again = write.call(write.request)
    assert revision(again.token) == write.revision, f"{write.request_id}: {again.token} after {write.answer.token}"
    again.token = write.answer.token
    assert again == write.answer, f"{write.request_id}: a repeated write gave {again} after {write.answer}"


def compare_interface(stage, tenant, group, stored, source):
    """What the calls say is what the database holds, on each node."""
    users = {row["id"]: row["status"] for row in stored.facts["user"]}
    assert list_users(stage, tenant) == set(users)
    members = {row["user_id"] for row in stored.facts["membership"] if row["workgroup"] == group}
    verified = stage.client.audit.Verify(audit_pb2.AuditServiceVerifyRequest(tenant=tenant.id))
    changes = verified.chains[0]
    assert (changes.verified, changes.last, changes.first_break) == (stored.head, stored.head, 0), verified
    latest = auth.Consistency(freshness=auth.FRESHNESS_LATEST)

    def ask(node, user):
        seen = node.sees(user, consistency=latest)
        assert seen == (user in members and users[user] == "active"), f"{user}: {seen}"
    asked = source.sample(sorted(set(users) - {"Administrator"}), min(SAMPLE, len(users) - 1))
    with concurrent.futures.ThreadPoolExecutor(ASKERS) as pool:
        for node in stage.nodes(tenant):
            list(pool.map(ask, [node] * len(asked), asked))


def list_users(stage, tenant):
    found, page = [], ""
    while True:
        listed = stage.client.users.List(
            users_pb2.UsersServiceListRequest(tenant=tenant.id, page_size=1000, page_token=page))
        found += [user.id for user in listed.users]
        page = listed.next_page_token
        if listed.complete:
            assert len(found) == len(set(found)), "a user is listed twice"
            return set(found)
