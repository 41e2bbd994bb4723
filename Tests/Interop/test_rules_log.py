"""P53, P54, P56: the log of a connection rebuilds its directory; drift and health are told from what is kept."""

import itertools
import json
import os
import random
import time

import grpc
import pytest

import postgres
from client import DASHBOARD, Client, Tenant, reason
from muster.directory.v1 import users_pb2
from muster.provisioning.v1 import events_pb2 as events
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule
from scim import Scim, members, replace
from snapshots import Snapshot, Sync, user
from test_rules_sync import Model

Code = grpc.StatusCode


def connected(tenant, **fields):
    """The connection and its mappings: the same wherever it is called."""
    tenant.idp(options=idps.IdentityProviderOptions(
        removal_threshold=idps.RemovalThreshold(minimum=4, percent=0)), **fields)
    tenant.groups = {}
    for name in ("Planners", "Analysts", "Readers"):
        tenant.groups[name] = tenant.workgroup(name, allowed=[DASHBOARD])
        tenant.mapping(f"g-{name.lower()}", tenant.groups[name])
    return tenant


@pytest.fixture
def corp(tenant):
    return connected(tenant)


@pytest.fixture
def rows(server):
    """What a query of the database finds about a tenant, past all fences."""
    conninfo = server.database_url.rsplit(" user=", 1)[0] + " user=postgres"
    return lambda tenant, sql: sorted(map(str, postgres.query(conninfo, sql.replace("$tenant", f"'{tenant.id}'"))))


_numbers = itertools.count(1)


@pytest.fixture
def rebuilt(client):
    """An empty tenant with the same connection and mappings."""
    return connected(Tenant.create(client, f"rebuilt-{os.getpid()}-{next(_numbers)}"))


def export(tenant, **fields):
    stream = tenant.client.idps.ExportLog(idps.IdentityProvidersServiceExportLogRequest(
        tenant=tenant.id, identity_provider="corp", **fields))
    return [line for part in stream for line in part.lines]


def replay(tenant, lines):
    return tenant._keep(tenant.client.idps.ReplayLog(idps.IdentityProvidersServiceReplayLogRequest(
        tenant=tenant.id, identity_provider="corp", lines=[one.line for one in lines])))


def health(tenant):
    return tenant.client.idps.GetHealth(idps.IdentityProvidersServiceGetHealthRequest(
        tenant=tenant.id, identity_provider="corp"))


def drift(tenant, **page):
    return tenant.client.idps.GetDrift(idps.IdentityProvidersServiceGetDriftRequest(
        tenant=tenant.id, identity_provider="corp", **page))


class History:
    """A provider that pushes this and that."""

    GROUPS = ("g-planners", "g-analysts", "g-readers", "g-nobody")

    def __init__(self, tenant, seed):
        self.tenant, self.scim, self.source = tenant, Scim(tenant), random.Random(seed)
        self.users, self.groups, self.numbers, self.held = {}, {}, itertools.count(1), 0
        self.last = None

    def step(self):
        action = self.source.choice((
            self.create, self.create, self.rename, self.activity, self.title, self.delete, self.group, self.join,
            self.join, self.leave, self.rename_group, self.delete_group, self.login, self.login, self.event, self.empty))
        # Only what this very step has asked for is asked for again.
        self.last = None
        try:
            action()
        except grpc.RpcError as error:
            assert error.code() in (Code.ALREADY_EXISTS, Code.RESOURCE_EXHAUSTED, Code.INVALID_ARGUMENT), error
            if error.code() == Code.RESOURCE_EXHAUSTED:
                self.approve(action)

    def approve(self, action):
        """Lets what is held pass every second time; the other half stays held."""
        waiting = self.tenant.client.sync.ListHeld(sync.ListHeldRequest(
            tenant=self.tenant.id, identity_provider="corp")).requests
        if waiting and self.last and self.source.random() < 0.5:
            self.held += 1
            self.tenant.client.sync.Approve(sync.ApproveRequest(tenant=self.tenant.id, id=waiting[-1].id))
            self.again()

    def again(self):
        method, arguments = self.last
        try:
            method(*arguments)
        except grpc.RpcError as error:
            assert error.code() == Code.RESOURCE_EXHAUSTED, error

    def do(self, method, *arguments):
        self.last = (method, arguments)
        return method(*arguments)

    def one(self, things):
        return self.source.choice(sorted(things)) if things else None

    def create(self):
        name = f"user-{next(self.numbers)}"
        made = self.scim.user(name, {"title": "new", "emails": [{"value": f"{name}@x.example"}]},
                              external_id=f"00u-{name}", active=self.source.random() < 0.9)
        self.users[name] = made.id

    def rename(self):
        if name := self.one(self.users):
            self.scim.replace_user(self.users[name], name, {"displayName": f"N{self.source.random()}"})

    def activity(self):
        if name := self.one(self.users):
            self.do(self.scim.patch_user, self.users[name], replace("active", self.source.random() < 0.6))

    def title(self):
        if name := self.one(self.users):
            self.scim.patch_user(self.users[name], replace("title", f"t{self.source.randrange(3)}"))

    def delete(self):
        if self.source.random() < 0.4 and (name := self.one(self.users)):
            identifier = self.users.pop(name)
            self.do(self.scim.delete_user, identifier)

    def group(self):
        name = self.source.choice(self.GROUPS)
        some = self.source.sample(sorted(self.users.values()), min(3, len(self.users)))
        self.groups[name] = self.scim.group(name, *some).id

    def join(self):
        if (group := self.one(self.groups)) and (user := self.one(self.users)):
            self.scim.patch_group(self.groups[group], members("add", self.users[user]))

    def leave(self):
        if (group := self.one(self.groups)) and (user := self.one(self.users)):
            self.do(self.scim.patch_group, self.groups[group], members("remove", self.users[user]))

    def empty(self):
        if self.source.random() < 0.3 and (group := self.one(self.groups)):
            self.do(self.scim.patch_group, self.groups[group], members("remove_all"))

    def rename_group(self):
        if name := self.one(self.groups):
            other = f"{name}-{self.source.randrange(9)}"
            self.scim.replace_group(self.groups[name], other)
            self.groups[other] = self.groups.pop(name)

    def delete_group(self):
        if self.source.random() < 0.3 and (name := self.one(self.groups)):
            self.do(self.scim.delete_group, self.groups.pop(name))

    def login(self):
        name = self.source.choice(sorted(self.users) + [f"guest-{self.source.randrange(4)}"])
        groups = self.source.sample(self.GROUPS, self.source.randrange(3))
        self.tenant.login(name, groups=groups, email=f"{name}@y.example")

    def event(self):
        if name := self.one(self.users):
            kind = self.source.choice(("user.lifecycle.deactivate", "user.lifecycle.reactivate", "user.session.clear"))
            moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime()) + f".{self.source.randrange(1000):03}Z"
            body = {"data": {"events": [{
                "uuid": f"e{next(self.numbers)}", "eventType": kind, "published": moment, "outcome": {"result": "SUCCESS"},
                "target": [{"id": f"00u-{name}", "type": "User", "alternateId": name}]}]}}
            self.tenant.client.events.ReceiveOkta(events.ReceiveOktaRequest(
                tenant=self.tenant.id, identity_provider="corp", body=json.dumps(body).encode()))


def directory(tenant, rows):
    """All that a connection has brought about, by ids that a replay keeps and by names."""
    scim, found = Scim(tenant), {}
    for user in scim.list_users(count=1000).users:
        found["pushed", user.id] = (user.user_name, user.external_id, user.active, json.loads(user.attributes), user.user,
                                    sorted(group.id for group in user.groups))
    for group in scim.list_groups(count=1000).groups:
        found["group", group.id] = (group.display_name, sorted(member.id for member in group.members))
    for user in tenant.client.users.List(users_pb2.UsersServiceListRequest(
            tenant=tenant.id, page_size=1000, include_deactivated=True)).users:
        # The first administrator is the tenant's own.
        if user.account == users_pb2.ACCOUNT_TYPE_FEDERATED:
            found["user", user.id] = (user.login, user.display_name, user.email, user.status)
    for name, group in tenant.groups.items():
        found["workgroup", name] = tenant.members(group, include_deactivated=True)
    found["links"] = rows(tenant, "SELECT subject, user_id FROM muster.link WHERE tenant_id = $tenant")
    found["signals"] = rows(tenant, "SELECT user_id, not_before, held_by FROM muster.signal WHERE tenant_id = $tenant")
    return found


@rule("P53: a directory rebuilt from the exported log is the same")
def test_rebuild(corp, rebuilt, rows):
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    history = History(corp, seed)
    for _ in range(150):
        history.step()
    lines = export(corp)
    decisions = {one.line.decision for one in lines}
    print(f"{len(lines)} lines, {history.held} approved, {sorted(decisions)}")
    assert [one.line.number for one in lines] == list(range(1, len(lines) + 1)) and "applied" in decisions
    answer = replay(rebuilt, lines)
    assert answer.applied == sum(one.line.decision == "applied" for one in lines)
    assert answer.applied + answer.skipped == len(lines)
    assert directory(rebuilt, rows) == directory(corp, rows)
    # What was replayed counts once, and is a log of its own from which it goes again.
    before = directory(rebuilt, rows)
    replay(rebuilt, lines)
    assert directory(rebuilt, rows) == before


def reject(tenant):
    """Rejects what is held and has undone what passed before it; says how many requests that were."""
    held = tenant.client.sync.ListHeld(sync.ListHeldRequest(tenant=tenant.id, identity_provider="corp")).requests
    return tenant._keep(tenant.client.sync.Reject(
        sync.RejectRequest(tenant=tenant.id, id=held[-1].id, undo=True))).undone if held else 0


def undone(tenant, scim):
    """Makes some members, takes a few out below the threshold and too many above it, and has that rejected and undone."""
    users = [scim.user(f"undone-{n}").id for n in range(9)]
    group = scim.group("g-planners-undone", *users).id
    for user in users[:2]:
        scim.patch_group(group, members("remove", user))
    scim.delete_user(users[2])
    with pytest.raises(grpc.RpcError) as caught:
        scim.patch_group(group, members("remove_all"))
    assert caught.value.code() == Code.RESOURCE_EXHAUSTED
    assert reject(tenant) == 3 and len(scim.get_group(group).members) == 9


@rule("P53: a directory rebuilt from a log with snapshots and with undone rejections is the same")
def test_rebuild_of_snapshots(corp, rebuilt, rows):
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    for tenant in (corp, rebuilt):
        for prefix, name in (("g-plan", "Planners"), ("g-run", "Analysts"), ("x-", "Readers")):
            tenant.mapping(prefix, tenant.groups[name], match="prefix")
    history, model, runs = History(corp, seed), Model(random.Random(seed)), Sync(corp)
    states = []
    undone(corp, history.scim)
    for round in range(6):
        for _ in range(12):
            history.step()
        model.step()
        run = runs.push(model.snapshot())
        if runs.state(run) == "held":
            runs.approve(run.held)
            run = runs.get(run.id)
        states.append(runs.state(run))
        # The snapshot has ended whatever it does not name.
        history.users, history.groups = {}, {}
    print(f"{states}, {reject(corp)} undone at the end")
    lines = export(corp)
    told = {(one.line.method, one.line.decision) for one in lines}
    assert {("sync.part", "part"), ("sync.push", "applied"), ("sync.reject", "applied")} <= told and "applied" in states
    # Alone, or with some of its parts only, the line of a snapshot is not done again.
    push = next(n for n, one in enumerate(lines) if one.line.method == "sync.push" and one.line.decision == "applied")
    parts = sum(one.line.method == "sync.part" for one in lines[:push])
    assert json.loads(lines[push].line.body)["parts"] == parts > 1
    for some in ([], lines[push - 1:push]):
        with pytest.raises(grpc.RpcError) as caught:
            replay(rebuilt, some + [lines[push]])
        assert reason(caught.value) == "not_replayable"
    for start in range(0, len(lines), 500):
        replay(rebuilt, lines[start:start + 500])
    assert directory(rebuilt, rows) == directory(corp, rows)
    before = directory(rebuilt, rows)
    replay(rebuilt, lines)
    assert directory(rebuilt, rows) == before
    # What was rebuilt has the same log, but for what became of nothing.
    again = [(one.line.method, one.line.decision, one.line.target) for one in export(rebuilt)]
    done = [(one.line.method, one.line.decision, one.line.target) for one in lines
            if one.line.decision in ("applied", "ignored", "part")]
    assert [line for line in again if line[0] == "sync.push"] == [line for line in done if line[0] == "sync.push"]


@rule("P53: the log of a large snapshot comes in messages that a client takes, page by page, and does not hide health")
def test_large_snapshots(corp, rebuilt, rows):
    wide = {"title": "t" * 60_000}
    run = Sync(corp).push(Snapshot([user(f"u{n}", attributes=wide) for n in range(90)], {}))
    lines = export(corp)
    assert json.loads(lines[-1].line.body) == {"run": run.id, "parts": len(lines) - 1}
    assert sum(len(one.line.body) for one in lines) > 5_000_000
    listed, token = [], ""
    while True:
        page = corp.client.sync.ListLog(sync.ListLogRequest(
            tenant=corp.id, identity_provider="corp", page_size=1000, page_token=token))
        listed += [line.number for line in page.lines]
        token = page.next_page_token
        if not token:
            break
    assert listed == list(range(len(lines), 0, -1)) and page.complete
    seen = health(corp)
    assert (seen.succeeded, seen.failed) == (1, 0)
    for line in lines:
        replay(rebuilt, [line])
    pushed = "SELECT scim_user, user_name, external_id, md5(attributes) FROM muster.scim_profile WHERE tenant_id = $tenant"
    assert rows(rebuilt, pushed) == rows(corp, pushed) and len(rows(corp, pushed)) == 90


@rule("P53: an exported line says what was asked, what became of it, and what held before and after")
def test_export(corp, refused):
    scim = Scim(corp)
    kim = scim.user("kim")
    group = scim.group("g-planners")
    scim.patch_group(group.id, members("add", kim.id))
    scim.patch_user(kim.id, replace("active", False))
    corp.login("lee", groups=["g-analysts"])
    lines = export(corp, with_changes=True)
    assert [(one.line.method, one.line.decision) for one in lines] == [
        ("scim_users.create", "applied"), ("scim_groups.create", "applied"), ("scim_groups.patch", "applied"),
        ("scim_users.patch", "applied"), ("logins.provision", "applied")]
    status = next(change for change in lines[3].changes if change.kind == "user")
    assert json.loads(status.before)["status"] == "active" and json.loads(status.after)["status"] == "deactivated"
    assert [change.kind for change in lines[2].changes if change.kind == "membership"] == ["membership"]
    assert json.loads(lines[4].line.body)["login"] == "lee"
    assert [one.line.number for one in export(corp, after=3)] == [4, 5] and not export(corp, after=5)
    assert not export(corp, after=1)[0].changes
    refused(Code.INVALID_ARGUMENT, export, corp, after=-1)


@rule("P53: a line that is no line of a log is refused, and what came before it stays done")
def test_bad_replay(corp, rebuilt, refused):
    kim = Scim(corp).user("kim")
    lines = export(corp)
    broken = sync.LogLine()
    broken.CopyFrom(lines[0].line)
    (broken.number, broken.body) = (2, "{}")
    other = sync.LogLine()
    other.CopyFrom(lines[0].line)
    (other.number, other.method) = (3, "sync.push")
    send = lambda *some: rebuilt.client.idps.ReplayLog(idps.IdentityProvidersServiceReplayLogRequest(
        tenant=rebuilt.id, identity_provider="corp", lines=some))
    refused(Code.INVALID_ARGUMENT, send, lines[0].line, broken)
    assert reason(refused(Code.FAILED_PRECONDITION, send, other)) == "not_replayable"
    assert Scim(rebuilt).get_user(kim.id).user == kim.user


@rule("P54: drift is told of memberships, of who is active, and of manual edits where only the provider should")
def test_drift(corp, rows):
    scim = Scim(corp)
    kim, lee, max_ = scim.user("kim"), scim.user("lee"), scim.user("max")
    group = scim.group("g-planners", kim.id, lee.id)
    assert not drift(corp).drifts and drift(corp).users == 3
    planners, analysts = corp.groups["Planners"], corp.groups["Analysts"]
    # Behind the service's back: it keeps what it was told, so that no call of it could make this.
    rows(corp, f"DELETE FROM muster.membership WHERE tenant_id = $tenant AND user_id = '{kim.user}'")
    rows(corp, f"""INSERT INTO muster.membership SELECT tenant_id, '{analysts}', user_id, source, kind, from_revision
        FROM muster.membership WHERE tenant_id = $tenant AND user_id = '{lee.user}'""")
    corp.set_status("Deactivate", max_.user)
    found = drift(corp)
    told = lambda answer: sorted((idps.DriftKind.Name(one.kind).removeprefix("DRIFT_KIND_"), one.user, one.workgroup_name)
                                 for one in answer.drifts)
    assert told(found) == sorted([("MEMBERSHIP_MISSING", kim.user, "Planners"), ("MEMBERSHIP_SURPLUS", lee.user, "Analysts"),
                                  ("INACTIVE", max_.user, "")]) and found.complete
    first = drift(corp, page_size=2)
    assert not first.complete and first.users == 2
    rest = drift(corp, page_size=2, page_token=first.next_page_token)
    assert rest.complete and sorted(told(first) + told(rest)) == told(found)


@rule("P56: health tells the last call, the share of failures and what the provider will do about them")
def test_health(corp, server):
    assert health(corp).forecast == idps.QUARANTINE_FORECAST_IDLE
    scim = Scim(corp)
    users = [scim.user(f"user-{n}") for n in range(10)]
    seen = health(corp)
    assert (seen.succeeded, seen.failed, seen.forecast) == (10, 0, idps.QUARANTINE_FORECAST_HEALTHY)
    assert abs(seen.last_call_at.seconds - time.time()) < 60 and not seen.HasField("last_failure_at")
    for n in range(3):
        with pytest.raises(grpc.RpcError):
            scim.user(f"user-{n}")
    seen = health(corp)
    assert (seen.failed, seen.last_failure_reason) == (3, "user_name_taken")
    assert seen.forecast == idps.QUARANTINE_FORECAST_AT_RISK
    for n in range(6):
        with pytest.raises(grpc.RpcError):
            scim.user(f"user-{n}")
    assert health(corp).forecast == idps.QUARANTINE_FORECAST_QUARANTINE and users


@rule("P56: health tells what credentials have left, and that one was refused")
def test_health_of_credentials(corp, server, refused):
    soon = {"seconds": int(time.time()) + 3600}
    make = lambda **fields: corp.client.idps.IssueToken(idps.IdentityProvidersServiceIssueTokenRequest(
        tenant=corp.id, identity_provider="corp", scopes=[idps.CREDENTIAL_SCOPE_SCIM], **fields))
    lasting, ending = make(), make(expires_at=soon)
    assert [one.expires_at.seconds for one in health(corp).credentials] == [soon["seconds"], 0]
    assert not health(corp).HasField("last_refused_credential_at")
    with Client(server.address, key=ending.secret[:-1] + ("a" if ending.secret[-1] != "a" else "b")) as client:
        refused(Code.UNAUTHENTICATED, client.scim_users.List, scim_list(corp))
    corp.eventually(lambda: health(corp).HasField("last_refused_credential_at"))
    assert health(corp).forecast == idps.QUARANTINE_FORECAST_QUARANTINE
    # A call that comes through ends that.
    with Client(server.address, key=lasting.secret) as client:
        Scim(Tenant(client, corp.id, corp.created)).user("kim")
    assert health(corp).forecast == idps.QUARANTINE_FORECAST_HEALTHY


def scim_list(tenant):
    from muster.provisioning.v1 import scim_users_pb2
    return scim_users_pb2.ScimUsersServiceListRequest(tenant=tenant.id)
